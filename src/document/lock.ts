/** Locks editions: what was published once is never changed, only followed by a new edition. */

import { readCommonMark, readMarkdown } from '../formats/markdown.ts';
import type { Document, DocumentProfile, Edition, Lock, LockedEdition, Unit } from '../model.ts';
import { NORMALIZATION } from '../text/text.ts';
import { linkUnits } from './links.ts';
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
 * Unit by unit what turns one text into another. Units with the same content belong together wherever they stand, and so
 * do those with most of their words, so that a removed item is one change and not a change of every item after it. One
 * that only moved is removed in one place and added in another.
 */
export function compareUnits(before: readonly Unit[], after: readonly Unit[]): readonly UnitChange[] {
  const removed = (unit: Unit): UnitChange => ({ type: 'removed', address: unit.address, before: unit });
  const added = (unit: Unit): UnitChange => ({ type: 'added', address: unit.address, after: unit });
  return linkUnits(before, after).flatMap((link): readonly UnitChange[] => {
    const [one, ...others] = link.before;
    const [two, ...more] = link.after;
    if (!one || !two) return [...link.before.map(removed), ...link.after.map(added)];
    const rest = [...others.map(removed), ...more.map(added)];
    if (link.type === 'moved') return [removed(one), added(two), ...rest];
    if (one.fingerprint === two.fingerprint) return rest;
    return [{ type: 'changed', address: one.address, before: one, after: two }, ...rest];
  });
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
