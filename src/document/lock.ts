/** Locks editions: what was published once is never changed, only followed by a new edition. */

import { readCommonMark, readMarkdown } from '../formats/markdown.ts';
import type { Document, DocumentProfile, Edition, Lock, LockedEdition, Unit } from '../model.ts';
import { NORMALIZATION } from '../text/text.ts';
import { parseEdition } from './parse.ts';

/** How a unit of an edition differs from what was locked. */
export interface UnitChange {
  readonly type: 'changed' | 'removed' | 'added';
  readonly address: string;
  /** Content as locked; absent for `added`. */
  readonly before?: Unit;
  /** Content as the file has it; absent for `removed`. */
  readonly after?: Unit;
}

/** How an edition differs from what was locked. */
export interface EditionChange {
  readonly edition: Edition;
  readonly locked: Edition;
  /** In the order of the text. Empty when only kinds or the order of units changed. */
  readonly units: readonly UnitChange[];
}

/** What the lock keeps of an edition. */
export function lockEdition(edition: Edition): LockedEdition {
  return {
    fingerprint: edition.fingerprint,
    text: edition.text,
    units: edition.units.map(({ address, kind, fingerprint }) => ({ address, kind, fingerprint })),
  };
}

/** A lock with the given editions added, in the order of their ids; those it has already stay as they are. */
export function extendLock(lock: Lock | undefined, document: string, editions: readonly Edition[]): Lock {
  const all = new Map(Object.entries(lock?.editions ?? {}));
  for (const edition of editions) if (!all.has(edition.id)) all.set(edition.id, lockEdition(edition));
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: 1, document, normalization: NORMALIZATION, editions: Object.fromEntries(sorted) };
}

/** An edition as it was locked, parsed from the text the lock keeps. */
export function lockedEdition(
  id: string,
  path: string,
  locked: LockedEdition,
  profile: DocumentProfile,
): Edition {
  return parseEdition({ id, path, parsed: readMarkdown(locked.text) }, profile);
}

/**
 * Whether what the lock keeps of an edition agrees with itself: its text gives its fingerprints, as it is read today or
 * as it was read when tables were paragraphs and the words in HTML were not read.
 */
export function isConsistent(locked: LockedEdition, parsed: Edition, profile: DocumentProfile): boolean {
  if (agrees(locked, parsed)) return true;
  const { id, path } = parsed;
  return agrees(locked, parseEdition({ id, path, parsed: readCommonMark(locked.text) }, profile));
}

function agrees(locked: LockedEdition, parsed: Edition): boolean {
  return (
    parsed.fingerprint === locked.fingerprint &&
    parsed.units.length === locked.units.length &&
    parsed.units.every((unit, index) => {
      const known = locked.units[index];
      return (
        unit.fingerprint === known?.fingerprint && unit.address === known.address && unit.kind === known.kind
      );
    })
  );
}

/** What changed in an edition since it was locked; `undefined` when nothing did. */
export function changesSinceLock(edition: Edition, locked: Edition): EditionChange | undefined {
  if (edition.fingerprint === locked.fingerprint) return undefined;
  return { edition, locked, units: compareUnits(locked.units, edition.units) };
}

/**
 * Unit by unit what turns one text into another. Units with the same content belong together wherever they stand,
 * so that a removed item is one change and not a change of every item after it.
 */
export function compareUnits(before: readonly Unit[], after: readonly Unit[]): readonly UnitChange[] {
  const kept = commonUnits(before, after);
  const changes: UnitChange[] = [];
  let left = 0;
  let right = 0;
  for (const [keptLeft, keptRight] of [...kept, [before.length, after.length] as const]) {
    const removed = before.slice(left, keptLeft);
    const added = after.slice(right, keptRight);
    const count = Math.max(removed.length, added.length);
    const byAddress = new Map(added.map((unit) => [unit.address, unit]));
    const changed = new Set<Unit>();
    // As many as before: each was changed in its place. Otherwise those of the same address belong together.
    for (let index = 0; index < count; index++) {
      const old = removed[index];
      const now = removed.length === added.length ? added[index] : byAddress.get(old?.address ?? '');
      if (old && now) {
        changes.push({ type: 'changed', address: old.address, before: old, after: now });
        changed.add(now);
      } else if (old) changes.push({ type: 'removed', address: old.address, before: old });
    }
    for (const unit of added)
      if (!changed.has(unit)) changes.push({ type: 'added', address: unit.address, after: unit });
    left = keptLeft + 1;
    right = keptRight + 1;
  }
  return changes;
}

/** Index pairs of the longest common subsequence of the fingerprints. */
function commonUnits(
  before: readonly Unit[],
  after: readonly Unit[],
): readonly (readonly [number, number])[] {
  if ((before.length + 1) * (after.length + 1) > MOST_CELLS) return commonUnitsOfMany(before, after);
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let left = before.length - 1; left >= 0; left--) {
    for (let right = after.length - 1; right >= 0; right--) {
      const same = before[left]?.fingerprint === after[right]?.fingerprint;
      lengths[left * width + right] = same
        ? (lengths[(left + 1) * width + right + 1] ?? 0) + 1
        : Math.max(lengths[(left + 1) * width + right] ?? 0, lengths[left * width + right + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let left = 0, right = 0; left < before.length && right < after.length; ) {
    if (before[left]?.fingerprint === after[right]?.fingerprint) pairs.push([left++, right++]);
    else if ((lengths[(left + 1) * width + right] ?? 0) >= (lengths[left * width + right + 1] ?? 0)) left++;
    else right++;
  }
  return pairs;
}

/** The table of a longest common subsequence has a cell for each pair: this many are 16 MB. */
const MOST_CELLS = 4_000_000;

/**
 * The same for long texts, in n log n: what is equal from the beginning and from the end on, and between them the longest
 * rising series of the units that stand once in both. What stands several times only counts at the ends.
 */
function commonUnitsOfMany(
  before: readonly Unit[],
  after: readonly Unit[],
): readonly (readonly [number, number])[] {
  const same = (left: number, right: number): boolean =>
    before[left]?.fingerprint === after[right]?.fingerprint;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  const places = uniquePlaces(after, head, after.length - tail);
  const once = [...uniquePlaces(before, head, before.length - tail)].flatMap(([fingerprint, left]) => {
    const right = places.get(fingerprint) ?? -1;
    return left < 0 || right < 0 ? [] : [[left, right] as const];
  });
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...longestRising(once),
    ...Array.from({ length: tail }, (_, index) => {
      return [before.length - tail + index, after.length - tail + index] as const;
    }),
  ];
}

/** By fingerprint where the one unit with it stands, in order; -1 for several. */
function uniquePlaces(units: readonly Unit[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const fingerprint = units[index]?.fingerprint ?? '';
    places.set(fingerprint, places.has(fingerprint) ? -1 : index);
  }
  return places;
}

/** Of pairs in the order of the first, the longest series in which the second rises too. */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, right], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  });
  const rising: (readonly [number, number])[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.toReversed();
}

/** The editions whose files are not what the lock says, oldest first. */
export function changedEditions(document: Document): readonly EditionChange[] {
  return document.editions.flatMap((edition) => {
    const locked = document.lock.editions[edition.id];
    if (!locked || locked.fingerprint === edition.fingerprint) return [];
    const change = changesSinceLock(
      edition,
      lockedEdition(edition.id, edition.path, locked, document.profile),
    );
    return change ? [change] : [];
  });
}

/** Whether so much changed that the file holds another text than the one that was locked. */
export function isAnotherText(change: EditionChange): boolean {
  return change.units.length > 2 && change.units.length * 2 > change.locked.units.length;
}
