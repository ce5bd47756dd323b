/** What bilingual dictionaries say of each item of a translation beside its English. */

import { contentWords, wordNumbers } from '../dictionaries/english.ts';
import {
  createLatestMeaningReader,
  type LookedFor,
  type Meaning,
  type Rates,
} from '../dictionaries/meaning.ts';
import { type TextReader, textReaderOf } from '../dictionaries/reader.ts';
import { type AloneSentence, type AloneSentences, aloneSentences } from '../dictionaries/sentences.ts';
import { sentencesOf } from '../languages/words.ts';
import type { Alignment, Comparison, Pair, Span } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { forTexts } from '../text/for-texts.ts';
import { median } from '../text/median.ts';
import { sideBySide } from './pairs.ts';
import { isPicture, type Reading, readingsOf, wordsOnly } from './readings.ts';

/** One item with what was found in it. */
export interface ItemMeaning {
  readonly reading: Reading;
  /** Index of its English and of its text in `meaning`. */
  readonly index: number;
  /** How many English words were looked for, and how many of these were found. */
  readonly asked: number;
  readonly found: number;
  /** The logarithm of the odds of the text translating this English to it translating another. */
  readonly odds: number;
  /** How many deviations that is from what is usual in this translation. */
  readonly deviation: number;
}

/** A translation as dictionaries see it. */
export interface Meanings {
  readonly reader: TextReader;
  readonly meaning: Meaning;
  readonly items: readonly ItemMeaning[];
  /** Length of a text over that of its English, as usual, and the usual deviation of its logarithm. */
  readonly ratio: number;
  readonly spread: number;
  /** Of the words of a text that some English word is known of, the share whose English is there; and by chance. */
  readonly explained: () => Rates;
  /** Share of the English words of the items that dictionaries know, 0 to 1. */
  readonly coverage: () => number;
}

/** Worked out once for all rules; `undefined` without a dictionary. */
export const meaningsOf: (alignment: Alignment) => Meanings | undefined = forLatest((alignment) => {
  const { lexicon, lang } = alignment.translation;
  if (!lexicon) return undefined;
  const readings = readingsOf(alignment).prose.filter(
    (reading) =>
      reading.pair.sources[0]?.kind !== 'heading' && !isPicture(reading) && /\p{L}/u.test(wordsOnly(reading)),
  );
  const reader = textReaderOf(lexicon, lang);
  const meaning = readMeaning(readings.map(({ source }) => source))({
    lexicon,
    lang,
    texts: readings.map(({ target }) => target),
    pairing: readings.map((_, index) => [index, index] as const),
    learns: true,
  });
  if (meaning.isForeign) return undefined;
  const ratios = readings.map(({ source, target }) => Math.log(target.length / Math.max(1, source.length)));
  const middle = median(ratios, 0);
  const away = ratios.map((ratio) => Math.abs(ratio - middle));
  return {
    reader,
    meaning,
    items: itemsOf(readings, meaning),
    ratio: Math.exp(middle),
    spread: Math.max(0.12, 1.48 * median(away, 0.2)),
    explained: once(() => explainedIn(readings, reader)),
    coverage: once(() => coverageOf(readings, reader)),
  };
});

const readMeaning = createLatestMeaningReader();

/** Works something out when it is asked for. */
function once<Value>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= work());
}

function coverageOf(readings: readonly Reading[], reader: TextReader): number {
  const counted: boolean[] = [];
  let [known, all] = [0, 0];
  for (const { source } of readings)
    for (const word of wordNumbers(source)) {
      if (counted[word]) continue;
      counted[word] = true;
      all++;
      if (reader.numberAmong(word) >= 0) known++;
    }
  return all === 0 ? 0 : known / all;
}

function itemsOf(readings: readonly Reading[], meaning: Meaning): readonly ItemMeaning[] {
  const measured = readings.map((reading, index) => {
    const { asked, found, odds, expected, variance } = meaning.measure(index);
    return { reading, index, asked, found, odds, away: (odds - expected) / Math.sqrt(variance + 1) };
  });
  const long = measured.filter(({ asked }) => asked >= 5).map(({ away }) => away);
  // What is usual in a few items is not known: then it is what the words of each let expect.
  const isKnown = long.length >= ENOUGH_ITEMS;
  const middle = isKnown ? median(long, 0) : 0;
  const away = isKnown ? long.map((one) => Math.abs(one - middle)) : [];
  const usual = Math.max(0.8, 1.48 * median(away, 1 / 1.48));
  return measured.map(({ away: own, ...item }) => ({ ...item, deviation: (own - middle) / usual }));
}

const ENOUGH_ITEMS = 10;

/** The items of which some sentence has no counterpart, worked out once for all rules. */
export const aloneIn: (
  meanings: Meanings,
) => readonly { readonly item: ItemMeaning; readonly alone: AloneSentences }[] = forLatest(
  ({ items, meaning, reader, ratio, spread, explained }: Meanings) =>
    items.flatMap((item) => {
      const { pair, source, target } = item.reading;
      if (pair.relation !== 'one') return [];
      const [english, translation] = [sentencesOfEnglish(source), sentencesOf(target)];
      if (english.length + translation.length < 3 || areOfALength(english, translation, ratio)) return [];
      const rates = (word: number): Rates => meaning.rates(word, item.index, item.index);
      const alone = aloneSentences({
        english,
        translation,
        reader,
        ratio,
        spread,
        rates,
        explained: explained(),
      });
      // One of each is one sentence that was translated freely.
      return (alone.omitted === undefined) === (alone.added === undefined) ? [] : [{ item, alone }];
    }),
);

/** The English is asked once for all translations. */
const sentencesOfEnglish = forTexts(sentencesOf);

/** Whether each sentence is as long as usual beside the one at its place: then none of them is alone. */
function areOfALength(english: readonly string[], translation: readonly string[], ratio: number): boolean {
  return (
    english.length === translation.length &&
    english.every((sentence, index) => {
      const length = translation[index]?.length ?? 0;
      return Math.abs(Math.log(length / (sentence.length * ratio))) < OF_A_LENGTH;
    })
  );
}

/** Of the logarithm of the lengths: half as long again. */
const OF_A_LENGTH = 0.4;

/**
 * How surely a sentence is alone: `undefined` below these odds, or where no word of it is known. What rests on few words,
 * on sentences too many to be one, or against the lengths of the texts may be said by half of another sentence.
 */
export function certaintyOf(
  { asked, odds, lengthOdds }: AloneSentence,
  { least, sure }: { readonly least: number; readonly sure: number },
  { coverage }: Meanings,
): 'sure' | 'likely' | undefined {
  const more = coverage() < 0.5 ? 3 : 0;
  if (asked.length === 0 || odds < least + more) return undefined;
  const isSure =
    asked.length >= FEWEST && odds >= sure + 2 * more && odds < Infinity && lengthOdds > LEAST_BY_LENGTH;
  return isSure ? 'sure' : 'likely';
}

const FEWEST = 2;
const LEAST_BY_LENGTH = -1.5;

/** Each text beside its own English, and beside that of the item after the next, of which it translates nothing. */
function explainedIn(readings: readonly Reading[], reader: TextReader): Rates {
  // Of each word the last text whose English, or other English, has it.
  const [mine, others] = [new Int32Array(reader.words.length), new Int32Array(reader.words.length)];
  let [own, chance, all] = [3, 1, 5];
  const mark = (text: string, into: Int32Array, stamp: number): void => {
    for (const word of wordNumbers(text)) {
      const number = reader.numberAmong(word);
      if (number >= 0) into[number] = stamp;
    }
  };
  readings.slice(0, ENOUGH).forEach(({ source, target }, index) => {
    const stamp = index + 1;
    mark(source, mine, stamp);
    mark(readings[(index + 2) % readings.length]?.source ?? '', others, stamp);
    reader.eachMeant(target, (meant) => {
      let [isMine, isOthers] = [false, false];
      for (const number of meant) {
        isMine ||= mine[number] === stamp;
        isOthers ||= others[number] === stamp;
      }
      all++;
      if (isMine) own++;
      if (isOthers) chance++;
    });
  });
  return {
    own: Math.min(own / all, 0.97),
    chance: Math.min(chance / all, (own / all) * 0.9),
  };
}

const ENOUGH = 60;

/** The texts side by side: English words that were looked for and not found, and words of the translation that were found. */
export function markedPair(pair: Pair, reader: TextReader, { asked, found }: LookedFor): Comparison {
  const plain = sideBySide(pair);
  const there = new Set(found);
  const lost = new Set(asked.filter((word) => !there.has(word)));
  return {
    ...plain,
    marks: {
      left: englishSpans(plain.left, lost),
      right: there.size === 0 ? [] : reader.spansIn(plain.right, there),
    },
  };
}

function englishSpans(text: string, words: ReadonlySet<string>): readonly Span[] {
  return contentWords(text).flatMap(({ word, start, end }) => (words.has(word) ? [{ start, end }] : []));
}

/** Some words for a message, the first of them. */
export function named(words: readonly string[]): string {
  const shown = words.slice(0, MOST_NAMED).join(', ');
  return words.length > MOST_NAMED ? `${shown} …` : shown;
}

const MOST_NAMED = 8;
