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
  const [english] = alignment.edition.units;
  if (english?.kind === 'meta')
    for (const [key, value] of entriesOf(english.content)) if (label.get(key) === value) label.delete(key);
  return keys.some((key) => label.has(key)) ? label : undefined;
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
