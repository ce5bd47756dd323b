import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Edition } from '../model.ts';
import { isPicture, placeIn, type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Script } from '../text/characters.ts';
import { forLatest } from '../text/for-latest.ts';

const rule: TranslationRule = defineRule({
  id: 'text/case',
  severity: 'note',
  summary: 'An item begins with a capital where the items of this translation do',
  rationale: 'A small letter at the beginning is often what is left of a longer sentence.',
  remedy: 'Look whether words are missing at the beginning, and write the first letter large.',
  messages: { small: 'Unexpected small letter at the beginning of {{item}}' },
  examples: [
    { source: 'Be fair.\n\nBe kind.', target: 'soyez justes.\n\nsoyez bons.', expect: [] },
    {
      source: 'Be fair.\n\n“Nobody may mow the lawn.”\n\nplease, be brief',
      target: 'Seid fair.\n\n„niemand darf den Rasen mähen.“\n\nfasst euch kurz',
      lang: 'de',
      expect: ['small'],
    },
    {
      source: 'Mow with RakeOS.\n\nRoute the water.',
      target: 'rakeOS でかる。\n\nroute を引く。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'Be fair.\n\nAre you kind?',
      target: 'Sed justos.\n\n¿sois amables?',
      lang: 'es',
      expect: ['small'],
    },
    {
      source: Array.from({ length: 9 }, (_, index) => `Be fair ${index + 1} times.`).join('\n\n'),
      target: Array.from(
        { length: 9 },
        (_, index) => `${index === 3 ? 'soyez' : 'Soyez'} justes ${index + 1} fois.`,
      ).join('\n\n'),
      expect: ['small'],
    },
    {
      source: Array.from({ length: 20 }, (_, index) => `Be fair ${index + 1} times.`).join('\n\n'),
      target: Array.from(
        { length: 20 },
        (_, index) => `${index % 9 === 3 ? 'soyez' : 'Soyez'} justes ${index + 1} fois.`,
      ).join('\n\n'),
      expect: ['small', 'small'],
    },
  ],
  *check(alignment) {
    const { prose, scripts, script } = readingsOf(alignment);
    if (!(scripts & (Script.Latin | Script.Cyrillic | Script.Greek | Script.Armenian))) return;
    let large = 0;
    const small: Reading[] = [];
    let follows = false;
    for (const reading of prose) {
      const goesOn = follows;
      // One sentence may run on over several paragraphs.
      follows = reading.pair.sources[0]?.kind !== 'heading' && runsOn(reading);
      if (goesOn || !isCapital(firstLetter(reading, reading.source)) || isPicture(reading)) continue;
      // Months and days of the week are written small in most languages.
      if (date.test(reading.source)) continue;
      const first = firstLetter(reading, reading.target);
      if (isCapital(first)) large++;
      else if (isSmall(first) && reading.pair.relation === 'one') small.push(reading);
    }
    const isLone = small.length === 1 && small.every(isSentence) && (large > 0 || prose.length === 1);
    if (!isLone && (large < FEWEST || small.length > large * SHARE)) return;
    // Dutch and others begin with "'s" or a small prefix; a second letter in capitals shows it ("iPhone", "tTeli").
    for (const reading of small) {
      if (isCapital(reading.target.charAt(reading.target.indexOf(firstLetter(reading, reading.target)) + 1)))
        continue;
      // Names that the English writes small too: "mruby", "node".
      const [word = ''] = /^[\p{L}\p{N}-]+/u.exec(reading.target.replace(quote, '')) ?? [];
      // "macOS", and a Latin word in a text of other letters, which begins sentences as it likes.
      if (/^\p{Ll}+\p{Lu}/u.test(word) || (/^[a-z]/.test(word) && !cased.has(script))) continue;
      if (
        word.length > 1 &&
        /^[a-z]/.test(word) &&
        (hasWord(reading.source, word) || namesIn(alignment.edition).has(word))
      )
        continue;
      yield { messageId: 'small', data: { item: reading.pair.address }, ...placeIn(reading, 0, 1) };
    }
  },
});

export default rule;

/** Scripts that begin sentences with a capital. */
const cased: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Zzzz']);

const FEWEST = 8;
/** More small ones than that are a way of writing. */
const SHARE = 0.13;

const date =
  /^[^\p{L}]{0,3}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)|$)/u;

/** Names that the English writes small, in whatever unit: of commands, of branches, of programs. */
const namesIn: (edition: Edition) => ReadonlySet<string> = forLatest(
  ({ units }) =>
    new Set(
      units.flatMap(({ text, marks }) =>
        marks.flatMap(({ type, span }) => (type === 'code' ? [text.slice(span.start, span.end)] : [])),
      ),
    ),
);

function hasWord(text: string, word: string): boolean {
  return new Set<string>(text.match(/[\p{L}\p{N}-]+/gu)).has(word);
}

/** In few items, a whole sentence alone tells: its mark at the end says that it is one. */
function isSentence({ source, target }: Reading): boolean {
  return sentenceEnd.test(source.slice(-4)) && sentenceEnd.test(target.slice(-4));
}

function runsOn({ source, target }: Reading): boolean {
  return !sentenceEnd.test(source.slice(-4)) || !sentenceEnd.test(target.slice(-4));
}

const sentenceEnd = /[.!?։](?:["'“”’»)\]]|\s)*$/;

/** Behind a mark of quotation where both texts begin with one. Code, names of files and addresses are no words. */
function firstLetter(reading: Reading, text: string): string {
  const quoted = quote.test(reading.source) && quote.test(reading.target);
  const words = text === reading.target ? wordsOnly(reading).replace(/^[¿¡]+/, '') : text;
  const [word = ''] = /^\S*/.exec(quoted ? words.replace(quote, '') : words) ?? [];
  return /^\p{L}/u.test(word) && !(/[./_@]/.test(word) && /\p{L}[./_@]\p{L}/u.test(word))
    ? word.charAt(0)
    : '';
}

const quote = /^["“”„«»‹›‘’‚'([¿¡]+\s?/u;

function isCapital(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}

function isSmall(letter: string): boolean {
  return letter.toUpperCase() !== letter && letter.toUpperCase().length === 1;
}
