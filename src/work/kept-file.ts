/**
 * Files of lines that programs share: a head, and entries, each one line of JSON; the head has the digest of the rest, so
 * that what is torn, cut or mixed is known for it.
 */

import { createHash } from 'node:crypto';
import { isObject } from './told.ts';

/** Head of a file of this kind. */
export interface Head {
  /** What it is, as `urtext-cache`. */
  readonly kind: string;
  readonly version: 1;
}

/** Such a file. A line that was read as bytes is written as it was. */
export function writeLines(
  head: Head & Readonly<Record<string, unknown>>,
  lines: readonly (string | Uint8Array)[],
): Buffer {
  const pieces = lines.map((line) => (typeof line === 'string' ? Buffer.from(line) : line));
  const start = Buffer.byteLength(headLine(head, NO_DIGEST));
  const file = Buffer.allocUnsafe(pieces.reduce((sum, { length }) => sum + length + 1, start));
  let at = start;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
    file[at++] = LINE_BREAK;
  }
  file.write(headLine(head, digestOf(file.subarray(start))));
  return file;
}

function headLine(head: Head, digest: string): string {
  return `${JSON.stringify({ ...head, digest })}\n`;
}

const LINE_BREAK = 10;
/** As long as any. */
const NO_DIGEST = '0'.repeat(64);

/** Head and lines; `undefined` when it is not such a file, not whole, or of another version. */
export function readLines(
  file: Uint8Array,
  kind: string,
): { readonly head: Readonly<Record<string, unknown>>; readonly lines: readonly string[] } | undefined {
  const read = readBody(file, kind);
  if (!read) return undefined;
  const lines = read.body.toString().split('\n');
  lines.pop();
  return { head: read.head, lines };
}

/** The same with the lines as bytes: most of them may be of no use, or are written again as they are. */
export function readByteLines(
  file: Uint8Array,
  kind: string,
): { readonly head: Readonly<Record<string, unknown>>; readonly lines: readonly Buffer[] } | undefined {
  const read = readBody(file, kind);
  if (!read) return undefined;
  const { head, body } = read;
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = body.indexOf(LINE_BREAK); end >= 0; end = body.indexOf(LINE_BREAK, start)) {
    lines.push(body.subarray(start, end));
    start = end + 1;
  }
  return { head, lines };
}

function readBody(
  file: Uint8Array,
  kind: string,
): { readonly head: Readonly<Record<string, unknown>>; readonly body: Buffer } | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.indexOf('\n');
  const head = end < 0 ? undefined : parsed(bytes.toString('utf8', 0, end));
  if (!isObject(head) || head['kind'] !== kind || head['version'] !== 1) return undefined;
  const body = bytes.subarray(end + 1);
  return head['digest'] === digestOf(body) ? { head, body } : undefined;
}

/** A value that was JSON; `undefined` when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}
