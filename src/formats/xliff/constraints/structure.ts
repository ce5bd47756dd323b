import { attribute, elements, type XmlElement } from '../../xml.ts';
import { type Reading, report } from '../report.ts';
import { type ElementRule, isOfType, SCHEMA, type Slot } from './schema.ts';
import { attributeSection, elementSection, section } from './sections.ts';

/**
 * Reports what stands where the core of XLIFF 2 does not allow it: elements, their order and number, attributes and
 * their values, text between elements. Elements of other namespaces are not looked into. Never throws.
 *
 * @param seen Elements that were looked at before; what stands around them still counts them.
 * @see XLIFF 2.1, 4.2 Elements; 4.3 Attributes
 */
export function checkStructure(reading: Reading, element: XmlElement, seen: ReadonlySet<XmlElement>): void {
  if (seen.has(element)) return;
  const { uri } = element;
  const rule = SCHEMA.get(element.local);
  // An unknown element was reported with its parent, and nothing is known of what it may hold.
  if (rule === undefined) return;
  checkAttributes(reading, element, rule);
  checkText(reading, element, rule);
  checkChildren(reading, element, { rule, uri });
  for (const child of elements(element)) if (child.uri === uri) checkStructure(reading, child, seen);
}

function checkAttributes(reading: Reading, element: XmlElement, rule: ElementRule): void {
  for (const { name, uri, value } of element.attributes) {
    const type = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
    const own = uri === '' || name === 'xml:space';
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    if (type !== undefined) {
      if (isOfType(value, type)) continue;
      const data = { attribute: name, value };
      const messageId = type === 'language' ? 'xliffLanguageTag' : 'xliffAttributeValue';
      report(reading, element, {
        id: idOf(name),
        messageId,
        data,
        attribute: name,
        section: attributeSection(name),
      });
    } else if (own || rule.open !== true) {
      const data = { attribute: name };
      const at = own ? elementSection(element.local) : section('4.9.1');
      report(reading, element, {
        id: 'xliff/structure',
        messageId: 'xliffAttributeUnexpected',
        data,
        attribute: name,
        section: at,
      });
    }
  }
  for (const name of rule.required) {
    if (attribute(element, name) !== undefined) continue;
    const data = { attribute: name };
    report(reading, element, {
      id: idOf(name),
      messageId: 'xliffAttributeMissing',
      data,
      section: elementSection(element.local),
    });
  }
}

function idOf(name: string): string {
  if (name === 'srcLang' || name === 'trgLang' || name === 'xml:lang') return 'xliff/language';
  if (name === 'state' || name === 'subState') return 'xliff/state';
  return name === 'order' ? 'xliff/order' : 'xliff/structure';
}

function checkText(reading: Reading, element: XmlElement, rule: ElementRule): void {
  if (rule.mixed === true) return;
  const text = element.children.find((child) => child.type === 'text' && child.text.trim() !== '');
  if (text === undefined || text.type !== 'text') return;
  report(reading, element, {
    id: 'xliff/structure',
    messageId: 'xliffTextUnexpected',
    data: { text: text.text.trim().slice(0, 40) },
    section: elementSection(element.local),
  });
}

/** Walks the children along the sequence of the rule. */
function checkChildren(
  reading: Reading,
  element: XmlElement,
  { rule, uri }: { readonly rule: ElementRule; readonly uri: string },
): void {
  const unexpected = (child: XmlElement): void =>
    report(reading, child, {
      id: 'xliff/structure',
      messageId: 'xliffElementUnexpected',
      data: { parent: element.local },
      section: elementSection(element.local),
    });
  let at = 0;
  const counts = rule.children.map(() => 0);
  for (const child of elements(element)) {
    const slot = rule.children.findIndex((candidate, index) => index >= at && takes(candidate, child, uri));
    if (slot < 0) {
      unexpected(child);
      continue;
    }
    at = slot;
    counts[slot] = (counts[slot] ?? 0) + 1;
    if (rule.children[slot]?.single === true && (counts[slot] ?? 0) > 1) unexpected(child);
  }
  for (const [index, slot] of rule.children.entries()) {
    if (slot.required !== true || (counts[index] ?? 0) > 0) continue;
    report(reading, element, {
      id: 'xliff/structure',
      messageId: 'xliffElementMissing',
      data: { child: slot.names[0] ?? '' },
      section: elementSection(element.local),
    });
  }
}

function takes(slot: Slot, child: XmlElement, uri: string): boolean {
  return child.uri === uri ? slot.names.includes(child.local) : slot.names.includes('*');
}
