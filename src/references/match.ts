/** Whether letters that were met are the owner's name: what stands between them and around them, and their case. */

import { beginsWord, endingAt, type Likeness } from './edges.ts';
import { type FoldedLetter, isCased } from './fold.ts';
import type { Pattern } from './forms.ts';
import { type Disguise, gapsOf } from './gaps.ts';
import type { LetteredText } from './lettered.ts';
import { standInOf } from './look-alikes.ts';
import type { OwnerException, OwnerForm, ReferenceLevel } from './owner.ts';
import type { Met } from './tree.ts';

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

/** How a place is read: `asName` where case says nothing (links, file names, keys), `lang` when it is known. */
export interface Reading {
  readonly asName: boolean;
  readonly lang: string | undefined;
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
  if (!ending) return undefined;
  // A long name within a word is the last part of a compound.
  const isWithin = !beginsWord(pattern, at[0] ?? 0, { lettered, likeness });
  if (isWithin && !(isName(pattern) && likeness === 'same' && at.length >= shortestWithin)) return undefined;
  const end = letters[(at.at(-1) ?? 0) + ending.length]?.end ?? last.end;
  const asked = levelOf(pattern, met, reading);
  if (asked === undefined) return undefined;
  if (isQuotedForm(pattern.source) && !isQuoted(lettered.text, first.start, end)) return undefined;
  const doubtful = likeness === 'stand-in' || gaps.isDoubtful || ending.isDoubtful || isWithin;
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

/** Letters that a name has at least to be seen inside of a longer word. */
const shortestWithin = 14;

function isName({ source }: Pattern): boolean {
  return 'kind' in source && source.kind === 'name';
}

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
  // What is only doubtful in one language says nothing in another, unless it is written as a name.
  const isForeign =
    language !== '*' &&
    lang !== undefined &&
    !sameLanguage(language, lang) &&
    !(source.kind === 'name' && hasCapitals && letters.some(({ isCapital }) => isCapital));
  return counts === 'review' && isForeign ? undefined : counts;
}

const none: FoldedLetter = {
  base: '',
  lookAlike: '',
  skeleton: '',
  isUpper: false,
  script: '',
  kind: 'sign',
  isMark: false,
};

function isExactException(source: OwnerForm | OwnerException): boolean {
  return 'exact' in source && (source.exact ?? false);
}

function isQuotedForm(source: OwnerForm | OwnerException): boolean {
  return 'quoted' in source && (source.quoted ?? false);
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
