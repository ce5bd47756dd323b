/** ZIP archives with the same bytes for the same files, wherever they are made. */

import { unzipSync, type Zippable, zipSync } from 'fflate';
import { byCodeUnit } from '../text/text.ts';

/** A file of an archive. */
export interface ArchivedFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What archives are dated by: ZIP has local time without a zone, so the day is given in local fields. */
const DATED = new Date(2000, 0, 1);
/** Made on Unix, a regular file that everybody may read: otherwise unzip garbles names beyond ASCII. */
const UNIX = 3;
const REGULAR = (0o100644 << 16) >>> 0;

/**
 * Packs files in the order of their names. Pure; the same files give the same bytes in every zone, locale and Node.
 *
 * @param first A file that stands first and is not compressed, as EPUB asks of its `mimetype`.
 */
export function writeZip(files: readonly ArchivedFile[], first?: ArchivedFile): Uint8Array {
  const about = { mtime: DATED, os: UNIX, attrs: REGULAR };
  const entries: Zippable = {};
  if (first) entries[first.path] = [bytesOf(first), { ...about, level: 0 }];
  for (const file of files.toSorted((a, b) => byCodeUnit(a.path, b.path)))
    entries[file.path] = [bytesOf(file), { ...about, level: 9 }];
  return zipSync(entries);
}

/**
 * Unpacks what {@link writeZip} packed.
 *
 * @returns Bytes by path, in the order of the archive.
 */
export function readZip(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(archive)));
}

function bytesOf({ content }: ArchivedFile): Uint8Array {
  return typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content;
}
