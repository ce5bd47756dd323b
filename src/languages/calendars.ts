/** Years and days as the calendars of languages count them: 2003 is 2546 in Thai, 平成15年 in Japanese, ۱۳۸۱ in Persian. */

import { foldDigits } from '../text/text.ts';
import { hanNumber } from './numerals.ts';

/** A whole number in digits of ASCII, and where it ends in its text, in UTF-16 code units. */
interface Written {
  readonly value: string;
  readonly end: number;
}

/**
 * The years of the common era that a number of a translation may stand for, where its language counts years from another
 * beginning: two where the year begins on another day. Empty for what is no such year.
 *
 * @see CLDR, calendarPreferenceData; the first years are those of CLDR's calendars
 */
export function commonYears({ value, end }: Written, text: string, language: string): readonly number[] {
  if (!/^\d{1,4}$/.test(value)) return [];
  const year = Number(value);
  // An equal number may have been taken for the one behind the era.
  if (value.length < 4) {
    const years = yearsOfEras(text, value);
    if (years.length > 0) return years;
  }
  const behind = text.slice(end, end + 8);
  if (ofHijra.test(behind) && year > 1000 && year < 2000) return lunarYears(year);
  const other = Object.hasOwn(counted, language) ? counted[language] : undefined;
  if (other === undefined || value.length !== 4) return [];
  return other.map((years) => year + years).filter((common) => common >= EARLIEST && common <= LATEST);
}

/** What is counted from another beginning is a year of these times, and a large number otherwise. */
const EARLIEST = 1700;
const LATEST = 2100;

/** Years to add, by language. */
const counted: Readonly<Record<string, readonly number[]>> = {
  // Buddhist era.
  km: [-543],
  lo: [-543],
  th: [-543],
  // Vikram Samvat, which begins in April.
  ne: [-57, -56],
  // Solar Hijri, which begins in March.
  fa: [621, 622],
  prs: [621, 622],
  ps: [621, 622],
  // Of Ethiopia, which begins in September.
  am: [7, 8],
  ti: [7, 8],
};

/** Eras of East Asia, by the common year that is their first. */
const firstYears: Readonly<Record<string, number>> = {
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  民國: 1912,
  民国: 1912,
};

/** The years that a text names by an era and this number. */
function yearsOfEras(text: string, value: string): readonly number[] {
  return [...foldDigits(text).matchAll(eras)].flatMap(([, era = '', said]) =>
    said === value ? [(firstYears[era] ?? 0) + Number(said) - 1] : [],
  );
}

const eras = /(明治|大正|昭和|平成|令和|民[國国])\s?(\d{1,3})(?=\s?年)/gu;

/** The sign of the lunar Hijra behind a year: "1424هـ". */
const ofHijra = /^\s?(?:هـ|ه(?![\p{L}\p{M}])|هجر|AH(?![A-Za-z]))/u;

/** A lunar year is shorter, and most of them lie in two of the sun. */
function lunarYears(year: number): readonly number[] {
  const begins = Math.floor(FIRST_LUNAR + (year - 1) * LUNAR_YEAR);
  return [begins, begins + 1];
}

/** Of the common era, in years, the first day of the Hijra; and how long its years are in those of the sun. */
const FIRST_LUNAR = 622.54;
const LUNAR_YEAR = 0.970224;

/** Whether a text names a year by an era in words: 令和元年, 平成十五年. */
function saysYearOfEra(text: string, year: number): boolean {
  for (const [, era = '', said = ''] of text.matchAll(eraInWords)) {
    const number = said === '元' ? 1 : hanNumber(said);
    if (number !== undefined && (firstYears[era] ?? 0) + number - 1 === year) return true;
  }
  return false;
}

const eraInWords = /(明治|大正|昭和|平成|令和|民[國国])(元|[一二三四五六七八九十]{1,4})年/gu;

/** A number of the English that may be a year: none of money, of shares or of what is counted. */
const year =
  /(?<![\d$€£¥₹.,])\d{4}(?!\d|\s?[%€$]|[.,]\d| (?:euros?|dollars?|pounds?|yen|rupees|days|hours|times|members|people|persons|users|items|files|words|characters|bytes|met(?:er|re)s|miles|votes|copies|pages)\b)/g;

/** Both texts and the language of the translation, without script and region. */
interface Texts {
  readonly english: string;
  readonly translation: string;
  readonly language: string;
}

/** Leaves out the years and days that a translation tells in another calendar; both lists stay in order. */
export function withoutCalendars<Of extends Written>(
  missing: readonly Of[],
  extra: readonly Of[],
  { english, translation, language }: Texts,
): { readonly missing: readonly Of[]; readonly extra: readonly Of[] } {
  const years = new Set(Array.from(english.matchAll(year), ([year]) => Number(year)));
  if (years.size === 0) return { missing, extra };
  const said = new Set<string>();
  const others = new Set<Of>();
  const days = otherDays(english, language);
  const shown = new Set(days.length > 0 ? foldDigits(translation).match(/\d+/g)?.map(Number) : []);
  for (const { said: parts, others: own } of days) {
    if (!own.every((value) => shown.has(Number(value)))) continue;
    for (const value of parts) said.add(value);
    for (const token of extra) if (own.includes(token.value)) others.add(token);
  }
  for (const token of extra) {
    const common = commonYears(token, translation, language).filter((year) => years.has(year));
    if (common.length > 0) others.add(token);
    for (const year of common) said.add(String(year));
  }
  return {
    missing: missing.filter(
      ({ value }) => !said.has(String(Number(value))) && !saysYearOfEra(translation, Number(value)),
    ),
    extra: extra.filter((token) => !others.has(token)),
  };
}

/** Whether the days of a language have other numbers in its own calendar. */
export function hasOwnDays(language: string): boolean {
  return Object.hasOwn(besides, language);
}

/** The numbers of a day of the English, and those of the same day in another calendar of the language: day, year, and month where it is a number. */
interface OtherDay {
  readonly said: readonly string[];
  readonly others: readonly string[];
}

/** The days of an English text with their years, in the calendars that a language has besides the common one. */
function otherDays(english: string, language: string): readonly OtherDay[] {
  const calendars = Object.hasOwn(besides, language) ? (besides[language] ?? []) : [];
  if (calendars.length === 0) return [];
  return [...english.matchAll(date)].slice(0, MOST_DAYS).flatMap((found) => {
    const { 1: day = found[5] ?? found[9] ?? '', 2: month = found[4] ?? found[8] ?? '' } = found;
    const year = found[3] ?? found[6] ?? found[7] ?? '';
    const isNumber = /^\d/.test(month);
    const index = isNumber ? Number(month) - 1 : months.indexOf(month.slice(0, 3).toLowerCase());
    const at = new Date(0);
    at.setUTCFullYear(Number(year), index, Number(day));
    return calendars.map((calendar) => {
      const parts = formatOf(calendar).formatToParts(at);
      const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
      return {
        said: [day, year, ...(isNumber ? [month] : [])].map((value) => String(Number(value))),
        others: [partOf('day'), partOf('year'), ...(isNumber ? [partOf('month')] : [])],
      };
    });
  });
}

const MOST_DAYS = 20;

/** Calendars whose days have other numbers. */
const besides: Readonly<Record<string, readonly string[]>> = {
  am: ['ethiopic'],
  ar: ['islamic-umalqura', 'islamic-civil'],
  fa: ['persian'],
  he: ['hebrew'],
  prs: ['persian'],
  ps: ['persian'],
  ti: ['ethiopic'],
  ur: ['islamic-civil'],
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(calendar: string): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(calendar, made);
  return made;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
/** Day, month and year, in either order of English, or in that of ISO 8601. */
const date = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (\\d{4})(?!\\d)|\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)|(?<![\\d-])(\\d{4})-(\\d\\d)-(\\d\\d)(?![\\d-])`,
  'g',
);
