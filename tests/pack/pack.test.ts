/** Packs as they are built: the real binary over real folders. */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { xliff2js } from 'xliff';
import { readZip } from '../../src/formats/zip.ts';
import { available } from '../clients/client.ts';
import {
  binary,
  languagesOf,
  makeProject,
  ownProject,
  type Run,
  readTree,
  repository,
  run,
  start,
  temporaryFolder,
} from '../program.ts';
import { german, house, notice } from './house.ts';

interface Manifest {
  readonly documents: readonly {
    readonly document: string;
    readonly obligations: readonly { readonly obligation: string; readonly met: string }[];
    readonly texts: readonly {
      readonly lang: string;
      readonly state: string;
      readonly open?: Readonly<Record<string, string>>;
    }[];
  }[];
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly lang?: string }[];
}

/** What the package `xliff` reads. */
interface SecondReading {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly resources: Readonly<
    Record<string, Readonly<Record<string, { readonly source: unknown; readonly target: unknown }>>>
  >;
}

function manifestIn(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest;
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('a pack', () => {
  it('has every language in every format, an index, a manifest and checksums', async () => {
    const folder = await house();
    const result = await run(folder, ['pack', '--out', 'pack']);
    expect([result.code, result.stderr]).toEqual([0, '']);
    const endings = ['docx', 'epub', 'html', 'json', 'md', 'txt', 'xlf'];
    const expected = ['de', 'en', 'th'].flatMap((lang) =>
      endings
        .filter((ending) => !(lang === 'en' && ending === 'xlf'))
        .map((ending) => `${lang}/house-rules.${ending}`),
    );
    expect(Object.keys(readTree(join(folder, 'pack'))).toSorted()).toEqual(
      [...expected, 'SHA256SUMS', 'index.html', 'manifest.json'].toSorted(),
    );
  });

  it('lists in its manifest what each text is and what the terms ask', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack']);
    const { documents, files } = manifestIn(join(folder, 'pack'));
    expect(documents[0]?.texts.map(({ lang, state }) => [lang, state])).toEqual([
      ['en', 'definitive'],
      ['de', 'translated'],
      ['th', 'translated'],
    ]);
    expect(files.map(({ path }) => path)).toContain('th/house-rules.docx');
  });

  it.skipIf(!available('sha256sum'))('has checksums that sha256sum finds right', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack']);
    const checked = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: join(folder, 'pack'),
      encoding: 'utf8',
    });
    expect(checked.match(/: OK$/gm)).toHaveLength(manifestIn(join(folder, 'pack')).files.length + 1);
  });

  it('says on every part of a page in which language and direction it is', async () => {
    const folder = makeProject(ownProject());
    await run(folder, [
      'pack',
      '--out',
      'pack',
      '--format',
      'html',
      '--lang',
      'ar',
      '--document',
      'code-of-conduct',
    ]);
    const page = read(folder, 'pack/ar/code-of-conduct.html');
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toMatch(/<div class="notice" id="copyright" lang="en" dir="ltr"><p>Copyright © 2003/);
    expect(page).toContain('<li id="item.9" value="9">');
    expect(page).not.toMatch(/<script|<link rel="stylesheet"|\son\w+=/);
  });

  it('leaves a text in Markdown as it stands in its file', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack']);
    expect(read(folder, 'pack/de/house-rules.md')).toBe(german);
  });

  it('never makes markup of what a translation says', async () => {
    const text = german.replace(
      '*sauber*',
      '*sauber* <img src=x onerror=alert(1)> &lt;script> [hier](javascript:alert)',
    );
    const folder = await house({ de: text });
    const result = await run(folder, ['pack', '--out', 'pack', '--format', 'html', '--allow', 'draft']);
    expect([result.code, result.stderr]).toEqual([0, '']);
    const page = read(folder, 'pack/de/house-rules.html');
    expect(page).not.toMatch(/<img|<script|javascript:/);
    expect(page).toContain('&lt;script&gt;');
  });
});

describe('the XLIFF of a pack', () => {
  it('is read by a reader of somebody else with every unit, source and target, in every language', async () => {
    const folder = makeProject(ownProject());
    await run(folder, ['pack', '-o', 'pack', '-f', 'xliff,json', '-d', 'code-of-conduct']);
    for (const lang of languagesOf(ownProject(), 'code-of-conduct')) {
      const seen = await xliff2js(read(folder, `pack/${lang}/code-of-conduct.xlf`));
      const file: SecondReading = JSON.parse(JSON.stringify(seen));
      expect([file.sourceLanguage, file.targetLanguage]).toEqual(['en', lang]);
      const units = Object.entries(file.resources['code-of-conduct'] ?? {});
      const targets: unknown = JSON.parse(read(folder, `pack/${lang}/code-of-conduct.json`));
      const sources: unknown = JSON.parse(read(folder, 'pack/en/code-of-conduct.json'));
      expect(Object.fromEntries(units.map(([id, { target }]) => [id, target]))).toEqual(targets);
      expect(Object.fromEntries(units.map(([id, { source }]) => [id, source]))).toEqual(sources);
    }
  });
});

describe('what has to stand in every copy', () => {
  it('is found again in the bytes of Word documents and books', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack']);
    for (const [name, part] of [
      ['docx', 'word/document.xml'],
      ['epub', 'EPUB/text.xhtml'],
    ] as const) {
      const parts = readZip(readFileSync(join(folder, `pack/th/house-rules.${name}`)));
      expect(Buffer.from(parts.get(part) ?? []).toString()).toContain(notice);
    }
  });

  it('stops the build when it is not there, whatever is allowed', async () => {
    const folder = await house();
    writeFileSync(join(folder, 'locales/de/house-rules.md'), german.replace('must be', 'should be'));
    const before = readTree(folder);
    for (const allowed of [[], ['--allow', 'draft']]) {
      const result = await run(folder, ['pack', '--out', 'pack', ...allowed]);
      expect(result.code).toBe(1);
      expect(result.stdout).toContain('notice/');
    }
    expect(readTree(folder)).toEqual(before);
  });

  it('is the licence and the page where the terms ask for them, and an address is asked for when none is known', async () => {
    const folder = makeProject(ownProject());
    await run(folder, ['pack', '--out', 'pack', '--document', 'sharing-our-content']);
    for (const ending of ['html', 'md', 'txt'])
      expect(read(folder, `pack/en/sharing-our-content.${ending}`)).toMatch(
        /creativecommons\.org\/licenses\/by-nc-sa\/4\.0\/[^]*internetsociety\.org\/sharing-our-content\//,
      );
    const path = join(folder, 'source/sharing-our-content/document.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\s*"page": "[^"]*",/, ''));
    const result = await run(folder, ['pack', '--out', 'other', '--document', 'sharing-our-content']);
    expect([result.code, existsSync(join(folder, 'other'))]).toEqual([2, false]);
    expect(result.stderr).toContain('"page"');
  });
});

describe('a text that is not ready', () => {
  it('is refused by name, and nothing is written', async () => {
    const folder = await house();
    writeFileSync(join(folder, 'locales/de/house-rules.md'), german.replace('sauber', 'rein'));
    const result = await run(folder, ['pack', '--out', 'pack']);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('item.1 (changed since it was accepted)');
    expect(existsSync(join(folder, 'pack'))).toBe(false);
  });

  it('is packed as a draft when that is allowed, and says so in its language in every format that is read', async () => {
    const folder = await house();
    writeFileSync(join(folder, 'locales/de/house-rules.md'), german.replace(/3\. .*\n/, ''));
    const result = await run(folder, ['pack', '--out', 'pack', '--allow', 'draft']);
    expect([result.code, result.stderr]).toEqual([0, '']);
    for (const ending of ['html', 'md', 'txt'])
      expect(read(folder, `pack/de/house-rules.${ending}`)).toMatch(/Entwurf: /);
    for (const [name, part] of [
      ['docx', 'word/document.xml'],
      ['epub', 'EPUB/text.xhtml'],
    ] as const) {
      const parts = readZip(readFileSync(join(folder, `pack/de/house-rules.${name}`)));
      expect(Buffer.from(parts.get(part) ?? []).toString()).toContain('Entwurf: ');
    }
    expect(read(folder, 'pack/th/house-rules.html')).not.toContain('Draft');
    const [, text] = manifestIn(join(folder, 'pack')).documents[0]?.texts ?? [];
    expect([text?.state, text?.open]).toEqual(['draft', { 'item.3': 'missing' }]);
  });
});

describe('the bytes', () => {
  it('are the same in another zone, locale, mask and folder', async () => {
    const folders = [await house(), await house()];
    const environments = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    ];
    const masks = ['022', '077'];
    const packs = await Promise.all(
      folders.map(async (folder, index) => {
        const command = `umask ${masks[index]}; exec "$0" "$@"`;
        const out = join(folder, index === 0 ? 'pack' : 'other/place');
        const args = ['-c', command, process.execPath, binary, 'pack', '--out', out, '--zip'];
        const result = await start('sh', args, {
          cwd: folder,
          env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...environments[index] },
        });
        expect([result.code, result.stderr]).toEqual([0, '']);
        return { tree: readTree(out), archive: readFileSync(`${out}.zip`) };
      }),
    );
    expect(packs[0]?.tree).toEqual(packs[1]?.tree);
    expect(packs[0]?.archive.equals(packs[1]?.archive ?? Buffer.alloc(0))).toBe(true);
  });

  it('are built again and compared with --check, which names what is otherwise', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack', '--zip']);
    expect((await run(folder, ['pack', '--out', 'pack', '--zip', '--check'])).code).toBe(0);
    writeFileSync(join(folder, 'pack/de/house-rules.txt'), 'anderes');
    writeFileSync(join(folder, 'pack/note.txt'), '');
    const result = await run(folder, ['pack', '--out', 'pack', '--zip', '--check']);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('de/house-rules.txt: otherwise');
    expect(result.stdout).toContain('note.txt: would not be built');
  });

  it('of the archive are those of the folder, with names and permissions that unzip keeps', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack', '--zip']);
    const unpacked = temporaryFolder();
    const tree = readTree(join(folder, 'pack'));
    for (const [path, bytes] of readZip(readFileSync(join(folder, 'pack.zip')))) {
      mkdirSync(join(unpacked, path, '..'), { recursive: true });
      writeFileSync(join(unpacked, path), bytes);
    }
    expect(readTree(unpacked)).toEqual(tree);
  });
});

describe('a folder', () => {
  it('of somebody else is left as it is', async () => {
    const folder = await house();
    mkdirSync(join(folder, 'pack'));
    writeFileSync(join(folder, 'pack/mine.txt'), 'mine');
    const result = await run(folder, ['pack', '--out', 'pack']);
    expect(result.code).toBe(2);
    expect(readTree(join(folder, 'pack'))).toEqual({ 'mine.txt': 'mine' });
  });

  it('of an earlier pack loses what is no longer in it, and nothing else', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack']);
    expect((await run(folder, ['pack', '--out', 'pack', '--lang', 'de', '--format', 'txt'])).code).toBe(0);
    expect(Object.keys(readTree(join(folder, 'pack'))).toSorted()).toEqual([
      'SHA256SUMS',
      'de/house-rules.txt',
      'en/house-rules.txt',
      'manifest.json',
    ]);
    writeFileSync(join(folder, 'pack/mine.txt'), 'mine');
    const result = await run(folder, ['pack', '--out', 'pack']);
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining('mine.txt')]);
  });

  it('is a site with a map of all languages when an address is given', async () => {
    const folder = await house();
    const result = await run(folder, ['pack', '--out', 'public', '--site', 'https://example.org/house']);
    expect([result.code, result.stderr]).toEqual([0, '']);
    const map = read(folder, 'public/sitemap.xml');
    expect(map).toContain('<loc>https://example.org/house/de/house-rules.html</loc>');
    expect(map).toContain('hreflang="th" href="https://example.org/house/th/house-rules.html"');
    expect(read(folder, 'public/_headers')).toContain('/th/*\n  Content-Language: th');
    expect(read(folder, 'public/de/house-rules.html')).toContain(
      '<link rel="alternate" hreflang="en" href="https://example.org/house/en/house-rules.html"/>',
    );
    expect((await run(folder, ['pack', '--out', 'x', '--site', 'house'])).code).toBe(2);
  });
});

it.each([
  [['pack'], '--out'],
  [['pack', '--out', 'pack', '--format', 'pages'], 'Unknown format "pages"'],
  [['pack', '--out', 'pack', '--lang', 'nl'], 'Cannot find translations into "nl"'],
])('says what is wrong with %j', async (args, words) => {
  const folder = await house({ de: german });
  const before = readTree(folder);
  const result = await run(folder, args);
  expect([result.code, result.stderr]).toEqual([2, expect.stringContaining(words)]);
  expect(readTree(folder)).toEqual(before);
});

describe.skipIf(!available('ssh-keygen'))('a signature', () => {
  const keygen = (args: readonly string[], input = ''): number | null =>
    spawnSync('ssh-keygen', args, { input }).status;

  it('of the manifest is found right by ssh-keygen, and wrong once a byte changed', async () => {
    const folder = await house();
    const key = join(folder, 'key');
    expect(keygen(['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key])).toBe(0);
    const result = await run(folder, ['pack', '--out', 'pack', '--sign', 'key']);
    expect([result.code, result.stderr]).toEqual([0, '']);
    writeFileSync(join(folder, 'signers'), `ada@example.org ${read(folder, 'key.pub')}`);
    const manifest = read(folder, 'pack/manifest.json');
    const verify = ['-Y', 'verify', '-n', 'urtext', '-I', 'ada@example.org', '-f', join(folder, 'signers')];
    const signature = ['-s', join(folder, 'pack/manifest.json.sig')];
    expect(keygen([...verify, ...signature], manifest)).toBe(0);
    expect(keygen([...verify, ...signature], manifest.replace('1', '2'))).not.toBe(0);
    expect((await run(folder, ['pack', '--out', 'pack', '--check'])).code).toBe(0);
    expect((await run(folder, ['pack', '--out', 'pack', '--check', '--sign', 'key'])).code).toBe(0);
  });

  it.each([
    ['rsa', '', 'no Ed25519 key'],
    ['ed25519', 'secret', 'passphrase'],
  ])('with a key of kind %s and the passphrase "%s" is refused', async (kind, phrase, words) => {
    const folder = await house({ de: german });
    keygen(['-q', '-t', kind, '-N', phrase, '-f', join(folder, 'key')]);
    const result = await run(folder, ['pack', '--out', 'pack', '--sign', 'key']);
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(join(folder, 'pack'))).toBe(false);
  });

  it('with what is no key is refused', async () => {
    const folder = await house({ de: german });
    const result = await run(folder, ['pack', '--out', 'pack', '--sign', 'urtext.config.json']);
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining('no private key')]);
  });
});

it('says what to install for PDFs where it is not, and builds everything else', async () => {
  const folder = await house({ de: german });
  const place = temporaryFolder();
  cpSync(dirname(binary), join(place, 'dist'), { recursive: true });
  mkdirSync(join(place, 'node_modules'));
  for (const name of ['fflate', 'xliff'])
    symlinkSync(join(repository, 'node_modules', name), join(place, 'node_modules', name));
  const env = { PATH: process.env['PATH'] ?? '', HOME: place };
  const pack = async (format: string): Promise<Run> => {
    const args = [join(place, 'dist/cli.cjs'), 'pack', '--out', 'pack', '--format', format];
    return start(process.execPath, args, { cwd: folder, env });
  };
  expect(await pack('pdf')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/"npm install @myriaddreamin\/typst-ts-node-compiler@[\d.]+"/),
  });
  expect(await pack('html,docx,epub,xliff')).toMatchObject({ code: 0, stderr: '' });
});
