/** The units that two editions have in common, in order. */

import type { Unit } from '../model.ts';

/**
 * Index pairs of the longest common subsequence of the fingerprints. Where a text stands twice, as a heading may, it is
 * the one that stands before what followed it.
 */
export function keptUnits(
  before: readonly Unit[],
  after: readonly Unit[],
): readonly (readonly [number, number])[] {
  let start = 0;
  const same = (left: number, right: number): boolean =>
    before[left]?.fingerprint === after[right]?.fingerprint;
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
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = same(start + row, start + column)
        ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
        : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
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
