/** The content of one paragraph as every format writes it: words, line breaks, links and marks. */

import type { Inline, PairedCode, StandaloneCode } from '../formats/exchange.ts';
import { safeAddress } from './markup.ts';

/** One piece. HTML that was written in a text is left out, its words stay; so do those of a link that may not lead anywhere. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly address: string; readonly inside: readonly Piece[] }
  | {
      readonly type: 'mark';
      readonly kind: 'emphasis' | 'strong' | 'code';
      readonly inside: readonly Piece[];
    };

/** Pure. */
export function piecesOf(content: readonly Inline[]): readonly Piece[] {
  return content.flatMap((piece): readonly Piece[] => {
    if (piece.type === 'text') return [{ type: 'text', text: piece.text }];
    return piece.type === 'code' ? ofCode(piece) : ofPair(piece);
  });
}

function ofCode({ kind, text }: StandaloneCode): readonly Piece[] {
  if (kind === 'break') return [{ type: 'break' }];
  if (kind !== 'link') return [];
  const shown = text.replace(/^<|>$/g, '');
  const address = /^[^\s:]+@/.test(shown) ? `mailto:${shown}` : shown;
  return linked(address, [{ type: 'text', text: shown }]);
}

function ofPair(pair: PairedCode): readonly Piece[] {
  const inside = piecesOf(pair.children);
  switch (pair.kind) {
    case 'emphasis':
    case 'strong':
    case 'code':
      return [{ type: 'mark', kind: pair.kind, inside }];
    case 'link':
      return linked(destinationOf(pair), inside);
    default:
      return inside;
  }
}

function linked(address: string, inside: readonly Piece[]): readonly Piece[] {
  const safe = safeAddress(address);
  return safe === undefined ? inside : [{ type: 'link', address: safe, inside }];
}

/** Where a link leads, from the Markdown behind its words; empty for a reference, which is defined elsewhere. */
function destinationOf({ end }: Pick<PairedCode, 'end'>): string {
  const found = /^\]\(\s*(?:<([^<>]*)>|([^\s]*?))(?:\s+["'(][^]*)?\s*\)$/.exec(end);
  return (found?.[1] ?? found?.[2] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
