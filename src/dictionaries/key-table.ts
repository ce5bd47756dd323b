/**
 * The stems of a language in one string with a table of their hashes: nothing is made of it in memory when it is read, and
 * stems are looked for inside words without cutting them out.
 */

import type { StemTable } from '../model.ts';

/** Stems with what they stand for. As many slots as a power of two. */
export type KeyTable = StemTable;

/** Begins a hash of code units, which `hashOn` goes on with. */
export const HASH: number = 0x811c9dc5 | 0;

/** FNV-1a over code units. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function hashOf(word: string): number {
  let hash = HASH;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

/** The place of a hash: its high digits are the better ones. */
function slotOf(hash: number, slots: Int32Array | Uint8Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

/** Makes the table. */
export function makeKeyTable(keys: ReadonlyMap<string, string>): KeyTable {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(keys.size * 2 + 2)));
  const lines: string[] = [];
  let offset = 0;
  let longest = 0;
  for (const [key, references] of keys) {
    let slot = slotOf(hashOf(key), slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = offset + 1;
    const line = `${key}\t${references}\n`;
    lines.push(line);
    offset += line.length;
    longest = Math.max(longest, key.length);
  }
  return { text: lines.join(''), slots, longest };
}

/**
 * Where in the text stands what a part of a word stands for; -1 when it is no stem.
 *
 * @param hash Of that part.
 */
export function findKey(
  { text, slots }: KeyTable,
  word: string,
  { start, end, hash }: { readonly start: number; readonly end: number; readonly hash: number },
): number {
  const last = slots.length - 1;
  let slot = slotOf(hash, slots);
  for (let tried = 0; tried <= last; tried++, slot = (slot + 1) & last) {
    const line = (slots[slot] ?? 0) - 1;
    if (line < 0) return -1;
    let at = 0;
    while (start + at < end && text.charCodeAt(line + at) === word.charCodeAt(start + at)) at++;
    if (start + at === end && text.charCodeAt(line + at) === TAB) return line + at + 1;
  }
  return -1;
}

const TAB = 9;

/** Of how many code units, at least and at most, are the beginnings that `keyBeginnings` tells of. */
const BEGINNING = 3;
const LONGEST_BEGINNING = 6;

/**
 * Which hashes of so many code units stems begin with: most places of most words are none where one could, and nothing
 * longer has to be looked for there.
 */
export function keyBeginnings({ text }: KeyTable): Uint8Array {
  const begun = new Uint8Array(2 ** 17);
  for (let line = 0, end = 0; end >= 0 && line < text.length; line = end + 1) {
    end = text.indexOf('\n', line);
    let hash = HASH;
    for (let at = 0; at < LONGEST_BEGINNING; at++) {
      const code = text.charCodeAt(line + at);
      if (code === TAB) break;
      hash = hashOn(hash, code);
      if (at + 1 >= BEGINNING) begun[slotOf(hash, begun)] = 1;
    }
  }
  return begun;
}

/** Whether a stem may begin with what has this hash, which is of so many code units. */
export function mayBegin(begun: Uint8Array, hash: number, length: number): boolean {
  return length < BEGINNING || length > LONGEST_BEGINNING || begun[slotOf(hash, begun)] === 1;
}

/** What stands at such a place. */
export function referencesAt({ text }: KeyTable, place: number): string {
  return text.slice(place, text.indexOf('\n', place));
}
