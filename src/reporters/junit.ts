/** The report as JUnit writes it: a suite for each translation, a case for each item. */

import type { CheckedTranslation, LocatedDiagnostic, Report } from '../check/report.ts';
import { attributes, escaped } from './markup.ts';
import type { Screen } from './screen.ts';
import type { CheckView } from './view.ts';
import { wordsOf } from './words.ts';

interface Suite {
  readonly name: string;
  readonly file: string;
  /** Findings by the name of their case. */
  readonly cases: Map<string, LocatedDiagnostic[]>;
}

/**
 * Errors fail a case, warnings where there are more of them than are let pass; a file that cannot be read is an error.
 *
 * @see https://github.com/testmoapp/junitxml for what readers have in common
 */
export function* reportJunit(report: Report, view: CheckView, screen: Screen): Iterable<string> {
  const suites = [...suitesOf(report, screen)].map((suite) => ({ suite, counts: countsOf(suite, view) }));
  const sum = (key: 'tests' | 'failures' | 'errors'): number =>
    suites.reduce((all, { counts }) => all + counts[key], 0);
  const all = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: 'urtext', ...all, time: '0' })}>\n`;
  for (const { suite, counts } of suites) {
    yield `  <testsuite${attributes({ name: suite.name, ...counts, skipped: 0, time: '0', file: suite.file })}>\n`;
    for (const [name, findings] of suite.cases) yield caseOf({ name, suite, findings }, view, screen);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

/** In the order of the project; what belongs to no translation comes first. */
function suitesOf({ translations = [], diagnostics }: Report, { t }: Screen): Iterable<Suite> {
  const suites = new Map<string, Suite>();
  const suiteOf = ({ document, lang, path }: Partial<CheckedTranslation>): Suite => {
    const name = [document ?? path ?? 'urtext', lang].filter((part) => part !== undefined).join(' ');
    const known = suites.get(name);
    if (known) return known;
    const made = { name, file: path ?? '', cases: new Map<string, LocatedDiagnostic[]>() };
    suites.set(name, made);
    return made;
  };
  const enter = (one: LocatedDiagnostic): void => {
    const { cases } = suiteOf(one);
    const name = one.address ?? t('status.wholeText');
    const known = cases.get(name);
    if (known) known.push(one);
    else cases.set(name, [one]);
  };
  for (const one of diagnostics) if (one.lang === undefined) enter(one);
  for (const one of translations) {
    const { cases } = suiteOf(one);
    for (const { address } of one.items) if (!cases.has(address)) cases.set(address, []);
  }
  for (const one of diagnostics) if (one.lang !== undefined) enter(one);
  return suites.values();
}

function countsOf(
  { cases }: Suite,
  view: CheckView,
): Readonly<Record<'tests' | 'failures' | 'errors', number>> {
  let [failures, errors] = [0, 0];
  for (const findings of cases.values()) {
    const worst = worstOf(findings, view);
    if (worst && isUnreadable(worst)) errors++;
    else if (worst) failures++;
  }
  return { tests: cases.size, failures, errors };
}

function worstOf(findings: readonly LocatedDiagnostic[], view: CheckView): LocatedDiagnostic | undefined {
  return (
    findings.find(isUnreadable) ??
    findings.find(({ severity }) => severity === 'error') ??
    (view.warningsFail ? findings.find(({ severity }) => severity === 'warning') : undefined)
  );
}

function isUnreadable({ ruleId, severity }: LocatedDiagnostic): boolean {
  return severity === 'error' && ruleId.startsWith('file/');
}

function caseOf(
  { name, suite, findings }: { name: string; suite: Suite; findings: readonly LocatedDiagnostic[] },
  view: CheckView,
  screen: Screen,
): string {
  const open = `    <testcase${attributes({ name, classname: suite.name.replaceAll('.', '_'), time: '0' })}`;
  if (findings.length === 0) return `${open}/>\n`;
  const lines = findings.map((one) => lineOf(one, screen)).join('\n');
  const worst = worstOf(findings, view);
  if (!worst) return `${open}>\n      <system-out>${lines}</system-out>\n    </testcase>\n`;
  const type = { message: wordsOf(worst, screen.t), type: worst.ruleId };
  const element = isUnreadable(worst) ? 'error' : 'failure';
  return `${open}>\n      <${element}${attributes(type)}>${lines}</${element}>\n    </testcase>\n`;
}

function lineOf(one: LocatedDiagnostic, { t }: Screen): string {
  const place = one.line === undefined ? one.path : `${one.path}:${one.line}:${one.column ?? 1}`;
  return escaped(`${place}: ${t(`severity.${one.severity}`)}: ${wordsOf(one, t)} (${one.ruleId})`);
}
