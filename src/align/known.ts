/** What a record knows of the blocks of a translation before anything is compared. */

import type { History } from '../document/history.ts';
import { type TracedEntry, traceRecord } from '../document/trace.ts';
import type { Block, Document, Edition, TranslationRecord, Unit } from '../model.ts';
import { fingerprint } from '../text/text.ts';

/** Blocks with the units that they translate, in order; none for what translates a text that was removed since. */
export type Known = ReadonlyMap<Block, readonly Unit[]>;

/** A record held against the blocks of its translation. */
export interface KnownBlocks {
  /** The entry of each block that is the accepted one. */
  readonly entries: ReadonlyMap<Block, TracedEntry>;
}

/** Finds the blocks that were accepted as they are. What stands several times is known when it was accepted as often. */
export function knownBlocks(
  document: Document,
  record: TranslationRecord,
  blocks: readonly Block[],
): ReadonlyMap<Block, TracedEntry> {
  const { byTarget } = traceRecord(document, record);
  const prints = blocks.map((block) => (block.content === '' ? '' : fingerprint(block.content)));
  const counts = new Map<string, number>();
  for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + 1);
  const seen = new Map<string, number>();
  const found = new Map<Block, TracedEntry>();
  blocks.forEach((block, index) => {
    const print = prints[index] ?? '';
    const entries = byTarget.get(print);
    if (!entries || entries.length !== counts.get(print)) return;
    const place = seen.get(print) ?? 0;
    seen.set(print, place + 1);
    const entry = entries[place];
    if (entry) found.set(block, entry);
  });
  return found;
}

/** The same as units of today. */
export function knownToday(entries: ReadonlyMap<Block, TracedEntry>): Known {
  return new Map([...entries].map(([block, { today }]) => [block, today]));
}

/** The same as units of an edition, where their English stands in it. */
export function knownIn(
  entries: ReadonlyMap<Block, TracedEntry>,
  edition: Edition,
  { unitsIn }: History,
): Known {
  const known = new Map<Block, readonly Unit[]>();
  for (const [block, { entry, address }] of entries) {
    const units = unitsIn(edition, entry.source);
    const unit = units.find((one) => one.address === address) ?? (units.length === 1 ? units[0] : undefined);
    if (unit) known.set(block, [unit]);
  }
  return known;
}
