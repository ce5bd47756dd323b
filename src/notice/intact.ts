/**
 * The quick answer for translations whose verbatim units are all as they must be: nearly all.
 *
 * `notice/` is for whether the units of a translation that have to stay in English do. Whatever stands above it may
 * import it.
 */

import type { Alignment, Examined } from '../model.ts';
import { normalize } from '../text/text.ts';

/**
 * An alignment as rules need it, when every verbatim unit stands alone in its place, unmodified, once.
 *
 * @returns `undefined` when one does not: then it has to be examined how it fails, which needs much more code.
 */
export function examineIntact(alignment: Alignment): Examined | undefined {
  const verbatim = new Set<string>();
  for (const unit of alignment.edition.units) if (unit.verbatim) verbatim.add(unit.address);
  if (verbatim.size === 0) return withoutNotices(alignment);
  for (const pair of alignment.pairs) {
    if (pair.relation === 'doubled' && verbatim.has(pair.other ?? '')) return undefined;
    const [unit] = pair.sources;
    if (!pair.sources.some((source) => source.verbatim)) continue;
    const [block] = pair.targets;
    const isAlone = pair.relation === 'one' && pair.sources.length === 1 && pair.targets.length === 1;
    if (!isAlone || !unit || !block || normalize(block.text) !== normalize(unit.text)) return undefined;
  }
  return withoutNotices(alignment);
}

function withoutNotices(alignment: Alignment): Examined {
  return { ...alignment, notices: [] };
}
