/** The ways in which one word may be written without being another one: dictionaries have one of them. */

const apostrophes = /[’ʼ＇]/gu;
/** Hyphenation points, joiners, and the sign that lengthens Arabic words. */
const unseen = /[\u00ad\u200b-\u200d\u2060\u0640]/g;
/** Vowel signs of Hebrew and Arabic, which are mostly left out. */
const points = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g;

/** Asks for a word in each of its forms, and for each word once. */
export function knowsWord(has: (word: string) => boolean): (word: string) => boolean {
  return lookUp((word) => [...formsOf(word)].some(has));
}

/** Asks once for each word. */
export function lookUp<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}

function formsOf(word: string): ReadonlySet<string> {
  const composed = word.normalize('NFC');
  const plain = composed.replace(apostrophes, "'");
  const seen = plain.replace(unseen, '');
  return new Set([plain, composed, seen, seen.replace(points, ''), seen.normalize('NFD')]);
}
