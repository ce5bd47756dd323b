/** The report for a comment or the summary of a job. */

import type { LocatedDiagnostic, Report } from '../check/report.ts';
import { visible } from '../text/visible.ts';
import type { Screen } from './screen.ts';
import { summaryOf } from './summary.ts';
import { type CheckView, worstFirst } from './view.ts';
import { wordsOf } from './words.ts';

/** Characters that a comment may have; GitHub takes 65,536. */
const MOST = 60_000;

const signs = { error: '🟥', warning: '🟨', note: '🟦' } as const;

/**
 * What was found in one sentence, and a table of the findings, the worst first. Texts stand as code: nothing in them
 * names a person, links, or is markup.
 */
export function* reportMarkdown(report: Report, view: CheckView, screen: Screen): Iterable<string> {
  const { t } = screen;
  const plain = { ...screen, style: (_: string, text: string) => text, failed: view.failed };
  const [first = '', ...more] = summaryOf(report, [], plain).trimEnd().split('\n');
  yield `### urtext\n\n${[first, ...more].map((line) => inert(line.trim())).join('  \n')}\n`;
  const shown = worstFirst(report.diagnostics).filter(({ severity }) => !view.quiet || severity === 'error');
  if (shown.length === 0) return;
  yield `\n| | ${t('report.place')} | ${t('report.item')} | ${t('report.finding')} |\n| --- | --- | --- | --- |\n`;
  let length = 0;
  let over = 0;
  for (const one of shown) {
    const row = rowOf(one, screen);
    length += row.length;
    if (length > MOST) over++;
    else yield row;
  }
  if (over > 0) yield `\n${inert(t('report.over', { count: over }))}\n`;
}

function rowOf(one: LocatedDiagnostic, { t }: Screen): string {
  const line = one.line === undefined ? '' : `:${one.line}`;
  const cells = [
    signs[one.severity],
    code(`${one.path}${line}`),
    one.address === undefined ? '' : code(one.address),
    `${code(wordsOf(one, t))} ${code(one.ruleId)}`,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** A text as code in a cell: in it only backticks and bars mean something. */
function code(text: string): string {
  const plain = visible(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || plain.trim() === '' ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** A sentence of our own, in which a name may stand. */
function inert(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|@#~]/g, '\\$&');
}
