/** A small project with a file of every format that is read, whole; each is damaged in its turn. */

import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inMemory, runInMemory, type Tree } from '../memory.ts';
import { bodyOf, docxOf, epubOf, htmlMailOf, mailOf, odtOf, pageOf, zipOf } from '../verify/copies.ts';

/** A file of the project or for it, and what reads it. */
export interface Seed {
  readonly path: string;
  readonly commands: readonly (readonly string[])[];
  /** Costs so much that it has a turn in every fourth round only. */
  readonly isDear?: boolean;
  /** What other files are there with it; most runs do without. */
  readonly beside?: Tree;
  /** What is packed, damaged inside: the archive itself is whole. */
  readonly packed?: (damage: (text: string) => string) => Uint8Array;
}

const id = 'rules';
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
/** What extensions of Markdown add. */
const extended = `---
title: Rules
tags: [a, "b"]
---

# Rules {#top}

:::note[Look]
Text with a footnote[^1] and $a_b$.
:::

| Head | Other |
| :--- | ----: |
| one  | two   |

Term
: What it is

<div class="a"><p>Words <b>bold</b></p></div>

- [ ] Not done

> Quoted \`code\`

[^1]: The note.
`;
const terms = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>rule</term></termSec></langSec>
<langSec xml:lang="de"><termSec><term>Regel</term></termSec></langSec></conceptEntry></body></text></tbx>
`;
const wml = `#use wml::guild::template title="House rules" NOHEADER="true"
#use wml::guild::toc

<define-tag note>text</define-tag>
<toc-display/>
<h2>Scope</h2>
<p>These rules bind <:= $member :> every member.</p>
<ol><li>Be fair \\
and kind.</li></ol>
`;
/** As LanguageTool writes it. */
const grammar = JSON.stringify({
  software: { name: 'LanguageTool' },
  matches: [
    { message: 'So nicht', offset: 16, length: 5, replacements: [{ value: 'Die' }], rule: { id: 'A' } },
  ],
});
const words: Readonly<Record<string, string>> = {
  rule: 'Regel, Regeln',
  member: 'Mitglied',
  fair: 'fair',
  kind: 'freundlich',
  day: 'Tag, Tage',
  key: 'Schlüssel',
};
const config = { version: 1, source: 'source', locales: 'locales' };
const owner = {
  version: 1,
  languages: { '*': { forms: [{ form: 'Meridian Guild{,s}', kind: 'name', basis: 'attested' }] } },
};
const yes = { verdict: 'allowed', obligations: [], basis: 'Use it.' };
const rights = {
  assets: [{ name: 'text', terms: 'Own', sentence: 'Use it.' }],
  own: [{ id: 'Own', title: 'Own', acts: { copy: yes, translate: yes, derive: yes, commercial: yes } }],
};
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
const organization = { version: 1, name: { '*': 'Harbour Club' }, people: 'staff' };

const configured = (more: object): Tree => ({ 'urtext.config.json': JSON.stringify({ ...config, ...more }) });
const withDictionary = (path: string): Tree => configured({ dictionaries: { de: path } });

const one = (path: string, ...commands: readonly (readonly string[])[]): Seed => ({ path, commands });
const given = (path: string): Seed =>
  one(path, ['import', path, '--dry-run'], ['check', path], ['import', path, '--dry-run', '--unsure']);
const copy = (path: string, packed?: Seed['packed']): Seed => ({
  ...one(path, ['verify', path], ['verify', path, '--format', 'json']),
  ...(packed && { packed }),
});

/** By path: what is read, and what reads it. */
export const seeds: readonly Seed[] = [
  one(`locales/de/${id}.md`, ['check'], ['status'], ['diff'], ['check', '--format', 'json']),
  one(
    `locales/de/${id}.md`,
    ['check', '--fix', '--dry-run'],
    ['check', '--format', 'html'],
    ['check', '--format', 'sarif'],
    ['check', '--format', 'markdown'],
    ['export', 'de', '--packet', '--out', 'out.html'],
    ['export', 'de', '--format', 'po', '--out', 'out.po'],
    ['accept', 'de', '--all', '--translator', 'Ada'],
    ['pack', '--out', 'other', '--allow', 'draft', '--format', 'html,txt,json'],
  ),
  {
    ...one(`locales/de/${id}.md`, ['doctor'], ['derive', '--neutral', '--dry-run', '--allow', 'draft']),
    isDear: true,
  },
  one(
    `locales/de/${id}.record.json`,
    ['check'],
    ['status', '--format', 'json'],
    ['export', 'de', '--out', 'o.xlf'],
  ),
  one('locales/de/glossary.md', ['check'], ['glossary', '--lang', 'de']),
  one(`locales/de/${id}.derivative.json`, ['derive', '--neutral', '--dry-run']),
  one(`source/${id}/document.json`, ['check'], ['rights'], ['lock', '--dry-run']),
  one(`source/${id}/lock.json`, ['check'], ['lock', '--dry-run'], ['status']),
  one(`source/${id}/2020.md`, ['check'], ['lock', '--dry-run'], ['diff']),
  one(`source/${id}/owner.json`, ['derive', '--neutral', '--dry-run']),
  one('urtext.config.json', ['check'], ['status']),
  one('organization.json', ['derive', '--organization', 'organization.json', '--dry-run']),
  one('terms.tbx', ['glossary', 'import', 'terms.tbx', '--lang', 'de', '--dry-run']),
  ...['md', 'html', 'txt'].map((ending) =>
    one(`text.${ending}`, ['import', `text.${ending}`, '--lang', 'de', '--document', id, '--dry-run']),
  ),
  ...['1.0', '1.1', '1.2', '2.0', '2.1', '2.2'].map((version) => given(`v${version}/${id}.de.xlf`)),
  given(`${id}.de.po`),
  one(
    `${id}.de.json`,
    ['import', `${id}.de.json`, '--dry-run'],
    ['import', `${id}.de.json`, '--dry-run', '--unsure'],
  ),
  one('text.md', ['init', 'text.md', '--into', 'new']),
  one('page.wml', ['init', 'page.wml', '--into', 'new']),
  one('extended.md', ['init', 'extended.md', '--into', 'new'], ['verify', 'extended.md']),
  copy('copy.html'),
  copy('copy.md'),
  copy('copy.txt'),
  copy('copy.eml'),
  copy('copy.mbox'),
  copy('copy.json'),
  { ...copy('copy.pdf'), isDear: true },
  one('copy.warc', ['verify', '--ndjson', 'copy.warc']),
  copy('copy.docx', (damage) => docxOf(german, damage)),
  copy('copy.odt', (damage) => odtOf(damage(german))),
  copy('copy.epub', (damage) => epubOf(damage(german), 'de')),
  copy('copy.zip', (damage) => zipOf({ 'a/text.md': damage(german) })),
  {
    path: 'packed.zip',
    commands: [
      ['verify', 'packed.zip', '--signers', 'signers'],
      ['verify', 'packed.zip'],
    ],
    packed: (damage) => packOf((path, text) => (/manifest|SUMS|\.sig$/.test(path) ? damage(text) : text)),
  },
  one('signers', ['verify', 'packed.zip', '--signers', 'signers']),
  one('key', ['pack', '--out', 'other', '--format', 'txt', '--sign', 'key']),
  one('urtext.baseline.json', ['check', '--baseline', 'urtext.baseline.json']),
  one('.urtext/cache', ['check', '--cache']),
  one('parts/1-of-1', ['merge', 'parts']),
  ...['spelling/de.aff', 'spelling/de.dic', 'locales/de/words.txt'].map(
    (path): Seed => ({
      ...one(path, ['check', '--rule', 'text/']),
      beside: configured({ spelling: { de: 'spelling/de' } }),
      isDear: true,
    }),
  ),
  {
    ...one(`grammar/de/${id}.json`, ['check', '--rule', 'text/']),
    beside: configured({ grammar: 'grammar/{lang}/{document}.json' }),
  },
  ...Object.entries({
    'dictionary/words.tsv': 'dictionary/words.tsv',
    'dictionary/words.tbx': 'dictionary/words.tbx',
    'dictionary/words.tei': 'dictionary/words.tei',
    'dictionary/star.ifo': 'dictionary/star.ifo',
    'dictionary/star.idx': 'dictionary/star.ifo',
    'dictionary/star.dict': 'dictionary/star.ifo',
    'dictionary/dict.index': 'dictionary/dict',
    'dictionary/dict.dict.dz': 'dictionary/dict',
  }).map(([path, name]): Seed => ({ path, commands: [['check']], beside: withDictionary(name) })),
];

/** The seeds in the order in which they have their turns. */
export const turns: readonly Seed[] = [0, 1, 2, 3].flatMap((round) => {
  const dear = seeds.filter(({ isDear }) => isDear === true);
  return [...seeds.filter(({ isDear }) => isDear !== true), ...dear.filter((_, at) => at % 4 === round)];
});

/** Whether a file is text: those that are packed, or have numbers in them, are bytes. */
export function isText(path: string): boolean {
  return !/\.(?:pdf|docx|odt|epub|zip|idx|dz)$/.test(path);
}

/** The machine code of Hunspell, where the program finds it. */
const hunspell = createRequire(join(process.cwd(), 'package.json')).resolve(
  'hunspell-wasm/wasm/hunspell.wasm',
);
const fixture = (name: string): string => join(process.cwd(), 'tests/fixtures/verify', name);

let packFiles: Readonly<Record<string, string>> = {};

function packOf(change: (path: string, text: string) => string): Uint8Array {
  return zipOf(
    Object.fromEntries(Object.entries(packFiles).map(([path, text]) => [path, change(path, text)])),
  );
}

/** The whole project; every path of {@link seeds} is in it. */
export async function makeProject(): Promise<Tree> {
  const files = inMemory({ 'text.md': english });
  const run = async (...args: string[]): Promise<void> => {
    const { code, stdout, stderr } = await runInMemory(files, args);
    if (code === 2) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  };
  const write = (tree: Tree): void => {
    for (const [path, content] of Object.entries(tree)) files.set(path, content);
  };
  write({
    [`source/${id}/2020.md`]: english,
    [`source/${id}/document.json`]: JSON.stringify(profile, null, 2),
    [`source/${id}/owner.json`]: JSON.stringify(owner, null, 2),
    'urtext.config.json': JSON.stringify(config, null, 2),
    'spelling/de.aff': 'SET UTF-8\nTRY abc\nSFX A Y 1\nSFX A 0 n .\n',
    'spelling/de.dic': '3\nfair/A\nSchlüssel\nGilde\n',
    'locales/de/words.txt': 'Hausregeln\n',
    [`grammar/de/${id}.json`]: grammar,
    'organization.json': JSON.stringify(organization, null, 2),
    'terms.tbx': terms,
  });
  await run('lock');
  files.set(`locales/de/${id}.md`, german);
  await run('accept', 'de', '--all', '--translator', 'Ada');
  await run('glossary', 'import', 'terms.tbx', '--lang', 'de');
  for (const format of ['po', 'json']) await run('export', 'de', '--format', format, '--overwrite');
  await run('export', 'de', '--format', 'xliff12', '--out', `v1.2/${id}.de.xlf`);
  await run('export', 'de', '--format', 'xliff', '--out', `v2.1/${id}.de.xlf`);
  const first = String(files.get(`v1.2/${id}.de.xlf`));
  for (const version of ['1.0', '1.1'])
    files.set(`v${version}/${id}.de.xlf`, first.replace('version="1.2"', `version="${version}"`));
  const second = String(files.get(`v2.1/${id}.de.xlf`));
  files.set(`v2.0/${id}.de.xlf`, second.replace('version="2.1"', 'version="2.0"'));
  files.set(
    `v2.2/${id}.de.xlf`,
    second.replace('version="2.1"', 'version="2.2"').replace('document:2.0', 'document:2.2'),
  );
  const templates = { 'item.3_neutral': 'Bewahre die Schlüssel.' };
  files.set(
    `locales/de/${id}.derivative.json`,
    JSON.stringify({ version: 1, document: id, lang: 'de', templates, bound: {} }),
  );
  await run('check', '--baseline', 'urtext.baseline.json', '--update-baseline');
  await run('check', '--cache');
  await run('check', '--shard', '1/1', '--out', 'parts');
  const { key, signers } = keyPair();
  write({ key, signers });
  await run('pack', '--out', 'made', '--format', 'md,txt,json', '--sign', 'key');
  packFiles = Object.fromEntries(
    [...files].flatMap(([path, content]) =>
      path.startsWith('made/') ? [[path.slice('made/'.length), String(Buffer.from(content))]] : [],
    ),
  );
  for (const path of files.keys()) if (path.startsWith('made/')) files.delete(path);
  write(copies());
  write(dictionaries());
  files.set(relative('/project', hunspell), readFileSync(hunspell));
  const whole = (text: string): string => text;
  for (const { path, packed } of seeds) if (packed) files.set(path, packed(whole));
  write({
    'text.md': german,
    'text.txt': german,
    'text.html': '<h1>Hausregeln</h1><p>Diese Regeln.</p><ol><li>Sei <b>fair</b>.</li></ol>',
    'page.wml': wml,
    'extended.md': extended,
  });
  return Object.fromEntries(files);
}

function copies(): Tree {
  const warc = (text: string): string =>
    `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`;
  return {
    'copy.html': pageOf(german, 'de'),
    'copy.md': german,
    'copy.txt': german,
    'copy.eml': mailOf(german),
    'copy.mbox': `From a@guild.example Mon Jan  1 00:00:00 2024\n${htmlMailOf(german)}\n\nFrom b@guild.example Mon Jan  1 00:00:00 2024\n${mailOf(german)}\n`,
    'copy.json': JSON.stringify({ body: bodyOf(german) }),
    'copy.pdf': readFileSync(fixture('attached.pdf')),
    'copy.warc': warc(german) + warc(english),
  };
}

function dictionaries(): Tree {
  const entries = Object.entries(words);
  const articles = entries.map(([word, meaning]) => Buffer.from(`${word}\n${meaning}\n`));
  const starts = articles.map((_, at) => Buffer.concat(articles.slice(0, at)).length);
  const index = entries.map(([word], at) => {
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(starts[at] ?? 0);
    numbers.writeUInt32BE(articles[at]?.length ?? 0, 4);
    return Buffer.concat([Buffer.from(`${word}\0`), numbers]);
  });
  const list = Buffer.concat(index);
  const lines = entries.map(
    ([word], at) => `${word}\t${base64(starts[at] ?? 0)}\t${base64(articles[at]?.length ?? 0)}`,
  );
  const text = Buffer.concat(articles);
  return {
    'dictionary/words.tsv': entries.map(([word, meaning]) => `${word}\t${meaning}\n`).join(''),
    'dictionary/words.tbx': terms,
    'dictionary/words.tei': `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${entries
      .map(
        ([word, meaning]) =>
          `<entry><form><orth>${word}</orth></form><sense><cit type="trans"><quote>${meaning}</quote></cit></sense></entry>`,
      )
      .join('\n')}</body></text></TEI>`,
    'dictionary/star.ifo': `StarDict's dict ifo file\nversion=2.4.2\nwordcount=${entries.length}\nidxfilesize=${list.length}\nbookname=English-German\nsametypesequence=m\n`,
    'dictionary/star.idx': list,
    'dictionary/star.dict': text,
    'dictionary/dict.index': `${lines.join('\n')}\n`,
    'dictionary/dict.dict.dz': gzipSync(text),
  };
}

/** Numbers in base 64, as indexes of dictd have them. */
function base64(value: number): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const rest = digits[value % 64] ?? '';
  return value < 64 ? rest : base64(Math.floor(value / 64)) + rest;
}

/** A key that is the same in every run, as ssh-keygen writes it, and who may sign with it. */
function keyPair(): { readonly key: string; readonly signers: string } {
  const secret = createHash('sha256').update('a key for tests alone').digest();
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const open = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const field = (bytes: Uint8Array | string): Buffer => {
    const content = Buffer.from(bytes);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, content]);
  };
  const publicKey = Buffer.concat([field('ssh-ed25519'), field(open)]);
  const check = Buffer.from([0, 0, 0, 7, 0, 0, 0, 7]);
  const inner = Buffer.concat([check, publicKey, field(Buffer.concat([secret, open])), field('ada')]);
  const padding = Buffer.from(Array.from({ length: (8 - (inner.length % 8)) % 8 }, (_, at) => at + 1));
  const outer = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    field('none'),
    field('none'),
    field(''),
    Buffer.from([0, 0, 0, 1]),
    field(publicKey),
    field(Buffer.concat([inner, padding])),
  ]);
  const lines = outer.toString('base64').replaceAll(/.{70}/g, '$&\n');
  return {
    key: `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines}\n-----END OPENSSH PRIVATE KEY-----\n`,
    signers: `ada@guild.example namespaces="urtext" ssh-ed25519 ${publicKey.toString('base64')}\n`,
  };
}
