/** The sentence that says what a diagnostic found. */

import type { LocatedDiagnostic } from '../check/report.ts';
import type { Translate } from '../messages/index.ts';
import type { Sentence } from '../model.ts';
import { visible, visibleData } from '../text/visible.ts';

type Data = Readonly<Record<string, string | number>>;

/** Words in which every text that is named is visible, so that none begins a line or gives a command. */
export function shownWords(t: Translate): Translate {
  return (key, data) => t(key, data && visibleData(data));
}

/** What a message names, with the words of those that are sentences themselves. */
export function dataOf(
  { data, sentences = {} }: { readonly data: Data; readonly sentences?: Sentences | undefined },
  t: Translate,
): Data {
  const spoken = Object.entries(sentences).map(([name, { key, data: named, code }]) => {
    const words = t(key, named);
    return [name, code === undefined ? words : `${words} (${code})`] as const;
  });
  return spoken.length === 0 ? data : { ...data, ...Object.fromEntries(spoken) };
}

type Sentences = Readonly<Record<string, Sentence>>;

/** An item as people call it: by the label that it shows, its address behind it. */
export function itemName(address: string, labels: ReadonlyMap<string, string>): string {
  const label = labels.get(address);
  return visible(label === undefined ? address : `${label} (${address})`);
}

/** Items are called by the labels that they show; their addresses stand behind. */
function withLabels(data: Data, labels: LocatedDiagnostic['labels']): Data {
  if (!labels) return data;
  const nameOf = (name: string): string => (Object.hasOwn(labels, name) ? `${labels[name]} (${name})` : name);
  const named = Object.entries(data).map(
    ([key, value]) =>
      [key, typeof value === 'string' ? value.split(' + ').map(nameOf).join(' + ') : value] as const,
  );
  return Object.fromEntries(named);
}

/** The message of a diagnostic in the reader's language; texts from files are made visible. */
export function wordsOf(diagnostic: LocatedDiagnostic, t: Translate): string {
  const data = visibleData(withLabels(dataOf(diagnostic, t), diagnostic.labels));
  const key = `rules.${diagnostic.ruleId}.${diagnostic.messageId}`;
  const words = t(key, data);
  if (words !== key) return words;
  const error = `errors.${diagnostic.messageId}${data['found'] === '' ? '-end' : ''}`;
  const found = t(error, data);
  // What readers of exchange files report is named by its own key.
  return found === error ? t(diagnostic.messageId, data) : found;
}
