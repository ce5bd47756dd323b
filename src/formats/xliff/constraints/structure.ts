import { attribute, type XmlAttribute, type XmlElement } from '../../xml-tree.ts';
import { type Finding, type Reading, report } from '../report.ts';
import { MODULE_ATTRIBUTES, MODULES } from './module-schema.ts';
import type { ElementRule, Schema, Slot } from './schema.ts';
import { attributeSection, elementSection, section } from './sections.ts';
import { isOfType } from './values.ts';

/** What the elements of a file are held against. */
export interface StructureContext {
  /** Of the core. */
  readonly schema: Schema;
  /** Namespace of the core. */
  readonly core: string;
  /** Elements that were looked at before; what stands around them still counts them. */
  readonly seen: ReadonlySet<XmlElement>;
  /** What people know the unit by, inside one. */
  readonly unit?: string;
  /** The section that defines an element, where the version is not one of 2. */
  readonly sectionOf?: (local: string) => string;
  /** Of what is found; error when absent. */
  readonly severity?: 'warning';
}

/** An element, what it may have, and how to speak of it. */
interface Judged {
  readonly element: XmlElement;
  readonly rule: ElementRule;
  readonly context: StructureContext;
  /** Section of the module; `undefined` in the core. */
  readonly module: string | undefined;
}

/**
 * Reports what stands where the core of XLIFF and the modules of XLIFF 2 do not allow it: elements, their order and number,
 * attributes and their values, text between elements. Elements of other namespaces are not looked into. Never throws.
 *
 * @see XLIFF 2.1, 4.2 Elements; 4.3 Attributes; 5 Modules
 */
export function checkStructure(reading: Reading, element: XmlElement, context: StructureContext): void {
  if (context.seen.has(element)) return;
  const { uri, local } = element;
  const module = uri === context.core ? undefined : MODULES.get(uri);
  const rule = (uri === context.core ? context.schema : module?.elements)?.get(local);
  // An unknown element was reported with its parent, and nothing is known of what it may hold.
  if (rule === undefined) return;
  const judged = { element, rule, context, module: module?.section };
  checkAttributes(reading, judged);
  checkText(reading, judged);
  checkChildren(reading, judged);
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const other = child.uri === uri || child.uri === context.core ? undefined : MODULES.get(child.uri);
    if (other !== undefined && !TOPS.has(child.local))
      reportUnexpected(reading, child, { context, module: other.section, parent: local });
    else if (child.uri === context.core || MODULES.has(child.uri)) checkStructure(reading, child, context);
  }
}

/** Elements of modules that may stand in those of the core, or of another module. */
const TOPS: ReadonlySet<string> = new Set([
  'matches',
  'glossary',
  'metadata',
  'resourceData',
  'profiles',
  'data',
  'validation',
  'changeTrack',
]);

function sectionAt(context: StructureContext, local: string): string {
  return context.sectionOf?.(local) ?? elementSection(local);
}

function finding(
  { module, context }: Pick<Judged, 'module' | 'context'>,
  { id, own, ...rest }: Omit<Finding, 'section'> & { readonly own: string },
): Finding {
  const { unit, severity } = context;
  return {
    ...rest,
    ...(module !== undefined && unit !== undefined && { unit }),
    ...(severity !== undefined && { severity }),
    id: module === undefined ? id : 'xliff/module',
    section: module ?? own,
  };
}

function checkAttributes(reading: Reading, judged: Judged): void {
  const { element, rule, module } = judged;
  for (const given of element.attributes) {
    const { name, uri, value } = given;
    const type = rule.attributes.get(name);
    if (type !== undefined) {
      if (isOfType(value, type)) continue;
      const messageId = type === 'language' ? 'xliffLanguageTag' : 'xliffAttributeValue';
      const what = { id: idOf(name), messageId, data: { attribute: name, value }, attribute: name };
      report(
        reading,
        element,
        finding(judged, {
          ...what,
          own: judged.context.sectionOf?.(element.local) ?? attributeSection(name),
        }),
      );
      continue;
    }
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const isXml = name === 'xml:space' || (name === 'xml:lang' && module !== undefined);
    const own = uri === '' || isXml || uri === element.uri;
    if (!own && rule.open === true) {
      checkModuleAttribute(reading, judged, given);
      continue;
    }
    // The attributes of a module are written with its prefix, also on its own elements.
    if (uri !== '' && module !== undefined && uri === element.uri) continue;
    const what = { id: 'xliff/structure', messageId: 'xliffAttributeUnexpected', attribute: name };
    const at = own ? sectionAt(judged.context, element.local) : section('4.9.1');
    report(reading, element, finding(judged, { ...what, data: { attribute: name }, own: at }));
  }
  for (const name of rule.required) {
    if (attribute(element, name) !== undefined) continue;
    const what = { id: idOf(name), messageId: 'xliffAttributeMissing', data: { attribute: name } };
    report(reading, element, finding(judged, { ...what, own: sectionAt(judged.context, element.local) }));
  }
}

function checkModuleAttribute(
  reading: Reading,
  { element, context }: Judged,
  { name, local, uri, value }: XmlAttribute,
): void {
  const known = MODULE_ATTRIBUTES.get(uri);
  if (known === undefined) return;
  const type = known.attributes.get(local);
  const about = { id: 'xliff/module', attribute: name, section: known.section };
  const at = { ...about, ...(context.unit !== undefined && { unit: context.unit }) };
  if (type === undefined)
    report(reading, element, { ...at, messageId: 'xliffAttributeUnexpected', data: { attribute: name } });
  else if (!isOfType(value, type))
    report(reading, element, { ...at, messageId: 'xliffAttributeValue', data: { attribute: name, value } });
  else if (element.local === 'ec' && attribute(element, 'isolated') !== 'yes')
    report(reading, element, { ...at, messageId: 'xliffEndWithAttribute', data: { attribute: name } });
}

function idOf(name: string): string {
  if (/^(?:srcLang|trgLang|xml:lang|source-language|target-language)$/.test(name)) return 'xliff/language';
  if (name === 'state' || name === 'subState') return 'xliff/state';
  return name === 'order' ? 'xliff/order' : 'xliff/structure';
}

function checkText(reading: Reading, judged: Judged): void {
  const { element, rule } = judged;
  if (rule.mixed === true) return;
  for (const child of element.children) {
    if (child.type !== 'text' || child.text === '\n' || child.text.trim() === '') continue;
    const data = { text: child.text.trim().slice(0, 40) };
    const what = { id: 'xliff/structure', messageId: 'xliffTextUnexpected', data };
    report(reading, element, finding(judged, { ...what, own: sectionAt(judged.context, element.local) }));
    return;
  }
}

/** Walks the children along the sequence of the rule. */
function checkChildren(reading: Reading, judged: Judged): void {
  const { element, rule, context, module } = judged;
  const taking = { parent: element.uri, core: context.core };
  let at = 0;
  // One bit for each slot; there are at most six.
  let filled = 0;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    // The first slot from here on that takes it.
    let found = at;
    let slot = rule.children[found];
    while (slot !== undefined && !takes(slot, child, taking)) slot = rule.children[++found];
    if (slot === undefined) {
      reportUnexpected(reading, child, { context, module, parent: element.local });
      continue;
    }
    at = found;
    if (slot.single === true && (filled & (1 << at)) !== 0)
      reportUnexpected(reading, child, { context, module, parent: element.local });
    filled |= 1 << at;
  }
  for (let index = 0; index < rule.children.length; index++) {
    const slot = rule.children[index];
    if (slot?.required !== true || (filled & (1 << index)) !== 0) continue;
    const what = {
      id: 'xliff/structure',
      messageId: 'xliffElementMissing',
      data: { child: slot.names[0] ?? '' },
    };
    report(reading, element, finding(judged, { ...what, own: sectionAt(judged.context, element.local) }));
  }
}

function reportUnexpected(
  reading: Reading,
  child: XmlElement,
  { parent, ...judged }: Pick<Judged, 'module' | 'context'> & { readonly parent: string },
): void {
  const what = { id: 'xliff/structure', messageId: 'xliffElementUnexpected', data: { parent } };
  report(reading, child, finding(judged, { ...what, own: sectionAt(judged.context, parent) }));
}

function takes(
  slot: Slot,
  child: XmlElement,
  { parent, core }: { readonly parent: string; readonly core: string },
): boolean {
  const wanted = slot.uri === 'core' ? core : (slot.uri ?? parent);
  return (
    (child.uri === wanted && slot.names.includes(child.local)) ||
    (child.uri !== parent && slot.names.includes('*'))
  );
}
