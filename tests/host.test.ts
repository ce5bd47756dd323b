import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realHost } from '../src/host.ts';
import { makeProject, readTree, temporaryFolder } from './program.ts';

const host = realHost();

describe('writing files', () => {
  it('makes the folders that are missing', () => {
    const folder = temporaryFolder();
    host.writeFiles(folder, [{ path: join(folder, 'locales/de/rules.md'), content: 'Sei fair.\n' }]);
    expect(readTree(folder)).toEqual({ 'locales/de/rules.md': 'Sei fair.\n' });
  });

  it('replaces what was there, and leaves no other file', () => {
    const folder = makeProject({ 'one.md': 'old', 'two.md': 'old' });
    host.writeFiles(folder, [
      { path: join(folder, 'one.md'), content: 'new' },
      { path: join(folder, 'two.md'), content: 'new' },
    ]);
    expect(readTree(folder)).toEqual({ 'one.md': 'new', 'two.md': 'new' });
  });

  it('writes text in UTF-8 and bytes as they are', () => {
    const folder = temporaryFolder();
    host.writeFiles(folder, [
      { path: join(folder, 'text.md'), content: 'Règles 规则' },
      { path: join(folder, 'bytes.bin'), content: new Uint8Array([0, 255, 10]) },
    ]);
    expect(readFileSync(join(folder, 'text.md'), 'utf8')).toBe('Règles 规则');
    expect([...readFileSync(join(folder, 'bytes.bin'))]).toEqual([0, 255, 10]);
  });

  it('writes a file of many megabytes whole', () => {
    const folder = temporaryFolder();
    const content = 'Be fair.\n'.repeat(1_000_000);
    host.writeFiles(folder, [{ path: join(folder, 'long.md'), content }]);
    expect(readFileSync(join(folder, 'long.md'), 'utf8')).toBe(content);
  });

  it('writes none when the folder of one cannot be made', () => {
    const folder = makeProject({ 'one.md': 'old', locales: 'a file' });
    const files = [
      { path: join(folder, 'one.md'), content: 'new' },
      { path: join(folder, 'locales/de.md'), content: 'new' },
    ];
    expect(() => host.writeFiles(folder, files)).toThrow();
    expect(readTree(folder)).toEqual({ 'one.md': 'old', locales: 'a file' });
  });

  it('writes none, and removes its temporary files, when the place of the first is taken by a folder', () => {
    const folder = makeProject({ 'one.md/inside.txt': 'here', 'two.md': 'old' });
    const files = [
      { path: join(folder, 'one.md'), content: 'new' },
      { path: join(folder, 'two.md'), content: 'new' },
    ];
    expect(() => host.writeFiles(folder, files)).toThrow();
    expect(readTree(folder)).toEqual({ 'one.md/inside.txt': 'here', 'two.md': 'old' });
  });

  it('writes none when the place of the last is taken by a folder', () => {
    const folder = makeProject({ 'one.md': 'old', 'two.md/inside.txt': 'here' });
    const files = [
      { path: join(folder, 'one.md'), content: 'new' },
      { path: join(folder, 'two.md'), content: 'new' },
    ];
    expect(() => host.writeFiles(folder, files)).toThrow();
    expect(readTree(folder)).toEqual({ 'one.md': 'old', 'two.md/inside.txt': 'here' });
  });

  it('writes through a link, which stays a link', () => {
    const folder = makeProject({ 'texts/de.md': 'old' });
    symlinkSync(join(folder, 'texts/de.md'), join(folder, 'de.md'));
    host.writeFiles(folder, [{ path: join(folder, 'de.md'), content: 'new' }]);
    expect(lstatSync(join(folder, 'de.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'texts/de.md'), 'utf8')).toBe('new');
  });

  it('keeps the permissions of a file that it replaces', () => {
    const folder = makeProject({ 'one.md': 'old' });
    chmodSync(join(folder, 'one.md'), 0o664);
    host.writeFiles(folder, [{ path: join(folder, 'one.md'), content: 'new' }]);
    expect(lstatSync(join(folder, 'one.md')).mode & 0o777).toBe(0o664);
  });

  it('does nothing when there is nothing to write', () => {
    expect(() => host.writeFiles(temporaryFolder(), [])).not.toThrow();
  });
});

describe('reading a folder', () => {
  it('gives its entries in the order of code units', () => {
    const folder = makeProject({ 'zh-Hans/a.md': '', 'de/a.md': '', 'DE.txt': '', 'ä.txt': '' });
    expect(host.readFolder(folder).map(({ name }) => name)).toEqual(['DE.txt', 'de', 'zh-Hans', 'ä.txt']);
  });

  it('tells files from folders, and follows links', () => {
    const folder = makeProject({ 'de/a.md': '', 'b.txt': '' });
    symlinkSync(join(folder, 'de'), join(folder, 'fr'));
    symlinkSync(join(folder, 'b.txt'), join(folder, 'c.txt'));
    const kinds = host.readFolder(folder).map(({ name, isDirectory, isFile }) => [name, isDirectory, isFile]);
    expect(kinds).toEqual([
      ['b.txt', false, true],
      ['c.txt', false, true],
      ['de', true, false],
      ['fr', true, false],
    ]);
  });

  it('takes a link that leads nowhere for a file, so that reading it tells', () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'de.md'));
    expect(host.readFolder(folder)).toEqual([{ name: 'de.md', isDirectory: false, isFile: true }]);
    expect(() => host.readFile(join(folder, 'de.md'))).toThrow('ENOENT');
  });
});

describe('the machine', () => {
  it('refuses a file that is larger than what is asked for, and says how large it is', () => {
    const folder = makeProject({ 'a.md': 'é' });
    expect([...host.readFile(join(folder, 'a.md'), 2)]).toEqual([0xc3, 0xa9]);
    expect(() => host.readFile(join(folder, 'a.md'), 1)).toThrow(
      expect.objectContaining({ code: 'EFBIG', size: 2 }),
    );
  });

  it('reads no pipe, and does not wait for it', () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'de.md')]);
    expect(() => host.readFile(join(folder, 'de.md'))).toThrow(expect.objectContaining({ code: 'ENOTREG' }));
  });

  it('follows links to the real path', () => {
    const folder = makeProject({ 'a.md': '' });
    mkdirSync(join(folder, 'more'));
    symlinkSync(join(folder, 'a.md'), join(folder, 'more/b.md'));
    expect(host.realPath(join(folder, 'more/b.md'))).toBe(join(folder, 'a.md'));
  });

  it('knows the day in UTC', () => {
    expect([
      new Date().toISOString().slice(0, 10),
      new Date(Date.now() - 60_000).toISOString().slice(0, 10),
    ]).toContain(host.today());
  });

  it('knows what is there', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), '');
    expect([host.exists(join(folder, 'a.md')), host.exists(join(folder, 'b.md'))]).toEqual([true, false]);
  });
});
