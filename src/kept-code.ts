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
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import {
  cacheFolderOf,
  type Environment,
  type KindOfFile,
  readOwn,
  writeOwn,
} from './machine/cache-folder.ts';

/** What was kept of earlier runs. */
export interface KeptCode {
  readonly code: Buffer;
  /** The commands whose runs the code was made in. */
  readonly commands: readonly string[];
}

/** A few versions of Node and of the program. */
const KIND: KindOfFile = { ending: '.code', most: 6 };
/** Bytes; a larger file is none of ours. */
const LARGEST = 64 * 1024 * 1024;
const DIGEST = 32;

/** The file in which the code of a program is kept, or nothing where there is no place for it. */
export function placeOfCode(source: Uint8Array, env: Environment): string | undefined {
  try {
    const folder = cacheFolder(env);
    return folder === undefined ? undefined : join(folder, `${keyOf(source, env)}${KIND.ending}`);
  } catch {
    return undefined;
  }
}

/** What an entry holds; nothing when it is not there, not ours or not whole. */
export function readKept(place: string): KeptCode | undefined {
  const file = readOwn(place, LARGEST);
  return file && unwrap(file, place);
}

/** Writes an entry whole or not at all, and removes the oldest ones. */
export function keep(place: string, { code, commands }: KeptCode): void {
  const body = Buffer.concat([code, Buffer.from(`\n${commands.join(' ')}`)]);
  writeOwn(place, Buffer.concat([body, digestOf(body, place)]), KIND);
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
