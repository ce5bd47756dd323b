/**
 * The code that V8 made of the program, kept on the machine that made it, in the user's own cache folder. Nothing here
 * may fail a run: what cannot be kept or read is compiled as ever.
 *
 * V8 itself does not notice code that another build of the same line of Node made, since its tag leaves the build out, and
 * of the source it compares nothing but the length. So the name of an entry is a digest of everything that the code
 * depends on, and its content is digested too, before V8 sees it.
 *
 * Node 22 can keep code by itself (`module.enableCompileCache`), and is not asked to: what it keeps of a run it never adds
 * to, so a second command starts with the functions of the first. `node scripts/bench-start.mjs` measures both: Node's
 * takes 1.06 (explain), 1.12 (status) and 1.13 (check) times the CPU of ours, under Node 22.14.
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
import { cachedDataVersionTag } from 'node:v8';
import { cacheFolderOf, type Environment, isOwn, isSafe, makeFolder } from './machine/cache-folder.ts';

/** What was kept of earlier runs. */
export interface KeptCode {
  readonly code: Buffer;
  /** The commands whose runs the code was made in. */
  readonly commands: readonly string[];
}

/** An entry stays when it is among so many latest ones: a few versions of Node and of the program. */
const ENTRIES = 6;
/** Bytes; a larger file is none of ours. */
const LARGEST = 64 * 1024 * 1024;
const DIGEST = 32;
const HOUR = 3_600_000;

/** The file in which the code of a program is kept, or nothing where there is no place for it. */
export function placeOfCode(source: Uint8Array, env: Environment): string | undefined {
  try {
    const folder = cacheFolder(env);
    return folder === undefined ? undefined : join(folder, `${keyOf(source, env)}.code`);
  } catch {
    return undefined;
  }
}

/** What an entry holds; nothing when it is not there, not ours or not whole. */
export function readKept(place: string): KeptCode | undefined {
  try {
    if (!isSafe(dirname(place))) return undefined;
    const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const stat = fstatSync(file);
      if (!stat.isFile() || !isOwn(stat) || stat.size > LARGEST) return undefined;
      return unwrap(readFileSync(file), place);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Writes an entry whole or not at all, and removes the oldest ones. */
export function keep(place: string, { code, commands }: KeptCode): void {
  const temporary = `${place}.${process.pid}.tmp`;
  try {
    const folder = dirname(place);
    makeFolder(dirname(folder));
    makeFolder(folder);
    if (!isSafe(folder)) return;
    const body = Buffer.concat([code, Buffer.from(`\n${commands.join(' ')}`)]);
    writeFileSync(temporary, Buffer.concat([body, digestOf(body, place)]), { flag: 'wx', mode: 0o600 });
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

function cacheFolder(env: Environment): string | undefined {
  if (env['URTEXT_DISABLE_COMPILE_CACHE'] || env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  return cacheFolderOf(env);
}

/** Two builds of one version of Node are told apart by the file of the engine. */
function keyOf(source: Uint8Array, env: Environment): string {
  const { size, mtimeMs } = statSync(process.execPath);
  const engine = [
    process.version,
    process.platform,
    process.arch,
    process.versions.v8,
    cachedDataVersionTag(),
  ];
  const build = [process.execPath, size, mtimeMs, process.execArgv, env['NODE_OPTIONS'] ?? ''];
  return createHash('sha256')
    .update(JSON.stringify([...engine, ...build]))
    .update(source)
    .digest('hex');
}

function digestOf(body: Uint8Array, place: string): Buffer {
  return createHash('sha256').update(place).update('\0').update(body).digest();
}

/** The code stands first, where V8 reads it without a copy. */
function unwrap(file: Buffer, place: string): KeptCode | undefined {
  if (file.length < DIGEST) return undefined;
  const body = file.subarray(0, -DIGEST);
  const end = body.lastIndexOf('\n');
  if (end < 0 || !digestOf(body, place).equals(file.subarray(-DIGEST))) return undefined;
  return { code: body.subarray(0, end), commands: body.toString('latin1', end + 1).split(' ') };
}

function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}\.code(?:\.\d+\.tmp)?$/.test(name))
    .map((name) => ({ path: join(folder, name), time: lstatSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  const isTemporary = (path: string): boolean => path.endsWith('.tmp');
  const old = files.filter(({ path }) => !isTemporary(path)).slice(ENTRIES);
  const left = files.filter(({ path, time }) => isTemporary(path) && time < Date.now() - HOUR);
  for (const { path } of [...old, ...left]) rmSync(path, { force: true });
}
