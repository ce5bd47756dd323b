/** The only code that touches the machine: files, clock, environment, streams. */

import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { cores, runBeside } from './machine/beside.ts';
import { askGit } from './machine/git.ts';
import { type Settled, settleJournals } from './machine/journal.ts';
import { type KeptBytes, keptBytesIn, stampOf } from './machine/kept-bytes.ts';
import { readPieces, readRegular, readStandardInput, type Seen } from './machine/read-file.ts';
import { removeLeftTurns, takeTurn } from './machine/turns.ts';
import { type Watcher, watchFolders } from './machine/watch.ts';
import { type ExchangeOptions, exchangeFolder, type NewFile, writeFiles } from './machine/write-files.ts';
import type { Shown } from './text/visible.ts';

export type { Settled } from './machine/journal.ts';
export type { Watcher } from './machine/watch.ts';
export { type ExchangeOptions, type NewFile, WriteError } from './machine/write-files.ts';

/** One entry of a folder. */
export interface Entry {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly isFile: boolean;
}

/** What the program needs of the machine. Paths are absolute; errors are those of `node:fs`, with their `code`. */
export interface Host {
  readonly cwd: string;
  /** The Node that runs the program, with its ICU, CLDR and Unicode: what texts are to it follows from them. */
  readonly engine: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today, `YYYY-MM-DD`, in UTC. */
  readonly today: () => string;
  /**
   * The bytes of a regular file; links are followed. Never waits: pipes and devices are refused with `ENOTREG`.
   *
   * @param limit The most bytes that are read: a larger file is refused with `EFBIG`, and its `size` in the error.
   */
  readonly readFile: (path: string, limit?: number) => Uint8Array;
  /**
   * What is piped in, to its end; absent where nothing can be.
   *
   * @param limit The most bytes that are read: more is refused with `EFBIG`.
   */
  readonly readInput?: (limit: number) => Uint8Array;
  /** What is piped in, piece by piece; absent where nothing can be. */
  readonly inputPieces?: () => AsyncIterable<Uint8Array>;
  /** A regular file piece by piece, however large it is; absent where files are in memory. */
  readonly filePieces?: (path: string) => Iterable<Uint8Array>;
  /** Entries sorted by name in code units; links are followed. */
  readonly readFolder: (path: string) => readonly Entry[];
  /** Whether something is there, be it a link that leads nowhere or what may not be looked at: reading it tells. */
  readonly exists: (path: string) => boolean;
  /** The path with every link followed. */
  readonly realPath: (path: string) => string;
  /**
   * Writes all files or none, and never one that somebody changed since this run read it (`ESTALE`), nor through a link
   * that leaves the folder (`ELINKOUT`). Missing folders are made; a file that is replaced keeps its permissions. What a
   * killed run leaves is finished or undone by `settle`.
   *
   * @param folder Holds all the files.
   * @throws {WriteError} which says whether everything is as it was.
   */
  readonly writeFiles: (folder: string, files: readonly NewFile[]) => void;
  /**
   * Puts a folder of new files in the place of the one that is there, whole; what begins with a dot in it stays.
   *
   * @param files Paths relative to the folder, with forward slashes.
   * @param options `base`: above the folder, what `settle` is asked for, by default what the folder is in. `beside`: files
   * outside of the folder that are written with it, absolute.
   * @throws {WriteError} which says whether everything is as it was.
   */
  readonly exchangeFolder: (folder: string, files: readonly NewFile[], options?: ExchangeOptions) => void;
  /**
   * Finishes or undoes what runs that were stopped left in a folder; waits for those that are just writing there.
   *
   * @throws the system's errors when it can do neither; `EBUSY` when others take too long.
   */
  readonly settle: (folder: string) => Settled;
  /** What git says in a folder; no shell is asked. Errors have `code`: the system's, or git's number. */
  readonly askGit: (folder: string, args: readonly string[]) => string;
  /**
   * What the system says of a file without reading it: the same, the same file. Absent where files are in memory.
   *
   * @throws the system's errors.
   */
  readonly stamp?: (path: string) => string;
  /** What earlier runs worked out of files that hardly ever change; absent where there is no place for it. */
  readonly kept?: KeptBytes;
  /** Threads that can run at once beside what the machine is doing anyway; at least 1. */
  readonly cores: () => number;
  /** Runs the program beside this one in a thread of its own, and gives what it printed. */
  readonly runBeside: (args: readonly string[]) => Promise<string>;
  /**
   * Waits until no other process holds this name in this folder, and gives what lets it go; it is let go too when the
   * process ends in whatever way.
   *
   * @param name Letters, digits, `-`, `.` and `_`.
   * @throws the system's errors; `EBUSY` when others take too long.
   */
  readonly takeTurn: (folder: string, name: string) => () => void;
  /** Tells of changes from now on; absent where nothing changes. Who stops the program ends that first, not the program. */
  readonly watch?: () => Watcher;
}

/** A stream for people or programs. */
export interface Output {
  readonly write: (text: Shown) => void;
  /** A whole file that was asked for on the stream, as it is. */
  readonly pass: (file: string) => void;
  readonly isTerminal: boolean;
  /** Width in columns; 80 when unknown. */
  readonly columns: number;
}

/** The machine this process runs on. */
export function realHost(): Host {
  const seen = new Map<string, Seen>();
  const kept = keptBytesIn(process.env);
  return {
    cwd: currentFolder(),
    engine: ['node', 'icu', 'cldr', 'unicode'].map((name) => process.versions[name] ?? '').join(' '),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    today: () => new Date().toISOString().slice(0, 10),
    readFile: (path, limit = Number.POSITIVE_INFINITY) => {
      const { bytes, seen: now } = readRegular(path, limit);
      seen.set(path, now);
      return bytes;
    },
    readInput: readStandardInput,
    inputPieces: () => process.stdin,
    filePieces: readPieces,
    readFolder,
    exists,
    realPath: realpathSync.native,
    writeFiles: (folder, files) => {
      inOrder(() => writeFiles(folder, files, (path) => isUnchanged(path, seen)));
      // What this run wrote itself is nobody else's change.
      for (const { path } of files) seen.delete(path);
    },
    exchangeFolder: (folder, files, options) => inOrder(() => exchangeFolder(folder, files, options)),
    settle: (folder) => {
      const settled = inOrder(() => settleJournals(folder));
      removeLeftTurns(folder);
      return settled;
    },
    takeTurn,
    stamp: stampOf,
    ...(kept && { kept }),
    askGit,
    cores,
    runBeside,
    watch: () => watchFolders(beforeEnd),
  };
}

/** Somebody may have removed the folder that this process is in: then nothing is found there. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    const named = process.env['PWD'] ?? '';
    return isAbsolute(named) ? named : sep;
  }
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    pass: (file) => void stream.write(file),
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

/** Whether a file is still the one that was read; what was not read is nobody's loss to judge. */
function isUnchanged(path: string, seen: ReadonlyMap<string, Seen>): boolean {
  const before = seen.get(path);
  if (!before) return true;
  const now = statSync(path, { throwIfNoEntry: false });
  return now?.ino === before.inode && now.size === before.size && now.mtimeMs === before.changed;
}

/** How a run ends that was asked to: 128 and the number of the signal, as shells count. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
let isOrderly = false;
let isAwaited = false;

/** What is done once instead of ending when somebody stops the program; the second time it ends. */
function beforeEnd(end: () => void): void {
  isAwaited = true;
  for (const signal of Object.keys(SIGNALS)) process.once(signal, end);
}

/**
 * Whoever stops the program while it writes stops it behind that: writing does not let the signal through, and from then
 * on the program ends by itself.
 */
function inOrder<Result>(work: () => Result): Result {
  if (!isOrderly) {
    isOrderly = true;
    for (const [signal, code] of Object.entries(SIGNALS))
      process.once(signal, () => {
        if (!isAwaited) process.exit(code);
      });
  }
  return work();
}
