/** What every reader of a part of a Markdown text makes its blocks with. */

import type { Block, Mark, Ordinal, Part, Span } from '../model.ts';
import { type Node, parse, readInline } from './commonmark.ts';

export interface Reader {
  readonly text: string;
  readonly starts: readonly number[];
  readonly blocks: Block[];
  /** What is not read as Markdown: HTML, and code outside of quotations. */
  readonly literals: Span[];
  /** Nothing but CommonMark is read. */
  readonly isPlain?: true;
}

/** Where a leaf stands: what its containers say of it. */
export interface Context {
  readonly level: number;
  readonly quoted: number;
  /** Set for the first leaf of a list item. */
  readonly item?: { readonly kind: 'item' | 'bullet'; readonly ordinal?: Ordinal; readonly start: number };
}

/** Where a piece of the text begins, and in what. */
export interface Place {
  readonly start: number;
  readonly context: Context;
}

/** Every block is made here: objects made alike are read fastest, and there are many. */
export function blockOf(
  { kind, level, span, start, content, text, marks }: Omit<Block, 'ordinal'>,
  ordinal?: Ordinal,
): Block {
  return ordinal
    ? { kind, level, span, start, content, text, marks, ordinal }
    : { kind, level, span, start, content, text, marks };
}

/** The same for what is a part of a table, of HTML or of front matter. */
export function partOf(block: Omit<Block, 'part'>, part: Part): Block {
  return { ...block, part };
}

/** What is said around words and is not shown by itself, without the white space around it. */
export function markerOf(text: string, { start, end }: Span, part?: Part): Block {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const content = raw.trim();
  const span = { start: from, end: from + content.length };
  const block = { kind: 'marker' as const, level: 0, span, start: from, content, text: '', marks: [] };
  return part ? partOf(block, part) : blockOf(block);
}

/**
 * Offset of the first character of a 1-based [line, column] of the parser. It counts a tab at the beginning of code as
 * the blanks it stands for, so a column may lie behind the end of its line.
 */
export function offsetOf(reader: Reader, [line, column]: readonly [number, number]): number {
  const end = reader.starts[line] ?? reader.text.length;
  return Math.min((reader.starts[line - 1] ?? end) + column - 1, end);
}

/** What was written, without the marks of the block itself and of its containers on following lines. */
export function leafContent(type: Node['type'], raw: string): string {
  if (type === 'thematic_break') return raw;
  if (type === 'heading') {
    return raw
      .replace(/^#{1,6}(?:[ \t]+|$)/, '')
      .replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, '')
      .replace(/(?:\r\n?|\n)[ \t]*(?:=+|-+)[ \t]*$/, '')
      .trim();
  }
  return raw.includes('\n') || raw.includes('\r')
    ? raw.replace(/(\r\n?|\n)[ \t]*(?:>[ \t]?)*[ \t]*/g, '$1')
    : raw;
}

/** The inline content of a part of a paragraph, whatever block it would begin by itself; `undefined` for none. */
export function inlineOf(written: string): { text: string; marks: readonly Mark[] } | undefined {
  // A comma begins no block, and lets emphasis begin after it.
  const own = parse(`,${written}`).firstChild;
  if (own?.type !== 'paragraph') return undefined;
  const { text, marks } = readInline(own);
  const shifted = marks.map((mark) => ({
    ...mark,
    span: { start: Math.max(0, mark.span.start - 1), end: Math.max(0, mark.span.end - 1) },
  }));
  return { text: text.slice(1), marks: shifted };
}

export function contentLines(whole: string, offset: number): { text: string; at: number; end: number }[] {
  const lines: { text: string; at: number; end: number }[] = [];
  let at = 0;
  for (const line of whole.split(/\r\n?|\n/)) {
    const indent = /^[ \t]*(?:>[ \t]?)*[ \t]*/.exec(line)?.[0].length ?? 0;
    const skip = lines.length === 0 ? 0 : indent;
    lines.push({ text: line.slice(skip), at: offset + at + skip, end: offset + at + line.trimEnd().length });
    at += line.length + (whole[at + line.length] === '\r' && whole[at + line.length + 1] === '\n' ? 2 : 1);
  }
  return lines;
}
