/** What belongs to a project stays in it: nothing is read or written through a link that leads out. */

import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Host } from '../host.ts';
import { UserError } from '../user-error.ts';
import { cannotRead, readText } from './read.ts';
import { showPath } from './show-path.ts';

/**
 * Nothing outside the project is read: a link in a pull request could point anywhere.
 *
 * @throws {UserError} also for a link that leads nowhere or to itself. What is not there at all passes.
 */
export function requireInside(host: Host, root: string, path: string): void {
  if (leadsOut(host, root, path)) {
    throw new UserError('outside-project', {}, { place: { path: showPath(host, path) } });
  }
}

/**
 * Nothing outside the project is written either: not through a link at the place of the file, nor through one at any
 * folder above it.
 *
 * @throws {UserError} when the nearest that is there leads out of the project.
 */
export function requirePlaceInside(host: Host, root: string, path: string): void {
  let there = path;
  while (!host.exists(there) && dirname(there) !== there) there = dirname(there);
  if (!isInside(host, root, there)) {
    throw new UserError('write-outside', {}, { place: { path: showPath(host, path) } });
  }
}

/** Whether what is there is a link, or stands behind one, that leads out of a folder. */
export function leadsOut(host: Host, folder: string, path: string): boolean {
  return host.exists(path) && !isInside(host, folder, path);
}

function isInside(host: Host, root: string, path: string): boolean {
  try {
    const within = relative(host.realPath(root), host.realPath(path));
    return within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
  } catch (cause) {
    const error = cannotRead(host, path, cause);
    // It is there, and yet its end is not.
    const isBroken = error.data['reason'] === 'ENOENT' || error.data['reason'] === 'ELOOP';
    throw isBroken
      ? new UserError('broken-link', {}, { place: { path: showPath(host, path) }, cause })
      : error;
  }
}

/** Whether a path that a configuration names, relative to it, stays in its folder; links are not looked at. */
export function isInsideFolder(root: string, path: string): boolean {
  const within = relative(root, join(root, path));
  return !isAbsolute(path) && within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
}

/**
 * Reads a text of the project.
 *
 * @param longest The longest line that is read, when it is data of ours.
 * @throws {UserError} when it is a link that leaves the project, or cannot be read.
 */
export function readInside(host: Host, root: string, path: string, longest?: number): string {
  requireInside(host, root, path);
  return readText(host, path, longest);
}
