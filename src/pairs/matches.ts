/** What two lists have in common, without asking every one for every other. */

import { addTo } from '../text/lists-by-key.ts';

/** Both lists without what has a key in common with one of the other, each taken once and the first before the next. */
export function withoutMatches<Of>(
  left: readonly Of[],
  right: readonly Of[],
  keysOf: (token: Of) => readonly string[],
): [left: Of[], right: readonly Of[]] {
  const places = new Map<string, number[]>();
  // From the last to the first: the first is at the end of its list.
  for (const [place, token] of [...left.entries()].toReversed())
    for (const key of keysOf(token)) addTo(places, key, place);
  const taken = new Set<number>();
  const rest = right.filter((token) => {
    let first = Infinity;
    for (const key of keysOf(token)) {
      const list = places.get(key) ?? [];
      while (taken.has(list.at(-1) ?? -1)) list.pop();
      first = Math.min(first, list.at(-1) ?? Infinity);
    }
    if (first !== Infinity) taken.add(first);
    return first === Infinity;
  });
  return [left.filter((_, place) => !taken.has(place)), rest];
}
