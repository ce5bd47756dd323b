/** What a translation says of itself in its front matter. */

import type { Alignment } from '../model.ts';

/** The lines `key: value` of the front matter, keys in lower case. */
export type Label = ReadonlyMap<string, string>;

/**
 * The label of a translation; `undefined` when it has no front matter, or one that says nothing of a translation. What
 * the front matter of the English says too is of the page, not of the translation. Nested values are left out. Never
 * throws.
 */
export function labelOf(alignment: Alignment): Label | undefined {
  const [first] = alignment.translation.blocks;
  if (first?.kind !== 'meta') return undefined;
  const label = entriesOf(first.content);
  for (const [key, value] of entriesOfEnglish(alignment))
    if (label.get(key) === value || versions.includes(key)) label.delete(key);
  return keys.some((key) => label.has(key)) ? label : undefined;
}

/**
 * The version that the page of a translation has by its front matter, and that of the page of the English, where they
 * differ; `undefined` where they are the same or one has none.
 */
export function otherVersion(
  alignment: Alignment,
): { readonly shown: string; readonly expected: string } | undefined {
  const [first] = alignment.translation.blocks;
  if (first?.kind !== 'meta') return undefined;
  const own = entriesOf(first.content);
  const english = entriesOfEnglish(alignment);
  for (const key of versions) {
    const [shown, expected] = [own.get(key), english.get(key)];
    if (shown !== undefined && expected !== undefined && shown !== expected) return { shown, expected };
  }
  return undefined;
}

const versions: readonly string[] = ['edition', 'version'];

function entriesOfEnglish({ edition }: Alignment): ReadonlyMap<string, string> {
  const [english] = edition.units;
  return english?.kind === 'meta' ? entriesOf(english.content) : new Map();
}

function entriesOf(content: string): Map<string, string> {
  return new Map(
    [...content.matchAll(line)].map(([, key = '', value = '']) => [
      key.toLowerCase(),
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
}

const line = /^([A-Za-z][\w-]{0,40})[ \t]*[:=][ \t]*(\S[^\n\r]{0,500})/gm;
const keys = [
  'translator',
  'translators',
  'translation',
  'status',
  'reviewer',
  'original',
  'source',
  'origin',
  'version',
  'edition',
];

/** The first of several keys that has a value. */
export function valueOf(label: Label, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = label.get(name);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}
