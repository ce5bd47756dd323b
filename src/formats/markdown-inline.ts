import { type InlineStep, inlineSteps } from './commonmark.ts';
import type { CodeKind, Inline } from './exchange.ts';
import { joinText } from './inline.ts';

/**
 * The content of a block as text and inline codes: emphasis, strong, links, images and code as pairs around their
 * text, inline HTML, autolinks and hard line breaks as codes at one place. Codes are numbered from 1 in the order in
 * which they begin. Escapes and character references become what a reader sees; a soft line break becomes a space.
 *
 * Content that by itself is not one paragraph is given as plain text, as it is written. Never throws.
 *
 * @param content Markdown without the marks of the block itself, as in `Block.content`.
 * @param definitions Link definitions of the text it stands in.
 * @see https://spec.commonmark.org/0.31.2/#inlines
 */
export function readMarkdownInline(content: string, definitions = ''): Inline[] {
  if (content === '') return [];
  if (!mayHaveMarkup.test(content)) return [{ type: 'text', text: content.replace(softBreaks, ' ') }];
  // What begins like a block of its own is read behind a full stop, beside which delimiters act as at a line start.
  const behind = inlineSteps(content, definitions) === undefined ? '.' : '';
  const steps = inlineSteps(behind + content, definitions);
  const read = steps && readSteps(behind + content, steps);
  return read ? withoutFirst(read, behind.length) : [{ type: 'text', text: content }];
}

const mayHaveMarkup = /[\\`*_[\]<&!#>+\-~=\t]|^\s|\s$|^\d|  /;
const softBreaks = / *(?:\r\n?|\n) */g;

function withoutFirst(content: readonly Inline[], count: number): Inline[] {
  const [first, ...rest] = joinText(content);
  if (count === 0 || first?.type !== 'text') return joinText(content);
  return joinText([{ type: 'text', text: first.text.slice(count) }, ...rest]);
}

/** A pair that is not closed yet. */
interface OpenPair {
  readonly id: string;
  readonly kind: CodeKind;
  readonly start: string;
  readonly children: Inline[];
}

/** Goes through what was written and what the parser saw side by side; `undefined` where they cannot be brought together. */
function readSteps(raw: string, steps: readonly InlineStep[]): Inline[] | undefined {
  const lead = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  const result: Inline[] = [];
  const open: OpenPair[] = [];
  let at = lead;
  let count = 0;
  const add = (piece: Inline): void => void (open.at(-1)?.children ?? result).push(piece);
  const nextId = (): string => `${++count}`;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index];
    if (step === undefined) return undefined;
    if (step.type === 'text') {
      const after = afterText(raw, at, step.text);
      if (after === undefined) return undefined;
      add({ type: 'text', text: step.text });
      at = after;
    } else if (step.type === 'softbreak' || step.type === 'linebreak') {
      const found = matchAt(step.type === 'softbreak' ? softBreak : hardBreak, raw, at);
      if (found === undefined) return undefined;
      if (step.type === 'softbreak') add({ type: 'text', text: ' ' });
      else add({ type: 'code', id: nextId(), kind: 'break', text: found });
      at += found.length;
    } else if (step.type === 'html') {
      const found = htmlAt(raw, at, step.text);
      if (found === undefined) return undefined;
      const kind = /^<br\s*\/?>$/i.test(found) ? 'break' : 'html';
      // What readers see of an element stands between two codes: it is translated.
      const pieces = found.split(shownAttribute);
      pieces.forEach((text, part) => {
        if (part % 2 === 1) add({ type: 'text', text });
        else add({ type: 'code', id: nextId(), kind, text });
      });
      at += found.length;
    } else if (step.type === 'code') {
      const found = codeAt(raw, at, step.text);
      if (found === undefined) return undefined;
      const { start, close } = found;
      const children: Inline[] = [{ type: 'text', text: step.text }];
      add({ type: 'pair', id: nextId(), kind: 'code', start, end: close, children });
      at += found.length;
    } else if (step.type === 'open' && step.mark === 'link' && raw[at] === '<') {
      const found = matchAt(/<[^<>\s]*>/y, raw, at);
      if (found === undefined) return undefined;
      add({ type: 'code', id: nextId(), kind: 'link', text: found });
      while (steps[index]?.type !== 'close') index++;
      at += found.length;
    } else if (step.type === 'open') {
      const start = matchAt(opening[step.mark], raw, at);
      if (start === undefined) return undefined;
      open.push({ id: nextId(), kind: step.mark, start, children: [] });
      at += start.length;
    } else {
      const pair = open.pop();
      const close = closingAt(raw, at, step.mark);
      if (pair === undefined || close === undefined) return undefined;
      const [, before = '', title = '', after = ''] = shownTitle.exec(close) ?? [];
      if (title === '') add({ type: 'pair', ...pair, end: close });
      else {
        const head: Inline = { type: 'code', id: nextId(), kind: 'other', text: before };
        const children: Inline[] = [...pair.children, head, { type: 'text', text: title }];
        add({ type: 'pair', ...pair, children, end: after });
      }
      at += close.length;
    }
  }
  if (at !== end || open.length > 0) return undefined;
  return [{ type: 'text', text: raw.slice(0, lead) }, ...result, { type: 'text', text: raw.slice(end) }];
}

/** The words of a title or for an image: between the first and the second of these pieces, and so on. */
const shownAttribute = /(?<=\s(?:alt|title)\s*=\s*")([^"<>\\&]*\p{L}[^"<>\\&]*)(?=")/iu;
/** A destination with a title in double quotation marks, in which nothing is escaped. */
const shownTitle = /^(\]\(\s*(?:<[^<>]*>|\S+)\s+")([^"\\&<>`*_[\]]*\p{L}[^"\\&<>`*_[\]]*)("\s*\))$/u;

const softBreak = /[ \t]*(?:\r\n?|\n)[ \t]*/y;
const hardBreak = /(?:\\| {2,})(?:\r\n?|\n)[ \t]*/y;
const opening = { emphasis: /[*_]/y, strong: /\*\*|__/y, link: /\[/y, image: /!\[/y } as const;
const reference = /&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/iy;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where a text of the parser ends in what was written: escapes and references are longer there. */
function afterText(raw: string, from: number, text: string): number | undefined {
  const referred = raw[from] === '&' ? matchAt(reference, raw, from) : undefined;
  // The parser gives a reference as a text of its own.
  if (referred !== undefined) return from + referred.length;
  let at = from;
  for (const character of text.split('')) {
    if (raw[at] === '\\' && raw[at + 1] === character && punctuation.test(character)) at++;
    else if (raw[at] !== character && !(raw[at] === '\u0000' && character === '\ufffd')) return undefined;
    at++;
  }
  return at;
}

const punctuation = /[!-/:-@[-`{-~]/;

/** A tag as it was written: a line break in it may have been indented. */
function htmlAt(raw: string, at: number, text: string): string | undefined {
  const lines = text.split('\n');
  let end = at;
  for (const [index, line] of lines.entries()) {
    if (index > 0) end += matchAt(/(?:\r\n?|\n)[ \t]*/y, raw, end)?.length ?? 0;
    if (!raw.startsWith(index > 0 ? line.trimStart() : line, end)) return undefined;
    end += (index > 0 ? line.trimStart() : line).length;
  }
  return raw.slice(at, end);
}

/** @see https://spec.commonmark.org/0.31.2/#code-spans */
function codeAt(
  raw: string,
  at: number,
  text: string,
): { start: string; close: string; length: number } | undefined {
  const fence = matchAt(/`+/y, raw, at);
  if (fence === undefined) return undefined;
  const runs = /`+/g;
  runs.lastIndex = at + fence.length;
  for (let run = runs.exec(raw); run !== null; run = runs.exec(raw)) {
    if (run[0].length !== fence.length) continue;
    const inside = raw.slice(at + fence.length, run.index).replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ');
    const stripped = inside.length === text.length + 2 ? ' ' : '';
    const length = run.index + fence.length - at;
    return { start: fence + stripped, close: stripped + fence, length };
  }
  return undefined;
}

/** The markup that closes an emphasis, or a link with its destination. */
function closingAt(raw: string, at: number, mark: keyof typeof opening): string | undefined {
  if (mark === 'emphasis' || mark === 'strong') return matchAt(opening[mark], raw, at);
  if (raw[at] !== ']') return undefined;
  const destination = raw[at + 1] === '(' ? matchAt(inlineDestination, raw, at + 1) : undefined;
  const label =
    destination === undefined && raw[at + 1] === '[' ? matchAt(linkLabel, raw, at + 1) : undefined;
  return `]${destination ?? label ?? ''}`;
}

/** Parentheses in a destination may nest; three deep is more than addresses have. */
const inlineDestination =
  /\(\s*(?:<(?:[^<>\n\\]|\\.)*>|(?:[^\s()\\\u0000-\u001f]|\\.|\((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*\))*)(?:\s+(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)))?\s*\)/y;
const linkLabel = /\[(?:[^\\[\]]|\\.)*\]/sy;
