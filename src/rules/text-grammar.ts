import { defineRule, type Finding, type TranslationRule } from '../check/rule.ts';
import type { Block, Examined, GrammarMatch, Pair, Span } from '../model.ts';
import { type Reading, readingsOf } from '../pairs/readings.ts';
import { settledWords } from '../proofing/judged-words.ts';

const rule: TranslationRule = defineRule({
  id: 'text/grammar',
  severity: 'note',
  summary: 'LanguageTool has nothing against the translation',
  rationale:
    'A slip of grammar makes a binding text look careless, and sometimes ambiguous. urtext does not run LanguageTool: it reads the reports that you have it write in JSON, where urtext.config.json says so, as in "grammar": "reports/{lang}/{document}.json".',
  remedy:
    'Correct the sentence and have LanguageTool look again. If it is right, accept the finding with "urtext accept", or switch that rule off in LanguageTool.',
  messages: {
    found: 'LanguageTool on "{{text}}" in {{item}}: {{message}} ({{rule}})',
    replace: 'LanguageTool on "{{text}}" in {{item}}: {{message}} Perhaps {{suggestions}} ({{rule}})',
    remove: 'LanguageTool on "{{text}}" in {{item}}: {{message}} Perhaps it can go ({{rule}})',
    outdated: 'The report {{report}} was made from another text. Have LanguageTool look again',
  },
  examples: [
    {
      source: 'The rules of the Chess Club are fair.',
      target: 'Les règles du  Chess Club sont `juste`.',
      languageTool: [
        { text: '  ', message: 'Deux espaces.', rule: 'WHITESPACE_RULE' },
        { text: 'Chess', message: 'Mot inconnu.', rule: 'FR_SPELLING_RULE', issueType: 'misspelling' },
        { text: 'juste', message: 'Accord.', rule: 'ACCORD_NOMBRE' },
      ],
      expect: [],
    },
    {
      source: 'The rules are fair.',
      target: 'Les règles est justes.',
      languageTool: [
        { text: 'est', message: 'Accord avec le sujet.', rule: 'ACCORD_SUJET_VERBE', replacements: ['sont'] },
      ],
      expect: ['replace'],
    },
    {
      source: 'The rules are fair.\n\nThe guests are kind.',
      target: 'Les règles est justes.\n\nLes hôtes sont gentil.',
      languageTool: [
        { text: 'est', message: 'Accord avec le sujet.', rule: 'ACCORD_SUJET_VERBE', replacements: ['sont'] },
        { text: 'sont gentil', message: 'Accord avec le sujet.', rule: 'ACCORD_SUJET_ATTRIBUT' },
      ],
      expect: ['replace', 'found'],
    },
    {
      source: 'The rules are fair.',
      target: 'Les règles sont vraiment justes justes.',
      languageTool: [
        { text: ' vraiment', message: 'Superflu.', rule: 'PLEONASME', replacements: ['', ' très'] },
        { text: 'justes', at: 32, message: 'Mot répété.', rule: 'FR_WORD_REPEAT_RULE', replacements: [''] },
      ],
      expect: ['replace', 'remove'],
    },
    {
      source: 'The rules are fair.',
      target: 'Les règles sont justes.',
      languageTool: [{ text: 'est', at: 11, message: 'Accord avec le sujet.', rule: 'ACCORD_SUJET_VERBE' }],
      expect: ['outdated'],
    },
  ],
  canJudge: ({ translation }) => translation.grammar?.matches !== undefined,
  *check(alignment) {
    const { grammar, text } = alignment.translation;
    // Fixes change the text while it is looked at; what is said of the old one has no place in the new one.
    if (!grammar || grammar.text !== text) return;
    if (!grammar.matches) {
      yield { messageId: 'outdated', data: { report: grammar.path } };
      return;
    }
    const places = createPlaces(alignment);
    for (const match of grammar.matches) yield* findingsOf(match, places(match.span));
  },
});

export default rule;

interface Place {
  readonly pair: Pair;
  /** The match as far as it stands in one block. */
  readonly span: Span;
  /** What a reader sees of it. */
  readonly shown: string;
  /** A word that the English has, or that the project agreed upon, is no misspelling. */
  readonly isSettled: () => boolean;
}

function* findingsOf(
  { rule: id, message, replacements, isSpelling }: GrammarMatch,
  place: Place | undefined,
): Iterable<Finding<'found' | 'replace' | 'remove'>> {
  if (!place || (isSpelling && place.isSettled())) return;
  const { pair, span, shown } = place;
  const text = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
  const data = { item: pair.address, text, message, rule: id };
  const words = replacements.filter((one) => one !== '');
  if (replacements.length === 0) yield { messageId: 'found', data, pair, span };
  else if (words.length === 0) yield { messageId: 'remove', data, pair, span };
  else {
    const suggestions = words.map((one) => `"${one}"`).join(', ');
    yield { messageId: 'replace', data: { ...data, suggestions }, pair, span };
  }
}

/** More of a sentence is not quoted. */
const LONGEST = 60;

/** Finds the block that a range of the file stands in; none for what is no text of a translation. */
function createPlaces(alignment: Examined): (span: Span) => Place | undefined {
  const { text } = alignment.translation;
  const readings = new Map(readingsOf(alignment).all.map((reading) => [reading.pair, reading]));
  const blocks = alignment.pairs.flatMap((pair) => {
    const stays = pair.sources.some((unit) => unit.verbatim || !unit.translatable);
    return stays ? [] : pair.targets.flatMap((block) => (isProse(block) ? [{ pair, block }] : []));
  });
  blocks.sort((a, b) => a.block.start - b.block.start);
  const covers = new Map<Block, string>();
  const settled = new Map<Reading, (word: Span) => boolean>();
  const isSettled = (reading: Reading, word: string): boolean => {
    const known = settled.get(reading) ?? settledWords(alignment, reading);
    settled.set(reading, known);
    const start = reading.target.indexOf(word);
    return start >= 0 && known({ start, end: start + word.length });
  };
  return ({ start, end }) => {
    const found = blocks.findLast(({ block }) => block.start <= start);
    if (!found || start >= found.block.span.end) return undefined;
    const { block, pair } = found;
    const written = covers.get(block) ?? covered(text.slice(block.start, block.span.end));
    covers.set(block, written);
    const span = { start, end: Math.min(end, block.span.end) };
    const shown = written
      .slice(span.start - block.start, span.end - block.start)
      .replaceAll('\ufffc', '')
      .replace(/\s+/g, ' ')
      .trim();
    if (shown === '') return undefined;
    const reading = readings.get(pair);
    return { pair, span, shown, isSettled: () => reading !== undefined && isSettled(reading, shown) };
  };
}

function isProse({ kind }: Block): boolean {
  return kind !== 'code' && kind !== 'html' && kind !== 'rule' && kind !== 'definition' && kind !== 'meta';
}

/** Markdown with everything covered that a reader does not see, and code and addresses with it. Offsets stay the same. */
function covered(written: string): string {
  return written.replace(hidden, (found) => '\ufffc'.repeat(found.length));
}

/** Code, destinations of links, tags, addresses, character references, and the signs of markup. */
const hidden = new RegExp(
  [
    /(`{1,10})(?!`)[^`]{1,2000}\1(?!`)/,
    /\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/,
    /\]\[[^\][\n]{0,200}\]/,
    /<[^<>\n]{1,2000}>/,
    /(?:https?:\/\/|www\.)[^\s<>"«»“”]{1,2000}/,
    /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,10}/,
    /&#?\w{1,32};/,
    /[*_[\]\\#>|~]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
