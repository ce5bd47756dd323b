// Seeds known faults into real translations and counts which are found, and makes changes that must stay silent.
// "node scripts/bench-faults.mjs [--tuning] [--quick] [--kinds=pattern] [--originals] [--misses]": without options the languages
// held out are reported and docs/faults.md is written; --originals prints what is found on untouched texts, to be read,
// --misses what was not found.
// With translate-toolkit's pofilter installed, the same pairs are given to it for comparison.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definingDocument, foundingDocument, furnishedDeclarations, isHeldOut } from './faults/corpus.mjs';
import { counts, judge, originals } from './faults/judge.mjs';
import { defined, demanded, kinds } from './faults/kinds.mjs';
import { modals } from './faults/modals.mjs';
import { negators } from './faults/negators.mjs';
import { checkingPaths, loadProgram } from './faults/program.mjs';
import { members } from './faults/terms.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = new Set(process.argv.slice(2));
const PER_KIND = options.has('--quick') ? 1 : 3;
const only = process.argv.find((option) => option.startsWith('--kinds='))?.slice(8);
const program = await loadProgram(checkingPaths);
const leftOut = process.argv.find((option) => option.startsWith('--without='))?.slice(10);
const checker = program.createChecker(program.rules.filter(({ id }) => !leftOut || !id.startsWith(leftOut)));

/** The findings of all rules, as "urtext check" has them. */
function check(alignment) {
  return checker.checkTranslation(program.examine(alignment));
}

/** A document that the program can align to. */
function documentOf(profile, english) {
  const edition = program.parseEdition(
    { id: profile.editions.at(-1), path: 'source.md', parsed: program.readMarkdown(english) },
    profile,
  );
  return {
    id: profile.document,
    profile,
    editions: [edition],
    current: edition,
    lock: {
      version: 1,
      document: profile.document,
      normalization: program.NORMALIZATION,
      editions: { [edition.id]: program.lockEdition(edition) },
    },
    lockPath: 'lock.json',
  };
}

function alignmentOf(align, { lang, glossary }, text) {
  const { blocks } = program.readMarkdown(text);
  return align({
    lang,
    path: `${lang}.md`,
    text,
    blocks,
    recordPath: `${lang}.json`,
    ...(glossary && { glossary }),
  });
}

/** The term "member", agreed upon. */
function glossaryOf(lang) {
  const term = members[lang];
  if (!term) return undefined;
  const { renderings } = term;
  return {
    path: 'glossary.md',
    terms: [{ source: 'member', renderings, forbidden: [], note: '', line: 3 }],
  };
}

const key = (finding) => `${finding.ruleId} ${finding.messageId} ${finding.address ?? ''}`;

/** What is found now and was not found before, counted: a second finding of a kind at one place is new. */
function newFindings(before, after) {
  const counts = new Map();
  for (const finding of before) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const count = counts.get(key(finding)) ?? 0;
    counts.set(key(finding), count - 1);
    return count <= 0;
  });
}

/** The units of a translation that faults are seeded into. */
function unitsOf(alignment, furnishedFrom) {
  const place = new Map(alignment.edition.units.map((unit, index) => [unit.address, index]));
  return alignment.pairs.flatMap((pair) => {
    const [source] = pair.sources;
    const [target] = pair.targets;
    if (pair.relation !== 'one' || !source || !target) return [];
    return [
      {
        address: pair.address,
        kind: source.kind,
        level: source.level,
        clause: source.clause,
        verbatim: source.verbatim,
        source: source.text,
        target: target.text,
        from: target.span.start,
        start: target.start,
        end: target.span.end,
        furnished: (place.get(pair.address) ?? 0) >= furnishedFrom,
      },
    ];
  });
}

/** Up to so many units that a kind fits, spread over the text. */
function pick(units, kind, lang) {
  const fitting = units.filter(
    (unit) => (kind.id.startsWith('notice') || !unit.verbatim) && kind.fits(unit, lang),
  );
  const step = Math.max(1, Math.floor(fitting.length / PER_KIND));
  let seed = 0;
  for (const letter of kind.id + lang) seed = (seed * 31 + letter.charCodeAt(0)) % 997;
  return Array.from(
    { length: Math.min(PER_KIND, fitting.length) },
    (_, index) => fitting[(seed + index * step) % fitting.length],
  ).filter((unit, index, all) => all.indexOf(unit) === index);
}

const english = furnishedDeclarations();
const founding = foundingDocument(root);
const defining = definingDocument(founding);
const declaration = {
  version: 1,
  document: 'declaration',
  title: '',
  lang: 'en',
  editions: ['1948-12'],
  outline: [],
  demands: [],
  names: [],
};
const projects = [
  {
    document: documentOf(declaration, english.english),
    untouched: documentOf(declaration, english.untouched),
    texts: english.texts.filter(({ lang }) => isHeldOut(lang) === !options.has('--tuning')),
    kinds,
    furnishedFrom: 93,
  },
  {
    document: documentOf(founding.profile, founding.english),
    texts: founding.texts.map((one) => ({ ...one, glossary: glossaryOf(one.lang) })),
    kinds: [...kinds, ...demanded],
    furnishedFrom: Number.POSITIVE_INFINITY,
  },
  {
    document: documentOf(defining.profile, defining.english),
    texts: defining.texts,
    kinds: defined,
    furnishedFrom: Number.POSITIVE_INFINITY,
    // Its texts are those of the founding document, which are counted already.
    isCounted: false,
  },
];

/** Texts of other languages for the kinds that paste them: of the same script, and of another one. */
function foreignUnit(project, lang, address, sameScript) {
  const own = scriptOf(lang);
  const others = project.texts.filter(
    (one) => one.lang.split('-')[0] !== lang.split('-')[0] && (scriptOf(one.lang) === own) === sameScript,
  );
  if (others.length === 0) return undefined;
  let seed = 0;
  for (const letter of lang + address) seed = (seed * 31 + letter.charCodeAt(0)) % 997;
  const other = others[seed % others.length];
  return other.units?.find((unit) => unit.address === address)?.target;
}

function scriptOf(lang) {
  return new Intl.Locale(lang).maximize().script;
}

/** Changes that say the same: nothing may be found that was not found before. */
const harmless = {
  'wrapped anew': (text) =>
    text.replace(/^(?![#\d[-]).{90,}$/gm, (line) => line.replace(/(.{60}\S*) (?=\p{L})/gu, '$1\n')),
  NFC: (text) => text.normalize('NFC'),
  NFD: (text, lang) => (lang.startsWith('ko') ? undefined : text.normalize('NFD')),
  'native digits': (text, lang) => {
    const zero = {
      ar: 0x660,
      fa: 0x6f0,
      hi: 0x966,
      mr: 0x966,
      bn: 0x9e6,
      my: 0x1040,
      km: 0x17e0,
      ne: 0x966,
      ur: 0x6f0,
      ps: 0x6f0,
      th: 0xe50,
      lo: 0xed0,
      gu: 0xae6,
    }[lang];
    if (zero === undefined) return undefined;
    return text.replace(/(?<!^Copyright.*)(?<![\w/.=-])\d+(?![\w/-]|\.\S)/gm, (digits) =>
      digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))),
    );
  },
  'quotes of the language': (text, lang) => {
    const pairs = {
      fr: '«\u00a0 \u00a0»',
      de: '» «',
      es: '“ ”',
      ru: '„ “',
      ja: '『 』',
      pl: '« »',
      sv: '» »',
      it: '“ ”',
      hu: '» «',
    }[lang];
    if (!pairs) return undefined;
    const [open, close] = pairs.split(' ');
    return text.replace(/[«“„「]\s?([^«»“”„「」\n]{1,60}?)\s?[»”“」]/g, (_, words) => open + words + close);
  },
  'links of the language': (text, lang) =>
    text
      .replace('https://example.org/rules', `https://example.org/${lang}/rules`)
      .replace('../names.md', `../names.${lang}.md`),
  'joiners that the script needs': (text, lang) => {
    if (lang === 'fa') return text.replace(/می (?=\p{L})/gu, 'می\u200c');
    if (/^(?:hi|mr|bn|te|kn)$/.test(lang))
      return text.replace(/(?<=[\u094d\u09cd\u0c4d\u0ccd])(?=\p{L})/gu, '\u200c');
    if (/^(?:th|km|lo|my)$/.test(lang)) return text.replace(/(?<=\p{L}{6})(?=\p{Lo})/gu, '\u200b');
    return undefined;
  },
  'line ends CR LF': (text) => text.replace(/\n/g, '\r\n'),
  'emphasis with underscores': (text) => text.replace(/\*\*([^*\n]+)\*\*/g, '__$1__'),
  'dashes and no-break spaces': (text, lang) =>
    lang.startsWith('fr')
      ? text.replace(/ ([;:!?»])/g, '\u00a0$1')
      : text.replace(/(?<!^Copyright.*)(\d) (?=\p{L})/gmu, '$1\u00a0'),
};

const results = [];
const untouched = [];
const harmlessResults = [];
let units = 0;

for (const project of projects) {
  const align = program.createAligner(project.document);
  const alignUntouched = program.createAligner(project.untouched ?? project.document);
  for (const one of project.texts) {
    one.alignment = alignmentOf(align, one, one.text);
    one.before = check(one.alignment);
    one.units = unitsOf(one.alignment, project.furnishedFrom);
    // What was furnished is no translation, and it changes what is found elsewhere.
    if (project.isCounted === false) continue;
    const alignment = one.untouched ? alignmentOf(alignUntouched, one, one.untouched) : one.alignment;
    units += alignment.pairs.length;
    for (const finding of check(alignment).filter(({ ruleId }) => ruleId !== 'state/stale-unknown'))
      untouched.push({ lang: one.lang, document: project.document.id, finding, alignment });
  }
  if (options.has('--originals')) continue;
  for (const one of project.texts) {
    for (const kind of project.kinds) {
      if (only && !kind.id.match(only)) continue;
      for (const unit of pick(one.units, kind, one.lang)) {
        const seeded = seed(project, one, kind, unit);
        if (!seeded || seeded.text === one.text) continue;
        const found = newFindings(one.before, check(alignmentOf(align, one, seeded.text)));
        results.push({
          kind,
          project,
          lang: one.lang,
          family: one.family,
          unit: unit.address,
          outcome: outcomeOf(kind, seeded.addresses, found),
          found,
          text: seeded.text,
        });
      }
    }
    for (const [name, change] of Object.entries(only || project.isCounted === false ? {} : harmless)) {
      const text = change(one.text, one.lang);
      if (text === undefined || text === one.text) continue;
      const found = newFindings(one.before, check(alignmentOf(align, one, text))).filter(
        ({ ruleId }) => ruleId !== 'state/stale-unknown',
      );
      harmlessResults.push({ name, lang: one.lang, found });
    }
  }
}

if (options.has('--originals')) {
  console.log(JSON.stringify(originals(untouched), undefined, 2));
  process.exit();
}

function seed(project, one, kind, unit) {
  const at = one.units.indexOf(unit);
  const other =
    one.units.findLast(
      (candidate) =>
        candidate !== unit &&
        candidate.kind === 'paragraph' &&
        candidate.target.length > 80 &&
        !candidate.furnished,
    )?.target ?? '';
  let extra;
  if (kind.foreign || kind.script) {
    extra = foreignUnit(project, one.lang, unit.address, !kind.script);
    if (extra === undefined || extra.length < 40) return undefined;
  }
  if (kind.negation) {
    const pattern = negators[one.lang.split('-')[0]];
    if (!pattern || !/\b(?:no one|not|no)\b/i.test(unit.source) || /is not to be/.test(unit.source))
      return undefined;
    extra = (written) => written.replace(pattern, '').replace(/ {2,}/g, ' ').trim();
  }
  if (kind.modality) {
    const [pattern, by] = modals[one.lang.split('-')[0]];
    // A sentence still begins with a capital.
    const capital = by.slice(0, 1).toUpperCase() + by.slice(1);
    extra = (written) =>
      written.replace(new RegExp(pattern, 'giu'), (verb) => (/^\p{Lu}/u.test(verb) ? capital : by));
  }
  if (kind.term) extra = members[one.lang];
  return kind.apply(unit, one.text, one.units[at + 1], other, one.units, extra);
}

function outcomeOf(kind, addresses, found) {
  const isRight = ({ ruleId }) =>
    kind.rules.some((rule) => ruleId === rule || (rule.endsWith('/') && ruleId.startsWith(rule)));
  const right = found.filter(isRight);
  const isThere = (finding) =>
    kind.anywhere ||
    addresses.length === 0 ||
    addresses.some(
      (address) =>
        finding.address === address ||
        finding.data.other === address ||
        (finding.address === undefined && kind.near),
    );
  if (right.some(isThere) || (kind.near && right.length > 0)) return 'found';
  return right.length > 0 || found.some(isThere) ? 'elsewhere' : 'missed';
}

if (options.has('--misses')) {
  for (const { kind, lang, unit, outcome, found } of results.filter((one) => one.outcome !== 'found'))
    console.log(`${outcome} ${kind.id} ${lang} ${unit} | ${found.map(key).join(' ; ')}`);
  process.exit();
}

const rate = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
const lines = [];
const print = (line = '') => {
  lines.push(line);
  console.log(line);
};

function table(head, rows) {
  print(`| ${head.join(' | ')} |`);
  print(`|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`);
  for (const row of rows) print(`| ${row.join(' | ')} |`);
  print();
}

function counted(rows) {
  const by = (outcome) => rows.filter((row) => row.outcome === outcome).length;
  return [rows.length, rate(by('found'), rows.length), by('elsewhere'), by('missed')];
}

const scripts = new Set(projects.flatMap(({ texts }) => texts.map(({ lang }) => scriptOf(lang))));
const languages = new Set(projects.flatMap(({ texts }) => texts.map(({ lang }) => lang)));
print('# Seeded faults');
print();
print(
  `${results.length} faults of ${new Set(results.map(({ kind }) => kind.id)).size} kinds in ${languages.size} languages and ${scripts.size} scripts${options.has('--tuning') ? ' (the half that thresholds were tuned on)' : ' that thresholds were not tuned on; the founding document in all of its languages'}. What dictionaries find beside it, in seeded faults and in real documents that were read, [another page](dictionaries-measured.md) says.`,
);
print();
print('## By group');
print();
const groups = [...new Set(results.map(({ kind }) => kind.group))];
table(
  ['group', 'faults', 'found', 'elsewhere', 'missed'],
  groups.map((group) => [group, ...counted(results.filter(({ kind }) => kind.group === group))]),
);
print('## By kind');
print();
const pofilter = options.has('--quick') || only ? undefined : runPofilter();
const nearby = results.filter(
  ({ kind, outcome, found }) =>
    kind.id === 'item-dropped' &&
    outcome === 'elsewhere' &&
    found.some(({ ruleId }) => ruleId === 'structure/item-missing'),
).length;
print(
  `Of the items that were dropped, ${nearby} are told missing at a neighbour, since numbers were given anew or there are none, and lengths and words fit both; they count as found elsewhere.`,
);
print();
table(
  ['kind', 'faults', 'found', 'elsewhere', 'missed', ...(pofilter ? ['pofilter'] : [])],
  [...new Set(results.map(({ kind }) => kind))].map((kind) => [
    kind.id,
    ...counted(results.filter((row) => row.kind === kind)),
    ...(pofilter ? [pofilter.byKind.get(kind.id) ?? '–'] : []),
  ]),
);
print('## By language family');
print();
table(
  ['family', 'faults', 'found', 'elsewhere', 'missed'],
  [...new Set(results.map(({ family }) => family))].map((family) => [
    family,
    ...counted(results.filter((row) => row.family === family)),
  ]),
);
print('## On untouched texts');
print();
const { rows: verdicts, stale } = judge(untouched);
const unjudged = verdicts.filter(({ verdict }) => verdict === undefined);
print(
  `${untouched.length} findings in ${units} units of texts as they were published. scripts/faults/judged.json says of each, by reading it beside the English, whether it is true of that text (real), a false alarm, or cannot be told; of what is real, another unit or another rule would name the "near" ones better. Reading came before the last corrections: where a false alarm had a general cause, that was put right, and the tables count what is left.`,
);
print();
for (const { key } of options.has('--tuning') ? [] : unjudged) print(`- Not judged: ${key}`);
for (const key of options.has('--tuning') ? [] : stale) print(`- Judged, but not found any more: ${key}`);
if (!options.has('--tuning') && unjudged.length + stale.length > 0) print();
const verdictHead = ['findings', 'judged', 'real', 'near', 'false', 'undecided', 'false per 1,000 units'];
table(
  ['severity', ...verdictHead],
  ['error', 'warning', 'note'].map((severity) => [
    severity,
    ...counts(
      verdicts.filter((row) => row.severity === severity),
      units,
    ),
  ]),
);
table(
  ['rule', 'severity', ...verdictHead],
  [...new Set(verdicts.map(({ rule }) => rule))]
    .map((rule) => verdicts.filter((row) => row.rule === rule))
    .sort((a, b) => b.length - a.length || (a[0].rule < b[0].rule ? -1 : 1))
    .map((found) => [found[0].rule, found[0].severity, ...counts(found, units)]),
);
print('## Harmless changes');
print();
table(
  ['change', 'texts', 'findings'],
  Object.keys(harmless).map((name) => {
    const rows = harmlessResults.filter((row) => row.name === name);
    return [name, rows.length, rows.reduce((sum, row) => sum + row.found.length, 0)];
  }),
);
if (pofilter) {
  print('## Beside pofilter');
  print();
  print(
    'The same pairs as PO files, all of its tests for each language; a fault counts as found when it reports something of the changed entry that it did not report before.',
  );
  print();
  table(['', 'urtext', 'pofilter'], pofilter.summary);
}
if (!options.has('--tuning') && !options.has('--quick') && !only) {
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(
    join(root, 'docs/faults.md'),
    `<!-- Generated by "npm run bench:faults"; edit scripts/bench-faults.mjs. -->\n\n${lines.join('\n').trimEnd()}\n`,
  );
}
if (process.env.FAULTS_SHOW) {
  for (const row of results.filter(
    ({ kind, outcome }) => outcome !== 'found' && kind.id.match(process.env.FAULTS_SHOW),
  ))
    console.log(
      row.lang,
      row.kind.id,
      row.unit,
      row.outcome,
      row.found.map((finding) => `${finding.ruleId}@${finding.address}`).join(' '),
    );
  for (const row of harmlessResults.filter(
    ({ found, name }) => found.length > 0 && `harmless ${name}`.match(process.env.FAULTS_SHOW),
  ))
    console.log(
      'harmless',
      row.name,
      row.lang,
      row.found
        .slice(0, 6)
        .map((finding) => `${finding.ruleId}@${finding.address} ${JSON.stringify(finding.data)}`)
        .join(' '),
    );
}

/** Entries of one unit only: pofilter knows no documents. */
function runPofilter() {
  if (spawnSync('pofilter', ['--version']).error) {
    console.error(
      'SKIPPED: pofilter is not installed ("apt-get install translate-toolkit"), nothing to compare with',
    );
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'urtext-pofilter-'));
  try {
    return comparePofilter(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function comparePofilter(folder) {
  const local = results.filter(
    ({ kind }) =>
      !['structure', 'clause', 'notice'].includes(kind.group) &&
      !kind.anywhere &&
      kind.id !== 'texts-exchanged',
  );
  const seeded = new Map();
  let pairs = 0;
  for (const [index, project] of projects.entries()) {
    const align = program.createAligner(project.document);
    for (const one of project.texts) {
      const original = one.alignment.pairs.flatMap(entryOf);
      pairs += original.length;
      writePo(join(folder, 'before'), `${index}-${one.lang}`, one.lang, original);
      const changed = local.filter((row) => row.lang === one.lang && row.project === project);
      const entries = changed.flatMap((row, number) => {
        const pair = alignmentOf(align, one, row.text).pairs.find(({ address }) => address === row.unit);
        return pair
          ? entryOf(pair).map((entry) => ({ ...entry, id: `${row.kind.id}|${number}|${row.unit}` }))
          : [];
      });
      writePo(join(folder, 'after'), `${index}-${one.lang}`, one.lang, entries);
      seeded.set(`${index}-${one.lang}`, changed);
    }
  }
  const [before, time] = timed(() => filterPo(join(folder, 'before')));
  const [after] = timed(() => filterPo(join(folder, 'after')));
  const known = new Set(
    [...before].flatMap(([name, found]) =>
      [...found].flatMap(([id, tests]) => tests.map((test) => `${name} ${id} ${test}`)),
    ),
  );
  const totals = new Map();
  let hits = 0;
  for (const [name, rows] of seeded) {
    for (const [number, row] of rows.entries()) {
      const tests = after.get(name)?.get(`${row.kind.id}|${number}|${row.unit}`) ?? [];
      const isHit = tests.some((test) => !known.has(`${name} ${row.unit} ${test}`));
      const total = totals.get(row.kind.id) ?? { all: 0, hits: 0 };
      totals.set(row.kind.id, { all: total.all + 1, hits: total.hits + (isHit ? 1 : 0) });
      if (isHit) hits++;
    }
  }
  const start = process.cpuUsage();
  for (const project of projects) {
    if (project.isCounted === false) continue;
    const align = program.createAligner(project.document);
    for (const one of project.texts) check(alignmentOf(align, one, one.text));
  }
  const own = process.cpuUsage(start);
  const ownTime = (own.user + own.system) / 1e6;
  const reported = [...before.values()].reduce(
    (sum, found) => sum + [...found.values()].reduce((all, tests) => all + tests.length, 0),
    0,
  );
  return {
    byKind: new Map([...totals].map(([id, total]) => [id, rate(total.hits, total.all)])),
    summary: [
      [
        'faults found, of those it can see',
        rate(local.filter(({ outcome }) => outcome === 'found').length, local.length),
        rate(hits, local.length),
      ],
      [
        'findings per 1,000 untouched units',
        ((1000 * untouched.length) / units).toFixed(1),
        ((1000 * reported) / pairs).toFixed(1),
      ],
      [
        'units per CPU-second, untouched texts',
        Math.round(units / ownTime).toLocaleString('en'),
        Math.round(pairs / time).toLocaleString('en'),
      ],
    ],
  };
}

function entryOf(pair) {
  const [source] = pair.sources;
  const [target] = pair.targets;
  return source && target && source.translatable
    ? [{ id: pair.address, source: source.content, target: target.content }]
    : [];
}

function writePo(folder, name, lang, entries) {
  mkdirSync(folder, { recursive: true });
  const quote = (text) =>
    JSON.stringify(
      text.replace(/[\u0000-\u001f\u0080-\u009f\u2028\u2029\ud800-\udfff]/g, (sign) =>
        sign === '\n' ? '\n' : /[\ud800-\udfff]/.test(sign) ? sign : ' ',
      ),
    );
  const head = `msgid ""\nmsgstr ""\n"Language: ${lang.replace('-', '_')}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n`;
  const body = entries
    .map(
      ({ id, source, target }) => `\nmsgctxt ${quote(id)}\nmsgid ${quote(source)}\nmsgstr ${quote(target)}\n`,
    )
    .join('');
  writeFileSync(join(folder, `${name}.po`), head + body);
}

/** By file and context: the tests that failed. */
function filterPo(folder) {
  const out = `${folder}-out`;
  mkdirSync(out);
  const found = new Map();
  for (const file of readdirSync(folder)) {
    const lang = file.replace(/^\d+-|\.po$/g, '').split('-')[0];
    execFileSync('pofilter', ['--progress=none', `--language=${lang}`, join(folder, file), join(out, file)], {
      stdio: 'ignore',
    });
    const byId = new Map();
    let text = '';
    try {
      text = readFileSync(join(out, file), 'utf8');
    } catch {
      // Nothing was found in this file.
    }
    for (const entry of text.split(/\n{2,}/)) {
      const tests = [...entry.matchAll(/^# \(pofilter\) ([\w-]+)/gm)].map((match) => match[1]);
      const id = /^msgctxt "([^"]*)"/m.exec(entry)?.[1];
      if (id !== undefined && tests.length > 0) byId.set(id, tests);
    }
    found.set(file.replace(/\.po$/, ''), byId);
  }
  return found;
}

/** CPU seconds of the children of a task. */
function timed(task) {
  const start = childTime();
  const result = task();
  return [result, childTime() - start];
}

function childTime() {
  const stat = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return (Number(stat[13]) + Number(stat[14])) / 100;
}
