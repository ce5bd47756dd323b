/** A report that is longer than a screen: where the findings are, and of which rules; not each of them. */

import type { LocatedDiagnostic } from '../check/report.ts';
import type { Severity } from '../model.ts';
import { visible } from '../text/visible.ts';
import type { Screen } from './screen.ts';
import { worstFirst } from './view.ts';
import { width } from './width.ts';

/**
 * Findings up to here are shown one by one: about a screen on a large terminal. A number, so that a report is the same on
 * every screen and in every log.
 */
const MOST_FINDINGS = 12;
/** Lines of one table. */
const MOST_ROWS = 30;
/** Columns that a line has at most. */
const WIDEST = 110;

/** Whether so many findings are told by rule and language. */
export function isLong(findings: readonly LocatedDiagnostic[]): boolean {
  return findings.length > MOST_FINDINGS;
}

/** The first finding of each rule, the worst rules first, in the order of the report within one file. */
export function firstOfEachRule(findings: readonly LocatedDiagnostic[]): readonly LocatedDiagnostic[] {
  const firsts = new Map<string, LocatedDiagnostic>();
  for (const one of worstFirst(findings)) if (!firsts.has(one.ruleId)) firsts.set(one.ruleId, one);
  return byRule(findings).flatMap(({ name }) => firsts.get(name) ?? []);
}

/** The rule and the language with the worst findings, which a part of the report may be asked for by. */
export function worstOf(findings: readonly LocatedDiagnostic[]): {
  readonly rule: string;
  readonly lang: string;
} {
  const languages = tallied(findings, ({ lang = '' }) => lang).filter(({ name }) => name !== '');
  return { rule: byRule(findings)[0]?.name ?? '', lang: languages[0]?.name ?? '' };
}

/** Two tables, the worst first: how many findings each language and each rule has. */
export function overviewOf(findings: readonly LocatedDiagnostic[], { t, style, columns }: Screen): string {
  const languages = tallied(findings, ({ lang = '' }) => lang);
  const rules = byRule(findings);
  const named = (name: string): string => (name === '' ? t('report.ofEnglish') : visible(name));
  const count = (value: number): string => (value === 0 ? '–' : String(value));
  const severities = ['error', 'warning', 'note'] as const;
  const heads = severities.map((name) => t(`report.column.${name}`));
  const byLanguage = languages.map(({ name, counts }) => [
    named(name),
    ...severities.map((severity) => count(counts[severity])),
  ]);
  const besides = Math.max(...rules.map(({ name }) => name.length)) + width(heads.join('')) + 12;
  const room = Math.max(12, Math.min(columns, WIDEST) - besides);
  const ofRules = rules.map(({ name, counts, all }) => [
    name,
    ...severities.map((severity) => count(counts[severity])),
    languagesOf(all, { named, room }),
  ]);
  // Of one language a table says nothing that the last line does not say.
  const tables = [
    ...(languages.length > 1 ? [[[t('report.byLanguage'), ...heads], ...byLanguage]] : []),
    [[t('report.byRule'), ...heads, languages.length > 1 ? t('report.languages') : ''], ...ofRules],
  ];
  return tables.map(([head = [], ...rows]) => table(head, rows, { t, style })).join('\n');
}

interface Tally {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly all: readonly LocatedDiagnostic[];
}

function byRule(findings: readonly LocatedDiagnostic[]): readonly Tally[] {
  return tallied(findings, ({ ruleId }) => ruleId);
}

/** Who has most errors first, then most warnings, then most notes, then by name. */
function tallied(
  findings: readonly LocatedDiagnostic[],
  nameOf: (finding: LocatedDiagnostic) => string,
): readonly Tally[] {
  const groups = new Map<string, LocatedDiagnostic[]>();
  for (const one of findings) {
    const known = groups.get(nameOf(one));
    if (known) known.push(one);
    else groups.set(nameOf(one), [one]);
  }
  const tallies = [...groups].map(([name, found]) => {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of found) counts[severity]++;
    return { name, counts, all: found };
  });
  return tallies.toSorted(
    (a, b) =>
      b.counts.error - a.counts.error ||
      b.counts.warning - a.counts.warning ||
      b.counts.note - a.counts.note ||
      (a.name < b.name ? -1 : 1),
  );
}

/** As many languages as have room, those with most first, and how many have none. */
function languagesOf(
  findings: readonly LocatedDiagnostic[],
  { named, room }: { readonly named: (lang: string) => string; readonly room: number },
): string {
  const languages = tallied(findings, ({ lang = '' }) => lang).map(({ name }) => named(name));
  let line = '';
  for (const [index, lang] of languages.entries()) {
    const longer = line === '' ? lang : `${line} ${lang}`;
    const left = languages.length - index;
    if (line !== '' && width(longer) > room - (left > 1 ? 6 : 0)) return `${line} … +${left}`;
    line = longer;
  }
  return line;
}

/** Columns as wide as what stands in them; numbers to the right. */
function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { t, style }: Pick<Screen, 't' | 'style'>,
): string {
  const shown = rows.slice(0, MOST_ROWS);
  const widths = head.map((cell, column) =>
    Math.max(width(cell), ...shown.map((row) => width(row[column] ?? ''))),
  );
  const lineOf = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => {
      const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
      return column === 0 || column === 4 ? cell + blank : blank + cell;
    });
    return `  ${padded.join('  ')}`.trimEnd();
  };
  const more = rows.length - shown.length;
  return [
    style('dim', lineOf(head)),
    ...shown.map(lineOf),
    ...(more > 0 ? [style('dim', `  ${t('report.more', { count: more })}`)] : []),
    '',
  ].join('\n');
}
