/** The sentence that says what a diagnostic found. */

import type { LocatedDiagnostic } from '../check/report.ts';
import type { Translate } from '../messages/index.ts';
import type { Sentence } from '../model.ts';
import { FIRST_STRONG_ISOLATE, isolates, POP_ISOLATE, visible, visibleData } from '../text/visible.ts';

type Data = Readonly<Record<string, string | number>>;

/**
 * Words in which every text that is named is visible, so that none begins a line or gives a command.
 *
 * @param direction That of the interface. In one that is written from the right, what is named is isolated: paths, tags
 * and English words keep their order and their signs.
 */
export function shownWords(t: Translate, direction: 'ltr' | 'rtl' = 'ltr'): Translate {
  if (direction === 'ltr') return (key, data) => t(key, data && visibleData(data));
  // Words are named in other words: what was isolated in those stays so, and the same signs in a text are written out.
  const own = new Set<string>();
  const isolate = (value: string): string => {
    const isolated = `${FIRST_STRONG_ISOLATE}${visibleAround(value, own)}${POP_ISOLATE}`;
    own.add(isolated);
    return isolated;
  };
  return (key, data = {}) => {
    const named = Object.entries(data).map(
      ([name, value]) => [name, typeof value === 'string' && value !== '' ? isolate(value) : value] as const,
    );
    return t(key, Object.fromEntries(named));
  };
}

/** A part of a line that stands beside others: words written from the right do not run into the next column. */
export function inColumn(text: string): string {
  return writtenFromRight.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}

/** The blocks whose letters are strong from the right by default. @see https://www.unicode.org/reports/tr9/#Table_Bidirectional_Character_Types */
const writtenFromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The same words without isolates, for programs: what shows them there has markup of its own for directions. */
export function withoutIsolates(t: Translate): Translate {
  return (key, data) => t(key, data).replace(/[\u2068\u2069]/g, '');
}

/** The text made visible, but for the isolated parts that are known. */
function visibleAround(text: string, known: ReadonlySet<string>): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of isolates(text)) {
    const part = text.slice(start, end);
    if (start < from || !known.has(part)) continue;
    shown += visible(text.slice(from, start)) + part;
    from = end;
  }
  return shown + visible(text.slice(from));
}

/** What a message names, with the words of those that are sentences themselves. */
export function dataOf(
  { data, sentences = {} }: { readonly data: Data; readonly sentences?: Sentences | undefined },
  t: Translate,
): Data {
  return { ...data, ...spoken(sentences, t) };
}

/** The same with every text made visible. */
export function shownDataOf(
  { data, sentences = {} }: { readonly data: Data; readonly sentences?: Sentences | undefined },
  t: Translate,
): Data {
  return { ...visibleData(data), ...spoken(sentences, t) };
}

function spoken(sentences: Sentences, t: Translate): Readonly<Record<string, string>> {
  const said = Object.entries(sentences).map(([name, { key, data, code }]) => {
    const words = t(key, data && visibleData(data));
    return [name, code === undefined ? words : `${words} (${code})`] as const;
  });
  return Object.fromEntries(said);
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
  const { data: named, labels, sentences } = diagnostic;
  const data = shownDataOf({ data: withLabels(named, labels), sentences }, t);
  const key = `rules.${diagnostic.ruleId}.${diagnostic.messageId}`;
  const words = t(key, data);
  if (words !== key) return words;
  const error = `errors.${diagnostic.messageId}${data['found'] === '' ? '-end' : ''}`;
  const found = t(error, data);
  // What readers of exchange files report is named by its own key.
  return found === error ? t(diagnostic.messageId, data) : found;
}
