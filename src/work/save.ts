import { resolve } from 'node:path';
import type { Host, NewFile } from '../host.ts';
import type { Lock } from '../model.ts';
import { requirePlaceInside } from '../project/inside.ts';
import { formatData, LARGEST_TEXT, reasonOf } from '../project/read.ts';
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
  try {
    host.writeFiles(files);
  } catch (cause) {
    const path = showPath(host, resolve(host.cwd, blamed(files, cause)));
    throw new UserError('cannot-write', { reason: reasonOf(cause) }, { place: { path }, cause });
  }
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
