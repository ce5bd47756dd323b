// Units per CPU-second that are read and written, ours beside the package `xliff`, in one run. Each has a process of its
// own, as in the programs that use it, and is warmed up; their rounds take turns, so that a busy moment hits both.
// Runs against the build: `node scripts/bench-formats.mjs [folder of the build]`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { js2xliff, jsToXliff12, xliff2js, xliff12ToJs } from 'xliff';

const UNITS = 10_000;
const WARM_UP = 3;
const ROUNDS = 9;
const FORMATS = ['xliff12', 'xliff21'];
const HEAD = {
  sourceLang: 'en',
  targetLang: 'fr',
  document: 'rules',
  edition: '1',
  fingerprint: '',
  problems: [],
};
const folder = process.argv[2] ?? join(import.meta.dirname, '../dist');

if (process.send === undefined) await main();
else await serve();

async function main() {
  for (const format of FORMATS) {
    for (const task of ['read', 'write']) {
      const { ours, theirs, ratio } = await compare(task, format);
      const figures = [ours, theirs].map((value) => Math.round(value).toLocaleString('en').padStart(12));
      console.log(
        `${`${task} ${format}`.padEnd(16)}${figures.join('')} units per CPU-second  ${ratio.toFixed(2)}×`,
      );
    }
  }
}

/** Units per CPU-second of both, and the median of the ratios of their rounds. */
async function compare(task, format) {
  const sides = ['ours', 'theirs'].map((side) =>
    fork(fileURLToPath(import.meta.url), [folder, side, task, format]),
  );
  const rounds = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const times = [];
    for (const side of sides) {
      side.send('go');
      const [time] = await once(side, 'message');
      times.push(time);
    }
    if (round >= WARM_UP) rounds.push(times);
  }
  for (const side of sides) side.disconnect();
  const rate = (side) => UNITS / (median(rounds.map((times) => times[side])) / 1000);
  return { ours: rate(0), theirs: rate(1), ratio: median(rounds.map(([ours, theirs]) => theirs / ours)) };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** Does the work of one side once for every message, and says how many milliseconds of CPU that took. */
async function serve() {
  const [, , , side, task, format] = process.argv;
  const work = await workOf({ side, task, format });
  process.on('message', async () => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    process.send((user + system) / 1000);
  });
}

async function workOf({ side, task, format }) {
  const { readXliff, writeXliff, unitId } = await import(
    pathToFileURL(join(resolve(folder), 'formats/xliff/index.js')).href
  );
  const file = { ...HEAD, format, units: unitsOf(unitId) };
  const written = writeXliff(file);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  const bytes = Buffer.from(written.text);
  if (side === 'ours') {
    const { units, problems } = readXliff(bytes);
    if (units.length !== UNITS || problems.length > 0) throw new Error('The bench reads something else');
    return task === 'read' ? () => readXliff(bytes) : () => writeXliff(file);
  }
  const [read, write] = format === 'xliff12' ? [xliff12ToJs, jsToXliff12] : [xliff2js, js2xliff];
  if (task === 'read') return () => read(bytes.toString());
  const model = await read(written.text);
  return () => write(model, { indent: '' });
}

function sentence(from) {
  const words =
    'Members shall respect the privacy of others and report every breach of these rules without delay'.split(
      ' ',
    );
  return Array.from({ length: 12 + (from % 20) }, (_, at) => words[(from + at) % words.length]).join(' ');
}

function unitsOf(unitId) {
  const text = (value) => [{ type: 'text', text: value }];
  const strong = (value) => ({
    type: 'pair',
    id: '1',
    kind: 'strong',
    start: '**',
    end: '**',
    children: text(value),
  });
  return Array.from({ length: UNITS }, (_, at) => ({
    id: unitId(`item.${at}`),
    address: `item.${at}`,
    file: '',
    source: [...text(sentence(at)), strong('must')],
    target: [...text(sentence(at + 1)), strong('doit')],
    state: 'translated',
    needsWork: false,
    locked: false,
    notes: [{ text: 'Keep the number.', from: 'developer', about: 'source' }],
    fingerprint: 'sha256:0123456789abcdef',
    targetFingerprint: '',
    span: { start: 0, end: 0 },
    line: 0,
    column: 0,
    extras: [],
  }));
}
