/** What people call the items of a document: by the label that they show, where it is theirs alone. */

import type { Document, Edition } from '../model.ts';
import { readLabel } from '../text/shown-label.ts';

/** The labels of an edition. */
export interface ItemNames {
  /** By address: the label as it is shown, where no other unit shows the same and the address does not say it already. */
  readonly shown: ReadonlyMap<string, string>;
  /** The address of each comparable label. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** The labels of an edition, read once. */
export function itemNames(edition: Edition): ItemNames {
  const known = read.get(edition);
  if (known) return known;
  const shown = new Map<string, string>();
  const addresses = new Map<string, string>();
  const repeated = new Set<string>();
  for (const unit of edition.units) {
    const isHeading = unit.kind === 'heading';
    const label = unit.translatable ? readLabel(unit.text, isHeading) : undefined;
    if (!label) continue;
    // "Article 7" is known by its whole name, "9b1" by itself.
    const key = comparable(isHeading ? label.shown : label.key);
    if (addresses.has(key)) repeated.add(key);
    else addresses.set(key, unit.address);
    if (comparable(unit.address) !== key) shown.set(unit.address, label.shown);
  }
  for (const key of repeated) {
    addresses.delete(key);
    for (const [address, label] of shown) if (comparable(label) === key) shown.delete(address);
  }
  const made = { shown, addresses };
  read.set(edition, made);
  return made;
}

const read = new WeakMap<Edition, ItemNames>();

function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.:()]+/gu, '');
}

/**
 * Items as they were asked for, with addresses in place of labels. What is neither stays as it is.
 *
 * @param documents Where they are looked for, in today's edition.
 */
export function itemsByName(
  documents: readonly Document[],
  items: readonly string[] | undefined,
): readonly string[] | undefined {
  return items?.flatMap((item) => {
    const isAddress = documents.some(({ current }) =>
      current.units.some(({ address }) => address === item || address.startsWith(`${item}.`)),
    );
    if (isAddress) return [item];
    const key = comparable(readLabel(`${item})`)?.key ?? item);
    const named = documents.flatMap(({ current }) => {
      const { addresses } = itemNames(current);
      return addresses.get(key) ?? addresses.get(comparable(item)) ?? [];
    });
    return named.length > 0 ? named : [item];
  });
}
