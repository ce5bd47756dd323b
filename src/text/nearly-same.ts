/** Whether two texts have nearly the same words, as an English text and a quotation of it in another edition have. */

/**
 * Whether most words of one text stand in the other and the other way round. Texts of few words are the same by chance, and
 * texts without spaces are one word.
 */
export function isNearlySame(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  if (few.size < FEWEST || few.size < many.size * MOST_OF_IT) return false;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared >= few.size * MOST_OF_THEM;
}

const FEWEST = 4;
const MOST_OF_IT = 0.7;
const MOST_OF_THEM = 0.85;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
