/** What the words of a translation say about which unit a block translates, worked out from what is matched already. */

import type { Features } from './features.ts';
import { FEWEST, MOST, SHORTEST } from './lexical.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import type { Match } from './settle.ts';

/** The words of one translation beside those of its English. */
export interface Contents {
  /** How alike the blocks are to each other. */
  readonly likeness: () => Likeness;
  /** Whether that was worked out already. */
  readonly isRead: () => boolean;
  /** From matches that are not all right, what a unit and a block cost by their words: below zero when they fit. */
  readonly costFrom: (matches: readonly Match[]) => (source: number, target: number) => number;
}

/**
 * Prepares the English once for any number of translations.
 *
 * @returns A pure function; nothing for texts that are too long to compare all of their units with each other.
 */
export function createContentReader(
  sources: readonly Features[],
): (targets: readonly Features[]) => Contents | undefined {
  const left = sources.map((one) => wordsOf(one, 'source'));
  let english: Likeness | undefined;
  return (targets) => {
    if (sources.length > MOST || targets.length > MOST) return undefined;
    const right = targets.map((one) => wordsOf(one, 'target'));
    let known: Likeness | undefined;
    const likeness = (): Likeness => {
      known ??= likenessOf(right, 'target');
      return known;
    };
    const costFrom = (matches: readonly Match[]): ((source: number, target: number) => number) => {
      english ??= likenessOf(left, 'source');
      const pairs = matches.filter(
        (match) =>
          match.sources.length === 1 &&
          match.targets.length === 1 &&
          left[match.sources[0] ?? 0] &&
          right[match.targets[0] ?? 0],
      );
      if (pairs.length < FEWEST) return () => 0;
      const profiles = { left: english, right: likeness() };
      const weight = (WEIGHT * pairs.length) / (pairs.length + 16);
      return (source, target) => {
        if (!left[source] || !right[target]) return 0;
        return weight * (USUAL - correlation(pairs, { ...profiles, source, target }));
      };
    };
    return { likeness, isRead: () => known !== undefined, costFrom };
  };
}

/** What the correlation of a unit and its translation says, in the measure of the other costs. */
const WEIGHT = 7;
/** Halfway between what belongs together and what does not. */
const USUAL = 0.25;

/** The words of running text that is long enough to be told from others; none of anything else. */
function wordsOf(one: Features, side: keyof typeof SHORTEST): string {
  return one.kind !== 'heading' && one.length >= SHORTEST[side] ? one.raw : '';
}

/** Of the profiles of a unit and a block over the pairs that neither of them is in. */
function correlation(
  pairs: readonly Match[],
  {
    left,
    right,
    source,
    target,
  }: {
    readonly left: Likeness;
    readonly right: Likeness;
    readonly source: number;
    readonly target: number;
  },
): number {
  let n = 0;
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (const pair of pairs) {
    const one = pair.sources[0] ?? 0;
    const two = pair.targets[0] ?? 0;
    if (one === source || two === target) continue;
    const x = left.matrix[source * left.count + one] ?? 0;
    const y = right.matrix[target * right.count + two] ?? 0;
    n++;
    a += x;
    b += y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  const variance = (aa - (a * a) / n) * (bb - (b * b) / n);
  return variance > 0 ? (ab - (a * b) / n) / Math.sqrt(variance) : 0;
}
