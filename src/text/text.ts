/** Pure facts about strings: the declared normalization, fingerprints, positions, digits, words. */

import { hash } from 'node:crypto';

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
  return `sha256:${hash('sha256', normalize(text))}`;
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

/** The first digit of every decimal digit range of the Basic Multilingual Plane but ASCII. */
export const nativeZeros: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** Rows of sixteen code units that have digits, and all surrogates: a property of Unicode is dear to ask for. */
const digitRows = new Uint8Array(4096).fill(1, 0xd80, 0xdc0);
for (const zero of nativeZeros) digitRows[zero >> 4] = 1;

/** Whether a text may have digits other than ASCII ones; `false` is certain. */
function mayHaveNativeDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x660 && digitRows[code >> 4] === 1) return true;
  }
  return false;
}

/** Whether a text has digits of any script. */
export function hasDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
    if (code >= 0x660 && digitRows[code >> 4] === 1) return anyDigit.test(text);
  }
  return false;
}

const anyDigit = /\p{Nd}/u;

/** Digits of every script as ASCII digits; everything else as it is. The length in code points stays the same. */
export function foldDigits(text: string): string {
  return mayHaveNativeDigits(text) && nonAsciiDigit.test(text)
    ? text.replace(nonAsciiDigits, digitValue)
    : text;
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

/** How long a text is in UTF-16 code units, an accent and its letter as one where there is one: in either form the same. */
export function composedLength(text: string): number {
  return (apart.test(text) ? text.normalize('NFC') : text).length;
}

const apart = /[\u0300-\u036f]/;

/** A text in small letters, every offset as before: of the dotted capital I of Turkish others make two code units. */
export function smallLetters(text: string): string {
  return (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();
}
