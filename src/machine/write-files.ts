/** All files of one operation, or none: also when the run is killed, once the next one has looked. */

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import {
  carryOut,
  decide,
  digestOf,
  finish,
  isThere,
  type Journal,
  newOwner,
  openJournal,
  type Plan,
  passingName,
  type Step,
  undo,
} from './journal.ts';
import { WORK_FOLDER } from './work-folder.ts';

/** A file to be written. */
export interface NewFile {
  /** Absolute, or relative to the folder that is exchanged. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Where an exchange of a folder is written down, and what is written with it. */
export interface ExchangeOptions {
  /** Above the folder and the files beside it. */
  readonly base?: string;
  /** Files outside of the folder, absolute. */
  readonly beside?: readonly NewFile[];
}

/** What became of files that could not all be written. */
export class WriteError extends Error {
  /** The system's short name of the reason, `ENOSPC`. */
  readonly code: string;
  /** The file or folder that the system named. */
  readonly path: string | undefined;
  /** Whether everything is as it was; otherwise the next run puts it right. */
  readonly isUndone: boolean;

  constructor(cause: unknown, isUndone: boolean) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'EIO';
    this.path = cause instanceof Error && 'path' in cause ? String(cause.path) : undefined;
    this.isUndone = isUndone;
  }
}

/** A file on its way to its place, with real paths. */
interface Change {
  readonly place: string;
  readonly content: string | Uint8Array;
  /** Permissions of the file that is there; `undefined` when there is none. */
  readonly mode: number | undefined;
  readonly temporary: string;
  /** A second name of the old file until all new ones are in their places. */
  readonly kept: string;
  readonly old: string | undefined;
}

/**
 * Writes all files or none. Each is put into a temporary file beside its place and flushed to the disk; then it is written
 * down that all are there, and they are renamed. A link is written through as long as it stays in the folder.
 *
 * @param folder Real or not, absolute: holds all the files; nothing outside of it is written.
 * @param isUnchanged Whether a file is still what this run has read of it.
 * @throws {WriteError} which says whether everything is as it was.
 */
export function writeFiles(
  folder: string,
  files: readonly NewFile[],
  isUnchanged: (path: string) => boolean = () => true,
): void {
  if (files.length === 0) return;
  const made: string[] = [];
  let journal: Journal | undefined;
  try {
    made.push(...makeFolder(folder));
    const root = realpathSync.native(folder);
    const id = randomBytes(6).toString('hex');
    const changes = files.map((file) => plannedChange(root, id, file));
    const missing = missingFolders(changes.map(({ place }) => dirname(place)));
    journal = openJournal(root, id, planOf(root, changes, missing));
    for (const path of missing) mkdirSync(path, { recursive: true });
    for (const change of changes) flush(change);
    for (const change of changes) keepOld(change);
    for (const { path } of files) {
      if (!isUnchanged(path)) throw Object.assign(new Error('ESTALE'), { code: 'ESTALE', path });
    }
    decide(journal);
    carryOut(journal);
  } catch (cause) {
    throw new WriteError(cause, isTakenBack(journal, made));
  }
  for (const parent of new Set(journal.plan.steps.map(({ to }) => dirname(join(journal.folder, to))))) {
    flushFolder(parent);
  }
  tidy(journal);
}

/**
 * Puts a folder in the place of another one, whole. What begins with a dot in the old one is taken along: it is no text
 * (`.git`).
 *
 * @param folder Absolute.
 * @param files Paths relative to the folder, with forward slashes.
 * @param options Where it is written down, above the folder, by default what the folder is in; and files beside the folder
 * that are written with it, absolute.
 * @throws {WriteError} which says whether everything is as it was.
 */
export function exchangeFolder(
  folder: string,
  files: readonly NewFile[],
  { base = dirname(folder), beside = [] }: ExchangeOptions = {},
): void {
  const made: string[] = [];
  let journal: Journal | undefined;
  try {
    made.push(...makeFolder(base));
    const there = lstatSync(folder, { throwIfNoEntry: false });
    const real = there ? realpathSync.native(folder) : placeToBe(folder);
    const root = realpathSync.native(base);
    requireInside(root, real, folder);
    const id = randomBytes(6).toString('hex');
    const temporary = passingName(real, id, 'tmp');
    const changes = beside.map((file) => plannedChange(root, id, file));
    const missing = missingFolders([real, ...changes.map(({ place }) => place)].map((path) => dirname(path)));
    const exchange = exchangePlan(root, real, { id, exists: there !== undefined, files });
    const others = planOf(root, changes, missing);
    journal = openJournal(root, id, {
      ...others,
      steps: [...exchange.steps, ...others.steps],
      passing: [...exchange.passing, ...others.passing],
    });
    for (const path of missing) mkdirSync(path);
    mkdirSync(temporary, { mode: there ? statSync(real).mode & 0o777 : 0o777 });
    const inside = new Set<string>([temporary]);
    for (const { path, content } of files) {
      const place = join(temporary, ...path.split('/'));
      mkdirSync(dirname(place), { recursive: true });
      inside.add(dirname(place));
      flushTo(place, content, undefined);
    }
    for (const path of inside) flushFolder(path);
    for (const change of changes) flush(change);
    for (const change of changes) keepOld(change);
    decide(journal);
    carryOut(journal);
  } catch (cause) {
    throw new WriteError(cause, isTakenBack(journal, made));
  }
  for (const parent of new Set(journal.plan.steps.map(({ to }) => dirname(join(journal.folder, to))))) {
    flushFolder(parent);
  }
  tidy(journal);
}

/** The new files stand in their places: what cannot be removed of the old ones is removed by the next run. */
function tidy(journal: Journal): void {
  try {
    finish(journal);
  } catch {
    // The journal is still there, and says that everything was decided.
  }
}

function isTakenBack(journal: Journal | undefined, made: readonly string[]): boolean {
  try {
    if (journal) undo(journal);
    for (const folder of made.toReversed()) removeEmpty(folder);
    return true;
  } catch {
    return false;
  }
}

/** Looks before anything is touched: what a folder or a broken link is in the way of is not written at all. */
function plannedChange(root: string, id: string, { path, content }: NewFile): Change {
  const there = lstatSync(path, { throwIfNoEntry: false });
  // A link is written through, not replaced: the project's owner put it there.
  const place = there ? realpathSync.native(path) : placeToBe(path);
  requireInside(root, place, path);
  const old = there && statSync(place);
  if (old?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR', path });
  if (old && !old.isFile()) throw Object.assign(new Error('ENOTREG'), { code: 'ENOTREG', path });
  return {
    place,
    content,
    mode: old && old.mode & 0o777,
    temporary: passingName(place, id, 'tmp'),
    kept: passingName(place, id, 'old'),
    old: old && digestOf(place),
  };
}

/** Where a file that is not there will be, with the links of the folders above it followed. */
function placeToBe(path: string): string {
  const missing = [basename(path)];
  let there = dirname(path);
  while (!isThere(there) && dirname(there) !== there) {
    missing.unshift(basename(there));
    there = dirname(there);
  }
  return join(realpathSync.native(there), ...missing);
}

function requireInside(root: string, place: string, path: string): void {
  const within = relative(root, place);
  const isInside = within !== '' && within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
  if (!isInside) throw Object.assign(new Error('EXDEV'), { code: 'ELINKOUT', path });
}

function planOf(root: string, changes: readonly Change[], missing: readonly string[]): Plan {
  const within = (path: string): string => relative(root, path);
  return {
    owner: newOwner(),
    steps: changes.map(
      ({ temporary, place, kept, old }): Step => ({
        from: within(temporary),
        to: within(place),
        ...(old !== undefined && { kept: within(kept), old }),
      }),
    ),
    passing: changes.flatMap(({ temporary, kept }) => [within(temporary), within(kept)]),
    folders: missing.map(within),
  };
}

function exchangePlan(
  root: string,
  folder: string,
  {
    id,
    exists,
    files,
  }: { readonly id: string; readonly exists: boolean; readonly files: readonly NewFile[] },
): Plan {
  const within = (path: string): string => relative(root, path);
  const temporary = within(passingName(folder, id, 'tmp'));
  const kept = within(passingName(folder, id, 'old'));
  const place = within(folder);
  const written = new Set(files.map(({ path }) => path.split('/', 1)[0]));
  const along = exists
    ? readdirSync(folder).filter((name) => name.startsWith('.') && name !== WORK_FOLDER && !written.has(name))
    : [];
  return {
    owner: newOwner(),
    steps: [
      ...(exists ? [{ from: place, to: kept }] : []),
      { from: temporary, to: place },
      ...along.map((name) => ({ from: join(kept, name), to: join(place, name) })),
    ],
    passing: [temporary, kept],
    folders: [],
  };
}

/** Folders that are not there yet, the outermost first. */
function missingFolders(folders: readonly string[]): readonly string[] {
  const missing = new Set<string>();
  for (const folder of folders) {
    const chain: string[] = [];
    for (let path = folder; !isThere(path) && dirname(path) !== path; path = dirname(path))
      chain.unshift(path);
    for (const path of chain) missing.add(path);
  }
  return [...missing];
}

/** Makes a folder and gives those that were not there before, the outermost first. */
function makeFolder(path: string): readonly string[] {
  const missing = missingFolders([path]);
  // One after the other: what lies below a place where nothing can be made is not tried again and again.
  for (const one of missing) {
    try {
      mkdirSync(one);
    } catch (cause) {
      const isMadeMeanwhile = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
      if (!isMadeMeanwhile) throw cause;
    }
  }
  return missing;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else has put something there meanwhile.
  }
}

/** Where a file cannot have a second name, it is copied. */
function keepOld({ place, kept, mode }: Change): void {
  if (mode === undefined) return;
  try {
    linkSync(place, kept);
  } catch {
    rmSync(kept, { force: true });
    copyFileSync(place, kept, constants.COPYFILE_EXCL);
  }
}

function flush({ temporary, content, mode }: Change): void {
  flushTo(temporary, content, mode);
}

function flushTo(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx', mode ?? 0o644);
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
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows refuses to open folders; and what is written is written.
  }
}
