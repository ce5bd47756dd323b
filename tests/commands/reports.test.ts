/** Reports of projects that are larger than a screen, and what the program says where somebody could not go on. */

import { describe, expect, it } from 'vitest';
import { inMemory, type Run, runInMemory } from '../program.ts';

type Files = Map<string, string | Uint8Array>;

const rule = (number: number): string =>
  `Every tenant pays ${number + 40} euros for part ${number} of the house.`;
const regel = (number: number): string =>
  `Jeder Mieter zahlt ${number + 40} Euro für Teil ${number} des Hauses.`;
const list = (line: (number: number) => string): string =>
  Array.from({ length: 45 }, (_, index) => `${index + 1}. ${line(index + 1)}\n`).join('');

const english = `# House\n\n## Rooms\n\n${list(rule)}\n## Garden\n\n${list((number) => rule(number + 45))}`;
const german = `# Haus\n\n## Zimmer\n\n${list(regel)}\n## Garten\n\n${list((number) => regel(number + 45))}`;

/** A project with 93 items and the translations that are given. */
async function house(translations: Readonly<Record<string, string>>): Promise<Files> {
  const files: Files = inMemory({ 'house.md': english });
  await runInMemory(files, ['init', 'house.md', '--edition', '2020']);
  for (const [lang, text] of Object.entries(translations)) files.set(`locales/${lang}/house.md`, text);
  return files;
}

/** Twenty numbers and two items are wrong. */
const wrong = german
  .replaceAll(/zahlt 4(\d)/g, 'zahlt 9$1')
  .replaceAll(/zahlt 5(\d)/g, 'zahlt 8$1')
  .replace(/^29\. .*\n/m, '')
  .replace(/^30\. .*\n/m, '');

const languages = { de: wrong, nl: german.replace('Zimmer', ''), fr: english };

describe('a finding', () => {
  it('marks the number that it speaks of, not one within another', async () => {
    const files: Files = inMemory({ 'house.md': '# House\n\nTenants pay 20 euros in May.\n' });
    await runInMemory(files, ['init', 'house.md', '--edition', '2020']);
    files.set('locales/de/house.md', '# Haus\n\nMieter zahlen 20 Euro in 2 Raten im Mai.\n');
    const { stdout } = await runInMemory(files, ['check']);
    expect(stdout).toContain('20 Euro in >>2<< Raten');
  });
});

describe('a report that is longer than a screen', () => {
  it('shows the first finding of each rule in full, then two tables, the worst first', async () => {
    const { stdout, code } = await runInMemory(await house(languages), ['check']);
    expect(code).toBe(1);
    const heads = [...stdout.matchAll(/^ {2}\S* +(?:error|warning|note) .* {2}(\S+)$/gm)].map(([, id]) => id);
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads).toContain('token/number');
    expect(stdout).toContain('English      Every tenant');
    const tables = stdout.slice(stdout.indexOf('By language'));
    const order = [...tables.matchAll(/^ {2}(fr|de|nl) /gm)].map(([, lang]) => lang);
    // One error is worse than many warnings.
    expect(order).toEqual(['fr', 'nl', 'de']);
    const counts = [...tables.matchAll(/^ {2}(\S+\/\S+) +([\d–]+) +([\d–]+) +([\d–]+)/gm)].map((row) =>
      row.slice(2).map((cell) => (cell === '–' ? 0 : Number(cell))),
    );
    expect(counts.length).toBe(heads.length);
    expect(counts).toEqual(
      counts.toSorted(
        (a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0),
      ),
    );
    expect(stdout).toMatch(
      /first finding of each rule, \d+ of \d+\. All: --full\n {2}A part of them: --lang fr, --rule /,
    );
  });

  it('is the same every time, and the tables count what JSON has', async () => {
    const files = await house(languages);
    const once = await runInMemory(files, ['check']);
    expect(await runInMemory(files, ['check'])).toEqual(once);
    const json: unknown = JSON.parse((await runInMemory(files, ['check', '--format', 'json'])).stdout);
    const full = await runInMemory(files, ['check', '--full']);
    const shown = full.stdout.match(/^ {2}\S* +(?:error|warning|note) {2,}/gm)?.length;
    expect(json).toMatchObject({ diagnostics: { length: shown } });
    expect(once.stdout).toContain(`of ${shown}. All: --full`);
    expect(full.stdout).not.toContain('By rule');
  });

  it('is told one by one up to a dozen findings, and names no languages where there is one', async () => {
    const files = await house({ de: german.replace('zahlt 43', 'zahlt 93') });
    expect((await runInMemory(files, ['check'])).stdout).not.toContain('By rule');
    files.set('locales/de/house.md', wrong);
    const { stdout } = await runInMemory(files, ['check']);
    expect(stdout).toContain('By rule');
    expect(stdout).not.toContain('By language');
  });

  it('is whole in a file', async () => {
    const files = await house(languages);
    const { stdout } = await runInMemory(files, ['check', '--format', 'pretty:all.txt']);
    expect(stdout).toMatch(/^✗ Found [^\n]+\n$/);
    const text = String(files.get('all.txt'));
    expect(text).not.toContain('By rule');
    expect(text.split('\n').length).toBeGreaterThan(100);
  });

  it('says with --quiet in one line why it fails, for people and beside files', async () => {
    const files = await house({ de: german.replace('zahlt 43', 'zahlt 93') });
    const line = '✗ Fails: 1 warning, more than --max-warnings 0 lets pass\n';
    expect(await runInMemory(files, ['check', '--quiet'])).toMatchObject({ code: 1, stdout: line });
    const beside = await runInMemory(files, ['check', '--quiet', '--format', 'json:report.json']);
    expect(beside).toMatchObject({ code: 1, stdout: line });
    files.set('locales/de/house.md', german.replace(/^7\. .*\n/m, ''));
    const { stdout } = await runInMemory(files, ['check', '--quiet']);
    expect(stdout).toMatch(/\n✗ Fails: \d+ errors?[^\n]*\n$/);
    const json = await runInMemory(files, ['check', '--quiet', '--format', 'json']);
    expect(() => void JSON.parse(json.stdout)).not.toThrow();
  });
});

describe('the status of a long document', () => {
  it('counts by language and names the sections in which something is open', async () => {
    const files = await house({ de: wrong, fr: english, nl: german });
    const { stdout } = await runInMemory(files, ['status']);
    expect(stdout).toContain('house, edition 2020 (93 items)');
    expect(stdout).toMatch(/^ {2}nl +100% +not recorded +\?93$/m);
    expect(stdout).toMatch(/^ {2}fr .* ×\d+/m);
    const sections = stdout.slice(stdout.indexOf('Open, by section'));
    expect(sections).toMatch(/^ {2}rooms +fr ×\d+/m);
    expect(sections).toMatch(/^ {2}garden +fr ×\d+/m);
    expect(sections).not.toMatch(/ nl /);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it('shows every item with --full, and says nothing less in JSON', async () => {
    const files = await house({ de: wrong, fr: english });
    const { stdout } = await runInMemory(files, ['status', '--full']);
    expect(stdout.match(/^ {4}(?:title|rooms|garden) /gm)).toHaveLength(6);
    expect(stdout.match(/^ {4}rooms +[?×–!]{46}$/gm)).toHaveLength(2);
    const json = ['status', '--format', 'json'];
    expect(await runInMemory(files, [...json, '--full'])).toEqual(await runInMemory(files, json));
  });
});

describe('where somebody could not go on', () => {
  const one = async (...args: string[]): Promise<Run> => runInMemory(await house({ de: german }), args);

  it.each([
    ['an item', ['check', '--item', 'rooms.itm.3'], /rooms\.item\.3(?:, [^,]+){4} … \(93\)/],
    ['an item of the status', ['status', '--item', '7f'], /Unknown item "7f"/],
    ['a language', ['check', '--lang', 'dee'], /There are: de\n/],
    ['a document', ['check', '--document', 'huose'], /There are: house\n/],
    [
      'a rule',
      ['check', '--rule', 'tokn/number'],
      /mean "token\/number"\? Near are also: (?:[a-z]+\/[a-z-]+,? ){5}…/,
    ],
    ['a group', ['check', '--rule', 'tokn/'], /mean "token\/"\? Near are also: (?:[a-z]+\/,? ){5}…/],
    ['a rule that resembles none', ['explain', 'x'.repeat(30)], /nearest are: (?:[a-z]+\/[a-z-]+,? ){5}…/],
    ['an edition', ['diff', '--from', '2o20'], /There are: 2020\n/],
    ['an option', ['check', '--langs', 'de'], /--lang\?\)\n"urtext check --help" lists what there is\n/],
    ['a command', ['cheque'], /"urtext --help" lists what there is\n/],
  ])('names the nearest of %s that there is not', async (_title, args, expected) => {
    const run = await one(...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(expected);
  });

  it('finds an item that only one of two documents has', async () => {
    const files = await house({ de: german });
    files.set('other.md', '# Other\n\nBe fair.\n');
    await runInMemory(files, ['init', 'other.md']);
    expect(await runInMemory(files, ['check', '--item', 'garden.item.4'])).toMatchObject({ code: 0 });
    const both = await runInMemory(files, ['derive', '--neutral', '--out', 'out']);
    expect(both.stderr).toContain('house, other. Name one with --document');
  });

  const conflict = '<<<<<<< HEAD\nSei fair zu allen.\n=======\nSei gut zu allen.\n>>>>>>> theirs\n';

  it.each([
    ['check', 2, (files: Files) => runInMemory(files, ['check'])],
    ['status', 2, (files: Files) => runInMemory(files, ['status'])],
    [
      'import',
      2,
      (files: Files) => runInMemory(files, ['import', 'x.md', '--lang', 'fr', '--document', 'house']),
    ],
  ] as const)('names the marks of a conflict once: %s', async (_command, code, command) => {
    const text = `# Haus\n\n${conflict}`;
    const files = await house({ de: text });
    files.set('x.md', text);
    const run = await command(files);
    expect(run.code).toBe(code);
    const words = (run.stdout + run.stderr).replaceAll(/\s+/g, ' ');
    expect(words.match(/Two versions stand here up to line 7/g)).toHaveLength(1);
    expect(words).toMatch(/\b3:1\b/);
    expect(words).not.toContain('structure/');
  });

  it('lets code show what a conflict looks like', async () => {
    const files: Files = inMemory({
      'git.md': `# Git\n\nThis is how it looks:\n\n\`\`\`text\n${conflict}\`\`\`\n`,
    });
    await runInMemory(files, ['init', 'git.md']);
    files.set('locales/de/git.md', `# Git\n\nSo sieht es aus:\n\n\`\`\`text\n${conflict}\`\`\`\n`);
    expect((await runInMemory(files, ['check'])).code).toBeLessThan(2);
  });

  it('says how to go on without any translation', async () => {
    const { code, stdout } = await runInMemory(await house({}), ['check']);
    expect(code).toBe(0);
    expect(stdout).toContain('urtext new LANG');
  });

  it('says how to go on where a project is there already', async () => {
    const files = await house({ de: german });
    const { code, stderr } = await runInMemory(files, ['init', 'house.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/already\. Check it with "urtext check"/);
  });

  it.each(['--name', '--edition'])(
    'refuses a name that no file can bear, and writes nothing: %s',
    async (option) => {
      const files: Files = inMemory({ 'house.md': english });
      const run = await runInMemory(files, ['init', 'house.md', option, 'n'.repeat(300)]);
      expect(run).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/has 300 bytes, the limit/),
      });
      expect([...files.keys()]).toEqual(['house.md']);
    },
  );

  it('accepts what is there of a text, and tells in one line what is not', async () => {
    const files = await house({ de: wrong.slice(0, wrong.indexOf('## Garten')) });
    const all = ['accept', 'de', '--all'];
    const nobody = await runInMemory(files, all);
    expect(nobody).toMatchObject({ code: 1, stdout: 'Nothing was recorded for "house" in de\n' });
    expect(nobody.stderr.split('\n')).toHaveLength(4);
    const run = await runInMemory(files, [...all, '--translator', 'Ada Lovelace']);
    expect(run.stdout).toMatch(/^Accepted \d+ items/);
    expect(run.stderr).toMatch(
      /^Cannot accept [^\n]+ … \(\d+\): it is missing[^\n]+\n[^\n]*"urtext check --lang de"[^\n]*\n$/,
    );
  });

  it('lets a list be that only the English is to have', async () => {
    const files = await house({});
    const links = '\n## Translations\n\n- [Deutsch](house.de.md)\n- [Français](house.fr.md)\n';
    files.set('links.md', `# Links\n\nBe fair to all.\n${links}`);
    await runInMemory(files, ['init', 'links.md']);
    files.set('locales/de/links.md', '# Verweise\n\nSei fair zu allen.\n');
    const check = ['check', '--lang', 'de', '--document', 'links', '--full'];
    expect((await runInMemory(files, check)).stdout).toContain('urtext accept LANG --finding');
    const accept =
      'accept de --document links --finding structure/section-missing --item translations --by Ada';
    await runInMemory(files, [...accept.split(' '), '--reason', 'Only the English has it']);
    expect((await runInMemory(files, check)).stdout).not.toContain('section-missing');
  });
});
