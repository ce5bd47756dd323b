/**
 * Sections that a translation has in another order, as glossaries are sorted by the alphabet of each language. Where ids and
 * names say which section is which, each is matched as if it stood where the English has it.
 */

import type { Block, Unit } from '../model.ts';
import { writtenId } from '../pairs/anchors.ts';
import { longestRising } from '../text/longest-rising.ts';
import { type FeatureReader, placeOf, placeOfHeading } from './features.ts';

/** The blocks of a translation as they are matched, and the headings of the sections that stand elsewhere in it. */
export interface InOrder {
  readonly blocks: readonly Block[];
  readonly moved: ReadonlySet<Block>;
}

/**
 * Brings the sections of a translation into the order of the English. Without a reason it gives the blocks themselves.
 *
 * @param places Those of the English, by `englishPlaces`.
 */
export function inEnglishOrder(places: ReadonlyMap<string, number>, blocks: readonly Block[]): InOrder {
  const found = blocks.map((block) => (block.kind === 'heading' ? placeIn(places, block) : undefined));
  if (isRising(found)) return { blocks, moved: new Set() };
  const twice = repeated(found);
  const order: Block[] = [];
  const moved = new Set<Block>();
  for (let at = 0; at < blocks.length; ) {
    const run = siblingsFrom(blocks, at);
    const sections = run.length < FEWEST ? [] : groupsOf(blocks, run, (index) => known(found[index], twice));
    const own = sections.filter(({ place }) => place !== undefined).map(({ place = 0 }) => place);
    if (sections.length === 0 || own.length < FEWEST || isRising(own)) {
      const end = run.at(-1)?.end ?? at + 1;
      order.push(...blocks.slice(at, end));
      at = end;
      continue;
    }
    const first = sections.filter(({ place }) => place === undefined);
    const rest = sections.filter(({ place }) => place !== undefined);
    const staying = new Set(longestRising(own).map((index) => own[index]));
    for (const { place = 0, start } of rest) {
      const heading = blocks[start];
      if (heading && !staying.has(place)) moved.add(heading);
    }
    for (const { start, end } of [...first, ...rest.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))])
      order.push(...blocks.slice(start, end));
    at = run.at(-1)?.end ?? at + 1;
  }
  return { blocks: order, moved };
}

/** So many sections in another order are no accident of two that have the same name. */
const FEWEST = 3;

interface Section {
  readonly start: number;
  readonly end: number;
  /** Which unit of the English its heading is; `undefined` where nothing says it. */
  readonly place: number | undefined;
}

/** The sections from a heading on that stand beside it, with all below them. */
function siblingsFrom(blocks: readonly Block[], from: number): readonly Omit<Section, 'place'>[] {
  const level = blocks[from]?.kind === 'heading' ? (blocks[from]?.level ?? 0) : 0;
  if (level === 0) return [];
  const sections: { start: number; end: number }[] = [];
  let start = from;
  let at = from + 1;
  for (; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading' || block.level > level) continue;
    if (block.level < level) break;
    sections.push({ start, end: at });
    start = at;
  }
  sections.push({ start, end: at });
  // A title with all below it says nothing of the order.
  return sections.length === 1 ? [{ start: from, end: from + 1 }] : sections;
}

/** Sections with those behind them of which nothing is known. */
function groupsOf(
  blocks: readonly Block[],
  run: readonly Omit<Section, 'place'>[],
  placeAt: (index: number) => number | undefined,
): readonly Section[] {
  const groups: { start: number; end: number; place: number | undefined }[] = [];
  for (const { start, end } of run) {
    const place = placeAt(start);
    const last = groups.at(-1);
    if (place === undefined && last) last.end = end;
    else groups.push({ start, end: Math.min(end, blocks.length), place });
  }
  return groups;
}

function known(place: number | undefined, twice: ReadonlySet<number>): number | undefined {
  return place === undefined || twice.has(place) ? undefined : place;
}

/** The headings of the English by their ids and names, of those that only one has. */
export function englishPlaces(units: readonly Unit[], read: FeatureReader): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  units.forEach((unit, index) => {
    if (unit.kind !== 'heading') return;
    const place = placeOf(read(unit)) ?? '';
    places.set(place, places.has(place) ? -1 : index);
  });
  return places;
}

/** An id that somebody wrote, or the same heading. */
function placeIn(places: ReadonlyMap<string, number>, block: Block): number | undefined {
  const isNamed = block.text.length >= SHORTEST_NAME || writtenId(block.content) !== undefined;
  const place = isNamed ? placeOfHeading(block) : undefined;
  const index = place === undefined ? undefined : places.get(place);
  return index === undefined || index < 0 ? undefined : index;
}

/** In UTF-16 code units. */
const SHORTEST_NAME = 3;

function repeated(places: readonly (number | undefined)[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const place of places) {
    if (place === undefined) continue;
    if (seen.has(place)) twice.add(place);
    seen.add(place);
  }
  return twice;
}

function isRising(places: readonly (number | undefined)[]): boolean {
  let last = -1;
  return places.every((place) => {
    if (place === undefined) return true;
    const isBehind = place > last;
    last = Math.max(last, place);
    return isBehind;
  });
}
