/** What `urtext verify` says of pages that a browser printed as PDF. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagesOf, makeProject, ownProject, run } from '../program.ts';
import { pageOf } from '../verify/copies.ts';
import { available, run as runTool } from './client.ts';

const own = ownProject();
const textIn = (lang: string): string =>
  own[lang === 'en' ? 'source/code-of-conduct/2003-01.md' : `locales/${lang}/code-of-conduct.md`] ?? '';

interface Told {
  readonly verdict: string;
  readonly exit: number;
  readonly items: readonly { readonly address: string; readonly standing: string }[];
}

/** Prints a page and judges the PDF. */
async function judged(text: string, lang: string): Promise<Told> {
  const place = makeProject(own);
  writeFileSync(join(place, 'page.html'), pageOf(text, lang));
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  const { status, output } = runTool('chromium', [
    ...args,
    `--print-to-pdf=${join(place, 'page.pdf')}`,
    `file://${join(place, 'page.html')}`,
  ]);
  if (status !== 0) throw new Error(output);
  const { stdout } = await run(place, ['verify', 'page.pdf', '--format', 'json']);
  const { copies }: { copies: readonly Told[] } = JSON.parse(stdout);
  const [told] = copies;
  if (!told || copies.length > 1) throw new Error(stdout);
  return told;
}

describe.skipIf(!available('chromium'))('a page that Chromium printed', () => {
  it.each(['en', ...languagesOf(own, 'code-of-conduct')])('is what it was: %s', async (lang) => {
    const told = await judged(textIn(lang), lang);
    // Readers take apart and move what runs from right to left: the letters are all that they give back.
    if (lang === 'ar') expect(told).toMatchObject({ verdict: 'recognised', exit: 2 });
    else
      expect(told).toMatchObject({
        verdict: lang === 'en' ? 'faithful' : 'translation',
        exit: 0,
        items: [],
        added: [],
      });
  });

  it.each(['de', 'hi', 'ja'])('is told by the item that it lost: %s', async (lang) => {
    const told = await judged(textIn(lang).replace(/^7\. .*\n/m, ''), lang);
    expect(told.exit).toBe(1);
    expect(told.items).toContainEqual(expect.objectContaining({ address: 'item.7', standing: 'missing' }));
  });

  it.each([
    ['en', 'actual knowledge', 'little knowledge'],
    ['hi', 'वास्तविक', 'अल्प'],
  ])('is told by the word that was changed: %s', async (lang, before, after) => {
    const told = await judged(textIn(lang).replace(before, after), lang);
    expect(told.exit).toBe(1);
    expect(told.items).toEqual([expect.objectContaining({ address: 'item.7', standing: 'changed' })]);
  });
});

describe.skipIf(!available('soffice'))('a Word document of a pack that LibreOffice made a PDF of', () => {
  it('is what it was, or recognised by its letters; in no language altered', async () => {
    const place = makeProject(own);
    const packed = await run(place, ['pack', '-o', 'pack', '-f', 'docx', '-d', 'code-of-conduct']);
    expect(packed.code).toBe(0);
    const told: Record<string, string> = {};
    for (const lang of ['en', ...languagesOf(own, 'code-of-conduct')]) {
      const { output } = runTool('soffice', [
        '--headless',
        `-env:UserInstallation=file://${join(place, 'office')}`,
        '--convert-to',
        'pdf',
        '--outdir',
        join(place, lang),
        join(place, 'pack', lang, 'code-of-conduct.docx'),
      ]);
      const { stdout } = await run(place, ['verify', `${lang}/code-of-conduct.pdf`, '--format', 'json']);
      if (stdout === '') throw new Error(output);
      const { copies }: { copies: readonly Told[] } = JSON.parse(stdout);
      told[lang] = copies.map(({ verdict, exit }) => `${verdict} ${exit}`).join(', ');
    }
    const whole = Object.fromEntries(
      ['de', 'es', 'fr', 'ja', 'ru', 'zh-Hans'].map((lang) => [lang, 'translation 0']),
    );
    expect(told).toEqual({ ...whole, en: 'faithful 0', ar: 'recognised 2', hi: 'recognised 2' });
  }, 240_000);
});
