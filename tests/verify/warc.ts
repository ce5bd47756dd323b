/** Records of crawls, as crawlers write them. */

import { join } from 'node:path';
import { makeProject, run, type Tree, writeTree } from '../program.ts';
import { own, type Verdict } from './verdicts.ts';

/** One record; `more` are lines of its head. */
export function warcRecord(
  id: string,
  content: string | Uint8Array,
  { type = 'response', more = [] }: { readonly type?: string; readonly more?: readonly string[] } = {},
): Buffer {
  const body = Buffer.from(content);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(id === '' ? [] : [`WARC-Record-ID: <urn:${id}>`]),
    `WARC-Target-URI: https://example.org/${id}`,
    ...more,
    `Content-Length: ${body.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** The answer of a server. */
export function answer(head: readonly string[], body: string | Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`${['HTTP/1.1 200 OK', ...head].join('\r\n')}\r\n\r\n`),
    Buffer.from(body),
  ]);
}

/** A body in chunks, as servers send it. @see RFC 9112, 7.1 */
export function chunked(body: string | Uint8Array, size: number): Buffer {
  const bytes = Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    chunks.push(Buffer.from(`${chunk.length.toString(16)};a=b\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\nExpires: never\r\n\r\n')]);
}

/** A line of `verify --ndjson`, as far as tests look at it. */
export interface Line {
  readonly record: string;
  readonly number: number;
  readonly copies: readonly Verdict[];
}

/** What is written for a stream, or for several. */
export async function linesOf(
  streams: Uint8Array | Tree,
  options: readonly string[] = [],
  project: Tree = own,
): Promise<readonly Line[]> {
  const folder = makeProject(project);
  const files = streams instanceof Uint8Array ? { stream: streams } : streams;
  writeTree(join(folder), files);
  const { stdout, stderr, code } = await run(folder, [
    'verify',
    '--ndjson',
    ...Object.keys(files),
    ...options,
  ]);
  if (stderr !== '' || code !== 0) throw new Error(`${code} ${stderr}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));
}
