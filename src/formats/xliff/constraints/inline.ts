import { attribute, elements, type XmlElement } from '../../xml.ts';
import { type Finding, type Reading, report } from '../report.ts';
import { checkHints } from './hints.ts';
import { checkPairs } from './pairs.ts';
import { attributeSection, section } from './sections.ts';

/** The inline elements of one source or target, in document order, at every depth. */
export interface Content {
  readonly part: XmlElement;
  readonly codes: readonly XmlElement[];
}

/** What the inline elements of a unit are checked against. */
export interface InlineContext {
  readonly unit: XmlElement;
  readonly source: readonly Content[];
  readonly target: readonly Content[];
  readonly subFlow: (reference: Reference) => void;
}

/** An attribute of a code that refers to something by id. */
export interface Reference {
  readonly code: XmlElement;
  readonly attribute: string;
  readonly value: string;
}

/** The inline elements of the source or target of a segment. */
export function contentOf(part: XmlElement, local: 'source' | 'target'): Content {
  const holder = elements(part).find((child) => child.uri === part.uri && child.local === local);
  const codes: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of elements(element)) {
      if (child.uri !== part.uri) continue;
      codes.push(child);
      collect(child);
    }
  };
  if (holder !== undefined) collect(holder);
  return { part, codes };
}

/** Reports what is wrong with the inline codes and annotations of a unit. Never throws. @see XLIFF 2.1, 4.7 */
export function checkInline(reading: Reading, context: InlineContext): void {
  const { source, target } = context;
  if ([...source, ...target].every(({ codes }) => codes.length === 0)) return;
  const found = (finding: Finding, element: XmlElement): void => report(reading, element, finding);
  for (const side of [source, target]) {
    const codes = side.flatMap((content) => content.codes);
    checkPairs(codes, found);
    for (const code of codes) {
      checkTypes(code, found);
      checkComment(code, { unit: context.unit, found });
      collectSubFlows(code, context.subFlow);
    }
  }
  const all = [...source, ...target].flatMap((content) => content.codes);
  checkData(all, { unit: context.unit, found });
  checkCopies(all, found);
  checkHints({ source, target }, found);
}

/** Says of an element what is wrong. */
export type Found = (finding: Finding, element: XmlElement) => void;

const SUB_TYPES = new Map([
  ['xlf:b', 'fmt'],
  ['xlf:i', 'fmt'],
  ['xlf:u', 'fmt'],
  ['xlf:lb', 'fmt'],
  ['xlf:pb', 'fmt'],
  ['xlf:var', 'ui'],
]);

/** @see XLIFF 2.1, 4.3.1.36 */
function checkTypes(code: XmlElement, found: Found): void {
  const subType = attribute(code, 'subType');
  if (subType === undefined) return;
  const type = attribute(code, 'type');
  const expected = SUB_TYPES.get(subType);
  const wrong = (messageId: string): void =>
    found(
      {
        id: 'xliff/inline',
        messageId,
        data: { type: type ?? '', subType, expected: expected ?? '' },
        attribute: 'subType',
        section: attributeSection('subType'),
      },
      code,
    );
  if (type === undefined) wrong('xliffSubTypeAlone');
  else if (expected !== undefined && type !== expected) wrong('xliffSubTypeMismatch');
  if (expected === undefined && subType.startsWith('xlf:')) wrong('xliffPrefixReserved');
}

/** @see XLIFF 2.1, 4.7.3.1.1 and 4.7.3.1.3 */
function checkComment(
  code: XmlElement,
  { unit, found }: { readonly unit: XmlElement; readonly found: Found },
): void {
  if (code.local !== 'mrk' && code.local !== 'sm') return;
  const type = attribute(code, 'type') ?? 'generic';
  if (type === 'generic' && attribute(code, 'translate') === undefined) {
    const at = section('4.7.3.1.1');
    found(
      { id: 'xliff/annotation', messageId: 'xliffTranslateMissing', severity: 'warning', section: at },
      code,
    );
  }
  if (type !== 'comment') return;
  const [value, ref] = [attribute(code, 'value'), attribute(code, 'ref')];
  const at = section('4.7.3.1.3');
  if ((value === undefined) === (ref === undefined)) {
    const messageId = value === undefined ? 'xliffCommentWithout' : 'xliffCommentBoth';
    found({ id: 'xliff/annotation', messageId, section: at }, code);
  }
  if (ref !== undefined && !notesOf(unit).has(noteId(ref, unit))) {
    const data = { value: ref };
    found(
      { id: 'xliff/reference', messageId: 'xliffNoteUnknown', data, attribute: 'ref', section: at },
      code,
    );
  }
}

/** The id in `#n=…` or `#u=…/n=…`; empty for anything else. @see XLIFF 2.1, 3.1 and 3.3 */
function noteId(ref: string, unit: XmlElement): string {
  const parts = /^#(?:(?:\/?f=[^/]+\/)?u=([^/]+)\/)?n=([^/]+)$/.exec(ref);
  const ofThis = parts?.[1] === undefined || parts[1] === attribute(unit, 'id');
  return ofThis ? (parts?.[2] ?? '') : '';
}

function notesOf(unit: XmlElement): Set<string> {
  const lists = elements(unit).filter((child) => child.local === 'notes');
  return new Set(lists.flatMap(elements).map((note) => attribute(note, 'id') ?? ' '));
}

/** @see XLIFF 2.1, 4.7.4 */
function collectSubFlows(code: XmlElement, subFlow: (reference: Reference) => void): void {
  for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
    for (const value of (attribute(code, name) ?? '').split(/\s+/)) {
      if (value !== '') subFlow({ code, attribute: name, value });
    }
  }
}

/** @see XLIFF 2.1, 4.3.1.9 to 4.3.1.11 */
function checkData(
  codes: readonly XmlElement[],
  { unit, found }: { readonly unit: XmlElement; readonly found: Found },
): void {
  const stores = elements(unit).filter((child) => child.local === 'originalData');
  const ids = new Set(stores.flatMap(elements).map((entry) => attribute(entry, 'id')));
  for (const code of codes) {
    for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
      const value = attribute(code, name);
      if (value === undefined || ids.has(value)) continue;
      const data = { attribute: name, value };
      const finding = { id: 'xliff/reference', messageId: 'xliffDataUnknown', data, attribute: name };
      found({ ...finding, section: attributeSection(name) }, code);
    }
  }
}

/** @see XLIFF 2.1, 4.7.2.4.1 */
function checkCopies(codes: readonly XmlElement[], found: Found): void {
  for (const code of codes) {
    const value = attribute(code, 'copyOf');
    if (value === undefined) continue;
    const wrong = (messageId: string): void =>
      found(
        {
          id: 'xliff/reference',
          messageId,
          data: { value },
          attribute: 'copyOf',
          section: section('4.7.2.4.1'),
        },
        code,
      );
    const base = codes.find((other) => other !== code && attribute(other, 'id') === value);
    if (base === undefined) wrong('xliffCopyUnknown');
    else if (withData(base) || withData(code)) wrong('xliffCopyWithData');
    if (base !== undefined && attribute(base, 'canCopy') === 'no') wrong('xliffCopyForbidden');
  }
}

function withData(code: XmlElement): boolean {
  return ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attribute(code, name) !== undefined);
}
