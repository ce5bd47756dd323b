/** The content of one paragraph as every format writes it: words, line breaks, links and marks. */

import type { Inline, PairedCode, StandaloneCode } from '../formats/exchange.ts';
import { safeAddress } from './markup.ts';

/** One piece. HTML that was written in a text is left out, its words stay; so do those of a link that may not lead anywhere. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | {
      readonly type: 'link';
      readonly address: string;
      /** What is shown when somebody points at it. */
      readonly title?: string;
      readonly inside: readonly Piece[];
    }
  | {
      readonly type: 'mark';
      readonly kind: 'emphasis' | 'strong' | 'code';
      readonly inside: readonly Piece[];
    };

/** Pure. */
export function piecesOf(content: readonly Inline[]): readonly Piece[] {
  return content.flatMap((piece, index): readonly Piece[] => {
    if (piece.type === 'text') return isTitle(content[index - 1]) ? [] : [{ type: 'text', text: piece.text }];
    return piece.type === 'code' ? ofCode(piece) : ofPair(piece);
  });
}

/** What a reader sees of pieces; a hard line break is a line feed. Pure. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.type === 'text' ? piece.text : piece.type === 'break' ? '\n' : plainText(piece.inside),
    )
    .join('');
}

/** The beginning of a tag or of a destination, before the words that show when somebody points at it. */
function isTitle(before: Inline | undefined): boolean {
  return before?.type === 'code' && /^(?:<[^]*\stitle\s*=\s*"|\]\([^]*\s")$/i.test(before.text);
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
    case 'link': {
      const { address, title } = destinationOf(pair);
      return linked(address, inside, title);
    }
    default:
      return inside;
  }
}

function linked(address: string, inside: readonly Piece[], title?: string): readonly Piece[] {
  const safe = safeAddress(address);
  if (safe === undefined) return inside;
  return [{ type: 'link', address: safe, ...(title !== undefined && { title }), inside }];
}

/** Where a link leads, and what it shows when somebody points at it. */
export interface Destination {
  /** Empty for a reference, which is defined elsewhere. */
  readonly address: string;
  readonly title?: string;
}

/** Where a link leads, from the Markdown behind its words. Pure. */
export function destinationOf({ children, end }: Pick<PairedCode, 'children' | 'end'>): Destination {
  const at = children.findIndex(isTitle);
  const head = children[at];
  const title = children[at + 1];
  const isShown = head?.type === 'code' && title?.type === 'text';
  const written = isShown ? `${head.text}${title.text}${end}` : end;
  const found = /^\]\(\s*(?:<([^<>]*)>|([^\s]*?))(?:\s+(?:"([^]*)"|'([^]*)'|\(([^]*)\)))?\s*\)$/.exec(
    written,
  );
  const [, angled, bare = '', ...titles] = found ?? [];
  const words = titles.find((one) => one !== undefined);
  return {
    address: unescaped(angled ?? bare),
    ...(words !== undefined && words !== '' && { title: unescaped(words) }),
  };
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
