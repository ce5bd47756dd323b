/** The page of a check in a real browser: complete, usable with keys, and without faults that axe finds. */

import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { open } from '../clients/browser.ts';
import { available } from '../clients/client.ts';
import { makeProject, ownProject, run } from '../program.ts';

function broken(): string {
  const own = ownProject();
  const path = 'locales/de/code-of-conduct.md';
  const text = (own[path] ?? '').replace(/^4\. .*$/m, '4. <script>document.title = "run"</script> 17');
  return makeProject({ ...own, [path]: text });
}

describe.skipIf(!available('chromium'))('the page', () => {
  it.each(['en', 'ru'])('has no fault that axe finds, in %s', async (lang) => {
    const folder = broken();
    await run(folder, ['check', '--format', 'html:page.html'], { env: { URTEXT_LANG: lang } });
    const page = await open(join(folder, 'page.html'));
    await page.evaluate(`${axe.source}; 0`);
    const faults = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))',
    );
    expect(faults).toEqual([]);
    expect(await page.evaluate('document.title')).not.toBe('run');
    expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
  });

  it('leads from each cell to its item, filters, and goes on by keys', async () => {
    const folder = broken();
    await run(folder, ['check', '--format', 'html:page.html']);
    const page = await open(join(folder, 'page.html'));
    const dead = 'document.querySelectorAll("td a").length';
    expect(await page.evaluate(dead)).toBe(
      await page.evaluate('document.querySelectorAll("article").length'),
    );
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("td a")].filter((one) => !document.getElementById(one.hash.slice(1))).length',
      ),
    ).toBe(0);
    await page.evaluate('document.querySelector("td.found a").click()');
    expect(await page.evaluate('document.querySelector("td.found").className')).toMatch(
      /^(?:mid|bad) found$/,
    );
    const label = String(await page.evaluate('document.querySelector("td.found a").ariaLabel'));
    const heading = await page.evaluate('document.activeElement.querySelector("h3").firstChild.data.trim()');
    expect(label.split(', ')).toContain(heading);
    expect(label).toMatch(/^de, /);
    expect(await page.evaluate('document.activeElement.querySelectorAll("li").length > 0')).toBe(true);
    expect(
      await page.evaluate(
        '(() => { const kind = document.forms[0].kind; kind.value = "found"; kind.dispatchEvent(new Event("input", { bubbles: true })); return document.querySelectorAll("article:not([hidden])").length; })()',
      ),
    ).toBe(await page.evaluate('document.querySelectorAll("td.found").length'));
    expect(
      await page.evaluate(
        '(() => { document.activeElement.blur(); document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true })); return document.activeElement.dataset.lang; })()',
      ),
    ).toBe('de');
    expect(await page.evaluate('document.querySelector("p[lang=ar]").dir')).toBe('rtl');
  });
});
