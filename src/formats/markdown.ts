/** Reads CommonMark into blocks. */

import type { Block, BlockKind, Mark, Ordinal, ParsedText, Part, Span } from '../model.ts';
import { readMarker } from '../text/ordinal.ts';
import { lineStarts } from '../text/text.ts';
import { type Node, parse, readInline } from './commonmark.ts';
import { fieldsOf } from './front-matter.ts';
import { coverExtensions, type Extension } from './markdown-extensions.ts';
import { readHtmlRuns } from './markdown-html.ts';
import { type Line, readTable } from './markdown-tables.ts';

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

function wholeFront(text: string, meta: Span, span: Span): Block {
  const content = text.slice(meta.start, meta.end);
  return blockOf({ kind: 'meta', level: 0, span, start: span.start, content, text: content, marks: [] });
}

/** The front matter as a whole first, which what labels say is read from; then the values that readers see. */
function readFrontMatter(reader: Reader, text: string, meta: Span): void {
  const fields = fieldsOf(text.slice(meta.start, meta.end));
  const [first] = fields;
  const head = first ? meta.start + first.start : meta.end;
  reader.blocks.push(wholeFront(text, meta, { start: meta.start, end: head }));
  fields.forEach(({ key, start, end }, index) => {
    const span = { start: meta.start + start, end: meta.start + end };
    const content = text.slice(span.start, span.end);
    const part = { of: 'front', group: meta.start, row: 0, column: 0, key } as const;
    reader.blocks.push(
      partOf({ kind: 'field', level: 0, span, start: span.start, content, text: content, marks: [] }, part),
    );
    const rest = { start: span.end, end: meta.start + (fields[index + 1]?.start ?? meta.end - meta.start) };
    reader.blocks.push(markerOf(text, rest, part));
  });
}

/** What is said around words and is not shown by itself, without the white space around it. */
function markerOf(text: string, { start, end }: Span, part?: Part): Block {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const content = raw.trim();
  const span = { start: from, end: from + content.length };
  const block = { kind: 'marker' as const, level: 0, span, start: from, content, text: '', marks: [] };
  return part ? partOf(block, part) : blockOf(block);
}

/** Puts in what the parser did not see, and gives definitions their colons back. */
function extended(
  text: string,
  {
    parsed,
    blocks,
    extensions,
    definitions,
  }: {
    readonly parsed: string;
    readonly blocks: readonly Block[];
    readonly extensions: readonly Extension[];
    readonly definitions: readonly number[];
  },
): readonly Block[] {
  const added = extensions.map(({ kind, start, end }): Block => {
    if (kind === 'marker') return markerOf(text, { start, end });
    const content = text.slice(start, end);
    const { text: shown, marks } = (kind === 'paragraph' && inlineOf(content)) || {
      text: content,
      marks: [],
    };
    return blockOf({ kind, level: 0, span: { start, end }, start, content, text: shown, marks });
  });
  const sorted = [...blocks, ...added].sort((a, b) => a.span.start - b.span.start);
  const all = withDefinitions(parsed, sorted);
  let next = 0;
  return all.flatMap((block): readonly Block[] => {
    let colon = -1;
    while ((definitions[next] ?? Number.POSITIVE_INFINITY) < block.span.start)
      colon = definitions[next++] ?? -1;
    const first = next;
    while ((definitions[next] ?? Number.POSITIVE_INFINITY) < block.span.end) next++;
    const isFirst = colon >= 0 && text.slice(colon + 1, block.span.start).trim() === '';
    const own: Block = isFirst
      ? {
          ...block,
          kind: block.kind === 'quote' ? 'paragraph' : block.kind,
          span: { start: colon, end: block.span.end },
          part: { of: 'lines', group: block.start, row: 0, column: 0, key: '' },
        }
      : block;
    return next === first ? [own] : splitAt(text, own, definitions.slice(first, next));
  });
}

/** Definitions that follow each other line by line are one paragraph to the parser. */
function splitAt(text: string, block: Block, colons: readonly number[]): readonly Block[] {
  return [block.span.start, ...colons].map((from, index): Block => {
    const to = colons[index] ?? block.span.end;
    const start =
      index === 0 ? block.start : from + 1 + (/^[ \t]*/.exec(text.slice(from + 1, to))?.[0].length ?? 0);
    const raw = text.slice(start, to).trimEnd();
    const content = leafContent('paragraph', raw);
    const { text: shown, marks } = inlineOf(content) ?? { text: content, marks: [] };
    const span = { start: from, end: start + raw.length };
    const part = { of: 'lines', group: block.start, row: 0, column: 0, key: '' } as const;
    return partOf({ kind: 'paragraph', level: 0, span, start, content, text: shown, marks }, part);
  });
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

/** The same for what is a part of a table, of HTML or of front matter. */
function partOf(block: Omit<Block, 'part'>, part: Part): Block {
  return { ...block, part };
}

/** Lists and quotations inside one another that are told apart. */
const MAX_DEPTH = 100;

interface Reader {
  readonly text: string;
  readonly starts: readonly number[];
  readonly blocks: Block[];
  /** What is not read as Markdown: HTML, and code outside of quotations. */
  readonly literals: Span[];
  /** Nothing but CommonMark is read. */
  readonly isPlain?: true;
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

/** Where a piece of the text begins, and in what. */
interface Place {
  readonly start: number;
  readonly context: Context;
}

/** A block of HTML as the words in it and the markup between them; `false` where it has no words. */
function readHtml(reader: Reader, raw: string, { start, context }: Place): boolean {
  const runs = readHtmlRuns(raw);
  if (runs.length === 0) return false;
  const part = (row: number, column: number): Part => ({ of: 'html', group: start, row, column, key: '' });
  const markup = (from: number, to: number, isFirst: boolean): void => {
    const written = raw.slice(from, to);
    const content = written.trim();
    if (content.replace(/[\s>]+/g, '') === '' && !isFirst) return;
    const at = start + from + written.length - written.trimStart().length;
    const span = { start: (isFirst && context.item?.start) || at, end: at + content.length };
    const text = leafContent('paragraph', content);
    reader.blocks.push(
      partOf(
        { kind: 'html', level: context.level, span, start: at, content: text, text, marks: [] },
        part(0, 0),
      ),
    );
  };
  let at = 0;
  for (const { kind, level, number, start: from, end, row, column } of runs) {
    if (raw.slice(at, from).trim() !== '' || at === 0) markup(at, from, at === 0);
    const content = leafContent('paragraph', raw.slice(from, end));
    const { text, marks } = inlineOf(content) ?? { text: content, marks: [] };
    const span = { start: start + from, end: start + end };
    const depth = kind === 'heading' ? level : context.level + level;
    const block = blockOf(
      { kind, level: depth, span, start: span.start, content, text, marks },
      number === undefined ? undefined : { value: number, text: String(number) },
    );
    reader.blocks.push(partOf(block, part(row, column)));
    at = end;
  }
  if (raw.slice(at).trim() !== '') markup(at, raw.length, false);
  return true;
}

/** A paragraph that is a table, or in which footnotes begin, as its parts; `false` where it is one paragraph. */
function readParts(reader: Reader, raw: string, { start, context }: Place): boolean {
  const hasBars = raw.includes('|');
  const hasNotes = raw.includes('[^') && footnotes.test(raw);
  if ((!hasBars && !hasNotes) || !/[\r\n]/.test(raw)) return false;
  const lines: readonly Line[] = contentLines(raw, start);
  const table = hasBars ? readTable(lines) : undefined;
  const count = table ? table.before : lines.length;
  const isVerse = hasBars && !table && lines.every(({ text }) => /^\|[ \t]/.test(text));
  const pieces = hasNotes || table || isVerse ? paragraphsOf(lines.slice(0, count)) : [];
  if (!table && pieces.length < 2) return false;
  let { item } = context;
  for (const { at, end } of pieces) {
    const written = reader.text.slice(at, end);
    const content = leafContent('paragraph', written);
    const { text, marks } = inlineOf(content) ?? { text: content, marks: [] };
    const span = { start: item?.start ?? at, end };
    const kind = item ? item.kind : context.quoted > 0 ? 'quote' : 'paragraph';
    const block = blockOf(
      { kind, level: context.level, span, start: at, content, text, marks },
      item?.ordinal,
    );
    const part = { of: 'lines', group: start, row: 0, column: 0, key: '' } as const;
    reader.blocks.push(at === pieces[0]?.at ? block : partOf(block, part));
    item = undefined;
  }
  if (table) {
    if (item) {
      const span = { start: item.start, end: item.start + 1 };
      const { kind, ordinal } = item;
      const empty = { kind, level: context.level, span, start: span.end, content: '', text: '', marks: [] };
      reader.blocks.push(blockOf(empty, ordinal));
    }
    const part = (row: number, column: number): Part => ({ of: 'table', group: start, row, column, key: '' });
    let { delimiter } = table;
    for (const { from, start: first, end, to, row, column } of table.cells) {
      if (delimiter && from > delimiter.start) {
        reader.blocks.push(markerOf(reader.text, delimiter, part(0, 0)));
        delimiter = undefined;
      }
      const content = reader.text.slice(first, end);
      const { text, marks } = cellText(content);
      const span = { start: from, end: to };
      const block = { kind: 'cell' as const, level: context.level, span, start: first, content, text, marks };
      reader.blocks.push(partOf(block, part(row, column)));
    }
    if (delimiter) reader.blocks.push(markerOf(reader.text, delimiter, part(0, 0)));
  }
  return true;
}

const footnotes = /(?:^|[\r\n])[ \t>]*\[\^[^\]\s]{1,100}\]:/;

/** What a reader sees of a cell; most have no markup, and need no parser. */
function cellText(content: string): { text: string; marks: readonly Mark[] } {
  if (!/[\\`*_[\]<&!~]/.test(content)) return { text: content, marks: [] };
  return inlineOf(content.replaceAll('\\|', '|')) ?? { text: content, marks: [] };
}

/** Lines as paragraphs: a footnote begins one, and so does each line of a block of verse (`| line`). */
function paragraphsOf(
  lines: readonly { readonly text: string; readonly at: number; readonly end?: number }[],
): { at: number; end: number }[] {
  const pieces: { at: number; end: number }[] = [];
  for (const { text, at } of lines) {
    const end = at + text.trimEnd().length;
    const last = pieces.at(-1);
    if (!last || /^(?:\[\^[^\]\s]{1,100}\]:|\|[ \t])/.test(text)) pieces.push({ at, end });
    else last.end = end;
  }
  return pieces;
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
