/** Bilingual dictionaries in the forms people have them, read by the real program; and files that are none. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeProject, reportOf, run, type Tree } from '../program.ts';

const words: Readonly<Record<string, string>> = {
  member: 'Mitglied',
  borrow: 'leihen, ausleihen',
  three: 'drei',
  book: 'Buch, Bücher',
  library: 'Bibliothek',
  return: 'zurückgeben',
  month: 'Monat',
  garden: 'Garten',
  close: 'schließen',
  sunset: 'Sonnenuntergang',
  dog: 'Hund',
  gate: 'Tor',
  bring: 'mitbringen',
  warm: 'warm',
  coat: 'Mantel',
  kitchen: 'Küche',
  winter: 'Winter',
};

const english = [
  'Every member may borrow three books from the library and return them within a month.',
  'The garden closes at sunset, and dogs stay outside the gate.',
  'Bring a warm coat to the kitchen in winter.',
].join('\n\n');

const right = [
  'Jedes Mitglied darf in der Bibliothek drei Bücher ausleihen und muss sie in einem Monat zurückgeben.',
  'Der Garten schließt bei Sonnenuntergang, und Hunde bleiben draußen vor dem Tor.',
  'Im Winter ist in die Küche ein warmer Mantel mitzubringen.',
];

/** The same shape, but the first text says something else. */
const wrong = [
  'Der Vorstand eröffnet am Abend die Sitzung und liest den Bericht der vergangenen Woche laut vor.',
  ...right.slice(1),
];

/** Numbers in base 64, as indexes of dictd have them. */
function base64(value: number): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const rest = digits[value % 64] ?? '';
  return value < 64 ? rest : base64(Math.floor(value / 64)) + rest;
}

/** Entries in one text, with where each stands. */
function laidOut(entries: readonly (readonly [head: string, article: string])[]): {
  readonly text: Buffer;
  readonly places: readonly (readonly [head: string, offset: number, length: number])[];
} {
  let offset = 0;
  const places = entries.map(([head, article]) => {
    const length = Buffer.byteLength(article);
    offset += length;
    return [head, offset - length, length] as const;
  });
  return { text: Buffer.from(entries.map(([, article]) => article).join('')), places };
}

function dict(pairs: readonly (readonly [string, string])[]): Tree {
  const { text, places } = laidOut(pairs.map(([head, body]) => [head, `${head} /x/\n${body}\n`]));
  const index = places.map(([head, offset, length]) => `${head}\t${base64(offset)}\t${base64(length)}\n`);
  return { 'dictionaries/small.index': index.join(''), 'dictionaries/small.dict.dz': gzipSync(text) };
}

function starDict(pairs: readonly (readonly [string, string])[]): Tree {
  const { text, places } = laidOut(pairs);
  const idx = places.map(([head, offset, length]) => {
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(offset, 0);
    numbers.writeUInt32BE(length, 4);
    return Buffer.concat([Buffer.from(`${head}\0`), numbers]);
  });
  return {
    'dictionaries/small.ifo': "StarDict's dict ifo file\nversion=2.4.2\nsametypesequence=m\n",
    'dictionaries/small.idx': Buffer.concat(idx),
    'dictionaries/small.dict': text,
  };
}

const pairs = Object.entries(words);
const tei = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TEI SYSTEM "freedict.dtd">
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${pairs
  .map(
    ([head, body]) =>
      `<entry><form><orth>${head}</orth></form><sense><cit type="trans"><quote>${body}</quote></cit></sense></entry>`,
  )
  .join('')}</body></text></TEI>`;
const tbx = `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body>${pairs
  .map(
    ([head, body]) =>
      `<termEntry><langSet xml:lang="en"><tig><term>${head}</term></tig></langSet><langSet xml:lang="de">${body
        .split(', ')
        .map((one) => `<tig><term>${one}</term></tig>`)
        .join('')}</langSet></termEntry>`,
  )
  .join('')}</body></text></martif>`;
const turned = pairs.flatMap(([head, body]) => body.split(', ').map((one) => [one, head] as const));

/** Forms of the same dictionary: their files, and the name that a project gives. */
const forms: readonly (readonly [form: string, files: Tree, name: string])[] = [
  ['DICT', dict(pairs), 'dictionaries/small'],
  ['DICT from the other language', dict(turned), 'dictionaries/small.index'],
  ['StarDict', starDict(pairs), 'dictionaries/small.ifo'],
  ['TEI', { 'dictionaries/small.tei': tei }, 'dictionaries/small.tei'],
  ['TBX', { 'dictionaries/small.tbx': tbx }, 'dictionaries'],
  [
    'tabs',
    { 'dictionaries/small.tsv': `# a list\n${pairs.map((pair) => pair.join('\t')).join('\n')}\n` },
    'dictionaries/small.tsv',
  ],
  [
    'a glossary of the project',
    {
      'terms/de.md': `| English | Translation |\n|---|---|\n${pairs
        .map(([head, body]) => `| ${head} | ${body.replaceAll(', ', '; ')} |\n`)
        .join('')}`,
    },
    'terms/de.md',
  ],
];

async function house(target: readonly string[], files: Tree, dictionaries: object): Promise<string> {
  const folder = makeProject({
    'urtext.config.json': JSON.stringify({ version: 1, dictionaries }, null, 2),
    'source/rules/2020.md': `${english}\n`,
    'source/rules/document.json': JSON.stringify({
      version: 1,
      document: 'rules',
      title: 'Rules',
      lang: 'en',
      editions: ['2020'],
    }),
    'locales/de/rules.md': `${target.join('\n\n')}\n`,
    ...files,
  });
  await run(folder, ['lock']);
  return folder;
}

async function found(folder: string): Promise<readonly string[]> {
  const done = await run(folder, ['check', '--format', 'json', '--rule', 'meaning/']);
  expect([done.code, done.stderr]).toEqual([expect.any(Number), '']);
  const report = reportOf(done);
  return report.diagnostics.map(({ ruleId, address }) => `${ruleId} ${address}`);
}

describe('a bilingual dictionary', () => {
  it.each(forms)('in the form of %s tells a text that translates something else', async (_, files, name) => {
    expect(await found(await house(wrong, files, { de: name }))).toEqual(['meaning/replaced paragraph.1']);
  });

  it.each(forms)('in the form of %s finds nothing in a right translation', async (_, files, name) => {
    expect(await found(await house(right, files, { de: [name, name] }))).toEqual([]);
  });

  it('says how many English words were looked for and found', async () => {
    const folder = await house(wrong, dict(pairs), { de: 'dictionaries/small' });
    const { stdout } = await run(folder, ['check', '--rule', 'meaning/']);
    expect(stdout).toMatch(/of 7 English words that were looked for, 0 were found/);
    expect(stdout).toContain('>>member<<');
  });

  it('that changes is read again', async () => {
    const folder = await house(right, dict(pairs), { de: 'dictionaries/small' });
    expect(await found(folder)).toEqual([]);
    const index = join(folder, 'dictionaries/small.index');
    writeFileSync(index, `${readFileSync(index, 'utf8')}damaged line\n`);
    const { code, stdout } = await run(folder, ['check']);
    expect(stdout).toMatch(/small\.index\n\s+18:1/);
    expect(code).toBe(2);
  });

  it('is not asked for where no language has one', async () => {
    const folder = await house(wrong, {}, {});
    expect(await found(folder)).toEqual([]);
  });
});

/** What is said of its terms has no place in a test about what is denied. */
const noEntry = 'No dog may enter the garden.';

describe('a negation', () => {
  const rules = [noEntry, 'Members must not close the gate.', 'Bring a warm coat to the kitchen in winter.'];
  const denied = async (target: readonly string[], files: Tree, dictionaries: object): Promise<unknown> => {
    const folder = await house(
      target,
      { ...files, 'source/rules/2020.md': `${rules.join('\n\n')}\n` },
      dictionaries,
    );
    const done = await run(folder, ['check', '--format', 'json', '--rule', 'term/negation']);
    return reportOf(done).diagnostics.map(({ address }) => address);
  };
  // "Nezahrada" is made for this: it begins as a denial does.
  const czech = (text: string): Tree => ({ 'locales/cs/rules.md': text, 'words.tsv': 'garden\tnezahrada\n' });
  const german = [
    'Kein Hund darf in den Garten.',
    'Mitglieder dürfen das Tor nicht schließen.',
    right[2] ?? '',
  ];

  it('is not kept by a word that only renders another one of the English', async () => {
    const text =
      'Pes smí vstoupit do nezahrady.\n\nČlenové nesmějí zavírat bránu.\n\nV zimě si vezměte do kuchyně teplý kabát.\n';
    expect(await denied(german, czech(text), {})).toEqual([]);
    expect(await denied(german, czech(text), { cs: 'words.tsv' })).toEqual(['paragraph.1']);
  });

  it('is kept by a verb that says no beside it', async () => {
    const text =
      'Pes nesmí vstoupit do nezahrady.\n\nČlenové nesmějí zavírat bránu.\n\nV zimě si vezměte do kuchyně teplý kabát.\n';
    expect(await denied(german, czech(text), { cs: 'words.tsv' })).toEqual([]);
  });
});

describe('a negation in a language that nobody described', () => {
  const items = [
    'No one may sing.',
    'Dogs must not swim.',
    'No boat may turn.',
    'Guests must not shout.',
    'No gate may open.',
    'Members must not run.',
    'Members close the gate.',
    'Guests wash the cups.',
    'The board prints the list.',
  ];
  // Made for this: "mau" says no, the rest is of no language.
  const said = [
    'Mau tora selu.',
    'Kuna mau viro.',
    'Mau bato tuno.',
    'Gesi mau kria.',
    'Mau pota lefa.',
    'Mema mau runa.',
    'Mema kosi pota.',
    'Gesi lavo kupa.',
    'Bora pinta lista.',
  ];
  const words = [
    'not\tmau',
    'no\tmau',
    'dog\tkuna',
    'boat\tbato',
    'guest\tgesi',
    'gate\tpota',
    'member\tmema',
    'sing\tselu',
    'swim\tviro',
    'turn\ttuno',
    'shout\tkria',
    'open\tlefa',
    'run\truna',
    'close\tkosi',
    'wash\tlavo',
    'cup\tkupa',
    'board\tbora',
    'print\tpinta',
    'list\tlista',
  ];
  const lost = async (target: readonly string[], dictionaries: object): Promise<unknown> => {
    const folder = await house(
      right,
      {
        'source/rules/2020.md': `${items.join('\n\n')}\n`,
        'locales/de/rules.md': `${items.map(() => 'Nein.').join('\n\n')}\n`,
        'locales/qya/rules.md': `${target.join('\n\n')}\n`,
        'words.tsv': `${words.join('\n')}\n`,
      },
      dictionaries,
    );
    const done = await run(folder, ['check', '--format', 'json', '--rule', 'term/negation', '--lang', 'qya']);
    return reportOf(done).diagnostics.map(({ address }) => address);
  };

  it('is missed where its dictionary and its other items show how it is said', async () => {
    const without = said.with(3, 'Gesi kria.');
    expect(await lost(without, { qya: 'words.tsv' })).toEqual(['paragraph.4']);
    expect(await lost(without, {})).toEqual([]);
    expect(await lost(said, { qya: 'words.tsv' })).toEqual([]);
  });
});

describe('what is no dictionary', () => {
  const bad: readonly (readonly [what: string, files: Tree, dictionaries: object, said: RegExp])[] = [
    ['a name that leads nowhere', {}, { de: 'nowhere' }, /urtext\.config\.json:4:\d+.*"nowhere" for "de"/s],
    ['a key that is no language', {}, { German: 'x' }, /Unexpected key "German"/],
    [
      'a list without tabs',
      { 'list.tsv': 'member\tMitglied\nlibrary Bibliothek\n' },
      { de: 'list.tsv' },
      /list\.tsv\s+2:1.*without a tab/s,
    ],
    [
      'a packed text that is damaged',
      { ...dict(pairs), 'dictionaries/small.dict.dz': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]) },
      { de: 'dictionaries/small' },
      /small\.dict\.dz.*damaged/s,
    ],
    [
      'an index that points behind its text',
      { ...dict(pairs), 'dictionaries/small.index': 'member\tA\t////\n' },
      { de: 'dictionaries/small' },
      /small\.index\s+1:1/,
    ],
    [
      'a StarDict that describes nothing',
      { ...starDict(pairs), 'dictionaries/small.ifo': 'wordcount=3\n' },
      { de: 'dictionaries/small.ifo' },
      /small\.ifo\s+1:1/,
    ],
    ['TEI without entries', { 'a.tei': '<TEI/>' }, { de: 'a.tei' }, /a\.tei.*Cannot find an entry/s],
    ['XML that is cut off', { 'a.tei': tei.slice(0, 300) }, { de: 'a.tei' }, /a\.tei.*not well-formed/s],
  ];

  it.each(bad)('is told: %s', async (_, files, dictionaries, said) => {
    const { code, stdout, stderr } = await run(await house(right, files, dictionaries), ['check']);
    expect(stdout + stderr).toMatch(said);
    expect(code).toBe(2);
    expect(stdout + stderr).not.toContain('    at ');
  });
});
