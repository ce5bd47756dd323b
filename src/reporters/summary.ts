/** The last line of a report: it is all there is when all is well, and loads nothing that shows findings. */

import type { Counts, LocatedDiagnostic, Report } from '../check/report.ts';
import type { Translate } from '../messages/index.ts';
import { visible } from '../text/visible.ts';
import type { Style } from './style.ts';

/** How it is shown. */
export interface SummaryOptions {
  readonly t: Translate;
  readonly style: Style;
  /** Whether the check fails. */
  readonly failed: boolean;
  /** How many warnings are let pass. */
  readonly maxWarnings?: number;
  /** Of a long report, how many findings are shown, and what to ask for to see others. */
  readonly rest?: Rest | undefined;
}

/** Findings that a report does not show one by one. */
export interface Rest {
  readonly shown: number;
  readonly count: number;
  /** A rule that has findings. */
  readonly rule: string;
  /** A language that has findings; empty where none has. */
  readonly lang: string;
}

/**
 * How much was looked at and what was found, and where to read more.
 *
 * @param shown The findings that the report shows.
 */
export function summaryOf(
  report: Report,
  shown: readonly LocatedDiagnostic[],
  { t, style, failed, rest }: SummaryOptions,
): string {
  const { counts } = report;
  const looked = {
    items: t('count.item', { count: counts.units }),
    translations: t('count.translation', { count: counts.translations }),
    documents: t('count.document', { count: counts.documents }),
  };
  const first = shown.find((diagnostic) => diagnostic.severity !== 'note') ?? shown[0];
  const findings = findingsLine(counts, t);
  const aside = asideLines(report, t).map((line) => style('dim', `  ${line}`));
  if (findings === '' && counts.translations === 0 && counts.unreadable === 0)
    return `${[`${style('yellow', '!')} ${t('report.none')}`, `  ${t('report.begin')}`, ...aside].join('\n')}\n`;
  if (findings === '')
    return `${[`${style('green', '✓')} ${t('report.clean', looked)}`, ...aside].join('\n')}\n`;
  const lines = [
    `${failed ? style('red', '✗') : style('green', '✓')} ${t('report.found', { findings, ...looked })}`,
  ];
  if (counts.unreadable > 0)
    lines.push(`  ${t('report.unreadable', { files: t('count.file', { count: counts.unreadable }) })}`);
  lines.push(...aside);
  if (rest) lines.push(...restLines(rest, t));
  if (first) lines.push(style('dim', `  ${t('report.explain', { rule: rest?.rule ?? first.ruleId })}`));
  return `${lines.join('\n')}\n`;
}

/** Why a check fails, in one line; nothing when it does not. */
export function failureOf(
  { counts }: Pick<Report, 'counts'>,
  { t, style, failed, maxWarnings = 0, rest }: SummaryOptions,
): string {
  if (!failed) return '';
  const reasons = [
    ...(counts.unreadable > 0
      ? [t('report.unreadable', { files: t('count.file', { count: counts.unreadable }) })]
      : []),
    ...(counts.errors > 0 ? [t('count.error', { count: counts.errors })] : []),
    ...(counts.warnings > maxWarnings
      ? [t('report.tooMany', { warnings: t('count.warning', { count: counts.warnings }), most: maxWarnings })]
      : []),
  ];
  const line = `${style('red', '✗')} ${t('report.fails', { reasons: reasons.join('; ') })}`;
  return `${[line, ...(rest ? restLines(rest, t) : [])].join('\n')}\n`;
}

function restLines({ shown, count, rule, lang }: Rest, t: Translate): readonly string[] {
  const options = [...(lang === '' ? [] : [`--lang ${lang}`]), `--rule ${rule}`].join(', ');
  return [`  ${t('report.rest', { shown, count })}`, `  ${t('report.part', { options })}`];
}

/** What the findings above do not tell: how many were accepted, and how many acceptances ended. */
function asideLines(
  { counts, accepted, known = [], skipped = 0, unsettled = [] }: Report,
  t: Translate,
): readonly string[] {
  return [
    ...(counts.suppressed > 0 && !accepted ? [t('report.suppressed', { count: counts.suppressed })] : []),
    ...(known.length > 0 ? [t('report.known', { count: known.length })] : []),
    ...(skipped > 0 ? [t('report.skipped', { count: skipped })] : []),
    ...(counts.lapsed > 0 ? [t('report.lapsed', { count: counts.lapsed })] : []),
    ...unsettled.map((path) => t('fix.unsettled', { path: visible(path) })),
  ];
}

/** "2 errors and 1 warning"; empty when there is nothing. */
function findingsLine(counts: Counts, t: Translate): string {
  const parts = (['error', 'warning', 'note'] as const)
    .map((name) => ({ name, count: counts[`${name}s`] }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => t(`count.${name}`, { count }));
  const last = parts.pop();
  if (last === undefined) return '';
  return parts.length === 0 ? last : t('report.and', { list: parts.join(', '), last });
}
