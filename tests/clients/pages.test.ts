/** The pages of a pack in a real browser: what people see, and what axe-core says of them. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { house } from '../pack/house.ts';
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

/** Rules that axe-core finds broken, with the elements. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html).join(" | ").slice(0, 500)))',
  );
}

describe.skipIf(!available('chromium'))('a page of a pack', () => {
  it('has nothing that axe-core finds wrong, in every language, light and dark', async () => {
    const folder = makeProject(project);
    await run(folder, ['pack', '--out', 'pack', '--format', 'html']);
    const page = await open(join(folder, 'pack/index.html'));
    const found: Record<string, unknown> = {};
    for (const path of pages) {
      await page.visit(join(folder, 'pack', path));
      for (const scheme of ['light', 'dark'] as const) {
        await page.show({ width: 1280, scheme });
        const wrong = await violations(page);
        if (JSON.stringify(wrong) !== '[]') found[`${path} ${scheme}`] = wrong;
      }
    }
    expect(found).toEqual({});
  }, 240_000);

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
    await page.click('#beside');
    await page.show({ width: 1280, scheme: 'light' });
    expect(await page.evaluate('document.querySelector(".draft").textContent')).toMatch(/^مسودة/);
    expect(await violations(page)).toEqual([]);
  }, 120_000);

  it('is not wider than a small screen, with the English or without', async () => {
    const folder = makeProject(project);
    await run(folder, ['pack', '--out', 'pack', '--format', 'html']);
    const page = await open(join(folder, 'pack/index.html'));
    for (const path of pages) {
      await page.visit(join(folder, 'pack', path));
      await page.show({ width: 320, scheme: 'light' });
      const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect([path, await page.evaluate(beyond)]).toEqual([path, 0]);
      if (await page.evaluate('document.querySelector("#beside") !== null')) {
        await page.click('#beside');
        expect([path, await page.evaluate(beyond)]).toEqual([path, 0]);
      }
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
    await page.click('#beside');
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
