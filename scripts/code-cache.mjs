// Keeps what V8 compiles of the program in a check of this repository: "code-cache dist/program.cjs", as build.mjs calls
// it. Whoever starts the program with the same Node is spared most of the compiling; with another, V8 does not take it.
import { writeFileSync } from 'node:fs';
import { keptCode, loadProgram } from '../src/load-program.ts';

const [, , filename] = process.argv;
const { program, script } = loadProgram(filename);
void program.start(['check']).then(() => {
  writeFileSync(keptCode(filename), script.createCachedData());
  process.exitCode = 0;
});
