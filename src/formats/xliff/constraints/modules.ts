import { attribute, elements, type XmlElement } from '../../xml-tree.ts';
import { CHANGES, FORMAT_STYLE, GLOSSARY, MATCHES, METADATA, RESOURCES, VALIDATION } from '../model.ts';
import { type Reading, report } from '../report.ts';
import { checkChanges } from './changes.ts';
import { isFragment, namedIn } from './fragments.ts';
import { type ModuleFound, within } from './module-report.ts';
import { checkResources } from './resources.ts';
import { section } from './sections.ts';
import { checkSizes } from './sizes.ts';
import { checkUnique } from './unique.ts';
import { checkValidation } from './validation.ts';

/** Where a unit, or what holds units, stands. */
export interface ModuleContext {
  /** What people know the unit by; `undefined` for a file or a group. */
  readonly unit?: string;
  /** The elements around it, outermost first. */
  readonly inside: readonly XmlElement[];
  readonly languages: { readonly source: string; readonly target: string };
  /** Whether the file has anything of the module for sizes: most have not, and looking for it takes time. */
  readonly hasSizes: boolean;
}

/**
 * Reports what is wrong in the modules beside their structure: ids that stand twice, references that lead nowhere,
 * attributes that exclude each other. Never throws.
 *
 * @param holder A unit, or a file or group without what it holds.
 * @see XLIFF 2.1, 5.1 to 5.7
 */
export function checkModules(reading: Reading, holder: XmlElement, context: ModuleContext): void {
  const unit = context.unit === undefined ? {} : { unit: context.unit };
  const found: ModuleFound = (element, messageId, more) =>
    report(reading, element, { id: 'xliff/module', messageId, ...more, ...unit });
  for (const child of holder.children) {
    if (child.type !== 'element' || child.uri === holder.uri) continue;
    if (child.uri === GLOSSARY) checkGlossary(reading, child, found);
    if (child.uri === METADATA) checkMetadata(reading, child);
    if (child.uri === RESOURCES) checkResources(reading, child, { languages: context.languages, found });
    if (child.uri === VALIDATION) checkValidation(child, { isFile: holder.local === 'file', found });
  }
  const own = (uri: string): readonly XmlElement[] =>
    holder.children.filter((child) => child.type === 'element').filter((child) => child.uri === uri);
  checkChanges(own(CHANGES), { holder, found });
  checkMatches(reading, own(MATCHES), { holder, found });
  checkStyles(holder, found);
  if (context.hasSizes) checkSizes(holder, { inside: context.inside, found });
}

/** @see XLIFF 2.1, 5.1.6.1 and 5.1.7 */
function checkMatches(
  reading: Reading,
  lists: readonly XmlElement[],
  { holder, found }: { readonly holder: XmlElement; readonly found: ModuleFound },
): void {
  if (lists.length === 0) return;
  const ids = new Set(within(holder, holder.uri).map((element) => attribute(element, 'id') ?? ''));
  for (const matches of lists)
    checkUnique(reading, elements(matches), { scope: 'matches', section: section('5.1.7') });
  for (const match of lists.flatMap(elements)) {
    const at = { section: section('5.1.6.1') };
    const ref = attribute(match, 'ref');
    if (ref !== undefined && !(ref.startsWith('#') && isFragment(ref) && ids.has(namedIn(ref))))
      found(match, 'xliffMatchUnknown', { ...at, data: { value: ref } });
    const subType = attribute(match, 'subType');
    if (subType !== undefined && attribute(match, 'type') === undefined)
      found(match, 'xliffSubTypeAlone', { ...at, data: { subType } });
  }
}

/** @see XLIFF 2.1, 5.2.4 and 5.2.5 */
function checkGlossary(reading: Reading, glossary: XmlElement, found: ModuleFound): void {
  const entries = elements(glossary);
  const withIds = within(glossary, GLOSSARY).filter(({ local }) => local !== 'glossary');
  checkUnique(reading, withIds, { scope: 'glossary', section: section('5.2.5') });
  for (const entry of entries) {
    const has = (local: string): boolean => elements(entry).some((child) => child.local === local);
    if (!has('translation') && !has('definition'))
      found(entry, 'xliffGlossaryEmpty', { data: { child: 'translation' }, section: section('5.2.4') });
  }
}

/** @see XLIFF 2.1, 5.4.5 */
function checkMetadata(reading: Reading, metadata: XmlElement): void {
  const all = [metadata, ...within(metadata, METADATA)];
  checkUnique(reading, all, { scope: 'metadata', section: section('5.4') });
}

/** @see XLIFF 2.1, 5.3.5.2 */
function checkStyles(element: XmlElement, found: ModuleFound): void {
  if (hasStyle(element, 'subFs') && !hasStyle(element, 'fs'))
    found(element, 'xliffSubStyleAlone', { section: section('5.3.5.2') });
  for (const child of element.children) if (child.type === 'element') checkStyles(child, found);
}

function hasStyle({ attributes }: XmlElement, local: string): boolean {
  for (const one of attributes) if (one.local === local && one.uri === FORMAT_STYLE) return true;
  return false;
}
