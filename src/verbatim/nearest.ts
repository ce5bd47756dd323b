/** The passage that is nearest to a text that is not there, and how it differs, word by word. For people to look at. */

import { diffArrays } from 'diff';
import type { Span } from '../model.ts';

/** A stretch of words: in both, only in the required text, or only in the passage. */
export interface WordChange {
  readonly type: 'same' | 'missing' | 'added';
  readonly text: string;
}

/** A passage and its difference. */
export interface Nearest {
  /** Half-open range in the text. */
  readonly span: Span;
  readonly changes: readonly WordChange[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Below this share of common words nobody would call it the same passage. It names a failure; it decides none. */
const leastShare = 0.4;

/**
 * The nearest passage, when there is one worth showing. Words around it are left out, unless they stand where words of
 * the required text are missing.
 *
 * @param text Normalized, as is `required`. Linear in it.
 */
export function findNearest(text: string, required: string): Nearest | undefined {
  const wanted = wordsOf(required);
  const words = wordsOf(text);
  const best = bestWindow(words, wanted);
  if (best.shared / wanted.length < leastShare) return undefined;
  const margin = Math.max(8, Math.ceil(wanted.length / 2));
  const window = words.slice(Math.max(0, best.start - margin), best.start + wanted.length + margin);
  const parts = diffArrays(
    wanted.map((word) => word.text),
    window.map((word) => word.text),
  );
  const [first, second] = parts;
  const [last, beforeLast] = [parts.at(-1), parts.at(-2)];
  const from = first?.added
    ? Math.max(0, first.value.length - (second?.removed ? second.value.length : 0))
    : 0;
  const after = last?.added
    ? Math.max(0, last.value.length - (beforeLast?.removed ? beforeLast.value.length : 0))
    : 0;
  const to = window.length - after;
  const changes = parts.flatMap(({ added, removed, value }): WordChange[] => {
    const isFirst = value === first?.value && added;
    const isLast = value === last?.value && added;
    const words = isFirst ? value.slice(from) : isLast ? value.slice(0, value.length - after) : value;
    return words.length === 0
      ? []
      : [{ type: added ? 'added' : removed ? 'missing' : 'same', text: words.join(' ') }];
  });
  return { span: { start: window[from]?.start ?? 0, end: window[to - 1]?.end ?? 0 }, changes };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** The window of as many words that shares most words with the required text; of equal ones the first. */
function bestWindow(words: readonly Word[], wanted: readonly Word[]): { start: number; shared: number } {
  const left = new Map<string, number>();
  const keys = words.map(key);
  for (const word of wanted.map(key)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  let best = { start: 0, shared: 0 };
  keys.forEach((word, index) => {
    const inside = left.get(word);
    if (inside !== undefined) {
      if (inside > 0) shared++;
      left.set(word, inside - 1);
    }
    const gone = keys[index - wanted.length];
    const outside = gone === undefined ? undefined : left.get(gone);
    if (gone !== undefined && outside !== undefined) {
      left.set(gone, outside + 1);
      if (outside >= 0) shared--;
    }
    if (shared > best.shared) best = { start: Math.max(0, index - wanted.length + 1), shared };
  });
  return best;
}

/** Case and signs at its ends do not make it another word here. */
function key(word: Word): string {
  return word.text.toLowerCase().replace(/^[^\p{L}\p{N}©]+|(?<![^\p{L}\p{N}©])[^\p{L}\p{N}©]+$/gu, '');
}
