/** Copies that somebody changed, in each of the ways in which honest ones are set, quoted and marked up. */

import { expect, it } from 'vitest';
import { type Changed, describeChanged } from './changed.ts';
import { blocksOf, bodyOf, docxOf, epubOf, odtOf, pageOf, quotedMailOf, textOf } from './copies.ts';
import { lanterns, laternen, verifyLanterns } from './lanterns.ts';
import { markupCopies, pageCopies, typedCopies } from './passed-on.ts';

const part = (text: string, before: string, after: string): string => {
  if (!text.includes(before)) throw new Error(`no "${before}"`);
  return text.replace(before, after);
};
const page = pageOf(lanterns, 'en');
const watch = (number: number): string => `of-the-watch.item.${number}`;
const rtf = (text: string): string =>
  `{\\rtf1\\ansi\n${blocksOf(text)
    .map((block) => `\\pard ${block.text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)}\\par`)
    .join('\n')}\n}`;
/** Address of what differs; `+` and its words for what was added. */
const changed: Changed = {
  'american.html': [pageOf(part(lanterns, 'harbour', 'harbor'), 'en'), 'paragraph.3'],
  'number-in-words.md': [part(lanterns, '15 minutes', 'fifteen minutes'), watch(2)],
  'other-number.txt': [textOf(part(lanterns, '3 shillings', '30 shillings')), watch(2)],
  'date.docx': [docxOf(part(lanterns, '4 May 2011', '5 May 2011')), 'paragraph.1'],
  'negation.odt': [odtOf(part(lanterns, 'It is not sold', 'It is sold')), 'of-the-oil.item.4'],
  'or.epub': [
    epubOf(part(lanterns, 'sold, lent or given', 'sold, lent and given'), 'en'),
    'of-the-oil.item.4',
  ],
  'quoted.eml': [quotedMailOf(part(lanterns, 'both keepers', 'one of the keepers')), 'of-the-oil.item.6'],
  'letter-of-another-script.md': [part(lanterns, 'The oil is', 'The \u043Eil is'), 'of-the-oil.item.4'],
  'picture-of-a-word.html': [
    part(page, 'is not sold', 'is <img alt="not" src="a.png"> sold'),
    'of-the-oil.item.4',
  ],
  'struck.html': [part(page, 'is not sold', 'is <s>not</s> sold'), 'of-the-oil.item.4'],
  'put-in.html': [part(page, 'The oil is for', '<ins>Some of</ins> The oil is for'), 'of-the-oil.item.4'],
  'hidden-by-style.html': [
    part(page, 'is not sold', 'is <span class="q">not</span> sold').replace(
      '<style>',
      '<style>.q{display:none}',
    ),
    'of-the-oil.item.4',
  ],
  'commented-out.md': [lanterns.replace(/^(2\. .*)$/m, '<!-- $1 -->'), watch(2)],
  'split.md': [part(lanterns, '; whoever is late', '\n3. whoever is late'), watch(2)],
  'split.html': [part(page, ' Only if that fails', '</li><li>Only if that fails'), 'of-disputes.item.7'],
  'merged.md': [part(lanterns, 'talking. Only', 'talking Only'), 'of-disputes.item.7'],
  'dropped.html': [page.replace(/<li>No keeper[^<]*<\/li>/, ''), watch(2)],
  'renamed.md': [part(lanterns, '## Of the oil', '## On oil'), 'of-the-oil'],
  'year.md': [part(lanterns, '2011, 2014 The', '2011, 2024 The'), 'of-disputes.paragraph.1'],
  'years.txt': [textOf(part(lanterns, '2011, 2014', '2011–2014')), 'of-disputes.paragraph.1'],
  'more-in-notice.md': [`${lanterns.trimEnd()} All at your own risk.\n`, 'of-disputes.paragraph.2'],
  'one-word-of-notice.html': [
    pageOf(part(lanterns, 'by anyone', 'by members'), 'en'),
    'of-disputes.paragraph.2',
  ],
  'advertised.html': [
    part(
      page,
      '<li>No keeper',
      '</ol><p>Read on: ten ways to keep a calm mind.</p><ol start="2"><li>No keeper',
    ),
    '+Read on',
  ],
  'linked-item.html': [
    part(page, '<li>No keeper', '<li><a href="#">Buy our lamps</a></li><li value="2">No keeper'),
    '+Buy our lamps',
  ],
  'divided-line.html': [
    part(page, '<h2>Of the oil', '<p>Keepers may sleep on some days · or not</p><h2>Of the oil'),
    '+Keepers may sleep',
  ],
  'struck.bb.txt': [
    part(String(markupCopies(lanterns)['page.bb.txt']), 'is not sold', 'is [s]not[/s] sold'),
    'of-the-oil.item.4',
  ],
  'struck.tex': [
    part(String(markupCopies(lanterns)['page.tex']), 'is not sold', 'is \\sout{not} sold'),
    'of-the-oil.item.4',
  ],
  'drawer.org': [
    part(
      String(markupCopies(lanterns)['page.org']),
      '** Of the oil',
      ':Note: Keepers may sleep on Sundays.\n\n** Of the oil',
    ),
    '+:Note',
  ],
  'row.csv': [
    part(String(typedCopies(lanterns)['table.csv']), 'is not sold', 'is sold'),
    'of-the-oil.item.4',
  ],
  'page-number.txt': [part(String(typedCopies(lanterns)['pages-bare.txt']), 'shillings', 'coins'), watch(2)],
  'hidden.rtf': [part(rtf(lanterns), 'is not sold', 'is {\\v not} sold'), 'of-the-oil.item.4'],
  'deleted.rtf': [part(rtf(lanterns), 'is not sold', 'is {\\deleted not} sold'), 'of-the-oil.item.4'],
  'noted.rtf': [
    part(rtf(lanterns), 'The oil is for', 'The oil{\\footnote Or what is left of it.} is for'),
    '+Or what is left',
  ],
  'quotation.html': [part(String(pageCopies(lanterns, 'en')['quotations.html']), '<q>', ''), 'paragraph.3'],
  'docbook.xml': [
    part(String(markupCopies(lanterns)['docbook.xml']), '<title>Of the oil', '<title>On oil'),
    'of-the-oil',
  ],
};

describeChanged(changed);

it('tells of a translation what is not as it was accepted, and of its notice what was changed', async () => {
  const found = await verifyLanterns({
    'negation.md': part(laternen, 'wird nicht verkauft', 'wird verkauft'),
    'english.md': laternen.replace(/^6\. .*$/m, /^6\. .*$/m.exec(lanterns)?.[0] ?? ''),
    'clause.html': `<html lang="de"><body>${bodyOf(part(laternen, 'entscheidet', 'hilft'))}</body></html>`,
    'translated-notice.md': laternen.replace(
      /These rules may[\s\S]*$/,
      'Diese Regeln darf jeder kopieren.\n',
    ),
  });
  const told = [...found].map(([name, { verdict, exit, items }]) => [
    name,
    verdict,
    exit,
    items?.[0]?.address,
  ]);
  expect(told).toEqual([
    ['negation.md', 'translation', 1, 'of-the-oil.item.4'],
    ['english.md', 'translation', 1, 'of-the-oil.item.6'],
    ['clause.html', 'translation', 1, 'paragraph.2'],
    ['translated-notice.md', 'altered', 1, 'of-disputes.paragraph.2'],
  ]);
});
