/** Tables as text, with commas or tabs between their cells: each cell is a paragraph. */

import { foldDigits } from '../text/text.ts';
import type { CopyBlock } from './copy.ts';

/** A cell in quotation marks, or up to what separates it from the next one. */
const cells = {
  '\t': /"((?:[^"]|"")*)"|([^\t\n]+)/g,
  ';': /"((?:[^"]|"")*)"|([^;\n]+)/g,
  ',': /"((?:[^"]|"")*)"|([^,\n]+)/g,
} as const;
type Separator = keyof typeof cells;

/**
 * The cells of a table in reading order. A number alone numbers the cell behind it. Linear; never throws.
 *
 * @see RFC 4180
 */
export function blocksOfRows(text: string): readonly CopyBlock[] {
  const cell = cells[separatorOf(text)];
  const blocks: CopyBlock[] = [];
  let ordinal: number | undefined;
  for (const [, quoted, bare] of text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .matchAll(cell)) {
    const content = (quoted?.replaceAll('""', '"') ?? bare ?? '').trim();
    const digits = /^\(?(\p{Nd}{1,3})[.)]?$/u.exec(content)?.[1];
    if (digits !== undefined) ordinal = Number(foldDigits(digits));
    else if (content !== '') {
      blocks.push(
        ordinal === undefined
          ? { text: content, kind: 'paragraph' }
          : { text: content, kind: 'item', ordinal },
      );
      ordinal = undefined;
    }
  }
  return blocks;
}

/** What stands between its cells. */
function separatorOf(text: string): Separator {
  const head = text.slice(0, 4096).replace(/"(?:[^"]|"")*"/g, '');
  if (head.includes('\t')) return '\t';
  return head.split(';').length > head.split(',').length ? ';' : ',';
}
