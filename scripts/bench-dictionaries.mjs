// Seeds faults that only somebody sees who knows both languages, with and without bilingual dictionaries, in languages
// that nothing was tuned on: "node scripts/bench-dictionaries.mjs [PER_KIND]" writes docs/dictionaries-measured.md.
// It takes the dictionaries of FreeDict that are installed, as "apt-get install dict-freedict-eng-fra" does.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { furnishedDeclarations, isHeldOut } from './faults/corpus.mjs';
import { installed } from './faults/dictionaries.mjs';
import { kinds } from './faults/kinds.mjs';
import { meaningKinds } from './faults/meaning-kinds.mjs';
import { negators } from './faults/negators.mjs';
import { checkingPaths, documentOf, loadProgram } from './faults/program.mjs';
import { withRealSection } from './faults/real-page.mjs';
import { strengthTexts } from './faults/strengths.mjs';
import { declarations, readDeclaration } from './udhr.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const perKind = Number(process.argv[2] ?? 12);
const program = await loadProgram(checkingPaths);
const dictionaries = installed();

const { untouched: english, texts } = furnishedDeclarations();
const document = documentOf(program, 'declaration', english);
const judged = JSON.parse(readFileSync(new URL('faults/judged-dictionaries.json', import.meta.url), 'utf8'));
const verdictOn = (lang, ruleId, address) => judged[`${lang} ${ruleId} ${address}`] ?? 'not judged';
const align = program.createAligner(document);
const checker = program.createChecker(program.rules);
const project = {
  root,
  configPath: join(root, 'urtext.config.json'),
  config: { dictionaries },
  documents: [document],
};
const lexiconOf = program.createLexiconLoader(program.realHost(), project);

const words = new Set(
  document.current.units.flatMap(({ text }) => program.contentWords(text).map(({ word }) => word)),
);
/** Share of the English words that dictionaries know. */
const knownTo = ({ words: known }) => known.filter((word) => words.has(word)).length / words.size;

function alignmentOf(lang, text, lexicon, aligned = align) {
  const { blocks } = program.readMarkdown(text);
  return aligned({
    lang,
    path: `${lang}.md`,
    text,
    blocks,
    recordPath: `${lang}.json`,
    ...(lexicon && { lexicon }),
  });
}

const check = (alignment) => checker.checkTranslation(program.examine(alignment));
const key = ({ ruleId, messageId, address }) => `${ruleId} ${messageId} ${address}`;
const newIn = (before, after) => {
  const known = new Set(before.map(key));
  return after.filter((finding) => !known.has(key(finding)));
};

function unitsOf({ pairs }) {
  return pairs.flatMap(({ relation, sources: [source], targets: [target], address }) =>
    relation !== 'one' || !source || !target
      ? []
      : [
          {
            address,
            kind: source.kind,
            source: source.text,
            target: target.text,
            furnished: false,
            from: target.span.start,
            start: target.start,
            end: target.span.end,
          },
        ],
  );
}

const seeded = [
  ...kinds.filter(({ id }) => id === 'texts-exchanged'),
  ...meaningKinds,
  ...kinds.filter(({ id }) => id === 'negation-lost'),
];
/** What takes the negations out of a text, in a language that somebody wrote it for. */
function remover({ negation }, lang, { source }) {
  const pattern = negation && negators[lang.split('-')[0]];
  return pattern && /\b(?:no one|not|no)\b/i.test(source) && !/is not to be/.test(source)
    ? (written) => written.replace(pattern, '').replace(/ {2,}/g, ' ').trim()
    : undefined;
}
const isFound =
  (kind, { addresses }) =>
  ({ ruleId, address, data }) =>
    kind.rules.includes(ruleId) && (addresses.includes(address) || addresses.includes(data.other));

const rows = texts
  .filter(({ lang }) => isHeldOut(lang) && dictionaries[lang.split('-')[0]])
  .map(({ lang, untouched: text }) => {
    const lexicon = lexiconOf(lang.split('-')[0]);
    const [plain, aided] = [undefined, lexicon].map((one) => {
      const alignment = alignmentOf(lang, text, one);
      const before = check(alignment);
      const units = unitsOf(alignment);
      const counts = seeded.map((kind) => {
        const fitting = units.filter((unit) => kind.fits(unit, lang));
        const step = Math.max(1, Math.floor(fitting.length / perKind));
        const faults = fitting
          .filter((_, index) => index % step === 0)
          .slice(0, perKind)
          .flatMap(
            (unit) =>
              kind.apply(unit, text, units[units.indexOf(unit) + 1], '', units, remover(kind, lang, unit)) ??
              [],
          );
        const found = faults.filter((fault) =>
          newIn(before, check(alignmentOf(lang, fault.text, one))).some(isFound(kind, fault)),
        );
        return { all: faults.length, found: found.length };
      });
      return { before, counts };
    });
    return { lang, known: knownTo(lexicon), plain, aided, extra: newIn(plain.before, aided.before) };
  });

/** What dictionaries tell of texts as they were published, in all languages that have one, and what was judged of it. */
function untouchedFindings() {
  const about = /^(?:meaning\/|term\/negation|term\/modality)/;
  let units = 0;
  const findings = declarations().flatMap(({ lang, code }) => {
    const lexicon = dictionaries[lang.split('-')[0]] && lexiconOf(lang.split('-')[0]);
    if (!lexicon) return [];
    const alignment = alignmentOf(lang, readDeclaration(code).markdown, lexicon);
    units += alignment.pairs.length;
    return check(alignment)
      .filter(({ ruleId }) => about.test(ruleId))
      .map(({ ruleId, severity, address }) => {
        return { lang, ruleId, severity, address, verdict: verdictOn(lang, ruleId, address) };
      });
  });
  return { units, findings };
}

/** The strengths of sentences, one put for another: by direction, how many there were and how many were told. */
function strengths() {
  const { english: source, texts: all } = strengthTexts();
  const aligned = program.createAligner(documentOf(program, 'declaration', source));
  const counts = new Map();
  let untouched = 0;
  for (const { lang, text, faults } of all) {
    const before = check(alignmentOf(lang, text, undefined, aligned));
    untouched += before.filter(({ ruleId }) => ruleId === 'term/modality').length;
    for (const { from, to, address, text: changed } of faults) {
      const direction = `${from} → ${to}`;
      const count = counts.get(direction) ?? { all: 0, found: 0 };
      counts.set(direction, count);
      count.all++;
      const found = newIn(before, check(alignmentOf(lang, changed, undefined, aligned)));
      if (found.some((one) => one.ruleId === 'term/modality' && one.address === address)) count.found++;
    }
  }
  return { counts, languages: all.length, untouched };
}

const share = (all, index) => {
  const sum = (what) => all.reduce((total, { counts }) => total + counts[index][what], 0);
  return sum('all') === 0 ? '–' : `${((100 * sum('found')) / sum('all')).toFixed(1)} %`;
};
const percent = (value) => `${Math.round(100 * value)} %`;
const head = ['language', 'words known', ...seeded.flatMap(({ id }) => [id, 'without'])];
const line = (name, known, some) =>
  `| ${[
    name,
    known,
    ...seeded.flatMap((_, index) => [
      share(
        some.map(({ aided }) => aided),
        index,
      ),
      share(
        some.map(({ plain }) => plain),
        index,
      ),
    ]),
  ].join(' | ')} |`;
const lines = [
  '<!-- Generated by "node scripts/bench-dictionaries.mjs"; edit that. -->',
  '',
  '# What dictionaries find',
  '',
  'Faults seeded into the Universal Declaration of Human Rights in languages that nothing was tuned on, with the dictionaries of FreeDict in both directions, and without.',
  '',
  `| ${head.join(' | ')} |`,
  `|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`,
  ...rows.map((row) => line(row.lang, percent(row.known), [row])),
  line('all', '', rows),
  line(
    'all of which half is known',
    '',
    rows.filter(({ known }) => known >= 0.5),
  ),
  '',
  `What is found on the untouched texts with dictionaries and not without, in ${rows.length} × ${document.current.units.length} items:`,
  '',
  ...rows.flatMap(({ lang, extra }) =>
    extra.map(
      ({ ruleId, severity, address }) =>
        `- ${lang}: ${ruleId} (${severity}) at ${address}: ${verdictOn(lang, ruleId, address)}`,
    ),
  ),
];
const { units, findings } = untouchedFindings();
const isFalse = ({ verdict }) => !verdict.startsWith('real');
const told = ['error', 'warning', 'note'].map((severity) => {
  const some = findings.filter((one) => one.severity === severity);
  const wrong = some.filter(isFalse).length;
  return `| ${severity} | ${some.length} | ${some.length - wrong} | ${wrong} | ${((1000 * wrong) / units).toFixed(2)} |`;
});
lines.push(
  '',
  '## On untouched texts',
  '',
  `What rules about meaning, negation and modality say with dictionaries of the texts as they were published, in all languages that have one: ${units} units. scripts/faults/judged-dictionaries.json says of each, by reading it beside the English, whether it is true of that text.`,
  '',
  '| severity | findings | real | false or not judged | per 1,000 units |',
  '|---|--:|--:|--:|--:|',
  ...told,
  '',
  ...findings.map(({ lang, ruleId, address, verdict }) => `- ${lang}: ${ruleId} at ${address}: ${verdict}`),
);
const { counts, languages, untouched } = strengths();
lines.push(
  '',
  '## How strongly a sentence binds',
  '',
  `One of "must", "should" and "may" put for another, in three sentences and ${languages} languages, without dictionaries; ${untouched} findings before that. What is missed are languages that oblige and recommend by one word.`,
  '',
  '| direction | faults | found |',
  '|---|--:|--:|',
  ...[...counts].map(
    ([direction, { all, found }]) => `| ${direction} | ${all} | ${((100 * found) / all).toFixed(1)} % |`,
  ),
);
const dataOf = (name) => JSON.parse(readFileSync(new URL(`faults/${name}.json`, import.meta.url), 'utf8'));
const page = withRealSection(lines.join('\n'), {
  repositories: dataOf('real-dictionaries').repositories,
  judged: dataOf('judged-real'),
});
writeFileSync(join(root, 'docs/dictionaries-measured.md'), `${page.trimEnd()}\n`);
console.log(lines.join('\n'));
