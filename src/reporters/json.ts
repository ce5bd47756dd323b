/** The report as data for programs. */

import type { Translate } from '../messages/index.ts';
import type { Report } from '../report.ts';
import { wordsOf } from './words.ts';

/**
 * One JSON object: `version`, `diagnostics`, `counts`. Lines and columns count from 1, columns in UTF-16 code units;
 * `message` is in the language of the interface, everything else does not depend on it.
 */
export function reportJson(report: Report, t: Translate): string {
  const diagnostics = report.diagnostics.map(({ span, comparison, previous, fix, ...diagnostic }) => ({
    ...diagnostic,
    message: wordsOf(diagnostic, t),
    ...(span && { offset: span.start, length: span.end - span.start }),
    ...(comparison?.type === 'pair' && { source: comparison.left, target: comparison.right }),
    ...(comparison?.type === 'change' && { before: comparison.left, after: comparison.right }),
    ...(previous !== undefined && { previousSource: previous }),
    ...(fix && { fix: { offset: fix.span.start, length: fix.span.end - fix.span.start, text: fix.text } }),
  }));
  return `${JSON.stringify({ version: 1, diagnostics, counts: report.counts }, null, 2)}\n`;
}
