/** What of two rows belongs together in order, and the longest run of a row. */

/** Pairs in order on both sides that fit best together, after Needleman and Wunsch (1970). */
export function bestInOrder(
  lefts: readonly number[],
  rights: readonly number[],
  score: (left: number, right: number) => number,
): readonly (readonly [number, number])[] {
  const width = rights.length + 1;
  const best = new Float64Array((lefts.length + 1) * width);
  const own = new Float64Array(lefts.length * rights.length);
  for (let row = lefts.length - 1; row >= 0; row--) {
    for (let column = rights.length - 1; column >= 0; column--) {
      const here = score(lefts[row] ?? 0, rights[column] ?? 0);
      own[row * rights.length + column] = here;
      best[row * width + column] = Math.max(
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
        here > 0 ? here + (best[(row + 1) * width + column + 1] ?? 0) : 0,
      );
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < lefts.length && column < rights.length; ) {
    const here = own[row * rights.length + column] ?? 0;
    const total = best[row * width + column] ?? 0;
    if (here > 0 && total === here + (best[(row + 1) * width + column + 1] ?? 0))
      pairs.push([lefts[row++] ?? 0, rights[column++] ?? 0]);
    else if (total === best[(row + 1) * width + column]) row++;
    else column++;
  }
  return pairs;
}

/** Indices of the longest run of numbers that grow. */
export function longestRun(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const run: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) run.push(index);
  return run.toReversed();
}
