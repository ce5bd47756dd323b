/** What entries of a PO file say, the header among them. */

import type { LexedPo, PoEntry } from './lex.ts';

/** The fields of the header, names in lower case. Empty without a header. */
export function headerOf({ entries }: LexedPo): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const header = entries.find((entry) => !entry.obsolete && isHeader(entry));
  for (const line of stringOf(header, 'msgstr').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    // msgcat puts headers together too; the first one speaks.
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The entry with an empty `msgid` and no context. */
export function isHeader(entry: PoEntry): boolean {
  const [first] = entry.strings;
  return first?.keyword === 'msgid' && first.value === '' && first.bare !== true;
}

/** The string of a keyword; empty when the entry has none. */
export function stringOf(entry: PoEntry | undefined, keyword: string): string {
  return entry?.strings.find((found) => found.keyword === keyword)?.value ?? '';
}

/**
 * Flags of an entry, as `fuzzy`, divided by commas or blanks. Since gettext 0.26 they may stand behind `#=` too.
 *
 * @see GNU gettext manual, Evolution of the PO File Format
 */
export function flagsOf(entry: PoEntry): string[] {
  const lines = entry.comments.filter(({ kind }) => kind === ',' || kind === '=');
  return lines.flatMap((line) => line.text.split(/[\s,]+/)).filter((flag) => flag !== '');
}
