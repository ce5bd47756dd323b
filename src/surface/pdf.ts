/** PDF: the strings and names of the information dictionary, and names of fonts. */

import { createFlow } from './flow.ts';
import { characterOf, controlEscapes, type Escape } from './quoted.ts';
import { copyOf, createRunText, type Run, type RunText, type Where } from './run.ts';

/** PDFDocEncoding where it is neither ASCII nor Latin-1. @see ISO 32000-1, D.3 */
const pdfDocEncoding: ReadonlyMap<number, string> = new Map([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((character, index): [number, string] => [0x18 + index, character]),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map((character, index): [number, string] => [
    0x80 + index,
    character,
  ]),
  [0xa0, '€'],
]);

/**
 * Reads PDF syntax: literal strings `(…)`, hexadecimal strings `<…>` (UTF-16 with a byte order mark, UTF-8 with one, or
 * PDFDocEncoding) and names `/…` with `#` escapes. What stands between them is read as it is.
 *
 * @see ISO 32000-1, 7.3.4, 7.3.5 and 7.9.2
 */
export function readPdf(text: string, where: Where): Run[] {
  const flow = createFlow(where);
  let between = 0;
  const plain = (end: number): void => {
    const content = copyOf(text.slice(between, end), between);
    if (!content.isBlank()) flow.aside(where, content);
  };
  for (let at = 0; at < text.length; ) {
    const bytes =
      text[at] === '('
        ? literalString(text, at)
        : text[at] === '<'
          ? hexString(text, at)
          : nameToken(text, at);
    if (!bytes) {
      at++;
      continue;
    }
    plain(at);
    flow.aside(bytes.isName ? 'key' : where, decode(bytes.units));
    at = bytes.end;
    between = at;
  }
  plain(text.length);
  return flow.finish();
}

/** A byte of a string, or a character where the text is no longer bytes, with the place it comes from. */
interface ByteAt {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly units: readonly ByteAt[];
  readonly end: number;
  readonly isName: boolean;
}

function literalString(text: string, open: number): Token {
  const units: ByteAt[] = [];
  let depth = 1;
  let at = open + 1;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) break;
    const escape = sign === '\\' ? literalEscape(text, at) : { value: sign, length: 1 };
    const end = Math.min(at + escape.length, text.length);
    if (escape.value !== '') units.push({ value: escape.value.charCodeAt(0), start: at, end });
    at = end;
  }
  return { units, end: Math.min(at + 1, text.length), isName: false };
}

function literalEscape(text: string, at: number): Escape {
  const octal = /^\\([0-7]{1,3})/.exec(text.slice(at, at + 4));
  if (octal) return { value: characterOf(octal[1] ?? '', 8), length: octal[0].length };
  const sign = text[at + 1] ?? '';
  // A backslash at a line end continues the string.
  if (sign === '\n') return { value: '', length: 2 };
  if (sign === '\r') return { value: '', length: text[at + 2] === '\n' ? 3 : 2 };
  return { value: controlEscapes[sign] ?? sign, length: 2 };
}

function hexString(text: string, open: number): Token | undefined {
  const units: ByteAt[] = [];
  let high: { digit: number; at: number } | undefined;
  let at = open + 1;
  for (; at < text.length && text[at] !== '>'; at++) {
    const digit = Number.parseInt(text[at] ?? '', 16);
    if (Number.isNaN(digit)) {
      if (/\s/.test(text[at] ?? '')) continue;
      return undefined;
    }
    if (!high) high = { digit, at };
    else {
      units.push({ value: high.digit * 16 + digit, start: high.at, end: at + 1 });
      high = undefined;
    }
  }
  if (high) units.push({ value: high.digit * 16, start: high.at, end: at });
  return { units, end: Math.min(at + 1, text.length), isName: false };
}

function nameToken(text: string, at: number): Token | undefined {
  if (text[at] !== '/') return undefined;
  const units: ByteAt[] = [];
  let end = at + 1;
  while (end < text.length && !/[\s()<>[\]{}/%]/.test(text[end] ?? '')) {
    const hex = text[end] === '#' ? /^#([0-9a-fA-F]{2})/.exec(text.slice(end, end + 3))?.[1] : undefined;
    const length = hex ? 3 : 1;
    units.push({
      value: hex ? Number.parseInt(hex, 16) : text.charCodeAt(end),
      start: end,
      end: end + length,
    });
    end += length;
  }
  return units.length > 0 ? { units, end, isName: true } : undefined;
}

/** Bytes to text. Characters beyond U+00FF were no bytes and stay. */
function decode(units: readonly ByteAt[]): RunText {
  const content = createRunText();
  const [first, second, third] = units.map(({ value }) => value);
  if (first === 0xfe && second === 0xff) utf16(units.slice(2), content, 1);
  else if (first === 0xff && second === 0xfe) utf16(units.slice(2), content, 0);
  else if (first === 0xef && second === 0xbb && third === 0xbf) utf8(units.slice(3), content);
  else {
    for (const { value, start, end } of units)
      content.add(pdfDocEncoding.get(value) ?? String.fromCharCode(value), start, end, false);
  }
  return content;
}

function utf16(units: readonly ByteAt[], content: RunText, low: 0 | 1): void {
  for (let at = 0; at + 1 < units.length; at += 2) {
    const [a, b] = [units[at], units[at + 1]];
    if (!a || !b) return;
    content.add(
      String.fromCharCode(low ? a.value * 256 + b.value : b.value * 256 + a.value),
      a.start,
      b.end,
      false,
    );
  }
}

function utf8(units: readonly ByteAt[], content: RunText): void {
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (!unit) return;
    const length = unit.value >= 0xf0 ? 4 : unit.value >= 0xe0 ? 3 : unit.value >= 0xc0 ? 2 : 1;
    const bytes = units.slice(at, at + length);
    const value = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.value));
    content.add(value, unit.start, bytes.at(-1)?.end ?? unit.end, false);
    at += length;
  }
}
