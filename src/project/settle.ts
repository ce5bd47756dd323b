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

/**
 * Does something while no other run does it: what is read, worked out and written belongs together.
 *
 * @param folder Of the project.
 * @param names What is held, such as a document and a language; in one order everywhere, so that nobody waits in a circle.
 * @throws {UserError} when another run takes too long, or the folder cannot be written to.
 */
export async function holding<Result>(
  host: Host,
  { folder, names }: { readonly folder: string; readonly names: readonly string[] },
  work: () => Promise<Result>,
): Promise<Result> {
  const held: (() => void)[] = [];
  try {
    for (const name of [...new Set(names)].sort()) held.push(take(host, folder, name));
    return await work();
  } finally {
    for (const letGo of held.toReversed()) letGo();
  }
}

function take(host: Host, folder: string, name: string): () => void {
  try {
    return host.takeTurn(folder, name.replace(/[^\w.-]/g, '_'));
  } catch (cause) {
    const place = { path: showPath(host, folder) };
    const reason = reasonOf(cause);
    throw reason === 'EBUSY'
      ? new UserError('busy', {}, { place, cause })
      : new UserError('cannot-write', { reason }, { place, cause });
  }
}
