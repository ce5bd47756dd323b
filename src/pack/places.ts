/** Where the links inside a text lead: to a place that the pages have, under the name that the link calls it by. */

import type { Inline, PairedCode } from '../formats/exchange.ts';
import type { Block, Mark } from '../model.ts';
import { anchorName, placesOf } from '../pairs/anchors.ts';
import { destinationOf } from '../render/pieces.ts';
import type { ReadableItem } from '../render/readable.ts';
import { addTo } from '../text/lists-by-key.ts';

/** A text whose links are to lead somewhere. */
export interface Linked {
  readonly items: readonly ReadableItem[];
  /** The blocks that the items were made from, and of each the first item that stands there or behind it. */
  readonly blocks: readonly Block[];
  readonly itemOf: readonly number[];
  /** Of the definitive text, which stands beside, by name: the address of the unit. */
  readonly definitive: ReadonlyMap<string, string>;
}

/**
 * Gives places the names that links call them by: what somebody wrote as an anchor, or what generators of pages make of a
 * heading, in the text itself and then in the definitive one. Links that lead nowhere become words. Pure.
 */
export function withPlaces({ items, blocks, itemOf, definitive }: Linked): readonly ReadableItem[] {
  const asked = new Set(items.flatMap((item) => [item.content, ...item.definitive].flatMap(placesAsked)));
  if (asked.size === 0) return items;
  const known = new Map<string, number>();
  items.forEach(({ addresses, anchors }, index) => {
    for (const name of [...addresses, ...anchors]) if (!known.has(name)) known.set(name, index);
  });
  const own = placesOf(blocks);
  const alike = new Map<string, number | undefined>();
  for (const [name, index] of known) {
    const key = comparable(name);
    alike.set(key, alike.has(key) && alike.get(key) !== index ? undefined : index);
  }
  const placeOf = (name: string): number | undefined => {
    const block = name === 'top' ? 0 : own.get(name);
    const there = block === undefined ? undefined : itemOf[block];
    return there ?? known.get(definitive.get(name) ?? '') ?? alike.get(comparable(name));
  };
  const given = new Map<number, string[]>();
  for (const name of asked) {
    if (known.has(name) || /\s/.test(name)) continue;
    let index = placeOf(name);
    // A rule is nothing that a name could be written into.
    while (index !== undefined && items[index]?.kind === 'rule') index++;
    if (index === undefined || index >= items.length) continue;
    known.set(name, index);
    addTo(given, index, name);
  }
  const settled = (content: readonly Inline[]): readonly Inline[] => content.map((one) => settle(one, known));
  return items.map((item, index) => ({
    ...item,
    anchors: [...item.anchors, ...(given.get(index) ?? [])],
    content: settled(item.content),
    definitive: item.definitive.map(settled),
  }));
}

/** By name, the address of the unit of the definitive text that has it. */
export function definitivePlaces(
  units: readonly (Block & { readonly address: string })[],
): ReadonlyMap<string, string> {
  return new Map([...placesOf(units)].map(([name, index]) => [name, units[index]?.address ?? '']));
}

/** The names of places inside the text that its links lead to. */
function placesAsked(content: readonly Inline[]): readonly string[] {
  return content.flatMap((piece) => {
    if (piece.type !== 'pair') return [];
    const name = piece.kind === 'link' ? nameIn(piece) : undefined;
    return [...(name === undefined ? [] : [name]), ...placesAsked(piece.children)];
  });
}

function nameIn(link: PairedCode): string | undefined {
  const { address } = destinationOf(link);
  return address.startsWith('#') ? anchorName(address) || 'top' : undefined;
}

function settle(piece: Inline, known: ReadonlyMap<string, number>): Inline {
  if (piece.type !== 'pair') return piece;
  const children = piece.children.map((one) => settle(one, known));
  const name = piece.kind === 'link' ? nameIn(piece) : undefined;
  return name === undefined || known.has(name) ? { ...piece, children } : { ...piece, children, end: ']()' };
}

/** Content whose references (`[words][name]`) say themselves where they lead, as the marks of its block do. Pure. */
export function withDestinations(content: readonly Inline[], marks: readonly Mark[]): readonly Inline[] {
  const links = marks
    .filter(({ type }) => type === 'link')
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  if (links.length === 0) return content;
  let at = 0;
  const walk = (pieces: readonly Inline[]): readonly Inline[] =>
    pieces.map((piece) => {
      if (piece.type === 'text') return piece;
      const mark = piece.kind === 'link' ? links[at++] : undefined;
      if (piece.type === 'code') return piece;
      const children = walk(piece.children);
      if (!mark || destinationOf(piece).address !== '' || piece.end.startsWith(']('))
        return { ...piece, children };
      return { ...piece, children, end: `](${destination(mark)})` };
    });
  const walked = walk(content);
  return at === links.length ? walked : content;
}

function destination({ target, title }: Mark): string {
  const address = `<${target.replace(/[<>\\\n]/g, (sign) => encodeURIComponent(sign))}>`;
  return title === undefined ? address : `${address} "${title.replace(/["\\]/g, '\\$&')}"`;
}

/** `#art-7` is meant for "Art. 7". */
function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.:()_-]+/gu, '');
}
