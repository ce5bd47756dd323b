/** A copy as one row of words, with the way back to its blocks. */

import type { CopyBlock } from './copy.ts';
import { type Word, wordsIn } from './words.ts';

/** All words of a copy in reading order. */
export interface Stream {
  readonly text: string;
  readonly words: readonly Word[];
  /** Index of the block of each word. */
  readonly blockOf: readonly number[];
  readonly blocks: readonly CopyBlock[];
  /** Where each block ends in the text. */
  readonly ends: readonly number[];
  /** Indexes of the words with a key, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Joins blocks into one row of words. Linear. */
export function streamOf(blocks: readonly CopyBlock[]): Stream {
  const parts: string[] = [];
  const words: Word[] = [];
  const blockOf: number[] = [];
  const ends: number[] = [];
  const places = new Map<string, number[]>();
  let length = 0;
  blocks.forEach(({ text }, block) => {
    for (const { key, start, end } of wordsIn(text)) {
      const known = places.get(key);
      if (known) known.push(words.length);
      else places.set(key, [words.length]);
      words.push({ key, start: start + length, end: end + length });
      blockOf.push(block);
    }
    parts.push(text);
    length += text.length;
    ends.push(length);
    length += 2;
  });
  return { text: parts.join('\n\n'), words, blockOf, blocks, ends, places };
}

/** A half-open range of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words, and the signs around them that belong to the same block. */
export function sliceOf(
  stream: Stream,
  { from, to }: Range,
): { before: string; inner: string; after: string } {
  const first = stream.words[from];
  const last = stream.words[to - 1];
  if (!first || !last) return { before: '', inner: '', after: '' };
  const blockStart = (stream.ends[(stream.blockOf[from] ?? 0) - 1] ?? -2) + 2;
  const blockEnd = stream.ends[stream.blockOf[to - 1] ?? 0] ?? stream.text.length;
  return {
    before: stream.text.slice(Math.max(blockStart, stream.words[from - 1]?.end ?? 0), first.start),
    inner: stream.text.slice(first.start, last.end),
    after: stream.text.slice(last.end, Math.min(blockEnd, stream.words[to]?.start ?? blockEnd)),
  };
}
