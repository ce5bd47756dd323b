/** Whether a translation stands beside its English closely enough that what it lacks was lost. */

import type { Alignment, Pair } from '../model.ts';
import { hasOwnWord, lagsBehind } from './apart.ts';
import { isCloselyPaired } from './sure.ts';

/**
 * Whether a pair belongs together, is no freer than the rest, and, where the text lags behind, has something of its English:
 * otherwise it stands beside the wrong English as likely as not, and a word that is missing says nothing.
 */
export function isTellingPair(alignment: Alignment, pair: Pair): boolean {
  return isCloselyPaired(alignment, pair) && (!lagsBehind(alignment) || hasOwnWord(alignment, pair));
}
