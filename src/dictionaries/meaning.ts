/**
 * What dictionaries say for a text being the translation of an English one: for each word of the English, whether a
 * rendering of it is there, against how often one would be there by chance.
 *
 * `dictionaries/` is for bilingual dictionaries: read, kept compactly, and which English words a text has renderings of.
 * Whatever stands above it may import it.
 */

import type { Lexicon } from '../model.ts';
import { numberedWord, wordNumbers } from './english.ts';
import { countStems, learn } from './learnt.ts';
import { type TextReader, textReaderOf } from './reader.ts';

/** What was worked out for one translation. */
export interface Meaning {
  /** The dictionaries are of another language than the text: nothing is said then. */
  readonly isForeign: boolean;
  /**
   * The logarithm of the odds that a text translates an English one to that it translates another; 0 when nothing is
   * known.
   */
  readonly fit: (source: number, target: number) => number;
  /** The same by those words alone that another unit does not have. */
  readonly fitBeside: (source: number, target: number, other: number) => number;
  /** English words that are known and were looked for in the translation of a unit, each once, and those it has. */
  readonly words: (unit: number) => LookedFor;
  /** Whether a word, by the number that it has in all texts, is looked for; and whether a text has it. */
  readonly asks: (wordNumber: number) => boolean;
  readonly has: (wordNumber: number, target: number) => boolean;
  /** How often a word is there by chance in a text of that length, and how often in the translation of its own unit. */
  readonly rates: (wordNumber: number, source: number, target: number) => Rates;
  /** What the words of a unit say for its own text, and what they would where everything is as usual. */
  readonly measure: (unit: number) => Measure;
}

/** English words that were looked for in a text, and of these those that were found. */
export interface LookedFor {
  readonly asked: readonly string[];
  readonly found: readonly string[];
}

/** The logarithm of the odds of a text, its mean and its variance as usual. */
export interface Measure {
  /** How many words were looked for, and how many of them found. */
  readonly asked: number;
  readonly found: number;
  readonly odds: number;
  readonly expected: number;
  readonly variance: number;
}

/** Shares, above 0 and below 1. */
export interface Rates {
  readonly own: number;
  readonly chance: number;
}

/** Units and texts that belong together, as far as that is known. */
export type Pairing = readonly (readonly [source: number, target: number])[];

/** One translation. */
interface Given {
  readonly lexicon: Lexicon;
  readonly lang: string;
  readonly texts: readonly string[];
  readonly pairing?: Pairing;
  /** Whether what stands for a word throughout is learnt from the pairs. */
  readonly learns?: boolean;
}

/** The English, with its words by their places in its vocabulary. */
interface English {
  /** By the numbers that words have in all texts. */
  readonly vocabulary: readonly number[];
  /** The place of a word; nothing for one that it does not have. */
  readonly placeOf: (wordNumber: number) => number | undefined;
  /** By unit, the places of its words, each once. */
  readonly units: readonly (readonly number[])[];
  /** By word, how many units have it. */
  readonly counts: readonly number[];
}

/** Reads the English once for any number of translations. */
export function createMeaningReader(sources: readonly string[]): (given: Given) => Meaning {
  const english = readEnglish(sources);
  return (given) => meaningOf(english, given);
}

/** The same where the English is another for each translation, and mostly the one of the latest. */
export function createLatestMeaningReader(): (sources: readonly string[]) => (given: Given) => Meaning {
  let latest: readonly string[] = [];
  let read = createMeaningReader(latest);
  return (sources) => {
    if (sources.length !== latest.length || sources.some((text, index) => text !== latest[index])) {
      latest = sources;
      read = createMeaningReader(sources);
    }
    return read;
  };
}

function readEnglish(sources: readonly string[]): English {
  const places: number[] = [];
  const vocabulary: number[] = [];
  const counts: number[] = [];
  const units = sources.map((text) =>
    wordNumbers(text).map((word) => {
      const place = (places[word] ??= vocabulary.push(word) - 1);
      counts[place] = (counts[place] ?? 0) + 1;
      return place;
    }),
  );
  return { vocabulary, placeOf: (word) => places[word], units, counts };
}

function meaningOf(english: English, { lexicon, lang, texts, pairing = [], learns = false }: Given): Meaning {
  const { vocabulary, placeOf, units, counts } = english;
  const reader = textReaderOf(lexicon, lang);
  const width = texts.length;
  const hits = new Uint8Array(vocabulary.length * width);
  const total = new Uint32Array(vocabulary.length);
  const hit = (word: number, text: number): void => {
    const at = word * width + text;
    if (hits[at] === 1) return;
    hits[at] = 1;
    total[word] = (total[word] ?? 0) + 1;
  };
  // Words of the dictionaries by their numbers there; of no other is anything asked.
  const inVocabulary = new Int32Array(reader.words.length).fill(-1);
  const known = vocabulary.map((word, place) => {
    const number = reader.numberAmong(word);
    if (number >= 0) inVocabulary[number] = place;
    return number >= 0;
  });
  texts.forEach((text, target) => {
    for (const number of reader.numbersIn(text)) {
      const word = inVocabulary[number] ?? -1;
      if (word >= 0) hit(word, target);
    }
  });
  if (learns) learnInto({ english, reader, texts, pairing, hits, known, hit });
  const asked = units.map((all) => all.filter((word) => known[word]));
  const own = new Float64Array(vocabulary.length);
  const times = new Float64Array(vocabulary.length);
  const partner = new Int32Array(units.length).fill(-1);
  let right = usualIn(counts, total, known) * PRIOR;
  let all = PRIOR;
  for (const [source, target] of pairing) {
    partner[source] = target;
    for (const word of asked[source] ?? []) {
      const isThere = hits[word * width + target] ?? 0;
      own[word] = (own[word] ?? 0) + isThere;
      times[word] = (times[word] ?? 0) + 1;
      right += isThere;
      all++;
    }
  }
  const usual = right / all;
  const isForeign = all > MANY && usual < LEAST_USUAL;
  const hasPairs = pairing.length > 0;
  const shareOf = (word: number): number => {
    const owned = hasPairs ? (own[word] ?? 0) : usual * (counts[word] ?? 0);
    const having = hasPairs ? (times[word] ?? 0) : (counts[word] ?? 0);
    const others = Math.max(0, (total[word] ?? 0) - owned);
    return Math.min((others + 0.3) / (Math.max(0, width - having) + 4), 0.95);
  };
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, width);
  const steps = texts.map(({ length }) => stepOf(length / Math.max(1, mean)));
  // By word and length, once somebody asked: 0 before.
  const chances = new Float64Array(vocabulary.length * LENGTHS.length);
  const chanceOf = (word: number, target: number): number => {
    const step = steps[target] ?? 0;
    const at = word * LENGTHS.length + step;
    const before = chances[at] ?? 0;
    if (before > 0) return before;
    const now = Math.min(1 - (1 - shareOf(word)) ** (LENGTHS[step] ?? 1), 0.95);
    chances[at] = now;
    return now;
  };
  /** @param isOwn What this text itself says of the word must not count for it. */
  const ratesOf = (word: number, target: number, isOwn: boolean): Rates => {
    const chance = chanceOf(word, target);
    const mine = isOwn ? (hits[word * width + target] ?? 0) : 0;
    const seen = Math.max(0, (own[word] ?? 0) - mine);
    const often = Math.max(0, (times[word] ?? 0) - (isOwn ? 1 : 0));
    const usually = (usual * WORTH + seen) / (WORTH + often);
    return { own: Math.min(Math.max(usually, chance + 0.02), 0.97), chance };
  };
  // For texts that are not a unit's own all that counts is the word, whether it is there, and the length of the text.
  const width2 = 2 * LENGTHS.length;
  let odds: Float64Array | undefined;
  const oddsOf = (word: number, target: number): number => {
    odds ??= new Float64Array(vocabulary.length * width2).fill(Number.NaN);
    const isThere = hits[word * width + target] ?? 0;
    const at = word * width2 + 2 * (steps[target] ?? 0) + isThere;
    const before = odds[at] ?? Number.NaN;
    if (!Number.isNaN(before)) return before;
    const now = oddsBy(ratesOf(word, target, false), isThere === 1);
    odds[at] = now;
    return now;
  };
  const isPair = (source: number, target: number): boolean => partner[source] === target;
  const nameOf = (word: number): string => numberedWord(vocabulary[word] ?? -1);
  // Asked of many texts for one unit: its words are marked once.
  const marked = new Int32Array(vocabulary.length).fill(-1);
  let markedFor = -1;
  return {
    isForeign,
    words: (unit) => {
      const all = isForeign ? [] : (asked[unit] ?? []);
      return {
        asked: all.map(nameOf),
        found: all.filter((word) => hits[word * width + unit] === 1).map(nameOf),
      };
    },
    asks: (number) => !isForeign && (known[placeOf(number) ?? -1] ?? false),
    has: (number, target) => hits[(placeOf(number) ?? -1) * width + target] === 1,
    rates: (number, source, target) => {
      const word = placeOf(number) ?? -1;
      // What the English nowhere says is not looked for.
      if (word < 0) return { own: Math.min(Math.max(usual, 0.02), 0.97), chance: 0 };
      return ratesOf(word, target, isPair(source, target) && (units[source]?.includes(word) ?? false));
    },
    fit: (source, target) => {
      if (isForeign) return 0;
      let sum = 0;
      const pair = isPair(source, target);
      for (const word of asked[source] ?? [])
        sum += pair
          ? oddsBy(ratesOf(word, target, true), hits[word * width + target] === 1)
          : oddsOf(word, target);
      return sum;
    },
    fitBeside: (source, target, other) => {
      if (isForeign) return 0;
      if (markedFor !== other) for (const word of units[other] ?? []) marked[word] = other;
      markedFor = other;
      let sum = 0;
      for (const word of asked[source] ?? []) if (marked[word] !== other) sum += oddsOf(word, target);
      return sum;
    },
    measure: (unit) => {
      let [odds, expected, variance, found] = [0, 0, 0, 0];
      const isOwn = isPair(unit, unit);
      const all = isForeign ? [] : (asked[unit] ?? []);
      for (const word of all) {
        const { own: usually, chance } = ratesOf(word, unit, isOwn);
        const [yes, no] = [Math.log(usually / chance), Math.log((1 - usually) / (1 - chance))];
        const isThere = hits[word * width + unit] === 1;
        if (isThere) found++;
        odds += isThere ? yes : no;
        expected += usually * yes + (1 - usually) * no;
        variance += usually * (1 - usually) * (yes - no) ** 2;
      }
      return { asked: all.length, found, odds, expected, variance };
    },
  };
}

function oddsBy({ own, chance }: Rates, isThere: boolean): number {
  return isThere ? Math.log(own / chance) : Math.log((1 - own) / (1 - chance));
}

/** Lengths over the usual one that are told apart: a long text has more words by chance. */
const LENGTHS = [0.3, 0.45, 0.65, 0.9, 1.2, 1.6, 2.1, 3];

function stepOf(length: number): number {
  const step = LENGTHS.findIndex((one, index) => length < (one + (LENGTHS[index + 1] ?? one)) / 2);
  return step < 0 ? LENGTHS.length - 1 : step;
}

/** How many words of experience the usual share is worth. */
const WORTH = 3;
/** Words that the usual share stands for before anything was counted. */
const PRIOR = 20;
/** Words looked for that are no chance any more, and the least share of them that is found. */
const MANY = 100;
const LEAST_USUAL = 0.25;

/**
 * Of the words of a unit, how many have a rendering in its translation, as long as no pair is known: a word that stands
 * in fewer texts than units is often rendered otherwise.
 */
function usualIn(counts: readonly number[], total: Uint32Array, known: readonly boolean[]): number {
  let [there, all] = [6, 10];
  counts.forEach((count, word) => {
    if (!known[word]) return;
    there += Math.min(count, total[word] ?? 0);
    all += count;
  });
  return OWN_SHARE * (there / all);
}

/** What stands in the text somewhere, is in the translation of its own unit mostly. */
const OWN_SHARE = 0.75;

interface Learning {
  readonly english: English;
  readonly reader: TextReader;
  readonly texts: readonly string[];
  readonly pairing: Pairing;
  readonly hits: Uint8Array;
  /** By word whether it is known; those that are learnt become so. */
  readonly known: boolean[];
  readonly hit: (word: number, text: number) => void;
}

/** Items that something can be learnt from. */
const FEWEST_ITEMS = 14;
/** Words that are found more often than that need nothing else. */
const MOST_FOUND = 0.8;

/** Notes the texts in which a translator has what he has for a word elsewhere; for words that dictionaries miss. */
function learnInto({ english, reader, texts, pairing, hits, known, hit }: Learning): void {
  if (pairing.length < FEWEST_ITEMS) return;
  const { units, counts } = english;
  const width = texts.length;
  // By word the texts of its units; of those alone that stand in some and are found in few.
  const asked = new Uint32Array(counts.length);
  const found = new Uint32Array(counts.length);
  for (const [source, target] of pairing)
    for (const word of units[source] ?? []) {
      asked[word] = (asked[word] ?? 0) + 1;
      found[word] = (found[word] ?? 0) + (hits[word * width + target] ?? 0);
    }
  const isOpen = (word: number): boolean =>
    (counts[word] ?? 0) >= 3 && (found[word] ?? 0) < MOST_FOUND * (asked[word] ?? 0);
  const open = counts.map((_, word): number[] | undefined => (isOpen(word) ? [] : undefined));
  if (!open.some((targets) => targets)) return;
  for (const [source, target] of pairing) for (const word of units[source] ?? []) open[word]?.push(target);
  const stems = countStems(texts.map(reader.stemsIn));
  const learnt = learn(open, stems, pairing.length);
  if (learnt.size === 0) return;
  // By stem the words that it stands for.
  const wanted: (number[] | undefined)[] = Array.from(stems.frequencies, () => undefined);
  for (const [word, own] of learnt) {
    known[word] = true;
    for (const stem of own) (wanted[stem] ??= []).push(word);
  }
  stems.texts.forEach((all, text) => {
    for (const stem of all) {
      const words = wanted[stem];
      if (words) for (const word of words) hit(word, text);
    }
  });
}
