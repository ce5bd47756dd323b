import { isWanted } from '../check/check.ts';
import type { LocatedDiagnostic } from '../check/report.ts';
import type { FormatRule } from '../check/rule.ts';
import { severityOfFinding } from '../check/severity.ts';
import type { FileProblem, Severity, Translation } from '../model.ts';
import { visibleData } from '../text/visible.ts';

/** What is asked of the findings about the file of a translation. */
export interface FileFindings {
  readonly formatRules: readonly FormatRule[];
  /** Severity by rule id, as the configuration has it. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Only these rules, by id or by group. */
  readonly only?: readonly string[] | undefined;
  readonly document?: string;
}

/** What is wrong with the file of a translation as its format; nothing for one in Markdown. */
export function fileFindings({ file, path, lang }: Translation, asked: FileFindings): LocatedDiagnostic[] {
  const { formatRules, severities = {}, only, document } = asked;
  const rules = new Map(formatRules.map((rule) => [rule.id, rule]));
  return (file?.problems ?? []).flatMap(({ line, column, ...problem }) => {
    const severity = severityOf(problem, rules.get(problem.ruleId), severities[problem.ruleId]);
    if (severity === 'off' || !isWanted(problem.ruleId, only)) return [];
    return {
      ...problem,
      severity,
      data: visibleData(problem.data),
      path,
      lang,
      ...(document !== undefined && { document }),
      ...(line > 0 && { line, column }),
    };
  });
}

/** What no rule speaks of, and what a file is useless without, keep what the reader says. */
function severityOf(
  { severity }: Pick<FileProblem, 'severity'>,
  rule: FormatRule | undefined,
  wanted: Severity | 'off' | undefined,
): Severity | 'off' {
  if (wanted === undefined || !rule || rule.required) return severity;
  return wanted === 'off' ? wanted : severityOfFinding(rule.severity, severity, wanted);
}
