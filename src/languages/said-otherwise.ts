/** Numbers that two languages write so differently that they are no longer the same digits: "150M" and "1.5億", "50%" and "half". */

import { limitOf } from './limits.ts';
import { saysNumber } from './numerals.ts';
import { saysRound, scaleAt } from './scales.ts';

/** A number as it stands in its text: digits of ASCII, and its place in UTF-16 code units. */
interface Written {
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Both texts and the language of the translation, without script and region. */
interface Texts {
  readonly english: string;
  readonly translation: string;
  readonly language: string;
}

/** Leaves out what either side says in another way; both lists stay in order. */
export function withoutOtherWays<Of extends Written>(
  missing: readonly Of[],
  extra: readonly Of[],
  { english, translation, language }: Texts,
): { readonly missing: readonly Of[]; readonly extra: readonly Of[] } {
  const rest = [...extra];
  const lower = translation.toLowerCase();
  const lost = missing.filter((token) => {
    const size = sizeOf(token, english, 'en');
    const limit = limitOf(token, english);
    const at = rest.findIndex(
      (other) =>
        (sizeOf(other, translation, language) === size && size >= LEAST_SCALED) ||
        (limit !== undefined && limitOf(other, translation) === limit),
    );
    if (at >= 0) rest.splice(at, 1);
    if (at >= 0 || isInWord(token, english) || isVerbatim(token, translation)) return false;
    if (size > Number(token.value) && (saysNumber(lower, size, language) || saysRound(lower, size, language)))
      return false;
    return !isHalf(token, english, lower);
  });
  // Always open is always open, whatever it is counted by.
  const isAlways = rest.length === 0 && lost.every((token) => roundTheClock(token, english));
  const marks = listMarks(translation);
  return {
    missing: isAlways ? [] : lost,
    extra: rest.filter(
      (token) =>
        !isInWord(token, translation) &&
        !(lost.length === 0 && isLabel(token, translation, marks)) &&
        !(token.value === '1' && byTime.test(english)),
    ),
  };
}

/** Round numbers that are said by another power of ten. */
const LEAST_SCALED = 10_000;

/** A number with the word or the letter for thousands or millions behind it. */
function sizeOf({ value, end }: Written, text: string, language: string): number {
  const behind = text.slice(end, end + 30).replace(/^[\s\u00a0-]/, '');
  const letter = /^[KMB](?![A-Za-z])/.exec(text.slice(end, end + 2))?.[0] ?? '';
  const power = powers[letter] ?? scaleAt(behind, language) ?? 0;
  return Math.round(Number(value) * 10 ** power);
}

const powers: Readonly<Record<string, number>> = { K: 3, M: 6, B: 9 };

/** Whether a digit is a letter of a word or of a name: "e2e", "i18n", "@18rowers", "width:80px". */
function isInWord({ start, end }: Written, text: string): boolean {
  if (/[@#]$/.test(text.slice(0, start)) && /^[A-Za-z]/.test(text.slice(end))) return true;
  if (
    /[{;"'] ?[a-z-]{3,20}: ?$/.test(text.slice(Math.max(0, start - 24), start)) &&
    /^(?:px|r?em|%|pt)[;"' ]/.test(text.slice(end, end + 4))
  )
    return true;
  return /[A-Za-z]/.test(text.charAt(start - 1)) && /[A-Za-z]/.test(text.charAt(end));
}

/** Whether what has letters in it, as an example of what somebody types, stands in the translation as well. */
function isVerbatim({ text: written }: Written, text: string): boolean {
  return /[A-Za-z]/.test(written) && text.includes(written);
}

function isHalf({ value, end }: Written, english: string, lower: string): boolean {
  return value === '50' && /^\s?(?:%|per ?cent)/i.test(english.slice(end, end + 9)) && half.test(lower);
}

const half =
  /(?<!\p{L})(?:half|hälfte|halb|moitié|demi|mitad|medi[oa]|metà|mezz|metade|mei[oa]|половин|вдвое|вдвічі|наполовин|poł[oó]w|połow|polovi|helft|halve?|hälft|halv|puol|fel[eé]|fél|jumăt|yarı|setengah|separuh|nửa|μισ|आध|pusē|pus[eė]|pool)|半|절반|반으로|نصف|نیم|חצי|מחצית|ครึ่ง/u;

/** "24/7" */
function roundTheClock({ start, end }: Written, english: string): boolean {
  return /(?<!\d)24\s?[/x×]\s?7(?!\d)/.test(english.slice(Math.max(0, start - 4), end + 4));
}

/** The numbers of a list within a sentence, "(1) … (2) … (3)", that begins with one and leaves none out. */
function listMarks(text: string): ReadonlySet<string> {
  if (!/[(（]1[)）]/.test(text)) return none;
  const shown = new Set(Array.from(text.matchAll(/[(（](\d{1,2})[)）]/g), ([, number = '']) => number));
  const isWhole = [...shown].every((_, index) => shown.has(String(index + 1)));
  return isWhole && shown.size > 1 ? shown : none;
}

const none: ReadonlySet<string> = new Set();

/** Whether a number counts the parts of a text: those of a list, or "9.3" before the name of a section. */
function isLabel({ value, start, end }: Written, text: string, marks: ReadonlySet<string>): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 2)];
  if (marks.has(value) && /[(（]/.test(before) && /^[)）]/.test(after)) return true;
  if (before === '\n') return /^[.)．、](?!\d)/.test(after);
  return start === 0 && /^\d+(?:\.\d+)+$/.test(value) && /^[.)]?\s/.test(after);
}

/** "Daily" is once a day, and of one day. */
const byTime = /\b(?:daily|nightly|hourly|weekly|monthly|yearly|quarterly|annual(?:ly)?)\b/i;
