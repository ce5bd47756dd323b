import { traceRecord } from '../document/trace.ts';
import type { Alignment, RecordedUnit } from '../model.ts';
import { recorded } from '../pairs/pairs.ts';

/**
 * The entries of a record under the addresses that their units have today, in the order of the text, and the addresses of
 * entries whose English was removed. The map is the caller's own.
 */
export function entriesOfToday(alignment: Alignment): {
  readonly units: Map<string, RecordedUnit>;
  readonly removed: readonly string[];
} {
  const { document, edition, translation } = alignment;
  const units = new Map<string, RecordedUnit>();
  for (const { address } of edition.units) {
    const entry = recorded(alignment, address);
    if (entry) units.set(address, entry);
  }
  const traced = translation.record ? traceRecord(document, translation.record).entries : [];
  return { units, removed: traced.flatMap(({ address, today }) => (today.length === 0 ? [address] : [])) };
}
