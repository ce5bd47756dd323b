/** New numbers in references, where the items that they name are numbered anew. */

import { foldDigits } from '../text/text.ts';
import { pointingsIn } from './pointing.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/**
 * A text with other numbers in its references; `undefined` when nobody can tell which number is meant: it stands in no
 * reference that the language is known for, and not exactly once, or it is written as a word.
 *
 * @param changes Old numbers and new ones.
 */
export function renumbered(
  text: string,
  changes: ReadonlyMap<number, number>,
  lang: string,
): string | undefined {
  const pointed = pointingsIn(text, lang).flatMap(({ numbers }) =>
    numbers.filter(({ start, end }) => start < end),
  );
  const places: Place[] = [];
  for (const [from, to] of changes) {
    const meant = pointed.filter(({ value }) => value === from);
    if (meant.some(({ isFixed }) => isFixed)) return undefined;
    const found = meant.length > 0 ? meant : alone(text, from);
    if (!found) return undefined;
    places.push(...found.map(({ start, end }) => ({ start, end, to })));
  }
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, to }) =>
        changed.slice(0, start) + writtenLike(changed.slice(start, end), to) + changed.slice(end),
      text,
    );
}

/** A number where it is the only one of its value. */
function alone(text: string, value: number): readonly Omit<Place, 'to'>[] | undefined {
  const folded = foldDigits(text);
  const found = [...folded.matchAll(new RegExp(`(?<![\\d.,])${value}(?![\\d]|[.,]\\d)`, 'g'))];
  const [only] = found;
  if (!only || found.length !== 1 || folded.length !== text.length) return undefined;
  return [{ start: only.index, end: only.index + String(value).length }];
}

/** A number in the way that another one is written: its digits, or Han numerals. */
function writtenLike(sample: string, value: number): string {
  if (/^\p{Script=Han}/u.test(sample) || sample.startsWith('〇')) return inHan(value);
  const [first = '0'] = sample;
  const zero = (first.codePointAt(0) ?? 48) - Number(foldDigits(first));
  return [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

/** Below 100: 十四, 二十. */
function inHan(value: number): string {
  const signs = '〇一二三四五六七八九';
  if (value < 10) return signs.charAt(value);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? signs.charAt(tens) : ''}十${value % 10 === 0 ? '' : signs.charAt(value % 10)}`;
}
