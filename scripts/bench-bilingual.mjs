// Measures what bilingual dictionaries cost: "npm run build && node scripts/bench-bilingual.mjs [--floor=FOLDER]".
//
// The Universal Declaration in the languages that FreeDict has dictionaries of, checked with and without, side by side;
// and opening the largest of them from the compact form that the first run keeps.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './faults/dictionaries.mjs';
import { declarations, makeProject } from './udhr.mjs';

const ROUNDS = 5;
/** What is asked of it. */
const MOST = { ratio: 1.6, opening: 50, memory: 40 };
const program = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/cli.cjs');
const dictionaries = installed();
if (Object.keys(dictionaries).length === 0) {
  console.error('SKIPPED: no dictionaries are installed ("apt-get install dict-freedict-eng-deu")');
  process.exit();
}

const work = mkdtempSync(join(tmpdir(), 'urtext-bilingual-'));
const cache = join(work, 'cache');
mkdirSync(cache);
const hook = join(work, 'usage.cjs');
const report = join(work, 'usage.json');
writeFileSync(
  hook,
  `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e3, memory: maxRSS / 1024 })); });`,
);

/** One run: CPU in milliseconds, peak memory in MB. */
function once(args, cwd) {
  const result = spawnSync(process.execPath, ['--require', hook, program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  if (result.status === null || result.status > 1) throw new Error(`${args.join(' ')}: ${result.stderr}`);
  return { ...JSON.parse(readFileSync(report, 'utf8')), stdout: result.stdout };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

try {
  const withIn = join(work, 'with');
  makeProject(withIn);
  for (const { lang } of declarations())
    if (!dictionaries[lang.split('-')[0]]) rmSync(join(withIn, 'locales', lang), { recursive: true });
  once(['lock'], withIn);
  const withoutIn = join(work, 'without');
  cpSync(withIn, withoutIn, { recursive: true });
  writeFileSync(join(withIn, 'urtext.config.json'), JSON.stringify({ version: 1, dictionaries }));
  const german = join(work, 'german');
  const bare = join(work, 'bare');
  // One translation in the language of the largest: what a run costs more with it is mostly opening it.
  if (dictionaries.de)
    for (const [folder, config] of [
      [german, { version: 1, dictionaries: { de: dictionaries.de } }],
      [bare, { version: 1 }],
    ]) {
      makeProject(folder);
      for (const { lang } of declarations())
        if (lang !== 'de-1996') rmSync(join(folder, 'locales', lang), { recursive: true, force: true });
      writeFileSync(join(folder, 'urtext.config.json'), JSON.stringify(config));
      once(['lock'], folder);
    }
  const check = ['check', '--format', 'json'];
  const runs = {
    without: [check, withoutIn],
    with: [check, withIn],
    ...(existsSync(german) && { 'no German': [check, bare], German: [check, german] }),
  };
  const seen = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  // The first run makes the compact forms.
  for (const [args, cwd] of Object.values(runs)) once(args, cwd);
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, [args, cwd]] of Object.entries(runs)) seen[name].push(once(args, cwd));
  const cpu = (name) => median(seen[name].map((run) => run.cpu));
  const memory = (name) => median(seen[name].map((run) => run.memory));
  const { counts } = JSON.parse(seen.with[0].stdout);
  const ratio = cpu('with') / cpu('without');
  console.log(`\nBilingual dictionaries: the Universal Declaration in ${counts.translations} texts`);
  console.log(
    `  check without ${cpu('without').toFixed(0)} ms CPU, with ${cpu('with').toFixed(0)} ms: ${ratio.toFixed(2)}× (at most ${MOST.ratio}×)`,
  );
  console.log(
    `  peak memory without ${memory('without').toFixed(0)} MB, with ${memory('with').toFixed(0)} MB`,
  );
  if (existsSync(german)) {
    const more = { cpu: cpu('German') - cpu('no German'), memory: memory('German') - memory('no German') };
    console.log(
      `  one German text: ${more.cpu.toFixed(0)} ms CPU and ${more.memory.toFixed(0)} MB more with both dictionaries, opening, matching and rules together (opening alone: at most ${MOST.opening} ms, ${MOST.memory} MB)`,
    );
  }
  if (ratio > MOST.ratio) {
    console.error(`Too slow: ${ratio.toFixed(2)}× the CPU, expected at most ${MOST.ratio}×`);
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
