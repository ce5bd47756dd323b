/** How often one word may stand in a dictionary: Hunspell looks through all that are the same for each new one. */

import { UserError } from '../user-error.ts';

/** Dictionaries have a word once for each of its meanings, at most some dozen times. */
const MOST_ALIKE = 1000;
/** Counters for words, by their hash; words that share one count together, which keeps far below the limit too. */
const COUNTERS = 1 << 20;

const [LINE_FEED, RETURN, TAB, BLANK, SLASH, BACKSLASH, COLON] = [10, 13, 9, 32, 47, 92, 58];

/**
 * Counts the words of a `.dic` in one pass over its bytes.
 *
 * @throws {UserError} at the line where one stands too often.
 */
export function requireFewAlike(dic: Uint8Array, path: string): void {
  const counts = new Uint16Array(COUNTERS);
  let line = 1;
  for (let at = 0; at < dic.length; line++) {
    const start = at;
    const end = endOfWord(dic, at);
    // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
    let hash = 0x811c9dc5;
    for (; at < end; at++) hash = Math.imul(hash ^ (dic[at] ?? 0), 0x01000193);
    const place = (hash ^ (hash >>> 20)) & (COUNTERS - 1);
    const count = (counts[place] ?? 0) + 1;
    counts[place] = count;
    if (count > MOST_ALIKE && end > start)
      throw new UserError(
        'dictionary-repeats',
        { limit: MOST_ALIKE },
        { place: { path, position: { line, column: 1 } } },
      );
    const next = dic.indexOf(LINE_FEED, end);
    at = next < 0 ? dic.length : next + 1;
  }
}

/** A word ends before its flags and before what is said of its forms, as in "member/S po:noun". */
function endOfWord(dic: Uint8Array, start: number): number {
  let at = start;
  for (; at < dic.length; at++) {
    const byte = dic[at];
    if (byte === LINE_FEED || byte === RETURN || byte === TAB) break;
    if (byte === SLASH && at > start && dic[at - 1] !== BACKSLASH) break;
    if (byte === BLANK && dic[at + 3] === COLON) break;
  }
  return at;
}
