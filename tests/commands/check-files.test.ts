/** Files that carry English and translation are checked without a project, and may be the record of one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inMemory, languagesOf, ownProject, type Run, reportOf, runInMemory } from '../program.ts';

const project = ownProject();
const cat = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/cat/${name}`, import.meta.url));

async function check(files: Record<string, string | Uint8Array>, ...args: string[]): Promise<Run> {
  return runInMemory(inMemory(files), ['check', ...args, '--format', 'json']);
}

const findings = (run: Run): readonly string[] =>
  reportOf(run).diagnostics.map((one) =>
    `${one.line ?? 0} ${one.ruleId} ${one.messageId} ${one.address ?? ''}`.trim(),
  );

describe('without a project', () => {
  it.each([
    [
      'lokalize.xlf',
      1,
      [
        '13 notice/modified extended copyright',
        '18 exchange/codes codes.missing item.1',
        '20 markup/emphasis missing item.1',
        '20 token/number extra item.1',
        '33 structure/item-missing missing item.3',
      ],
    ],
    ['lokalize.po', 1, ['23 po/syntax poBackslash']],
    ['trados.xlf', 1, ['7 exchange/codes codes.extra item.1']],
  ] as const)('finds in %s what is wrong, with its line', async (name, code, expected) => {
    const run = await check({ [name]: cat(name) }, name);
    expect(run).toMatchObject({ code, stderr: '' });
    expect(findings(run).filter((one) => !one.includes('text/'))).toEqual(expected);
  });

  it.each(['xliff12', 'xliff', 'po'])(
    'finds nothing wrong in our own %s, in any language',
    async (format) => {
      const files = inMemory(project);
      const args = ['all', '--format', format, '--document', 'code-of-conduct', '--out', 'out'];
      expect(await runInMemory(files, ['export', ...args])).toMatchObject({ code: 0 });
      const names = [...files.keys()].filter((path) => path.startsWith('out/'));
      expect(names).toHaveLength(languagesOf(project, 'code-of-conduct').length);
      for (const name of names) {
        const run = await check({ [name]: files.get(name) ?? '' }, name);
        expect({ name, code: run.code, found: findings(run) }).toEqual({ name, code: 0, found: [] });
      }
    },
  );

  it('names the line of PO whose strings are none, though nothing else is in the file', async () => {
    const run = await check({ 'a.po': 'msgid “Wait.”\nmsgstr “Attendez.”\n' }, 'a.po');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('a.po:1:7: ');
    expect(run.stderr).toContain('(po/syntax)');
  });

  it('points at the words in the file, past its escapes', async () => {
    const text = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>
<trans-unit id="a"><source>Pay 30 days &amp; more.</source>
<target>Payez 31 jours &amp; plus.</target></trans-unit>
</body></file></xliff>`;
    const [first] = reportOf(await check({ 'a.xlf': text }, 'a.xlf')).diagnostics;
    expect(first).toMatchObject({ ruleId: 'token/number', line: 4, column: 15 });
  });

  it('needs English beside the translations', async () => {
    const run = await check({ 'fr.json': '{"a": "Oui"}' }, 'fr.json', '--lang', 'fr');
    expect(run.code).toBe(2);
  });

  it.each(['bad.xlf', 'bad.po', 'bad.json'])('ends with exit 2 on %s that is none', async (name) => {
    expect(await check({ [name]: '{' }, name, '--lang', 'fr')).toMatchObject({ code: 2 });
  });
});

describe.each(['xlf', 'po', 'json'])('a project that keeps its translations as %s', (ending) => {
  const format = { xlf: 'xliff12', po: 'po', json: 'json' }[ending] ?? '';
  const kept = async (): Promise<Record<string, string | Uint8Array>> => {
    const files = inMemory(project);
    await runInMemory(files, [
      'export',
      'all',
      '--format',
      format,
      '--document',
      'code-of-conduct',
      '--out',
      'out',
    ]);
    for (const lang of languagesOf(project, 'code-of-conduct')) {
      files.delete(`locales/${lang}/code-of-conduct.md`);
      files.set(
        `locales/${lang}/code-of-conduct.${ending}`,
        files.get(`out/code-of-conduct.${lang}.${ending}`) ?? '',
      );
    }
    return Object.fromEntries([...files].filter(([path]) => !path.startsWith('out/')));
  };

  it('is checked as one that keeps them as Markdown', async () => {
    const [as, was] = [await check(await kept()), await check(project)];
    expect(reportOf(as).counts).toEqual(reportOf(was).counts);
    expect(findings(as)).toEqual(findings(was));
  });

  it('has its findings where they stand in the file', async () => {
    const files = await kept();
    const path = `locales/de/code-of-conduct.${ending}`;
    const content = files[path] ?? '';
    const text = typeof content === 'string' ? content : Buffer.from(content).toString();
    const changed = text.replace('Alle Nutzerinnen und Nutzer sowie', 'Alle 7 Nutzerinnen und Nutzer sowie');
    const found = reportOf(await check({ ...files, [path]: changed })).diagnostics.find(
      (one) => one.ruleId === 'token/number',
    );
    const line = changed.slice(0, changed.indexOf('Alle 7')).split('\n').length;
    expect(found).toMatchObject({ path, line, address: 'item.11' });
  });

  it('is checked as its format too, with path, line and column', async () => {
    const [from, to, messageId] = DAMAGES[ending] ?? ['', '', ''];
    const files = await kept();
    const path = `locales/de/code-of-conduct.${ending}`;
    const changed = String(files[path]).replace(from, to);
    const found = reportOf(await check({ ...files, [path]: changed })).diagnostics.find(
      (one) => one.messageId === messageId,
    );
    const line = changed.slice(0, changed.lastIndexOf(to)).split('\n').length;
    expect(found).toMatchObject({ path, lang: 'de', document: 'code-of-conduct', line });
    expect(found?.column).toBeGreaterThan(0);
  });

  it('prefers Markdown where both are there', async () => {
    const files = {
      ...(await kept()),
      ...project,
      [`locales/de/code-of-conduct.${ending}`]: 'nothing that can be read',
    };
    expect(findings(await check(files))).toEqual(findings(await check(project)));
  });
});

describe('the options and the configuration', () => {
  const english = 'Wait 30 days.\n\nPay 5 euros, and 7 more.\n';
  const po = `msgid ""
msgstr "Language: fr\\n"

msgctxt "paragraph.1"
msgid "Wait 30 days."
msgstr "Attendez 31  jours."

msgctxt "paragraph.2"
msgid "Pay 5 euros, and 7 more."
msgstr "Payez 6 euros, et 8 de plus."
`;
  const founded = async (config: object): Promise<Map<string, string | Uint8Array>> => {
    const files = inMemory({ 'rules.md': english, 'rules.po': po, 'other.po': po });
    expect(await runInMemory(files, ['init', 'rules.md', '--edition', '2020'])).toMatchObject({ code: 0 });
    files.set('urtext.config.json', JSON.stringify({ version: 1, ...config }));
    return files;
  };
  const checked = async (config: object, ...args: string[]): Promise<Run> =>
    runInMemory(await founded(config), ['check', ...args, '--format', 'json']);

  it('count for files as for a project', async () => {
    const all = findings(await checked({}, 'rules.po'));
    expect(all.filter((one) => one.includes('token/number')).length).toBe(2);
    expect(all).toContain('6 text/double-space double paragraph.1');
    const rules = { 'token/number': 'off', 'text/double-space': 'error' };
    const run = await checked({ rules }, 'rules.po');
    expect(findings(run)).toEqual(['6 text/double-space double paragraph.1']);
    expect(reportOf(run).diagnostics[0]).toMatchObject({ severity: 'error' });
    const named = await checked({ rules: { 'token/nubmer': 'off' } }, 'rules.po');
    expect(named).toMatchObject({ code: 2, stdout: '' });
  });

  it('allow as many warnings as the project does', async () => {
    const rules = { 'token/number': 'off', 'text/double-space': 'warning' };
    expect(await checked({ rules }, 'rules.po')).toMatchObject({ code: 1 });
    expect(await checked({ rules, maxWarnings: 1 }, 'rules.po')).toMatchObject({ code: 0 });
    expect(await checked({ rules, maxWarnings: 1 }, 'rules.po', '--max-warnings', '0')).toMatchObject({
      code: 1,
    });
  });

  it('choose an item, which must be in the file', async () => {
    const found = findings(await checked({}, 'rules.po', '--item', 'paragraph.2'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.endsWith('paragraph.2'))).toEqual([]);
    const run = await checked({}, 'rules.po', '--item', 'paragraph.3');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('paragraph.1, paragraph.2');
  });

  it('choose the document that a file belongs to', async () => {
    const edited = po.replace('msgid "Wait 30', 'msgid "Wait 60');
    const files = await founded({});
    files.set('other.po', edited);
    const found = async (...args: string[]): Promise<number> =>
      findings(await runInMemory(files, ['check', 'other.po', ...args, '--format', 'json'])).filter((one) =>
        one.includes('source-in-translation-edited'),
      ).length;
    expect(await found()).toBe(0);
    expect(await found('--document', 'rules')).toBe(1);
    expect(await checked({}, 'rules.po', '--document', 'rule')).toMatchObject({ code: 2, stdout: '' });
    expect(await check({ 'rules.po': po }, 'rules.po', '--document', 'rules')).toMatchObject({ code: 2 });
  });

  it('say a language that there is', async () => {
    expect(reportOf(await checked({}, 'rules.po', '--lang', 'de')).diagnostics[0]).toMatchObject({
      lang: 'de',
    });
    expect(await checked({}, 'rules.po', '--lang', 'nope')).toMatchObject({ code: 2, stdout: '' });
  });

  it.each(['--fix', '--accepted'])('refuse %s, which speaks of a project', async (option) => {
    const run = await checked({}, 'rules.po', option);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(option);
  });

  it('show what is found in the order of the file, also within a line', async () => {
    const files = await founded({});
    files.set('rules.po', po.replace('8 de plus', '8 de \\ plus'));
    const run = await runInMemory(files, ['check', 'rules.po', '--format', 'json']);
    expect(findings(run)).toContain('10 po/syntax poBackslash');
    const places = reportOf(run).diagnostics.map(({ line = 0, column = 0 }) => line * 1000 + column);
    expect(new Set(places).size).toBeGreaterThan(2);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

/** What a format forbids: one id or key for two units, a backslash that stands for nothing. */
const DAMAGES: Readonly<Record<string, readonly [from: string, to: string, messageId: string]>> = {
  xlf: ['<trans-unit id="item.3"', '<trans-unit id="item.2"', 'xliffIdTwice'],
  po: ['Alle Nutzerinnen und Nutzer', 'Alle \\ Nutzerinnen und Nutzer', 'poBackslash'],
  json: ['"item.3":', '"item.2":', 'jsonKeyTwice'],
};

describe('English beside a translation', () => {
  const ENGLISH = 'Wait 30 days.';
  const english = `# Rules\n\n${ENGLISH}\n\nPay *in cash* to <all> & each.\n`;
  const founded = async (): Promise<Map<string, string | Uint8Array>> => {
    const files = inMemory({ 'rules.md': english });
    expect(await runInMemory(files, ['init', 'rules.md', '--edition', '2020'])).toMatchObject({ code: 0 });
    files.set(
      'locales/fr/rules.md',
      '# Règles\n\nAttendez 30 jours.\n\nPayez *comptant* à <tous> & chacun.\n',
    );
    return files;
  };
  const exported = async (format: string): Promise<readonly [Map<string, string | Uint8Array>, string]> => {
    const files = await founded();
    const args = ['export', 'fr', '--format', format, '--out', 'out'];
    expect(await runInMemory(files, args)).toMatchObject({ code: 0 });
    return [files, [...files.keys()].find((path) => path.startsWith('out/')) ?? ''];
  };
  const edited = (run: Run): readonly string[] =>
    findings(run).filter((one) => one.includes('canon/source-in-translation-edited'));
  const checked = (files: Map<string, string | Uint8Array>, ...args: string[]): Promise<Run> =>
    runInMemory(files, ['check', ...args, '--format', 'json']);
  const placeOf = (text: string, words: string): { line: number; column: number } => {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };

  it.each(['xliff12', 'xliff', 'po'])('is held against the definitive one in %s', async (format) => {
    const [files, path] = await exported(format);
    const text = String(files.get(path));
    expect(edited(await checked(files, path))).toEqual([]);
    files.set(path, text.replace(ENGLISH, 'Wait 300 days.'));
    const run = await checked(files, path);
    const found = reportOf(run).diagnostics.find(({ messageId }) => messageId === 'edited');
    expect(run.code).toBe(1);
    // A string of PO begins with its quotation mark.
    const { line, column } = placeOf(text, ENGLISH);
    expect(found).toMatchObject({ path, severity: 'error', address: 'paragraph.1', lang: 'fr', line });
    expect(found?.column).toBe(format === 'po' ? column - 1 : column);
    expect(found).toMatchObject({ before: ENGLISH, after: 'Wait 300 days.' });
    const pretty = await runInMemory(files, ['check', path]);
    expect(pretty.stdout).toContain('Wait [-30-]{+300+} days.');
  });

  it('is held against it where the file is the translation of a project', async () => {
    const [files, path] = await exported('po');
    files.delete('locales/fr/rules.md');
    files.set('locales/fr/rules.po', String(files.get(path)).replace(ENGLISH, 'Wait 300 days.'));
    const { line } = placeOf(String(files.get(path)), ENGLISH);
    expect(edited(await checked(files))).toEqual([
      `${line} canon/source-in-translation-edited edited paragraph.1`,
    ]);
    expect(edited(await checked(files, '--rule', 'token/'))).toEqual([]);
    files.set('locales/fr/rules.po', files.get(path) ?? '');
    expect(edited(await checked(files))).toEqual([]);
  });

  it.each(['po', 'xlf'])('is found by its words in %s that names no items', async (ending) => {
    const files = await founded();
    const path = `rules.fr.${ending}`;
    const unit = (english: string, french: string, id: number): string =>
      ending === 'po'
        ? `msgid "${english}"\nmsgstr "${french}"\n\n`
        : `<trans-unit id="${id}"><source>${english}</source><target>${french}</target></trans-unit>\n`;
    const made = (...units: (readonly [string, string])[]): string => {
      const all = units.map(([english, french], index) => unit(english, french, index + 1)).join('');
      return ending === 'po'
        ? `msgid ""\nmsgstr "Language: fr\\n"\n\n${all}`
        : `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="rules" source-language="en" target-language="fr" datatype="plaintext"><body>\n${all}</body></file></xliff>`;
    };
    files.set(
      path,
      made(
        ['Rules', 'Règles'],
        ['Wait 30 days.', 'Attendez 30 jours.'],
        ['Pay in cash', 'Payez comptant'],
        ['Open the file menu first', 'Ouvrez d’abord le menu'],
      ),
    );
    expect(edited(await checked(files, path))).toEqual([]);
    files.set(path, made(['Rules', 'Règles'], ['Wait 300 days.', 'Attendez 300 jours.']));
    const run = await checked(files, path);
    expect(edited(run).map((one) => one.replace(/^\d+ /, ''))).toEqual([
      'canon/source-in-translation-edited edited paragraph.1',
    ]);
    expect(reportOf(run).diagnostics.find(({ messageId }) => messageId === 'edited')).toMatchObject({
      line: placeOf(String(files.get(path)), 'Wait 300').line,
      before: ENGLISH,
      after: 'Wait 300 days.',
    });
  });

  it('is not an edit where an older edition has it, as long as that is locked', async () => {
    const [files, path] = await exported('xliff12');
    const profile = 'source/rules/document.json';
    files.set(profile, String(files.get(profile)).replace('"2020"', '"2020", "2021"'));
    files.set('source/rules/2021.md', String(files.get('source/rules/2020.md')).replace('30', '60'));
    expect(await runInMemory(files, ['lock'])).toMatchObject({ code: 0 });
    expect(edited(await checked(files, path))).toEqual([]);
    // The file of the older edition is changed: what was locked counts.
    files.set('source/rules/2020.md', String(files.get('source/rules/2020.md')).replace('30', '90'));
    expect(edited(await checked(files, path))).toEqual([]);
    files.set(path, String(files.get(path)).replace(ENGLISH, 'Wait 90 days.'));
    const run = await checked(files, path);
    expect(edited(run)).toHaveLength(1);
    // The file says that it was made from 2020: that is what it is compared with.
    expect(reportOf(run).diagnostics.find(({ messageId }) => messageId === 'edited')).toMatchObject({
      before: ENGLISH,
      after: 'Wait 90 days.',
    });
  });

  it('is unknown without a project, in a file of another document, and from another language', async () => {
    const [files, path] = await exported('xliff12');
    const text = String(files.get(path)).replace(ENGLISH, 'Wait 300 days.');
    expect(edited(await checked(inMemory({ 'rules.fr.xlf': text }), 'rules.fr.xlf'))).toEqual([]);
    files.set('other.xlf', text.replaceAll('"rules"', '"other"'));
    expect(edited(await checked(files, 'other.xlf'))).toEqual([]);
    const dutch = text.replace('source-language="en"', 'source-language="nl"');
    const others = dutch
      .replace(/ build-num="[^"]*"/, '')
      .replace(/<context-group[\s\S]*?<\/context-group>/g, '');
    files.set('pivot.xlf', others);
    expect(edited(await checked(files, 'pivot.xlf'))).toEqual([]);
    files.set('other.xlf', text);
    expect(edited(await checked(files, 'other.xlf'))).toHaveLength(1);
  });

  it.each(['xliff12', 'xliff', 'po'])(
    'is English in a %s that we exported, whatever it claims',
    async (format) => {
      const [files, path] = await exported(format);
      const text = String(files.get(path));
      const claims = /source-language="en"|srcLang="en"|X-Source-Language: en/;
      expect(text).toMatch(claims);
      for (const lang of ['nl', 'english', 'x-foo']) {
        files.set(
          path,
          text.replace(claims, (found) => found.replace(/en(?="|$)/, lang)),
        );
        const run = await checked(files, path);
        expect([run.code, run.stdout]).toEqual([2, '']);
        expect(run.stderr).toContain(`Unexpected source language "${lang}"`);
      }
      files.set(
        path,
        text.replace(claims, (found) => found.replace(/en(?="|$)/, 'en-US')),
      );
      expect((await checked(files, path)).stderr).toBe('');
    },
  );

  it('ends with exit 2 in a project that cannot be read', async () => {
    const [files, path] = await exported('po');
    files.set('urtext.config.json', '{"version": 1, "locale": "x", "maxWarnings": -1}');
    expect(await checked(files, path)).toMatchObject({ code: 2, stdout: '' });
    files.set('urtext.config.json', '{"version": 1}');
    files.delete('source/rules/lock.json');
    expect(await checked(files, path)).toMatchObject({ code: 2, stdout: '' });
  });
});
