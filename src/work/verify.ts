import { join, resolve } from 'node:path';
import { loadDerivativeProfile, loadScanner } from '../derive/derivative-project.ts';
import type { Host } from '../host.ts';
import type { Document } from '../model.ts';
import { stalePairs } from '../pairs/pairs.ts';
import type { Project } from '../project/project.ts';
import { cannotRead, readBytes } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { readTranslation } from '../project/translations.ts';
import type { Scanner } from '../references/index.ts';
import { UserError } from '../user-error.ts';
import {
  type Copy,
  type CopyVerdict,
  createTranslationJudge,
  definitiveTexts,
  exitOf,
  falseClaims,
  isListing,
  isNoText,
  judgeCopies,
  type Knowledge,
  type KnownText,
  LARGEST_COPY,
  packStanding,
  type ReadCopy,
  type Remark,
  readCopies,
  readSigners,
  type Signers,
  translatedText,
  type Unreadable,
  withClaim,
} from '../verify/index.ts';
import { alignerOf } from './aligner.ts';
import { chosenDocuments } from './choose.ts';

/** Which copies, and of what. */
export interface VerifyRequest {
  /** Files and folders as the command line names them; `-` for what is piped in. */
  readonly names: readonly string[];
  /** Only copies of this document count. */
  readonly document?: string | undefined;
  /** A file of allowed signers, as ssh-keygen has it: packs have to be signed by one of them. */
  readonly signers?: string | undefined;
}

/** What the copies are. */
export interface Verification {
  readonly results: readonly (CopyVerdict | Unreadable)[];
  readonly exit: 0 | 1 | 2;
}

/** The most files of one folder that are looked at. */
const MOST_FILES = 100_000;
/** Folders in each other. */
const DEEPEST_FOLDER = 40;

/**
 * Says of every copy what it is.
 *
 * @throws {UserError} for a document that there is not, and for a file that is not there; what cannot be read as what it
 * is, is a result.
 */
export async function verifyCopies(
  host: Host,
  project: Project,
  request: VerifyRequest,
): Promise<Verification> {
  const knowledge = knowledgeOf(host, project, request.document);
  const signers = request.signers === undefined ? undefined : signersIn(host, request.signers);
  const results: (CopyVerdict | Unreadable)[] = [];
  let exit: 0 | 1 | 2 = 0;
  for (const name of request.names) {
    const found: (CopyVerdict | Unreadable)[] = [];
    let isFolder = false;
    for await (const copy of copiesOf(host, name, signers)) {
      isFolder ||= copy.isMany;
      found.push(
        ...('error' in copy.copy
          ? [{ path: copy.copy.path, error: copy.copy.error }]
          : judgedCopy(copy.copy, knowledge, request.document)),
      );
    }
    // An archive of pictures, a folder of nothing: nobody is left without a word.
    if (found.length === 0)
      found.push({
        path: name === '-' ? name : showPath(host, resolve(host.cwd, name)),
        error: { key: 'verify.error.no-text', data: {} },
      });
    for (const one of found) results.push(one);
    exit = worse(exit, exitOfAll(found, isFolder));
  }
  return { results, exit };
}

function worse(a: 0 | 1 | 2, b: 0 | 1 | 2): 0 | 1 | 2 {
  return a > b ? a : b;
}

/** Among many texts those that are nothing of a known document say nothing, when one of them is. */
function exitOfAll(found: readonly (CopyVerdict | Unreadable)[], isMany: boolean): 0 | 1 | 2 {
  const told = found.filter((one) => 'error' in one || (one.kind !== 'unknown' && one.kind !== 'other'));
  const counting = isMany && told.some((one) => !('error' in one)) ? told : found;
  return counting.map(exitOf).reduce(worse, 0);
}

/** Everything that is in a copy, then what its pack says of it and is not so. */
export function judgedCopy(
  copy: Copy,
  knowledge: Knowledge,
  document: string | undefined,
): readonly (CopyVerdict | Unreadable)[] {
  const verdicts = judgeCopies(copy, knowledge);
  const lies = falseClaims(copy, verdicts, knowledge.texts).map((error) => ({ path: copy.path, error }));
  return [...verdicts.map((one) => withDocument(one, document)), ...lies];
}

/** A copy of another document than the one that was asked for is none of it. */
function withDocument(verdict: CopyVerdict, document: string | undefined): CopyVerdict {
  if (document === undefined || verdict.document === undefined || verdict.document === document)
    return verdict;
  return { ...verdict, kind: 'other', isAllowed: false };
}

/** Everything that copies are held against. */
export function knowledgeOf(host: Host, project: Project, document: string | undefined): Knowledge {
  if (document !== undefined) chosenDocuments(project, document);
  const scanners = new Map<string, Scanner | undefined>();
  const texts = project.documents.flatMap((one) => [
    ...definitiveTexts(one),
    ...project.languages.flatMap((lang) => acceptedTranslation(host, project, { document: one, lang })),
  ]);
  return {
    texts,
    scannerOf: (id) => {
      if (!scanners.has(id)) scanners.set(id, scannerOf(host, project, id));
      return scanners.get(id);
    },
    judgeTranslation: createTranslationJudge(alignerOf),
  };
}

function acceptedTranslation(
  host: Host,
  project: Project,
  { document, lang }: { readonly document: Document; readonly lang: string },
): readonly KnownText[] {
  const result = readTranslation(host, project, document, lang);
  // What cannot be read is told by `check`; copies of it are judged as of a translation that nobody accepted.
  if (result.type !== 'translation') return [];
  const alignment = alignerOf(document)(result.translation);
  const stale = new Set(stalePairs(alignment).map(({ unit }) => unit.address));
  const edition = result.translation.record?.edition ?? document.current.id;
  return [translatedText({ document, edition, lang }, alignment.pairs, (address) => stale.has(address))];
}

function scannerOf(host: Host, project: Project, id: string): Scanner | undefined {
  const document = project.documents.find((one) => one.id === id);
  if (!document) return undefined;
  const profile = loadDerivativeProfile(host, project, document);
  return profile.owner === undefined ? undefined : loadScanner(host, project, document, profile);
}

interface Found {
  readonly copy: ReadCopy;
  /** It is one of several in a folder, an archive or a mailbox. */
  readonly isMany: boolean;
}

function inputOf(host: Host): Uint8Array {
  try {
    return host.readInput?.(LARGEST_COPY) ?? new Uint8Array();
  } catch (cause) {
    throw cannotRead(host, '-', cause);
  }
}

/** All texts of a file or a folder. */
async function* copiesOf(host: Host, name: string, signers: Signers): AsyncIterable<Found> {
  if (name === '-') {
    yield* together(await readCopies('-', inputOf(host), signers));
    return;
  }
  const path = resolve(host.cwd, name);
  const files = filesBelow(host, path);
  if (files === undefined) {
    yield* together(await readCopies(showPath(host, path), readBytes(host, path, LARGEST_COPY), signers));
    return;
  }
  const { faults, remarks, claims } = folderStanding(host, { path, files, signers });
  for (const error of faults) yield { copy: { path: showPath(host, path), error }, isMany: true };
  for (const file of files) {
    if (isListing(file.replaceAll('\\', '/'))) continue;
    const shown = showPath(host, file);
    const bytes = bytesOf(host, file);
    if (bytes instanceof UserError)
      yield {
        copy: { path: shown, error: { key: `errors.${bytes.messageId}`, data: bytes.data } },
        isMany: true,
      };
    // Pictures and programs beside the texts of a folder are no copies.
    else
      for (const copy of await readCopies(shown, bytes, signers))
        if (!isNoText(copy)) {
          const claim = claims.get(file.slice(path.length + 1).replaceAll('\\', '/'));
          yield { copy: withClaim(withRemarks(copy, remarks), shown, claim), isMany: true };
        }
  }
}

function* together(copies: readonly ReadCopy[]): Iterable<Found> {
  for (const copy of copies) yield { copy, isMany: copies.length > 1 };
}

function bytesOf(host: Host, path: string): Uint8Array | UserError {
  try {
    return readBytes(host, path, LARGEST_COPY);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function withRemarks(copy: ReadCopy, remarks: readonly Remark[]): ReadCopy {
  return 'error' in copy ? copy : { ...copy, remarks: [...copy.remarks, ...remarks] };
}

/** A folder may be a pack that was unpacked: then its lists of digests and its signatures count. */
function folderStanding(
  host: Host,
  {
    path,
    files,
    signers,
  }: { readonly path: string; readonly files: readonly string[]; readonly signers: Signers },
): ReturnType<typeof packStanding> {
  const isPack = host.exists(join(path, 'SHA256SUMS')) || host.exists(join(path, 'manifest.json'));
  if (!isPack) return { faults: [], remarks: [], claims: new Map() };
  const read = files.flatMap((file) => {
    const bytes = bytesOf(host, file);
    return bytes instanceof UserError
      ? []
      : [[file.slice(path.length + 1).replaceAll('\\', '/'), bytes] as const];
  });
  return packStanding(read, signers);
}

/** @throws {UserError} for a file that is no list of allowed signers. */
function signersIn(host: Host, name: string): Signers {
  const path = resolve(host.cwd, name);
  const read = readSigners(Buffer.from(readBytes(host, path, LARGEST_COPY)).toString('utf8'));
  if (!('line' in read)) return read;
  const position = { line: read.line, column: 1 };
  throw new UserError('verify-signers', {}, { place: { path: showPath(host, path), position } });
}

/** Every file below a folder in the order of names; `undefined` when it is none. What begins with a dot is left out. */
function filesBelow(host: Host, path: string, depth = 0): readonly string[] | undefined {
  if (!host.exists(path))
    throw cannotRead(host, path, Object.assign(new Error('ENOENT'), { code: 'ENOENT' }));
  let entries: ReturnType<Host['readFolder']>;
  try {
    entries = host.readFolder(path);
  } catch {
    return undefined;
  }
  if (entries.length === 0 && depth === 0) {
    // Files in memory have no folders to ask.
    try {
      host.readFile(path, LARGEST_COPY);
      return undefined;
    } catch {
      return [];
    }
  }
  const files: string[] = [];
  for (const { name, isDirectory, isFile } of entries) {
    if (name.startsWith('.') || name === 'node_modules' || files.length > MOST_FILES) continue;
    const below = join(path, name);
    if (isDirectory && depth < DEEPEST_FOLDER) files.push(...(filesBelow(host, below, depth + 1) ?? []));
    else if (isFile) files.push(below);
  }
  return files;
}
