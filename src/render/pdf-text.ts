/** A text as the data that the template of PDFs is given. */

import type { Inline } from '../formats/exchange.ts';
import { labelOf } from './epub.ts';
import { direction } from './html.ts';
import { destinationOf } from './inline-html.ts';
import { safeAddress } from './markup.ts';
import { featuresFor, fontsFor, pdfLanguage } from './pdf-language.ts';
import {
  type Line,
  type Outline,
  outlineOf,
  type PageWords,
  type ReadableItem,
  type ReadableText,
} from './readable.ts';
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
      ...partsOf(outlineOf(text.items), { heading: 0 }),
      ...after.map((line) => said('paragraph', line)),
    ],
  });
}

function languageOf(lang: string): object {
  return { ...pdfLanguage(lang), dir: direction(lang), fonts: fontsFor(lang), features: featuresFor(lang) };
}

/** The depth of the heading above; bookmarks of items stand below it. */
interface Above {
  heading: number;
}

function partsOf(outline: readonly Outline[], above: Above): readonly object[] {
  return outline.map((part) => {
    if (part.type === 'list')
      return {
        kind: part.isNumbered ? 'numbers' : 'bullets',
        lines: part.lines.map((line) => lineOf(line, above)),
      };
    if (part.item.kind === 'heading') above.heading = part.item.level;
    return itemOf(part.item, above);
  });
}

function lineOf({ item, below }: Line, above: Above): object {
  return { item: itemOf(item, above), below: partsOf(below, above) };
}

function itemOf(item: ReadableItem, { heading }: Above): object {
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
    inside: item.content.map(runOf),
  };
}

function runOf(piece: Inline): object {
  if (piece.type === 'text') return { kind: 'text', text: piece.text };
  if (piece.type === 'code') {
    if (piece.kind === 'break') return { kind: 'break' };
    const shown = piece.kind === 'link' ? piece.text.replace(/^<|>$/g, '') : '';
    return linkOf(shown, [{ kind: 'text', text: shown }]);
  }
  const inside = piece.children.map(runOf);
  if (piece.kind === 'link') return linkOf(destinationOf(piece), inside);
  return { kind: piece.kind, inside };
}

function linkOf(address: string, inside: readonly object[]): object {
  const safe = safeAddress(address);
  return safe === undefined || safe.startsWith('#')
    ? { kind: 'other', inside }
    : { kind: 'link', text: safe, inside };
}
