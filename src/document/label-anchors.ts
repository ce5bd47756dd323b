/** The places of a text by the labels that its units show: `Art.7`, `9b1`, `§3`, `Art.7.a`. */

import type { Edition, Unit } from '../model.ts';
import { readLabel } from '../text/shown-label.ts';
import { foldDigits } from '../text/text.ts';

/**
 * By address, the anchor of every unit that shows a label, beside its structural one. It is made from the English alone,
 * so that it is the same in every language. Where several units show the same label, those above it stand in front; what is
 * the same even then is numbered. None is the address of another unit, nor another anchor in other letters: names of
 * bookmarks know no case. Has no white space.
 */
export function labelAnchors(edition: Edition): ReadonlyMap<string, string> {
  const known = made.get(edition);
  if (known) return known;
  const anchors = new Map<string, string>();
  const addresses = new Map(edition.units.map(({ address }) => [folded(address), address]));
  const taken = new Set<string>();
  const names = namesOf(labelledUnits(edition));
  for (const [address, name] of names) {
    const isFree = (one: string): boolean =>
      !taken.has(folded(one)) && (addresses.get(folded(one)) ?? address) === address;
    let anchor = name;
    for (let copy = 2; !isFree(anchor); copy++) anchor = `${name}-${copy}`;
    taken.add(folded(anchor));
    if (anchor !== address) anchors.set(address, anchor);
  }
  made.set(edition, anchors);
  return anchors;
}

const made = new WeakMap<Edition, ReadonlyMap<string, string>>();

/** A unit with its label, and what stands above it. */
interface Labelled {
  readonly address: string;
  readonly label: string;
  /** From the outermost to the nearest. */
  readonly above: readonly Above[];
}

/** What stands above a unit: a label, the address of a heading, the number of an item. */
interface Above {
  readonly depth: number;
  readonly name: string;
  readonly isLabel: boolean;
  readonly isHeading: boolean;
}

function labelledUnits({ units, text }: Edition): readonly Labelled[] {
  const labelled: Labelled[] = [];
  let above: readonly Above[] = [];
  for (const unit of units) {
    const depth = depthOf(unit);
    above = above.filter((one) => one.depth < depth);
    const label = unit.translatable ? labelOf(unit, text) : undefined;
    if (label !== undefined) labelled.push({ address: unit.address, label, above });
    const isHeading = unit.kind === 'heading';
    const name = label ?? (isHeading ? unit.address : unit.ordinal && `${unit.ordinal.value}`);
    // The title stands above everything, and tells nothing apart.
    if (name !== undefined && unit.address !== 'title')
      above = [...above, { depth, name, isHeading, isLabel: label !== undefined }];
  }
  return labelled;
}

/** Headings stand above what follows them, items above the paragraphs and the lists in them. */
function depthOf({ kind, level }: Unit): number {
  if (kind === 'heading') return level;
  return LOWEST_HEADING + 1 + 2 * level - (kind === 'item' || kind === 'bullet' ? 1 : 0);
}

const LOWEST_HEADING = 6;

/** By address, each label; behind as much of what stands above it as tells it from the same label elsewhere. */
function namesOf(labelled: readonly Labelled[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const count = (label: string): number => counts.get(folded(label)) ?? 0;
  for (const { label } of labelled) counts.set(folded(label), count(label) + 1);
  // A heading without a label has an address of its own.
  const isAlone = ({ name, isLabel, isHeading }: Above): boolean => (isLabel ? count(name) === 1 : isHeading);
  return new Map(
    labelled.map(({ address, label, above }) => {
      if (count(label) === 1) return [address, label];
      const from = Math.max(above.findLastIndex(isAlone), 0);
      return [address, [...above.slice(from).map(({ name }) => name), label].join('.')];
    }),
  );
}

/** The label in the text itself, or the marker in front of it where that is more than a number that a list counts. */
function labelOf(unit: Unit, text: string): string | undefined {
  const label = readLabel(unit.text, unit.kind === 'heading');
  if (label) return named(label.shown);
  if (unit.kind !== 'item') return undefined;
  const marker = text.slice(unit.span.start, unit.start).trim().replaceAll('\\', '');
  const bare = named(marker.replace(/^[([（【〔《]+|[)）\]】〕》.．:：、,-]+$/gu, ''));
  const isCounted = /^\d+$/.test(foldDigits(marker).replace(/[^\p{L}\p{N}([（【〔《]/gu, ''));
  return isCounted || bare === '' ? undefined : bare;
}

/** Without white space: `Article-7`, `Art.7`, `§3`. */
function named(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]+/gu, '')
    .trim()
    .replace(/(?<=[\p{L}\p{M}\p{N}])\s+(?=[\p{L}\p{N}])/gu, '-')
    .replace(/\s+/gu, '');
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
