/** Words looked up in real dictionaries by the real program, and dictionaries that are none. */

import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codecOf, spellingOf } from '../../src/proofing/dictionary.ts';
import { loadHunspell } from '../../src/proofing/hunspell.ts';
import {
  binary,
  diagnosticsOf,
  type JsonDiagnostic,
  makeProject,
  reportOf,
  run,
  start,
  type Tree,
  temporaryFolder,
  writeTree,
} from '../program.ts';

/** What scripts/udhr.mjs, which has no types, exports. */
const declarations: { readonly makeProject: (folder: string) => unknown } = await import(
  new URL('../../scripts/udhr.mjs', import.meta.url).href
);

const require = createRequire(import.meta.url);

/** A file of a dictionary as npm has it. */
function dictionaryFile(lang: string, ending: 'aff' | 'dic'): Buffer {
  return readFileSync(join(dirname(require.resolve(`dictionary-${lang}`)), `index.${ending}`));
}

/** A dictionary in a folder of a project. */
function dictionary(lang: string, folder = `dictionaries/${lang}`): Tree {
  return {
    [`${folder}/index.aff`]: dictionaryFile(lang, 'aff'),
    [`${folder}/index.dic`]: dictionaryFile(lang, 'dic'),
  };
}

const english = [
  '# Code of the Chess Club',
  'The members of the Chess Club are fair to all, in ASCII and at <https://chess.example/rules>.',
  'Every member pays the dues.',
  '© 2020 The Chess Club. All rights reserved.',
].join('\n\n');

const german = [
  '# Kodex des Chess Club',
  'Die Vereinsmitgliederr des Chess Club sind allen gegenüber fäir, in ASCII und unter <https://chess.example/rules>, `memberz`, ГОСТ und 2fach. Die Vereinsmitgliederr wissen das.',
  'Jedes Mitglied bezahlt die Mitgliedsbeiträge.',
  '© 2020 The Chess Club. All rights reserved.',
].join('\n\n');

/** A club with a German translation, locked. */
async function club(
  changes: Tree = {},
  config: object = { spelling: { de: 'dictionaries/de' } },
): Promise<string> {
  const folder = makeProject({
    'urtext.config.json': JSON.stringify({ version: 1, ...config }, null, 2),
    'source/code/2020.md': `${english}\n`,
    'source/code/document.json': JSON.stringify({
      version: 1,
      document: 'code',
      title: 'Code',
      lang: 'en',
      editions: ['2020'],
      demands: [{ type: 'verbatim', units: ['paragraph.3'], sentence: 'All rights reserved.' }],
    }),
    'locales/de/code.md': `${german}\n`,
    ...changes,
  });
  // The dictionary is nothing to the lock, whatever is wrong with it.
  expect((await run(folder, ['lock'])).stderr).toBe('');
  return folder;
}

const spellingIn = (folder: string): Promise<readonly JsonDiagnostic[]> =>
  diagnosticsOf(folder, 'text/spelling');

const said = ({ line, column, data }: JsonDiagnostic): string => `${line}:${column} ${data['word']}`;

describe('a misspelt word', () => {
  it('is told once in an item, at its place, with what may have been meant', async () => {
    const found = await spellingIn(await club(dictionary('de')));
    expect(found.map(said)).toEqual(['3:5 Vereinsmitgliederr', '3:60 fäir']);
    expect(found[0]).toMatchObject({
      ruleId: 'text/spelling',
      severity: 'note',
      address: 'paragraph.1',
      lang: 'de',
      data: { item: 'paragraph.1' },
    });
    expect(found[0]?.message).toContain('perhaps "Vereinsmitglieder"');
    for (const { data } of found)
      expect(String(data['suggestions']).split(', ').length).toBeLessThanOrEqual(3);
  });

  it('is let be when the project’s own words have it, also with any ending', async () => {
    const words = '# Names and words of our own\n\nfäir\nVereinsmitglied*\n';
    expect(await spellingIn(await club({ ...dictionary('de'), 'locales/de/words.txt': words }))).toEqual([]);
  });

  it('is let be when the glossary agreed upon it', async () => {
    const glossary = '| English | Translation |\n|---|---|\n| fair | fäir |\n';
    const found = await spellingIn(await club({ ...dictionary('de'), 'locales/de/glossary.md': glossary }));
    expect(found.map(said)).toEqual(['3:5 Vereinsmitgliederr']);
  });

  it('can be accepted, and counts as configured', async () => {
    const config = { spelling: { de: 'dictionaries/de' }, rules: { 'text/spelling': 'error' } };
    const folder = await club(dictionary('de'), config);
    const before = await run(folder, ['check', '--rule', 'text/spelling']);
    expect(before.code).toBe(1);
    const args = [
      '--finding',
      'text/spelling',
      '--item',
      'paragraph.1',
      '--by',
      'Ada',
      '--reason',
      'A quotation',
    ];
    const accepted = await run(folder, ['accept', 'de', ...args]);
    expect([accepted.code, accepted.stderr]).toEqual([0, '']);
    expect((await run(folder, ['check', '--rule', 'text/spelling'])).code).toBe(0);
    const status = await run(folder, ['status', '--format', 'json']);
    expect([status.code, status.stdout.match(/"state": "active"/g)?.length]).toEqual([0, 2]);
    const pruned = await run(folder, ['accept', 'de', '--prune']);
    expect([pruned.code, pruned.stderr]).toEqual([0, '']);
    expect((await run(folder, ['check', '--rule', 'text/spelling'])).code).toBe(0);
  });

  it('is not what was meant, nor half of a word that was', async () => {
    const text = german.replace('fäir', 'fähr');
    const found = await spellingIn(await club({ ...dictionary('de'), 'locales/de/code.md': text }));
    const [one] = found.filter(({ data }) => data['word'] === 'fähr');
    expect(String(one?.data['suggestions']).split(', ')).toContain('"fährt"');
    expect(String(one?.data['suggestions']).split(', ')).not.toContain('"fähr"');
  });

  it('is no ending of the other gender behind a point or a hyphen', async () => {
    const text = [
      '# Code du Chess Club',
      'Chaque joueur·euse·s, électeur-trice, acteurs-rices et citoyen•ne•s du Chess Club est juste.',
      'L’électeur-tricce paie, de même que le jouuer·euse.',
      '© 2020 The Chess Club. All rights reserved.',
    ].join('\n\n');
    const config = { spelling: { fr: 'dictionaries/fr' } };
    const folder = await club({ ...dictionary('fr'), 'locales/fr/code.md': `${text}\n` }, config);
    const found = await spellingIn(folder);
    expect(found.map(({ data }) => data['word'])).toEqual(['tricce', 'jouuer']);
  });

  it.each([
    ['is not there any more', undefined, /^urtext\.config\.json:\d+:\d+: Cannot find the dictionary .*\n$/],
    ['cannot be read', 'version', /^dictionaries\/de\/index\.dic:1:1: Cannot read the file as part .*\n$/],
  ])('does not hide from status how far a translation is when its dictionary %s', async (_, dic, words) => {
    const folder = await club(dictionary('de'));
    const args = ['--finding', 'text/spelling', '--all', '--by', 'Ada', '--reason', 'So'];
    expect((await run(folder, ['accept', 'de', ...args])).code).toBe(0);
    if (dic === undefined) rmSync(join(folder, 'dictionaries/de/index.dic'));
    else writeTree(folder, { 'dictionaries/de/index.dic': dic });
    const { code, stdout, stderr } = await run(folder, ['status']);
    expect([code, words.test(stderr)]).toEqual([2, true]);
    expect(stdout).toMatch(/^ {2}de .*100%/m);
    expect(stdout).toMatch(/text\/spelling {2}not judged/);
  });

  it('stays accepted where no dictionary is named any more', async () => {
    const folder = await club(dictionary('de'));
    const args = ['--finding', 'text/spelling', '--all', '--by', 'Ada', '--reason', 'So'];
    expect((await run(folder, ['accept', 'de', ...args])).code).toBe(0);
    const path = join(folder, 'locales/de/code.record.json');
    const before = readFileSync(path, 'utf8');
    writeTree(folder, { 'urtext.config.json': '{ "version": 1 }\n' });
    const pruned = await run(folder, ['accept', 'de', '--prune']);
    expect(pruned.stdout).toMatch(/^Kept what cannot be judged .*: text\/spelling\nNothing to remove/);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('is told once for the whole text when most words are unknown', async () => {
    const french = [
      '# Règlement',
      'Les membres du club respectent toutes les autres personnes présentes. '.repeat(8),
      'Chaque membre paie.',
      '© 2020 The Chess Club. All rights reserved.',
    ].join('\n\n');
    const found = await spellingIn(await club({ ...dictionary('de'), 'locales/de/code.md': french }));
    expect(found.map(({ messageId }) => messageId)).toEqual(['most']);
    expect(found[0]?.message).toContain('dictionaries/de/index.dic');
  });

  it('takes a moment, however many there are and however long they are', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);
    const words = Array.from(
      { length: 200 },
      (_, index) => `le ${letters.slice(0, 26 + (index % 70))} et la loi`,
    );
    const french = [
      '# Code du Chess Club',
      `Les membres du Chess Club, en ASCII et à <https://chess.example/rules>, ${words.join(' ')}.`,
      'Tout membre paie les cotisations.',
      '© 2020 The Chess Club. All rights reserved.',
    ].join('\n\n');
    const folder = await club(
      { ...dictionary('fr'), 'locales/fr/code.md': french },
      { spelling: { fr: 'dictionaries/fr' } },
    );
    // What is meant is not looked for among all that the dictionary forms: 200 such words would outlast any test.
    expect((await spellingIn(folder)).length).toBe(20);
  });

  it('costs nothing where no dictionary is named: what knows dictionaries is not even there', async () => {
    const program = temporaryFolder();
    cpSync(dirname(binary), program, { recursive: true });
    rmSync(join(program, 'hunspell.cjs'));
    const without = await club({}, {});
    const cli = join(program, 'cli.cjs');
    const checked = await start(process.execPath, [cli, 'check'], { cwd: without, env: {} });
    expect([checked.code, checked.stderr]).toEqual([1, '']);
    expect(checked.stdout).not.toContain('text/spelling');
    const off = await club({}, { spelling: { de: 'nowhere' }, rules: { 'text/spelling': 'off' } });
    expect((await start(process.execPath, [cli, 'check'], { cwd: off, env: {} })).stderr).toBe('');
    const other = await club(dictionary('de'));
    expect(
      (await start(process.execPath, [cli, 'check', '--rule', 'token/'], { cwd: other, env: {} })).stderr,
    ).toBe('');
    expect((await start(process.execPath, [cli, 'check'], { cwd: other, env: {} })).stderr).not.toBe('');
  });
});

describe('a dictionary', () => {
  const engines = loadHunspell((path) => readFileSync(path));

  it.each([
    [
      'de',
      'Menschenrechte Vereinsmitgliedschaft Donaudampfschiff Straße STRASSE gegenüber',
      'Menschnrechte Strase mitglied Gegenueber',
    ],
    ['fr', "l'homme aujourd'hui qu'elles égalité œuvre", "l'hommme aujourdhui egalité"],
    [
      'it',
      "dell'uomo l'uguaglianza all'articolo discriminazioni perché rispettarono",
      "dell'uommo uguaglianzza perche",
    ],
  ])('in %s knows affixes and compounds, and what is none', async (lang, right, wrong) => {
    const engine = await (await engines)(dictionaryFile(lang, 'aff'), dictionaryFile(lang, 'dic'));
    const { knows } = spellingOf(engine, {
      path: '',
      script: 'Latn',
      digest: '',
      codec: codecOf('utf-8'),
      own: () => false,
    });
    expect(right.split(' ').filter((word) => !knows(word))).toEqual([]);
    expect(wrong.split(' ').filter((word) => knows(word))).toEqual([]);
  });

  it('suggests the same whatever it was asked before, and however long it took', async () => {
    const make = await engines;
    const words = ['Verantwortungsbewusssein', 'Menschnrechte', 'rechtsfaehig', 'Grundfreiheitenn'];
    const ask = async (order: readonly string[]): Promise<Record<string, readonly string[]>> => {
      const engine = await make(dictionaryFile('de', 'aff'), dictionaryFile('de', 'dic'));
      const { suggest } = spellingOf(engine, {
        path: '',
        script: 'Latn',
        digest: '',
        codec: codecOf('utf-8'),
        own: () => false,
      });
      return Object.fromEntries(order.map((word) => [word, suggest(word)]));
    };
    const asked = await ask(words);
    expect(await ask(words.toReversed())).toEqual(asked);
    expect(asked['Menschnrechte']?.[0]).toBe('Menschenrechte');
  });

  it('is found by the beginning of a language tag, and as two files', async () => {
    const files = {
      'words/german.aff': dictionaryFile('de', 'aff'),
      'words/german.dic': dictionaryFile('de', 'dic'),
      'locales/de-AT/code.md': `${german}\n`,
    };
    const found = await spellingIn(await club(files, { spelling: { de: 'words/german' } }));
    expect(found.map((one) => `${one.lang} ${said(one)}`)).toEqual([
      'de 3:5 Vereinsmitgliederr',
      'de 3:60 fäir',
      'de-AT 3:5 Vereinsmitgliederr',
      'de-AT 3:60 fäir',
    ]);
  });

  it.each([
    ['ISO8859-1', 'latin1', 'gegenüber'],
    ['KOI8-R', 'koi8-r', 'закон'],
    ['microsoft-cp1251', 'windows-1251', 'закон'],
    ['ISO8859-2', 'iso-8859-2', 'zákoník'],
  ])('may be in %s', async (name, label, word) => {
    const { encode } = codecOf(label);
    const aff = encode(`SET ${name}\nTRY ${word}\n`) ?? new Uint8Array();
    const engine = await (await engines)(aff, encode(`1\n${word}\n`) ?? new Uint8Array());
    const { knows, suggest } = spellingOf(engine, {
      path: '',
      script: '',
      digest: '',
      codec: codecOf(label),
      own: () => false,
    });
    expect([word, word.toUpperCase(), `${word}${word}`].map(knows)).toEqual([true, true, false]);
    expect(suggest(word.slice(0, -1))).toEqual([word]);
    // The dictionary has no sign for it, so it cannot say that it is wrong.
    expect(knows('漢字')).toBe(true);
  });
});

describe('the Universal Declaration of Human Rights', () => {
  it('has seven words in three languages that their dictionaries do not know, all of them right', async () => {
    const folder = temporaryFolder();
    declarations.makeProject(folder);
    writeTree(folder, {
      'urtext.config.json': JSON.stringify({
        version: 1,
        spelling: { 'de-1996': 'words/de', 'fr-x-fra': 'words/fr', it: 'words/it' },
      }),
      ...dictionary('de', 'words/de'),
      ...dictionary('fr', 'words/fr'),
      ...dictionary('it', 'words/it'),
    });
    await run(folder, ['lock']);
    const args = ['--lang', 'de-1996,fr-x-fra,it', '--rule', 'text/spelling', '--format', 'json'];
    const { diagnostics } = reportOf(await run(folder, ['check', ...args]));
    expect(diagnostics.map(({ lang, data }) => `${lang} ${data['word']}`)).toEqual([
      'de-1996 rechtsfähig',
      'de-1996 nichtpolitischer',
      'de-1996 innezuhaben',
      'de-1996 Kulthandlungen',
      'de-1996 Verwitwung',
      'de-1996 zuteilwerden',
      'it commissivo',
    ]);
  });
});

describe('a dictionary that cannot be used', () => {
  const aff = 'SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n';
  const dic = '1\nMitglied/S\n';
  const files = (changes: Record<string, string | Uint8Array>): Tree => ({
    'dictionaries/de.aff': aff,
    'dictionaries/de.dic': dic,
    ...changes,
  });

  it.each([
    ['is not there', { de: 'dictionaries/none' }, /"dictionaries\/none\.aff"/],
    ['is outside of the project', { de: '../dictionaries/de' }, /inside the project/],
    ['is named by an absolute path', { de: '/usr/share/hunspell/de_DE' }, /inside the project/],
    ['is for no language', { german: 'dictionaries/de' }, /"german"/],
    ['is for a tag that is not canonical', { de_at: 'dictionaries/de' }, /"de_at"/],
    ['is for words without blanks between them', { th: 'dictionaries/de' }, /"th"/],
  ])('because it %s is told at its name in the configuration', async (_, spelling, words) => {
    const folder = await club(files({}), { spelling });
    const { code, stdout, stderr } = await run(folder, ['check']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^urtext\.config\.json:4:5: .+\n$/);
    expect(stderr).toMatch(words);
  });

  it('because a link leads out of the project is refused', async () => {
    const outside = makeProject({ 'secret.dic': dic });
    const folder = await club({ 'dictionaries/de.aff': aff });
    symlinkSync(join(outside, 'secret.dic'), join(folder, 'dictionaries/de.dic'));
    const { code, stderr } = await run(folder, ['check']);
    expect([code, stderr]).toEqual([
      2,
      'dictionaries/de.dic: Cannot read the file: it is a link that leaves the project\n',
    ]);
  });

  it.each([
    [
      'what stands for a file that was not fetched',
      { 'dictionaries/de.dic': 'version https://git-lfs.github.com/spec/v1\n' },
      'not-a-dictionary',
      1,
    ],
    [
      'a count that no file could keep',
      { 'dictionaries/de.dic': '999999999\nMitglied\n' },
      'not-a-dictionary',
      1,
    ],
    ['an empty list of words', { 'dictionaries/de.dic': '' }, 'not-a-dictionary', 1],
    [
      'an archive',
      { 'dictionaries/de.aff': Buffer.from('PK\u0003\u0004\0\0SET') },
      'not-a-dictionary',
      undefined,
    ],
    [
      'a class of affixes that was cut',
      { 'dictionaries/de.aff': 'SET UTF-8\nSFX S Y 3\nSFX S 0 s .\n' },
      'dictionary-affix',
      2,
    ],
    [
      'a class of affixes without a number',
      { 'dictionaries/de.aff': 'SET UTF-8\n\nSFX S Y many\n' },
      'dictionary-affix',
      3,
    ],
    [
      'an unknown encoding',
      { 'dictionaries/de.aff': '# German\nSET EBCDIC-273\n' },
      'dictionary-encoding',
      2,
    ],
    [
      'Latin-1 called UTF-8',
      { 'dictionaries/de.dic': Buffer.from('1\ngegen\u00fcber\n', 'latin1') },
      'dictionary-not-utf8',
      undefined,
    ],
    [
      'one word over and over',
      { 'dictionaries/de.dic': `500000\n${'Mitglied/S\n'.repeat(500_000)}` },
      'dictionary-repeats',
      1002,
    ],
    [
      'one word with other flags and forms over and over',
      {
        'dictionaries/de.dic': `2000\n${Array.from({ length: 1000 }, (_, index) => `Mitglied/${index} po:${index}\nMitglied po:${index}\n`).join('')}`,
      },
      'dictionary-repeats',
      1002,
    ],
    [
      'two words in a line of the project’s own',
      { 'locales/de/words.txt': 'eins\nzwei drei\n' },
      'word-list-line',
      2,
    ],
  ])(
    'because it is %s is told with its place, and the other languages are checked',
    async (_, changes, id, line) => {
      const folder = await club({ ...files(changes), 'locales/fr/code.md': 'Rien.\n' });
      const result = await run(folder, ['check', '--format', 'json']);
      expect([result.code, result.stderr]).toEqual([2, '']);
      const { diagnostics, counts } = reportOf(result);
      expect(counts).toMatchObject({ unreadable: 1, translations: 2 });
      const [problem] = diagnostics.filter(({ ruleId }) => ruleId.startsWith('file/'));
      expect(problem).toMatchObject({
        ruleId: 'file/unparseable',
        messageId: id,
        path: Object.keys(changes)[0],
      });
      expect(problem?.line).toBe(line);
      expect(problem?.message).not.toMatch(/^errors\.|\{\{/);
      expect(diagnostics.some(({ lang }) => lang === 'fr')).toBe(true);
    },
  );

  it('because it is larger than any is refused before it is read', async () => {
    const folder = await club({ 'dictionaries/de.aff': aff });
    mkdirSync(join(folder, 'dictionaries'), { recursive: true });
    writeFileSync(join(folder, 'dictionaries/de.dic'), '1\n');
    truncateSync(join(folder, 'dictionaries/de.dic'), 65 * 1024 * 1024);
    const result = await run(folder, ['check', '--format', 'json']);
    expect([result.code, reportOf(result).diagnostics[0]?.messageId]).toEqual([2, 'file-too-large']);
  });
});
