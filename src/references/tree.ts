/** All patterns in one tree of letters, so that a text is read once however many there are. */

import type { Pattern } from './forms.ts';

/** A place in the tree: the letters before it have been met. */
export interface Node {
  readonly next: Map<string, Node>;
  /** Where to go on when the rest of a word is skipped. */
  rest: Node | undefined;
  /** Patterns that end here. Most places have none, and share that. */
  patterns: readonly Pattern[];
}

const noPatterns: readonly Pattern[] = [];

/** An empty place. */
export function createNode(): Node {
  return { next: new Map(), rest: undefined, patterns: noPatterns };
}

/** Puts a pattern under its letters; `keys` has one or more keys for each of them. */
export function addPattern(root: Node, pattern: Pattern, keys: readonly (readonly string[])[]): void {
  addFrom([root], pattern, { keys, from: 0 });
}

function addFrom(
  roots: readonly Node[],
  pattern: Pattern,
  { keys, from }: { keys: readonly (readonly string[])[]; from: number },
): void {
  let nodes = roots;
  for (let index = from; index < keys.length; index++) {
    const next = nodes.flatMap((node) => nextOf(node, keys[index] ?? []));
    nodes = next.length > 1 ? [...new Set(next)] : next;
    if (index === keys.length - 1 || !pattern.letters[index]?.isOpen) continue;
    // The word may end here as well as go on: both ways lead to the same letters.
    for (const node of nodes) {
      node.rest ??= createNode();
      addFrom([node.rest], pattern, { keys, from: index + 1 });
    }
  }
  for (const node of nodes) node.patterns = [...node.patterns, pattern];
}

/** The places after a letter; all its new keys lead to one. */
function nextOf(node: Node, keys: readonly string[]): Node[] {
  let fresh: Node | undefined;
  return keys.map((key) => {
    const before = node.next.get(key);
    if (before) return before;
    fresh ??= createNode();
    node.next.set(key, fresh);
    return fresh;
  });
}

/** A pattern whose letters were met, with the index of each. */
export interface Met {
  readonly pattern: Pattern;
  readonly at: readonly number[];
}

/**
 * Every pattern that begins at a letter.
 *
 * @param keys The text's letters as the tree knows them.
 * @param restOfWord How many letters follow directly on the one at an index, at most a few.
 */
export function patternsAt(
  root: Node,
  start: number,
  text: { keys: readonly string[]; restOfWord: (index: number) => number },
): Met[] {
  const found: Met[] = [];
  walk(root, start, []);
  return found;

  function walk(from: Node, index: number, before: readonly number[]): void {
    let node: Node | undefined = from;
    for (let next = index; node; next++) {
      if (next > index && (node.patterns.length > 0 || node.rest)) {
        const at = [...before, ...Array.from({ length: next - index }, (_, step) => index + step)];
        for (const pattern of node.patterns) found.push({ pattern, at });
        const skipped = node.rest ? text.restOfWord(next - 1) : 0;
        if (node.rest && skipped > 0) walk(node.rest, next + skipped, at);
      }
      const key: string | undefined = text.keys[next];
      node = key === undefined ? undefined : node.next.get(key);
    }
  }
}
