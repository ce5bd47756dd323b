/** The program as people and scripts meet it: the real binary over real folders. */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { milderThan } from '../../src/check/rule.ts';
import { commands } from '../../src/commands/index.ts';
import { realHost } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { formatRules } from '../../src/rules/index.formats.ts';
import { rules } from '../../src/rules/index.ts';
import {
  binary,
  findingsOf,
  makeProject,
  ownProject,
  readTree,
  reportOf,
  run,
  start,
  type Tree,
  temporaryFolder,
  writeTree,
} from '../program.ts';

const escape = '\u001b';
const own = ownProject();

/** A short house rule with a notice, and a French translation of it. */
const english = `# Rules of our house

The English text is definitive.

1. Keep your room tidy.
2. Be quiet after 22 o’clock, and greet your neighbours.
3. Pay 300 euros of rent in January.

Copyright © 2019 The Housing Club. This notice must be included in all copies.
`;
const french = `# Règlement de la maison

Le texte anglais fait foi.

1. Gardez votre chambre en ordre.
2. Ne faites pas de bruit après 22 heures et saluez vos voisins.
3. Payez 300 euros de loyer en janvier.

Copyright © 2019 The Housing Club. This notice must be included in all copies.
`;
const profile = {
  version: 1,
  document: 'house-rules',
  title: 'House rules',
  lang: 'en',
  editions: ['2019'],
  demands: [
    { type: 'clause', units: ['paragraph.1'], sentence: 'The English text is definitive.' },
    { type: 'verbatim', units: ['paragraph.2'], sentence: 'This notice must be included in all copies.' },
  ],
};

const house: Tree = {
  'urtext.config.json': '{ "version": 1 }\n',
  'source/house-rules/2019.md': english,
  'source/house-rules/document.json': `${JSON.stringify(profile, null, 2)}\n`,
  'locales/fr/house-rules.md': french,
};

/** The house rules with their lock, and changes. */
async function makeHouse(changes: Tree = {}): Promise<string> {
  const folder = makeProject(house);
  await run(folder, ['lock']);
  writeTree(folder, changes);
  return folder;
}

/** The house rules, accepted as the work of a translator. */
async function makeRecordedHouse(): Promise<string> {
  const folder = await makeHouse();
  await run(folder, ['accept', 'fr', '--all', '--translator', 'Ada']);
  return folder;
}

function recordOf(
  folder: string,
): { units: Record<string, Record<string, string>> } & Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'locales/fr/house-rules.record.json'), 'utf8'));
}

describe('help', () => {
  it.each(commands.map(({ name }) => name))('of %s is printed with examples', async (name) => {
    const { code, stdout, stderr } = await run(temporaryFolder(), [name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: urtext ${name}`);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}\\$ urtext ${name}`));
  });

  it('of the program lists every command', async () => {
    const { code, stdout } = await run(temporaryFolder(), ['--help']);
    expect(code).toBe(0);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('tells of no option or argument without saying what it is for', async () => {
    for (const { name } of commands) {
      const { stdout } = await run(temporaryFolder(), [name, '--help']);
      expect(stdout).not.toMatch(/help\.(?:opt|arg)\./);
      for (const line of stdout.match(/^ {2}-.*$/gm) ?? [])
        expect(line).toMatch(/^ {2}-.*\S {2,}\S|^ {2}-\S+.*>$/);
    }
  });

  it.each(['--version', '-V'])('with %s prints the version of the package', async (flag) => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(await run(temporaryFolder(), [flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['chekc'], 'check'],
    ['an unknown option', ['check', '--lnag', 'fr'], '--lang'],
    ['an unknown rule', ['explain', 'structure/item-mising'], 'structure/item-missing'],
    ['a rule without its group', ['explain', 'item-missing'], 'structure/item-missing'],
  ])('with %s exits 2 and says what may have been meant', async (_, args, meant) => {
    const { code, stdout, stderr } = await run(await makeHouse(), args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`did you mean "?${meant}`, 'i'));
  });

  it.each([
    ['no command', []],
    ['a missing argument', ['new']],
    ['an argument too many', ['new', 'de', 'es']],
    ['an unknown format', ['check', '--format', 'xml']],
    ['a format without a name', ['check', '--format']],
    ['an unknown state', ['accept', 'fr', '--all', '--state', 'perfect']],
    ['a number that is none', ['check', '--max-warnings', 'many']],
    ['a negative number', ['check', '--max-warnings', '-1']],
    ['nothing chosen to accept', ['accept', 'fr']],
    ['a configuration that is not there', ['check', '--config', 'other.json']],
  ])('with %s exits 2, with nothing on stdout', async (_, args) => {
    const { code, stdout, stderr } = await run(await makeHouse(), args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stderr.trim()).not.toBe('');
  });
});

describe('check', () => {
  it('ends 0 when all is well, with one report on stdout and nothing on stderr', async () => {
    const { code, stdout, stderr } = await run(await makeRecordedHouse(), ['check']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^✓ .*6 items.*1 translation.*1 document\n$/);
  });

  it('ends 0 over the texts of this repository', async () => {
    const { code, stdout, stderr } = await run(makeProject(own), ['check', '--format', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    expect(reportOf({ code, stdout, stderr }).diagnostics).toEqual([]);
  });

  it('ends 1 when something is found, and still writes nothing to stderr', async () => {
    const folder = await makeHouse({ 'locales/fr/house-rules.md': french.replace(/^2\. .*\n/m, '') });
    const { code, stdout, stderr } = await run(folder, ['check']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('structure/item-missing');
    expect(stdout).toContain('greet your neighbours');
  });

  it('ends 2 when a translation cannot be read, and checks the others all the same', async () => {
    const folder = await makeHouse({
      'locales/es/house-rules.md': new Uint8Array([0x48, 0xff, 0x0a]),
      'locales/fr/house-rules.md': french.replace(/^2\. .*\n/m, ''),
    });
    const result = await run(folder, ['check', '--format', 'json']);
    expect(result.code).toBe(2);
    expect(findingsOf(result)).toEqual([
      'file/not-utf8 @ locales/es/house-rules.md',
      'structure/item-missing @ item.2',
    ]);
    expect(reportOf(result).counts).toMatchObject({ unreadable: 1, errors: 2 });
  });

  it('is run from any folder of the project, and shows paths from there', async () => {
    const folder = await makeHouse({ 'locales/fr/house-rules.md': french.replace('300', '400') });
    const inside = await run(join(folder, 'locales/fr'), ['check', '--format', 'json']);
    expect(inside.code).toBe(1);
    expect(reportOf(inside).diagnostics.map(({ path }) => path)).toContain('house-rules.md');
  });

  it('takes the project of the configuration that is named', async () => {
    const folder = await makeHouse();
    const { code, stdout } = await run(temporaryFolder(), [
      'check',
      '--config',
      join(folder, 'urtext.config.json'),
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('6 items');
  });

  it('gives the same bytes twice', async () => {
    const folder = await makeHouse({ 'locales/fr/house-rules.md': french.replace('300', '400') });
    expect(await run(folder, ['check'])).toEqual(await run(folder, ['check']));
  });

  it('writes nothing', async () => {
    const folder = await makeHouse();
    const before = readTree(folder);
    await run(folder, ['check']);
    expect(readTree(folder)).toEqual(before);
  });
});

describe('the JSON report', () => {
  it('has a version, the findings with their places, and the counts', async () => {
    const folder = await makeHouse({ 'locales/fr/house-rules.md': french.replace('300', '400') });
    const result = await run(folder, ['check', '--format', 'json', '--rule', 'token/number']);
    expect([result.code, result.stderr]).toEqual([1, '']);
    expect(JSON.parse(result.stdout)).toEqual({
      version: 1,
      diagnostics: [
        {
          ruleId: 'token/number',
          messageId: 'changed',
          data: { item: 'item.3', expected: '300', shown: '400' },
          severity: 'warning',
          path: 'locales/fr/house-rules.md',
          lang: 'fr',
          document: 'house-rules',
          address: 'item.3',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 13,
          offset: french.indexOf('300'),
          length: 3,
          message: expect.stringContaining('400'),
          source: 'Pay 300 euros of rent in January.',
          target: 'Payez 400 euros de loyer en janvier.',
        },
      ],
      counts: expect.objectContaining({
        errors: 0,
        warnings: 1,
        notes: 0,
        documents: 1,
        translations: 1,
        units: 6,
        unreadable: 0,
      }),
    });
  });

  it('counts what it lists', async () => {
    const folder = await makeHouse({
      'locales/fr/house-rules.md': french.replace('300', '400').replace(/^2\. .*\n/m, ''),
    });
    const { diagnostics, counts } = reportOf(await run(folder, ['check', '--format', 'json']));
    const count = (severity: string): number => diagnostics.filter((one) => one.severity === severity).length;
    expect(counts).toMatchObject({
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    });
    expect(diagnostics.length).toBe(3);
  });

  it('shows hostile characters of a file as they are escaped in JSON, never raw', async () => {
    const folder = await makeHouse({
      'locales/fr/house-rules.md': french.replace('300', `${escape}[31m400`),
    });
    const { stdout } = await run(folder, ['check', '--format', 'json']);
    expect(stdout).not.toContain(escape);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});

describe('what is checked', () => {
  const spoilt = {
    'locales/fr/house-rules.md': french.replace('300', '400').replace('22', '23'),
    'locales/de/house-rules.md': english,
  };

  it('is narrowed by --lang', async () => {
    const report = reportOf(
      await run(await makeHouse(spoilt), ['check', '--lang', 'fr', '--format', 'json']),
    );
    expect(new Set(report.diagnostics.map(({ lang }) => lang))).toEqual(new Set(['fr']));
    expect(report.counts['translations']).toBe(1);
  });

  it.each([
    ['separated by commas', ['--lang', 'fr,de']],
    ['repeated', ['--lang', 'fr', '--lang', 'de']],
  ])('takes several languages, %s', async (_, args) => {
    const report = reportOf(await run(await makeHouse(spoilt), ['check', ...args, '--format', 'json']));
    expect(new Set(report.diagnostics.map(({ lang }) => lang))).toEqual(new Set(['de', 'fr']));
  });

  it('is narrowed by --item', async () => {
    const args = ['check', '--lang', 'fr', '--item', 'item.3', '--format', 'json'];
    expect(findingsOf(await run(await makeHouse(spoilt), args))).toEqual(['token/number @ item.3']);
  });

  it('takes a part of the text for --item', async () => {
    const args = ['check', '--lang', 'fr', '--item', 'item', '--format', 'json'];
    expect(findingsOf(await run(await makeHouse(spoilt), args))).toEqual([
      'token/number @ item.2',
      'token/number @ item.3',
    ]);
  });

  it('is narrowed by --rule to a rule', async () => {
    const report = reportOf(
      await run(await makeHouse(spoilt), ['check', '--rule', 'state/same-as-source', '--format', 'json']),
    );
    expect(new Set(report.diagnostics.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['state/same-as-source']),
    );
  });

  it('is narrowed by --rule to a group', async () => {
    const report = reportOf(
      await run(await makeHouse(spoilt), ['check', '--rule', 'token/', '--format', 'json']),
    );
    expect(report.diagnostics.map(({ ruleId, lang }) => `${lang} ${ruleId}`)).toEqual([
      'fr token/number',
      'fr token/number',
    ]);
  });

  it('lets so many warnings pass as --max-warnings says', async () => {
    const folder = await makeHouse(spoilt);
    const runs = [];
    for (const count of ['1', '2']) {
      const { code, stdout } = await run(folder, ['check', '--lang', 'fr', '--max-warnings', count]);
      runs.push([code, /^. Found 2 warnings/m.exec(stdout)?.[0]]);
    }
    expect(runs).toEqual([
      [1, '✗ Found 2 warnings'],
      [0, '✓ Found 2 warnings'],
    ]);
  });

  it('takes the number of warnings from the configuration when none is given', async () => {
    const config = { 'urtext.config.json': '{ "version": 1, "maxWarnings": 2 }' };
    const folder = await makeHouse({ ...spoilt, ...config });
    expect((await run(folder, ['check', '--lang', 'fr'])).code).toBe(0);
    expect((await run(folder, ['check', '--lang', 'fr', '--max-warnings', '0'])).code).toBe(1);
  });

  it('leaves out a rule that the configuration switches off', async () => {
    const config = { 'urtext.config.json': '{ "version": 1, "rules": { "token/number": "off" } }' };
    const folder = await makeHouse({ ...spoilt, ...config });
    expect(findingsOf(await run(folder, ['check', '--lang', 'fr', '--format', 'json']))).toEqual([]);
  });

  it('refuses a configuration that would switch a required rule off', async () => {
    const folder = await makeHouse({
      'urtext.config.json': '{ "version": 1, "rules": { "clause/definitive-missing": "off" } }',
      'locales/fr/house-rules.md': french.replace('Le texte anglais fait foi.\n\n', ''),
    });
    const { code, stdout, stderr } = await run(folder, ['check']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^urtext\.config\.json:1:28: .*clause\/definitive-missing.*\n$/);
  });

  it('refuses a configuration that names a rule that does not exist', async () => {
    const folder = await makeHouse({
      'urtext.config.json': '{ "version": 1, "rules": { "token/nubmer": "off" } }',
    });
    const { code, stderr } = await run(folder, ['check']);
    expect(code).toBe(2);
    expect(stderr).toContain('token/nubmer');
  });
});

describe('the report for people', () => {
  const spoilt = { 'locales/fr/house-rules.md': french.replace('300', '400').replace(/^2\. .*\n/m, '') };

  it('leaves warnings and notes out with --quiet', async () => {
    const { code, stdout } = await run(await makeHouse(spoilt), ['check', '--quiet']);
    expect(code).toBe(1);
    expect(stdout).toContain('structure/item-missing');
    expect(stdout).not.toContain('token/number');
  });

  it('is one line with --quiet when there are too many warnings, and empty when all is well', async () => {
    const folder = await makeHouse({ 'locales/fr/house-rules.md': french.replace('300', '400') });
    const stdout = '✗ Fails: 1 warning, more than --max-warnings 0 lets pass\n';
    expect(await run(folder, ['check', '--quiet'])).toEqual({ code: 1, stdout, stderr: '' });
    const lenient = ['check', '--quiet', '--max-warnings', '1'];
    expect(await run(folder, lenient)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('has no colours in a pipe', async () => {
    const { stdout } = await run(await makeHouse(spoilt), ['check']);
    expect(stdout).not.toContain(escape);
  });

  it('has colours where FORCE_COLOR asks for them', async () => {
    const { stdout } = await run(await makeHouse(spoilt), ['check'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain(`${escape}[31m`);
  });

  it.each([
    ['--no-color after the command', ['check', '--no-color'], {}],
    ['--no-color before the command', ['--no-color', 'check'], {}],
    ['NO_COLOR', ['check'], { NO_COLOR: '1' }],
    ['FORCE_COLOR=0', ['check'], { FORCE_COLOR: '0' }],
  ])('has no colours with %s, whatever else is asked', async (_, args, env) => {
    const { stdout } = await run(await makeHouse(spoilt), args, { env: { FORCE_COLOR: '1', ...env } });
    expect(stdout).toContain('structure/item-missing');
    expect(stdout).not.toContain(escape);
  });

  it('says the same with colours and without', async () => {
    const folder = await makeHouse({ 'locales/fr/house-rules.md': french.replace(/^2\. .*\n/m, '') });
    const plain = await run(folder, ['check']);
    const colored = await run(folder, ['check'], { env: { FORCE_COLOR: '1' } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away.
    expect(colored.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });

  it('shows no progress in a pipe, however many languages there are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`locales/fr-x-${index}/house-rules.md`, french]),
    );
    const { code, stdout, stderr } = await run(await makeHouse(many), ['check']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('\r');
  });

  it('shows control characters of a translation written out', async () => {
    const folder = await makeHouse({
      'locales/fr/house-rules.md': french.replace('300', `${escape}]0;owned\u0007400\u202e`),
    });
    const { stdout } = await run(folder, ['check'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).not.toContain(`${escape}]0`);
    expect(stdout).not.toContain('\u202e');
    expect(stdout).toContain('\\u{001B}');
  });
});

describe('status', () => {
  it('does not count as done what is still in English', async () => {
    const folder = await makeHouse();
    await run(folder, ['new', 'de']);
    const { stdout } = await run(folder, ['status', '--format', 'json']);
    const untranslated = {
      lang: 'de',
      done: 16,
      units: { 'item.1': 'untranslated', 'item.3': 'untranslated' },
    };
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ languages: [untranslated, { lang: 'fr' }] }] });
    expect((await run(folder, ['status'])).stdout).toMatch(/^ {2}de .*×××/m);
  });

  it('shows one sign an item and what is done', async () => {
    const folder = await makeRecordedHouse();
    const { code, stdout, stderr } = await run(folder, ['status']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}fr .*○○○.*100%.*human$/m);
  });

  it('shows a missing item and an altered notice', async () => {
    const folder = await makeHouse({
      'locales/fr/house-rules.md': french.replace(/^2\. .*\n/m, '').replace('2019 The', '2020 The'),
    });
    const { stdout } = await run(folder, ['status']);
    expect(stdout).toMatch(/^ {2}fr .*\?–\?.*≠.* 66%/m);
  });

  it('has the same as JSON', async () => {
    const folder = await makeRecordedHouse();
    writeFileSync(
      join(folder, 'locales/fr/house-rules.md'),
      french.replace(/^2\. .*\n/m, '').replace('300', '301'),
    );
    const { code, stdout, stderr } = await run(folder, ['status', '--format', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      documents: [
        {
          document: 'house-rules',
          edition: '2019',
          languages: [
            {
              lang: 'fr',
              done: 83,
              origin: 'human',
              units: {
                title: 'current',
                'paragraph.1': 'current',
                'item.1': 'current',
                'item.2': 'missing',
                'item.3': 'changed',
                'paragraph.2': 'english',
              },
            },
          ],
        },
      ],
    });
  });

  it('says so when there are no translations yet', async () => {
    const folder = await makeHouse();
    rmSync(join(folder, 'locales'), { recursive: true });
    const { code, stdout } = await run(folder, ['status']);
    expect(code).toBe(0);
    expect(stdout).toContain('urtext new');
  });

  it('ends 2 when a translation cannot be read, and shows the others', async () => {
    const folder = await makeHouse({ 'locales/es/house-rules.md': new Uint8Array([0xff]) });
    const { code, stdout, stderr } = await run(folder, ['status']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^locales\/es\/house-rules\.md: .*UTF-8.*\n$/);
    expect(stdout).toMatch(/^ {2}fr /m);
    expect(stdout).toMatch(/^ {2}es {8}cannot be read$/m);
  });

  it.each([
    ['a record that ends too early', 'house-rules.record.json', '{', '1:2: Unexpected end of the file'],
    ['a text without words', 'house-rules.md', '\n', ' The file is empty'],
    ['a glossary without a table', 'glossary.md', 'Words.\n', '1:1: Cannot find the table'],
  ])('tells of %s at its place, and not that there is no translation', async (_, name, content, words) => {
    const folder = await makeHouse({ [`locales/fr/${name}`]: content });
    const { code, stdout, stderr } = await run(folder, ['status']);
    expect(code).toBe(2);
    expect(stderr).toContain(`locales/fr/${name}:${words}`);
    expect(stderr).toMatch(/^.+\n$/);
    expect(stdout).not.toContain('urtext new');
    expect(stdout).toMatch(/^ {2}fr {8}cannot be read$/m);
  });
});

describe('lock', () => {
  it('locks a new text with its items', async () => {
    const folder = makeProject(house);
    const { code, stdout, stderr } = await run(folder, ['lock']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/2019.*house-rules.*6 items/);
    const lock = JSON.parse(readFileSync(join(folder, 'source/house-rules/lock.json'), 'utf8'));
    expect(lock).toMatchObject({ version: 1, document: 'house-rules', normalization: 'nfc-ws-1' });
    expect(lock.editions['2019'].text).toBe(english);
    expect(lock.editions['2019'].units.map((unit: { address: string }) => unit.address)).toEqual([
      'title',
      'paragraph.1',
      'item.1',
      'item.2',
      'item.3',
      'paragraph.2',
    ]);
  });

  it('changes nothing when nothing changed', async () => {
    const folder = await makeHouse();
    const before = readTree(folder);
    expect((await run(folder, ['lock'])).code).toBe(0);
    expect(readTree(folder)).toEqual(before);
  });

  it('writes nothing in a dry run', async () => {
    const folder = makeProject(house);
    expect((await run(folder, ['lock', '--dry-run'])).code).toBe(0);
    expect(readTree(folder)).toEqual(readTree(makeProject(house)));
  });

  it('refuses a changed edition, shows the words that changed, and writes nothing', async () => {
    const folder = await makeHouse({ 'source/house-rules/2019.md': english.replace('tidy', 'clean') });
    const before = readTree(folder);
    const { code, stdout, stderr } = await run(folder, ['lock']);
    expect(code).toBe(1);
    expect(stdout).toContain('item.1');
    expect(stdout).toContain('Keep your room [-tidy-]{+clean+}.');
    expect(stderr).toMatch(/^source\/house-rules\/2019\.md: /);
    expect(readTree(folder)).toEqual(before);
  });

  it('does not take an edition in while another one is changed', async () => {
    const folder = await makeHouse({
      'source/house-rules/2019.md': english.replace('tidy', 'clean'),
      'source/house-rules/2024.md': english.replace('300', '400'),
      'source/house-rules/document.json': JSON.stringify({ ...profile, editions: ['2019', '2024'] }),
    });
    const before = readTree(folder);
    expect((await run(folder, ['lock'])).code).toBe(1);
    expect(readTree(folder)).toEqual(before);
  });

  it('adds a new edition and leaves the old one as it was', async () => {
    const folder = await makeHouse();
    const path = join(folder, 'source/house-rules/lock.json');
    const before = JSON.parse(readFileSync(path, 'utf8'));
    writeTree(folder, {
      'source/house-rules/2024.md': english.replace('300', '400'),
      'source/house-rules/document.json': JSON.stringify({ ...profile, editions: ['2019', '2024'] }),
    });
    expect((await run(folder, ['lock'])).code).toBe(0);
    const after = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(after.editions)).toEqual(['2019', '2024']);
    expect(after.editions['2019']).toEqual(before.editions['2019']);
  });

  it('names the documents there are when it is asked for another', async () => {
    const { code, stderr } = await run(await makeHouse(), ['lock', '--document', 'garden-rules']);
    expect(code).toBe(2);
    expect(stderr).toContain('house-rules');
  });
});

describe('accept', () => {
  it('records every item of a translation with its translator', async () => {
    const folder = await makeHouse();
    const { code, stdout, stderr } = await run(folder, ['accept', 'fr', '--all', '--translator', 'Ada']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('5 items');
    const record = recordOf(folder);
    expect(record).toMatchObject({ version: 1, document: 'house-rules', lang: 'fr', edition: '2019' });
    expect(Object.keys(record.units)).toEqual(['title', 'paragraph.1', 'item.1', 'item.2', 'item.3']);
    expect(record.units['item.1']).toMatchObject({ state: 'translated', origin: 'human', translator: 'Ada' });
    expect(record.units['item.1']?.['date']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('changes nothing when it is said again', async () => {
    const folder = await makeRecordedHouse();
    const before = readTree(folder);
    const { code, stdout } = await run(folder, ['accept', 'fr', '--all', '--translator', 'Ada']);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing changed');
    expect(readTree(folder)).toEqual(before);
  });

  it('writes nothing in a dry run', async () => {
    const folder = await makeHouse();
    const before = readTree(folder);
    expect((await run(folder, ['accept', 'fr', '--all', '--translator', 'Ada', '--dry-run'])).code).toBe(0);
    expect(readTree(folder)).toEqual(before);
  });

  it('records one item and leaves the others', async () => {
    const folder = await makeHouse();
    expect((await run(folder, ['accept', 'fr', '--item', 'item.2', '--translator', 'Ada'])).code).toBe(0);
    expect(Object.keys(recordOf(folder).units)).toEqual(['item.2']);
  });

  it('records who reviewed', async () => {
    const folder = await makeRecordedHouse();
    const args = ['accept', 'fr', '--item', 'item.1', '--state', 'reviewed', '--reviewer', 'Grace'];
    expect((await run(folder, args)).code).toBe(0);
    expect(recordOf(folder).units['item.1']).toMatchObject({
      state: 'reviewed',
      translator: 'Ada',
      reviewer: 'Grace',
    });
    expect(recordOf(folder).units['item.2']).not.toHaveProperty('reviewer');
  });

  it.each([
    ['an item without a translator', ['--item', 'item.1'], false],
    ['a review without a reviewer', ['--item', 'item.1', '--state', 'reviewed'], true],
    ['a review by the translator', ['--all', '--state', 'reviewed', '--reviewer', 'Ada'], true],
    [
      'a review by the translator in other letters',
      ['--all', '--state', 'final', '--reviewer', ' ADA '],
      true,
    ],
    ['an item that must stand in English', ['--item', 'paragraph.2', '--translator', 'Ada'], true],
    ['an item that does not exist', ['--item', 'item.9', '--translator', 'Ada'], true],
  ])('refuses %s, and writes nothing', async (_, args, recorded) => {
    const folder = recorded ? await makeRecordedHouse() : await makeHouse();
    const before = readTree(folder);
    const { code, stderr } = await run(folder, ['accept', 'fr', ...args]);
    expect([1, 2]).toContain(code);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readTree(folder)).toEqual(before);
  });

  it('lets the translator review when that is said', async () => {
    const folder = await makeRecordedHouse();
    const args = ['accept', 'fr', '--all', '--state', 'reviewed', '--reviewer', 'Ada', '--self-review'];
    expect((await run(folder, args)).code).toBe(0);
    expect(recordOf(folder).units['item.1']).toMatchObject({ state: 'reviewed', reviewer: 'Ada' });
  });

  it('does not lower a state unless that is said', async () => {
    const folder = await makeRecordedHouse();
    await run(folder, ['accept', 'fr', '--all', '--state', 'final', '--reviewer', 'Grace']);
    const before = readTree(folder);
    const refused = await run(folder, ['accept', 'fr', '--item', 'item.1']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--lower');
    expect(readTree(folder)).toEqual(before);
    expect((await run(folder, ['accept', 'fr', '--item', 'item.1', '--lower'])).code).toBe(0);
    expect(recordOf(folder).units['item.1']?.['state']).toBe('translated');
  });

  it('tells of a review that the new words replace', async () => {
    const folder = await makeRecordedHouse();
    await run(folder, ['accept', 'fr', '--all', '--state', 'reviewed', '--reviewer', 'Grace']);
    writeTree(folder, { 'locales/fr/house-rules.md': french.replace('Gardez', 'Maintenez') });
    const { code, stdout } = await run(folder, ['accept', 'fr', '--item', 'item.1']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/item\.1.*Grace/);
    expect(recordOf(folder).units['item.1']).not.toHaveProperty('reviewer');
  });

  it.each([
    ['empty', french.replace(/^2\. .*$/m, '2.'), 'item.2'],
    ['missing', french.replace(/^2\. .*\n/m, ''), 'item.2'],
    ['merged with its neighbour', french.replace('\n3. ', ' '), 'item.2'],
  ])('refuses an item that is %s, and accepts the others', async (_, text, address) => {
    const folder = await makeHouse({ 'locales/fr/house-rules.md': text });
    const { code, stderr } = await run(folder, ['accept', 'fr', '--all', '--translator', 'Ada']);
    expect(code).toBe(1);
    expect(stderr).toContain(address);
    expect(Object.keys(recordOf(folder).units)).toContain('item.1');
    expect(Object.keys(recordOf(folder).units)).not.toContain(address);
  });

  it('records a machine’s work as a machine’s, also after it was reviewed', async () => {
    const folder = await makeHouse();
    await run(folder, ['accept', 'fr', '--all', '--translator', 'Engine 3', '--origin', 'machine']);
    expect(recordOf(folder).units['item.1']?.['origin']).toBe('machine');
    await run(folder, ['accept', 'fr', '--item', 'item.1', '--state', 'reviewed', '--reviewer', 'Grace']);
    expect(recordOf(folder).units['item.1']?.['origin']).toBe('machine-reviewed');
    expect(recordOf(folder).units['item.2']?.['origin']).toBe('machine');
  });
});

describe('a second edition', () => {
  /** Recorded for 2019, then the rent goes up and the clock gets a comma less. */
  async function makeStaleHouse(): Promise<string> {
    const folder = await makeRecordedHouse();
    writeTree(folder, {
      'source/house-rules/2024.md': english
        .replace('300 euros of rent', '400 euros of rent and heating')
        .replace('o’clock,', 'o’clock'),
      'source/house-rules/document.json': JSON.stringify({ ...profile, editions: ['2019', '2024'] }),
    });
    await run(folder, ['lock']);
    return folder;
  }

  it('has to be locked before anything is checked', async () => {
    const folder = await makeRecordedHouse();
    writeTree(folder, {
      'source/house-rules/2024.md': english.replace('300', '400'),
      'source/house-rules/document.json': JSON.stringify({ ...profile, editions: ['2019', '2024'] }),
    });
    const { code, stdout, stderr } = await run(folder, ['check']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('urtext lock');
  });

  it('makes stale what changed in its words, and no more than notes of a comma', async () => {
    const result = await run(await makeStaleHouse(), ['check', '--rule', 'state/', '--format', 'json']);
    expect(result.code).toBe(1);
    expect(
      reportOf(result).diagnostics.map(({ ruleId, severity, address }) => [ruleId, severity, address]),
    ).toEqual([
      ['state/stale-cosmetic', 'note', 'item.2'],
      ['state/stale', 'error', 'item.3'],
    ]);
  });

  it('is shown against the old English and beside the translation', async () => {
    const { stdout } = await run(await makeStaleHouse(), ['check']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Pay [-300-]{+400+} euros of rent {+and heating +}in January.',
    );
    expect(stdout).toContain('Payez 300 euros de loyer en janvier.');
  });

  it('carries both texts in the JSON report', async () => {
    const report = reportOf(
      await run(await makeStaleHouse(), ['check', '--rule', 'state/stale', '--format', 'json']),
    );
    expect(report.diagnostics[0]).toMatchObject({
      previousSource: 'Pay 300 euros of rent in January.',
      source: 'Pay 400 euros of rent and heating in January.',
      target: 'Payez 300 euros de loyer en janvier.',
    });
  });

  it('is shown by diff, with the translations it makes stale', async () => {
    const { code, stdout, stderr } = await run(await makeStaleHouse(), ['diff']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('[-300-]{+400+}');
    expect(stdout).toContain('Payez 300 euros de loyer en janvier.');
  });

  it('is shown by diff for one item alone', async () => {
    const { stdout } = await run(await makeStaleHouse(), ['diff', '--item', 'item.2']);
    expect(stdout).toContain('item.2');
    expect(stdout).not.toContain('item.3');
  });

  it('is shown in the status', async () => {
    const { stdout } = await run(await makeStaleHouse(), ['status', '--format', 'json']);
    expect(JSON.parse(stdout).documents[0].languages[0].units).toMatchObject({
      'item.1': 'current',
      'item.3': 'stale',
    });
  });

  it('is stale until the changed translation is accepted', async () => {
    const folder = await makeStaleHouse();
    writeTree(folder, {
      'locales/fr/house-rules.md': french.replace('300 euros de loyer', '400 euros de loyer et de chauffage'),
    });
    const [told] = reportOf(
      await run(folder, ['check', '--rule', 'state/stale', '--format', 'json']),
    ).diagnostics;
    expect([told?.address, told?.messageId]).toEqual(['item.3', 'answered']);
    expect((await run(folder, ['status', '--format', 'json'])).stdout).toContain('"item.3": "stale"');
    await run(folder, ['accept', 'fr', '--item', 'item.3', '--translator', 'Ada']);
    expect(findingsOf(await run(folder, ['check', '--rule', 'state/stale', '--format', 'json']))).toEqual([]);
  });

  it('is no longer stale once the old words were accepted again', async () => {
    const folder = await makeStaleHouse();
    expect((await run(folder, ['accept', 'fr', '--item', 'item.3,item.2'])).code).toBe(0);
    expect(findingsOf(await run(folder, ['check', '--rule', 'state/', '--format', 'json']))).toEqual([]);
  });
});

describe('diff', () => {
  it('ends 0 when there is nothing to show', async () => {
    const { code, stdout, stderr } = await run(await makeRecordedHouse(), ['diff']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('No differences\n');
  });

  it('shows what changed in a locked edition', async () => {
    const folder = await makeHouse({ 'source/house-rules/2019.md': english.replace('tidy', 'clean') });
    const { code, stdout } = await run(folder, ['diff']);
    expect(code).toBe(1);
    expect(stdout).toContain('[-tidy-]{+clean+}');
  });

  it('names the editions there are when it is asked for another', async () => {
    const { code, stderr } = await run(await makeHouse(), ['diff', '--from', '2018']);
    expect(code).toBe(2);
    expect(stderr).toContain('2019');
  });
});

describe('new', () => {
  it('writes the English to translate, the notice in its place, and says what to do', async () => {
    const folder = await makeHouse();
    const { code, stdout, stderr } = await run(folder, ['new', 'de']);
    expect([code, stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'locales/de/house-rules.md'), 'utf8')).toBe(english);
    expect(stdout).toContain('German');
    expect(stdout).toContain('paragraph.2');
    expect(stdout).toContain('urtext check --lang de');
  });

  it('begins a translation that is found to be untranslated, but whose notice is right', async () => {
    const folder = await makeHouse();
    await run(folder, ['new', 'de']);
    const result = await run(folder, ['check', '--lang', 'de', '--format', 'json']);
    expect(result.code).toBe(1);
    expect(findingsOf(result)).toEqual([
      'state/same-as-source @ title',
      'clause/definitive-untranslated @ paragraph.1',
      'state/same-as-source @ item.1',
      'state/same-as-source @ item.2',
      'state/same-as-source @ item.3',
    ]);
  });

  it.each([
    ['a translation that is there', 'fr'],
    ['a tag that is not canonical', 'pt_BR'],
    ['an old tag', 'iw'],
    ['a tag of no language', 'qqqq'],
    ['a folder', '../de'],
    ['the language of the definitive text', 'en'],
    ['an empty name', ''],
  ])('refuses %s, and writes nothing', async (_, lang) => {
    const folder = await makeHouse();
    const before = readTree(folder);
    const { code, stdout, stderr } = await run(folder, ['new', lang]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n').length).toBe(1);
    expect(readTree(folder)).toEqual(before);
  });

  it.each([
    ['pt_BR', 'pt-BR'],
    ['iw', 'he'],
    ['zh-cn', 'zh-CN'],
  ])('names the canonical form of %s', async (lang, canonical) => {
    expect((await run(await makeHouse(), ['new', lang])).stderr).toContain(`"${canonical}"`);
  });

  it('begins only what is not there yet', async () => {
    const folder = makeProject(own);
    expect((await run(folder, ['new', 'de'])).code).toBe(0);
    const before = readTree(makeProject(own));
    const added = Object.keys(readTree(folder)).filter((path) => !(path in before));
    expect(added).toEqual(['locales/de/sharing-our-content.md']);
  });
});

describe('explain', () => {
  it.each(rules.map(({ id }) => id))('tells what %s finds, why, and what to do', async (id) => {
    const { code, stdout, stderr } = await run(temporaryFolder(), ['explain', id]);
    expect([code, stderr]).toEqual([0, '']);
    const rule = rules.find((one) => one.id === id);
    for (const part of [id, rule?.summary ?? '', rule?.rationale ?? '', rule?.remedy ?? ''])
      expect(stdout).toContain(part);
  });

  it.each([
    ['token/number', '--item ITEM'],
    ['state/regressed', '--all'],
  ])('says of %s how its findings are accepted', async (id, items) => {
    const { stdout } = await run(temporaryFolder(), ['explain', id]);
    expect(stdout).toContain(`urtext accept LANG --finding ${id} ${items} --by NAME`);
  });
});

describe('rules', () => {
  it('lists every rule on a line', async () => {
    const { code, stdout, stderr } = await run(temporaryFolder(), ['rules']);
    expect([code, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ', 1)[0]),
    ).toEqual([...rules, ...formatRules].map(({ id }) => id));
  });

  it('lists them as JSON', async () => {
    const { code, stdout } = await run(temporaryFolder(), ['rules', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      rules: [...rules, ...formatRules].map((rule) => ({
        id: rule.id,
        severity: rule.severity,
        milder: milderThan(rule),
        required: rule.required ?? false,
        asked: rule.id === 'notice/lang-unmarked',
        summary: rule.summary,
      })),
    });
  });
});

describe('init', () => {
  it('makes a project of a long text that is read again', async () => {
    const items = Array.from(
      { length: 700 },
      (_, index) => `${index + 1}. ${'Keep the room tidy. '.repeat(45)}`,
    );
    const folder = makeProject({ 'rules.md': `# Rules\n\n${items.map((item) => item.trim()).join('\n')}\n` });
    expect(await run(folder, ['init', 'rules.md', '--edition', '2019'])).toMatchObject({ code: 0 });
    expect(await run(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
    expect(await run(folder, ['lock'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('makes a project around a text, which passes the check and takes translations', async () => {
    const folder = makeProject({ 'House Rules.md': english });
    const made = await run(folder, ['init', 'House Rules.md', '--edition', '2019']);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('6 items');
    expect(made.stdout).toMatch(/stay in English: paragraph\.2$/m);
    expect(made.stdout).toMatch(/definitive: paragraph\.1$/m);
    expect((await run(folder, ['check'])).code).toBe(0);
    expect((await run(folder, ['new', 'de'])).code).toBe(0);
    const found = findingsOf(await run(folder, ['check', '--format', 'json']));
    expect(found.filter((finding) => finding.startsWith('state/same-as-source')).length).toBe(4);
    expect(found).toContain('clause/definitive-untranslated @ paragraph.1');
  });

  it('keeps the text byte for byte', async () => {
    const folder = makeProject({ 'rules.md': english.replaceAll('\n', '\r\n') });
    await run(folder, ['init', 'rules.md', '--edition', '2019']);
    expect(readFileSync(join(folder, 'source/rules/2019.md'), 'utf8')).toBe(english.replaceAll('\n', '\r\n'));
  });

  it('goes into another folder when one is named', async () => {
    const folder = makeProject({ 'rules.md': english });
    await run(folder, ['init', 'rules.md', '--into', 'translations', '--name', 'house', '--edition', '2019']);
    expect(Object.keys(readTree(join(folder, 'translations'))).sort()).toEqual([
      'source/house/2019.md',
      'source/house/document.json',
      'source/house/lock.json',
      'urtext.config.json',
    ]);
    expect((await run(join(folder, 'translations'), ['check'])).code).toBe(0);
  });

  it('overwrites nothing', async () => {
    const folder = makeProject({ 'rules.md': english });
    await run(folder, ['init', 'rules.md']);
    const before = readTree(folder);
    const { code, stderr } = await run(folder, ['init', 'rules.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^source.rules.document\.json: /);
    expect(readTree(folder)).toEqual(before);
  });

  it.each([
    ['an empty file', ''],
    ['a file of white space', ' \n\t\n'],
  ])('refuses %s', async (_, text) => {
    const folder = makeProject({ 'rules.md': text });
    expect((await run(folder, ['init', 'rules.md'])).code).toBe(2);
    expect(Object.keys(readTree(folder))).toEqual(['rules.md']);
  });

  it('refuses a file that is not there', async () => {
    const folder = temporaryFolder();
    const { code, stderr } = await run(folder, ['init', 'rules.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rules\.md: .*ENOENT\n$/);
  });

  it('makes a plain name of an odd one', async () => {
    const folder = makeProject({ 'in/Règles (v2)!.md': english });
    await run(folder, ['init', 'in/Règles (v2)!.md', '--edition', 'Spring 2019']);
    expect(existsSync(join(folder, 'source/règles-v2/spring-2019.md'))).toBe(true);
    expect((await run(folder, ['check'])).code).toBe(0);
  });
});

describe('the environment', () => {
  it('needs no home folder', async () => {
    const folder = await makeRecordedHouse();
    expect((await run(folder, ['check'], { env: { HOME: join(folder, 'nowhere') } })).code).toBe(0);
  });

  it.each(['C', 'tlh_KL.UTF-8', 'de_DE@euro', ''])('takes LANG=%j without complaint', async (lang) => {
    const { code, stderr } = await run(await makeRecordedHouse(), ['check'], { env: { LANG: lang } });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('leaves no files behind in the folder it runs in', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'empty'));
    await run(join(folder, 'empty'), ['rules']);
    expect(readTree(folder)).toEqual({});
  });
});

it('ends quietly when nobody reads its output to the end', async () => {
  const folder = temporaryFolder();
  const { stdout, stderr } = await start(
    'sh',
    ['-c', `"${process.execPath}" "${binary}" rules | head -n 1`],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '' },
    },
  );
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

describe('a narrow terminal', () => {
  const shownAt = async (folder: string, columns: number, ...args: string[]): Promise<readonly string[]> => {
    let text = '';
    const write = (part: string): void => void (text += part);
    const stdout = { write, pass: write, isTerminal: true, columns };
    await main(args, { ...realHost(), cwd: folder, env: { NO_COLOR: '1' }, stdout });
    return text.split('\n');
  };

  it.each([
    [40, ['status']],
    [80, ['status']],
    [40, ['rules']],
    [80, ['rules']],
    [120, ['rules']],
    [40, ['--help']],
    [40, ['check', '--help']],
  ])('of %i columns holds every line of %j', async (columns, args) => {
    const lines = await shownAt(await makeHouse(), columns, ...args);
    expect(lines.length).toBeGreaterThan(3);
    // What can be copied is not wrapped: the table of the status, and examples.
    const table = /^ {2}(?:\$|[a-z]{2} |Language|urtext)/;
    expect(lines.filter((line) => line.length > columns && !table.test(line))).toEqual([]);
  });

  it('is no pipe: there every rule has a line', async () => {
    const { stdout } = await run(await makeHouse(), ['rules']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .filter((line) => !/^[a-z]+\/[a-z0-9-]+ /.test(line)),
    ).toEqual([]);
  });
});
