import { attribute, elements, type XmlElement } from '../../xml-tree.ts';
import { type Finding, type Reading, report } from '../report.ts';
import type { Found, Reference, Side } from './codes.ts';
import { checkFragment } from './fragments.ts';
import { checkHints } from './hints.ts';
import { checkPairs } from './pairs.ts';
import { attributeSection, section } from './sections.ts';

/** What the inline elements of a unit are checked against. */
export interface InlineContext {
  readonly unit: XmlElement;
  readonly source: Side;
  readonly target: Side;
  readonly subFlow: (reference: Reference) => void;
}

/** Reports what is wrong with the inline codes and annotations of a unit. Never throws. @see XLIFF 2.1, 4.7 */
export function checkInline(reading: Reading, context: InlineContext): void {
  const { source, target } = context;
  if (source.codes.length === 0 && target.codes.length === 0) return;
  const found = (finding: Finding, element: XmlElement): void => report(reading, element, finding);
  for (const { codes } of [source, target]) {
    checkPairs(codes, found);
    for (const code of codes) {
      checkTypes(code, found);
      checkComment(code, { unit: context.unit, found });
      collectSubFlows(code, context.subFlow);
    }
  }
  const all = [...source.codes, ...target.codes];
  checkData(all, { unit: context.unit, found });
  checkCopies(all, found);
  checkHints({ source, target }, found);
}

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
  if (type !== undefined && (expected === undefined ? !subType.startsWith('xlf:') : type === expected))
    return;
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
  checkFragment(code, found);
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
  for (const name of SUB_FLOWS) {
    const values = attribute(code, name);
    if (values === undefined) continue;
    for (const value of values.split(/\s+/)) if (value !== '') subFlow({ code, attribute: name, value });
  }
}

const SUB_FLOWS = ['subFlows', 'subFlowsStart', 'subFlowsEnd'];

/** @see XLIFF 2.1, 4.3.1.9 to 4.3.1.11 */
function checkData(
  codes: readonly XmlElement[],
  { unit, found }: { readonly unit: XmlElement; readonly found: Found },
): void {
  if (!codes.some(withData)) return;
  const stores = elements(unit).filter((child) => child.local === 'originalData');
  const ids = new Set(stores.flatMap(elements).map((entry) => attribute(entry, 'id')));
  for (const code of codes) {
    for (const name of DATA_REFERENCES) {
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
  if (codes.every((code) => attribute(code, 'copyOf') === undefined)) return;
  // From the end, so that of several codes with one id the first is found.
  const byId = new Map(codes.toReversed().map((code) => [attribute(code, 'id'), code]));
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
    const named = byId.get(value);
    const base = named === code ? undefined : named;
    if (base === undefined) wrong('xliffCopyUnknown');
    else if (withData(base) || withData(code)) wrong('xliffCopyWithData');
    if (base !== undefined && attribute(base, 'canCopy') === 'no') wrong('xliffCopyForbidden');
  }
}

function withData(code: XmlElement): boolean {
  return DATA_REFERENCES.some((name) => attribute(code, name) !== undefined);
}

const DATA_REFERENCES = ['dataRef', 'dataRefStart', 'dataRefEnd'];
