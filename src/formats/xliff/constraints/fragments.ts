import { attribute, type XmlElement } from '../../xml-tree.ts';
import type { Found } from './codes.ts';
import { section } from './sections.ts';

/** What holds parts, in the order in which a reference names it. */
const HOLDERS = ['f', 'g', 'u'];
/** Notes, data, codes of a target; and what stands in modules and extensions whose prefix is registered. */
const LEAVES: ReadonlySet<string> = new Set(
  'n d t gls mtc mda res ctr slr val its itsm fs pgs tbx'.split(' '),
);

/**
 * Whether a reference inside the file is a fragment identifier: file, group and unit in this order, each at most once,
 * then at most one part. References to other places are no business of ours.
 *
 * @see XLIFF 2.1, 3 Fragment Identification
 */
export function isFragment(reference: string): boolean {
  if (!reference.startsWith('#')) return true;
  let next = 0;
  let hasLeaf = false;
  for (const selector of reference.slice(reference.startsWith('#/') ? 2 : 1).split('/')) {
    const equals = selector.indexOf('=');
    const prefix = selector.slice(0, Math.max(0, equals));
    if (selector.slice(equals + 1) === '' || hasLeaf) return false;
    const holder = equals < 0 ? -1 : HOLDERS.indexOf(prefix);
    if (holder < 0) {
      if (equals >= 0 && !LEAVES.has(prefix)) return false;
      hasLeaf = true;
    } else if (holder < next) return false;
    // Groups stand in groups, so theirs may come again.
    else next = prefix === 'g' ? holder : holder + 1;
  }
  return true;
}

/** The id of the part that a fragment identifier names last. */
export function namedIn(reference: string): string {
  return /(?:^#|[/=])([^/=#]+)$/.exec(reference)?.[1] ?? '';
}

/** Reports a reference of an annotation that is no fragment identifier. Never throws. */
export function checkFragment(code: XmlElement, found: Found): void {
  const value = attribute(code, 'ref');
  if (value === undefined || isFragment(value)) return;
  const at = { attribute: 'ref', section: section('3') };
  found({ id: 'xliff/reference', messageId: 'xliffFragment', data: { value }, ...at }, code);
}
