/** Texts in JSON of any shape: chats, feeds and lists of paragraphs as programs export them. */

import type { Copy, CopyBlock } from './copy.ts';
import { readPage } from './read-html.ts';
import { blocksOfText } from './read-text.ts';

const DEEPEST = 100;
const isPage = /<(?:p|li|h[1-6]|div|br|td)\b[^<>]{0,500}>/i;

/**
 * The strings of JSON in its order, each as the text or the piece of a page that it is.
 *
 * @returns `undefined` for what is no JSON, and for an object without lists: that is a file of messages, key by key.
 * Never throws.
 */
export function blocksOfData(json: string): Pick<Copy, 'blocks' | 'hidden'> | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!hasList(data, 0)) return undefined;
  const blocks: CopyBlock[] = [];
  const hidden: string[] = [];
  for (const text of stringsIn(data, 0)) {
    // Names, numbers and addresses.
    if (/^[\w:/.?&=#%+@-]*$/.test(text.trim())) continue;
    const read = isPage.test(text) ? readPage(text) : { blocks: blocksOfText(text), hidden: [] };
    blocks.push(...read.blocks);
    hidden.push(...read.hidden);
  }
  return { blocks, hidden };
}

function hasList(data: unknown, depth: number): boolean {
  if (Array.isArray(data)) return true;
  return depth < DEEPEST && typeof data === 'object' && data !== null
    ? Object.values(data).some((one) => hasList(one, depth + 1))
    : false;
}

function* stringsIn(data: unknown, depth: number): Iterable<string> {
  if (typeof data === 'string') yield data;
  else if (typeof data === 'object' && data !== null && depth < DEEPEST)
    for (const one of Object.values(data)) yield* stringsIn(one, depth + 1);
}
