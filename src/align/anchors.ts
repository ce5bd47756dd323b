/** Places where source and target are known to meet; between them every stretch can be matched by itself. */

import { longestRising } from '../text/longest-rising.ts';
import { type Evidence, GAP, GONE, lengthCost } from './cost.ts';
import { type Features, FOOTNOTE, placeOf } from './features.ts';
import { cheapestPath, type Window } from './path.ts';

/** A source and a target that belong together beyond doubt. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** The largest stretch matched at once: rows times columns. Longer stretches are cut in proportion. */
const MOST_CELLS = 1_000_000;

/**
 * The anchors of a text, in order on both sides: verbatim units found word for word, units the record knows, and
 * headings with the same number when the numbering can be relied on. What stands out of order is left out.
 */
export function findAnchors(evidence: Evidence, leftOut: ReadonlySet<number>): readonly Anchor[] {
  const candidates: Anchor[] = [];
  const headings = uniqueBy(evidence, ({ kind, number }) => (kind === 'heading' ? number : undefined));
  // A heading that is the same in both, as the name of a file or a command, is the same heading.
  const same = uniqueBy(evidence, ({ kind, raw }) =>
    kind === 'heading' && raw.length >= SHORTEST_NAME ? raw : undefined,
  );
  // So is one that links lead to under the same id.
  const places = uniqueBy(evidence, placeOf);
  // Footnotes may stand anywhere: they are no places to divide a text at.
  const labels = uniqueBy(evidence, ({ label }) => (label?.startsWith(FOOTNOTE) ? undefined : label));
  const twice = repeated(evidence.known);
  evidence.targets.forEach((target, index) => {
    if (leftOut.has(index)) return;
    const known = evidence.known[index];
    // What was divided or joined is no place to divide the text at.
    const joins = (evidence.spans[index] ?? 1) > 1 || (known !== undefined && twice.has(known));
    const certain = evidence.equal[index] ?? (joins ? undefined : known);
    if (joins || known === GONE) return;
    const heading =
      target.kind === 'heading' && target.number !== undefined ? headings.get(target.number) : undefined;
    const named = target.kind === 'heading' ? same.get(target.raw) : undefined;
    const place = placeOf(target);
    const placed = place === undefined ? undefined : places.get(place);
    const labelled = target.label === undefined ? undefined : labels.get(target.label);
    const source =
      certain ??
      (labelled?.target === index ? labelled.source : undefined) ??
      (named?.target === index ? named.source : undefined) ??
      (placed?.target === index ? placed.source : undefined) ??
      (heading?.target === index ? heading.source : undefined);
    if (source !== undefined && source >= 0) candidates.push({ source, target: index });
  });
  const anchors = withoutStrays(longestIncreasing(candidates), evidence);
  const sections = headingsOf(evidence.sources);
  if (sections.length < FEWEST_SECTIONS || anchors.length * 2 > sections.length) return anchors;
  return longestIncreasing(
    [...anchors, ...matchSections(evidence, sections, leftOut)].sort((a, b) => a.target - b.target),
  );
}

/** In UTF-16 code units. */
const SHORTEST_NAME = 3;

/**
 * Leaves out what was moved: where the stretches before and after an anchor are of unequal lengths that cancel each
 * other out, the anchor is out of place and not everything around it.
 */
function withoutStrays(anchors: readonly Anchor[], { sources, targets }: Evidence): readonly Anchor[] {
  const end = { source: sources.length, target: targets.length };
  return anchors.filter((anchor, index) => {
    const before = anchors[index - 1] ?? { source: -1, target: -1 };
    const after = anchors[index + 1] ?? end;
    const lead = anchor.source - before.source - (anchor.target - before.target);
    const rest = after.source - anchor.source - (after.target - anchor.target);
    return Math.abs(lead) + Math.abs(rest) - Math.abs(lead + rest) < 4;
  });
}

/** Texts with fewer headings are matched in one piece. */
const FEWEST_SECTIONS = 6;

function headingsOf(side: Evidence['sources']): readonly number[] {
  return side.flatMap((one, index) => (one.kind === 'heading' ? [index] : []));
}

/**
 * Headings that carry no number, or numbers that cannot be relied on, are matched by what stands below them: the
 * length of each section and the number of its blocks.
 */
function matchSections(
  evidence: Evidence,
  sources: readonly number[],
  leftOut: ReadonlySet<number>,
): readonly Anchor[] {
  const targets = headingsOf(evidence.targets).filter((target) => !leftOut.has(target));
  const left = sources.map((start, index) => sectionFrom(evidence.sources, start, sources[index + 1]));
  const right = targets.map((start, index) => sectionFrom(evidence.targets, start, targets[index + 1]));
  const pair = (source: number, target: number): number => {
    const one = left[source];
    const two = right[target];
    if (!one || !two) return GAP * 4;
    const numbers =
      one.number === undefined || two.number === undefined ? 0 : one.number === two.number ? -2 : 2;
    const lengths = lengthCost(one.length, two.length, evidence.ratio);
    const words =
      sharedTokens(one.tokens, two.tokens, evidence.weights) - sharedInHeadings(one, two, evidence);
    const headings = lengthCost(one.heading, two.heading, evidence.ratio) / 2;
    const levels = Math.min(Math.abs(one.level - two.level), 2);
    return (
      numbers + levels + lengths + headings + words + Math.min(Math.abs(one.blocks - two.blocks), 3) * 0.5
    );
  };
  const window = { source: 0, sourceEnd: sources.length, target: 0, targetEnd: targets.length };
  const path = cheapestPath(window, { pair, join: () => GAP * 4 });
  // Where another section may as well be the one that is missing, those around it are no places to divide the text at.
  const unsure = new Set(
    path.steps.flatMap(({ source, targets: none, margin }) =>
      none === 0 && margin < LEAST_MARGIN ? [-2, -1, 1, 2].map((step) => source + step) : [],
    ),
  );
  return path.steps.flatMap((step) => {
    if (step.sources !== 1 || step.targets !== 1 || unsure.has(step.source)) return [];
    if (pair(step.source, step.target) > 2) return [];
    return [{ source: sources[step.source] ?? 0, target: targets[step.target] ?? 0 }];
  });
}

const LEAST_MARGIN = 1;

/** What numbers, names and addresses of two sections say for them: below zero when they are the same, above when not. */
function sharedTokens(
  one: ReadonlySet<string>,
  two: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let [shared, all] = [0, 0];
  for (const token of one) {
    const weight = weights.get(token) ?? 0;
    // Words of English stand in no translation: what may survive is what is no word.
    if (!/^[\d`#]|[/@]|^[A-Z]{2}/.test(token)) continue;
    all += weight;
    if (two.has(token)) shared += weight;
  }
  // Few say nothing by being absent.
  return all < FEW_TOKENS ? -shared / 2 : 1.5 - (4.5 * shared) / all;
}

/** Names in two headings, as translations keep them: "Installing Node", "Node einrichten". */
function sharedInHeadings(
  one: { readonly names: ReadonlySet<string> },
  two: { readonly names: ReadonlySet<string> },
  { weights }: Evidence,
): number {
  let shared = 0;
  for (const name of one.names) if (two.names.has(name)) shared += weights.get(name) ?? 0;
  return Math.min(shared, MOST_IN_HEADINGS);
}

const MOST_IN_HEADINGS = 2;

/** What weighs less than this may be lost for other reasons. */
const FEW_TOKENS = 6;

function sectionFrom(
  side: Evidence['sources'],
  start: number,
  next: number | undefined,
): {
  readonly number: number | undefined;
  readonly level: number;
  /** Length of the heading alone, and of all below it. */
  readonly heading: number;
  readonly length: number;
  readonly blocks: number;
  readonly tokens: ReadonlySet<string>;
  /** The tokens of the heading alone. */
  readonly names: ReadonlySet<string>;
} {
  const section = side.slice(start + 1, next ?? side.length);
  const length = section.reduce((sum, one) => sum + one.length, 0);
  const tokens = new Set(side.slice(start, next ?? side.length).flatMap((one) => [...one.tokens]));
  const { number, level = 0, length: heading = 0, tokens: names = none } = side[start] ?? {};
  return { number, level, heading, length, blocks: section.length, tokens, names };
}

const none: ReadonlySet<string> = new Set();

/** Sources that are known of more than one target. */
function repeated(known: Evidence['known']): ReadonlySet<number> {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const source of known) {
    if (source === undefined) continue;
    if (seen.has(source)) twice.add(source);
    seen.add(source);
  }
  return twice;
}

/** What one unit and one block alone have of something. */
function uniqueBy<Key>(
  evidence: Evidence,
  keyOf: (one: Features) => Key | undefined,
): ReadonlyMap<Key, Anchor> {
  const once = (side: Evidence['sources']): Map<Key, number> => {
    const seen = new Map<Key, number>();
    side.forEach((one, index) => {
      const key = keyOf(one);
      if (key !== undefined) seen.set(key, seen.has(key) ? -1 : index);
    });
    return seen;
  };
  const targets = once(evidence.targets);
  const found = new Map<Key, Anchor>();
  for (const [key, source] of once(evidence.sources)) {
    const target = targets.get(key);
    if (source >= 0 && target !== undefined && target >= 0) found.set(key, { source, target });
  }
  return found;
}

/** The longest run of candidates whose sources grow with their targets; each source once. */
function longestIncreasing(candidates: readonly Anchor[]): readonly Anchor[] {
  return longestRising(candidates.map(({ source }) => source)).flatMap((index) => candidates[index] ?? []);
}

/** The stretches between the anchors, none larger than can be matched at once. */
export function windowsBetween(
  anchors: readonly Anchor[],
  sources: number,
  targets: number,
): readonly Window[] {
  const windows: Window[] = [];
  let source = 0;
  let target = 0;
  for (const anchor of [...anchors, { source: sources, target: targets }]) {
    windows.push(...cut({ source, sourceEnd: anchor.source, target, targetEnd: anchor.target }));
    source = anchor.source + 1;
    target = anchor.target + 1;
  }
  return windows;
}

function cut(window: Window): readonly Window[] {
  const rows = window.sourceEnd - window.source;
  const columns = window.targetEnd - window.target;
  if (rows * columns <= MOST_CELLS || rows < 2 || columns < 2) return [window];
  const source = window.source + (rows >> 1);
  const target = window.target + (columns >> 1);
  return [...cut({ ...window, sourceEnd: source, targetEnd: target }), ...cut({ ...window, source, target })];
}
