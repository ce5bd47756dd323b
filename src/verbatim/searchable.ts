/** The runs of a surface as one text to search in. */

import type { Span } from '../model.ts';
import { originalSpan, type Run } from '../surface/index.ts';
import { type FoldedText, foldText } from './folded.ts';

/** Runs one after another, with the way back to the original. */
export interface Searchable {
  readonly folded: FoldedText;
  readonly toOriginal: (span: Span) => Span;
  /** The run at an offset of the folded text. */
  readonly runAt: (offset: number) => Run | undefined;
}

/** Blocks are paragraphs: a blank line apart. */
const separator = '\n\n';

/** Joins runs into one text. Blocks stay apart. */
export function searchable(runs: readonly Run[]): Searchable {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const run of runs) {
    starts.push(length);
    parts.push(run.text);
    length += run.text.length + separator.length;
  }
  const folded = foldText(parts.join(separator));
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (offset: number, isEnd: boolean): number => {
    const index = indexAt(isEnd ? offset - 1 : offset);
    const run = runs[index];
    if (!run) return 0;
    const at = offset - (starts[index] ?? 0);
    return isEnd
      ? originalSpan(run, { start: at - 1, end: at }).end
      : originalSpan(run, { start: at, end: at + 1 }).start;
  };
  return {
    folded,
    toOriginal(span) {
      const joined = folded.toOriginal(span);
      return { start: place(joined.start, false), end: place(joined.end, true) };
    },
    runAt: (offset) => runs[indexAt(folded.toOriginal({ start: offset, end: offset }).start)],
  };
}
