/** Whether a translation stands beside its English closely enough that what it lacks was lost. */

import type { Alignment, Pair } from '../model.ts';
import { hasOwnWord, isOfAnother, lagsBehind } from './apart.ts';
import { isBetween, isCloselyPaired, isInPlace } from './sure.ts';

/**
 * Whether a pair belongs together, is no freer than the rest, and, where the text lags behind, has something of its English:
 * otherwise it stands beside the wrong English as likely as not, and a word that is missing says nothing.
 */
export function isTellingPair(alignment: Alignment, pair: Pair): boolean {
  return isCloselyPaired(alignment, pair) && isFirm(alignment, pair);
}

/** The same of what a freer translation has, too, however long it is. */
export function isBesideItsOwn(alignment: Alignment, pair: Pair): boolean {
  return isInPlace(alignment, pair) && !isOfAnother(alignment, pair) && isFirm(alignment, pair);
}

/** Where much is missing or added, a pair is firm by a word of its own, or between neighbours that are as certain as it is. */
function isFirm(alignment: Alignment, pair: Pair): boolean {
  return (
    !lagsBehind(alignment) ||
    hasOwnWord(alignment, pair) ||
    (pair.confidence >= CERTAIN && isBetween(alignment, pair, CERTAIN))
  );
}

const CERTAIN = 0.75;
