/**
 * What is unsure in a translation that lags behind the English. Much of it is missing, added or somewhere else there, so that
 * what looks divided, run together or differently nested is mostly paired by chance: it is told once, as unsure.
 */

import type { Alignment, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { apartShare, hasOwnWord, lagsBehind } from './apart.ts';
import { differentParts, isContradicted, isInDifferentPart } from './built-differently.ts';
import { lacksTokens } from './kept-tokens.ts';
import { nestingRows } from './nesting.ts';
import { isBesideJoin, isBetween } from './sure.ts';

/** Pairs in a row of which nobody knows what translates what. */
export type UnsurePlace = readonly Pair[];

/** The unsure places in order; none where they are so few that each is told by itself. */
export function unsurePlaces(alignment: Alignment): readonly UnsurePlace[] {
  return worked(alignment).places;
}

/** Whether a pair stands in one of them. */
export function isInUnsurePlace(alignment: Alignment, pair: Pair): boolean {
  return worked(alignment).pairs.has(pair);
}

/** Whether it does for more than being of another kind or level: what both texts say may not belong together. */
export function isUnsurePair(alignment: Alignment, pair: Pair): boolean {
  return worked(alignment).unsure.has(pair);
}

interface Worked {
  readonly places: readonly UnsurePlace[];
  readonly pairs: ReadonlySet<Pair>;
  readonly unsure: ReadonlySet<Pair>;
}

const nothing: Worked = { places: [], pairs: new Set(), unsure: new Set() };

const worked: (alignment: Alignment) => Worked = forLatest((alignment) => {
  if (!lagsBehind(alignment)) return nothing;
  const partOf = new Map(
    differentParts(alignment).flatMap((part) => part.map((pair) => [pair, part] as const)),
  );
  const nested = unprovenRows(alignment);
  const places: Pair[][] = [];
  const unsure = new Set<Pair>();
  let isOpen = false;
  let part: readonly Pair[] | undefined;
  for (const pair of alignment.pairs) {
    const own = partOf.get(pair);
    const isOpenPair = own !== undefined || isUnsureAlone(alignment, pair);
    if (isOpenPair) unsure.add(pair);
    const isUnsure = isOpenPair || nested.has(pair);
    if (isUnsure && isOpen && own === part) places.at(-1)?.push(pair);
    else if (isUnsure) places.push([pair]);
    isOpen = isUnsure;
    part = own;
  }
  if (places.length <= MOST_PLACES && apartShare(alignment) === undefined) return nothing;
  return { places, pairs: new Set(places.flat()), unsure };
});

/** So many are told one by one. */
const MOST_PLACES = 3;

/** Rows of items of another kind or level none of which is certain, or has a rare word in common with its English. */
function unprovenRows(alignment: Alignment): ReadonlySet<Pair> {
  return new Set(
    nestingRows(alignment).flatMap(({ pairs }) =>
      pairs.some(
        (pair) => pair.relation === 'one' && (pair.confidence >= CERTAIN || hasOwnWord(alignment, pair)),
      )
        ? []
        : pairs,
    ),
  );
}

/** Whether a pair by itself lets doubt whether it is one, or whether it is more or less than one. */
function isUnsureAlone(alignment: Alignment, pair: Pair): boolean {
  if (pair.sources.some(({ translatable }) => !translatable) || isInDifferentPart(alignment, pair))
    return false;
  if (pair.relation === 'merged' || pair.relation === 'split')
    return lacksTokens(pair) || isBesideJoin(alignment, pair) || !isBetween(alignment, pair, SURE);
  if (pair.relation !== 'one' || pair.targets.every(({ text }) => text === '')) return false;
  return pair.confidence < UNSURE || isContradicted(alignment, pair);
}

/** From here on a neighbour is where it should be, and below a pair may be none. */
const SURE = 0.6;
const UNSURE = 0.5;
const CERTAIN = 0.75;
