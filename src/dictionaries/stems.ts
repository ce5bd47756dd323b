/** How words of a text are recognized as forms of the words that a dictionary has. */

import { unspaced } from './fold.ts';

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
  return { compounds: compounding.has(language), clitics: clitics[language], suffixing: suffixing.has(language) };
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

/** Where the keys stand in one folded word, as `visit` is told: the number of each, perhaps several times. */
export function keysInToken(
  token: string,
  { keys, longest, forms }: KeyTable,
  visit: (key: number) => void,
): void {
  if (unspaced.test(token)) {
    everywhere(token, { keys, longest, least: 1 }, visit);
    return;
  }
  beginnings(token, { keys, longest, forms }, visit);
  const clitic = forms.clitics?.exec(token)?.[0];
  if (clitic !== undefined) beginnings(token.slice(clitic.length), { keys, longest, forms }, visit);
  if (forms.compounds && token.length >= SHORTEST_COMPOUND)
    everywhere(token, { keys, longest, least: SHORTEST_PART }, visit);
}

/** The keys that are looked for, with their numbers. */
export interface KeyTable {
  readonly keys: ReadonlyMap<string, number>;
  /** Letters of the longest. */
  readonly longest: number;
  readonly forms: WordForms;
}

const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** Letters of the longest ending. */
const MOST_ENDING = 8;

function beginnings(
  word: string,
  { keys, longest, forms: { suffixing: isSuffixing } }: KeyTable,
  visit: (key: number) => void,
): void {
  const most = Math.min(word.length, longest);
  for (let end = Math.max(2, word.length - MOST_ENDING); end <= most; end++) {
    const key = keys.get(word.slice(0, end));
    if (key !== undefined && (end > 3 || word.length - end <= (isSuffixing ? 5 : 3))) visit(key);
  }
}

function everywhere(
  word: string,
  { keys, longest, least }: Pick<KeyTable, 'keys' | 'longest'> & { readonly least: number },
  visit: (key: number) => void,
): void {
  for (let start = 0; start <= word.length - least; start++) {
    const most = Math.min(word.length, start + longest);
    for (let end = start + least; end <= most; end++) {
      const key = keys.get(word.slice(start, end));
      if (key !== undefined) visit(key);
    }
  }
}
