/** Reading without waiting: a pipe that nobody writes into, or a device that never ends, is no file. */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What a file was when it was read, so that nobody's change is written over. */
export interface Seen {
  readonly inode: number;
  readonly size: number;
  readonly changed: number;
}

/**
 * Reads a regular file.
 *
 * @throws the system's errors; `ENOTREG` for what is neither a file nor a folder, `EFBIG` for more than `limit` bytes.
 */
export function readRegular(
  path: string,
  limit: number,
): { readonly bytes: Uint8Array; readonly seen: Seen } {
  // Opening a pipe waits for somebody to write into it, unless it is asked not to.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR', path });
    if (!stat.isFile()) throw Object.assign(new Error('ENOTREG'), { code: 'ENOTREG', path });
    if (stat.size > limit) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG', path, size: stat.size });
    const bytes = readAll(file, stat.size, { path, limit });
    return { bytes, seen: { inode: stat.ino, size: stat.size, changed: stat.mtimeMs } };
  } finally {
    closeSync(file);
  }
}

/** Files of `/proc` say that they are empty, and others may grow meanwhile. */
function readAll(
  file: number,
  size: number,
  { path, limit }: { readonly path: string; readonly limit: number },
): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > limit) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG', path, size: length });
    if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
}

/** Bytes of a piece. */
const PIECE = 1024 * 1024;

/**
 * What is piped into the program, to its end.
 *
 * @throws the system's errors; `EFBIG` for more than `limit` bytes.
 */
export function readStandardInput(limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const read = readAgain(0, piece);
    if (read === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, read));
    length += read;
    if (length > limit) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG', size: length });
  }
}

/** A pipe that does not wait has nothing to give at times. */
function readAgain(file: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, piece, 0, piece.length, null);
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'EOF') return 0;
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * A regular file piece by piece: a piece is good until the next one is asked for.
 *
 * @throws the system's errors; `ENOTREG` for what is no file.
 */
export function* readPieces(path: string): Iterable<Uint8Array> {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw Object.assign(new Error('ENOTREG'), { code: 'ENOTREG', path });
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const read = readSync(file, piece, 0, PIECE, null);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
