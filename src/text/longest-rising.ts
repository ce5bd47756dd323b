/**
 * The longest series of numbers that rises, each greater than the one before it.
 *
 * @returns The indices of its members, in order. In n log n.
 */
export function longestRising(values: readonly number[]): readonly number[] {
  /** By length less one, which of the series of that length ends lowest: the index of its end. */
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  });
  const rising: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) rising.push(index);
  return rising.toReversed();
}
