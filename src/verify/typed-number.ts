/** Numbers of items that somebody typed in front of them, where the file says nothing of a list. */

import { labelNumber, letterAt, numeralValue } from '../text/ordinal.ts';
import { foldDigits } from '../text/text.ts';
import type { Range, Stream } from './stream.ts';

/** Words that a number may have: `Article 7`, `Item No. 7`; of ideographs each is one. */
export const MOST_NUMBERING = 6;

/**
 * What the words in front of a range may number it by: `7.`, `(g)`, `vii)`, `Article 7`, `第七条`. A letter may be Roman too,
 * so that there may be several. Empty when nothing numbers it.
 *
 * @param floor Where what stands before it ends.
 */
export function typedNumbers(stream: Stream, { from }: Range, floor: number): readonly number[] {
  const { words, blockOf, text } = stream;
  let start = from;
  while (start > floor && blockOf[start - 1] === blockOf[from] && from - start <= MOST_NUMBERING) start--;
  if (start === from || from - start > MOST_NUMBERING) return [];
  const gap = text.slice(words[start]?.start, words[from]?.start);
  const before = text.slice(Math.max(0, (words[start]?.start ?? 0) - 1), words[start]?.start);
  return numbersOf(`${/[([]/.test(before) ? before : ''}${gap.slice(gap.lastIndexOf('\n') + 1)}`.trim());
}

function numbersOf(label: string): readonly number[] {
  if (/\p{Nd}[.,]\p{Nd}/u.test(label)) return [];
  const digits = foldDigits(label).match(/\d+/g)?.at(-1);
  if (digits !== undefined) return digits.length <= 3 ? [Number(digits)] : [];
  const core = label.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  const values = core.includes(' ')
    ? [labelNumber(label)]
    : [numeralValue(core), letterAt(core), labelNumber(label)];
  return [...new Set(values.filter((value) => value !== undefined))];
}
