/** A text with its letters, and what stands between them. */

import type { Letter } from './fold.ts';
import { type Separator, separatorOf } from './separators.ts';

/** A text with its letters. */
export interface LetteredText {
  readonly text: string;
  readonly letters: readonly Letter[];
}

/** Words are written this long after a name at most, to inflect it. */
export const longestEnding = 12;

/** Separator before the letter at an index; the edge of the text counts as a space. */
export function separatorBefore({ text, letters }: LetteredText, index: number): Separator {
  const before = letters[index - 1];
  const letter = letters[index];
  return separatorOf(before && letter ? text.slice(before.end, letter.start) : ' ');
}

/** How many letters follow directly on the one at `index`, in its script, within one word. */
export function restOfWord(lettered: LetteredText, index: number): number {
  const first = lettered.letters[index]?.letter;
  let length = 0;
  while (length <= longestEnding) {
    const next = lettered.letters[index + 1 + length]?.letter;
    if (!next || next.kind !== 'letter' || next.script !== first?.script) break;
    const { kind } = separatorBefore(lettered, index + 1 + length);
    if (kind !== 'none' && kind !== 'unseen') break;
    length++;
  }
  return length > longestEnding ? 0 : length;
}
