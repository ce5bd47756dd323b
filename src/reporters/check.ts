/** A check as it was asked for: for people with what fixes changed, or in a format of other programs. */

import type { Report } from '../check/report.ts';
import { forStream, isAnnotation, type Shown } from '../text/visible.ts';
import type { Screen } from './screen.ts';
import { failureOf, summaryOf } from './summary.ts';
import type { CheckReporter, CheckView } from './view.ts';
import { withoutIsolates } from './words.ts';

/** Each is loaded when it is asked for. */
const reporters: Readonly<Record<string, () => Promise<CheckReporter>>> = {
  pretty: () => Promise.resolve(forPeople),
  json: async () => {
    const { reportJson } = await import('./json.ts');
    return (report, _, { t }) => reportJson(report, t);
  },
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  junit: async () => (await import('./junit.ts')).reportJunit,
  github: async () => (await import('./github.ts')).reportGithub,
  gitlab: async () => (await import('./gitlab.ts')).reportGitlab,
  checkstyle: async () => (await import('./checkstyle.ts')).reportCheckstyle,
  html: async () => (await import('./html.ts')).reportHtml,
  markdown: async () => (await import('./markdown.ts')).reportMarkdown,
};

/** The names of the formats. */
export const checkFormats: readonly string[] = Object.keys(reporters);

/** How much of the translations a format tells beside what was found. */
export function overviewFor(formats: readonly string[]): 'items' | 'texts' | undefined {
  if (formats.includes('html')) return 'texts';
  return formats.includes('junit') ? 'items' : undefined;
}

/** One report, in pieces. */
export async function* showCheck(
  format: string,
  report: Report,
  view: CheckView,
  screen: Screen,
): AsyncIterable<Shown> {
  const show = (await reporters[format]?.()) ?? forPeople;
  // A terminal and a page show directions; what other programs do with such signs is not known.
  const t = format === 'pretty' || format === 'html' ? screen.t : withoutIsolates(screen.t);
  for await (const piece of show(report, view, { ...screen, t }))
    yield format === 'github' && isAnnotation(piece) ? piece : forStream(piece);
}

/** What was found in one line, where everything else went into files. */
export function lastLine(report: Report, { failed, quiet, maxWarnings }: CheckView, screen: Screen): Shown {
  const options = { ...screen, failed, ...(maxWarnings !== undefined && { maxWarnings }) };
  return forStream(quiet ? failureOf(report, options) : summaryOf(report, [], options));
}

/** What shows findings and fixes is only loaded when there are some. */
async function* forPeople(report: Report, view: CheckView, screen: Screen): AsyncIterable<string> {
  const { quiet, dryRun, failed, full = false, maxWarnings = 0 } = view;
  if (report.fixed && !(quiet && !dryRun)) {
    const { reportFixes } = await import('./fixes.ts');
    yield reportFixes(report.fixed, { ...screen, dryRun });
  }
  if (report.diagnostics.length === 0 && !report.accepted?.length) {
    const options = { ...screen, failed, maxWarnings };
    const line = quiet ? failureOf(report, options) : summaryOf(report, [], options);
    if (line !== '') yield line;
    return;
  }
  // Only a report with findings needs what measures and compares words.
  const { reportPretty } = await import('./pretty.ts');
  const text = reportPretty(report, { ...screen, failed, quiet, full, maxWarnings });
  if (text !== '') yield text;
}
