/** The units that two editions have in common, in order. */

import type { Unit } from '../model.ts';
import { longestRising } from '../text/longest-rising.ts';

/**
 * Index pairs of the longest common subsequence of the fingerprints. Where a text stands twice, as a heading may, it is
 * the one that stands before what followed it.
 */
export function keptUnits(
  before: readonly Unit[],
  after: readonly Unit[],
): readonly (readonly [number, number])[] {
  if ((before.length + 1) * (after.length + 1) > MOST_CELLS) return keptOfMany(before, after);
  const [lefts, rights] = numbered(before, after);
  let start = 0;
  const same = (left: number, right: number): boolean => lefts[left] === rights[right];
  while (start < before.length && start < after.length && same(start, start)) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    same(before.length - 1 - end, after.length - 1 - end)
  )
    end++;
  const pairs: [number, number][] = [];
  for (let index = 0; index < start; index++) pairs.push([index, index]);
  const rows = before.length - start - end;
  const columns = after.length - start - end;
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  // The hottest loop of a check with many editions: no calls, and each cell is read once.
  for (let row = rows - 1; row >= 0; row--) {
    const print = lefts[start + row];
    let at = row * width + columns - 1;
    let beside = 0;
    let across = 0;
    for (let column = start + columns - 1; column >= start; column--, at--) {
      const below = lengths[at + width] ?? 0;
      if (print === rights[column]) beside = across + 1;
      else if (below > beside) beside = below;
      lengths[at] = beside;
      across = below;
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (same(start + row, start + column)) pairs.push([start + row++, start + column++]);
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row++;
    else column++;
  }
  for (let index = end; index > 0; index--) pairs.push([before.length - index, after.length - index]);
  return besideWhatFollows(pairs, before, after);
}

/** The same number for the same fingerprint: a table of comparisons asks for each of them hundreds of times. */
function numbered(before: readonly Unit[], after: readonly Unit[]): readonly [Uint32Array, Uint32Array] {
  const numbers = new Map<string, number>();
  const numberOf = ({ fingerprint }: Unit): number => {
    const known = numbers.get(fingerprint) ?? numbers.size + 1;
    numbers.set(fingerprint, known);
    return known;
  };
  return [Uint32Array.from(before, numberOf), Uint32Array.from(after, numberOf)];
}

/** Moves a pair to the twin of its unit that stands right before the next pair, unless it follows the one before it. */
function besideWhatFollows(
  pairs: readonly [number, number][],
  before: readonly Unit[],
  after: readonly Unit[],
): readonly (readonly [number, number])[] {
  for (let index = pairs.length - 2; index >= 0; index--) {
    const [pair, next, previous] = [pairs[index], pairs[index + 1], pairs[index - 1]];
    if (!pair || !next) continue;
    const [left, right] = pair;
    const follows = previous && previous[0] === left - 1 && previous[1] === right - 1;
    const print = before[left]?.fingerprint;
    if (follows && before[left]?.kind !== 'heading') continue;
    if (next[0] === left + 1 && next[1] > right + 1 && after[next[1] - 1]?.fingerprint === print)
      pair[1] = next[1] - 1;
    else if (next[1] === right + 1 && next[0] > left + 1 && before[next[0] - 1]?.fingerprint === print)
      pair[0] = next[0] - 1;
  }
  return pairs;
}

/** The table of a longest common subsequence has a cell for each pair: this many are 16 MB. */
const MOST_CELLS = 4_000_000;

/**
 * The same for long texts, in n log n: what is equal from the beginning and from the end on, and between them the longest
 * rising series of the units that stand once in both. What stands several times only counts at the ends.
 */
function keptOfMany(before: readonly Unit[], after: readonly Unit[]): readonly (readonly [number, number])[] {
  const same = (left: number, right: number): boolean =>
    before[left]?.fingerprint === after[right]?.fingerprint;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  const places = uniquePlaces(after, head, after.length - tail);
  const once = [...uniquePlaces(before, head, before.length - tail)].flatMap(([fingerprint, left]) => {
    const right = places.get(fingerprint) ?? -1;
    return left < 0 || right < 0 ? [] : [[left, right] as const];
  });
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...longestRising(once.map(([, right]) => right)).flatMap((index) => {
      const pair = once[index];
      return pair ? [pair] : [];
    }),
    ...Array.from({ length: tail }, (_, index) => {
      return [before.length - tail + index, after.length - tail + index] as const;
    }),
  ];
}

/** By fingerprint where the one unit with it stands, in order; -1 for several. */
function uniquePlaces(units: readonly Unit[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const fingerprint = units[index]?.fingerprint ?? '';
    places.set(fingerprint, places.has(fingerprint) ? -1 : index);
  }
  return places;
}
