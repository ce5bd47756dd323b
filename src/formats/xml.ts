import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Position, positions } from '../text/text.ts';
import type { FormatProblem } from './exchange.ts';
import { decodeXml } from './xml-decode.ts';
import { parsePlainXml } from './xml-plain.ts';
import {
  type ElementWatcher,
  letGo,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_NODES,
  type OpenElement,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
  type XmlSource,
} from './xml-tree.ts';

/** A well-formed file. */
export interface XmlDocument extends XmlSource {
  readonly root: XmlElement;
}

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
 * What is written plainly is read without the parser, which takes most of the time; everything else, and everything
 * that is wrong, is for the parser to judge.
 *
 * @param watch Sees the elements while the file is read, and says which of them are done with. It is asked for a
 * watcher anew when the file has to be read from the beginning again.
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
  const source = { text, at: lazily(text) };
  const plain = parsePlainXml(text, watch?.(source));
  if (plain !== undefined) return { ok: true, document: { ...source, root: plain } };
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
    return { ok: true, document: { ...source, root: build(text, watch?.(source)) } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, text, problem: error.problem };
    throw error;
  }
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
      if (closed?.(element, open) === true) letGo(element);
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
    if (found === undefined) continue;
    const { local, uri, value } = found;
    attributes.push({ name, local, uri, value });
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
