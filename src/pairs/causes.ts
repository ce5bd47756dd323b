/** What follows from what: one difference of structure, and the findings that it would cause beside itself. */

import type { Alignment, Block, Pair, Unit } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { lagsBehind } from './apart.ts';
import { missingSections } from './pairs.ts';

/** The pairs that only follow from another one, and how many follow from each. */
export interface Consequences {
  /** Missing or extra because what they stand below is. */
  readonly follows: ReadonlySet<Pair>;
  /** Of a missing or extra pair: how many follow from it. */
  readonly below: ReadonlyMap<Pair, number>;
  /** Of the first of a long row of missing items: all of them. */
  readonly rows: ReadonlyMap<Pair, readonly Pair[]>;
}

/** What stands below a missing item is missing with it, and what stands below an extra heading or item is extra with it. */
export const consequencesOf: (alignment: Alignment) => Consequences = forLatest((alignment) => {
  const { pairs, translation } = alignment;
  const follows = new Set<Pair>();
  const below = new Map<Pair, number>();
  const places = new Map<Block, number>();
  translation.blocks.forEach((block, index) => places.set(block, index));
  const longRow = lagsBehind(alignment) ? 2 : LONG_ROW;
  let cause: Pair | undefined;
  let last = -1;
  let row: Pair[] = [];
  const endRow = (): void => {
    const [first, ...others] = row;
    row = [];
    if (!first || others.length < longRow - 1) return;
    for (const pair of others) {
      follows.add(pair);
      below.set(first, (below.get(first) ?? 0) + 1 + (below.get(pair) ?? 0));
      below.delete(pair);
    }
  };
  const extras = pairs
    .filter(({ relation }) => relation === 'extra')
    .toSorted((a, b) => placeIn(places, a) - placeIn(places, b));
  for (const pair of extras) {
    const [top, block] = [cause?.targets[0], pair.targets[0]];
    const place = placeIn(places, pair);
    if (place !== last + 1) endRow();
    if (cause && top && block && place === last + 1 && isBelow(top, block)) {
      follows.add(pair);
      below.set(cause, (below.get(cause) ?? 0) + 1);
    } else {
      if (block?.kind === 'heading') endRow();
      cause = pair;
      row.push(pair);
    }
    last = place;
  }
  endRow();
  cause = undefined;
  for (const pair of pairs) {
    if (pair.sources.length === 0) continue;
    const top: Unit | undefined = cause?.sources[0];
    const [unit] = pair.sources;
    if (pair.relation !== 'missing') cause = undefined;
    else if (cause && top && unit && unit.translatable && top.kind !== 'heading' && isBelow(top, unit)) {
      follows.add(pair);
      below.set(cause, (below.get(cause) ?? 0) + 1);
    } else cause = unit?.translatable && !unit.clause ? pair : undefined;
  }
  const rows = missingRows(alignment);
  for (const [first, ...others] of rows.values()) {
    for (const pair of others) follows.add(pair);
    if (first) follows.delete(first);
  }
  return { follows, below, rows };
});

/** Whole sections are told as such. What is no prose, as code is, ends no row. */
function missingRows(alignment: Alignment): ReadonlyMap<Pair, readonly Pair[]> {
  const whole = new Set([...missingSections(alignment).values()].flat());
  const longRow = lagsBehind(alignment) ? 2 : LONG_ROW;
  const rows = new Map<Pair, readonly Pair[]>();
  let row: Pair[] = [];
  let before: Unit | undefined;
  let last: Unit | undefined;
  const close = (after: Unit | undefined): void => {
    const [first] = row;
    const isRow = row.length >= longRow || (row.length > 1 && isWholeList(row, before, after));
    if (first && isRow) rows.set(first, row);
    row = [];
  };
  for (const pair of alignment.pairs) {
    const unit = pair.sources[0];
    if (pair.relation !== 'missing' || whole.has(pair) || unit?.clause) close(unit);
    else if (unit?.translatable) {
      if (row.length === 0) before = last;
      row.push(pair);
    }
    last = pair.sources.at(-1) ?? last;
  }
  close(undefined);
  return rows;
}

/** Whether a row is all that there is of a list: neither what stands before it nor what follows belongs to it. */
function isWholeList(row: readonly Pair[], before: Unit | undefined, after: Unit | undefined): boolean {
  const units = row.flatMap(({ sources }) => sources);
  const [top] = units;
  const isListed = (unit: Unit | undefined): boolean => unit?.kind === 'item' || unit?.kind === 'bullet';
  if (!top || !units.every(isListed)) return false;
  const isOfIt = (unit: Unit | undefined): boolean =>
    unit !== undefined && isListed(unit) && unit.level >= top.level;
  return !isOfIt(before) && !isOfIt(after);
}

/**
 * So many in a row are one difference: nobody adds them, or leaves them out, one by one. Two are where a translation lags
 * behind, in which whole parts are newer or older.
 */
const LONG_ROW = 4;

function placeIn(places: ReadonlyMap<Block, number>, { targets }: Pair): number {
  return places.get(targets[0] ?? noBlock) ?? -1;
}

const noBlock: Block = {
  kind: 'rule',
  level: 0,
  span: { start: 0, end: 0 },
  start: 0,
  content: '',
  text: '',
  marks: [],
};

/** Whether a block stands below another: in its section, or nested in its item. */
function isBelow(top: Block, block: Block): boolean {
  if (top.kind === 'heading') return block.kind !== 'heading' || block.level > top.level;
  const isItem = top.kind === 'item' || top.kind === 'bullet';
  if (!isItem || block.kind === 'heading') return false;
  const isListed = block.kind === 'item' || block.kind === 'bullet';
  return isListed ? block.level > top.level : block.level >= top.level && block.level > 0;
}
