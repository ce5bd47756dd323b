import type { Inline } from '../exchange.ts';
import { attribute, textContent, type XmlElement } from '../xml-tree.ts';
import { kindFrom2, kindFrom12 } from './model.ts';

/** Inline elements of XLIFF 1.2 that stand for one place in the text. @see XLIFF 1.2, 2.4 */
const STANDALONE_12 = new Set(['x', 'bx', 'ex', 'bpt', 'ept', 'it', 'ph']);
/** Inline elements of XLIFF 2 that stand for one place in the text. @see XLIFF 2.1, 4.2.3 */
const STANDALONE_2 = new Set(['ph', 'sc', 'ec', 'sm', 'em', 'cp']);

/**
 * Content of a `source`, `target` or `seg-source` of XLIFF 1.2.
 *
 * Segments (`mrk mtype="seg"`) are joined where they stand. Elements that XLIFF does not define stay, as unknown
 * codes with their text. Never throws.
 *
 * @see XLIFF 1.2, 2.4 Inline Elements
 */
export function readInline12(element: XmlElement, uri: string): Inline[] {
  return joined(element, (child) => piece12(child, uri));
}

/** The contents of the children one after the other, neighbouring texts as one. */
function joined({ children }: XmlElement, read: (element: XmlElement) => readonly Inline[]): Inline[] {
  const content: Inline[] = [];
  let text = '';
  for (const child of children) {
    if (child.type === 'text') text += child.text;
    if (child.type !== 'element') continue;
    for (const piece of read(child)) {
      if (piece.type === 'text') {
        text += piece.text;
        continue;
      }
      if (text !== '') content.push({ type: 'text', text });
      text = '';
      content.push(piece);
    }
  }
  if (text !== '') content.push({ type: 'text', text });
  return content;
}

function piece12(node: XmlElement, uri: string): Inline[] {
  const id = attribute(node, 'id') ?? '';
  const kind = kindFrom12(attribute(node, 'ctype') ?? '');
  if (node.uri === uri && STANDALONE_12.has(node.local)) {
    // `bpt`, `ept`, `it` and `ph` hold the markup itself as their text: it is not text of the document.
    const text = attribute(node, 'equiv-text') ?? textContent(node);
    return [{ type: 'code', id, kind, text, ...(node.local === 'x' ? {} : { element: node.local }) }];
  }
  const children = readInline12(node, uri);
  if (node.uri === uri && node.local === 'g') {
    return [{ type: 'pair', id, kind, ...splitEquivalent(attribute(node, 'equiv-text') ?? ''), children }];
  }
  if (node.uri === uri && node.local === 'mrk') {
    if (attribute(node, 'mtype') === 'seg') return children;
    const mid = attribute(node, 'mid') ?? '';
    return [{ type: 'pair', id: mid, kind: 'annotation', start: '', end: '', children, element: 'mrk' }];
  }
  return [{ type: 'pair', id, kind: 'unknown', start: '', end: '', children, element: node.name }];
}

/** `**…**` as start and end markup; a backslash keeps what follows it. The inverse of `joinEquivalent`. */
export function splitEquivalent(value: string): { start: string; end: string } {
  const parts = ['', ''];
  let part = 0;
  for (let at = 0; at < value.length; at++) {
    let character = value[at] ?? '';
    if (character === '…' && part === 0) {
      part = 1;
      continue;
    }
    if (character === '\\' && at + 1 < value.length) character = value[++at] ?? '';
    parts[part] += character;
  }
  return { start: parts[0] ?? '', end: parts[1] ?? '' };
}

/** Start and end markup in one `equiv-text`, as translators see it: `**…**`. */
export function joinEquivalent(start: string, end: string): string {
  return start === '' && end === '' ? '' : `${keep(start)}…${keep(end)}`;
}

function keep(markup: string): string {
  return markup.includes('\\') || markup.includes('…') ? markup.replace(/[\\…]/g, '\\$&') : markup;
}

/**
 * Content of a `source` or `target` of XLIFF 2, markup taken from `disp…` or from the original data of the unit.
 *
 * Elements that XLIFF does not define stay, as unknown codes with their text. Never throws.
 *
 * @param data The original data of the unit by id.
 * @see XLIFF 2.1, 4.7 Inline Content
 */
export function readInline2(element: XmlElement, uri: string, data: ReadonlyMap<string, string>): Inline[] {
  return joined(element, (child) => piece2(child, uri, data));
}

function piece2(node: XmlElement, uri: string, data: ReadonlyMap<string, string>): Inline[] {
  const id = attribute(node, 'id') ?? attribute(node, 'startRef') ?? '';
  const kind = kindFrom2(attribute(node, 'type') ?? '', attribute(node, 'subType') ?? '');
  const markup = (shown: string, reference: string): string =>
    attribute(node, shown) ?? data.get(attribute(node, reference) ?? '') ?? '';
  if (node.uri === uri && STANDALONE_2.has(node.local)) {
    const annotation = node.local === 'sm' || node.local === 'em';
    const text = node.local === 'cp' ? (attribute(node, 'hex') ?? '') : markup('disp', 'dataRef');
    const code = {
      type: 'code',
      id,
      kind: annotation ? 'annotation' : kind,
      text,
      ...deletable(node),
    } as const;
    return [node.local === 'ph' ? code : { ...code, element: node.local }];
  }
  const children = readInline2(node, uri, data);
  if (node.uri === uri && node.local === 'pc') {
    const start = markup('dispStart', 'dataRefStart');
    const end = markup('dispEnd', 'dataRefEnd');
    return [{ type: 'pair', id, kind, start, end, children, ...deletable(node) }];
  }
  const known = node.uri === uri && node.local === 'mrk';
  const element = known ? node.local : node.name;
  return [
    { type: 'pair', id, kind: known ? 'annotation' : 'unknown', start: '', end: '', children, element },
  ];
}

/** Codes may be left out unless they say no. @see XLIFF 2.1, 4.3.1.3 canDelete */
function deletable(node: XmlElement): { readonly deletable?: true } {
  const isCode = node.local !== 'cp' && node.local !== 'sm' && node.local !== 'em';
  return isCode && attribute(node, 'canDelete') !== 'no' ? { deletable: true } : {};
}
