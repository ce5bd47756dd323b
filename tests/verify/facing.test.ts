/** A text beside a translation that nobody accepted: each is judged for itself, and what was changed in one is told of it. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.ts';
import { blocksOf } from './copies.ts';
import { lampen, lanterns, laternen, verifyLanterns } from './lanterns.ts';
import type { Verdict } from './verdicts.ts';

const typed = ({ kind, ordinal, text }: Block): string =>
  `${kind === 'item' ? `${ordinal?.value}. ` : ''}${text.replaceAll('<', '&lt;')}`;
const page = (content: string): string =>
  `<!DOCTYPE html><html lang="en"><body><nav><a href="/">Home</a></nav>${content}<footer><p>Imprint and privacy.</p></footer></body></html>`;
type Layout = (english: string, other: string) => string;
const inPairs =
  (shown: (left: string, right: string) => string, around = (rows: string) => rows): Layout =>
  (english, other) => {
    const [left, right] = [blocksOf(english).map(typed), blocksOf(other).map(typed)];
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
      shown(left[at] ?? '', right[at] ?? ''),
    );
    return around(rows.join('\n'));
  };
const inTable = (rows: string): string => page(`<table>${rows}</table>`);
const layouts: Readonly<Record<string, Layout>> = {
  'columns.html': inPairs((left, right) => `<tr><td>${left}</td><td>${right}</td></tr>`, inTable),
  'turned.html': inPairs((left, right) => `<tr><td>${right}</td><td>${left}</td></tr>`, inTable),
  'cell.html': inPairs((left, right) => `<tr><td>${left}<br>${right}</td></tr>`, inTable),
  'lines.html': inPairs((left, right) => `<p>${left}<br /><i>${right}</i></p>`, page),
  'slash.html': inPairs((left, right) => `<p>${left} / ${right}</p>`, page),
  'turns.html': inPairs((left, right) => `<p>${left}</p><p>${right}</p>`, page),
  'turns.txt': inPairs((left, right) => `${left}\n\n${right}\n`),
  'table.md': inPairs(
    (left, right) => `| ${left} | ${right} |`,
    (rows) => `| A | B |\n| - | - |\n${rows}\n`,
  ),
  'cell.md': inPairs(
    (left, right) => `| ${left}<br>${right} |`,
    (rows) => `| A |\n| - |\n${rows}\n`,
  ),
  'behind.html': (english, other) =>
    page([...blocksOf(english), ...blocksOf(other)].map((block) => `<p>${typed(block)}</p>`).join('')),
  'before.html': (english, other) =>
    page([...blocksOf(other), ...blocksOf(english)].map((block) => `<p>${typed(block)}</p>`).join('')),
};
const part = (text: string, before: string, after: string): string => {
  if (!text.includes(before)) throw new Error(`no "${before}"`);
  return text.replace(before, after);
};
const pairs: Readonly<Record<string, readonly [english: string, other: string]>> = {
  dutch: [lanterns, lampen],
  german: [lanterns, laternen],
  sold: [part(lanterns, 'is not sold', 'is sold'), lampen],
  dropped: [lanterns, lampen.replace(/\n3\. .*\n/, '\n')],
  notice: [lanterns, part(lampen, 'by anyone', 'by members')],
};
const verdictsIn = (verdicts: ReadonlyMap<string, Verdict>, name: string): readonly unknown[] =>
  [...verdicts]
    .filter(([path]) => path.split('!')[0] === name)
    .map(([, { verdict, lang, exit, items, added }]) => [
      `${verdict} ${lang} ${exit}`,
      ...(items ?? []).map(({ address }) => address),
      ...(added ?? []),
    ]);

describe.each(Object.keys(layouts))('two languages in %s', (layout) => {
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    verdicts = await verifyLanterns(
      Object.fromEntries(
        Object.entries(pairs).map(([name, [english, other]]) => [
          `${name}.${layout}`,
          layouts[layout]?.(english, other) ?? '',
        ]),
      ),
    );
  }, 120_000);

  it('are a copy each, whether the translation was accepted or not', () => {
    expect(verdictsIn(verdicts, `dutch.${layout}`)).toEqual([['faithful en 0'], ['translation nl 0']]);
    expect(verdictsIn(verdicts, `german.${layout}`)).toEqual([['faithful en 0'], ['translation de 0']]);
  });

  it('are told apart in what was changed', () => {
    expect(verdictsIn(verdicts, `sold.${layout}`)).toEqual([
      ['altered en 1', 'of-the-oil.item.4'],
      ['translation nl 0'],
    ]);
    expect(verdictsIn(verdicts, `notice.${layout}`)).toEqual([
      ['faithful en 0'],
      ['altered nl 1', 'of-disputes.paragraph.2'],
    ]);
    const [first, second] = verdictsIn(verdicts, `dropped.${layout}`);
    expect(first).toEqual(['faithful en 0']);
    expect(second).toContain('translation nl 1');
  });
});

it('leaves with the English what somebody put into it, and says that a half translation is not known', async () => {
  const shown = layouts['columns.html'] ?? (() => '');
  const more = `\nKeepers may sleep on Sundays if they like to.\n`;
  const found = await verifyLanterns({
    'more.html': shown(
      part(lanterns, '\n## Of the oil', `${more}\n## Of the oil`),
      part(lampen, '\n## Van de olie', '\n\n## Van de olie'),
    ),
    'half.html': shown(lanterns, lampen.split('\n5. ')[0] ?? ''),
    'behind-breaks.html': page(
      blocksOf(lanterns)
        .map((block, index) => `<p>${typed(block)}${index % 8 === 4 ? '<br>Not so on Sundays.' : ''}</p>`)
        .join(''),
    ),
  });
  expect(found.get('more.html')).toMatchObject({
    verdict: 'altered',
    lang: 'en',
    exit: 1,
    added: [more.trim()],
  });
  expect(verdictsIn(found, 'half.html')[0]).toEqual(['faithful en 0']);
  expect(found.get('half.html!2')).toMatchObject({ verdict: 'unknown', exit: 2 });
  expect(found.get('behind-breaks.html')).toMatchObject({ verdict: 'altered', exit: 1 });
});
