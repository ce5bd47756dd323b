/**
 * Texts as they are read: blocks with their places.
 *
 * `model/` is for the types of the data between the rooms; no code. Only `model.ts` may import it.
 */

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block is in the text. `definition` is what stands between blocks and is not shown by itself
 * (Markdown link definitions); `meta` is front matter, `field` a value in it that readers see; `cell` is one cell of a
 * table; `marker` says what the text around it is and is not shown by itself (`:::note`, `[!NOTE]`, the second line of a
 * table).
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'bullet'
  | 'quote'
  | 'code'
  | 'html'
  | 'rule'
  | 'definition'
  | 'meta'
  | 'field'
  | 'cell'
  | 'marker';

/** Of what a block is a part when it is none of Markdown's own blocks. */
export interface Part {
  /**
   * `table`: Markdown's. `html`: a block of HTML, with the tables in it. `front`: front matter. `lines`: a paragraph of
   * CommonMark in whose lines others begin, as footnotes and definitions do; the first has no part.
   */
  readonly of: 'table' | 'html' | 'front' | 'lines';
  /** Offset of the whole in the file: parts of one whole have the same. */
  readonly group: number;
  /** Of a cell: its row in the table, from 1; the header is the first. 0 for what is no cell. */
  readonly row: number;
  /** Of a cell: its column, from 1. */
  readonly column: number;
  /** Of a value of the front matter: its key. */
  readonly key: string;
}

/** A number shown in front of a block, as `4.`, `٤-`, `四、`, `iv)` or `(d)`. */
export interface Ordinal {
  /** The number it stands for. Letters count from 1. */
  readonly value: number;
  /** As written, without delimiters. */
  readonly text: string;
}

/** Inline markup that has to survive translation. */
export interface Mark {
  readonly type: 'link' | 'image' | 'emphasis' | 'strong' | 'code' | 'html';
  /** Half-open range in the block's `text`. */
  readonly span: Span;
  /** Destination of a link or an image, the tag of inline HTML; otherwise empty. */
  readonly target: string;
  /** What is shown when somebody points at a link or an image, when something is. */
  readonly title?: string;
}

/** One leaf of a text, in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** Depth of a heading (1–6), nesting of a list item (1 = outermost), 0 for the rest. */
  readonly level: number;
  /** The number shown in front, when there is one. */
  readonly ordinal?: Ordinal;
  /** The whole block in the file, marker included. */
  readonly span: Span;
  /** Where its content begins in the file, after the marker. */
  readonly start: number;
  /** As written, without list markers, quote marks and heading marks. */
  readonly content: string;
  /** What a reader sees: inline markup removed, character references resolved. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly part?: Part;
}

/** A decoded text with its blocks: their spans are in order, do not overlap, and leave out only white space. */
export interface ParsedText {
  readonly text: string;
  readonly blocks: readonly Block[];
}
