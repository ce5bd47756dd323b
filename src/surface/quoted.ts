/** Quoted strings with escapes, as JSON, PO, YAML and PDF have them. */

import { createRunText, type RunText } from './run.ts';

/** What an escape stands for and how long it is in the text, in UTF-16 code units, backslash included. */
export interface Escape {
  readonly value: string;
  readonly length: number;
}

/** One-letter escapes that C, JSON and YAML share. */
export const controlEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * Reads from after the opening quote to the closing one or the end of the text.
 *
 * @param options `escape` reads the escape that begins at an offset, `offset` is where `text` begins in the original;
 * with `fold` a line end is a space and each further one a line feed, as YAML has it.
 * @returns The content, and the offset in `text` after the closing quote. Linear; never throws.
 */
export function readQuoted(
  text: string,
  options: {
    start: number;
    quote: string;
    offset: number;
    escape: (text: string, at: number) => Escape;
    into?: RunText;
    fold?: boolean;
  },
): { content: RunText; end: number } {
  const { start, quote, offset, escape, into: content = createRunText(), fold = false } = options;
  let copied = start;
  let at = start;
  const copy = (end: number): void =>
    content.add(text.slice(copied, end), offset + copied, offset + end, true);
  while (at < text.length && text[at] !== quote) {
    const folds =
      fold && isSpace.test(text[at] ?? '') && !isSpace.test(text[at - 1] ?? '')
        ? foldedSpace(text, at)
        : undefined;
    if (text[at] !== '\\' && !folds) {
      at++;
      continue;
    }
    copy(at);
    const { value, length } = folds ?? escape(text, at);
    const end = Math.min(at + length, text.length);
    content.add(value, offset + at, offset + end, false);
    at = end;
    copied = end;
  }
  copy(at);
  return { content, end: Math.min(at + 1, text.length) };
}

const isSpace = /[ \t\r\n]/;

/** White space with a line end in it; nothing when it has none. */
function foldedSpace(text: string, at: number): Escape | undefined {
  let end = at;
  let feeds = 0;
  for (; isSpace.test(text[end] ?? ''); end++) if (text[end] === '\n') feeds++;
  if (feeds === 0) return undefined;
  return { value: feeds === 1 ? ' ' : '\n'.repeat(feeds - 1), length: end - at };
}

/** The character with a code that was written in digits; nothing when there is none. */
export function characterOf(digits: string, radix: number): string {
  const point = Number.parseInt(digits, radix);
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
