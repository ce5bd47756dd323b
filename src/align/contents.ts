/** What the words of a translation say about which unit a block translates, worked out from what is matched already. */

import type { Features } from './features.ts';
import { countDistance, countMarks, FEWEST, MOST, SHORTEST, WEIGHT } from './lexical.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import type { Match } from './match.ts';

/** The words of one translation beside those of its English. */
export interface Contents {
  /** How alike the blocks are to each other. */
  readonly likeness: () => Likeness;
  /** Whether that was worked out already. */
  readonly isRead: () => boolean;
  /** From matches that are not all right, what a unit and a block cost by their words and marks: below zero when they fit. */
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
      const weight = (WEIGHT.profile * pairs.length) / (pairs.length + 16);
      const marks = marksCost(
        pairs.map(({ sources: [source = 0], targets: [target = 0] }) => [
          left[source] ?? '',
          right[target] ?? '',
        ]),
      );
      return (source, target) => {
        const [one, two] = [left[source], right[target]];
        if (!one || !two) return 0;
        return weight * (USUAL - correlation(pairs, { ...profiles, source, target })) + marks(one, two);
      };
    };
    return { likeness, isRead: () => known !== undefined, costFrom };
  };
}

/** What the marks inside sentences say: a list of ten things is one in every language. */
function marksCost(
  pairs: readonly (readonly [source: string, target: string])[],
): (source: string, target: string) => number {
  const count = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + countMarks(pair[side]), 1);
  const ratio = count(1) / count(0);
  return (source, target) => WEIGHT.marks * countDistance(countMarks(source) * ratio, countMarks(target));
}

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
  let a = 0;
  let b = 0;
  let aa = 0;
  let bb = 0;
  let ab = 0;
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
