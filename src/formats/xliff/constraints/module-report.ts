import { elements, type XmlElement } from '../../xml-tree.ts';
import type { Finding } from '../report.ts';

/** Says of an element of a module, or with an attribute of one, what is wrong. */
export type ModuleFound = (
  element: XmlElement,
  messageId: string,
  more: Pick<Finding, 'data' | 'attribute' | 'severity'> & { readonly section: string },
) => void;

/** The elements inside of one with this namespace, at every depth. */
export function within(element: XmlElement, uri: string): XmlElement[] {
  const found: XmlElement[] = [];
  const collect = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      if (child.uri === uri) found.push(child);
      collect(child);
    }
  };
  collect(element);
  return found;
}
