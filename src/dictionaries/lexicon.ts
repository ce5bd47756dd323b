/** What dictionaries say of the words of one English text: the renderings of each, and where they come from. */

import { byCodeUnit } from '../text/text.ts';
import { formsOf } from './english.ts';
import type { OnEntry } from './entry.ts';
import { fold } from './fold.ts';

/** What dictionaries say of some English words: renderings as they are compared, in their order. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** Renderings of one word that are kept. */
const MOST_RENDERINGS = 80;

/** Collects from the entries of one dictionary what they say of some words. */
export interface Collector {
  readonly onEntry: OnEntry;
  /** By word, its renderings as they are compared, in the order of the dictionary. */
  readonly collected: () => Words;
}

/**
 * Collects renderings of words from a dictionary in whatever direction it has them: English to the other language where
 * more of the words are headwords, the other way where more of them stand for headwords.
 */
export function createCollector(words: readonly string[]): Collector {
  const wanted = new Map<string, string[]>();
  for (const word of words)
    for (const form of formsOf(word)) {
      const known = wanted.get(form);
      if (known) known.push(word);
      else wanted.set(form, [word]);
    }
  const forth = new Map<string, Set<string>>();
  const back = new Map<string, Set<string>>();
  return {
    onEntry: (head, renderings) => {
      const asked = wanted.get(english(head));
      if (asked) for (const word of asked) for (const one of renderings) add(forth, word, one);
      for (const rendering of renderings) {
        // Most are in letters that no English word has.
        if (rendering.charCodeAt(0) > 0x7a) continue;
        const named = wanted.get(english(rendering));
        if (named) for (const word of named) add(back, word, head);
      }
    },
    collected: () => {
      const [better] = [forth, back].sort((a, b) => b.size - a.size);
      return new Map(
        [...(better ?? forth)].map(([word, all]) => [word, foldedOf(all)] as const).sort(byWord),
      );
    },
  };
}

function foldedOf(renderings: ReadonlySet<string>): readonly string[] {
  const folded = new Set<string>();
  for (const one of renderings) {
    if (folded.size >= MOST_RENDERINGS) break;
    const plain = fold(one);
    if (plain !== '') folded.add(plain);
  }
  return [...folded];
}

function byWord([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byCodeUnit(a, b);
}

/** The words of several dictionaries together, each rendering once, in their order. */
export function mergeWords(all: readonly Words[]): Words {
  const [only] = all;
  if (only && all.length === 1) return only;
  const merged = new Map<string, Set<string>>();
  for (const words of all)
    for (const [word, renderings] of words) for (const one of renderings) add(merged, word, one);
  return new Map([...merged].map(([word, renderings]) => [word, [...renderings]] as const).sort(byWord));
}

function add(words: Map<string, Set<string>>, word: string, rendering: string): void {
  const known = words.get(word);
  if (known) known.add(rendering);
  else words.set(word, new Set([rendering]));
}

/** A headword as it is looked up: without the "to" of verbs and without articles. */
function english(head: string): string {
  return head
    .toLowerCase()
    .replace(/^(?:to|an?|the) /, '')
    .replace(/ (?:sb|sth)\.?$/, '');
}
