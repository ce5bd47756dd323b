/** The page for translators without git, in a real browser and back into the project. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inMemory, ownProject, runInMemory } from '../program.ts';
import { open, type Page } from './browser.ts';
import { available, folder } from './client.ts';

const project = ownProject();
/** The names in Arabic are those in Persian: a language from the right that there are no words in. */
const persian = {
  ...project,
  'source/code-of-conduct/document.json': String(project['source/code-of-conduct/document.json']).replace(
    '"ar": [',
    '"fa": [',
  ),
};
const typed = 'Nova & <b> "x" \\ Ω ع 中\nline two.';

/** The page of the founding document in a language, opened. */
async function packet(lang: string, tree = project): Promise<Page> {
  const files = inMemory(tree);
  await runInMemory(files, ['export', lang, '--packet', '--document', 'code-of-conduct']);
  const path = join(folder(), `code-of-conduct.${lang}.html`);
  writeFileSync(path, String(files.get(`code-of-conduct.${lang}.html`)));
  return open(path);
}

/** What the program says of the file that came back. */
async function imported(
  path: string,
  ...args: string[]
): Promise<{ code: number | null; stdout: string; text: string }> {
  const files = inMemory({ ...project, 'back.po': readFileSync(path) });
  const { code, stdout } = await runInMemory(files, ['import', 'back.po', ...args]);
  return { code, stdout, text: String(files.get('locales/de/code-of-conduct.md')) };
}

describe.skipIf(!available('chromium'))('the packet', () => {
  it.each(['de', 'ar', 'ja'])('gives back what was typed, in %s', async (lang) => {
    const page = await packet(lang);
    await page.type('#name', 'Kim Example');
    await page.type('textarea[name="item.11"]', typed.replace('<b>', 'b'));
    const saved = await page.save('#save', `code-of-conduct.${lang}.po`);
    expect(readFileSync(saved, 'utf8')).toContain('Last-Translator: Kim Example');
    const { code, stdout } = await imported(saved, '--dry-run');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('item.11') });
    expect(stdout).toContain('Nova & b');
  });

  it('gives back a file with nothing to import when nothing was typed', async () => {
    const page = await packet('de');
    const { code, stdout } = await imported(await page.save('#save', 'code-of-conduct.de.po'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Nothing to import') });
  });

  it('changes the item that was typed into, and no other', async () => {
    const page = await packet('de');
    await page.type('textarea[name="item.11"]', 'Wir sind fair.');
    const { text } = await imported(await page.save('#save', 'code-of-conduct.de.po'), '--translator', 'Kim');
    const before = project['locales/de/code-of-conduct.md'] ?? '';
    expect(text).toBe(before.replace(/^11\. .*$/m, '11. Wir sind fair.'));
  });

  it('keeps what was typed when the page is closed and opened again', async () => {
    const page = await packet('de');
    await page.type('textarea[name="item.11"]', 'Wir sind fair.');
    await page.reload();
    expect(await page.evaluate('document.querySelector(\'textarea[name="item.11"]\').value')).toBe(
      'Wir sind fair.',
    );
  });

  it.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ])('shows the English from the left and %s in its own direction', async (lang, direction) => {
    const page = await packet(lang);
    const of = async (selector: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`);
    expect([await of('section p'), await of('textarea')]).toEqual(['ltr', direction]);
  });

  it.each([
    ['de', 'de', 'ltr'],
    ['ja', 'ja', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['fa', 'en', 'ltr'],
  ])('speaks to translators into %s in %s, from their side', async (lang, words, direction) => {
    const page = await packet(lang);
    const of = '[document.documentElement.lang, getComputedStyle(document.querySelector("li")).direction]';
    expect(await page.evaluate(of)).toEqual([words, direction]);
    expect(await page.evaluate('getComputedStyle(document.querySelector("section p")).direction')).toBe(
      'ltr',
    );
  });

  it.each([
    ['among Arabic words', 'ar', project, ['2003', 'جمعية', 'Internet Society']],
    ['among English words', 'fa', persian, ['Internet Society', 'جمعية', '2003']],
  ])('keeps the order of a note in which Arabic stands before a number, %s', async (_, lang, tree, order) => {
    const page = await packet(lang, tree);
    const places = await page.evaluate(`(() => {
      const note = document.getElementById('note.1').parentElement.querySelector('li:last-child');
      const nodes = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
      const places = {};
      while (nodes.nextNode()) {
        for (const text of ${JSON.stringify(order)}) {
          const index = nodes.currentNode.data.indexOf(text);
          if (index < 0) continue;
          const range = document.createRange();
          range.setStart(nodes.currentNode, index);
          range.setEnd(nodes.currentNode, index + text.length);
          places[text] = range.getBoundingClientRect().left;
        }
      }
      return Object.keys(places).sort((a, b) => places[a] - places[b]);
    })()`);
    expect(places).toEqual(order);
  });

  it('shows every translation whole, without scrolling inside a field or sideways', async () => {
    for (const lang of ['de', 'ar']) {
      const page = await packet(lang);
      const cut =
        '[...document.querySelectorAll("textarea")].filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.name)';
      expect(await page.evaluate(cut)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });
});
