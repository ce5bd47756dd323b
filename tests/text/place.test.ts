import { describe, expect, it } from 'vitest';
import { writtenAt } from '../../src/text/place.ts';

describe('the place of a mark', () => {
  it('is behind a link and not in its address', () => {
    const visible = 'See the lawn . Mow it.';
    const written = 'See [the lawn](https://lawns.example/a.b) . Mow it.';
    const start = visible.indexOf('.');
    expect(writtenAt(written, visible, { start, end: start + 1 })).toBe(written.indexOf(' . ') + 1);
  });

  it('is the so-manyth where as many are written as show', () => {
    const visible = 'One, two, three.';
    const written = 'One, **two**, three.';
    const start = visible.lastIndexOf(',');
    expect(writtenAt(written, visible, { start, end: start + 1 })).toBe(written.lastIndexOf(','));
  });

  it('is nowhere where the words are written otherwise', () => {
    expect(writtenAt('A &amp; B', 'A & C', { start: 4, end: 5 })).toBe(-1);
  });
});
