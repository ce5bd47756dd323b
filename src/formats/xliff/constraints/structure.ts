import { attribute, type XmlElement } from '../../xml-tree.ts';
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
  checkChildren(reading, element, rule);
  for (const child of element.children)
    if (child.type === 'element' && child.uri === uri) checkStructure(reading, child, seen);
}

function checkAttributes(reading: Reading, element: XmlElement, rule: ElementRule): void {
  for (const { name, uri, value } of element.attributes) {
    const type = rule.attributes.get(name);
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
      continue;
    }
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const own = uri === '' || name === 'xml:space';
    if (!own && rule.open === true) continue;
    report(reading, element, {
      id: 'xliff/structure',
      messageId: 'xliffAttributeUnexpected',
      data: { attribute: name },
      attribute: name,
      section: own ? elementSection(element.local) : section('4.9.1'),
    });
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
  for (const child of element.children) {
    if (child.type !== 'text' || child.text === '\n' || child.text.trim() === '') continue;
    report(reading, element, {
      id: 'xliff/structure',
      messageId: 'xliffTextUnexpected',
      data: { text: child.text.trim().slice(0, 40) },
      section: elementSection(element.local),
    });
    return;
  }
}

/** Walks the children along the sequence of the rule. */
function checkChildren(reading: Reading, element: XmlElement, rule: ElementRule): void {
  const { uri } = element;
  let at = 0;
  // One bit for each slot; there are at most five.
  let filled = 0;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    // The first slot from here on that takes it.
    let found = at;
    let slot = rule.children[found];
    while (slot !== undefined && !takes(slot, child, uri)) slot = rule.children[++found];
    if (slot === undefined) {
      reportUnexpected(reading, element, child);
      continue;
    }
    at = found;
    if (slot.single === true && (filled & (1 << at)) !== 0) reportUnexpected(reading, element, child);
    filled |= 1 << at;
  }
  for (let index = 0; index < rule.children.length; index++) {
    const slot = rule.children[index];
    if (slot?.required !== true || (filled & (1 << index)) !== 0) continue;
    report(reading, element, {
      id: 'xliff/structure',
      messageId: 'xliffElementMissing',
      data: { child: slot.names[0] ?? '' },
      section: elementSection(element.local),
    });
  }
}

function reportUnexpected(reading: Reading, parent: XmlElement, child: XmlElement): void {
  report(reading, child, {
    id: 'xliff/structure',
    messageId: 'xliffElementUnexpected',
    data: { parent: parent.local },
    section: elementSection(parent.local),
  });
}

function takes(slot: Slot, child: XmlElement, uri: string): boolean {
  return child.uri === uri ? slot.names.includes(child.local) : slot.names.includes('*');
}
