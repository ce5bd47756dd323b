/**
 * Whether the words of a term stand in a text in whatever form: endings, prefixes, compounds, scripts without spaces.
 *
 * `text/` is for pure facts about strings: normalization, fingerprints, numerals, places, words. Everything but the
 * model and the machine may import it.
 */

/** A text as terms are looked for in it. */
export interface Letters {
  /** In small letters, without the marks over them. */
  readonly words: readonly string[];
  /** The same without anything between the words. */
  readonly joined: string;
}

/**
 * How much of a term a text has. `all`: its longest word, or all of it where there are no spaces. `some`: something like
 * one of its words. `none`: nothing that a reader could take for it.
 */
export type Presence = 'all' | 'some' | 'none';

/** Reads a text once for any number of terms. */
export function lettersOf(text: string): Letters {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(leftOut, '')
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return { words: words ?? [], joined: words?.join('') ?? '' };
}

/** Marks that come and go with inflection, points, and what is not seen. */
const leftOut =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+|[\u0640\u200b-\u200d\u00ad]/gu;

/**
 * Asks of texts whether they have a term; `undefined` for a term that is too short to tell.
 *
 * @param others Other terms of the text: a word that is more like one of them is a word of that one.
 */
export function presenceOf(
  term: string,
  others: readonly string[] = [],
): ((text: Letters) => Presence) | undefined {
  const { words, joined } = lettersOf(term);
  const rivals = others.flatMap((other) => lettersOf(other).words).filter((word) => !words.includes(word));
  if (unspaced.test(joined)) return presenceOfSigns(joined);
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  if (longest.length < (hangul.test(joined) ? 2 : consonantal.test(joined) ? 3 : SHORTEST)) return undefined;
  const isLongest = remembered(likeness(longest, rivals));
  const isAny = words
    .filter((word) => word.length >= SHORTEST)
    .map((word) => remembered(likeness(word, rivals)));
  const isFramed = remembered(hasFrame(longest));
  return (text) => {
    if (text.words.some(isLongest)) return 'all';
    return isAny.some((isOne) => text.words.some(isOne)) || text.words.some(isFramed) ? 'some' : 'none';
  };
}

/** Shorter words are like too many others. */
const SHORTEST = 4;

/** The words of a text are said again and again. */
function remembered(tell: (word: string) => boolean): (word: string) => boolean {
  const told = new Map<string, boolean>();
  return (word) => {
    let found = told.get(word);
    if (found === undefined) {
      found = tell(word);
      told.set(word, found);
    }
    return found;
  };
}

/** Tells of words whether they share a stem with a term, or are a part of it. */
function likeness(term: string, rivals: readonly string[]): (word: string) => boolean {
  if (consonantal.test(term)) {
    const root = [...term.replace(weak, '')];
    return (word) => word.includes(term) || hasRoot(root, term, word);
  }
  const length = Math.max(Math.min(3, term.length), Math.ceil(term.length * STEM));
  const stems = Array.from({ length: term.length - length + 1 }, (_, at) => term.slice(at, at + length));
  const isLike = (word: string): boolean => stems.some((stem) => word.includes(stem));
  // Forms of the same word are no rivals.
  const near = rivals.filter((rival) => isLike(rival) && similarity(rival, term) < SAME);
  if (near.length === 0) return isLike;
  return (word) => isLike(word) && near.every((rival) => similarity(word, rival) <= similarity(word, term));
}

/** Vowels change within a word too: "dílo" and "děl", "твір" and "творів". Its consonants stay. */
function hasFrame(term: string): (word: string) => boolean {
  const frame = term.replace(vowels, '');
  if (frame.length < 2 || !alternating.test(term)) return () => false;
  return (word) => word.length <= term.length + ENDING && word.replace(vowels, '').startsWith(frame);
}

const alternating = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
const vowels = /[aeiouyаеєиіоуыэюяьъαεηιουω]/gu;
/** The longest ending of a form. */
const ENDING = 4;

/** Share of the letters of two words that stand in the longest run that both have. */
function similarity(a: string, b: string): number {
  for (let length = Math.min(a.length, b.length); length > 0; length--) {
    for (let at = 0; at + length <= a.length; at++)
      if (b.includes(a.slice(at, at + length))) return (2 * length) / (a.length + b.length);
  }
  return 0;
}

/** So much of a word stays the same in all of its forms. */
const STEM = 0.55;

/** So alike are two forms of one word. */
const SAME = 0.9;

const hangul = /\p{Script=Hangul}/u;
const consonantal = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
/** Letters that come and go with the pattern of the word, and the article. */
const weak = /^ال|^ה|[اأإآىيوؤئءةیۀהויא]/gu;

/** Whether the consonants of a term stand in a word in their order, close to one another. */
function hasRoot(root: readonly string[], term: string, word: string): boolean {
  if (root.length < 2) return word.includes(term.replace(/^ال/, ''));
  let at = -1;
  let first = -1;
  for (const letter of root) {
    at = word.indexOf(letter, at + 1);
    if (at < 0) return false;
    if (first < 0) first = at;
  }
  return at - first <= term.length + 2;
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Without spaces a term is there as it is written; some of its signs together are like it. */
function presenceOfSigns(term: string): ((text: Letters) => Presence) | undefined {
  const signs = [...term];
  if (signs.length < 2) return undefined;
  // An ideograph says as much as three letters.
  const length = /\p{Script=Han}/u.test(term) ? Math.min(2, signs.length - 1) : Math.min(3, signs.length);
  const parts = Array.from({ length: signs.length - length + 1 }, (_, at) =>
    signs.slice(at, at + length).join(''),
  );
  return ({ joined }) => {
    if (joined.includes(term)) return 'all';
    return parts.some((part) => joined.includes(part)) ? 'some' : 'none';
  };
}
