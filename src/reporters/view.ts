/** What every report of a check is made of and with. */

import type { LocatedDiagnostic, Report } from '../check/report.ts';
import type { AnyRule } from '../check/rule.ts';
import type { Severity } from '../model.ts';
import type { Shown } from '../text/visible.ts';
import type { Screen } from './screen.ts';

/** How a check is shown. */
export interface CheckView {
  /** Errors only, and one line that says why the check fails; nothing at all when it does not. */
  readonly quiet: boolean;
  /** Every finding, however many there are; only the report for people leaves some out. */
  readonly full?: boolean;
  /** How many warnings are let pass. */
  readonly maxWarnings?: number;
  /** Fixes were not written: their differences are shown. */
  readonly dryRun: boolean;
  /** Whether the check fails. */
  readonly failed: boolean;
  /** Whether there are more warnings than are let pass. */
  readonly warningsFail: boolean;
  /** The rules whose findings may be among them. */
  readonly rules: readonly AnyRule[];
}

/** Makes one report, in pieces: it never stands in memory as a whole. */
export type CheckReporter = (
  report: Report,
  view: CheckView,
  screen: Screen,
) => Iterable<string | Shown> | AsyncIterable<string | Shown>;

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The worst first, otherwise in their order: where readers stop early, they stop at notes. */
export function worstFirst(findings: readonly LocatedDiagnostic[]): readonly LocatedDiagnostic[] {
  return findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
}
