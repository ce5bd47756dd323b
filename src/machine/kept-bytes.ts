/**
 * What was worked out of files that hardly ever change, kept in the user's own cache folder. Nothing here may fail a run:
 * what cannot be kept or read is worked out again.
 */

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderOf, type Environment, type KindOfFile, readOwn, writeOwn } from './cache-folder.ts';

/** Bytes that earlier runs kept, by names that say what they follow from. */
export interface KeptBytes {
  /** @returns Nothing when it is not there, not ours or not whole. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** Written whole or not at all; the oldest ones go. */
  readonly keep: (name: string, bytes: Uint8Array) => void;
}

/** The languages of some projects. */
const KIND: KindOfFile = { ending: '.words', most: 256 };
/** Bytes; a larger file is none of ours. */
const LARGEST = 32 * 1024 * 1024;
const DIGEST = 32;

/**
 * The place for them; nothing without a home.
 *
 * @param env Of the program.
 */
export function keptBytesIn(env: Environment): KeptBytes | undefined {
  const folder = cacheFolderOf(env);
  if (folder === undefined) return undefined;
  const placeOf = (name: string): string =>
    join(folder, createHash('sha256').update(name).digest('hex') + KIND.ending);
  return { read: (name) => read(placeOf(name)), keep: (name, bytes) => keep(placeOf(name), bytes) };
}

function read(place: string): Uint8Array | undefined {
  const bytes = readOwn(place, LARGEST);
  if (!bytes || bytes.length < DIGEST) return undefined;
  const body = bytes.subarray(DIGEST);
  return digestOf(body).equals(bytes.subarray(0, DIGEST)) ? body : undefined;
}

function keep(place: string, bytes: Uint8Array): void {
  if (bytes.length > LARGEST - DIGEST) return;
  writeOwn(place, Buffer.concat([digestOf(bytes), bytes]), KIND);
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
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
