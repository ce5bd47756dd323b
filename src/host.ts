/** The only code that touches the machine: files, clock, environment, streams. */

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** One entry of a folder. */
export interface Entry {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly isFile: boolean;
}

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the program needs of the machine. Paths are absolute; errors are those of `node:fs`, with their `code`. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today, `YYYY-MM-DD`, in UTC. */
  readonly today: () => string;
  readonly readFile: (path: string) => Uint8Array;
  /** Size in bytes without reading. */
  readonly fileSize: (path: string) => number;
  /** Entries sorted by name in code units; links are followed. */
  readonly readFolder: (path: string) => readonly Entry[];
  /** Whether something is there, be it a link that leads nowhere or what may not be looked at: reading it tells. */
  readonly exists: (path: string) => boolean;
  /** The path with every link followed. */
  readonly realPath: (path: string) => string;
  /**
   * Writes all files or none: each into a temporary file beside its place, flushed to the disk, and only when all are
   * there renamed one after the other; when one of them cannot be, those before it are put back. Missing folders are
   * made. A file that is replaced keeps its permissions.
   */
  readonly writeFiles: (files: readonly NewFile[]) => void;
}

/** A stream for people or programs. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width in columns; 80 when unknown. */
  readonly columns: number;
}

/** The machine this process runs on. */
export function realHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    today: () => new Date().toISOString().slice(0, 10),
    readFile: (path) => readFileSync(path),
    fileSize: (path) => statSync(path).size,
    readFolder,
    exists,
    realPath: realpathSync.native,
    writeFiles,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    // A pipe has no width.
    columns: stream.columns || 80,
  };
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (cause) {
    return !(
      cause instanceof Error &&
      'code' in cause &&
      (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
    );
  }
}

function readFolder(path: string): readonly Entry[] {
  const entries = readdirSync(path, { withFileTypes: true }).map((entry) => {
    const link = entry.isSymbolicLink() ? targetOf(join(path, entry.name)) : entry;
    return { name: entry.name, isDirectory: link?.isDirectory() ?? false, isFile: link?.isFile() ?? true };
  });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a link points to; `undefined` when it points nowhere, so that reading it gives the error. */
function targetOf(path: string): { isDirectory: () => boolean; isFile: () => boolean } | undefined {
  return existsSync(path) ? statSync(path) : undefined;
}

/** A file on its way to its place. */
interface Change {
  readonly place: string;
  readonly content: string | Uint8Array;
  /** Permissions of the file that is there; `undefined` when there is none. */
  readonly mode: number | undefined;
  readonly temporary: string;
  /** Where the old file is kept until all new ones are in their places. */
  readonly backup: string;
}

function writeFiles(files: readonly NewFile[]): void {
  const changes = files.map(plannedChange);
  const folders: string[] = [];
  const done: Change[] = [];
  try {
    for (const { place } of changes) folders.push(...makeFolder(dirname(place)));
    for (const change of changes) flush(change);
    // One file is renamed or is not; with several there may be something to put back.
    if (changes.length > 1) for (const change of changes) keepOld(change);
    for (const change of changes) {
      renameSync(change.temporary, change.place);
      done.push(change);
    }
  } catch (cause) {
    for (const change of done.toReversed()) putBack(change);
    for (const change of changes) {
      rmSync(change.temporary, { force: true });
      if (!done.includes(change)) rmSync(change.backup, { force: true });
    }
    for (const folder of folders.toReversed()) removeEmpty(folder);
    throw cause;
  }
  for (const { backup } of changes) rmSync(backup, { force: true });
  for (const folder of new Set(changes.map(({ place }) => dirname(place)))) flushFolder(folder);
}

/** Looks before anything is touched: what a folder or a broken link is in the way of is not written at all. */
function plannedChange({ path, content }: NewFile): Change {
  const there = lstatSync(path, { throwIfNoEntry: false });
  // A link is written through, not replaced: the project's owner put it there.
  const place = there?.isSymbolicLink() ? realpathSync(path) : path;
  const old = there && statSync(place);
  if (old?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR', path });
  const random = randomBytes(6).toString('hex');
  return {
    place,
    content,
    mode: old && old.mode & 0o777,
    temporary: `${place}.${random}.tmp-urtext`,
    backup: `${place}.${random}.old-urtext`,
  };
}

/** Makes a folder and gives those that were not there before, the outermost first. */
function makeFolder(path: string): readonly string[] {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return [];
  const made = [path];
  for (let folder = path; folder !== first && dirname(folder) !== folder; ) {
    folder = dirname(folder);
    made.unshift(folder);
  }
  return made;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else has put something there meanwhile.
  }
}

function keepOld({ place, backup, mode }: Change): void {
  if (mode !== undefined) copyFileSync(place, backup, constants.COPYFILE_EXCL);
}

function putBack({ place, backup, mode }: Change): void {
  try {
    if (mode === undefined) rmSync(place, { force: true });
    else renameSync(backup, place);
  } catch {
    // The others can still be put back, and the old file stays beside its place.
  }
}

function flush({ temporary, content, mode }: Change): void {
  const file = openSync(temporary, 'wx', mode ?? 0o644);
  try {
    // The mask of the process took some permissions away.
    if (mode !== undefined && (fstatSync(file).mode & 0o777) !== mode) fchmodSync(file, mode);
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that the new names survive a power cut; systems that cannot flush a folder do not need it. */
function flushFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  } catch {
    // Windows refuses to open folders.
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}
