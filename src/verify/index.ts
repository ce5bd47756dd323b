/**
 * What a copy is that somebody found: found by its words, held item by item against every text that is known, and judged.
 *
 * `verify/` is for copies that are found anywhere: reading them, finding the document in them, and the verdict. Only
 * `work/`, `reporters/` and the library may import it.
 */

export { falseClaims } from './claims.ts';
export type { ComparedItem, ItemStanding } from './compare.ts';
export type { Copy, CopyBlock, CopyFormat, ReadCopy, Remark } from './copy.ts';
export type { Knowledge } from './judge.ts';
export { definitiveTexts, type KnownText, translatedText } from './known.ts';
export { packStanding, readSigners, type Signers } from './pack.ts';
export { createPrefilter, type Prefilter } from './prefilter.ts';
export { isListing } from './read-archive.ts';
export { isMailFile, LARGEST_COPY, readCopies } from './read-copy.ts';
export { isNoText, withClaim } from './reading.ts';
export { recordsIn, type StreamRecord } from './records.ts';
export { judgeCopies } from './several.ts';
export { decodeBytes, decodings } from './text-encoding.ts';
export { createTranslationJudge } from './translation.ts';
export { type CopyVerdict, exitOf, type Unreadable, type VerdictKind } from './verdict.ts';
