import type { Document } from '../model.ts';
import { isObject, type Told } from './told.ts';

/** The addresses of the items that a translation has to have, in the order of the text. */
export function addressesOf({ current }: Document): readonly string[] {
  return current.units.flatMap((unit) => (unit.translatable || unit.verbatim ? [unit.address] : []));
}

/**
 * What is told, as it is kept: items without texts stand in the order of the document, and most have the status of the one
 * before, so that runs of statuses are enough. They were more than half of what was kept.
 */
export function packItems(told: Told, addresses: readonly string[]): unknown {
  if (told.type !== 'outcome') return told;
  const { items } = told.outcome;
  const isUsual =
    items.length === addresses.length &&
    items.every((item, index) => item.address === addresses[index] && item.texts === undefined);
  if (!isUsual) return told;
  const runs: [status: string, count: number][] = [];
  for (const { status } of items) {
    const last = runs.at(-1);
    if (last?.[0] === status) last[1]++;
    else runs.push([status, 1]);
  }
  return { ...told, outcome: { ...told.outcome, items: { runs } } };
}

/** The same as it was told; what was not packed, or not by this program, comes back as it is. */
export function unpackItems(kept: unknown, addresses: readonly string[]): unknown {
  if (!isObject(kept) || !isObject(kept['outcome'])) return kept;
  const { items } = kept['outcome'];
  if (!isObject(items) || !Array.isArray(items['runs'])) return kept;
  const unpacked: { address: string; status: string }[] = [];
  for (const run of items['runs']) {
    const [status, count]: unknown[] = Array.isArray(run) ? run : [];
    if (typeof status !== 'string' || typeof count !== 'number') return undefined;
    for (let more = Math.min(count, addresses.length - unpacked.length); more > 0; more--)
      unpacked.push({ address: addresses[unpacked.length] ?? '', status });
  }
  if (unpacked.length !== addresses.length) return undefined;
  return { ...kept, outcome: { ...kept['outcome'], items: unpacked } };
}
