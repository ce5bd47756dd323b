/** A text as the data that the template of PDFs is given. */

import { labelOf } from './epub.ts';
import { direction } from './html.ts';
import { featuresFor, fontsFor, pdfLanguage, sizeFor } from './pdf-language.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { outlineOf, type PageWords, type ReadableItem, type ReadableText, writeParts } from './readable.ts';
import { aroundText } from './text.ts';

/** What of the pages depends on how a text falls on them. */
export interface PdfLayout {
  /** Margin below, in centimetres. */
  readonly bottom: number;
  /** Whether what runs in the other direction has pages of its own. */
  readonly isApart: boolean;
}

/** The text as JSON. Pure. */
export function pdfText(text: ReadableText, words: PageWords, { bottom, isApart }: PdfLayout): string {
  const { before, after } = aroundText(text, words);
  const said = (kind: string, line: string): Part => ({
    kind,
    ...languageOf(words.lang),
    inside: [{ kind: 'text', text: line }],
    bookmark: null,
    notice: false,
  });
  const parts = [
    ...before.map((line) => said('draft', line)),
    ...partsOf(text.items),
    ...after.map((line) => said('paragraph', line)),
  ];
  return JSON.stringify({
    title: text.title,
    description: [text.document, text.edition].join(' '),
    name: text.document,
    ...languageOf(text.lang),
    bottom,
    parts: isApart ? withBreaks(parts, direction(text.lang)) : parts,
  });
}

/** A page ends where the direction changes. */
function withBreaks(parts: readonly Part[], own: string): readonly Part[] {
  const dirOf = (part: Part | undefined): string => part?.dir ?? own;
  return parts.map((part, index) => ({
    ...part,
    apart: index > 0 && dirOf(part) !== dirOf(parts[index - 1]),
  }));
}

/** One part at the top of a text; a list has no direction of its own. */
interface Part extends Readonly<Record<string, unknown>> {
  readonly kind: string;
  readonly dir?: string;
}

function languageOf(lang: string): { readonly dir: string } {
  const set = { fonts: fontsFor(lang), features: featuresFor(lang), size: sizeFor(lang) };
  return { ...pdfLanguage(lang), dir: direction(lang), ...set };
}

function partsOf(items: readonly ReadableItem[]): readonly Part[] {
  // Bookmarks of items stand below the heading above them.
  let heading = 0;
  return writeParts<Part>(outlineOf(items), {
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

function itemOf(item: ReadableItem, heading: number): Part {
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
