import type { ItemTexts } from '../check/report.ts';
import type { Alignment } from '../model.ts';
import { editedSince, freshness, sourceText, targetText } from '../pairs/pairs.ts';

/** Both texts of every item, by address; of merged and split items, all of them. */
export function textsOf(alignment: Alignment): ReadonlyMap<string, ItemTexts> {
  const texts = new Map<string, ItemTexts>();
  for (const pair of alignment.pairs) {
    const known = freshness(alignment, pair);
    const before = known?.sourceChanged ? known.madeFrom?.text : undefined;
    const edited = known?.sourceChanged && known.targetChanged ? editedSince(pair, known.unit) : undefined;
    const both = {
      source: sourceText(pair),
      target: targetText(pair),
      ...(before !== undefined && { previous: before }),
      ...(edited && { edited }),
    };
    for (const { address } of pair.sources) texts.set(address, both);
  }
  return texts;
}
