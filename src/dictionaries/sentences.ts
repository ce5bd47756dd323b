/**
 * Which sentences of an item have no counterpart in its translation, or none in its English.
 *
 * Sentences are matched on the best monotone path, one to one, two to one, one to two and two to two, by their words in both
 * directions and by their lengths. A sentence is alone when the path that leaves it alone is much better than any that
 * leaves none.
 */

import { numberedWord, wordNumbers } from './english.ts';
import type { Rates } from './meaning.ts';
import type { TextReader } from './reader.ts';

/** A sentence that is alone, and what that rests on. */
export interface AloneSentence {
  readonly sentence: string;
  /** Words that were looked for: of an English sentence its own, of one of the translation those known of it. */
  readonly asked: readonly string[];
  /** Of these, those that the text on the other side has. */
  readonly found: readonly string[];
  /** The logarithm of the odds of it being alone to it having a counterpart; infinite where none could be its counterpart. */
  readonly odds: number;
  /** The same by how long the texts are as a whole. */
  readonly lengthOdds: number;
}

/** Two texts with what is usual between such texts. */
export interface SentencePair {
  /** Sentences of the English and of the translation, in order. */
  readonly english: readonly string[];
  readonly translation: readonly string[];
  readonly reader: TextReader;
  /** Length of a translation over that of its English, as usual, and the usual deviation of its logarithm. */
  readonly ratio: number;
  readonly spread: number;
  /** How often an English word is found in the translation, and how often by chance. */
  readonly rates: (wordNumber: number) => Rates;
  /** Of the words of a translation that stand for some English word, the share whose English is there; and by chance. */
  readonly explained: Rates;
}

/** The sentences that are alone on either side, one of each at most. */
export interface AloneSentences {
  readonly omitted: AloneSentence | undefined;
  readonly added: AloneSentence | undefined;
}

/** More sentences than that in one item are not matched: the time grows with the product. */
const MOST = 60;

/** Matches the sentences of an item. Nothing is alone where both sides have one sentence, or either has none. */
export function aloneSentences(pair: SentencePair): AloneSentences {
  const { english, translation } = pair;
  const none = { omitted: undefined, added: undefined };
  if (english.length === 0 || translation.length === 0 || english.length + translation.length < 3)
    return none;
  if (english.length > MOST || translation.length > MOST) return none;
  const read = readSentences(pair);
  const score = scoreOf(pair, read);
  const best = bestPath(score, { omits: true, adds: true });
  const [omitted] = best.omitted;
  const [added] = best.added;
  return {
    omitted:
      omitted === undefined
        ? undefined
        : aloneEnglish(pair, read, {
            index: omitted,
            odds: best.total - bestPath(score, { omits: false, adds: true }).total,
          }),
    added:
      added === undefined
        ? undefined
        : aloneTranslation(pair, read, {
            index: added,
            odds: best.total - bestPath(score, { omits: true, adds: false }).total,
          }),
  };
}

interface Read {
  /** Words of all English sentences that dictionaries know, each once, by the numbers that they have in all texts. */
  readonly vocabulary: readonly number[];
  /** By English sentence the places of its words in the vocabulary, each once. */
  readonly words: readonly (readonly number[])[];
  /** By sentence of the translation, for each word of the vocabulary whether it has a rendering of it. */
  readonly there: readonly Uint8Array[];
  /** By sentence of the translation. */
  readonly meant: readonly Meant[];
  /** Of an English word by its number in the dictionaries: its place in the vocabulary. */
  readonly places: ReadonlyMap<number, number>;
}

/** The words of a sentence of the translation that stand for some English word. */
interface Meant {
  readonly count: number;
  /** Of those that may stand for words of the vocabulary, the places of these. */
  readonly places: readonly (readonly number[])[];
}

function readSentences({ english, translation, reader }: SentencePair): Read {
  const vocabulary: number[] = [];
  const places = new Map<number, number>();
  const words = english.map((one) => {
    const own: number[] = [];
    for (const word of wordNumbers(one)) {
      const number = reader.numberAmong(word);
      if (number < 0) continue;
      let place = places.get(number);
      if (place === undefined) {
        place = vocabulary.push(word) - 1;
        places.set(number, place);
      }
      own.push(place);
    }
    return own;
  });
  const there = translation.map((one) => {
    const row = new Uint8Array(vocabulary.length);
    for (const number of reader.numbersIn(one)) {
      const place = places.get(number);
      if (place !== undefined) row[place] = 1;
    }
    return row;
  });
  const meant = translation.map((one) => {
    const inVocabulary: (readonly number[])[] = [];
    let count = 0;
    reader.eachMeant(one, (some) => {
      count++;
      let own: number[] | undefined;
      for (const number of some) {
        const place = places.get(number);
        if (place === undefined) continue;
        if (own) own.push(place);
        else own = [place];
      }
      if (own) inVocabulary.push(own);
    });
    return { count, places: inVocabulary };
  });
  return { vocabulary, words, there, meant, places };
}

interface Candidate {
  readonly index: number;
  readonly odds: number;
}

function aloneEnglish(
  pair: SentencePair,
  { vocabulary, words, there }: Read,
  { index, odds }: Candidate,
): AloneSentence {
  const sentence = pair.english[index] ?? '';
  const own = words[index] ?? [];
  const name = (place: number): string => numberedWord(vocabulary[place] ?? -1);
  const found = own.filter((place) => there.some((row) => row[place] === 1)).map(name);
  const lengthOdds = oddsByLength(pair, { english: sentence.length, translation: 0 });
  return { sentence, asked: own.map(name), found, odds, lengthOdds };
}

/** Whether the texts have more usual lengths without something. */
function oddsByLength(
  { english, translation, ratio, spread }: SentencePair,
  without: { readonly english: number; readonly translation: number },
): number {
  const [left, right] = [lengthsOf(english).at(-1) ?? 1, lengthsOf(translation).at(-1) ?? 1];
  const away = Math.log(right / (left * ratio));
  const then = Math.log(
    Math.max(1, right - without.translation) / (Math.max(1, left - without.english) * ratio),
  );
  return (away * away - then * then) / (2 * Math.max(LEAST_DEVIATION, spread) ** 2);
}

function aloneTranslation(pair: SentencePair, { places }: Read, { index, odds }: Candidate): AloneSentence {
  const numbers: number[] = [];
  pair.reader.eachMeant(pair.translation[index] ?? '', (some) =>
    numbers.push(some.find((one) => places.has(one)) ?? some[0] ?? -1),
  );
  const asked = [...new Set(numbers)];
  const name = (number: number): string => pair.reader.words[number] ?? '';
  const sentence = pair.translation[index] ?? '';
  return {
    sentence,
    asked: asked.map(name),
    found: asked.filter((number) => places.has(number)).map(name),
    odds,
    lengthOdds: oddsByLength(pair, { english: 0, translation: sentence.length }),
  };
}

interface Score {
  readonly counts: readonly [english: number, translation: number];
  /** Some sentences in a row on each side: half-open ranges. */
  readonly of: (from: number, to: number, start: number, end: number) => number;
}

function scoreOf(pair: SentencePair, { vocabulary, words, there, meant }: Read): Score {
  const { english, translation, ratio, spread, rates, explained } = pair;
  const [lefts, rights] = [lengthsOf(english), lengthsOf(translation)];
  const all = (rights[translation.length] ?? 0) - translation.length + 1;
  const deviation = Math.max(LEAST_DEVIATION, spread * 1.2);
  const yes = Math.log(explained.own / explained.chance);
  const no = Math.log((1 - explained.own) / (1 - explained.chance));
  const known = vocabulary.map(rates);
  const latest = new Uint32Array(vocabulary.length);
  let stamp = 0;
  const of = (from: number, to: number, start: number, end: number): number => {
    const left = (lefts[to] ?? 0) - (lefts[from] ?? 0);
    const right = (rights[end] ?? 0) - (rights[start] ?? 0);
    const share = Math.min(1, right / all);
    let forth = 0;
    stamp++;
    for (let sentence = from; sentence < to; sentence++)
      for (const place of words[sentence] ?? []) {
        if (latest[place] === stamp) continue;
        latest[place] = stamp;
        const rate = known[place];
        if (!rate) continue;
        // Sentences of one item speak of the same things.
        const chance = Math.max(1 - (1 - rate.chance) ** share, NEAR_CHANCE);
        const own = Math.min(0.95, Math.max(rate.own, chance + 0.05));
        let isThere = false;
        for (let other = start; other < end; other++) isThere ||= there[other]?.[place] === 1;
        forth += isThere ? Math.log(own / chance) : Math.log((1 - own) / (1 - chance));
      }
    let back = 0;
    for (let other = start; other < end; other++) {
      const here = meant[other];
      if (!here) continue;
      let said = 0;
      for (const some of here.places) if (some.some((place) => latest[place] === stamp)) said++;
      back += said * yes + (here.count - said) * no;
    }
    const away = Math.log(right / (left * ratio)) / deviation;
    return forth + HALF * back - Math.min((away * away) / 2, MOST_AWAY);
  };
  // Three ways through the sentences come by the same stretches.
  const columns = translation.length + 1;
  const scores = new Float64Array((english.length + 1) * columns * 9).fill(Number.NaN);
  return {
    counts: [english.length, translation.length],
    of: (from, to, start, end) => {
      const at = ((to * columns + end) * 3 + (to - from - 1)) * 3 + (end - start - 1);
      const before = scores[at] ?? Number.NaN;
      if (!Number.isNaN(before)) return before;
      const score = of(from, to, start, end);
      scores[at] = score;
      return score;
    },
  };
}

/** How long the sentences before each are together, with what stands between them. */
function lengthsOf(sentences: readonly string[]): readonly number[] {
  const lengths = [0];
  for (const { length } of sentences) lengths.push((lengths.at(-1) ?? 0) + length + 1);
  return lengths;
}

/* The weights fit the declaration of human rights in one half of its languages best. */
const LEAST_DEVIATION = 0.12;
const NEAR_CHANCE = 0.08;
/** Both directions say nearly the same. */
const HALF = 0.42;
const MOST_AWAY = 9.5;
/** What a sentence that is alone costs, one that stands for two, and two that part elsewhere than their counterparts. */
const ALONE = 0.65;
const JOINED = 6.5;
const SHIFTED = 8;

interface Path {
  readonly total: number;
  readonly omitted: readonly number[];
  readonly added: readonly number[];
}

/** The best path through all sentences. */
function bestPath(
  { counts: [rows, columns], of }: Score,
  { omits, adds }: { readonly omits: boolean; readonly adds: boolean },
): Path {
  const width = columns + 1;
  const totals = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const taken = new Int8Array((rows + 1) * width).fill(-1);
  totals[0] = 0;
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      if (row === 0 && column === 0) continue;
      const place = row * width + column;
      let best = Number.NEGATIVE_INFINITY;
      for (let step = 0; step < steps.length; step++) {
        const [up, left] = steps[step] ?? [1, 1];
        const isAlone = up === 0 || left === 0;
        if (row < up || column < left || (up === 0 && !adds) || (left === 0 && !omits)) continue;
        const before = totals[place - up * width - left] ?? Number.NEGATIVE_INFINITY;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const gain = isAlone ? -ALONE : of(row - up, row, column - left, column);
        const total = before + gain - (up + left > 2 ? (up === left ? SHIFTED : JOINED) : 0);
        if (total <= best) continue;
        best = total;
        taken[place] = step;
      }
      totals[place] = best;
    }
  return {
    total: totals[rows * width + columns] ?? Number.NEGATIVE_INFINITY,
    ...aloneOn(taken, rows, columns),
  };
}

/** The sentences that are alone on the way that was taken, in order. */
function aloneOn(taken: Int8Array, rows: number, columns: number): Omit<Path, 'total'> {
  const omitted: number[] = [];
  const added: number[] = [];
  for (let [row, column] = [rows, columns]; row > 0 || column > 0; ) {
    const step = steps[taken[row * (columns + 1) + column] ?? -1];
    if (!step) break;
    const [up, left] = step;
    row -= up;
    column -= left;
    if (left === 0) omitted.unshift(row);
    if (up === 0) added.unshift(column);
  }
  return { omitted, added };
}

/** Sentences of the English and of the translation that belong together, or are alone. */
const steps = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
  [2, 2],
  [1, 0],
  [0, 1],
] as const;
