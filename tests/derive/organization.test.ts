import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { inMemory, languagesOf, ownProject, type Run, runInMemory, type Tree } from '../program.ts';

const own = ownProject();
const languages = ['en', ...languagesOf(own, 'code-of-conduct')];

interface Built extends Run {
  readonly out: Readonly<Record<string, string>>;
}

interface Options {
  readonly project?: Tree;
  readonly args?: readonly string[];
}

/** What the program makes of a profile, as it stands in its file. */
async function built(profile: unknown, { project = own, args = [] }: Options = {}): Promise<Built> {
  const text =
    typeof profile === 'string'
      ? profile
      : JSON.stringify({ version: 1, name: 'Park Friends', ...Object(profile) }, null, 2);
  const files = inMemory({ ...project, 'organization.json': text });
  const result = await runInMemory(files, [
    'derive',
    '--organization',
    'organization.json',
    '--out',
    'out',
    ...args,
  ]);
  const out = [...files].flatMap(([path, content]) =>
    path.startsWith('out/') ? [[path.slice(4), String(content)] as const] : [],
  );
  return { ...result, out: Object.fromEntries(out) };
}

function textIn({ out }: Built, lang: string): string {
  return out[`${lang}/code-of-conduct.md`] ?? '';
}

/** One text in every language. */
function everywhere(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((lang) => [lang, text]));
}

describe('the profile of an organization is refused', () => {
  it.each([
    [
      'a key that there is not',
      '{\n  "version": 1,\n  "name": "Park",\n  "shortname": "P"\n}',
      4,
      'Did you mean "shortName"',
    ],
    ['a name that is a number', '{\n  "version": 1,\n  "name": 7\n}', 3, 'expected'],
    ['words to exchange', '{\n  "version": 1,\n  "name": "Park",\n  "renames": {}\n}', 4, '"people"'],
    [
      'a language that is none',
      '{\n  "version": 1,\n  "name": {\n    "*": "Park",\n    "deutsch!": "P"\n  }\n}',
      5,
      'BCP 47',
    ],
    [
      'an item that there is not',
      '{\n  "version": 1,\n  "name": "Park",\n  "omit": [\n    "item.4",\n    "item.99"\n  ]\n}',
      6,
      '"item.99"',
    ],
    [
      'people without forms',
      '{\n  "version": 1,\n  "name": "Park",\n  "people": "guests"\n}',
      4,
      'members, staff, participants',
    ],
    [
      'a text that decides and is not there',
      '{\n  "version": 1,\n  "name": "Park",\n  "definitive": "it"\n}',
      4,
      '"it"',
    ],
    [
      'a date in some languages',
      '{\n  "version": 1,\n  "name": "Park",\n  "date": { "de": "Mai" }\n}',
      4,
      '"en"',
    ],
    [
      'a clause of its own',
      '{\n  "version": 1,\n  "name": "Park",\n  "replace": {\n    "clause": { "*": "Each text decides." }\n  }\n}',
      5,
      '"definitive"',
    ],
    [
      'a motto without its place',
      '{\n  "version": 1,\n  "name": "Park",\n  "omit": ["preamble.1"],\n  "motto": "Green."\n}',
      5,
      '"motto"',
    ],
    [
      'an item of its own that claims to decide',
      '{\n  "version": 1,\n  "name": "Park",\n  "add": [\n    { "*": "Be kind.", "de": "Seien Sie freundlich. Maßgeblich ist der deutsche Text." }\n  ]\n}',
      5,
      '“Maßgeblich ist der deutsche Text.”',
    ],
    [
      'a text that decides, without the place that says so',
      '{\n  "version": 1,\n  "name": "Park",\n  "omit": ["clause"],\n  "definitive": "de"\n}',
      5,
      '"definitive"',
    ],
  ])('for %s, with its line and the reason', async (_, profile, line, reason) => {
    const { code, stdout, stderr, out } = await built(profile);
    expect({ code, stdout, out }).toEqual({ code: 2, stdout: '', out: {} });
    expect(stderr).toMatch(new RegExp(`^organization\\.json:${line}:\\d+: `));
    expect(stderr).toContain(reason);
  });

  it('for leaving out what another item points to, with both places', async () => {
    const { code, stderr } = await built({ omit: ['item.5'] });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^organization\.json:5:5: .*"item\.5".*"item\.4".*"the next paragraph".*2003-01\.md:\d+/,
    );
  });
});

describe('a name is text', () => {
  it.each([
    '*Star* <International>',
    '_a_ & `b` \\ ~c~ |d|',
    '{{x}} $t(y) ${z}',
    '[x](y) ![z](#)',
    '&amp; &#65;',
    '1. First',
    '# Park #',
  ])('and %s comes out as it is in every language', async (name) => {
    const result = await built({ name });
    expect(result).toMatchObject({ code: 0 });
    for (const lang of languages) {
      const { blocks } = readMarkdown(textIn(result, lang));
      const said = blocks.filter(({ text }) => text.includes(name));
      expect(said.length).toBeGreaterThanOrEqual(6);
      expect(said.flatMap(({ marks }) => marks)).toEqual([]);
    }
  });
});

describe('another text that decides', () => {
  it('is said the same in every language, and is the source of a project that checks clean', async () => {
    const result = await built({ definitive: 'de' });
    expect(result.code).toBe(0);
    const project = result.out;
    const { lang, demands } = JSON.parse(project['code-of-conduct/document.json'] ?? '');
    expect([lang, demands[0].sentence]).toEqual(['de', expect.stringContaining('Der deutsche Text')]);
    expect(project['en/code-of-conduct.md']).toContain('\nThe German text is definitive ');
    expect(project['fr/code-of-conduct.md']).toContain('\nLe texte allemand fait foi ');
    expect(Object.keys(project)).toContain('en/code-of-conduct.record.json');
    expect(Object.keys(project)).not.toContain('de/code-of-conduct.record.json');
    expect(await runInMemory(inMemory(project), ['check'])).toMatchObject({ code: 0 });
  });
});

it('has no people for a neutral text beside a profile, and none without forms', async () => {
  const files = inMemory({ ...own, 'organization.json': '{ "version": 1, "name": "Park" }' });
  const derive = async (...args: string[]): Promise<Run> =>
    runInMemory(files, ['derive', ...args, '--out', 'out']);
  expect(await derive('--organization', 'organization.json', '--people', 'staff')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"people"'),
  });
  expect(await derive('--neutral', '--people', 'guests')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('members, staff, participants'),
  });
});

it('is a text for i18next as well, which fills nothing in and looks nothing up', async () => {
  const name = '{{x}} $t(title) Park';
  const { out } = await built({ name }, { args: ['--pack', '--format', 'json'] });
  const instance = createInstance();
  const translation: Readonly<Record<string, string>> = JSON.parse(out['en/code-of-conduct.json'] ?? '');
  await instance.init({ lng: 'en', keySeparator: false, resources: { en: { translation } } });
  const [block] = readMarkdown(instance.t('title')).blocks;
  expect(block?.text).toBe(`Code of Conduct for Individual Members of the Organization ${name}`);
});

it('names the organization in full once, and then by its short name', async () => {
  const text = textIn(
    await built({ name: 'Park Friends', of: { en: 'of the Park Friends' }, shortName: 'PF' }),
    'en',
  );
  expect(text).toContain('# Code of Conduct for Individual Members of the Park Friends\n');
  expect(text).toContain('members of the Park Friends (PF) have a responsibility');
  expect(text.split('Park Friends')).toHaveLength(3);
});

it('names it in full where its first place is left out', async () => {
  const text = textIn(await built({ shortName: 'PF', omit: ['preamble.1'] }), 'en');
  expect(text).toContain('members of the organization Park Friends (PF) aspire');
});

it('puts Cyrillic names into guillemets in Russian, and leaves those that have some', async () => {
  const quoted = await built({ name: 'Друзья парка' });
  expect(textIn(quoted, 'ru')).toContain('членов организации «Друзья парка»\n');
  expect(textIn(quoted, 'en')).toContain('Organization Друзья парка\n');
  expect(textIn(await built({ name: '«Друзья» парка' }), 'ru')).toContain('организации «Друзья» парка\n');
});

it('ends no sentence with two full stops', async () => {
  const result = await built({ name: 'Parkfreunde e. V.' });
  for (const lang of languages) expect(textIn(result, lang)).not.toMatch(/\.\u2069?\./);
  expect(textIn(result, 'ru')).toMatch(/название организации Parkfreunde e\. V\.\n/);
});

it('keeps a name of the other direction apart, in the notice too', async () => {
  const latin = await built({ name: 'Parkfreunde e. V.', notice: '© 2026 Parkfreunde e. V.' });
  expect(textIn(latin, 'ar')).toContain('في \u2068Parkfreunde e. V.\u2069\n');
  expect(textIn(latin, 'ar')).toContain('© 2026 \u2068Parkfreunde e. V.\u2069');
  expect(textIn(latin, 'en')).not.toMatch(/[\u2066-\u2069]/);
  const arabic = await built({ name: 'أصدقاء الحديقة' });
  expect(textIn(arabic, 'de')).toContain('Organisation \u2068أصدقاء الحديقة\u2069');
  expect(textIn(arabic, 'ar')).not.toMatch(/[\u2066-\u2069]/);
});

it('has no date but its own', async () => {
  expect(textIn(await built({}), 'en')).not.toMatch(/January|2003/);
  const dated = await built({ date: { '*': 'Edition 2, 2026', de: '2. Ausgabe, 2026' } });
  expect(textIn(dated, 'en')).toMatch(/^# .*\n\nEdition 2, 2026\n\nThe English text/);
  expect(textIn(dated, 'de')).toContain('\n\n2. Ausgabe, 2026\n\n');
});

it('says its own sentence where the motto stood', async () => {
  const result = await built({ motto: { '*': 'Parks are for all.', ja: '公園はみんなのもの。' } });
  expect(textIn(result, 'en')).toContain('\n\nParks are for all. As the Internet');
  expect(textIn(result, 'ja')).toContain('\n\n公園はみんなのもの。インターネット');
});

it('adds items in every language, numbered on, and a contact line', async () => {
  const add = [{ ...everywhere('Report breaches.'), de: 'Verstöße melden.' }];
  const result = await built({ add, contact: 'office@example.org' });
  expect(result).toMatchObject({ code: 1 });
  const all = Object.fromEntries(
    Object.entries({
      ar: 'الإبلاغ عن المخالفات.',
      de: 'Verstöße melden.',
      es: 'Informará de las infracciones.',
      fr: 'Signalera les manquements.',
      hi: 'उल्लंघनों की सूचना देगा।',
      ja: '違反を報告する。',
      ru: 'Сообщает о нарушениях.',
      'zh-Hans': '报告违规行为。',
      en: 'Report breaches.',
    }),
  );
  const good = await built({ add: [all], contact: 'office@example.org' });
  expect(good).toMatchObject({ code: 0 });
  expect(textIn(good, 'de')).toContain('\n15. Verstöße melden.\n\noffice@example.org\n');
});

it.each([
  ['en', 'The English text is definitive', 'Der englische Text ist'],
  ['de', 'The German text is definitive', 'Der deutsche Text ist'],
])('calls the text in %s definitive in every language', async (definitive, english, german) => {
  const result = await built({ definitive });
  expect(result).toMatchObject({ code: 0 });
  expect(textIn(result, 'en')).toContain(english);
  expect(textIn(result, 'de')).toContain(german);
  expect(JSON.parse(result.out['manifest.json'] ?? '')).toMatchObject({ definitive });
});

it('builds the text that decides whichever languages are asked for', async () => {
  const result = await built({ definitive: 'de' }, { args: ['--lang', 'fr'] });
  expect(textIn(result, 'de')).toContain('Der deutsche Text');
});

it.each([
  ['staff', 'a staff member of the organization Park Friends will', 'jeder Mitarbeitende der Organisation'],
  ['participants', 'a participant in the activities of', 'den Teilnehmenden an den Aktivitäten der'],
])('speaks to %s in their own forms', async (people, english, german) => {
  const result = await built({ people });
  expect(textIn(result, 'en')).toContain(english);
  expect(textIn(result, 'en').toLowerCase()).not.toMatch(/(?<!staff )\bmembers?\b/);
  expect(textIn(result, 'de')).toContain(german);
  const members = {
    ar: /عضو|أعضاء|الأعضاء/,
    de: /Mitglied/,
    hi: /सदस्य/,
    ja: /会員/,
    ru: /член[аоы ]/,
    'zh-Hans': /会员/,
  };
  for (const [lang, word] of Object.entries(members)) expect(textIn(result, lang)).not.toMatch(word);
});

describe('a neutral text', () => {
  it('says of which organization it speaks', async () => {
    const files = inMemory(own);
    expect(await runInMemory(files, ['derive', '--neutral', '--out', 'out'])).toMatchObject({ code: 0 });
    const text = (lang: string): string => String(files.get(`out/${lang}/code-of-conduct.md`));
    expect(text('en')).toContain('members of an organization that adopts this code have');
    expect(text('en')).toContain('the name of his or her organization');
    expect(text('ar')).toContain('اسم منظمته');
    expect(text('hi')).toContain('अपने संगठन का नाम');
    expect(text('ru')).toContain('название его организации');
  });
});

describe('what is not accepted', () => {
  const path = 'locales/de/code-of-conduct.md';
  const changed = {
    ...own,
    [path]: String(own[path])
      .replace('Menschheit', 'Menschen')
      .replace(/^11\. .*$/m, '11. Alle fair behandeln.'),
  };

  it('is not taken, and is named with what to do', async () => {
    const { code, stdout, out } = await built({}, { project: changed });
    expect({ code, out }).toEqual({ code: 1, out: {} });
    expect(stdout).toMatch(/^de: .*item\.11 \(changed since accepted\).*urtext accept de.*--allow draft/m);
  });

  it('is taken with --allow draft, and said so in the manifest and in the texts', async () => {
    const result = await built({}, { project: changed, args: ['--allow', 'draft'] });
    expect(result).toMatchObject({ code: 0 });
    expect(textIn(result, 'de')).toMatch(/^# .*\n\nEntwurf\. Teile dieser/);
    const { files } = JSON.parse(result.out['manifest.json'] ?? '');
    const german = files.find(({ lang }: { lang: string }) => lang === 'de');
    expect(german.made).toMatchObject({ draft: { 'item.11': 'changed' } });
  });

  it('includes what nobody recorded', async () => {
    const { ['locales/fr/code-of-conduct.record.json']: _, ...unrecorded } = own;
    const { code, stdout } = await built({}, { project: unrecorded });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^fr: .*title \(not recorded\)/m);
  });

  it('is not asked about where it is left out', async () => {
    expect(await built({ omit: ['item.11'] }, { project: changed })).toMatchObject({ code: 0 });
  });
});

it('does not take a translation that cannot be read for one that is not there', async () => {
  const files = inMemory({ ...own, 'locales/de/code-of-conduct.md': Buffer.from([0xff, 0xfe, 0x41]) });
  const before = files.get('locales/de/code-of-conduct.derivative.json');
  const { code, stderr } = await runInMemory(files, ['derive', '--bind']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^locales\/de\/code-of-conduct\.md/);
  expect(files.get('locales/de/code-of-conduct.derivative.json')).toBe(before);
});

it('says of each text how it was made, and names nobody else', async () => {
  const result = await built({});
  expect(textIn(result, 'fr')).toMatch(/\n\nTraduction automatique\u202f; non relue\.\n$/);
  expect(textIn(result, 'en')).toMatch(/\n\nThe translations were made from this text\.\n$/);
  const { files } = JSON.parse(result.out['manifest.json'] ?? '');
  expect(files.map(({ made }: { made: { origin: string } }) => made.origin)).toEqual(
    languages.toSorted().map((lang) => (lang === 'en' ? 'source' : 'machine')),
  );
});

it('lists what stays although somebody strict may ask', async () => {
  const { stdout } = await built({}, { args: ['--explain'] });
  expect(stdout).toMatch(/^stays: IETF \(item\.4\)/m);
});

it('names a finding that the translation has too, with what to do, and lets as many warnings pass as are allowed', async () => {
  const path = 'locales/de/code-of-conduct.md';
  const record = 'locales/de/code-of-conduct.record.json';
  const files = inMemory({
    ...own,
    [path]: String(own[path]).replace(
      /^11\. .*$/m,
      '11. Alle Nutzer und Kollegen fair (und gleich behandeln.',
    ),
  });
  expect((await runInMemory(files, ['accept', 'de', '--item', 'item.11'])).code).toBe(0);
  const project = Object.fromEntries(files);
  const refused = await built({}, { project });
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(/^de item\.11: .*\. .*urtext accept de --finding /m);
  const passed = await built({}, { project, args: ['--max-warnings', '9'] });
  expect(passed).toMatchObject({ code: 0 });
  expect(passed.stdout).toMatch(/warnings? let pass/);
  const rules = [...refused.stdout.matchAll(/--finding ([a-z-]+\/[a-z-]+)/g)].map(([, rule = '']) => rule);
  for (const rule of new Set(rules))
    await runInMemory(files, [
      'accept',
      'de',
      '--finding',
      rule,
      '--item',
      'item.11',
      '--by',
      'Ada',
      '--reason',
      'Meant so',
    ]);
  expect(String(files.get(record))).toContain('Meant so');
  expect(await built({}, { project: Object.fromEntries(files) })).toMatchObject({ code: 0 });
});
