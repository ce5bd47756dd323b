/** The user's own folder for what can be made again: nobody else may have put anything there. */

import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** The variables of the environment that a program was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the program keeps such things; nothing without a home.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolderOf(env: Environment): string | undefined {
  const { HOME: home } = env;
  const below = process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  const base =
    env['XDG_CACHE_HOME'] ||
    (process.platform === 'win32' ? env['LOCALAPPDATA'] : home ? join(home, ...below) : undefined);
  return base && isAbsolute(base) ? join(base, 'urtext') : undefined;
}

/** Only inside a folder of this user: a home that is not there or another's is left as it is. */
export function makeFolder(folder: string): void {
  try {
    lstatSync(folder);
  } catch {
    if (isOwn(statSync(dirname(folder)))) mkdirSync(folder, { mode: 0o700 });
  }
}

/** Whether nobody else can have put a file there. That a group may write to the parent is usual, and moves in no file of ours. */
export function isSafe(folder: string): boolean {
  const own = lstatSync(folder);
  const parent = statSync(dirname(folder));
  return own.isDirectory() && isOwn(own) && !isOpen(own, 0o022) && isOwn(parent) && !isOpen(parent, 0o002);
}

/** Whether something belongs to the user who runs the program; everywhere where users are not told apart. */
export function isOwn({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function isOpen({ mode }: { readonly mode: number }, bits: number): boolean {
  return process.platform !== 'win32' && (mode & bits) !== 0;
}
