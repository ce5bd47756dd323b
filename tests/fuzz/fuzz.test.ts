import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inMemory, runInMemory, type Tree } from '../program.ts';
import { bodyOf, docxOf, epubOf, mailOf, pageOf, zipOf } from '../verify/copies.ts';
import { createRandom, damaged, damagedText } from './inputs.ts';

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
/** As LanguageTool writes it. */
const grammar = JSON.stringify({
  software: { name: 'LanguageTool' },
  matches: [
    { message: 'So nicht', offset: 16, length: 5, replacements: [{ value: 'Die' }], rule: { id: 'A' } },
  ],
});
const config = { version: 1, source: 'source', locales: 'locales' };
const withAids = {
  ...config,
  spelling: { de: 'spelling/de' },
  grammar: 'grammar/{lang}/{document}.json',
};
/** The machine code of Hunspell, where the program finds it. */
const hunspell = createRequire(import.meta.url).resolve('hunspell-wasm/wasm/hunspell.wasm');
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
  /** What is packed, damaged inside: the archive itself is whole. */
  /** With a dictionary and a report of LanguageTool, which most checks do without. */
  readonly withAids?: boolean;
  readonly packed?: (damage: (text: string) => string) => Uint8Array;
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
  ...Object.entries({
    'copy.html': undefined,
    'copy.eml': undefined,
    'copy.json': undefined,
    'copy.pdf': undefined,
    'copy.warc': undefined,
    'copy.docx': (damage: (text: string) => string) => docxOf(german, damage),
    'copy.epub': (damage: (text: string) => string) => epubOf(damage(german), 'de'),
    'copy.zip': (damage: (text: string) => string) => zipOf({ 'a/text.md': damage(german) }),
  }).map(([path, packed]): Seed => {
    const commands = path.endsWith('.warc')
      ? [['verify', '--ndjson', path]]
      : [
          ['verify', path],
          ['verify', path, '--format', 'json'],
        ];
    return { path, commands, ...(packed && { packed }) };
  }),
  { path: 'urtext.baseline.json', commands: [['check', '--baseline', 'urtext.baseline.json']] },
  { path: '.urtext/cache', commands: [['check', '--cache']] },
  { path: 'parts/1-of-1', commands: [['merge', 'parts']] },
  ...['spelling/de.aff', 'spelling/de.dic', 'locales/de/words.txt', `grammar/de/${id}.json`].map(
    (path): Seed => ({ path, commands: [['check', '--rule', 'text/']], withAids: true }),
  ),
];

/** Not of files that are packed, which are bytes. */
function isText(path: string): boolean {
  return !/\.(?:pdf|docx|epub|zip)$/.test(path);
}

let project: Tree = {};

beforeAll(async () => {
  const files = inMemory({ 'text.md': english });
  const run = async (...args: string[]): Promise<void> => {
    const { code, stdout, stderr } = await runInMemory(files, args);
    if (code === 2) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  };
  files.set(`source/${id}/2020.md`, english);
  files.set('urtext.config.json', JSON.stringify(config, null, 2));
  files.set('spelling/de.aff', 'SET UTF-8\nTRY abc\nSFX A Y 1\nSFX A 0 n .\n');
  files.set('spelling/de.dic', '3\nfair/A\nSchlüssel\nGilde\n');
  files.set('locales/de/words.txt', 'Hausregeln\n');
  files.set(`grammar/de/${id}.json`, grammar);
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
  await run('check', '--baseline', 'urtext.baseline.json', '--update-baseline');
  await run('check', '--cache');
  await run('check', '--shard', '1/1', '--out', 'parts');
  const page = pageOf(german, 'de');
  files.set('copy.html', page);
  files.set('copy.eml', mailOf(german));
  files.set('copy.json', JSON.stringify({ body: bodyOf(german) }));
  files.set('copy.pdf', readFileSync(new URL('../fixtures/verify/attached.pdf', import.meta.url)));
  files.set(
    'copy.warc',
    `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: ${Buffer.byteLength(german)}\r\n\r\n${german}\r\n\r\n`,
  );
  files.set(relative('/project', hunspell), readFileSync(hunspell));
  const whole = (text: string): string => text;
  for (const { path, packed } of seeds) if (packed) files.set(path, packed(whole));
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
      const isInside = one.packed !== undefined && random(2) === 0;
      const bytes = isInside
        ? one.packed?.((text) => damagedText(text, random))
        : damaged(isText(one.path) ? Buffer.from(content).toString() : content, random);
      const aids = one.withAids ? { 'urtext.config.json': JSON.stringify(withAids) } : {};
      const files = inMemory({ ...project, ...aids, [one.path]: bytes ?? '' });
      const command = one.commands[random(one.commands.length)] ?? [];
      const before = process.cpuUsage();
      const { code, stdout, stderr } = await runInMemory(files, command);
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1_000;
      if (milliseconds > slowest.milliseconds) slowest = { path: one.path, run, milliseconds };
      const said = stdout + stderr;
      const isRight = code === 0 || code === 1 || (code === 2 && said.trim() !== '');
      if (!isRight || /^ {4}at |(?:^|[\s:])(?:errors|rules|derive|import)\.[a-z]+(?:-[a-z]+)*$/m.test(said))
        wrong.push({ path: one.path, command: command.join(' '), run, said: said.slice(-600) });
    }
    // How long it took is a matter of the script, which measures, and not of a test.
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
