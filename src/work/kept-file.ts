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

/** Such a file. */
export function writeLines(head: Head & Readonly<Record<string, unknown>>, lines: readonly string[]): Buffer {
  const body = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...head, digest: digestOf(body) })}\n`), body]);
}

/** Head and lines; `undefined` when it is not such a file, not whole, or of another version. */
export function readLines(
  file: Uint8Array,
  kind: string,
): { readonly head: Readonly<Record<string, unknown>>; readonly lines: readonly string[] } | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.indexOf('\n');
  const head = end < 0 ? undefined : parsed(bytes.toString('utf8', 0, end));
  if (!isObject(head) || head['kind'] !== kind || head['version'] !== 1) return undefined;
  const body = bytes.subarray(end + 1);
  if (head['digest'] !== digestOf(body)) return undefined;
  const lines = body.toString().split('\n');
  lines.pop();
  return { head, lines };
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
