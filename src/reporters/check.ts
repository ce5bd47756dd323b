/** A check as it was asked for: as data, or for people with what fixes changed. */

import type { Report } from '../check/report.ts';
import { reportJson } from './json.ts';
import type { Screen } from './screen.ts';
import { summaryOf } from './summary.ts';

/** How a check is shown. */
export interface CheckView {
  readonly format: 'pretty' | 'json';
  /** Errors only, and nothing at all when there are none. */
  readonly quiet: boolean;
  /** Fixes were not written: their differences are shown. */
  readonly dryRun: boolean;
  /** Whether the check fails. */
  readonly failed: boolean;
}

/** In pieces. What shows findings and fixes is only loaded when there are some. */
export async function* showCheck(report: Report, view: CheckView, screen: Screen): AsyncIterable<string> {
  const { quiet, dryRun, failed } = view;
  if (view.format === 'json') {
    yield* reportJson(report, screen.t);
    return;
  }
  if (report.fixed && !(quiet && !dryRun)) {
    const { reportFixes } = await import('./fixes.ts');
    yield reportFixes(report.fixed, { ...screen, dryRun });
  }
  if (report.diagnostics.length === 0 && !report.accepted?.length) {
    if (!quiet) yield summaryOf(report, [], { ...screen, failed });
    return;
  }
  // Only a report with findings needs what measures and compares words.
  const { reportPretty } = await import('./pretty.ts');
  const text = reportPretty(report, { ...screen, failed, quiet });
  if (text !== '') yield text;
}
