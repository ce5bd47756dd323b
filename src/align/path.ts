/** The cheapest monotone path through two sequences, with gaps, merges and splits. */

import { GAP } from './cost.ts';

/** One step of the path: `sources` units from `source` on against `targets` blocks from `target` on. */
export interface Step {
  readonly source: number;
  readonly sources: number;
  readonly target: number;
  readonly targets: number;
  /**
   * For a gap in the source: how much dearer the best path is that leaves a sibling out instead. Close to zero
   * means that it cannot be told which one is missing.
   */
  readonly margin: number;
}

/** Costs of pairing and of joining; both take absolute positions. */
export interface Costs {
  readonly pair: (source: number, target: number) => number;
  readonly join: (source: number, target: number, sources: number, targets: number) => number;
  /** How many units a unit is with all that stands below it, and what it costs that one block has them all. */
  readonly tree?: {
    readonly sizeOf: (source: number) => number;
    readonly cost: (source: number, target: number, size: number) => number;
  };
  /** How many lines a block has, and what it costs that each of them is one of as many units. */
  readonly lines?: {
    readonly of: (target: number) => number;
    readonly cost: (source: number, target: number, size: number) => number;
  };
  /** How many of one side a heading is with all up to the next one; one for anything else. */
  readonly sections?: {
    readonly ofSource: (source: number) => number;
    readonly ofTarget: (target: number) => number;
  };
}

/** Half-open ranges of both sequences. */
export interface Window {
  readonly source: number;
  readonly sourceEnd: number;
  readonly target: number;
  readonly targetEnd: number;
}

interface Shape {
  readonly sources: number;
  readonly targets: number;
}

const ONE: Shape = { sources: 1, targets: 1 };
/** Stands for as many sources as stand below one. */
const TREE: Shape = { sources: 0, targets: 0 };
/** Stands for as many sources as a target has lines. */
const LINES: Shape = { sources: 0, targets: 0 };
/** Stand for a whole section that the other side has not. */
const SOURCE_SECTION: Shape = { sources: 0, targets: 0 };
const TARGET_SECTION: Shape = { sources: 0, targets: 0 };

/** How much less a section costs than its parts left out one by one: people lose sections, not the end of one with the beginning of the next. */
const WHOLE = 2;

/** How many of the shapes are gaps: the second and the third. */
const GAPS = 2;
/** Costs that are kept, 16 MB: where there are more, what is asked for twice is worked out twice. */
const MOST_KEPT = 2_000_000;
const allShapes: readonly Shape[] = [
  ONE,
  { sources: 1, targets: 0 },
  { sources: 0, targets: 1 },
  { sources: 2, targets: 1 },
  { sources: 1, targets: 2 },
  { sources: 3, targets: 1 },
  { sources: 1, targets: 3 },
];

/**
 * The cheapest way to match the two ranges in order. Time and memory grow with the product of their lengths.
 *
 * @see Needleman and Wunsch (1970); merges and splits as in Gale and Church (1993)
 */
export function cheapestPath(
  window: Window,
  costs: Costs,
): { readonly steps: readonly Step[]; readonly cost: number } {
  const rows = window.sourceEnd - window.source;
  const columns = window.targetEnd - window.target;
  const width = columns + 1;
  // Three in one are only tried where one side has that many more.
  const fixed = Math.abs(rows - columns) >= 2 ? allShapes : allShapes.slice(0, 5);
  const { tree, lines, sections } = costs;
  const shapes = [
    ...fixed,
    // A list that became one paragraph leaves more units than blocks.
    ...(tree && rows > columns ? [TREE] : []),
    ...(lines && rows > columns ? [LINES] : []),
    ...(sections && rows > columns ? [SOURCE_SECTION] : []),
    ...(sections && columns > rows ? [TARGET_SECTION] : []),
  ];
  const shapeAt = (row: number, column: number, shape: number): Shape => {
    const one = shapes[shape] ?? ONE;
    if (one === TREE) return { sources: tree?.sizeOf(window.source + row) ?? 1, targets: 1 };
    if (one === LINES) return { sources: lines?.of(window.target + column) ?? 1, targets: 1 };
    if (one === SOURCE_SECTION) return { sources: sections?.ofSource(window.source + row) ?? 1, targets: 0 };
    if (one === TARGET_SECTION)
      return { sources: 0, targets: sections?.ofTarget(window.target + column) ?? 1 };
    return one;
  };
  const stepCost = (row: number, column: number, sources: number, targets: number): number => {
    if (sources === 1 && targets === 1) return costs.pair(window.source + row, window.target + column);
    return costs.join(window.source + row, window.target + column, sources, targets);
  };
  // Both directions ask for every step, and a step is dear to work out; but for gaps, which all cost the same.
  const kept = shapes.length - GAPS;
  const size = (rows + 1) * width * kept;
  const table = size > MOST_KEPT ? undefined : new Float64Array(size).fill(Number.NaN);
  const cost = (row: number, column: number, shape: number): number => {
    if (shape === 1 || shape === 2) return GAP;
    const one = shapes[shape];
    if (one === SOURCE_SECTION || one === TARGET_SECTION) {
      const { sources, targets } = shapeAt(row, column, shape);
      return sources + targets > 1 ? GAP * (sources + targets) - WHOLE : Number.POSITIVE_INFINITY;
    }
    const key = (row * width + column) * kept + (shape === 0 ? 0 : shape - GAPS);
    const known = table?.[key] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const { sources, targets } = shapeAt(row, column, shape);
    const several = one === TREE ? tree : one === LINES ? lines : undefined;
    const worked = !several
      ? stepCost(row, column, sources, targets)
      : sources > 1
        ? several.cost(window.source + row, window.target + column, sources)
        : Number.POSITIVE_INFINITY;
    if (table) table[key] = worked;
    return worked;
  };
  // best[row, column]: cheapest way from there to the end.
  const best = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  const choice = new Int8Array((rows + 1) * width).fill(-1);
  best[rows * width + columns] = 0;
  for (let row = rows; row >= 0; row--) {
    for (let column = columns; column >= 0; column--) {
      const at = row * width + column;
      for (let shape = 0; shape < shapes.length; shape++) {
        const { sources, targets } = shapeAt(row, column, shape);
        if (row + sources > rows || column + targets > columns) continue;
        const rest = best[(row + sources) * width + column + targets] ?? 0;
        const total = rest + cost(row, column, shape);
        if (total < (best[at] ?? 0)) {
          best[at] = total;
          choice[at] = shape;
        }
      }
    }
  }
  const total = best[0] ?? 0;
  let dropped: LeftOut | undefined;
  const steps: Step[] = [];
  for (let row = 0, column = 0; row < rows || column < columns; ) {
    const { sources, targets } = shapeAt(row, column, choice[row * width + column] ?? 0);
    let margin = Number.POSITIVE_INFINITY;
    if (targets === 0) {
      dropped ??= leaveOutCosts(
        { rows, columns },
        forwardCosts({ rows, columns, shapes: shapes.length, shapeAt, cost }),
        best,
        sections ? (source) => sections.ofSource(window.source + source) : () => 1,
      );
      const others = sources > 1 ? dropped.sections : dropped.units;
      for (const other of nearest(others, row, sources))
        margin = Math.min(margin, (others[other] ?? Number.POSITIVE_INFINITY) - total);
    }
    // What was left out as a whole is told one by one.
    const step = { source: window.source + row, target: window.target + column, margin };
    if (sources > 0 && targets > 0) steps.push({ ...step, sources, targets });
    else
      for (let at = 0; at < sources + targets; at++)
        steps.push({
          ...step,
          source: step.source + (sources > 0 ? at : 0),
          target: step.target + (targets > 0 ? at : 0),
          sources: Math.min(sources, 1),
          targets: Math.min(targets, 1),
        });
    row += sources;
    column += targets;
  }
  return { steps, cost: total };
}

/** Cheapest way from the beginning to each place. */
function forwardCosts({
  rows,
  columns,
  shapes,
  shapeAt,
  cost,
}: {
  readonly rows: number;
  readonly columns: number;
  readonly shapes: number;
  readonly shapeAt: (row: number, column: number, shape: number) => Shape;
  readonly cost: (row: number, column: number, shape: number) => number;
}): Float64Array {
  const width = columns + 1;
  const forward = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  forward[0] = 0;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const here = forward[row * width + column] ?? 0;
      for (let shape = 0; shape < shapes; shape++) {
        const { sources, targets } = shapeAt(row, column, shape);
        if (row + sources > rows || column + targets > columns) continue;
        const at = (row + sources) * width + column + targets;
        forward[at] = Math.min(forward[at] ?? 0, here + cost(row, column, shape));
      }
    }
  }
  return forward;
}

/** For each source the cheapest path that leaves it, or the section that it begins, without a target. */
interface LeftOut {
  readonly units: Float64Array;
  readonly sections: Float64Array;
}

function leaveOutCosts(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  forward: Float64Array,
  best: Float64Array,
  sizeOf: (row: number) => number,
): LeftOut {
  const width = columns + 1;
  const units = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const sections = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows; row++) {
    const size = sizeOf(row);
    for (let column = 0; column <= columns; column++) {
      const before = forward[row * width + column] ?? 0;
      units[row] = Math.min(units[row] ?? 0, before + GAP + (best[(row + 1) * width + column] ?? 0));
      if (size > 1 && row + size <= rows)
        sections[row] = Math.min(
          sections[row] ?? 0,
          before + GAP * size - WHOLE + (best[(row + size) * width + column] ?? 0),
        );
    }
  }
  return { units, sections };
}

/** The places before and behind that could have been left out instead. */
function nearest(costs: Float64Array, row: number, size: number): readonly number[] {
  if (size === 1) return [row - 1, row + 1];
  let before = row - 1;
  while (before >= 0 && costs[before] === Number.POSITIVE_INFINITY) before--;
  let behind = row + size;
  while (behind < costs.length && costs[behind] === Number.POSITIVE_INFINITY) behind++;
  return [before, behind];
}
