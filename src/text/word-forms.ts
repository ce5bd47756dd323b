/** The ways in which one word may be written without being another one: dictionaries have one of them. */

/** With the geresh of Hebrew, for which dictionaries have an apostrophe. */
const apostrophes = /[’ʼ＇׳]/gu;
/** The gershayim of Hebrew abbreviations, and what is typed for them. */
const gershayim = /[״”“]/g;
/** Hyphenation points, joiners, and the sign that lengthens Arabic words. */
const unseen = /[\u00ad\u200b-\u200d\u2060\u0640]/g;
/** Vowel signs of Hebrew and Arabic, which are mostly left out. */
const points = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g;

/**
 * A word as it stands, then with plain apostrophes, without what is not seen, without points, taken apart, and in small
 * letters where capitals are written in another way.
 */
export function formsOf(word: string): readonly string[] {
  const composed = word.normalize('NFC');
  const plain = composed.replace(apostrophes, "'").replace(gershayim, '"');
  const seen = plain.replace(unseen, '');
  return [
    ...new Set([composed, plain, seen, seen.replace(points, ''), seen.normalize('NFD'), ...ofCapitals(seen)]),
  ];
}

/** What a word in capitals may be in small letters, where dictionaries do not find it by its capitals. */
function ofCapitals(word: string): readonly string[] {
  if (word !== word.toUpperCase()) return [];
  const small = word.toLowerCase();
  if (small === word) return [];
  if (word.includes('ẞ')) return [word.replaceAll('ẞ', 'ß')];
  if (/\p{Script=Greek}/u.test(word)) return greekOf(small).map(capitalized);
  // Capitals of Georgian stand in headings alone, whole words of them.
  if (/\p{Script=Georgian}/u.test(word)) return [small];
  const joined = small.replace(armenianAnd, 'և');
  return joined === small ? [] : [joined, capitalized(joined)];
}

function capitalized(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** The ligature of Armenian has no capital: in capitals it is two letters. */
const armenianAnd = /ե[ւվ]/g;

const bareVowels = 'αεηιουωϊϋ';
const accentedVowels = 'άέήίόύώΐΰ';
/** The accent stands in one of the last three syllables; none has more than two vowels. */
const MOST_VOWELS = 6;

/**
 * Greek has no accent in capitals: the words that it may be, with the accent at each place where it can stand. Two vowels
 * that the accent kept apart have points in capitals: ΜΑΪΟΣ is “Μάιος”.
 */
function greekOf(small: string): readonly string[] {
  const places = [...small.matchAll(/[αεηιουωϊϋ]/g)].slice(-MOST_VOWELS).map(({ index }) => index);
  const accented = places.flatMap((at) => {
    const [before, behind] = [small.slice(0, at), small.slice(at + 1)];
    const vowel = accentedVowels[bareVowels.indexOf(small[at] ?? '')] ?? '';
    const apart = behind.replace(/^[ϊϋ]/, (letter) => (letter === 'ϊ' ? 'ι' : 'υ'));
    return [...new Set([behind, apart])].map((rest) => before + vowel + rest);
  });
  return [small, ...accented];
}
