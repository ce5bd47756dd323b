/** How words of a text are recognized as forms of the words that a dictionary has. */

import { unspaced } from './fold.ts';
import { findKey, HASH, hashOn, type KeyTable, mayBegin } from './key-table.ts';

/** How a language makes words of words. */
export interface WordForms {
  /** Words are made of others, written together: "Menschenrechte". */
  readonly compounds: boolean;
  /** What may be written before a word, together with it: "و", "ال". */
  readonly clitics: RegExp | undefined;
  /** Endings follow one another, so that a short word may be the beginning of a long one. */
  readonly suffixing: boolean;
}

/** What is known of a language in that; nothing is a language that only has endings. */
export function wordFormsOf(language: string): WordForms {
  return {
    compounds: compounding.has(language),
    clitics: clitics[language],
    suffixing: suffixing.has(language),
  };
}

const compounding: ReadonlySet<string> = new Set(
  'af da de et fi fo fy hu is lb nb nds nl nn no se sv'.split(' '),
);

const suffixing: ReadonlySet<string> = new Set('az ba eu fi et hu kk ky mn tk tr tt ug uz'.split(' '));

const arabic = /^(?:وال|فال|بال|كال|ولل|فلل|لل|ال|وب|ول|وك|فب|فل|و|ف|ب|ك|ل)(?=..)/;

const clitics: Readonly<Record<string, RegExp>> = {
  ar: arabic,
  he: /^(?:וה|וב|ול|ומ|וש|וכ|שה|מה|בה|לה|ה|ו|ב|ל|מ|ש|כ)(?=..)/,
};

/** Letters of a word that are its stem, where only its length is known: endings of inflection are cut off. */
export function stemLength(length: number): number {
  if (length <= 3) return length;
  if (length <= 5) return length - 1;
  if (length <= 8) return length - 2;
  return length - 3;
}

/** What is looked for of a folded word: all of it in scripts without blanks, its stem in others. */
export function keyOf(word: string, forms: WordForms): string {
  if (unspaced.test(word)) return word;
  const clitic = forms.clitics?.exec(word)?.[0] ?? '';
  const bare = word.length - clitic.length >= 3 ? word.slice(clitic.length) : word;
  return bare.slice(0, stemLength(bare.length));
}

/**
 * What else a word may be looked for by: all of a short one, which longer endings may follow than its bare stem.
 *
 * @returns Nothing where that is its stem already.
 */
export function fullKeyOf(word: string, forms: WordForms): string | undefined {
  return word.length >= 4 && word.length <= 6 && !unspaced.test(word) && !forms.clitics ? word : undefined;
}

/**
 * The stems that stand in one folded word.
 *
 * @param found Is given for each where in the table stands what it stands for, and of how many code units it is, below zero for
 * a later part of a compound.
 */
export function keysInToken(token: string, stems: Stems, found: number[]): void {
  const { forms } = stems;
  if (unspaced.test(token)) {
    everywhere(token, stems, 1, found);
    return;
  }
  beginnings(token, stems, 0, found);
  const clitic = forms.clitics?.exec(token)?.[0];
  if (clitic !== undefined) beginnings(token, stems, clitic.length, found);
  if (forms.compounds && token.length >= SHORTEST_COMPOUND) everywhere(token, stems, SHORTEST_PART, found);
}

/** The longest stem that stands at a place of a text without blanks, and where stands what it stands for. */
export function keyAt(
  text: string,
  start: number,
  { table, begun }: Stems,
): { readonly end: number; readonly place: number } | undefined {
  let found: { readonly end: number; readonly place: number } | undefined;
  let hash = HASH;
  for (let at = start; at < Math.min(text.length, start + table.longest); at++) {
    hash = hashOn(hash, text.charCodeAt(at));
    if (!mayBegin(begun, hash, at + 1 - start)) break;
    const place = findKey(table, text, { start, end: at + 1, hash });
    if (place >= 0) found = { end: at + 1, place };
  }
  return found;
}

/** The stems that are looked for in words of a language. */
export interface Stems {
  readonly table: KeyTable;
  /** @see keyBeginnings */
  readonly begun: Uint8Array;
  readonly forms: WordForms;
}

const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** Letters of the longest ending. */
const MOST_ENDING = 8;

/** Those that a word begins with, from one of its code units on. */
function beginnings(word: string, stems: Stems, from: number, found: number[]): void {
  const { table, begun, forms } = stems;
  const length = word.length - from;
  const least = Math.max(2, length - MOST_ENDING);
  const mostEnding = forms.suffixing ? 5 : 3;
  let hash = HASH;
  for (let end = 1; end <= Math.min(length, table.longest); end++) {
    hash = hashOn(hash, word.charCodeAt(from + end - 1));
    if (!mayBegin(begun, hash, end)) return;
    if (end < least || (end <= 3 && length - end > mostEnding)) continue;
    const place = findKey(table, word, { start: from, end: from + end, hash });
    if (place >= 0) found.push(place, end);
  }
}

/** Those of at least some code units that stand anywhere in a word. */
function everywhere(word: string, stems: Stems, least: number, found: number[]): void {
  const { table, begun } = stems;
  for (let start = 0; start <= word.length - least; start++) {
    let hash = HASH;
    for (let at = start; at < Math.min(word.length, start + table.longest); at++) {
      hash = hashOn(hash, word.charCodeAt(at));
      const length = at + 1 - start;
      if (!mayBegin(begun, hash, length)) break;
      if (length < least) continue;
      const place = findKey(table, word, { start, end: at + 1, hash });
      if (place >= 0) found.push(place, start > 0 && least > 1 ? -length : length);
    }
  }
}
