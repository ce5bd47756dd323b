import { readMarkdown } from '../formats/markdown.ts';
import type { Block, Edition, Unit } from '../model.ts';
import { normalize } from '../text/text.ts';

/** New Markdown for one unit: in the place of a block, or after one. */
export interface Edit {
  readonly unit: Unit;
  readonly markdown: string;
  /** The block whose content it replaces; absent for a unit that the translation does not have yet. */
  readonly block?: Block;
  /** Without a block: the one it follows; absent at the head of the text. */
  readonly after?: Block;
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
  const good = new Set(harmless(context, edits));
  const kept = edits.filter((edit) => good.has(edit));
  return { text: apply(context, kept), refused: new Set(edits.filter((edit) => !good.has(edit))) };
}

interface Context {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly edition: Edition;
}

/** Halves are tried until the edits that do harm are alone: few do, so few attempts are needed. */
function harmless(context: Context, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length === 0 || holds(context, edits)) return edits;
  if (edits.length === 1) return [];
  const middle = edits.length >> 1;
  return [...harmless(context, edits.slice(0, middle)), ...harmless(context, edits.slice(middle))];
}

/** Whether the text with the edits has the blocks it should have. */
function holds(context: Context, edits: readonly Edit[]): boolean {
  const replaced = new Map(edits.flatMap((edit) => (edit.block ? [[edit.block, edit] as const] : [])));
  // The front matter as a whole holds the values that are edits of their own.
  const shape = (of: Block, content: string): string =>
    JSON.stringify([of.kind, of.level, of.ordinal?.value ?? 0, of.kind === 'meta' ? '' : normalize(content)]);
  const inserted = (after: Block | undefined): string[] =>
    edits
      .filter((edit) => !edit.block && edit.after === after)
      .map(({ unit, markdown }) => shape(unit, markdown));
  const head = headOf(context.blocks);
  const expected = [
    ...(head ? [] : inserted(undefined)),
    ...context.blocks.flatMap((block) => [
      shape(block, replaced.get(block)?.markdown ?? block.content),
      ...(block === head ? inserted(undefined) : []),
      ...inserted(block),
    ]),
  ];
  const found = readMarkdown(apply(context, edits)).blocks.map((block) => shape(block, block.content));
  return found.length === expected.length && found.every((one, index) => one === expected[index]);
}

function apply(context: Context, edits: readonly Edit[]): string {
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

function splicesOf(context: Context, edits: readonly Edit[]): Splice[] {
  const splices = edits.map((edit) =>
    edit.block ? replacing(context.text, edit.block, edit.markdown) : inserting(context, edit),
  );
  // Stable: units that are inserted at one place stay in their order.
  return splices.sort((a, b) => a.start - b.start);
}

function replacing(text: string, block: Block, markdown: string): Splice {
  const lineStart = text.lastIndexOf('\n', block.start - 1) + 1;
  // Lines after the first stand as deep as the first: behind quote marks, under the text of a list item.
  const prefix = text.slice(lineStart, block.start).replace(/[^>\s]/g, ' ');
  const by = markdown.replaceAll('\n', `\n${prefix}`);
  if (block.content === '') {
    const gap = /\s/.test(text[block.start - 1] ?? ' ') ? '' : ' ';
    return { start: block.start, end: block.start, by: gap + by };
  }
  // Behind the content of a heading and of a cell stand marks of theirs.
  const isMarked = block.kind === 'heading' || block.kind === 'cell';
  const isWhole = isMarked && text.startsWith(block.content, block.start);
  const end = isWhole ? block.start + block.content.length : block.span.end;
  return { start: block.start, end, by };
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
