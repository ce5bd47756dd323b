// What the history of a document costs: 500 items in 23 languages checked with nine editions and with one, in CPU time.
// "npm run bench" runs it; the ratios are what to compare.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ITEMS = 500;
const EDITIONS = 9;
const ROUNDS = 3;
/** Tags of the projects; each has the text of one of the languages of the corpora. */
const TAGS =
  'de fr es pl ru ar ja zh-Hans de-AT fr-CA es-MX pl-PL ru-RU ar-EG ja-JP zh-Hans-SG de-CH fr-CH es-AR ru-KZ ar-MA fr-BE de-LU';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli.cjs');
const work = mkdtempSync(join(tmpdir(), 'urtext-bench-editions-'));
const bundle = join(root, '.bench-editions.mjs');
try {
  const { amend, languages, makeText, randomFrom, render } = await load();
  const random = randomFrom(5);
  let last = 0;
  const nextId = () => ++last;
  const texts = [makeText('regulation', random, nextId, 4)];
  for (let sections = 5; render(texts[0], 'en').ids.length < ITEMS; sections++)
    texts[0] = makeText('regulation', randomFrom(5), nextId, sections);
  while (texts.length < EDITIONS) texts.push(amend(texts.at(-1), random, nextId).text);

  const tags = TAGS.split(' ');
  /** A project whose languages have the text of an edition, accepted as made from it. */
  const project = (name, editions, made) => {
    const folder = join(work, name);
    mkdirSync(join(folder, 'source/rules'), { recursive: true });
    const ids = editions.map((_, index) => String(2001 + index));
    editions.forEach((text, index) =>
      writeFileSync(join(folder, `source/rules/${ids[index]}.md`), render(text, 'en').markdown),
    );
    const profile = { version: 1, document: 'rules', title: 'Rules', lang: 'en', editions: ids };
    writeFileSync(
      join(folder, 'source/rules/document.json'),
      JSON.stringify({ ...profile, outline: [], demands: [], names: [] }),
    );
    writeFileSync(
      join(folder, 'urtext.config.json'),
      JSON.stringify({ version: 1, source: 'source', locales: 'locales' }),
    );
    run(folder, 'lock');
    tags.forEach((tag, index) => {
      const language = languages.find((one) => tag === one || tag.startsWith(`${one}-`));
      const edition = made(index);
      mkdirSync(join(folder, 'locales', tag), { recursive: true });
      writeFileSync(join(folder, `locales/${tag}/rules.md`), render(editions[edition], language).markdown);
      run(folder, 'accept', tag, '--all', '--translator', 'Ada', '--edition', ids[edition]);
    });
    return folder;
  };

  const today = texts.length - 1;
  const folders = {
    'one edition': project('one', [texts[today]], () => 0),
    'nine editions, all translations of today': project('nine', texts, () => today),
    'nine editions, translations of all of them': project('lagging', texts, (index) => index % EDITIONS),
  };
  const times = Object.fromEntries(Object.keys(folders).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, folder] of Object.entries(folders)) {
      const cpu = checkTime(folder);
      if (round > 0) times[name].push(cpu);
    }
  }
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  const one = median(times['one edition']);
  const items = render(texts[today], 'en').ids.length;
  console.log(`\n${items} items in ${tags.length} languages, with records: CPU of "urtext check"`);
  for (const [name, all] of Object.entries(times)) {
    const cpu = median(all);
    console.log(
      `  ${name.padEnd(44)} ${(cpu * 1000).toFixed(0).padStart(6)} ms   ${(cpu / one).toFixed(2)}×`,
    );
  }
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; medians of ${ROUNDS} rounds`);
} finally {
  rmSync(work, { recursive: true, force: true });
  rmSync(bundle, { force: true });
}

function run(folder, ...args) {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
}

/** Seconds of CPU that one check takes; it says itself what it used as it ends. */
function checkTime(folder) {
  const hook = join(work, 'usage.cjs');
  const report = join(folder, 'usage.json');
  writeFileSync(
    hook,
    `process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); require('node:fs').writeFileSync(${JSON.stringify('usage.json')}, String((userCPUTime + systemCPUTime) / 1e6)); });`,
  );
  const { status } = spawnSync(process.execPath, ['--require', hook, program, 'check', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status === null || status > 1) throw new Error(`check ended with ${status}`);
  return Number(readOnce(report));
}

function readOnce(path) {
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return text;
}

async function load() {
  await build({
    stdin: {
      contents: `export { amend } from './tests/align/corpus/amend.ts';
        export { languages } from './tests/align/corpus/lexicon.ts';
        export { randomFrom } from './tests/align/corpus/random.ts';
        export { makeText, render } from './tests/align/corpus/text.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    outfile: bundle,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(bundle).href);
}
