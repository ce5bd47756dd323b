// How much of what the built program says of real texts is true, as two readers judge who do not see each other's
// verdicts. The texts stay outside: the listing names repositories, and a folder holds their git directories.
//
//   node scripts/precision.mjs draw LISTING.json FOLDER OUT [--count=600] [--seed=20261128] [--sheets=6] [--read=40]
//   node scripts/precision.mjs report LISTING.json FOLDER OUT [--after=OUT]
//
// "draw" checks every translation and writes OUT/sheets/N.json (findings drawn by rule), OUT/read/NN.json (whole
// translations to be read through) and OUT/drawn.json. A reader writes OUT/verdicts/READER/N.json, an object of
// { "id": { "verdict": "true" | "doubt" | "false", "reason": "…" } } for each id of sheet N, and for a text read through
// OUT/verdicts/READER/read-NN.json, a list of { "line": 12, "defect": "…", "real": true, "reported": true }.
// "report" reads them back and writes docs/precision.md; --after names the folder of a later draw of all findings in one
// sheet (--count=100000 --sheets=1), of which it says how many of those that were judged are told still. A listing is a list of { name, repository, english,
// translations, tags?, leaveOut? }: paths in the newest commit, "{}" in translations standing for the language.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAligner, lockEdition, NORMALIZATION, parseEdition, readMarkdown } from '../dist/index.js';
import { pageOf } from './precision/page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli.cjs');
const [verb, listingPath, folder, out, ...rest] = process.argv.slice(2);
const option = (name, otherwise) =>
  Number(rest.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise);

/** What is told of records and people is no judgement of the texts. */
const bookkeeping = /^(?:meta\/(?!language-mismatch)|label\/|state\/stale|clause\/|canon\/)/;

if (out === undefined || !['draw', 'report'].includes(verb)) {
  console.error('Usage: node scripts/precision.mjs draw|report LISTING.json FOLDER OUT');
  process.exit(2);
}
const documents = JSON.parse(readFileSync(listingPath, 'utf8')).map(found);
if (verb === 'draw') draw();
else {
  const after = rest.find((one) => one.startsWith('--after='))?.slice('--after='.length);
  writeFileSync(join(root, 'docs/precision.md'), pageOf(documents, out, after));
}

/** A document of the listing with its commit and the paths of its translations by language. */
function found(one) {
  const at = join(folder, one.repository.replace('/', '+'), 'repo');
  const directory = existsSync(join(at, '.git')) ? join(at, '.git') : at;
  const git = (...args) =>
    execFileSync('git', [`--git-dir=${directory}`, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const [before, after = ''] = one.translations.split('{}');
  const paths = git('ls-tree', '-r', '--name-only', '-z', 'HEAD').split('\0');
  const translations = paths.flatMap((path) => {
    const middle = path.slice(before.length, path.length - after.length);
    if (!path.startsWith(before) || !path.endsWith(after) || path === one.english) return [];
    if (middle === '' || middle.includes('/') || one.leaveOut?.includes(middle)) return [];
    const lang = one.tags?.[middle] ?? tagOf(middle);
    return lang === undefined ? [] : [{ lang, path, middle }];
  });
  return {
    ...one,
    pattern: one.translations.replace('{}', '{lang}'),
    commit: git('rev-parse', 'HEAD').trim(),
    translations,
    read: (path) => git('show', `HEAD:${path}`),
  };
}

function tagOf(written) {
  if (!/^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(written)) return undefined;
  return Intl.getCanonicalLocales(written.replace('_', '-'))[0];
}

function draw() {
  const findings = [];
  const texts = [];
  documents.forEach((document, number) => {
    const made = projectOf(document);
    const diagnostics = JSON.parse(run(made.folder, 'check', '--format', 'json')).diagnostics;
    for (const translation of document.translations) {
      const all = diagnostics.filter(({ lang }) => lang === translation.lang);
      const context = contextOf(made, translation, document.read(translation.path));
      const told = all.filter(({ ruleId }) => !bookkeeping.test(ruleId));
      texts.push({
        document: document.name,
        lang: translation.lang,
        units: context.units,
        pairs: context.pairs,
        told,
      });
      told.forEach((finding) =>
        findings.push({ document: document.name, number, ...sheetOf(finding, context) }),
      );
    }
    rmSync(made.folder, { recursive: true });
    console.error(`${document.name}: ${document.translations.length} translations`);
  });
  const random = generator(option('seed', 20261128));
  const drawn = shuffled(stratified(findings, option('count', 600), random), random);
  drawn.forEach((one, index) => {
    one.id = `f${String(index + 1).padStart(3, '0')}`;
  });
  const sheets = option('sheets', 6);
  const size = Math.ceil(drawn.length / sheets);
  for (let sheet = 0; sheet < sheets; sheet++)
    write(`sheets/${sheet + 1}.json`, drawn.slice(sheet * size, (sheet + 1) * size));
  const whole = texts.filter(({ units }) => units >= 12 && units <= 120);
  const read = spread(shuffled(whole, random), option('read', 40));
  read.forEach((one, index) => {
    const { told, ...text } = one;
    const findingsOf = told.map(({ ruleId, message, line, address }) => ({
      rule: ruleId,
      address,
      line,
      message,
    }));
    write(`read/${String(index + 1).padStart(2, '0')}.json`, { ...text, findings: findingsOf });
  });
  const byRule = {};
  for (const { rule, severity } of findings) {
    byRule[rule] ??= { severity, count: 0 };
    byRule[rule].count++;
  }
  write('drawn.json', {
    seed: option('seed', 20261128),
    findings: findings.length,
    byRule,
    languages: [...new Set(texts.map(({ lang }) => lang))].toSorted((a, b) => (a < b ? -1 : 1)),
    units: texts.reduce((sum, { units }) => sum + units, 0),
    texts: texts.length,
    drawn: drawn.map(({ id, rule, severity, lang, document }) => ({ id, rule, severity, lang, document })),
  });
  console.log(`${findings.length} findings in ${texts.length} translations, ${drawn.length} drawn`);
}

/** A project as "urtext init" begins it, with the files in their places: those of the listing, and no others. */
function projectOf(document) {
  const at = mkdtempSync(join(tmpdir(), 'urtext-precision-'));
  for (const path of [document.english, ...document.translations.map((one) => one.path)]) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), document.read(path));
  }
  run(at, 'init', document.english);
  // What init proposes may have other files and leave some out; where it finds no pattern it copies the English.
  if (existsSync(join(at, 'source'))) {
    mkdirSync(join(at, '.urtext'), { recursive: true });
    renameSync(join(at, 'source'), join(at, '.urtext/en'));
  }
  const [name] = readdirSync(join(at, '.urtext/en'));
  const config = {
    version: 1,
    source: { [name]: document.english },
    translations: { [name]: document.pattern },
    records: '.urtext/{lang}',
    languages: Object.fromEntries(document.translations.map(({ middle, lang }) => [middle, lang])),
  };
  writeFileSync(join(at, 'urtext.config.json'), JSON.stringify(config));
  const source = join(at, '.urtext/en', name);
  const profile = { outline: [], ...JSON.parse(readFileSync(join(source, 'document.json'), 'utf8')) };
  const [id] = profile.editions;
  const parsed = readMarkdown(readFileSync(join(source, `${id}.md`), 'utf8'));
  const edition = parseEdition({ id, path: 'source.md', parsed }, profile);
  const lock = {
    version: 1,
    document: profile.document,
    normalization: NORMALIZATION,
    editions: { [id]: lockEdition(edition) },
  };
  return {
    folder: at,
    align: createAligner({
      id: 'text',
      profile,
      editions: [edition],
      current: edition,
      lock,
      lockPath: 'lock.json',
    }),
  };
}

function run(at, ...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    cwd: at,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 2) throw new Error(`urtext ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Which text belongs to which, for readers: each unit with its translation in the order of the English. */
function contextOf(made, { lang }, text) {
  const { pairs } = made.align({
    lang,
    path: 'text.md',
    text,
    ...readMarkdown(text),
    recordPath: 'record.json',
  });
  const rows = pairs.map((pair) => ({
    address: pair.address,
    relation: pair.relation,
    english: pair.sources.map((unit) => unit.text).join(' ¶ '),
    translation: pair.targets.map((block) => block.text).join(' ¶ '),
  }));
  return { lang, text, pairs: rows, units: rows.filter(({ english }) => english !== '').length };
}

/** A finding as readers see it. */
function sheetOf(finding, { lang, text, pairs }) {
  const at = pairs.findIndex(({ address }) => address === finding.address);
  const shown = (row) =>
    row && { address: row.address, english: cut(row.english), translation: cut(row.translation) };
  const lines = text.split('\n');
  const line = finding.line ?? 1;
  return {
    lang,
    rule: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    english: cut(finding.source ?? pairs[at]?.english ?? '', 1500),
    translation: cut(finding.target ?? pairs[at]?.translation ?? '', 1500),
    marked: cut(text.slice(finding.offset ?? 0, (finding.offset ?? 0) + (finding.length ?? 0)), 300),
    line,
    file: cut(lines.slice(Math.max(0, line - 3), line + 2).join('\n'), 900),
    before: at > 0 ? [at - 2, at - 1].flatMap((index) => shown(pairs[index]) ?? []) : [],
    after: at >= 0 ? [at + 1, at + 2].flatMap((index) => shown(pairs[index]) ?? []) : [],
  };
}

function cut(text, most = 300) {
  return text.length <= most ? text : `${text.slice(0, most)} […]`;
}

/** Of every rule the more the oftener it speaks, but by the root of it: rare rules are judged too. */
function stratified(all, count, random) {
  const byRule = new Map();
  for (const one of all) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  const weights = [...byRule].map(([rule, ones]) => ({ rule, ones, weight: Math.sqrt(ones.length) }));
  let scale = count / weights.reduce((sum, { weight }) => sum + weight, 0);
  const taken = () =>
    weights.map(({ ones, weight }) => Math.min(ones.length, Math.max(3, Math.round(weight * scale))));
  const sum = () => taken().reduce((one, other) => one + other, 0);
  while (sum() < count && sum() < all.length) scale *= 1.01;
  const quotas = taken();
  for (let over = sum() - count; over > 0; over--) quotas[quotas.indexOf(Math.max(...quotas))]--;
  return weights.flatMap(({ ones }, index) => spread(shuffled(ones, random), quotas[index]));
}

/** So many of a list, from different languages and documents first. */
function spread(list, count) {
  const left = [...list];
  const seen = new Map();
  const chosen = [];
  const used = (one) => (seen.get(one.lang) ?? 0) + (seen.get(one.document) ?? 0) / 4;
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    for (let index = 1; index < Math.min(left.length, 200); index++)
      if (used(left[index]) < used(left[best])) best = index;
    const [one] = left.splice(best, 1);
    for (const name of [one.lang, one.document]) seen.set(name, (seen.get(name) ?? 0) + 1);
    chosen.push(one);
  }
  return chosen;
}

function shuffled(list, random) {
  const all = [...list];
  for (let index = all.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [all[index], all[other]] = [all[other], all[index]];
  }
  return all;
}

/** Mulberry32: the same seed draws the same on every machine. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function write(name, value) {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, undefined, 1)}\n`);
}
