/** Loads the program from the one file that it is built into, with the code that V8 made of it in earlier runs. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { keep, placeOfCode, readKept } from './kept-code.ts';

/** What `program.ts` exports. */
type Program = typeof import('./program.ts');

/** The program, and how the code that V8 made of it is kept. */
export interface Loaded {
  readonly program: Program;
  /** Keeps the code after a run of a command, unless a run of that command is in what was kept. It never throws. */
  readonly keepCode: (command: string) => void;
}

/**
 * Runs a file that is one function around a CommonJS module in ASCII.
 *
 * @see https://nodejs.org/api/vm.html#scriptcreatecacheddata
 */
export function loadProgram(filename: string): Loaded {
  // The flags are those of Node 20; later engines have other ways, and need them less. A run of seconds pays for optimized
  // code that it hardly uses: V8 is asked to look longer before it optimizes. A pattern that is used twice is translated
  // twice, the first time for an interpreter: what most patterns are used for is done before that pays.
  if (process.versions.v8.startsWith('11.'))
    setFlagsFromString('--interrupt-budget=700000 --no-regexp-tier-up');
  const source = readFileSync(filename);
  // Behind the flags, which the place depends on.
  const place = placeOfCode(source, process.env);
  const kept = place === undefined ? undefined : readKept(place);
  const script = new Script(source.toString('latin1'), { filename, ...(kept && { cachedData: kept.code }) });
  const wrapper: (require: NodeJS.Require, module: { exports?: Program }) => void = script.runInThisContext();
  const module: { exports?: Program } = {};
  wrapper(createRequire(filename), module);
  if (!module.exports) throw new Error(`${filename} exports nothing: build it again`);
  const commands = kept && script.cachedDataRejected !== true ? kept.commands : [];
  const keepCode = (command: string): void => {
    if (place === undefined || commands.includes(command) || !/^[a-z]{1,20}$/.test(command)) return;
    keep(place, { code: script.createCachedData(), commands: [...commands, command] });
  };
  return { program: module.exports, keepCode };
}
