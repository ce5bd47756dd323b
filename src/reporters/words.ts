/** The sentence that says what a diagnostic found. */

import type { LocatedDiagnostic } from '../check/report.ts';
import type { Translate } from '../messages/index.ts';
import { visible } from './visible.ts';

/** Items are called by the labels that they show; their addresses stand behind. */
function withLabels(value: string, labels: LocatedDiagnostic['labels']): string {
  if (!labels) return value;
  return value
    .split(' + ')
    .map((name) => (Object.hasOwn(labels, name) ? `${labels[name]} (${name})` : name))
    .join(' + ');
}

/** The message of a diagnostic in the reader's language; texts from files are made visible. */
export function wordsOf(diagnostic: LocatedDiagnostic, t: Translate): string {
  const data = Object.fromEntries(
    Object.entries(diagnostic.data).map(([key, value]) => [
      key,
      typeof value === 'string' ? visible(withLabels(value, diagnostic.labels)) : value,
    ]),
  );
  const key = `rules.${diagnostic.ruleId}.${diagnostic.messageId}`;
  const words = t(key, data);
  if (words !== key) return words;
  const error = `errors.${diagnostic.messageId}${data['found'] === '' ? '-end' : ''}`;
  const found = t(error, data);
  // What readers of exchange files report is named by its own key.
  return found === error ? t(diagnostic.messageId, data) : found;
}
