import { expect, it } from 'vitest';
import { languageOfName } from '../../src/project/language-names.ts';
import { parseLock, parseRecord } from '../../src/project/shapes.ts';
import { inMemory, type Run, runInMemory } from '../program.ts';

/** Names that every object of JavaScript answers to. */
const names = ['Constructor', 'Prototype', 'ToString', 'ValueOf'];
const print = `sha256:${'0'.repeat(64)}`;

it('keeps what is recorded of headings with names that objects have', async () => {
  const textOf = (title: string, heading: (name: string) => string): string =>
    [title, ...names.map(heading)].join('\n\n').concat('\n');
  const files = inMemory({ 'cat.md': textOf('# Cat', (name) => `## ${name}`) });
  const urtext = (line: string): Promise<Run> => runInMemory(files, line.split(' '));
  await urtext('init cat.md');
  const profile = [...files.keys()].find((path) => path.endsWith('document.json')) ?? '';
  const text = profile.replace('source/cat/document.json', 'locales/de/cat.md');
  files.set(
    text,
    textOf('# Katze', (name) => `## Wort für ${name}`),
  );
  expect(await urtext('accept de --all --translator Ada')).toMatchObject({ code: 0, stderr: '' });
  const { stdout } = await urtext('check --lang de');
  expect(stdout).not.toContain('stale-unknown');
});

it.each(['constructor', 'prototype'])('reads and judges what stands under "%s"', (name) => {
  const head = { version: 1, document: 'cat', normalization: 'nfc-ws-1' };
  const edition = { fingerprint: print, text: '', units: [] };
  const lock = parseLock(JSON.stringify({ ...head, editions: { [name]: edition } }), 'lock.json');
  expect(lock.editions[name]).toEqual(edition);
  const record = { ...head, lang: 'de', edition: '1', units: { [name]: { source: 1 } } };
  expect(() => parseRecord(JSON.stringify(record, null, 1), 'cat.record.json')).toThrow(
    expect.objectContaining({
      data: expect.objectContaining({ pointer: `units.${name}.source`, expected: 'string' }),
      place: { path: 'cat.record.json', position: { line: 9, column: 14 } },
    }),
  );
});

it.each([
  ['mn@mongolian', 'mn-Mong'],
  ['pa_IN@gurmukhi', 'pa-Guru-IN'],
  ['zgh@tifinagh', 'zgh-Tfng'],
  ['zh_CN@pinyin', 'zh-CN'],
  ['en_GB@boldquot', 'en-GB'],
  ['fr@nonsense', undefined],
])('reads what stands behind the sign in %s', (name, tag) => {
  expect(languageOfName(name)).toBe(tag);
});
