/** From the forms of a profile to patterns of letters. */

import { type FoldedLetter, lettersOf, skeletonOf } from './fold.ts';
import type { OwnerException, OwnerForm, OwnerProfile } from './owner.ts';

/** What stands before a letter of a pattern: nothing, a gap between words, an apostrophe, or a sign that has to be there. */
export type Gap = 'none' | 'word' | 'elision' | '.' | '@' | ',';

/** One letter of a pattern. */
export interface PatternLetter {
  readonly base: string;
  readonly isCapital: boolean;
  readonly gap: Gap;
  /** Further letters may follow it in the same word. */
  readonly isOpen: boolean;
  /** What look-alikes of it are compared by: those of the small and of the capital letter. None for scripts without. */
  readonly skeletons: readonly string[];
}

/** A form with all choices made. */
export interface Pattern {
  readonly source: OwnerForm | OwnerException;
  readonly isException: boolean;
  /** `*` or a language tag. */
  readonly language: string;
  readonly letters: readonly PatternLetter[];
  readonly prefixes: readonly string[];
}

/** Every ending doubles the places in the tree of letters. */
const mostEndings = 6;

/** More choices than this in one form are a mistake in it. */
const mostChoices = 2000;

/**
 * All patterns of a profile.
 *
 * @throws {RangeError} for a form with unbalanced braces, without a letter, or with too many choices.
 */
export function patternsOf(profile: OwnerProfile): Pattern[] {
  return Object.entries(profile.languages).flatMap(
    ([language, { forms, exceptions = [], prefixes = [] }]) => {
      const folded = prefixes.map((prefix) =>
        lettersOf(prefix)
          .plain.map(({ letter }) => letter.base)
          .join(''),
      );
      const rest = { language, prefixes: folded };
      return [
        ...forms.flatMap((source) =>
          expand(source.form).map((form) => patternOf(form, { ...rest, source, isException: false })),
        ),
        ...exceptions.flatMap((source) =>
          expand(source.form).map((form) => patternOf(form, { ...rest, source, isException: true })),
        ),
      ];
    },
  );
}

/** `{a,b}c` → `ac`, `bc`. Braces may be nested. */
export function expand(form: string): string[] {
  const open = form.indexOf('{');
  if (open < 0) {
    if (form.includes('}')) throw new RangeError(`Cannot read form "${form}": a brace is not opened`);
    return [form];
  }
  const choices: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < form.length; at++) {
    const sign = form[at];
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if ((sign === ',' && depth === 1) || depth === 0) {
      choices.push(form.slice(start, at));
      start = at + 1;
    }
    if (depth > 0) continue;
    const rest = expand(form.slice(at + 1));
    const all = choices
      .flatMap(expand)
      .flatMap((choice) => rest.map((end) => form.slice(0, open) + choice + end));
    if (all.length > mostChoices)
      throw new RangeError(`Cannot read form "${form}": more than ${mostChoices} choices`);
    return all;
  }
  throw new RangeError(`Cannot read form "${form}": a brace is not closed`);
}

function patternOf(form: string, rest: Omit<Pattern, 'letters'>): Pattern {
  const found = lettersOf(form).plain;
  const endings = form.split('*').length - 1;
  if (endings > mostEndings)
    throw new RangeError(`Cannot read form "${form.slice(0, 80)}": more than ${mostEndings} endings`);
  if (found.length === 0) throw new RangeError(`Cannot read form "${form}": it has no letters`);
  const letters = found.map(({ letter, start, end }, index): PatternLetter => {
    const before = index === 0 ? '' : form.slice(found[index - 1]?.end ?? 0, start);
    const after = form.slice(end, found[index + 1]?.start ?? form.length);
    return {
      base: letter.base,
      isCapital: letter.isUpper,
      gap: gapOf(before),
      isOpen: after.startsWith('*'),
      skeletons: likeLatin.has(letter.script) ? skeletonsOf(letter) : [],
    };
  });
  return { ...rest, letters };
}

function gapOf(between: string): Gap {
  const signs = between.replace('*', '');
  if (signs === '.' || signs === '@') return signs;
  if (signs.trim() === ',') return ',';
  if (signs === "'" || signs === '\u2019') return 'elision';
  return signs === '' ? 'none' : 'word';
}

/** Scripts with letters that look like Latin ones, and so like each other's. */
const likeLatin = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', '']);

function skeletonsOf({ base }: FoldedLetter): string[] {
  return [...new Set([skeletonOf(base), skeletonOf(base.toUpperCase())])];
}
