import { dirname, relative, resolve, sep } from 'node:path';
import type { FixedFile } from '../check/report.ts';
import { type Host, type NewFile, WriteError } from '../host.ts';
import type { Lock } from '../model.ts';
import { isInsideFolder, requirePlaceInside } from '../project/inside.ts';
import { formatData, LARGEST_TEXT, reasonOf } from '../project/read.ts';
import { settleIn } from '../project/settle.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';

/**
 * Writes all files of a project or none.
 *
 * @param root Folder of the project.
 * @throws {UserError} when a link leads out of the project, or the system refuses; it says whether nothing was changed.
 */
export function save(host: Host, files: readonly NewFile[], root: string): void {
  for (const { path } of files) requirePlaceInside(host, root, path);
  write(host, files, root);
}

/**
 * Writes all files or none, where the person who runs the program said.
 *
 * @param root Folder of the project, if there is one: within it, any later run of the program finds what a stopped one left.
 * @param named The folder that was named, if one was: no link in it leads the files elsewhere.
 * @throws {UserError} when a link leads out of the folder of the files, or the system refuses.
 */
export function saveWhereAsked(
  host: Host,
  files: readonly NewFile[],
  { root, named }: { readonly root: string; readonly named?: string | undefined },
): void {
  if (named !== undefined && host.exists(named)) {
    for (const { path } of files) requirePlaceInside(host, named, resolve(host.cwd, path));
  }
  const folder = baseOf(
    root,
    files.map(({ path }) => resolve(host.cwd, path)),
  );
  if (folder !== root) settleIn(host, folder);
  write(host, files, folder);
}

/** The project's folder when all paths are in it, otherwise the nearest above all of them; of absolute paths. */
export function baseOf(root: string, paths: readonly string[]): string {
  const isInside = (path: string): boolean => isInsideFolder(root, relative(root, path));
  return paths.every(isInside) ? root : folderOfAll(paths);
}

function write(host: Host, files: readonly NewFile[], folder: string): void {
  try {
    host.writeFiles(folder, files);
  } catch (cause) {
    throw cannotWrite(host, blamed(files, cause), cause);
  }
}

/** The error for what could not be written, which says whether everything is as it was. */
export function cannotWrite(host: Host, blamed: string, cause: unknown): UserError {
  const place = { path: showPath(host, resolve(host.cwd, blamed)) };
  const reason = reasonOf(cause);
  if (cause instanceof WriteError && !cause.isUndone)
    return new UserError('written-in-part', { reason }, { place, cause });
  if (reason === 'ELINKOUT') return new UserError('write-outside', {}, { place, cause });
  if (reason === 'ESTALE') return new UserError('changed-meanwhile', {}, { place, cause });
  return new UserError('cannot-write', { reason }, { place, cause });
}

function folderOfAll(paths: readonly string[]): string {
  let [folder = sep, ...others] = paths.map((path) => dirname(path));
  for (const other of others) {
    while (
      folder !== other &&
      !`${other}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
    )
      folder = dirname(folder);
  }
  return folder;
}

/**
 * A lock as it is written.
 *
 * @throws {UserError} when it is larger than what is read: no command could open the project again.
 */
export function lockFile(host: Host, path: string, lock: Lock): NewFile {
  const content = formatData(lock);
  const size = Buffer.byteLength(content);
  if (size <= LARGEST_TEXT) return { path, content };
  throw new UserError(
    'file-too-large',
    { size, limit: LARGEST_TEXT },
    { place: { path: showPath(host, path) } },
  );
}

/** Writes texts that fixes changed, all or none. */
export function saveFixes(host: Host, fixed: readonly FixedFile[], root: string): void {
  if (fixed.length === 0) return;
  const files = fixed.map(({ path, after }) => ({ path: resolve(host.cwd, path), content: after }));
  save(host, files, root);
}

/** The file that the system names, when it is one of ours and not one on its way. */
function blamed(files: readonly NewFile[], cause: unknown): string {
  const named = cause instanceof Error && 'path' in cause ? cause.path : undefined;
  return (files.find(({ path }) => path === named) ?? files[0])?.path ?? '';
}
