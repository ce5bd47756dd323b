/** What is no regular file, and links that lead elsewhere: nothing waits, nothing outside is read or written. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject, ownProject, readTree, run, temporaryFolder } from '../program.ts';

const own = ownProject();
const de = 'locales/de/code-of-conduct';

/** Every place in a project that is read, and a command that reads it. */
const places: readonly (readonly [path: string, args: readonly string[]])[] = [
  ['urtext.config.json', ['check', '--lang', 'de']],
  ['source/code-of-conduct/document.json', ['check', '--lang', 'de']],
  ['source/code-of-conduct/2003-01.md', ['check', '--lang', 'de']],
  ['source/code-of-conduct/lock.json', ['check', '--lang', 'de']],
  ['source/code-of-conduct/owner.json', ['derive', '--neutral', '--lang', 'de', '--dry-run']],
  [`${de}.md`, ['check', '--lang', 'de']],
  [`${de}.record.json`, ['check', '--lang', 'de']],
  [`${de}.derivative.json`, ['derive', '--neutral', '--lang', 'de', '--dry-run']],
  ['locales/de/glossary.md', ['check', '--lang', 'de']],
  [`${de}.md`, ['status', '--lang', 'de']],
  [`${de}.md`, ['diff', '--lang', 'de']],
  [`${de}.md`, ['export', 'de', '--out', '-', '--document', 'code-of-conduct']],
  [`${de}.md`, ['accept', 'de', '--all', '--translator', 'Ada']],
  [`${de}.md`, ['derive', '--bind', '--lang', 'de']],
  [`${de}.md`, ['glossary', '--lang', 'de']],
  [`${de}.md`, ['pack', '--lang', 'de', '--out', 'packed', '--format', 'md']],
  ['source/code-of-conduct/2003-01.md', ['verify', 'urtext.config.json']],
];
const given: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['back.xlf', ['import', 'back.xlf']],
  ['back.po', ['import', 'back.po']],
  ['back.json', ['import', 'back.json']],
  ['back.md', ['import', 'back.md', '--lang', 'nl', '--document', 'code-of-conduct']],
  ['back.html', ['import', 'back.html', '--lang', 'nl', '--document', 'code-of-conduct']],
  ['terms.tbx', ['glossary', 'import', 'terms.tbx', '--lang', 'de']],
  ['organization.json', ['derive', '--organization', 'organization.json', '--lang', 'de', '--dry-run']],
  ['back.xlf', ['check', 'back.xlf']],
  ['charter.md', ['init', 'charter.md', '--into', 'elsewhere']],
  ['copy.md', ['verify', 'copy.md']],
  ['copy.docx', ['verify', 'copy.docx', '--format', 'json']],
  ['crawl.warc', ['verify', '--ndjson', 'crawl.warc']],
  ['known.json', ['check', '--baseline', 'known.json']],
  ['parts/1-of-1', ['merge', 'parts']],
  ['key', ['pack', '--lang', 'de', '--out', 'packed', '--format', 'md', '--sign', 'key']],
];
/** What may stand in the place of a file, but for pipes, whose words are looked at. */
const strange: Readonly<Record<string, (path: string) => void>> = {
  'a folder': (path) => mkdirSync(path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to nothing': (path) => symlinkSync(`${path}-not-there`, path),
  'a link to a device without an end': (path) => symlinkSync('/dev/zero', path),
};
/** A glossary is listed only for terms that may stand in the text. */
const withGlossary = {
  ...own,
  'locales/de/glossary.md': '| English | Translation |\n| --- | --- |\n| member | Mitglied |\n',
};

describe('a pipe', () => {
  it.each([...places, ...given])('at %s is told, and not waited for: %s', async (path, args) => {
    const folder = makeProject(withGlossary);
    rmSync(join(folder, path), { force: true });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    execFileSync('mkfifo', [join(folder, path)]);
    const { code, stdout, stderr } = await run(folder, args);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('a pipe or a device');
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe.each(Object.entries(strange))('%s', (_, put) => {
  it.each([...places, ...given])(
    'at %s is told with words, and nothing is written: %s',
    async (path, args) => {
      const folder = makeProject(withGlossary);
      rmSync(join(folder, path), { force: true });
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      put(join(folder, path));
      const before = readTree(folder);
      const { code, stdout, stderr } = await run(folder, args);
      expect([code, stdout + stderr]).not.toEqual([2, '']);
      expect(code, stdout + stderr).toBe(2);
      expect(stderr).not.toMatch(/^ +at |mistake in urtext/m);
      expect(readTree(folder)).toEqual(before);
    },
  );
});

describe('a name that is as long as names may be', () => {
  const long = 'x'.repeat(200);

  it('is written and written again, by every command', async () => {
    const folder = makeProject({ 'text.md': '# Rules\n\nBe fair.\n' });
    // oxlint-disable-next-line no-await-in-loop -- one builds on the other
    for (const args of [
      ['init', 'text.md', '--name', long],
      ['new', 'de'],
      ['accept', 'de', '--all', '--translator', 'Ada'],
      ['accept', 'de', '--all', '--translator', 'Ben'],
      ['export', 'de', '--out', `${long}.xlf`],
    ])
      expect(await run(folder, args)).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(readTree(folder)).filter((path) => path.includes('-urtext'))).toEqual([]);
  });

  it.each([
    ['init', 'text.md', '--name', `${long}x`, '--into', 'new'],
    ['init', 'text.md', '--edition', `${long}x`, '--into', 'new'],
    ['init', 'text.md', '--into', `${long}${long}`],
    ['merge', `${long}${long}`],
    ['verify', `${long}${long}`],
  ])('and no longer: %s %s', async (...args) => {
    const folder = makeProject({ ...own, 'text.md': '# Rules\n\nBe fair.\n' });
    const before = readTree(folder);
    const { code, stderr } = await run(folder, args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/ENAMETOOLONG|has 201 bytes, the limit is 200/);
    expect(stderr).not.toMatch(/^ +at |mistake in urtext|Some are written/m);
    expect(readTree(folder)).toEqual(before);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});

describe('a link that leads out of the project', () => {
  it.each(places)('at %s is refused, and nothing of its end is shown: %s', async (path, args) => {
    const folder = makeProject(withGlossary);
    const outside = join(temporaryFolder(), 'secret.txt');
    writeFileSync(outside, '{"version": 1, "password": "swordfish"}\n');
    rmSync(join(folder, path), { force: true });
    symlinkSync(outside, join(folder, path));
    const { code, stdout, stderr } = await run(folder, args);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('a link that leaves the project');
    expect(stdout + stderr).not.toMatch(/swordfish|password/);
  });

  it.each([
    ['accept', `${de}.record.json`, ['accept', 'de', '--all', '--translator', 'Ada', '--lower']],
    ['new', 'locales/sw', ['new', 'sw']],
    ['export', 'exchange/code-of-conduct.de.xlf', ['export', 'de', '--out', 'exchange', '--overwrite']],
    ['pack', 'packed/de', ['pack', '--lang', 'de', '--out', 'packed', '--format', 'md']],
    ['check', 'reports/a.json', ['check', '--format', 'json:reports/a.json']],
    ['check --shard', 'parts/1-of-1', ['check', '--shard', '1/1', '--out', 'parts']],
    ['lock', 'source/code-of-conduct/lock.json', ['lock']],
    ['glossary import', 'locales/de/glossary.md', ['glossary', 'import', 'terms.tbx', '--lang', 'de']],
    ['derive', 'derived/de', ['derive', '--neutral', '--lang', 'de', '--out', 'derived']],
  ])('is not written through by %s', async (_, path, args) => {
    const folder = makeProject(own);
    const outside = temporaryFolder();
    const isFolder = !/\.\w+$/.test(path);
    if (!isFolder) writeFileSync(join(outside, 'end.json'), 'theirs\n');
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    rmSync(join(folder, path), { force: true });
    symlinkSync(isFolder ? outside : join(outside, 'end.json'), join(folder, path));
    if (path.startsWith('derived')) writeFileSync(join(folder, 'derived/manifest.json'), '{}\n');
    const before = readTree(outside);
    await run(folder, args);
    expect(readTree(outside)).toEqual(before);
  });
});

describe('what cannot be read', () => {
  const unreadable = { ...own, [`${de}.md`]: new Uint8Array([0x23, 0x20, 0xff, 0xfe]) };

  it.each([
    ['diff', ['diff', '--lang', 'de', '--document', 'code-of-conduct']],
    ['derive --bind', ['derive', '--bind', '--lang', 'de']],
    ['derive', ['derive', '--neutral', '--lang', 'de', '--dry-run']],
    ['export', ['export', 'de', '--out', '-', '--document', 'code-of-conduct']],
    ['accept', ['accept', 'de', '--all', '--translator', 'Ada', '--document', 'code-of-conduct']],
    ['status', ['status', '--lang', 'de']],
  ])('is not taken for what is not there by %s', async (_, args) => {
    const folder = makeProject(unreadable);
    const before = readTree(folder);
    const { code, stdout, stderr } = await run(folder, args);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('UTF-8');
    expect(readTree(folder)).toEqual(before);
  });

  it('is not taken for what is not there by glossary', async () => {
    const folder = makeProject({ ...withGlossary, [`${de}.md`]: unreadable[`${de}.md`] ?? '' });
    const { code, stderr } = await run(folder, ['glossary', '--lang', 'de']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('UTF-8')]);
  });
});

describe('an import', () => {
  it.each(['<html><body><script>start()</script><img src="a.png"></body></html>\n', '<!-- nothing -->\n'])(
    'of a page without a word is refused: %s',
    async (page) => {
      const folder = makeProject({ ...own, 'page.html': page });
      const before = readTree(folder);
      const args = ['import', 'page.html', '--lang', 'nl', '--document', 'code-of-conduct'];
      expect((await run(folder, args)).code).toBe(2);
      expect(readTree(folder)).toEqual(before);
      expect(existsSync(join(folder, 'locales/nl'))).toBe(false);
    },
  );

  it('of terms leaves out what it forbids and agrees upon too, in capitals or not, and says so', async () => {
    const term = (word: string, status: string): string =>
      `<termSec><term>${word}</term><termNote type="administrativeStatus">${status}</termNote></termSec>`;
    const tbx = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1">
<langSec xml:lang="en"><termSec><term>email</term></termSec></langSec>
<langSec xml:lang="de">${term('E-Mail', 'preferredTerm-admn-sts')}${term('e-mail', 'deprecatedTerm-admn-sts')}${term('Mail', 'deprecatedTerm-admn-sts')}</langSec>
</conceptEntry></body></text></tbx>`;
    const folder = makeProject({ ...own, 'terms.tbx': tbx });
    const args = ['glossary', 'import', 'terms.tbx', '--lang', 'de'];
    const { code, stdout, stderr } = await run(folder, args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Left out: the file forbids “e-mail”, which is agreed');
    expect(readTree(folder)['locales/de/glossary.md']).toContain('| email | E-Mail | Mail |');
    expect((await run(folder, args)).code).toBe(0);
  });
});
