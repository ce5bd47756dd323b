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
  return pairs.flatMap((pair): readonly Pair[] => {
    if (![...pair.sources, ...pair.targets].some((one) => sources.has(one) || targets.has(one)))
      return [pair];
    const left = pair.sources.flatMap((one): readonly Unit[] => sources.get(one) ?? [one]);
    const right = pair.targets.flatMap((one): readonly Block[] => targets.get(one) ?? [one]);
    if (left.length === 0) return right.map((block) => ({ ...pair, targets: [block] }));
    if (right.length === 0) return left.map((unit) => ({ ...pair, sources: [unit], address: unit.address }));
    const isTable = [...left, ...right].every(isCell);
    return isTable ? byColumn(pair, left, right) : [{ ...pair, sources: left, targets: right }];
  });
}

function byColumn(pair: Pair, left: readonly Unit[], right: readonly Block[]): readonly Pair[] {
  const columns = new Set([...left, ...right].map(({ part }) => part?.column ?? 0));
  let address = pair.address;
  return [...columns].map((column): Pair => {
    const inColumn = (one: Block): boolean => one.part?.column === column;
    const units = left.filter(inColumn);
    const blocks = right.filter(inColumn);
    address = units[0]?.address ?? address;
    if (units.length > 0 && blocks.length > 0) return { ...pair, sources: units, targets: blocks, address };
    const relation = units.length > 0 ? 'missing' : 'extra';
    return { relation, sources: units, targets: blocks, address, confidence: 0.9 };
  });
}
