import type { Block, Pair, Unit } from '../model.ts';

/**
 * The values of the front matter, matched by their keys. A translation without any has none that could be missing: its
 * front matter says something else, or the site has it elsewhere.
 */
export function pairFields(units: readonly Unit[], blocks: readonly Block[]): readonly Pair[] {
  if (!units.some(isField)) return [];
  const byKey = new Map(blocks.filter(isField).map((block) => [block.part?.key, block]));
  if (byKey.size === 0) return [];
  return units.filter(isField).map((unit): Pair => {
    const block = byKey.get(unit.part?.key);
    const relation = block ? 'one' : 'missing';
    return { relation, sources: [unit], targets: block ? [block] : [], address: unit.address, confidence: 1 };
  });
}

function isField({ kind }: Block): boolean {
  return kind === 'field';
}
