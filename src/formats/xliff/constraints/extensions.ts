import { elements, type XmlElement } from '../../xml-tree.ts';
import type { Reading } from '../report.ts';
import { MODULES } from './module-schema.ts';
import { section } from './sections.ts';
import { checkUnique } from './unique.ts';

/**
 * Reports ids that elements of other tools have twice inside one file, group or unit. Never throws.
 *
 * @see XLIFF 2.1, 4.9.1 Extensibility; 4.3.1.21 id
 */
export function checkExtensions(reading: Reading, holder: XmlElement): void {
  const own: XmlElement[] = [];
  const collect = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      if (child.uri === holder.uri || MODULES.has(child.uri)) continue;
      own.push(child);
      collect(child);
    }
  };
  collect(holder);
  checkUnique(reading, own, { scope: holder.local, section: section('4.9.1') });
}
