/** A copy as it was read, whatever it was written in. */

import type { Beside } from './beside.ts';
import type { Claim } from './claims.ts';

/** A paragraph, a heading or an item. */
export interface CopyBlock {
  /** What a reader sees of it, its number left out. */
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** The number in front, as it stands there or as the reader of the list works it out. */
  readonly ordinal?: number;
  /** Text stands in it that is not seen. */
  readonly isInterrupted?: true;
  /** Words that a style sheet shows in it, or between it and the block before it; they do not stand in the file. */
  readonly shown?: readonly string[];
  readonly shownBefore?: readonly string[];
  /** Address of the unit that a file for translators says it is. */
  readonly address?: string;
  /** Marks of notes and addresses of links that stood in it and are none of its words. */
  readonly marks?: readonly string[];
}

/** Something about how the copy was written that a person should know: a key of the messages and its data. */
export interface Remark {
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** How a copy is written. */
export type CopyFormat =
  | 'markdown'
  | 'text'
  | 'html'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'epub'
  | 'po'
  | 'xliff'
  | 'json'
  | 'mail'
  | 'pdf';

/** One text that may be a copy. */
export interface Copy {
  /** The file, and inside of it what it was in: `pack.zip!de.md`. */
  readonly path: string;
  readonly format: CopyFormat;
  /** What is seen, in reading order. */
  readonly blocks: readonly CopyBlock[];
  /** What is in the file and not seen. */
  readonly hidden: readonly string[];
  /** The language that the file says it is in; empty when it says none. */
  readonly lang: string;
  /** The English beside a translation, in files that carry both. */
  readonly sources?: readonly CopyBlock[];
  readonly remarks: readonly Remark[];
  /** What stands in the file beside its words; worked out when it is asked for. */
  readonly beside?: () => readonly Beside[];
  /** The same bytes in other encodings, where nothing says which it is. */
  readonly otherwise?: () => readonly Copy[];
  /** What another reader gave back of it, without paragraphs. */
  readonly reading?: string;
  /** The reader may have lost or changed signs: what differs is not proven. */
  readonly isDoubtful?: true;
  /** In a script that readers take apart, and made so that one of them does not: what differs was changed. */
  readonly isFaithful?: true;
  /** What the manifest of the pack says that it is. */
  readonly claim?: Claim;
}

/** What is in a file, or why it could not be read. */
export type ReadCopy = Copy | { readonly path: string; readonly error: Remark };
