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
  exitOf,
  isMailFile,
  type Knowledge,
  LARGEST_COPY,
  type Prefilter,
  readCopies,
  recordsIn,
  type StreamRecord,
  type Unreadable,
} from '../verify/index.ts';
import { judgedCopy, knowledgeOf, type VerifyRequest } from './verify.ts';

/** What of a stream is judged. */
export interface VerifyRecordsRequest extends VerifyRequest {
  /** The record behind which an earlier run is taken up: what it is called, or `#` and its number. */
  readonly after?: string | undefined;
}

/** What one record is; of a path there is always one, of a record of a crawl only where it is something. */
export interface RecordVerdicts {
  readonly record: string;
  /** How many records were read up to this one, of everything that was named; from 1. */
  readonly number: number;
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
  // What is called the same, as a path that is listed twice, is told apart by its number.
  const last = Number(/^#(\d{1,15})$/.exec(request.after ?? '')?.[1]);
  let number = 0;
  for (const name of request.names) {
    for await (const record of recordsIn(piecesOf(host, name))) {
      number++;
      if (isAwaited) isAwaited = number !== last && record.id !== request.after;
      else for await (const verdicts of verdictsOf(host, record, given)) yield { ...verdicts, number };
    }
  }
  if (isAwaited) throw new UserError('no-such-record', { record: request.after ?? '' });
}

interface Given {
  readonly knowledge: Knowledge;
  readonly prefilter: Prefilter;
  readonly document: string | undefined;
}

async function* verdictsOf(
  host: Host,
  record: StreamRecord,
  given: Given,
): AsyncIterable<Omit<RecordVerdicts, 'number'>> {
  if (record.type === 'broken') {
    yield { record: record.id, results: [{ path: record.id, error: record.error }] };
    return;
  }
  if (record.type === 'content') {
    const { id, uri, media } = record;
    const bytes = inUtf8(record.bytes, record.charset);
    const name = uri || id;
    const ending = isOpaque(bytes) ? '' : endingOf(media, name);
    // What is packed or not in UTF-8 is opened first.
    if (!mayHold(bytes, given.prefilter, `${name}${ending}`)) return;
    const copies = await readCopies(`${name}${ending}`, bytes);
    const results = judged(copies, given)
      .map((one) => ({ ...one, path: name + one.path.slice(name.length + ending.length) }))
      .filter((one) => ('error' in one ? false : one.kind !== 'unknown' && one.document !== undefined));
    // What the crawler did not keep may be what is missing.
    const isCut = record.isCut && results.some((one) => exitOf(one) !== 0);
    const cut = [{ path: name, error: { key: 'verify.error.record', data: { reason: 'cut off' } } }];
    if (results.length > 0) yield { record: id, results: isCut ? cut : results };
    return;
  }
  try {
    const bytes = host.readFile(resolve(host.cwd, record.id), LARGEST_COPY);
    const results = mayHold(bytes, given.prefilter, record.id)
      ? judged(await readCopies(record.id, bytes), given)
      : [nothing(record.id)];
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
  return copies.flatMap((copy): readonly (CopyVerdict | Unreadable)[] =>
    'error' in copy ? [copy] : judgedCopy(copy, knowledge, document),
  );
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

/** Endings by what servers call a format; what they call plain may say by its own ending what it is. */
const endings: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/markdown', '.md'],
  ['application/json', '.json'],
  ['message/rfc822', '.eml'],
  ['application/x-mimearchive', '.mhtml'],
  ['multipart/related', '.mhtml'],
  ['text/x-gettext-translation', '.po'],
  ['application/xliff+xml', '.xlf'],
]);

function endingOf(media: string, name: string): string {
  if (media !== 'text/plain' && media !== '') return endings.get(media) ?? '';
  return /\.(?:md|markdown|eml|mbox|po|rtf)$/i.test(name) ? '' : '.txt';
}

/** From this share of bytes in references to characters on a text has to be read to see its words. */
const REFERRED = 0.2;

/**
 * The filter looks for UTF-8: pages in older encodings are decoded for it; what is packed, or made of references to
 * characters, is let through.
 */
function mayHold(bytes: Uint8Array, prefilter: Prefilter, name: string): boolean {
  if (isOpaque(bytes) || isMailFile(name, bytes)) return true;
  const isPage = /\.x?html?$/i.test(name);
  if (isUtf8(bytes)) return prefilter.mayHold(bytes) || isReferred(bytes, isPage);
  const decoded = decodeBytes(bytes, isPage);
  if (!decoded || prefilter.mayHold(Buffer.from(decoded.text)) || isReferred(bytes, isPage)) return true;
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

/** `&#233;` of pages, `\\u00e9` of JSON and Word, and the like: each takes about six bytes. */
function isReferred(bytes: Uint8Array, isPage: boolean): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (isPage ? ['&#'] : ['&#', '\\u']).some((mark) => {
    let count = 0;
    for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + 2)) count++;
    return count * 6 > bytes.length * REFERRED;
  });
}

/** Archives, what is packed otherwise, and PDFs; texts in UTF-16. */
function isOpaque(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0x50 && second === 0x4b) ||
    (first === 0x25 && second === 0x50) ||
    (first === 0x1f && second === 0x8b) ||
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
