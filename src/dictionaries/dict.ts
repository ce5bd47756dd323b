/** Reads dictionaries in the DICT format of dictd: an index and a text, which may be packed. */

import { headwordOf, renderingsIn } from './article.ts';
import type { DictionaryProblem, OnEntry } from './entry.ts';

/**
 * Gives each article once, in the order of the index, by the headword that stands in the article itself: an index has
 * words folded, and several for one article.
 *
 * @param index Lines of headword, offset and length, parted by tabs; numbers in base 64.
 * @returns What is wrong with the index; nothing where it is right.
 * @see dictd(8), "DATABASE FORMAT"
 */
export function readDict(
  index: Uint8Array,
  text: Uint8Array,
  onEntry: OnEntry,
): DictionaryProblem | undefined {
  const decoder = new TextDecoder();
  const seen = new Set<number>();
  let line = 0;
  for (let at = 0; at < index.length; ) {
    line++;
    let end = index.indexOf(LINE_FEED, at);
    if (end < 0) end = index.length;
    const first = index.indexOf(TAB, at);
    const second = first < 0 || first > end ? -1 : index.indexOf(TAB, first + 1);
    if (end > at) {
      const third = second < 0 ? -1 : index.indexOf(TAB, second + 1);
      const stop = third >= 0 && third < end ? third : end;
      const offset = second < 0 || second > end ? -1 : numberIn(index, first + 1, second);
      const length = offset < 0 ? -1 : numberIn(index, second + 1, stop);
      if (length < 0 || offset + length > text.length) return { messageId: 'bilingual-index', line };
      if (!seen.has(offset) && !isAbout(index, at)) {
        seen.add(offset);
        readArticle(decoder.decode(text.subarray(offset, offset + length)), onEntry);
      }
    }
    at = end + 1;
  }
  return undefined;
}

const LINE_FEED = 10;
const RETURN = 13;
const TAB = 9;

/** What a dictionary says of itself stands under names of this kind. */
function isAbout(index: Uint8Array, at: number): boolean {
  return about.every((code, place) => index[at + place] === code);
}

const about = [...'00'].map((sign) => sign.charCodeAt(0));

function readArticle(article: string, onEntry: OnEntry): void {
  const end = article.indexOf('\n');
  if (end < 0) return;
  onEntry(headwordOf(article.slice(0, end)), renderingsIn(article.slice(end + 1)));
}

/** A number in base 64, its first digit the greatest; -1 for anything else. */
function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  const last = bytes[end - 1] === RETURN ? end - 1 : end;
  if (last <= start || last - start > 7) return -1;
  for (let at = start; at < last; at++) {
    const digit = digits[bytes[at] ?? 0] ?? -1;
    if (digit < 0) return -1;
    value = value * 64 + digit;
  }
  return value;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Int8Array(256).fill(-1);
for (let value = 0; value < 64; value++) digits[alphabet.charCodeAt(value)] = value;
