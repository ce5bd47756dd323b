/** The pages of a pack in a real browser: what people see, and what axe-core says of them. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { house } from '../pack/house.ts';
import { inManyScripts } from '../pack/scripts.ts';
import { languagesOf, makeProject, ownProject, run } from '../program.ts';
import { open, type Page } from './browser.ts';
import { available } from './client.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const project = ownProject();
const pages = [
  'index.html',
  ...['en', ...languagesOf(project, 'code-of-conduct')].map((lang) => `${lang}/code-of-conduct.html`),
  'en/sharing-our-content.html',
];

/** How many pixels of the page are beside the screen. */
const BEYOND = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Rules that axe-core finds broken, with the elements. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html).join(" | ").slice(0, 500)))',
  );
}

describe.skipIf(!available('chromium'))('a page of a pack', () => {
  it.each<[string, () => Promise<string>, readonly string[], readonly string[]]>([
    ['a pack', async () => makeProject(project), ['pack', '--out', 'pack'], pages],
    [
      'a site',
      async () => makeProject(project),
      ['pack', '--out', 'pack', '--site', 'https://example.org/'],
      ['index.html', 'en/code-of-conduct.html', 'ar/code-of-conduct.html'],
    ],
    [
      'a pack of a derivative work',
      async () => makeProject(project),
      ['derive', '--neutral', '--out', 'pack', '--pack'],
      pages.filter((path) => !path.includes('sharing')),
    ],
    [
      'a pack in many scripts',
      () => house(inManyScripts),
      ['pack', '--out', 'pack'],
      ['index.html', ...Object.keys(inManyScripts).map((lang) => `${lang}/house-rules.html`)],
    ],
  ])(
    'of %s has nothing that axe-core finds wrong and is not wider than the screen, light and dark, on small and large ones',
    async (_, make, args, paths) => {
      const folder = await make();
      const built = await run(folder, [...args, '--format', 'html']);
      expect([built.code, built.stderr]).toEqual([0, '']);
      const page = await open(join(folder, 'pack/index.html'));
      const found: Record<string, unknown> = {};
      for (const path of paths) {
        await page.visit(join(folder, 'pack', path));
        for (const width of [320, 1280])
          for (const scheme of ['light', 'dark'] as const) {
            await page.show({ width, scheme });
            const wrong = await violations(page);
            if (JSON.stringify(wrong) !== '[]') found[`${path} ${width} ${scheme}`] = wrong;
            if ((await page.evaluate(BEYOND)) !== 0) found[`${path} ${width}`] = 'wider than the screen';
          }
      }
      expect(found).toEqual({});
    },
    600_000,
  );

  it('has nothing that axe-core finds wrong with the English beside it, and as a draft', async () => {
    const folder = makeProject({
      ...project,
      'locales/ar/code-of-conduct.record.json': String(
        project['locales/ar/code-of-conduct.record.json'],
      ).replace('"state": "translated"', '"state": "initial"'),
    });
    const built = await run(folder, ['pack', '--out', 'pack', '--format', 'html', '--allow', 'draft']);
    expect(built.code).toBe(0);
    const page = await open(join(folder, 'pack/ar/code-of-conduct.html'));
    await page.click('input[type=checkbox]');
    await page.show({ width: 1280, scheme: 'light' });
    expect(await page.evaluate('document.querySelector(".draft").textContent')).toMatch(/^مسودة/);
    expect(await violations(page)).toEqual([]);
  }, 120_000);

  it('is not wider than a small screen with the English beside it', async () => {
    const folder = makeProject(project);
    await run(folder, ['pack', '--out', 'pack', '--format', 'html']);
    const page = await open(join(folder, 'pack/index.html'));
    for (const path of pages) {
      await page.visit(join(folder, 'pack', path));
      await page.show({ width: 320, scheme: 'light' });
      if (await page.evaluate('document.querySelector("input[type=checkbox]") === null')) continue;
      await page.click('input[type=checkbox]');
      expect([path, await page.evaluate(BEYOND)]).toEqual([path, 0]);
    }
  }, 120_000);

  it('shows the English item by item when it is asked for, without a script', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack', '--format', 'html']);
    const page = await open(join(folder, 'pack/th/house-rules.html'));
    const seen = `[...document.querySelectorAll('#item\\\\.2 .english')].map((one) => [one.checkVisibility(), one.lang, one.innerText])`;
    expect(await page.evaluate(seen)).toEqual(
      [[false, 'en', '']].map(([is, lang]) => [is, lang, expect.any(String)]),
    );
    await page.click('input[type=checkbox]');
    expect(await page.evaluate(seen)).toEqual([
      [true, 'en', 'Be quiet after 22 o’clock, and greet your neighbours.'],
    ]);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
  });

  it('leads from every language to every other one, and to the list of all', async () => {
    const folder = await house();
    await run(folder, ['pack', '--out', 'pack', '--format', 'html,txt']);
    const page = await open(join(folder, 'pack/de/house-rules.html'));
    await page.click('nav a[hreflang="th"]');
    await expect.poll(() => page.evaluate('document.documentElement.lang').catch(() => '')).toBe('th');
    await page.click('footer p.site a');
    await expect
      .poll(() =>
        page.evaluate('[...document.querySelectorAll("a.name")].map((one) => one.hreflang)').catch(() => []),
      )
      .toEqual(['en', 'de', 'th']);
  });
});

describe.skipIf(!available('chromium'))('a page of a derivative work', () => {
  it('shows a name of the other direction with its last full stop at its end, wherever it stands', async () => {
    const name = 'Netzfreunde Musterstadt e. V.';
    const folder = makeProject({
      ...project,
      'organization.json': JSON.stringify({ version: 1, name, notice: `© 2026 ${name}`, contact: name }),
    });
    const args = ['--organization', 'organization.json', '--out', 'own', '--pack', '--format', 'html'];
    expect(await run(folder, ['derive', ...args])).toMatchObject({ code: 0 });
    const page = await open(join(folder, 'own/ar/code-of-conduct.html'));
    const gaps = `(() => {
      const found = [];
      const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        if (node.parentElement.checkVisibility()) for (const { index } of node.data.matchAll(/(?<=e\\. V)\\./g)) {
          const box = (at) => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return range.getBoundingClientRect();
          };
          found.push(box(index).left - box(index - 1).right > -2 ? 'behind' : 'before');
        }
      return found;
    })()`;
    expect(await page.evaluate(gaps)).toEqual(Array.from({ length: 8 }, () => 'behind'));
  });
});
