/** What has digits in a text and is no number of it. */

import { covered } from '../text/covered.ts';

/** A text with marks of footnotes, what a program fills in and names of code covered, so that every offset stays valid. */
export function withoutNoNumbers(text: string, cover: string): string {
  if (!mayHave.test(text)) return text;
  const spans = [...text.matchAll(noNumber)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return covered(text, spans, cover);
}

const mayHave = /\]|\[\^|\{[{%]|<\/?\d|[a-z][!?]?\/\d|version/i;

/**
 * Marks of footnotes; what a link that does not work is called by; templates; tags that are numbered while a text is at a translator's; functions with how many values
 * they take; the line of a head that says which version the text has.
 */
const noNumber =
  /\[\^[^\]\s]{1,100}\]|(?<=\])\[[^[\]\n]{1,100}\]|\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|<\/?\d{1,3}\/?>|(?<=(?<![\w/.])[a-z]+(?:_[a-z\d]+)*[!?]?)\/\d(?![\w/])|^[ \t]*["']?version["']?[ \t]*[:=][ \t]*["']?v?\d[\d.]*["']?,?[ \t]*$/gim;

/** Whether a number is how some languages call a system of numbers that the English has a word for. */
export function isBase(value: string, english: string): boolean {
  return BASES[value]?.test(english) ?? false;
}

const BASES: Readonly<Record<string, RegExp>> = {
  2: /\bbinary\b/i,
  8: /\boctal\b/i,
  10: /\bdecimal\b/i,
  16: /\bhex(?:adecimal)?\b/i,
};

/**
 * Whether a number that the English has not only counts what it tells of: "by oneself" and "two of them" in East Asia, one
 * of something, or what is left of a hundred.
 */
export function isCount(
  { value, percent }: { readonly value: string; readonly percent: boolean },
  behind: string,
  known: ReadonlySet<string>,
): boolean {
  if (percent) return known.has(String(100 - Number(value)));
  return /^[1-3]$/.test(value) && (counter.test(behind) || (value === '1' && /^ \p{Ll}{2}/u.test(behind)));
}

const counter = /^\s?[人つ個个度回番点種种명번가]/u;
