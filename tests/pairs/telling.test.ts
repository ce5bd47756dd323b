import { describe, expect, it } from 'vitest';
import emphasis from '../../src/rules/markup-emphasis.ts';
import { runExample } from '../example.ts';

const numbers = Array.from({ length: 16 }, (_, index) => 100 + 7 * index);
const source = [...numbers.map((one) => `Pay ${one} euros to the club.`), '**Go home now.**'];
const target = [...numbers.map((one) => `Payez ${one} euros au club.`), 'Rentrez chez vous.'];

describe('what a translation lacks', () => {
  it('is told where all of the English is there', () => {
    const example = { source: source.join('\n\n'), target: target.join('\n\n'), expect: [] };
    expect([...runExample(emphasis, example)].map(({ messageId }) => messageId)).toEqual(['missing']);
  });

  const told = (gone: readonly number[]): readonly string[] => {
    const lagging = target.filter((_, index) => !gone.includes(index));
    const example = { source: source.join('\n\n'), target: lagging.join('\n\n'), expect: [] };
    return [...runExample(emphasis, example)].map(({ messageId }) => messageId);
  };

  it('is told of an item between others that are certain where the text lags behind', () => {
    expect(told([4, 9])).toEqual(['missing']);
  });

  it('is not told of an item with nothing of its English beside a gap there', () => {
    expect(told([4, 15])).toEqual([]);
  });
});
