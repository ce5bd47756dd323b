/** Reads CommonMark, and what common extensions add to it, into blocks. */

import type { BlockKind, Ordinal, ParsedText, Span } from '../model.ts';
import { lineStarts } from '../text/text.ts';
import { type Node, parse, readInline } from './commonmark.ts';
import { blockOf, type Context, leafContent, offsetOf, type Reader } from './markdown-blocks.ts';
import { withDefinitions } from './markdown-definitions.ts';
import { extended } from './markdown-extended.ts';
import { coverExtensions } from './markdown-extensions.ts';
import { frontMatter, readFrontMatter, wholeFront } from './markdown-front.ts';
import { splitByMarkers } from './markdown-markers.ts';
import { readHtml, readParts } from './markdown-parts.ts';

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
  let without: ReadonlySet<number> | undefined;
  for (let attempt = 0; ; attempt++) {
    const covered = coverExtensions(padded, without);
    const { text: parsed, extensions, definitions, places } = covered;
    const reader: Reader = { text: parsed, starts: lineStarts(parsed), blocks: [], literals: [] };
    if (meta) readFrontMatter(reader, text, meta);
    readContainer(reader, parse(parsed), { level: 0, quoted: 0 });
    const hidden = placesIn(reader.literals, places);
    if (hidden.length > 0) {
      without = new Set([...(without ?? []), ...(attempt < MOST_ATTEMPTS ? hidden : places)]);
      continue;
    }
    const { blocks } = reader;
    if (places.length === 0) return { text, blocks: withDefinitions(parsed, blocks) };
    return { text, blocks: extended(text, { parsed, blocks, extensions, definitions }) };
  }
}

/** A text in which more and more is found to stand in HTML is read without extensions. */
const MOST_ATTEMPTS = 3;

/** The places that stand in one of the ranges; both are in order. */
function placesIn(ranges: readonly Span[], places: readonly number[]): readonly number[] {
  if (ranges.length === 0 || places.length === 0) return [];
  const found: number[] = [];
  let next = 0;
  for (const { start, end } of ranges) {
    while ((places[next] ?? end) < start) next++;
    for (; (places[next] ?? end) < end; next++) found.push(places[next] ?? 0);
  }
  return found;
}

/**
 * The same without what extensions add: tables are paragraphs, blocks of HTML are whole. So locks were made before
 * urtext knew them.
 */
export function readCommonMark(text: string): ParsedText {
  const meta = frontMatter(text);
  const padded = meta
    ? keepLineEnds(text.slice(0, meta.end)) + text.slice(meta.end)
    : text.replace(/^\uFEFF/, ' ');
  const reader: Reader = {
    text: padded,
    starts: lineStarts(padded),
    blocks: [],
    literals: [],
    isPlain: true,
  };
  if (meta) reader.blocks.push(wholeFront(text, meta, meta));
  readContainer(reader, parse(padded), { level: 0, quoted: 0 });
  return { text, blocks: withDefinitions(padded, reader.blocks) };
}

/** Lists and quotations inside one another that are told apart. */
const MAX_DEPTH = 100;

function keepLineEnds(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function readContainer(reader: Reader, node: Node, context: Context): void {
  let first = context.item;
  for (let child = node.firstChild; child; child = child.next) {
    // Of a long text the tree takes more memory than all that is read of it: only the one before is asked for again.
    child.prev?.prev?.unlink();
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
  if (literal && (kind === 'html' || context.quoted === 0)) reader.literals.push({ start, end });
  if (!reader.isPlain) {
    if (kind === 'html' && readHtml(reader, raw, { start, context })) return;
    if (node.type === 'paragraph' && readParts(reader, raw, { start, context })) return;
  }
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
