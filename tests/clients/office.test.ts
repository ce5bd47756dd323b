/** Word documents and books of a pack, as the programs read them that people have. */

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { house } from '../pack/house.ts';
import { inManyScripts } from '../pack/scripts.ts';
import { languagesOf, makeProject, ownProject, run } from '../program.ts';
import { available, folder, run as runTool } from './client.ts';

const project = ownProject();
const languages = ['en', ...languagesOf(project, 'code-of-conduct')];
const epubcheck = '/usr/share/java/epubcheck.jar';

function hasEpubcheck(): boolean {
  const isThere = available('java') && existsSync(epubcheck);
  if (!isThere && process.env['CI'] === 'true') throw new Error('"epubcheck" is not installed');
  if (!isThere) console.warn('SKIPPED: "epubcheck" is not installed; books are not validated.');
  return isThere;
}

/** Lines with the numbers and bullets in front of them, without the blanks around. */
function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\n+/)
    .map((line) => line.trim().replace(/^(\d+\.|•)\s+/, '$1 '))
    .filter((line) => line !== '');
}

/** Has LibreOffice read Word documents and write what a reader sees. */
function readInLibreOffice(paths: readonly string[], out: string): void {
  // A profile of its own: a LibreOffice that is open elsewhere would take the work over and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`;
  const convert = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8,LF', '--outdir', out];
  expect(runTool('soffice', [profile, ...convert, ...paths]).status).toBe(0);
}

describe.skipIf(!available('soffice'))('a Word document in LibreOffice', async () => {
  const place = makeProject(project);
  await run(place, ['pack', '-o', 'pack', '-f', 'docx,txt', '-d', 'code-of-conduct']);

  it.each(languages)(
    'has every line in order, with its number and the notice word for word, in %s',
    (lang) => {
      const out = join(folder(), lang);
      mkdirSync(out);
      readInLibreOffice([join(place, `pack/${lang}/code-of-conduct.docx`)], out);
      const lines = linesOf(join(out, 'code-of-conduct.txt'));
      expect(lines).toEqual(linesOf(join(place, `pack/${lang}/code-of-conduct.txt`)));
      expect(lines.at(-2)).toBe('Copyright © 2003 The Internet Society. All Rights Reserved.');
    },
    120_000,
  );
});

describe.skipIf(!hasEpubcheck())('a book', () => {
  it('has nothing that EPUBCheck finds wrong: from the right, in signs without blanks, with a licence, in Bengali', async () => {
    const place = makeProject(project);
    await run(place, ['pack', '-o', 'pack', '-f', 'epub']);
    const other = await house(inManyScripts);
    await run(other, ['pack', '-o', 'pack', '-f', 'epub']);
    // Each takes a machine for Java of its own, up to half a minute.
    const books = [
      join(place, 'pack/ar/code-of-conduct.epub'),
      join(place, 'pack/ja/code-of-conduct.epub'),
      join(place, 'pack/en/sharing-our-content.epub'),
      join(other, 'pack/bn/house-rules.epub'),
    ];
    for (const book of books) {
      const { status, output } = runTool('java', ['-jar', epubcheck, book]);
      expect([book, status, output]).toEqual([
        book,
        0,
        expect.stringContaining('0 fatals / 0 errors / 0 warnings / 0 infos'),
      ]);
    }
  }, 600_000);
});
