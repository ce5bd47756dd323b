/** From bytes to text and to data of a known shape, or a clear error with its place. */

import { isUtf8 } from 'node:buffer';
import { type MemberNode, parse as parseJson, type ValueNode } from '@humanwhocodes/momoa';
import * as v from 'valibot';
import type { Host } from '../host.ts';
import { nearest } from '../text/nearest.ts';
import { lineStarts, type Position, positions } from '../text/text.ts';
import { UserError } from '../user-error.ts';
import { showPath } from './show-path.ts';
import { beyondBounds } from './text-bounds.ts';

/** The largest text read: a definitive text of this size would be a library. In bytes. */
export const LARGEST_TEXT: number = 16 * 1024 * 1024;
/** The longest line read, in UTF-16 code units: a book fits into it, and what readers of lines do stays quick. */
const LONGEST_LINE = 512 * 1024;
/** For our own data: a whole text is one line in it. The bounds of its size and depth are enough. */
export const ANY_LINE: number = Number.POSITIVE_INFINITY;
/** How deep lists and objects may stand in each other: ours need six levels, and parsers have a stack. */
const DEEPEST_DATA = 100;

/**
 * Reads a file as UTF-8. A byte order mark stays in the text.
 *
 * @param path Absolute; errors name it as people see it.
 * @param longest The longest line that is read.
 * @throws {UserError} when it cannot be read, is too large, binary or not UTF-8 (with the byte offset), or Markdown beyond
 * what people write.
 */
export function readText(host: Host, path: string, longest: number = LONGEST_LINE): string {
  const bytes = readBytes(host, path, LARGEST_TEXT);
  const shown = showPath(host, path);
  const text = decode(bytes, shown);
  const long = longLine(text, longest);
  if (long !== undefined) {
    throw new UserError(
      'line-too-long',
      { limit: longest },
      { place: { path: shown, position: { line: long, column: 1 } } },
    );
  }
  const beyond =
    longest !== ANY_LINE && /\.(?:md|markdown|txt)$/i.test(path) ? beyondBounds(text) : undefined;
  if (beyond) {
    const { messageId, limit, line } = beyond;
    throw new UserError(messageId, { limit }, { place: { path: shown, position: { line, column: 1 } } });
  }
  return text;
}

/**
 * Reads a file of bounded size.
 *
 * @throws {UserError} when it cannot be read or is larger than `limit` bytes.
 */
export function readBytes(host: Host, path: string, limit: number): Uint8Array {
  try {
    return host.readFile(path, limit);
  } catch (cause) {
    if (reasonOf(cause) !== 'EFBIG') throw cannotRead(host, path, cause);
    const size = cause instanceof Error && 'size' in cause ? Number(cause.size) : limit + 1;
    throw new UserError('file-too-large', { size, limit }, { place: { path: showPath(host, path) }, cause });
  }
}

/** The error for a file or folder that the system does not give. */
export function cannotRead(host: Host, path: string, cause: unknown): UserError {
  const place = { path: showPath(host, path) };
  if (reasonOf(cause) === 'ENOTREG') return new UserError('not-a-file', {}, { place, cause });
  return new UserError('cannot-read', { reason: reasonOf(cause) }, { place, cause });
}

/** The system's short name of what went wrong: `ENOENT`, `EACCES`, `EISDIR`. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * Bytes as text; a byte order mark stays in it.
 *
 * @throws {UserError} when they are binary or not UTF-8 (with the byte offset).
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.includes(0)) {
    throw new UserError('binary-file', { offset: bytes.indexOf(0) }, { place: { path } });
  }
  if (!isUtf8(bytes)) throw new UserError('not-utf8', { offset: firstBadByte(bytes) }, { place: { path } });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Offset of the first byte that is not part of well-formed UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // The longest well-formed beginning, give or take a character cut in two at the end.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (beginsWell(bytes, middle)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

function beginsWell(bytes: Uint8Array, length: number): boolean {
  for (let cut = 0; cut < 4 && cut <= length; cut++) {
    if (isUtf8(bytes.subarray(0, length - cut))) return true;
  }
  return false;
}

function longLine(text: string, limit: number): number | undefined {
  if (text.length <= limit) return undefined;
  const starts = lineStarts(text);
  const line = starts.findIndex((start, index) => (starts[index + 1] ?? text.length) - start > limit);
  return line < 0 ? undefined : line + 1;
}

/**
 * Parses JSON of a known shape.
 *
 * @param text The file's text; a byte order mark is allowed.
 * @throws {UserError} for text that is not JSON, a key that stands twice, an unknown `version`, a value of the wrong
 * shape, each with its line and column; and for data nested deeper than any of ours.
 */
export function parseData<const Schema extends v.GenericSchema>(
  text: string,
  path: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const body = withoutMark(text);
  // Whatever reads the values goes down level by level, and ends with its stack when nothing bounds them.
  if (isDeeperThan(body, DEEPEST_DATA)) {
    throw new UserError('nested-too-deep', { limit: DEEPEST_DATA }, { place: { path } });
  }
  const value = plainParse(body, path);
  if (mayRepeatKeys(body, value)) refuseRepeatedKeys(body, path);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = issue.path?.map((step) => String(step.key)) ?? [];
  const place = { path, position: locate(body, keys) };
  const pointer = keys.join('.') || '(root)';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    throw unknownKey(schema, keys, { path, body });
  if (issue.received === 'undefined') throw new UserError('missing-key', { pointer }, { place });
  if (pointer === 'version') throw new UserError('unknown-version', { version: issue.received }, { place });
  throw new UserError(
    'wrong-shape',
    { pointer, expected: expectedOf(issue), received: issue.received },
    { place },
  );
}

/** What somebody may have meant by a key that a strict shape does not have; only whole files are strict. */
function unknownKey(
  schema: v.GenericSchema,
  keys: readonly string[],
  { path, body }: { readonly path: string; readonly body: string },
): UserError {
  const key = keys.at(-1) ?? '';
  const known = 'entries' in schema ? Object.keys(Object(schema.entries)) : [];
  const name = nearest(key, known);
  const place = { path, position: placeOfKey(body, keys) };
  return name === undefined
    ? new UserError('unknown-key', { key, known: known.join(', ') }, { place })
    : new UserError('unknown-key-near', { key, name }, { place });
}

/** A pattern is described in words where it is declared. */
function expectedOf({ type, expected, message }: v.BaseIssue<unknown>): string {
  return type === 'regex' ? message : (expected ?? message);
}

/** A blank instead of the byte order mark keeps every offset valid. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, ' ');
}

/** Looks at every character once; brackets inside strings do not count. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      if (++depth > limit) return true;
    } else if (sign === ']' || sign === '}') depth--;
  }
  return false;
}

function plainParse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(
      'not-json',
      { found: foundAt(text, cause) },
      { place: { path, position: jsonErrorPosition(text, cause) }, cause },
    );
  }
}

/**
 * V8 says "at position 12" at the end of most messages. Where it does not, the other parser knows the place; where
 * neither does, the text ends too early.
 */
function jsonErrorOffset(text: string, cause: unknown): number {
  const message = cause instanceof Error ? cause.message : '';
  const found = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message);
  if (found) return Number(found[1]);
  return (
    (message.startsWith('Unexpected token') ? otherErrorOffset(text) : undefined) ?? text.trimEnd().length
  );
}

function otherErrorOffset(text: string): number | undefined {
  try {
    parseJson(text);
    return undefined;
  } catch (cause) {
    return cause instanceof Error && 'offset' in cause && typeof cause.offset === 'number'
      ? cause.offset
      : undefined;
  }
}

function jsonErrorPosition(text: string, cause: unknown): Position {
  return positions(text)(jsonErrorOffset(text, cause));
}

function foundAt(text: string, cause: unknown): string {
  const rest = text.slice(jsonErrorOffset(text, cause)).trimStart();
  return rest === '' ? '' : (rest.slice(0, 12).split('\n', 1)[0] ?? '');
}

/** Keys in the text and keys in the value are counted: a key that stands twice is lost in the value. */
function mayRepeatKeys(text: string, value: unknown): boolean {
  const count = (part: unknown): number => {
    if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + count(one), 0);
    if (part === null || typeof part !== 'object') return 0;
    // However it is written, as `__pr\u006fto__` too: no file of ours has this key, so the count need not be right.
    if (Object.hasOwn(part, '__proto__')) return Number.NaN;
    return Object.values(part).reduce<number>((sum, one) => sum + 1 + count(one), 0);
  };
  return keysIn(text) !== count(value);
}

/** Keys written in text that is JSON: outside of strings, each is followed by a colon. */
function keysIn(text: string): number {
  let keys = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ':') keys++;
    else if (text[at] === '"') for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++;
  }
  return keys;
}

function refuseRepeatedKeys(text: string, path: string): void {
  const visit = (node: ValueNode): void => {
    if (node.type === 'Array') for (const element of node.elements) visit(element.value);
    if (node.type !== 'Object') return;
    const seen = new Set<string>();
    for (const member of node.members) {
      const key = keyOf(member);
      if (seen.has(key) || key === '__proto__') {
        const position = { line: member.loc.start.line, column: member.loc.start.column };
        throw new UserError('repeated-key', { key }, { place: { path, position } });
      }
      seen.add(key);
      visit(member.value);
    }
  };
  visit(parseJson(text).body);
}

/**
 * Where a key stands in JSON that was read before.
 *
 * @param text The file's text; a byte order mark is allowed.
 * @param keys The way down to the key, its own name last.
 */
export function placeOfKey(text: string, keys: readonly string[]): Position {
  const owner = nodeAt(withoutMark(text), keys.slice(0, -1));
  if (owner.type === 'Array') return locate(withoutMark(text), keys);
  const member =
    owner.type === 'Object' ? owner.members.find((one) => keyOf(one) === keys.at(-1)) : undefined;
  const { line, column } = (member ?? owner).loc.start;
  return { line, column };
}

function locate(text: string, keys: readonly string[]): Position {
  const { line, column } = nodeAt(text, keys).loc.start;
  return { line, column };
}

function nodeAt(text: string, keys: readonly string[]): ValueNode {
  let node: ValueNode = parseJson(text).body;
  for (const key of keys) {
    const next = childOf(node, key);
    if (!next) break;
    node = next;
  }
  return node;
}

function childOf(node: ValueNode, key: string): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.find((member) => keyOf(member) === key)?.value;
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

/** Data as a file of ours is written: two blanks, keys as given, a line feed at the end. */
export function formatData(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
