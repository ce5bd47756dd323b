#!/usr/bin/env node
/** The program: the real machine, one run, an exit code. */

import { join } from 'node:path';
import { type Loaded, loadProgram } from './load-program.ts';
import { version } from './version.ts';

// Whoever reads the output may stop reading, as `head` does; that it cannot be written is told at the end. Whoever does
// not read what went wrong has the exit code.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const load = (): Loaded => loadProgram(join(import.meta.dirname, 'program.cjs'));

// Asked for by installers and scripts again and again: answered before anything else is loaded.
if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? '')) {
  process.stdout.write(`${version}\n`);
  leave(0);
} else {
  const { program, keepCode } = load();
  void program.start(process.argv.slice(2)).then((code) =>
    // A run that ends early has compiled little of its command.
    leave(code, () => code < 2 && keepCode(process.argv[2] ?? '')),
  );
}

/**
 * Ends the process once the output is out: what V8 is still optimizing in the background is of no use to anybody, and
 * takes as long as a tenth of a short run.
 *
 * @param last What is done once the output is out.
 */
function leave(code: number, last: () => void = () => undefined): void {
  process.exitCode = code;
  process.stdout.write('', () => {
    const error: NodeJS.ErrnoException | null = process.stdout.errored;
    const isLost = error !== null && error.code !== 'EPIPE';
    const told = isLost ? load().program.outputFailed(error, process.argv.slice(2)) : Promise.resolve();
    void told.then(() => {
      if (isLost) process.exitCode = 2;
      process.stderr.write('', () => {
        last();
        process.exit();
      });
    });
  });
}
