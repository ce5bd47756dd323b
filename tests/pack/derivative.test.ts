/** Packs of derivative works: nothing in any byte of them refers to the owner. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfParts } from '../../src/formats/pdf-streams.ts';
import { aroundFiles, readZip, writeZip } from '../../src/formats/zip.ts';
import { textsIn } from '../../src/pack/scanned.ts';
import { available } from '../clients/client.ts';
import { makeProject, ownProject, readTree, run } from '../program.ts';

const organization = (name: string): string =>
  JSON.stringify({ version: 1, name, notice: `Published by ${name}.` });

describe('a derivative work as a pack', () => {
  it('has every format in every language, and the owner in none', async () => {
    const folder = makeProject({ ...ownProject(), 'organization.json': organization('Lantern Works') });
    const args = ['derive', '--organization', 'organization.json', '--out', 'own', '--pack', '--zip'];
    const result = await run(folder, args);
    expect([result.code, result.stderr]).toEqual([0, '']);
    const tree = readTree(join(folder, 'own'));
    expect(Object.keys(tree)).toEqual(
      expect.arrayContaining([
        'ar/code-of-conduct.docx',
        'ja/code-of-conduct.epub',
        'de/code-of-conduct.xlf',
        'index.html',
      ]),
    );
    for (const [path, bytes] of readZip(readFileSync(join(folder, 'own.zip')))) {
      const content = /\.(?:docx|epub)$/.test(path) ? bytes : Buffer.from(bytes).toString('utf8');
      for (const { text } of await textsIn({ path, content, format: 'index' }))
        expect([path, /internet society|\bISOC\b/i.exec(text)?.[0]]).toEqual([path, undefined]);
    }
    expect(JSON.parse(readFileSync(join(folder, 'own/manifest.json'), 'utf8'))).toMatchObject({
      kind: 'derivative',
      organization: 'Lantern Works',
    });
    expect(tree['de/code-of-conduct.txt']).toContain('Lantern Works');
  });

  it('is not there at all when one byte of it refers to the owner', async () => {
    const folder = makeProject(ownProject());
    const path = join(folder, 'locales/de/code-of-conduct.derivative.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("item\.14": ")/, '$1IS<b></b>OC '));
    const result = await run(folder, ['derive', '--neutral', '--out', 'own', '--pack', '--zip']);
    expect([result.code, existsSync(join(folder, 'own')), existsSync(join(folder, 'own.zip'))]).toEqual([
      1,
      false,
      false,
    ]);
  });
});

describe('a derivative work as a pack once more', () => {
  const derive = ['derive', '--neutral', '--out', 'own', '--pack', '--lang', 'de,ar'];
  const keptIn = (stdout: string): number => Number(/follow from the same: (\d+)/.exec(stdout)?.[1] ?? 0);

  it('builds the one language that changed, and nothing of the others', async () => {
    const folder = makeProject(ownProject());
    expect(keptIn((await run(folder, derive)).stdout)).toBe(0);
    const before = readTree(join(folder, 'own'));
    expect(keptIn((await run(folder, derive)).stdout)).toBe(20);
    expect(readTree(join(folder, 'own'))).toEqual(before);
    const path = join(folder, 'locales/de/code-of-conduct.derivative.json');
    const changed = readFileSync(path, 'utf8').replace(/("item\.14": "[^"]*?)\."/, '$1!"');
    expect(changed).not.toBe(readFileSync(path, 'utf8'));
    writeFileSync(path, changed);
    const again = await run(folder, derive);
    expect([again.code, keptIn(again.stdout)]).toEqual([0, 13]);
    const after = readTree(join(folder, 'own'));
    const others = Object.keys(after).filter((one) => after[one] !== before[one] && !one.startsWith('de/'));
    expect(others.toSorted()).toEqual(['SHA256SUMS', 'manifest.json']);
    rmSync(join(folder, '.urtext'), { recursive: true });
    expect(keptIn((await run(folder, derive)).stdout)).toBe(0);
    expect(readTree(join(folder, 'own'))).toEqual(after);
  }, 300_000);

  it('is compared with what is there by --check, and signed by --sign', async () => {
    const folder = makeProject(ownProject());
    expect((await run(folder, derive)).code).toBe(0);
    const before = readTree(folder);
    expect(await run(folder, [...derive, '--check'])).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(folder, 'own/de/code-of-conduct.txt'), 'anderes');
    const checked = await run(folder, [...derive, '--check']);
    expect([checked.code, checked.stdout]).toEqual([
      1,
      expect.stringContaining('de/code-of-conduct.txt: otherwise'),
    ]);
    writeFileSync(
      join(folder, 'own/de/code-of-conduct.txt'),
      before['own/de/code-of-conduct.txt'] ?? '',
      'latin1',
    );
    expect(readTree(folder)).toEqual(before);
    if (!available('ssh-keygen')) return;
    const key = join(folder, 'key');
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
    expect((await run(folder, [...derive, '--sign', 'key'])).code).toBe(0);
    const signature = join(folder, 'own/manifest.json.sig');
    const check = ['-Y', 'check-novalidate', '-n', 'urtext', '-s', signature];
    const input = readFileSync(join(folder, 'own/manifest.json'));
    expect(spawnSync('ssh-keygen', check, { input }).status).toBe(0);
  }, 300_000);

  it('takes nothing from before in which the owner stands, whoever wrote it down', async () => {
    const folder = makeProject(ownProject());
    await run(folder, derive);
    const hex = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
    const notes = join(folder, '.urtext/packs/kept');
    let body = readFileSync(notes, 'utf8').replace(/^.*\n/, '');
    const paths = ['txt', 'html', 'docx'].map((ending) => `de/code-of-conduct.${ending}`);
    for (const path of paths) {
      const bytes = readFileSync(join(folder, 'own', path));
      const spoilt = Buffer.concat([bytes, Buffer.from('Internet Society')]);
      if (path.endsWith('.docx'))
        spoilt.writeUInt16LE(spoilt.length - bytes.length, bytes.lastIndexOf('PK\u0005\u0006') + 20);
      writeFileSync(join(folder, 'own', path), spoilt);
      body = body.replace(hex(bytes), hex(spoilt));
    }
    const head = { kind: 'urtext-packs', version: 1, digest: hex(Buffer.from(body)) };
    writeFileSync(notes, `${JSON.stringify(head)}\n${body}`);
    const result = await run(folder, derive);
    expect(result.code).toBe(1);
    for (const path of paths) expect(result.stdout).toContain(path);
  });
});

describe('what is searched', () => {
  it('is every part of a package, and the names of the parts', async () => {
    const content = writeZip([
      { path: 'docProps/core.xml', content: '<a creator="Somebody"/>' },
      { path: 'word/hidden.bin', content: 'Nobody' },
    ]);
    const texts = await textsIn({ path: 'x.docx', content, format: 'docx' });
    expect(texts.map(({ text }) => text)).toEqual([
      'docProps/core.xml',
      '<a creator="Somebody"/>',
      'word/hidden.bin',
      'Nobody',
      expect.stringContaining('word/hidden.bin'),
    ]);
  });

  it('is every comment and every byte around the files of a package', async () => {
    const written = writeZip([{ path: 'a.xml', content: '<a/>' }]);
    const end = Buffer.from(written).lastIndexOf('PK\u0005\u0006');
    const comment = Buffer.from('Printed by the Guild');
    const content = Buffer.concat([Buffer.from('Guild before '), written, comment]);
    content.writeUInt16LE(comment.length, 'Guild before '.length + end + 20);
    // Readers take what stands before the first file for a program that unpacks it.
    const bare = Buffer.concat([written, comment]);
    bare.writeUInt16LE(comment.length, end + 20);
    const texts = await textsIn({ path: 'x.docx', content: bare, format: 'docx' });
    expect(texts.at(-1)?.text).toContain('Printed by the Guild');
    expect(aroundFiles(content)).toMatch(/^Guild before [^]*Printed by the Guild$/);
    expect(aroundFiles(Buffer.from('The Guild alone'))).toBe('The Guild alone');
  });

  it('is every string of a PDF, packed or not, and the names in its fonts', () => {
    const name = Buffer.from('Guild Sans', 'utf16le').swap16();
    const font = Buffer.alloc(28);
    font.write('\0\u0001\0\0', 'latin1');
    font.writeUInt16BE(1, 4);
    font.write('name', 12, 'latin1');
    font.writeUInt32BE(28, 20);
    font.writeUInt32BE(name.length, 24);
    const bytes = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj (Title of the Guild) endobj\n2 0 obj <<>> stream\n'),
      font,
      name,
      Buffer.from('\nendstream endobj\n3 0 obj (behind)'),
    ]);
    const found = pdfParts(bytes)
      .map(({ text }) => text)
      .join('\n');
    for (const words of ['Title of the Guild', 'Guild Sans', 'behind']) expect(found).toContain(words);
  });
});
