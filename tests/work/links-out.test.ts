import { mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyTree, readTree, run } from '../program.ts';

/** What is built, and into which folder. */
const builds = [
  ['derive', ['derive', '--neutral', '--lang', 'de', '--out', 'built']],
  ['pack', ['pack', '--lang', 'de', '--format', 'md', '--out', 'built']],
] as const;

describe.each(builds)('a folder that "%s" wrote', (_, args) => {
  it('is not written again while a folder in it is a link that leads out', async () => {
    const folder = copyTree(['source', 'locales', 'urtext.config.json']);
    expect((await run(folder, args)).code).toBe(0);
    renameSync(join(folder, 'built/de'), join(folder, 'elsewhere'));
    symlinkSync('../elsewhere', join(folder, 'built/de'));
    const before = readTree(join(folder, 'elsewhere'));
    const { code, stderr } = await run(folder, args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^built: .*\bde\b/);
    expect(readTree(join(folder, 'elsewhere'))).toEqual(before);
  });

  it('may be a link itself, and is written again', async () => {
    const folder = copyTree(['source', 'locales', 'urtext.config.json']);
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('elsewhere', join(folder, 'built'));
    expect((await run(folder, args)).code).toBe(0);
    expect((await run(folder, args)).stderr).toBe('');
    expect(readdirSync(join(folder, 'built'))).toContain('de');
  });
});
