/** A translation that falls below the floor of the configuration is told, with the number that the status shows. */
import { describe, expect, it } from 'vitest';
import { inMemory, makeProject, type Run, reportOf, run, runInMemory } from '../program.ts';

const english = '# Rules\n\n1. Be fair to all.\n2. Be kind to every guest.\n3. Wait 30 days for an answer.\n';
const french =
  '# Règles\n\n1. Soyez justes envers tous.\n2. Soyez bons envers chaque hôte.\n3. Attendez 30 jours une réponse.\n';
const shorter = french.replace(/^3.*\n/m, '');

type Files = Map<string, string | Uint8Array>;

/** Two documents in two languages, complete, with their records. */
async function founded(): Promise<Files> {
  const files = inMemory({ 'rules.md': english });
  expect(await runInMemory(files, ['init', 'rules.md', '--edition', '2020'])).toMatchObject({ code: 0 });
  for (const [path, content] of files) {
    const copy = path.replace('source/rules/', 'source/terms/');
    if (copy !== path) files.set(copy, String(content).replaceAll('"rules"', '"terms"'));
  }
  for (const lang of ['fr', 'fr-CA'])
    for (const name of ['rules', 'terms']) files.set(`locales/${lang}/${name}.md`, french);
  for (const lang of ['fr', 'fr-CA']) {
    for (const name of ['rules', 'terms']) {
      const args = ['accept', lang, '--all', '--document', name, '--translator', 'Ada'];
      expect(await runInMemory(files, args)).toMatchObject({ code: 0 });
    }
  }
  return files;
}

function withFloor(files: Files, floor: unknown): void {
  files.set('urtext.config.json', JSON.stringify({ version: 1, floor }));
}

async function check(files: Files, ...args: string[]): Promise<Run> {
  return runInMemory(files, ['check', '--rule', 'state/regressed', '--format', 'json', ...args]);
}

const found = (one: Run): readonly string[] =>
  reportOf(one).diagnostics.map(
    ({ path, messageId, data }) =>
      `${path} ${messageId} ${[data['done'], data['floor']].filter((part) => part !== undefined).join(' < ')}`,
  );

describe('the floor', () => {
  it('is kept by a whole translation and by one as far as it allows', async () => {
    const files = await founded();
    withFloor(files, { '*': 100 });
    expect(found(await check(files))).toEqual([]);
    files.set('locales/fr/rules.md', shorter);
    expect(found(await check(files))).toEqual(['locales/fr/rules.md below 75 < 100']);
    withFloor(files, { '*': 75 });
    expect(found(await check(files))).toEqual([]);
  });

  it('is nothing where the configuration has none', async () => {
    const files = await founded();
    files.set('locales/fr/rules.md', shorter);
    expect(found(await check(files))).toEqual([]);
    const { stdout } = await runInMemory(files, ['status']);
    expect(stdout).toMatch(/ 75% {2}/);
    expect(stdout).not.toMatch(/[<≥]/);
  });

  it.each([
    [{ '*': 90, fr: 70 }, ['locales/fr-CA/rules.md below 75 < 90']],
    [{ '*': 70, 'fr/rules': 90 }, ['locales/fr/rules.md below 75 < 90']],
    [{ '*/rules': 90, fr: 70 }, ['locales/fr-CA/rules.md below 75 < 90']],
    [{ '*/terms': 100, '*': 70 }, []],
    [{ 'fr/terms': 100 }, []],
  ])('is by %j what the key says that says most', async (floor, expected) => {
    const files = await founded();
    for (const lang of ['fr', 'fr-CA']) files.set(`locales/${lang}/rules.md`, shorter);
    withFloor(files, floor);
    expect(found(await check(files))).toEqual(expected);
  });

  it('counts as "urtext status" does, which shows it', async () => {
    const files = await founded();
    files.set('locales/fr/rules.md', shorter.replace('justes', 'équitables'));
    withFloor(files, { '*': 76, 'fr-CA': 20 });
    const status = await runInMemory(files, ['status', '--format', 'json', '--document', 'rules']);
    const { documents } = JSON.parse(status.stdout);
    expect(
      documents[0].languages.map(({ lang, done, floor }: Record<string, unknown>) => [lang, done, floor]),
    ).toEqual([
      ['fr', 75, 76],
      ['fr-CA', 100, 20],
    ]);
    expect(found(await check(files))).toEqual(['locales/fr/rules.md below 75 < 76']);
    const { stdout } = await runInMemory(files, ['status', '--document', 'rules']);
    expect(stdout).toContain('75% < 76%');
    expect(stdout).toContain('100% ≥ 20%');
  });

  it('of a named language tells of a translation that is gone, with its record', async () => {
    const files = await founded();
    for (const path of files.keys()) if (path.startsWith('locales/fr/')) files.delete(path);
    withFloor(files, { '*': 90, '*/terms': 95 });
    expect(found(await check(files))).toEqual([]);
    withFloor(files, { fr: 90, 'de/terms': 50 });
    expect(found(await check(files))).toEqual([
      'locales/fr/rules.md absent 90',
      'locales/fr/terms.md absent 90',
      'locales/de/terms.md absent 50',
    ]);
    expect(found(await check(files, '--document', 'rules'))).toEqual(['locales/fr/rules.md absent 90']);
    expect(found(await check(files, '--lang', 'fr-CA'))).toEqual([]);
    expect(
      reportOf(await runInMemory(files, ['check', '--rule', 'token/', '--format', 'json'])).diagnostics,
    ).toEqual([]);
    files.set('locales/fr/rules.md', french);
    expect(found(await check(files))).toHaveLength(2);
  });

  it('fails the check as a warning, as note passes, and can be switched off', async () => {
    const files = await founded();
    files.set('locales/fr/rules.md', shorter);
    withFloor(files, { '*': 90 });
    const run = await check(files);
    expect([run.code, reportOf(run).diagnostics[0]?.severity]).toEqual([1, 'warning']);
    for (const severity of ['note', 'off']) {
      files.set(
        'urtext.config.json',
        JSON.stringify({ version: 1, floor: { '*': 90, de: 10 }, rules: { 'state/regressed': severity } }),
      );
      const lowered = await check(files);
      expect([lowered.code, found(lowered).length]).toEqual([0, severity === 'note' ? 3 : 0]);
    }
  });

  it.each([
    ['"fr": 101', 'Unexpected 101 at "floor.fr"', '<=100'],
    ['"fr": 9.5', '"floor.fr"', 'a whole number from 0 to 100'],
    ['"fr": -1', 'Unexpected -1 at "floor.fr"', '>=0'],
    ['"fr": "90"', '"floor.fr"', 'number'],
    ['"fr/rules/x": 90', '"floor.fr/rules/x"', 'a language, or a language and a document'],
    ['"french": 90', '"french"', 'BCP 47'],
    ['"pt_br": 90', '"pt_br"', '"pt-BR"'],
    ['"en": 90', '"en"', 'definitive'],
    ['"fr/rule": 90', '"rule"', 'rules, terms'],
    ['"*/rule": 90', '"rule"', 'rules, terms'],
  ])('of %s ends with exit 2, the line and what is expected', async (entry, ...expected) => {
    const files = await founded();
    files.set('urtext.config.json', `{\n  "version": 1,\n  "floor": {\n    ${entry}\n  }\n}\n`);
    const { code, stdout, stderr } = await check(files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^urtext\.config\.json:4:\d+: /);
    for (const part of expected) expect(stderr).toContain(part);
  });

  it('is told by the real program', async () => {
    const files = await founded();
    files.set('locales/fr/rules.md', shorter);
    withFloor(files, { fr: 90 });
    const folder = makeProject(Object.fromEntries(files));
    const { code, stdout } = await run(folder, ['check', '--rule', 'state/regressed']);
    expect(code).toBe(1);
    expect(stdout).toContain('Unexpected 75% of the items translated and up to date, expected at least 90%');
  });
});
