/** The report for people: what is wrong, both texts where both matter, what to do, which rule. */

import wrap from 'wrap-ansi';
import type { LocatedDiagnostic, Report } from '../check/report.ts';
import type { Translate } from '../messages/index.ts';
import type { AcceptanceNote, Comparison, Span } from '../model.ts';
import { visible } from '../text/visible.ts';
import { wordDifference } from './difference.ts';
import { firstOfEachRule, isLong, overviewOf, worstOf } from './overview.ts';
import type { Style } from './style.ts';
import { failureOf, summaryOf } from './summary.ts';
import { inColumn, wordsOf } from './words.ts';

/** How the report is shown. */
export interface PrettyOptions {
  readonly t: Translate;
  readonly style: Style;
  /** Whether the check fails. */
  readonly failed: boolean;
  /** Width in columns. */
  readonly columns: number;
  /** Whether colours mark differences; otherwise signs do. */
  readonly color: boolean;
  /** Errors only, and one line that says why the check fails; nothing at all when it does not. */
  readonly quiet?: boolean;
  /** Every finding, however many there are. */
  readonly full?: boolean;
  /** How many warnings are let pass. */
  readonly maxWarnings?: number;
}

/**
 * Findings by file, then one line that counts them. Of more than a screen the first finding of each rule, then how many
 * each language and each rule has.
 */
export function reportPretty(report: Report, options: PrettyOptions): string {
  const shown = report.diagnostics.filter((diagnostic) => !options.quiet || diagnostic.severity === 'error');
  const isFolded = options.full !== true && isLong(shown);
  const single = isFolded ? firstOfEachRule(shown) : shown;
  const byFile = new Map<string, LocatedDiagnostic[]>();
  for (const diagnostic of single) {
    const known = byFile.get(diagnostic.path);
    if (known) known.push(diagnostic);
    else byFile.set(diagnostic.path, [diagnostic]);
  }
  const files = [...byFile].map(([path, diagnostics]) => {
    const findings = diagnostics.map((diagnostic) => showFinding(diagnostic, options)).join('\n\n');
    return `${options.style('underline', visible(path))}\n${findings}\n`;
  });
  const rest = isFolded ? { shown: single.length, count: shown.length, ...worstOf(shown) } : undefined;
  const parts = [...files, ...(isFolded ? [overviewOf(shown, options)] : [])];
  if (options.quiet)
    return [...parts, failureOf(report, { ...options, rest })].filter((one) => one !== '').join('\n');
  return [...parts, ...acceptedPart(report, options), summaryOf(report, shown, { ...options, rest })].join(
    '\n',
  );
}

/** What was accepted, when it was asked for. */
function acceptedPart({ accepted = [] }: Report, options: PrettyOptions): readonly string[] {
  if (accepted.length === 0) return [];
  const findings = accepted.map((diagnostic) => {
    const place = options.style('dim', visible(diagnostic.path));
    return `  ${place}\n${showFinding(diagnostic, options)}`;
  });
  return [`${options.style('underline', options.t('report.acceptedTitle'))}\n${findings.join('\n\n')}\n`];
}

const severityStyles = { error: 'red', warning: 'yellow', note: 'blue' } as const;

function showFinding(diagnostic: LocatedDiagnostic, options: PrettyOptions): string {
  const { t, style } = options;
  const place = diagnostic.line === undefined ? '' : `${diagnostic.line}:${diagnostic.column ?? 1}`;
  const name = t(`severity.${diagnostic.severity}`).padEnd(7);
  const severity = style(severityStyles[diagnostic.severity], inColumn(name));
  const head = `  ${style('dim', place.padEnd(7))} ${severity}  ${style('bold', inColumn(wordsOf(diagnostic, t)))}  ${style('dim', diagnostic.ruleId)}`;
  const remedyKey = `rules.${diagnostic.ruleId}.remedy`;
  const remedy = t(remedyKey);
  return [
    head,
    ...(diagnostic.previous === undefined || !diagnostic.comparison
      ? []
      : previousLines(diagnostic.previous, diagnostic.comparison, options)),
    ...(diagnostic.comparison ? comparisonLines(diagnostic, diagnostic.comparison, options) : []),
    ...(diagnostic.accepted ? acceptanceLines(diagnostic.accepted, options) : []),
    ...(remedy === remedyKey || diagnostic.accepted?.state === 'active'
      ? []
      : labelled('→', remedy, options)),
  ].join('\n');
}

/** Who found it right, why, and whether that still holds. */
function acceptanceLines(
  { state, reason, by, date }: AcceptanceNote,
  options: PrettyOptions,
): readonly string[] {
  const { t } = options;
  const key = state === 'active' ? 'report.acceptedBy' : 'report.lapsedBy';
  return labelled(t('report.accepted'), t(key, { by: visible(by), date, reason: visible(reason) }), options);
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
  const shown = wordsIn(comparison.right, [
    diagnostic.data['shown'],
    diagnostic.data['words'],
    diagnostic.data['address'],
  ]);
  const expected = wordsIn(comparison.left, [
    diagnostic.data['expected'],
    diagnostic.data['name'],
    diagnostic.data['acronym'],
    diagnostic.data['term'],
  ]);
  const { marks } = comparison;
  const left = marks
    ? marked(comparison.left, marks.left, 'red', options)
    : highlight(excerpt(visible(comparison.left), expected), expected, 'green', options);
  const right = marks
    ? marked(comparison.right, marks.right, 'green', options)
    : highlight(excerpt(visible(comparison.right), shown), shown, 'red', options);
  const { edited, lang = '' } = diagnostic;
  if (edited?.before !== undefined) {
    const shownEdit = showWordDifference(edited.before, edited.after, lang, options);
    return labelled(t('report.translation'), shownEdit, options);
  }
  return [
    ...(diagnostic.previous === undefined ? labelled(t('report.english'), left, options) : []),
    ...labelled(t('report.translation'), right.trim() === '' ? t('report.nothing') : right, options),
    ...(edited ? labelled('', t('report.notRecorded'), options) : []),
  ];
}

/** The first of the words a finding speaks of that stands in a text. */
function wordsIn(text: string, candidates: readonly (string | number | undefined)[]): string {
  const found = candidates.find(
    (candidate) => candidate !== undefined && candidate !== '' && text.includes(String(candidate)),
  );
  return found === undefined ? '' : visible(String(found));
}

/** A text with the words that a finding rests on, as many as are shown of it. */
function marked(
  text: string,
  spans: readonly Span[],
  name: 'red' | 'green',
  { style, color }: PrettyOptions,
): string {
  let shown = '';
  let end = 0;
  for (const span of spans) {
    if (span.start < end || span.end > LONGEST_CHANGE) continue;
    const word = visible(text.slice(span.start, span.end));
    shown += visible(text.slice(end, span.start));
    shown += color ? style(name, style('underline', word)) : `>>${word}<<`;
    end = span.end;
  }
  const rest = text.slice(end, Math.max(end, LONGEST_CHANGE));
  return shown + visible(rest) + (text.length > end + rest.length ? '…' : '');
}

function highlight(
  text: string,
  words: string,
  name: 'red' | 'green',
  { style, color }: PrettyOptions,
): string {
  const at = words === '' ? -1 : wholeIn(text, words);
  if (at < 0) return text;
  const shown = color ? style(name, style('underline', words)) : `>>${words}<<`;
  return text.slice(0, at) + shown + text.slice(at + words.length);
}

/** Where words stand in a text, rather by themselves than within a longer word or number; -1 for nowhere. */
function wholeIn(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text.charAt(at - 1) + words.charAt(0), words.slice(-1) + text.charAt(at + words.length)];
    if (!around.some((two) => /\p{N}{2}|[\p{L}\p{M}]{2}/u.test(two))) return at;
  }
  return text.indexOf(words);
}

/** A word difference in one line: `[-removed-]` and `{+added+}`, in colours where there are any. */
export function showWordDifference(
  before: string,
  after: string,
  lang: string,
  { style, color }: Pick<PrettyOptions, 'style' | 'color'>,
): string {
  const parts = wordDifference(before.replace(/\s+/g, ' '), after.replace(/\s+/g, ' '), lang);
  return shorten(parts.slice(0, MOST_PARTS).map((part) => ({ ...part, text: visible(part.text) })))
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
    const isSame = part.type === 'same';
    if (part.text.length <= (isSame ? most : LONGEST_CHANGE)) return part;
    const length = isSame ? most / 2 : LONGEST_CHANGE / 2;
    const head = isSame && index === 0 ? '' : part.text.slice(0, length);
    const tail = isSame && index === parts.length - 1 ? '' : part.text.slice(-length);
    return { ...part, text: `${head}…${tail}` };
  });
}

/** What went or came is shown up to here, in UTF-16 code units: enough to see what it is. */
const LONGEST_CHANGE = 1000;
/** Stretches of one difference that are shown. */
const MOST_PARTS = 200;

/** Long texts are cut around what matters. */
function excerpt(text: string, words = ''): string {
  const most = 260;
  if (text.length <= most) return text;
  const at = words === '' ? 0 : Math.max(0, wholeIn(text, words) - most / 2);
  return `${at > 0 ? '…' : ''}${text.slice(at, at + most)}${at + most < text.length ? '…' : ''}`;
}

const indent = 10;

function labelled(label: string, text: string, { style, columns }: PrettyOptions): readonly string[] {
  const width = Math.max(30, Math.min(columns, 110) - indent - 13);
  const lines = wrap(text, width, { hard: true, trim: true }).split('\n');
  const name = inColumn(label.length === 1 ? label.padStart(11) : label.padEnd(11));
  return lines.map(
    (line, index) =>
      `${' '.repeat(indent)}${style('dim', index === 0 ? name : ' '.repeat(11))}  ${inColumn(line)}`,
  );
}
