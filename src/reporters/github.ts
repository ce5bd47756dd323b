/** The report as annotations of GitHub Actions. */

import type { LocatedDiagnostic, Report } from '../check/report.ts';
import type { Severity } from '../model.ts';
import { annotation, type Shown } from '../text/visible.ts';
import type { Screen } from './screen.ts';
import { type CheckView, worstFirst } from './view.ts';
import { wordsOf } from './words.ts';

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Annotations of one level that GitHub shows of a step; one notice says what was left out. */
const most: Readonly<Record<Severity, number>> = { error: 10, warning: 10, note: 9 };

/**
 * As many as GitHub shows, the worst first, and one line that counts the others.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function* reportGithub(report: Report, { quiet }: CheckView, { t }: Screen): Iterable<Shown> {
  const left = { ...most };
  let over = 0;
  for (const one of worstFirst(report.diagnostics)) {
    if (quiet && one.severity !== 'error') continue;
    if (left[one.severity] === 0) {
      over++;
      continue;
    }
    left[one.severity]--;
    yield annotation({
      level: levels[one.severity],
      properties: {
        file: one.path,
        line: one.line,
        // Columns are only understood where both are on one line.
        ...(one.endLine === one.line && { col: one.column, endColumn: one.endColumn }),
        endLine: one.endLine,
        title: titleOf(one),
      },
      message: wordsOf(one, t),
    });
  }
  if (over > 0)
    yield annotation({
      level: 'notice',
      properties: { title: 'urtext' },
      message: t('report.over', { count: over }),
    });
}

function titleOf({ ruleId, lang, address }: LocatedDiagnostic): string {
  return [ruleId, lang, address].filter((part) => part !== undefined).join(' ');
}
