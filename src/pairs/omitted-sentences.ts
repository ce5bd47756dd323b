/** Which items have lost sentences, told by the lengths of the sentences of both texts and of the whole translation. */

import type { Alignment, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { forTexts } from '../text/for-texts.ts';
import { median } from '../text/median.ts';
import { type ExpectedLength, lengthsOf } from './lengths.ts';
import { sourceText, targetText } from './pairs.ts';

/** An item without some of its sentences. */
export interface Omission {
  readonly pair: Pair;
  /** How many sentences the English has, and the translation. */
  readonly expected: number;
  readonly shown: number;
}

/**
 * The items that are too short for all of their sentences and fit much better with one of them left out. Sentences are
 * matched in order, one with one up to six with one, at the cost that Gale and Church gave to lengths ("A Program for
 * Aligning Sentences in Bilingual Corpora", 1993), with the variance of this translation; then once more, where sentences
 * of the English may have no counterpart.
 */
export const omissionsOf: (alignment: Alignment) => readonly Omission[] = forLatest((alignment) => {
  const lengths = lengthsOf(alignment);
  let spread: number | undefined;
  return lengths.flatMap((one) => {
    const { pair, plain } = one;
    if (plain > LONG || pair.relation !== 'one' || pair.targets.length !== 1) return [];
    spread ??= spreadOf(lengths);
    // What is no farther from its length than others are needs no closer look.
    if (((1 - plain) ** 2 * one.length * 2) / (spread * (1 + plain)) < LEAST_APART) return [];
    const english = sourceSentences(sourceText(pair));
    if (english.length < 2 || english.length > MOST || plain > 1 - LEAST_LOST / english.length) return [];
    const target = targetText(pair);
    // Scripts and texts without marks at the ends of their sentences do not say how many there are.
    if (target.includes('\ufffd') || !endsAlike(sourceText(pair), target)) return [];
    const told = target.split(targetEnd).filter((part) => /\p{L}/u.test(part));
    if (told.length === 0 || told.length >= english.length) return [];
    // Many a sentence of two says both a little shorter.
    const isDoubtful = dense.test(target) || (told.length === 1 && plain > JOINED_SHORT);
    const isOmitted = gainOf(one, english, told, spread) > (isDoubtful ? GAIN_WHERE_JOINED : GAIN);
    return isOmitted ? [{ pair, expected: english.length, shown: told.length }] : [];
  });
});

/** A text of at least this share of the usual length has lost nothing. */
const LONG = 0.95;
const MOST = 30;
const LEAST_APART = 4;
/** Of a sentence as long as the others of its item: a shorter one is seldom left out unless more is. */
const LEAST_LOST = 0.4;

/** How much better the lengths have to fit; where sentences are drawn together more often, still better. */
const GAIN = 6;
const GAIN_WHERE_JOINED = 8;
const JOINED_SHORT = 0.6;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What one sentence without a counterpart costs, against which all others have to gain. */
const OMITTED = 4;
/** What a sentence made of two, or made two, costs. */
const JOINED = 1;

function endsAlike(source: string, target: string): boolean {
  return !sourceEnd.test(source.slice(-NEAR_END)) || targetEnds.test(target.slice(-NEAR_END));
}

const NEAR_END = 12;
const sourceEnd = /[.!?:]["'”’)\]]{0,3}\s*$/;
const targetEnds = /[.!?…:;。！？：；।॥۔؟։።။។།|]["'»”’“)\]」』）]{0,3}\s*$/u;

/** How far lengths usually are from what is expected, squared and for each unit of length; never too little. */
function spreadOf(lengths: readonly ExpectedLength[]): number {
  return Math.max(
    LEAST_SPREAD,
    MEAN_OF_MEDIAN *
      median(
        lengths.map(({ plain, length }) => (plain - 1) ** 2 * length),
        1,
      ),
  );
}

const LEAST_SPREAD = 0.8;
/** The mean of squares of what is normally spread over their median. */
const MEAN_OF_MEDIAN = 2.2;

function gainOf(
  { plain, length }: ExpectedLength,
  english: readonly string[],
  told: readonly string[],
  spread: number,
): number {
  const asked = scaled(english, length);
  const shown = scaled(told, length * plain);
  return leastCost(asked, shown, { spread, omits: false }) - leastCost(asked, shown, { spread, omits: true });
}

/** The lengths of sentences, of which all together are so long. */
function scaled(sentences: readonly string[], whole: number): readonly number[] {
  const all = sentences.reduce((sum, { length }) => sum + length, 0);
  return sentences.map(({ length }) => (length / all) * whole);
}

interface Way {
  readonly spread: number;
  /** Whether sentences may have no counterpart. */
  readonly omits: boolean;
}

/** How many sentences of the English and of the translation may belong together, with what that costs. */
const steps: readonly (readonly [english: number, told: number, cost: number])[] = [
  [1, 1, 0],
  [2, 1, JOINED],
  [3, 1, JOINED],
  [4, 1, JOINED],
  [5, 1, JOINED],
  [6, 1, JOINED],
  [1, 2, JOINED],
  [1, 3, JOINED],
  [2, 2, JOINED],
];

function leastCost(asked: readonly number[], shown: readonly number[], { spread, omits }: Way): number {
  const width = shown.length + 1;
  const costs = new Float64Array((asked.length + 1) * width).fill(NO_WAY);
  const askedSums = sums(asked);
  const shownSums = sums(shown);
  costs[0] = 0;
  const take = (place: number, cost: number): void => {
    if (cost < (costs[place] ?? 0)) costs[place] = cost;
  };
  for (let at = 0; at <= asked.length; at++)
    for (let to = 0; to <= shown.length; to++) {
      const before = costs[at * width + to] ?? NO_WAY;
      if (before === NO_WAY) continue;
      for (const [english, told, cost] of steps) {
        if (at + english > asked.length || to + told > shown.length) continue;
        const expected = (askedSums[at + english] ?? 0) - (askedSums[at] ?? 0);
        const found = (shownSums[to + told] ?? 0) - (shownSums[to] ?? 0);
        const apart = (found - expected) ** 2 / (spread * Math.max(SHORTEST, (expected + found) / 2));
        take((at + english) * width + to + told, before + cost + apart);
      }
      if (omits && at < asked.length) take((at + 1) * width + to, before + OMITTED);
    }
  return costs.at(-1) ?? NO_WAY;
}

/** Sentences that no steps match: seven of the English for one. */
const NO_WAY = 1000;
/** Shorter sentences vary like those. */
const SHORTEST = 20;

function sums(numbers: readonly number[]): readonly number[] {
  const all = [0];
  for (const one of numbers) all.push((all.at(-1) ?? 0) + one);
  return all;
}

/** The English in sentences, rather too few than too many: a capital or a number follows, and no abbreviation stands before. */
const sourceSentences = forTexts((text): readonly string[] => {
  const sentences: string[] = [];
  for (const part of text.split(englishEnd)) {
    const last = sentences.at(-1);
    if (
      last !== undefined &&
      (abbreviation.test(last.slice(-LONGEST_ABBREVIATION)) || !/\p{L}{2}/u.test(part))
    )
      sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
});

const englishEnd = /(?<=[.!?]["'”’)]{0,3})\s+(?=["'“‘([]{0,2}[\p{Lu}\d])/u;
const LONGEST_ABBREVIATION = 12;
const abbreviation =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|Mr|Mrs|Ms|Dr|St|No|Nos|Fig|al|Inc|Ltd|Jr|Sr|Sec|Vol|Art|approx|resp)|(?<!\p{L})\p{L})\.["'”’)]{0,3}$/u;

/** The translation in sentences and clauses, rather too many than too few. */
const targetEnd =
  /(?<=[.!?…;:؟۔॥।።։][*"'»”’“)\]]{0,3})\s+|(?<=[。！？；：।॥۔؟။།።។|]["'»”’」』）)]{0,2})|\n+|\s(?=\|\s)/u;
