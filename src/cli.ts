#!/usr/bin/env node
/** The program: the real machine, one run, an exit code. */

import { join } from 'node:path';
import { loadProgram } from './load-program.ts';
import { version } from './version.ts';

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Asked for by installers and scripts again and again: answered before anything else is loaded.
if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? '')) {
  process.stdout.write(`${version}\n`);
} else {
  const { program } = loadProgram(join(import.meta.dirname, 'program.cjs'));
  void program.start(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
    // Once the output is out: what V8 is still optimizing in the background is of no use to anybody, and takes as long
    // as a tenth of a short run.
    process.stdout.write('', () => process.stderr.write('', () => process.exit()));
  });
}
