/** ZIP archives: written with the same bytes for the same files, wherever they are made; read within bounds. */

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

/** What an archive may be. */
export interface ZipBounds {
  /** Bytes of all files together, unpacked. */
  readonly total: number;
  readonly files: number;
}

const LARGEST: ZipBounds = { total: 1024 * 1024 * 1024, files: 100_000 };

/** Why an archive is not unpacked. */
export type ZipFault = 'damaged' | 'twice' | 'outside' | 'files' | 'large';

/** An archive that is not unpacked. */
export class ZipError extends Error {
  override readonly name = 'ZipError';

  readonly fault: ZipFault;

  constructor(fault: ZipFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/**
 * Unpacks an archive, whoever packed it. Folders are left out.
 *
 * @returns Bytes by path, in the order of the archive.
 * @throws {ZipError} when it is damaged, has too many files, files that are too large, a name twice, or names that lead
 * out of it; nothing is unpacked then.
 */
export function readZip(
  archive: Uint8Array,
  { total, files }: ZipBounds = LARGEST,
): ReadonlyMap<string, Uint8Array> {
  const known = new Set<string>();
  const names: string[] = [];
  let size = 0;
  let fault: ZipFault | undefined;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(archive, {
      filter: ({ name, originalSize, compression }) => {
        // Systems take names that differ by case, or by how accents are composed, for one.
        const key = name.normalize('NFC').toLowerCase();
        if (known.has(key)) fault ??= 'twice';
        known.add(key);
        if (isOutside(name)) fault ??= 'outside';
        if (known.size > files) fault ??= 'files';
        if (fault !== undefined || name.endsWith('/')) return false;
        if (compression !== 0 && compression !== 8) fault ??= 'damaged';
        size += originalSize;
        // fflate unpacks into so many bytes as the archive says, and no more.
        if (size > total) fault ??= 'large';
        if (fault === undefined) names.push(name);
        return fault === undefined;
      },
    });
  } catch (cause) {
    throw new ZipError(fault ?? 'damaged', { cause });
  }
  if (fault !== undefined) throw new ZipError(fault);
  const nothing = new Uint8Array();
  // Objects put names that are numbers first.
  return new Map(names.map((name) => [name, unpacked[name] ?? nothing]));
}

function isOutside(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..');
}

/**
 * What stands in an archive beside the files: names, comments of files and of the whole, extra fields, and bytes before,
 * between and behind them, as text. Never throws: of what is no archive, everything.
 *
 * @see APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16
 */
export function aroundFiles(archive: Uint8Array): string {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(END_OF_DIRECTORY);
  const directory = end < 0 || end + 22 > bytes.length ? 0 : bytes.readUInt32LE(end + 16);
  const around: Buffer[] = [];
  let at = 0;
  for (const { local, packed } of entriesOf(bytes.subarray(directory, Math.max(directory, end)))) {
    if (local < at || local + 30 > directory) break;
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    around.push(bytes.subarray(at, begin));
    at = begin + packed;
  }
  around.push(bytes.subarray(at));
  return new TextDecoder().decode(Buffer.concat(around));
}

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');

/** Where files begin and how long they are packed, in the order of the bytes. */
function entriesOf(directory: Buffer): readonly { readonly local: number; readonly packed: number }[] {
  const entries: { readonly local: number; readonly packed: number }[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50; ) {
    entries.push({ local: directory.readUInt32LE(at + 42), packed: directory.readUInt32LE(at + 20) });
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + directory.readUInt16LE(at + field), 0);
  }
  return entries.toSorted((a, b) => a.local - b.local);
}

function bytesOf({ content }: ArchivedFile): Uint8Array {
  return typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content;
}
