import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Block } from '../../src/model.ts';
import { emailsIn, numbersOf, type Token, urlsIn, without, withoutLanguage } from '../../src/pairs/tokens.ts';

function blockOf(markdown: string): Block {
  const [block] = readMarkdown(markdown).blocks;
  if (!block) throw new Error('The text has no block');
  return block;
}

const valuesOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ value }) => value);

describe('numbers', () => {
  it.each([
    ['Wait 30 days.', ['30']],
    ['Pay 1,000 euros.', ['1000']],
    ['Zahlen Sie 1.000 Euro.', ['1000']],
    ['Payez 1 000 euros.', ['1000']],
    ['Payez 1\u00a0000 euros.', ['1000']],
    ['Payez 1\u202f000 euros.', ['1000']],
    ['Zahlen Sie 1’000 Franken.', ['1000']],
    ['ادفع ١٬٠٠٠ يورو.', ['1000']],
    ['१,००० यूरो दें।', ['1000']],
    ['Pay 1,000,000 euros.', ['1000000']],
    ['Pay 2.5 euros.', ['2.5']],
    ['Zahlen Sie 2,5 Euro.', ['2.5']],
    ['ادفع ٢٫٥ يورو.', ['2.5']],
    ['Pay 1,234.56 euros.', ['1234.56']],
    ['Zahlen Sie 1.234,56 Euro.', ['1234.56']],
    ['Version 2.0.1 of it.', ['2.0.1']],
    ['On 2003-01-15 we met.', ['2003', '1', '15']],
    ['On 15.01.2003 we met.', ['15.1.2003']],
    ['Use IPv6.', ['6']],
    ['2003年1月', ['2003', '1']],
    ['The year 007.', ['7']],
    ['No number here.', []],
    ['In 1999 2000 people came.', ['1999', '2000']],
  ])('of %j are %j', (text, values) => {
    expect(valuesOf(numbersOf(blockOf(text)))).toEqual(values);
  });

  it('have their place in the visible text', () => {
    const block = blockOf('Wait **30** days or pay 1,000 euros.');
    expect(numbersOf(block).map(({ start, end, text }) => [block.text.slice(start, end), text])).toEqual([
      ['30', '30'],
      ['1,000', '1,000'],
    ]);
  });
});

describe('web addresses', () => {
  it.each([
    ['See https://example.org/rules.', ['example.org/rules']],
    ['See (https://example.org/rules).', ['example.org/rules']],
    ['See http://www.Example.org/rules/', ['example.org/rules']],
    ['See www.example.org.', ['example.org']],
    ['参照：https://example.org/rules。', ['example.org/rules']],
    [
      'See [it](https://example.org/a) and [that](https://example.org/b).',
      ['example.org/a', 'example.org/b'],
    ],
    ['See ![it](https://example.org/a.png).', ['example.org/a.png']],
    ['See [it](https://example.org/caf%C3%A9).', ['example.org/café']],
    ['See [it](https://example.org/%E0%A4).', ['example.org/%E0%A4']],
    ['See [it](#here) and [that](other.md).', []],
    ['Write to [us](mailto:board@example.org).', []],
  ])('of %j are %j', (text, values) => {
    expect(valuesOf(urlsIn(blockOf(text)))).toEqual(values);
  });

  it('keep the case of their path', () => {
    expect(valuesOf(urlsIn(blockOf('See https://example.org/Rules.')))).toEqual(['example.org/Rules']);
  });

  it.each([
    ['example.org/en/rules', 'example.org/fr/rules', 'fr'],
    ['example.org/rules/en-GB', 'example.org/rules/de', 'de'],
    ['en.example.org/rules', 'zh-hans.example.org/rules', 'zh-Hans'],
    ['example.org/rules?lang=en', 'example.org/rules?lang=fr', 'fr'],
    ['example.org/by/4.0/deed.en_US', 'example.org/by/4.0/deed.fr', 'fr'],
    ['example.org/version/1/4', 'example.org/de/version/1/4', 'de'],
  ])('%s and %s differ in the language alone', (one, two, lang) => {
    expect(withoutLanguage(one, 'en')).toBe(withoutLanguage(two, lang));
  });

  it.each([
    ['example.org/rules', 'example.org/terms', 'fr'],
    ['example.org/rules', 'example.com/rules', 'fr'],
    ['example.org/by-nc/4.0', 'example.org/by/4.0', 'fr'],
    ['example.org/by-nc-nd/4.0', 'example.org/by-nc/4.0', 'de'],
    ['example.org/by/4.0', 'example.org/by/3.0', 'fr'],
    ['example.org/faq', 'example.org/rules', 'fr'],
    ['example.org/en/rules', 'example.org/es/rules', 'fr'],
  ])('%s and %s are two pages', (one, two, lang) => {
    expect(withoutLanguage(one, 'en')).not.toBe(withoutLanguage(two, lang));
  });
});

describe('e-mail addresses', () => {
  it.each([
    ['Write to Board@Example.org.', ['board@example.org']],
    ['Write to [us](mailto:board@example.org?subject=Hello).', ['board@example.org']],
    ['Write to <board@example.org>.', ['board@example.org', 'board@example.org']],
    ['Pay @ once.', []],
    ['Schreiben Sie an büro@exämple.org.', ['büro@exämple.org']],
  ])('of %j are %j', (text, values) => {
    expect(valuesOf(emailsIn(blockOf(text)))).toEqual(values);
  });
});

describe('the difference of two lists', () => {
  const tokens = (text: string): readonly Token[] => numbersOf(blockOf(text));

  it('counts', () => {
    expect(valuesOf(without(tokens('30 and 30 and 40'), tokens('30')))).toEqual(['30', '40']);
  });

  it('is nothing for the same numbers in another order', () => {
    expect(without(tokens('30 and 40'), tokens('40 and 30'))).toEqual([]);
  });
});
