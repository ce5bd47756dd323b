/** Word differences for people. The only importer of the diff package. */

import { diffArrays } from 'diff';
import { localeOf } from '../languages/registry.ts';

/** A stretch of words that both texts have, or one of them. */
export interface Part {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The difference of two texts, word by word, in the words of the language: scripts without spaces have words too.
 *
 * @param lang Language of both texts; decides where words end.
 */
export function wordDifference(before: string, after: string, lang: string): readonly Part[] {
  const segmenter = segmenterOf(lang);
  const parts = differenceOf(wordsIn(before, segmenter), wordsIn(after, segmenter)).map(
    ({ type, items }): Part => ({ type, text: items.join('') }),
  );
  return joined(parts);
}

/** A segmenter holds more memory than most texts: there is one for each language. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(localeOf(lang), { granularity: 'word' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

/** A segmenter keeps the text that it was given with every word that it gives: it is given a little at a time. */
const STRETCH = 2000;

function wordsIn(text: string, segmenter: Intl.Segmenter): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const stretch = text.slice(start, start + STRETCH);
    const found: string[] = [];
    for (const { segment } of segmenter.segment(stretch)) found.push(segment);
    // The last word may go on behind the stretch.
    if (start + STRETCH < text.length && found.length > 1) found.pop();
    for (const word of found) {
      words.push(word);
      start += word.length;
    }
  }
  return words;
}

/** Texts that differ by more than that are not compared any further: nobody could read it, and time grows with its square. */
const MOST_DIFFERENCES = 400;

interface ItemsPart {
  readonly type: Part['type'];
  readonly items: readonly string[];
}

/** What is in both and in one of them; between equal beginnings and ends everything when too much differs. */
function differenceOf(before: readonly string[], after: readonly string[]): readonly ItemsPart[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_DIFFERENCES });
  if (changes) {
    return changes.map(({ added, removed, value }) => ({
      type: added ? 'added' : removed ? 'removed' : 'same',
      items: value,
    }));
  }
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const parts: readonly ItemsPart[] = [
    { type: 'same', items: before.slice(0, head) },
    { type: 'removed', items: before.slice(head, before.length - tail) },
    { type: 'added', items: after.slice(head, after.length - tail) },
    { type: 'same', items: before.slice(before.length - tail) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

/** Changes that only blanks keep apart are one change: nobody reads them word by word. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  let removed = '';
  let added = '';
  const end = (): void => {
    if (removed !== '') result.push({ type: 'removed', text: removed });
    if (added !== '') result.push({ type: 'added', text: added });
    removed = '';
    added = '';
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const isGap =
      part.type === 'same' &&
      /^\s+$/.test(part.text) &&
      removed !== '' &&
      added !== '' &&
      next?.type !== 'same' &&
      next;
    if (part.type === 'removed' || isGap) removed += part.text;
    if (part.type === 'added' || isGap) added += part.text;
    if (part.type === 'same' && !isGap) {
      end();
      result.push(part);
    }
  });
  end();
  return result;
}

/** Lines that both texts have, or one of them. */
export interface LinePart {
  readonly type: Part['type'];
  readonly lines: readonly string[];
}

/** The difference of two lists of lines, compared as they are. */
export function lineDifference(before: readonly string[], after: readonly string[]): readonly LinePart[] {
  return differenceOf(before, after).map(({ type, items }) => ({ type, lines: items }));
}
