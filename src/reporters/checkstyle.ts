/** The report as Checkstyle writes it, which many tools read. */

import type { LocatedDiagnostic, Report } from '../check/report.ts';
import { attributes } from './markup.ts';
import type { Screen } from './screen.ts';
import type { CheckView } from './view.ts';
import { wordsOf } from './words.ts';

const severities = { error: 'error', warning: 'warning', note: 'info' } as const;

/** Findings by file. Lines and columns count from 1. */
export function* reportCheckstyle(report: Report, _: CheckView, { t }: Screen): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
  const byFile = new Map<string, LocatedDiagnostic[]>();
  for (const one of report.diagnostics) {
    const known = byFile.get(one.path);
    if (known) known.push(one);
    else byFile.set(one.path, [one]);
  }
  for (const [path, findings] of byFile) {
    yield `  <file${attributes({ name: path })}>\n`;
    for (const one of findings) {
      yield `    <error${attributes({
        line: one.line ?? 1,
        column: one.column,
        severity: severities[one.severity],
        message: wordsOf(one, t),
        source: `urtext.${one.ruleId}`,
      })}/>\n`;
    }
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
}
