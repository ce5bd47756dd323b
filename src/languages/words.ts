/** Asks whether words of a list stand in a text, in languages with and without spaces; and where its sentences end. */

/** A list of words: `word`, `begin*`, `*end`, `~anywhere`, parted by spaces; `_` stands for a space. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
  readonly anywhere: readonly string[];
}

/** Reads a list as it is written in the data of languages. */
export function wordList(written: string): WordList {
  const entries = written.split(' ').filter((entry) => entry !== '');
  return {
    words: new Set(entries.filter((entry) => !/[~*]/.test(entry))),
    beginnings: entries.flatMap((entry) => (entry.endsWith('*') ? [entry.slice(0, -1)] : [])),
    ends: entries.flatMap((entry) => (entry.startsWith('*') ? [entry.slice(1)] : [])),
    anywhere: entries.flatMap((entry) =>
      entry.startsWith('~') ? [entry.slice(1).replaceAll('_', ' ')] : [],
    ),
  };
}

/** The first entry of a list that a text has, as it stands there; case does not count. */
export function findEntry(list: WordList, text: string): string | undefined {
  const asked = lowered(text);
  const inside = list.anywhere.find((part) => asked.lower.includes(part));
  if (inside !== undefined) return inside;
  if (list.words.size === 0 && list.beginnings.length === 0 && list.ends.length === 0) return undefined;
  asked.words ??= asked.lower.match(words) ?? [];
  return asked.words.find(
    (word) =>
      list.words.has(word) ||
      list.beginnings.some((beginning) => word.startsWith(beginning)) ||
      list.ends.some((end) => word.endsWith(end)),
  );
}

interface Lowered {
  readonly text: string;
  readonly lower: string;
  words?: readonly string[];
}

let latest: Lowered = { text: '', lower: '' };

/** A text is asked for one list after the other. */
function lowered(text: string): Lowered {
  if (latest.text !== text) latest = { text, lower: text.toLowerCase().normalize('NFC') };
  return latest;
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

/** The sentences of a text in any script. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["»”’)]?)\s+|(?<=[。！？।॥։؟۔])\s*/).filter((part) => /\p{L}/u.test(part));
}
