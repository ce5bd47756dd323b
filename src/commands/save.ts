import type { Host, NewFile } from '../host.ts';
import { reasonOf } from '../read.ts';
import { UserError } from '../user-error.ts';

/**
 * Writes all files or none.
 *
 * @throws {UserError} when the system refuses; nothing was changed then.
 */
export function save(host: Host, files: readonly NewFile[]): void {
  try {
    host.writeFiles(files);
  } catch (cause) {
    throw new UserError(
      'cannot-write',
      { reason: reasonOf(cause) },
      { place: { path: files[0]?.path ?? '' }, cause },
    );
  }
}
