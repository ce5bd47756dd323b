/** The report as data for programs. */

import type { Translate } from '../messages/index.ts';
import type { Replacement } from '../model.ts';
import type { LocatedDiagnostic, Report } from '../report.ts';
import { wordsOf } from './words.ts';

/**
 * One JSON object: `version`, `diagnostics`, `counts`; with `--accepted` also `accepted`, with `--fix` also `fixed` and
 * `unsettled`. Lines and columns count from 1, columns in UTF-16 code units; `message` is in the language of the
 * interface, everything else does not depend on it.
 */
export function reportJson(report: Report, t: Translate): string {
  const { accepted, fixed, unsettled } = report;
  const data = {
    version: 1,
    diagnostics: report.diagnostics.map((diagnostic) => plain(diagnostic, t)),
    ...(accepted && { accepted: accepted.map((diagnostic) => plain(diagnostic, t)) }),
    ...(fixed && { fixed: fixed.map(({ path, lang, rules }) => ({ path, lang, rules })) }),
    ...(unsettled && { unsettled }),
    counts: report.counts,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function plain(
  { span, comparison, previous, fix, ...diagnostic }: LocatedDiagnostic,
  t: Translate,
): Readonly<Record<string, unknown>> {
  return {
    ...diagnostic,
    message: wordsOf(diagnostic, t),
    ...(span && { offset: span.start, length: span.end - span.start }),
    ...(comparison?.type === 'pair' && { source: comparison.left, target: comparison.right }),
    ...(comparison?.type === 'change' && { before: comparison.left, after: comparison.right }),
    ...(previous !== undefined && { previousSource: previous }),
    ...(fix && {
      fix: { ...plainReplacement(fix), ...(fix.more && { more: fix.more.map(plainReplacement) }) },
    }),
  };
}

function plainReplacement({ span, text }: Replacement): Readonly<Record<string, number | string>> {
  return { offset: span.start, length: span.end - span.start, text };
}
