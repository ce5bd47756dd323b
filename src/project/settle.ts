import type { Host } from '../host.ts';
import { UserError } from '../user-error.ts';
import { reasonOf } from './read.ts';
import { showPath } from './show-path.ts';

/**
 * Before anything in a folder is read: what a run that was stopped left there is finished or undone.
 *
 * @throws {UserError} when it can be neither, since what would be read is neither the old nor the new.
 */
export function settleIn(host: Host, folder: string): void {
  try {
    host.settle(folder);
  } catch (cause) {
    const place = { path: showPath(host, folder) };
    const reason = reasonOf(cause);
    throw reason === 'EBUSY'
      ? new UserError('busy', {}, { place, cause })
      : new UserError('left-unfinished', { reason }, { place, cause });
  }
}
