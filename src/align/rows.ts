/** Tables are matched row by row: a row says more of itself than its cells. Then its cells are matched by column. */

import type { Block, Mark, Pair, Unit } from '../model.ts';

/** Blocks with one in the place of each row, and the cells that it stands for. */
export interface Rows<Of extends Block> {
  readonly blocks: readonly Of[];
  readonly cellsOf: ReadonlyMap<Block, readonly Of[]>;
}

/** The same blocks where there is no table. */
export function withRows<Of extends Block>(blocks: readonly Of[]): Rows<Of> {
  if (!blocks.some(isCell)) return { blocks, cellsOf: new Map() };
  const cellsOf = new Map<Block, readonly Of[]>();
  const all: Of[] = [];
  let open: Of[] = [];
  const close = (): void => {
    const [first] = open;
    if (first) {
      const row = rowOf(first, open);
      all.push(row);
      cellsOf.set(row, open);
    }
    open = [];
  };
  for (const block of blocks) {
    if (!isCell(block) || !isSameRow(block, open[0])) close();
    if (isCell(block)) open.push(block);
    else all.push(block);
  }
  close();
  return { blocks: all, cellsOf };
}

function isCell({ part }: Block): boolean {
  return part !== undefined && part.row > 0;
}

function isSameRow(block: Block, first: Block | undefined): boolean {
  return first?.part?.row === block.part?.row && first?.part?.group === block.part?.group;
}

function rowOf<Of extends Block>(first: Of, cells: readonly Of[]): Of {
  let text = '';
  const marks: Mark[] = [];
  for (const cell of cells) {
    if (text !== '') text += '\n';
    for (const mark of cell.marks) {
      const span = { start: mark.span.start + text.length, end: mark.span.end + text.length };
      marks.push({ ...mark, span });
    }
    text += cell.text;
  }
  return { ...first, text, marks, content: cells.map(({ content }) => content).join('\n') };
}

/** Pairs of rows as pairs of their cells; all others stay. */
export function withCells(
  pairs: readonly Pair[],
  sources: Rows<Unit>['cellsOf'],
  targets: Rows<Block>['cellsOf'],
): readonly Pair[] {
  if (sources.size + targets.size === 0) return pairs;
  const columnOf = columnsOf(pairs, sources, targets);
  return pairs.flatMap((pair): readonly Pair[] => {
    if (![...pair.sources, ...pair.targets].some((one) => sources.has(one) || targets.has(one)))
      return [pair];
    const left = pair.sources.flatMap((one): readonly Unit[] => sources.get(one) ?? [one]);
    const right = pair.targets.flatMap((one): readonly Block[] => targets.get(one) ?? [one]);
    if (left.length === 0) return right.map((block) => ({ ...pair, targets: [block] }));
    if (right.length === 0) return left.map((unit) => ({ ...pair, sources: [unit], address: unit.address }));
    const isTable = [...left, ...right].every(isCell);
    return isTable ? byColumn(pair, left, right, columnOf) : [{ ...pair, sources: left, targets: right }];
  });
}

function byColumn(
  pair: Pair,
  left: readonly Unit[],
  right: readonly Block[],
  columnOf: (block: Block) => number,
): readonly Pair[] {
  const columns = new Set([...left.map(({ part }) => part?.column ?? 0), ...right.map(columnOf)]);
  let address = pair.address;
  return [...columns].map((column): Pair => {
    const units = left.filter(({ part }) => part?.column === column);
    const blocks = right.filter((block) => columnOf(block) === column);
    address = units[0]?.address ?? address;
    if (units.length > 0 && blocks.length > 0) return { ...pair, sources: units, targets: blocks, address };
    const relation = units.length > 0 ? 'missing' : 'extra';
    return { relation, sources: units, targets: blocks, address, confidence: 0.9 };
  });
}

/**
 * Which column of the English a cell of the translation stands in: its own, unless a whole column was left out. Then those
 * columns belong together whose cells say the same, as numbers, names and signs do in any language.
 */
function columnsOf(
  pairs: readonly Pair[],
  sources: Rows<Unit>['cellsOf'],
  targets: Rows<Block>['cellsOf'],
): (block: Block) => number {
  const tables = new Map<number, { readonly left: readonly Unit[]; readonly right: readonly Block[] }[]>();
  for (const pair of pairs) {
    const [unit, block] = [pair.sources[0], pair.targets[0]];
    const [left, right] = [unit && sources.get(unit), block && targets.get(block)];
    const group = right?.[0]?.part?.group;
    if (pair.relation !== 'one' || !left || !right || group === undefined) continue;
    const rows = tables.get(group);
    if (rows) rows.push({ left, right });
    else tables.set(group, [{ left, right }]);
  }
  const moved = new Map<number, readonly number[]>();
  for (const [group, rows] of tables) {
    const width = Math.max(...rows.map(({ left }) => left.at(-1)?.part?.column ?? 0));
    const own = Math.max(...rows.map(({ right }) => right.at(-1)?.part?.column ?? 0));
    if (rows.length < FEWEST_ROWS || own >= width || width > WIDEST) continue;
    moved.set(group, fittingColumns(rows, own, width));
  }
  return ({ part }) => {
    const column = part?.column ?? 0;
    return moved.get(part?.group ?? -1)?.[column - FIRST_COLUMN] ?? column;
  };
}

/** A table of fewer rows says too little of its columns. */
const FEWEST_ROWS = 3;
/** Wider tables are for machines. */
const WIDEST = 30;
const FIRST_COLUMN = 1;

/** For each column of the translation the one of the English, in order, so that the most cells are the same. */
function fittingColumns(
  rows: readonly { readonly left: readonly Unit[]; readonly right: readonly Block[] }[],
  own: number,
  width: number,
): readonly number[] {
  const same = Array.from({ length: own }, () => Array.from({ length: width }, () => 0));
  for (const { left, right } of rows)
    for (const { part, text } of right) {
      const counts = same[(part?.column ?? 0) - FIRST_COLUMN];
      for (const unit of left) {
        const from = (unit.part?.column ?? 0) - FIRST_COLUMN;
        if (counts && text !== '' && unit.text === text) counts[from] = (counts[from] ?? 0) + 1;
      }
    }
  // The best sum for the first columns of both; where nothing is the same, each stays where it is.
  const best: number[][] = Array.from({ length: own + 1 }, () => Array.from({ length: width + 1 }, () => 0));
  for (let to = 1; to <= own; to++)
    for (let from = 1; from <= width; from++) {
      const pair =
        (best[to - 1]?.[from - 1] ?? 0) + (same[to - 1]?.[from - 1] ?? 0) + (from >= to ? 0 : -1e6);
      const row = best[to];
      if (row) row[from] = from > to ? Math.max(row[from - 1] ?? 0, pair) : pair;
    }
  const columns: number[] = [];
  let from = width;
  for (let to = own; to >= 1; to--) {
    while (from > to && (best[to]?.[from - 1] ?? 0) >= (best[to]?.[from] ?? 0)) from--;
    columns[to - 1] = from - 1 + FIRST_COLUMN;
    from--;
  }
  return columns;
}
