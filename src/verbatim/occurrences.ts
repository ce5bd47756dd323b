/** Where a required text stands, whole and by itself. */

import type { Span } from '../model.ts';
import type { FoldedText } from './folded.ts';

/** A place where the words stand; `isAlone` when they are all of their paragraph, as far as lines tell. */
export interface Occurrence {
  /** Half-open range in the folded text. */
  readonly span: Span;
  readonly isAlone: boolean;
  /** What stands before and after it in its line and belongs to it, when it is not alone. */
  readonly before: string;
  readonly after: string;
}

/**
 * Marks of lists and quotations, boxes of comments, and a label that only says what follows. Nothing else that can be
 * read ("No longer valid: …"), nothing unseen.
 */
const allowedBefore =
  /^(?: |[^\p{L}\p{N}\p{M}\p{C}\p{Z}©®™])*(?:(?:\(?(?:\d{1,3}|[A-Za-z])[.)])?|(?:(?:Legal|Copyright|License|Licence) )?(?:Notice|Terms|Licen[cs]e|Copyright|Permission|Rights)(?: of use)?:)$/iu;
/** Ends of comments and boxes, after a blank. */
const allowedAfter = /^(?: (?: |[^\p{L}\p{N}\p{M}\p{C}\p{Z}©®™])*)?$/u;
/** What closes what opened directly before the text. */
const pairs: ReadonlySet<string> = new Set(
  '() [] {} “” ‘’ «» »« ‹› „“ „” ‚‘ ‚’ 「」 『』 "" \'\' ** __ `` ~~ ||'.split(' '),
);
/** Further in a line nothing is looked at: a line that long is no mark. */
const longestMark = 80;

/**
 * Every place of the required texts, each with its neighbours: one notice directly after the other is no addition.
 *
 * @param required Normalized. An empty text stands nowhere.
 * @returns One list for each required text, ascending. Linear for each.
 */
export function findOccurrences(folded: FoldedText, required: readonly string[]): Occurrence[][] {
  const spans = required.map((text) => spansOf(folded.text, text));
  const starts = new Set(spans.flat().map(({ start }) => start));
  const ends = new Set(spans.flat().map(({ end }) => end));
  return spans.map((found) =>
    found.map((span) => {
      const before = ends.has(span.start - 1) ? '' : textBefore(folded, span.start);
      const after = starts.has(span.end + 1) ? '' : textAfter(folded, span.end);
      return { span, before, after, isAlone: standsAlone(before, after) };
    }),
  );
}

function standsAlone(before: string, after: string): boolean {
  let left = before;
  let right = after;
  while (right !== '' && pairs.has(`${left.at(-1)}${right[0]}`)) {
    left = left.slice(0, -1);
    right = right.slice(1);
  }
  return allowedBefore.test(before.replace(/ $/, '')) && allowedAfter.test(right);
}

function spansOf(text: string, required: string): Span[] {
  const spans: Span[] = [];
  if (required === '') return spans;
  for (let at = text.indexOf(required); at >= 0; at = text.indexOf(required, at + required.length)) {
    spans.push({ start: at, end: at + required.length });
  }
  return spans;
}

function textBefore({ text, lineEnds }: FoldedText, start: number): string {
  const lineEnd = lineEnds[firstFrom(lineEnds, start) - 1];
  const lineStart = lineEnd === undefined ? 0 : lineEnd + 1;
  return text.slice(Math.max(lineStart, start - longestMark), start);
}

function textAfter({ text, lineEnds }: FoldedText, end: number): string {
  const lineEnd = lineEnds[firstFrom(lineEnds, end)] ?? text.length;
  return text.slice(end, Math.min(lineEnd, end + longestMark));
}

/** Index of the first number that is at least `value`. */
function firstFrom(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
