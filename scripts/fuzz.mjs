/**
 * Gives damaged files of every format to the program, as the test does, and many more of them.
 *
 * Usage: node scripts/fuzz.mjs [count, 200000] [seed]
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [count = '200000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, URTEXT_FUZZ: count, URTEXT_FUZZ_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
