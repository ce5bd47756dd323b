import { beforeAll, describe, expect, it } from 'vitest';
import { inMemory, runInMemory, type Tree } from '../program.ts';
import { createRandom, damaged } from './inputs.ts';

/** How many files are tried, over all formats; `scripts/fuzz.mjs` asks for more. */
const count = Number(process.env['URTEXT_FUZZ'] ?? 10_000);
const seed = Number(process.env['URTEXT_FUZZ_SEED'] ?? 20_240_229);

const english = `# House rules

These rules bind every member of the Meridian Guild.

1. Be fair, and **kind**.
2. Wait 30 days; see [the list](https://guild.example/list).
3. Keep the keys of the Meridian Guild.

Copyright 2020 Meridian Guild
`;
const german = `# Hausregeln

Diese Regeln binden jedes Mitglied der Gilde.

1. Sei fair und **freundlich**.
2. Warte 30 Tage; siehe [die Liste](https://guild.example/list).
3. Bewahre die Schlüssel der Gilde.

Copyright 2020 Meridian Guild
`;
const terms = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>rule</term></termSec></langSec>
<langSec xml:lang="de"><termSec><term>Regel</term></termSec></langSec></conceptEntry></body></text></tbx>
`;
const owner = {
  version: 1,
  languages: { '*': { forms: [{ form: 'Meridian Guild{,s}', kind: 'name', basis: 'attested' }] } },
};
const organization = { version: 1, name: { '*': 'Harbour Club' }, renames: { '*': { keys: 'codes' } } };
const yes = { verdict: 'allowed', obligations: [], basis: 'Use it.' };
const rights = {
  assets: [{ name: 'text', terms: 'Own', sentence: 'Use it.' }],
  own: [{ id: 'Own', title: 'Own', acts: { copy: yes, translate: yes, derive: yes, commercial: yes } }],
};

/** A file of the project or for it, and what reads it. */
interface Seed {
  readonly path: string;
  readonly commands: readonly (readonly string[])[];
}

const id = 'rules';
const seeds: readonly Seed[] = [
  { path: `locales/de/${id}.md`, commands: [['check'], ['status'], ['diff'], ['check', '--format', 'json']] },
  { path: `locales/de/${id}.record.json`, commands: [['check'], ['status', '--format', 'json']] },
  { path: 'locales/de/glossary.md', commands: [['check'], ['glossary', 'de']] },
  { path: `locales/de/${id}.derivative.json`, commands: [['derive', '--neutral', '--dry-run']] },
  { path: `source/${id}/document.json`, commands: [['check'], ['rights'], ['lock', '--dry-run']] },
  { path: `source/${id}/lock.json`, commands: [['check'], ['lock', '--dry-run']] },
  { path: `source/${id}/2020.md`, commands: [['check'], ['lock', '--dry-run'], ['diff']] },
  { path: `source/${id}/owner.json`, commands: [['derive', '--neutral', '--dry-run']] },
  { path: 'urtext.config.json', commands: [['check'], ['status']] },
  { path: 'organization.json', commands: [['derive', '--organization', 'organization.json', '--dry-run']] },
  { path: 'terms.tbx', commands: [['glossary', 'import', 'terms.tbx', '--lang', 'de', '--dry-run']] },
  ...['md', 'html', 'txt'].map((ending): Seed => {
    const path = `text.${ending}`;
    return {
      path,
      commands: [
        ['import', path, '--lang', 'de', '--document', id, '--dry-run'],
        ['check', path],
      ],
    };
  }),
  ...[`${id}.de.xlf`, 'two.de.xlf', `${id}.de.po`, `${id}.de.json`].map((path): Seed => {
    return {
      path,
      commands: [
        ['import', path, '--dry-run'],
        ['check', path],
      ],
    };
  }),
  { path: 'text.md', commands: [['init', 'text.md', '--into', 'new']] },
];

let project: Tree = {};

beforeAll(async () => {
  const files = inMemory({ 'text.md': english });
  const run = async (...args: string[]): Promise<void> => {
    const { code, stdout, stderr } = await runInMemory(files, args);
    if (code === 2) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  };
  files.set(`source/${id}/2020.md`, english);
  files.set('urtext.config.json', '{\n  "version": 1,\n  "source": "source",\n  "locales": "locales"\n}\n');
  const profile = {
    version: 1,
    document: id,
    title: 'House rules',
    lang: 'en',
    editions: ['2020'],
    rights,
    owner: 'owner.json',
    derivative: { drop: [{ units: ['paragraph.2'], reason: 'It is the notice.' }] },
  };
  files.set(`source/${id}/document.json`, JSON.stringify(profile, null, 2));
  files.set(`source/${id}/owner.json`, JSON.stringify(owner, null, 2));
  files.set('organization.json', JSON.stringify(organization, null, 2));
  files.set('terms.tbx', terms);
  await run('lock');
  files.set(`locales/de/${id}.md`, german);
  await run('accept', 'de', '--all', '--translator', 'Ada');
  await run('glossary', 'import', 'terms.tbx', '--lang', 'de');
  for (const format of ['xliff12', 'po', 'json'])
    await run('export', 'de', '--format', format, '--overwrite');
  files.set(`two.de.xlf`, files.get(`${id}.de.xlf`) ?? '');
  await run('export', 'de', '--format', 'xliff', '--overwrite');
  {
    const templates = { 'item.3_neutral': 'Bewahre die Schlüssel.' };
    files.set(
      `locales/de/${id}.derivative.json`,
      JSON.stringify({ version: 1, document: id, lang: 'de', templates, bound: {} }),
    );
  }
  files.set('text.md', german);
  files.set('text.txt', german);
  files.set('text.html', '<h1>Hausregeln</h1><p>Diese Regeln.</p><ol><li>Sei <b>fair</b>.</li></ol>');
  project = Object.fromEntries(files);
});

describe(`${count} damaged files of every format`, () => {
  it('are read, or refused with words: no stack trace, no key of a message, nothing but 0, 1 and 2', async () => {
    const random = createRandom(seed);
    const wrong: { path: string; command: string; run: number; said: string }[] = [];
    let slowest = { path: '', run: 0, milliseconds: 0 };
    for (let run = 0; run < count; run++) {
      const one = seeds[run % seeds.length];
      const content = one && project[one.path];
      if (!one || content === undefined) continue;
      const files = inMemory({ ...project, [one.path]: damaged(Buffer.from(content).toString(), random) });
      const command = one.commands[random(one.commands.length)] ?? [];
      const start = performance.now();
      const { code, stdout, stderr } = await runInMemory(files, command);
      const milliseconds = performance.now() - start;
      if (milliseconds > slowest.milliseconds) slowest = { path: one.path, run, milliseconds };
      const said = stdout + stderr;
      const isRight = code === 0 || code === 1 || (code === 2 && said.trim() !== '');
      if (!isRight || /^ {4}at |(?:^|[\s:])(?:errors|rules|derive|import)\.[a-z]+(?:-[a-z]+)*$/m.test(said))
        wrong.push({ path: one.path, command: command.join(' '), run, said: said.slice(-600) });
    }
    if (process.env['URTEXT_FUZZ'] !== undefined)
      process.stdout.write(
        `slowest: run ${slowest.run}, ${slowest.path}, ${Math.round(slowest.milliseconds)} ms\n`,
      );
    expect(wrong).toEqual([]);
  }, 3_600_000);

  it('are made of files that all are there', () => {
    expect(seeds.flatMap(({ path }) => (project[path] === undefined ? [path] : []))).toEqual([]);
  });
});
