/** Numbers and bullets that Markdown does not know. */

import type { Block, Ordinal } from '../model.ts';
import { readMarker } from '../text/ordinal.ts';
import type { Node } from './commonmark.ts';
import {
  blockOf,
  type Context,
  contentLines,
  inlineOf,
  leafContent,
  offsetOf,
  type Reader,
} from './markdown-blocks.ts';

/**
 * Splits a paragraph whose lines carry numbers or bullets that Markdown does not know. A paragraph with one such
 * number is an item too. Letters only count when the next line goes on counting, or the paragraph before or after.
 *
 * @returns `false` when there is nothing to split and the paragraph stays one.
 */
export function splitByMarkers(reader: Reader, block: Block, context: Context, node: Node): boolean {
  const whole = reader.text.slice(block.start, block.span.end);
  const lines = contentLines(whole, block.start);
  const parts: { at: number; length: number; end: number; ordinal?: Ordinal }[] = [];
  for (const line of lines) {
    const found = readMarker(line.text);
    const bullet = found ? undefined : foreignBullet.exec(line.text)?.[0];
    const last = parts.at(-1);
    const goesOn = !last?.ordinal || !found || found.ordinal.value === last.ordinal.value + 1;
    if (found && goesOn && (found.sure || last)) {
      parts.push({ at: line.at, length: found.length, end: line.end, ordinal: found.ordinal });
    } else if (found && !last && isCounted(reader, found.ordinal.value, lines, { context, node })) {
      parts.push({ at: line.at, length: found.length, end: line.end, ordinal: found.ordinal });
    } else if (bullet) parts.push({ at: line.at, length: bullet.length, end: line.end });
    else if (last) last.end = line.end;
    else return false;
  }
  for (const part of parts) {
    const start = part.at + part.length;
    const content = leafContent('paragraph', reader.text.slice(start, part.end));
    const { text, marks } = inlineOf(reader.text.slice(start, part.end)) ?? { text: content, marks: [] };
    const kind = part.ordinal ? 'item' : 'bullet';
    const span = { start: part.at, end: part.end };
    reader.blocks.push(
      blockOf({ kind, level: context.level + 1, span, start, content, text, marks }, part.ordinal),
    );
  }
  return parts.length > 0;
}

const foreignBullet = /^[•‣◦▪●○・‧◆■□➢➤][ \t\u3000]*(?=\S)/u;

/** Whether a letter in front of a paragraph is a number: something before or after it goes on counting. */
function isCounted(
  reader: Reader,
  value: number,
  lines: readonly { readonly text: string }[],
  { context, node }: { readonly context: Context; readonly node: Node },
): boolean {
  if (lines.some((line) => readMarker(line.text)?.ordinal.value === value + 1)) return true;
  const next = node.next;
  if (next?.type === 'paragraph') {
    const start = offsetOf(reader, next.sourcepos[0]);
    const line = reader.text.slice(start, reader.starts[next.sourcepos[0][0]] ?? reader.text.length);
    if (readMarker(line)?.ordinal.value === value + 1) return true;
  }
  const last = reader.blocks.at(-1);
  return (
    node.prev?.type === 'paragraph' &&
    last?.kind === 'item' &&
    last.level === context.level + 1 &&
    last.ordinal?.value === value - 1
  );
}
