/** What a translator renders a word by throughout, as the text itself shows it: such words are known without a dictionary. */

import { fold, unspaced } from './fold.ts';
import type { Pairing } from './meaning.ts';
import { keyOf, type WordForms } from './stems.ts';

/** Stems of a translation by their numbers, with the texts that have them. */
export interface Stems {
  /** For each text the numbers of its stems, each once. */
  readonly texts: readonly (readonly number[])[];
  /** By number: in how many texts it is. */
  readonly frequencies: readonly number[];
}

/** Reads the stems of all texts; of scripts without blanks every two signs side by side. */
export function stemsOf(texts: readonly string[], forms: WordForms): Stems {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const read = texts.map((text) => {
    const own = new Set<number>();
    const add = (stem: string): void => {
      const number = numbers.get(stem) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(stem, number);
        frequencies.push(0);
      }
      own.add(number);
    };
    for (const token of fold(text).split(' ')) {
      if (unspaced.test(token)) for (let at = 0; at < token.length - 1; at++) add(token.slice(at, at + 2));
      else if (token.length >= SHORTEST) add(keyOf(token, forms));
    }
    for (const number of own) frequencies[number] = (frequencies[number] ?? 0) + 1;
    return [...own];
  });
  return { texts: read, frequencies };
}

const SHORTEST = 3;

/** How often two things must be seen together: once less, without the item in question, it would be chance. */
const FEWEST = 3;
/** Of the items with the word, how many have to have the stem. */
const LEAST_SHARE = 0.6;
/** Of the items without the word, how many may have it. */
const MOST_ELSEWHERE = 0.08;

/**
 * For each word that is asked about, the numbers of the stems that stand for it throughout.
 *
 * @param words By unit, its words.
 */
export function learn(
  asked: ReadonlySet<string>,
  words: readonly (readonly string[])[],
  { stems, pairing }: { readonly stems: Stems; readonly pairing: Pairing },
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [source, target] of pairing)
    for (const word of words[source] ?? []) {
      if (!asked.has(word)) continue;
      const known = places.get(word);
      if (known) known.push(target);
      else places.set(word, [target]);
    }
  const counts = new Uint16Array(stems.frequencies.length);
  const learnt = new Map<string, readonly number[]>();
  for (const [word, targets] of places) {
    if (targets.length < FEWEST || targets.length > pairing.length / 3) continue;
    const seen: number[] = [];
    for (const target of targets)
      for (const stem of stems.texts[target] ?? []) {
        if (counts[stem] === 0) seen.push(stem);
        counts[stem] = (counts[stem] ?? 0) + 1;
      }
    const rest = Math.max(1, stems.texts.length - targets.length);
    const good = seen.filter((stem) => {
      const together = counts[stem] ?? 0;
      const elsewhere = (stems.frequencies[stem] ?? 0) - together;
      return (
        together >= FEWEST && together >= LEAST_SHARE * targets.length && elsewhere <= MOST_ELSEWHERE * rest
      );
    });
    for (const stem of seen) counts[stem] = 0;
    if (good.length > 0) learnt.set(word, good);
  }
  return learnt;
}
