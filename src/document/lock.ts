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
    // As many as before: each was changed in its place. Otherwise those of the same address belong together.
    for (let index = 0; index < count; index++) {
      const old = removed[index];
      const now =
        removed.length === added.length ? added[index] : added.find((unit) => unit.address === old?.address);
      if (old && now) changes.push({ type: 'changed', address: old.address, before: old, after: now });
      else if (old) changes.push({ type: 'removed', address: old.address, before: old });
    }
    const changed = new Set(changes.map((change) => change.after));
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
