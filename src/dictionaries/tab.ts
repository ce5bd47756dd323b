/** Reads lists of words: a word, a tab, and what stands for it. */

import { headwordOf, renderingsIn } from './article.ts';
import type { DictionaryProblem, OnEntry } from './entry.ts';

/**
 * Lines of a word and its renderings, parted by a tab; a third column, as of dict.cc, is passed over, and so is what
 * begins with `#`.
 *
 * @returns The first line without a tab; nothing where all is well.
 */
export function readTab(text: string, onEntry: OnEntry): DictionaryProblem | undefined {
  let number = 0;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    number++;
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [head = '', body] = line.split('\t');
    if (body === undefined) return { messageId: 'bilingual-line', line: number };
    onEntry(headwordOf(head), renderingsIn(body.replaceAll('\\n', '\n').replaceAll('|', ',')));
  }
  return undefined;
}
