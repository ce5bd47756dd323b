// Kills the built program at every call that changes a file, and lets each of them fail, one by one, in every command that
// writes; then holds what is there against what was there before and what would be there at the end.
//
//   node scripts/crash.mjs                 everything, as docs/reliability.md tells it (an hour)
//   node scripts/crash.mjs --sample 60     so many points, drawn by a fixed seed
//   node scripts/crash.mjs --log FILE      as above; keeps what it found, and goes on from there when it was ended
//   node scripts/crash.mjs --write         everything, and the table in docs/reliability.md anew
//   node scripts/crash.mjs --log FILE --write --no-run   the table of what was found so far
// What a process leaves that is killed at a call is what the folder holds just before it. So one run of each command keeps
// that at every call, and at every twentieth call the program is really killed in a process of its own, and has to leave the
// same. With --sample it is killed each time. What comes after it is the same program in the process of this script, and so
// is a run of which a call fails, but for every twentieth and for those that leave something which bears the number of the
// process: that one is not to be there any more.
import { fork, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { scenarios } from './crash/scenarios.mjs';
import { keptRows } from './kept-rows.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = process.env.URTEXT_PROGRAM ?? join(root, 'dist/cli.cjs');
const hook = join(root, 'scripts/crash/hook.cjs');
const log = argumentAfter('--log');
const isSample = argumentAfter('--sample') !== undefined;
/** Of so many points one is run as a process that is really killed or ended. */
const REALLY = 20;
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
        // Code that was kept outside of the places that are compared.
        XDG_CACHE_HOME: join(tmpdir(), `urtext-crash-code-${process.getuid?.() ?? 0}`),
        ...(crash && { URTEXT_CRASH: JSON.stringify(crash) }),
      },
    },
  );
  return { status, signal, stdout, stderr };
}

let started;
let arm;

/** As {@link urtext}, in this process, which has to be a worker: it changes the folder that the process is in. */
async function urtextHere(folder, args, crash) {
  if (!started) {
    // Before the program takes the functions of the system from where the hook puts its own.
    ({ arm } = createRequire(import.meta.url)(hook));
    const module = { exports: {} };
    const file = join(program, '../program.cjs');
    runInThisContext(readFileSync(file, 'utf8'), { filename: file })(createRequire(file), module);
    started = module.exports.start;
  }
  const said = { stdout: '', stderr: '' };
  const real = {
    stdout: process.stdout.write.bind(process.stdout),
    stderr: process.stderr.write.bind(process.stderr),
  };
  process.chdir(folder);
  for (const name of ['stdout', 'stderr'])
    process[name].write = (text) => {
      said[name] += text;
      return true;
    };
  try {
    arm(crash);
    const status = await started(args);
    return { ...said, status };
  } catch (cause) {
    return { ...said, status: null, signal: `an error: ${cause.stack}` };
  } finally {
    arm();
    Object.assign(process.stdout, { write: real.stdout });
    Object.assign(process.stderr, { write: real.stderr });
    process.chdir(root);
  }
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
function begin(scenario, base, folder) {
  cpSync(join(base, 'before'), folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** What a scenario does when nothing happens. */
function measure(scenario, base) {
  mkdirSync(join(base, 'before'), { recursive: true });
  scenario.prepare(join(base, 'before'), { root, urtext });
  const folder = begin(scenario, base, join(base, 'after'));
  const count = join(base, 'count');
  const states = join(base, 'states');
  if (!isSample) mkdirSync(states);
  const { status, stderr } = urtext(folder, scenario.args, { count, ...(!isSample && { states }) });
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

/** What a run leaves that is stopped at a point; of a call that fails also what it said. */
async function stopped(scenario, base, folder, { at, error }) {
  const isReal = isSample || at % REALLY === 1;
  if (!error && !isReal) {
    renameSync(join(base, 'states', String(at)), folder);
    return { left: treeOf(folder) };
  }
  if (error && !isReal) {
    begin(scenario, base, folder);
    const first = await urtextHere(folder, scenario.args, { at, error });
    const left = treeOf(folder);
    if (ofUrtext(left).length === 0) return { first, left };
    rmSync(folder, { recursive: true, force: true });
  }
  begin(scenario, base, folder);
  const first = urtext(folder, scenario.args, { at, ...(error && { error }) });
  const left = treeOf(folder);
  if (error || isSample) return { first, left };
  const other = treeOf(join(base, 'states', String(at)));
  return { first, left, isOther: JSON.stringify(comparable(left)) !== JSON.stringify(comparable(other)) };
}

/** Without what is drawn anew in each run, and the number and the time of the process. */
function comparable(tree) {
  return Object.entries(tree)
    .map(([path, text]) => [
      path.replaceAll(/[0-9]+-[0-9a-f]{12}|[0-9a-f]{12}/g, '0'),
      path.startsWith('.urtext-work') || path.includes('/.urtext-work') ? text.length > 0 : text,
    ])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** One point of one scenario: what is wrong afterwards, in words; nothing is right. */
async function attack(scenario, base, { at, error, before, after, againCode }) {
  const folder = join(base, `run-${process.pid}`);
  const wrong = [];
  try {
    const { first, left, isOther } = await stopped(scenario, base, folder, { at, error });
    if (isOther) wrong.push('a process that is killed leaves something else than was kept');
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
    const next = await urtextHere(folder, scenario.next ?? ['status', '--format', 'json']);
    const settled = treeOf(folder);
    const isNew = same(settled, after);
    const isOld = same(settled, before);
    if (!scenario.next) {
      if (!isNew && !isOld) wrong.push(`mixed: ${differing(settled, before, after).slice(0, 3).join(', ')}`);
      if (ofUrtext(settled).length > 0) wrong.push(`left: ${ofUrtext(settled).slice(0, 3).join(', ')}`);
      if (/finished: /.test(next.stderr) && !isNew) wrong.push('says that it is finished, which is not true');
      const asBefore = /these are as before: (.*)/.exec(next.stderr)?.[1]?.split(', ') ?? [];
      if (asBefore.some((path) => settled[path] !== before[path]))
        wrong.push('says that it is as before, which is not true');
    }
    const again = await urtextHere(folder, scenario.args);
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

if (process.send) process.once('message', work);
else await main();

/** What a worker does: the points that it is given, one after the other. */
async function work({ base, scenario: name, points, known }) {
  const scenario = scenarios.find((one) => one.name === name);
  const results = [];
  for (const point of points) {
    // One after the other: they share the folder that the process is in.
    // oxlint-disable-next-line no-await-in-loop
    const result = await attack(scenario, base, { ...point, ...known });
    if (log !== undefined) appendFileSync(log, `${JSON.stringify({ scenario: name, ...result })}\n`);
    results.push(result);
  }
  process.send(results, () => process.disconnect());
}

async function main() {
  const sample = argumentAfter('--sample');
  const base = mkdtempSync(join(tmpdir(), 'urtext-crash-'));
  const rows = [];
  const logged = keptRows(log);
  const grouped = (chosen) => {
    const results = new Map(chosen.map(({ name }) => [name, []]));
    for (const result of logged) {
      const found = results.get(result.scenario) ?? [];
      // Two runs may have kept the same point.
      if (!found.some(({ at, error }) => at === result.at && error === result.error)) found.push(result);
    }
    return results;
  };
  if (process.argv.includes('--no-run')) {
    rmSync(base, { recursive: true, force: true });
    return tell(rowsOf(grouped(scenarios)));
  }
  try {
    const random = seeded(20030101);
    const drawn = (all, count) =>
      all
        .map((one) => [random(), one])
        .sort(([a], [b]) => a - b)
        .slice(0, count)
        .map(([, one]) => one);
    const offered = scenarios.filter(
      ({ name }) => argumentAfter('--only') === undefined || name === argumentAfter('--only'),
    );
    // A small sample is of some commands: what each does when nothing happens takes longer than a point.
    const measured = (sample === undefined ? offered : drawn(offered, Math.ceil(Number(sample) / 4))).map(
      (scenario) => {
        const place = join(base, scenario.name.replace(/\W+/g, '-'));
        return { scenario, place, ...measure(scenario, place) };
      },
    );
    const all = measured.flatMap(({ scenario, points }) =>
      Array.from({ length: points }, (_, index) => [
        { scenario: scenario.name, at: index + 1 },
        { scenario: scenario.name, at: index + 1, error: ERRORS[index % ERRORS.length] },
      ]).flat(),
    );
    const chosen = sample === undefined ? all : drawn(all, Number(sample));
    const results = grouped(measured.map(({ scenario }) => scenario));
    // Killed at every call first, then with errors at every second one, then the rest: whoever ends it early has a sample.
    for (const part of [0, 1, 2])
      for (const { scenario, place, before, after, againCode } of measured) {
        const found = results.get(scenario.name);
        const isKnown = ({ at, error }) => found.some((one) => one.at === at && one.error === error);
        const points = chosen.filter(
          (point) =>
            point.scenario === scenario.name &&
            (point.error ? 1 + (point.at % 2) : 0) === part &&
            !isKnown(point),
        );
        const known = { before, after, againCode };
        found.push(...(await inParallel(points, { base: place, scenario: scenario.name, known })));
      }
    rows.push(...rowsOf(results));
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  tell(rows);
}

function tell(rows) {
  const lines = table(rows);
  console.log(lines.join('\n'));
  if (process.argv.includes('--write')) writePage(lines);
  process.exitCode = rows.some(({ bad }) => bad > 0) ? 1 : 0;
}

/** One row of the table for each scenario, and a line on the terminal for everything that is wrong. */
function rowsOf(results) {
  return [...results].map(([name, found]) => {
    const bad = found.filter(({ wrong }) => wrong.length > 0);
    for (const { at, error, wrong } of bad)
      console.error(`${name}, call ${at}${error ? `, ${error}` : ', killed'}: ${wrong.join('; ')}`);
    return {
      name,
      killed: found.filter(({ error }) => !error).length,
      failed: found.filter(({ error }) => error).length,
      old: found.filter(({ isNew }) => !isNew).length,
      new: found.filter(({ isNew }) => isNew).length,
      bad: bad.length,
    };
  });
}

async function inParallel(points, data) {
  const most = Number(argumentAfter('--workers') ?? availableParallelism());
  const workers = Math.min(most, Math.max(1, points.length));
  const shares = Array.from({ length: workers }, (_, index) =>
    points.filter((__, at) => at % workers === index),
  ).filter((share) => share.length > 0);
  const results = await Promise.all(
    shares.map(
      (points) =>
        new Promise((done, failed) => {
          const worker = fork(fileURLToPath(import.meta.url), process.argv.slice(2), {
            env: { PATH: process.env.PATH, HOME: data.base, URTEXT_PROGRAM: program },
            serialization: 'advanced',
          });
          let found;
          worker.on('message', (message) => {
            found = message;
          });
          worker.on('error', failed);
          worker.on('exit', (code) => (found ? done(found) : failed(new Error(`worker ended with ${code}`))));
          worker.send({ ...data, points });
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
