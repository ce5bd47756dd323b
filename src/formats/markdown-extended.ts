/** What extensions add to the blocks that the parser saw. */

import type { Block } from '../model.ts';
import { blockOf, inlineOf, leafContent, markerOf, partOf } from './markdown-blocks.ts';
import { withDefinitions } from './markdown-definitions.ts';
import type { Extension } from './markdown-extensions.ts';

/** Puts in what the parser did not see, and gives definitions their colons back. */
export function extended(
  text: string,
  {
    parsed,
    blocks,
    extensions,
    definitions,
  }: {
    readonly parsed: string;
    readonly blocks: readonly Block[];
    readonly extensions: readonly Extension[];
    readonly definitions: readonly number[];
  },
): readonly Block[] {
  const added = extensions.map(({ kind, start, end }): Block => {
    if (kind === 'marker') return markerOf(text, { start, end });
    const content = text.slice(start, end);
    const { text: shown, marks } = (kind === 'paragraph' && inlineOf(content)) || {
      text: content,
      marks: [],
    };
    return blockOf({ kind, level: 0, span: { start, end }, start, content, text: shown, marks });
  });
  const sorted = [...blocks, ...added].sort((a, b) => a.span.start - b.span.start);
  const all = withDefinitions(parsed, sorted);
  let next = 0;
  return all.flatMap((block): readonly Block[] => {
    let colon = -1;
    while ((definitions[next] ?? Number.POSITIVE_INFINITY) < block.span.start)
      colon = definitions[next++] ?? -1;
    const first = next;
    while ((definitions[next] ?? Number.POSITIVE_INFINITY) < block.span.end) next++;
    const isFirst = colon >= 0 && text.slice(colon + 1, block.span.start).trim() === '';
    const own: Block = isFirst
      ? {
          ...block,
          kind: block.kind === 'quote' ? 'paragraph' : block.kind,
          span: { start: colon, end: block.span.end },
          part: { of: 'lines', group: block.start, row: 0, column: 0, key: '' },
        }
      : block;
    return next === first ? [own] : splitAt(text, own, definitions.slice(first, next));
  });
}

/** Definitions that follow each other line by line are one paragraph to the parser. */
function splitAt(text: string, block: Block, colons: readonly number[]): readonly Block[] {
  return [block.span.start, ...colons].map((from, index): Block => {
    const to = colons[index] ?? block.span.end;
    const start =
      index === 0 ? block.start : from + 1 + (/^[ \t]*/.exec(text.slice(from + 1, to))?.[0].length ?? 0);
    const raw = text.slice(start, to).trimEnd();
    const content = leafContent('paragraph', raw);
    const { text: shown, marks } = inlineOf(content) ?? { text: content, marks: [] };
    const span = { start: from, end: start + raw.length };
    const part = { of: 'lines', group: block.start, row: 0, column: 0, key: '' } as const;
    return partOf({ kind: 'paragraph', level: 0, span, start, content, text: shown, marks }, part);
  });
}
