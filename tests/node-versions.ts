/** The Nodes that the program runs under, where they are installed. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './program.ts';

export const VERSIONS: readonly string[] = ['20.19.0', '20.20.2', '22.14.0', '24.4.0'];

/**
 * Nodes by version, from the folder that `.ci/run` installs them into, each by `npm install --prefix FOLDER/VERSION`. Says
 * loudly which are missing; where everything has to be tested, that is a failure.
 */
export const nodes: readonly { readonly version: string; readonly path: string }[] = VERSIONS.flatMap(
  (version) => {
    const folder = process.env['URTEXT_NODES'] ?? join(repository, 'node_modules/.cache/nodes');
    const name = `node-${process.platform}-${process.arch}`;
    const path = join(folder, version, 'node_modules', name, 'bin/node');
    if (existsSync(path)) return [{ version, path }];
    if (process.env['CI'] === 'true') throw new Error(`Node ${version} is not installed: ${path}`);
    console.warn(`SKIPPED: Node ${version} is not installed; the program is not tested under it.`);
    return [];
  },
);
