/** The flow of a text with markup: blocks that never run together, inline parts that do, and what of it is seen. */

import { createRunText, type Run, type RunText, type Where } from './run.ts';

/** Takes the pieces of a marked-up text in reading order and gives runs. */
export interface Flow {
  /** Text in the current block, in the current place. */
  readonly text: (text: string, start: number, end: number, copied: boolean) => void;
  /** Ends the current block. */
  readonly breakBlock: () => void;
  /** What follows is at `where`; `text` is seen, everything else is not. */
  readonly enter: (where: Where) => void;
  readonly leave: () => void;
  /** What follows is no part of the paragraph around it, for any reader: it gets blocks of its own. */
  readonly detach: (where: Where) => void;
  readonly attach: () => void;
  /** A run beside the flow: an attribute, a comment, a key, a value. It is seen when `where` is `text`. */
  readonly aside: (where: Where, content: RunText) => void;
  readonly where: () => Where;
  readonly finish: () => Run[];
}

interface Block {
  readonly seen: RunText;
  readonly whole: RunText;
  /** Why a part of it is not seen: the first reason met. */
  hidden: Where | undefined;
}

const emptyBlock = (): Block => ({ seen: createRunText(), whole: createRunText(), hidden: undefined });

/** A flow that begins in `where`: `text` for what people read, something else for formats that wrap it. */
export function createFlow(where: Where): Flow {
  const runs: Run[] = [];
  const places: Where[] = [];
  const blocks: Block[] = [];
  let place = where;
  let block = emptyBlock();
  let number = 0;

  const flush = (): void => {
    const { seen, whole, hidden } = block;
    if (!whole.isBlank() || !seen.isBlank()) {
      number++;
      if (!seen.isBlank()) runs.push(runOf(seen, { visible: true, where: 'text', block: number }));
      if (hidden) runs.push(runOf(whole, { visible: false, where: hidden, block: number }));
    }
    block = emptyBlock();
  };

  const enter = (next: Where): void => {
    places.push(place);
    place = next;
  };
  const leave = (): void => {
    place = places.pop() ?? place;
  };

  return {
    text(text, start, end, copied) {
      block.whole.add(text, start, end, copied);
      if (place === 'text') block.seen.add(text, start, end, copied);
      else if (text.trim() !== '') block.hidden ??= place;
    },
    breakBlock: flush,
    enter,
    leave,
    detach(next) {
      blocks.push(block);
      block = emptyBlock();
      enter(next);
    },
    attach() {
      flush();
      block = blocks.pop() ?? emptyBlock();
      leave();
    },
    aside(at, content) {
      if (content.segments().length === 0) return;
      runs.push(runOf(content, { visible: at === 'text', where: at, block: ++number }));
    },
    where: () => place,
    finish() {
      flush();
      while (blocks.length > 0) {
        block = blocks.pop() ?? emptyBlock();
        flush();
      }
      return runs;
    },
  };
}

function runOf(content: RunText, rest: Pick<Run, 'visible' | 'where' | 'block'>): Run {
  return { ...rest, text: content.text(), segments: content.segments() };
}
