/** The PDFs of a pack, as other programs read them. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { german, house, notice } from '../pack/house.ts';
import { inManyScripts } from '../pack/scripts.ts';
import { binary, languagesOf, makeProject, ownProject, readTree, run, start } from '../program.ts';
import { available, folder, haveFonts, run as runTool } from './client.ts';

const project = ownProject();
const languages = ['en', ...languagesOf(project, 'code-of-conduct')];
const hasTools = ['pdftotext', 'qpdf', 'pdfdetach', 'pdffonts', 'fc-list'].map(available).every(Boolean);
const hasFonts = hasTools && haveFonts(['Noto Sans', 'Noto Sans Devanagari', 'Noto Sans CJK JP']);

/** Letters and digits alone: what a script and a reader change least. */
function letters(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{Nd}]+/gu, '');
}

function exact(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '');
}

/** All pages without their numbers. */
function textOf(pdf: string): string {
  const place = join(folder(), 'text');
  expect(runTool('pdftotext', [pdf, place]).status).toBe(0);
  return readFileSync(place, 'utf8').replace(/\s*\n\d+\s*\f/g, '\n');
}

/** Lines of the plain text without their numbers. */
function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => line.replace(/^(?:\d+\.|•) /, ''));
}

describe.skipIf(!hasFonts)('the PDFs of the founding document', async () => {
  const place = makeProject(project);
  const built = await run(place, ['pack', '-o', 'pack', '-f', 'pdf,txt,md', '-d', 'code-of-conduct']);
  const pathOf = (lang: string, ending = 'pdf'): string =>
    join(place, 'pack', lang, `code-of-conduct.${ending}`);

  it('are built in every language', () => {
    expect([built.code, built.stderr]).toEqual([0, '']);
  });

  it.each(languages)('have the notice word for word and every item in order, in %s', (lang) => {
    const found = textOf(pathOf(lang));
    const lines = linesOf(pathOf(lang, 'txt'));
    for (const line of lines.slice(-2)) expect(exact(found)).toContain(exact(line));
    let at = 0;
    for (const line of lines) {
      const next = letters(found).indexOf(letters(line), at);
      expect([line, next >= at]).toEqual([line, true]);
      at = next;
    }
  });

  it.each(languages)(
    'are whole, tagged, in their language and with a bookmark for every item, in %s',
    (lang) => {
      expect(runTool('qpdf', ['--check', pathOf(lang)]).status).toBe(0);
      const plain = runTool('qpdf', ['--qdf', '--object-streams=disable', pathOf(lang), '-']).output;
      expect(plain).toContain('/Marked true');
      expect(plain).toMatch(new RegExp(`/Lang \\(${lang.split('-', 1)[0]}`));
      const { outlines } = JSON.parse(
        runTool('qpdf', ['--json', '--json-key=outlines', pathOf(lang)]).output,
      );
      expect(JSON.stringify(outlines).match(/"title":"\d+\. /g)).toHaveLength(14);
    },
  );

  it.each(languages)(
    'have what PDF/UA-1 asks for, as far as it can be seen without its validator, in %s',
    (lang) => {
      const plain = runTool('qpdf', ['--qdf', '--object-streams=disable', pathOf(lang), '-']).output;
      expect(plain).toContain('/DisplayDocTitle true');
      expect(plain).toContain('/StructTreeRoot');
      expect(plain).toMatch(/pdfuaid:part(?:>|=")1/);
      expect(plain).not.toMatch(/\/Type3|\/Encrypt\b/);
      // Every font tells which characters its signs stand for.
      const fonts = plain.match(/\/Subtype \/Type0/g) ?? [];
      expect(plain.match(/\/ToUnicode /g) ?? []).toHaveLength(fonts.length);
      const { output } = runTool('pdfinfo', ['-struct', pathOf(lang)]);
      const tags = [...output.matchAll(/^ *(\w+)(?: "|\s*\(|$)/gm)].map(([, tag = '']) => tag);
      const count = (tag: string): number => tags.filter((one) => one === tag).length;
      expect([count('H1'), count('H2'), count('L')]).toEqual([1, 1, 2]);
      // Three bullets and fourteen items, each with its label and its body.
      expect([count('LI'), count('Lbl'), count('LBody')]).toEqual([17, 17, 17]);
    },
  );

  it.each(languages)('have all fonts in them, cut to what is used, in %s', (lang) => {
    const [, , ...fonts] = runTool('pdffonts', [pathOf(lang)])
      .output.replace(/^Syntax.*\n/gm, '')
      .trim()
      .split('\n');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.* yes yes yes +\d+ +\d+$/);
  });

  it.each(languages)('carry their text in Markdown, and what the manifest says of it, in %s', (lang) => {
    const [text, facts] = ['1', '2'].map((which) => {
      const out = join(folder(), which);
      expect(runTool('pdfdetach', ['-save', which, '-o', out, pathOf(lang)]).status).toBe(0);
      return readFileSync(out, 'utf8');
    });
    expect(text).toBe(readFileSync(pathOf(lang, 'md'), 'utf8'));
    const { documents, tool } = JSON.parse(readFileSync(join(place, 'pack/manifest.json'), 'utf8'));
    const [{ texts, ...document }] = documents;
    const own = texts.find((one: Readonly<Record<string, unknown>>) => one['lang'] === lang);
    expect(JSON.parse(facts ?? '')).toEqual({ version: 1, tool, ...document, ...own });
  });
});

const scriptFonts = [
  'Noto Sans',
  'Noto Sans Hebrew',
  'Noto Sans Bengali',
  'Noto Sans Tamil',
  'Noto Sans CJK KR',
  'Loma',
];

describe.skipIf(!hasFonts || !haveFonts(scriptFonts))('PDFs in many scripts', async () => {
  const place = await house(inManyScripts);
  const built = await run(place, ['pack', '--out', 'pack', '--format', 'pdf,txt']);

  it('are built', () => {
    expect([built.code, built.stderr]).toEqual([0, '']);
  });

  it.each(Object.keys(inManyScripts))(
    'have the notice word for word and every item in order, in %s',
    (lang) => {
      const pdf = join(place, `pack/${lang}/house-rules.pdf`);
      const found = textOf(pdf);
      const lines = linesOf(pdf.replace(/pdf$/, 'txt'));
      expect(lines).toHaveLength(6);
      expect(exact(found)).toContain(exact(notice));
      let at = 0;
      for (const line of lines) {
        const next = letters(found).indexOf(letters(line), at);
        expect([line, next >= at]).toEqual([line, true]);
        at = next;
      }
      expect(runTool('qpdf', ['--check', pdf]).status).toBe(0);
    },
  );
});

describe.skipIf(!hasFonts)('the PDF of a derivative work', () => {
  const owner = /internet\s*societ|\bISOC\b|trustees|internetsociety/i;

  it.each(['en', 'ar', 'ja'])(
    'has its owner in no page, string, attachment or name of a font, in %s',
    async (lang) => {
      const place = makeProject(project);
      const args = [
        'derive',
        '--neutral',
        '-o',
        'own',
        '--pack',
        '-f',
        'pdf',
        ...(lang === 'en' ? ['-l', 'de'] : ['-l', lang]),
      ];
      expect(await run(place, args)).toMatchObject({ code: 0, stderr: '' });
      const pdf = join(place, 'own', lang, 'code-of-conduct.pdf');
      const found = textOf(pdf);
      expect(found.length).toBeGreaterThan(1000);
      const [, , ...fonts] = runTool('pdffonts', [pdf]).output.split('\n');
      const attached = ['1', '2'].map((which) => {
        const out = join(folder(), which);
        expect(runTool('pdfdetach', ['-save', which, '-o', out, pdf]).status).toBe(0);
        return readFileSync(out, 'utf8');
      });
      const plain = runTool('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']).output;
      const info = ['-meta', '-struct-text', '-dests'].map((what) => runTool('pdfinfo', [what, pdf]).output);
      for (const text of [found, plain, fonts.join('\n'), ...attached, ...info])
        expect(owner.exec(text)?.[0]).toBeUndefined();
    },
  );
});

describe.skipIf(!hasFonts)('a PDF', () => {
  it('says in its manifest whether its text comes back', async () => {
    const place = await house();
    const result = await run(place, ['pack', '--out', 'pack', '--format', 'pdf']);
    expect([result.code, result.stderr]).toEqual([0, '']);
    const manifest = JSON.parse(readFileSync(join(place, 'pack/manifest.json'), 'utf8'));
    const texts = new Map(
      manifest.files.map(({ path, text }: Readonly<Record<string, unknown>>) => [path, text]),
    );
    expect(texts.get('de/house-rules.pdf')).toBe('exact');
    expect(exact(textOf(join(place, 'pack/th/house-rules.pdf')))).toContain(exact(notice));
  });

  it('keeps the order of lines from right to left where English outweighs them', async () => {
    const short = `# כללים\n\nהאנגלית קובעת.\n\n1. סדר, *ניקיון*.\n2. שקט, [שלום](https://example.org/greet), 22.\n3. שלמו 300.\n\n${notice}\n`;
    const place = await house({ he: short });
    const args = ['pack', '--out', 'pack', '--format', 'pdf,txt', '--allow', 'draft'];
    expect(await run(place, args)).toMatchObject({ code: 0, stderr: '' });
    const pdf = join(place, 'pack/he/house-rules.pdf');
    const found = textOf(pdf);
    for (const line of linesOf(pdf.replace(/pdf$/, 'txt')))
      expect([line, letters(found).includes(letters(line))]).toEqual([line, true]);
    const catalogue = runTool('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']).output;
    expect(/\/Type \/Catalog/.exec(catalogue)).not.toBeNull();
    expect(catalogue).toMatch(/<<[^<]*\/Lang \(he\)(?:(?!endobj)[^])*\/Type \/Catalog/);
  });

  it('is not built when a font has no sign for a character, which is named', async () => {
    const place = await house({ de: german.replace('sauber', 'sauber \u{10920}') });
    const result = await run(place, ['pack', '--out', 'pack', '--format', 'pdf', '--allow', 'draft']);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('U+10920');
    expect(Object.keys(readTree(place)).filter((path) => path.startsWith('pack/'))).toEqual([]);
  });

  it('takes nothing in a text for a command of Typst', async () => {
    const words = '#panic("x") \\#read("/etc/passwd") $x$ <a> @b = c';
    const place = await house({ de: german.replace('sauber', `sauber ${words}`) });
    const result = await run(place, ['pack', '--out', 'pack', '--format', 'pdf', '--allow', 'draft']);
    expect([result.code, result.stderr]).toEqual([0, '']);
    expect(textOf(join(place, 'pack/de/house-rules.pdf'))).toContain('#panic("x")');
  });

  it('has the same bytes in another zone, locale and folder', async () => {
    const packs = await Promise.all(
      [{ TZ: 'UTC' }, { TZ: 'Asia/Tokyo', LC_ALL: 'C' }].map(async (env) => {
        const place = await house();
        await start(process.execPath, [binary, 'pack', '--out', 'pack', '--format', 'pdf'], {
          cwd: place,
          env: { PATH: process.env['PATH'] ?? '', HOME: place, ...env },
        });
        return readTree(join(place, 'pack'));
      }),
    );
    expect(Object.keys(packs[0] ?? {})).toContain('th/house-rules.pdf');
    expect(packs[0]).toEqual(packs[1]);
  });

  it('is made with the fonts of a folder that is named, and a folder that is not there is told', async () => {
    const place = await house();
    writeFileSync(join(place, 'readme.txt'), 'no font');
    expect((await run(place, ['pack', '-o', 'pack', '-f', 'pdf', '--fonts', '.'])).code).toBe(0);
    const result = await run(place, ['pack', '-o', 'pack', '-f', 'pdf', '--fonts', 'nowhere']);
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining('nowhere')]);
  });
});
