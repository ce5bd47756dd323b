/** The content of one paragraph as HTML. */

import type { Inline, PairedCode, StandaloneCode } from '../formats/exchange.ts';
import { Markup, markup, safeAddress } from './markup.ts';

/**
 * Emphasis, links, code and line breaks become elements; HTML that was written in a text is left out, its words stay.
 * Also well-formed as XML. Pure.
 */
export function inlineHtml(content: readonly Inline[]): Markup {
  return new Markup(content.map((piece) => pieceHtml(piece).text).join(''));
}

function pieceHtml(piece: Inline): Markup {
  if (piece.type === 'text') return markup`${piece.text}`;
  return piece.type === 'code' ? codeHtml(piece) : pairHtml(piece);
}

function codeHtml({ kind, text }: StandaloneCode): Markup {
  if (kind === 'break') return markup`<br/>`;
  if (kind !== 'link') return markup``;
  const shown = text.replace(/^<|>$/g, '');
  return linkHtml(/^[^\s:]+@/.test(shown) ? `mailto:${shown}` : shown, markup`${shown}`);
}

function pairHtml(pair: PairedCode): Markup {
  const inside = inlineHtml(pair.children);
  switch (pair.kind) {
    case 'emphasis':
      return markup`<em>${inside}</em>`;
    case 'strong':
      return markup`<strong>${inside}</strong>`;
    case 'code':
      return markup`<code>${inside}</code>`;
    case 'link':
      return linkHtml(destinationOf(pair), inside);
    default:
      return inside;
  }
}

function linkHtml(address: string, inside: Markup): Markup {
  const safe = safeAddress(address);
  return safe === undefined ? inside : markup`<a href="${safe}">${inside}</a>`;
}

/** Where a link leads, from the Markdown behind its words; empty for a reference, which is defined elsewhere. */
export function destinationOf({ end }: Pick<PairedCode, 'end'>): string {
  const found = /^\]\(\s*(?:<([^<>]*)>|([^\s]*?))(?:\s+["'(][^]*)?\s*\)$/.exec(end);
  return (found?.[1] ?? found?.[2] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
