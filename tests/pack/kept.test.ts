/** A second pack of the same project: what follows from the same is not made again, and is never another file. */

import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTree, run } from '../program.ts';
import { german, house } from './house.ts';

const pack = ['pack', '--out', 'pack', '--format', 'html,md,txt,docx,epub,json,xliff'];
const kept = /follow from the same: (\d+)/;

function keptIn(stdout: string): number {
  return Number(kept.exec(stdout)?.[1] ?? 0);
}

async function accept(folder: string): Promise<void> {
  const who = ['--state', 'translated', '--origin', 'human', '--translator', 'Ada'];
  await run(folder, ['accept', 'de', '--all', ...who]);
}

describe('a second pack', () => {
  it('has the bytes of the first, and makes none of them again', async () => {
    const folder = await house();
    const first = await run(folder, pack);
    const before = readTree(join(folder, 'pack'));
    const second = await run(folder, pack);
    expect([keptIn(first.stdout), keptIn(second.stdout)]).toEqual([0, 20]);
    expect(readTree(join(folder, 'pack'))).toEqual(before);
    expect(await run(folder, [...pack, '--check'])).toMatchObject({ code: 0 });
  });

  it('builds the one language that changed, and nothing of the others', async () => {
    const folder = await house();
    await run(folder, pack);
    const before = readTree(join(folder, 'pack'));
    writeFileSync(join(folder, 'locales/de/house-rules.md'), german.replace('sauber', 'rein'));
    await accept(folder);
    const { stdout } = await run(folder, pack);
    const after = readTree(join(folder, 'pack'));
    expect(keptIn(stdout)).toBe(13);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.filter((path) => !path.startsWith('de/')).toSorted()).toEqual([
      'SHA256SUMS',
      'manifest.json',
    ]);
    expect(changed.filter((path) => path.startsWith('de/'))).toHaveLength(7);
    // The same as if nothing had been kept.
    rmSync(join(folder, '.urtext'), { recursive: true });
    expect(keptIn((await run(folder, pack)).stdout)).toBe(0);
    expect(readTree(join(folder, 'pack'))).toEqual(after);
  });

  it('builds all pages anew when a language comes or goes', async () => {
    const folder = await house();
    await run(folder, pack);
    const { stdout } = await run(folder, [...pack, '--lang', 'de']);
    expect(keptIn(stdout)).toBe(11);
    expect(readFileSync(join(folder, 'pack/de/house-rules.html'), 'utf8')).not.toContain('hreflang="th"');
  });

  it('puts right what somebody changed in the folder', async () => {
    const folder = await house();
    await run(folder, pack);
    const before = readTree(join(folder, 'pack'));
    appendFileSync(join(folder, 'pack/th/house-rules.html'), '<p>More</p>');
    rmSync(join(folder, 'pack/de/house-rules.txt'));
    expect(keptIn((await run(folder, pack)).stdout)).toBe(18);
    expect(readTree(join(folder, 'pack'))).toEqual(before);
  });

  it.each([
    ['torn', (text: string) => text.slice(0, -30)],
    ['of something else', () => '{"kind":"urtext-packs","version":2}\n'],
    ['no text', () => '\u0000'],
  ])('builds everything when what was kept is %s', async (_, spoil) => {
    const folder = await house({ de: german });
    await run(folder, pack);
    const path = join(folder, '.urtext/packs/kept');
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    const again = await run(folder, pack);
    expect([again.code, again.stderr, keptIn(again.stdout)]).toEqual([0, '', 0]);
    expect(keptIn((await run(folder, pack)).stdout)).toBe(13);
  });

  it('still refuses a text that is not ready', async () => {
    const folder = await house();
    await run(folder, pack);
    writeFileSync(join(folder, 'locales/de/house-rules.md'), german.replace('sauber', 'rein'));
    expect(await run(folder, pack)).toMatchObject({ code: 1, stdout: expect.stringContaining('item.1') });
  });

  it('is built where nothing can be kept', async () => {
    const folder = await house({ de: german });
    mkdirSync(join(folder, '.urtext'));
    writeFileSync(join(folder, '.urtext/packs'), 'in the way');
    const result = await run(folder, pack);
    expect([result.code, result.stderr]).toEqual([0, '']);
    expect(existsSync(join(folder, 'pack/manifest.json'))).toBe(true);
  });
});
