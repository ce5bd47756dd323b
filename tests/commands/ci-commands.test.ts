/** No line of any command is one that a CI system takes for a command, whatever texts, names and arguments hold. */

import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { inMemory, runInMemory, type Tree } from '../program.ts';

/** What GitHub, Azure and TeamCity would do something at. */
const orders = [
  '::error file=a.md::done',
  '##[error]done',
  '##vso[task.complete]done',
  "##teamcity[message text='a']",
];
const [first = ''] = orders;

const said = orders.map((order, index) => `${index + 1}. ${order}\n`).join('');
const english = `# ${first}\n\nEvery member says ${orders.join(' and ')}.\n\n${said}\n\nCopyright 2020 Meridian Guild\n`;
const german = `# ${first}\n\n${orders.join('\n')}\n\n1. Sei fair.\n${said}\n${first} ##[error] Copyright\n`;
const yes = { verdict: 'allowed', obligations: [], basis: first };
const profile = {
  version: 1,
  document: 'rules',
  title: first,
  lang: 'en',
  editions: ['2020', '2021'],
  owner: 'owner.json',
  rights: {
    assets: [{ name: 'text', terms: 'Own', sentence: first }],
    own: [{ id: 'Own', title: first, acts: { copy: yes, translate: yes, derive: yes, commercial: yes } }],
  },
  derivative: { drop: [{ units: ['paragraph.2'], reason: first }] },
};
const project: Tree = {
  'urtext.config.json': JSON.stringify({ version: 1 }),
  'source/rules/2020.md': english.replace('Every', 'Each'),
  'source/rules/2021.md': english,
  'source/rules/document.json': JSON.stringify(profile),
  'source/rules/owner.json': JSON.stringify({
    version: 1,
    languages: { '*': { forms: [{ form: 'Meridian Guild', kind: 'name', basis: 'attested' }] } },
  }),
  'locales/de/rules.md': german,
  'locales/de/glossary.md': `| English | Deutsch |\n| --- | --- |\n| member | ${first} |\n| fair | ##[error] |\n`,
  'organization.json': JSON.stringify({ version: 1, name: first }),
  'text.md': german,
  'text.html': `<!DOCTYPE html><html lang="de"><body><h1>${first}</h1><p>${orders.join('</p><p>')}</p></body></html>`,
  'text.json': JSON.stringify({ body: german }),
  'rules.de.po': `msgid ""\nmsgstr "Project-Id-Version: rules 2021\\nLanguage: de\\n${first}\\n"\n\n# ${first}\nmsgctxt "${first}"\nmsgid "${first}"\nmsgstr "##[error]"\n`,
  'rules.de.json': JSON.stringify({ 'item.1': first, [first]: '##[error]' }),
  'terms.tbx': '<tbx>::error::</tbx>',
};

/** By command, what it is asked for; each also gets the orders in the place of what it takes. */
const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [
    [],
    ['--full'],
    ['--full', '--format', 'markdown'],
    ['--format', 'json'],
    ['--format', 'sarif'],
    ['--format', 'junit'],
    ['--format', 'html'],
    ['--format', 'checkstyle'],
    ['--format', 'gitlab'],
    ['--fix', '--dry-run'],
    ['rules.de.po'],
    ['text.md', '--lang', 'de'],
    ['--shard', '1/2', '--out', 'parts'],
  ],
  merge: [['parts'], ['text.json']],
  status: [[], ['--full'], ['--format', 'json']],
  diff: [[], ['--from', '2020', '--to', '2021']],
  accept: [
    ['de', '--all', '--translator', first],
    ['de', '--all', '--reviewer', '##[error]'],
  ],
  new: [['fr'], [first]],
  export: [
    ['de', '--out', 'out'],
    ['de', '--format', 'po', '--out', 'out.po'],
  ],
  import: [
    ['text.md', '--lang', 'nl', '--document', 'rules', '--dry-run', '--unsure', '--full'],
    ['text.html', '--lang', 'nl', '--document', 'rules', '--dry-run', '--unsure'],
    ['rules.de.po', '--dry-run'],
    ['rules.de.json', '--dry-run'],
  ],
  glossary: [[], ['--lang', 'de'], ['import', 'terms.tbx', '--lang', 'de']],
  lock: [[], ['--dry-run']],
  init: [
    ['text.md', '--into', 'new'],
    ['text.html', '--into', 'other'],
  ],
  rights: [[], ['--act', 'derive']],
  derive: [
    ['--neutral', '--lang', 'de', '--dry-run', '--allow', 'draft'],
    ['--neutral', '--explain', '--allow', 'draft'],
    ['--organization', 'organization.json', '--dry-run', '--allow', 'draft'],
  ],
  verify: [['text.md'], ['text.html'], ['text.json', '--format', 'json']],
  pack: [['--lang', 'de', '--out', 'packed', '--allow', 'draft', '--format', 'md,txt']],
  explain: [['char/invisible'], [first]],
  rules: [[], ['--format', 'json']],
  doctor: [[]],
  // It speaks the protocol of editors, whose messages are JSON behind their length.
  lsp: [],
  completion: [['bash'], ['zsh'], ['fish']],
};

const isOrder = (line: string): boolean => /^\s*::/.test(line) || /##(?:\[|vso\[|teamcity\[)/i.test(line);

async function ordersOf(files: Map<string, string | Uint8Array>, args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await runInMemory(files, args);
  expect({ args, said: stdout + stderr }).not.toMatchObject({ said: '' });
  return `${stdout}\n${stderr}`.split('\n').filter(isOrder);
}

it('is asked of every command', () => {
  expect(Object.keys(asked).sort()).toEqual(commands.map(({ name }) => name).sort());
});

describe.each(Object.entries(asked))('%s', (name, runs) => {
  it('says nothing that a CI system takes for a command', async () => {
    const files = inMemory(project);
    await runInMemory(files, ['lock']);
    for (const args of runs) expect(await ordersOf(files, [name, ...args])).toEqual([]);
    if (runs.length === 0) return;
    for (const order of orders)
      for (const args of [[order], ['--lang', order], ['--document', order], [`--${order}`]])
        expect(await ordersOf(new Map(files), [name, ...args])).toEqual([]);
  });
});

it('is told to GitHub on purpose alone, one annotation a line', async () => {
  const files = inMemory(project);
  await runInMemory(files, ['lock']);
  const { stdout } = await runInMemory(files, ['check', '--format', 'github']);
  const lines = stdout.split('\n').filter(isOrder);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]*::(?!.*##\[)/);
});
