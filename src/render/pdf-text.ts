/** A text as the data that the template of PDFs is given. */

import { labelOf } from './epub.ts';
import { direction } from './html.ts';
import { featuresFor, fontsFor, pdfLanguage } from './pdf-language.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { outlineOf, type PageWords, type ReadableItem, type ReadableText, writeParts } from './readable.ts';
import { aroundText } from './text.ts';

/** The text as JSON. Pure. */
export function pdfText(text: ReadableText, words: PageWords): string {
  const { before, after } = aroundText(text, words);
  const said = (kind: string, line: string): object => ({
    kind,
    ...languageOf(words.lang),
    inside: [{ kind: 'text', text: line }],
    bookmark: null,
    notice: false,
  });
  return JSON.stringify({
    title: text.title,
    description: [text.document, text.edition].join(' '),
    name: text.document,
    ...languageOf(text.lang),
    parts: [
      ...before.map((line) => said('draft', line)),
      ...partsOf(text.items),
      ...after.map((line) => said('paragraph', line)),
    ],
  });
}

function languageOf(lang: string): object {
  return { ...pdfLanguage(lang), dir: direction(lang), fonts: fontsFor(lang), features: featuresFor(lang) };
}

function partsOf(items: readonly ReadableItem[]): readonly object[] {
  // Bookmarks of items stand below the heading above them.
  let heading = 0;
  return writeParts<object>(outlineOf(items), {
    item: (item) => {
      if (item.kind === 'heading') heading = item.level;
      return itemOf(item, heading);
    },
    list: ({ isNumbered, lines }, below) => ({
      kind: isNumbered ? 'numbers' : 'bullets',
      lines: lines.map((line) => ({ item: itemOf(line.item, heading), below: below(line) })),
    }),
  });
}

function itemOf(item: ReadableItem, heading: number): object {
  const [address] = item.addresses;
  const hasBookmark = item.kind === 'item' && address !== undefined;
  return {
    kind: item.kind,
    level: item.level,
    depth: Math.min(heading + 1, 6),
    marker: item.marker,
    ...languageOf(item.lang),
    address: address ?? '',
    notice: item.isVerbatim && item.kind === 'paragraph',
    bookmark: hasBookmark ? labelOf(item) : null,
    inside: piecesOf(item.content).map(runOf),
  };
}

function runOf(piece: Piece): object {
  if (piece.type === 'text') return { kind: 'text', text: piece.text };
  if (piece.type === 'break') return { kind: 'break' };
  const inside = piece.inside.map(runOf);
  if (piece.type === 'mark') return { kind: piece.kind, inside };
  return piece.address.startsWith('#')
    ? { kind: 'other', inside }
    : { kind: 'link', text: piece.address, inside };
}
