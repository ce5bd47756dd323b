/**
 * How time and memory of every entry point grow with what it is given: shapes of text that make readers and rules go back
 * and forth, at two sizes. Prints a table; exits 1 for an exponent or a memory beyond the bounds.
 *
 * Usage: node scripts/growth.mjs [--log FILE] [--write] [--no-run] [words of shapes or entry points …]
 *
 * `--log` keeps what was found and goes on from there; `--write` enters the table into docs/reliability.md.
 */

import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entries, prepare } from './growth-entries.mjs';
import { shapes } from './growth-shapes.mjs';
import { keptRows } from './kept-rows.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.cjs');
/** Exponents below this are n log n within what can be measured. */
const MOST_EXPONENT = 1.15;
/** Seconds below which a difference says nothing. */
const NOISE = 0.35;
const LIMIT = 120_000;
/** How often what seems beyond the bounds is run. */
const TIMES = 3;

/**
 * Bytes of a process beside the old space of its heap: Node itself, the program, and what is new, which is more for some
 * commands than for others. V8 lets a heap grow as long as the machine has memory, so what is used says little of what is
 * needed: a run that used more than the bound is run again in heaps that should keep the process below it, the largest
 * first. In one of them it has to end the same way while the process stays below.
 */
const BESIDE = [70, 78, 86].map((megabytes) => megabytes * 2 ** 20);

function limited(most, beside) {
  return [`--max-old-space-size=${Math.floor((most - beside) / 2 ** 20)}`, '--max-semi-space-size=4'];
}

function run(entry, text, flags = []) {
  const folder = mkdtempSync(join(tmpdir(), 'urtext-growth-'));
  prepare(folder, entry, text);
  const lock = entry.args[0] === 'diff' ? [[cli, 'lock']] : [];
  return [...lock, [cli, ...entry.args]]
    .reduce(async (before, args) => {
      await before;
      return measured([...flags, ...args], folder);
    }, Promise.resolve())
    .finally(() => rmSync(folder, { recursive: true, force: true }));
}

function measured(args, cwd) {
  const meter = ['-f', '%U %S %M', process.execPath, ...args];
  return new Promise((done) => {
    execFile('/usr/bin/time', meter, { cwd, timeout: LIMIT, maxBuffer: 1 << 30 }, (error, _out, err) => {
      const [user, system, memory] = (err.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
      const trace = /^ {4}at /m.test(err);
      done({
        seconds: error?.killed ? Infinity : user + system,
        memory: memory * 1024,
        code: error?.code ?? 0,
        trace,
      });
    });
  });
}

/** Seconds at two sizes and the greatest memory, by the least of some runs: what else the machine does only adds to them. */
async function grow(entry, shape, base) {
  let size = 200_000;
  let two = await run(entry, shape(size));
  // What is refused for having too many parts is measured where it is not.
  for (; two.code === 2 && size > 25_000; two = await run(entry, shape(size))) size /= 2;
  const text = shape(size);
  const most = 30 * Buffer.byteLength(text) + 150 * 2 ** 20;
  for (const beside of BESIDE) {
    if (two.memory <= most) break;
    // Each only where the one before was not enough.
    // oxlint-disable-next-line no-await-in-loop
    const again = await run(entry, text, limited(most, beside));
    if (again.code !== two.code) break;
    two.memory = Math.min(two.memory, again.memory);
  }
  const found = {
    size,
    seconds: two.seconds,
    exponent: 0,
    memory: two.memory,
    most,
    code: two.code,
    trace: two.trace,
  };
  // The half is of no interest where the whole takes no time.
  if (two.seconds - base < NOISE) return found;
  let one = Infinity;
  for (let times = 0; times < TIMES; times++) {
    // One after the other: beside each other they would be measured beside each other.
    // oxlint-disable-next-line no-await-in-loop
    one = Math.min(one, (await run(entry, shape(size / 2))).seconds);
    found.exponent =
      found.seconds - base < NOISE ? 0 : Math.log2((found.seconds - base) / Math.max(0.05, one - base));
    if (found.exponent <= MOST_EXPONENT) break;
    // oxlint-disable-next-line no-await-in-loop
    const again = await run(entry, text);
    found.seconds = Math.min(found.seconds, again.seconds);
  }
  return found;
}

const isBeyond = ({ exponent, memory, most, trace }) => exponent > MOST_EXPONENT || memory > most || trace;

const options = process.argv.slice(2);
const log = options.includes('--log') ? options[options.indexOf('--log') + 1] : undefined;
const wanted = options.filter((word) => !word.startsWith('--') && word !== log);
const rows = keptRows(log);
if (!options.includes('--no-run'))
  for (const [entryName, entry] of Object.entries(entries)) {
    let base;
    for (const [shapeName, shape] of Object.entries(shapes)) {
      if (wanted.length > 0 && !wanted.some((word) => entryName === word || shapeName === word)) continue;
      if (rows.some((row) => row.entry === entryName && row.shape === shapeName)) continue;
      base ??= Math.min((await run(entry, 'x')).seconds, (await run(entry, 'x')).seconds);
      const row = { entry: entryName, shape: shapeName, ...(await grow(entry, shape, base)) };
      rows.push(row);
      if (log !== undefined) appendFileSync(log, `${JSON.stringify(row)}\n`);
      console.log(
        `${entryName}, ${shapeName}: ${row.seconds.toFixed(2)} s, exponent ${row.exponent.toFixed(2)}, ` +
          `${Math.round(row.memory / 2 ** 20)} MB, exit ${row.code}${isBeyond(row) ? ', BEYOND' : ''}`,
      );
    }
  }
const lines = table();
console.log(lines.join('\n'));
if (options.includes('--write')) {
  const file = join(root, 'docs/reliability.md');
  const page = readFileSync(file, 'utf8');
  const marks = /(<!-- growth -->\n)[\s\S]*?(<!-- \/growth -->)/;
  if (!marks.test(page)) throw new Error('docs/reliability.md has no place for the table');
  writeFileSync(
    file,
    page.replace(marks, (_, start, end) => `${start}\n${lines.join('\n')}\n\n${end}`),
  );
}
process.exitCode = rows.some(isBeyond) ? 1 : 0;

/** A row for each entry point: the worst of all shapes. */
function table() {
  const greatest = (list, key) => list.reduce((most, row) => (row[key] > most[key] ? row : most));
  return [
    '| entry point | shapes | of them refused | most seconds | greatest exponent | most memory | beyond |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.keys(entries).flatMap((name) => {
      const found = rows.filter(({ entry }) => entry === name);
      if (found.length === 0) return [];
      const slow = greatest(found, 'seconds');
      const steep = greatest(found, 'exponent');
      const large = greatest(found, 'memory');
      const cells = [
        name,
        found.length,
        found.filter(({ code }) => code === 2).length,
        `${slow.seconds.toFixed(1)} (${slow.shape})`,
        steep.exponent === 0 ? 'too fast to tell' : `${steep.exponent.toFixed(2)} (${steep.shape})`,
        `${Math.round(large.memory / 2 ** 20)} MB (${large.shape})`,
        found.filter(isBeyond).length,
      ];
      return [`| ${cells.join(' | ')} |`];
    }),
  ];
}
