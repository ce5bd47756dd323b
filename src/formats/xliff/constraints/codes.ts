import { childOf, type XmlElement } from '../../xml-tree.ts';
import type { Finding } from '../report.ts';

/** The inline elements of one source or target, in document order, at every depth. */
export interface Content {
  readonly part: XmlElement;
  readonly codes: readonly XmlElement[];
}

/** All sources, or all targets, of a unit. */
export interface Side {
  readonly contents: readonly Content[];
  /** The inline elements of all of them. */
  readonly codes: readonly XmlElement[];
}

/** Says of an element what is wrong. */
export type Found = (finding: Finding, element: XmlElement) => void;

/** An attribute of a code that refers to something by id. */
export interface Reference {
  readonly code: XmlElement;
  readonly attribute: string;
  readonly value: string;
}

/** The inline elements of the source or target of a segment. */
function contentOf(part: XmlElement, local: 'source' | 'target'): Content {
  const holder = childOf(part, local, part.uri);
  const codes: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.type !== 'element' || child.uri !== part.uri) continue;
      codes.push(child);
      collect(child);
    }
  };
  if (holder !== undefined) collect(holder);
  return { part, codes };
}

/** The sources or the targets of these segments. */
export function sideOf(parts: readonly XmlElement[], local: 'source' | 'target'): Side {
  const contents = parts.map((part) => contentOf(part, local));
  const only = contents.length === 1 ? contents[0] : undefined;
  return { contents, codes: only ? only.codes : contents.flatMap(({ codes }) => codes) };
}
