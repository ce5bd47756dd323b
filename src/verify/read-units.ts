/** Files for translators as copies: their targets with their addresses, and the English beside them. */

import type { ExchangeFile, Inline } from '../formats/exchange.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type { Copy, CopyBlock, CopyFormat } from './copy.ts';

/** A file as a copy: its translations where it has any, otherwise its English. */
export function copyOfUnits(
  file: ExchangeFile,
  { path, format }: { path: string; format: CopyFormat },
): Copy {
  const targets = file.units.flatMap(({ target, address, id }): CopyBlock[] =>
    target && target.length > 0 ? [{ text: seen(target), kind: 'paragraph', address: address || id }] : [],
  );
  const sources = file.units.flatMap(({ source, address, id }): CopyBlock[] =>
    source.length > 0 ? [{ text: seen(source), kind: 'paragraph', address: address || id }] : [],
  );
  const isTranslated = targets.length > 0;
  return {
    path,
    format,
    blocks: isTranslated ? targets : sources,
    hidden: [],
    lang: isTranslated ? file.targetLang : file.sourceLang,
    ...(isTranslated && sources.length > 0 && { sources }),
    remarks: [],
  };
}

/** What a reader sees: codes left out, but for addresses that stand for themselves. */
function seen(inlines: readonly Inline[]): string {
  const text = inlines.map(seenOf).join('');
  // Texts of PO and JSON are those of the document, which may be in Markdown.
  if (!/\]\(|\*\*|__|`|<https?:|\\[!-/]/.test(text)) return text;
  const [only, more] = readMarkdown(text).blocks;
  return only && !more && only.kind === 'paragraph' ? only.text : text;
}

function seenOf(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'pair') return inline.children.map(seenOf).join('');
  if (inline.kind === 'break') return '\n';
  return /^<((?:https?:|mailto:)[^<>\s]+)>$/.exec(inline.text)?.[1] ?? '';
}
