/** How sure a difference of structure is, by what stands around it. */

import type { Alignment, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { median } from '../text/median.ts';
import { apartShare, hasOwnWord } from './apart.ts';
import { hasTokensOf, lacksTokens } from './kept-tokens.ts';
import { isBesideJoin, isBetween, isOne } from './sure.ts';

/**
 * Whether a pair that is missing or extra is so for certain: both texts go together as a whole, what stands before and
 * behind it is matched beyond doubt, and nothing is left over on the other side that might be its counterpart.
 */
export function isCertainGap(alignment: Alignment, pair: Pair): boolean {
  return !doubtfulGaps(alignment).has(pair);
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
  const { lengths, ratio } = missingLengths(alignment);
  const own = (pair.targets[0]?.text.length ?? 0) / ratio;
  const shortest = own / 2 - FEW_CHARACTERS;
  let [from, to] = [0, lengths.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lengths[middle] ?? 0) < shortest) from = middle + 1;
    else to = middle;
  }
  return (lengths[from] ?? Number.POSITIVE_INFINITY) < own * 2 + FEW_CHARACTERS;
}

/** By so much short texts differ in length whatever they say. */
const FEW_CHARACTERS = 5;

/** The lengths of what is missing, in order, and how long the translation is over its English. */
const missingLengths: (alignment: Alignment) => {
  readonly lengths: readonly number[];
  readonly ratio: number;
} = forLatest(({ pairs }) => {
  const lengths: number[] = [];
  const ratios: number[] = [];
  for (const { relation, sources, targets } of pairs) {
    const length = sources[0]?.text.length ?? 0;
    if (relation === 'missing' && sources[0]?.translatable) lengths.push(length);
    else if (relation === 'one' && length > 0) ratios.push((targets[0]?.text.length ?? 0) / length);
  }
  return { lengths: lengths.sort((a, b) => a - b), ratio: Math.max(0.1, median(ratios, 1)) };
});

/**
 * Whether a text stands where the English has another for certain: what stands around it is matched beyond doubt, and a
 * number in front of it, or a word that both texts have and hardly another, says which it is.
 */
export function isCertainMove(alignment: Alignment, pair: Pair): boolean {
  return isCertainPlace(alignment, pair) && isProvenMove(alignment, pair);
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
      [before, after].some(
        (other) =>
          other !== undefined &&
          (!isOne(other, SURE) ||
            gap.some(({ sources: [unit] }) => unit !== undefined && hasTokensOf(unit, other))),
      );
    // What is added before all and behind all is mostly about the translation.
    const isAtEdge = before === undefined || after === undefined;
    for (const pair of gap)
      if (
        isUnsure ||
        (isAtEdge && pair.relation === 'extra') ||
        [before, after].some((other) => other !== undefined && hasRoomFor(alignment, pair, other))
      )
        doubtful.add(pair);
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

/** Whether a text is so much longer than its English that what is missing beside it may stand in it. */
function hasRoomFor(alignment: Alignment, { relation, sources }: Pair, other: Pair): boolean {
  if (relation !== 'missing' || other.sources[0]?.kind === 'heading') return false;
  const lengthOf = (texts: readonly { readonly text: string }[]): number =>
    texts.reduce((all, { text }) => all + text.length, 0);
  const own = lengthOf(other.sources);
  const room = lengthOf(other.targets) / missingLengths(alignment).ratio - own;
  return room > LEAST_ROOM * own && room >= MOST_OF_IT * lengthOf(sources);
}

/** Of its own length, and of the length of what is missing. */
const LEAST_ROOM = 0.35;
const MOST_OF_IT = 0.6;

/** From here on a pair says where its neighbours are. */
const SURE = 0.6;
