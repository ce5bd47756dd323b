import type { CodeKind, Inline } from './exchange.ts';

/**
 * The text that a reader sees, codes left out.
 *
 * Never throws.
 */
export function inlineText(content: readonly Inline[]): string {
  let text = '';
  for (const piece of content) {
    if (piece.type === 'text') text += piece.text;
    else if (piece.type === 'pair') text += inlineText(piece.children);
  }
  return text;
}

/**
 * The text with the markup of the codes in place, as `see **item 4**`: what formats without inline codes carry.
 *
 * Never throws.
 */
export function inlineMarkup(content: readonly Inline[]): string {
  let text = '';
  for (const piece of content) {
    if (piece.type === 'text') text += piece.text;
    else if (piece.type === 'code') text += piece.text;
    else text += piece.start + inlineMarkup(piece.children) + piece.end;
  }
  return text;
}

/** Content of plain text. An empty text is an empty list. */
export function plain(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', text }];
}

/**
 * The same content with neighbouring texts joined and empty ones left out, so that equal content compares equal.
 *
 * Never throws.
 */
export function joinText(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let text = '';
  for (const piece of content) {
    if (piece.type === 'text') {
      text += piece.text;
      continue;
    }
    if (text !== '') joined.push({ type: 'text', text });
    text = '';
    joined.push(piece.type === 'pair' ? { ...piece, children: joinText(piece.children) } : piece);
  }
  if (text !== '') joined.push({ type: 'text', text });
  return joined;
}

/** `true` when both have the same text and the same codes in the same places; markup and kinds are not compared. */
export function sameContent(a: readonly Inline[], b: readonly Inline[]): boolean {
  const left = joinText(a);
  const right = joinText(b);
  return left.length === right.length && left.every((piece, at) => samePiece(piece, right[at]));
}

function samePiece(a: Inline, b: Inline | undefined): boolean {
  if (b === undefined || a.type !== b.type) return false;
  if (a.type === 'text') return b.type === 'text' && a.text === b.text;
  if (b.type === 'text' || a.id !== b.id) return false;
  return a.type !== 'pair' || (b.type === 'pair' && sameContent(a.children, b.children));
}

/** How the codes of a target differ from those of its source. */
export interface CodeDifference {
  readonly type: 'missing' | 'extra' | 'doubled' | 'unknown';
  /** Id of the code; for `unknown` the name of the element. */
  readonly id: string;
  /** It is missing, and the file lets it be. */
  readonly allowed?: true;
}

/**
 * Compares the codes of a target with those of its source by id. Annotations are left out: a translator may drop them.
 *
 * An empty list means that every code is there once. Never throws.
 *
 * @see XLIFF 2.1, 4.7.2.5 Removing Codes
 */
export function compareCodes(source: readonly Inline[], target: readonly Inline[]): CodeDifference[] {
  const differences: CodeDifference[] = [];
  const wanted = new Map<string, number>();
  const deletable = new Set<string>();
  for (const code of codes(source)) {
    wanted.set(code.id, (wanted.get(code.id) ?? 0) + 1);
    if (code.deletable) deletable.add(code.id);
  }
  const found = new Map<string, number>();
  for (const code of codes(target)) {
    if (code.kind === 'unknown') differences.push({ type: 'unknown', id: code.element });
    else found.set(code.id, (found.get(code.id) ?? 0) + 1);
  }
  for (const [id, count] of wanted)
    if ((found.get(id) ?? 0) < count)
      differences.push({ type: 'missing', id, ...(deletable.has(id) && { allowed: true }) });
  for (const [id, count] of found) {
    const expected = wanted.get(id) ?? 0;
    if (count > expected) differences.push({ type: expected === 0 ? 'extra' : 'doubled', id });
  }
  return differences;
}

interface NamedCode {
  readonly id: string;
  readonly kind: CodeKind;
  readonly element: string;
  readonly deletable: boolean;
}

function* codes(content: readonly Inline[]): Generator<NamedCode> {
  for (const piece of content) {
    if (piece.type === 'text') continue;
    // The two halves of a code that is split over elements (`sc` and `ec`) share an id: the name tells them apart.
    const key =
      piece.element === undefined || piece.kind === 'unknown' ? piece.id : `${piece.element} ${piece.id}`;
    const { kind, element = '', deletable = false } = piece;
    if (kind !== 'annotation') yield { id: key, kind, element, deletable };
    if (piece.type === 'pair') yield* codes(piece.children);
  }
}
