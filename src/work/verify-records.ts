import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { cannotRead } from '../project/read.ts';
import { UserError } from '../user-error.ts';
import {
  type CopyVerdict,
  createPrefilter,
  decodeBytes,
  decodings,
  judgeCopy,
  type Knowledge,
  LARGEST_COPY,
  type Prefilter,
  readCopies,
  recordsIn,
  type StreamRecord,
  type Unreadable,
} from '../verify/index.ts';
import { knowledgeOf, type VerifyRequest, withDocument } from './verify.ts';

/** What of a stream is judged. */
export interface VerifyRecordsRequest extends VerifyRequest {
  /** The record behind which an earlier run is taken up. */
  readonly after?: string | undefined;
}

/** What one record is; of a path there is always one, of a record of a crawl only where it is something. */
export interface RecordVerdicts {
  readonly record: string;
  readonly results: readonly (CopyVerdict | Unreadable)[];
}

/**
 * Judges streams of paths, or of records of a crawl, one after another, in bounded memory.
 *
 * @throws {UserError} for a document that there is not, for a stream that cannot be read, and when there is no record to go
 * on behind.
 */
export async function* verifyRecords(
  host: Host,
  project: Project,
  request: VerifyRecordsRequest,
): AsyncIterable<RecordVerdicts> {
  const knowledge = knowledgeOf(host, project, request.document);
  const given = { knowledge, prefilter: createPrefilter(knowledge.texts), document: request.document };
  let isAwaited = request.after !== undefined;
  for (const name of request.names) {
    for await (const record of recordsIn(piecesOf(host, name))) {
      if (isAwaited) isAwaited = record.id !== request.after;
      else yield* verdictsOf(host, record, given);
    }
  }
  if (isAwaited) throw new UserError('no-such-record', { record: request.after ?? '' });
}

interface Given {
  readonly knowledge: Knowledge;
  readonly prefilter: Prefilter;
  readonly document: string | undefined;
}

async function* verdictsOf(host: Host, record: StreamRecord, given: Given): AsyncIterable<RecordVerdicts> {
  if (record.type === 'broken') {
    yield { record: record.id, results: [{ path: record.id, error: record.error }] };
    return;
  }
  if (record.type === 'content') {
    const { id, uri, isPage } = record;
    const bytes = inUtf8(record.bytes, record.charset);
    // What is packed or not in UTF-8 is opened first.
    if (!isOpaque(bytes) && !mayHold(bytes, given.prefilter, isPage)) return;
    const ending = isOpaque(bytes) ? '' : isPage ? '.html' : '.txt';
    const copies = await readCopies(`${uri || id}${ending}`, bytes);
    const results = judged(copies, given)
      .map((one) => ({ ...one, path: ending === '' ? one.path : one.path.slice(0, -ending.length) }))
      .filter((one) => ('error' in one ? false : one.kind !== 'unknown' && one.document !== undefined));
    if (results.length > 0) yield { record: id, results };
    return;
  }
  try {
    const bytes = host.readFile(resolve(host.cwd, record.id), LARGEST_COPY);
    const isNone =
      !isOpaque(bytes) &&
      !/\.(?:eml|mbox)$/i.test(record.id) &&
      !mayHold(bytes, given.prefilter, /\.x?html?$/i.test(record.id));
    const results = isNone ? [nothing(record.id)] : judged(await readCopies(record.id, bytes), given);
    yield { record: record.id, results };
  } catch (cause) {
    const error = cannotRead(host, record.id, cause);
    yield {
      record: record.id,
      results: [{ path: record.id, error: { key: `errors.${error.messageId}`, data: error.data } }],
    };
  }
}

function judged(
  copies: Awaited<ReturnType<typeof readCopies>>,
  { knowledge, document }: Given,
): readonly (CopyVerdict | Unreadable)[] {
  return copies.map((copy) => ('error' in copy ? copy : withDocument(judgeCopy(copy, knowledge), document)));
}

function nothing(path: string): CopyVerdict {
  return {
    path,
    kind: 'unknown',
    items: [],
    added: [],
    references: [],
    claims: [],
    toldApart: [],
    share: 0,
    remarks: [],
    uncertain: [],
  };
}

/** From this share of bytes in character references on a page has to be read to see its words. */
const REFERRED = 0.2;

/** The filter looks for UTF-8: pages in older encodings are decoded for it, those made of references are let through. */
function mayHold(bytes: Uint8Array, prefilter: Prefilter, isPage: boolean): boolean {
  if (isUtf8(bytes)) return prefilter.mayHold(bytes) || isReferred(bytes);
  const decoded = decodeBytes(bytes, isPage);
  if (!decoded || prefilter.mayHold(Buffer.from(decoded.text)) || isReferred(bytes)) return true;
  if (decoded.isGuess)
    for (const text of decodings(bytes)) if (prefilter.mayHold(Buffer.from(text))) return true;
  return false;
}

/** A page whose encoding its server named; with a mark, so that nothing else is asked of it. */
function inUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  if (charset === '' || isUtf8(bytes)) return bytes;
  const decoded = decodeBytes(bytes, true, charset);
  return decoded && !decoded.isGuess ? Buffer.from(`\uFEFF${decoded.text.replace(/^\uFEFF/, '')}`) : bytes;
}

function isReferred(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf('&#'); at >= 0; at = buffer.indexOf('&#', at + 2)) count++;
  // "&#233;" and the like take six bytes.
  return count * 6 > bytes.length * REFERRED;
}

/** Archives, and texts in UTF-16. */
function isOpaque(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0x50 && second === 0x4b) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

function piecesOf(host: Host, name: string): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  const pieces = name === '-' ? host.inputPieces?.() : host.filePieces?.(resolve(host.cwd, name));
  return told(host, name, pieces ?? []);
}

/** What the system says of a stream that cannot be read is one of our errors. */
async function* told(
  host: Host,
  name: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  try {
    yield* pieces;
  } catch (cause) {
    throw cannotRead(host, resolve(host.cwd, name), cause);
  }
}
