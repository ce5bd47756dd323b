/** What a record leaves open of the match with an older edition: so little that the rest need not be matched again. */

import type { Block, Edition, Unit } from '../model.ts';
import type { Known } from './known.ts';

/** The open units and blocks, each in the order of its text, with known neighbours between which they stand. */
export interface OpenParts {
  readonly edition: Edition;
  readonly blocks: readonly Block[];
}

/** The whole is matched where more than one block in so many is open: then neighbours are no frame any more. */
const FEW = 4;
/** So many neighbours on either side hold an open block in its place. */
const BESIDE = 2;

/**
 * The part of an edition and of a translation that a record does not know, with its surroundings.
 *
 * @param known The blocks that the record knows as units of this edition.
 * @returns `undefined` where all of it has to be looked at. Cells are matched as rows, never alone.
 */
export function openParts(edition: Edition, blocks: readonly Block[], known: Known): OpenParts | undefined {
  const isOpen = blocks.map((block) => !known.has(block));
  const open = isOpen.filter(Boolean).length;
  if (open * FEW > blocks.length || blocks.some(({ part }) => part !== undefined && part.row > 0))
    return undefined;
  const wanted = new Set<Block>();
  isOpen.forEach((one, index) => {
    if (!one) return;
    for (const block of blocks.slice(Math.max(0, index - BESIDE), index + BESIDE + 1)) wanted.add(block);
  });
  const claimed = new Set<Unit>();
  for (const [block, units] of known) if (!wanted.has(block)) for (const unit of units) claimed.add(unit);
  return {
    edition: { ...edition, units: edition.units.filter((unit) => !claimed.has(unit)) },
    blocks: blocks.filter((block) => wanted.has(block)),
  };
}
