// Units per second that are read and written, ours beside the package `xliff`, in one run.
// Runs against the build: `node scripts/bench-formats.mjs [folder of the build]`.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { js2xliff, jsToXliff12, xliff2js, xliff12ToJs } from 'xliff';

const UNITS = 10_000;
const ROUNDS = 5;
const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist'));
const { readXliff, writeXliff, unitId } = await import(
  pathToFileURL(join(dist, 'formats/xliff/index.js')).href
);

const words =
  'Members shall respect the privacy of others and report every breach of these rules without delay'.split(
    ' ',
  );
const sentence = (from) =>
  Array.from({ length: 12 + (from % 20) }, (_, at) => words[(from + at) % words.length]).join(' ');
const text = (value) => [{ type: 'text', text: value }];
const units = Array.from({ length: UNITS }, (_, at) => ({
  id: unitId(`item.${at}`),
  address: `item.${at}`,
  file: '',
  source: [
    ...text(sentence(at)),
    { type: 'pair', id: '1', kind: 'strong', start: '**', end: '**', children: text('must') },
  ],
  target: [
    ...text(sentence(at + 1)),
    { type: 'pair', id: '1', kind: 'strong', start: '**', end: '**', children: text('doit') },
  ],
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
const head = {
  sourceLang: 'en',
  targetLang: 'fr',
  document: 'rules',
  edition: '1',
  fingerprint: '',
  problems: [],
};

async function rate(work) {
  await work();
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  // The median is what a busy machine disturbs least.
  times.sort((a, b) => a - b);
  return UNITS / ((times[ROUNDS >> 1] ?? 1) / 1000);
}

const rows = [];
for (const [format, read, write] of [
  ['xliff12', xliff12ToJs, jsToXliff12],
  ['xliff21', xliff2js, js2xliff],
]) {
  const file = { ...head, format, units };
  const written = writeXliff(file);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  const bytes = Buffer.from(written.text);
  const read1 = readXliff(bytes);
  if (read1.units.length !== UNITS || read1.problems.length > 0)
    throw new Error('The bench reads something else');
  const model = await read(written.text);
  rows.push({
    task: `read ${format}`,
    ours: await rate(() => readXliff(bytes)),
    theirs: await rate(() => read(bytes.toString())),
  });
  rows.push({
    task: `write ${format}`,
    ours: await rate(() => writeXliff(file)),
    theirs: await rate(() => write(model, { indent: '' })),
  });
}

for (const { task, ours, theirs } of rows) {
  const figures = [ours, theirs].map((value) => Math.round(value).toLocaleString('en').padStart(12)).join('');
  console.log(`${task.padEnd(16)}${figures} units/s  ${(ours / theirs).toFixed(1)}×`);
}
