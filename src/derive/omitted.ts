/** What changes for the items that stay, when others are left out. */

import type { Alignment, Document } from '../model.ts';
import { shiftsOf } from './lists.ts';
import type { Organization } from './organization.ts';
import { type Pointer, pointersIn } from './pointers.ts';

/** An item that is left out while another that stays points to it. */
export interface LostTarget {
  /** Address of the item that points. */
  readonly from: string;
  readonly words: string;
  /** Address of the item that is left out. */
  readonly to: string;
  /** Whether the words stand in the definitive text, or in the translation alone. */
  readonly isInSource: boolean;
}

/** Numbers of one unit that change. */
export interface NumberChanges {
  /** Old numbers and new ones. */
  readonly changes: ReadonlyMap<number, number>;
  /** Numbers of which nobody can say what becomes of them. */
  readonly unclear: readonly number[];
}

/**
 * Every item that may not be left out, because one that stays as it is points to it: in the definitive text, or in a
 * translation that says more. Pure.
 *
 * @param gone Addresses of what no derivative work has.
 */
export function lostTargets(
  document: Document,
  { omit, replace }: Pick<Organization, 'omit' | 'replace'>,
  { gone, alignment }: { readonly gone: readonly string[]; readonly alignment?: Alignment | undefined },
): readonly LostTarget[] {
  if (omit.length === 0) return [];
  const stays = (address: string): boolean =>
    !omit.includes(address) && !gone.includes(address) && replace[address] === undefined;
  return pointersOf(document, alignment).flatMap(({ from, words, to }) => {
    const lost = to.find(({ address }) => omit.includes(address));
    if (!lost || !stays(from.address)) return [];
    return [{ from: from.address, words, to: lost.address, isInSource: alignment === undefined }];
  });
}

/** By address of the unit that points: which numbers change, because items before those that it names are left out. */
export function numberChanges(
  document: Document,
  gone: readonly string[],
  alignment: Alignment | undefined,
): ReadonlyMap<string, NumberChanges> {
  const changes = new Map<string, { changes: Map<number, number>; unclear: number[] }>();
  if (gone.length === 0) return changes;
  const shift = shiftsOf(document.current.units, (address) => gone.includes(address));
  for (const { from, to, number, isMeant } of [
    ...pointersOf(document, undefined),
    ...(alignment ? pointersOf(document, alignment) : []),
  ]) {
    if (number === undefined || isMeant || gone.includes(from.address)) continue;
    const shifts = new Set(to.map(({ address }) => shift.get(address) ?? 0));
    if (shifts.size === 1 && shifts.has(0)) continue;
    const known = changes.get(from.address) ?? { changes: new Map<number, number>(), unclear: [] };
    const [shifted = 0] = shifts;
    if (shifts.size > 1) known.unclear.push(number);
    else known.changes.set(number, number - shifted);
    changes.set(from.address, known);
  }
  return changes;
}

/** Pointers of the definitive text, or those that stand in a translation. */
function pointersOf(document: Document, alignment: Alignment | undefined): readonly Pointer[] {
  const { units } = document.current;
  if (!alignment) return pointersIn(units, document.profile.lang);
  const texts = new Map(
    alignment.pairs.map(({ address, targets }) => [address, targets.map(({ text }) => text).join('\n')]),
  );
  return pointersIn(
    units.map((unit) =>
      unit.verbatim ? { ...unit, text: '' } : { ...unit, text: texts.get(unit.address) ?? '' },
    ),
    alignment.translation.lang,
  );
}
