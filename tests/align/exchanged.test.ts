import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAligner } from '../../src/align/index.ts';
import type { Alignment, Pair } from '../../src/model.ts';
import { acceptUnits } from '../../src/record/accept.ts';
import { alignmentOf, documentOf } from '../documents.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const document = documentOf(read('source/code-of-conduct/2003-01.md'));
const french = read('locales/fr/code-of-conduct.md');

/** The items of these numbers under each other's number. */
function exchange(text: string, one: number, two: number): string {
  const item = (number: number): string => new RegExp(`^${number}\\. (.*)$`, 'm').exec(text)?.[1] ?? '';
  const [first, second] = [item(one), item(two)];
  return text.replace(/^(\d+\. )(.*)$/gm, (_, marker: string, words: string) => {
    return marker + (words === first ? second : words === second ? first : words);
  });
}

/** As of a file that names the unit of each text: every text where it stands. */
function alignedByAddress(text: string): Alignment {
  const { translation } = alignmentOf(document, text);
  const addresses = new Map(
    document.current.units.flatMap((unit, index) => {
      const block = translation.blocks[index];
      return block ? [[unit.address, block] as const] : [];
    }),
  );
  return createAligner(document)({ ...translation, addresses });
}

const exchanged = exchange(french, 3, 9);
const named = ({ pairs }: Alignment): readonly Pair[] => pairs.filter(({ other }) => other !== undefined);

describe('items under each other’s numbers', () => {
  it('are swapped when nobody could doubt it', () => {
    expect(named(alignmentOf(document, exchanged))).toMatchObject([
      { relation: 'swapped', address: 'the-code-of-conduct.item.3', other: 'the-code-of-conduct.item.9' },
      { relation: 'swapped', address: 'the-code-of-conduct.item.9', other: 'the-code-of-conduct.item.3' },
    ]);
  });

  it('keep their places in a file that says itself what translates what, and are doubtful there', () => {
    const found = named(alignedByAddress(exchanged));
    expect(found.map(({ relation, address, other }) => [relation, address, other])).toEqual([
      ['one', 'the-code-of-conduct.item.3', 'the-code-of-conduct.item.9'],
      ['one', 'the-code-of-conduct.item.9', 'the-code-of-conduct.item.3'],
    ]);
    expect(found.every(({ confidence }) => confidence < 0.5)).toBe(true);
  });

  it('are in their places when somebody accepted them there', () => {
    const { record } = acceptUnits(alignedByAddress(exchanged), {
      wants: () => true,
      state: 'translated',
      translator: 'Ada',
      selfReview: false,
      lower: false,
      today: '2024-02-29',
    });
    expect(named(alignmentOf(document, exchanged, { record }))).toEqual([]);
  });
});
