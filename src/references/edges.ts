/** Whether a word begins and ends where a match does. */

import { type FoldedLetter, isCased, isUnspaced } from './fold.ts';
import type { Pattern } from './forms.ts';
import { type LetteredText, longestEnding, restOfWord, separatorBefore } from './lettered.ts';

/** How the letters of a match are those of the form: the same, look-alikes, or in part guessed. */
export type Likeness = 'same' | 'look-alike' | 'stand-in';

/** Glued to an acronym, this much is inflection in any language. More is probably another word. */
const longestAcronymEnding = 4;

/** Where a match stands and how like it is. */
export interface Context {
  readonly lettered: LetteredText;
  readonly likeness: Likeness;
}

/** Whether a word begins with the match, or after what its language glues on. `first` is the index of its first letter. */
export function beginsWord(pattern: Pattern, first: number, { lettered, likeness }: Context): boolean {
  const letter = lettered.letters[first]?.letter;
  const before = lettered.letters[first - 1]?.letter;
  if (!letter || !before || separatorBefore(lettered, first).endsWord) return true;
  if (before.kind !== 'letter') return likeness !== 'stand-in' || before.kind === 'sign';
  if (isUnspaced(letter)) return letter.kind === 'letter';
  if (letter.kind !== 'letter' || !sameScript(before, letter, likeness)) return true;
  if (!before.isUpper && letter.isUpper && isCased(before)) return true;
  return hasPrefix(pattern, first, lettered);
}

function sameScript(a: FoldedLetter, b: FoldedLetter, likeness: Likeness): boolean {
  if (a.script === b.script) return true;
  const latin = (letter: FoldedLetter): boolean => letter.script === 'Latin' || letter.lookAlike !== '';
  return likeness !== 'same' && latin(a) && latin(b);
}

/** Articles and prepositions that a language glues on: up to three, and nothing else, before the pattern. */
function hasPrefix({ prefixes }: Pattern, first: number, lettered: LetteredText): boolean {
  if (prefixes.length === 0) return false;
  let start = first;
  while (start > 0 && first - start < longestEnding && !separatorBefore(lettered, start).endsWord) start--;
  let head = '';
  for (let index = start; index < first; index++) head += lettered.letters[index]?.letter.base ?? '';
  const takes = (rest: string, left: number): boolean =>
    rest === '' ||
    (left > 0 &&
      prefixes.some(
        (prefix) => prefix !== '' && rest.startsWith(prefix) && takes(rest.slice(prefix.length), left - 1),
      ));
  return takes(head, 3);
}

/** What is glued on after a match. */
export interface Ending {
  /** Letters that are glued on and belong to the name. */
  readonly length: number;
  readonly isDoubtful: boolean;
}

/** What is glued on after a match, or nothing when the word that it ends in is another. */
export function endingAt(
  pattern: Pattern,
  at: readonly number[],
  { lettered, likeness, isSpaced }: Context & { readonly isSpaced: boolean },
): Ending | undefined {
  const index = at.at(-1) ?? 0;
  const last = lettered.letters[index]?.letter;
  const next = lettered.letters[index + 1]?.letter;
  const bare: Ending = { length: 0, isDoubtful: false };
  if (!last || !next || separatorBefore(lettered, index + 1).endsWord) return bare;
  if (next.kind !== 'letter') {
    const isFree = last.kind === 'letter' || next.kind === 'sign';
    return isFree && (likeness !== 'stand-in' || next.kind === 'sign') ? bare : undefined;
  }
  if (isUnspaced(last) || last.kind !== 'letter' || !sameScript(last, next, likeness)) return bare;
  const after = lettered.letters[index + 2];
  if (next.isUpper && !last.isUpper && isCased(last)) return bare;
  const beginsNextWord =
    after &&
    !after.letter.isUpper &&
    isCased(after.letter) &&
    separatorBefore(lettered, index + 2).kind === 'none';
  if (next.isUpper && last.isUpper && beginsNextWord) return bare;
  const length = restOfWord(lettered, index);
  // What is too long to be an ending makes a compound: of what, a person decides.
  if (pattern.letters.at(-1)?.isOpen)
    return length > 0 ? { length, isDoubtful: false } : { length: longestEnding, isDoubtful: true };
  const isAcronym = 'kind' in pattern.source && pattern.source.kind === 'acronym';
  const isUpper = at.every((one) => lettered.letters[one]?.letter.isUpper);
  if (!isAcronym || isSpaced || !isUpper || next.isUpper || likeness === 'stand-in') return undefined;
  return length > 0 ? { length, isDoubtful: length > longestAcronymEnding } : undefined;
}
