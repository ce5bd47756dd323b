/** What a run found, with lines and columns, ready for reporters. */

import type { Diagnostic } from './model.ts';
import { positions } from './text.ts';

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
}

/** The outcome of a check. */
export interface Report {
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly counts: Counts;
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
