/** The rules there are. */

import { type AnyRule, isWhereAsked, milderThan } from '../check/rule.ts';
import { jsonOf } from '../text/visible.ts';
import type { Screen } from './screen.ts';

/** One JSON object: `version` and `rules`. */
export function reportRulesJson(rules: readonly AnyRule[]): string {
  const list = rules.map((rule) => {
    const { id, severity, required = false, summary } = rule;
    return { id, severity, milder: milderThan(rule), required, asked: isWhereAsked(rule), summary };
  });
  return `${jsonOf({ version: 1, rules: list }, 2)}\n`;
}

/** One line a rule; on a terminal as many as its summary needs. */
export async function reportRules(
  rules: readonly AnyRule[],
  { t, style, columns, isTerminal }: Screen & { readonly isTerminal: boolean },
): Promise<string> {
  const fit = isTerminal ? await fitter(columns) : undefined;
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const lines = rules.map((rule) => {
    const when = rule.required ? 'required' : isWhereAsked(rule) ? 'asked' : '';
    const severity = `${t(`severity.${rule.severity}`)}${when === '' ? '' : ` (${t(`rules.${when}`)})`}`;
    const summary = t(`rules.${rule.id}.summary`);
    const head = `${style('bold', rule.id.padEnd(width))}  ${severity.padEnd(18)}  `;
    const parts = { name: style('bold', rule.id), severity, summary };
    return `${fit ? fit(head, width + 22, parts) : head + summary}\n`;
  });
  return lines.join('');
}

/** Columns that a summary has at least beside its rule. */
const NARROWEST = 24;

/**
 * Makes rules fit into a terminal: their summaries go on below themselves, or stand below the names where there is no
 * room beside them. In a pipe each rule stays on a line of its own.
 */
async function fitter(columns: number): Promise<(head: string, indent: number, parts: Parts) => string> {
  const { default: wrap } = await import('wrap-ansi');
  return (head, indent, { name, severity, summary }) => {
    const isBeside = columns - indent >= NARROWEST;
    const start = isBeside ? indent : 4;
    const text = isBeside ? summary : `${severity}: ${summary}`;
    const lines = wrap(text, Math.max(1, columns - start), { hard: true }).split('\n');
    const below = `\n${' '.repeat(start)}`;
    return `${isBeside ? head : `${name}${below}`}${lines.join(below)}`;
  };
}

interface Parts {
  readonly name: string;
  readonly severity: string;
  readonly summary: string;
}
