/** The founding document in all its languages, through real tools of translators and back into the project. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inMemory, languagesOf, ownProject, runInMemory } from '../program.ts';
import { available, folder, run } from './client.ts';
import { translate } from './omegat.ts';

const project = ownProject();
const languages = languagesOf(project, 'code-of-conduct');
const english = 'Treat all users and colleagues fairly and on equal terms.';
const added = (lang: string): string => `Nova & <b> "${lang}" Ω ع 中 \\ .`;
const path = (lang: string): string => `locales/${lang}/code-of-conduct.md`;

/** The exports of all languages, by file name. */
async function exports(format: string, ...args: string[]): Promise<ReadonlyMap<string, string>> {
  const files = inMemory(project);
  await runInMemory(files, ['export', 'all', '-f', format, '-d', 'code-of-conduct', '-o', 'out', ...args]);
  return new Map(
    [...files].flatMap(([name, content]) =>
      name.startsWith('out/') ? [[name.slice(4), typeof content === 'string' ? content : '']] : [],
    ),
  );
}

/** Imports what came back, and gives the translation and what was said. */
async function imported(
  name: string,
  bytes: Uint8Array,
): Promise<{ text: (lang: string) => string; stdout: string; record: (lang: string) => string }> {
  const files = inMemory({ ...project, [name]: bytes });
  const { stdout, stderr, code } = await runInMemory(files, ['import', name, '--translator', 'Kim']);
  expect({ stderr, code: code === 2 }).toEqual({ stderr: '', code: false });
  const get = (at: string): string => String(files.get(at) ?? '');
  return {
    stdout,
    text: (lang) => get(path(lang)),
    record: (lang) => get(path(lang).replace('.md', '.record.json')),
  };
}

/** The project's own translation with the eleventh item replaced. */
const expected = (lang: string, markdown: string): string =>
  (project[path(lang)] ?? '').replace(/^11\. .*$/m, () => `11. ${markdown}`);

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('<', '\\<').replaceAll('>', '\\>');

/** Edits one unit and saves, as Virtaal and Weblate do with this library. */
const EDIT = `
import sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
for unit in store.units:
    if unit.source == sys.argv[2]:
        unit.target = sys.argv[3]
store.save()
`;

describe.skipIf(!available('xliff2po'))('translate-toolkit', () => {
  it.each(languages)('edits XLIFF 1.2 of %s', async (lang) => {
    const name = `code-of-conduct.${lang}.xlf`;
    const file = join(folder(), name);
    writeFileSync(file, (await exports('xliff12')).get(name) ?? '');
    expect(run('/usr/bin/python3', ['-c', EDIT, file, english, added(lang)])).toMatchObject({ status: 0 });
    const { text, record } = await imported(name, readFileSync(file));
    expect(text(lang)).toBe(expected(lang, escaped(added(lang))));
    expect(JSON.parse(record(lang)).units['item.11']).toMatchObject({
      state: 'translated',
      reviewer: 'Kim',
    });
  });

  it.each(languages)('edits PO of %s', async (lang) => {
    const name = `code-of-conduct.${lang}.po`;
    const file = join(folder(), name);
    writeFileSync(file, (await exports('po')).get(name) ?? '');
    const typed = added(lang).replace(' <b>', '');
    expect(run('/usr/bin/python3', ['-c', EDIT, file, english, typed])).toMatchObject({ status: 0 });
    const { text } = await imported(name, readFileSync(file));
    expect(text(lang)).toBe(expected(lang, typed));
  });
});

describe.skipIf(!available('msgfmt'))('gettext', () => {
  it.each(languages)(
    'msgfmt -c finds nothing wrong in %s, and msgcat, msgmerge and wrapping change nothing',
    async (lang) => {
      const name = `code-of-conduct.${lang}.po`;
      const place = folder();
      const file = join(place, name);
      writeFileSync(file, (await exports('po')).get(name) ?? '');
      // Nobody translated since the export, so nobody is named in the header.
      const { status, output } = run('msgfmt', ['-c', '-o', '/dev/null', file]);
      expect({
        status,
        output: output.replace(/^.*'Last-Translator' still has the initial default value\n/m, ''),
      }).toEqual({ status: 0, output: '' });
      const wrapped = join(place, 'wrapped.po');
      run('msgcat', ['--width=40', '--sort-output', '-o', wrapped, file]);
      const merged = join(place, 'merged.po');
      run('msgmerge', ['-q', '--previous', '-o', merged, file, file]);
      for (const one of [wrapped, merged]) {
        const { stdout, text } = await imported(name, readFileSync(one));
        expect(stdout).toContain('Nothing to import');
        expect(text(lang)).toBe(project[path(lang)]);
      }
    },
  );
});

describe.skipIf(!available('omegat'))('OmegaT', { timeout: 300_000 }, () => {
  it.each([
    ['xliff12', 'xlf', ['--profile', 'omegat']],
    ['xliff', 'xlf', ['--profile', 'omegat']],
    ['po', 'po', []],
  ] as const)('translates the eleventh item of all languages in %s', async (format, ending, args) => {
    const place = folder();
    mkdirSync(join(place, 'source'));
    const given = await exports(format, ...args);
    // It translates the target where there is one, so the memory has to have what stands there.
    const pairs = languages.map((lang) => {
      const words = /^11\. (.*)$/m.exec(project[path(lang)] ?? '')?.[1] ?? '';
      return [format === 'po' ? english : words, format === 'po' ? 'Nova 11.' : `Nova ${lang}.`] as const;
    });
    for (const [name, text] of given) writeFileSync(join(place, 'source', name), text);
    translate(place, format === 'po' ? pairs.slice(0, 1) : pairs);
    for (const lang of languages) {
      const name = `code-of-conduct.${lang}.${ending}`;
      const { text } = await imported(name, readFileSync(join(place, 'target', name)));
      expect({ lang, text: text(lang) }).toEqual({
        lang,
        text: expected(lang, format === 'po' ? 'Nova 11.' : `Nova ${lang}.`),
      });
    }
  });
});
