/** A translation matched to its English. */

import type { Document, Edition, Unit } from './document.ts';
import type { Comparison } from './report.ts';
import type { Block, Span } from './text.ts';
import type { Translation } from './translation.ts';

/**
 * How source units and target blocks belong together.
 *
 * `one`: one to one, in place. `missing`: no target. `extra`: no source. `merged`: several sources, one target.
 * `split`: one source, several targets. `moved`: one to one, elsewhere. `swapped`: one to one, each in the
 * other's place. `doubled`: a second copy of a target that is already paired.
 */
export type Relation = 'one' | 'missing' | 'extra' | 'merged' | 'split' | 'moved' | 'swapped' | 'doubled';

/** Source units and the target blocks that translate them. */
export interface Pair {
  readonly relation: Relation;
  /** In source order; empty for `extra` and `doubled`. */
  readonly sources: readonly Unit[];
  /** In target order; empty for `missing`. */
  readonly targets: readonly Block[];
  /** Address of the first source unit; for `extra` and `doubled` of the nearest unit before it. */
  readonly address: string;
  /**
   * The other address concerned: what it was swapped with, whose copy it is; of a doubtful pair, what it was perhaps
   * swapped with.
   */
  readonly other?: string;
  /** Of a missing unit: so short beside its neighbours that its words may stand in one of them. */
  readonly mayBeWithin?: true;
  /** 0 to 1: how sure the match is. */
  readonly confidence: number;
}

/** Which edition a translation was made from, where it is another than today's. */
export interface MadeFrom {
  readonly edition: Edition;
  /** `record`: most of what was accepted was made from it. `label`: the text names it. `fit`: it fits best. */
  readonly by: 'record' | 'label' | 'fit';
  /** 0 to 1. */
  readonly sure: number;
}

/** Everything a rule may look at: one document and one of its translations, matched. */
export interface Alignment {
  readonly document: Document;
  readonly edition: Edition;
  readonly translation: Translation;
  /** Source order; `extra` and `doubled` where they stand in the target. */
  readonly pairs: readonly Pair[];
  /** Absent where nothing says that it was made from another edition than today's. */
  readonly madeFrom?: MadeFrom;
}

/**
 * How a verbatim unit fails. `invisible` to `confusable`: equal but for characters that look alike or are not seen.
 * `year` and `holder`: its copyright line names another. `older`: it is that of an older edition. `misplaced` and
 * `doubled`: its words are right.
 */
export type NoticeFault =
  | 'missing'
  | 'hidden'
  | 'modified'
  | 'extended'
  | 'interrupted'
  | 'case'
  | 'translated'
  | 'invisible'
  | 'space'
  | 'escaped'
  | 'confusable'
  | 'year'
  | 'holder'
  | 'older'
  | 'misplaced'
  | 'doubled';

/** One fault of one verbatim unit. */
export interface Notice {
  readonly unit: Unit;
  readonly pair: Pair;
  readonly fault: NoticeFault;
  /** What stands instead, when something does. */
  readonly found: string;
  /** Its place in the file, when it is not the pair's. */
  readonly span?: Span;
  /** Code points that only look the same, as `U+0421`. */
  readonly characters: readonly string[];
  readonly comparison?: Comparison;
  /** Of an older edition: which. */
  readonly edition?: string;
}

/** An alignment whose verbatim units were compared: what rules are given. */
export interface Examined extends Alignment {
  readonly notices: readonly Notice[];
}
