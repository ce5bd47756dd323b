/** The words of dictionaries in the compact form that is kept. */

import { denialWords } from './english.ts';
import { unspaced } from './fold.ts';
import { type KeyTable, makeKeyTable } from './key-table.ts';
import type { Words } from './lexicon.ts';
import { fullKeyOf, keyOf, type WordForms } from './stems.ts';

/** What dictionaries say of some English words, ready to be looked for. */
export interface KnownWords {
  /** The English words that are known. */
  readonly words: readonly string[];
  /** What stands for "not", "no one" and the like, each one word. */
  readonly denials: readonly string[];
  /**
   * The stems of their renderings. What each stands for is parted by blanks: the index of an English word, `!` behind it
   * where the stem is not all of a rendering, and behind `+` the other stems that have to be there.
   */
  readonly table: KeyTable;
}

/** Changes with what is looked for in dictionaries and how it is written. */
export const KEPT_FORM = 'urtext words 6';

/** Letters: what is longer is no stem of one word. */
const LONGEST_KEY = 24;
/** Words that are shorter than that beside longer ones only join these. */
const SHORTEST_WORD = 4;

/** The stems of all renderings, in the order of the words. */
export function knownWordsOf(words: Words, forms: WordForms): KnownWords {
  const known: string[] = [];
  const keys = new Map<string, Set<string>>();
  const add = (key: string, reference: string): void => {
    const references = keys.get(key);
    if (references) references.add(reference);
    else keys.set(key, new Set([reference]));
  };
  const denials = new Set<string>();
  for (const [word, renderings] of words) {
    if (denialWords.has(word)) {
      for (const one of renderings) if (one.length > 1 && !one.includes(' ')) denials.add(one);
      continue;
    }
    const index = known.length;
    let isKnown = false;
    for (const rendering of renderings) {
      const all = rendering.split(' ');
      const long = all.filter((part) => part.length >= SHORTEST_WORD || unspaced.test(part));
      const parts = long.length > 0 ? long : all.length === 1 && rendering.length > 1 ? all : [];
      const [first, ...rest] = parts.map((part) => keyOf(part, forms));
      if (first === undefined || parts.some((part) => part.length > LONGEST_KEY)) continue;
      isKnown = true;
      const mark = all.length > 1 ? '!' : '';
      add(first, `${index}${mark}${rest.map((key) => `+${key}`).join('')}`);
      const full = rest.length === 0 && all.length === 1 ? fullKeyOf(rendering, forms) : undefined;
      if (full !== undefined) add(full, String(index));
    }
    if (isKnown) known.push(word);
  }
  const lines = new Map([...keys].map(([key, references]) => [key, [...references].join(' ')] as const));
  return { words: known, denials: [...denials], table: makeKeyTable(lines) };
}

/** Numbers of the head: the longest stem, how many slots there are, and how many bytes the words and the denials take. */
const HEAD = 16;

/** As it is kept: the head and the slots as numbers of four bytes, then the words, the denials and the lines of stems. */
export function writeKnownWords({ words, denials, table: { text, slots, longest } }: KnownWords): Uint8Array {
  const parts = [words.join('\t'), denials.join('\t'), text].map((part) => Buffer.from(part, 'utf16le'));
  const head = [longest, slots.length, parts[0]?.length ?? 0, parts[1]?.length ?? 0];
  const bytes = new Uint8Array(HEAD + 4 * slots.length);
  const view = new DataView(bytes.buffer);
  head.forEach((number, index) => {
    view.setUint32(4 * index, number, true);
  });
  slots.forEach((slot, index) => {
    view.setInt32(HEAD + 4 * index, slot, true);
  });
  return Buffer.concat([bytes, ...parts]);
}

/** @param bytes What was written in this form. */
export function readKnownWords(bytes: Uint8Array): KnownWords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [longest = 0, count = 0, first = 0, second = 0] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  const slots = slotsOf(new Uint8Array(bytes.subarray(HEAD, HEAD + 4 * count)));
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(HEAD + 4 * count);
  // Each by itself: a part of a longer string would be looked up in that at every letter.
  return {
    words: listed(written.toString('utf16le', 0, first)),
    denials: listed(written.toString('utf16le', first, first + second)),
    table: { text: written.toString('utf16le', first + second), slots, longest },
  };
}

function listed(line: string): readonly string[] {
  return line === '' ? [] : line.split('\t');
}

/** Numbers as they were written, the lowest byte first: mostly that is how the machine has them. */
function slotsOf({ buffer }: Uint8Array<ArrayBuffer>): Int32Array {
  if (isLittleEndian) return new Int32Array(buffer);
  const view = new DataView(buffer);
  return Int32Array.from({ length: buffer.byteLength / 4 }, (_, index) => view.getInt32(4 * index, true));
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
