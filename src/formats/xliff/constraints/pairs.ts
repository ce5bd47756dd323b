import { attribute, type XmlElement } from '../../xml-tree.ts';
import type { Found } from './codes.ts';
import { attributeSection, elementSection, section } from './sections.ts';

/**
 * Reports starts without ends and ends without starts, among the codes (`sc`, `ec`) and the annotations (`sm`, `em`)
 * of all sources, or of all targets, of one unit. Never throws.
 *
 * @param codes The inline elements in document order.
 * @see XLIFF 2.1, 4.2.3.4, 4.2.3.5, 4.2.3.7 and 4.2.3.8
 */
export function checkPairs(codes: readonly XmlElement[], found: Found): void {
  if (codes.some(({ local }) => local === 'sc' || local === 'ec')) checkCodes(codes, found);
  if (codes.some(({ local }) => local === 'sm' || local === 'em')) checkMarkers(codes, found);
}

function isolated(code: XmlElement): boolean {
  return attribute(code, 'isolated') === 'yes';
}

function checkCodes(codes: readonly XmlElement[], found: Found): void {
  const wrong = (code: XmlElement, messageId: string, at: string): void => {
    const value = attribute(code, 'id') ?? attribute(code, 'startRef') ?? '';
    found({ id: 'xliff/pairing', messageId, data: { value }, section: at }, code);
  };
  const open = new Map<string, XmlElement>();
  const starts = codes.filter((code) => code.local === 'sc');
  const ids = new Set(starts.map((start) => attribute(start, 'id')));
  for (const code of codes) {
    if (code.local === 'sc') open.set(attribute(code, 'id') ?? '', code);
    if (code.local !== 'ec') continue;
    const startRef = attribute(code, 'startRef');
    const id = attribute(code, 'id');
    if (isolated(code)) {
      if (startRef !== undefined) wrong(code, 'xliffEndIsolatedWithStart', elementSection('ec'));
      if (id === undefined) wrong(code, 'xliffEndIsolatedWithoutId', elementSection('ec'));
      continue;
    }
    if (id !== undefined) wrong(code, 'xliffEndWithId', elementSection('ec'));
    if (attribute(code, 'dir') !== undefined) wrong(code, 'xliffEndWithDirection', elementSection('ec'));
    if (startRef === undefined) {
      wrong(code, 'xliffEndWithoutStartRef', elementSection('ec'));
      continue;
    }
    const start = open.get(startRef);
    if (start === undefined) {
      const later = ids.has(startRef);
      wrong(code, later ? 'xliffEndBeforeStart' : 'xliffEndWithoutStart', attributeSection('isolated'));
    } else if (isolated(start)) {
      wrong(start, 'xliffStartIsolatedWithEnd', attributeSection('isolated'));
    } else {
      checkSameHints(start, code, found);
    }
  }
  const ended = new Map<string | undefined, number>();
  for (const code of codes) {
    const ref = attribute(code, 'startRef');
    if (code.local === 'ec') ended.set(ref, (ended.get(ref) ?? 0) + 1);
  }
  for (const start of starts) {
    const ends = ended.get(attribute(start, 'id')) ?? 0;
    if (!isolated(start) && ends === 0) wrong(start, 'xliffStartWithoutEnd', attributeSection('isolated'));
    if (ends > 1) wrong(start, 'xliffStartWithEnds', elementSection('sc'));
  }
}

/** The hints of the two halves must agree; `firstNo` at the start is `no` at the end. @see XLIFF 2.1, 4.2.3.5 */
function checkSameHints(start: XmlElement, end: XmlElement, found: Found): void {
  for (const name of ['canCopy', 'canDelete', 'canOverlap', 'canReorder']) {
    const value = attribute(start, name) ?? 'yes';
    const expected = value === 'firstNo' ? 'no' : value;
    const actual = attribute(end, name) ?? 'yes';
    if (actual === expected) continue;
    const data = { attribute: name, expected, found: actual };
    found({ id: 'xliff/hints', messageId: 'xliffHintsDiffer', data, section: elementSection('ec') }, end);
  }
}

function checkMarkers(codes: readonly XmlElement[], found: Found): void {
  const open = new Set<string>();
  const ids = new Set(codes.filter((code) => code.local === 'sm').map((code) => attribute(code, 'id')));
  const ended = new Set(
    codes.filter((code) => code.local === 'em').map((code) => attribute(code, 'startRef')),
  );
  for (const code of codes) {
    const id = attribute(code, 'id') ?? '';
    if (code.local === 'sm') {
      open.add(id);
      if (ended.has(id)) continue;
      const data = { value: id };
      const at = elementSection('sm');
      found({ id: 'xliff/pairing', messageId: 'xliffMarkerWithoutEnd', data, section: at }, code);
    }
    const startRef = attribute(code, 'startRef') ?? '';
    if (code.local !== 'em' || open.has(startRef)) continue;
    const messageId = ids.has(startRef) ? 'xliffMarkerEndFirst' : 'xliffMarkerWithoutStart';
    found({ id: 'xliff/pairing', messageId, data: { value: startRef }, section: section('4.7.3.2') }, code);
  }
}
