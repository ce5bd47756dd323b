/**
 * Gives damaged files of every format to the program, as the test does, and many more of them: in rounds of 10,000, each
 * with a seed of its own, all in this process. Prints a line for every round, which says how long the slowest input took.
 *
 * Usage: node scripts/fuzz.mjs [--log FILE] [count, 200000] [first seed, 1]
 *
 * `--log` keeps what came of each round and goes on from there.
 */

import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { keptRows } from './kept-rows.mjs';

const ROUND = 10_000;
/** Of processor time, for one input. */
const MOST_MILLISECONDS = 2_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2);
const log = options.includes('--log') ? options[options.indexOf('--log') + 1] : undefined;
const [count = '200000', first = '1'] = options.filter((word) => !word.startsWith('--') && word !== log);

process.chdir(root);
const outfile = join(root, '.fuzz.mjs');
await build({
  stdin: {
    contents: "export { makeProject, seeds } from './files.ts'; export { fuzz } from './run.ts';",
    resolveDir: join(root, 'tests/fuzz'),
  },
  bundle: true,
  outfile,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { fuzz, makeProject } = await import(pathToFileURL(outfile).href);
rmSync(outfile);

const project = await makeProject();
const rounds = keptRows(log);
for (let done = 0, seed = Number(first); done < Number(count); done += ROUND, seed++) {
  const inputs = Math.min(ROUND, Number(count) - done);
  if (rounds.some((round) => round.seed === seed && round.inputs === inputs)) continue;
  const round = { seed, inputs, ...(await fuzz(project, inputs, seed)) };
  rounds.push(round);
  if (log !== undefined) appendFileSync(log, `${JSON.stringify(round)}\n`);
  const { wrong, slowest, codes } = round;
  const ends = Object.entries(codes).map(([code, runs]) => `${runs} with ${code}`);
  console.log(
    `seed ${seed}: ${inputs} inputs, ${ends.join(', ')}; ${wrong.length} wrong; slowest ${slowest.path}, run ${slowest.run}, ${Math.round(slowest.milliseconds)} ms`,
  );
  for (const one of wrong) console.error(JSON.stringify(one));
}
const isWrong = ({ wrong, slowest }) => wrong.length > 0 || slowest.milliseconds > MOST_MILLISECONDS;
process.exitCode = rounds.some(isWrong) ? 1 : 0;
