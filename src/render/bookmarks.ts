/** What Word calls the places of a text: names of letters, digits and low lines, that begin with a letter. */

import type { ReadableText } from './readable.ts';

/** Characters of the name of a bookmark. */
const LONGEST = 40;

/**
 * By name of a place, the name of its bookmark; the same in every language for what the definitive text has. Names that
 * links alone call a place by have that of the place, or one of their own where it has none. Pure.
 *
 * @see ECMA-376, part 1, 17.13.6.2
 */
export function bookmarkNames({
  places,
  items,
}: Pick<ReadableText, 'places' | 'items'>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const claim = (place: string, address?: string): string => {
    const wanted = bookmarkName(place);
    const own = address === undefined ? undefined : names.get(address);
    // Names of bookmarks know no case.
    if (own !== undefined && wanted.toLowerCase() === bookmarkName(address ?? '').toLowerCase()) {
      names.set(place, own);
      return own;
    }
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++)
      name = `${wanted.slice(0, LONGEST - `_${copy}`.length)}_${copy}`;
    taken.add(name.toLowerCase());
    names.set(place, name);
    return name;
  };
  for (const [address = ''] of places) claim(address);
  for (const [address, ...labels] of places) for (const label of labels) claim(label, address);
  for (const { addresses, anchors } of items) {
    let own = [...addresses, ...anchors].map((place) => names.get(place)).find((one) => one !== undefined);
    for (const place of anchors) {
      if (names.has(place)) continue;
      own ??= claim(place);
      names.set(place, own);
    }
  }
  return names;
}

/** `item.9` becomes `item_9`, `Art.7` becomes `Art_7` and `§3` becomes `at_3`. */
function bookmarkName(place: string): string {
  const plain = place.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
  return (/^\p{L}/u.test(plain) ? plain : `at_${plain}`).slice(0, LONGEST);
}
