/** The words of its own that a project allows in a language: one a line, for translators to edit. */

import { UserError } from '../user-error.ts';

/** Words of one list. */
const MOST_WORDS = 50_000;
/** Length of a word in UTF-16 code units. */
const LONGEST_WORD = 200;

/**
 * Reads a list of words and says of a word whether it is there. A line is one word; `*` at its end stands for any
 * letters; what begins with `#` is for people. A word in small letters is allowed with capitals too, one with capitals
 * as it is and in capitals alone.
 *
 * @throws {UserError} with the line, for a line of several words and for a list that is too long.
 */
export function parseWords(text: string, path: string): (word: string) => boolean {
  const words = new Set<string>();
  const beginnings: string[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const word = line.trim().normalize('NFC');
    if (word === '' || word.startsWith('#')) continue;
    const place = { path, position: { line: index + 1, column: 1 } };
    if (/\s/.test(word) || word.length > LONGEST_WORD || /\*./.test(word) || word === '*')
      throw new UserError('word-list-line', { word: word.slice(0, LONGEST_WORD) }, { place });
    if (words.size + beginnings.length >= MOST_WORDS)
      throw new UserError('word-list-long', { limit: MOST_WORDS }, { place });
    if (word.endsWith('*')) beginnings.push(word.slice(0, -1));
    else words.add(word);
  }
  return (word) =>
    formsOf(word).some(
      (form) => words.has(form) || beginnings.some((beginning) => form.startsWith(beginning)),
    ) ||
    (word === word.toUpperCase() && [...words].some((one) => one.toUpperCase() === word));
}

/** As it stands, and as it would stand in small letters, of which a sentence may begin with a capital. */
function formsOf(word: string): readonly string[] {
  const written = word.normalize('NFC').replaceAll('’', "'");
  const forms = [word.normalize('NFC'), written];
  return [...forms, ...forms.map((one) => one.toLowerCase())];
}
