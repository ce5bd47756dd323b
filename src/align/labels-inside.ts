/** Finds missing units whose labels stand inside the text of a neighbour: two items that run together. */

import type { Block, Pair, Unit } from '../model.ts';
import { addTo } from '../text/lists-by-key.ts';
import { readLabel } from '../text/shown-label.ts';

/** So many pairs before and after a missing unit are looked at. */
const REACH = 3;

/**
 * Joins a missing unit with the pair whose text shows its label. Labels of one sign say too little. Pure; the same pairs
 * when there are none.
 */
export function withLabelsInside(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.every(({ relation }) => relation !== 'missing')) return pairs;
  const joined = new Map<Pair, Unit[]>();
  const gone = new Set<Pair>();
  pairs.forEach((pair, at) => {
    const [unit] = pair.sources;
    const key = pair.relation === 'missing' && unit && unit.kind !== 'heading' ? labelOf(unit) : undefined;
    if (!unit || key === undefined || key.length < 2) return;
    const near = pairs.slice(Math.max(0, at - REACH), at + REACH + 1);
    const host = near.find(
      (other) =>
        (other.relation === 'one' || other.relation === 'merged') &&
        other.targets.some((block) => labelsInside(block).has(key)),
    );
    if (!host) return;
    addTo(joined, host, unit);
    gone.add(pair);
  });
  if (gone.size === 0) return pairs;
  const places = new Map(pairs.flatMap((pair, at) => pair.sources.map((unit) => [unit, at] as const)));
  return pairs.flatMap((pair): readonly Pair[] => {
    if (gone.has(pair)) return [];
    const more = joined.get(pair);
    if (!more) return [pair];
    const sources = [...pair.sources, ...more].toSorted(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
    const { other: _, ...rest } = pair;
    return [
      { ...rest, relation: 'merged', sources, address: sources[0]?.address ?? pair.address, confidence: 0.9 },
    ];
  });
}

function labelOf(block: Block): string | undefined {
  return readLabel(block.text)?.key;
}

/** The labels that stand behind the beginning of a text, as if another item began there. */
function labelsInside({ text }: Block): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 1: rest = '' } of text.matchAll(
    /(?<=\s)[-*+•]?\s?(?=((?:[([（【]?\p{L}?\d|\p{L}\d)[\p{L}\d.+]{0,8}[)）].{0,3}))/gu,
  )) {
    const label = readLabel(rest);
    if (label) found.add(label.key);
  }
  return found;
}
