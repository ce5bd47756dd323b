import type { Alignment, Block, Edition, Pair, Unit } from '../model.ts';
import { recorded } from '../pairs/pairs.ts';
import { normalize } from '../text/text.ts';

/**
 * How a unit of the definitive text stands in a translation: with one block of its own, in one block with others or
 * in several, or not at all.
 */
export type Standing =
  | { readonly type: 'own'; readonly pair: Pair; readonly block: Block }
  | { readonly type: 'mixed'; readonly pair: Pair }
  | { readonly type: 'none' };

/** The units that an exchange carries: those with words. */
export function exchanged(edition: Edition): readonly Unit[] {
  return edition.units.filter((unit) => (unit.translatable || unit.verbatim) && unit.content.trim() !== '');
}

/** Tells for every unit of the edition how it stands in the translation. */
export function standings(alignment: Alignment): (unit: Unit) => Standing {
  const pairs = new Map<Unit, Pair>();
  for (const pair of alignment.pairs) for (const unit of pair.sources) pairs.set(unit, pair);
  return (unit) => {
    const pair = pairs.get(unit);
    const block = pair?.targets[0];
    if (!pair || !block) return { type: 'none' };
    if (pair.sources.length > 1 || pair.targets.length > 1) return { type: 'mixed', pair };
    return { type: 'own', pair, block };
  };
}

/** Whether a block translates its unit: English that nobody recorded is still to be replaced. */
export function isTranslated(alignment: Alignment, unit: Unit, block: Block): boolean {
  if (block.content.trim() === '') return false;
  return (
    recorded(alignment, unit.address) !== undefined || normalize(block.content) !== normalize(unit.content)
  );
}
