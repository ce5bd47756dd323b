import { readFileSync } from 'node:fs';
import { createAligner } from '../src/align/index.ts';
import type { Example, Finding, Rule, SaidOf } from '../src/check/rule.ts';
import { fold } from '../src/dictionaries/fold.ts';
import { knownWordsOf } from '../src/dictionaries/kept.ts';
import { wordFormsOf } from '../src/dictionaries/stems.ts';
import { lockEdition } from '../src/document/lock.ts';
import { parseEdition } from '../src/document/parse.ts';
import { translationOfFile } from '../src/exchange/file-translation.ts';
import { readMarkdown } from '../src/formats/markdown.ts';
import { readPo } from '../src/formats/po.ts';
import { scriptOf } from '../src/languages/registry.ts';
import type {
  Alignment,
  Document,
  DocumentProfile,
  Edition,
  Glossary,
  GrammarReport,
  Lexicon,
  Spelling,
  Translation,
  TranslationRecord,
} from '../src/model.ts';
import { examine } from '../src/notice/notice.ts';
import { codecOf, spellingOf } from '../src/proofing/dictionary.ts';
import { readGrammar } from '../src/proofing/grammar.ts';
import { type Engine, loadHunspell } from '../src/proofing/hunspell.ts';
import { rules } from '../src/rules/index.ts';
import { parseGlossary } from '../src/terms/glossary.ts';
import { NORMALIZATION } from '../src/text/text.ts';

/** Runs one rule over its example, through the same stages as the program. */
export function runExample(rule: Rule, example: Example): Iterable<Finding> {
  const document = exampleDocument(example);
  if (rule.scope === 'source') return rule.check(document);
  if (rule.scope === 'translation') return rule.check(examine(exampleAlignment(document, example)));
  return [];
}

function exampleDocument(example: Example): Document {
  const profile: DocumentProfile = {
    version: 1,
    document: 'example',
    title: 'Example',
    lang: 'en',
    editions: example.madeFrom === undefined ? ['2020'] : ['2010', '2020'],
    outline: [],
    demands: [
      { type: 'verbatim', units: example.verbatim ?? [], sentence: 'This paragraph must be included.' },
      { type: 'clause', units: example.clause ?? [], sentence: 'The English is definitive.' },
    ],
    names: Object.entries(example.names ?? {}).map(([name, forms]) => ({ name, forms })),
    ...(example.mentions && { mentions: example.mentions }),
  };
  const edition = (id: string, text: string): Edition =>
    parseEdition({ id, path: `source/example/${id}.md`, parsed: readMarkdown(text) }, profile);
  const file = edition('2020', example.source);
  const current = example.lockedSource === undefined ? file : edition('2020', example.lockedSource);
  const older = example.madeFrom === undefined ? [] : [edition('2010', example.madeFrom)];
  return {
    id: 'example',
    profile,
    editions: [...older, file],
    current,
    lock: {
      version: 1,
      document: 'example',
      normalization: NORMALIZATION,
      editions: Object.fromEntries(
        [...older, current]
          .filter((one) => !example.unlocked?.includes(one.id))
          .map((one) => [one.id, lockEdition(one)]),
      ),
    },
    lockPath: 'source/example/lock.json',
  };
}

function exampleAlignment(document: Document, example: Example): Alignment {
  const lang = example.lang ?? 'fr';
  const { blocks } = readMarkdown(example.target);
  const path = `locales/${lang}/example.md`;
  const bare = {
    lang,
    path,
    text: example.target,
    blocks,
    recordPath: `locales/${lang}/example.record.json`,
    ...(example.floor !== undefined && { floor: example.floor }),
    ...(example.glossary && { glossary: exampleGlossary(example.glossary) }),
    ...(example.dictionary && { spelling: exampleSpelling(example.dictionary, lang) }),
    ...(example.bilingual && { lexicon: exampleLexicon(example.bilingual, lang) }),
    ...(example.languageTool && { grammar: exampleReport(example.languageTool, example.target) }),
  };
  const align = createAligner(document);
  if (example.carried) return align(translationInPo(document, example.carried, align(bare)));
  if (!example.record) return align(bare);
  return align({ ...bare, record: exampleRecord(document, example, align(bare), lang) });
}

/** The translation as a PO file has it, read as the record of a project. */
function translationInPo(
  document: Document,
  carried: NonNullable<Example['carried']>,
  { pairs, translation }: Alignment,
): Translation {
  const entry = ({ address, sources, targets }: Alignment['pairs'][number]): string =>
    [
      `msgctxt ${JSON.stringify(address)}`,
      `msgid ${JSON.stringify(carried[address] ?? sources[0]?.content ?? '')}`,
      `msgstr ${JSON.stringify(targets[0]?.content ?? '')}`,
    ].join('\n');
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"';
  const po = readPo(new TextEncoder().encode([header, ...pairs.map(entry)].join('\n\n')));
  const { lang, recordPath } = translation;
  return translationOfFile(po, document, { lang, path: `locales/${lang}/example.po`, recordPath });
}

/** The lines of a bilingual dictionary, as it is opened. */
export function exampleLexicon(lines: readonly string[], lang: string): Lexicon {
  const words = new Map(
    lines.map((line) => {
      const [word = '', renderings = ''] = line.split(': ');
      return [word, renderings.split(', ').map(fold)] as const;
    }),
  );
  return { paths: ['example.tsv'], digest: lines.join(), ...knownWordsOf(words, wordFormsOf(lang)) };
}

/** The rows as a translator would write them into the file. */
function exampleGlossary(rows: readonly string[]): Glossary {
  const lines = [
    '| English | Translation | Forbidden |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ];
  return parseGlossary(lines.join('\n'), 'locales/fr/glossary.md');
}

/** A record of everything that pairs, made from the older English when there is one, with the example's overrides. */
function exampleRecord(
  document: Document,
  example: Example,
  alignment: Alignment,
  lang: string,
): TranslationRecord {
  const made = document.editions[0] ?? document.current;
  const targets = new Map(alignment.pairs.map((pair) => [pair.address, pair.targets[0]?.content ?? '']));
  const units = made.units.map((unit) => {
    const target = parseEdition(
      { id: 'target', path: '', parsed: readMarkdown(targets.get(unit.address) ?? '') },
      { ...document.profile, outline: [] },
    ).units[0]?.fingerprint;
    const known = {
      source: unit.fingerprint,
      target: target ?? unit.fingerprint,
      state: 'translated',
      origin: 'human',
    };
    return [unit.address, { ...known, ...example.record?.[unit.address] }];
  });
  const record = { version: 1, document: 'example', lang, edition: made.id, normalization: NORMALIZATION };
  return JSON.parse(JSON.stringify({ ...record, units: Object.fromEntries(units) }));
}

/** Matches the two texts of an example, through the same stages as the program. */
export function alignExample(example: Example): Alignment {
  return exampleAlignment(exampleDocument(example), example);
}

const makeEngine = await loadHunspell((path) => readFileSync(path));

/** The words as Hunspell has them. */
const engines = new Map<string, Engine>();
for (const rule of rules)
  for (const { dictionary } of rule.examples) {
    if (!dictionary) continue;
    const words = `${dictionary.length}\n${dictionary.join('\n')}\n`;
    engines.set(dictionary.join(), await makeEngine(Buffer.from('SET UTF-8\n'), Buffer.from(words)));
  }

function exampleSpelling(words: readonly string[], lang: string): Spelling {
  const engine = engines.get(words.join());
  if (!engine) throw new Error(`Nobody loaded ${words.join()}`);
  return spellingOf(engine, {
    path: 'words.dic',
    script: scriptOf(lang),
    digest: '',
    codec: codecOf('utf-8'),
    own: () => false,
  });
}

/** The report as LanguageTool would have written it. */
function exampleReport(said: readonly SaidOf[], target: string): GrammarReport {
  const matches = said.map(({ text, message, rule, replacements = [], issueType = 'grammar', at }) => ({
    message,
    replacements: replacements.map((value) => ({ value })),
    offset: at ?? target.indexOf(text),
    length: text.length,
    context: { text, offset: 0, length: text.length },
    rule: { id: rule, issueType },
  }));
  return readGrammar(JSON.stringify({ matches }), 'report.json', target);
}
