/** Whether bytes may have a copy in them: rare sequences of words of all known texts, looked for in one pass. */

import type { KnownText } from './known.ts';
import { wordsIn } from './words.ts';

/** Tells bytes that cannot have a copy in them from those that may. */
export interface Prefilter {
  /** Linear in the bytes, whatever they are; never throws. */
  readonly mayHold: (bytes: Uint8Array) => boolean;
}

/** So many different sequences of one text are no chance. */
const ENOUGH = 2;
/** Letters that a sequence has at least; shorter ones are everywhere. */
const SHORTEST = 14;
/** Signs of scripts without spaces say more each. */
const SHORTEST_UNSPACED = 7;
const WORDS = 3;
const MOST_OF_PART = 6;

interface Node {
  readonly next: Map<number, Node>;
  /** Number of the sequence that ends here. */
  sequence: number;
  index: number;
  fail: Node | undefined;
}

const newNode = (): Node => ({ next: new Map(), sequence: -1, index: 0, fail: undefined });

/** Bytes as they are compared: ASCII in small letters, all white space as a blank. */
function folded(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 32;
  return byte >= 9 && byte <= 13 ? 0x20 : byte;
}

/**
 * Builds the automaton of Aho and Corasick over the bytes of UTF-8.
 *
 * @see Aho, Corasick: Efficient string matching, CACM 18 (1975)
 */
export function createPrefilter(texts: readonly KnownText[]): Prefilter {
  const sequences: { readonly bytes: Uint8Array; readonly owners: number[] }[] = [];
  const known = new Map<string, number>();
  texts.forEach((text, owner) => {
    for (const sequence of sequencesOf(text)) {
      const index = known.get(sequence) ?? sequences.length;
      if (index === sequences.length) {
        known.set(sequence, index);
        sequences.push({ bytes: Buffer.from(sequence).map(folded), owners: [] });
      }
      sequences[index]?.owners.push(owner);
    }
  });
  const { table, classes, width, ends, firstEnd } = automatonOf(sequences.map(({ bytes }) => bytes));
  const ownersOf = sequences.map(({ owners }) => owners);
  return {
    mayHold(bytes) {
      let state = 0;
      let wasBlank = false;
      const counts = new Map<number, number>();
      const seen = new Set<number>();
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte <= 0x20) {
          if (wasBlank) continue;
          wasBlank = true;
        } else wasBlank = false;
        state = table[state * width + (classes[byte] ?? 0)] ?? 0;
        if (state < firstEnd) continue;
        const sequence = ends[state - firstEnd] ?? -1;
        if (seen.has(sequence)) continue;
        seen.add(sequence);
        for (const owner of ownersOf[sequence] ?? []) {
          const count = (counts.get(owner) ?? 0) + 1;
          if (count >= ENOUGH) return true;
          counts.set(owner, count);
        }
      }
      return false;
    },
  };
}

/** Of every part some sequences, spread over it. */
function sequencesOf({ parts }: KnownText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of parts) {
    const words = wordsIn(text);
    const isUnspaced = words.length > text.length / 3;
    const length = isUnspaced ? SHORTEST_UNSPACED : WORDS;
    const own: string[] = [];
    for (let at = 0; at + length <= words.length; at += length) {
      const sequence = text.slice(words[at]?.start, words[at + length - 1]?.end);
      const isPlain = isUnspaced
        ? sequence.length === length
        : /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)+$/u.test(sequence);
      if (isPlain && (isUnspaced || sequence.length >= SHORTEST)) own.push(sequence);
    }
    // Long ones are rarer.
    for (const one of own.toSorted((a, b) => b.length - a.length).slice(0, MOST_OF_PART)) found.add(one);
  }
  return found;
}

interface Automaton {
  /** `table[state * width + class]` is the next state. States from `firstEnd` on end a sequence. */
  readonly table: Int32Array;
  readonly classes: Uint8Array;
  readonly width: number;
  readonly ends: readonly number[];
  readonly firstEnd: number;
}

function automatonOf(patterns: readonly Uint8Array[]): Automaton {
  const used = [...new Set(patterns.flatMap((bytes) => [...bytes]))].sort((a, b) => a - b);
  const classOf = new Map(used.map((byte, index) => [byte, index + 1]));
  const classes = Uint8Array.from({ length: 256 }, (_, byte) => classOf.get(folded(byte)) ?? 0);
  const width = used.length + 1;
  const root = newNode();
  patterns.forEach((bytes, sequence) => {
    let node = root;
    for (const byte of bytes) {
      const key = classOf.get(byte) ?? 0;
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    node.sequence = sequence;
  });
  const nodes = breadthFirst(root);
  const plain = nodes.filter(({ sequence }) => sequence < 0);
  const ending = nodes.filter(({ sequence }) => sequence >= 0);
  [...plain, ...ending].forEach((node, index) => (node.index = index));
  const table = new Int32Array(nodes.length * width);
  for (const node of nodes) {
    const fail = node.fail?.index ?? 0;
    for (let key = 0; key < width; key++) {
      const next = node.next.get(key);
      table[node.index * width + key] = next
        ? next.index
        : node === root
          ? 0
          : (table[fail * width + key] ?? 0);
    }
  }
  return { table, classes, width, ends: ending.map(({ sequence }) => sequence), firstEnd: plain.length };
}

/** All nodes, those above first, each with the longest other ending of it that is a beginning too. */
function breadthFirst(root: Node): readonly Node[] {
  const nodes = [root];
  for (const node of nodes) {
    for (const [key, next] of node.next) {
      let fail = node.fail;
      while (fail && !fail.next.has(key)) fail = fail.fail;
      next.fail = node === root ? root : (fail?.next.get(key) ?? root);
      // What ends within a longer sequence ends there too.
      if (next.sequence < 0) next.sequence = next.fail.sequence;
      nodes.push(next);
    }
  }
  return nodes;
}
