import type { Block } from '../model.ts';
import { blockOf } from './markdown-blocks.ts';

/** Adds what stands between the blocks and is neither white space nor a quote mark: link definitions, mostly. */
export function withDefinitions(text: string, blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  let at = 0;
  for (const block of [...blocks, undefined]) {
    const until = block ? block.span.start : text.length;
    const gap = text.slice(at, Math.max(at, until));
    const lead = /^[\s>]*/.exec(gap)?.[0].length ?? 0;
    const rest = gap.slice(lead).replace(/[\s>]+$/, '');
    if (rest !== '') {
      const span = { start: at + lead, end: at + lead + rest.length };
      const { start } = span;
      all.push(blockOf({ kind: 'definition', level: 0, span, start, content: rest, text: '', marks: [] }));
    }
    if (block) {
      all.push(block);
      at = Math.max(at, block.span.end);
    }
  }
  return all;
}
