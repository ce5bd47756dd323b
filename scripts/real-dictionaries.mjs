// What dictionaries make urtext say of documents as they were published, and whether it is true.
//
//   node scripts/real-dictionaries.mjs FOLDER [--read=OUT.json] [--only=REPOSITORY]
//
// FOLDER holds the git directories of the repositories that scripts/faults/real-corpora.json names, as OWNER+NAME/repo: the
// texts stay outside. Every translation into a language that has a dictionary is checked with it and without. A finding
// that is there with it alone, or of a rule that asks dictionaries alone, is read beside the English by a person;
// scripts/faults/judged-real.json keeps the verdicts, by document, language, rule and item. What is found and judged is
// written to scripts/faults/real-dictionaries.json, and from there to docs/dictionaries-measured.md. "--read" writes
// findings with both texts and what stands around them, those first that nobody judged, to be read.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './faults/dictionaries.mjs';
import { checkingPaths, documentOf, loadProgram } from './faults/program.mjs';
import { withRealSection } from './faults/real-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder, ...rest] = process.argv.slice(2);
const option = (name) => rest.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
if (folder === undefined) {
  console.error('Usage: node scripts/real-dictionaries.mjs FOLDER [--read=OUT.json] [--only=REPOSITORY]');
  process.exit(2);
}

const judgedPath = join(root, 'scripts/faults/judged-real.json');
const judged = JSON.parse(readFileSync(judgedPath, 'utf8'));
const listing = JSON.parse(readFileSync(join(root, 'scripts/faults/real-corpora.json'), 'utf8'));
const program = await loadProgram(checkingPaths);
const dictionaries = installed();
const checker = program.createChecker(program.rules);

/** Told of dictionaries by themselves. */
const ofDictionaries = /^meaning\//;

const key = ({ ruleId, messageId, address }) => `${ruleId} ${messageId} ${address}`;

const repositories = [...new Set(listing.map(({ repository }) => repository))].filter(
  (one) => option('only') === undefined || one === option('only'),
);
const open = new Set(Object.keys(judged));
const toRead = [];
const rows = repositories.map(measure);
if (option('read') !== undefined) {
  toRead.sort((one, other) => Number(one.verdict !== undefined) - Number(other.verdict !== undefined));
  writeFileSync(option('read'), `${JSON.stringify(toRead, undefined, 1)}\n`);
}
if (option('only') === undefined) {
  if (open.size > 0) console.error(`Not found any more:\n${[...open].join('\n')}`);
  const measured = join(root, 'scripts/faults/real-dictionaries.json');
  writeFileSync(measured, `${JSON.stringify({ repositories: rows }, undefined, 2)}\n`);
  const page = join(root, 'docs/dictionaries-measured.md');
  writeFileSync(page, withRealSection(readFileSync(page, 'utf8'), { repositories: rows, judged }));
}

/** All documents of a repository, as one project has them: its dictionaries are read for the words of all. */
function measure(repository) {
  const git = gitOf(repository);
  const texts = listing.filter((one) => one.repository === repository).flatMap((one) => found(git, one));
  const project = {
    root,
    configPath: join(root, 'urtext.config.json'),
    config: { dictionaries },
    documents: texts.map(({ document }) => document),
  };
  const lexiconOf = program.createLexiconLoader(program.realHost(), project);
  let units = 0;
  let translations = 0;
  const languages = new Set();
  const findings = texts.flatMap(({ path, document, translations: all }) => {
    const align = program.createAligner(document);
    return all.flatMap(({ lang, text }) => {
      const lexicon = lexiconOf(lang.split('-')[0]);
      const aligned = alignmentOf(align, lang, text, lexicon);
      units += aligned.pairs.filter(
        ({ sources, targets }) => sources.length > 0 && targets.length > 0,
      ).length;
      translations++;
      languages.add(lang);
      const known = new Set(check(alignmentOf(align, lang, text)).map(key));
      return check(aligned)
        .filter((one) => ofDictionaries.test(one.ruleId) || !known.has(key(one)))
        .map((one) => {
          const name = `${repository} ${path} ${lang} ${one.ruleId} ${one.address}`;
          const verdict = judged[name];
          open.delete(name);
          toRead.push({ name, verdict, severity: one.severity, ...shown(one, aligned) });
          return { name, severity: one.severity };
        });
    });
  });
  console.error(
    `${repository}: ${texts.length} documents, ${translations} translations, ${units} units, ${findings.length} findings`,
  );
  return {
    repository,
    commit: git('rev-parse', 'HEAD').trim(),
    documents: texts.length,
    translations,
    languages: languages.size,
    units,
    findings,
  };
}

function gitOf(repository) {
  const at = join(folder, repository.replace('/', '+'), 'repo');
  const directory = existsSync(join(at, '.git')) ? join(at, '.git') : at;
  return (...args) =>
    execFileSync('git', [`--git-dir=${directory}`, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The documents of an entry of the listing: "*" in its paths stands for a name, "{}" for the language. */
function found(git, { english, translations, tags = {} }) {
  const paths = git('ls-tree', '-r', '--name-only', '-z', 'HEAD').split('\0');
  const read = (path) => git('show', `HEAD:${path}`);
  const originals = paths.flatMap((path) => {
    const match = patternOf(english).exec(path);
    return match ? [{ path, name: match[1] }] : [];
  });
  return originals.flatMap(({ path, name }) => {
    const pattern = patternOf(name === undefined ? translations : translations.replace('*', name));
    const some = paths.flatMap((one) => {
      const written = one === path ? undefined : pattern.exec(one)?.[1];
      const lang = written === undefined ? undefined : tagOf(written, tags);
      return lang === undefined || !dictionaries[lang.split('-')[0]] ? [] : [{ lang, text: read(one) }];
    });
    return some.length === 0
      ? []
      : [{ path, document: documentOf(program, path, read(path)), translations: some }];
  });
}

function patternOf(path) {
  const quoted = path.replaceAll(/[.+?^$()[\]\\|]/g, '\\$&');
  return new RegExp(`^${quoted.replace('*', '([^/]+)').replace('{}', '([^/.]+)')}$`);
}

function tagOf(written, tags) {
  const tag = (tags[written] ?? written).replace('_', '-');
  return /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(tag) && tag !== 'en'
    ? Intl.getCanonicalLocales(tag)[0]
    : undefined;
}

function alignmentOf(align, lang, text, lexicon) {
  const { blocks } = program.readMarkdown(text);
  const translation = { lang, path: `${lang}.md`, text, blocks, recordPath: `${lang}.json` };
  return align({ ...translation, ...(lexicon && { lexicon }) });
}

function check(alignment) {
  return checker.checkTranslation(program.examine(alignment));
}

/** A finding with both texts and what stands around them. */
function shown({ messageId, address, data }, { pairs }) {
  const at = pairs.findIndex((pair) => pair.address === address);
  return {
    messageId,
    data,
    around: pairs.slice(Math.max(0, at - 2), at + 3).map((pair) => ({
      item: pair.address,
      relation: pair.relation,
      english: pair.sources.map(({ text }) => text).join(' ¶ '),
      translation: pair.targets.map(({ text }) => text).join(' ¶ '),
    })),
  };
}
