import { OUTSIDE, type RawAttribute, type Scope, scopeWith } from './xml-scope.ts';
import {
  type ElementWatcher,
  letGo,
  MAX_DEPTH,
  MAX_NODES,
  type OpenElement,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';
import { unwritableAt } from './xml-write.ts';

/** More attributes are compared with one another by the parser, which looks them up. */
const FEW_ATTRIBUTES = 24;

/** A name with its parts. */
interface Name {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
}

/** What is read, and how far. Offsets are in UTF-16 code units. */
interface Reader {
  readonly text: string;
  at: number;
  nodes: number;
  root: XmlElement | undefined;
  readonly open: OpenElement[];
  /** One for each open element, and one for the outside. */
  readonly scopes: Scope[];
  readonly names: Map<string, Name>;
  /** The last name whose characters have this sum. */
  readonly likely: (Name | undefined)[];
  /** The attributes of the tag that is being read. */
  readonly found: RawAttribute[];
  count: number;
  readonly closed: ElementWatcher | undefined;
}

/**
 * Reads XML that is written plainly, as nearly every tool writes it, into the tree that the parser would give.
 *
 * `undefined` says nothing of the text but that it is not plain: the parser has to judge it. So whatever is doubtful,
 * wrong, rare or too much is not read here: instructions, CDATA, names outside ASCII, spaces around `=`, prefixes
 * that hide others. What the watcher saw before that is in vain. Never throws.
 *
 * @see XML 1.0 (5th edition), productions [1], [10], [14], [15], [39] to [44], [66]; Namespaces in XML 1.0
 */
export function parsePlainXml(text: string, closed?: ElementWatcher): XmlElement | undefined {
  // Both may be in order, within CDATA or a comment; the parser knows.
  if (text.includes(']]>') || unwritableAt(text) >= 0) return undefined;
  const reader: Reader = {
    text,
    at: DECLARATION.exec(text)?.[0].length ?? 0,
    nodes: 0,
    root: undefined,
    open: [],
    scopes: [OUTSIDE],
    names: new Map(),
    likely: Array.from({ length: 0x100 }, () => undefined),
    found: [],
    count: 0,
    closed,
  };
  while (reader.at < text.length) if (!readNext(reader)) return undefined;
  return reader.open.length === 0 ? reader.root : undefined;
}

/** The usual ways to write the declaration. Version 1.1 is another matter. */
const DECLARATION =
  /^<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? ?\?>/;

/** Reads a tag, a comment or a text; `false` when it is not plain. */
function readNext(reader: Reader): boolean {
  if (reader.nodes > MAX_NODES) return false;
  const { text, at } = reader;
  if (text.charCodeAt(at) !== LESS) return readText(reader);
  const next = text.charCodeAt(at + 1);
  if (next === SLASH) return readEndTag(reader);
  return next === EXCLAMATION ? readComment(reader) : readStartTag(reader);
}

const LESS = 0x3c;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

function readText(reader: Reader): boolean {
  const { text, at: start } = reader;
  const next = text.indexOf('<', start);
  const end = next < 0 ? text.length : next;
  reader.at = end;
  reader.nodes++;
  const written = text.slice(start, end);
  const parent = reader.open.at(-1);
  if (parent === undefined) return /^[ \t\r\n]*$/.test(written);
  const found = resolved(written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written);
  if (found === undefined) return false;
  addChild(parent, { type: 'text', text: found, start });
  return true;
}

function readComment(reader: Reader): boolean {
  const { text, at: start } = reader;
  if (!text.startsWith('<!--', start)) return false;
  const end = text.indexOf('--', start + 4);
  if (end < 0 || text.charCodeAt(end + 2) !== GREATER) return false;
  const found = text.slice(start + 4, end);
  if (found.includes('\r')) return false;
  reader.at = end + 3;
  reader.nodes++;
  addChild(reader.open.at(-1), { type: 'comment', text: found, start });
  return true;
}

function readEndTag(reader: Reader): boolean {
  const { text, at, open } = reader;
  const element = open.pop();
  if (element === undefined || !text.startsWith(element.name, at + 2)) return false;
  const end = at + 2 + element.name.length;
  if (text.charCodeAt(end) !== GREATER) return false;
  reader.at = end + 1;
  reader.scopes.pop();
  close(reader, element);
  return true;
}

function close(reader: Reader, element: OpenElement): void {
  element.end = reader.at;
  if (reader.closed?.(element, reader.open) === true) letGo(element);
}

function readStartTag(reader: Reader): boolean {
  const { text, at: start, open } = reader;
  const parent = open.at(-1);
  if (open.length >= MAX_DEPTH || (parent === undefined && reader.root !== undefined)) return false;
  reader.at = start + 1;
  const name = readName(reader);
  const attributes = name && readAttributes(reader);
  if (name === undefined || attributes === undefined) return false;
  const empty = text.charCodeAt(reader.at) === SLASH;
  if (empty) reader.at++;
  if (text.charCodeAt(reader.at) !== GREATER) return false;
  reader.at++;
  const scope = scopeWith(reader.scopes.at(-1) ?? OUTSIDE, attributes);
  const uri = scope?.get(name.prefix);
  if (scope === undefined || (uri === undefined && name.prefix !== '')) return false;
  reader.nodes += 1 + attributes.length;
  const inner = reader.at;
  const { name: written, local } = name;
  const element: OpenElement = {
    type: 'element',
    name: written,
    local,
    uri: uri ?? '',
    attributes,
    children: CHILDLESS,
    start,
    inner,
    end: inner,
  };
  reader.root ??= element;
  addChild(parent, element);
  if (empty) close(reader, element);
  else {
    open.push(element);
    reader.scopes.push(scope);
  }
  return true;
}

/** Most elements have one child: an array that grows from nothing has room for many. */
function addChild(parent: OpenElement | undefined, child: XmlNode): void {
  if (parent === undefined) return;
  if (parent.children === CHILDLESS) parent.children = [child];
  else parent.children.push(child);
}

/** Stands for no children yet; nothing is ever put into it. */
const CHILDLESS: XmlNode[] = [];

/** Reads up to the end of the tag; `undefined` when that is not plain. */
function readAttributes(reader: Reader): readonly RawAttribute[] | undefined {
  reader.count = 0;
  for (;;) {
    const spaced = skipSpaces(reader);
    const code = reader.text.charCodeAt(reader.at);
    // A copy is as large as it has to be, where an array that grows has room for many.
    if (code === GREATER || code === SLASH)
      return reader.count === 0 ? NO_ATTRIBUTES : reader.found.slice(0, reader.count);
    if (!spaced || reader.count >= FEW_ATTRIBUTES || !readAttribute(reader)) return undefined;
  }
}

const NO_ATTRIBUTES: readonly RawAttribute[] = [];

function readAttribute(reader: Reader): boolean {
  const { text } = reader;
  const name = readName(reader);
  if (name === undefined || text.charCodeAt(reader.at) !== EQUALS) return false;
  const quote = text.charCodeAt(reader.at + 1);
  if (quote !== QUOTE && quote !== APOSTROPHE) return false;
  const start = reader.at + 2;
  const end = text.indexOf(quote === QUOTE ? '"' : "'", start);
  if (end < 0) return false;
  const written = text.slice(start, end);
  const value = isPlainValue(written) ? written : normalizedValue(written);
  if (value === undefined) return false;
  reader.found[reader.count++] = { name: name.name, local: name.local, uri: '', value };
  reader.at = end + 1;
  return true;
}

/** Values are short: looking at their characters is faster than a regular expression. */
function isPlainValue(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code === LESS || code === AMPERSAND || code < 0x20) return false;
  }
  return true;
}

function skipSpaces(reader: Reader): boolean {
  const start = reader.at;
  while (isSpace(reader.text.charCodeAt(reader.at))) reader.at++;
  return reader.at > start;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** Reads a name; there are few, so each is taken apart once, and found again by its characters without being copied. */
function readName(reader: Reader): Name | undefined {
  const { text, at: start } = reader;
  let at = start;
  let sum = 0;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (IN_NAMES[code] !== 1) break;
    sum = (Math.imul(sum, 31) + code) & 0xff;
  }
  reader.at = at;
  const likely = reader.likely[sum];
  if (likely !== undefined && likely.name.length === at - start && text.startsWith(likely.name, start))
    return likely;
  const found = nameOf(reader, text.slice(start, at));
  reader.likely[sum] = found;
  return found;
}

function nameOf({ names }: Reader, name: string): Name | undefined {
  let known = names.get(name);
  if (known === undefined) {
    const [, prefix, local] = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/.exec(name) ?? [];
    if (local === undefined) return undefined;
    names.set(name, (known = { name, prefix: prefix ?? '', local }));
  }
  return known;
}

/** For every ASCII character whether it can stand in a name or before its local part. */
const IN_NAMES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w.:-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** @see XML 1.0, 3.3.3 Attribute-Value Normalization */
function normalizedValue(written: string): string | undefined {
  return written.includes('<') ? undefined : resolved(written.replace(/\r\n|[\t\n\r]/g, ' '));
}

/** The text with its references resolved; `undefined` when one is wrong or of an entity that XML does not define. */
function resolved(text: string): string | undefined {
  if (!text.includes('&')) return text;
  if (/&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)/.test(text)) return undefined;
  let allowed = true;
  const found = text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));/g,
    (_, hexadecimal, decimal, entity) => {
      if (entity !== undefined) return ENTITIES.get(entity) ?? '';
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      const character = code > 0x10ffff ? '\uffff' : String.fromCodePoint(code);
      allowed &&= unwritableAt(character) < 0;
      return character;
    },
  );
  return allowed ? found : undefined;
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
