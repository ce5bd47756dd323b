/** Streams of records: WARC and WET, packed or not, and lists of paths. In pieces, in bounded memory. */

import { constants, crc32, inflateRawSync } from 'node:zlib';
import type { Remark } from './copy.ts';
import { answerIn, charsetOf, fieldsOf, LONGEST_HEAD } from './http-answer.ts';

/** One record: what it is called, and what is in it or why it cannot be read. */
export type StreamRecord =
  | {
      readonly type: 'content';
      readonly id: string;
      readonly uri: string;
      readonly bytes: Uint8Array;
      /** What it is, as the server named it: `text/html`. */
      readonly media: string;
      /** The encoding that the server named; empty when it named none. */
      readonly charset: string;
      /** The crawler kept only its beginning. */
      readonly isCut: boolean;
    }
  | { readonly type: 'path'; readonly id: string }
  | { readonly type: 'broken'; readonly id: string; readonly error: Remark };

/** The largest record that is looked at, in bytes, packed and unpacked. */
const LARGEST_RECORD = 32 * 1024 * 1024;

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Bytes that arrive piece by piece, with what was not used yet. */
interface Source {
  /** What is there. Good until the next call of `fill`. */
  readonly rest: () => Buffer;
  /** Asks for more; `false` at the end. */
  readonly fill: () => Promise<boolean>;
  /** Takes bytes away that are there. */
  readonly take: (length: number) => void;
  /** Bytes taken so far. */
  readonly offset: () => number;
}

function sourceOf(pieces: Pieces): Source {
  const iterator =
    Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  return {
    rest: () => rest,
    fill: async () => {
      const { done, value } = await iterator.next();
      if (done) return false;
      rest = rest.length === 0 ? Buffer.from(value) : Buffer.concat([rest, value]);
      return true;
    },
    take: (length) => {
      rest = rest.subarray(length);
      offset += length;
    },
    offset: () => offset,
  };
}

/**
 * The records of a stream: members of gzip with WARC records in them, WARC records, or lines that are paths.
 *
 * @throws what the pieces throw; what is wrong with a record is a record.
 */
export async function* recordsIn(pieces: Pieces): AsyncIterable<StreamRecord> {
  const source = sourceOf(pieces);
  while (source.rest().length < 6 && (await source.fill()));
  const head = source.rest();
  if (head[0] === 0x1f && head[1] === 0x8b) yield* membersOf(source);
  else if (head.subarray(0, 5).toString('latin1') === 'WARC/') yield* plainRecords(source);
  else yield* linesOf(source);
}

function broken(id: string, reason: string): StreamRecord {
  return { type: 'broken', id, error: { key: 'verify.error.record', data: { reason } } };
}

async function* membersOf(source: Source): AsyncIterable<StreamRecord> {
  let isLost = false;
  for (;;) {
    if (source.rest().length < 18 && !(await source.fill()) && source.rest().length === 0) return;
    const id = `offset ${source.offset()}`;
    const member = memberIn(source.rest());
    if (member.type === 'whole') {
      source.take(member.length);
      isLost = false;
      yield* wholeRecords(member.bytes, id);
      continue;
    }
    if (member.type === 'short' && source.rest().length <= LARGEST_RECORD && (await grow(source))) continue;
    // From a member that is damaged on, the next one is looked for; of what lies between one line is enough.
    const reasons = { large: 'too large', short: 'cut off', damaged: 'damaged' } as const;
    if (!isLost) yield broken(id, reasons[member.type]);
    isLost = true;
    if (!(await toNextMember(source))) return;
  }
}

/** At least twice as much as there is, so that unpacking anew stays linear. */
async function grow(source: Source): Promise<boolean> {
  const wanted = Math.max(source.rest().length * 2, 64 * 1024);
  let hasMore = false;
  while (source.rest().length < wanted && (await source.fill())) hasMore = true;
  return hasMore;
}

async function toNextMember(source: Source): Promise<boolean> {
  let from = 1;
  for (;;) {
    const at = source.rest().indexOf(gzipMark, from);
    if (at >= 0) {
      source.take(at);
      return true;
    }
    const length = source.rest().length;
    if (length > 2) source.take(length - 2);
    from = length > 2 ? 0 : from;
    if (!(await source.fill())) return false;
  }
}

const gzipMark = Buffer.from([0x1f, 0x8b, 0x08]);

type Member =
  | { readonly type: 'whole'; readonly bytes: Buffer; readonly length: number }
  | { readonly type: 'short' | 'large' | 'damaged' };

/** The first member of packed bytes. @see RFC 1952 */
function memberIn(packed: Buffer): Member {
  const start = headLength(packed);
  // Of these bits no block has any: it need not be unpacked to see that. @see RFC 1951, 3.2.3
  if (start !== undefined && start < packed.length && ((packed[start] ?? 0) & 6) === 6)
    return { type: 'damaged' };
  if (start === undefined) return { type: packed.length < 18 ? 'short' : 'damaged' };
  if (start > packed.length) return { type: 'short' };
  try {
    const options = { info: true, maxOutputLength: LARGEST_RECORD, finishFlush: constants.Z_FINISH } as const;
    // With `info` Node gives what it read too; its types do not say so.
    const result: unknown = inflateRawSync(packed.subarray(start), options);
    const { buffer, engine } = unpackedOf(result);
    const end = start + engine;
    if (end + 8 > packed.length) return { type: 'short' };
    // Bytes that were changed unpack as well, into words that nobody wrote.
    const isRight =
      packed.readUInt32LE(end) === crc32(buffer) && packed.readUInt32LE(end + 4) === buffer.length;
    return isRight ? { type: 'whole', bytes: buffer, length: end + 8 } : { type: 'damaged' };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    return { type: code === 'Z_BUF_ERROR' ? 'short' : code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'damaged' };
  }
}

function unpackedOf(result: unknown): { readonly buffer: Buffer; readonly engine: number } {
  if (typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result) {
    const { buffer, engine } = result;
    const isEngine = typeof engine === 'object' && engine !== null && 'bytesWritten' in engine;
    if (Buffer.isBuffer(buffer) && isEngine && typeof engine.bytesWritten === 'number')
      return { buffer, engine: engine.bytesWritten };
  }
  throw new TypeError('zlib gave no info');
}

/** How long the head of a member is; `undefined` for bytes that are none. */
function headLength(packed: Buffer): number | undefined {
  if (packed.length < 18 || packed[0] !== 0x1f || packed[1] !== 0x8b || packed[2] !== 8) return undefined;
  const flags = packed[3] ?? 0;
  // Reserved. @see RFC 1952, 2.3.1
  if (flags & 0xe0) return undefined;
  let at = 10;
  if (flags & 4) at += 2 + packed.readUInt16LE(10);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = packed.indexOf(0, at);
    if (end < 0) return packed.length + 1;
    at = end + 1;
  }
  return flags & 2 ? at + 2 : at;
}

/** The records of a member: as a rule one. */
function* wholeRecords(bytes: Buffer, id: string): Iterable<StreamRecord> {
  let at = 0;
  while (at < bytes.length) {
    while (bytes[at] === 13 || bytes[at] === 10) at++;
    if (at >= bytes.length) return;
    // Records without names are called by where they begin.
    const place = at === 0 ? id : `${id}+${at}`;
    const head = headIn(bytes.subarray(at, at + LONGEST_HEAD));
    if (!head) return void (yield broken(place, 'no WARC record'));
    const start = at + head.length;
    const end = start + head.content;
    if (end > bytes.length) return void (yield broken(head.id || place, 'cut off'));
    yield* contentOf(head, { bytes: bytes.subarray(start, end), id: place });
    at = end;
  }
}

async function* plainRecords(source: Source): AsyncIterable<StreamRecord> {
  let isLost = false;
  for (;;) {
    while (source.rest()[0] === 13 || source.rest()[0] === 10) source.take(1);
    if (source.rest().length === 0) {
      if (await source.fill()) continue;
      return;
    }
    const id = `offset ${source.offset()}`;
    let head = headIn(source.rest().subarray(0, LONGEST_HEAD));
    while (!head && source.rest().length < LONGEST_HEAD && (await source.fill()))
      head = headIn(source.rest().subarray(0, LONGEST_HEAD));
    if (!head) {
      // Of what lies before the next record that is one, one line is enough.
      if (!isLost) yield broken(id, 'no WARC record');
      isLost = true;
      if (!(await toNextRecord(source))) return;
      continue;
    }
    isLost = false;
    source.take(head.length);
    if (head.content > LARGEST_RECORD) {
      yield broken(head.id || id, 'too large');
      if (!(await skip(source, head.content))) return;
      continue;
    }
    const pieces: Buffer[] = [];
    let left = head.content;
    while (left > 0) {
      if (source.rest().length === 0 && !(await source.fill()))
        return void (yield broken(head.id || id, 'cut off'));
      const piece = source.rest().subarray(0, left);
      pieces.push(piece);
      left -= piece.length;
      source.take(piece.length);
    }
    const [first] = pieces;
    yield* contentOf(head, { bytes: first && pieces.length === 1 ? first : Buffer.concat(pieces), id });
  }
}

async function skip(source: Source, length: number): Promise<boolean> {
  let left = length;
  while (left > 0) {
    if (source.rest().length === 0 && !(await source.fill())) return false;
    const some = Math.min(left, source.rest().length);
    source.take(some);
    left -= some;
  }
  return true;
}

async function toNextRecord(source: Source): Promise<boolean> {
  const mark = Buffer.from('\nWARC/');
  for (;;) {
    const at = source.rest().indexOf(mark);
    if (at >= 0) {
      source.take(at + 1);
      return true;
    }
    source.take(Math.max(0, source.rest().length - mark.length));
    if (!(await source.fill())) return false;
  }
}

/** The head of a record. @see WARC/1.1, 5 */
interface Head {
  readonly id: string;
  readonly uri: string;
  readonly type: string;
  readonly media: string;
  readonly isCut: boolean;
  readonly content: number;
  readonly length: number;
}

function headIn(bytes: Buffer): Head | undefined {
  if (bytes.subarray(0, 5).toString('latin1') !== 'WARC/') return undefined;
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const fields = fieldsOf(bytes.subarray(0, end).toString('utf8'));
  const content = Number(fields.get('content-length'));
  if (!Number.isSafeInteger(content) || content < 0) return undefined;
  return {
    id: fields.get('warc-record-id') ?? '',
    uri: fields.get('warc-target-uri') ?? '',
    type: fields.get('warc-type') ?? '',
    media: fields.get('content-type') ?? '',
    // A record that goes on in others says which part of them it is.
    isCut: fields.has('warc-truncated') || fields.has('warc-segment-number'),
    content,
    length: end + 4,
  };
}

/** What of a record a reader of the page would see: the body of an answer, the text that was made of it. */
function* contentOf(
  { id: named, uri, type, media, isCut }: Head,
  { bytes, id: place }: { readonly bytes: Buffer; readonly id: string },
): Iterable<StreamRecord> {
  const id = named || place;
  const about = { type: 'content', id, uri, isCut } as const;
  if (type === 'conversion' || type === 'resource') {
    yield { ...about, bytes, media: mediaOf(media), charset: charsetOf(media) };
    return;
  }
  if (type !== 'response') return;
  const answer = answerIn(bytes, LARGEST_RECORD);
  if (answer === undefined) return;
  const { body, media: told } = answer;
  if (body === undefined) return void (yield broken(id, isCut ? 'cut off' : 'damaged'));
  yield { ...about, bytes: body, media: mediaOf(told), charset: charsetOf(told) };
}

function mediaOf(told: string): string {
  return /^\s*([^\s;]*)/.exec(told)?.[1]?.toLowerCase() ?? '';
}

async function* linesOf(source: Source): AsyncIterable<StreamRecord> {
  for (;;) {
    const at = source.rest().indexOf(10);
    if (at < 0 && source.rest().length <= LONGEST_HEAD && (await source.fill())) continue;
    if (at < 0 && source.rest().length > LONGEST_HEAD) {
      yield broken(`offset ${source.offset()}`, 'too large');
      if (!(await toNextLine(source))) return;
      continue;
    }
    const length = at < 0 ? source.rest().length : at;
    const line = source.rest().subarray(0, length).toString('utf8').replace(/\r$/, '');
    if (line !== '') yield { type: 'path', id: line };
    if (at < 0) return;
    source.take(length + 1);
  }
}

async function toNextLine(source: Source): Promise<boolean> {
  for (;;) {
    const at = source.rest().indexOf(10);
    source.take(at < 0 ? source.rest().length : at + 1);
    if (at >= 0) return true;
    if (!(await source.fill())) return false;
  }
}
