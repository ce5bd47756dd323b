/** Whether letters that were met are the owner's name: what stands between them and around them, and their case. */

import { type FoldedLetter, isCased, isUnspaced, type Letter } from './fold.ts';
import type { Pattern } from './forms.ts';
import { standInOf } from './look-alikes.ts';
import type { OwnerException, OwnerForm, ReferenceLevel } from './owner.ts';
import { type Separator, separatorOf } from './separators.ts';
import type { Met } from './tree.ts';

/** How a reference hides: what had to be undone to see it. */
export type Disguise = 'look-alike' | 'stand-in' | 'unseen' | 'spaced' | 'split' | 'wrapped' | 'encoded';

/** A pattern at a place that is what it seems. Offsets are those of the text that was read. */
export interface Match {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
  /** Nothing for an exception without a level. */
  readonly level: ReferenceLevel | 'ignore';
  /** The form says `error`, the way it is written makes it doubtful. */
  readonly isDoubtful: boolean;
  readonly disguises: readonly Disguise[];
}

/** A text with its letters. */
export interface LetteredText {
  readonly text: string;
  readonly letters: readonly Letter[];
}

/** How a place is read: `asName` where case says nothing (links, file names, keys), `lang` when it is known. */
export interface Reading {
  readonly asName: boolean;
  readonly lang: string | undefined;
}

/** Words are written this long after a name at most, to inflect it. */
const longestEnding = 12;
/** Glued to an acronym, this much is inflection in any language. More is probably another word. */
const longestAcronymEnding = 4;

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

/** The match at letters that were met, or nothing when they are no reference. */
export function verify({ pattern, at }: Met, lettered: LetteredText, reading: Reading): Match | undefined {
  const { letters } = lettered;
  const first = letters[at[0] ?? 0];
  const last = letters[at.at(-1) ?? 0];
  if (!first || !last) return undefined;
  const met = at.map((index) => letters[index]?.letter);
  const likeness = likenessOf(pattern, met);
  const gaps = gapsOf(pattern, at, { lettered, asName: reading.asName });
  if (!likeness || !gaps) return undefined;
  // What is disguised is no other body's name.
  if (pattern.isException && (likeness !== 'same' || gaps.disguises.length > 0)) return undefined;
  const ending = endingAt(pattern, at, { lettered, likeness, isSpaced: gaps.disguises.includes('spaced') });
  if (!ending || !beginsWord(pattern, at[0] ?? 0, { lettered, likeness })) return undefined;
  const end = letters[(at.at(-1) ?? 0) + ending.length]?.end ?? last.end;
  const asked = levelOf(pattern, met, reading);
  if (asked === undefined) return undefined;
  if (isQuotedForm(pattern.source) && !isQuoted(lettered.text, first.start, end)) return undefined;
  const doubtful = likeness === 'stand-in' || gaps.isDoubtful || ending.isDoubtful;
  const disguises = new Set(gaps.disguises);
  if (likeness !== 'same') disguises.add(likeness);
  return {
    pattern,
    start: first.start,
    end,
    level: asked === 'error' && doubtful ? 'review' : asked,
    isDoubtful: doubtful,
    disguises: [...disguises],
  };
}

type Likeness = 'same' | 'look-alike' | 'stand-in';

/** How the letters are like those of the pattern; nothing when too much of it is guessed. */
function likenessOf(pattern: Pattern, met: readonly (FoldedLetter | undefined)[]): Likeness | undefined {
  let likeness: Likeness = 'same';
  let standIns = 0;
  for (const [index, { base, skeletons }] of pattern.letters.entries()) {
    const letter = met[index];
    if (!letter) return undefined;
    if (letter.base === base) continue;
    if (!skeletons.includes(letter.skeleton)) return undefined;
    const looks = letter.lookAlike !== '' && standInOf(letter.lookAlike) === standInOf(base);
    const foreign = letter.kind === 'letter' && letter.base > '\x7F';
    if (looks || foreign || (letter.kind === 'letter' && base > '\x7F')) {
      if (likeness === 'same') likeness = 'look-alike';
    } else {
      likeness = 'stand-in';
      standIns++;
    }
  }
  if (standIns === 0) return likeness;
  // A number is a number: 150C is a temperature.
  const beginsWithNumber = met[0]?.kind === 'digit' && met[1]?.kind === 'digit';
  const most = Math.max(1, Math.min(4, Math.floor(pattern.letters.length / 2)));
  return standIns > most || beginsWithNumber || pattern.isException ? undefined : likeness;
}

interface Gaps {
  readonly disguises: readonly Disguise[];
  readonly isDoubtful: boolean;
}

/** Whether the pattern's letters stand together as words do, or as disguised words do. */
function gapsOf(
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
        asName: asName && !pattern.isException,
      });
      if (verdict === 'no') return undefined;
      if (verdict === 'doubtful') isDoubtful = true;
    } else if (separator.text.replace(/[\s()[\]{}]/g, '') !== gap) return undefined;
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
    asName: boolean;
  },
): Verdict {
  const { before, letter, isLoose: loose, asName } = around;
  if (separator.kind === 'break') return 'no';
  if (loose && separator.kind !== 'none') return separator.text.length <= 6 ? 'yes' : 'no';
  if (separator.kind === 'none') {
    if (!before || !letter || asName || isUnspaced(letter) || !isCased(letter)) return 'yes';
    return !before.isUpper && letter.isUpper ? 'yes' : 'no';
  }
  if (separator.kind === 'dot') return /\s/.test(separator.text) ? 'no' : 'doubtful';
  if (separator.kind === 'quote') return 'doubtful';
  if (separator.text === '\\' || separator.text === '|') return 'doubtful';
  return separator.kind === 'other' ? 'no' : 'yes';
}

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

interface Context {
  readonly lettered: LetteredText;
  readonly likeness: Likeness;
}

function beginsWord(pattern: Pattern, first: number, { lettered, likeness }: Context): boolean {
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

interface Ending {
  /** Letters that are glued on and belong to the name. */
  readonly length: number;
  readonly isDoubtful: boolean;
}

function endingAt(
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
  if (pattern.letters.at(-1)?.isOpen && length > 0) return { length, isDoubtful: false };
  const isAcronym = 'kind' in pattern.source && pattern.source.kind === 'acronym';
  const isUpper = at.every((one) => lettered.letters[one]?.letter.isUpper);
  if (!isAcronym || isSpaced || !isUpper || next.isUpper || likeness === 'stand-in') return undefined;
  return length > 0 ? { length, isDoubtful: length > longestAcronymEnding } : undefined;
}

/** The level that the form asks for in this case of letters; nothing when it does not count. */
function levelOf(
  { source, isException, letters, language }: Pattern,
  met: readonly (FoldedLetter | undefined)[],
  { asName, lang }: Reading,
): ReferenceLevel | 'ignore' | undefined {
  const hasCapitals = letters.every(
    ({ isCapital }, index) => !isCapital || met[index]?.isUpper || !isCased(met[index] ?? none),
  );
  if (isException) {
    const isExact =
      !isExactException(source) || letters.every(({ isCapital }, index) => met[index]?.isUpper === isCapital);
    return hasCapitals && isExact ? (source.level ?? 'ignore') : undefined;
  }
  if (!('kind' in source)) return undefined;
  const level = source.level ?? 'error';
  const counts = hasCapitals || (asName && language === '*') ? level : (source.otherwise ?? level);
  if (counts === 'ignore') return undefined;
  // What is only doubtful in one language says nothing in another.
  const isForeign = language !== '*' && lang !== undefined && !sameLanguage(language, lang);
  return counts === 'review' && isForeign ? undefined : counts;
}

const none: FoldedLetter = {
  base: '',
  lookAlike: '',
  skeleton: '',
  isUpper: false,
  script: '',
  kind: 'sign',
};

function isExactException(source: OwnerForm | OwnerException): boolean {
  return 'exact' in source && source.exact === true;
}

function isQuotedForm(source: OwnerForm | OwnerException): boolean {
  return 'quoted' in source && source.quoted === true;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

const quotes = /["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300A-\u300F\uFF02]/;

function isQuoted(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 4), start)
      .trimEnd()
      .at(-1) ?? '';
  const after = text.slice(end, end + 6).replace(/^[\s.!?,;\u3002\uFF01]+/, '')[0] ?? '';
  return quotes.test(before) && quotes.test(after);
}
