/** Finds what somebody may have meant. */

/** The known name with the fewest letters to change, when those are few; `undefined` when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: { name: string; distance: number } | undefined;
  for (const one of known) {
    if (one.length > LONGEST) continue;
    const distance = one.endsWith(`/${name}`) ? 1 : editDistance(name, one);
    if (distance < (best?.distance ?? Math.max(3, name.length / 3))) best = { name: one, distance };
  }
  return best?.name;
}

/**
 * The known names for people who asked for one that is not among them: all where they are few, otherwise the five that are
 * nearest and how many there are. A dash where there are none.
 */
export function namesNear(name: string, known: readonly string[]): string {
  if (known.length <= MOST_NAMES) return known.join(', ') || '–';
  const wanted = name.slice(0, LONGEST).toLowerCase();
  const far = (one: string): number => {
    const lower = one.slice(0, LONGEST).toLowerCase();
    return editDistance(wanted, lower) - (lower.includes(wanted) ? wanted.length : 0);
  };
  const sorted = known
    .map((one, place) => ({ one, place, distance: far(one), step: stepsBetween(name, one) }))
    .toSorted((a, b) => a.distance - b.distance || a.step - b.step || a.place - b.place);
  const near = sorted.slice(0, MOST_NAMES).map(({ one }) => one);
  return `${near.join(', ')} … (${known.length})`;
}

const MOST_NAMES = 5;

/** How far the numbers at the end are apart: of names that are as near, `item.14` is nearer to `item.15` than `item.5`. */
function stepsBetween(one: string, other: string): number {
  const [left, right] = [one, other].map((name) => Number(/\d{1,9}$/.exec(name)?.[0] ?? 0));
  return Math.abs((left ?? 0) - (right ?? 0));
}

/** Nobody mistypes what is longer, in UTF-16 code units. */
const LONGEST = 200;

/** Levenshtein's distance, in UTF-16 code units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
