#!/usr/bin/env node
/** The program: the real machine, one run, an exit code. */

import { join } from 'node:path';
import { loadProgram } from './load-program.ts';
import { version } from './version.ts';

let outputError: NodeJS.ErrnoException | undefined;
// Whoever reads the output may stop reading, as `head` does. That it cannot be written is another matter.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') outputError ??= error;
});
// Whoever does not read what went wrong has the exit code.
process.stderr.on('error', () => undefined);

const load = () => loadProgram(join(import.meta.dirname, 'program.cjs')).program;

// Asked for by installers and scripts again and again: answered before anything else is loaded.
if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? '')) {
  process.stdout.write(`${version}\n`);
  leave(0);
} else {
  void load().start(process.argv.slice(2)).then(leave);
}

/**
 * Ends the process once the output is out: what V8 is still optimizing in the background is of no use to anybody, and
 * takes as long as a tenth of a short run.
 */
function leave(code: number): void {
  process.exitCode = code;
  process.stdout.write('', () => {
    // Errors are told a moment after the write that had them; a turn of the loop would wait for the optimizer again.
    process.nextTick(() => {
      const told = outputError === undefined ? Promise.resolve() : load().outputFailed(outputError);
      void told.then(() => {
        if (outputError !== undefined) process.exitCode = 2;
        process.stderr.write('', () => process.exit());
      });
    });
  });
}
