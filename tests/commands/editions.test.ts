import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject, reportOf, run } from '../program.ts';

const older =
  '# Pool rules\n\n## Article 1: Before\n\n- 1a) Shower with soap.\n- 1b) Take off your watch.\n- 1c) Children under 6 swim with an adult.\n\n## Article 2: After\n\n- 2a) Dry your feet.\n- 2b) Return the key within 2 hours.\n';
const newer = older
  .replace('- 1b)', '- 1b) Wear a cap.\n- 1c)')
  .replace('- 1c) Children under 6', '- 1d) Children under 10');
const german =
  '# Baderegeln\n\n## Artikel 1: Vorher\n\n- 1a) Mit Seife duschen.\n- 1b) Die Uhr ablegen.\n- 1c) Kinder unter 6 schwimmen mit einem Erwachsenen.\n\n## Artikel 2: Nachher\n\n- 2a) Die Füße abtrocknen.\n- 2b) Den Schlüssel binnen 2 Stunden zurückgeben.\n';

/** Two editions, and a German text that was made from the first. */
async function poolProject(text = german): Promise<string> {
  const folder = makeProject({
    'urtext.config.json': JSON.stringify({ version: 1, source: 'source', locales: 'locales' }),
    'source/pool/2016.md': older,
    'source/pool/2020.md': newer,
    'source/pool/document.json': JSON.stringify({
      version: 1,
      document: 'pool',
      title: 'Pool rules',
      lang: 'en',
      editions: ['2016', '2020'],
      demands: [],
      names: [],
    }),
    'locales/de/pool.md': text,
    'old.md': text,
  });
  expect((await run(folder, ['lock'])).code).toBe(0);
  return folder;
}

const acceptAll = ['accept', 'de', '--all', '--translator', 'Ada'];

async function staleIn(folder: string): Promise<readonly string[]> {
  const { diagnostics } = reportOf(await run(folder, ['check', '--rule', 'state/', '--format', 'json']));
  return diagnostics.map(({ address = '', messageId }) => `${address} ${messageId}`);
}

describe('a translation of an older edition', () => {
  it('is stale where its English changed since, when it is accepted as made from that edition', async () => {
    const folder = await poolProject();
    await run(folder, [...acceptAll, '--edition', '2016']);
    expect(await staleIn(folder)).toEqual(['article.1.bullet.3 renumbered', 'article.1.bullet.4 number']);
  });

  it('is proposed to be one when nothing says so', async () => {
    const folder = await poolProject();
    const { stderr } = await run(folder, [...acceptAll, '--dry-run']);
    expect(stderr).toContain('edition "2016"');
    expect(await staleIn(folder)).toEqual([' noRecordFits']);
  });

  it('counts as one where its structure fits an older edition better, unless somebody says otherwise', async () => {
    const folder = await poolProject();
    await run(folder, acceptAll);
    expect(await staleIn(folder)).toContain('article.1.bullet.4 number');
    const other = await poolProject();
    await run(other, [...acceptAll, '--edition', '2020']);
    expect(await staleIn(other)).toEqual([]);
  });

  it('counts as one when its title names it, though others are named beside it', async () => {
    const named = german.replace(/^# .*$/m, '$& (2016)\n\nFassung 2016, ersetzt durch 2020.');
    const { stderr } = await run(await poolProject(named), [...acceptAll, '--dry-run']);
    expect(stderr).toContain('names edition "2016"');
  });

  it('counts as one when its front matter names the edition', async () => {
    const folder = await poolProject(`---\nversion: 2016\n---\n\n${german}`);
    await run(folder, acceptAll);
    expect(await staleIn(folder)).toContain('article.1.bullet.4 number');
  });

  it('is imported as one', async () => {
    const folder = await poolProject();
    const args = ['import', 'old.md', '--lang', 'de-AT', '--translator', 'Ada', '--edition', '2016'];
    await run(folder, args);
    const record = readFileSync(join(folder, 'locales/de-AT/pool.record.json'), 'utf8');
    expect(Object.keys(JSON.parse(record).units)).toContain('article.1.bullet.4');
    expect(await staleIn(folder)).toContain('article.1.bullet.4 number');
  });

  it('cannot be one of an edition that there is not', async () => {
    const { code, stderr } = await run(await poolProject(), [...acceptAll, '--edition', '1999']);
    expect(code).toBe(2);
    expect(stderr).toContain('2016, 2020');
  });
});

describe('an item that shows a label', () => {
  it('is called by it, with its address behind', async () => {
    const folder = await poolProject();
    const { stdout } = await run(folder, ['check', '--rule', 'structure/']);
    expect(stdout).toContain('Missing 1b (article.1.bullet.2)');
  });

  it.each([['1b'], ['1b)'], ['article.1.bullet.2']])('is found by --item %s', async (item) => {
    const folder = await poolProject();
    const result = await run(folder, ['check', '--rule', 'structure/', '--item', item, '--format', 'json']);
    expect(reportOf(result).diagnostics.map(({ address, label }) => [address, label])).toEqual([
      ['article.1.bullet.2', '1b'],
    ]);
  });

  it('is not found by a label that nothing shows', async () => {
    expect((await run(await poolProject(), ['check', '--item', '9z'])).code).toBe(2);
  });
});

describe('what was edited in a stale translation', () => {
  const edited = german.replace('unter 6', 'unter 10');
  const staleAndEdited = async (): Promise<string> => {
    const folder = await poolProject();
    await run(folder, [...acceptAll, '--edition', '2016']);
    writeFileSync(join(folder, 'locales/de/pool.md'), edited);
    return folder;
  };

  it('is shown beside what changed in the English', async () => {
    const folder = await staleAndEdited();
    const args = ['check', '--item', '1d', '--rule', 'state/stale'];
    const { stdout } = await run(folder, args);
    expect(stdout).toContain('Children under [-6-]{+10+} swim');
    expect(stdout).toContain('Kinder unter [-6-]{+10+} schwimmen');
    const { diagnostics } = reportOf(await run(folder, [...args, '--format', 'json']));
    expect(diagnostics.map(({ previousTarget }) => previousTarget)).toEqual([
      '1c) Kinder unter 6 schwimmen mit einem Erwachsenen.',
    ]);
    const { stdout: difference } = await run(folder, ['diff', '--item', '1d', '--lang', 'de']);
    expect(difference).toContain('edited since it was accepted');
    expect(difference).toContain('Kinder unter [-6-]{+10+} schwimmen');
  });

  it('is said not to be known where a record has no text, and a text that was not accepted counts for none', async () => {
    for (const [from, to] of [
      [/^ *"text": .*\n/gm, ''],
      [/"text": "1c\) /, '"text": "1c) Nie '],
    ] as const) {
      const folder = await staleAndEdited();
      const path = join(folder, 'locales/de/pool.record.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
      const { stdout } = await run(folder, ['check', '--item', '1d', '--rule', 'state/stale']);
      expect(stdout.replace(/\s+/g, ' ')).toContain('The translation that was accepted is not recorded');
      const { stdout: difference } = await run(folder, ['diff', '--item', '1d']);
      expect(difference).toContain('The translation that was accepted is not recorded');
    }
  });

  it('is one finding with what is stale, but every other fault of the item is told', async () => {
    const folder = await poolProject();
    await run(folder, [...acceptAll, '--edition', '2016']);
    const found = async (): Promise<readonly string[]> =>
      reportOf(await run(folder, ['check', '--item', '1d', '--format', 'json'])).diagnostics.map(
        ({ ruleId }) => ruleId,
      );
    expect(await found()).toEqual(['state/stale']);
    writeFileSync(join(folder, 'locales/de/pool.md'), german.replace('unter 6', 'unter 7'));
    expect((await found()).toSorted()).toEqual(['state/stale', 'token/number']);
  });
});

describe('the labels that items show', () => {
  it('are what status, accept and diff call them', async () => {
    const folder = await poolProject(german.replace('- 2a) Die Füße abtrocknen.\n', ''));
    const accepted = await run(folder, ['accept', 'de', '--item', '2a', '--translator', 'Ada']);
    expect(accepted.stderr).toContain('2a (article.2.bullet.1)');
    await run(folder, [...acceptAll, '--edition', '2016']);
    expect((await run(folder, ['diff', '--lang', 'de'])).stdout).toContain(
      '1d (article.1.bullet.4) in de was made from the older English',
    );
    expect((await run(folder, ['status', '--item', '1d'])).stdout).toMatch(/Language {2}1d/);
    const { stdout } = await run(folder, ['status', '--format', 'json']);
    expect(JSON.parse(stdout).documents[0].labels).toMatchObject({ 'article.1.bullet.4': '1d' });
  });
});
