import { defineRule, type TranslationRule } from '../check/rule.ts';
import { doublingWords, isDoubling } from '../languages/doubling.ts';
import type { Span } from '../model.ts';
import { placeIn, type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/doubled-word',
  severity: 'note',
  summary: 'No word stands there twice in a row by mistake',
  rationale:
    'It shows that a sentence was changed and not read again. Languages in which words are doubled are let be.',
  remedy: 'Delete one of the two.',
  messages: { doubled: 'Unexpected second "{{word}}" in {{item}}' },
  examples: [
    { source: 'From A to Z.', target: 'De la A a la Z.', lang: 'es', expect: [] },
    { source: 'We must ask ourselves.', target: 'Nous nous demandons.', expect: [] },
    { source: 'Dusk falls softly.', target: 'شب یواش یواش می‌رسد.', lang: 'fa', expect: [] },
    { source: 'Dusk falls slowly.', target: 'Шаб оҳиста оҳиста меояд.', lang: 'tg', expect: [] },
    { source: 'Row it over and over.', target: 'Tekrar tekrar kürek çekin.', lang: 'tr', expect: [] },
    {
      source: 'Row the boats home.',
      target: 'Tekneleri tekneleri eve çekin.',
      lang: 'tr',
      expect: ['doubled'],
    },
    { source: 'Dusk falls softly.', target: 'Գիշերը կամաց կամաց իջնում է։', lang: 'hy', expect: [] },
    {
      source: '![Row boats](a.png)\n![Boat house](b.png)',
      target: '![Avirons bateau](a.png)\n![Bateau maison](b.png)',
      expect: [],
    },
    { source: 'Row the boat home.', target: 'Ramenez le bateau\nbateau ici.', expect: ['doubled'] },
    {
      source: 'Use *Row with* with a friend, or [Row](a.md).',
      target: 'Utilisez *Ramer avec* avec un ami, ou [Ramer](a.md).',
      expect: [],
    },
    {
      source: 'Use *Row with a friend*, **be** fair.',
      target: 'Utilisez *Ramer avec avec un ami*, soyez **soyez** justes.',
      expect: ['doubled', 'doubled'],
    },
    {
      source: 'Be fair to all of the members.',
      target: 'Soyez justes envers envers tous.',
      expect: ['doubled'],
    },
    {
      source: 'Be fair to all. Be kind to the guests.',
      target: 'Soyez justes envers envers tous. Soyez bons avec des des hôtes.',
      expect: ['doubled', 'doubled'],
    },
  ],
  *check(alignment) {
    const { prose, flags, language } = readingsOf(alignment);
    if (!(flags & Trait.doubledWord)) return;
    const doubles = isDoubling(language);
    const known = doublingWords(language);
    const all = prose.flatMap((reading) =>
      reading.flags & Trait.doubledWord && !twice.test(reading.source)
        ? doubledWords(reading).filter(({ word }) => !known?.has(word))
        : [],
    );
    const found = doubles ? slipsAmong(all, prose) : all;
    // Of a language that nobody described it is not known whether it doubles words: then it would do so more often.
    if (known ? found.length > MOST && found.length > prose.length / 20 : found.length > MOST_UNKNOWN) return;
    for (const { reading, word, start, end } of found) {
      if (
        !known &&
        !doubles &&
        (bitByBit.test(reading.source) ||
          word.normalize('NFC').length < LONG ||
          found.some((other) => other.reading !== reading && other.word === word))
      )
        continue;
      yield {
        messageId: 'doubled',
        data: { item: reading.pair.address, word },
        ...placeIn(reading, start, end),
      };
    }
  },
});

export default rule;

/**
 * Of a language that doubles words at large: long words, which grammar leaves single, and small ones that stand in many
 * units and twice in a row in this one alone.
 */
function slipsAmong(all: readonly Doubled[], prose: readonly Reading[]): readonly Doubled[] {
  return all.filter(({ reading, word }) => {
    if (bitByBit.test(reading.source) || again.test(reading.source)) return false;
    if (lettersOf(word) >= LONG_IN_DOUBLING) return true;
    if (each.test(reading.source) || all.filter((other) => other.word === word).length > 1) return false;
    const having = prose.filter(({ target }) =>
      ` ${target.toLowerCase().normalize('NFC')} `.includes(` ${word} `),
    ).length;
    return having >= FEWEST_HAVING && having >= prose.length * SHARE_HAVING;
  });
}

/** What languages say by a word twice. */
const each =
  /\b(?:each|every|various|different\p{Ll}*|respective\p{Ll}*|own|separate\p{Ll}*|slowly|gradually|little|very)\b/iu;
/** What even languages say by a word twice that seldom double one, and by long words. */
const bitByBit = /\b(?:one by one|softly|quietly|slowly|gradually|little by little)\b/iu;
/** What such a language says by a long word twice. */
const again = /\b(?:again|over and over|repeat\p{Ll}*|reus\p{Ll}*|the same)\b/iu;
const FEWEST_HAVING = 8;
/** Of the units: small words that join others. */
const SHARE_HAVING = 0.1;

/** Vowel signs and accents are no letters by themselves. */
function lettersOf(word: string): number {
  return word.normalize('NFC').replace(/\p{M}/gu, '').length;
}

/** What grammar doubles are short words: "slowly slowly", "each each". */
const LONG_IN_DOUBLING = 6;
/** The English doubles a word, too. */
const twice = /\b(\p{L}+)[ -]+\1\b/iu;
/** So many doubled words are no slips. */
const MOST = 5;
const MOST_UNKNOWN = 2;
/** Short words are doubled in more languages than long ones. */
const LONG = 4;

interface Doubled {
  readonly reading: Reading;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function doubledWords(reading: Reading): readonly Doubled[] {
  const found: Doubled[] = [];
  let last: { readonly word: string; readonly start: number; readonly end: number } | undefined;
  const text = wordsOnly(reading);
  for (const { 0: shown, index: start } of text.matchAll(words)) {
    const word = shown.toLowerCase().normalize('NFC');
    const end = start + shown.length;
    const between = last ? text.slice(last.end, start) : '';
    if (
      found.length < ENOUGH &&
      last?.word === word &&
      // A letter that is named, as in "de la A a la Z".
      (shown.length > 1 || text.slice(last.start, last.end) === shown) &&
      /^[ \n\u00a0]+$/.test(between) &&
      /\p{L}/u.test(word) &&
      !(between.includes('\n') && isParted(reading, last.end, start)) &&
      !endsName(reading, last, { start, end }) &&
      !isPart.test(text.slice(Math.max(0, last.start - 1), last.start))
    ) {
      found.push({ reading, word, start, end });
    }
    last = { word, start, end };
  }
  // What stands there three times is meant.
  return found.filter(
    ({ start, word }) =>
      !found.some(
        (other) =>
          other.word === word && (other.end === start - 1 || other.start === start + word.length + 1),
      ),
  );
}

/** Whether one of two lines ends with a link or a picture, or the next begins with one: each is a thing by itself. */
function isParted({ pair, single }: Reading, end: number, start: number): boolean {
  const [block] = pair.targets;
  return (
    single &&
    block?.marks.some(
      ({ type, span }) => (type === 'link' || type === 'image') && (span.end === end || span.start === start),
    ) === true
  );
}

/**
 * Whether one of two equal words ends what is marked by several words, or the other begins it: the name of a button ends as
 * the sentence goes on ("*Row with* with a friend").
 */
function endsName({ pair, single }: Reading, one: Span, other: Span): boolean {
  const [block] = pair.targets;
  return (
    single &&
    block?.marks.some(
      ({ type, span }) =>
        type !== 'html' &&
        ((span.end === one.end && span.start < one.start) ||
          (span.start === other.start && span.end > other.end)),
    ) === true
  );
}

/** Before a word that is a part of something: the ending of a file, an option. */
const isPart = /[./\\$]/;

/** More in one unit say no more. */
const ENOUGH = 20;
/** Apostrophes and hyphens belong to words: "l’un", "vis-à-vis". */
const words = /[\p{L}\p{M}\p{N}'’ʼʻ‐‑-]+/gu;
