import type { ExchangeFormat, ExchangeUnit, Inline } from '../formats/exchange.ts';
import { plain } from '../formats/inline.ts';
import { readMarkdownInline } from '../formats/markdown-inline.ts';
import { addressOfId } from '../formats/xliff/index.ts';
import type { Block } from '../model.ts';
import { fingerprint, normalize } from '../text/text.ts';

/** The address of a unit of a file, as people see it. */
export function addressOf(unit: ExchangeUnit): string {
  return unit.address || addressOfId(unit.id);
}

/** Whether a format has inline codes; the others carry the Markdown itself. */
export function hasCodes(format: ExchangeFormat): boolean {
  return format !== 'po' && format !== 'i18next';
}

/**
 * Markdown content as an exchange format carries it: text with inline codes, or the Markdown on one line but for hard
 * line breaks. Pure.
 *
 * @param definitions Link definitions of the text it stands in.
 */
export function contentOf(markdown: string, format: ExchangeFormat, definitions: string): Inline[] {
  if (hasCodes(format)) return readMarkdownInline(markdown, definitions);
  return plain(markdown.replace(/\r\n?/g, '\n').replace(softBreak, ' '));
}

const softBreak = /(?<![\\ \t])[ \t]?\n[ \t]*/g;

/**
 * How a unit of a file carries its text: tools that turn PO into XLIFF leave the Markdown in it as words. Pure.
 *
 * @param markdown The English of the unit that it speaks of.
 */
export function formatOfUnit(
  { source }: ExchangeUnit,
  markdown: string,
  { format, english }: { readonly format: ExchangeFormat; readonly english: string },
): ExchangeFormat {
  if (!hasCodes(format) || source.length === 0 || source.some(({ type }) => type !== 'text')) return format;
  const key = keyOf(source);
  const isPlain = keyOf(contentOf(markdown, 'po', english)) === key;
  return isPlain && keyOf(contentOf(markdown, format, english)) !== key ? 'po' : format;
}

/**
 * What two contents have in common that say the same: text under the declared normalization with the ids of codes in
 * their places. Annotations do not count, and neither does the markup of codes, which is never taken from a file.
 */
export function keyOf(content: readonly Inline[]): string {
  return normalize(flatten(content)).trim();
}

function flatten(content: readonly Inline[]): string {
  let key = '';
  for (const piece of content) {
    if (piece.type === 'text') key += piece.text;
    else if (piece.type === 'code') key += piece.kind === 'annotation' ? '' : `\u{f0000}${piece.id}\u{f0001}`;
    else if (piece.kind === 'annotation') key += flatten(piece.children);
    else key += `\u{f0000}${piece.id}\u{f0002}${flatten(piece.children)}\u{f0001}`;
  }
  return key;
}

/** Fingerprint of a translation as a file carries it; empty for none. */
export function printOf(target: ExchangeUnit['target']): string {
  return target === undefined ? '' : fingerprint(keyOf(target));
}

/**
 * A translation whose codes have the ids of those of its source: codes with the same markup belong together first,
 * then those of the same kind, both in their order. What has no counterpart gets an id that the source does not have.
 */
export function withIdsOf(source: readonly Inline[], target: readonly Inline[]): Inline[] {
  const free = codesOf(source);
  const codes = codesOf(target);
  const ids = new Map<Code, string>();
  let next = free.length;
  for (const alike of [sameMarkup, sameKind]) {
    for (const code of codes) {
      const at = ids.has(code) ? -1 : free.findIndex((one) => alike(one, code));
      if (at >= 0) ids.set(code, free.splice(at, 1)[0]?.id ?? '');
    }
  }
  const rename = (content: readonly Inline[]): Inline[] =>
    content.map((piece): Inline => {
      if (piece.type === 'text') return piece;
      const id = ids.get(piece) ?? `${++next}`;
      return piece.type === 'code' ? { ...piece, id } : { ...piece, id, children: rename(piece.children) };
    });
  return rename(target);
}

/** A code of either kind. */
export type Code = Exclude<Inline, { type: 'text' }>;

/** All codes of a content, in the order in which they begin. */
export function codesOf(content: readonly Inline[]): Code[] {
  return content.flatMap((piece) => {
    if (piece.type === 'text') return [];
    return piece.type === 'code' ? [piece] : [piece, ...codesOf(piece.children)];
  });
}

function sameMarkup(one: Code, other: Code): boolean {
  if (one.type === 'code') return other.type === 'code' && one.text === other.text;
  return other.type === 'pair' && one.start === other.start && one.end === other.end;
}

function sameKind(one: Code, other: Code): boolean {
  return one.type === other.type && one.kind === other.kind;
}

/** The link definitions of a text, as they stand in it. The mark of an item without words of its own is none. */
export function definitionsOf(blocks: readonly Block[]): string {
  const definitions = blocks.filter((block) => block.kind === 'definition' && /^\s*\[/.test(block.content));
  return definitions.map((block) => block.content).join('\n\n');
}
