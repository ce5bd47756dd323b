/** Loads the program from the one file that it is built into, with the code that V8 kept when it was built. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What `program.ts` exports. */
type Program = typeof import('./program.ts');

/**
 * Reads `program.cjs` beside this file, one function around a CommonJS module in ASCII. V8 takes the code it is given
 * only when version, flags and source are those it was made with; otherwise it compiles as ever.
 *
 * @see https://nodejs.org/api/vm.html#scriptcreatecacheddata
 */
export function loadProgram(): Program {
  const filename = join(import.meta.dirname, 'program.cjs');
  const kept = `${filename}.cache`;
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(existsSync(kept) && { cachedData: readFileSync(kept) }),
  });
  const wrapper: (require: NodeJS.Require, module: { exports?: Program }) => void = script.runInThisContext();
  const module: { exports?: Program } = {};
  wrapper(createRequire(filename), module);
  if (!module.exports) throw new Error(`${filename} exports nothing: build it again`);
  return module.exports;
}
