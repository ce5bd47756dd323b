/** The only code that touches the machine: files, clock, environment, streams. */

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
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
  readonly exists: (path: string) => boolean;
  /** The path with every link followed. */
  readonly realPath: (path: string) => string;
  /**
   * Writes all files or none: each into a temporary file beside its place, flushed to the disk, and only when all are
   * there renamed one after the other. Missing folders are made.
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
    exists: existsSync,
    realPath: realpathSync,
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

function writeFiles(files: readonly NewFile[]): void {
  const written: { temporary: string; path: string }[] = [];
  try {
    for (const { path, content } of files) {
      // A link is written through, not replaced: the project's owner put it there.
      const place = existsSync(path) && lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
      mkdirSync(dirname(place), { recursive: true });
      const temporary = `${place}.${randomBytes(6).toString('hex')}.tmp-urtext`;
      written.push({ temporary, path: place });
      flush(temporary, content);
    }
    for (const { temporary, path } of written) renameSync(temporary, path);
    for (const folder of new Set(written.map(({ path }) => dirname(path)))) flushFolder(folder);
  } catch (cause) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw cause;
  }
}

function flush(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'wx', 0o644);
  try {
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
