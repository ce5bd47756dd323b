/** Pairs that stand in each other's place, by their contents, their numbers or their order. */

import { median } from '../text/median.ts';
import { contentCost, type Evidence, hasAnothersToken, tellingCost } from './cost.ts';
import type { Match } from './match.ts';

/** How much better two pairs must fit crosswise before they are called swapped. */
const SWAP_GAIN = 5;
/** How much of that must come from numbers, names and the record. */
const SWAP_PROOF = 3;

function numbered(evidence: Evidence, source: number, target: number): number {
  const left = evidence.sources[source]?.number;
  const right = evidence.targets[target]?.number;
  if (evidence.trust < 1 || left === undefined || right === undefined) return 0;
  return left === right ? -2 : 3;
}

/** Pairs that fit much better with each other's target get it: they were swapped under their numbers or with them. */
export function exchange(evidence: Evidence, matches: readonly Match[]): readonly Match[] {
  const cost = (source: number, target: number): number =>
    contentCost(evidence, source, target) + numbered(evidence, source, target);
  const singles = matches.filter(
    ({ sources, targets, sure }) =>
      !sure && sources.length === 1 && targets.length === 1 && !evidence.verbatim[sources[0] ?? 0],
  );
  const own = singles.map((match) => cost(match.sources[0] ?? 0, match.targets[0] ?? 0));
  const usual = median(own, 0);
  const doubtful = singles.filter((match, index) => {
    const known = evidence.known[match.targets[0] ?? 0];
    // Where nearly everything is certain, the few that are not are all the usual there is.
    const source = match.sources[0] ?? 0;
    if (known !== undefined && known !== source) return true;
    return (
      hasAnothersToken(evidence, source, match.targets[0] ?? 0) || (own[index] ?? 0) > Math.min(usual + 1, 2)
    );
  });
  const exchanged = new Map<Match, number>();
  const gains: { one: Match; two: Match; gain: number }[] = [];
  for (const one of doubtful) {
    for (const two of singles) {
      if (one === two) continue;
      const [a, b, x, y] = [
        one.sources[0] ?? 0,
        two.sources[0] ?? 0,
        one.targets[0] ?? 0,
        two.targets[0] ?? 0,
      ];
      if (evidence.sources[a]?.kind !== evidence.sources[b]?.kind) continue;
      const crosswise = (of: (source: number, target: number) => number): number =>
        of(a, x) + of(b, y) - of(a, y) - of(b, x);
      // Numbers speak for an exchange when they are wrong. Right ones say nothing: a list counts by itself.
      const numbers = Math.max(
        0,
        crosswise((source, target) => numbered(evidence, source, target)),
      );
      const gain = crosswise((source, target) => contentCost(evidence, source, target)) + numbers;
      // Lengths alone prove nothing: a free translation is longer or shorter as it likes.
      const proof = crosswise((source, target) => tellingCost(evidence, source, target)) + numbers;
      if (gain > SWAP_GAIN && proof > SWAP_PROOF) gains.push({ one, two, gain });
    }
  }
  gains.sort((a, b) => b.gain - a.gain);
  for (const { one, two } of gains) {
    if (exchanged.has(one) || exchanged.has(two)) continue;
    exchanged.set(one, two.targets[0] ?? 0).set(two, one.targets[0] ?? 0);
  }
  return matches.map((match) => {
    const target = exchanged.get(match);
    return target === undefined ? match : { ...match, targets: [target], exchanged: true };
  });
}

/**
 * Takes apart pairs whose target shows the number of another unit, when that unit has not got a target with its number:
 * several items out of order cannot be put right by exchanging two.
 */
export function letGo(evidence: Evidence, matches: readonly Match[]): readonly Match[] {
  if (evidence.trust < 1 || matches.every((match) => hasItsNumber(evidence, match))) return matches;
  const numbered = matches.flatMap((match) => {
    // What the record knows keeps its place, under whatever number.
    if (evidence.known[match.targets[0] ?? -1] === match.sources[0]) return [];
    const source = evidence.sources[match.sources[0] ?? -1];
    const target = evidence.targets[match.targets[0] ?? -1];
    const isOne = match.sources.length < 2 && match.targets.length < 2 && !match.exchanged;
    return isOne ? [{ match, source, target }] : [];
  });
  const settled = new Set(
    numbered.flatMap(({ source, target }) =>
      source && target && source.number === target.number ? [source] : [],
    ),
  );
  const wanted = new Set(
    numbered.flatMap(({ source }) =>
      source?.number !== undefined && source.kind === 'item' && !settled.has(source) ? [source.number] : [],
    ),
  );
  return numbered
    .filter(
      ({ source, target }) =>
        source &&
        target &&
        source.number !== target.number &&
        target.kind === 'item' &&
        wanted.has(target.number ?? -1),
    )
    .reduce<readonly Match[]>(
      (all, { match }) => [
        ...all.filter((one) => one !== match),
        { ...match, targets: [] },
        { ...match, sources: [] },
      ],
      matches,
    );
}

function hasItsNumber(evidence: Evidence, { sources, targets }: Match): boolean {
  return evidence.sources[sources[0] ?? -1]?.number === evidence.targets[targets[0] ?? -1]?.number;
}

/** Pairs that stand in each other's place: exchanging their targets puts both in order. */
export function findSwapped(evidence: Evidence, matches: readonly Match[]): ReadonlyMap<number, number> {
  const singles = matches
    .filter((match) => match.sources.length === 1 && match.targets.length === 1)
    .map((match) => ({ source: match.sources[0] ?? 0, target: match.targets[0] ?? 0 }))
    .sort((a, b) => a.source - b.source);
  const crossed = crossing(singles);
  const swapped = new Map<number, number>();
  for (const one of crossed) {
    for (const two of crossed) {
      if (one.source >= two.source || one.target <= two.target) continue;
      if (swapped.has(one.source) || swapped.has(two.source)) continue;
      if (evidence.sources[one.source]?.kind !== evidence.sources[two.source]?.kind) continue;
      const rest = singles.filter(
        (single) => single !== one && single !== two && !swapped.has(single.source),
      );
      if (fits(rest, one.source, two.target) && fits(rest, two.source, one.target)) {
        swapped.set(one.source, two.source).set(two.source, one.source);
      }
    }
  }
  return swapped;
}

/** A source and its target. */
export interface Single {
  readonly source: number;
  readonly target: number;
}

/** The pairs that cross another one. */
function crossing(singles: readonly Single[]): readonly Single[] {
  const crossed = new Set<Single>();
  let highest: Single | undefined;
  for (const single of singles) {
    if (highest && single.target < highest.target) {
      for (const other of singles) {
        if (other.source < single.source && other.target > single.target) crossed.add(other).add(single);
      }
    }
    if (!highest || single.target > highest.target) highest = single;
  }
  return [...crossed];
}

/** Whether a target would be in order at a source, with respect to most of the others. */
export function fits(rest: readonly Single[], source: number, target: number): boolean {
  let before: Single | undefined;
  let after: Single | undefined;
  for (const single of rest) {
    if (single.source < source) before = single;
    else if (single.source > source && !after) after = single;
  }
  return (before === undefined || before.target < target) && (after === undefined || after.target > target);
}
