/**
 * Between a translation of a project and a file for translators, both ways.
 *
 * `exchange/` is for a translation as a file for translators and back: states, edits, conflicts. `work/` and
 * `reporters/` may import it.
 */

export { beginTranslation } from './begin.ts';
export { type ExportOptions, toExchange } from './export.ts';
export type { Outcome, RefusalReason, Side, UnitOutcome } from './judge.ts';
export { isTaken } from './judge.ts';
export { baseOf, type Imprint, toMarkdown } from './markdown.ts';
export { type Merge, type MergeOptions, mergeExchange } from './merge.ts';
export { textToExchange } from './text.ts';
export { countOwn } from './whose.ts';
