/** Items that point to others: what may not be left out while they stand, and which numbers change with it. */

import type { Unit } from '../model.ts';
import { foldDigits } from '../text/text.ts';

/** What one unit of the definitive text says of others. English; other definitive texts point to nothing that is seen. */
export interface Pointer {
  readonly from: Unit;
  /** The words that point. */
  readonly words: string;
  /** Units that they may mean: of a vague one, all that share its words. */
  readonly to: readonly Unit[];
  /** The number that stands there, where one does. */
  readonly number?: number;
}

const parts = '(?:paragraph|item|section|clause|article|point|rule|principle|bullet)';
const neighbour = new RegExp(
  `\\b(?:the\\s+)?(next|following|previous|preceding|foregoing)\\s+${parts}\\b`,
  'gi',
);
const numbered = new RegExp(
  `\\b${parts}s?\\s+(\\d{1,3}(?:\\s*(?:,|,?\\s+(?:and|or|to)|[–-])\\s*\\d{1,3})*)(?![\\d.,]\\d)(?!\\s+of\\s+(?!this|the\\s+(?:code|document|list|text)))`,
  'gi',
);
const vague =
  /((?:[\p{L}’'-]+\s+){1,6})(?:(?:mentioned|described|listed|stated|defined|explained|named|given|set\s+out|referred\s+to|see)\s+)(?:further\s+)?(below|above)\b/giu;

/** Every pointer of a text to a unit of itself. */
export function pointersIn(units: readonly Unit[]): readonly Pointer[] {
  return units.flatMap((from, index): readonly Pointer[] => [
    ...[...from.text.matchAll(neighbour)].flatMap((found) => {
      const isNext = /^(?:next|following)$/i.test(found[1] ?? '');
      const others = isNext ? units.slice(index + 1) : units.slice(0, index).toReversed();
      const to = others.find(({ kind }) => kind === from.kind) ?? others[0];
      return to ? [{ from, words: found[0], to: [to] }] : [];
    }),
    ...[...from.text.matchAll(numbered)].flatMap((found) =>
      numbersIn(found[1] ?? '').flatMap((number) => {
        const to = units.filter(({ kind, ordinal }) => kind === 'item' && ordinal?.value === number);
        return to.length > 0 ? [{ from, words: found[0], to, number }] : [];
      }),
    ),
    ...[...from.text.matchAll(vague)].flatMap((found) => {
      const others = found[2]?.toLowerCase() === 'below' ? units.slice(index + 1) : units.slice(0, index);
      const words = contentWords(found[1] ?? '');
      const likely = others.filter(({ text }) => words.some((word) => text.toLowerCase().includes(word)));
      const to = likely.length > 0 ? likely : others;
      return to.length > 0 ? [{ from, words: found[0], to }] : [];
    }),
  ]);
}

/** "3 to 5" means 4 too. */
function numbersIn(list: string): readonly number[] {
  const numbers = (list.match(/\d+/g) ?? []).map(Number);
  const range = /^(\d+)\s*(?:to|[–-])\s*(\d+)$/.exec(list);
  const [first = 0, last = 0] = numbers;
  if (!range || last <= first) return numbers;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Words that tell what is spoken of, cut so that their plural is found too. */
function contentWords(words: string): readonly string[] {
  return (words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.replace(/(?:es|s)$/, ''));
}

/**
 * A text with other numbers in its references; `undefined` when one of them does not stand there exactly once, so that
 * nobody can tell which number is meant.
 *
 * @param changes Old numbers and new ones.
 */
export function renumbered(text: string, changes: ReadonlyMap<number, number>): string | undefined {
  const folded = foldDigits(text);
  const places: { readonly at: number; readonly length: number; readonly to: number }[] = [];
  for (const [from, to] of changes) {
    const found = [...folded.matchAll(new RegExp(`(?<![\\d.,])${from}(?![\\d]|[.,]\\d)`, 'g'))];
    const [only] = found;
    if (!only || found.length !== 1 || folded.length !== text.length) return undefined;
    places.push({ at: only.index, length: String(from).length, to });
  }
  return places
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (changed, { at, length, to }) =>
        changed.slice(0, at) + inDigitsOf(changed.slice(at, at + length), to) + changed.slice(at + length),
      text,
    );
}

/** A number in the digits that another one is written with. */
function inDigitsOf(sample: string, value: number): string {
  const zero = (sample.codePointAt(0) ?? 48) - Number(foldDigits(sample).charAt(0));
  return [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}
