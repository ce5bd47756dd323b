// What packs cost: the founding document in all its languages and formats, beside `urtext check` of the same project and
// beside Typst's own time, measured in the same run. Medians; CPU, since other programs run too.
//
//   node scripts/bench-packs.mjs          after "npm run build"; PDFs need the fonts that docs/packs.md names
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 5;
/** What a pack may take of the time of a check, beside Typst. */
const LIMIT = 6;
const DOCUMENT = 'code-of-conduct';
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli.cjs');
const work = mkdtempSync(join(tmpdir(), 'urtext-bench-packs-'));

/** Loaded before the program: notes the CPU of the whole, and of every call into Typst and of loading it. */
const HOOK = `
const Module = require('node:module');
const { writeFileSync } = require('node:fs');
let typst = 0;
const timed = (run) => {
  const from = process.cpuUsage();
  try { return run(); } finally {
    const { user, system } = process.cpuUsage(from);
    typst += (user + system) / 1e6;
  }
};
const wrapped = new WeakSet();
const load = Module._load;
Module._load = function (name, ...rest) {
  if (!String(name).includes('typst-ts-node-compiler')) return load.call(this, name, ...rest);
  const exported = timed(() => load.call(this, name, ...rest));
  const { NodeCompiler } = exported;
  if (!NodeCompiler || wrapped.has(NodeCompiler)) return exported;
  wrapped.add(NodeCompiler);
  for (const [holder, names] of [[NodeCompiler, ['create']], [NodeCompiler.prototype, ['compile', 'pdf']]])
    for (const name of names) {
      const own = holder[name];
      holder[name] = function (...args) { return timed(() => own.apply(this, args)); };
    }
  return exported;
};
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_REPORT, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, typst }));
});
`;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function once(args, cwd) {
  const report = join(work, 'report.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(work, 'hook.cjs'), program, ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, BENCH_REPORT: report },
    },
  );
  if (status !== 0) throw new Error(`urtext ${args.join(' ')}: ${stderr}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** One item of one translation with other words, accepted as they are. */
function change(project, round) {
  const path = join(project, `locales/de/${DOCUMENT}.md`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      /^11\. .*$/m,
      `11. Alle Menschen fair behandeln${'.'.repeat(round ? 1 : 2)}`,
    ),
  );
  const who = ['--state', 'translated', '--origin', 'human', '--translator', 'Ada'];
  once(['accept', 'de', '--document', DOCUMENT, '--item', 'item.11', ...who], project);
}

try {
  writeFileSync(join(work, 'hook.cjs'), HOOK);
  const project = join(work, 'project');
  for (const name of ['source', 'locales', 'urtext.config.json'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  const pack = ['pack', '--format', 'all', '--document', DOCUMENT, '--out'];
  const runs = { check: [], pack: [], changed: [], same: [] };
  once(['check'], project);
  once([...pack, 'first'], project);
  for (let round = 0; round < ROUNDS; round++) {
    runs.check.push(once(['check'], project));
    rmSync(join(project, '.urtext'), { recursive: true, force: true });
    runs.pack.push(once([...pack, 'first'], project));
    runs.same.push(once([...pack, 'first'], project));
    change(project, round % 2);
    runs.changed.push(once([...pack, 'first'], project));
  }
  const check = median(runs.check.map(({ cpu }) => cpu));
  const row = (name, all) => {
    const cpu = median(all.map((one) => one.cpu));
    const typst = median(all.map((one) => one.typst));
    const own = median(all.map((one) => one.cpu - one.typst));
    const ms = (value) => `${Math.round(value * 1000)} ms`.padStart(10);
    console.log(`${name.padEnd(44)}${ms(cpu)}${ms(typst)}${ms(own)}${(own / check).toFixed(1).padStart(8)}×`);
    return own / check;
  };
  console.log(
    `${'Packs of all languages and formats'.padEnd(44)}${'CPU'.padStart(10)}${'Typst'.padStart(10)}${'the rest'.padStart(10)}${'check'.padStart(9)}`,
  );
  row('urtext check', runs.check);
  const ratio = row('urtext pack, everything built', runs.pack);
  row('urtext pack, nothing changed', runs.same);
  row('urtext pack, one item of one language changed', runs.changed);
  console.log(`${ratio < LIMIT ? 'under' : 'NOT under'} ${LIMIT} × check and what Typst takes itself`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
