import wrap from 'wrap-ansi';
import { jsonOf, visible } from '../text/visible.ts';
import type { Examination } from '../work/doctor.ts';
import { sentenceOf } from './error.ts';
import type { Screen } from './screen.ts';

const signs = {
  good: ['✓', 'green'],
  could: ['○', 'yellow'],
  wrong: ['✗', 'red'],
} as const;

/** One line each, as wide as a terminal is: what is there, what could be and how to get it, what is wrong. */
export function reportDoctor(
  examinations: readonly Examination[],
  { t, style, columns, ui = 'en' }: Screen,
  { languages, isTerminal }: { readonly languages: readonly string[]; readonly isTerminal: boolean },
): string {
  // In a pipe each stays on a line of its own.
  const fit = (words: string): string =>
    isTerminal ? wrap(words, Math.max(30, columns - 3)).replaceAll('\n', '\n  ') : words;
  const lines = examinations.map((one) => {
    const [sign, color] = signs[one.state];
    return `${style(color, sign)} ${fit(wordsOfExamination(one, t))}\n`;
  });
  const spoken = t('doctor.ui', { lang: ui, known: languages.join(', ') });
  return `${lines.join('')}${style('green', '✓')} ${spoken}\n`;
}

function wordsOfExamination({ id, state, data, error }: Examination, t: Screen['t']): string {
  if (!error) return t(`doctor.${id}-${state}`, data);
  const { path, position } = error.place ?? {};
  const at = position ? `:${position.line}:${position.column}` : '';
  return `${path === undefined ? '' : `${visible(path)}${at}: `}${sentenceOf(error, t)}`;
}

/** One JSON object: `version` and `checks`. */
export function reportDoctorJson(examinations: readonly Examination[], t: Screen['t']): string {
  const checks = examinations.map((one) => ({
    id: one.id,
    state: one.state,
    message: wordsOfExamination(one, t),
    data: one.data,
  }));
  return `${jsonOf({ version: 1, checks }, 2)}\n`;
}
