import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/check/check.ts';
import type { TranslationRule } from '../../src/check/rule.ts';
import { examine } from '../../src/notice/notice.ts';
import negation from '../../src/rules/term-negation.ts';
import { alignExample } from '../example.ts';

const goods = 'boats oars keys ropes lamps flags maps cups'.split(' ');
const things = 'Boote Ruder Schlüssel Seile Lampen Fahnen Karten Tassen'.split(' ');
const lists = [0, 1, 2].map((list) =>
  goods
    .map(
      (good, at) =>
        `${at + 1}. Members must not sell the ${good} of shed ${list + 1} to any person from outside.`,
    )
    .join('\n'),
);
const listed = [0, 1, 2].map((list) =>
  things
    .map(
      (thing, at) =>
        `${at + 1}. Mitglieder dürfen die ${thing} aus Schuppen ${list + 1} nicht an Personen von außerhalb verkaufen.`,
    )
    .join('\n'),
);
const between = [
  'The first shed is old and dry.',
  'The second shed is small and dark.',
  'The third shed stands near the water.',
];
const dazwischen = [
  'Der erste Schuppen ist alt und trocken.',
  'Der zweite Schuppen ist klein und dunkel.',
  'Der dritte Schuppen steht nah am Wasser.',
];
const ends = ['All of this was agreed on in spring.', 'Whoever has a question may ask the board.'];

/** A translation without the last two paragraphs. */
function told(rule: TranslationRule, change: (text: string) => string): readonly string[] {
  const source = [...between.flatMap((text, at) => [text, lists[at] ?? '']), ...ends].join('\n\n');
  const target = change(dazwischen.flatMap((text, at) => [text, listed[at] ?? '']).join('\n\n'));
  const alignment = examine(alignExample({ source, target, lang: 'de', expect: [] }));
  return createChecker([rule])
    .checkTranslation(alignment)
    .map(({ messageId }) => messageId);
}

describe('a translation that lags behind', () => {
  it('is silent where all is there', () => {
    expect(told(negation, (text) => text)).toEqual([]);
  });

  it('is told of a negation that is lost in an item that is certain', () => {
    expect(
      told(negation, (text) => text.replace('Lampen aus Schuppen 2 nicht', 'Lampen aus Schuppen 2')),
    ).toHaveLength(1);
  });
});
