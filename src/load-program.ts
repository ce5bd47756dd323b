/** Loads the program from the one file that it is built into, with the code that V8 kept when it was built. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What `program.ts` exports. */
type Program = typeof import('./program.ts');

/** The program, and the script it came from, which can say what V8 compiled of it. */
export interface Loaded {
  readonly program: Program;
  readonly script: Script;
}

/** Where the code that V8 kept stands beside the program. */
export function keptCode(filename: string): string {
  return `${filename}.cache`;
}

/**
 * Runs a file that is one function around a CommonJS module in ASCII. V8 takes the code that was kept only when version,
 * flags and source are those it was made with; otherwise it compiles as ever.
 *
 * @see https://nodejs.org/api/vm.html#scriptcreatecacheddata
 */
export function loadProgram(filename: string): Loaded {
  // The flags are those of Node 20; later engines have other ways, and need them less. A run of seconds pays for optimized
  // code that it hardly uses: V8 is asked to look longer before it optimizes. A pattern that is used twice is translated
  // twice, the first time for an interpreter: what most patterns are used for is done before that pays.
  if (process.versions.v8.startsWith('11.'))
    setFlagsFromString('--interrupt-budget=700000 --no-regexp-tier-up');
  const kept = keptCode(filename);
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(existsSync(kept) && { cachedData: readFileSync(kept) }),
  });
  const wrapper: (require: NodeJS.Require, module: { exports?: Program }) => void = script.runInThisContext();
  const module: { exports?: Program } = {};
  wrapper(createRequire(filename), module);
  if (!module.exports) throw new Error(`${filename} exports nothing: build it again`);
  return { program: module.exports, script };
}
