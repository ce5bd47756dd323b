import { dirname, resolve, sep } from 'node:path';
import { type Host, type NewFile, WriteError } from '../host.ts';
import type { Lock } from '../model.ts';
import { requirePlaceInside } from '../project/inside.ts';
import { formatData, LARGEST_TEXT, reasonOf } from '../project/read.ts';
import { settleIn } from '../project/settle.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';

/**
 * Writes all files or none.
 *
 * @param root Folder of the project that the files belong to. Without it they go where the person who runs the
 * program said.
 * @throws {UserError} when a link leads out of the project, or the system refuses; nothing was changed then.
 */
export function save(host: Host, files: readonly NewFile[], root?: string): void {
  if (root !== undefined) for (const { path } of files) requirePlaceInside(host, root, path);
  if (files.length === 0) return;
  const folder = root ?? folderOfAll(host, files);
  if (root === undefined) settleIn(host, folder);
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

/** The nearest folder above all of them. */
function folderOfAll(host: Host, files: readonly NewFile[]): string {
  const [first = [], ...others] = files.map(({ path }) => dirname(resolve(host.cwd, path)).split(sep));
  const length = Math.min(
    ...others.map((parts) => parts.findIndex((part, index) => part !== first[index])).filter((at) => at >= 0),
    ...others.map((parts) => parts.length),
    first.length,
  );
  return first.slice(0, length).join(sep) || sep;
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

/** The file that the system names, when it is one of ours and not one on its way. */
function blamed(files: readonly NewFile[], cause: unknown): string {
  const named = cause instanceof Error && 'path' in cause ? cause.path : undefined;
  return (files.find(({ path }) => path === named) ?? files[0])?.path ?? '';
}
