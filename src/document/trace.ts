/** Which English of today an entry of a record speaks of: entries follow the text, their addresses are a reading aid. */

import type { Document, Edition, RecordedUnit, TranslationRecord, Unit } from '../model.ts';
import { type History, historyOf, type Whereabouts } from './history.ts';

/** One entry of a record with what it was made for. */
export interface TracedEntry {
  /** The address that the record gives. */
  readonly address: string;
  readonly entry: RecordedUnit;
  /** The English that it was made from, where an edition has it. */
  readonly madeFrom?: Unit;
  /** The edition that has it, the latest that the record may mean. */
  readonly edition?: Edition;
  /** The units of today that this English became, in the order of the text; none when it was removed. */
  readonly today: readonly Unit[];
}

/** A record held against the history of its document. */
export interface TracedRecord {
  /** In the order of the record. */
  readonly entries: readonly TracedEntry[];
  /** By address of today. */
  readonly byAddress: ReadonlyMap<string, TracedEntry>;
  /** By fingerprint of the translation that was accepted. */
  readonly byTarget: ReadonlyMap<string, readonly TracedEntry[]>;
}

/**
 * Finds for every entry the unit of today that it speaks of: by the fingerprint of its English in the edition that the
 * record names or an older one, then along the way from that edition to today's. Only an English that no edition has is
 * looked for by its address. Worked out once for a record; pure.
 */
export function traceRecord(document: Document, record: TranslationRecord): TracedRecord {
  const known = traced.get(record);
  if (known?.document === document) return known.result;
  const result = trace(document, record);
  traced.set(record, { document, result });
  return result;
}

const traced = new WeakMap<TranslationRecord, { document: Document; result: TracedRecord }>();

function trace(document: Document, record: TranslationRecord): TracedRecord {
  const find = finder(document, record);
  const entries = Object.entries(record.units).map(([address, entry]) => find(address, entry));
  const byAddress = new Map<string, TracedEntry>();
  const byTarget = new Map<string, TracedEntry[]>();
  const ofToday = textsOf(document.current);
  for (const one of entries) {
    const twins = byTarget.get(one.entry.target);
    if (twins) twins.push(one);
    else byTarget.set(one.entry.target, [one]);
    for (const unit of one.today) {
      const other = byAddress.get(unit.address);
      if (!other || claim(one, unit) > claim(other, unit)) byAddress.set(unit.address, one);
    }
  }
  // What was removed once and stands there again, and has no other translation, has that one.
  const returned = entries.map((one): TracedEntry => {
    const unit = one.today.length === 0 ? ofToday.get(one.entry.source) : undefined;
    if (!unit || byAddress.has(unit.address)) return one;
    const again = { ...one, today: [unit] };
    byAddress.set(unit.address, again);
    replace(byTarget, one, again);
    return again;
  });
  return { entries: returned, byAddress, byTarget };
}

function replace(byTarget: ReadonlyMap<string, TracedEntry[]>, one: TracedEntry, other: TracedEntry): void {
  const twins = byTarget.get(one.entry.target);
  twins?.splice(twins.indexOf(one), 1, other);
}

/** Units by what stands once in a text. */
function textsOf(edition: Edition): ReadonlyMap<string, Unit | undefined> {
  const found = new Map<string, Unit | undefined>();
  for (const unit of edition.units)
    found.set(unit.fingerprint, found.has(unit.fingerprint) ? undefined : unit);
  return found;
}

/** What speaks for an entry where several lead to one unit: it has today's English, it is most of it, it has its address. */
function claim({ address, entry, today }: TracedEntry, unit: Unit): number {
  return (
    (entry.source === unit.fingerprint ? 4 : 0) +
    (today.length === 1 ? 2 : 0) +
    (address === unit.address ? 1 : 0)
  );
}

function finder(
  document: Document,
  record: TranslationRecord,
): (address: string, entry: RecordedUnit) => TracedEntry {
  const { current } = document;
  const ofToday = textsOf(current);
  const isOfToday = record.edition === current.id || document.editions.length < 2;
  const claimed = new Set<Unit>();
  return (address, entry) => {
    // What was accepted for today's text and stands there once needs no history.
    const same = isOfToday ? ofToday.get(entry.source) : undefined;
    if (same) return { address, entry, madeFrom: same, edition: current, today: [same] };
    const history = historyOf(document);
    const place = placeOf(history, record, { address, source: entry.source, claimed });
    if (place) {
      claimed.add(place.unit);
      return {
        address,
        entry,
        madeFrom: place.unit,
        edition: place.edition,
        today: history.today(place.unit),
      };
    }
    return { address, entry, today: byAddressAlone(history, record, address) };
  };
}

/** Where the English of an entry stands: under its address where it can, never twice in one place while there are others. */
function placeOf(
  { editions, places }: History,
  { edition }: TranslationRecord,
  { address, source, claimed }: { address: string; source: string; claimed: ReadonlySet<Unit> },
): Whereabouts | undefined {
  const found = places(source);
  const [only] = found;
  if (found.length < 2) return only;
  const last = editions.findIndex(({ id }) => id === edition);
  const before = found.filter((place) => last < 0 || editions.indexOf(place.edition) <= last);
  const possible = before.length > 0 ? before : found;
  return (
    possible.find(({ unit }) => unit.address === address) ??
    possible.find(({ unit }) => !claimed.has(unit)) ??
    possible[0]
  );
}

function byAddressAlone(
  { editions, today }: History,
  record: TranslationRecord,
  address: string,
): readonly Unit[] {
  const named = editions.find(({ id }) => id === record.edition) ?? editions.at(-1);
  for (const edition of [named, ...editions.toReversed()]) {
    const unit = edition?.units.find((one) => one.address === address);
    if (unit) return today(unit);
  }
  return [];
}
