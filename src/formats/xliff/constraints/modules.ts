import { attribute, elements, type XmlElement } from '../../xml-tree.ts';
import { MATCHES, METADATA } from '../model.ts';
import { type Reading, report } from '../report.ts';
import { section } from './sections.ts';
import { checkUnique } from './unique.ts';

const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';
const FORMAT_STYLE = 'urn:oasis:names:tc:xliff:fs:2.0';
const MATCH_TYPES = new Set(['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other']);

/**
 * Reports what is wrong in the modules that concern a translator: translation candidates, glossary, metadata, format
 * style. The other modules are kept and not judged. Never throws.
 *
 * @see XLIFF 2.1, 5.1 to 5.4
 */
export function checkModules(reading: Reading, unit: XmlElement): void {
  const name = attribute(unit, 'name') ?? attribute(unit, 'id') ?? '';
  for (const child of unit.children) {
    if (child.type !== 'element' || child.uri === unit.uri) continue;
    if (child.uri === MATCHES) checkMatches(reading, child, { unit, name });
    if (child.uri === GLOSSARY) checkGlossary(reading, child, name);
    if (child.uri === METADATA) checkMetadata(reading, child, name);
  }
  checkFormatStyle(reading, unit, name);
}

/** @see XLIFF 2.1, 5.1.6.1 and 5.1.7 */
function checkMatches(
  reading: Reading,
  matches: XmlElement,
  { unit, name }: { readonly unit: XmlElement; readonly name: string },
): void {
  const ids = new Set<string>();
  const collect = (element: XmlElement): void => {
    for (const child of elements(element)) {
      if (child.uri !== unit.uri) continue;
      ids.add(attribute(child, 'id') ?? '');
      collect(child);
    }
  };
  collect(unit);
  const all = elements(matches);
  checkUnique(reading, all, { scope: 'matches', section: section('5.1.7') });
  for (const match of all) {
    const wrong = (messageId: string, data: Readonly<Record<string, string | number>>): void =>
      report(reading, match, {
        id: 'xliff/module',
        messageId,
        data,
        section: section('5.1.6.1'),
        unit: name,
      });
    const ref = attribute(match, 'ref');
    if (ref === undefined) wrong('xliffAttributeMissing', { attribute: 'ref' });
    else if (!refersTo(ref, ids)) wrong('xliffMatchUnknown', { value: ref });
    for (const local of ['source', 'target']) {
      const has = elements(match).some((child) => child.uri === unit.uri && child.local === local);
      if (!has) wrong('xliffElementMissing', { child: local });
    }
    const type = attribute(match, 'type');
    if (type !== undefined && !MATCH_TYPES.has(type))
      wrong('xliffAttributeValue', { attribute: 'type', value: type });
    if (type === undefined && attribute(match, 'subType') !== undefined) {
      wrong('xliffSubTypeAlone', { subType: attribute(match, 'subType') ?? '' });
    }
    for (const measure of ['matchQuality', 'matchSuitability', 'similarity']) {
      const value = attribute(match, measure);
      if (value === undefined || (/^\d+(?:\.\d*)?$/.test(value) && Number(value) <= 100)) continue;
      wrong('xliffAttributeValue', { attribute: measure, value });
    }
  }
}

/** A reference of the form `#id`, or a full one that ends in an id of the unit. @see XLIFF 2.1, 3 */
function refersTo(ref: string, ids: ReadonlySet<string>): boolean {
  const [, last = ''] = /^#(?:.*\/)?(?:t=)?([^/=]+)$/.exec(ref) ?? [];
  return last !== '' && ids.has(last);
}

/** @see XLIFF 2.1, 5.2.4 */
function checkGlossary(reading: Reading, glossary: XmlElement, unit: string): void {
  const entries = elements(glossary);
  checkUnique(reading, entries, { scope: 'glossary', section: section('5.2.5') });
  for (const entry of entries) {
    const has = (local: string): boolean => elements(entry).some((child) => child.local === local);
    const wrong = (messageId: string, child: string): void =>
      report(reading, entry, {
        id: 'xliff/module',
        messageId,
        data: { child },
        section: section('5.2.4'),
        unit,
      });
    if (!has('term')) wrong('xliffElementMissing', 'term');
    if (!has('translation') && !has('definition')) wrong('xliffGlossaryEmpty', 'translation');
  }
}

/** @see XLIFF 2.1, 5.4.4 */
function checkMetadata(reading: Reading, element: XmlElement, unit: string): void {
  const wrong = (messageId: string, data: Readonly<Record<string, string>>): void =>
    report(reading, element, { id: 'xliff/module', section: section('5.4.4'), unit, messageId, data });
  if (element.local === 'meta') {
    if (attribute(element, 'type') === undefined) wrong('xliffAttributeMissing', { attribute: 'type' });
    return;
  }
  let isEmpty = true;
  for (const child of element.children) {
    if (child.type !== 'element' || child.uri !== METADATA) continue;
    isEmpty = false;
    checkMetadata(reading, child, unit);
  }
  if (isEmpty) wrong('xliffElementMissing', { child: element.local === 'metadata' ? 'metaGroup' : 'meta' });
}

/** @see XLIFF 2.1, 5.3.5.2 */
function checkFormatStyle(reading: Reading, element: XmlElement, unit: string): void {
  if (hasStyle(element, 'subFs') && !hasStyle(element, 'fs')) {
    report(reading, element, {
      id: 'xliff/module',
      messageId: 'xliffSubStyleAlone',
      section: section('5.3.5.2'),
      unit,
    });
  }
  for (const child of element.children) if (child.type === 'element') checkFormatStyle(reading, child, unit);
}

function hasStyle({ attributes }: XmlElement, local: string): boolean {
  for (const found of attributes) if (found.local === local && found.uri === FORMAT_STYLE) return true;
  return false;
}
