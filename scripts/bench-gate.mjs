// Measures what gates and editors wait for: an edit in an editor, a check by two threads, and the merging of parts.
// "node scripts/bench-gate.mjs" after a build; with the folder of another build it is measured beside that, turn by turn.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { makeProject } from './udhr.mjs';

const ROUNDS = 3;
const EDITS = 40;
/** Edits after which V8 knows the code. */
const WARM_UP = 10;
const TRANSLATIONS = 2000;
const PARTS = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const builds = [join(root, 'dist'), ...process.argv.slice(2)];
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const ms = (seconds) => `${(seconds * 1000).toFixed(0)} ms`;

const work = mkdtempSync(join(tmpdir(), 'urtext-bench-gate-'));
try {
  await edits();
  threads();
  parts();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** From the change of a letter in the founding document until what is found in it is there. */
async function edits() {
  const folder = join(work, 'founding');
  for (const part of ['source', 'locales', 'urtext.config.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const path = join(folder, 'locales/de/code-of-conduct.md');
  const uri = pathToFileURL(path).href;
  const text = readFileSync(path, 'utf8');
  const server = spawn(process.execPath, [join(root, 'dist/cli.cjs'), 'lsp', '--stdio'], { cwd: folder });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let told = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', (params) => told(params.version));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const until = (version) =>
    new Promise((done) => {
      told = (found) => found === version && done();
    });
  let seen = until(1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await seen;
  const times = [];
  for (let version = 2; version < EDITS + WARM_UP + 2; version++) {
    seen = until(version);
    const started = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: text.replace(/^4\. .*$/m, `4. Nur ${version}.`) }],
    });
    await seen;
    times.push((performance.now() - started) / 1000);
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const warm = times.slice(WARM_UP);
  console.log(`\nAn edit of the founding document until its findings are shown (${EDITS} edits)`);
  console.log(`  median ${ms(median(warm))}, slowest ${ms(Math.max(...warm))}, first ${ms(times[0])}`);
}

/** The Universal Declaration in all languages, by one thread and by two. */
function threads() {
  const folder = join(work, 'all');
  const languages = makeProject(folder).length;
  once(builds[0], ['lock'], folder);
  console.log(`\nThe Universal Declaration in ${languages} languages, without a cache`);
  const check = ['check', '--format', 'json', '--jobs'];
  const runs = inTurn(
    builds.flatMap((build) => [
      [`${build}, one thread`, build, [...check, '1'], folder],
      [`${build}, two threads`, build, [...check, '2'], folder],
    ]),
  );
  for (const build of builds) {
    const [one, two] = ['one thread', 'two threads'].map((name) => runs.get(`${build}, ${name}`));
    console.log(`  ${build}`);
    console.log(`    one thread:  ${shown(one)}`);
    console.log(
      `    two threads: ${shown(two)}; ${(two.wall / one.wall).toFixed(2)}× the time, ${(two.cpu / one.cpu).toFixed(2)}× the CPU`,
    );
  }
}

/** Many translations in parts, as machines check them at once, and one report of all of them. */
function parts() {
  const folder = join(work, 'parts');
  const languages = makeProject(folder);
  const names = readdirSync(join(folder, 'locales')).filter((name) => name !== 'en');
  for (let at = languages.length; at < TRANSLATIONS; at++) {
    const name = names[at % names.length];
    const copy = `${name}${name.includes('-x-') ? '-' : '-x-'}c${Math.floor(at / names.length)}`;
    cpSync(join(folder, 'locales', name), join(folder, 'locales', copy), { recursive: true });
  }
  const [build] = builds;
  once(build, ['lock'], folder);
  const slowest = Math.max(
    ...Array.from(
      { length: PARTS },
      (_, at) => once(build, ['check', '--shard', `${at + 1}/${PARTS}`], folder).wall,
    ),
  );
  const merged = inTurn([['merge', build, ['merge', '--format', 'json'], folder]]).get('merge');
  console.log(`\n${TRANSLATIONS.toLocaleString('en')} translations in ${PARTS} parts`);
  console.log(`  slowest part: ${ms(slowest)}; merged: ${shown(merged)}`);
}

/** Medians over several rounds, the runs of each round one after another, so that a busy moment hits all of them. */
function inTurn(commands) {
  const all = new Map(commands.map(([name]) => [name, []]));
  for (const [, build, args, cwd] of commands) once(build, args, cwd);
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, build, args, cwd] of commands) all.get(name).push(once(build, args, cwd));
  const medians = [...all].map(([name, runs]) => [
    name,
    {
      wall: median(runs.map(({ wall }) => wall)),
      cpu: median(runs.map(({ cpu }) => cpu)),
      memory: Math.max(...runs.map(({ memory }) => memory)),
    },
  ]);
  return new Map(medians);
}

/** One run: time in seconds, CPU of it and of its threads in seconds, peak memory in MB. */
function once(build, args, cwd) {
  const hook = join(work, 'usage.cjs');
  writeFileSync(
    hook,
    "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); require('node:fs').writeSync(2, ` usage ${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1024}`); });",
  );
  const started = performance.now();
  const result = spawnSync(process.execPath, ['--require', hook, join(build, 'cli.cjs'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wall = (performance.now() - started) / 1000;
  const [, cpu, memory] = /usage (\S+) (\S+)$/.exec(result.stderr) ?? [];
  if (result.status === null || result.status > 1 || cpu === undefined)
    throw new Error(`${args.join(' ')}: ${result.stderr}`);
  return { wall, cpu: Number(cpu), memory: Number(memory) };
}

function shown({ wall, cpu, memory }) {
  return `${ms(wall)}, ${ms(cpu)} CPU, ${memory.toFixed(0)} MB at most`;
}
