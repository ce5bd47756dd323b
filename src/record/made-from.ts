/** Records of translations that were made from an older edition than today's. */

import { historyOf } from '../document/history.ts';
import type { Document, Edition, TranslationRecord, Unit } from '../model.ts';
import { addTo } from '../text/lists-by-key.ts';

/** The units of an edition that became a unit of today; none for one that is newer. */
export type SourcesIn = (unit: Unit) => readonly Unit[];

/** Prepares an edition of a document. */
export function sourcesIn(document: Document, edition: Edition): SourcesIn {
  const { today, editions } = historyOf(document);
  const own = editions.find(({ id }) => id === edition.id) ?? edition;
  const sources = new Map<Unit, Unit[]>();
  for (const unit of own.units) {
    for (const now of today(unit)) addTo(sources, now, unit);
  }
  return (unit) => sources.get(unit) ?? [];
}

/** The record with the English of an edition as the source of some entries, where the edition has it. Pure. */
export function withSources(
  record: TranslationRecord,
  { current }: Document,
  { addresses, sources }: { readonly addresses: ReadonlySet<string>; readonly sources: SourcesIn },
): TranslationRecord {
  const byAddress = new Map(current.units.map((unit) => [unit.address, unit]));
  const units = Object.entries(record.units).map(([address, entry]) => {
    const unit = addresses.has(address) ? byAddress.get(address) : undefined;
    const [source] = unit ? sources(unit) : [];
    return [address, source ? { ...entry, source: source.fingerprint } : entry] as const;
  });
  return { ...record, units: Object.fromEntries(units) };
}
