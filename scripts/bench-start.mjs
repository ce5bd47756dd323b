// Whether the code that Node keeps by itself (module.enableCompileCache, Node 22) starts the program as fast as what
// kept-code.ts keeps: "npm run build && node scripts/bench-start.mjs", under a Node of 22 or later.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 15;
const root = fileURLToPath(new URL('..', import.meta.url));
if (module.enableCompileCache === undefined)
  throw new Error(`Node ${process.version} keeps no code by itself`);
const work = mkdtempSync(join(tmpdir(), 'urtext-bench-start-'));
try {
  const own = join(work, 'own');
  const other = join(work, 'other');
  for (const folder of [own, other]) cpSync(join(root, 'dist'), folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  // The same program as a module that Node loads.
  const source = readFileSync(join(other, 'program.cjs'), 'utf8');
  const body = source.slice(source.indexOf('{') + 1, source.lastIndexOf('})'));
  writeFileSync(join(other, 'program.cjs'), body);
  writeFileSync(
    join(other, 'cli.cjs'),
    `require('node:module').enableCompileCache(${JSON.stringify(join(work, 'kept-by-node'))});
    require('./program.cjs').start(process.argv.slice(2)).then((code) => {
      process.exitCode = code;
      process.stdout.write('', () => process.exit());
    });`,
  );
  const hook = join(work, 'usage.cjs');
  const report = join(work, 'usage.json');
  writeFileSync(
    hook,
    `process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); require('node:fs').writeFileSync(${JSON.stringify(report)}, String((userCPUTime + systemCPUTime) / 1000)); });`,
  );
  const cpuOf = (folder, args) => {
    const env = { ...process.env, XDG_CACHE_HOME: join(work, 'home') };
    const argv = ['--require', hook, join(folder, 'cli.cjs'), ...args];
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, env, encoding: 'utf8' });
    if (status === null || status > 1) throw new Error(stderr);
    return Number(readFileSync(report, 'utf8'));
  };
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  for (const args of [['explain', 'token/number'], ['status'], ['check']]) {
    const times = { own: [], other: [] };
    for (let round = -3; round < ROUNDS; round++) {
      const [one, two] = [cpuOf(own, args), cpuOf(other, args)];
      if (round < 0) continue;
      times.own.push(one);
      times.other.push(two);
    }
    const [one, two] = [median(times.own), median(times.other)];
    console.log(
      `urtext ${args.join(' ').padEnd(22)} kept-code.ts ${one.toFixed(0).padStart(4)} ms   enableCompileCache ${two.toFixed(0).padStart(4)} ms   ${(two / one).toFixed(2)}×`,
    );
  }
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; CPU, medians of ${ROUNDS} rounds`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
