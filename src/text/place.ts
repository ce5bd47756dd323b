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
