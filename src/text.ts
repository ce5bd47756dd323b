/** Pure facts about strings: the declared normalization, fingerprints, positions, digits, words. */

import { createHash } from 'node:crypto';

/**
 * Name and version of the normalization under which texts are compared and fingerprinted: NFC; every run of
 * ASCII white space (U+0009–U+000D, U+0020) becomes one space; none is left at the edges. Nothing else: a
 * no-break space, a look-alike or another case is a different text. It is written into every lock and record.
 */
export const NORMALIZATION = 'nfc-ws-1';

/** The text under the declared normalization. */
export function normalize(text: string): string {
  const folded = needsFolding.test(text) ? text.replace(asciiSpace, ' ').replace(edgeSpace, '') : text;
  return folded.normalize('NFC');
}

const asciiSpace = /[\t-\r ]+/g;
const edgeSpace = /^ | $/g;
const needsFolding = /[\t-\r]| {2}|^ | $/;

/** SHA-256 of the normalized text in UTF-8, as `sha256:` and 64 lower-case hexadecimal digits. */
export function fingerprint(text: string): string {
  return `sha256:${createHash('sha256').update(normalize(text)).digest('hex')}`;
}

/** A place for people: both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets of one text into lines and columns. Line ends are LF, CR LF and CR, as in CommonMark.
 *
 * @param text The decoded file.
 * @returns A function from an offset in `0…text.length` to its position; offsets outside are moved to the nearest end.
 */
export function positions(text: string): (offset: number) => Position {
  const starts = lineStarts(text);
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

/** Offsets at which lines begin; the first is 0. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    // Looking for one character is what engines are fastest at.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Digits of every script as ASCII digits; everything else as it is. The length in code points stays the same. */
export function foldDigits(text: string): string {
  return nonAsciiDigit.test(text) ? text.replace(nonAsciiDigits, digitValue) : text;
}

const nonAsciiDigit = /(?![0-9])\p{Nd}/u;
const nonAsciiDigits = /(?![0-9])\p{Nd}/gu;
const digitValues = new Map<string, string>();

/**
 * The ASCII digit of a decimal digit of any script. Unicode keeps the digits of a script together in order from
 * zero (Stability Policies, Numeric_Type=Decimal), so the distance to the start of the run decides.
 */
function digitValue(digit: string): string {
  const known = digitValues.get(digit);
  if (known !== undefined) return known;
  const point = digit.codePointAt(0) ?? 0;
  let start = point;
  while (nonAsciiDigit.test(String.fromCodePoint(start - 1))) start--;
  const value = String((point - start) % 10);
  digitValues.set(digit, value);
  return value;
}

/** Compares by code units: the same order on every system and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
