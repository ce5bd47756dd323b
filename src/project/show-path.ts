/** How paths are written for people. */

import { relative, sep } from 'node:path';
import type { Host } from '../host.ts';

/** A path for people: relative to the working directory, with forward slashes. */
export function showPath(host: Pick<Host, 'cwd'>, path: string): string {
  return (relative(host.cwd, path) || '.').split(sep).join('/');
}
