/** Markdown inside a block: escapes, entities, code, emphasis, links, images and HTML. @see CommonMark 0.31.2, 6 */

import { decodeHTMLStrict } from 'entities';
import type { Span } from '../model.ts';
import { type Delimiter, matchDelimiters } from './markdown-emphasis.ts';
import type { Markup } from './markup.ts';
import { originalSpan, partOf, piecesOf, type RunText } from './run.ts';
import { feedTags } from './tags.ts';

/** A step of reading: the delimiters decide about theirs only at the end of the block. */
type Piece =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly copied: boolean;
    }
  | { readonly type: 'delimiter'; readonly delimiter: Delimiter }
  | { readonly type: 'html'; readonly start: number; readonly end: number }
  | {
      readonly type: 'link';
      readonly start: number;
      readonly end: number;
      readonly where: 'link' | 'attribute' | 'key';
    }
  | {
      readonly type: 'bracket';
      hidden: 'none' | 'open' | 'close' | 'sign';
      readonly start: number;
      readonly end: number;
    };

interface Bracket {
  readonly piece: number;
  readonly isImage: boolean;
  readonly content: number;
}

const punctuation = /[!-/:-@[-`{-~]/;
const entity = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
const autolink =
  /<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,200}@[\w.-]{1,200})>/y;
const tag =
  /<(?:[a-zA-Z][a-zA-Z0-9-]{0,60}(?:\s{1,20}[a-zA-Z_:][\w.:-]{0,60}(?:\s{0,20}=\s{0,20}(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,50}\s{0,20}\/?|\/[a-zA-Z][a-zA-Z0-9-]{0,60}\s{0,20})>/y;
const destination =
  /\(\s{0,20}(?:(<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,5})(?:\s{1,20}("(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}'|\((?:[^()\\]|\\.){0,2000}\)))?)\s{0,20}\)/y;
const reference = /\[((?:[^[\]\\]|\\.){0,999})\]/y;
const definition =
  /\[((?:[^[\]\\^]|\\.)(?:[^[\]\\]|\\.){0,998})\]:[ \t]*\n?[ \t]*(<[^<>\n]*>|[^\s<]\S*)(?:[ \t]*\n[ \t]*|[ \t]+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))[ \t]*(?:\n|$)|\[((?:[^[\]\\^]|\\.)(?:[^[\]\\]|\\.){0,998})\]:[ \t]*\n?[ \t]*(<[^<>\n]*>|[^\s<]\S*)[ \t]*(?:\n|$)/y;

/**
 * Takes the link definitions off the beginning of a paragraph. They are never shown.
 *
 * @param found Called with the label as links use it, and the parts with their ways back.
 * @returns What is left of the paragraph.
 */
export function readDefinitions(
  content: RunText,
  found: (label: string, parts: { label: RunText; destination: RunText; title: RunText }) => void,
): RunText {
  const text = content.text();
  if (!text.startsWith('[')) return content;
  const run = { text, segments: content.segments() };
  const part = (start: number, end: number): RunText => partOf(run, { start, end });
  definition.lastIndex = 0;
  let end = 0;
  for (let match = definition.exec(text); match; match = definition.exec(text)) {
    const label = match[1] ?? match[4] ?? '';
    const target = match[2] ?? match[5] ?? '';
    const title = match[3] ?? '';
    const at = match.index;
    const targetAt = text.indexOf(target, at + label.length + 3);
    const titleAt = title === '' ? at : text.indexOf(title, targetAt + target.length);
    found(labelOf(label), {
      label: part(at + 1, at + 1 + label.length),
      destination: part(targetAt, targetAt + target.length),
      title: part(titleAt, titleAt + title.length),
    });
    end = definition.lastIndex;
  }
  return end === 0 ? content : part(end, text.length);
}

function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Reads the inline content of one block and hands it to `markup`. */
export function readInline(
  content: RunText,
  { markup, labels }: { markup: Markup; labels: ReadonlySet<string> },
): void {
  const run = { text: content.text(), segments: content.segments() };
  const { text } = run;
  const pieces = inlinePieces(text, labels);
  const marks = matchDelimiters(
    pieces.flatMap((piece) => (piece.type === 'delimiter' ? [piece.delimiter] : [])),
  );
  const copy = (start: number, end: number): void => {
    for (const piece of piecesOf(run, { start, end }))
      markup.text(piece.text, piece.start, piece.end, piece.copied);
  };
  const place = (start: number, end: number): Span => originalSpan(run, { start, end });
  const noTag = { attributes: [], closed: false };

  for (const piece of pieces) {
    if (piece.type === 'text') {
      const origin = place(piece.start, piece.end);
      if (piece.copied) copy(piece.start, piece.end);
      else if (piece.text === '\n') markup.breakLine(origin.start);
      else markup.text(piece.text, origin.start, origin.end, false);
    } else if (piece.type === 'delimiter') {
      const { start, end, sign } = piece.delimiter;
      const { opened, closed, used } = marks.get(piece.delimiter) ?? { opened: 0, closed: 0, used: 0 };
      const at = place(start, end).start;
      if (sign === '~' && closed > 0) markup.close('del');
      copy(start, end - used);
      if (sign === '~' && opened > 0) markup.open({ name: 'del', start: at, ...noTag });
    } else if (piece.type === 'html') {
      const origin = place(piece.start, piece.end);
      feedTags(markup, text.slice(piece.start, piece.end), { start: origin.start, xml: false });
    } else if (piece.type === 'link') markup.aside(piece.where, partOf(run, piece));
    else if (piece.hidden === 'none') copy(piece.start, piece.end);
    else if (piece.hidden === 'open')
      markup.open({ name: 'alt', start: place(piece.start, piece.end).start, ...noTag });
    else if (piece.hidden === 'close') markup.close('alt');
  }
}

function inlinePieces(text: string, labels: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  const brackets: Bracket[] = [];
  const codeEnds = backtickRuns(text);
  let copied = 0;
  let at = 0;
  let noComment = false;

  const literal = (end: number): void => {
    if (end > copied) pieces.push({ type: 'text', text: '', start: copied, end, copied: true });
  };
  const take = (piece: Piece): void => {
    literal(piece.type === 'delimiter' ? piece.delimiter.start : piece.start);
    pieces.push(piece);
    copied = piece.type === 'delimiter' ? piece.delimiter.end : piece.end;
    at = copied;
  };
  const resolved = (value: string, length: number): void =>
    take({ type: 'text', text: value, start: at, end: at + length, copied: false });

  while (at < text.length) {
    const sign = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (sign === '\\' && next === '\n') resolved('\n', 2);
    else if (sign === '\\' && punctuation.test(next)) resolved(next, 2);
    else if (sign === '\n') {
      const isHard = text.slice(Math.max(0, at - 2), at) === '  ';
      resolved(isHard ? '\n' : ' ', 1);
    } else if (sign === '`') {
      const length = runLength(text, at);
      const close = codeEnds.next(at + length, length);
      if (close === undefined) at += length;
      else {
        take({ type: 'bracket', hidden: 'sign', start: at, end: at + length });
        take({ type: 'text', text: '', start: at, end: close, copied: true });
        take({ type: 'bracket', hidden: 'sign', start: close, end: close + length });
      }
    } else if (sign === '&') {
      const found = stickyMatch(entity, text, at);
      const value = found ? decodeHTMLStrict(found[0]) : '';
      if (found && value !== found[0]) resolved(value, found[0].length);
      else at++;
    } else if (sign === '<') {
      const link = stickyMatch(autolink, text, at);
      const closing = noComment || !text.startsWith('<!--', at) ? -1 : text.indexOf('-->', at + 4);
      if (text.startsWith('<!--', at) && closing < 0) noComment = true;
      const length = closing >= 0 ? closing + 3 - at : (stickyMatch(tag, text, at)?.[0].length ?? 0);
      if (link) {
        const end = at + link[0].length;
        pieces.push({ type: 'link', start: at + 1, end: end - 1, where: 'link' });
        take({ type: 'bracket', hidden: 'sign', start: at, end: at + 1 });
        take({ type: 'text', text: '', start: at, end: end - 1, copied: true });
        take({ type: 'bracket', hidden: 'sign', start: at, end });
      } else if (length > 0) take({ type: 'html', start: at, end: at + length });
      else at++;
    } else if (sign === '*' || sign === '_' || (sign === '~' && next === '~')) {
      take({ type: 'delimiter', delimiter: delimiterAt(text, at) });
    } else if (sign === '[' || (sign === '!' && next === '[')) {
      const end = at + (sign === '!' ? 2 : 1);
      literal(at);
      copied = at;
      brackets.push({ piece: pieces.length, isImage: sign === '!', content: end });
      take({ type: 'bracket', hidden: 'none', start: at, end });
    } else if (sign === ']') closeBracket();
    else at++;
  }
  literal(text.length);
  return pieces;

  function closeBracket(): void {
    const bracket = brackets.pop();
    const inline = stickyMatch(destination, text, at + 1);
    const labelled = inline ? null : stickyMatch(reference, text, at + 1);
    const between = bracket && at - bracket.content < 1000 ? text.slice(bracket.content, at) : '';
    const label = labelOf(labelled?.[1] || between);
    const opener = pieces[bracket?.piece ?? -1];
    if (!bracket || opener?.type !== 'bracket' || (!inline && !labels.has(label))) {
      at++;
      return;
    }
    opener.hidden = bracket.isImage ? 'open' : 'sign';
    take({ type: 'bracket', hidden: bracket.isImage ? 'close' : 'sign', start: at, end: at + 1 });
    const rest = inline?.[0] ?? labelled?.[0] ?? '';
    for (const [found, where] of [
      [inline?.[1], 'link'],
      [inline?.[2], 'attribute'],
      [labelled?.[1], 'key'],
    ] as const) {
      const start = found ? text.indexOf(found, at) : -1;
      if (found && start >= 0) pieces.push({ type: 'link', start, end: start + found.length, where });
    }
    take({ type: 'bracket', hidden: 'sign', start: at, end: at + rest.length });
  }
}

function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end++;
  return end - at;
}

/** Where runs of backticks stand, by length: asked for in reading order, each is looked at once. */
function backtickRuns(text: string): { next: (from: number, length: number) => number | undefined } {
  const byLength = new Map<number, { starts: number[]; at: number }>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = byLength.get(run.length);
    if (known) known.starts.push(index);
    else byLength.set(run.length, { starts: [index], at: 0 });
  }
  return {
    next(from, length) {
      const known = byLength.get(length);
      if (!known) return undefined;
      while ((known.starts[known.at] ?? Number.POSITIVE_INFINITY) < from) known.at++;
      return known.starts[known.at];
    },
  };
}

/** @see CommonMark 0.31.2, 6.2: left-flanking and right-flanking delimiter runs */
function delimiterAt(text: string, start: number): Delimiter {
  const sign = text[start] ?? '';
  const end = start + runLength(text, start);
  const before = text[start - 1] ?? '\n';
  const next = text[end] ?? '\n';
  const [spaceBefore, spaceNext] = [/\s/.test(before), /\s/.test(next)];
  const [signBefore, signNext] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(next)];
  const left = !spaceNext && (!signNext || spaceBefore || signBefore);
  const right = !spaceBefore && (!signBefore || spaceNext || signNext);
  return {
    sign,
    start,
    end,
    opens: left && (sign !== '_' || !right || signBefore),
    closes: right && (sign !== '_' || !left || signNext),
  };
}
