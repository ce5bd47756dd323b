/** Reads CommonMark into blocks. */

import type { Block, BlockKind, Mark, Ordinal, ParsedText, Span } from '../model.ts';
import { readMarker } from '../text/ordinal.ts';
import { lineStarts } from '../text/text.ts';
import { type Node, parse, readInline } from './commonmark.ts';

/**
 * The blocks of a Markdown text, in reading order.
 *
 * Never throws on text. The spans are in order and do not overlap; what they leave out is white space and block
 * quote marks, so a text can be put together again from its blocks byte for byte. A list item without text is a
 * block with empty content. Paragraphs that carry a number Markdown does not know (`٤.`, `四、`, `(d)`) are items.
 *
 * @param text The decoded file, with or without a byte order mark, with any line ends.
 * @see https://spec.commonmark.org/0.31.2/
 */
export function readMarkdown(text: string): ParsedText {
  const meta = frontMatter(text);
  // Blanks of the same length keep every offset valid while the parser does not see what is not Markdown.
  const padded = meta
    ? keepLineEnds(text.slice(0, meta.end)) + text.slice(meta.end)
    : text.replace(/^\uFEFF/, ' ');
  const reader: Reader = { text: padded, starts: lineStarts(padded), blocks: [] };
  if (meta) {
    const front = text.slice(meta.start, meta.end);
    reader.blocks.push(
      blockOf({
        kind: 'meta',
        level: 0,
        span: meta,
        start: meta.start,
        content: front,
        text: front,
        marks: [],
      }),
    );
  }
  readContainer(reader, parse(padded), { level: 0, quoted: 0 });
  return { text, blocks: withDefinitions(padded, reader.blocks) };
}

/** Every block is made here: objects made alike are read fastest, and there are many. */
function blockOf(
  { kind, level, span, start, content, text, marks }: Omit<Block, 'ordinal'>,
  ordinal?: Ordinal,
): Block {
  return ordinal
    ? { kind, level, span, start, content, text, marks, ordinal }
    : { kind, level, span, start, content, text, marks };
}

/** Lists and quotations inside one another that are told apart. */
const MAX_DEPTH = 100;

interface Reader {
  readonly text: string;
  readonly starts: readonly number[];
  readonly blocks: Block[];
}

/** Where a leaf stands: what its containers say of it. */
interface Context {
  readonly level: number;
  readonly quoted: number;
  /** Set for the first leaf of a list item. */
  readonly item?: { readonly kind: 'item' | 'bullet'; readonly ordinal?: Ordinal; readonly start: number };
}

/** YAML or TOML in front of the text, as static site generators have it. */
function frontMatter(text: string): Span | undefined {
  const found = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n?|\n)[\s\S]*?(?:\r\n?|\n)\1[ \t]*(?:\r\n?|\n|$)/.exec(text);
  if (!found) return undefined;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  // A thematic break at the top is followed by prose, front matter by "key: value" or "key = value".
  const first = found[0].slice(start).split(/\r\n?|\n/)[1] ?? '';
  return /^\s*[\w"'-]+\s*[:=]/.test(first) ? { start, end: found[0].replace(/\s+$/, '').length } : undefined;
}

function keepLineEnds(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function readContainer(reader: Reader, node: Node, context: Context): void {
  let first = context.item;
  for (let child = node.firstChild; child; child = child.next) {
    const here: Context = first
      ? { ...context, item: first }
      : { level: context.level, quoted: context.quoted };
    first = undefined;
    if (context.level + context.quoted > MAX_DEPTH) {
      // Nobody reads what is nested so deep: it is one block, so that the depth of a file is no depth of calls.
      readLeaf(reader, child, here);
      continue;
    }
    switch (child.type) {
      case 'list':
        readList(reader, child, { level: context.level + 1, quoted: context.quoted });
        break;
      case 'block_quote':
        readContainer(reader, child, {
          level: here.level,
          quoted: context.quoted + 1,
          ...(here.item && { item: here.item }),
        });
        break;
      default:
        readLeaf(reader, child, here);
    }
  }
}

/**
 * The numbers as written, not as a renderer would count: a renumbered item has to be seen. Only a list that repeats
 * one number throughout (`1.` `1.` `1.`) leaves the counting to the renderer.
 */
function readList(reader: Reader, list: Node, context: Context): void {
  const written: string[] = [];
  for (let item = list.firstChild; item; item = item.next) {
    const start = offsetOf(reader, item.sourcepos[0]);
    written.push(/^\d+/.exec(reader.text.slice(start, start + 10))?.[0] ?? '');
  }
  const counted = written.length > 1 && written.every((digits) => digits === written[0]);
  let index = 0;
  for (let item = list.firstChild; item; item = item.next, index++) {
    const digits = written[index] ?? '';
    const value = counted ? Number(digits) + index : Number(digits);
    readItem(reader, item, context, list.listType === 'ordered' ? { value, text: String(value) } : undefined);
  }
}

function readItem(reader: Reader, node: Node, context: Context, ordinal: Ordinal | undefined): void {
  const start = offsetOf(reader, node.sourcepos[0]);
  const item = ordinal ? { kind: 'item' as const, ordinal, start } : { kind: 'bullet' as const, start };
  if (node.firstChild && node.firstChild.type !== 'list') {
    readContainer(reader, node, { level: context.level, quoted: context.quoted, item });
    return;
  }
  const markerEnd =
    start + (/^(?:\d+[.)]|[-*+])/.exec(reader.text.slice(start, start + 12))?.[0].length ?? 1);
  const span = { start, end: markerEnd };
  const { level } = context;
  reader.blocks.push(
    blockOf({ kind: item.kind, level, span, start: markerEnd, content: '', text: '', marks: [] }, ordinal),
  );
  readContainer(reader, node, { level: context.level, quoted: context.quoted });
}

/**
 * Offset of the first character of a 1-based [line, column] of the parser. It counts a tab at the beginning of code as
 * the blanks it stands for, so a column may lie behind the end of its line.
 */
function offsetOf(reader: Reader, [line, column]: readonly [number, number]): number {
  const end = reader.starts[line] ?? reader.text.length;
  return Math.min((reader.starts[line - 1] ?? end) + column - 1, end);
}

function readLeaf(reader: Reader, node: Node, context: Context): void {
  const start = offsetOf(reader, node.sourcepos[0]);
  const lastLine = node.sourcepos[1][0];
  const lineEnd = reader.starts[lastLine] ?? reader.text.length;
  let end = Math.max(start, Math.min(offsetOf(reader, node.sourcepos[1]) + 1, lineEnd));
  while (end > start && /\s/.test(reader.text[end - 1] ?? '')) end--;
  const kind = leafKind(node, context);
  const span = { start: context.item?.start ?? start, end };
  const level = node.type === 'heading' ? node.level : context.level;
  const literal = node.type === 'code_block' || node.type === 'html_block';
  const raw = reader.text.slice(start, end);
  const content = literal ? (node.literal ?? '').replace(/\n$/, '') : leafContent(node.type, raw);
  const inline = literal ? { text: content, marks: [] } : readInline(node);
  const lead = node.type === 'heading' ? Math.max(0, raw.indexOf(content)) : 0;
  const { text, marks } = inline;
  const block = blockOf(
    { kind, level, span, start: start + lead, content, text, marks },
    context.item?.ordinal,
  );
  if (kind === 'paragraph' && splitByMarkers(reader, block, context, node)) return;
  reader.blocks.push(block);
}

function leafKind(node: Node, context: Context): BlockKind {
  switch (node.type) {
    case 'heading':
      return 'heading';
    case 'code_block':
      return 'code';
    case 'html_block':
      return 'html';
    case 'thematic_break':
      return 'rule';
    default:
      return context.item ? context.item.kind : context.quoted > 0 ? 'quote' : 'paragraph';
  }
}

/** What was written, without the marks of the block itself and of its containers on following lines. */
function leafContent(type: Node['type'], raw: string): string {
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

/**
 * Splits a paragraph whose lines carry numbers or bullets that Markdown does not know. A paragraph with one such
 * number is an item too. Letters only count when the next line goes on counting, or the paragraph before or after.
 *
 * @returns `false` when there is nothing to split and the paragraph stays one.
 */
function splitByMarkers(reader: Reader, block: Block, context: Context, node: Node): boolean {
  const whole = reader.text.slice(block.start, block.span.end);
  const lines = contentLines(whole, block.start);
  const parts: { at: number; length: number; end: number; ordinal?: Ordinal }[] = [];
  for (const line of lines) {
    const found = readMarker(line.text);
    const bullet = found ? undefined : foreignBullet.exec(line.text)?.[0];
    const last = parts.at(-1);
    const goesOn = !last?.ordinal || !found || found.ordinal.value === last.ordinal.value + 1;
    if (found && goesOn && (found.sure || last)) {
      parts.push({ at: line.at, length: found.length, end: line.end, ordinal: found.ordinal });
    } else if (found && !last && isCounted(reader, found.ordinal.value, lines, { context, node })) {
      parts.push({ at: line.at, length: found.length, end: line.end, ordinal: found.ordinal });
    } else if (bullet) parts.push({ at: line.at, length: bullet.length, end: line.end });
    else if (last) last.end = line.end;
    else return false;
  }
  for (const part of parts) {
    const start = part.at + part.length;
    const content = leafContent('paragraph', reader.text.slice(start, part.end));
    const { text, marks } = inlineOf(reader.text.slice(start, part.end)) ?? { text: content, marks: [] };
    const kind = part.ordinal ? 'item' : 'bullet';
    const span = { start: part.at, end: part.end };
    reader.blocks.push(
      blockOf({ kind, level: context.level + 1, span, start, content, text, marks }, part.ordinal),
    );
  }
  return parts.length > 0;
}

/** The inline content of a part of a paragraph, whatever block it would begin by itself. */
function inlineOf(written: string): { text: string; marks: readonly Mark[] } | undefined {
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

const foreignBullet = /^[•‣◦▪●○・‧◆■□➢➤][ \t\u3000]*(?=\S)/u;

function contentLines(whole: string, offset: number): { text: string; at: number; end: number }[] {
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

/** Whether a letter in front of a paragraph is a number: something before or after it goes on counting. */
function isCounted(
  reader: Reader,
  value: number,
  lines: readonly { readonly text: string }[],
  { context, node }: { readonly context: Context; readonly node: Node },
): boolean {
  if (lines.some((line) => readMarker(line.text)?.ordinal.value === value + 1)) return true;
  const next = node.next;
  if (next?.type === 'paragraph') {
    const start = offsetOf(reader, next.sourcepos[0]);
    const line = reader.text.slice(start, reader.starts[next.sourcepos[0][0]] ?? reader.text.length);
    if (readMarker(line)?.ordinal.value === value + 1) return true;
  }
  const last = reader.blocks.at(-1);
  return (
    node.prev?.type === 'paragraph' &&
    last?.kind === 'item' &&
    last.level === context.level + 1 &&
    last.ordinal?.value === value - 1
  );
}

/** Adds what stands between the blocks and is neither white space nor a quote mark: link definitions, mostly. */
function withDefinitions(text: string, blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  let at = 0;
  for (const block of [...blocks, undefined]) {
    const until = block ? block.span.start : text.length;
    const gap = text.slice(at, Math.max(at, until));
    const lead = /^[\s>]*/.exec(gap)?.[0].length ?? 0;
    const rest = gap.slice(lead).replace(/[\s>]+$/, '');
    if (rest !== '') {
      const span = { start: at + lead, end: at + lead + rest.length };
      const { start } = span;
      all.push(blockOf({ kind: 'definition', level: 0, span, start, content: rest, text: '', marks: [] }));
    }
    if (block) {
      all.push(block);
      at = Math.max(at, block.span.end);
    }
  }
  return all;
}
