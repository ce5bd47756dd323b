import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bodyOf } from './copies.ts';
import { lanterns, verifyLanterns } from './lanterns.ts';

it('reads a page of a book once, however often its spine names it', async () => {
  const often = Array.from({ length: 300 }, (_, index) => index);
  const book = zipSync({
    mimetype: strToU8('application/epub+zip'),
    'c.opf': strToU8(
      `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${often
        .map((one) => `<item id="i${one}" href="c.xhtml"/>`)
        .join(
          '',
        )}</manifest><spine>${often.map((one) => `<itemref idref="i${one}"/>`).join('')}</spine></package>`,
    ),
    'c.xhtml': strToU8(
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body>${bodyOf(lanterns)}</body></html>`,
    ),
  });
  const [found] = [...(await verifyLanterns({ 'often.epub': book })).values()];
  expect(found).toMatchObject({ verdict: 'faithful', exit: 0, items: [], added: [] });
});
