/** One translation, one outcome: plain data that follows from its inputs and from nothing else. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realHost } from '../../src/host.ts';
import { makeProject, repository, run, start, type Tree, writeTree } from '../program.ts';
import { outcomesOf, type Told } from './outcomes.ts';

const english = `# House rules

The English text is definitive.

1. Pay 300 euros on the 1st of January.
2. Greet the members of the club.
3. Be quiet after 22 o’clock.

Copyright © 2019 The Housing Club. This notice must be included in all copies.
`;
const german = `# Hausordnung

Maßgeblich ist der englische Text.

1. Zahlen Sie am 1. Januar 400 Euro.
2. Grüßen Sie die Mitgleider des Vereins.
3. Seien Sie nach 22 Uhr leise .

Copyright © 2019 The Housing Club. This notice must be included in all copies.
`;
const turkish = `# Ev kuralları

Bağlayıcı olan İngilizce metindir.

1. 1 Ocak’ta 300 avro ödeyin.
2. Kulüp üyelerini selamlayın.

Copyright © 2018 The Housing Club. This notice must be included in all copies.
`;
const dictionary = fileURLToPath(new URL('node_modules/dictionary-de/', `file://${repository}`));
const profile = {
  version: 1,
  document: 'rules',
  title: 'House rules',
  lang: 'en',
  editions: ['2019'],
  demands: [
    { type: 'clause', units: ['paragraph.1'], sentence: 'The English text is definitive.' },
    { type: 'verbatim', units: ['paragraph.2'], sentence: 'This notice must be included in all copies.' },
  ],
};
const report = {
  matches: [
    {
      message: 'Kein Leerzeichen vor dem Punkt',
      offset: german.indexOf(' .'),
      length: 2,
      replacements: [{ value: '.' }],
      rule: { id: 'LEERZEICHEN', issueType: 'whitespace' },
    },
  ],
};
const config = {
  version: 1,
  rules: { 'token/number': 'warning' },
  floor: { de: 90 },
  spelling: { de: 'dictionaries/de' },
  grammar: 'reports/{lang}.json',
};
const json = (value: unknown): string => JSON.stringify(value, null, 2);

const tree: Tree = {
  'urtext.config.json': json(config),
  'source/rules/document.json': json(profile),
  'source/rules/2019.md': english,
  'locales/de/rules.md': german,
  'locales/de/glossary.md': '| English | Translation |\n| --- | --- |\n| member | Mitglied |\n',
  'locales/de/words.txt': 'Vereins\n',
  'locales/fr/rules.md': english.replace('Greet', 'Saluez'),
  'locales/tr/rules.md': turkish,
  'dictionaries/de.aff': readFileSync(join(dictionary, 'index.aff')),
  'dictionaries/de.dic': readFileSync(join(dictionary, 'index.dic')),
  'reports/de.json': json(report),
};

/** A locked project in which one finding was accepted and one translation is kept in PO. */
async function project(): Promise<string> {
  const folder = makeProject(tree);
  for (const command of [
    'lock',
    'accept de --all --translator Ada',
    'accept de --finding token/number --all --by Grace --reason Meant',
    'export sw --format po --out locales/sw/rules.po',
  ])
    expect({ command, ...(await run(folder, command.split(' '))) }).toMatchObject({
      command,
      code: 0,
      stderr: '',
    });
  return folder;
}

let folder: string;
let told: ReadonlyMap<string, Told>;

function at(place: string): ReturnType<typeof realHost> {
  return { ...realHost(), cwd: place };
}

function bytesOf(outcomes: ReadonlyMap<string, Told>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...outcomes].map(([name, { digest, outcome }]) => [name, `${digest} ${JSON.stringify(outcome)}`]),
  );
}

beforeAll(async () => {
  folder = await project();
  told = await outcomesOf(at(folder), {});
});

describe('the outcome of a translation', () => {
  it('tells findings with places and fixes, items, and what was accepted', () => {
    const outcome = told.get('rules de')?.outcome;
    expect(outcome).toMatchObject({ document: 'rules', lang: 'de', path: 'locales/de/rules.md', floor: 90 });
    const found = outcome?.findings.map(({ ruleId, line }) => `${ruleId} ${line}`);
    expect(found).toContain('text/spelling 6');
    expect(found).toContain('text/grammar 7');
    expect(outcome?.findings.some(({ fix }) => fix !== undefined)).toBe(true);
    expect(outcome?.accepted.map(({ ruleId }) => ruleId)).toEqual(['token/number']);
    expect(outcome?.suppressions.map(({ state }) => state)).toEqual(['active']);
    expect(outcome?.items.map(({ address }) => address)).toContain('item.3');
    expect(told.get('rules tr')?.outcome.counts.errors).toBeGreaterThan(1);
    expect(told.get('rules sw')?.outcome.path).toBe('locales/sw/rules.po');
  });

  it('is the same after it was JSON', () => {
    expect(told.size).toBe(4);
    for (const { outcome } of told.values())
      expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
  });

  it('names every file that was read for it', () => {
    for (const { outcome, read } of told.values()) {
      const beside = ['dictionaries/de.aff', 'locales/de/words.txt'];
      const known = [...outcome.files, ...(outcome.lang === 'de' ? beside : [])];
      // What is outside of the project belongs to the program: Hunspell itself.
      const own = read.filter((path) => !path.startsWith('..') && path !== 'urtext.config.json');
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((path) => !known.includes(path))).toEqual([]);
    }
  });
});

describe('the same inputs', () => {
  const cache = fileURLToPath(new URL('node_modules/.cache/', `file://${repository}`));
  mkdirSync(cache, { recursive: true });
  const built = mkdtempSync(join(cache, 'outcomes-'));
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  it('give the same bytes in another folder', async () => {
    const copy = makeProject({});
    writeTree(copy, Object.fromEntries(treeOf(folder)));
    expect(bytesOf(await outcomesOf(at(copy), {}))).toEqual(bytesOf(told));
  });

  it('give the same bytes wherever in the project the program runs', async () => {
    const inside = await outcomesOf(at(join(folder, 'locales', 'de')), {});
    expect(bytesOf(inside)).toEqual(bytesOf(told));
    const outside = await outcomesOf(at(makeProject({})), { configPath: join(folder, 'urtext.config.json') });
    expect(bytesOf(outside)).toEqual(bytesOf(told));
  });

  it('give the same bytes in another order of languages', async () => {
    expect(bytesOf(await outcomesOf(at(folder), { isReversed: true }))).toEqual(bytesOf(told));
  });

  it.each([
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    { LC_ALL: 'ar_EG.UTF-8', URTEXT_LANG: 'de', TZ: 'America/St_Johns' },
  ])('give the same bytes in another locale and time zone', async (env) => {
    const script = join(built, 'print.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('print-outcomes.ts', import.meta.url))],
      bundle: true,
      outfile: script,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    const { PATH = '' } = process.env;
    const { stdout, stderr } = await start(process.execPath, [script], {
      cwd: folder,
      env: { PATH, ...env },
    });
    expect(stderr).toBe('');
    const printed: readonly (readonly [string, string, unknown])[] = JSON.parse(stdout);
    const bytes = printed.map(([name, digest, outcome]) => [name, `${digest} ${JSON.stringify(outcome)}`]);
    expect(Object.fromEntries(bytes)).toEqual(bytesOf(told));
  });
});

describe('the digest of the inputs', () => {
  const changes: readonly (readonly [what: string, changed: Tree, others: boolean])[] = [
    ['the translation', { 'locales/de/rules.md': `${german}\n` }, false],
    [
      'the glossary',
      { 'locales/de/glossary.md': '| English | Translation |\n| --- | --- |\n| club | Verein |\n' },
      false,
    ],
    ['the word list', { 'locales/de/words.txt': 'Mitgleider\n' }, false],
    [
      'the dictionary',
      { 'dictionaries/de.dic': `${String(tree['dictionaries/de.dic'])}Mitgleider\n` },
      false,
    ],
    ['the report', { 'reports/de.json': json({ matches: [] }) }, false],
    ['the floor', { 'urtext.config.json': json({ ...config, floor: { de: 91 } }) }, false],
    ['a severity', { 'urtext.config.json': json({ ...config, rules: {} }) }, true],
    ['the English', { 'source/rules/2019.md': `${english}\nMore.\n` }, true],
    [
      'what the document demands',
      { 'source/rules/document.json': json({ ...profile, names: [{ name: 'January' }] }) },
      true,
    ],
  ];

  it.each(changes)('changes with %s', async (_, changed, others) => {
    const copy = makeProject({});
    writeTree(copy, { ...Object.fromEntries(treeOf(folder)), ...changed });
    const after = await outcomesOf(at(copy), {});
    const isSame = (name: string): boolean => after.get(name)?.digest === told.get(name)?.digest;
    expect([isSame('rules de'), isSame('rules tr')]).toEqual([false, !others]);
  });

  it('changes with the record', async () => {
    const copy = makeProject({});
    writeTree(copy, Object.fromEntries(treeOf(folder)));
    await run(copy, 'accept de --all --state reviewed --reviewer Grace'.split(' '));
    const after = await outcomesOf(at(copy), {});
    expect(after.get('rules de')?.digest).not.toBe(told.get('rules de')?.digest);
    expect(after.get('rules tr')?.digest).toBe(told.get('rules tr')?.digest);
  });
});

/** Every file of a project, its bytes as they are. */
function treeOf(place: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(place.length + 1), readFileSync(path)];
    }),
  );
}
