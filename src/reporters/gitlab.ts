/** The report as GitLab reads it: code quality. */

import { findingNames } from '../check/finding-names.ts';
import type { Report } from '../check/report.ts';
import { jsonOf, visible } from '../text/visible.ts';
import type { Screen } from './screen.ts';
import { type CheckView, worstFirst } from './view.ts';
import { wordsOf } from './words.ts';

const severities = { error: 'critical', warning: 'major', note: 'info' } as const;

/**
 * A list of findings, the worst first. Of one fingerprint GitLab shows the first alone, so each has its own.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function* reportGitlab(report: Report, _: CheckView, { t }: Screen): Iterable<string> {
  const nameOf = findingNames();
  let before = '[';
  for (const one of worstFirst(report.diagnostics)) {
    const item = one.address === undefined ? '' : `${visible(one.address)}: `;
    const plain = {
      description: `${item}${wordsOf(one, t)}`,
      check_name: one.ruleId,
      fingerprint: nameOf(one),
      severity: severities[one.severity],
      location: { path: one.path, lines: { begin: one.line ?? 1, end: one.endLine ?? one.line ?? 1 } },
    };
    yield `${before}\n  ${jsonOf(plain)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
