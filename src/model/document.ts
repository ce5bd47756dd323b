/** A definitive text with its editions, its lock and what it demands. */

import type { Block, BlockKind } from './text.ts';

/** The smallest addressed piece of the definitive text. People read "item" for it. */
export interface Unit extends Block {
  /** For example `title`, `preamble.2`, `item.4`, `privacy.item.2`. */
  readonly address: string;
  /** SHA-256 of the content under the declared normalization, as `sha256:…`. */
  readonly fingerprint: string;
  /** Must stand in English, unmodified, in every copy and translation. */
  readonly verbatim: boolean;
  /** Says that the English is definitive: must be there, translated. */
  readonly clause: boolean;
  /** `false` for units that stay as they are in every language, as code and rules do. */
  readonly translatable: boolean;
}

/** One dated, immutable version of the definitive text. */
export interface Edition {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly units: readonly Unit[];
  /** SHA-256 over the addresses, kinds and fingerprints of its units. */
  readonly fingerprint: string;
}

/** What the lock says of one unit. */
export interface LockedUnit {
  readonly address: string;
  readonly kind: BlockKind;
  readonly fingerprint: string;
}

/** What the lock says of one edition. */
export interface LockedEdition {
  readonly fingerprint: string;
  /** The text as it was locked: what a change is shown against, without version control. */
  readonly text: string;
  readonly units: readonly LockedUnit[];
}

/** The fingerprints of every edition of one document. */
export interface Lock {
  readonly version: 1;
  readonly document: string;
  readonly normalization: string;
  readonly editions: Readonly<Record<string, LockedEdition>>;
}

/** A part of the outline: `count` blocks of one kind that share a name. */
export interface OutlinePart {
  readonly address: string;
  readonly kind: BlockKind;
  /** How many follow one another; 1 when absent. More than one are numbered from 1. */
  readonly count?: number | undefined;
}

/** What the document asks for, in the sentence that asks for it. */
export interface Demand {
  readonly type: 'verbatim' | 'clause' | 'keep';
  /** The units that it speaks of. */
  readonly units: readonly string[];
  /** The sentence of the document that demands it, word for word. */
  readonly sentence: string;
}

/** `document.json`: all that is special about one document. */
export interface DocumentProfile {
  readonly version: 1;
  readonly document: string;
  readonly title: string;
  /** Canonical BCP 47 tag of the definitive text. */
  readonly lang: string;
  /** Edition ids, oldest first. The last one is current. */
  readonly editions: readonly string[];
  readonly outline: readonly OutlinePart[];
  readonly demands: readonly Demand[];
  /** Names that must survive translation, each with the forms accepted per language. */
  readonly names: readonly ProperName[];
  /** Names that the text mentions: a translation that keeps one somewhere keeps it everywhere. */
  readonly mentions?: readonly string[];
  /** Terms that the text defines, beyond those that their form tells; each stands somewhere in quotation marks or bold. */
  readonly terms?: readonly string[];
}

/** A name of the definitive text and what may stand for it in a translation. */
export interface ProperName {
  readonly name: string;
  /** By language tag; `*` for every language. The name itself is always accepted. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** A document with its editions, parsed. */
export interface Document {
  readonly id: string;
  readonly profile: DocumentProfile;
  /** All editions as the files have them, oldest first. */
  readonly editions: readonly Edition[];
  /** The current edition as it was locked: what translations are held against, whatever happened to its file. */
  readonly current: Edition;
  readonly lock: Lock;
  readonly lockPath: string;
}
