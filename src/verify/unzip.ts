/** ZIP files with bounds: what is in them is unpacked only as far as it is small. */

import { unzipSync } from 'fflate';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an archive may be. */
export interface ZipBounds {
  /** Bytes of all files together, unpacked. */
  readonly total: number;
  readonly files: number;
}

/** An archive that is not unpacked: why. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/**
 * Unpacks an archive, or some of its files.
 *
 * @throws {ZipError} with a key below `verify.error.` when it is damaged, has too many files, files that are too large, a
 * name twice, or names that lead out of it.
 */
export function unzip(
  bytes: Uint8Array,
  { total, files }: ZipBounds,
  wants: (name: string) => boolean = () => true,
): readonly ZipEntry[] {
  const names = new Set<string>();
  let size = 0;
  let refused: string | undefined;
  let count = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize, compression }) => {
        count++;
        const key = name.toLowerCase();
        if (names.has(key)) refused ??= 'zip-twice';
        names.add(key);
        if (isOutside(name)) refused ??= 'zip-outside';
        if (count > files) refused ??= 'zip-files';
        if (refused !== undefined || name.endsWith('/') || !wants(name)) return false;
        if (compression !== 0 && compression !== 8) refused ??= 'zip-damaged';
        size += originalSize;
        // fflate unpacks into so many bytes as the archive says, and no more.
        if (size > total) refused ??= 'zip-large';
        return refused === undefined;
      },
    });
  } catch {
    throw new ZipError(refused ?? 'zip-damaged');
  }
  if (refused !== undefined) throw new ZipError(refused);
  return Object.entries(unpacked).map(([name, content]) => ({ name, bytes: content }));
}

function isOutside(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..');
}
