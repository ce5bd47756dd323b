/** Checks that look only at what changed, in parts, in threads and against a baseline say what a whole check says. */

import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject, ownProject, reportOf, run } from '../program.ts';

const own = ownProject();
const german = 'locales/de/code-of-conduct.md';
const french = 'locales/fr/code-of-conduct.md';
const faulty = (own[german] ?? '').replace(/^4\. .*$/m, '4. Nur 17.');
const json = ['check', '--format', 'json'];

describe('a cache', () => {
  it('changes nothing about a report, whatever changes in the project', async () => {
    const folder = makeProject(own);
    const same = async (): Promise<string> => {
      const plain = await run(folder, json);
      const cached = await run(folder, [...json, '--cache']);
      expect([cached.stdout, cached.code]).toEqual([plain.stdout, plain.code]);
      return plain.stdout;
    };
    const first = await same();
    expect(await same()).toBe(first);
    writeFileSync(join(folder, german), faulty);
    expect(await same()).not.toBe(first);
    rmSync(join(folder, 'locales/fr/code-of-conduct.record.json'));
    writeFileSync(
      join(folder, 'locales/de/glossary.md'),
      '| English | Translation | Forbidden |\n|---|---|---|\n| Internet | Zwischennetz |  |\n',
    );
    const third = await same();
    writeFileSync(
      join(folder, 'urtext.config.json'),
      (own['urtext.config.json'] ?? '').replace('{', '{ "rules": { "token/number": "off" },'),
    );
    expect(await same()).not.toBe(third);
    writeFileSync(join(folder, german), own[german] ?? '');
    await same();
  });

  it.each([
    ['torn', (path: string) => truncateSync(path, 5000)],
    ['empty', (path: string) => truncateSync(path, 0)],
    [
      'changed',
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('"done":100', '"done":99')),
    ],
    ['of another program', (path: string) => writeFileSync(path, '{"kind":"other"}\n')],
    ['no text', (path: string) => writeFileSync(path, Buffer.from([0xff, 0, 0xfe]))],
  ])('that is %s is told of, not used and written anew', async (_, spoil) => {
    const folder = makeProject(own);
    const first = await run(folder, [...json, '--cache']);
    expect(first.stderr).toBe('');
    const path = join(folder, '.urtext/cache');
    const good = readFileSync(path, 'utf8');
    spoil(path);
    const second = await run(folder, [...json, '--cache']);
    expect(second.stderr).toContain('.urtext/cache');
    expect([second.stdout, second.code]).toEqual([first.stdout, first.code]);
    expect(readFileSync(path, 'utf8')).toBe(good);
  });

  it('holds in another folder, and for two runs at once', async () => {
    const [folder, other] = [makeProject(own), makeProject({ ...own, '.urtext/x': '' })];
    const plain = await run(folder, json);
    const both = await Promise.all([run(folder, [...json, '--cache']), run(folder, [...json, '--cache'])]);
    for (const one of both) expect([one.stdout, one.stderr, one.code]).toEqual([plain.stdout, '', 0]);
    // JUnit shows the items, whose states are kept too.
    const items = ['check', '--format', 'junit'];
    expect((await run(folder, [...items, '--cache'])).stdout).toBe((await run(folder, items)).stdout);
    copyFileSync(join(folder, '.urtext/cache'), join(other, '.urtext/cache'));
    const before = readFileSync(join(other, '.urtext/cache'), 'utf8');
    expect((await run(other, [...json, '--cache'])).stdout).toBe(plain.stdout);
    expect(readFileSync(join(other, '.urtext/cache'), 'utf8')).toBe(before);
  });
});

describe('a check in parts', () => {
  it('makes the reports of a whole one, byte by byte', async () => {
    const folder = makeProject({ ...own, [german]: faulty });
    const formats = ['pretty', 'json', 'sarif', 'junit', 'html', 'markdown'];
    for (const part of ['1/3', '2/3', '3/3'])
      expect((await run(folder, ['check', '--shard', part])).code).toBe(0);
    await run(folder, ['check', ...formats.flatMap((one) => ['-f', `${one}:whole/${one}`])]);
    const merged = await run(folder, ['merge', ...formats.flatMap((one) => ['-f', `${one}:merged/${one}`])]);
    expect([merged.code, merged.stderr]).toEqual([1, '']);
    for (const one of formats)
      expect(readFileSync(join(folder, 'merged', one), 'utf8')).toBe(
        readFileSync(join(folder, 'whole', one), 'utf8'),
      );
    const again = await run(join(folder, 'locales'), ['merge', '../.urtext/shards', '-f', 'json']);
    expect(again.stdout).toBe((await run(join(folder, 'locales'), json)).stdout);
  });

  it('is refused with words when a part is lost, doubled, torn or of another check', async () => {
    const folder = makeProject(own);
    const shards = join(folder, '.urtext/shards');
    const merge = async (): Promise<string> => {
      const { code, stdout, stderr } = await run(folder, ['merge']);
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await merge()).toContain('Cannot find shards');
    await run(folder, ['check', '--shard', '1/2']);
    expect(await merge()).toContain('Missing shard 2 of 2');
    await run(folder, ['check', '--shard', '2/2']);
    copyFileSync(join(shards, '2-of-2'), join(shards, '2-of-2 (copy)'));
    expect(await merge()).toContain('Shard 2 of 2 is there twice');
    rmSync(join(shards, '2-of-2 (copy)'));
    writeFileSync(join(folder, 'urtext.config.json'), '{ "version": 1, "maxWarnings": 3 }');
    expect(await merge()).toContain('is of another check');
    writeFileSync(join(folder, 'urtext.config.json'), own['urtext.config.json'] ?? '');
    truncateSync(join(shards, '2-of-2'), 3000);
    expect(await merge()).toContain('2-of-2: The shard is not whole');
  });

  it.each(['0/2', '3/2', '1', 'a/b', '1/0'])('is refused as %s', async (part) => {
    const { code, stderr } = await run(makeProject(own), ['check', '--shard', part]);
    expect(code).toBe(2);
    expect(stderr).toContain(`Unexpected shard "${part}"`);
  });
});

it('says the same with several threads', async () => {
  const folder = makeProject({ ...own, [german]: faulty });
  const [one, three] = [
    await run(folder, [...json, '--jobs', '1']),
    await run(folder, [...json, '--jobs', '3']),
  ];
  expect([three.stdout, three.stderr, three.code]).toEqual([one.stdout, '', 1]);
});

describe('a check since a commit', () => {
  const git = (folder: string, ...args: readonly string[]): void => {
    const name = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...name, ...args], { cwd: folder, stdio: 'ignore' });
  };

  it('looks at what changed, and says how much it passed over', async () => {
    const folder = makeProject(own);
    git(folder, 'init', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-m', 'first');
    const since = async (ref: string): Promise<{ translations: number; skipped: unknown }> => {
      const report: { counts: { translations: number }; skipped: unknown } = JSON.parse(
        (await run(folder, [...json, '--since', ref])).stdout,
      );
      return { translations: report.counts.translations, skipped: report.skipped };
    };
    const all = reportOf(await run(folder, json)).counts['translations'] ?? 0;
    expect(await since('HEAD')).toMatchObject({ translations: 0 });
    writeFileSync(join(folder, german), faulty);
    const found = await since('HEAD');
    expect(found.translations).toBeGreaterThan(0);
    expect(found.translations).toBeLessThan(all);
    git(folder, 'commit', '-am', 'second');
    expect(await since('HEAD~1')).toEqual(found);
    writeFileSync(join(folder, 'urtext.config.json'), `${own['urtext.config.json']}\n`);
    expect(await since('HEAD')).toMatchObject({ translations: all, skipped: 0 });
    const { stdout } = await run(folder, ['check', '--since', 'HEAD~1', '--lang', 'fr,de']);
    expect(stdout).not.toContain('not checked');
  });

  it.each(['nothing', '--output=x', 'HEAD; touch x', ''])('is refused for %s', async (ref) => {
    const folder = makeProject(own);
    git(folder, 'init', '-b', 'main');
    const result = await run(folder, ['check', `--since=${ref}`]);
    expect([result.code, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain('Cannot tell what changed since');
  });
});

describe('a baseline', () => {
  it('lets old findings be, fails on new ones, and only shrinks', async () => {
    const folder = makeProject({ ...own, [german]: faulty });
    const against = ['check', '--baseline', 'known.json'];
    expect((await run(folder, against)).stderr).toContain('Cannot find the baseline');
    const made = await run(folder, [...against, '--update-baseline']);
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(/[2-9] findings of the baseline/);
    const first = readFileSync(join(folder, 'known.json'), 'utf8');
    writeFileSync(join(folder, german), `\n${faulty}`);
    expect((await run(folder, against)).code).toBe(0);
    writeFileSync(join(folder, french), (own[french] ?? '').replace(/^5\. .*$/m, '5. Seulement 18.'));
    const more = await run(folder, [...against, '--update-baseline']);
    expect(more.code).toBe(1);
    expect(more.stdout).not.toContain(german);
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(first);
    writeFileSync(join(folder, german), own[german] ?? '');
    await run(folder, [...against, '--update-baseline']);
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toEqual({
      version: 1,
      findings: [],
    });
  });

  it('excuses nothing that the document demands, and no file that cannot be read', async () => {
    const notice = (own[german] ?? '').replace(/Copyright[^\n]*/, 'Urheberrecht');
    const folder = makeProject({ ...own, [german]: notice });
    const result = await run(folder, [
      'check',
      '--baseline',
      'known.json',
      '--update-baseline',
      '-f',
      'json',
    ]);
    expect(result.code).toBe(1);
    expect(reportOf(result).diagnostics.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^notice\//)]),
    );
  });
});
