/** Names of months, after CLDR. */

import { isLetter } from '../text/characters.ts';
import { foldDigits } from '../text/text.ts';
import { monthNames } from './cldr.generated.ts';
import { hanNumber } from './numerals.ts';

/** 1 to 12 for an English name of a month; 0 for anything else. */
export function monthOf(name: string): number {
  return english.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether a language is known to have another name for a month than the English one. */
export function callsOtherwise(language: string, englishName: string): boolean {
  if (!Object.hasOwn(monthNames, language)) return false;
  const forms = monthNames[language]?.split(' ')[monthOf(englishName) - 1]?.split('/') ?? [];
  return !forms.includes(englishName.toLowerCase());
}

/** The months that a text names in its language, in order. Empty for a language whose months are not known. */
export function monthsNamed(
  text: string,
  language: string,
): readonly { readonly month: number; readonly name: string }[] {
  const counted = countedMonths(text, language);
  if (counted.length > 0) return counted;
  const names = Object.hasOwn(monthNames, language) ? (monthNames[language] ?? '') : '';
  if (names === '') return [];
  const plain = language === 'el' ? withoutAccents : (written: string): string => written;
  const lower = plain(text.toLowerCase());
  const exact = namesIn(lower, plain(names), language);
  return exact.length > 0 ? exact : inflected(lower, plain(names));
}

/** Months by their numbers, as Chinese, Japanese, Korean and Vietnamese name them; of months of a span of time none. */
function countedMonths(text: string, language: string): readonly NamedMonth[] {
  const pattern = Object.hasOwn(counting, language) ? counting[language] : undefined;
  if (!pattern) return [];
  return [...foldDigits(text).matchAll(pattern)].flatMap(({ 0: name, 1: number = '' }) => {
    const month = /^\d/.test(number) ? Number(number) : monthSpelled(number);
    return month >= 1 && month <= 12 ? [{ month, name }] : [];
  });
}

/** A month that is counted in words: 七月, "tháng bảy". */
function monthSpelled(number: string): number {
  return hanNumber(number) ?? vietnamese.indexOf(number.toLowerCase()) + 1;
}

const vietnamese = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

const eastAsian = /(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?!間|间)/gu;
const counting: Readonly<Record<string, RegExp>> = {
  ja: eastAsian,
  ko: /(?<!\d)(\d{1,2})\s?월/gu,
  vi: /tháng\s(\d{1,2}(?!\d)|(?:mười (?:một|hai)|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín)(?=,? năm \d{4}))/giu,
  yue: eastAsian,
  zh: eastAsian,
};

/** Greek moves and drops its accents with the endings. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

interface NamedMonth {
  readonly month: number;
  readonly name: string;
}

function namesIn(lower: string, names: string, language: string): readonly NamedMonth[] {
  const all = names.split(' ').map((forms) => forms.split('/'));
  return all
    .flatMap((forms, index) => {
      const found = forms.map((form) => findWord(lower, form, language));
      const word = found.find((one) => one !== undefined);
      return word && !isOfAnother(word.name, index, all) ? [{ month: index + 1, ...word }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** Whether a name with an ending goes on as another month does: Czech "červenci" is July, "červen" June. */
function isOfAnother(name: string, index: number, all: readonly (readonly string[])[]): boolean {
  if (all[index]?.includes(name) === true) return false;
  const alike = (forms: readonly string[]): number =>
    Math.max(...forms.map((form) => alikeLength(form, name)));
  const own = alike(all[index] ?? []);
  return all.some((forms, other) => other !== index && alike(forms) > own);
}

/** How many letters two words begin with alike. */
function alikeLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/**
 * Names in another case than those of CLDR ("w lipcu 1997", "júliusában"), told by what the forms of a name have in
 * common; only directly before or after a year, which may have an ending ("1997ko") or
 * a word of its own ("1997 m. liepą").
 */
function inflected(lower: string, names: string): readonly NamedMonth[] {
  const stems = names.split(' ').map((forms) => stemOf(forms.split('/')));
  return [
    ...lower.matchAll(
      /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,20})(?=[\s,.]{1,2}(?:\p{L}{1,3}\s)?\d{4}(?!\d))|(?<=\d{4}(?:\p{L}{2})?[\s,.]{1,2}(?:\p{L}{1,4}\.?\s)?)([\p{L}\p{M}]{3,20})/gu,
    ),
  ].flatMap((found) => {
    const name = found[1] ?? found[2] ?? '';
    let best = -1;
    for (const [index, stem] of stems.entries())
      if (name.startsWith(stem) && name.length <= stem.length + 5 && stem.length > (stems[best]?.length ?? 2))
        best = index;
    return best < 0 ? [] : [{ month: best + 1, name }];
  });
}

/** What the forms of a name begin with alike; of a single one, all but its last letter. */
function stemOf([first = '', second]: readonly string[]): string {
  if (second === undefined) return first.length > 4 ? first.slice(0, -1) : first;
  return first.slice(0, alikeLength(first, second));
}

/** Little words that Hebrew joins to the next. */
const prefixes: ReadonlySet<string> = new Set(Array.from('בלמהשכו'));

/** Whole words: "mai" is no month in "maison". Longer names may take endings. */
function findWord(
  text: string,
  form: string,
  language: string,
): { readonly name: string; readonly at: number } | undefined {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    let end = at + form.length;
    const most = form.length > 4 ? end + 4 : end;
    while (end < most && isLetter(text.charCodeAt(end))) end++;
    const begins =
      !isLetter(text.charCodeAt(at - 1)) ||
      (language === 'he' && prefixes.has(text.charAt(at - 1)) && !isLetter(text.charCodeAt(at - 2)));
    if (begins && !isLetter(text.charCodeAt(end))) return { name: text.slice(at, end), at };
  }
  return undefined;
}

/**
 * How else the year of an English date may be written: in full where it has two digits ("28 Mar 69", "'69"), and in two
 * where it is in full. Empty for what is no year.
 *
 * @param before What stands before the number.
 * @param behind What follows it.
 */
export function yearForms(value: string, before: string, behind: string): readonly string[] {
  if (!/^(?:\d\d|(?:19|20)[1-9]\d)$/.test(value) || /^[\d.,:/%]\d/.test(behind)) return [];
  if (!dayAndMonth.test(before) && !(value.length === 2 && /(?<![\p{L}\d])['’]$/u.test(before))) return [];
  return value.length === 2 ? [`19${value}`, `20${value}`] : [value.slice(2)];
}

/** "28 Mar ", "March 28, ", "28/3/", "28-Mar-". */
const dayAndMonth =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[ -]['’]?$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?, ?['’]?$|(?<![\d/])\d{1,2}\/\d{1,2}\/$/i;
