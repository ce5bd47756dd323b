/** HTML as blocks: what is seen, with the numbers that a browser shows; what is hidden beside it. */

import { Parser } from 'htmlparser2';
import { readSurface, type Where } from '../surface/index.ts';
import type { CopyBlock } from './copy.ts';

/** A page as it was read. */
export interface ReadPage {
  readonly blocks: readonly CopyBlock[];
  readonly hidden: readonly string[];
  /** `lang` of the page; empty when it says none. */
  readonly lang: string;
}

/** What begins at an offset of the page. */
interface Start {
  readonly at: number;
  readonly kind: CopyBlock['kind'];
  readonly ordinal?: number;
}

/** Reads a page, or a part of one. Linear; never throws. */
export function readPage(html: string): ReadPage {
  const { starts, lang } = startsIn(html);
  const { runs } = readSurface(html, 'html');
  const interrupted = new Set(
    runs.filter((run) => !run.visible && hidden.has(run.where)).map((run) => run.block),
  );
  const blocks: CopyBlock[] = [];
  let next = 0;
  for (const run of runs) {
    if (!run.visible || run.where !== 'text' || run.text.trim() === '') continue;
    const at = run.segments[0]?.start ?? 0;
    let start: Start | undefined;
    while (next < starts.length && (starts[next]?.at ?? 0) <= at) start = starts[next++];
    blocks.push({
      text: run.text.trim(),
      kind: start?.kind ?? 'paragraph',
      ...(start?.ordinal !== undefined && { ordinal: start.ordinal }),
      ...(interrupted.has(run.block) && { isInterrupted: true as const }),
    });
  }
  return {
    blocks,
    hidden: runs.flatMap((run) => (!run.visible && hidden.has(run.where) ? [run.text] : [])),
    lang,
  };
}

const hidden: ReadonlySet<Where> = new Set<Where>(['hidden', 'struck', 'template', 'comment']);

interface OpenList {
  readonly isOrdered: boolean;
  readonly step: number;
  next: number;
}

/** Lists in each other that are told apart. */
const DEEPEST = 100;

/** Where headings, paragraphs and items begin. @see HTML 4.4.8, ordinal value */
function startsIn(html: string): { starts: readonly Start[]; lang: string } {
  const starts: Start[] = [];
  const lists: OpenList[] = [];
  let lang = '';
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      const at = parser.startIndex;
      if ((name === 'html' || name === 'body') && lang === '')
        lang = attributes['lang'] ?? attributes['xml:lang'] ?? '';
      if ((name === 'ol' || name === 'ul' || name === 'menu') && lists.length < DEEPEST) {
        const isReversed = attributes['reversed'] !== undefined;
        const start = Number.parseInt(attributes['start'] ?? '', 10);
        const first = Number.isNaN(start) ? (isReversed ? itemsFrom(html, at) : 1) : start;
        lists.push({ isOrdered: name === 'ol', step: isReversed ? -1 : 1, next: first });
      }
      if (name === 'li') {
        const list = lists.at(-1);
        const value = Number.parseInt(attributes['value'] ?? '', 10);
        if (list && !Number.isNaN(value)) list.next = value;
        starts.push({ at, kind: 'item', ...(list?.isOrdered && { ordinal: list.next }) });
        if (list) list.next += list.step;
      } else if (/^h[1-6]$/.test(name)) starts.push({ at, kind: 'heading' });
      else if (name === 'div' || name === 'section') starts.push({ at, kind: 'paragraph' });
    },
    onclosetag: (name) => {
      if (name === 'ol' || name === 'ul' || name === 'menu') lists.pop();
    },
  });
  parser.write(html);
  parser.end();
  return { starts, lang };
}

/** How many items a list that counts backwards begins with. */
function itemsFrom(html: string, at: number): number {
  const end = html.toLowerCase().indexOf('</ol', at);
  return html.slice(at, end < 0 ? html.length : end).match(/<li[\s>]/gi)?.length ?? 1;
}
