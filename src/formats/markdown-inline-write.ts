import type { Inline } from './exchange.ts';
import { joinText } from './inline.ts';
import { readMarkdown } from './markdown.ts';
import { readMarkdownInline } from './markdown-inline.ts';

/**
 * Text and inline codes as the Markdown content of one block: the inverse of `readMarkdownInline`.
 *
 * Text stays text: what would be read as markup is escaped, and nothing else is. White space is folded, as a reader
 * sees it. Where a delimiter cannot stand, as an asterisk between a letter and a bracket without a space, emphasis is
 * written as HTML.
 *
 * @param definitions Link definitions of the text it will stand in.
 * @returns `undefined` for content that Markdown has no way to hold, as an emphasis without text.
 */
export function writeMarkdownInline(content: readonly Inline[], definitions = ''): string | undefined {
  const pieces = withoutEdges(joinText(folded(content)));
  const wanted = signature(pieces);
  for (const mode of modes) {
    const rendered = render(pieces, mode).replace(besideBreak, '$1');
    const written = mode.head ? withHead(rendered) : rendered;
    const read = readMarkdownInline(written, definitions);
    const same = signature(read) === (mode.html ? signature(asHtml(pieces)) : wanted);
    if (same && isOneParagraph(written, definitions)) return written;
  }
  return undefined;
}

/**
 * Markdown that somebody typed as the content of one block: as it is when it is one paragraph, with what makes it
 * another block escaped otherwise. Blank lines are folded.
 *
 * @returns `undefined` when even so it is not one paragraph, as with an HTML block.
 */
export function asOneParagraph(markdown: string, definitions = ''): string | undefined {
  const lines = markdown.replace(/(?<![ \t])(?:[ \t]*(?:\r\n?|\n)){2,}/g, '\n').trim();
  const marked = lines.replace(/^[ \t]*(?=\S)/gm, '').replace(typedStart, escapeStart);
  return [lines, marked, withHead(marked)].find((candidate) => isOneParagraph(candidate, definitions));
}

/** Lists, headings, quotes and rules; what begins like emphasis may well be one. */
const typedStart =
  /^(?:#+(?=\s|$)|[+\-*](?=\s)|[>=|]|[-*_](?=(?:[ \t]*[-*_]){2,}[ \t]*$)|[~`]{3}|\d{1,9}(?=[.)]))/gmu;

interface Mode {
  /** Everything that could be markup is escaped. */
  readonly escape: boolean;
  /** The first character is written as a reference: some begin an item, and have no escape. */
  readonly head: boolean;
  /** Emphasis is written as HTML. */
  readonly html: boolean;
}

/** From the most readable one on: the first that says what is meant is taken. */
const modes: readonly Mode[] = [
  { escape: false, head: false, html: false },
  { escape: true, head: false, html: false },
  { escape: true, head: true, html: false },
  { escape: true, head: false, html: true },
  { escape: true, head: true, html: true },
];

/** White space after a hard line break is not seen. */
const besideBreak = /((?:\\| {2})\n)[ \t]+/g;

function render(content: readonly Inline[], mode: Mode, isInside = false): string {
  let written = '';
  for (const piece of content) {
    if (piece.type === 'text') {
      const startsLine = written === '' ? !isInside : written.endsWith('\n');
      written += mode.escape ? escapeText(piece.text, startsLine) : piece.text;
    } else if (piece.type === 'code') written += piece.text;
    else if (piece.kind === 'code') written += renderCode(piece.children);
    else {
      const [start, end] = mode.html ? htmlOf(piece) : [piece.start, piece.end];
      written += start + render(piece.children, mode, true) + end;
    }
  }
  return written;
}

/** Inside of a code span nothing can be escaped, so the fence gives way. */
function renderCode(children: readonly Inline[]): string {
  const text = children.map((child) => (child.type === 'text' ? child.text : '')).join('');
  const longest = (text.match(/`+/g) ?? []).map((run) => run.length);
  let length = 1;
  while (longest.includes(length)) length++;
  const pad = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return '`'.repeat(length) + pad + text + pad + '`'.repeat(length);
}

function escapeText(text: string, startsLine: boolean): string {
  const escaped = text.replace(/[\\`*_[\]<>!~]|&(?=#|[a-z])/gi, '\\$&');
  return startsLine ? escaped.replace(blockStart, escapeStart) : escaped;
}

const blockStart = /^(?:[#+\-=|(]|[\p{L}\p{N}]{1,9}(?=[.)]))/gmu;

function escapeStart(found: string): string {
  return /^[\p{L}\p{N}]/u.test(found) ? `${found}\\` : `\\${found}`;
}

/** The delimiter of a number, or else the first character, as a reference: no reader takes it for a marker then. */
function withHead(markdown: string): string {
  const [, before = '', sign = ''] =
    /^(\\?[([（【〔《]?[\p{L}\p{N}]{1,9}(?=\\?[^\p{L}\p{N}\s]))?\\?(.)/su.exec(markdown) ?? [];
  const after = markdown.slice(markdown.indexOf(sign, before.length) + sign.length);
  return `${before}&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};${after}`;
}

const html: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong' };

function htmlOf(piece: Extract<Inline, { type: 'pair' }>): readonly [string, string] {
  const name = html[piece.kind];
  return name === undefined ? [piece.start, piece.end] : [`<${name}>`, `</${name}>`];
}

/** The same with emphasis as the codes that HTML is read as. */
function asHtml(content: readonly Inline[]): Inline[] {
  return content.flatMap((piece): Inline[] => {
    if (piece.type !== 'pair') return [piece];
    const children = asHtml(piece.children);
    const name = html[piece.kind];
    if (name === undefined) return [{ ...piece, children }];
    const code = (text: string): Inline => ({ type: 'code', id: '', kind: 'html', text });
    return [code(`<${name}>`), ...children, code(`</${name}>`)];
  });
}

/** What a reader sees and the markup around it; ids and the fences of code do not count. */
function signature(content: readonly Inline[]): string {
  return JSON.stringify(textAndMarkup(withoutEdges(joinText(folded(content)))));
}

function textAndMarkup(content: readonly Inline[]): unknown[] {
  const parts = content.map((piece): unknown => {
    if (piece.type === 'text') return piece.text;
    if (piece.type === 'code') return [piece.text];
    const inside = textAndMarkup(piece.children);
    return piece.kind === 'code' ? ['`', inside] : [piece.start, inside, piece.end];
  });
  return parts.filter((part) => part !== '');
}

function folded(content: readonly Inline[]): Inline[] {
  return content.map((piece): Inline => {
    if (piece.type === 'text') return { type: 'text', text: foldSpace(piece.text) };
    return piece.type === 'code' ? piece : { ...piece, children: folded(piece.children) };
  });
}

function foldSpace(text: string): string {
  return text.replace(/[\t-\r ]+/g, ' ');
}

/** White space at the edges, a no-break space included, is not part of a block. */
function withoutEdges(content: readonly Inline[]): Inline[] {
  const last = content.length - 1;
  return content.map((piece, index) => {
    if (piece.type !== 'text') return piece;
    const text = index === 0 ? piece.text.trimStart() : piece.text;
    return { type: 'text', text: index === last ? text.trimEnd() : text };
  });
}

function isOneParagraph(markdown: string, definitions: string): boolean {
  const { blocks } = readMarkdown(`${markdown}\n\n${definitions}`);
  const [first, ...rest] = blocks;
  return (
    first?.kind === 'paragraph' &&
    first.content === markdown &&
    rest.every(({ kind }) => kind === 'definition')
  );
}
