/** Pages of the web as originals and as translations that somebody has already; files that nothing reads. */
import { describe, expect, it } from 'vitest';
import { findingsOf, inMemory, reportOf, runInMemory } from '../program.ts';

const english =
  '# Rules\n\n1. **Fairness**\n\n   Be fair to all members.\n\n2. **Silence**\n\n   Be quiet after ten.\n';

async function begun(): Promise<Map<string, string | Uint8Array>> {
  const files = inMemory({ 'rules.md': english });
  await runInMemory(files, ['init', 'rules.md', '--edition', '2020']);
  return files;
}

describe('a page that is imported', () => {
  const page =
    '<h1>Regeln</h1><ol><li><b>Fairness</b><p>Sei <q>fair</q> zu allen.</p></li><li><b>Stille</b><p>Sei still nach zehn.</p></li></ol>';

  it('is taken over item by item, in the quotation marks of its language', async () => {
    const files = await begun();
    files.set('alt.html', page);
    const run = await runInMemory(files, [
      'import',
      'alt.html',
      '--lang',
      'de',
      '--translator',
      'Ada Lovelace',
    ]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(files.get('locales/de/rules.md')).toBe(
      '# Regeln\n\n1. **Fairness**\n\n   Sei „fair“ zu allen.\n\n2. **Stille**\n\n   Sei still nach zehn.\n',
    );
  });

  it('has the spaces that French puts inside of its quotation marks', async () => {
    const files = await begun();
    files.set(
      'vieux.html',
      '<h1>Règles</h1><ol><li><b>Équité</b><p>Soyez <q>justes</q> envers tous.</p></li></ol>',
    );
    await runInMemory(files, ['import', 'vieux.html', '--lang', 'fr', '--translator', 'Ada Lovelace']);
    expect(files.get('locales/fr/rules.md')).toContain('Soyez «\u00a0justes\u00a0» envers tous.');
  });

  it('says what is left out', async () => {
    const files = await begun();
    files.set('alt.html', `${page}<form>Name</form>`);
    const run = await runInMemory(files, ['import', 'alt.html', '--lang', 'de', '--dry-run']);
    expect(run.stdout).toContain('1 × <form>');
  });

  it('is not written when little of it is matched for certain, unless that is asked for', async () => {
    const files = await begun();
    const other = Array.from(
      { length: 14 },
      (_, at) => `<p>${at} ${'Lorem ipsum dolor sit amet. '.repeat(at + 2)}</p>`,
    );
    files.set('alt.html', other.join(''));
    const run = await runInMemory(files, ['import', 'alt.html', '--lang', 'de']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('--unsure');
    expect(files.has('locales/de/rules.md')).toBe(false);
    await runInMemory(files, ['import', 'alt.html', '--lang', 'de', '--unsure']);
    expect(files.has('locales/de/rules.md')).toBe(true);
  });
});

describe('an original', () => {
  it('that is a page is converted', async () => {
    const files = inMemory({ 'rules.html': '<h1>Rules</h1><ol><li>Be fair.</li><li>Be kind.</li></ol>' });
    expect(await runInMemory(files, ['init', 'rules.html', '--edition', '2020'])).toMatchObject({ code: 0 });
    expect(files.get('source/rules/2020.md')).toBe('# Rules\n\n1. Be fair.\n2. Be kind.\n');
  });

  it('in a format that nothing here reads is refused with the reason', async () => {
    const files = inMemory({ 'rules.rst': 'Rules\n=====\n\nBe fair.\n' });
    const run = await runInMemory(files, ['init', 'rules.rst']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('pandoc');
    expect([...files.keys()]).toEqual(['rules.rst']);
  });
});

describe('a file in the folder of a language', () => {
  it.each([
    'rules.xliff',
    'rules.markdown',
    'rules.MD',
    'rules.html',
    'rules.txt',
    'rules.yaml',
    'page.markdown',
    'old/rules.md',
  ])('that is not read is told: %s', async (name) => {
    const files = await begun();
    files.set('locales/de/rules.md', english);
    files.set(`locales/de/${name}`, 'Regeln');
    const found = findingsOf(await runInMemory(files, ['check', '--format', 'json']));
    expect(found.filter((one) => one.includes('file/orphan'))).toHaveLength(1);
  });

  it('is as severe as the configuration wants it', async () => {
    const asked = async (wanted: string): Promise<readonly string[]> => {
      const files = await begun();
      files.set('locales/de/rules.md', english);
      files.set('locales/de/ruless.md', 'Regeln');
      const config = JSON.parse(String(files.get('urtext.config.json')));
      files.set('urtext.config.json', JSON.stringify({ ...config, rules: { 'file/orphan': wanted } }));
      const found = reportOf(await runInMemory(files, ['check', '--format', 'json'])).diagnostics;
      return found.filter(({ ruleId }) => ruleId === 'file/orphan').map(({ severity }) => severity);
    };
    expect(await asked('note')).toEqual(['note']);
    expect(await asked('error')).toEqual(['error']);
    expect(await asked('off')).toEqual([]);
  });

  it.each(['plan.png', 'words.dic', '.directory', 'glossary.md', 'rules.record.json'])(
    'that is no translation is not: %s',
    async (name) => {
      const files = await begun();
      files.set('locales/de/rules.md', english);
      files.set(`locales/de/${name}`, '{}');
      const found = findingsOf(await runInMemory(files, ['check', '--format', 'json']));
      expect(found.filter((one) => one.includes('file/orphan'))).toEqual([]);
    },
  );

  it('is missed when there is none', async () => {
    const run = await runInMemory(await begun(), ['check']);
    expect(run.stdout).toContain('No translation was found');
  });
});
