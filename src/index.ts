/** The library: re-exports only. */

export { type Acceptance, type AcceptRequest, acceptUnits, type Refusal } from './accept.ts';
export { createAligner } from './align/index.ts';
export { type Checker, type CheckOptions, createChecker } from './check.ts';
export { readMarkdown } from './formats/markdown.ts';
export { changedEditions, compareUnits, extendLock, lockEdition } from './lock.ts';
export type * from './model.ts';
export { examine } from './notice.ts';
export { parseEdition } from './parse.ts';
export { compileReferences, type OwnerProfile, type ReferenceHit, type Scanner } from './references/index.ts';
export { licences } from './rights/index.ts';
export { permissionsOf } from './rights.ts';
export type { FormatRule, Rule } from './rule.ts';
export { formatRules } from './rules/index.formats.ts';
export { rules } from './rules/index.ts';
export { statusOf, type TranslationStatus, type UnitStatus } from './status.ts';
export { readSurface, type Surface } from './surface/index.ts';
export { fingerprint, NORMALIZATION, normalize, positions } from './text.ts';
export { compareVerbatim, type VerbatimResult, verifyVerbatim } from './verbatim/index.ts';
