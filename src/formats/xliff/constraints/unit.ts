import { attribute, childOf, elements, type XmlElement } from '../../xml-tree.ts';
import { lineOf, type Reading, report } from '../report.ts';
import { type Reference, type Side, sideOf } from './codes.ts';
import { checkInline } from './inline.ts';
import { attributeSection, elementSection, section } from './sections.ts';
import { checkUnique } from './unique.ts';

/** What a unit is checked against. */
export interface UnitContext {
  readonly languages: { readonly source: string; readonly target: string };
  /** `xml:lang` that the unit inherits; empty for none. */
  readonly inherited: string;
  /** What `xml:space` is, where a source or target does not say it. */
  readonly space: string;
  /** Is told of every reference to another unit. */
  readonly subFlow: (reference: Reference) => void;
}

const IN_UNIT = { scope: 'unit', section: attributeSection('id') };

/** Reports the constraints that one unit breaks. Never throws. @see XLIFF 2.1, 4.2.2.5 and what it contains */
export function checkUnit(reading: Reading, unit: XmlElement, context: UnitContext): void {
  // Mostly there is one of each: an array that grows from nothing has room for many.
  let parts: readonly XmlElement[] = [];
  let notes: readonly XmlElement[] = [];
  let data: readonly XmlElement[] = [];
  let segments = 0;
  for (const child of unit.children) {
    if (child.type !== 'element' || child.uri !== unit.uri) continue;
    if (child.local === 'segment' || child.local === 'ignorable')
      parts = parts.length === 0 ? [child] : [...parts, child];
    else if (child.local === 'notes')
      notes = notes.length === 0 ? elements(child) : notes.concat(elements(child));
    else if (child.local === 'originalData')
      data = data.length === 0 ? elements(child) : data.concat(elements(child));
    if (child.local === 'segment') segments++;
  }
  if (segments === 0) {
    const messageId = 'xliffUnitWithoutSegment';
    report(reading, unit, { id: 'xliff/structure', messageId, section: elementSection('unit') });
  }
  checkUnique(reading, notes, IN_UNIT);
  checkUnique(reading, data, IN_UNIT);
  for (const part of parts) if (part.local === 'segment') checkState(reading, part);
  for (const part of parts) {
    checkLanguages(reading, part, context);
    checkSpace(reading, part, context.space);
  }
  checkOrder(reading, parts);
  const content = { source: sideOf(parts, 'source'), target: sideOf(parts, 'target') };
  checkIds(reading, parts, content);
  checkInline(reading, { unit, ...content, subFlow: context.subFlow });
}

/** @see XLIFF 2.1, 4.3.1.31 and 4.3.1.35 */
function checkState(reading: Reading, segment: XmlElement): void {
  const state = attribute(segment, 'state');
  const subState = attribute(segment, 'subState');
  const target = childOf(segment, 'target', segment.uri) !== undefined;
  if (subState === undefined && (state === undefined || target)) return;
  const wrong = (messageId: string, name: string): void =>
    report(reading, segment, {
      id: 'xliff/state',
      messageId,
      data: { state: state ?? '', subState: subState ?? '' },
      attribute: name,
      section: attributeSection(name),
    });
  if (subState !== undefined && state === undefined) wrong('xliffSubStateAlone', 'subState');
  if (subState?.startsWith('xlf:') === true) wrong('xliffPrefixReserved', 'subState');
  if (state !== undefined && state !== 'initial' && !target) wrong('xliffStateWithoutTarget', 'state');
}

/** @see XLIFF 2.1, 4.2.2.12 and 4.2.2.13 */
function checkLanguages(reading: Reading, part: XmlElement, { languages, inherited }: UnitContext): void {
  for (const element of part.children) {
    if (element.type !== 'element' || (element.local !== 'source' && element.local !== 'target')) continue;
    const expected = languages[element.local];
    const own = attribute(element, 'xml:lang');
    const found = own ?? attribute(part, 'xml:lang') ?? inherited;
    if (found === '' || expected === '' || found.toLowerCase() === expected.toLowerCase()) continue;
    report(reading, element, {
      id: 'xliff/language',
      messageId: 'xliffLanguageMismatch',
      data: { found, expected },
      ...(own === undefined ? {} : { attribute: 'xml:lang' }),
      section: elementSection(element.local),
    });
  }
}

/** White space that means something in a source does so in its target. @see XLIFF 2.1, 4.2.2.13 */
function checkSpace(reading: Reading, part: XmlElement, inherited: string): void {
  const source = childOf(part, 'source', part.uri);
  const target = childOf(part, 'target', part.uri);
  if (source === undefined || target === undefined) return;
  const expected = attribute(source, 'xml:space') ?? inherited;
  const found = attribute(target, 'xml:space') ?? inherited;
  if (found === expected) return;
  report(reading, target, {
    id: 'xliff/structure',
    messageId: 'xliffSpaceDiffers',
    data: { found, expected },
    section: elementSection('target'),
  });
}

/** @see XLIFF 2.1, 4.3.1.24 and 4.8.2 */
function checkOrder(reading: Reading, parts: readonly XmlElement[]): void {
  // Without any stated order, each has the place where it stands.
  if (!parts.some(statesOrder)) return;
  const targets = parts.flatMap((part, index) => {
    const target = childOf(part, 'target', part.uri);
    return target === undefined ? [] : [{ target, index }];
  });
  const taken = new Map<number, XmlElement>();
  for (const { target, index } of targets) {
    const stated = attribute(target, 'order');
    const order = stated === undefined ? index + 1 : Number(stated);
    if (!Number.isInteger(order)) continue;
    const data = { order, count: parts.length };
    const name = stated === undefined ? {} : { attribute: 'order' };
    if (order > parts.length) {
      const at = attributeSection('order');
      report(reading, target, {
        id: 'xliff/order',
        messageId: 'xliffOrderTooHigh',
        data,
        ...name,
        section: at,
      });
    }
    const before = taken.get(order);
    if (before !== undefined) {
      const lines = { order, first: lineOf(reading, before), second: lineOf(reading, target) };
      const implicit = stated === undefined || attribute(before, 'order') === undefined;
      const at = implicit ? section('4.8.2') : attributeSection('order');
      report(reading, target, {
        id: 'xliff/order',
        messageId: 'xliffOrderTwice',
        data: lines,
        ...name,
        section: at,
      });
    }
    taken.set(order, target);
  }
}

function statesOrder(part: XmlElement): boolean {
  const target = childOf(part, 'target', part.uri);
  return target !== undefined && attribute(target, 'order') !== undefined;
}

/**
 * Ids of segments and of codes in sources share one scope; a code of a target repeats the id of its counterpart in
 * the sibling source, or has one of its own.
 *
 * @see XLIFF 2.1, 4.3.1.21
 */
function checkIds(
  reading: Reading,
  parts: readonly XmlElement[],
  { source, target }: { readonly source: Side; readonly target: Side },
): void {
  const inSource = source.codes.length === 0 ? parts : parts.concat(source.codes);
  checkUnique(reading, inSource, IN_UNIT);
  checkUnique(reading, target.codes, IN_UNIT);
  let owners: ReadonlyMap<string, XmlElement> | undefined;
  target.contents.forEach((content, index) => {
    const siblings = source.contents[index]?.codes ?? [];
    content.codes.forEach((code, place) => {
      const id = attribute(code, 'id');
      const sibling = siblings[place];
      // Mostly a target has the codes of its source in their order.
      if (id === undefined || (sibling !== undefined && isCounterpart(sibling, code))) return;
      owners ??= new Map(inSource.map((one) => [attribute(one, 'id') ?? '', one]));
      const owner = owners.get(id);
      if (owner === undefined) return;
      if (isCounterpart(owner, code) && isInside(owner, content.part)) return;
      report(reading, code, {
        id: 'xliff/unique-id',
        messageId: 'xliffIdOfAnother',
        data: { value: id, other: owner.local, first: lineOf(reading, owner) },
        attribute: 'id',
        section: attributeSection('id'),
      });
    });
  });
}

function isInside(element: XmlElement, part: XmlElement): boolean {
  return element.start > part.start && element.end < part.end;
}

/** `pc` and `sc` are two ways to write one code. @see XLIFF 2.1, 4.7.2.2 */
function isCounterpart(a: XmlElement, b: XmlElement): boolean {
  return whole(a) === whole(b) && attribute(a, 'id') === attribute(b, 'id');
}

function whole({ local }: XmlElement): string {
  if (local === 'sc') return 'pc';
  return local === 'sm' ? 'mrk' : local;
}
