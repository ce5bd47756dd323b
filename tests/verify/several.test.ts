/** Files in which known texts stand more than once: each is judged for itself. */

import { expect, it } from 'vitest';
import { blocksOf, bodyOf, pageOf, quotedMailOf, textOf } from './copies.ts';
import { lanterns, laternen, verifyLanterns } from './lanterns.ts';

const besides = (left: string, right: string): string => {
  const cells = [blocksOf(left), blocksOf(right)].map((blocks) =>
    blocks.map(
      ({ kind, ordinal, text }) => `<td>${kind === 'item' ? `${ordinal?.value}. ` : ''}${text}</td>`,
    ),
  );
  const [first = [], second = []] = cells;
  return `<table>${first.map((cell, at) => `<tr>${cell}${second[at] ?? ''}</tr>`).join('')}</table>`;
};
const inTurn = (left: string, right: string): string => {
  const [first, second] = [textOf(left).split('\n\n'), textOf(right).split('\n\n')];
  return first.map((paragraph, at) => `${paragraph}\n\n${second[at] ?? ''}`).join('\n\n');
};
const part = (text: string, before: string, after: string): string => {
  if (!text.includes(before)) throw new Error(`no "${before}"`);
  return text.replace(before, after);
};
const silent = part(lanterns, 'rings the bell at once', 'keeps silent at once');
const stumm = part(laternen, 'läutet sofort die Glocke', 'schweigt sofort');
const noticeOnce = laternen.replace(/\nCopyright ©[\s\S]*$/, '');

it('judges languages side by side, in turn and one behind the other, each', async () => {
  const found = await verifyLanterns({
    'table.html': besides(lanterns, laternen),
    'turns.txt': inTurn(lanterns, laternen),
    'columns.html': `<div>${bodyOf(lanterns)}</div><div lang="de">${bodyOf(laternen)}</div>`,
    'one-notice.md': `${noticeOnce}\n${lanterns}`,
  });
  const told = [...found].map(([path, { verdict, lang, exit, items, added }]) => [
    path,
    `${verdict} ${lang} ${exit}`,
    [...(items ?? []), ...(added ?? [])],
  ]);
  const whole = ['table.html', 'turns.txt', 'columns.html', 'one-notice.md'].flatMap((name) => [
    [name, 'faithful en 0', []],
    [`${name}!2`, 'translation de 0', []],
  ]);
  expect(told).toEqual(whole);
});

it('tells the one that was changed beside the one that was not', async () => {
  const found = await verifyLanterns({
    'german.html': besides(lanterns, stumm),
    'english.html': besides(silent, laternen),
    'second.md': `${lanterns}\n${silent}`,
    'page.html': pageOf(`${lanterns}\n${silent}`, 'en'),
  });
  const wrong = [...found.values()].filter(({ exit }) => exit !== 0);
  expect(
    wrong.map(({ path, lang, items }) => [
      path.replace(/^found.|!2$/g, ''),
      lang,
      items?.map(({ address }) => address),
    ]),
  ).toEqual([
    ['german.html', 'de', ['of-the-watch.item.3']],
    ['english.html', 'en', ['of-the-watch.item.3']],
    ['second.md', 'en', ['of-the-watch.item.3']],
    ['page.html', 'en', ['of-the-watch.item.3']],
  ]);
  expect(found.size).toBe(8);
});

it('takes a part that is quoted once more for no second copy', async () => {
  const items = blocksOf(lanterns).filter(({ kind }) => kind === 'item');
  const quoting = `${textOf(lanterns)}\n\nAda wrote:\n${items.map(({ text }) => `> ${text}`).join('\n>\n')}\n\nThat is well said!\n`;
  const found = await verifyLanterns({
    'quoting.txt': quoting,
    'twice.eml': quotedMailOf(`${lanterns}\n${lanterns}`),
  });
  expect([...found].map(([path, { verdict }]) => [path, verdict])).toEqual([
    ['quoting.txt', 'faithful'],
    ['twice.eml', 'faithful'],
    ['twice.eml!2', 'faithful'],
  ]);
});
