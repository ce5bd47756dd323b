/** What all readers of copies share: their bounds, and how they say that they read nothing. */

import type { Claim } from './claims.ts';
import type { Copy, CopyBlock, ReadCopy, Remark } from './copy.ts';
import type { Signers } from './pack.ts';

/** The longest text that is looked at, in UTF-16 code units. */
export const LONGEST_TEXT: number = 16 * 1024 * 1024;

/** What is left of the bounds while one file is read: whatever is nested in it shares them. */
export interface Budget {
  bytes: number;
}

/** Where in a file something stands, and what holds there. */
export interface Within {
  readonly depth: number;
  readonly budget: Budget;
  readonly signers: Signers;
}

/** Reads what stands in something else, one level deeper. */
export type ReadInner = (path: string, bytes: Uint8Array, within: Within) => Promise<readonly ReadCopy[]>;

/** A file that was not read: the reason is a key below `verify.error.`. */
export function failed(path: string, reason: string): ReadCopy {
  return { path, error: { key: `verify.error.${reason}`, data: {} } };
}

/** Whether a file has no text that could be a copy: pictures, fonts, programs, files of another kind. */
export function isNoText(copy: ReadCopy): boolean {
  return 'error' in copy && /\.(?:binary|no-text|empty|format(?:-whole)?)$/.test(copy.error.key);
}

/** A copy, or the error that there is no text in it. */
export function withText(copy: Copy): ReadCopy {
  return copy.blocks.length === 0 && copy.hidden.length === 0 ? failed(copy.path, 'no-text') : copy;
}

/** Heads and feet of pages behind the text: a notice may be one of them. What was left out is told. */
export function withEdges(
  blocks: readonly CopyBlock[],
  left: readonly string[],
): { readonly blocks: readonly CopyBlock[]; readonly remarks: readonly Remark[] } {
  if (left.length === 0) return { blocks, remarks: [] };
  return {
    blocks: [...blocks, ...left.map((text): CopyBlock => ({ text, kind: 'paragraph' }))],
    remarks: [{ key: 'verify.remark.edges', data: { lines: left.slice(0, 6).join(' / ') } }],
  };
}

/** A copy with what a manifest says of its file: of the file itself, not of what is attached to it. */
export function withClaim(copy: ReadCopy, path: string, claim: Claim | undefined): ReadCopy {
  if ('error' in copy || copy.path !== path || !claim) return copy;
  // In which language it is, the manifest says where the file does not.
  return { ...copy, lang: copy.lang || (claim.lang ?? ''), claim };
}
