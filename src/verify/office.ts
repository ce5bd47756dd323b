/** What the readers of Word and OpenDocument texts share. */

import type { CopyBlock, Remark } from './copy.ts';

/** A text document as it was read. */
export interface ReadOffice {
  readonly blocks: readonly CopyBlock[];
  readonly hidden: readonly string[];
  readonly remarks: readonly Remark[];
}

/** What is counted of a document, for its remarks: `verify.remark.` and the key. */
export type Seen = 'deleted' | 'inserted' | 'hidden' | 'fields' | 'boxes' | 'comments';

/** Counts, and gives the remarks in the order in which things were met. */
export interface Counts {
  readonly add: (key: Seen, by?: number) => void;
  readonly remarks: () => readonly Remark[];
}

/** Counts from nothing. */
export function createCounts(): Counts {
  const counts = new Map<Seen, number>();
  return {
    add: (key, by = 1) => void (by > 0 && counts.set(key, (counts.get(key) ?? 0) + by)),
    remarks: () => [...counts].map(([key, count]) => ({ key: `verify.remark.${key}`, data: { count } })),
  };
}

/** Elements in each other that are told apart. */
export const DEEPEST = 500;

/** From this size on, in points, letters are read. */
export const SMALLEST = 2;

/** A few digits above the line are the number of a note; they keep their height. */
export function raised(text: string): string {
  return /^\d{1,3}$/.test(text) ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text;
}

/** Heads and feet of pages: each line once, behind the text. */
export function edgesOf(blocks: readonly CopyBlock[]): readonly CopyBlock[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ text }): CopyBlock[] => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, kind: 'paragraph' }];
  });
}
