// Kills the built program at every system call that writes while it packs once more, with strace, one call after another:
// whatever the moment, the folder and the archive are those from before or the new ones, once the next run has looked.
//
//   node scripts/crash-calls.mjs           after "npm run build"; about two seconds for each of some two hundred calls
//   node scripts/crash-calls.mjs derive    packs of derivative works alone; or "pack"
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const CALLS = [
  'write',
  'pwrite64',
  'writev',
  'rename',
  'renameat',
  'renameat2',
  'link',
  'linkat',
  'symlink',
  'symlinkat',
  'unlink',
  'unlinkat',
  'mkdir',
  'mkdirat',
  'rmdir',
  'fsync',
  'fdatasync',
  'ftruncate',
  'truncate',
  'chmod',
  'fchmod',
  'fchmodat',
  'copy_file_range',
  'sendfile',
];
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli.cjs');
const DOCUMENT = ['--document', 'code-of-conduct', '--zip'];
/** What is there, and what is built in its place while it is killed. */
const runsOf = (command) => ({
  before: [...command, '--out', 'packed', '--format', 'txt', '--lang', 'de,fr', ...DOCUMENT],
  after: [...command, '--out', 'packed', '--format', 'txt,json', '--lang', 'de,ja', ...DOCUMENT],
});
const RUNS = { pack: runsOf(['pack']), derive: runsOf(['derive', '--neutral', '--pack']) };
const work = mkdtempSync(join(tmpdir(), 'urtext-calls-'));
const env = { PATH: process.env.PATH, HOME: work, URTEXT_DISABLE_COMPILE_CACHE: '1' };

const urtext = (cwd, args, around = []) => {
  const [command, ...rest] = [...around, process.execPath, program, ...args];
  return spawnSync(command, rest, { cwd, env, encoding: 'utf8' });
};

/** The folder and the archive, byte for byte, and what is left of a stopped run. */
function treeOf(folder) {
  const tree = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (/^(?:locales|source|\.urtext)(?:\/|$)/.test(path)) continue;
    tree[path] = entry.isFile() ? readFileSync(join(folder, path), 'latin1') : '/';
  }
  return tree;
}

const same = (one, other) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.keys(one).every((path) => one[path] === other[path]);

function fresh(name) {
  const folder = join(work, name);
  cpSync(join(work, 'before'), folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

if (spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=write', 'true']).status !== 0) {
  console.warn('SKIPPED: strace is not installed, or may not trace here; calls are not interrupted.');
  process.exit(0);
}

/** Kills one run at each of its calls, and says what was there then. Gives how many times it was neither old nor new. */
function killAll(name, { before: BEFORE, after: AFTER }) {
  for (const part of ['source', 'locales', 'urtext.config.json'])
    cpSync(join(root, part), join(work, 'before', part), { recursive: true });
  if (urtext(join(work, 'before'), BEFORE).status !== 0) throw new Error('The first pack is not built');
  const before = treeOf(join(work, 'before'));
  const counted = fresh('counted');
  const log = join(work, 'log');
  if (urtext(counted, AFTER, ['strace', '-o', log, '-e', `trace=${CALLS.join(',')}`]).status !== 0)
    throw new Error('The second pack is not built');
  const after = treeOf(counted);
  if (same(before, after)) throw new Error('The second pack is the first');
  const counts = new Map();
  for (const [, call] of readFileSync(log, 'utf8').matchAll(/^(\w+)\(/gm))
    counts.set(call, (counts.get(call) ?? 0) + 1);
  const told = { old: 0, new: 0, wrong: 0 };
  for (const [call, count] of counts) {
    for (let at = 1; at <= count; at++) {
      const folder = fresh('stopped');
      const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:signal=KILL:when=${at}`];
      const { signal, status } = urtext(folder, AFTER, ['strace', '-o', '/dev/null', ...inject]);
      const settled = urtext(folder, ['status', '--format', 'json']);
      const tree = treeOf(folder);
      const is = same(tree, after) ? 'new' : same(tree, before) ? 'old' : 'wrong';
      told[is]++;
      if (is === 'wrong')
        console.error(
          `${call} ${at}: neither old nor new: ${Object.keys(tree)
            .filter((path) => tree[path] !== after[path] && tree[path] !== before[path])
            .join(', ')} ${settled.stderr}`,
        );
      // Killed after everything was written, or not at all because the last calls are not made any more.
      if (signal !== 'SIGKILL' && status !== 137 && status !== 0)
        console.error(`${call} ${at}: ended with ${status}`);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${name}: ${total} calls (${[...counts].map(([call, count]) => `${count} ${call}`).join(', ')}): ${told.old} times old, ${told.new} times new, ${told.wrong} times neither`,
  );
  for (const folder of ['before', 'counted']) rmSync(join(work, folder), { recursive: true, force: true });
  return told.wrong;
}

try {
  const only = process.argv[2];
  if (only !== undefined && !Object.hasOwn(RUNS, only)) throw new Error(`No run is called "${only}"`);
  for (const [name, runs] of Object.entries(RUNS))
    if ((only === undefined || only === name) && killAll(name, runs) > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
