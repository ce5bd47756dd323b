import { expect, it } from 'vitest';
import { licences } from '../../src/rights/index.ts';
import { type Act, permissionsOf, type Register } from '../../src/rights/rights.ts';
import { makeProject, ownProject, run } from '../program.ts';

const sentence = 'The recordings are yours to use under this licence.';
const register = (terms: string, adds: Register['assets'][number]['adds'] = []): Register => ({
  document: 'songs',
  assets: [{ name: 'audio-video', terms, sentence, adds }],
  own: [],
});
const verdict = (terms: string, act: Act): string | undefined =>
  permissionsOf(register(terms), licences, { act })[0]?.verdict;

it('refuses the translation of a recording under a NoDerivatives licence', () => {
  expect(verdict('CC-BY-NC-ND-4.0', 'translate')).toBe('refused');
  expect(verdict('CC-BY-NC-ND-4.0', 'copy')).toBe('allowed');
});

it('refuses commercial use under a NonCommercial licence', () => {
  expect(verdict('CC-BY-NC-SA-4.0', 'commercial')).toBe('refused');
  expect(verdict('CC-BY-SA-4.0', 'commercial')).toBe('allowed');
});

it('asks for the same licence on adaptations only', () => {
  const demanded = (act: Act): readonly string[] =>
    permissionsOf(register('CC-BY-SA-4.0'), licences, { act }).flatMap(({ obligations }) =>
      obligations.map(({ obligation }) => obligation),
    );
  expect(demanded('derive')).toContain('share-alike');
  expect(demanded('copy')).not.toContain('share-alike');
});

it('refuses what has to name the issuer and must not, with both sentences', () => {
  const removal = { obligation: 'remove-references', sentence: 'No reference may remain.' } as const;
  const link = { obligation: 'link-back', sentence: 'Link back to us.' } as const;
  const [permission] = permissionsOf(register('CC0-1.0', [link]), licences, {
    act: 'derive',
    demands: [removal],
  });
  expect(permission?.verdict).toBe('refused');
  expect(permission?.collisions).toEqual([{ one: link, other: removal }]);
});

it('does not let an asset refer to terms that nobody defines', () => {
  expect(() => permissionsOf(register('MY-OWN'), licences, { act: 'copy' })).toThrow(RangeError);
});

it('prints one table of signs, and each sentence once under its number', async () => {
  const { code, stdout } = await run(makeProject(ownProject()), ['rights']);
  expect(code).toBe(0);
  const rows = new Map(
    stdout.split('\n').map((line) => [line.trim().split(/\s+/)[0] ?? '', line.replace(/[^✓○✗–]/g, '')]),
  );
  expect(['photo', 'audio-video', 'logo'].map((asset) => rows.get(asset))).toEqual(['○○○✗', '○✗✗✗', '✗✗✗✗']);
  const words = stdout.replace(/\s+/g, ' ');
  for (const sentence of ['link back to our web site', 'all reference to the Internet Society is removed'])
    expect(words.split(sentence)).toHaveLength(2);
  expect(stdout.split('\n').length).toBeLessThan(80);
});

it.each([
  ['photo', 'translate', /^Yes, if you do this:\n {2}• name the author and the licence$/m],
  ['audio-video', 'translate', /^No\n {2}“Audio and video/m],
  ['logo', 'copy', /^No\n {2}“The Internet Society’s logo/m],
])('answers one question: %s, %s', async (asset, act, answer) => {
  const { code, stdout } = await run(makeProject(ownProject()), ['rights', asset, '--act', act]);
  expect(code).toBe(0);
  expect(stdout).toMatch(answer);
});

it('answers for every document that has the asset', async () => {
  const { stdout } = await run(makeProject(ownProject()), ['rights', 'text', '--act', 'commercial']);
  expect(stdout).toContain('No: the terms do not speak of it');
  expect(stdout).toContain('sharing-our-content: text');
});

it('gives the same as data', async () => {
  const { stdout } = await run(makeProject(ownProject()), ['rights', '--format', 'json']);
  const { permissions } = JSON.parse(stdout);
  const logo = permissions.find(
    (one: { asset: string; act: string }) => one.asset === 'logo' && one.act === 'copy',
  );
  expect(logo).toMatchObject({ document: 'sharing-our-content', verdict: 'refused' });
  const derive = permissions.find(
    (one: { document: string; act: string }) => one.document === 'code-of-conduct' && one.act === 'derive',
  );
  expect(derive.obligations.map(({ obligation }: { obligation: string }) => obligation)).toContain(
    'remove-references',
  );
});

it('names the documents and assets there are when asked for another', async () => {
  const { code, stderr } = await run(makeProject(ownProject()), ['rights', 'charter']);
  expect(code).toBe(2);
  expect(stderr).toContain('code-of-conduct, sharing-our-content');
  expect(stderr).toContain('photo');
});

it('says that nothing is registered when no document has a register', async () => {
  const folder = makeProject({ 'rules.md': '# Rules\n\nBe fair.\n' });
  expect((await run(folder, ['init', 'rules.md'])).code).toBe(0);
  const { code, stdout, stderr } = await run(folder, ['rights']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^urtext: No document of the project has a register of rights\. .+\n$/);
});

it('names the assets there are when asked for another', async () => {
  const { code, stdout, stderr } = await run(makeProject(ownProject()), ['rights', '--asset', 'song']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/"song"\. There are: text, .*logo/);
});
