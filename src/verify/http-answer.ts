/** Answers of servers as crawlers keep them: the body as it was before it was sent. */

import { brotliDecompressSync, inflateRawSync, unzipSync } from 'node:zlib';

/** The longest head of an answer or of a record, and the longest path, in bytes. */
export const LONGEST_HEAD: number = 64 * 1024;

/** An answer taken apart. */
export interface Answer {
  /** `undefined` when it was packed and cannot be unpacked. */
  readonly body: Buffer | undefined;
  /** What the server called it, with its parameters; `text/html` when it said nothing. */
  readonly media: string;
}

/**
 * The body of an answer. Common Crawl has it unpacked, other crawlers keep it as it came.
 *
 * @param largest How many bytes it may be unpacked into.
 * @returns `undefined` for bytes without a head. Never throws.
 * @see RFC 9112, 6.1 and 7.1
 */
export function answerIn(bytes: Buffer, largest: number): Answer | undefined {
  const start = bytes.toString('latin1', 0, LONGEST_HEAD);
  // Some servers end their lines otherwise, and readers take them as they are.
  const [end] = /\r?\n\r?\n/.exec(start) ?? [];
  if (end === undefined) return undefined;
  const at = start.indexOf(end);
  const head = fieldsOf(start.slice(0, at));
  const body = unpacked(bytes.subarray(at + end.length), { head, largest });
  return { body, media: head.get('content-type') ?? 'text/html' };
}

/** The fields of a head, by their names in small letters; lines that go on are joined. */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  return new Map(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .flatMap((line) => {
        const colon = line.indexOf(':');
        return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const];
      }),
  );
}

/** The encoding that a kind of media names; empty when it names none. */
export function charsetOf(media: string): string {
  return /charset\s*=\s*["']?([\w:-]+)/i.exec(media)?.[1] ?? '';
}

/** Codings in each other that are undone. */
const MOST_CODINGS = 4;

function unpacked(
  sent: Buffer,
  { head, largest }: { readonly head: ReadonlyMap<string, string>; readonly largest: number },
): Buffer | undefined {
  const isChunked = /chunked/i.test(head.get('transfer-encoding') ?? '');
  let body: Buffer | undefined = isChunked ? (withoutChunks(sent) ?? sent) : sent;
  const codings = [head.get('content-encoding'), head.get('transfer-encoding')]
    .flatMap((field) => field?.toLowerCase().split(',') ?? [])
    .map((coding) => coding.trim());
  // The last one was done last.
  for (const coding of codings.slice(0, MOST_CODINGS).toReversed())
    if (body !== undefined) body = withoutCoding(body, coding, largest);
  return body;
}

function withoutCoding(body: Buffer, coding: string, largest: number): Buffer | undefined {
  const options = { maxOutputLength: largest };
  if (coding === 'br') {
    try {
      return brotliDecompressSync(body, options);
    } catch {
      return body;
    }
  }
  if (coding !== 'gzip' && coding !== 'x-gzip' && coding !== 'deflate') return body;
  // Crawlers that unpack bodies leave what the server said of them as it was.
  const isPacked = looksPacked(body);
  if (isPacked) {
    try {
      return unzipSync(body, options);
    } catch {
      if (coding !== 'deflate') return undefined;
    }
  }
  if (coding !== 'deflate') return body;
  try {
    // Some servers send it without the head of zlib, and all browsers read it. @see RFC 9110, 8.4.1.2
    return inflateRawSync(body, options);
  } catch {
    return isPacked ? undefined : body;
  }
}

/** The first bytes of gzip and of zlib. */
function looksPacked([first = 0, second = 0]: Buffer): boolean {
  return (first === 0x1f && second === 0x8b) || ((first & 0x0f) === 8 && (first * 256 + second) % 31 === 0);
}

/** The chunks of a body one after another, as far as they go; `undefined` when there are none. */
function withoutChunks(sent: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf('\r\n', at);
    const size =
      end < 0 ? '' : (/^[0-9a-f]{1,8}(?=[;\s]|$)/i.exec(sent.toString('latin1', at, end))?.[0] ?? '');
    if (size === '') return chunks.length < 2 ? undefined : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(sent.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}
