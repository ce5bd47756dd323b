import { basename, dirname, join, resolve } from 'node:path';
import type { Host } from '../host.ts';
import type { PackFile } from '../pack/files.ts';
import { CHECKSUMS, MANIFEST, SIGNATURE } from '../pack/manifest.ts';
import { leadsOut } from '../project/inside.ts';
import { readBytes } from '../project/read.ts';
import { settleIn } from '../project/settle.ts';
import { showPath } from '../project/show-path.ts';
import { byCodeUnit } from '../text/text.ts';
import { UserError } from '../user-error.ts';
import { baseOf, cannotWrite } from './save.ts';

/** Where a pack goes. */
interface Place {
  /** As the command line names it. */
  readonly out: string;
  /** Root of the project. */
  readonly project: string;
  /** Bytes of the archive, which stands beside the folder. */
  readonly archive: Uint8Array | undefined;
}

/** A file that is not as it would be built. */
export interface PackDifference {
  readonly path: string;
  readonly type: 'missing' | 'changed' | 'extra';
}

/** A pack that was built again and held against what is there. */
export interface CheckedPack {
  readonly differences: readonly PackDifference[];
  /** How many files were built. */
  readonly files: number;
  /** As people see it. */
  readonly folder: string;
}

/** How many names one error lists. */
const MOST_NAMED = 5;

/**
 * Writes a pack and its archive, both or neither. What an earlier pack had and this one has not is gone.
 *
 * @returns The folder and the archive as people see them.
 * @throws {UserError} when the folder holds what no pack of ours wrote, or the system refuses.
 */
export function writePack(
  host: Host,
  files: readonly PackFile[],
  given: Place,
): { readonly folder: string; readonly archive: string | undefined } {
  const out = resolve(host.cwd, given.out);
  const archivePath = `${out}.zip`;
  const base = baseOf(given.project, [out, archivePath]);
  settleIn(host, base);
  refuseOthers(host, out, files);
  const { archive } = given;
  const beside = archive === undefined ? [] : [{ path: archivePath, content: archive }];
  try {
    host.exchangeFolder(out, files, { base, beside });
  } catch (cause) {
    throw cannotWrite(host, out, cause);
  }
  return {
    folder: showPath(host, out),
    archive: archive === undefined ? undefined : showPath(host, archivePath),
  };
}

/** What stands in the folder and beside it otherwise than it would be written, by path. */
export function comparePack(host: Host, files: readonly PackFile[], given: Place): readonly PackDifference[] {
  const out = resolve(host.cwd, given.out);
  const differences: PackDifference[] = [];
  const compare = (path: string, place: string, content: string | Uint8Array): void => {
    if (!host.exists(place)) differences.push({ path, type: 'missing' });
    else if (!Buffer.from(readBytes(host, place, Number.POSITIVE_INFINITY)).equals(Buffer.from(content)))
      differences.push({ path, type: 'changed' });
  };
  for (const { path, content } of files) compare(path, join(out, ...path.split('/')), content);
  const { archive } = given;
  if (archive !== undefined)
    compare(`../${basename(out)}.zip`, join(dirname(out), `${basename(out)}.zip`), archive);
  const ours = new Set(files.map(({ path }) => path));
  // Whoever compares need not have the key.
  ours.add(SIGNATURE);
  for (const path of filesIn(host, out)) if (!ours.has(path)) differences.push({ path, type: 'extra' });
  return differences.sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Nobody's file is taken away with an old pack: only what its manifest lists is, and no link out of the folder. */
function refuseOthers(host: Host, out: string, files: readonly PackFile[]): void {
  const there = filesIn(host, out, '', out);
  const place = { path: showPath(host, out) };
  if (there.length === 0) return;
  if (!there.includes(MANIFEST)) throw new UserError('pack-not-empty', {}, { place });
  const ours = new Set([...files.map(({ path }) => path), ...listedIn(host, join(out, MANIFEST))]);
  const others = there.filter((path) => !ours.has(path) || leadsOut(host, out, join(out, path)));
  if (others.length === 0) return;
  const named = others.slice(0, MOST_NAMED).join(', ');
  const found = others.length > MOST_NAMED ? `${named}, …` : named;
  throw new UserError('pack-other-files', { found }, { place });
}

/** The paths that a manifest lists; none when it is none of ours. */
function listedIn(host: Host, path: string): readonly string[] {
  try {
    const manifest: unknown = JSON.parse(
      Buffer.from(readBytes(host, path, Number.POSITIVE_INFINITY)).toString('utf8'),
    );
    if (manifest === null || typeof manifest !== 'object' || !('files' in manifest)) return [];
    if (!Array.isArray(manifest.files)) return [];
    const listed = manifest.files.flatMap((file: unknown): readonly string[] =>
      file !== null && typeof file === 'object' && 'path' in file && typeof file.path === 'string'
        ? [file.path]
        : [],
    );
    return [...listed, ...ALWAYS];
  } catch {
    return [];
  }
}

/** What a manifest does not list. */
const ALWAYS = [MANIFEST, CHECKSUMS, SIGNATURE];

/**
 * Relative, with forward slashes. What begins with a dot at the top is no text: `.git`.
 *
 * @param root A folder whose links out of it are named themselves, not what they lead to.
 */
function filesIn(host: Host, folder: string, prefix = '', root?: string): readonly string[] {
  if (!host.exists(folder)) return [];
  let entries: ReturnType<Host['readFolder']>;
  try {
    entries = host.readFolder(folder);
  } catch (cause) {
    throw cannotWrite(host, folder, cause);
  }
  return entries
    .filter(({ name }) => prefix !== '' || !name.startsWith('.'))
    .flatMap(({ name, isDirectory }) =>
      isDirectory && !(root !== undefined && leadsOut(host, root, join(folder, name)))
        ? filesIn(host, join(folder, name), `${prefix}${name}/`, root)
        : [prefix + name],
    );
}
