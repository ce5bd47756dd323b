/** What the article of a dictionary for people says: the words that stand for a headword. */

/** Words that one headword may have: beyond that an article explains and does not translate. */
const MOST_WORDS = 4;
/** Characters of a rendering. */
const LONGEST = 60;

/**
 * The renderings that the lines of an article give, in its order. Numbers, remarks in brackets, parts of speech and
 * pronunciations are left out, as are lines that refer to other headwords, explain or quote. Definitions that look like
 * renderings are among them: a text has no more of their words than by chance.
 *
 * @param body The article without its headword.
 */
export function renderingsIn(body: string): readonly string[] {
  const found: string[] = [];
  for (const line of body.split('\n')) {
    if (reference.test(line) || quotation.test(line)) continue;
    const plain = line.replace(remarks, ' ').replace(numbering, ' ').replaceAll('~', ' ');
    for (const part of plain.split(/[,;:،、；，।]|\s[-–—]\s|\//)) {
      const rendering = part.replace(/\s+/g, ' ').trim();
      if (rendering === '' || rendering.length > LONGEST || !/\p{L}/u.test(rendering)) continue;
      if (rendering.split(' ').length <= MOST_WORDS) found.push(rendering);
    }
  }
  return found;
}

const reference = /^\s*(?:see(?: also)?:|Synonyms?:|Antonyms?:|Note:|See also:)/i;
const quotation = /^\s*["“]/;
const remarks = /<[^<>]*>|\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}|\/[^/\s][^/]*\//g;
const numbering = /(?:^|\s)(?:\d+|[IVX]+)\.(?=\s|$)/g;

/** A headword without its pronunciation, its part of speech and its remarks. */
export function headwordOf(line: string): string {
  return line
    .replace(/\s\/.*$/s, '')
    .replace(remarks, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
