/** The user's own folder for what can be made again: nobody else may have put anything there. */

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** The variables of the environment that a program was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the program keeps such things; nothing without a home.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolderOf(env: Environment): string | undefined {
  const { HOME: home } = env;
  const below = process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  const base =
    env['XDG_CACHE_HOME'] ||
    (process.platform === 'win32' ? env['LOCALAPPDATA'] : home ? join(home, ...below) : undefined);
  return base && isAbsolute(base) ? join(base, 'urtext') : undefined;
}

const HOUR = 3_600_000;

/** Files of one kind in that folder. */
export interface KindOfFile {
  /** What their names end in, with the full stop; before it stand 64 digits of a digest. */
  readonly ending: string;
  /** So many of the latest stay. */
  readonly most: number;
}

/** The bytes of a file of ours; nothing for one that is not there, not ours or larger than a number of bytes. Never throws. */
export function readOwn(place: string, largest: number): Buffer | undefined {
  try {
    if (!isSafe(dirname(place))) return undefined;
    const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const stat = fstatSync(file);
      return stat.isFile() && isOwn(stat) && stat.size <= largest ? readFileSync(file) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Writes a file whole or not at all, and removes the oldest of its kind. Never throws. */
export function writeOwn(place: string, bytes: Uint8Array, kind: KindOfFile): void {
  const temporary = `${place}.${process.pid}.tmp`;
  try {
    const folder = dirname(place);
    makeFolder(dirname(folder));
    makeFolder(folder);
    if (!isSafe(folder)) return;
    writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, place);
    removeOld(folder, kind);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // A folder that may not be written keeps nothing.
    }
  }
}

function removeOld(folder: string, { ending, most }: KindOfFile): void {
  const named = /^[0-9a-f]{64}(\.[a-z]+)(?:\.\d+\.tmp)?$/;
  const files = readdirSync(folder)
    .filter((name) => named.exec(name)?.[1] === ending)
    .map((name) => ({ path: join(folder, name), time: lstatSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  const isTemporary = (path: string): boolean => path.endsWith('.tmp');
  const old = files.filter(({ path }) => !isTemporary(path)).slice(most);
  const left = files.filter(({ path, time }) => isTemporary(path) && time < Date.now() - HOUR);
  for (const { path } of [...old, ...left]) rmSync(path, { force: true });
}

/** Only inside a folder of this user: a home that is not there or another's is left as it is. */
function makeFolder(folder: string): void {
  try {
    lstatSync(folder);
  } catch {
    if (isOwn(statSync(dirname(folder)))) mkdirSync(folder, { mode: 0o700 });
  }
}

/** Whether nobody else can have put a file there. That a group may write to the parent is usual, and moves in no file of ours. */
function isSafe(folder: string): boolean {
  const own = lstatSync(folder);
  const parent = statSync(dirname(folder));
  return own.isDirectory() && isOwn(own) && !isOpen(own, 0o022) && isOwn(parent) && !isOpen(parent, 0o002);
}

/** Whether something belongs to the user who runs the program; everywhere where users are not told apart. */
function isOwn({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function isOpen({ mode }: { readonly mode: number }, bits: number): boolean {
  return process.platform !== 'win32' && (mode & bits) !== 0;
}
