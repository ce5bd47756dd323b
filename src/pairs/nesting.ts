/** Items that have another kind or another level than their English, in rows that differ alike. */

import type { Alignment, Block, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';

/** Items in a row that differ alike: of another kind, or so many levels deeper or higher. */
export interface NestingRow {
  readonly by: 'kind' | 'level';
  readonly pairs: readonly Pair[];
}

/** The rows in order. A list that is indented one step further is one difference, and not one for each of its items. */
export const nestingRows: (alignment: Alignment) => readonly NestingRow[] = forLatest(({ pairs }) => {
  const rows: { by: NestingRow['by']; pairs: Pair[] }[] = [];
  let last = '';
  for (const pair of pairs) {
    const [unit, block] = [pair.sources[0], pair.targets[0]];
    if (!unit || !block) continue;
    const key = unit.verbatim || pair.relation === 'moved' ? '' : differenceOf(unit, block, pair);
    // What stands between items of a list, as code does, neither goes on with a row nor ends it.
    if (key === '' && !isListed(unit) && !isListed(block) && unit.kind !== 'heading') continue;
    const row = rows.at(-1);
    if (key !== '' && key === last && row) row.pairs.push(pair);
    else if (key !== '') rows.push({ by: unit.kind === block.kind ? 'level' : 'kind', pairs: [pair] });
    last = key;
  }
  return rows;
});

function differenceOf(unit: Block, block: Block, { relation }: Pair): string {
  if (unit.kind === 'heading' || block.kind === 'heading' || !(isListed(unit) || isListed(block))) return '';
  if (unit.kind !== block.kind) return relation === 'split' ? '' : `${unit.kind} ${block.kind}`;
  return unit.level === block.level ? '' : `level ${block.level - unit.level}`;
}

function isListed({ kind }: Block): boolean {
  return kind === 'item' || kind === 'bullet';
}
