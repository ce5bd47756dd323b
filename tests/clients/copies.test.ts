/**
 * What `urtext verify` says of copies that programs made, in scripts of every kind: the same real text in each, through
 * each. All languages with `URTEXT_COPIES=all`, otherwise one of each kind of script.
 */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeProject, run } from '../program.ts';
import { available, run as runTool } from './client.ts';
import { declarationProject, declarations } from './declaration.ts';

const sample = ['bn', 'de', 'he', 'km', 'ko', 'ta', 'th', 'ur'];
const languages = process.env['URTEXT_COPIES'] === 'all' ? Object.keys(declarations) : sample;

interface Told {
  readonly path: string;
  readonly verdict: string;
  readonly lang?: string;
  readonly exit: number;
  readonly items: readonly { readonly address: string; readonly standing: string }[];
}

let place = '';
const pathOf = (lang: string, ending: string): string => join(place, 'pack', lang, `rights.${ending}`);

beforeAll(async () => {
  place = makeProject(declarationProject(languages));
  const steps = [
    ['lock'],
    ...languages.map((lang) => ['accept', lang, '--all', '--state', 'translated', '--translator', 'Ada']),
    ['pack', '-o', 'pack', '-f', 'pdf,docx,html,md'],
  ];
  for (const step of steps) expect([step, (await run(place, step)).code]).toEqual([step, 0]);
}, 300_000);

/** What is told of a file itself, not of what is attached to it. */
async function toldOf(path: string): Promise<Told> {
  const { stdout, stderr } = await run(place, ['verify', path, '--format', 'json']);
  if (stderr !== '') throw new Error(stderr);
  const { copies }: { copies: readonly Told[] } = JSON.parse(stdout);
  const told = copies.find((one) => !one.path.includes('!'));
  if (!told) throw new Error(stdout);
  return told;
}

function made(program: string, args: readonly string[]): void {
  const { status, output } = runTool(program, args);
  if (status !== 0) throw new Error(output);
}

const office = (to: string, files: readonly string[]): void =>
  made('soffice', [
    '--headless',
    `-env:UserInstallation=file://${join(place, 'office')}`,
    '--convert-to',
    to,
    '--outdir',
    join(place, `office-${to}`),
    ...files,
  ]);

function printed(page: string, pdf: string): void {
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  made('chromium', [...quiet, `--print-to-pdf=${pdf}`, `file://${page}`]);
}

/** A copy of each language, each under its own name. */
const copiesFor = (ending: string): readonly (readonly [lang: string, path: string])[] =>
  languages.map((lang) => {
    mkdirSync(join(place, 'named'), { recursive: true });
    return [lang, join(place, 'named', `${lang}.${ending}`)] as const;
  });

/** What is faithful word for word, and what is known by its letters alone. */
function expectTold(told: Told, lang: string, isRead: boolean): void {
  const expected = isRead
    ? { verdict: 'translation', exit: 0, items: [] }
    : { verdict: 'recognised', exit: 2 };
  expect({ ...told, path: lang }).toMatchObject({ ...expected, lang });
}

describe.skipIf(!available('pandoc'))('a document that pandoc wrote', () => {
  it.each(languages)('is what it was: %s', async (lang) => {
    for (const ending of ['docx', 'odt']) {
      const path = join(place, `${lang}.${ending}`);
      made('pandoc', ['-f', 'commonmark', pathOf(lang, 'md'), '-o', path]);
      expectTold(await toldOf(path), lang, true);
    }
  });
});

/** Arabic letters come back in another order; Khmer by Typst is repeated and cut. */
const fromRight = new Set(['ar', 'fa', 'ur']);

describe.skipIf(!available('fc-list'))('a PDF that Typst made', () => {
  it.each(languages)('is read, or known by its letters: %s', async (lang) => {
    expectTold(await toldOf(pathOf(lang, 'pdf')), lang, !fromRight.has(lang) && lang !== 'km');
  });
});

describe.skipIf(!available('chromium'))('a page that Chromium printed', () => {
  it.each(languages)('is read, or known by its letters: %s', async (lang) => {
    const pdf = join(place, `${lang}-printed.pdf`);
    printed(pathOf(lang, 'html'), pdf);
    expectTold(await toldOf(pdf), lang, !fromRight.has(lang));
  });

  it.each(languages.filter((lang) => !fromRight.has(lang) && lang !== 'he'))(
    'is told by the item that it lost: %s',
    async (lang) => {
      const page = readFileSync(pathOf(lang, 'html'), 'utf8');
      const without = page.replace(/<li\b[^>]*\bid="item\.7"[\s\S]*?<\/li>/, '');
      expect(without).not.toBe(page);
      const path = join(place, `${lang}-lost.html`);
      writeFileSync(path, without);
      const pdf = join(place, `${lang}-lost.pdf`);
      printed(path, pdf);
      const told = await toldOf(pdf);
      expect(told.exit).toBe(1);
      expect(told.items).toContainEqual(expect.objectContaining({ address: 'item.7', standing: 'missing' }));
    },
  );
});

/** LibreOffice moves signs of these scripts about, so that no reader gives them back in order. */
const movedByOffice = new Set(['ar', 'bn', 'fa', 'he', 'km', 'my', 'ur']);

describe.skipIf(!available('soffice'))('a Word document that LibreOffice converted', () => {
  it('to PDF is read, or known by its letters; to ODT and RTF it is what it was', async () => {
    const files = copiesFor('docx');
    for (const [lang, path] of files) copyFileSync(pathOf(lang, 'docx'), path);
    const paths = files.map(([, path]) => path);
    office('pdf', paths);
    office('odt', paths);
    office('rtf', paths);
    for (const lang of languages) {
      expectTold(await toldOf(join(place, 'office-pdf', `${lang}.pdf`)), lang, !movedByOffice.has(lang));
      expectTold(await toldOf(join(place, 'office-odt', `${lang}.odt`)), lang, true);
      expectTold(await toldOf(join(place, 'office-rtf', `${lang}.rtf`)), lang, true);
    }
  }, 300_000);
});
