// Keeps what V8 compiles of the program in a check of this repository: "node scripts/code-cache.mjs dist/program.cjs".
// Whoever starts it with the same Node is spared most of the compiling; with another, V8 does not take it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const filename = resolve(process.argv[2]);
// As cli.ts has it: V8 refuses code that was made under other flags.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000');
const script = new Script(readFileSync(filename, 'latin1'), { filename });
const module = {};
script.runInThisContext()(createRequire(filename), module);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await module.exports.start(['check']);
writeFileSync(`${filename}.cache`, script.createCachedData());
