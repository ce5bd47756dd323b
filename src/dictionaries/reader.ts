/** Which English words a text has renderings of. */

import { primaryLanguage } from '../languages/registry.ts';
import type { Lexicon, Span } from '../model.ts';
import { numberedWord } from './english.ts';
import { foldWord, unspaced } from './fold.ts';
import { keyBeginnings, referencesAt } from './key-table.ts';
import { keyAt, keyOf, keysInToken, type Stems, type WordForms, wordFormsOf } from './stems.ts';

/** Looks English words up in texts of one language. */
export interface TextReader {
  /** Whether the dictionaries have renderings of an English word that can be looked for. */
  readonly knows: (word: string) => boolean;
  /** The English words that are known, by their numbers. */
  readonly words: readonly string[];
  /** The number of an English word; -1 when it is not known. */
  readonly numberOf: (word: string) => number;
  /** The same by the number that it has in all texts. @see wordNumber */
  readonly numberAmong: (wordNumber: number) => number;
  /** The numbers of the English words of which a text has a rendering, each once. */
  readonly numbersIn: (text: string) => readonly number[];
  /** The same as words. */
  readonly wordsIn: (text: string) => ReadonlySet<string>;
  /** Where a text has renderings of these English words: half-open ranges of UTF-16 code units, in order. */
  readonly spansIn: (text: string, words: ReadonlySet<string>) => readonly Span[];
  /** The words of a text with the English words that each may stand for by itself; those of several words are left out. */
  readonly tokensIn: (text: string) => readonly MeantToken[];
  /** The same for those words alone that may stand for some: the numbers of the English words, word by word. */
  readonly eachMeant: (text: string, visit: (meant: readonly number[]) => void) => void;
  /** Whether a word of a text surely stands for one of these English words: by a stem that is long enough. */
  readonly standsFor: (written: string, words: ReadonlySet<string>) => boolean;
  /**
   * The stems of the words of a text, known or not, by numbers that hold for all texts, each once; of scripts without
   * blanks every two signs side by side.
   */
  readonly stemsIn: (text: string) => readonly number[];
}

/** One word of a text: half-open range of UTF-16 code units. */
export interface MeantToken extends Span {
  /** Numbers of the English words that it may stand for by itself. */
  readonly meant: readonly number[];
}

/** Prepares a lexicon once. What was read of texts is kept until another lexicon is asked for. */
export function textReaderOf(lexicon: Lexicon, lang: string): TextReader {
  if (latest?.lexicon !== lexicon) latest = { lexicon, reader: createTextReader(lexicon, lang) };
  return latest.reader;
}

/** Translations into one language are mostly checked one after another. */
let latest: { readonly lexicon: Lexicon; readonly reader: TextReader } | undefined;

/** What a stem stands for. */
interface Reference {
  readonly number: number;
  /** Other stems that have to be there. */
  readonly others: readonly string[];
  /** The stem is all of a rendering. */
  readonly isWhole: boolean;
}

/** What is known of one word of a text. */
interface Token {
  /** UTF-16 code units as it is written. */
  readonly length: number;
  readonly folded: string;
  /** Its stems by their numbers, once somebody asked for them. */
  stems: readonly number[] | undefined;
  /** The English words that the stems in it stand for. */
  readonly numbers: readonly number[];
  /** Those of which more has to be there. */
  readonly open: readonly Reference[];
  /** The English words that it may stand for by itself. */
  readonly meant: readonly number[];
}

/** A text with what was asked of it. */
interface ReadText {
  readonly tokens: readonly Token[];
  numbers: readonly number[] | undefined;
}

function createTextReader({ words, table }: Lexicon, lang: string): TextReader {
  const stems: Stems = { table, begun: keyBeginnings(table), forms: wordFormsOf(primaryLanguage(lang)) };
  const numbers = new Map(words.map((word, number) => [word, number] as const));
  const among: number[] = [];
  const parsed = new Map<number, readonly Reference[]>();
  const referencesOf = (place: number): readonly Reference[] => {
    let found = parsed.get(place);
    if (!found) {
      found = parseReferences(referencesAt(table, place));
      parsed.set(place, found);
    }
    return found;
  };
  const tokens = new Map<string, Token>();
  const tokenOf = (written: string): Token => {
    let found = tokens.get(written);
    if (!found) {
      found = readToken(written, { stems, referencesOf, numbers });
      tokens.set(written, found);
    }
    return found;
  };
  const stemNumbers = new Map<string, number>();
  const numbered = (stem: string): number => {
    const known = stemNumbers.get(stem);
    if (known !== undefined) return known;
    stemNumbers.set(stem, stemNumbers.size);
    return stemNumbers.size - 1;
  };
  const stemsOf = (token: Token): readonly number[] =>
    (token.stems ??= stemsOfToken(token.folded, stems.forms, numbered));
  // Items are asked for again and again; of a long document the first are let go.
  const texts = new Map<string, ReadText>();
  const readText = (text: string): ReadText => {
    const before = texts.get(text);
    if (before) return before;
    const all: Token[] = [];
    eachWord(text, (start, end) => all.push(tokenOf(text.slice(start, end))));
    const read: ReadText = { tokens: all, numbers: undefined };
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(text, read);
    return read;
  };
  // Which text had a word, or a stem, last: what is asked of every word of every text makes no sets.
  const latestWord = new Uint32Array(words.length);
  const latestStem: number[] = [];
  let stamp = 0;
  const numbersOf = (all: readonly Token[]): readonly number[] => {
    const found: number[] = [];
    const open: Reference[] = [];
    stamp++;
    const add = (number: number): void => {
      if (latestWord[number] === stamp) return;
      latestWord[number] = stamp;
      found.push(number);
    };
    for (const token of all) {
      for (const number of token.numbers) add(number);
      for (const reference of token.open) open.push(reference);
    }
    if (open.length === 0) return found;
    const there = new Map<string, boolean>();
    const isThere = (stem: string): boolean => {
      const before = there.get(stem);
      if (before !== undefined) return before;
      const now = all.some(({ folded }) => folded.startsWith(stem));
      there.set(stem, now);
      return now;
    };
    for (const { number, others } of open)
      if (latestWord[number] !== stamp && others.every(isThere)) add(number);
    return found;
  };
  const numbersIn = (text: string): readonly number[] => {
    const read = readText(text);
    return (read.numbers ??= numbersOf(read.tokens));
  };
  const spansOf = (text: string): readonly MeantToken[] =>
    unspaced.test(text) ? segmented(text, stems, referencesOf) : spaced(text, tokenOf);
  return {
    knows: (word) => numbers.has(word),
    words,
    numberOf: (word) => numbers.get(word) ?? -1,
    numberAmong: (word) => (among[word] ??= numbers.get(numberedWord(word)) ?? -1),
    numbersIn,
    wordsIn: (text) => new Set(numbersIn(text).map((number) => words[number] ?? '')),
    spansIn: (text, asked) => {
      const wanted = new Set(Array.from(asked, (word) => numbers.get(word) ?? -1));
      if (unspaced.test(text))
        return spansOf(text).filter(({ meant }) => meant.some((one) => wanted.has(one)));
      return wordSpans(text).filter(({ start, end }) => {
        const token = tokenOf(text.slice(start, end));
        return (
          token.numbers.some((one) => wanted.has(one)) || token.open.some((one) => wanted.has(one.number))
        );
      });
    },
    tokensIn: spansOf,
    eachMeant: (text, visit) => {
      if (unspaced.test(text)) {
        for (const { meant } of segmented(text, stems, referencesOf)) if (meant.length > 0) visit(meant);
        return;
      }
      for (const { length, meant } of readText(text).tokens)
        if (length >= SHORTEST && meant.length > 0) visit(meant);
    },
    standsFor: (written, asked) => {
      const found: number[] = [];
      keysInToken(foldWord(written), stems, found);
      return found.some(
        (place, at) =>
          at % 2 === 0 &&
          (found[at + 1] ?? 0) >= LONG_STEM &&
          referencesOf(place).some(({ number, isWhole }) => isWhole && asked.has(words[number] ?? '')),
      );
    },
    stemsIn: (text) => {
      const found: number[] = [];
      stamp++;
      for (const token of readText(text).tokens)
        for (const stem of stemsOf(token)) {
          if (latestStem[stem] === stamp) continue;
          latestStem[stem] = stamp;
          found.push(stem);
        }
      return found;
    },
  };
}

const MOST_TEXTS = 20_000;

/** Runs of letters, marks and digits: half-open ranges, as `visit` is told. */
function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (isOfWord(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      visit(start, at);
      start = -1;
    }
  }
  if (start >= 0) visit(start, text.length);
}

function wordSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  eachWord(text, (start, end) => spans.push({ start, end }));
  return spans;
}

/** By code unit: 0 when nobody asked yet, 1 for what words are made of, 2 for anything else. */
const kinds = new Uint8Array(65_536);

function isOfWord(code: number): boolean {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known === 1;
  // Halves of characters are mostly those of letters.
  const is = (code >= 0xd800 && code < 0xe000) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));
  kinds[code] = is ? 1 : 2;
  return is;
}

function parseReferences(written: string): readonly Reference[] {
  return written.split(' ').map((one) => {
    // Most are a number alone.
    const plain = Number(one);
    if (!Number.isNaN(plain)) return { number: plain, others: none, isWhole: true };
    const [index = '', ...others] = one.split('+');
    const number = Number.parseInt(index, 10);
    return { number, others, isWhole: others.length === 0 && !index.endsWith('!') };
  });
}

const none: readonly never[] = [];

/** What stands in one word, pair by pair; made once, as most words are asked for but once. */
const inWord: number[] = [];

/** What words of a text are held against. */
interface Known {
  readonly stems: Stems;
  readonly referencesOf: (place: number) => readonly Reference[];
  /** The numbers of the English words. */
  readonly numbers: ReadonlyMap<string, number>;
}

function readToken(written: string, { stems, referencesOf, numbers: english }: Known): Token {
  const folded = foldWord(written);
  // Most words stand for nothing, and of the others most stand for the same in every regard.
  let numbers: number[] | undefined;
  let meant: number[] | undefined;
  let open: Reference[] | undefined;
  inWord.length = 0;
  keysInToken(folded, stems, inWord);
  for (let at = 0; at < inWord.length; at += 2)
    for (const reference of referencesOf(inWord[at] ?? 0)) {
      const { number, isWhole } = reference;
      if (reference.others.length > 0) open = added(open, reference);
      else if (!numbers?.includes(number)) numbers = added(numbers, number);
      if (isWhole && !meant?.includes(number)) meant = added(meant, number);
    }
  // Names of commands, roles and licences stay English, in scripts without blanks with their own letters beside them.
  const keep = (word: string): void => {
    const number = english.get(word);
    if (number === undefined || numbers?.includes(number)) return;
    numbers = added(numbers, number);
    meant = added(meant, number);
  };
  if (folded.charCodeAt(0) < 0x80 && folded.length >= SHORTEST_KEPT) keep(folded);
  else if (unspaced.test(folded)) for (const [run] of folded.matchAll(latinRuns)) keep(run);
  return {
    length: written.length,
    folded,
    stems: undefined,
    numbers: numbers ?? none,
    open: open ?? none,
    meant: meant ?? none,
  };
}

const SHORTEST_KEPT = 3;
const latinRuns = /[a-z]{3,}/g;

/** The stem of a word; of scripts without blanks every two signs side by side. */
function stemsOfToken(
  folded: string,
  forms: WordForms,
  numbered: (stem: string) => number,
): readonly number[] {
  if (!unspaced.test(folded)) return [numbered(keyOf(folded, forms))];
  return Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) =>
    numbered(folded.slice(at, at + 2)),
  );
}

function added<Value>(values: Value[] | undefined, value: Value): Value[] {
  if (!values) return [value];
  values.push(value);
  return values;
}

/** Letters of a stem that is no accident. */
const LONG_STEM = 5;

/** Words that are parted by blanks; the shortest say nothing by themselves. */
function spaced(text: string, tokenOf: (written: string) => Token): readonly MeantToken[] {
  const found: MeantToken[] = [];
  eachWord(text, (start, end) => {
    if (end - start >= SHORTEST) found.push({ start, end, meant: tokenOf(text.slice(start, end)).meant });
  });
  return found;
}

const SHORTEST = 4;

/** Words of scripts without blanks: the longest of the dictionaries' own at each place. Offsets are those of the text. */
function segmented(
  text: string,
  stems: Stems,
  referencesOf: (place: number) => readonly Reference[],
): readonly MeantToken[] {
  const found: MeantToken[] = [];
  for (let start = 0; start < text.length; ) {
    const key = keyAt(text, start, stems);
    if (!key) {
      start++;
      continue;
    }
    const meant = referencesOf(key.place).flatMap(({ number, isWhole }) => (isWhole ? [number] : []));
    found.push({ start, end: key.end, meant });
    start = key.end;
  }
  return found;
}
