/** One rule, explained. */

import {
  type AnyRule,
  type Example,
  type FormatExample,
  isWhereAsked,
  milderThan,
  type SaidOf,
} from '../check/rule.ts';
import { canBeAccepted } from '../check/suppress.ts';
import { visible } from '../text/visible.ts';
import type { Screen } from './screen.ts';

/** What it looks at and why, what to do about it, and an example of each kind. */
export function reportRule(rule: AnyRule, { t, style }: Screen): string {
  const key = `rules.${rule.id}`;
  const lines = [
    style('bold', rule.id),
    t(`${key}.summary`),
    '',
    t('explain.severity', { severity: t(`severity.${rule.severity}`) }),
    ...milderThan(rule).map((severity) => t('explain.milder', { severity: t(`severity.${severity}`) })),
    ...(rule.required ? [t(rule.scope === 'format' ? 'explain.fatal' : 'explain.required')] : []),
    ...(isWhereAsked(rule) ? [t('explain.asked')] : []),
    '',
    `${style('bold', t('explain.why'))}: ${t(`${key}.rationale`)}`,
    `${style('bold', t('explain.what'))}: ${t(`${key}.remedy`)}`,
    ...(rule.scope === 'format' && rule.standard
      ? [t('explain.standard', { sections: rule.standard.join('; ') })]
      : []),
    ...(rule.scope === 'format' && !rule.required ? [t('explain.configure', { rule: rule.id })] : []),
    ...(canBeAccepted(rule)
      ? [t('explain.accept', { rule: rule.id, items: rule.ofWholeText ? '--all' : '--item ITEM' })]
      : []),
  ];
  const examples: readonly (Example | FormatExample)[] = rule.examples;
  const passing = examples.find((example) => example.expect.length === 0);
  const failing = examples.find((example) => example.expect.length > 0);
  if (passing) lines.push('', style('green', t('explain.passes')), ...shownLines(passing));
  if (failing) lines.push('', style('red', t('explain.fails')), ...shownLines(failing));
  return `${lines.join('\n')}\n`;
}

function shownLines(example: Example | FormatExample): readonly string[] {
  if (!('content' in example)) return exampleLines(example);
  return example.content
    .trimEnd()
    .split('\n')
    .map((line) => {
      const text = line.trimStart();
      return `  ${' '.repeat(line.length - text.length)}${visible(shortened(text))}`.trimEnd();
    });
}

/** What is only there in its number is not shown in full. */
function shortened(line: string): string {
  const most = 300;
  return line.length <= most ? line : `${line.slice(0, 60)} … ${line.slice(-60)}`;
}

function exampleLines(example: Example): readonly string[] {
  const side = (name: string, text: string): readonly string[] =>
    text.split('\n').map((line, index) => `  ${(index === 0 ? name : '').padEnd(4)}  ${line}`);
  const older = example.lockedSource ?? example.madeFrom;
  return [
    ...(older === undefined ? [] : side('en ←', older)),
    ...side('en', example.source),
    ...(example.floor === undefined ? [] : side('floor', `${example.floor}%`)),
    ...Object.entries(example.carried ?? {}).flatMap(([address, text]) =>
      side('file', `${address}: ${text}`),
    ),
    ...(example.glossary ? side('term', example.glossary.join('\n')) : []),
    ...(example.dictionary ? side('dict', example.dictionary.join(' ')) : []),
    ...(example.target === '' ? [] : side(example.lang ?? 'fr', example.target)),
    ...(example.languageTool ? side('LT', saidIn(example.languageTool)) : []),
  ];
}

/** What LanguageTool said, one line a place. */
function saidIn(said: readonly SaidOf[]): string {
  return said.map(({ text, message, rule }) => `"${text}": ${message} (${rule})`).join('\n');
}
