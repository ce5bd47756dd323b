/**
 * What a second reader gave back of a file, laid out along a known text: such readers keep the characters and lose the
 * paragraphs, and blanks where letters are set apart.
 */

import { foldDigits } from '../text/text.ts';
import type { CopyBlock } from './copy.ts';
import type { KnownText, Part } from './known.ts';

/** A reading laid out along a known text. */
export interface LaidOut {
  readonly blocks: readonly CopyBlock[];
  /** Share of the letters of the parts that are not verbatim which stand in it; 0 to 1. */
  readonly share: number;
}

/** Brackets and quotation marks that have a direction: readers turn those of lines that run from right to left. */
const turned = /[()[\]{}«»‹›]/g;
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** White space, and characters that are not seen. */
const loose = /[\s\p{Cf}]/u;
const marker = /^[\s\p{Cf}]*(?:\(?(\p{Nd}{1,3})[.)．、]+|[-*•‣◦–·])[\s\p{Cf}]*$/u;
/** In lines from right to left the full stop of a number comes first for some readers. */
const markerFromRight = /^[\s\p{Cf}]*[.)(]?(\p{Nd}{1,3})[.)(]?[\s\p{Cf}]*$/u;

/**
 * The blocks of a reading: each part that stands there whole, from the beginning of a line to the end of one, without
 * regard to white space and to characters that are not seen; whatever else has letters is a block of its own, which counts.
 *
 * Linear in the reading for each part. Never throws.
 */
export function layOut(reading: string, known: KnownText): LaidOut {
  const text = reading.normalize('NFC');
  const read = tighten(text);
  const isFromRight = fromRight.test(text);
  const key = (one: string): string => (isFromRight ? one.replace(turned, '(') : one);
  const { places } = read;
  const tight = key(read.tight);
  const taken = new Uint8Array(tight.length);
  const found: {
    readonly part: Part;
    readonly from: number;
    readonly to: number;
    readonly ordinal?: number;
  }[] = [];
  for (const part of known.parts.toSorted((a, b) => b.text.length - a.text.length)) {
    const wanted = key(tighten(part.text.normalize('NFC')).tight);
    if (wanted === '') continue;
    for (let at = tight.indexOf(wanted); at >= 0; at = tight.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (taken[at] === 1 || taken[end - 1] === 1) continue;
      const from = places[at] ?? 0;
      const to = (places[end - 1] ?? 0) + 1;
      const head = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
      const mark = marker.exec(head) ?? (isFromRight ? markerFromRight.exec(head) : null);
      const number = mark?.[1] ?? (isBlank(head) ? numberAbove(text, from - head.length) : undefined);
      if (!isBlank(head) && !mark) continue;
      if (!isBlank(/^[^\n]*/.exec(text.slice(to, to + 200))?.[0] ?? '')) continue;
      taken.fill(1, at, end);
      const start = mark ? from - head.length : from;
      found.push({
        part,
        from: start,
        to,
        ...(number !== undefined && { ordinal: Number(foldDigits(number)) }),
      });
      break;
    }
  }
  found.sort((a, b) => a.from - b.from);
  const blocks: CopyBlock[] = [];
  const rest = (from: number, to: number): void => {
    const left = text.slice(from, to).trim();
    if (/\p{L}/u.test(left)) blocks.push({ text: left, kind: 'item' });
  };
  let last = 0;
  for (const { part, from, to, ordinal } of found) {
    rest(last, from);
    const kind = part.isHeading ? 'heading' : ordinal === undefined ? 'paragraph' : 'item';
    blocks.push({ text: part.text, kind, ...(ordinal !== undefined && { ordinal }) });
    last = to;
  }
  rest(last, text.length);
  const lengthOf = (parts: readonly Part[]): number =>
    parts.reduce((sum, part) => sum + (part.verbatim ? 0 : part.text.length), 0);
  const whole = lengthOf(known.parts);
  return { blocks, share: whole === 0 ? 0 : lengthOf(found.map(({ part }) => part)) / whole };
}

/** The number that stands in a line of its own above the one that begins there. */
function numberAbove(text: string, start: number): string | undefined {
  const end = start - 1;
  const line = end < 0 ? '' : text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return line.length <= LONGEST_NUMBER ? marker.exec(line)?.[1] : undefined;
}

/** With what stands around it, in UTF-16 code units. */
const LONGEST_NUMBER = 20;

function isBlank(text: string): boolean {
  return [...text].every((sign) => loose.test(sign));
}

/** The text without white space and what is not seen, and where each of its code units stood. */
function tighten(text: string): { readonly tight: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let tight = '';
  let at = 0;
  for (const sign of text) {
    if (!loose.test(sign)) {
      tight += sign;
      for (let unit = 0; unit < sign.length; unit++) places.push(at + unit);
    }
    at += sign.length;
  }
  return { tight, places };
}
