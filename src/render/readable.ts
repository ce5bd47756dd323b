/**
 * A text as people are to read it: what every format is made from.
 *
 * `render/` is for what readers are given, one file for each format: a readable text becomes bytes. `pack/` and `work/`
 * may import it.
 */

import type { Inline } from '../formats/exchange.ts';
import type { BlockKind } from '../model.ts';

/** One paragraph, heading or item, in reading order. */
export interface ReadableItem {
  /** Addresses of the units of the definitive text that stand in it; none for what the definitive text does not have. */
  readonly addresses: readonly string[];
  /** Other names of its place: by the labels that its units show, and those that links of the text call it by. */
  readonly anchors: readonly string[];
  readonly kind: Exclude<BlockKind, 'meta' | 'definition'>;
  /** Depth of a heading (1–6), nesting of a list item (1 = outermost), 0 for the rest. */
  readonly level: number;
  /** What stands in front of an item, as written: `4.`, `٤-`, `(d)`; empty for all others. */
  readonly marker: string;
  /** The number that the marker stands for. */
  readonly number: number | undefined;
  /** The language that it is in, which is the definitive one for a notice that stays as it is. */
  readonly lang: string;
  /** It has to stand unmodified in every copy. */
  readonly isVerbatim: boolean;
  readonly content: readonly Inline[];
  /** What the reader sees, without markup. */
  readonly text: string;
  /** The definitive text of its units, where it is in another language. */
  readonly definitive: readonly (readonly Inline[])[];
}

/** One language of one document. */
export interface ReadableText {
  /** Id of the document. */
  readonly document: string;
  readonly edition: string;
  readonly lang: string;
  /** The definitive language. */
  readonly definitive: string;
  readonly title: string;
  readonly items: readonly ReadableItem[];
  /**
   * Of every unit of the definitive text, in its order and whether it stands in this text or not, its address and the name
   * of its label: what a format makes of them is then the same in every language.
   */
  readonly places: readonly (readonly string[])[];
  /** Not all of it says what the definitive text says today and was accepted. */
  readonly isDraft: boolean;
  /** A machine made it and nobody reviewed it. */
  readonly isMachineMade: boolean;
  /** What the terms ask to be said beside the text; nothing where the text says it itself. */
  readonly credit: Credit | undefined;
}

/** A licence and the page that a text came from. */
export interface Credit {
  /** Name of the licence. */
  readonly licence: string;
  /** Address of the licence; `undefined` when it has none. */
  readonly licenceUrl: string | undefined;
  /** Address of the page. */
  readonly source: string;
}

/** The words around a text, in the language of its reader where there are any. */
export interface PageWords {
  /** The language that they are in. */
  readonly lang: string;
  /** By key below `pack.page.`. */
  readonly say: (key: string, data?: Readonly<Record<string, string>>) => string;
}

/** One line of a list, with the lists below it; or something that is in no list. */
export type Outline =
  | { readonly type: 'item'; readonly item: ReadableItem }
  | { readonly type: 'list'; readonly isNumbered: boolean; readonly lines: readonly Line[] };

/** One line of a list. */
export interface Line {
  readonly item: ReadableItem;
  readonly below: readonly Outline[];
}

/** Puts neighbouring items together into lists, by their kind and their depth. Pure. */
export function outlineOf(items: readonly ReadableItem[]): readonly Outline[] {
  return outlineAt(items, 1);
}

function outlineAt(items: readonly ReadableItem[], depth: number): readonly Outline[] {
  const outline: Outline[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    if (!isListed(item)) {
      outline.push({ type: 'item', item });
      at++;
      continue;
    }
    const lines: Line[] = [];
    while (at < items.length) {
      const line = items[at];
      // What is nested without anything above it stands as if it were not.
      if (
        !line ||
        line.kind !== item.kind ||
        (lines.length > 0 && line.level > depth && line.level < item.level)
      )
        break;
      const from = ++at;
      while (isBelow(items[at], Math.max(depth, line.level))) at++;
      lines.push({ item: line, below: outlineAt(items.slice(from, at), Math.max(depth, line.level) + 1) });
    }
    outline.push({ type: 'list', isNumbered: item.kind === 'item', lines });
  }
  return outline;
}

/** What a format makes of the parts of a text. */
export interface PartWriter<Part> {
  readonly item: (item: ReadableItem) => Part;
  /**
   * @param below Makes what stands below a line, when it is asked.
   * @param depth Of the list, from 0.
   */
  readonly list: (
    list: Extract<Outline, { readonly type: 'list' }>,
    below: (line: Line) => readonly Part[],
    depth: number,
  ) => Part;
}

/** Walks over the parts of a text in their order. */
export function writeParts<Part>(
  outline: readonly Outline[],
  write: PartWriter<Part>,
  depth = 0,
): readonly Part[] {
  return outline.map((part) =>
    part.type === 'item'
      ? write.item(part.item)
      : write.list(part, ({ below }) => writeParts(below, write, depth + 1), depth),
  );
}

function isListed(item: ReadableItem): boolean {
  return item.kind === 'item' || item.kind === 'bullet';
}

function isBelow(item: ReadableItem | undefined, level: number): boolean {
  return item !== undefined && isListed(item) && item.level > level;
}

/** Whether a marker is the number in ASCII digits that every reader of lists writes by itself. */
export function isPlainNumber({ marker, number }: ReadableItem): boolean {
  return number !== undefined && (marker === `${number}.` || marker === `${number})`);
}
