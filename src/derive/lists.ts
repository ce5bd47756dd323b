/** Which items are counted together, and the numbers that are left when some of them go. */

import type { Unit } from '../model.ts';

type Listed = Pick<Unit, 'kind' | 'level' | 'ordinal' | 'address'>;

interface OpenList {
  readonly id: number;
  readonly level: number;
  last: number;
}

/**
 * By address of an item, the list that it is counted in. A heading ends all lists, a number that does not go up begins
 * one; a paragraph between two items ends none.
 */
export function listsOf(units: readonly Listed[]): ReadonlyMap<string, number> {
  const lists = new Map<string, number>();
  let open: OpenList[] = [];
  let count = 0;
  for (const { kind, level, ordinal, address } of units) {
    if (kind === 'heading') open = [];
    if (kind !== 'item' && kind !== 'bullet') continue;
    open = open.filter((list) => list.level < level || (list.level === level && kind === 'item'));
    if (kind === 'bullet') continue;
    const current = open.find((list) => list.level === level);
    const value = ordinal?.value ?? (current?.last ?? 0) + 1;
    if (current && value > current.last) current.last = value;
    else {
      open = open.filter((list) => list !== current);
      open.push({ id: ++count, level, last: value });
    }
    lists.set(address, open.find((list) => list.level === level)?.id ?? 0);
  }
  return lists;
}

/** By address of an item, how many items before it in its list go. */
export function shiftsOf(
  units: readonly Listed[],
  goes: (address: string) => boolean,
): ReadonlyMap<string, number> {
  const lists = listsOf(units);
  const gone = new Map<number, number>();
  const shifts = new Map<string, number>();
  for (const [address, list] of lists) {
    const before = gone.get(list) ?? 0;
    shifts.set(address, before);
    if (goes(address)) gone.set(list, before + 1);
  }
  return shifts;
}
