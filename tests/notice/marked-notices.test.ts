/** A notice in English inside a translation: HTML that says so is no change of it, and is asked for where the text has it. */
import { describe, expect, it } from 'vitest';
import { inMemory, makeProject, ownProject, type Run, reportOf, run, runInMemory } from '../program.ts';

const notice = '© 2020 The Chess Club. All rights reserved.';
const terms = 'This paragraph must be included in all copies of this text.';
const english = `# Code\n\nBe fair to all members of the club.\n\nBe kind to all of the guests.\n\n${notice}\n\n${terms}\n`;
const french =
  '# Code\n\nSoyez justes envers tous les membres du club.\n\nSoyez bons envers tous les hôtes.\n\n';
const arabic = '# القواعد\n\nكونوا منصفين مع جميع أعضاء النادي.\n\nكونوا لطفاء مع جميع الضيوف.\n\n';

/** The findings of a translation that ends as given, but those about records. */
async function check(
  end: string,
  {
    lang = 'fr',
    rules = {},
    args = [],
  }: { lang?: string; rules?: Record<string, string>; args?: string[] } = {},
): Promise<Run & { readonly found: readonly string[] }> {
  const files = inMemory({ 'code.md': english });
  await runInMemory(files, ['init', 'code.md', '--edition', '2020']);
  files.set(`locales/${lang}/code.md`, (lang === 'ar' ? arabic : french) + end);
  files.set(
    'urtext.config.json',
    JSON.stringify({ version: 1, rules: { 'state/stale-unknown': 'off', ...rules } }),
  );
  const result = await runInMemory(files, ['check', '--format', 'json', ...args]);
  const found = reportOf(result).diagnostics.map(({ ruleId, messageId, address = '' }) =>
    `${ruleId} ${messageId} ${address}`.trim(),
  );
  return { ...result, found };
}

const asked = { rules: { 'notice/lang-unmarked': 'note' } };

describe('a notice marked as English', () => {
  it.each([
    ['in one element', `<div lang="en" dir="ltr">\n\n${notice}\n\n${terms}\n\n</div>\n`],
    [
      'in one each',
      `<div lang="en">\n\n${notice}\n\n</div>\n\n<section lang='en-GB'>\n\n${terms}\n\n</section>\n`,
    ],
    ['without empty lines', `<div lang="en" dir="ltr">\n${notice}\n</div>\n\n<p lang=en>${terms}</p>\n`],
    [
      'within the paragraph',
      `<span lang="en">${notice}</span>\n\n<span dir="ltr" lang="en">${terms}</span>\n`,
    ],
  ])('%s is there and unmodified, and nothing else', async (_, end) => {
    expect(await check(end, asked)).toMatchObject({ code: 0, found: [] });
    expect(await check(end)).toMatchObject({ code: 0, found: [] });
  });

  it.each([
    ['another attribute', `<div lang="en" class="x">\n\n${notice}\n\n${terms}\n\n</div>\n`],
    ['a style', `<div lang="en" style="display:none">\n${notice}\n</div>\n\n${terms}\n`],
    ['an attribute that hides', `<div hidden lang="en">\n\n${notice}\n\n${terms}\n\n</div>\n`],
    ['an event handler', `<p lang="en" onclick="x()">${notice}</p>\n\n${terms}\n`],
    ['another language', `<div lang="la">\n\n${notice}\n\n${terms}\n\n</div>\n`],
    ['text of its own', `<div lang="en">Voilà\n\n${notice}\n\n${terms}\n\n</div>\n`],
    ['text before the end', `<div lang="en">\n\n${notice}\n\n${terms}\n\nVoilà\n\n</div>\n`],
    ['text beside the notice', `<p lang="en">${notice} Voilà.</p>\n\n${terms}\n`],
    ['another element in it', `<p lang="en"><img src="x">${notice}</p>\n\n${terms}\n`],
    ['no end', `<div lang="en">\n\n${notice}\n\n${terms}\n`],
    ['the end of another', `<div lang="en">\n\n${notice}\n\n${terms}\n\n</section>\n`],
    ['nothing in it', `<div lang="en">\n\n</div>\n\n${notice}\n\n${terms}\n`],
    [
      'a paragraph of the translation',
      `<div lang="en">\n\nSoyez brefs en tout.\n\n</div>\n\n${notice}\n\n${terms}\n`,
    ],
  ])('is told with %s', async (_, end) => {
    const { code, found } = await check(end);
    expect(code).toBe(1);
    expect(found.filter((one) => /^(?:markup\/unsafe-html|notice\/m|structure\/)/.test(one))).not.toEqual([]);
  });

  it('is told where its words were changed', async () => {
    const { found } = await check(
      `<div lang="en">\n\n${notice.replace('reserved', 'preserved')}\n\n</div>\n\n${terms}\n`,
    );
    expect(found).toContain('notice/modified modified paragraph.3');
  });
});

describe('a notice that is not marked', () => {
  const plain = `${notice}\n\n${terms}\n`;
  const both = ['notice/lang-unmarked unmarked paragraph.3', 'notice/lang-unmarked unmarked paragraph.4'];

  it('is let be where nobody asked', async () => {
    expect(await check(plain)).toMatchObject({ code: 0, found: [] });
    expect(await check(plain, { lang: 'ar' })).toMatchObject({ code: 0, found: [] });
  });

  it('is told where the configuration or the command line names the rule', async () => {
    expect(await check(plain, asked)).toMatchObject({ code: 0, found: both });
    expect(await check(plain, { args: ['--rule', 'notice/lang-unmarked'] })).toMatchObject({ found: both });
    expect(await check(plain, { args: ['--rule', 'notice/'] })).toMatchObject({ found: [] });
    expect(await check(plain, { rules: { 'notice/lang-unmarked': 'warning' } })).toMatchObject({
      code: 1,
      found: both,
    });
  });

  it('is told where the text marks languages, unless that is switched off', async () => {
    const end = `<p lang="en">${notice}</p>\n\n${terms}\n`;
    expect((await check(end)).found).toEqual([both[1]]);
    expect((await check(end, { rules: { 'notice/lang-unmarked': 'off' } })).found).toEqual([]);
  });

  it('needs its direction in a text from the right', async () => {
    const end = `<div lang="en" dir="auto">\n\n${notice}\n\n</div>\n\n<div lang="en">\n\n${terms}\n\n</div>\n`;
    expect((await check(end, { lang: 'ar' })).found).toEqual(['notice/lang-unmarked direction paragraph.4']);
    expect((await check(end)).found).toEqual([]);
  });
});

it('is shown as what it is by "urtext rules" and "urtext explain"', async () => {
  const folder = makeProject(ownProject());
  expect((await run(folder, ['rules'])).stdout).toMatch(/notice\/lang-unmarked +note \(where asked\)/);
  expect((await run(folder, ['explain', 'notice/lang-unmarked'])).stdout).toContain('Off unless');
  const { rules } = JSON.parse((await run(folder, ['rules', '--format', 'json'])).stdout);
  const silent = rules.filter(({ asked: isAsked }: { asked: boolean }) => isAsked);
  expect(silent.map(({ id }: { id: string }) => id)).toEqual(['notice/lang-unmarked']);
});
