import { readMarkdown } from '../formats/markdown.ts';
import type { Block, Edition, Unit } from '../model.ts';
import { normalize } from '../text/text.ts';
import { needsQuotes, valueStyleAt } from './front-value.ts';
import { type Rows, rowsOf } from './rows.ts';

/** New Markdown for one unit: in the place of a block, or after one. */
export interface Edit {
  readonly unit: Unit;
  readonly markdown: string;
  /** The block whose content it replaces; absent for a unit that the translation does not have yet. */
  readonly block?: Block;
  /** Without a block: the one it follows; absent at the head of the text. */
  readonly after?: Block;
  /** That block is a cell of the same table. */
  readonly isBeside?: true;
}

/** What came of the edits. */
export interface Placed {
  readonly text: string;
  /** Edits that would have changed more than their unit, as text that begins a list of its own. */
  readonly refused: ReadonlySet<Edit>;
}

/**
 * Puts new contents into a translation. Everything else stays byte for byte; that the text reads as before but for the
 * edits is verified, and an edit for which it does not is left out. Pure; never throws.
 */
export function placeEdits(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  edits: readonly Edit[],
  edition: Edition,
): Placed {
  const context = { text, blocks, edition };
  const rows = rowsOf(edits, context);
  const inRows = new Set(rows.flatMap((one) => one.edits));
  const changes = [...edits.filter((edit) => !inRows.has(edit)), ...rows];
  const good = harmless(context, changes);
  const kept = new Set(good.flatMap((one) => ('edits' in one ? one.edits : [one])));
  return { text: apply(context, good), refused: new Set(edits.filter((edit) => !kept.has(edit))) };
}

/** What is tried as a whole. */
type Change = Edit | Rows;

interface Context {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly edition: Edition;
}

/** Halves are tried until the edits that do harm are alone: few do, so few attempts are needed. */
function harmless(context: Context, edits: readonly Change[]): readonly Change[] {
  if (edits.length === 0 || holds(context, edits)) return edits;
  if (edits.length === 1) return [];
  const middle = edits.length >> 1;
  return [...harmless(context, edits.slice(0, middle)), ...harmless(context, edits.slice(middle))];
}

/** Whether the text with the edits has the blocks it should have. */
function holds(context: Context, changes: readonly Change[]): boolean {
  const edits = changes.flatMap((one) => (isRows(one) ? [] : [one]));
  const rows = changes.filter(isRows);
  const replaced = new Map(edits.flatMap((edit) => (edit.block ? [[edit.block, edit] as const] : [])));
  // The front matter as a whole holds the values that are edits of their own.
  // A value may have got quotation marks, which stand in the markers around it.
  const shownOf = (of: Block, content: string): string =>
    of.kind === 'meta'
      ? ''
      : normalize(of.part?.of === 'front' && of.kind === 'marker' ? content.replace(/^["']/, '') : content);
  const shape = (of: Block, content: string): string =>
    JSON.stringify([of.kind, of.level, of.ordinal?.value ?? 0, shownOf(of, content)]);
  const inserted = (after: Block | undefined): string[] => [
    ...rows
      .filter((one) => one.isInside && one.after === after)
      .flatMap(({ blocks }) => blocks.map(({ of, content }) => shape(of, content))),
    ...changes.flatMap((one) => {
      if (one.after !== after) return [];
      if (!isRows(one)) return one.block ? [] : [shape(one.unit, one.markdown)];
      return one.isInside ? [] : one.blocks.map(({ of, content }) => shape(of, content));
    }),
  ];
  const head = headOf(context.blocks);
  const expected = [
    ...(head ? [] : inserted(undefined)),
    ...context.blocks.flatMap((block) => [
      shape(block, replaced.get(block)?.markdown ?? block.content),
      ...(block === head ? inserted(undefined) : []),
      ...inserted(block),
    ]),
  ];
  const found = readMarkdown(apply(context, changes)).blocks.map((block) => shape(block, block.content));
  return found.length === expected.length && found.every((one, index) => one === expected[index]);
}

function isRows(change: Change): change is Rows {
  return 'edits' in change;
}

function apply(context: Context, edits: readonly Change[]): string {
  const { text } = context;
  const breaks = /\r\n/.test(text) ? '\r\n' : '\n';
  let result = '';
  let at = 0;
  for (const { start, end, by } of splicesOf(context, edits)) {
    result += text.slice(at, start) + (breaks === '\n' ? by : by.replace(/\r?\n/g, breaks));
    at = end;
  }
  return result + text.slice(at);
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function splicesOf(context: Context, changes: readonly Change[]): Splice[] {
  const splices = changes.map((change) => {
    if (isRows(change))
      return change.isInside ? addingRows(context.text, change) : addingTable(context, change);
    return change.block ? replacing(context.text, change.block, change.markdown) : inserting(context, change);
  });
  // Stable: units that are inserted at one place stay in their order.
  return splices.sort((a, b) => a.start - b.start);
}

function replacing(text: string, block: Block, markdown: string): Splice {
  const lineStart = text.lastIndexOf('\n', block.start - 1) + 1;
  // Lines after the first stand as deep as the first: behind quote marks, under the text of a list item. Tags of HTML
  // are no such marks, and what follows them need not be indented.
  const before = text.slice(lineStart, block.start);
  const marks = block.part?.of === 'html' ? before.replace(/<.*/s, '') : before;
  const prefix = marks.replace(/[^>\s]/g, ' ');
  const by = markdown.replaceAll('\n', `\n${prefix}`);
  if (block.content === '') {
    const gap = /\s/.test(text[block.start - 1] ?? ' ') ? '' : ' ';
    const close = text[block.start] === '|' ? ' ' : '';
    return { start: block.start, end: block.start, by: gap + by + close };
  }
  if (block.kind === 'field' && valueStyleAt(text, block.start) === 'plain' && needsQuotes(by))
    return { start: block.start, end: block.span.end, by: `"${by}"` };
  // Behind the content of a heading and of a cell stand marks of theirs.
  const isMarked = block.kind === 'heading' || block.kind === 'cell';
  const isWhole = isMarked && text.startsWith(block.content, block.start);
  const end = isWhole ? block.start + block.content.length : block.span.end;
  return { start: block.start, end, by };
}

/** Rows go below the row that they follow, behind the quote marks of their table. */
function addingRows(text: string, { after, text: lines }: Rows): Splice {
  const at = after?.span.end ?? 0;
  const found = text.indexOf('\n', at);
  const line = found < 0 ? text.length : found;
  const end = text[line - 1] === '\r' ? line - 1 : line;
  const prefix = /^[ \t>]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';
  return { start: end, end, by: lines.replace(/^[ \t>]*/gm, `\n${prefix}`).replace(/\n\n/g, '\n') };
}

/** A whole table stands by itself. */
function addingTable({ text, blocks }: Context, { after, text: lines }: Rows): Splice {
  const place = after ?? headOf(blocks);
  if (!place) return { start: 0, end: 0, by: `${lines}\n\n` };
  const end = place.span.end;
  const isFollowed = /^[ \t]*\r?\n[ \t>]*\S/.test(text.slice(end, end + 200));
  return { start: end, end, by: `\n\n${lines}${isFollowed ? '\n' : ''}` };
}

/** A unit that is not there yet is written as the English writes it. */
function inserting({ text, blocks, edition }: Context, { unit, markdown, after }: Edit): Splice {
  const english = edition.text;
  const line = english.slice(english.lastIndexOf('\n', unit.span.start - 1) + 1, unit.span.start);
  const mark =
    unit.kind === 'heading' ? `${'#'.repeat(unit.level)} ` : english.slice(unit.span.start, unit.start);
  const prefix = (line + mark).replace(/[^>\s]/g, ' ');
  const written = line + mark + markdown.replaceAll('\n', `\n${prefix}`);
  const place = after ?? headOf(blocks);
  if (!place) return { start: 0, end: 0, by: `${written}\n\n` };
  const isTogether =
    isListed(place) && isListed(unit) && (place.kind === unit.kind || place.level !== unit.level);
  const next = blocks[blocks.indexOf(place) + 1];
  if (!isTogether && next && isListed(unit) && next.kind === unit.kind && next.level === unit.level) {
    // The head of a list that is there already: in front of its first item, so that the list stays one.
    const start = text.lastIndexOf('\n', next.span.start - 1) + 1;
    return { start, end: start, by: `${written}\n` };
  }
  const end = place.span.end;
  const isFollowed = /^[ \t]*\r?\n[ \t>]*\S/.test(text.slice(end, end + 200));
  const gap = line.includes('>') ? `\n${line.trimEnd()}\n` : '\n\n';
  return {
    start: end,
    end,
    by: (isTogether ? '\n' : gap) + written + (isTogether || !isFollowed ? '' : '\n'),
  };
}

/** The last block of the front matter. */
function headOf(blocks: readonly Block[]): Block | undefined {
  return blocks.filter((block) => block.kind === 'meta' || block.part?.of === 'front').at(-1);
}

function isListed(block: Block): boolean {
  return block.kind === 'item' || block.kind === 'bullet';
}
