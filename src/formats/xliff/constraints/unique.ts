import { attribute, type XmlElement } from '../../xml-tree.ts';
import { lineOf, type Reading, report } from '../report.ts';

/**
 * Reports ids that stand on more than one of the elements, with the lines of both. `xml:id` is an id too.
 * Elements without one are passed over. Never throws.
 *
 * @see XLIFF 2.1, 4.3.1.21 id
 */
export function checkUnique(
  reading: Reading,
  places: readonly XmlElement[],
  { scope, section }: { readonly scope: string; readonly section: string },
): void {
  if (places.length < 2) return;
  const seen = new Map<string, XmlElement>();
  for (const element of places) {
    const id = attribute(element, 'id') ?? attribute(element, 'xml:id');
    if (id === undefined) continue;
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, element);
      continue;
    }
    const data = { value: id, scope, first: lineOf(reading, before), second: lineOf(reading, element) };
    report(reading, element, {
      id: 'xliff/unique-id',
      messageId: 'xliffIdTwice',
      data,
      attribute: attribute(element, 'id') === undefined ? 'xml:id' : 'id',
      section,
    });
  }
}
