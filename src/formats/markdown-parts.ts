/** Blocks of HTML, tables and footnotes as the words in them and the markup around those. */

import type { Mark, Part } from '../model.ts';
import {
  blockOf,
  contentLines,
  inlineOf,
  leafContent,
  markerOf,
  type Place,
  partOf,
  type Reader,
} from './markdown-blocks.ts';
import { readHtmlRuns } from './markdown-html.ts';
import { type Line, readTable } from './markdown-tables.ts';

/** A block of HTML as the words in it and the markup between them; `false` where it has no words. */
export function readHtml(reader: Reader, raw: string, { start, context }: Place): boolean {
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
export function readParts(reader: Reader, raw: string, { start, context }: Place): boolean {
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
