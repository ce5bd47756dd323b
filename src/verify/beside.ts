/** What stands in a file beside its words: addresses of links, descriptions of pictures, comments, metadata. */

import { readSurface, type Surface, type Where } from '../surface/index.ts';

/** A text that no reader of the words sees. */
export interface Beside {
  readonly text: string;
  readonly where: Where;
  /** Index of the block in or before which it stands. */
  readonly at: number;
  /** It is about the page, not about a text on it. */
  readonly isOfPage?: true;
}

const isWord = /\p{L}{2}|\p{Lo}/u;

/** Programs and style sheets are none of anybody's text. */
const left: ReadonlySet<Where> = new Set<Where>(['text', 'style', 'script', 'font', 'name']);

/**
 * Everything beside the words of a source.
 *
 * @param headEnd Offset before which it is about the page, in UTF-16 code units.
 * @returns In the order of the source; blocks are counted as runs that are seen. Linear; never throws.
 */
export function besideIn(source: string, surface: Surface, headEnd = 0): readonly Beside[] {
  const found: Beside[] = [];
  let at = 0;
  for (const { text, visible, where, segments } of readSurface(source, surface).runs) {
    if (visible && where === 'text' && text.trim() !== '') at++;
    if (left.has(where) || !isWord.test(text)) continue;
    const isOfPage = (segments[0]?.start ?? 0) < headEnd;
    found.push({ text, where, at, ...(isOfPage && { isOfPage }) });
  }
  return found;
}

/** Everything that a part of an archive has, its words too: a file of metadata, of comments, of links. */
export function allIn(xml: string): readonly Beside[] {
  const { runs } = readSurface(xml, 'xml');
  return runs.map(({ text, where }) => ({ text, where: where === 'text' ? 'metadata' : where, at: 0 }));
}
