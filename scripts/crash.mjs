// Kills the built program at every call that changes a file, and lets each of them fail, one by one, in every command that
// writes; then holds what is there against what was there before and what would be there at the end.
//
//   node scripts/crash.mjs                 everything, as docs/reliability.md tells it (an hour)
//   node scripts/crash.mjs --sample 60     so many points, drawn by a fixed seed
//   node scripts/crash.mjs --write         everything, and the table in docs/reliability.md anew
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { scenarios } from './crash/scenarios.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = process.env.URTEXT_PROGRAM ?? join(root, 'dist/cli.cjs');
const hook = join(root, 'scripts/crash/hook.cjs');
const ERRORS = ['EIO', 'ENOSPC', 'EACCES', 'EROFS'];

/** Runs the program in a folder; never in the settings of whoever runs this. */
function urtext(folder, args, crash) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...(crash ? ['--require', hook] : []), program, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        URTEXT_DISABLE_COMPILE_CACHE: '1',
        ...(crash && { URTEXT_CRASH: JSON.stringify(crash) }),
      },
    },
  );
  return { status, signal, stdout, stderr };
}

/** Every file below a folder with its bytes; folders end with a slash. */
function treeOf(folder) {
  const tree = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    // What packs keep for the next one is no work of anybody's.
    if (/^\.urtext(?:$|\/packs)/.test(path)) continue;
    tree[entry.isDirectory() ? `${path}/` : path] = entry.isDirectory()
      ? ''
      : readFileSync(join(folder, path), 'latin1');
  }
  return tree;
}

const same = (one, other) => {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
};
const isOurs = (path) => /-urtext(?:\/|$)|\.urtext-work/.test(path);
const withoutOurs = (tree) => Object.fromEntries(Object.entries(tree).filter(([path]) => !isOurs(path)));
const ofUrtext = (tree) => Object.keys(tree).filter(isOurs);

/** A fresh copy of what a scenario begins with. */
function begin(scenario, base, at) {
  const folder = join(base, at);
  cpSync(join(base, 'before'), folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** What a scenario does when nothing happens. */
function measure(scenario, base) {
  mkdirSync(join(base, 'before'), { recursive: true });
  scenario.prepare(join(base, 'before'), { root, urtext });
  const folder = begin(scenario, base, 'after');
  const count = join(base, 'count');
  const { status, stderr } = urtext(folder, scenario.args, { count });
  if (status !== scenario.code)
    throw new Error(`${scenario.name}: exit ${status} instead of ${scenario.code}: ${stderr}`);
  const again = urtext(folder, scenario.args);
  return {
    points: Number(readFileSync(count, 'utf8')),
    before: treeOf(join(base, 'before')),
    after: treeOf(folder),
    againCode: again.status,
  };
}

/** One point of one scenario: what is wrong afterwards, in words; nothing is right. */
function attack(scenario, base, { at, error, before, after, againCode }) {
  const folder = begin(scenario, base, `run-${process.pid}-${workerData?.index ?? 0}`);
  const wrong = [];
  try {
    const first = urtext(folder, scenario.args, { at, ...(error && { error }) });
    const left = treeOf(folder);
    // What is left of ours is a matter of the next run.
    const places = withoutOurs(left);
    const wasNew = same(places, after);
    if (error) {
      if (first.status === 0 && !wasNew) wrong.push('exit 0, and it is not written');
      if (first.status === null) wrong.push(`ended by ${first.signal}`);
      if (/Nothing was changed/.test(first.stderr) && !same(places, before))
        wrong.push('says that nothing was changed, which is not true');
      if (/^ +at /m.test(first.stderr)) wrong.push('stack trace');
    }
    // Any run of the program in the same place puts it right; what has no project is put right by the same command.
    const next = urtext(folder, scenario.next ?? ['status', '--format', 'json']);
    const settled = treeOf(folder);
    const isNew = same(settled, after);
    const isOld = same(settled, before);
    if (!scenario.next) {
      if (!isNew && !isOld) wrong.push(`mixed: ${differing(settled, before, after).slice(0, 3).join(', ')}`);
      if (ofUrtext(settled).length > 0) wrong.push(`left: ${ofUrtext(settled).slice(0, 3).join(', ')}`);
      if (/finished: /.test(next.stderr) && !isNew) wrong.push('says that it is finished, which is not true');
      if (/as before: /.test(next.stderr) && !isOld)
        wrong.push('says that it is as before, which is not true');
    }
    const again = urtext(folder, scenario.args);
    const expected = scenario.next || isOld ? [scenario.code, againCode] : [againCode];
    if (!expected.includes(again.status))
      wrong.push(`the next run ends with ${again.status}: ${again.stderr.slice(0, 200)}`);
    const end = treeOf(folder);
    if (!same(end, after))
      wrong.push(
        `the next run does not bring it about: ${differing(end, after, after).slice(0, 3).join(', ')}`,
      );
    if (ofUrtext(end).length > 0)
      wrong.push(`left after the next run: ${ofUrtext(end).slice(0, 3).join(', ')}`);
    return { at, error, wrong, isNew };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function differing(tree, ...others) {
  const paths = new Set([...Object.keys(tree), ...others.flatMap((other) => Object.keys(other))]);
  return [...paths].filter((path) => others.every((other) => tree[path] !== other[path]));
}

/** A number sequence that is the same in every run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

if (isMainThread) await main();
else {
  const { base, scenario: name, points, known } = workerData;
  const scenario = scenarios.find((one) => one.name === name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage(points.map((point) => attack(scenario, base, { ...point, ...known })));
}

async function main() {
  const sample = argumentAfter('--sample');
  const base = mkdtempSync(join(tmpdir(), 'urtext-crash-'));
  const rows = [];
  try {
    const measured = scenarios
      .filter(({ name }) => argumentAfter('--only') === undefined || name === argumentAfter('--only'))
      .map((scenario) => {
        const place = join(base, scenario.name.replace(/\W+/g, '-'));
        return { scenario, place, ...measure(scenario, place) };
      });
    const all = measured.flatMap(({ scenario, points }) =>
      Array.from({ length: points }, (_, index) => [
        { scenario: scenario.name, at: index + 1 },
        { scenario: scenario.name, at: index + 1, error: ERRORS[index % ERRORS.length] },
      ]).flat(),
    );
    const random = seeded(20030101);
    const chosen =
      sample === undefined
        ? all
        : all
            .map((one) => [random(), one])
            .sort(([a], [b]) => a - b)
            .slice(0, Number(sample))
            .map(([, one]) => one);
    for (const { scenario, place, before, after, againCode } of measured) {
      const points = chosen.filter((point) => point.scenario === scenario.name);
      const results = await inParallel(points, {
        base: place,
        scenario: scenario.name,
        known: { before, after, againCode },
      });
      const bad = results.filter(({ wrong }) => wrong.length > 0);
      for (const { at, error, wrong } of bad)
        console.error(
          `${scenario.name}, call ${at}${error ? `, ${error}` : ', killed'}: ${wrong.join('; ')}`,
        );
      rows.push({
        name: scenario.name,
        killed: results.filter(({ error }) => !error).length,
        failed: results.filter(({ error }) => error).length,
        old: results.filter(({ isNew }) => !isNew).length,
        new: results.filter(({ isNew }) => isNew).length,
        bad: bad.length,
      });
      console.log(`${scenario.name}: ${results.length} points, ${bad.length} wrong`);
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  const lines = table(rows);
  console.log(lines.join('\n'));
  if (process.argv.includes('--write')) writePage(lines);
  process.exitCode = rows.some(({ bad }) => bad > 0) ? 1 : 0;
}

async function inParallel(points, data) {
  const workers = Math.min(availableParallelism(), Math.max(1, points.length));
  const shares = Array.from({ length: workers }, (_, index) =>
    points.filter((__, at) => at % workers === index),
  );
  const results = await Promise.all(
    shares.map(
      (share, index) =>
        new Promise((done, failed) => {
          const worker = new Worker(fileURLToPath(import.meta.url), {
            workerData: { ...data, points: share, index },
            argv: process.argv.slice(2),
          });
          worker.on('message', done);
          worker.on('error', failed);
        }),
    ),
  );
  return results.flat();
}

function table(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const line = ({ name, killed, failed, old, new: now, bad }) =>
    `| ${name} | ${killed} | ${failed} | ${old} | ${now} | ${bad} |`;
  return [
    '| command | killed | call failed | then as before | then as it should be | wrong |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
    line({
      name: '**all**',
      killed: sum('killed'),
      failed: sum('failed'),
      old: sum('old'),
      new: sum('new'),
      bad: sum('bad'),
    }),
  ];
}

function writePage(lines) {
  const page = join(root, 'docs/reliability.md');
  const text = readFileSync(page, 'utf8');
  const marks = /(<!-- crash -->\n)[\s\S]*?(<!-- \/crash -->)/;
  if (!marks.test(text)) throw new Error('docs/reliability.md has no place for the table');
  writeFileSync(
    page,
    text.replace(marks, (_, start, end) => `${start}\n${lines.join('\n')}\n\n${end}`),
  );
}

function argumentAfter(name) {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : process.argv[index + 1];
}
