/**
 * Damages copies of every format that `urtext verify` reads, as tests/fuzz/copies.test.ts does, and many more of them: in
 * rounds of 10,000, each with a seed of its own. Prints a line for every round, which says how long the slowest took.
 *
 * Usage: node scripts/fuzz-copies.mjs [count, 100000] [first seed, 1]
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROUND = 10_000;
/** Of processor time, for one input. */
const MOST_MILLISECONDS = 2_000;
const [count = '100000', first = '1'] = process.argv.slice(2);
process.exitCode = 0;
for (let done = 0, seed = Number(first); done < Number(count); done += ROUND, seed++) {
  const inputs = Math.min(ROUND, Number(count) - done);
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['vitest', 'run', 'tests/fuzz/copies', '--maxWorkers=1'],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, NO_COLOR: '1', URTEXT_FUZZ: String(inputs), URTEXT_FUZZ_SEED: String(seed) },
      encoding: 'utf8',
    },
  );
  const slowest = stdout.match(/^slowest: .*$/gm) ?? [];
  const isSlow = slowest.some((one) => Number(/(\d+) ms$/.exec(one)?.[1] ?? 0) > MOST_MILLISECONDS);
  const isRight = status === 0 && !isSlow;
  console.log(`seed ${seed}: ${inputs} inputs, ${isRight ? 'all right' : 'WRONG'}; ${slowest.join('; ')}`);
  if (isRight) continue;
  process.exitCode = 1;
  console.error(stdout, stderr);
}
