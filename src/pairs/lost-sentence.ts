/** Whether one sentence of several was left out, told by the lengths of those that are there. */

import { forTexts } from '../text/for-texts.ts';
import { withoutAddresses } from './addresses.ts';

/**
 * Whether a text of at least four sentences fits one of one sentence fewer much better with one of them left out than with
 * two of them made one. The measure is that of Gale and Church ("A Program for Aligning Sentences in Bilingual Corpora",
 * 1993): how far lengths, in UTF-16 code units, are from proportional, against a variance that grows with the length. Of
 * texts of more than forty sentences nothing is said.
 */
export function hasLostSentence(source: string, target: string): boolean {
  const asked = sourceLengths(source);
  if (asked.length < FEWEST || asked.length > MOST) return false;
  const told = sentenceLengths(target);
  if (told.length !== asked.length - 1) return false;
  const without = least(asked, told, (at) => asked.filter((_, index) => index !== at));
  const joined = least(asked.slice(1), told, (at) => [
    ...asked.slice(0, at),
    (asked[at] ?? 0) + (asked[at + 1] ?? 0),
    ...asked.slice(at + 2),
  ]);
  return joined - without > LEAST_GAIN && without < MOST_EACH * told.length;
}

/** How much better, and how well; chosen so that texts whose sentences were joined are let be. */
const LEAST_GAIN = 3;
const MOST_EACH = 0.6;
const FEWEST = 4;
/** Each is left out once, and all others are measured then. */
const MOST = 40;

function least(
  places: readonly number[],
  told: readonly number[],
  asked: (at: number) => readonly number[],
): number {
  return Math.min(...places.map((_, at) => distance(asked(at), told)));
}

/** The variance of the length of a translation for each unit of the length of its source, as Gale and Church found it. */
const VARIANCE = 6.8;
const SHORTEST = 8;

function distance(asked: readonly number[], told: readonly number[]): number {
  const ratio = sum(told) / sum(asked);
  return sum(
    asked.map((length, at) => {
      const apart = (told[at] ?? 0) / ratio - length;
      return apart ** 2 / (VARIANCE * Math.max(SHORTEST, length));
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The English is asked once for all translations. */
const sourceLengths = forTexts((source) => sentenceLengths(source));

function sentenceLengths(text: string): readonly number[] {
  return withoutAddresses(text, ' ')
    .split(end)
    .map((sentence) => sentence.trim().replace(/\s+/g, ' ').length)
    .filter((length) => length > 1);
}

const end = /(?<=[.!?…]["'»”’“)\]]{0,3})\s+|(?<=[。！？।॥។።؟۔。།]["'»”’」』）)]{0,2})\s*/u;
