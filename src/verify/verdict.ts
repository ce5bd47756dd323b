/** What a copy is, and what its terms say to that: plain data. */

import type { Where } from '../surface/index.ts';
import type { ComparedItem } from './compare.ts';
import type { CopyFormat, Remark } from './copy.ts';

/**
 * What a copy is. `faithful`: an edition as it is. `translation`: of an edition. `derivative`: a work made from it.
 * `altered`: neither, and not as it is. `excerpt`: some of its items, as they are. `other`: another document, though it has
 * the name. `recognised`: its letters, read by a reader that loses signs. `unknown`: nothing of a known document.
 */
export type VerdictKind =
  | 'faithful'
  | 'translation'
  | 'derivative'
  | 'altered'
  | 'excerpt'
  | 'other'
  | 'recognised'
  | 'unknown';

/** A reference to the owner that stands in a derivative work. */
export interface RemainingReference {
  readonly found: string;
  readonly form: string;
  readonly isDoubtful: boolean;
  /** Where it stands beside the words that are seen, as in the address of a link. */
  readonly where?: Where;
}

/** An edition that it was told apart from, and by which items. */
export interface ToldApart {
  readonly document: string;
  readonly edition: string;
  readonly items: readonly string[];
}

/** The verdict about one copy, with its evidence. */
export interface CopyVerdict {
  readonly path: string;
  readonly format?: CopyFormat;
  readonly kind: VerdictKind;
  /** Whether its terms allow it; `undefined` when that could not be told. */
  readonly isAllowed?: boolean;
  readonly document?: string;
  readonly edition?: string;
  readonly lang?: string;
  /** Of a translation: whether it is the accepted one, or one that nobody accepted. */
  readonly isAccepted?: boolean;
  /** Of a translation: every item is there. */
  readonly isComplete?: boolean;
  /** How the verbatim units stand, all of them; `none` where the document has none. */
  readonly notice?: 'present' | 'altered' | 'missing' | 'none';
  readonly clause?: 'present' | 'altered' | 'missing' | 'uncertain' | 'none';
  /** The items that are not as they are in the known text. */
  readonly items: readonly ComparedItem[];
  readonly added: readonly string[];
  readonly references: readonly RemainingReference[];
  /** Verbatim units that a derivative work still has: it claims to be a copy. */
  readonly claims: readonly string[];
  readonly toldApart: readonly ToldApart[];
  /** Share of the words that stand unchanged; 0 to 1. */
  readonly share: number;
  readonly remarks: readonly Remark[];
  /** What nobody can tell by machine. */
  readonly uncertain: readonly ('words' | 'language' | 'edition' | 'own-use')[];
}

/** A file, or a record of one, that could not be read. */
export interface Unreadable {
  readonly path: string;
  readonly error: Remark;
}

/** 0 only for what the terms allow, 1 for what they do not, 2 for what could not be told. */
export function exitOf(verdict: CopyVerdict | Unreadable): 0 | 1 | 2 {
  if ('error' in verdict || verdict.isAllowed === undefined) return 2;
  return verdict.isAllowed ? 0 : 1;
}
