import type { ExchangeFile, ExchangeUnit, Inline } from '../exchange.ts';
import { sameContent } from '../inline.ts';
import { parseXmlText } from '../xml.ts';
import { attribute, attributeSpan, elements, type XmlElement } from '../xml-tree.ts';
import { escapeAttribute, escapeText, writeAttribute } from '../xml-write.ts';
import { writeInline2, writeInline12 } from './inline-write.ts';
import { SOURCE_CHANGED, STATE_12 } from './model.ts';

/** A piece of the text to replace, in offsets of the text as it was. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text a file was read from, with the targets and states of those units that differ from `before`.
 *
 * Everything else stays as it was, byte for byte: elements of other tools, comments, order, line ends. In a unit with
 * several segments the translation goes into the first, since its division is not ours to make.
 *
 * @param before The file as it was read from `text`.
 * @throws {RangeError} When `text` is not the file that `before` was read from.
 */
export function updateXliff(text: string, before: ExchangeFile, after: ExchangeFile): string {
  const parsed = parseXmlText(text);
  if (!parsed.ok) throw new RangeError('Cannot write back: text is not well-formed XML');
  const places = new Map<number, XmlElement>();
  const collect = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      if (child.local === 'unit' || child.local === 'trans-unit') places.set(child.start, child);
      else if (child.local === 'file' || child.local === 'body' || child.local === 'group') collect(child);
    }
  };
  collect(parsed.document.root);
  const old = new Map(before.units.map((unit) => [unit.span.start, unit]));
  const splices: Splice[] = [];
  for (const unit of after.units) {
    const was = old.get(unit.span.start);
    const element = places.get(unit.span.start);
    if (was === undefined || element === undefined)
      throw new RangeError(`Cannot write back "${unit.id}": not in the text`);
    if (same(was, unit)) continue;
    splices.push(...change(text, element, unit));
  }
  splices.sort((a, b) => b.start - a.start);
  return splices.reduce(
    (result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end),
    text,
  );
}

function same(a: ExchangeUnit, b: ExchangeUnit): boolean {
  const target =
    a.target === undefined || b.target === undefined
      ? a.target === b.target
      : sameContent(a.target, b.target);
  return target && a.state === b.state && a.needsWork === b.needsWork;
}

function change(text: string, element: XmlElement, unit: ExchangeUnit): Splice[] {
  const old = element.local === 'trans-unit';
  const parts = old ? [element] : elements(element).filter((child) => child.local === 'segment');
  const splices: Splice[] = [];
  for (const [index, part] of parts.entries()) {
    const content = unit.target === undefined || index > 0 ? undefined : unit.target;
    splices.push(changeTarget(text, part, { content, unit, old }));
    if (!old && index === 0) splices.push(...changeStates(text, part, unit));
  }
  if (old) splices.push(...setAttribute(text, element, { name: 'approved', value: approved(unit) }));
  return splices.filter((splice) => splice.text !== text.slice(splice.start, splice.end));
}

function approved(unit: ExchangeUnit): string | undefined {
  return unit.target !== undefined && (unit.state === 'reviewed' || unit.state === 'final')
    ? 'yes'
    : undefined;
}

/** The target is written anew; the attributes that are not ours stay. */
function changeTarget(
  text: string,
  part: XmlElement,
  {
    content,
    unit,
    old,
  }: { readonly content: readonly Inline[] | undefined; readonly unit: ExchangeUnit; readonly old: boolean },
): Splice {
  const child = (local: string): XmlElement | undefined =>
    elements(part).find((found) => found.uri === part.uri && found.local === local);
  const target = child('target');
  const after = (old ? child('seg-source') : undefined) ?? child('source');
  const at = target ?? { start: after?.end ?? part.inner, end: after?.end ?? part.inner };
  if (content === undefined) return { start: at.start, end: target?.end ?? at.start, text: '' };
  const kept = (target?.attributes ?? [])
    .filter(({ name }) => name !== 'state')
    .map(({ name, value }) => writeAttribute(name, value))
    .join('');
  const state = unit.needsWork ? 'needs-adaptation' : STATE_12[unit.state];
  const prefix = part.name.includes(':') ? `${part.name.slice(0, part.name.indexOf(':'))}:` : '';
  const tag = kept + writeAttribute('state', old ? state : undefined);
  const inside = codes(text, { content, source: child('source'), target, old, prefix });
  return {
    start: at.start,
    end: target?.end ?? at.start,
    text: `<${prefix}target${tag}>${inside}</${prefix}target>`,
  };
}

/** Codes are repeated as the file has them, so that attributes we do not know stay. */
function codes(
  text: string,
  where: {
    readonly content: readonly Inline[];
    readonly source: XmlElement | undefined;
    readonly target: XmlElement | undefined;
    readonly old: boolean;
    readonly prefix: string;
  },
): string {
  const known = new Map<string, XmlElement>();
  const collect = (element: XmlElement | undefined): void => {
    for (const child of element === undefined ? [] : elements(element)) {
      known.set(keyOf(child), child);
      collect(child);
    }
  };
  collect(where.source);
  collect(where.target);
  const write = (content: readonly Inline[]): string =>
    content
      .map((piece) => {
        if (piece.type === 'text') return escapeText(piece.text);
        const usual = piece.type === 'pair' ? (where.old ? 'g' : 'pc') : where.old ? 'x' : 'ph';
        const element = known.get(`${piece.element ?? usual} ${piece.id}`);
        if (element === undefined) return (where.old ? writeInline12 : writeInline2)([piece], where.prefix);
        const open = text.slice(element.start, element.inner);
        if (piece.type === 'code') return text.slice(element.start, element.end);
        return `${open.replace(/\/>$/, '>')}${write(piece.children)}</${element.name}>`;
      })
      .join('');
  return write(where.content);
}

function keyOf(element: XmlElement): string {
  const id = attribute(element, 'id') ?? attribute(element, 'mid') ?? attribute(element, 'startRef') ?? '';
  return `${element.local} ${id}`;
}

/** @see XLIFF 2.1, 4.3.1.31: who changes the state also changes or deletes the sub-state. */
function changeStates(text: string, segment: XmlElement, unit: ExchangeUnit): Splice[] {
  return [
    ...setAttribute(text, segment, { name: 'state', value: unit.needsWork ? 'initial' : unit.state }),
    ...setAttribute(text, segment, { name: 'subState', value: unit.needsWork ? SOURCE_CHANGED : undefined }),
  ];
}

function setAttribute(
  text: string,
  element: XmlElement,
  { name, value }: { readonly name: string; readonly value: string | undefined },
): Splice[] {
  const written = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  if (attribute(element, name) === undefined) {
    const at = element.start + 1 + element.name.length;
    return written === '' ? [] : [{ start: at, end: at, text: written }];
  }
  const span = attributeSpan(text, element, name);
  return [{ start: span.start - 1, end: span.end, text: written }];
}
