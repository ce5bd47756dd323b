/** Files that carry English and translation are checked without a project, and may be the record of one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inMemory, languagesOf, ownProject, type Run, reportOf, runInMemory } from './program.ts';

const project = ownProject();
const cat = (name: string): Uint8Array => readFileSync(new URL(`fixtures/cat/${name}`, import.meta.url));

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

/** What a format forbids: one id or key for two units, a backslash that stands for nothing. */
const DAMAGES: Readonly<Record<string, readonly [from: string, to: string, messageId: string]>> = {
  xlf: ['<trans-unit id="item.3"', '<trans-unit id="item.2"', 'xliffIdTwice'],
  po: ['Alle Nutzerinnen und Nutzer', 'Alle \\ Nutzerinnen und Nutzer', 'poBackslash'],
  json: ['"item.3":', '"item.2":', 'jsonKeyTwice'],
};
