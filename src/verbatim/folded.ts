/** The declared normalization with the way back, and where lines begin and end. */

import type { Span } from '../model.ts';
import { normalize } from '../text/text.ts';

/** A text under the declared normalization. */
export interface FoldedText {
  /** Equals `normalize(original)`. */
  readonly text: string;
  /** Half-open range of the original for a half-open range of `text`. */
  readonly toOriginal: (span: Span) => Span;
  /** Offsets in `text` of the spaces that were line ends, ascending. */
  readonly lineEnds: readonly number[];
}

/** What composes under NFC: a character with its marks, a Korean syllable in its parts. */
const composed = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\t-\r ]+|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Normalizes a text and remembers where its parts come from.
 *
 * @returns Offsets in UTF-16 code units. Linear; never throws.
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const lineEnds: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const isPlain = original.normalize('NFC') === original;
  const pieces = isPlain ? /[\t-\r ]+|[^\t-\r ]+/g : composed;
  for (const { 0: piece, index } of original.matchAll(pieces)) {
    const isSpace = /^[\t-\r ]/.test(piece);
    const end = index + piece.length;
    if (isSpace && (length === 0 || end === original.length)) continue;
    const value = isSpace ? ' ' : piece.normalize('NFC');
    if (isSpace && /[\n-\r]/.test(piece)) lineEnds.push(length);
    for (let unit = 0; unit < value.length; unit++) {
      const isCopied = value === piece;
      starts.push(isCopied ? index + unit : index);
      ends.push(isCopied ? index + unit + 1 : end);
    }
    parts.push(value);
    length += value.length;
  }
  return {
    text: parts.join(''),
    lineEnds,
    toOriginal: ({ start, end }) => ({
      start: starts[start] ?? original.length,
      end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
    }),
  };
}

/** The required text as it is compared. */
export function foldRequired(required: string): string {
  return normalize(required);
}
