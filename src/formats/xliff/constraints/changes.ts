import { attribute, elements, type XmlElement } from '../../xml-tree.ts';
import type { ModuleFound } from './module-report.ts';

const AT = { section: 'XLIFF 2.0, 5.6' };

/**
 * Reports revisions that do not say of what they are, and properties that nothing has. Never throws.
 *
 * @param holder The unit, group or file whose changes they are.
 * @see XLIFF 2.0, 5.6 Change Tracking Module
 */
export function checkChanges(
  tracks: readonly XmlElement[],
  { holder, found }: { readonly holder: XmlElement; readonly found: ModuleFound },
): void {
  if (tracks.length === 0) return;
  const parts = partsOf(holder);
  const byId = new Map(parts.map((part) => [attribute(part, 'id') ?? ' ', part]));
  const byName = new Map<string, XmlElement[]>();
  for (const part of parts) {
    const alike = byName.get(part.local);
    if (alike) alike.push(part);
    else byName.set(part.local, [part]);
  }
  const identified = new Map<string, boolean>();
  const hasIds = (name: string): boolean => {
    const known = identified.get(name);
    if (known !== undefined) return known;
    const all = (byName.get(name) ?? NONE).every((part) => attribute(part, 'id') !== undefined);
    identified.set(name, all);
    return all;
  };
  for (const revisions of tracks.flatMap(elements)) {
    const name = attribute(revisions, 'appliesTo') ?? '';
    const ref = attribute(revisions, 'ref');
    const named = byName.get(name) ?? NONE;
    const one = ref === undefined ? (named.length === 1 ? named[0] : undefined) : byId.get(ref);
    if (ref !== undefined && one === undefined)
      found(revisions, 'xliffRevisionUnknown', { ...AT, data: { value: ref }, attribute: 'ref' });
    if (ref === undefined && named.length > 1 && hasIds(name))
      found(revisions, 'xliffRevisionUnclear', { ...AT, data: { name, number: named.length } });
    for (const revision of elements(revisions)) checkProperties(revision, { one, found });
  }
}

const NONE: readonly XmlElement[] = [];

function checkProperties(
  revision: XmlElement,
  { one, found }: { readonly one: XmlElement | undefined; readonly found: ModuleFound },
): void {
  const seen = new Set<string>();
  for (const item of elements(revision)) {
    const property = attribute(item, 'property');
    if (property === undefined) continue;
    const at = { ...AT, data: { value: property }, attribute: 'property' };
    if (seen.has(property)) found(item, 'xliffPropertyTwice', at);
    else if (one !== undefined && property !== 'content' && attribute(one, property) === undefined)
      found(item, 'xliffPropertyUnknown', { ...at, data: { ...at.data, name: one.local } });
    seen.add(property);
  }
}

/** What of the core belongs to a unit, or to a file or a group without the units in it. */
function partsOf(holder: XmlElement): readonly XmlElement[] {
  const parts: XmlElement[] = [];
  const collect = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      if (
        child.uri !== holder.uri ||
        (parent === holder && (child.local === 'unit' || child.local === 'group'))
      )
        continue;
      parts.push(child);
      collect(child);
    }
  };
  collect(holder);
  return parts;
}
