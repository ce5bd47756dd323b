#!/usr/bin/env node
/** The program: the real machine, one run, an exit code. */

import { setFlagsFromString } from 'node:v8';
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
  // A run of seconds pays for optimized code that it hardly uses: V8 is asked to look longer before it optimizes. The
  // flag is that of Node 20; later engines have another way, and need it less.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000');
  const { start } = loadProgram();
  void start(process.argv.slice(2)).then((code) => {
    // Output may still be on its way: the process ends by itself.
    process.exitCode = code;
  });
}
