// Measures what bilingual dictionaries cost: "npm run build && node scripts/bench-bilingual.mjs".
//
// The Universal Declaration in the languages that FreeDict has dictionaries of, checked with and without, side by side;
// and opening the largest of them from the compact form that the first run keeps.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installed } from './faults/dictionaries.mjs';
import { declarations, makeProject } from './udhr.mjs';

const ROUNDS = 5;
/** What is asked of it. */
const MOST = { ratio: 1.6, opening: 50, memory: 40 };
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli.cjs');
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

/** Opens the dictionaries of a language in a process of its own: milliseconds and MB that it takes. */
function opening(cwd, lang) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', opener, lang], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const opener = join(work, 'opener.cjs');
await build({
  absWorkingDir: root,
  stdin: {
    contents: `import { loadProject } from './src/project/project.ts';
      import { createLexiconLoader } from './src/proofing/bilingual.ts';
      import { realHost } from './src/host.ts';
      const [, , lang] = process.argv;
      const host = realHost();
      const project = loadProject(host);
      globalThis.gc();
      const before = process.memoryUsage();
      const start = performance.now();
      const lexicon = createLexiconLoader(host, project)(lang);
      const time = performance.now() - start;
      const after = process.memoryUsage();
      if (!lexicon) throw new Error('no dictionary');
      console.log(JSON.stringify({ time, memory: (after.rss - before.rss) / 2 ** 20 }));`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  outfile: opener,
  platform: 'node',
  format: 'cjs',
  external: ['xliff', './hunspell.cjs', './pdf-reader.cjs'],
  logLevel: 'error',
});

try {
  const withIn = join(work, 'with');
  makeProject(withIn);
  for (const { lang } of declarations())
    if (!dictionaries[lang.split('-')[0]]) rmSync(join(withIn, 'locales', lang), { recursive: true });
  once(['lock'], withIn);
  const withoutIn = join(work, 'without');
  cpSync(withIn, withoutIn, { recursive: true });
  writeFileSync(join(withIn, 'urtext.config.json'), JSON.stringify({ version: 1, dictionaries }));
  const check = ['check', '--format', 'json'];
  const runs = {
    without: [check, withoutIn],
    with: [check, withIn],
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
  // The first opens what the runs before it kept: their cache is the same.
  const opened = dictionaries.de && Array.from({ length: ROUNDS }, () => opening(withIn, 'de'));
  if (opened) {
    const [time, more] = ['time', 'memory'].map((what) => median(opened.map((run) => run[what])));
    console.log(
      `  opening German from its compact form: ${time.toFixed(1)} ms (at most ${MOST.opening}), ${more.toFixed(1)} MB (at most ${MOST.memory})`,
    );
    if (time > MOST.opening || more > MOST.memory) process.exitCode = 1;
  }
  if (ratio > MOST.ratio) {
    console.error(`Too slow: ${ratio.toFixed(2)}× the CPU, expected at most ${MOST.ratio}×`);
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
