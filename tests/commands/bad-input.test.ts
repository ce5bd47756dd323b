/**
 * What cannot be read: always exit 2, one clear line with the path, no stack trace, nothing written, and everything
 * else still checked.
 */

import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  findingsOf,
  languagesOf,
  makeProject,
  ownProject,
  type Run,
  readTree,
  reportOf,
  run,
  type Tree,
  temporaryFolder,
  writeTree,
} from '../program.ts';

const own = ownProject();
const name = 'code-of-conduct';
const german = `locales/de/${name}.md`;
const record = `locales/de/${name}.record.json`;
const lock = `source/${name}/lock.json`;
const profile = `source/${name}/document.json`;

/** Three languages are enough to see whether the others are still checked. */
const small = Object.fromEntries(
  Object.entries(own).filter(([path]) =>
    /^(?:urtext|source\/code-of-conduct|locales\/(?:de|fr|ar)\/)/.test(path),
  ),
);

/** The project with some files replaced; `undefined` leaves one out. */
function projectWith(changes: Readonly<Record<string, string | Uint8Array | undefined>>): string {
  const tree: Record<string, string | Uint8Array> = { ...small };
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) delete tree[path];
    else tree[path] = content;
  }
  return makeProject(tree);
}

/** Bytes written one by one. */
function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
  );
}

function replaced(path: string, from: string | RegExp, to: string): string {
  const text = own[path] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  return changed;
}

/** Nothing could be checked: one line on stderr that begins with the place. */
function expectRefusal({ code, stdout, stderr }: Run, place: string): void {
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trimEnd().split('\n').length).toBe(1);
  expect(stderr.slice(0, place.length + 2)).toBe(`${place}: `);
  expect(stderr).not.toMatch(/^ +at |\bError\b|node:/m);
}

/** One translation could not be checked, and that is all there is to say. */
async function expectProblem(folder: string, rule: string, path: string): Promise<void> {
  const before = readTree(folder);
  const result = await run(folder, ['check', '--format', 'json']);
  expect([result.code, result.stderr]).toEqual([2, '']);
  expect(findingsOf(result)).toEqual([`${rule} @ ${path}`]);
  const { counts, diagnostics } = reportOf(result);
  expect(counts).toMatchObject({ unreadable: 1, errors: 1, translations: 3 });
  expect(diagnostics[0]?.message).not.toMatch(/^errors\.|\bundefined\b|\{\{/);
  const pretty = await run(folder, ['check']);
  expect([pretty.code, pretty.stderr]).toEqual([2, '']);
  expect(pretty.stdout).toContain(path);
  expect(pretty.stdout).not.toMatch(/^ +at /m);
  expect(readTree(folder)).toEqual(before);
}

describe('a translation that is no text', () => {
  it.each([
    ['Latin-1', bytes('# R', 0xe8, 'gles\n'), 'file/not-utf8'],
    ['half a character at its end', bytes('# Regeln\n', 0xe2, 0x82), 'file/not-utf8'],
    ['an overlong slash', bytes('# Regeln', 0xc0, 0xaf, '\n'), 'file/not-utf8'],
    ['a surrogate', bytes('# Regeln', 0xed, 0xa0, 0x80, '\n'), 'file/not-utf8'],
    ['binary', bytes('PK', 3, 4, 0, 0, 0xff), 'file/not-utf8'],
    ['UTF-16 with a mark', Buffer.from('\ufeff# Regeln\n', 'utf16le'), 'file/not-utf8'],
    ['UTF-16 without a mark', Buffer.from('# Regeln\n', 'utf16le'), 'file/not-utf8'],
    ['empty', '', 'file/unparseable'],
    ['white space alone', ' \r\n\t\n\n', 'file/unparseable'],
    ['a byte order mark alone', '\ufeff', 'file/unparseable'],
  ])('is refused when it is %s, and the others are checked', async (_, content, rule) => {
    await expectProblem(projectWith({ [german]: content }), rule, german);
  });

  it('is refused with the offset of the first wrong byte', async () => {
    const folder = projectWith({ [german]: bytes('# Verhaltenskodex\n\nGr', 0xfc, 0xdf, 'e\n') });
    const [diagnostic] = reportOf(await run(folder, ['check', '--format', 'json'])).diagnostics;
    expect(diagnostic?.data).toEqual({ offset: 21 });
  });

  it('is refused with a zero byte, and its offset', async () => {
    const folder = projectWith({ [german]: bytes('# Regeln', 0, '\n') });
    const [diagnostic] = reportOf(await run(folder, ['check', '--format', 'json'])).diagnostics;
    expect([diagnostic?.messageId, diagnostic?.data]).toEqual(['binary-file', { offset: 8 }]);
  });

  it('is refused when it is a folder', async () => {
    const folder = projectWith({ [german]: undefined });
    mkdirSync(join(folder, german));
    await expectProblem(folder, 'file/unreadable', german);
  });

  it('is refused when a line has 50 MB', async () => {
    const folder = projectWith({ [german]: Buffer.alloc(50 * 1024 * 1024, 'a') });
    await expectProblem(folder, 'file/unreadable', german);
  });

  it('is refused when a line has 2 MB, with the line', async () => {
    const folder = projectWith({ [german]: `# Regeln\n\n${'Sei freundlich. '.repeat(130_000)}\n` });
    const result = await run(folder, ['check', '--format', 'json']);
    expect(result.code).toBe(2);
    expect(reportOf(result).diagnostics[0]).toMatchObject({
      path: german,
      messageId: 'line-too-long',
      line: 3,
    });
  });

  it('is refused when it has 20 MB of short lines', async () => {
    const folder = projectWith({ [german]: 'Sei freundlich zu allen.\n\n'.repeat(770_000) });
    const result = await run(folder, ['check', '--format', 'json']);
    expect(result.code).toBe(2);
    expect(reportOf(result).diagnostics[0]).toMatchObject({ path: german, messageId: 'file-too-large' });
  });

  it.each([
    ['25,001 paragraphs', 'ab\n\n'.repeat(25_001), 'too-many-parts', 50_001],
    ['25,001 items', '- ab\n'.repeat(25_001), 'too-many-parts', 25_001],
    ['25,002 cells', '| a | b |\n'.repeat(12_501), 'too-many-parts', 12_501],
    ['20,001 brackets in a paragraph', `a\n\n${'[a\n'.repeat(20_001)}`, 'too-many-signs', 20_003],
    ['20,001 tags in a line', `# a\n\n${'<b>'.repeat(20_001)}`, 'too-many-signs', 3],
  ])('is refused with the line when it has %s', async (_, text, messageId, line) => {
    const result = await run(projectWith({ [german]: text }), ['check', '--format', 'json']);
    expect(result.code).toBe(2);
    expect(reportOf(result).diagnostics[0]).toMatchObject({ path: german, messageId, line });
  });

  it('is read with as many', async () => {
    const text = `${'ab\n\n'.repeat(12_000)}${'- [a](b)\n'.repeat(12_000)}`;
    expect((await run(projectWith({ [german]: text }), ['check', '--quiet'])).code).toBe(1);
  });

  it('is refused when nobody may read it', async () => {
    const folder = projectWith({});
    chmodSync(join(folder, german), 0);
    // The superuser reads everything: then a link that leads to itself stands for what cannot be opened.
    if (process.getuid?.() === 0) {
      rmSync(join(folder, german));
      symlinkSync(join(folder, german), join(folder, german));
    }
    const result = await run(folder, ['check', '--format', 'json']);
    expect([result.code, result.stderr]).toEqual([2, '']);
    expect(reportOf(result).diagnostics.map(({ ruleId, path }) => `${ruleId} @ ${path}`)).toEqual([
      `file/unreadable @ ${german}`,
    ]);
  });

  it('is refused when its record is there and it is not', async () => {
    await expectProblem(projectWith({ [german]: undefined }), 'state/lost-translation', german);
  });

  it('is refused by accept too, which writes nothing', async () => {
    const folder = projectWith({ [german]: bytes('# R', 0xe8, 'gles\n') });
    const before = readTree(folder);
    expectRefusal(await run(folder, ['accept', 'de', '--all', '--translator', 'Ada']), german);
    expect(readTree(folder)).toEqual(before);
  });
});

describe('a folder', () => {
  it('that is named by no language is refused, and the others are checked', async () => {
    const folder = projectWith({});
    writeTree(folder, { [`locales/deutsch-neu/${name}.md`]: own[german] ?? '' });
    const result = await run(folder, ['check', '--format', 'json']);
    expect(result.code).toBe(2);
    expect(findingsOf(result)).toEqual(['meta/unknown-language @ locales/deutsch-neu']);
    expect(reportOf(result).counts).toMatchObject({ unreadable: 1, translations: 4 });
  });

  it('of translations that is a file is refused', async () => {
    const languages = languagesOf(small, name).flatMap((lang) => [
      [`locales/${lang}/${name}.md`, undefined] as const,
      [`locales/${lang}/${name}.record.json`, undefined] as const,
      [`locales/${lang}/${name}.derivative.json`, undefined] as const,
    ]);
    const folder = projectWith({ ...Object.fromEntries(languages), locales: 'no folder' });
    expectRefusal(await run(folder, ['check']), 'locales');
  });

  it('of definitive texts that is missing is refused', async () => {
    const folder = projectWith({ 'urtext.config.json': '{ "version": 1, "source": "texts" }' });
    expectRefusal(await run(folder, ['check']), 'texts');
  });

  it('of definitive texts that is a file is refused', async () => {
    const folder = projectWith({ 'urtext.config.json': '{ "version": 1, "source": "urtext.config.json" }' });
    expectRefusal(await run(folder, ['check']), 'urtext.config.json');
  });

  it('without documents is refused', async () => {
    const folder = makeProject({ 'urtext.config.json': '{ "version": 1 }', 'source/notes.txt': 'None yet.' });
    expectRefusal(await run(folder, ['check']), 'source');
  });

  it('without a configuration is refused', async () => {
    expectRefusal(await run(temporaryFolder(), ['check']), 'urtext');
  });

  it('whose edition is missing is refused', async () => {
    const edition = `source/${name}/2003-01.md`;
    expectRefusal(await run(projectWith({ [edition]: undefined }), ['check']), edition);
  });

  it('whose edition is empty is refused', async () => {
    const edition = `source/${name}/2003-01.md`;
    expectRefusal(await run(projectWith({ [edition]: '\n\n' }), ['check']), edition);
  });

  it('whose edition is a folder is refused', async () => {
    const edition = `source/${name}/2003-01.md`;
    const folder = projectWith({ [edition]: undefined });
    mkdirSync(join(folder, edition));
    expectRefusal(await run(folder, ['check']), edition);
  });
});

describe('a name that does not exist', () => {
  it.each([
    ['language', ['check', '--lang', 'xx'], 'ar, de, fr'],
    ['language to accept', ['accept', 'xx', '--all'], 'ar, de, fr'],
    ['item', ['check', '--item', 'item.15'], 'item.14'],
    ['part of an address', ['check', '--item', 'it'], 'item.1,'],
    ['rule', ['check', '--rule', 'token/nubmer'], 'urtext rules'],
    ['group of rules', ['check', '--rule', 'tokens/'], 'urtext rules'],
    ['document', ['check', '--document', 'code-of-misconduct'], name],
    ['edition', ['diff', '--to', '2004'], '2003-01'],
  ])('as a %s is refused, with those there are', async (_, args, known) => {
    const result = await run(projectWith({}), args);
    expectRefusal(result, 'urtext');
    expect(result.stderr).toContain(known);
  });

  it('is not looked up among what every object has', async () => {
    for (const wanted of ['constructor', '__proto__', 'toString'])
      expectRefusal(await run(projectWith({}), ['check', '--lang', wanted]), 'urtext');
  });
});

describe('a lock', () => {
  it('that is missing is refused', async () => {
    const result = await run(projectWith({ [lock]: undefined }), ['check']);
    expectRefusal(result, lock);
    expect(result.stderr).toContain('urtext lock');
  });

  it.each([
    ['text', 'measureable', 'measurable'],
    ['fingerprint of an item', /("fingerprint": "sha256:)[0-9a-f]{4}(?=[0-9a-f]{60}"\s*\})/, '$10000'],
    ['fingerprint of an edition', /("fingerprint": "sha256:)[0-9a-f]{4}/, '$10000'],
    ['address of an item', '"address": "item.4"', '"address": "item.44"'],
    ['kind of an item', '"kind": "item"', '"kind": "bullet"'],
  ])('whose %s was edited by hand is refused', async (_, from, to) => {
    expectRefusal(await run(projectWith({ [lock]: replaced(lock, from, to) }), ['check']), lock);
  });

  it('of another document is refused', async () => {
    const text = replaced(lock, `"document": "${name}"`, '"document": "charter"');
    expectRefusal(await run(projectWith({ [lock]: text }), ['check']), lock);
  });

  it('of an unknown normalization is refused', async () => {
    const text = replaced(lock, '"nfc-ws-1"', '"nfc-ws-2"');
    const result = await run(projectWith({ [lock]: text }), ['check']);
    expectRefusal(result, lock);
    expect(result.stderr).toContain('nfc-ws-2');
  });

  it('that was edited by hand is not written again by lock', async () => {
    const folder = projectWith({ [lock]: replaced(lock, 'measureable', 'measurable') });
    const before = readTree(folder);
    const { code } = await run(folder, ['lock']);
    expect([1, 2]).toContain(code);
    expect(readTree(folder)).toEqual(before);
  });
});

/** Damage that every JSON file of a project may have, and where it is. */
const damagedJson: readonly (readonly [string, (text: string) => string, string])[] = [
  ['a missing brace', (text) => text.trimEnd().slice(0, -1), '-end'],
  ['a value without quotation marks', (text) => text.replace('"version": 1', '"version": one'), '2:14'],
  ['a missing comma', (text) => text.replace('"version": 1,', '"version": 1'), '3:3'],
  ['a comma too many', (text) => text.replace('"version": 1,', '"version": 1,,'), '2:16'],
  ['a word without quotation marks', (text) => text.replace('"version": 1', 'version: 1'), '2:3'],
  ['a comment', (text) => `// mine\n${text}`, '1:1'],
  ['a key that stands twice', (text) => text.replace('"version": 1,', '"version": 1, "version": 1,'), '2:17'],
  ['a key __proto__', (text) => text.replace('"version": 1,', '"version": 1, "__proto__": {},'), '2:17'],
  [
    'a key __proto__ that is escaped',
    (text) => text.replace('"version": 1,', '"version": 1, "__pr\\u006fto__": {},'),
    '2:17',
  ],
  ['an unknown version', (text) => text.replace('"version": 1', '"version": 2'), '2:14'],
  ['no version', (text) => text.replace('"version": 1,', ''), '1:1'],
  ['a version in quotation marks', (text) => text.replace('"version": 1', '"version": "1"'), '2:14'],
  ['a list instead of an object', () => '[]\n', '1:1'],
  ['a number instead of an object', () => '17\n', '1:1'],
  ['null instead of an object', () => 'null\n', '1:1'],
  ['nothing in it', () => '', '1:1'],
  ['deep nesting', () => `{\n  "version": 1,\n  "more": ${'['.repeat(50_000)}${']'.repeat(50_000)}\n}\n`, ''],
  [
    'deep nesting of objects',
    () => `{\n  "version": 1,\n  "more": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}\n}\n`,
    '',
  ],
];

describe.each([
  ['the configuration', 'urtext.config.json'],
  ['the profile', profile],
  ['the lock', lock],
])('%s', (_, path) => {
  const text =
    path === 'urtext.config.json' ? '{\n  "version": 1,\n  "source": "source"\n}\n' : (own[path] ?? '');

  it('is taken as it is here', async () => {
    expect((await run(projectWith({ [path]: text }), ['check'])).code).toBe(0);
  });

  it('may begin with a byte order mark and have unknown fields, but for the configuration', async () => {
    const note = path === 'urtext.config.json' ? '' : ' "note": "ours",';
    const more = `\ufeff${text.replace('"version": 1,', `"version": 1,${note}`)}`;
    expect((await run(projectWith({ [path]: more }), ['check'])).code).toBe(0);
  });

  it.each(damagedJson)('with %s is refused at its place', async (_, damage, place) => {
    const folder = projectWith({ [path]: damage(text) });
    const before = readTree(folder);
    const result = await run(folder, ['check']);
    const lines = damage(text).split('\n');
    const end = `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    const position = place === '-end' ? end : place;
    expectRefusal(result, position === '' ? path : `${path}:${position}`);
    expect(readTree(folder)).toEqual(before);
  });
});

describe('the record', () => {
  const text = own[record] ?? '';

  it.each(damagedJson)(
    'with %s is refused at its place, and the other languages are checked',
    async (_, damage, place) => {
      const folder = projectWith({ [record]: damage(text) });
      await expectProblem(folder, 'file/unparseable', record);
      const [diagnostic] = reportOf(await run(folder, ['check', '--format', 'json'])).diagnostics;
      if (/^\d/.test(place)) expect(`${diagnostic?.line}:${diagnostic?.column}`).toBe(place);
    },
  );

  it.each([
    ['of another language', '"lang": "de"', '"lang": "fr"'],
    ['of another document', `"document": "${name}"`, '"document": "charter"'],
    ['of an unknown normalization', '"nfc-ws-1"', '"nfc-ws-2"'],
    ['with a fingerprint that is none', /"source": "sha256:[0-9a-f]{64}"/, '"source": "sha256:12"'],
    ['with an unknown state', '"state": "translated"', '"state": "perfect"'],
    ['with a day that is none', /"date": "[^"]+"/, '"date": "yesterday"'],
  ])('%s is refused, and the other languages are checked', async (_, from, to) => {
    await expectProblem(projectWith({ [record]: replaced(record, from, to) }), 'file/unparseable', record);
  });
});

describe('the configuration', () => {
  it.each([
    ['a number of warnings that is negative', '"maxWarnings": -1', '3:18'],
    ['a severity that is none', '"rules": { "token/number": "loud" }', '3:30'],
    ['a folder that is a list', '"source": []', '3:13'],
  ])('with %s is refused at its place', async (_, field, place) => {
    const folder = projectWith({ 'urtext.config.json': `{\n  "version": 1,\n  ${field}\n}\n` });
    expectRefusal(await run(folder, ['check']), `urtext.config.json:${place}`);
  });

  it.each([
    ['a key that is misspelt', '"speling": {}', '3:3', 'Did you mean "spelling"?'],
    ['a key in the plural', '"floors": { "de": 1 }', '3:3', 'Did you mean "floor"?'],
    ['a key that nobody reads', '"colours": true', '3:3', 'expected one of $schema, version, source'],
    ['a required rule switched off', '"rules": { "notice/modified": "off" }', '3:14', 'always "error"'],
    ['a required rule lowered', '"rules": { "notice/missing": "note" }', '3:14', 'always "error"'],
  ])('with %s is refused at its place, with what to do', async (_, field, place, words) => {
    const folder = projectWith({ 'urtext.config.json': `{\n  "version": 1,\n  ${field}\n}\n` });
    const refused = await run(folder, ['check']);
    expectRefusal(refused, `urtext.config.json:${place}`);
    expect(refused.stderr).toContain(words);
  });

  it('may say of a required rule what holds anyway, and name its schema', async () => {
    const config = { $schema: './s.json', version: 1, rules: { 'notice/modified': 'error' } };
    const folder = projectWith({ 'urtext.config.json': JSON.stringify(config) });
    expect((await run(folder, ['check'])).stderr).toBe('');
  });

  it.each(['../elsewhere', '/etc', 'source/../..'])(
    'that leads out of the project to %s is refused',
    async (path) => {
      const folder = projectWith({ 'urtext.config.json': JSON.stringify({ version: 1, locales: path }) });
      mkdirSync(join(folder, '../elsewhere'), { recursive: true });
      const { code, stdout, stderr } = await run(folder, ['check']);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).not.toMatch(/^ +at /m);
    },
  );

  it('whose text is no text is refused', async () => {
    expectRefusal(
      await run(projectWith({ 'urtext.config.json': bytes('{', 0xff, '}') }), ['check']),
      'urtext.config.json',
    );
  });
});

describe('the profile', () => {
  const given: Record<string, unknown> = JSON.parse(own[profile] ?? '');

  it.each([
    ['a name with a path in it', { document: '../etc' }],
    ['the name of another folder', { document: 'charter' }],
    ['an edition with a path in it', { editions: ['../2003-01'] }],
    ['no edition', { editions: [] }],
    ['the same edition twice', { editions: ['2003-01', '2003-01'] }],
    [
      'a demand of an unknown kind',
      { demands: [{ type: 'frozen', units: ['terms'], sentence: 'Keep it.' }] },
    ],
    ['an outline with a count of none', { outline: [{ address: 'title', kind: 'heading', count: 0 }] }],
  ])('with %s is refused', async (_, fields) => {
    const result = await run(projectWith({ [profile]: JSON.stringify({ ...given, ...fields }) }), ['check']);
    expectRefusal({ ...result, stderr: result.stderr.replace(/^([^:]*):\d+:\d+:/, '$1:') }, profile);
  });

  it('that demands a unit which the text does not have is not taken in silence', async () => {
    const demands = [{ type: 'verbatim', units: ['copyrigth'], sentence: 'Keep it.' }];
    const text = JSON.stringify({ ...given, demands });
    const { code, stdout, stderr } = await run(projectWith({ [profile]: text }), ['check']);
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('copyrigth');
  });
});

describe('a link', () => {
  let outside = '';
  beforeAll(() => {
    outside = makeProject({ 'secret.md': 'The secret of somebody else.\n', 'lock.json': own[lock] ?? '' });
  });

  it('of a translation that leaves the project is refused, and what it leads to is not shown', async () => {
    const folder = projectWith({ [german]: undefined });
    symlinkSync(join(outside, 'secret.md'), join(folder, german));
    await expectProblem(folder, 'file/unreadable', german);
    const { stdout } = await run(folder, ['check']);
    expect(stdout).not.toContain('secret of somebody');
  });

  it('of a record that leaves the project is refused', async () => {
    const folder = projectWith({ [record]: undefined });
    symlinkSync(join(outside, 'secret.md'), join(folder, record));
    const result = await run(folder, ['check', '--format', 'json']);
    expect(result.code).toBe(2);
    expect(reportOf(result).diagnostics.map(({ messageId }) => messageId)).toEqual(['outside-project']);
  });

  it('of a whole language that leaves the project is refused, and the others are checked', async () => {
    const folder = projectWith({ [german]: undefined, [record]: undefined });
    rmSync(join(folder, 'locales/de'), { recursive: true });
    symlinkSync(makeProject({ [`${name}.md`]: own[german] ?? '' }), join(folder, 'locales/de'));
    await expectProblem(folder, 'file/unreadable', german);
  });

  it('of a lock that leaves the project is refused', async () => {
    const folder = projectWith({ [lock]: undefined });
    symlinkSync(join(outside, 'lock.json'), join(folder, lock));
    expectRefusal(await run(folder, ['check']), lock);
  });

  it('of the definitive texts that leaves the project is refused', async () => {
    const folder = makeProject({ 'urtext.config.json': '{ "version": 1 }' });
    symlinkSync(join(projectWith({}), 'source'), join(folder, 'source'));
    expectRefusal(await run(folder, ['check']), 'source');
  });

  it('that leads nowhere is refused', async () => {
    const folder = projectWith({ [german]: undefined, [record]: undefined });
    symlinkSync(join(folder, 'nowhere.md'), join(folder, german));
    const result = await run(folder, ['check', '--format', 'json']);
    expect(result.code).toBe(2);
    expect(reportOf(result).diagnostics.map(({ path }) => path)).toEqual([german]);
  });

  it('inside the project is followed', async () => {
    const folder = projectWith({ [german]: undefined, 'texts/de.md': own[german] ?? '' });
    symlinkSync(join(folder, 'texts/de.md'), join(folder, german));
    expect((await run(folder, ['check'])).code).toBe(0);
  });

  it('of a record is not written through to a place outside the project', async () => {
    const folder = projectWith({ [record]: undefined });
    symlinkSync(join(outside, 'planted.json'), join(folder, record));
    const before = readTree(outside);
    await run(folder, ['accept', 'de', '--all', '--translator', 'Ada']);
    expect(readTree(outside)).toEqual(before);
  });

  it('of a language folder is not written through to a place outside the project', async () => {
    const folder = projectWith({});
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(folder, 'locales/it'));
    expect((await run(folder, ['new', 'it'])).code).toBe(2);
    expect(readTree(elsewhere)).toEqual({});
  });
});

describe('what cannot be written', () => {
  it('is told of an export whose name is taken by a folder, or by a link that leads nowhere', async () => {
    const folder = projectWith({});
    mkdirSync(join(folder, 'fr.xlf'));
    symlinkSync(join(folder, 'nowhere.po'), join(folder, 'ar.po'));
    const before = readTree(folder);
    expectRefusal(await run(folder, ['export', 'fr', '--out', 'fr.xlf']), 'fr.xlf');
    expectRefusal(await run(folder, ['export', 'ar', '--format', 'po', '--out', 'ar.po']), 'ar.po');
    expect(readTree(folder)).toEqual(before);
  });

  it('is told of a derivative work whose folder is a file', async () => {
    const folder = makeProject({ ...own, derivative: 'no folder' });
    const before = readTree(folder);
    const args = ['derive', '--neutral', '--lang', 'de', '--out'];
    expectRefusal(await run(folder, [...args, 'derivative']), 'derivative');
    expectRefusal(await run(folder, [...args, 'derivative/x']), 'derivative/x');
    expect(readTree(folder)).toEqual(before);
  });

  const args = ['accept', 'de', '--all', '--translator', 'Ada', '--lower'];

  it('leaves the old record whole when its name is taken by a folder', async () => {
    const folder = projectWith({ [record]: undefined });
    mkdirSync(join(folder, record, 'inside'), { recursive: true });
    const before = readTree(folder);
    const { code, stdout, stderr } = await run(folder, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n').length).toBe(1);
    expect(readTree(folder)).toEqual(before);
  });

  it('leaves nothing of a new translation when the folder of translations is a file', async () => {
    const folder = makeProject({
      'urtext.config.json': '{ "version": 1 }',
      [`source/${name}/2003-01.md`]: own[`source/${name}/2003-01.md`] ?? '',
      [profile]: own[profile] ?? '',
      [lock]: own[lock] ?? '',
      'locales/readme.txt': 'Translations go here.',
    });
    writeFileSync(join(folder, 'locales/it'), 'no folder');
    const before = readTree(folder);
    const { code, stdout, stderr } = await run(folder, ['new', 'it']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n').length).toBe(1);
    expect(stderr).toContain('locales/it');
    expect(readTree(folder)).toEqual(before);
  });

  it('leaves the old record whole when the folder cannot be written', async () => {
    const folder = projectWith({});
    const before = readTree(folder);
    chmodSync(join(folder, 'locales/de'), 0o555);
    const { code, stderr } = await run(folder, [
      ...args,
      '--item',
      'item.1',
      '--state',
      'reviewed',
      '--reviewer',
      'Grace',
    ]);
    chmodSync(join(folder, 'locales/de'), 0o755);
    // The superuser writes everywhere; nobody else may.
    if (process.getuid?.() === 0) {
      expect(code).toBe(0);
      return;
    }
    expect(code).toBe(2);
    expect(stderr).toContain(record);
    expect(readTree(folder)).toEqual(before);
  });
});

const hostile: Tree = {
  'a title of 200,000 letters': `# ${'A'.repeat(200_000)}\n`,
  '20,000 empty items': '1.\n'.repeat(20_000),
  '20,000 asterisks': '*'.repeat(20_000),
  '20,000 brackets': '['.repeat(20_000),
  '20,000 numbers': '17 '.repeat(20_000),
  'a control character in every line': '# \u0007Regeln\n\n\u001b[2J1. Sei nett.\n',
  'words for templates':
    '# {{version}} $t(errors.internal) ${x} %(name)s\n\n1. {{- item}} $t(report.clean)\n',
};

describe('a hostile translation', () => {
  it.each(Object.entries(hostile))('with %s is checked to the end', async (_, text) => {
    const folder = projectWith({ [german]: text, [record]: undefined });
    const { code, stdout, stderr } = await run(folder, ['check']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain(german);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('is shown as it is written, whatever it looks like to a template', async () => {
    const text = `${(own[german] ?? '').trimEnd()}\n\nSiehe {{version}} und $t(errors.internal) und \${x}.\n`;
    const { stdout } = await run(projectWith({ [german]: text, [record]: undefined }), ['check']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Siehe {{version}} und $t(errors.internal) und ${x}.');
  });
});
