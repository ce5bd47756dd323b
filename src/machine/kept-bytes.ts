/**
 * What was worked out of files that hardly ever change, kept in the user's own cache folder. Nothing here may fail a run:
 * what cannot be kept or read is worked out again.
 */

import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolderOf, type Environment, isOwn, isSafe, makeFolder } from './cache-folder.ts';

/** Bytes that earlier runs kept, by names that say what they follow from. */
export interface KeptBytes {
  /** @returns Nothing when it is not there, not ours or not whole. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** Written whole or not at all; the oldest ones go. */
  readonly keep: (name: string, bytes: Uint8Array) => void;
}

/** So many of the latest stay: the languages of some projects. */
const ENTRIES = 256;
/** Bytes; a larger file is none of ours. */
const LARGEST = 32 * 1024 * 1024;
const DIGEST = 32;
const HOUR = 3_600_000;
const ENDING = '.words';

/**
 * The place for them; nothing without a home.
 *
 * @param env Of the program.
 */
export function keptBytesIn(env: Environment): KeptBytes | undefined {
  const folder = cacheFolderOf(env);
  if (folder === undefined) return undefined;
  const placeOf = (name: string): string =>
    join(folder, createHash('sha256').update(name).digest('hex') + ENDING);
  return { read: (name) => read(placeOf(name)), keep: (name, bytes) => keep(placeOf(name), bytes) };
}

function read(place: string): Uint8Array | undefined {
  try {
    if (!isSafe(dirname(place))) return undefined;
    const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const stat = fstatSync(file);
      if (!stat.isFile() || !isOwn(stat) || stat.size > LARGEST || stat.size < DIGEST) return undefined;
      const bytes = readFileSync(file);
      const body = bytes.subarray(DIGEST);
      return digestOf(body).equals(bytes.subarray(0, DIGEST)) ? body : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function keep(place: string, bytes: Uint8Array): void {
  const temporary = `${place}.${process.pid}.tmp`;
  try {
    const folder = dirname(place);
    makeFolder(dirname(folder));
    makeFolder(folder);
    if (!isSafe(folder) || bytes.length > LARGEST - DIGEST) return;
    writeFileSync(temporary, Buffer.concat([digestOf(bytes), bytes]), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, place);
    removeOld(folder);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // A folder that may not be written keeps nothing.
    }
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}\.words(?:\.\d+\.tmp)?$/.test(name))
    .map((name) => ({ path: join(folder, name), time: lstatSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  const isTemporary = (path: string): boolean => path.endsWith('.tmp');
  const old = files.filter(({ path }) => !isTemporary(path)).slice(ENTRIES);
  const left = files.filter(({ path, time }) => isTemporary(path) && time < Date.now() - HOUR);
  for (const { path } of [...old, ...left]) rmSync(path, { force: true });
}

/**
 * What the system says of a file without reading it: the same, the same file. The time of its last change of whatever
 * kind is among it, which nobody can set back.
 *
 * @throws the system's errors.
 */
export function stampOf(path: string): string {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path);
  return [dev, ino, size, mtimeMs, ctimeMs].join(' ');
}
