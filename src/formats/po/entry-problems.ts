/** What is wrong with one entry of a PO file, as msgfmt tells it. */

import type { Position } from '../../text/text.ts';
import type { FormatProblem } from '../exchange.ts';
import { flagsOf, isHeader, stringOf } from './entry.ts';
import type { PoEntry, PoString } from './lex.ts';

interface Known {
  readonly at: (offset: number) => Position;
  /** Plural forms that the header says every entry has; 0 when it says nothing. */
  readonly forms: number;
}

/**
 * Strings that are missing, plural forms that do not fit, line ends at the edges that only one side has, and translations
 * that msgcat put together. Obsolete entries are asked for nothing.
 *
 * @see GNU gettext, gettext-tools/src/msgl-check.c
 */
export function entryProblems(entry: PoEntry, { at, forms }: Known): readonly FormatProblem[] {
  const [first] = entry.strings;
  if (entry.obsolete || first === undefined) return [];
  const find = (keyword: string): PoString | undefined =>
    entry.strings.find((one) => one.keyword === keyword);
  const [msgid, plural, msgstr] = [find('msgid'), find('msgid_plural'), find('msgstr')];
  const value = stringOf(entry, 'msgctxt') || (msgid?.value ?? '');
  const problem = (
    messageId: string,
    { start, end }: PoString,
    data: FormatProblem['data'] = {},
  ): FormatProblem => ({
    id: 'po/entry',
    messageId,
    data: { value, ...data },
    severity: messageId === 'poPlural' ? 'warning' : 'error',
    span: { start, end },
    ...at(start),
  });
  const translations = entry.strings.filter(({ keyword }) => keyword === 'msgstr');
  const merged = translations.find((one) => isMerged(one.value));
  if (isHeader(entry)) return [];
  if (merged) return [problem('poMerged', merged)];
  if (msgid === undefined) return [problem('poWithoutMsgid', msgstr ?? first)];
  if (msgstr === undefined) return [problem('poWithoutMsgstr', msgid)];
  const found: FormatProblem[] = [];
  if (plural) found.push(problem('poPlural', msgid));
  if (plural && msgstr.index === undefined) found.push(problem('poWithoutForms', msgstr));
  if (!plural && msgstr.index !== undefined) found.push(problem('poWithoutPlural', msgid));
  if (plural && msgstr.index !== undefined) {
    const wrong = translations.find(({ index }, place) => index !== place);
    if (wrong) found.push(problem('poFormIndex', wrong, { expected: translations.indexOf(wrong) }));
    else if (forms > 0 && translations.length !== forms)
      found.push(problem('poForms', msgid, { count: translations.length, expected: forms }));
  }
  if (flagsOf(entry).includes('fuzzy')) return found;
  const sides = [...(plural ? [plural] : []), ...translations].filter((one) => one.value !== '');
  const differs = (edge: (text: string) => boolean): PoString | undefined =>
    sides.find((one) => edge(one.value) !== edge(msgid.value));
  const begins = differs((text) => text.startsWith('\n'));
  const ends = differs((text) => text.endsWith('\n'));
  if (begins) found.push(problem('poLineBegin', begins === plural ? msgstr : begins));
  if (ends) found.push(problem('poLineEnd', ends === plural ? msgstr : ends));
  return found;
}

/** Whether msgcat put several translations into one, each below a line with its origin. */
export function isMerged(value: string): boolean {
  return MERGED.test(value);
}

/** The first of several translations that msgcat put into one. */
export function firstOfMerged(value: string): string {
  return (value.split(MERGED).find((part) => part.trim() !== '') ?? '').trim();
}

const MERGED = /^#-#-#-#-# {2}.*#-#-#-#-#$/m;
