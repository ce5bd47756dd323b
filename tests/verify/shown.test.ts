/** Words that a style sheet shows and that do not stand in the page: told, and no proof. */

import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf } from './copies.ts';
import { lanterns, verifyLanterns } from './lanterns.ts';
import type { Verdict } from './verdicts.ts';

const body = bodyOf(lanterns);
const page = (css: string, content = body): string =>
  `<!DOCTYPE html><html lang="en"><head><style>${css}</style></head><body><nav>Home</nav>${content}<footer><p>x</p></footer></body></html>`;
const within = (element: string): string => body.replace('pays 3', `${element}pays 3`);
const item = body.replace('<li>The oil', '<li class="oil" data-x="never">The oil');

/** What a page shows more; nothing for those whose sheets show nothing among the words. */
const pages: Readonly<Record<string, readonly [html: string, words: string]>> = {
  'counters.html': [
    page('ol{list-style:none}li::before{content:counter(a) ". "}a::after{content:"\\f101"}'),
    '',
  ],
  'pointer.html': [page('li:hover::after{content:"a tip"}'), ''],
  'print.html': [page('@media print{p::after{content:"Printed by us"}}'), ''],
  'around.html': [
    page('nav::before{content:"Menu"}body::before{content:"Draft"}footer p::after{content:"End"}'),
    '',
  ],
  'quotes.html': [page('q::before{content:open-quote}q{quotes:"«" "»"}'), ''],
  'unused.html': [page('.note::before{content:"Note: "}'), ''],
  'class.html': [page('.oil::after{content:" It is sold, though."}', item), 'It is sold, though.'],
  'position.html': [page('li:nth-child(1)::after{content:"or not"}'), 'or not'],
  'empty-element.html': [page('.x::before{content:"not "}', within('<span class="x"></span>')), 'not'],
  'attribute.html': [page('[data-x]::after{content:attr(data-x)}', item), 'never'],
  'variable.html': [page(':root{--n:"never "}.oil::before{content:var(--n)}', item), 'never'],
  'escaped.html': [page('.oil::before{content:"\\6e ever "}', item), 'never'],
  'conditions.html': [
    page('@media screen{@supports(display:grid){.oil::after{content:"Never mind."}}}', item),
    'Never mind.',
  ],
  'not-pointer.html': [page('.oil:not(:hover)::after{content:"Never mind."}', item), 'Never mind.'],
  'number.html': [page('.oil::marker{content:"40. "}', item), '40.'],
  'list-style.html': [page('', body.replace('<ol>', '<ol style="list-style-type: \'9. \'">')), '9.'],
  'between.html': [page('ul::after{content:"Keepers may sleep."}'), 'Keepers may sleep.'],
  'commented.html': [page('.oil/**/::after{content/**/:/**/"Never."}', item), 'Never.'],
  'capitals.html': [page('LI::AFTER{CONTENT:"Never"}'), 'Never'],
};

describe('a page with style sheets', () => {
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    verdicts = await verifyLanterns(
      Object.fromEntries(Object.entries(pages).map(([name, [html]]) => [name, html])),
    );
  }, 120_000);

  it.each(Object.keys(pages))('is no proof where they show more words: %s', (name) => {
    const words = pages[name]?.[1] ?? '';
    const found = verdicts.get(name);
    const shown = found?.remarks?.find(({ key }) => key === 'verify.remark.shown');
    if (words === '') expect(found).toMatchObject({ verdict: 'faithful', exit: 0, remarks: [] });
    else {
      expect(found).toMatchObject({ verdict: 'recognised', allowed: null, exit: 2 });
      expect(shown).toMatchObject({ data: { words } });
    }
  });
});

it('tells a changed page that shows more words as changed', async () => {
  const found = await verifyLanterns({
    'both.html': page('.oil::after{content:"Never."}', item.replace('is not sold', 'is sold')),
  });
  expect(found.get('both.html')).toMatchObject({ verdict: 'altered', exit: 1 });
  expect(found.get('both.html')?.items?.map(({ address }) => address)).toEqual(['of-the-oil.item.4']);
});
