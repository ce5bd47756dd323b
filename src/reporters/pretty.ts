/** The report for people: what is wrong, both texts where both matter, what to do, which rule. */

import wrap from 'wrap-ansi';
import type { Translate } from '../messages/index.ts';
import type { Comparison } from '../model.ts';
import type { Counts, LocatedDiagnostic, Report } from '../report.ts';
import { wordDifference } from './difference.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { wordsOf } from './words.ts';

/** How the report is shown. */
export interface PrettyOptions {
  readonly t: Translate;
  readonly style: Style;
  /** Width in columns. */
  readonly columns: number;
  /** Whether colours mark differences; otherwise signs do. */
  readonly color: boolean;
  /** Errors only, and nothing at all when there are none. */
  readonly quiet?: boolean;
}

/** Findings by file, then one line that counts them. */
export function reportPretty(report: Report, options: PrettyOptions): string {
  const shown = report.diagnostics.filter((diagnostic) => !options.quiet || diagnostic.severity === 'error');
  const byFile = new Map<string, LocatedDiagnostic[]>();
  for (const diagnostic of shown)
    byFile.set(diagnostic.path, [...(byFile.get(diagnostic.path) ?? []), diagnostic]);
  const files = [...byFile].map(([path, diagnostics]) => {
    const findings = diagnostics.map((diagnostic) => showFinding(diagnostic, options)).join('\n');
    return `${options.style('underline', visible(path))}\n${findings}\n`;
  });
  if (options.quiet) return files.join('\n');
  return [...files, summary(report, shown, options)].join('\n');
}

const severityStyles = { error: 'red', warning: 'yellow', note: 'blue' } as const;

function showFinding(diagnostic: LocatedDiagnostic, options: PrettyOptions): string {
  const { t, style } = options;
  const place = diagnostic.line === undefined ? '' : `${diagnostic.line}:${diagnostic.column ?? 1}`;
  const severity = style(severityStyles[diagnostic.severity], t(`severity.${diagnostic.severity}`));
  const head = `  ${style('dim', place.padEnd(7))} ${severity}  ${style('bold', wordsOf(diagnostic, t))}  ${style('dim', diagnostic.ruleId)}`;
  const remedyKey = `rules.${diagnostic.ruleId}.remedy`;
  const remedy = t(remedyKey);
  return [
    head,
    ...(diagnostic.previous === undefined || !diagnostic.comparison
      ? []
      : previousLines(diagnostic.previous, diagnostic.comparison, options)),
    ...(diagnostic.comparison ? comparisonLines(diagnostic, diagnostic.comparison, options) : []),
    ...(remedy === remedyKey ? [] : labelled('→', remedy, options)),
    '',
  ].join('\n');
}

/** Old English to new English, above the translation that was made from the old. */
function previousLines(previous: string, comparison: Comparison, options: PrettyOptions): readonly string[] {
  return labelled(
    options.t('report.changed'),
    showWordDifference(previous, comparison.left, 'en', options),
    options,
  );
}

function comparisonLines(
  diagnostic: LocatedDiagnostic,
  comparison: Comparison,
  options: PrettyOptions,
): readonly string[] {
  const { t } = options;
  if (comparison.type === 'change') {
    // What is shown as a change is English: the definitive text, or a paragraph that must stand in it.
    return labelled(
      t('report.changed'),
      showWordDifference(comparison.left, comparison.right, 'en', options),
      options,
    );
  }
  const marked = diagnostic.messageId === 'missing' ? '' : markedWords(diagnostic);
  const english =
    diagnostic.previous === undefined
      ? labelled(t('report.english'), excerpt(visible(comparison.left)), options)
      : [];
  const right =
    comparison.right.trim() === ''
      ? t('report.nothing')
      : highlight(excerpt(visible(comparison.right), marked), marked, options);
  return [...english, ...labelled(t('report.translation'), right, options)];
}

/** The words of the finding that stand in the translation. */
function markedWords(diagnostic: LocatedDiagnostic): string {
  const shown = diagnostic.data['shown'] ?? diagnostic.data['words'] ?? diagnostic.data['address'] ?? '';
  return visible(String(shown));
}

function highlight(text: string, words: string, { style, color }: PrettyOptions): string {
  if (words === '' || !text.includes(words)) return text;
  return text.replace(words, () => (color ? style('red', style('underline', words)) : `>>${words}<<`));
}

/** A word difference in one line: `[-removed-]` and `{+added+}`, in colours where there are any. */
export function showWordDifference(
  before: string,
  after: string,
  lang: string,
  { style, color }: Pick<PrettyOptions, 'style' | 'color'>,
): string {
  const parts = wordDifference(before.replace(/\s+/g, ' '), after.replace(/\s+/g, ' '), lang);
  return shorten(parts.map((part) => ({ ...part, text: visible(part.text) })))
    .map(({ type, text }) => {
      if (type === 'same') return text;
      if (type === 'removed') return color ? style('red', `[-${text}-]`) : `[-${text}-]`;
      return color ? style('green', `{+${text}+}`) : `{+${text}+}`;
    })
    .join('');
}

/** Long stretches that did not change are cut, so that the change is seen. */
function shorten<Part extends { readonly type: string; readonly text: string }>(
  parts: readonly Part[],
): readonly Part[] {
  const most = 80;
  return parts.map((part, index) => {
    if (part.type !== 'same' || part.text.length <= most) return part;
    const head = index === 0 ? '' : part.text.slice(0, most / 2);
    const tail = index === parts.length - 1 ? '' : part.text.slice(-most / 2);
    return { ...part, text: `${head}…${tail}` };
  });
}

/** Long texts are cut around what matters. */
function excerpt(text: string, words = ''): string {
  const most = 400;
  if (text.length <= most) return text;
  const at = words === '' ? 0 : Math.max(0, text.indexOf(words) - most / 2);
  return `${at > 0 ? '…' : ''}${text.slice(at, at + most)}${at + most < text.length ? '…' : ''}`;
}

const indent = 10;

function labelled(label: string, text: string, { style, columns }: PrettyOptions): readonly string[] {
  const width = Math.max(30, Math.min(columns, 110) - indent - 13);
  const lines = wrap(text, width, { hard: true, trim: true }).split('\n');
  const name = label.length === 1 ? label.padStart(11) : label.padEnd(11);
  return lines.map(
    (line, index) => `${' '.repeat(indent)}${style('dim', index === 0 ? name : ' '.repeat(11))}  ${line}`,
  );
}

function summary(report: Report, shown: readonly LocatedDiagnostic[], { t, style }: PrettyOptions): string {
  const { counts } = report;
  const looked = {
    items: t('count.item', { count: counts.units }),
    translations: t('count.translation', { count: counts.translations }),
    documents: t('count.document', { count: counts.documents }),
  };
  const first = shown.find((diagnostic) => diagnostic.severity !== 'note') ?? shown[0];
  const findings = findingsLine(counts, t);
  if (findings === '') return `${style('green', '✓')} ${t('report.clean', looked)}\n`;
  const failed = counts.errors + counts.warnings > 0;
  const lines = [
    `${failed ? style('red', '✗') : style('green', '✓')} ${t('report.found', { findings, ...looked })}`,
  ];
  if (counts.unreadable > 0)
    lines.push(`  ${t('report.unreadable', { files: t('count.file', { count: counts.unreadable }) })}`);
  if (first) lines.push(style('dim', `  ${t('report.explain', { rule: first.ruleId })}`));
  return `${lines.join('\n')}\n`;
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
