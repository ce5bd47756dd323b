/** Whether letters stand together as the words of a form do, or as disguised words do. */

import { type FoldedLetter, isCased, isUnspaced } from './fold.ts';
import type { Pattern } from './forms.ts';
import { type LetteredText, separatorBefore } from './lettered.ts';
import type { Separator } from './separators.ts';

/** How a reference hides: what had to be undone to see it. */
export type Disguise = 'look-alike' | 'stand-in' | 'unseen' | 'spaced' | 'split' | 'wrapped' | 'encoded';

/** What stands between the letters of a match: the ways in which it hides, and whether it may be chance. */
export interface Gaps {
  readonly disguises: readonly Disguise[];
  readonly isDoubtful: boolean;
}

/** Whether the letters that were met stand together; nothing when they do not. `at` has the index of each. */
export function gapsOf(
  pattern: Pattern,
  at: readonly number[],
  { lettered, asName }: { lettered: LetteredText; asName: boolean },
): Gaps | undefined {
  const disguises = new Set<Disguise>();
  const inner: Separator[] = [];
  let isDoubtful = false;
  let places = 0;
  for (let index = 1; index < pattern.letters.length; index++) {
    const gap = pattern.letters[index]?.gap;
    const here = at[index] ?? 0;
    const separator = separatorBefore(lettered, here);
    if (separator.hidesSomething) disguises.add('unseen');
    const letter = lettered.letters[here]?.letter;
    if (gap === 'none') {
      places++;
      if (separator.kind === 'wrap') disguises.add('wrapped');
      else if (separator.kind === 'mark' && !/\s/.test(separator.text)) disguises.add('split');
      else if (separator.kind === 'space' && letter && isUnspaced(letter)) continue;
      else if (separator.kind !== 'none' && separator.kind !== 'unseen') inner.push(separator);
    } else if (gap === 'elision') {
      if (!elisions.has(separator.kind)) return undefined;
    } else if (gap === 'word') {
      const before = lettered.letters[here - 1]?.letter;
      const verdict = wordGap(separator, {
        before,
        letter,
        isLoose: isLoose(pattern),
        isAcronym: 'kind' in pattern.source && pattern.source.kind === 'acronym',
        asName: asName && !pattern.isException,
      });
      if (verdict === 'no') return undefined;
      if (verdict === 'doubtful') isDoubtful = true;
    } else if (separator.text.replace(beside, '') !== gap) return undefined;
    else if (gap === ',') isDoubtful = true;
  }
  if (inner.length === 0) return { disguises: [...disguises], isDoubtful };
  const isUpper = at.every((index) => lettered.letters[index]?.letter.isUpper);
  const verdict = innerGaps(inner, { pattern, places, isUpper });
  if (verdict === undefined) return undefined;
  disguises.add(inner.length === places ? 'spaced' : 'split');
  const lonely = inner.length === places && isPartOfSpacedWord(lettered, at, inner);
  return { disguises: [...disguises], isDoubtful: isDoubtful || lonely || verdict === 'doubtful' };
}

/** Numbers, addresses, mottos and exceptions are written with all kinds of signs between their words. */
function isLoose({ source, isException }: Pattern): boolean {
  if (isException || !('kind' in source)) return true;
  return (
    source.kind === 'motto' ||
    source.kind === 'address' ||
    source.kind === 'phone' ||
    source.kind === 'domain'
  );
}

const elisions: ReadonlySet<Separator['kind']> = new Set(['quote', 'none', 'unseen', 'space'] as const);

type Verdict = 'yes' | 'doubtful' | 'no';

function wordGap(
  separator: Separator,
  around: {
    before: FoldedLetter | undefined;
    letter: FoldedLetter | undefined;
    isLoose: boolean;
    isAcronym: boolean;
    asName: boolean;
  },
): Verdict {
  const { before, letter, isLoose: loose, isAcronym, asName } = around;
  const isNewWord = letter !== undefined && (letter.isUpper || !isCased(letter));
  if (separator.kind === 'break')
    return isNewWord && !loose && separator.text.trim() === '' ? 'doubtful' : 'no';
  if (loose && separator.kind !== 'none') return separator.text.length <= 6 ? 'yes' : 'no';
  if (separator.kind === 'none') {
    if (!before || !letter || asName || isUnspaced(letter) || !isCased(letter)) return 'yes';
    return !before.isUpper && letter.isUpper ? 'yes' : 'no';
  }
  if (separator.kind === 'dot' && isAcronym) return 'yes';
  if (separator.kind === 'dot') return /\s/.test(separator.text) ? 'no' : 'doubtful';
  if (separator.kind === 'quote') return 'doubtful';
  if (separator.kind !== 'other') return 'yes';
  const core = separator.text.replace(/\s+/g, '');
  if (ornament.test(core)) return 'yes';
  if (!isNewWord && core !== '\\' && core !== '|') return 'no';
  return [...core].length <= mostSigns && !joining.test(core) ? 'doubtful' : 'no';
}

/** What may stand beside a sign that a form asks for. */
const beside = /[\s()[\]{}\u00A9\u00AE\u2117\u2120\u2122\p{Co}\p{Cn}]/gu;
/** Signs that belong to a name, or to nothing: marks of trade, and what has no meaning or no shape. */
const ornament = /^[\u00A9\u00AE\u2117\u2120\u2122\p{M}\p{Co}\p{Cn}\p{Cs}\uFFFC\uFFFD]{1,3}$/u;
/** Signs that make two things of two words: ends of sentences and clauses, "and", comparisons. */
const joining = /[.,:;!?\u2026\u060C\u061B\u061F\u0964\u3001\u3002\uFF0C\uFF1A\uFF1B\uFF01\uFF1F&+=<>]/u;
/** More signs than this keep two words apart. */
const mostSigns = 3;

/** Separators inside words: all alike, as in `N A M E`, or here and there. Only names are worth such an effort. */
function innerGaps(
  inner: readonly Separator[],
  { pattern, places, isUpper }: { pattern: Pattern; places: number; isUpper: boolean },
): Verdict | undefined {
  const kind = 'kind' in pattern.source ? pattern.source.kind : undefined;
  if (kind !== 'name' && kind !== 'acronym') return undefined;
  if (inner.some((separator) => separator.kind === 'break')) return undefined;
  const [first] = inner;
  if (
    inner.length === places &&
    inner.every((one) => one.kind === first?.kind && (one.kind === 'space' || one.text === first.text))
  ) {
    const usual = first?.kind === 'space' || first?.kind === 'dot' || first?.kind === 'hyphen';
    return usual ? 'yes' : 'doubtful';
  }
  const signsOnly = inner.every((one) => !/\s/.test(one.text) && one.text.length <= 3);
  if (places < 8)
    return signsOnly || (isUpper && inner.every((one) => one.hasLineEnd)) ? 'doubtful' : undefined;
  const isSentence = inner.some((one) => (one.kind === 'dot' || one.kind === 'other') && /\s/.test(one.text));
  if (inner.length > 3 || isSentence) return undefined;
  return inner.every((one) => one.kind === 'hyphen') ? 'yes' : 'doubtful';
}

/**
 * `U N N A M E D` has the letters of `N A M E`, too: two single letters of their case next to them, spaced as they are,
 * make it doubtful. One may be a word.
 */
function isPartOfSpacedWord(
  lettered: LetteredText,
  at: readonly number[],
  inner: readonly Separator[],
): boolean {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  const text = inner[0]?.text;
  const isUpper = lettered.letters[last]?.letter.isUpper;
  const continues = (index: number, separatorAt: number): boolean => {
    const letter = lettered.letters[index]?.letter;
    if (letter?.kind !== 'letter' || letter.isUpper !== isUpper) return false;
    const isSingle =
      separatorBefore(lettered, index).kind !== 'none' &&
      separatorBefore(lettered, index + 1).kind !== 'none';
    return isSingle && separatorBefore(lettered, separatorAt).text === text;
  };
  let before = 0;
  while (before < 2 && continues(first - 1 - before, first - before)) before++;
  let after = 0;
  while (after < 2 && continues(last + 1 + after, last + 1 + after)) after++;
  return before + after >= 2;
}
