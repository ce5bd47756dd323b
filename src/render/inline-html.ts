/** The content of one paragraph as HTML. */

import type { Inline } from '../formats/exchange.ts';
import { Markup, markup } from './markup.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** Emphasis, links, code and line breaks become elements. Also well-formed as XML. Pure. */
export function inlineHtml(content: readonly Inline[]): Markup {
  return html(piecesOf(content));
}

const ELEMENTS = { emphasis: new Markup('em'), strong: new Markup('strong'), code: new Markup('code') };

function html(pieces: readonly Piece[]): Markup {
  return markup`${pieces.map((piece) => {
    if (piece.type === 'text') return markup`${piece.text}`;
    if (piece.type === 'break') return markup`<br/>`;
    const inside = html(piece.inside);
    if (piece.type === 'link') {
      const title = piece.title !== undefined && markup` title="${piece.title}"`;
      return markup`<a href="${piece.address}"${title}>${inside}</a>`;
    }
    const name = ELEMENTS[piece.kind];
    return markup`<${name}>${inside}</${name}>`;
  })}`;
}
