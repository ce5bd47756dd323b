/** Dates that stand in code, as programs print them. */

import { monthOf, monthsNamed } from '../languages/months.ts';
import { primaryLanguage } from '../languages/registry.ts';

/**
 * Whether both are nothing but a date with the same digits, the English with the name of a month, and the translation with
 * that of no other one, as far as it is known how the language calls them.
 */
export function isSameDate(english: string, translated: string, lang: string): boolean {
  const [, name] = month.exec(english) ?? [];
  if (name === undefined || !beside.test(english.replace(month, ' '))) return false;
  const [left, right] = [english, translated].map((one) => one.match(/\d+/g)?.toSorted().join(' '));
  if (left === undefined || left !== right) return false;
  if (
    /[^\p{L}\p{M}\d\s.,:/()’'+-]/u.test(translated) ||
    (translated.match(/\p{L}+/gu)?.length ?? 0) > MOST_WORDS
  )
    return false;
  const months = monthsNamed(translated, primaryLanguage(lang));
  return months.length === 0 || months.some((one) => one.month === monthOf(name));
}

/** "Mon. 3 de mayo a las". */
const MOST_WORDS = 6;

const month =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
/** What stands beside the month: a day by its number or its name, a year, a time. A command with a number has no more. */
const beside =
  /^(?=(?:\D*\d+(?!\d)){2})(?:[\d\s.,:/()+-]|(?:at|on|of|am|pm|a\.m|p\.m|utc|gmt)\b|(?<=\d)(?:st|nd|rd|th|t|z)\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b){1,80}$/i;
