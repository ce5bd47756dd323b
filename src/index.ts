/** The library: re-exports only. */

export { createAligner } from './align/index.ts';
export { type Checker, type CheckOptions, createChecker } from './check/check.ts';
export type { FormatRule, Rule } from './check/rule.ts';
export { changedEditions, compareUnits, extendLock, lockEdition } from './document/lock.ts';
export { parseEdition } from './document/parse.ts';
export { readMarkdown } from './formats/markdown.ts';
export type * from './model.ts';
export { examine } from './notice/notice.ts';
export { type Acceptance, type AcceptRequest, acceptUnits, type Refusal } from './record/accept.ts';
export { statusOf, type TranslationStatus, type UnitStatus } from './record/status.ts';
export { compileReferences, type OwnerProfile, type ReferenceHit, type Scanner } from './references/index.ts';
export { licences } from './rights/index.ts';
export { permissionsOf } from './rights/rights.ts';
export { formatRules } from './rules/index.formats.ts';
export { rules } from './rules/index.ts';
export { readSurface, type Surface } from './surface/index.ts';
export { fingerprint, NORMALIZATION, normalize, positions } from './text/text.ts';
export { compareVerbatim, type VerbatimResult, verifyVerbatim } from './verbatim/index.ts';
