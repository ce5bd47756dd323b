/** Which English words a text has renderings of. */

import { primaryLanguage } from '../languages/registry.ts';
import type { Lexicon, Span } from '../model.ts';
import { fold, unspaced } from './fold.ts';
import { fullKeyOf, type KeyTable, keyOf, keysInToken, wordFormsOf } from './stems.ts';

/** Looks English words up in texts of one language. */
export interface TextReader {
  /** Whether the dictionaries have renderings of an English word that can be looked for. */
  readonly knows: (word: string) => boolean;
  /** The English words of which a text has a rendering. */
  readonly wordsIn: (text: string) => ReadonlySet<string>;
  /** Where a text has renderings of these English words: half-open ranges of UTF-16 code units, in order. */
  readonly spansIn: (text: string, words: ReadonlySet<string>) => readonly Span[];
  /** How many words a text has, and of how many some English word is known. */
  readonly countIn: (text: string) => Counted;
}

/** Tokens of a text that are known, by the English words that each may stand for, and how many are not. */
export interface Counted {
  readonly known: readonly (readonly string[])[];
  readonly unknown: number;
}

const readers = new WeakMap<Lexicon, TextReader>();

/** Prepares the renderings of a lexicon once. What was read is kept as long as the lexicon is. */
export function textReaderOf(lexicon: Lexicon, lang: string): TextReader {
  const known = readers.get(lexicon) ?? createTextReader(lexicon, lang);
  readers.set(lexicon, known);
  return known;
}

/** One rendering of a word: the numbers of all keys that must stand in a text. */
interface Rendering {
  readonly word: string;
  readonly keys: readonly number[];
}

function createTextReader({ words }: Lexicon, lang: string): TextReader {
  const forms = wordFormsOf(primaryLanguage(lang));
  const keys = new Map<string, number>();
  const byKey: Rendering[][] = [];
  const known = new Set<string>();
  const numberOf = (key: string): number => {
    const number = keys.get(key) ?? keys.size;
    if (number === keys.size) {
      keys.set(key, number);
      byKey.push([]);
    }
    return number;
  };
  let longest = 0;
  for (const [word, renderings] of words) {
    const told = new Set<string>();
    for (const rendering of renderings) {
      const parts = partsOf(rendering);
      const [only = ''] = parts;
      const full = parts.length === 1 ? fullKeyOf(only, forms) : undefined;
      for (const used of [parts.map((part) => keyOf(part, forms)), full === undefined ? [] : [full]]) {
        const name = used.join(' ');
        if (used.length === 0 || told.has(name)) continue;
        told.add(name);
        for (const key of used) longest = Math.max(longest, key.length);
        const numbers = used.map(numberOf);
        const [first = 0] = numbers;
        byKey[first]?.push({ word, keys: numbers });
        known.add(word);
      }
    }
  }
  const table: KeyTable = { keys, longest: Math.min(longest, LONGEST_KEY), forms };
  const inTokens = new Map<string, readonly number[]>();
  const keysIn = (token: string): readonly number[] => {
    const found = inTokens.get(token);
    if (found) return found;
    const all: number[] = [];
    keysInToken(token, table, (key) => all.push(key));
    inTokens.set(token, all);
    return all;
  };
  const read = (text: string): ReadonlySet<string> => {
    const there = new Set<number>();
    for (const token of fold(text).split(' ')) for (const key of keysIn(token)) there.add(key);
    const found = new Set<string>();
    for (const key of there)
      for (const { word, keys: needed } of byKey[key] ?? [])
        if (needed.length === 1 || needed.every((one) => there.has(one))) found.add(word);
    return found;
  };
  const texts = new Map<string, ReadonlySet<string>>();
  const wordsOfToken = (token: string): readonly string[] => [
    ...new Set(
      keysIn(token).flatMap((key) =>
        (byKey[key] ?? []).flatMap(({ word, keys: needed }) => (needed.length === 1 ? [word] : [])),
      ),
    ),
  ];
  return {
    knows: (word) => known.has(word),
    wordsIn: (text) => {
      const found = texts.get(text) ?? read(text);
      // Sentences and items are asked for again and again by the rules; of a long document the first are let go.
      if (texts.size > MOST_TEXTS) texts.clear();
      texts.set(text, found);
      return found;
    },
    spansIn: (text, asked) =>
      tokensOf(text).filter(({ start, end }) =>
        fold(text.slice(start, end))
          .split(' ')
          .some((token) =>
            keysIn(token).some((key) => (byKey[key] ?? []).some(({ word }) => asked.has(word))),
          ),
      ),
    countIn: (text) => {
      const all: (readonly string[])[] = [];
      let unknown = 0;
      for (const { start, end } of tokensOf(text)) {
        const token = fold(text.slice(start, end));
        if (token.length < SHORTEST_WORD && !unspaced.test(token)) continue;
        const meant = wordsOfToken(token);
        if (meant.length === 0) unknown++;
        else all.push(meant);
      }
      return { known: all, unknown };
    },
  };
}

const MOST_TEXTS = 20_000;
/** Letters: what is longer is no stem of one word. */
const LONGEST_KEY = 24;
/** Words that are shorter than that beside longer ones only join these. */
const SHORTEST_WORD = 4;

/** The words of a rendering that are looked for. */
function partsOf(rendering: string): readonly string[] {
  const parts = rendering.split(' ');
  const long = parts.filter((part) => part.length >= SHORTEST_WORD || unspaced.test(part));
  if (long.length > 0) return long;
  return parts.length === 1 && (parts[0]?.length ?? 0) > 1 ? parts : [];
}

/** Words of a text, where blanks part them; of other scripts runs as `Intl.Segmenter` parts them. */
function tokensOf(text: string): readonly Span[] {
  if (unspaced.test(text)) {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
    return Array.from(segmenter.segment(text), ({ segment, index, isWordLike }) =>
      isWordLike ? { start: index, end: index + segment.length } : undefined,
    ).filter((span) => span !== undefined);
  }
  return Array.from(text.matchAll(letters), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

let segmenter: Intl.Segmenter | undefined;
const letters = /[\p{L}\p{M}\p{N}]+/gu;
