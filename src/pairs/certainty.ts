/** How sure a difference of structure is, by what stands around it. */

import type { Alignment, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { apartShare } from './apart.ts';
import { isBetween, isOne } from './sure.ts';

/**
 * Whether a pair that is missing or extra is so for certain: both texts go together as a whole, what stands before and
 * behind it is matched beyond doubt, and nothing is left over on the other side that might be its counterpart.
 */
export function isCertainGap(alignment: Alignment, pair: Pair): boolean {
  return !doubtfulGaps(alignment).has(pair);
}

/** Whether what stands just before and just behind a pair is matched beyond doubt. */
export function isCertainPlace(alignment: Alignment, pair: Pair): boolean {
  return apartShare(alignment) === undefined && isBetween(alignment, pair, SURE);
}

/**
 * Whether a unit that was divided or run together is so for certain: it has a number, so that all later ones shift, and
 * what stands around it is matched beyond doubt. A paragraph more or less is often how a language tells the same.
 */
export function isCertainCount(alignment: Alignment, pair: Pair): boolean {
  return pair.sources.some(({ kind }) => kind === 'item') && isCertainPlace(alignment, pair);
}

const doubtfulGaps: (alignment: Alignment) => ReadonlySet<Pair> = forLatest((alignment) => {
  const doubtful = new Set<Pair>();
  const isApart = apartShare(alignment) !== undefined;
  let gap: Pair[] = [];
  let before: Pair | undefined;
  const close = (after: Pair | undefined): void => {
    const isUnsure =
      isApart ||
      (gap.some(({ relation }) => relation === 'extra') &&
        gap.some(({ relation, sources }) => relation === 'missing' && sources[0]?.translatable)) ||
      [before, after].some((other) => other !== undefined && !isOne(other, SURE));
    // What is added before all and behind all is mostly about the translation.
    const isAtEdge = before === undefined || after === undefined;
    for (const pair of gap) if (isUnsure || (isAtEdge && pair.relation === 'extra')) doubtful.add(pair);
    gap = [];
  };
  for (const pair of alignment.pairs) {
    if (pair.relation === 'missing' || pair.relation === 'extra') gap.push(pair);
    else if (pair.relation !== 'doubled') {
      close(pair);
      before = pair;
    }
  }
  close(undefined);
  return doubtful;
});

/** From here on a pair says where its neighbours are. */
const SURE = 0.6;
