/** From a range of the visible text to the range of the file that shows it, when there is no doubt about it. */

import type { Block, Span } from '../model.ts';

/** How much of the text around a range is compared, in code units: the most first, since it tells most. */
const REACHES = [40, 20, 10, 5];

/**
 * The range of the file that a reader sees as `within`.
 *
 * Visible text lacks markup and has its references resolved. So the range is looked for together with its
 * surroundings, and counts only when they stand exactly once in the visible text and exactly once in the file.
 *
 * @param text The decoded file.
 * @param within Half-open range of the block's visible text; empty for a place between two characters.
 * @returns `undefined` when the place is not certain, or in code or markup. Never throws.
 */
export function exactPlace(text: string, block: Block, within: Span): Span | undefined {
  if (block.marks.some((mark) => isOwn(mark.type) && overlaps(mark.span, within))) return undefined;
  const written = text.slice(block.start, block.span.end);
  if (written === block.text) return shifted(within, block.start);
  for (const reach of REACHES) {
    for (const [before, after] of [
      [reach, reach],
      [reach, 0],
      [0, reach],
    ] as const) {
      const start = lineStart(block.text, Math.max(0, within.start - before), within.start);
      const end = lineEnd(block.text, within.end, Math.min(block.text.length, within.end + after));
      const surroundings = block.text.slice(start, end);
      if (surroundings === '' || !standsOnce(block.text, surroundings)) continue;
      if (!standsOnce(written, surroundings)) continue;
      return shifted(within, block.start + written.indexOf(surroundings) - start);
    }
  }
  return undefined;
}

function isOwn(type: string): boolean {
  return type === 'code' || type === 'html';
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Lines are indented and ended differently in the file, so the surroundings keep to the line. */
function lineStart(text: string, from: number, to: number): number {
  const feed = text.lastIndexOf('\n', to - 1);
  return to > 0 && feed >= from ? feed + 1 : from;
}

function lineEnd(text: string, from: number, to: number): number {
  const feed = text.indexOf('\n', from);
  return feed >= 0 && feed < to ? feed : to;
}

function standsOnce(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) < 0;
}

/**
 * Where in the written text the words of a range of the visible text are most likely: as the so-manyth of their kind, and
 * where more of them are written than show, as in addresses of links, where most of what stands around them is the same.
 *
 * @returns Offset in the written text; -1 where the words are not written as they show.
 */
export function writtenAt(written: string, visible: string, { start, end }: Span): number {
  const words = visible.slice(start, end);
  const shown = placesOf(visible, words);
  const places = placesOf(written, words);
  const number = shown.indexOf(start);
  if (number < 0) return -1;
  if (places.length === shown.length) return places[number] ?? -1;
  let best = -1;
  let most = -1;
  for (const at of places) {
    const likeness =
      sharedBefore(written.slice(0, at), visible.slice(0, start)) +
      sharedBehind(written.slice(at + words.length), visible.slice(end));
    if (likeness > most) [best, most] = [at, likeness];
  }
  return best;
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** How many signs are the same just before, and just behind, two places; no more than tell them apart. */
function sharedBefore(one: string, other: string): number {
  let count = 0;
  while (count < SURROUNDINGS && count < one.length && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

function sharedBehind(one: string, other: string): number {
  let count = 0;
  while (count < SURROUNDINGS && count < one.length && one[count] === other[count]) count++;
  return count;
}

const SURROUNDINGS = 24;
