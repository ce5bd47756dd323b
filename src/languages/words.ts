/** Asks whether words of a list stand in a text, in languages with and without spaces; and where its sentences end. */

import { smallLetters } from '../text/text.ts';

/**
 * A list of words: `word`, `begin*`, `*end`, `~anywhere`, parted by spaces; `_` stands for a space, and `!` before a word
 * or a beginning excepts it from the beginnings.
 */
export interface WordList {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
  readonly anywhere: readonly string[];
  /** Words, and beginnings of words, that are none of them. */
  readonly excepted: ReadonlySet<string>;
  readonly exceptedBeginnings: readonly string[];
}

/** Reads a list as it is written in the data of languages. */
export function wordList(written: string): WordList {
  const all = written.split(' ').filter((entry) => entry !== '');
  const entries = all.filter((entry) => !entry.startsWith('!'));
  const excepted = all.flatMap((entry) => (entry.startsWith('!') ? [entry.slice(1)] : []));
  return {
    words: new Set(entries.filter((entry) => !/[~*]/.test(entry))),
    beginnings: entries.flatMap((entry) => (entry.endsWith('*') ? [entry.slice(0, -1)] : [])),
    ends: entries.flatMap((entry) => (entry.startsWith('*') ? [entry.slice(1)] : [])),
    anywhere: entries.flatMap((entry) =>
      entry.startsWith('~') ? [entry.slice(1).replaceAll('_', ' ')] : [],
    ),
    excepted: new Set(excepted.filter((entry) => !entry.endsWith('*'))),
    exceptedBeginnings: excepted.flatMap((entry) => (entry.endsWith('*') ? [entry.slice(0, -1)] : [])),
  };
}

/**
 * The first entry of a list that a text has, as it stands there; case does not count.
 *
 * @param isOther Whether a word that only begins like one of the list is another one.
 */
export function findEntry(list: WordList, text: string, isOther?: IsOther): string | undefined {
  const asked = lowered(text);
  const inside = list.anywhere.find((part) => asked.lower.includes(part));
  if (inside !== undefined) return inside;
  if (list.words.size === 0 && list.beginnings.length === 0 && list.ends.length === 0) return undefined;
  asked.words ??= asked.lower.match(words) ?? [];
  return asked.words.find((word) => isOfList(list, word, isOther));
}

interface Lowered {
  readonly text: string;
  readonly lower: string;
  words?: readonly string[];
}

let latest: Lowered = { text: '', lower: '' };

/** A text is asked for one list after the other. */
function lowered(text: string): Lowered {
  if (latest.text !== text) latest = { text, lower: smallLetters(text).normalize('NFC') };
  return latest;
}

/** Where words of a list stand in a text, and what is looked for anywhere: the places where they begin, not in order. */
export function placesOf(list: WordList, text: string, isOther?: IsOther): readonly number[] {
  const { lower } = lowered(text);
  const places: number[] = [];
  for (const part of list.anywhere)
    for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + 1)) places.push(at);
  for (const { 0: word, index } of lower.matchAll(words))
    if (isOfList(list, word, isOther)) places.push(index);
  return places;
}

/** Whether a word, in small letters, is another one than it looks like. */
export type IsOther = (word: string) => boolean;

function isOfList(list: WordList, word: string, isOther?: IsOther): boolean {
  if (list.words.has(word) || list.ends.some((end) => word.endsWith(end))) return true;
  return (
    list.beginnings.some((beginning) => word.startsWith(beginning)) &&
    !list.excepted.has(word) &&
    !list.exceptedBeginnings.some((beginning) => word.startsWith(beginning)) &&
    isOther?.(word) !== true
  );
}

const words = /[\p{L}\p{M}]+/gu;

/** Reads the list of a language once; `undefined` when there is none. */
export function listsByLanguage(
  data: Readonly<Record<string, string>>,
): (language: string) => WordList | undefined {
  const read = new Map<string, WordList>();
  return (language) => {
    const known = read.get(language);
    if (known) return known;
    const written = Object.hasOwn(data, language) ? data[language] : undefined;
    if (written === undefined) return undefined;
    const list = wordList(written);
    read.set(language, list);
    return list;
  };
}

/**
 * The sentences of a text in any script, each as it stands there. None ends with an abbreviation ("i.e.", "z. B."), before
 * a small letter ("np. tak", "a ! mark"), or inside brackets. A Greek semicolon asks.
 */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  let isInside: ((place: number) => boolean) | undefined;
  for (const { 0: blanks, index } of text.matchAll(end)) {
    if (index === text.length) break;
    isInside ??= insideBrackets(text);
    if (isInside(index)) continue;
    sentences.push(text.slice(start, index));
    start = index + blanks.length;
  }
  sentences.push(text.slice(start));
  return sentences.filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Letters that a full stop shortens: one small letter; a capital beside another ("z. B.", "J. R."); two such as "z.B."; or a
 * few without a vowel: "np.", "vgl.", "см." With a number before them they are a unit or an ending ("10 km", "5th"), and
 * with an "r" or "l" inside a word ("smrt", "vlk"): sentences end behind those.
 */
const abbreviation = [
  String.raw`\p{L}\p{L}?\.\p{L}{1,3}`,
  String.raw`(?<!\p{N}\s?)(?!\p{Lu})\p{L}`,
  String.raw`\p{Lu}(?=\.\s+\p{Lu}\.)|(?<=(?<![\p{L}\p{M}])\p{L}\.\s)\p{Lu}`,
  String.raw`(?<!\p{N}\s?)(?!\p{Ll}+[rlрл]\p{Ll})(?:[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,3}|[БВГДЖЗКЛМНПРСТФХЦЧШЩбвгджзклмнпрстфхцчшщ][бвгджзклмнпрстфхцчшщ]{1,3})`,
].join('|');

const end = new RegExp(
  String.raw`(?<=[.!?]["»”’)]?)(?<!(?<![\p{L}\p{M}.:'’‐-])(?:${abbreviation})\.)\s+(?![\s\p{Ll}])|(?<=[。！？।॥։؟۔])\s*|(?<=\p{Script=Greek};)\s+`,
  'gu',
);

/** Tells of places, asked from left to right, whether they stand in brackets that are opened and closed. */
function insideBrackets(text: string): (place: number) => boolean {
  const opened: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()（）]/g)) {
    if (sign === '(' || sign === '（') opened.push(index);
    else {
      const opening = opened.pop();
      if (opening === undefined) continue;
      // What stands in the brackets was closed before.
      while ((pairs.at(-1)?.[0] ?? -1) > opening) pairs.pop();
      pairs.push([opening, index]);
    }
  }
  let at = 0;
  return (place) => {
    while ((pairs[at]?.[1] ?? Infinity) < place) at++;
    return (pairs[at]?.[0] ?? Infinity) < place;
  };
}
