import type { Block, Edition, Unit } from '../model.ts';
import type { Edit } from './place.ts';

/** Rows of a table that the translation does not have, or the whole of it: lines to insert. */
export interface Rows {
  readonly edits: readonly Edit[];
  /** The block that they follow; absent at the head of the text. */
  readonly after: Block | undefined;
  /** Whether they go into a table that is there, and not beside it. */
  readonly isInside: boolean;
  /** As the English writes them, with the new contents; lines end with LF. */
  readonly text: string;
  /** What a reader finds in them. */
  readonly blocks: readonly { readonly of: Block; readonly content: string }[];
}

/**
 * New cells as the rows that they make: a cell by itself can stand nowhere. A cell of such a row that is not translated
 * yet stays in English. What is no cell, or stands in a row that is there, is left for others. Pure.
 */
export function rowsOf(
  edits: readonly Edit[],
  { blocks, edition }: { readonly blocks: readonly Block[]; readonly edition: Edition },
): readonly Rows[] {
  const cells = edits.filter(({ unit, block }) => !block && unit.part?.of === 'table');
  const byGroup = groupBy(cells, ({ unit }) => unit.part?.group ?? 0);
  return [...byGroup].flatMap(([group, own]): readonly Rows[] => {
    const table = edition.units.filter(({ part }) => part?.of === 'table' && part.group === group);
    const isInside = own.every(({ isBeside }) => isBeside === true);
    if (!isInside)
      return own.some(({ isBeside }) => isBeside === true) ? [] : [wholeOf(table, { own, edition })];
    const byRow = groupBy(own, ({ unit }) => unit.part?.row ?? 0);
    return [...byRow].map(([row, inRow]) => {
      const units = table.filter(({ part }) => part?.row === row);
      const after = belowHeader(inRow[0]?.after, blocks);
      return { edits: inRow, after, isInside, ...written(units, { edits: inRow, edition }) };
    });
  });
}

function groupBy(
  edits: readonly Edit[],
  keyOf: (edit: Edit) => number,
): ReadonlyMap<number, readonly Edit[]> {
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    const key = keyOf(edit);
    const known = groups.get(key);
    if (known) known.push(edit);
    else groups.set(key, [edit]);
  }
  return groups;
}

function wholeOf(
  table: readonly Unit[],
  { own, edition }: { readonly own: readonly Edit[]; readonly edition: Edition },
): Rows {
  return { edits: own, after: own[0]?.after, isInside: false, ...written(table, { edits: own, edition }) };
}

/** The lines of these units in the English, from the first to the last, with the new contents. */
function written(
  units: readonly Unit[],
  { edits, edition }: { readonly edits: readonly Edit[]; readonly edition: Edition },
): Pick<Rows, 'text' | 'blocks'> {
  const english = edition.text;
  const contents = new Map(edits.map(({ unit, markdown }) => [unit, markdown]));
  const start = english.lastIndexOf('\n', (units[0]?.span.start ?? 0) - 1) + 1;
  const lineEnd = english.indexOf('\n', units.at(-1)?.span.end ?? english.length);
  const end = lineEnd < 0 ? english.length : lineEnd;
  let text = '';
  let at = start;
  for (const unit of units) {
    const content = contents.get(unit);
    if (content === undefined) continue;
    text += english.slice(at, unit.start) + content;
    at = unit.start + unit.content.length;
  }
  text = (text + english.slice(at, end)).replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  return { text, blocks: units.map((of) => ({ of, content: contents.get(of) ?? of.content })) };
}

/** Behind the header stands the row of dashes. */
function belowHeader(after: Block | undefined, blocks: readonly Block[]): Block | undefined {
  const next = after && blocks[blocks.indexOf(after) + 1];
  const isDelimiter =
    next?.kind === 'marker' && next.part?.of === 'table' && next.part.group === after?.part?.group;
  return isDelimiter ? next : after;
}
