/** The ways in which one word may be written without being another one: dictionaries have one of them. */

const apostrophes = /[’ʼ＇]/gu;
/** Hyphenation points, joiners, and the sign that lengthens Arabic words. */
const unseen = /[\u00ad\u200b-\u200d\u2060\u0640]/g;
/** Vowel signs of Hebrew and Arabic, which are mostly left out. */
const points = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g;

/** A word as it stands, then with plain apostrophes, without what is not seen, without points, and taken apart. */
export function formsOf(word: string): readonly string[] {
  const composed = word.normalize('NFC');
  const plain = composed.replace(apostrophes, "'");
  const seen = plain.replace(unseen, '');
  return [...new Set([composed, plain, seen, seen.replace(points, ''), seen.normalize('NFD')])];
}
