import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realHost } from '../../src/host.ts';
import { languagesWithoutFont } from '../../src/work/fonts.ts';
import { makeProject, ownProject, type Run, run } from '../program.ts';

const own = ownProject();

function statesOf({ stdout }: Run): Record<string, string> {
  const { checks }: { readonly checks: readonly { readonly id: string; readonly state: string }[] } =
    JSON.parse(stdout);
  return Object.fromEntries(checks.map(({ id, state }) => [id, state]));
}

describe('doctor', () => {
  const ask = ['doctor', '--format', 'json'];

  it('finds nothing wrong here, and says what there could be', async () => {
    const folder = makeProject(own);
    const result = await run(folder, ask);
    expect(result.code).toBe(0);
    expect(statesOf(result)).toMatchObject({
      node: 'good',
      project: 'good',
      documents: 'good',
      locks: 'good',
      languages: 'good',
      dictionaries: 'could',
      grammar: 'could',
      glossaries: 'could',
      cache: 'could',
    });
    const { stdout } = await run(folder, ['doctor', '--ui-lang', 'fr']);
    expect(stdout).toMatch(/^✓ Node \d/);
    expect(stdout).toContain('○ Aucun dictionnaire');
    expect(stdout).toContain('Interface en fr');
  });

  it('sees what is there, and a cache that is of no use', async () => {
    const config = JSON.parse(own['urtext.config.json'] ?? '');
    const folder = makeProject({
      ...own,
      'urtext.config.json': JSON.stringify({ ...config, spelling: { de: 'words/de' } }),
      'words/de.aff': 'SET UTF-8\n',
      'words/de.dic': '1\nHaus\n',
      'locales/de/glossary.md': '| English | Translation |\n|---|---|\n',
    });
    await run(folder, ['check', '--cache']);
    const result = await run(folder, ask);
    expect(statesOf(result)).toMatchObject({ dictionaries: 'good', glossaries: 'good', cache: 'good' });
    writeFileSync(join(folder, '.urtext/cache'), 'torn');
    expect(statesOf(await run(folder, ask))).toMatchObject({ 'cache-foreign': 'could' });
  });

  it('says how much of the English a bilingual dictionary knows, and which languages could have one', async () => {
    const config = JSON.parse(own['urtext.config.json'] ?? '');
    const folder = makeProject({
      ...own,
      'urtext.config.json': JSON.stringify({ ...config, dictionaries: { de: 'words.tsv' } }),
      'words.tsv': 'member\tMitglied\n',
    });
    const { stdout, code } = await run(folder, ['doctor']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/✓ Bilingual dictionaries.*: de \d+ %/);
    // On this machine, or from Debian.
    expect(stdout).toMatch(/○ .*freedict-eng-fra/);
    expect(statesOf(await run(makeProject(own), ask))).toMatchObject({ bilingual: 'could' });
  });

  it.each([
    ['no project', {}, 'urtext init'],
    [
      'a configuration that cannot be read',
      { 'urtext.config.json': '{ "version": 1,' },
      'urtext.config.json:1:',
    ],
    [
      'a dictionary that is not there',
      { ...own, 'urtext.config.json': '{ "version": 1, "spelling": { "de": "none" } }' },
      'none',
    ],
    [
      'a bilingual dictionary that is not there',
      { ...own, 'urtext.config.json': '{ "version": 1, "dictionaries": { "de": "nowhere" } }' },
      'nowhere',
    ],
  ])('exits with 1 for %s, and says what to do', async (_, tree, words) => {
    const { code, stdout, stderr } = await run(makeProject(tree), ['doctor']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.split('\n').find((line) => line.startsWith('✗'))).toContain(words);
  });

  it('exits with 1 for a document that is not locked', async () => {
    const folder = makeProject({ 'rules.md': '# Rules\n\n1. Be fair.\n' });
    await run(folder, ['init', 'rules.md']);
    rmSync(join(folder, 'source/rules/lock.json'), { force: true });
    const { code, stdout } = await run(folder, ['doctor']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('urtext lock')]);
  });
});

it('knows fonts by the names of their files, wherever systems have them', () => {
  const home = makeProject({
    '.fonts/NotoNaskhArabic-Regular.ttf': '',
    '.local/share/fonts/noto/NotoSansCJK-Regular.ttc': '',
  });
  const host = realHost();
  const lacking = languagesWithoutFont({ ...host, env: { HOME: home } }, ['ar', 'ja', 'am']);
  const none = languagesWithoutFont({ ...host, env: {}, exists: () => false }, ['ar', 'ja', 'de']);
  expect(lacking.map(({ lang }) => lang).filter((lang) => lang !== 'am')).toEqual([]);
  expect(none).toEqual([
    { lang: 'ar', fonts: ['Amiri', 'Noto Naskh Arabic'] },
    { lang: 'ja', fonts: ['Noto Sans JP', 'Noto Sans CJK JP'] },
    { lang: 'de', fonts: ['Noto Sans', 'DejaVu Sans'] },
  ]);
});
