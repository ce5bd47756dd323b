// Measures the program over the Universal Declaration of Human Rights in all languages, beside a floor measured in the
// same run: "npm run build && npm run bench". Figures are medians over several rounds; ratios are what to compare.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeProject } from './udhr.mjs';

const ROUNDS = 5;
/** What a gate asks first: the English, the notice, structure, state, and what must survive translation. */
const CORE =
  'canon/,notice/,clause/,structure/,state/,token/number,token/url,token/email,token/proper-name,token/acronym,' +
  'meta/language-tag,meta/language-mismatch';
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli.cjs');

// The floor runs in a process of its own, as what it is compared with does.
if (process.argv[2] === '--floor') {
  readDecodeHash(process.argv[3]);
  process.exit();
}

/** Reads, decodes and fingerprints every Markdown file: what any checker has to do. */
function readDecodeHash(folder) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let digests = 0;
  for (const path of readdirSync(folder, { recursive: true })) {
    if (!path.endsWith('.md')) continue;
    const text = decoder.decode(readFileSync(join(folder, path)));
    for (const line of text.split('\n')) {
      if (line === '') continue;
      createHash('sha256').update(line.normalize('NFC')).digest('hex');
      digests++;
    }
  }
  return digests;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Runs a command once; it says itself, as it ends, what it used: CPU in seconds, peak memory in MB. */
function once(args, cwd) {
  const report = join(cwd, '.resource-usage.json');
  const code = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 })); });`;
  const hook = join(work, 'usage.cjs');
  writeFileSync(hook, code);
  const started = performance.now();
  const result = spawnSync(process.execPath, ['--require', hook, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wall = (performance.now() - started) / 1000;
  if (result.status === null || result.status > 1) throw new Error(`${args.join(' ')}: ${result.stderr}`);
  const { cpu, memory } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return { wall, cpu, memory, stdout: result.stdout };
}

/** Medians over several rounds of several commands, their rounds mixed so that a busy moment hits all of them. */
function measure(commands, rounds = ROUNDS) {
  const runs = new Map(Object.keys(commands).map((name) => [name, []]));
  for (const [args, cwd] of Object.values(commands)) once(args, cwd);
  for (let round = 0; round < rounds; round++)
    for (const [name, [args, cwd]] of Object.entries(commands)) runs.get(name).push(once(args, cwd));
  return Object.fromEntries(
    [...runs].map(([name, all]) => [
      name,
      {
        wall: median(all.map(({ wall }) => wall)),
        cpu: median(all.map(({ cpu }) => cpu)),
        memory: Math.max(...all.map(({ memory }) => memory)),
        stdout: all[0].stdout,
      },
    ]),
  );
}

function table(title, rows) {
  console.log(`\n${title}`);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('   ')}`,
    );
}

const ms = (seconds) => `${(seconds * 1000).toFixed(0)} ms`;
const times = (ratio) => `${ratio.toFixed(2)}×`;
const count = (number) => Math.round(number).toLocaleString('en');

const work = mkdtempSync(join(tmpdir(), 'urtext-bench-'));
try {
  const founding = join(work, 'founding');
  for (const part of ['source', 'locales', 'urtext.config.json'])
    cpSync(join(root, part), join(founding, part), { recursive: true });
  const empty = ['-e', '0'];
  const start = measure({
    'node -e 0': [empty, founding],
    'urtext --version': [[program, '--version'], founding],
    'urtext check (this repository)': [[program, 'check'], founding],
  });
  const bare = start['node -e 0'];
  table('Start-up', [
    ['', 'time', 'CPU', 'time to node -e 0', 'CPU to node -e 0', 'peak memory'],
    ...Object.entries(start).map(([name, { wall, cpu, memory }]) => [
      name,
      ms(wall),
      ms(cpu),
      times(wall / bare.wall),
      times(cpu / bare.cpu),
      `${memory.toFixed(0)} MB`,
    ]),
  ]);

  const everything = makeProject(join(work, 'all')).length;
  const sizes = [...new Set([50, 200, everything >> 2, everything >> 1, everything])].toSorted(
    (a, b) => a - b,
  );
  const folders = new Map();
  for (const size of sizes) {
    const folder = join(work, `languages-${size}`);
    makeProject(folder, size);
    once([program, 'lock'], folder);
    folders.set(size, folder);
  }
  const check = [program, 'check', '--format', 'json'];
  const measured = measure(
    Object.fromEntries([
      ['floor', [[fileURLToPath(import.meta.url), '--floor', folders.get(everything)], founding]],
      ['core', [[...check, '--rule', CORE], folders.get(everything)]],
      ...sizes.map((size) => [String(size), [check, folders.get(size)]]),
    ]),
    3,
  );
  // A second run with what the first kept, after one file changed.
  const kept = join(work, 'kept');
  cpSync(folders.get(everything), kept, { recursive: true });
  const cached = [...check, '--cache'];
  once(cached, kept);
  const again = [];
  for (let round = 0; round < 5; round++) {
    appendFileSync(join(kept, 'locales/de-1996/declaration.md'), '\n');
    again.push(once(cached, kept).cpu);
  }
  const whole = measured[String(everything)];
  const { counts } = JSON.parse(whole.stdout);
  // The floor is checked by a program that does nothing else; what starting costs is taken off both.
  const floor = measured.floor.cpu - bare.cpu;
  const own = whole.cpu - start['urtext --version'].cpu;
  const core = measured.core.cpu - start['urtext --version'].cpu;
  const changed = median(again) - start['urtext --version'].cpu;
  table(
    `The Universal Declaration in ${count(counts.translations)} languages, ${count(counts.units)} units`,
    [
      ['', 'CPU', 'units per CPU-second', 'to the floor'],
      ['read, decode, SHA-256 (less start-up)', ms(floor), count(counts.units / floor), times(1)],
      [
        'urtext check, rules of the core (less start-up)',
        ms(core),
        count(counts.units / core),
        times(core / floor),
      ],
      ['urtext check, all rules (less start-up)', ms(own), count(counts.units / own), times(own / floor)],
      [
        'urtext check --cache, one file changed (less start-up)',
        ms(changed),
        count(counts.units / changed),
        times(changed / floor),
      ],
      [
        'urtext check, all rules and start-up',
        ms(whole.cpu),
        count(counts.units / whole.cpu),
        times(whole.cpu / measured.floor.cpu),
      ],
    ],
  );

  const first = measured[String(sizes[0])];
  table('Growth with the number of languages', [
    [
      'languages',
      'units',
      'findings',
      'time',
      'CPU',
      'CPU for a language',
      'peak memory',
      'memory to the smallest',
    ],
    ...sizes.map((size) => {
      const { wall, cpu, memory, stdout } = measured[String(size)];
      const { counts: seen, diagnostics } = JSON.parse(stdout);
      return [
        String(size),
        count(seen.units),
        count(diagnostics.length),
        ms(wall),
        ms(cpu),
        `${(((cpu - start['urtext --version'].cpu) * 1000) / size).toFixed(2)} ms`,
        `${memory.toFixed(0)} MB`,
        times(memory / first.memory),
      ];
    }),
  ]);
  console.log(
    `\nNode ${process.version}, ${process.platform} ${process.arch}; medians of ${ROUNDS} and 3 rounds`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
