/** Which code translates which where code stands in a row and some of the row is missing. */

import type { Alignment, Block, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { addTo } from '../text/lists-by-key.ts';
import { linesOfCode } from './same-code.ts';

/**
 * For each pair in a row of code of which a part is missing: the block that has its code, or the one that was paired with it
 * if that is nobody else's; `undefined` where it is the one that is missing. Other pairs are not in it.
 */
export const equalCode: (alignment: Alignment) => ReadonlyMap<Pair, Block | undefined> = forLatest(
  ({ pairs }) => {
    const found = new Map<Pair, Block | undefined>();
    let row: Pair[] = [];
    const close = (): void => {
      if (row.length > 1 && row.some(({ targets }) => targets.length === 0)) matchRow(row, found);
      row = [];
    };
    for (const pair of pairs) {
      if (pair.sources.length === 1 && pair.sources[0]?.kind === 'code') row.push(pair);
      else close();
    }
    close();
    return found;
  },
);

/** Equal code first; what is left keeps the block that it had, or takes one that nobody has. */
function matchRow(row: readonly Pair[], found: Map<Pair, Block | undefined>): void {
  const byCode = new Map<string, Block[]>();
  for (const { targets } of row) for (const block of targets) addTo(byCode, keyOf(block), block);
  const taken = new Set<Block>();
  for (const pair of row) {
    const [unit] = pair.sources;
    const block = unit && byCode.get(keyOf(unit))?.shift();
    if (!block) continue;
    taken.add(block);
    found.set(pair, block);
  }
  const left = row.filter((pair) => !found.has(pair));
  for (const pair of left) {
    const own = pair.targets[0];
    if (!own || taken.has(own)) continue;
    taken.add(own);
    found.set(pair, own);
  }
  const free = row.flatMap(({ targets }) => targets.filter((block) => !taken.has(block))).values();
  for (const pair of left) if (!found.has(pair)) found.set(pair, free.next().value);
}

function keyOf({ content }: Block): string {
  return linesOfCode(content).join('\n');
}
