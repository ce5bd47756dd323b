/**
 * Markdown, in blocks: which lines belong together and what of them is content.
 *
 * It reads what matters to a text: paragraphs, quotations, lists, headings, code, tables, HTML, link definitions and
 * front matter. Nesting of containers is not kept. It is our own, as the well-kept parsers give no offsets of inline
 * text or are a hundred times slower.
 */

import { readDefinitions, readInline } from './markdown-inline.ts';
import { createMarkup, type Markup } from './markup.ts';
import { copyOf, createRunText, type Run, type RunText } from './run.ts';
import { feedTags, settingOf } from './tags.ts';
import { html } from './vocabulary.ts';
import { readYaml } from './yaml.ts';

/** A line without its end, and what of it is left after quotation and list marks. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Offset of the content in the original. */
  readonly content: number;
  /** The marks before it opened a list item. */
  readonly opensItem: boolean;
  /** Depth of quotation. */
  readonly quoted: number;
}

const htmlBlock =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|main|menu|nav|noframes|noscript|ol|optgroup|option|p|search|section|summary|table|tbody|td|template|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$)/i;
/** Blocks of HTML that blank lines do not end, with what ends them. @see CommonMark 0.31.2, 4.6 */
const rawBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/gi],
  [/^ {0,3}<!--/, /-->/g],
  [/^ {0,3}<\?/, /\?>/g],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/g],
];
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Reads Markdown, with the extensions that hosts render: tables, strikethrough, front matter. Never throws. */
export function readMarkdown(text: string): Run[] {
  const markup = createMarkup(html(settingOf(text)));
  const front = frontMatter(text);
  const before = front > 0 ? readYaml(text.slice(0, front), { offset: 0, values: 'metadata' }) : [];
  readBlocks(text, front, markup);
  const runs = markup.finish();
  return [...before, ...runs.map((run) => ({ ...run, block: run.block + before.length }))];
}

/** Length of the front matter, fences included. */
function frontMatter(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = 3;
  const found = close.exec(text);
  return found ? found.index + found[0].length : 0;
}

function readBlocks(text: string, from: number, markup: Markup): void {
  const labels = new Set<string>();
  const paragraphs: (() => void)[] = [];
  let lines: Line[] = [];
  let inList = false;

  // Definitions may stand after the links that use them, so inline text is read when all blocks are known.
  const flush = (): void => {
    if (lines.length === 0) return;
    const content = contentOf(text, lines);
    lines = [];
    const rest = readDefinitions(content, (label, parts) => {
      labels.add(label);
      paragraphs.push(() => {
        markup.aside('key', parts.label);
        markup.aside('link', parts.destination);
        markup.aside('attribute', parts.title);
      });
    });
    if (!rest.isBlank()) paragraphs.push(() => inBlock(markup, () => readInline(rest, { markup, labels })));
  };
  const literally = (start: number, end: number): void => {
    flush();
    if (end > start)
      paragraphs.push(() => inBlock(markup, () => markup.text(text.slice(start, end), start, end, true)));
  };

  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at, { inList, inParagraph: lines.length > 0 });
    const rest = text.slice(line.content, line.end);
    const isBlank = rest.trim() === '';
    if (isBlank) {
      flush();
      at = after(text, line.end);
      continue;
    }
    if (line.opensItem || (lines[0] && line.quoted > (lines.at(-1)?.quoted ?? 0))) flush();
    if (line.opensItem) inList = true;
    else if (lines.length === 0 && !/^[ \t]/.test(text.slice(line.start, line.end))) inList = false;
    const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(rest)?.[1];
    const raw = line.content === line.start ? rawBlocks.find(([open]) => open.test(rest)) : undefined;
    if (fence) {
      const close = endOfFence(text, after(text, line.end), fence);
      flush();
      paragraphs.push(() => markup.aside('attribute', copyOf(rest, line.content)));
      const code = text.slice(after(text, line.end), close.start);
      const start = after(text, line.end);
      paragraphs.push(() => inBlock(markup, () => codeLines(markup, code, start)));
      at = close.end;
    } else if (raw) {
      flush();
      raw[1].lastIndex = line.content + 4;
      const found = raw[1].exec(text);
      const end = found ? lineEnd(text, found.index + found[0].length) : text.length;
      const start = line.start;
      paragraphs.push(() => feedTags(markup, text.slice(start, end), { start, xml: false }));
      at = after(text, end);
    } else if (line.content === line.start && lines.length === 0 && htmlBlock.test(rest)) {
      const end = endOfHtml(text, at);
      const start = at;
      paragraphs.push(() => feedTags(markup, text.slice(start, end), { start, xml: false }));
      at = end;
    } else if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(rest)) {
      flush();
      const hashes = /^ {0,3}#{1,6}[ \t]*/.exec(rest)?.[0].length ?? 0;
      const end = line.end - (/(?<![ \t])[ \t]+#+[ \t]*$/.exec(rest.slice(hashes))?.[0].length ?? 0);
      lines.push({ ...line, content: line.content + hashes, end });
      flush();
      at = after(text, line.end);
    } else if (lines.length === 0 && !inList && /^(?: {4}|\t)/.test(rest)) {
      literally(line.content, line.end);
      at = after(text, line.end);
    } else if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(rest) && lines.length > 0) {
      flush();
      at = after(text, line.end);
    } else if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(rest)) {
      flush();
      at = after(text, line.end);
    } else if (lines.length === 1 && rest.includes('|') && delimiterRow.test(rest.slice(0, 2000))) {
      const [header] = lines;
      lines = [];
      at = after(text, line.end);
      const rows: Line[] = header ? [header] : [];
      for (; at < text.length; at = after(text, lineEnd(text, at))) {
        const row = lineAt(text, at, { inList, inParagraph: false });
        if (text.slice(row.content, row.end).trim() === '') break;
        rows.push(row);
      }
      for (const row of rows) {
        for (const cell of cellsOf(text, row)) {
          lines.push(cell);
          flush();
        }
      }
    } else {
      lines.push(line);
      at = after(text, line.end);
    }
  }
  flush();
  for (const read of paragraphs) read();
}

function inBlock(markup: Markup, read: () => void): void {
  markup.breakBlock();
  read();
  markup.breakBlock();
}

/** Quotation and list marks are taken off one after another; four blanks of a list's content are no code. */
function lineAt(text: string, start: number, state: { inList: boolean; inParagraph: boolean }): Line {
  const end = lineEnd(text, start);
  const marks = /(?: {0,3}>[ \t]?)|(?:[ \t]{0,12}(?:[-+*]|\d{1,9}[.)])(?:[ \t]+(?=\S)|$))/y;
  const line = text.slice(start, Math.min(end, start + 1000));
  let content = 0;
  let opensItem = false;
  let quoted = 0;
  for (marks.lastIndex = 0; ; ) {
    if (/^(?:[-*_][ \t]*){3,}$/.test(line.slice(content))) break;
    const found = marks.exec(line);
    if (!found || found[0] === '') break;
    if (found[0].includes('>')) quoted++;
    else if (content === 0 && !state.inList && /^(?: {4}|\t)/.test(found[0])) break;
    // Only a list that begins with 1 interrupts a paragraph: a line may begin with a year.
    else if (state.inParagraph && !state.inList && !/^\s*(?:[-+*]|1[.)])\s/.test(found[0])) break;
    else opensItem = true;
    content = marks.lastIndex;
  }
  return { start, end, content: start + content, opensItem, quoted };
}

function contentOf(text: string, lines: readonly Line[]): RunText {
  const content = createRunText();
  lines.forEach(({ content: start, end }, index) => {
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    content.add(line.slice(indent), start + indent, end, true);
    if (index < lines.length - 1) content.add('\n', end, end, false);
  });
  return content;
}

/** Code without the marks of the container around it, line by line. */
function codeLines(markup: Markup, code: string, start: number): void {
  for (let at = 0; at < code.length; ) {
    const end = lineEnd(code, at);
    const marks = /^(?: {0,3}>[ \t]?)*/.exec(code.slice(at, end))?.[0].length ?? 0;
    markup.text(code.slice(at + marks, end), start + at + marks, start + end, true);
    markup.breakLine(start + end);
    at = after(code, end);
  }
}

function cellsOf(text: string, row: Line): Line[] {
  const cells: Line[] = [];
  let start = row.content;
  for (let at = row.content; at <= row.end; at++) {
    if (at < row.end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    if (at > start) cells.push({ ...row, content: start, end: at });
    start = at + 1;
  }
  return cells;
}

function endOfFence(text: string, from: number, fence: string): { start: number; end: number } {
  const close = new RegExp(
    `^(?: {0,3}>[ \\t]?)*[ \\t]{0,12}[${fence[0]}]{${Math.min(fence.length, 100)},}[ \\t]*$`,
  );
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (end - at < 1000 && close.test(text.slice(at, end))) return { start: at, end: after(text, end) };
    at = after(text, end);
  }
  return { start: text.length, end: text.length };
}

function endOfHtml(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trim() === '') return at;
    at = after(text, end);
  }
  return text.length;
}

/** Offset of the line end at or after `at`. */
function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Offset after the line end that is at `end`. */
function after(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}
