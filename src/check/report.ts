/** What a run found, with lines and columns, ready for reporters. */

import type { Diagnostic, Edited, Translation } from '../model.ts';
import { positions } from '../text/text.ts';

/** A diagnostic with its place for people: lines and columns count from 1, columns in UTF-16 code units. */
export interface LocatedDiagnostic extends Diagnostic {
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** How much was looked at and found. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly documents: number;
  readonly translations: number;
  readonly units: number;
  /** Files that could not be used. */
  readonly unreadable: number;
  /** Findings that somebody accepted, and that are not among the others. */
  readonly suppressed: number;
  /** Acceptances that ended because a text changed. */
  readonly lapsed: number;
  /** Findings that were put right, or would be. */
  readonly fixed: number;
}

/** What was put right in one file, or would be. */
export interface FixedFile {
  readonly path: string;
  readonly lang: string;
  /** Findings by rule id, in the order in which they were met. */
  readonly rules: Readonly<Record<string, number>>;
  readonly before: string;
  readonly after: string;
}

/** One item of a translation, and how far it is. */
export interface CheckedItem {
  readonly address: string;
  readonly status: string;
  /** Both texts as a reader sees them, where they were asked for. */
  readonly texts?: ItemTexts;
}

/** English and translation of an item. */
export interface ItemTexts {
  readonly source: string;
  readonly target: string;
  /** The English that the translation was made from, where it is not today's. */
  readonly previous?: string;
  /** What was edited in a stale translation since it was accepted. */
  readonly edited?: Edited;
}

/** One translation that was checked. */
export interface CheckedTranslation {
  readonly document: string;
  readonly edition: string;
  readonly lang: string;
  readonly path: string;
  /** Percentage of the items that say what today's English says. */
  readonly done: number;
  readonly items: readonly CheckedItem[];
}

/** The outcome of a check. */
export interface Report {
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly counts: Counts;
  /** Translations that were not looked at, since nothing in them changed; absent unless that was asked for. */
  readonly skipped?: number;
  /** Findings that a baseline knows; absent unless there is one. */
  readonly known?: readonly LocatedDiagnostic[];
  /** The translations item by item; absent unless they were asked for. */
  readonly translations?: readonly CheckedTranslation[];
  /** Findings that somebody accepted; absent unless they were asked for. */
  readonly accepted?: readonly LocatedDiagnostic[];
  /** Files that fixes change; absent unless they were asked for. */
  readonly fixed?: readonly FixedFile[];
  /** Paths of files whose fixes undo one another; they stay as they were. */
  readonly unsettled?: readonly string[];
}

/** Gives diagnostics of one file their lines and columns. */
export function locate(diagnostics: readonly Diagnostic[], text: string): readonly LocatedDiagnostic[] {
  let place: ReturnType<typeof positions> | undefined;
  return diagnostics.map((diagnostic) => {
    if (!diagnostic.span) return diagnostic;
    place ??= positions(text);
    const start = place(diagnostic.span.start);
    const end = place(diagnostic.span.end);
    return {
      ...diagnostic,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  });
}

/** Gives diagnostics of a translation their lines and columns in its file. */
export function locateIn(
  { text, file }: Pick<Translation, 'text' | 'file'>,
  diagnostics: readonly Diagnostic[],
): readonly LocatedDiagnostic[] {
  if (!file) return locate(diagnostics, text);
  const moved = diagnostics.map(({ isInFile, ...diagnostic }) =>
    diagnostic.span && !isInFile
      ? { ...diagnostic, span: file.spanOf(diagnostic.span, diagnostic.address) }
      : diagnostic,
  );
  return locate(moved, file.text);
}

/** A diagnostic about a file that could not be used: its place is in its data. */
export function locateFile(diagnostic: Diagnostic): LocatedDiagnostic {
  const { line, column, ...data } = diagnostic.data;
  return {
    ...diagnostic,
    data,
    ...(typeof line === 'number' && { line }),
    ...(typeof column === 'number' && { column }),
  };
}
