/** Finds the cheapest way through a whole text: anchors, stretches that are in order, and paths through the rest. */

import { addTo } from '../text/lists-by-key.ts';
import { findAnchors, windowsBetween } from './anchors.ts';
import { type Evidence, hasAnothersToken, lengthCost, pairCost, withRatio } from './cost.ts';
import type { Features } from './features.ts';
import { isOtherFootnote } from './footnotes.ts';
import { joinCost, linesCost, linesOf, treeCost, treeSizes } from './join-cost.ts';
import type { Match } from './match.ts';
import { type Costs, cheapestPath, type Window } from './path.ts';
import { matchedRatio } from './ratio.ts';

/** A way through the text, what it costs, and the ratio of the lengths that it was found with. */
export interface Found {
  readonly matches: readonly Match[];
  readonly cost: number;
  readonly ratio: number;
}

/** The cheapest way through the whole text. Of blocks with the same text, one is matched and the others are left over. */
export function matchByPath(evidence: Evidence): Found {
  let best: Found | undefined;
  const ways = copiesToLeaveOut(evidence);
  for (const copies of ways) {
    const found = matchWithout(evidence, copies);
    if (ways.length === 1) return found;
    if (!best || found.cost < best.cost) best = found;
  }
  return best ?? { matches: [], cost: 0, ratio: evidence.ratio };
}

/**
 * The ways to leave out the second copies of a text. Only where the translation has more blocks than the English: a
 * text may well say the same twice. The first few copied texts are tried in every way, the rest keep their first.
 */
function copiesToLeaveOut(evidence: Evidence): readonly ReadonlySet<number>[] {
  if (evidence.targets.length <= evidence.sources.length) return [new Set()];
  const groups = new Map<string, number[]>();
  evidence.targets.forEach((target, index) => {
    // Sections may well have the same heading, and a heading that stands twice is told by the order alone.
    if (!evidence.doubled[index] || target.length < 12 || target.kind === 'heading') return;
    addTo(groups, target.raw, index);
  });
  const refrains = groups.size === 0 ? [] : refrainsOf(evidence.sources);
  let ways: ReadonlySet<number>[] = [new Set()];
  for (const copies of groups.values()) {
    // What the English repeats as often, its translation may.
    const length = (evidence.targets[copies[0] ?? 0]?.length ?? 0) / evidence.ratio;
    const isRefrain = refrains.some(
      (one) =>
        (one.count >= copies.length || one.count >= FEWEST_OF_REFRAIN) &&
        length < one.length * 2 &&
        length > one.length / 2,
    );
    if (isRefrain) continue;
    const kept = ways.length > 4 ? copies.slice(0, 1) : copies;
    ways = ways.flatMap((way) =>
      kept.map((keep) => new Set([...way, ...copies.filter((copy) => copy !== keep)])),
    );
  }
  return ways;
}

/** A text that the English has so often is a label or the like. */
const FEWEST_OF_REFRAIN = 3;

/** How long the texts are that the English has more than once, and how often it has them. */
function refrainsOf(
  sources: Evidence['sources'],
): readonly { readonly length: number; readonly count: number }[] {
  const found = new Map<string, { length: number; count: number }>();
  for (const { kind, raw, length } of sources) {
    if (kind === 'heading' || length === 0) continue;
    const key = repeatedText(raw);
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { length, count: 1 });
  }
  return [...found.values()].filter(({ count }) => count > 1);
}

/** A text by its letters and digits alone: "code base." is the same as "codebase". */
export function repeatedText(raw: string): string {
  return raw.toLowerCase().replace(/[^\p{L}\p{M}\d]/gu, '') || raw;
}

function matchWithout(evidence: Evidence, left: ReadonlySet<number>): Found {
  const all = evidence.targets.length;
  const kept = left.size === 0 ? undefined : range(0, all).filter((target) => !left.has(target));
  const at = (index: number): number => (kept ? (kept[index] ?? all) : index);
  const found = findAnchors(evidence, left);
  const anchors = kept
    ? found.map(({ source, target }) => ({ source, target: kept.indexOf(target) }))
    : found;
  const matches: Match[] = [...left].map((target) => ({
    sources: [],
    targets: [target],
    margin: Number.POSITIVE_INFINITY,
    sure: false,
  }));
  let cost = 0;
  for (const anchor of anchors) {
    matches.push(sure(anchor.source, at(anchor.target)));
  }
  const open: Window[] = [];
  for (const window of windowsBetween(anchors, evidence.sources.length, all - left.size)) {
    if (!isStraight(evidence, window, at) || hasOddLengths(evidence, window, at)) {
      open.push(window);
      continue;
    }
    const count = window.sourceEnd - window.source;
    for (let index = 0; index < count; index++)
      matches.push(sure(window.source + index, at(window.target + index)));
  }
  // What is missing or extra distorts the ratio of the lengths; what is matched already puts it right.
  const ratio = matchedRatio(evidence, matches);
  if (open.length === 0 && left.size === 0) return { matches, cost, ratio };
  const adjusted = withRatio(evidence, ratio);
  const targets = kept ? kept.flatMap((index) => evidence.targets[index] ?? []) : evidence.targets;
  const sourceSections = headingCounts(evidence.sources);
  const targetSections = headingCounts(targets);
  const trees = treeSizes(evidence.sources);
  const lineCounts = targets.map(linesOf);
  const sourceSizes = sectionSizes(evidence.sources);
  const targetSizes = sectionSizes(targets);
  const costsIn = (window: Window): Costs => ({
    sections: {
      ofSource: (source) => sourceSizes[source] ?? 1,
      ofTarget: (target) => targetSizes[target] ?? 1,
    },
    tree: {
      sizeOf: (source) => trees[source] ?? 1,
      cost: (source, target, size) => treeCost(adjusted, source, at(target), size),
    },
    lines: {
      of: (target) => lineCounts[target] ?? 1,
      cost: (source, target, size) => linesCost(adjusted, source, at(target), size),
    },
    pair: (source, target) =>
      pairCost(adjusted, source, at(target)) +
      Math.min(
        sectionCost(
          (sourceSections[source] ?? 0) - (sourceSections[window.source] ?? 0),
          (targetSections[target] ?? 0) - (targetSections[window.target] ?? 0),
        ),
        sectionCost(
          (sourceSections[window.sourceEnd] ?? 0) - (sourceSections[source] ?? 0),
          (targetSections[window.targetEnd] ?? 0) - (targetSections[target] ?? 0),
        ),
      ),
    join: (source, target, sourceCount, targetCount) =>
      joinCost(adjusted, source, at(target), sourceCount, targetCount),
  });
  for (const window of open) {
    const path = cheapestPath(window, costsIn(window));
    cost += path.cost;
    for (const step of path.steps) {
      const sources = range(step.source, step.sources);
      const targets = range(step.target, step.targets).map(at);
      matches.push({ sources, targets, margin: step.margin, sure: false });
    }
  }
  for (const match of matches) {
    const source = match.sources[0];
    if (match.sure && source !== undefined && left.size > 0)
      cost += pairCost(evidence, source, match.targets[0] ?? 0);
  }
  return { matches, cost, ratio };
}

/**
 * Whether a stretch of both texts has the same kinds, levels and numbers, and nothing speaks against pairing it as it
 * stands. Positions of the target are given by `at`.
 */
function isStraight(evidence: Evidence, window: Window, at: (index: number) => number): boolean {
  const count = window.sourceEnd - window.source;
  if (count !== window.targetEnd - window.target) return false;
  for (let index = 0; index < count; index++) {
    const source = window.source + index;
    const target = at(window.target + index);
    const left = evidence.sources[source];
    const right = evidence.targets[target];
    if (!left || !right || left.kind !== right.kind || left.level !== right.level) return false;
    if (left.number !== right.number && left.number !== undefined && right.number !== undefined) return false;
    if (isOtherFootnote(evidence, left, right)) return false;
    if ((evidence.known[target] ?? source) !== source) return false;
    if ((evidence.equal[target] ?? source) !== source) return false;
    if (hasAnothersToken(evidence, source, target)) return false;
    if (left.length > 60 && right.length > 20 && lopsided(left.length * evidence.ratio, right.length))
      return false;
  }
  return true;
}

/** So much longer or shorter that another unit may have been taken in or left out. */
function lopsided(expected: number, length: number): boolean {
  return length > expected * 2.5 || length < expected * 0.35;
}

/**
 * Whether lengths speak against a stretch of the same shape: two things that were done to it may hide each other, as a
 * paragraph that is missing and one that is divided. Numbers would show it.
 */
function hasOddLengths(evidence: Evidence, window: Window, at: (index: number) => number): boolean {
  return range(window.source, window.sourceEnd - window.source).some((source) => {
    const left = evidence.sources[source];
    const right = evidence.targets[at(window.target + source - window.source)];
    if (!left || !right || left.kind === 'heading' || left.number !== undefined) return false;
    return lengthCost(left.length, right.length, evidence.ratio) > ODD_LENGTH;
  });
}

const ODD_LENGTH = 2;

/** For each place, and for the end, how many headings stand before it. */
function headingCounts(side: readonly Features[]): readonly number[] {
  const counts = [0];
  for (const { kind } of side) counts.push((counts.at(-1) ?? 0) + (kind === 'heading' ? 1 : 0));
  return counts;
}

/** For each heading how many it is with all up to the next heading; one for what is none. */
function sectionSizes(side: readonly Features[]): readonly number[] {
  const sizes: number[] = side.map(() => 1);
  let next = side.length;
  for (let at = side.length - 1; at >= 0; at--) {
    if (side[at]?.kind !== 'heading') continue;
    sizes[at] = next - at;
    next = at;
  }
  return sizes;
}

/**
 * What follows another heading belongs to another section, counted from the beginning or from the end: one heading may be
 * lost before it or behind it.
 */
function sectionCost(source: number, target: number): number {
  return Math.min(Math.abs(source - target), 1) * 1.5;
}

function sure(source: number, target: number): Match {
  return { sources: [source], targets: [target], margin: Number.POSITIVE_INFINITY, sure: true };
}

function range(start: number, count: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = start; number < start + count; number++) numbers.push(number);
  return numbers;
}
