import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExchangeFinder, type Exchange } from '../../src/align/lexical.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Block } from '../../src/model.ts';
import { growingIn } from '../steps.ts';

const read = (path: string): readonly Block[] =>
  readMarkdown(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).blocks;
const prose = (block: Block): boolean =>
  block.kind !== 'heading' && !/^Copyright|^This document and/.test(block.text);
const english = read('source/code-of-conduct/2003-01.md').filter(prose);
const finder = createExchangeFinder(english);
const find = (targets: readonly (string | undefined)[]): readonly Exchange[] =>
  finder({ targets, isOpen: () => true, fit: () => 0 });
const targetsOf = (lang: string): string[] =>
  read(`locales/${lang}/code-of-conduct.md`)
    .filter(prose)
    .map(({ text }) => text);

function exchanged(texts: readonly string[], one: number, two: number): readonly string[] {
  return texts.map((text, index) => (index === one ? texts[two] : index === two ? texts[one] : text) ?? '');
}

describe.each(['ar', 'de', 'es', 'fr', 'hi', 'ja', 'ru', 'zh-Hans'])('createExchangeFinder in %s', (lang) => {
  const texts = targetsOf(lang);

  it('finds nothing where everything is in its place', () => {
    expect(find(texts)).toEqual([]);
  });

  it('finds most of the items that were exchanged under their numbers, and no others', () => {
    const items = english.flatMap((block, index) => (block.kind === 'item' ? [index] : []));
    const pairs = items.flatMap((one, place) =>
      items.slice(place + 1).flatMap((two) => {
        const ratio = (english[one]?.text.length ?? 1) / (english[two]?.text.length ?? 1);
        return ratio > 0.5 && ratio < 2 ? [[one, two] as const] : [];
      }),
    );
    const found = pairs.map(([one, two]) => ({ one, two, exchanges: find(exchanged(texts, one, two)) }));
    const right = found.filter(({ one, two, exchanges }) =>
      exchanges.some((exchange) => exchange.one === one && exchange.two === two),
    );
    const wrong = found.filter(({ one, two, exchanges }) =>
      exchanges.some((exchange) => exchange.one !== one && exchange.two !== two),
    );
    expect(right.length / found.length).toBeGreaterThan(0.6);
    expect(wrong.length / found.length).toBeLessThan(0.05);
  });
});

describe('createExchangeFinder', () => {
  it('says nothing of a text of few units', () => {
    const few = createExchangeFinder(english.slice(0, 5));
    const targets = exchanged(targetsOf('fr').slice(0, 5), 2, 3);
    expect(few({ targets, isOpen: () => true, fit: () => 0 })).toEqual([]);
  });

  it('says nothing of items that are settled', () => {
    const targets = exchanged(targetsOf('fr'), 12, 15);
    const all = { targets, isOpen: () => true, fit: () => 0 };
    expect(finder(all)).toMatchObject([{ one: 12, two: 15 }]);
    expect(finder({ ...all, isOpen: (unit) => unit !== 12 })).toEqual([]);
  });

  it('looks through a long text in parts, and finds in each what is in it', () => {
    const long = createExchangeFinder(Array.from({ length: 20 }, () => english).flat());
    const texts = targetsOf('fr');
    const targets = Array.from({ length: 20 }, (_, part) =>
      part === 17 ? exchanged(texts, 12, 15) : texts,
    ).flat();
    const start = 17 * english.length;
    expect(long({ targets, isOpen: () => true, fit: () => 0 })).toMatchObject([
      { one: start + 12, two: start + 15 },
    ]);
  });

  it('does without translations that are missing', () => {
    expect(find(targetsOf('fr').map((text, index) => (index % 4 === 0 ? undefined : text)))).toEqual([]);
  });

  it.each([' ', '(', '"', '9', '*', 'a'])(
    'takes steps in proportion to the length of a text of %j',
    async (sign) => {
      find(english.map(() => sign.repeat(100_000)));
      const work = (length: number): unknown => find(english.map(() => sign.repeat(length)));
      expect(await growingIn(work, { length: 1_000, few: 1_000 })).toEqual([]);
    },
  );
});
