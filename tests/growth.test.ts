/** Steps of every entry point over texts that make readers and rules go back and forth: no more than grows with the text. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inMemory, runInMemory, type Tree } from './program.ts';
import { busy, createStepCounter, growing, type StepCounter, type Steps } from './steps.ts';

/** What scripts/growth-shapes.mjs, which has no types, exports. */
const { shapes }: { readonly shapes: Readonly<Record<string, (length: number) => string>> } = await import(
  new URL('../scripts/growth-shapes.mjs', import.meta.url).href
);

/** UTF-16 code units of a text; the other has twice as many. */
const LENGTH = 2_000;
const FEW = 2_000;

const english = `# House rules

These rules bind every member of the Meridian Guild.

1. Be fair, and **kind**.
2. Wait 30 days; see [the list](https://guild.example/list).

Copyright 2020 Meridian Guild
`;
const german = `# Hausregeln

Diese Regeln binden jedes Mitglied der Gilde.

1. Sei fair und **freundlich**.
2. Warte 30 Tage; siehe [die Liste](https://guild.example/list).

Copyright 2020 Meridian Guild
`;

interface Entry {
  readonly files: (text: string) => Tree;
  readonly args: readonly string[];
}

const imported = (ending: string): Entry => ({
  files: (text) => ({ [`file.${ending}`]: text }),
  args: ['import', `file.${ending}`, '--lang', 'nl', '--document', 'rules', '--dry-run', '--unsure'],
});
const looked = (ending: string, ...options: readonly string[]): Entry => ({
  files: (text) => ({ [`file.${ending}`]: text }),
  args: ['verify', `file.${ending}`, ...options],
});
const lookedIn = (file: string, wrap: (text: string) => string): Entry => ({
  files: (text) => ({ [file]: wrap(text) }),
  args: ['verify', file],
});
const translated = (...args: readonly string[]): Entry => ({
  files: (text) => ({ 'locales/de/rules.md': `${german}\n${text}\n` }),
  args,
});
const edition = (...args: readonly string[]): Entry => ({
  files: (text) => ({
    'source/rules/2021.md': `${english}\n${text}\n`,
    'source/rules/document.json': JSON.stringify({ ...profile, editions: ['2020', '2021'] }),
  }),
  args,
});
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const xliff = (text: string): Tree => ({
  'rules.de.xlf': `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="rules" source-language="en" target-language="de" datatype="plaintext"><body><trans-unit id="item.1"><source>Be fair, and <g id="1">kind</g>.</source><target>${escaped(text)}</target></trans-unit></body></file></xliff>`,
});
const po = (text: string): Tree => ({
  'rules.de.po': `msgid ""\nmsgstr "Project-Id-Version: rules 2020\\nLanguage: de\\nContent-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "item.1"\nmsgid "Be fair, and **kind**."\nmsgstr ${JSON.stringify(text)}\n`,
});
const json = (text: string): Tree => ({ 'rules.de.json': JSON.stringify({ 'item.1': text }) });
const terms = (text: string): Tree => ({
  'locales/de/glossary.md': `| English | Deutsch |\n| --- | --- |\n${[...new Set(text.split(/\s+/))]
    .filter((word) => word !== '')
    .map((word, index) => `| member${index} | ${word.replaceAll('|', '/').slice(0, 60)} |\n`)
    .join('')}`,
});
const tbx = (text: string): Tree => ({
  'terms.tbx': `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${text
    .split(/\s+/)
    .map(
      (word, index) =>
        `<conceptEntry id="c${index}"><langSec xml:lang="en"><termSec><term>member${index}</term></termSec></langSec><langSec xml:lang="de"><termSec><term>${escaped(word)}</term></termSec></langSec></conceptEntry>`,
    )
    .join('')}</body></text></tbx>`,
});

/** By name: where a shape goes, and the command that reads it. */
const entries: Readonly<Record<string, Entry>> = {
  check: translated('check'),
  'check --format json': translated('check', '--format', 'json'),
  'check --format html': translated('check', '--format', 'html'),
  'check --fix': translated('check', '--fix', '--dry-run'),
  'check FILE': { files: (text) => ({ 'file.md': text }), args: ['check', 'file.md', '--lang', 'de'] },
  'check XLIFF': { files: xliff, args: ['check', 'rules.de.xlf'] },
  'check with terms': { files: terms, args: ['check'] },
  status: translated('status'),
  accept: translated('accept', 'de', '--all', '--translator', 'Ada'),
  export: translated('export', 'de', '--out', 'out.xlf'),
  'export PO': translated('export', 'de', '--format', 'po', '--out', 'out.po'),
  'export --packet': translated('export', 'de', '--packet', '--out', 'out.html'),
  'diff of translations': translated('diff'),
  diff: edition('diff'),
  lock: edition('lock', '--dry-run'),
  init: { files: (text) => ({ 'file.md': text }), args: ['init', 'file.md', '--into', 'new'] },
  'import Markdown': imported('md'),
  'import HTML': imported('html'),
  'import text': imported('txt'),
  'import XLIFF': { files: xliff, args: ['import', 'rules.de.xlf', '--dry-run'] },
  'import PO': { files: po, args: ['import', 'rules.de.po', '--dry-run'] },
  'import JSON': { files: json, args: ['import', 'rules.de.json', '--dry-run'] },
  glossary: { files: terms, args: ['glossary', '--lang', 'de'] },
  'glossary import': { files: tbx, args: ['glossary', 'import', 'terms.tbx', '--dry-run'] },
  derive: translated('derive', '--neutral', '--lang', 'de', '--dry-run', '--allow', 'draft'),
  'derive for an organization': {
    files: (text) => ({ 'organization.json': JSON.stringify({ version: 1, name: text }) }),
    args: ['derive', '--organization', 'organization.json', '--lang', 'de', '--dry-run'],
  },
  'verify Markdown': looked('md'),
  'verify HTML': looked('html'),
  'verify text': looked('txt', '--format', 'json'),
  'verify a style sheet': lookedIn(
    'file.html',
    (text) =>
      `<style>p::before{content:"a"} ${text}</style><p class="${text.replaceAll('"', '')}" style='quotes:"a"'>a</p>`,
  ),
  'verify an outline': lookedIn(
    'file.opml',
    (text) => `<opml><body>${text}<outline text="a"/></body></opml>`,
  ),
  'verify a feed': lookedIn(
    'file.xml',
    (text) => `<rss><item><description>${text}</description></item></rss>`,
  ),
  'verify data': lookedIn('file.json', (text) => JSON.stringify([text, english])),
  'verify two languages': lookedIn(
    'file.html',
    (text) => `${english.replaceAll('\n\n', '<br>A<p>')}<br>${text}`,
  ),
  pack: translated('pack', '--lang', 'de', '--out', 'out', '--allow', 'draft', '--format', 'md,txt,json'),
};

const owner = {
  version: 1,
  languages: { '*': { forms: [{ form: 'Meridian Guild{,s}', kind: 'name', basis: 'attested' }] } },
};
const yes = { verdict: 'allowed', obligations: [], basis: 'Use it.' };
const profile = {
  version: 1,
  document: 'rules',
  title: 'House rules',
  lang: 'en',
  editions: ['2020'],
  owner: 'owner.json',
  rights: {
    assets: [{ name: 'text', terms: 'Own', sentence: 'Use it.' }],
    own: [{ id: 'Own', title: 'Own', acts: { copy: yes, translate: yes, derive: yes, commercial: yes } }],
  },
  derivative: { drop: [{ units: ['paragraph.2'], reason: 'It is the notice.' }] },
};

const project = (): Tree => ({
  'urtext.config.json': JSON.stringify({ version: 1 }),
  'source/rules/2020.md': english,
  'source/rules/document.json': JSON.stringify(profile),
  'source/rules/owner.json': JSON.stringify(owner),
  'locales/de/rules.md': german,
});

describe.each(Object.entries(entries))('%s', (_, entry) => {
  let counter: StepCounter;
  let begun: Tree = {};
  let nothing: Steps;
  const stepsFor = (text: string): Promise<Steps> =>
    counter.count(() => runInMemory(inMemory({ ...begun, ...entry.files(text) }), entry.args));

  beforeAll(async () => {
    counter = await createStepCounter();
    const files = inMemory(project());
    await runInMemory(files, ['lock']);
    await runInMemory(files, ['accept', 'de', '--all', '--translator', 'Ada']);
    begun = Object.fromEntries(files);
    await stepsFor('x');
    nothing = await stepsFor('x');
  });
  afterAll(() => counter.end());

  it.each(Object.entries(shapes))('takes no more steps than %s grow', async (__, shape) => {
    const twice = await stepsFor(shape(2 * LENGTH));
    if (busy(nothing, twice, FEW).length === 0) return;
    const once = await stepsFor(shape(LENGTH));
    expect(growing({ nothing, once, twice }, FEW)).toEqual([]);
  });
});
