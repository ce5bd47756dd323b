/**
 * The data types that pass between the stages: plain, read-only, without code.
 *
 * Offsets are half-open `[start, end)` in UTF-16 code units of the decoded file;
 * lines and columns exist only in reporters.
 */

export type * from './model/alignment.ts';
export type * from './model/document.ts';
export type * from './model/record.ts';
export type * from './model/report.ts';
export type * from './model/text.ts';
export type * from './model/translation.ts';
