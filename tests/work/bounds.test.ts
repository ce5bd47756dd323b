/** What is beyond bounds is refused in words, and long reports are folded. */

import { describe, expect, it } from 'vitest';
import { reportBuilt } from '../../src/reporters/derive.ts';
import { inMemory, type Run, runInMemory, type Tree } from '../program.ts';

const rules = Array.from(
  { length: 30 },
  (_, index) => `${index + 1}. Keep rule number ${index + 1} at all times.\n`,
);
const german = Array.from(
  { length: 30 },
  (_, index) => `${index + 1}. Halte Regel Nummer ${index + 1} immer ein.\n`,
);
const yes = { verdict: 'allowed', obligations: [], basis: 'Use it.' };
const project: Tree = {
  'urtext.config.json': JSON.stringify({ version: 1 }),
  'source/rules/2020.md': `# Rules\n\n${rules.join('')}`,
  'source/rules/document.json': JSON.stringify({
    version: 1,
    document: 'rules',
    title: 'Rules',
    lang: 'en',
    editions: ['2020'],
    owner: 'owner.json',
    rights: {
      assets: [{ name: 'text', terms: 'Own', sentence: 'Use it.' }],
      own: [{ id: 'Own', title: 'Own', acts: { copy: yes, translate: yes, derive: yes, commercial: yes } }],
    },
    derivative: {},
  }),
  'source/rules/owner.json': JSON.stringify({
    version: 1,
    languages: { '*': { forms: [{ form: 'Meridian Guild', kind: 'name', basis: 'attested' }] } },
  }),
  'locales/de/rules.md': `# Regeln\n\n${german.join('')}`,
};

async function running(more: Tree, ...args: string[]): Promise<Run> {
  const files = inMemory({ ...project, ...more });
  await runInMemory(files, ['lock']);
  return runInMemory(files, args);
}

describe('a name of an organization', () => {
  const named = (name: string): Promise<Run> =>
    running(
      { 'organization.json': JSON.stringify({ version: 1, name }) },
      'derive',
      '--organization',
      'organization.json',
      '--lang',
      'de',
      '--dry-run',
    );

  it('is refused where it is longer than any', async () => {
    const { code, stderr } = await named('Friends of the Park '.repeat(30));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^organization\.json:1:\d+: The text of "name" has 600 characters, the limit is 500/,
    );
  });

  it('may be as long as names are', async () => {
    expect((await named('Friends of the Park '.repeat(10).trim())).stderr).not.toContain('the limit is');
  });
});

it('refuses a unit of a file for translators with more signs of markup than are read, with its line', async () => {
  const head = 'msgid ""\nmsgstr "Language: de\\n"\n\nmsgctxt "item.1"\nmsgid "a"\n';
  const { code, stderr } = await running(
    { 'rules.de.po': `${head}msgstr "${'[a'.repeat(20_001)}"\n` },
    'check',
    'rules.de.po',
  );
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^rules\.de\.po:\d+:\d+: .*20000 signs/),
  });
});

describe('a long report of import', () => {
  const given = { 'rules.md': project['locales/de/rules.md'] ?? '' };
  const importing = (...more: string[]): Promise<Run> =>
    running(given, 'import', 'rules.md', '--lang', 'nl', '--document', 'rules', '--dry-run', ...more);

  it('shows a dozen items, and how many there are', async () => {
    const { stdout } = await importing();
    expect(stdout.match(/\(new/g)).toHaveLength(12);
    expect(stdout).toContain('Shown are 12 of 31 changed items. All: --full');
  });

  it('shows all where they are asked for', async () => {
    const { stdout } = await importing('--full');
    expect(stdout.match(/\(new/g)).toHaveLength(31);
    expect(stdout).not.toContain('Shown are');
  });
});

it('takes nothing from a text that says the same again and again', async () => {
  const { stdout } = await running(
    { 'rules.md': 'Immer dasselbe.\n\n'.repeat(200) },
    'import',
    'rules.md',
    '--lang',
    'nl',
    '--document',
    'rules',
    '--dry-run',
  );
  expect(stdout).not.toContain('Would import');
});

it('does not say that no reference remains where it named a possible one', () => {
  const built = { derived: [], problems: [], passed: [], stays: [], folder: 'out' };
  const t = (key: string): string => key;
  const one = { path: 'a.md', position: undefined, found: 'I. S.', form: 'I. S.' };
  const say = (doubtful: readonly unknown[]): string =>
    Reflect.apply(reportBuilt, undefined, [{ ...built, doubtful }, { t }]);
  expect(say([])).toBe('derive.built\n');
  expect(say([one])).toBe('derive.built-doubtful\n');
});
