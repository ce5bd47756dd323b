import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Span } from '../model.ts';
import { type Position, positions } from '../text.ts';
import type { FormatProblem } from './exchange.ts';
import { decodeXml } from './xml-decode.ts';

/** Elements inside one another. The parser looks prefixes up through all of them: unbounded, that is quadratic. */
const MAX_DEPTH = 256;

/** Attributes that one element may have. XLIFF has at most 30. */
const MAX_ATTRIBUTES = 256;

/** Elements, attributes, texts, comments and instructions in one file: what bounds memory. */
const MAX_NODES = 2_000_000;

/** An attribute; `uri` is empty without a prefix. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  /** Normalized as XML demands; references resolved. */
  readonly value: string;
}

/** An element. Offsets are half-open, in UTF-16 code units of the decoded text. */
export interface XmlElement {
  readonly type: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Namespace; empty for none. */
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Where `<` stands. */
  readonly start: number;
  /** After the `>` of the start tag. */
  readonly inner: number;
  /** After the `>` of the end tag. */
  readonly end: number;
}

/** Characters, references resolved, line ends normalized. */
export interface XmlText {
  readonly type: 'text';
  readonly text: string;
  readonly start: number;
}

/** A comment or a processing instruction. */
export interface XmlOther {
  readonly type: 'comment' | 'instruction';
  readonly text: string;
  readonly start: number;
}

export type XmlNode = XmlElement | XmlText | XmlOther;

/** A decoded file. */
export interface XmlSource {
  /** Without byte order mark. */
  readonly text: string;
  /** 1-based line and column of an offset. */
  readonly at: (offset: number) => Position;
}

/** A well-formed file. */
export interface XmlDocument extends XmlSource {
  readonly root: XmlElement;
}

/**
 * Is given every element when its end was read, with the elements it stands in, outermost first. `true` lets its
 * children go: a file of many units then needs the memory of one. What is seen before an error is seen in vain.
 */
export type ElementWatcher = (element: XmlElement, inside: readonly XmlElement[]) => boolean;

/** The tree, or why there is none. */
export type ParsedXml =
  | { readonly ok: true; readonly document: XmlDocument }
  | { readonly ok: false; readonly problem: FormatProblem; readonly text?: string };

/**
 * Reads the bytes of an XML file into a tree with positions.
 *
 * Any document type declaration is refused, and with it every kind of entity expansion and external access. Size,
 * depth, attributes per element and the number of nodes are bounded, so time and memory are. Never throws.
 *
 * @param watch Sees the elements while the file is read, and says which of them are done with.
 * @see XML 1.0 (5th edition); Namespaces in XML 1.0 (3rd edition)
 */
export function parseXml(bytes: Uint8Array, watch?: (source: XmlSource) => ElementWatcher): ParsedXml {
  const decoded = decodeXml(bytes);
  return decoded.ok ? parseXmlText(decoded.text, watch) : { ok: false, problem: decoded.problem };
}

/** The same for text that is already decoded. */
export function parseXmlText(text: string, watch?: (source: XmlSource) => ElementWatcher): ParsedXml {
  const doctype = doctypeAt(text);
  if (doctype >= 0)
    return { ok: false, text, problem: problemAt(text, doctype, 'xml/doctype', 'xmlDoctype') };
  const crowded = crowdedTagAt(text);
  if (crowded >= 0) {
    const limit = { limit: MAX_ATTRIBUTES };
    return {
      ok: false,
      text,
      problem: problemAt(text, crowded, 'xml/bounds', 'xmlTooManyAttributes', limit),
    };
  }
  try {
    const source = { text, at: lazily(text) };
    return { ok: true, document: { ...source, root: build(text, watch?.(source)) } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, text, problem: error.problem };
    throw error;
  }
}

/** Where an attribute stands in the start tag of an element, quotes included; the tag itself when it has none so named. */
export function attributeSpan(text: string, element: XmlElement, name: string): Span {
  let at = element.start + 1 + element.name.length;
  while (at < element.inner) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= element.inner) break;
    const found = text.slice(at, equals).trim();
    const double = text.indexOf('"', equals);
    const single = text.indexOf("'", equals);
    const open = double < 0 || (single >= 0 && single < double) ? single : double;
    const close = text.indexOf(text[open] ?? '"', open + 1);
    if (open < 0 || close < 0) break;
    if (found === name) return { start: text.indexOf(found, at), end: close + 1 };
    at = close + 1;
  }
  return { start: element.start, end: element.inner };
}

/** Value of an attribute without prefix. */
export function attribute(element: XmlElement, name: string): string | undefined {
  for (const found of element.attributes) if (found.name === name) return found.value;
  return undefined;
}

/** The child elements. */
export function elements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.type === 'element');
}

/** All characters inside, those of inner elements included. */
export function textContent(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (child.type === 'text') text += child.text;
    else if (child.type === 'element') text += textContent(child);
  }
  return text;
}

/** An element that is still open. */
interface OpenElement extends XmlElement {
  children: XmlNode[];
  end: number;
}

/** Thrown to leave the parser at the first error; never leaves this module. */
class Refused extends Error {
  readonly problem: FormatProblem;
  constructor(problem: FormatProblem) {
    super(problem.messageId);
    this.problem = problem;
  }
}

function build(text: string, closed: ElementWatcher | undefined): XmlElement {
  // Version 1.1 is read as 1.0, as the fifth edition says: its control characters stay refused.
  const parser = new SaxesParser({
    xmlns: true,
    position: true,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let nodes = 0;
  let last = 0;

  const refuse = (messageId: string, limit: number): never => {
    throw new Refused(problemAt(text, parser.position, 'xml/bounds', messageId, { limit }));
  };
  const add = (node: XmlNode, count: number): void => {
    nodes += count;
    if (nodes > MAX_NODES) refuse('xmlTooManyNodes', MAX_NODES);
    open.at(-1)?.children.push(node);
  };

  // No more than six handlers: with a seventh the engine keeps the parser as a dictionary, and it takes four times as
  // long (measured with Node 20). So errors are caught instead of handled, and attributes are counted before.
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) refuse('xmlTooDeep', MAX_DEPTH);
    // `<` cannot stand in a start tag, so the nearest one before its end opens it.
    const element = opened(tag, text.lastIndexOf('<', parser.position - 1), parser.position);
    add(element, 1 + element.attributes.length);
    root ??= element;
    open.push(element);
    last = parser.position;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) {
      element.end = parser.position;
      if (closed?.(element, open) === true) element.children = [];
    }
    last = parser.position;
  });
  const addText = (found: string): void => add({ type: 'text', text: found, start: last }, 1);
  parser.on('text', addText);
  parser.on('cdata', (found) => {
    addText(found);
    last = parser.position;
  });
  parser.on('comment', (found) => {
    add({ type: 'comment', text: found, start: text.indexOf('<!--', last) }, 1);
    last = text.indexOf('>', parser.position - 1) + 1;
  });
  parser.on('processinginstruction', ({ target, body }) => {
    add({ type: 'instruction', text: `${target} ${body}`, start: text.indexOf('<?', last) }, 1);
    last = parser.position;
  });

  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused || !(error instanceof Error)) throw error;
    const at = Math.min(parser.position, text.length);
    throw new Refused(
      problemAt(text, at, 'xml/well-formed', 'xmlNotWellFormed', { reason: reasonOf(error) }),
    );
  }
  if (root === undefined) throw new Refused(problemAt(text, 0, 'xml/well-formed', 'xmlNoRoot'));
  return root;
}

/** Offset of a tag with more attributes than allowed; -1 when there is none. Linear in the length of the text. */
function crowdedTagAt(text: string): number {
  // An attribute takes five characters at least, so most tags are too short to be looked into.
  const shortest = MAX_ATTRIBUTES * 5;
  let at = text.indexOf('<');
  while (at >= 0) {
    const next = text.indexOf('<', at + 1);
    const end = next < 0 ? text.length : next;
    if (end - at > shortest && attributesBetween(text, at, end) > MAX_ATTRIBUTES) return at;
    at = next;
  }
  return -1;
}

/** Quoted values between the `<` of a tag and its `>`. */
function attributesBetween(text: string, start: number, end: number): number {
  const mark = /["'>]/g;
  let count = 0;
  mark.lastIndex = start;
  for (
    let found = mark.exec(text);
    found !== null && found.index < end && found[0] !== '>';
    found = mark.exec(text)
  ) {
    const close = text.indexOf(found[0], found.index + 1);
    if (close < 0 || close >= end) break;
    mark.lastIndex = close + 1;
    count++;
  }
  return count;
}

function opened(tag: SaxesTagNS, start: number, inner: number): OpenElement {
  const attributes: XmlAttribute[] = [];
  for (const name in tag.attributes) {
    const found = tag.attributes[name];
    if (found !== undefined) attributes.push(found);
  }
  return {
    type: 'element',
    name: tag.name,
    local: tag.local,
    uri: tag.uri,
    attributes,
    children: [],
    start,
    inner,
    end: inner,
  };
}

/** The parser puts line and column in front of its reason; we have our own. */
function reasonOf(error: Error): string {
  return error.message
    .replace(/^\d+:\d+: /, '')
    .replace(/\.$/, '')
    .slice(0, 200);
}

/** Offset of the document type declaration; -1 when there is none. Only comments and instructions may precede it. */
function doctypeAt(text: string): number {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) at++;
    else if (text.startsWith('<?', at)) at = after(text, '?>', at + 2);
    else if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
    else return text.slice(at, at + 9).toUpperCase() === '<!DOCTYPE' ? at : -1;
  }
  return -1;
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}

/** Line starts are looked for once, and only when somebody asks for a line. */
function lazily(text: string): (offset: number) => Position {
  let at: ((offset: number) => Position) | undefined;
  return (offset) => {
    at ??= positions(text);
    return at(offset);
  };
}

function problemAt(
  text: string,
  offset: number,
  id: string,
  messageId: string,
  data: Readonly<Record<string, string | number>> = {},
): FormatProblem {
  const { line, column } = positions(text)(offset);
  const span = { start: offset, end: offset };
  return { id, messageId, data, severity: 'error', fatal: true, span, line, column };
}
