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

/** So many pairs are compared whatever they are. Beyond that only neighbours: people rarely swap what is far apart. */
const MOST_COMPARED = 250_000;
const LEAST_REACH = 40;

function reachOf(some: number, all: number): number {
  return some * all <= MOST_COMPARED ? all : Math.max(LEAST_REACH, Math.floor(MOST_COMPARED / (2 * some)));
}

/**
 * Of two texts that stand in each other's place, a way through the text can take one and loses the other. Where the record
 * knows both, both are taken for what they are.
 */
export function byRecord(evidence: Evidence, matches: readonly Match[]): readonly Match[] {
  const lost = new Map<number, Match>();
  const stray = new Map<number, Match>();
  for (const match of matches) {
    const [source, target] = [match.sources[0], match.targets[0]];
    if (target === undefined && source !== undefined && match.sources.length === 1) lost.set(source, match);
    const known = target === undefined ? undefined : evidence.known[target];
    if (source === undefined && known !== undefined && match.targets.length === 1) stray.set(known, match);
  }
  if (lost.size === 0 || stray.size === 0) return matches;
  const changed = new Map<Match, Match | undefined>();
  for (const match of matches) {
    const [source = -1, target = -1] = [match.sources[0], match.targets[0]];
    if (match.sources.length !== 1 || match.targets.length !== 1) continue;
    const own = evidence.known[target] ?? -1;
    const [gone, other] = [lost.get(own), stray.get(source)];
    if (own === source || !gone || !other || changed.has(gone) || changed.has(other)) continue;
    changed.set(match, { ...match, targets: other.targets, exchanged: true });
    changed.set(gone, { ...match, sources: [own], exchanged: true });
    changed.set(other, undefined);
  }
  return matches.flatMap((match) => (changed.has(match) ? (changed.get(match) ?? []) : match));
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
  const reach = reachOf(doubtful.length, singles.length);
  const places = new Map(singles.map((match, index) => [match, index]));
  for (const one of doubtful) {
    const place = places.get(one) ?? 0;
    for (
      let index = Math.max(0, place - reach);
      index <= Math.min(singles.length - 1, place + reach);
      index++
    ) {
      const two = singles[index];
      if (!two || one === two) continue;
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
  // By their places: two units with the same words share what is known of them.
  const settled = new Set(
    numbered.flatMap(({ match, source, target }) =>
      source && target && source.number === target.number ? (match.sources[0] ?? []) : [],
    ),
  );
  const wanted = new Set(
    numbered.flatMap(({ match, source }) =>
      source?.number !== undefined && source.kind === 'item' && !settled.has(match.sources[0] ?? -1)
        ? [source.number]
        : [],
    ),
  );
  const wrong = numbered.flatMap(({ match, source, target }) =>
    source &&
    target &&
    source.number !== target.number &&
    target.kind === 'item' &&
    wanted.has(target.number ?? -1)
      ? [match]
      : [],
  );
  const apart = new Set(wrong);
  return [
    ...matches.filter((match) => !apart.has(match)),
    ...wrong.flatMap((match) => [
      { ...match, targets: [] },
      { ...match, sources: [] },
    ]),
  ];
}

function hasItsNumber(evidence: Evidence, { sources, targets }: Match): boolean {
  return evidence.sources[sources[0] ?? -1]?.number === evidence.targets[targets[0] ?? -1]?.number;
}

/** Pairs that stand in each other's place: exchanging their targets puts both in order. */
export function findSwapped(evidence: Evidence, matches: readonly Match[]): ReadonlyMap<number, number> {
  const singles = matches
    .filter((match) => match.sources.length === 1 && match.targets.length === 1)
    .map((match) => ({ source: match.sources[0] ?? 0, target: match.targets[0] ?? 0 }))
    .sort((a, b) => a.source - b.source)
    .map((single, place) => ({ ...single, place }));
  const crossed = crossing(singles).filter((single) => !standsBesideItsOwn(singles, single));
  const swapped = new Map<number, number>();
  const reach = reachOf(crossed.length, crossed.length);
  crossed.forEach((one, at) => {
    for (const two of crossed.slice(at + 1, at + 1 + reach)) {
      if (one.target <= two.target) continue;
      if (swapped.has(one.source) || swapped.has(two.source)) continue;
      if (evidence.sources[one.source]?.kind !== evidence.sources[two.source]?.kind) continue;
      const isOut = (single: Single): boolean =>
        single === one || single === two || swapped.has(single.source);
      if (
        fits(singles, isOut, { at: one, target: two.target }) &&
        fits(singles, isOut, { at: two, target: one.target })
      )
        swapped.set(one.source, two.source).set(two.source, one.source);
    }
  });
  return swapped;
}

interface Single {
  readonly source: number;
  readonly target: number;
  /** Index among all that are compared. */
  readonly place: number;
}

/** Whether what stands beside a text in the English does so in the translation: then both were moved, and none exchanged. */
function standsBesideItsOwn(singles: readonly Single[], { source, target, place }: Single): boolean {
  const isBeside = (other: Single | undefined, step: number): boolean =>
    other?.source === source + step && other.target === target + step;
  return isBeside(singles[place - 1], -1) || isBeside(singles[place + 1], 1);
}

/** The pairs that cross another one, in the order of their sources, in which they are given. */
function crossing(singles: readonly Single[]): readonly Single[] {
  let highest = -1;
  const under = singles.map(({ target }) => {
    const isUnder = target < highest;
    highest = Math.max(highest, target);
    return isUnder;
  });
  let lowest = Number.POSITIVE_INFINITY;
  const over = singles
    .toReversed()
    .map(({ target }) => {
      const isOver = target > lowest;
      lowest = Math.min(lowest, target);
      return isOver;
    })
    .toReversed();
  return singles.filter((_, index) => under[index] || over[index]);
}

/** Whether a target would be in order at the source of a pair, with respect to most of the others. */
function fits(
  singles: readonly Single[],
  isOut: (single: Single) => boolean,
  { at, target }: { readonly at: Single; readonly target: number },
): boolean {
  let before = at.place - 1;
  while (before >= 0 && isOut(singles[before] ?? at)) before--;
  let after = at.place + 1;
  while (after < singles.length && isOut(singles[after] ?? at)) after++;
  return (
    (singles[before]?.target ?? -1) < target && (singles[after]?.target ?? Number.POSITIVE_INFINITY) > target
  );
}
