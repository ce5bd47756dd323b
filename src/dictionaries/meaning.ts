/**
 * What dictionaries say for a text being the translation of an English one: for each word of the English, whether a
 * rendering of it is there, against how often one would be there by chance.
 */

import type { Lexicon } from '../model.ts';
import { contentWords } from './english.ts';
import { primaryLanguage } from '../languages/registry.ts';
import { learn, stemsOf } from './learnt.ts';
import { textReaderOf } from './reader.ts';
import { wordFormsOf } from './stems.ts';

/** What was worked out for one translation. */
export interface Meaning {
  /**
   * The logarithm of the odds that a text translates an English one to that it translates another; 0 when nothing is
   * known.
   */
  readonly fit: (source: number, target: number) => number;
  /** The same by those words alone that another unit does not have. */
  readonly fitBeside: (source: number, target: number, other: number) => number;
  /** English words that are known and were looked for in the translation of a unit, each once. */
  readonly asked: (source: number) => readonly string[];
  readonly has: (word: string, target: number) => boolean;
  /** How often a word is there by chance in a text of that length, and how often in the translation of its own unit. */
  readonly rates: (word: string, source: number, target: number) => Rates;
}

/** Shares, above 0 and below 1. */
export interface Rates {
  readonly own: number;
  readonly chance: number;
}

/** Units and texts that belong together, as far as that is known. */
export type Pairing = readonly (readonly [source: number, target: number])[];

/**
 * Of the words of a unit, how many have a rendering in its translation, as long as no pair is known: a word that stands
 * in fewer texts than units is often rendered otherwise.
 */
function usualIn(
  units: ReadonlyMap<string, number>,
  total: ReadonlyMap<string, number>,
  knows: (word: string) => boolean,
): number {
  let [there, all] = [6, 10];
  for (const [word, count] of units) {
    if (!knows(word)) continue;
    there += Math.min(count, total.get(word) ?? 0);
    all += count;
  }
  return OWN_SHARE * (there / all);
}

/** What stands in the text somewhere, is in the translation of its own unit mostly. */
const OWN_SHARE = 0.75;
/** How many words of experience that is worth. */
const WORTH = 3;

/** Reads the English once for any number of translations. */
export function createMeaningReader(
  sources: readonly string[],
): (translation: {
  readonly lexicon: Lexicon;
  readonly lang: string;
  readonly texts: readonly string[];
  readonly pairing?: Pairing;
}) => Meaning {
  const words = sources.map((text) => [...new Set(contentWords(text).map(({ word }) => word))]);
  const units = new Map<string, number>();
  for (const one of words) for (const word of one) units.set(word, (units.get(word) ?? 0) + 1);
  return ({ lexicon, lang, texts, pairing = [] }) => {
    const reader = textReaderOf(lexicon, lang);
    const inDictionary = texts.map(reader.wordsIn);
    const learnt = learntFrom({ words, texts, lang, pairing, found: inDictionary });
    const found = learnt.size === 0 ? inDictionary : withLearnt(inDictionary, learnt);
    const asked = words.map((all) => all.filter((word) => reader.knows(word) || learnt.has(word)));
    const total = new Map<string, number>();
    for (const all of found) for (const word of all) total.set(word, (total.get(word) ?? 0) + 1);
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    const lengths = texts.map(({ length }) => Math.min(Math.max(length / Math.max(1, mean), 0.3), 3));
    const own = new Map<string, { found: number; all: number }>();
    let right = usualIn(units, total, reader.knows) * PRIOR;
    let all = PRIOR;
    for (const [source, target] of pairing)
      for (const word of asked[source] ?? []) {
        const isThere = found[target]?.has(word) ? 1 : 0;
        const known = own.get(word) ?? { found: 0, all: 0 };
        own.set(word, { found: known.found + isThere, all: known.all + 1 });
        right += isThere;
        all++;
      }
    const usual = right / all;
    const rates = (word: string, source: number, target: number): Rates => {
      // What this text itself says of the word must not count for it.
      const known = own.get(word);
      const self = known && asked[source]?.includes(word) && known.all > 0 ? 1 : 0;
      const mine = self === 1 && found[target]?.has(word) ? 1 : 0;
      const owned = known ? known.found : usual * (units.get(word) ?? 0);
      const having = known ? known.all : (units.get(word) ?? 0);
      const others = Math.max(0, (total.get(word) ?? 0) - owned);
      const share = Math.min((others + 0.3) / (Math.max(0, texts.length - having) + 4), 0.95);
      const chance = Math.min(1 - (1 - share) ** (lengths[target] ?? 1), 0.95);
      const seen = known ? Math.max(0, known.found - mine) : 0;
      const times = known ? known.all - self : 0;
      const usually = (usual * WORTH + seen) / (WORTH + times);
      return { own: Math.min(Math.max(usually, chance + 0.02), 0.97), chance };
    };
    const oddsOf = (word: string, source: number, target: number): number => {
      const { own: usually, chance } = rates(word, source, target);
      return found[target]?.has(word) ? Math.log(usually / chance) : Math.log((1 - usually) / (1 - chance));
    };
    return {
      asked: (source) => asked[source] ?? [],
      fitBeside: (source, target, other) => {
        const known = new Set(asked[other]);
        let sum = 0;
        for (const word of asked[source] ?? []) if (!known.has(word)) sum += oddsOf(word, source, target);
        return sum;
      },
      has: (word, target) => found[target]?.has(word) ?? false,
      rates,
      fit: (source, target) => {
        let sum = 0;
        for (const word of asked[source] ?? []) sum += oddsOf(word, source, target);
        return sum;
      },
    };
  };
}

/** Words that the usual share stands for before anything was counted. */
const PRIOR = 20;

interface Learning {
  readonly words: readonly (readonly string[])[];
  readonly texts: readonly string[];
  readonly lang: string;
  readonly pairing: Pairing;
  /** What dictionaries found. */
  readonly found: readonly ReadonlySet<string>[];
}

/** By word the texts in which its translator has what he has for it elsewhere; for words that dictionaries miss. */
function learntFrom({ words, texts, lang, pairing, found }: Learning): ReadonlyMap<string, ReadonlySet<number>> {
  if (pairing.length < FEWEST_ITEMS) return new Map();
  const times = new Map<string, { all: number; found: number }>();
  for (const [source, target] of pairing)
    for (const word of words[source] ?? []) {
      const known = times.get(word) ?? { all: 0, found: 0 };
      times.set(word, { all: known.all + 1, found: known.found + (found[target]?.has(word) ? 1 : 0) });
    }
  const open = new Set(
    Array.from(times).flatMap(([word, known]) => (known.found < MOST_FOUND * known.all && known.all > 2 ? [word] : [])),
  );
  if (open.size === 0) return new Map();
  const stems = stemsOf(texts, wordFormsOf(primaryLanguage(lang)));
  const learnt = learn(open, words, { stems, pairing });
  const byStem = new Map<number, number[]>();
  stems.texts.forEach((all, text) => {
    for (const stem of all) {
      const known = byStem.get(stem);
      if (known) known.push(text);
      else byStem.set(stem, [text]);
    }
  });
  return new Map(
    [...learnt].map(([word, own]) => [word, new Set(own.flatMap((stem) => byStem.get(stem) ?? []))] as const),
  );
}

/** Items that something can be learnt from. */
const FEWEST_ITEMS = 14;
/** Words that are found more often than that need nothing else. */
const MOST_FOUND = 0.8;

function withLearnt(
  found: readonly ReadonlySet<string>[],
  learnt: ReadonlyMap<string, ReadonlySet<number>>,
): readonly ReadonlySet<string>[] {
  const all = found.map((one) => new Set(one));
  for (const [word, texts] of learnt) for (const text of texts) all[text]?.add(word);
  return all;
}
