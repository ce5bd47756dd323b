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

const mayHave = /\]|%\d|\[\^|\{[{%]|<\/?\d|[a-z][!?]?\/\d|version/i;

/**
 * Arguments that are told by their place (`%1$s`); marks of footnotes; what a link that does not work is called by; templates; tags that are numbered while a text is at a translator's; functions with how many values
 * they take; the line of a head that says which version the text has.
 */
const noNumber =
  /%\d{1,2}\$[a-z@]|\[\^[^\]\s]{1,100}\]|(?<=\])\[[^[\]\n]{1,100}\]|\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|<\/?\d{1,3}\/?>|(?<=(?<![\w/.])[a-z]+(?:_[a-z\d]+)*[!?]?)\/\d(?![\w/])|^[ \t]*["']?version["']?[ \t]*[:=][ \t]*["']?v?\d[\d.]*["']?,?[ \t]*$/gim;

/** Whether a number is called a version by the word before it: 2.10 is not 2.1 then, though 2.0 is 2. */
export function isVersion(text: string, index: number): boolean {
  return (
    !/^\d+\.0+(?!\d)/.test(text.slice(index, index + 12)) &&
    called.test(text.slice(Math.max(0, index - 12), index))
  );
}

const called = /(?:\bv|\b(?:version|release)\p{Ll}{0,3}|верси[ияюей]|版本?|버전) ?$/iu;

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
 * of something that the English has in a word ("daily"), or what is left of a hundred.
 *
 * @param behind What follows the number.
 * @param of The English, and its numbers.
 */
export function isCount(
  { value, percent }: Counted,
  behind: string,
  { english, source }: { readonly english: string; readonly source: readonly Counted[] },
): boolean {
  if (percent) {
    // "Fully" is "100 %".
    if (value === '100' && fully.test(english)) return true;
    const rest = String(100 - Number(value));
    return source.some((of) => of.percent && of.value === rest);
  }
  if (value === '1' && /^ \p{Ll}{2}/u.test(behind)) return single.test(english);
  return /^[1-3]$/.test(value) && counter.test(behind);
}

interface Counted {
  readonly value: string;
  readonly percent: boolean;
}

const fully =
  /\b(?:fully|full|completely|complete|entirely|totally|total|wholly|absolute(?:ly)?|perfect(?:ly)?|always|all|every|guaranteed?)\b/i;
const single = /\b(?:one|once|an?|single|each|every|daily|weekly|monthly|yearly|annual(?:ly)?)\b/i;

/** Of people and things; not of times, degrees and points, whose number a rule has to have. */
const counter = /^\s?[人つ個个種种명가]/u;

/** In Arabic letters, Malay and its neighbours double a word by the sign of two behind it. */
const twice = /(?<=\p{Script=Arabic})(?<!\p{Nd})[٢۲2](?!\p{Nd})/gu;
const doublingByTwo: ReadonlySet<string> = new Set([
  'ms',
  'id',
  'jv',
  'su',
  'ace',
  'bjn',
  'min',
  'mad',
  'mfa',
]);

/** A text in which such signs of two are covered. */
export function withoutDoubling(text: string, language: string, cover: string): string {
  return doublingByTwo.has(language) ? text.replace(twice, cover) : text;
}

/**
 * Whether a number is that of a third party, as Korean writes whoever is none of the two.
 *
 * @param around The number with the sign before it and two behind it.
 */
export function isOfThird(value: string, around: string): boolean {
  return value === '3' && /^제3\s?[자국]/u.test(around);
}
