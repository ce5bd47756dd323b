import { attribute, type XmlElement } from '../../xml-tree.ts';
import type { Content, Found, Side } from './codes.ts';
import { attributeSection, section } from './sections.ts';

const CODES = new Set(['ph', 'pc', 'sc', 'ec']);

/**
 * Reports editing hints that contradict each other, and targets that do what the hints of their source forbid.
 * A code that is missing from a target is an error once the segment is final, a warning before. Never throws.
 *
 * @see XLIFF 2.1, 4.7.2.6 Editing Hints; 4.3.1.5 canReorder
 */
export function checkHints(
  { source, target }: { readonly source: Side; readonly target: Side },
  found: Found,
): void {
  checkReorder(source.codes, found);
  checkReorder(target.codes, found);
  source.contents.forEach((content, index) => {
    const translated = target.contents[index];
    const has = content.part.children.some((child) => child.type === 'element' && child.local === 'target');
    if (translated === undefined || !has) return;
    checkDeleted(content, { target: translated, found });
    checkSequence(content, { target: translated, found });
  });
}

/** @see XLIFF 2.1, 4.3.1.5 and 4.7.2.6 */
function checkReorder(codes: readonly XmlElement[], found: Found): void {
  let sequence = false;
  for (const code of codes) {
    if (!CODES.has(code.local)) continue;
    const value = attribute(code, 'canReorder') ?? 'yes';
    if (value === 'yes') {
      sequence = false;
      continue;
    }
    const at = { attribute: 'canReorder', section: section('4.7.2.6') };
    if (attribute(code, 'canCopy') !== 'no' || attribute(code, 'canDelete') !== 'no') {
      found({ id: 'xliff/hints', messageId: 'xliffReorderAlone', data: { value }, ...at }, code);
    }
    if (value === 'no' && !sequence)
      found({ id: 'xliff/hints', messageId: 'xliffReorderWithoutFirst', ...at }, code);
    sequence = value === 'firstNo' || (sequence && value === 'no');
  }
}

/** What names a code in source and target alike: an end has no id of its own. */
function nameOf(code: XmlElement): string {
  const id = attribute(code, 'id');
  return id === undefined ? `end ${attribute(code, 'startRef') ?? ''}` : `start ${id}`;
}

function checkDeleted(
  source: Content,
  { target, found }: { readonly target: Content; readonly found: Found },
): void {
  if (!source.codes.some((code) => attribute(code, 'canDelete') === 'no')) return;
  const present = new Set(target.codes.map(nameOf));
  const final = attribute(source.part, 'state') === 'final';
  for (const code of source.codes) {
    if (attribute(code, 'canDelete') !== 'no' || present.has(nameOf(code))) continue;
    const data = { value: attribute(code, 'id') ?? attribute(code, 'startRef') ?? '' };
    const severity = final ? 'error' : 'warning';
    const at = attributeSection('canDelete');
    found({ id: 'xliff/hints', messageId: 'xliffCodeDeleted', data, severity, section: at }, source.part);
  }
}

/** Codes of one sequence stand in the target as in the source; whole sequences may change places. */
function checkSequence(
  source: Content,
  { target, found }: { readonly target: Content; readonly found: Found },
): void {
  if (!source.codes.some((code) => attribute(code, 'canReorder') === 'no')) return;
  const places = new Map(target.codes.map((code, index) => [nameOf(code), index]));
  const holders = { source: holdersOf(source), target: holdersOf(target) };
  let last = -1;
  for (const code of source.codes.filter((one) => CODES.has(one.local))) {
    const value = attribute(code, 'canReorder') ?? 'yes';
    const place = places.get(nameOf(code));
    // A code that is missing is reported as such; what follows is measured against the one before.
    if (value === 'firstNo') last = place ?? -1;
    if (value !== 'no' || place === undefined) continue;
    const translated = target.codes[place];
    const isMoved = translated !== undefined && holders.target.get(translated) !== holders.source.get(code);
    if (place < last || isMoved) {
      const at = attributeSection('canReorder');
      found({ id: 'xliff/hints', messageId: 'xliffSequenceChanged', section: at }, source.part);
      return;
    }
    last = place;
  }
}

/** The codes that others stand in, by name; empty for none. Codes come in the order in which they begin. */
function holdersOf({ codes }: Content): ReadonlyMap<XmlElement, string> {
  const holders = new Map<XmlElement, string>();
  const open: XmlElement[] = [];
  for (const code of codes) {
    while ((open.at(-1)?.end ?? code.end) < code.end) open.pop();
    const holder = open.at(-1);
    holders.set(code, holder === undefined ? '' : nameOf(holder));
    open.push(code);
  }
  return holders;
}
