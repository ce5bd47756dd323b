import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeProject, run } from '../program.ts';

const rules = { 'rules.md': '# Rules of the house\n\n1. Close the door.\n2. Feed the cat.\n' };

it.each([
  ['--edition', '../2021'],
  ['--edition', 'a\\b'],
  ['--edition', '..'],
  ['--name', '../house'],
])('refuses a path for a name: %s %s', async (option, value) => {
  const folder = makeProject(rules);
  const { code, stderr } = await run(folder, ['init', 'rules.md', '--into', 'texts', option, value]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${option} "${value}", expected a name, not a path`);
});

it('names the file by which a document is there already', async () => {
  const folder = makeProject(rules);
  expect((await run(folder, ['init', 'rules.md', '--into', 'texts'])).code).toBe(0);
  const { code, stderr } = await run(folder, ['init', 'rules.md', '--into', 'texts']);
  expect(code).toBe(2);
  expect(stderr).toContain(`${join('texts', 'source', 'rules', 'document.json')}: `);
});

it('proposes names that the text mentions again and again, and says so', async () => {
  const folder = makeProject({
    'map.md':
      '# The map\n\nEach Fernlight map is free.\n\nAsk the people of Fernlight for one. Fernlight has more.\n',
  });
  const { code, stdout } = await run(folder, ['init', 'map.md', '--into', 'texts']);
  expect(code).toBe(0);
  expect(stdout).toContain('Names that a translation keeps everywhere when it keeps them once: Fernlight.');
  const profile: unknown = JSON.parse(readFileSync(join(folder, 'texts/source/map/document.json'), 'utf8'));
  expect(profile).toMatchObject({ names: [], mentions: ['Fernlight'] });
});
