/** How sure a difference of structure is, by what stands around it. */

import type { Alignment, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { apartShare, hasOwnWord, lagsBehind } from './apart.ts';
import { lacksTokens } from './kept-tokens.ts';
import { isBesideJoin, isBetween, isOne } from './sure.ts';
import { FEW_CHARACTERS, isLeftOverNear, mayBelongTo, numbersLeftOut, usualRatio } from './taken-in.ts';

/**
 * Why a pair that is missing or extra may be none. `within`: what is missing may stand in a text beside it, and what is
 * extra may translate a part of what stands beside it. `unsure`: the texts around it are not matched beyond doubt.
 */
export type GapDoubt = 'within' | 'unsure';

/**
 * Whether a pair that is missing or extra is so for certain: both texts go together as a whole, what stands before and
 * behind it is matched beyond doubt, and nothing is left over on the other side that might be its counterpart.
 */
export function isCertainGap(alignment: Alignment, pair: Pair): boolean {
  return gapDoubt(alignment, pair) === undefined;
}

/** What lets doubt whether a pair is missing or extra; `undefined` where nothing does. */
export function gapDoubt(alignment: Alignment, pair: Pair): GapDoubt | undefined {
  return doubtfulGaps(alignment).get(pair);
}

/**
 * Whether a text that was added has no English for certain: what is missing elsewhere may be it, where it is as long, and
 * so may the same words that stand in the translation twice.
 */
export function isCertainAddition(alignment: Alignment, pair: Pair): boolean {
  if (pair.relation === 'doubled') return apartShare(alignment) === undefined && !hasMissing(alignment, pair);
  return isCertainGap(alignment, pair) && !hasMissing(alignment, pair);
}

/** Whether a unit is missing, wherever it stands, that is about as long as an added text. */
function hasMissing(alignment: Alignment, pair: Pair): boolean {
  const lengths = missingLengths(alignment);
  const own = (pair.targets[0]?.text.length ?? 0) / usualRatio(alignment);
  const shortest = own / 2 - FEW_CHARACTERS;
  let [from, to] = [0, lengths.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lengths[middle] ?? 0) < shortest) from = middle + 1;
    else to = middle;
  }
  return (lengths[from] ?? Number.POSITIVE_INFINITY) < own * 2 + FEW_CHARACTERS;
}

/** The lengths of what is missing, in order. */
const missingLengths: (alignment: Alignment) => readonly number[] = forLatest(({ pairs }) =>
  pairs
    .flatMap(({ relation, sources: [unit] }) =>
      relation === 'missing' && unit?.translatable ? [unit.text.length] : [],
    )
    .sort((a, b) => a - b),
);

/**
 * Whether a text stands where the English has another for certain: what stands around it is matched beyond doubt, and a
 * number in front of it, or a word that both texts have and hardly another, says which it is.
 */
export function isCertainMove(alignment: Alignment, pair: Pair): boolean {
  // A translation of an older English has its order, too.
  return !lagsBehind(alignment) && isCertainPlace(alignment, pair) && isProvenMove(alignment, pair);
}

/** Whether a number in front of a text, or a word that both texts have and hardly another, says which it is. */
export function isProvenMove(alignment: Alignment, pair: Pair): boolean {
  const [unit, block] = [pair.sources[0], pair.targets[0]];
  const number = block?.ordinal?.value;
  return (number !== undefined && number === unit?.ordinal?.value) || hasOwnWord(alignment, pair);
}

/** Whether what stands just before and just behind a pair is matched beyond doubt. */
export function isCertainPlace(alignment: Alignment, pair: Pair): boolean {
  return apartShare(alignment) === undefined && isBetween(alignment, pair, SURE);
}

/**
 * How much it matters that a unit was divided or that several were run together, at most: an error where it has a number, so
 * that all later ones shift, and what stands around it is matched beyond doubt. A paragraph more or less is often how a
 * language tells the same; and where one stands beside another, or has nothing of what it should, who knows.
 */
export function mostOfJoin(alignment: Alignment, pair: Pair): { readonly atMost?: 'warning' | 'note' } {
  if (lacksTokens(pair) || isBesideJoin(alignment, pair)) return { atMost: 'note' };
  const isCertain = pair.sources.some(({ kind }) => kind === 'item') && isCertainPlace(alignment, pair);
  return isCertain ? {} : { atMost: 'warning' };
}

const doubtfulGaps: (alignment: Alignment) => ReadonlyMap<Pair, GapDoubt> = forLatest((alignment) => {
  const doubtful = new Map<Pair, GapDoubt>();
  const isApart = apartShare(alignment) !== undefined;
  const leftOut = numbersLeftOut(alignment);
  let gap: Pair[] = [];
  let before: Pair | undefined;
  const close = (after: Pair | undefined): void => {
    const beside = [before, after].flatMap((other) => other ?? []);
    // What is missing where something is added may stand there, in other words.
    const isReplaced =
      gap.some(({ relation }) => relation === 'extra') &&
      gap.some(({ relation, sources }) => relation === 'missing' && sources[0]?.translatable);
    const within = new Set(
      gap.filter(
        (pair, at) =>
          isReplaced ||
          isLeftOverNear(alignment, pair, leftOut) ||
          (Math.min(at, gap.length - 1 - at) < MOST_AT_EDGE && mayBelongTo(alignment, pair, beside)),
      ),
    );
    // Where one of a row stands in a text beside it, it may be another of the row as well: which are gone, nobody knows.
    const isUnsure = isApart || within.size > 0 || beside.some((other) => !isOne(other, SURE));
    // What is added before all and behind all is mostly about the translation.
    const isAtEdge = before === undefined || after === undefined;
    for (const pair of gap) {
      if (within.has(pair)) doubtful.set(pair, 'within');
      else if (isUnsure || (isAtEdge && pair.relation === 'extra')) doubtful.set(pair, 'unsure');
    }
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

/** So many that are missing or extra in a row may belong to what stands before or behind them. */
const MOST_AT_EDGE = 6;
/** From here on a pair says where its neighbours are. */
const SURE = 0.6;
