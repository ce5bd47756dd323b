/** Where the units of every edition stand in today's. */

import type { Document, Edition, Unit } from '../model.ts';
import { linkUnits, type UnitLink } from './links.ts';
import { lockedEdition } from './lock.ts';

/** A unit in one edition. */
export interface Whereabouts {
  readonly edition: Edition;
  readonly unit: Unit;
}

/** All editions of a document as they were locked, and the way from each of them to today's. */
export interface History {
  /** Oldest first; the last one is today's. */
  readonly editions: readonly Edition[];
  /** The links from one edition to the next. */
  readonly steps: readonly (readonly UnitLink[])[];
  /** The units of today that a unit of an edition became; empty when it was removed. In the order of the text. */
  readonly today: (unit: Unit) => readonly Unit[];
  /** The editions in which a text with this fingerprint stands, the latest first. */
  readonly editionsWith: (fingerprint: string) => readonly Edition[];
  /** The units of an edition with this fingerprint, in the order of the text. */
  readonly unitsIn: (edition: Edition, fingerprint: string) => readonly Unit[];
  /** Every place where a text with this fingerprint stands, the latest edition first. */
  readonly places: (fingerprint: string) => readonly Whereabouts[];
}

/** The history of a document, worked out once. Pure; never throws. */
export function historyOf(document: Document): History {
  const known = histories.get(document);
  if (known) return known;
  const made = workOut(document);
  histories.set(document, made);
  return made;
}

const histories = new WeakMap<Document, History>();

function workOut(document: Document): History {
  const { current } = document;
  const editions = document.editions.map((edition): Edition => {
    if (edition.id === current.id) return current;
    const locked = document.lock.editions[edition.id];
    return locked && locked.fingerprint !== edition.fingerprint
      ? lockedEdition(edition.id, edition.path, locked, document.profile)
      : edition;
  });
  if (editions.every(({ id }) => id !== current.id)) editions.push(current);
  let steps: readonly (readonly UnitLink[])[] | undefined;
  let next: ReadonlyMap<Unit, readonly Unit[]> | undefined;
  const stepsOf = (): readonly (readonly UnitLink[])[] => {
    steps ??= editions
      .slice(1)
      .map((edition, index) => linkUnits(editions[index]?.units ?? [], edition.units));
    return steps;
  };
  const nextOf = (): ReadonlyMap<Unit, readonly Unit[]> => {
    next ??= new Map(
      stepsOf().flatMap((links) =>
        links.flatMap(({ before, after }) => before.map((unit) => [unit, after] as const)),
      ),
    );
    return next;
  };
  let byPrint: ReadonlyMap<string, readonly Whereabouts[]> | undefined;
  let editionsByPrint: ReadonlyMap<string, readonly Edition[]> | undefined;
  const unitsByPrint = new Map<Edition, ReadonlyMap<string, readonly Unit[]>>();
  const today = new Map<Unit, readonly Unit[]>();
  const ofToday = new Set(current.units);
  const follow = (unit: Unit): readonly Unit[] => {
    if (ofToday.has(unit)) return [unit];
    const known = today.get(unit);
    if (known) return known;
    const found = [...new Set((nextOf().get(unit) ?? []).flatMap(follow))];
    today.set(unit, found);
    return found;
  };
  return {
    editions,
    get steps() {
      return stepsOf();
    },
    today: follow,
    editionsWith: (fingerprint) => {
      editionsByPrint ??= editionsOf(editions);
      return editionsByPrint.get(fingerprint) ?? [];
    },
    unitsIn: (edition, fingerprint) => {
      const units = unitsByPrint.get(edition) ?? byFingerprint(edition);
      unitsByPrint.set(edition, units);
      return units.get(fingerprint) ?? [];
    },
    places: (fingerprint) => {
      byPrint ??= placesOf(editions);
      return byPrint.get(fingerprint) ?? [];
    },
  };
}

function editionsOf(editions: readonly Edition[]): ReadonlyMap<string, readonly Edition[]> {
  const found = new Map<string, Edition[]>();
  for (const edition of editions.toReversed()) {
    for (const { fingerprint } of edition.units) {
      const known = found.get(fingerprint);
      if (!known) found.set(fingerprint, [edition]);
      else if (known.at(-1) !== edition) known.push(edition);
    }
  }
  return found;
}

function byFingerprint({ units }: Edition): ReadonlyMap<string, readonly Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    const known = found.get(unit.fingerprint);
    if (known) known.push(unit);
    else found.set(unit.fingerprint, [unit]);
  }
  return found;
}

function placesOf(editions: readonly Edition[]): ReadonlyMap<string, readonly Whereabouts[]> {
  const found = new Map<string, Whereabouts[]>();
  for (const edition of editions.toReversed()) {
    for (const unit of edition.units) {
      const places = found.get(unit.fingerprint);
      if (places) places.push({ edition, unit });
      else found.set(unit.fingerprint, [{ edition, unit }]);
    }
  }
  return found;
}
