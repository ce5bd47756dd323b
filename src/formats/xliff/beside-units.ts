import { elements, type XmlElement } from '../xml-tree.ts';

/**
 * What of a module stands in an element. Modules come before units, so of a file or a group it is looked for once, when
 * its first unit asks: a file of many units would be gone through for each of them.
 */
export function moduleIn(holder: XmlElement, uri: string): readonly XmlElement[] {
  const isLasting = holder.local === 'file' || holder.local === 'group' || holder.local === 'xliff';
  const known = isLasting ? found.get(holder) : undefined;
  const own = known?.get(uri);
  if (own) return own;
  const inside = elements(holder).filter((child) => child.uri === uri);
  if (!isLasting) return inside;
  const ofHolder = known ?? new Map<string, readonly XmlElement[]>();
  ofHolder.set(uri, inside);
  found.set(holder, ofHolder);
  return inside;
}

const found = new WeakMap<XmlElement, Map<string, readonly XmlElement[]>>();
