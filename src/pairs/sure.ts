/** Whether a translation says what its English says closely enough to compare the two word by word. */

import type { Alignment, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { apartShare, hasOwnWord, isOfAnother } from './apart.ts';
import { lengthsOf } from './lengths.ts';

/**
 * Whether a pair certainly belongs together, and whether neither side is so much longer that it must say more. Of a text
 * rendered freely, or put beside the wrong English, a word that is missing says nothing.
 */
export function isCloselyPaired(alignment: Alignment, pair: Pair): boolean {
  if (pair.relation !== 'one' || !isSurelyPaired(alignment, pair) || isOfAnother(alignment, pair))
    return false;
  const factor = lengthFactor(alignment, pair) ?? 1;
  return factor >= SHORTEST && factor <= LONGEST;
}

/** How long a translation is over the usual length of this one; `undefined` for what is too short to tell. */
export function lengthFactor(alignment: Alignment, pair: Pair): number | undefined {
  return factors(alignment).get(pair);
}

/** Whether a pair certainly belongs together, as far as what stands around it and the words of both tell. */
export function isSurelyPaired(alignment: Alignment, pair: Pair): boolean {
  return pair.confidence >= SURE && !isApart(alignment, pair);
}

/**
 * Whether a pair belongs together by what stands beside it, too: a text that is much shorter than its English lets doubt
 * whether it is its translation, unless its neighbours are in their places.
 */
export function isInPlace(alignment: Alignment, pair: Pair): boolean {
  if (isSurelyPaired(alignment, pair)) return true;
  if (pair.confidence < UNSURE || isApart(alignment, pair)) return false;
  return isBetween(alignment, pair, SURE);
}

/** Whether what stands just before and just behind a pair is matched with at least this confidence. */
export function isBetween(alignment: Alignment, pair: Pair, confidence: number): boolean {
  const at = places(alignment).get(pair) ?? 0;
  return [alignment.pairs[at - 1], alignment.pairs[at + 1]].every(
    (one) => one === undefined || isOne(one, confidence),
  );
}

/** Whether what stands just before or just behind a pair was joined or divided, too. */
export function isBesideJoin(alignment: Alignment, pair: Pair): boolean {
  const at = places(alignment).get(pair) ?? 0;
  return [at - 1, at + 1].some((index) => {
    const relation = alignment.pairs[index]?.relation;
    return relation === 'merged' || relation === 'split';
  });
}

/** Whether an item just before or just behind a pair is missing, whose translation its text may as well be. */
export function isBesideGap(alignment: Alignment, pair: Pair): boolean {
  const at = places(alignment).get(pair) ?? 0;
  return [at - 1, at + 1].some((index) => alignment.pairs[index]?.relation === 'missing');
}

/** Whether one unit is one block, with at least this confidence. */
export function isOne(pair: Pair, confidence: number): boolean {
  return pair.relation === 'one' && pair.confidence >= confidence;
}

const places: (alignment: Alignment) => ReadonlyMap<Pair, number> = forLatest(
  ({ pairs }) => new Map(pairs.map((pair, index) => [pair, index])),
);

const UNSURE = 0.5;

/** Whether a pair has nothing in common, in a translation whose structure has gone far from the English. */
export function isApart(alignment: Alignment, pair: Pair): boolean {
  return apartShare(alignment) !== undefined && !hasOwnWord(alignment, pair);
}

const SURE = 0.75;
/** Over the usual length of the translation. */
const SHORTEST = 0.6;
const LONGEST = 1.7;

const factors: (alignment: Alignment) => ReadonlyMap<Pair, number> = forLatest(
  (alignment) => new Map(lengthsOf(alignment).map(({ pair, factor }) => [pair, factor])),
);
