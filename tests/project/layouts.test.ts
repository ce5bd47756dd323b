/** Repositories of documents as they are: adopted by the real program without moving a file, and worked with. */

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  makeProject,
  type Run,
  readTree,
  reportOf,
  run,
  type Tree,
  temporaryFolder,
  writeTree,
} from '../program.ts';

const english = `# Rules of the Garden

Everybody may use the garden from 8 to 20.

1. Close the gate behind you.
2. Water the beds in the evening.
3. Leave the tools in the shed.
`;
const german = `# Regeln des Gartens

Alle dürfen den Garten von 8 bis 20 nutzen.

1. Schließt das Tor hinter euch.
2. Gießt die Beete am Abend.
3. Lasst die Werkzeuge im Schuppen.
`;
const portuguese = `# Regras do jardim

Todos podem usar o jardim das 8 às 20.

1. Fechem o portão ao sair.
2. Reguem os canteiros à noite.
3. Deixem as ferramentas no galpão.
`;
const chinese = `# 花园守则

所有人都可以在 8 时至 20 时使用花园。

1. 请随手关门。
2. 请在傍晚给花坛浇水。
3. 请把工具留在棚子里。
`;

interface Layout {
  readonly file: string;
  readonly translations: Tree;
  readonly others?: Tree;
  readonly languages: readonly string[];
  readonly pattern: string | readonly string[];
  readonly document: string;
  /** Where `new fr` and `new zh-TW` go. */
  readonly french: string;
  readonly taiwanese: string;
}

const layouts: Readonly<Record<string, Layout>> = {
  'Hugo with a folder for each language': {
    file: 'content/en/rules.md',
    translations: { 'content/de/rules.md': german, 'content/pt-br/rules.md': portuguese },
    others: { 'content/de/plan.md': '# Plan\n', 'hugo.toml': '', 'content/images/rules.md': 'No text.\n' },
    languages: ['de', 'pt-BR'],
    pattern: 'content/{lang}/{document}.md',
    document: 'rules',
    french: 'content/fr/rules.md',
    taiwanese: 'content/zh-tw/rules.md',
  },
  'Hugo with the language in the name': {
    file: 'content/rules/index.md',
    translations: { 'content/rules/index.de.md': german, 'content/rules/index.zh-cn.md': chinese },
    languages: ['de', 'zh-CN'],
    pattern: 'content/{document}/index.{lang}.md',
    document: 'rules',
    french: 'content/rules/index.fr.md',
    taiwanese: 'content/rules/index.zh-tw.md',
  },
  Docusaurus: {
    file: 'docs/club/rules.md',
    translations: {
      'i18n/de/docusaurus-plugin-content-docs/current/club/rules.md': german,
      'i18n/zh-Hans/docusaurus-plugin-content-docs/current/club/rules.md': chinese,
    },
    others: { 'docusaurus.config.js': '', 'i18n/de/code.json': '{}\n' },
    languages: ['de', 'zh-Hans'],
    pattern: 'i18n/{lang}/docusaurus-plugin-content-docs/current/club/{document}.md',
    document: 'rules',
    french: 'i18n/fr/docusaurus-plugin-content-docs/current/club/rules.md',
    taiwanese: 'i18n/zh-TW/docusaurus-plugin-content-docs/current/club/rules.md',
  },
  'MkDocs with suffixes': {
    file: 'docs/rules.md',
    translations: { 'docs/rules.de.md': german, 'docs/rules.zh_CN.md': chinese },
    others: { 'mkdocs.yml': '', 'docs/rules.old.md': '# Rules\n' },
    languages: ['de', 'zh-CN'],
    pattern: 'docs/{document}.{lang}.md',
    document: 'rules',
    french: 'docs/rules.fr.md',
    taiwanese: 'docs/rules.zh_TW.md',
  },
  'MkDocs with folders': {
    file: 'docs/en/rules.md',
    translations: { 'docs/de/rules.md': german, 'docs/pt_BR/rules.md': portuguese },
    others: { 'docs/img/rules.md': '# Picture\n' },
    languages: ['de', 'pt-BR'],
    pattern: 'docs/{lang}/{document}.md',
    document: 'rules',
    french: 'docs/fr/rules.md',
    taiwanese: 'docs/zh_TW/rules.md',
  },
  'Jekyll with _i18n': {
    file: '_i18n/en/pages/rules.md',
    translations: { '_i18n/de/pages/rules.md': german, '_i18n/pt-BR/pages/rules.md': portuguese },
    others: { '_i18n/de.yml': 'garden: Garten\n' },
    languages: ['de', 'pt-BR'],
    pattern: '_i18n/{lang}/pages/{document}.md',
    document: 'rules',
    french: '_i18n/fr/pages/rules.md',
    taiwanese: '_i18n/zh-TW/pages/rules.md',
  },
  'VitePress with English at the root': {
    file: 'docs/guide/rules.md',
    translations: { 'docs/de/guide/rules.md': german, 'docs/zh/guide/rules.md': chinese },
    others: { 'docs/.vitepress/config.ts': '' },
    languages: ['de', 'zh'],
    pattern: 'docs/{lang}/guide/{document}.md',
    document: 'rules',
    french: 'docs/fr/guide/rules.md',
    taiwanese: 'docs/zh-TW/guide/rules.md',
  },
  'GitBook with a folder for each language at the root': {
    file: 'en/rules.md',
    translations: { 'de/rules.md': german, 'pt-br/rules.md': portuguese },
    others: { 'LANGS.md': '* [English](en)\n', 'src/rules.md': '# Not a language\n' },
    languages: ['de', 'pt-BR'],
    pattern: '{lang}/{document}.md',
    document: 'rules',
    french: 'fr/rules.md',
    taiwanese: 'zh-tw/rules.md',
  },
  'a text at the root with suffixes': {
    file: 'CODE_OF_CONDUCT.md',
    translations: { 'CODE_OF_CONDUCT.de.md': german, 'CODE_OF_CONDUCT.iw.md': chinese },
    others: { 'README.md': '# Garden\n', 'README.de.md': '# Garten\n' },
    languages: ['de', 'he'],
    pattern: '{document}.{lang}.md',
    document: 'CODE_OF_CONDUCT',
    french: 'CODE_OF_CONDUCT.fr.md',
    taiwanese: 'CODE_OF_CONDUCT.zh-TW.md',
  },
  'a README with suffixes of two kinds': {
    file: 'README.md',
    translations: { 'README_zh-CN.md': chinese, 'README-de.md': german, 'README-pt-BR.md': portuguese },
    others: { 'src/README.md': '# Code\n', 'lib/README.md': '# Library\n' },
    languages: ['de', 'pt-BR', 'zh-CN'],
    pattern: ['{document}-{lang}.md', '{document}_{lang}.md'],
    document: 'README',
    french: 'README-fr.md',
    taiwanese: 'README-zh-TW.md',
  },
  'a folder of files that are named by their language': {
    file: 'rules.md',
    translations: { 'rules-languages/de.md': german, 'rules-languages/pt.md': portuguese },
    languages: ['de', 'pt'],
    pattern: 'rules-languages/{lang}.md',
    document: 'rules',
    french: 'rules-languages/fr.md',
    taiwanese: 'rules-languages/zh-TW.md',
  },
};

describe('paths that name countries', () => {
  const tree = {
    'README.md': english,
    'docs/README-de.md': german,
    'docs/README-ptbr.md': portuguese,
    'docs/README-cn.md': chinese,
    'docs/README-esla.md': '# Reglas del jardín\n\nTodos pueden usar el jardín de 8 a 20.\n',
    'docs/README-fair.md': '# Fair\n',
    'docs/README-ci.md':
      '# Checks\n\nThis is what we run for each of the changes, and how to do it by hand.\n',
    'docs/README-us.md': english,
  };

  it('are proposed as languages, which the configuration says, and what is none is told', async () => {
    const folder = makeProject(tree);
    const begun = await run(folder, ['init', 'README.md', '--edition', '2020']);
    expect(ok(begun)).toEqual([0, '']);
    expect(begun.stdout).toContain('README": 3 (de, pt-BR, zh-CN), at docs/{document}-{lang}.md');
    expect(begun.stdout).toContain('are meant: cn = zh-CN, ptbr = pt-BR.');
    expect(begun.stdout).toContain(
      'name no language: docs/README-ci.md, docs/README-esla.md, docs/README-fair.md, docs/README-us.md.',
    );
    expect(configOf(folder)['languages']).toEqual({ ci: false, cn: 'zh-CN', ptbr: 'pt-BR', us: false });
    const report = reportOf(await run(folder, ['check', '--format', 'json']));
    expect(report.counts).toMatchObject({ translations: 3, unreadable: 0 });
    expect(report.diagnostics.find(({ path }) => path === 'docs/README-cn.md')?.lang).toBe('zh-CN');
    // Asked for by either name, recorded by the tag.
    const accepted = await run(folder, ['accept', 'cn', '--all', '--translator', 'Li']);
    expect(ok(accepted)).toEqual([0, '']);
    expect(Object.keys(readTree(folder))).toContain('.urtext/zh-CN/README.record.json');
    const one = reportOf(await run(folder, ['check', '--lang', 'cn', '--format', 'json']));
    expect(one).toMatchObject({ counts: { translations: 1 }, diagnostics: [] });
  });

  it('may be named by hand, also against a language that has the same name', async () => {
    const folder = makeProject({ ...tree, 'docs/README-br.md': portuguese });
    const config = {
      version: 1,
      source: 'README.md',
      translations: 'docs/{document}-{lang}.md',
      languages: { br: 'pt-BR', ci: false, esla: 'es-419', fair: 'fa', us: false },
      records: '.urtext/{lang}',
    };
    expect(ok(await run(folder, ['init', 'README.md', '--edition', '2020']))).toEqual([0, '']);
    writeFileSync(join(folder, 'urtext.config.json'), JSON.stringify(config));
    const { counts, diagnostics } = reportOf(await run(folder, ['check', '--format', 'json']));
    expect(counts.translations).toBe(5);
    const languages = new Set(diagnostics.map(({ path, lang }) => `${path} ${lang}`));
    for (const one of ['docs/README-br.md pt-BR', 'docs/README-esla.md es-419', 'docs/README-fair.md fa'])
      expect(languages).toContain(one);
    // A name that nobody explained is told.
    expect(diagnostics.find(({ path }) => path === 'docs/README-cn.md')?.ruleId).toBe(
      'meta/unknown-language',
    );
  });

  it('are enough where no path names a language, and new ones stand where the configuration says', async () => {
    const folder = makeProject({ 'README.md': english, 'README_CN.md': chinese });
    expect((await run(folder, ['init', 'README.md'])).stdout).toContain('1 (zh-CN), at {document}_{lang}.md');
    const config = configOf(folder);
    writeFileSync(
      join(folder, 'urtext.config.json'),
      JSON.stringify({ ...config, languages: { CN: 'zh-CN', JP: 'ja' } }),
    );
    expect(ok(await run(folder, ['new', 'ja']))).toEqual([0, '']);
    expect(Object.keys(readTree(folder))).toContain('README_JP.md');
  });

  it('are told from languages of the same name by what is written there', async () => {
    const folder = makeProject({
      'README.md': english,
      'README-kr.md': '# 정원 규칙\n\n누구나 8시부터 20시까지 정원을 쓸 수 있습니다.\n',
      'README-tw.md': chinese,
      'README-br.md': portuguese,
    });
    const begun = await run(folder, ['init', 'README.md', '--edition', '2020']);
    expect(begun.stdout).toContain('README": 3 (br, ko, zh-TW), at {document}-{lang}.md');
    expect(configOf(folder)['languages']).toEqual({ kr: 'ko', tw: 'zh-TW' });
  });

  it.each([
    [{ cn: 'zh_CN' }, 'Unexpected language tag "zh_CN", expected its canonical form "zh-CN"'],
    [{ cn: 'chinese' }, 'Unknown language "chinese"'],
    [{ cn: 'en' }, '"en" is the language of the definitive text'],
    [{ 'a/b': 'de' }, 'a language as the path writes it'],
    [{ cn: 'zh-CN', zh: 'zh-CN' }, 'docs/README-cn.md'],
  ])('that say what cannot be are refused at their line: %j', async (languages, told) => {
    const folder = makeProject({ ...tree, 'docs/README-zh.md': chinese });
    await run(folder, ['init', 'README.md']);
    const config = { ...configOf(folder), languages };
    writeFileSync(join(folder, 'urtext.config.json'), JSON.stringify(config, null, 2));
    const checked = await run(folder, ['check']);
    expect(checked.code).toBe(2);
    expect(checked.stderr).toMatch(/^urtext\.config\.json:\d+:\d+: /);
    expect(checked.stderr).toContain(told);
  });

  it('mean nothing without patterns', async () => {
    const folder = makeProject({ 'README.md': english });
    await run(folder, ['init', 'README.md']);
    writeFileSync(
      join(folder, 'urtext.config.json'),
      JSON.stringify({ ...configOf(folder), languages: { cn: 'zh-CN' } }, null, 2),
    );
    const checked = await run(folder, ['check']);
    expect([checked.code, checked.stderr]).toEqual([
      2,
      expect.stringContaining('Unexpected "languages" without "translations"'),
    ]);
  });
});

function repositoryOf({ file, translations, others }: Layout): string {
  return makeProject({ [file]: english, ...translations, ...others });
}

function configOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'urtext.config.json'), 'utf8'));
}

const ok = (result: Run): readonly [number | null, string] => [result.code, result.stderr];

describe.each(Object.entries(layouts))('%s', (_, layout) => {
  it('is adopted and checked without touching a file of it', async () => {
    const folder = repositoryOf(layout);
    const before = readTree(folder);
    const begun = await run(folder, ['init', layout.file, '--edition', '2020']);
    expect(ok(begun)).toEqual([0, '']);
    expect(begun.stdout).toContain(`: ${layout.languages.length} (${layout.languages.join(', ')}), at `);
    expect(configOf(folder)).toMatchObject({ source: layout.file, translations: layout.pattern });
    expect(readTree(folder)).toMatchObject(before);
    const added = Object.keys(readTree(folder)).filter((path) => !(path in before));
    expect(added.filter((path) => !/^(?:\.urtext\/|urtext\.config\.json$)/.test(path))).toEqual([]);
    const report = reportOf(await run(folder, ['check', '--format', 'json']));
    expect(report.counts).toMatchObject({ translations: layout.languages.length, unreadable: 0 });
    const paths = new Set(report.diagnostics.map(({ path }) => path));
    for (const path of Object.keys(layout.translations)) expect(paths).toContain(path);
    expect([...paths].filter((path) => path !== undefined && path in (layout.others ?? {}))).toEqual([]);
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('meta/language-tag');
  });

  it('takes new translations, records, files of translators and a new edition', async () => {
    const folder = repositoryOf(layout);
    await run(folder, ['init', layout.file, '--edition', '2020']);
    expect(ok(await run(folder, ['new', 'fr']))).toEqual([0, '']);
    expect(ok(await run(folder, ['new', 'zh-TW']))).toEqual([0, '']);
    const tree = readTree(folder);
    expect(Object.keys(tree)).toEqual(expect.arrayContaining([layout.french, layout.taiwanese]));
    expect(ok(await run(folder, ['accept', 'de', '--all', '--translator', 'Ada']))).toEqual([0, '']);
    expect(readTree(folder)).toHaveProperty([`.urtext/de/${layout.document}.record.json`]);
    expect((await run(folder, ['status'])).stdout).toMatch(/\bde\b/);
    expect(ok(await run(folder, ['export', 'de', '--format', 'po']))).toEqual([0, '']);
    const exported = join(folder, `${layout.document}.de.po`);
    const changed = readFileSync(exported, 'utf8').replace('hinter euch', 'hinter Ihnen');
    writeFileSync(exported, changed);
    expect(ok(await run(folder, ['import', `${layout.document}.de.po`]))).toEqual([0, '']);
    const [place = ''] = Object.keys(layout.translations).filter((path) => /\bde\b/.test(path));
    expect(readFileSync(join(folder, place), 'utf8')).toBe(german.replace('hinter euch', 'hinter Ihnen'));
    // The English is changed where it stands; what it said is kept beside the lock.
    writeTree(folder, { [layout.file]: english.replace('evening', 'morning') });
    const refused = await run(folder, ['check', '--lang', 'de', '--rule', 'canon/', '--format', 'json']);
    expect(reportOf(refused).diagnostics.map(({ path, address }) => [path, address])).toEqual([
      [layout.file, 'item.2'],
    ]);
    const profile = join(folder, `.urtext/en/${layout.document}/document.json`);
    writeFileSync(profile, readFileSync(profile, 'utf8').replace('"2020"', '"2020", "2021"'));
    expect(ok(await run(folder, ['lock']))).toEqual([0, '']);
    const difference = await run(folder, ['diff', '--lang', 'de']);
    expect(difference.stdout).toMatch(/evening.*morning/s);
    const stale = await run(folder, ['check', '--lang', 'de', '--rule', 'state/stale', '--format', 'json']);
    expect(reportOf(stale).diagnostics.map(({ path, address }) => [path, address])).toEqual([
      [place, 'item.2'],
    ]);
  });

  it('is fixed, derived from and packed where it stands', async () => {
    const folder = repositoryOf(layout);
    await run(folder, ['init', layout.file, '--edition', '2020']);
    const [place = ''] = Object.keys(layout.translations).filter((path) => /\bde\b/.test(path));
    writeTree(folder, { [place]: german.replace('das Tor', 'das Tor\u200b') });
    await run(folder, ['check', '--lang', 'de', '--fix']);
    expect(readFileSync(join(folder, place), 'utf8')).toBe(german);
    expect(ok(await run(folder, ['accept', 'de', '--all', '--translator', 'Ada']))).toEqual([0, '']);
    const home = `.urtext/en/${layout.document}`;
    const profile = JSON.parse(readFileSync(join(folder, home, 'document.json'), 'utf8'));
    const templates = (lang: string, title: string): string =>
      JSON.stringify({ version: 1, document: layout.document, lang, templates: { title } });
    writeTree(folder, {
      [`${home}/document.json`]: JSON.stringify({ ...profile, ...ownRights }),
      [`${home}/owner.json`]: JSON.stringify(owner),
      [`.urtext/en/${layout.document}.derivative.json`]: templates('en', 'Rules'),
      [`.urtext/de/${layout.document}.derivative.json`]: templates('de', 'Regeln'),
    });
    expect(ok(await run(folder, ['derive', '--bind', '--lang', 'de']))).toEqual([0, '']);
    const derived = await run(folder, ['derive', '--neutral', '--lang', 'de', '--out', 'derived']);
    expect(ok(derived), derived.stdout).toEqual([0, '']);
    const text = readFileSync(join(folder, `derived/de/${layout.document}.md`), 'utf8');
    expect(text.split('\n\n').slice(0, 3)).toEqual(['# Regeln', ...german.trim().split('\n\n').slice(1)]);
    const packed = ['pack', '--lang', 'de', '--format', 'md,html', '--out', 'packed'];
    expect(ok(await run(folder, packed))).toEqual([0, '']);
    expect(readFileSync(join(folder, `packed/de/${layout.document}.md`), 'utf8')).toContain(german.trim());
  });
});

const terms = 'Everybody may use the garden from 8 to 20.';

const ownRights = {
  owner: 'owner.json',
  rights: {
    assets: [{ name: 'text', terms: 'LicenseRef-Garden', sentence: terms }],
    own: [
      {
        id: 'LicenseRef-Garden',
        title: 'Terms of the garden',
        acts: Object.fromEntries(
          ['copy', 'translate', 'derive', 'commercial'].map((act) => [
            act,
            { verdict: 'allowed', basis: terms },
          ]),
        ),
      },
    ],
  },
};

const owner = {
  version: 1,
  languages: {
    '*': { forms: [{ form: 'Garden', kind: 'name', otherwise: 'ignore', basis: 'attested' }] },
    de: { forms: [{ form: 'des Gartens', kind: 'name', basis: 'attested' }] },
  },
};

describe('a language as a folder writes it', () => {
  it('is begun, exported and imported under that name', async () => {
    const folder = makeProject({
      'content/en/rules.md': english,
      'content/zh-hans/rules.md': english,
    });
    expect(ok(await run(folder, ['init', 'content/en/rules.md', '--edition', '2020']))).toEqual([0, '']);
    expect(ok(await run(folder, ['new', 'pt-br']))).toEqual([0, '']);
    expect(Object.keys(readTree(folder))).toContain('content/pt-br/rules.md');
    writeFileSync(join(folder, 'content/pt-br/rules.md'), portuguese);
    expect(ok(await run(folder, ['accept', 'pt_BR', '--all', '--translator', 'Ada']))).toEqual([0, '']);
    expect(ok(await run(folder, ['export', 'pt-br', '--format', 'po']))).toEqual([0, '']);
    expect(ok(await run(folder, ['import', 'rules.pt-BR.po', '--lang', 'pt-br']))).toEqual([0, '']);
  });
});

describe('init', () => {
  it('asks for the text in a folder, and writes nothing', async () => {
    const folder = makeProject({ 'content/en/rules.md': english });
    const { code, stderr } = await run(folder, ['init', 'content/en']);
    expect(code).toBe(2);
    expect(stderr).toContain('urtext init content/en/rules.md');
    expect(Object.keys(readTree(folder))).toEqual(['content/en/rules.md']);
  });

  it('adds a second document, and one with another layout, and keeps the rest of the configuration', async () => {
    const folder = makeProject({
      'content/en/rules.md': english,
      'content/de/rules.md': german,
      'content/en/bees.md': english.replace('Garden', 'Bees'),
      'content/de/bees.md': german,
      'README.md': english,
      'README.pt-br.md': portuguese,
    });
    await run(folder, ['init', 'content/en/rules.md', '--edition', '2020']);
    writeFileSync(
      join(folder, 'urtext.config.json'),
      JSON.stringify({ ...configOf(folder), maxWarnings: 7 }),
    );
    expect(ok(await run(folder, ['init', 'content/en/bees.md']))).toEqual([0, '']);
    expect(configOf(folder)).toMatchObject({
      source: ['content/en/rules.md', 'content/en/bees.md'],
      translations: 'content/{lang}/{document}.md',
      maxWarnings: 7,
    });
    expect(ok(await run(folder, ['init', 'README.md']))).toEqual([0, '']);
    expect(configOf(folder)).toMatchObject({
      translations: {
        rules: 'content/{lang}/{document}.md',
        bees: 'content/{lang}/{document}.md',
        README: '{document}.{lang}.md',
      },
      records: '.urtext/{lang}',
      maxWarnings: 7,
    });
    const { counts } = reportOf(await run(folder, ['check', '--format', 'json']));
    expect(counts).toMatchObject({ documents: 3, translations: 3, unreadable: 0 });
  });

  it('begins several documents at once', async () => {
    const folder = makeProject({
      'docs/en/rules.md': english,
      'docs/en/bees.md': english,
      'docs/de/rules.md': german,
    });
    expect(ok(await run(folder, ['init', 'docs/en/rules.md', 'docs/en/bees.md']))).toEqual([0, '']);
    const { counts } = reportOf(await run(folder, ['check', '--format', 'json']));
    expect(counts).toMatchObject({ documents: 2, translations: 1 });
  });

  it('says what comes next for English alone, and adds the next English to it', async () => {
    const folder = makeProject({ 'rules.md': english, 'bees.md': english });
    const begun = await run(folder, ['init', 'rules.md']);
    expect(begun.stdout).toContain('urtext new LANG');
    const before = readTree(folder);
    expect(ok(await run(folder, ['init', 'bees.md']))).toEqual([0, '']);
    expect(readTree(folder)).toMatchObject(before);
    expect((await run(folder, ['check'])).code).toBe(0);
  });

  it('knows from the path of English alone where translations will be', async () => {
    const folder = makeProject({ 'content/en/rules.md': english });
    const begun = await run(folder, ['init', 'content/en/rules.md']);
    expect(begun.stdout).toContain('content/{lang}/{document}.md');
    expect(begun.stdout).toContain('urtext new LANG');
    expect(ok(await run(folder, ['new', 'de']))).toEqual([0, '']);
    expect(readTree(folder)).toHaveProperty(['content/de/rules.md']);
  });

  it('knows the layout of a site that has no translation yet', async () => {
    const folder = makeProject({ 'docs/rules.md': english, 'docusaurus.config.ts': '' });
    await run(folder, ['init', 'docs/rules.md']);
    await run(folder, ['new', 'de']);
    expect(readTree(folder)).toHaveProperty(['i18n/de/docusaurus-plugin-content-docs/current/rules.md']);
  });

  it.each([
    ['the same document again', ['init', 'content/en/rules.md'], 'urtext check'],
    ['one name for two documents', ['init', 'content/en/a.md', 'content/en/b.md', '--name', 'x'], '--name'],
  ])('refuses %s with the next step, and writes nothing', async (_, args, hint) => {
    const folder = makeProject({
      'content/en/rules.md': english,
      'content/en/a.md': english,
      'content/en/b.md': english,
      'content/de/rules.md': german,
    });
    await run(folder, ['init', 'content/en/rules.md']);
    const before = readTree(folder);
    const { code, stderr } = await run(folder, args);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
    expect(readTree(folder)).toEqual(before);
  });

  it('keeps the name that was given, in any layout', async () => {
    const folder = makeProject({ 'content/en/rules.md': english, 'content/de/rules.md': german });
    expect(ok(await run(folder, ['init', 'content/en/rules.md', '--name', 'garden']))).toEqual([0, '']);
    expect(configOf(folder)).toMatchObject({
      source: { garden: 'content/en/rules.md' },
      translations: 'content/{lang}/rules.md',
    });
    const { counts } = reportOf(await run(folder, ['check', '--format', 'json']));
    expect(counts).toMatchObject({ translations: 1, unreadable: 0 });
  });
});

describe('a pattern', () => {
  async function adopted(more: Tree = {}): Promise<string> {
    const folder = makeProject({
      'content/en/rules.md': english,
      'content/de/rules.md': german,
      'content/pt-br/rules.md': portuguese,
    });
    await run(folder, ['init', 'content/en/rules.md']);
    writeTree(folder, more);
    return folder;
  }

  async function refused(folder: string, change: object = {}): Promise<string> {
    const config = { ...configOf(folder), ...change };
    writeFileSync(join(folder, 'urtext.config.json'), `${JSON.stringify(config, null, 2)}\n`);
    const before = readTree(folder);
    const { code, stdout, stderr } = await run(folder, ['check']);
    expect([code, stdout]).toEqual([2, '']);
    expect(readTree(folder)).toEqual(before);
    return stderr;
  }

  it('that finds two folders of one language is an error that names both', async () => {
    const stderr = await refused(await adopted({ 'content/pt_BR/rules.md': portuguese }));
    expect(stderr).toMatch(
      /^urtext\.config\.json:4:3: .*content\/pt_BR\/rules\.md.*content\/pt-br\/rules\.md|^urtext\.config\.json:4:3: .*content\/pt-br\/rules\.md.*content\/pt_BR\/rules\.md/,
    );
  });

  it('that finds a translation which another found is an error at the second one', async () => {
    const folder = await adopted({ 'more/de.md': german });
    const stderr = await refused(folder, {
      translations: ['content/{lang}/{document}.md', 'more/{lang}.md'],
    });
    expect(stderr).toMatch(/^urtext\.config\.json:6:5: .*more\/de\.md/);
  });

  it.each([
    ['the same file twice', ['content/{lang}/{document}.md', 'Content/{lang}/rules.md']],
    ['the same file by a detour', ['content/{lang}/{document}.md', 'x/../content/{lang}/{document}.md']],
  ])('that leads to %s is an error', async (_, translations) => {
    expect(await refused(await adopted(), { translations })).toMatch(/^urtext\.config\.json:6:5: /);
  });

  it.each([
    ['out of the project', { translations: '../content/{lang}/{document}.md' }],
    ['to the root of the machine', { translations: '/content/{lang}/{document}.md' }],
    ['to no language', { translations: 'content/{document}.md' }],
    ['to a placeholder that there is not', { translations: 'content/{language}/{document}.md' }],
    ['to no text', { translations: 'content/{lang}/{document}.html' }],
    ['out with records', { records: '../{lang}' }],
    ['to records of all languages', { records: 'records' }],
    ['out with the English', { source: '../rules.md' }],
    ['to English that was not begun', { source: 'content/en/bees.md' }],
    ['to no pattern for the document', { translations: { bees: '{lang}.md' } }],
  ])('that leads %s is an error at its line', async (_, change) => {
    expect(await refused(await adopted(), change)).toMatch(/^urtext\.config\.json:[3-5]:\d+: \S/);
  });

  it('that a link leads out of the project is an error at its line', async () => {
    const folder = await adopted();
    const outside = temporaryFolder();
    writeTree(outside, { 'rules.md': german });
    symlinkSync(outside, join(folder, 'content/fr'));
    expect(await refused(folder)).toMatch(/^urtext\.config\.json:4:3: .*content\/fr/);
  });

  it('writes nothing through a link that leads out of the project', async () => {
    const folder = await adopted();
    const outside = temporaryFolder();
    mkdirSync(join(outside, 'records'));
    symlinkSync(join(outside, 'records'), join(folder, '.urtext/de'));
    expect((await run(folder, ['accept', 'de', '--all', '--translator', 'Ada'])).code).toBe(2);
    expect(readTree(outside)).toEqual({});
  });

  it('tells of a folder that looks like a language and is none', async () => {
    const { code, stdout } = await run(await adopted({ 'content/gr/rules.md': german }), [
      'check',
      '--lang',
      'gr',
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('"gr"');
  });

  it('leads to translations of English that has a folder of its own, whose records stay where they were', async () => {
    const folder = makeProject({ 'rules.md': english });
    await run(folder, ['init', 'rules.md']);
    writeTree(folder, { 'content/pt-br/rules.md': portuguese });
    const config = { ...configOf(folder), translations: 'content/{lang}/{document}.md' };
    writeFileSync(join(folder, 'urtext.config.json'), JSON.stringify(config));
    expect(ok(await run(folder, ['accept', 'pt-br', '--all', '--translator', 'Ada']))).toEqual([0, '']);
    expect(readTree(folder)).toHaveProperty(['locales/pt-BR/rules.record.json']);
  });

  it('takes a changed text for a new edition when told to, and shows the old English of what is stale', async () => {
    const folder = await adopted();
    await run(folder, ['accept', 'de', '--all', '--translator', 'Ada']);
    const changed = english.replace(/(\n1\. [^\n]*)\.\n/, '$1, always.\n');
    expect(changed).not.toBe(english);
    writeTree(folder, { 'content/en/rules.md': changed });
    expect((await run(folder, ['lock'])).code).toBe(1);
    expect(ok(await run(folder, ['lock', '--edition', '2031-05']))).toEqual([0, '']);
    expect((await run(folder, ['diff', '--lang', 'de'])).stdout).toContain('{+');
    expect(readTree(folder)['.urtext/en/rules/2031-05.md']).toBe(changed);
    const again = await run(folder, ['lock', '--edition', '2031-05']);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('2031-05')]);
  });

  it('knows a language however it is asked for', async () => {
    const folder = await adopted();
    const asked = await run(folder, ['check', '--lang', 'pt-br', '--format', 'json']);
    expect(reportOf(asked).counts).toMatchObject({ translations: 1 });
  });

  it('tells of a translation that was lost while its record is there', async () => {
    const folder = await adopted();
    await run(folder, ['accept', 'de', '--all', '--translator', 'Ada']);
    writeTree(folder, { '.urtext/fr/rules.record.json': '{}' });
    const { stdout } = await run(folder, ['check', '--lang', 'fr']);
    expect(stdout).toContain('.urtext/fr/rules.record.json');
  });

  it('leaves glossaries, words and templates in the folder of the records', async () => {
    const folder = await adopted({
      '.urtext/de/glossary.md': '| English | Translation |\n| --- | --- |\n| gate | Pforte |\n',
      '.urtext/de/charter.record.json': '{}',
    });
    const report = reportOf(await run(folder, ['check', '--lang', 'de', '--format', 'json']));
    const ids = report.diagnostics.map(({ ruleId }) => ruleId);
    expect(ids).toContain('file/orphan');
    expect((await run(folder, ['glossary', '--lang', 'de'])).stdout).toContain('Pforte');
  });
});
