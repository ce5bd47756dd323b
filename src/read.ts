/** From bytes to text and to data of a known shape, or a clear error with its place. */

import { isUtf8 } from 'node:buffer';
import { type DocumentNode, parse as parseJson, type ValueNode } from '@humanwhocodes/momoa';
import * as v from 'valibot';
import type { Host } from './host.ts';
import { positions } from './text.ts';
import { UserError } from './user-error.ts';

/** The largest text read: a definitive text of this size would be a library. In bytes. */
export const LARGEST_TEXT: number = 16 * 1024 * 1024;
/** The longest line read, in UTF-16 code units. */
const LONGEST_LINE = 1024 * 1024;

/**
 * Reads a file as UTF-8. A byte order mark stays in the text.
 *
 * @throws {UserError} when it cannot be read, is too large, binary or not UTF-8 (with the byte offset).
 */
export function readText(host: Host, path: string): string {
  const bytes = readBytes(host, path, LARGEST_TEXT);
  const text = decode(bytes, path);
  const long = longLine(text);
  if (long !== undefined) {
    throw new UserError(
      'line-too-long',
      { limit: LONGEST_LINE },
      { place: { path, position: { line: long, column: 1 } } },
    );
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
    const size = host.fileSize(path);
    if (size > limit) throw new UserError('file-too-large', { size, limit }, { place: { path } });
    return host.readFile(path);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('cannot-read', { reason: reasonOf(cause) }, { place: { path }, cause });
  }
}

/** The system's short name of what went wrong: `ENOENT`, `EACCES`, `EISDIR`. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}

function decode(bytes: Uint8Array, path: string): string {
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
  return low;
}

function beginsWell(bytes: Uint8Array, length: number): boolean {
  for (let cut = 0; cut < 4 && cut <= length; cut++) {
    if (isUtf8(bytes.subarray(0, length - cut))) return true;
  }
  return false;
}

function longLine(text: string): number | undefined {
  if (text.length <= LONGEST_LINE) return undefined;
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > LONGEST_LINE) return line;
    start = end + 1;
  }
  return undefined;
}

/**
 * Parses JSON of a known shape.
 *
 * @param text The file's text; a byte order mark is allowed.
 * @throws {UserError} for text that is not JSON, a key that stands twice, an unknown `version`, a value of the wrong
 * shape: each with its line and column.
 */
export function parseData<const Schema extends v.GenericSchema>(
  text: string,
  path: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const body = text.replace(/^\uFEFF/, ' ');
  const value = plainParse(body, path);
  if (mayRepeatKeys(body, value)) refuseRepeatedKeys(body, path);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = issue.path?.map((step) => String(step.key)) ?? [];
  const place = { path, position: locate(body, keys) };
  const pointer = keys.join('.') || '(root)';
  if (pointer === 'version') throw new UserError('unknown-version', { version: issue.received }, { place });
  throw new UserError(
    'wrong-shape',
    { pointer, expected: issue.expected ?? issue.message, received: issue.received },
    { place },
  );
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

/** V8 says "at position 12"; where it says nothing, the text ends too early. */
function jsonErrorOffset(text: string, cause: unknown): number {
  const found = cause instanceof Error ? /position (\d+)/.exec(cause.message) : null;
  if (found) return Number(found[1]);
  return text.trimEnd().length;
}

function jsonErrorPosition(text: string, cause: unknown): { line: number; column: number } {
  return positions(text)(jsonErrorOffset(text, cause));
}

function foundAt(text: string, cause: unknown): string {
  const rest = text.slice(jsonErrorOffset(text, cause)).trimStart();
  return rest === '' ? '' : (rest.slice(0, 12).split('\n', 1)[0] ?? '');
}

/** Keys in the text and keys in the value are counted: a key that stands twice is lost in the value. */
function mayRepeatKeys(text: string, value: unknown): boolean {
  if (text.includes('__proto__')) return true;
  let written = 0;
  for (const found of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (found[1]) written++;
  const count = (part: unknown): number => {
    if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + count(one), 0);
    if (part === null || typeof part !== 'object') return 0;
    return Object.values(part).reduce<number>((sum, one) => sum + 1 + count(one), 0);
  };
  return written !== count(value);
}

function refuseRepeatedKeys(text: string, path: string): void {
  const visit = (node: ValueNode): void => {
    if (node.type === 'Array') for (const element of node.elements) visit(element.value);
    if (node.type !== 'Object') return;
    const seen = new Set<string>();
    for (const member of node.members) {
      const key = member.name.type === 'String' ? member.name.value : member.name.name;
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

function locate(text: string, keys: readonly string[]): { line: number; column: number } {
  const document: DocumentNode = parseJson(text);
  let node: ValueNode = document.body;
  for (const key of keys) {
    const next = childOf(node, key);
    if (!next) break;
    node = next;
  }
  return { line: node.loc.start.line, column: node.loc.start.column };
}

function childOf(node: ValueNode, key: string): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.find(
    (member) => (member.name.type === 'String' ? member.name.value : member.name.name) === key,
  )?.value;
}

/** Data as a file of ours is written: two blanks, keys as given, a line feed at the end. */
export function formatData(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
