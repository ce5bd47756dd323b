/** Reads dictionaries of FreeDict in TEI. */

import { parseXmlText } from '../formats/xml.ts';
import { attribute, elements, textContent, type XmlElement } from '../formats/xml-tree.ts';
import { renderingsIn } from './article.ts';
import type { DictionaryProblem, OnEntry } from './entry.ts';

/**
 * Gives each entry with the quotations of its translations.
 *
 * @returns What is wrong with the file as XML or as a dictionary; nothing where all is well.
 * @see https://github.com/freedict/fd-dictionaries/wiki/FreeDict-HOWTO
 */
export function readTei(text: string, onEntry: OnEntry): DictionaryProblem | undefined {
  let count = 0;
  // Older ones name their definition, and nothing of it is needed. One with a subset of its own stays, and is refused.
  const plain = text.replace(/<!DOCTYPE[^[\]<>]*>/, (found) => ' '.repeat(found.length));
  const parsed = parseXmlText(plain, () => (element) => {
    if (element.local !== 'entry') return false;
    count++;
    readEntry(element, onEntry);
    return true;
  });
  if (!parsed.ok) {
    const { messageId, data, line } = parsed.problem;
    return { messageId: 'bilingual-xml', data: { ...data, problem: messageId }, line };
  }
  return count === 0 ? { messageId: 'bilingual-no-entries' } : undefined;
}

function readEntry(entry: XmlElement, onEntry: OnEntry): void {
  const heads = within(entry, 'orth').map((orth) => textContent(orth).trim());
  const renderings = within(entry, 'cit')
    .filter((cit) => /^trans/.test(attribute(cit, 'type') ?? ''))
    .flatMap((cit) => within(cit, 'quote'))
    .flatMap((quote) => renderingsIn(textContent(quote).replace(/\s+/g, ' ')));
  for (const head of heads) onEntry(head, renderings);
}

/** The elements of a name at any depth. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return elements(element).flatMap((child) => (child.local === name ? [child] : within(child, name)));
}
