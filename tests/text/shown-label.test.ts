import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/text/shown-label.ts';

describe('the label of a text', () => {
  it.each([
    ['9b1) Bring your own timer.', '9b1', '9b1'],
    ['A1a4) Hold it with both hands.', 'A1a4', 'A1a4'],
    ['(a) Members may vote.', 'a', 'a'],
    ['(ii) Guests may not.', 'ii', 'ii'],
    ['A.6.2 The chair is elected.', 'A.6.2', 'A.6.2'],
    ['4.2.1 Votes are counted twice.', '4.2.1', '4.2.1'],
    ['§ 3 Whoever borrows returns.', '§ 3', '3'],
    ['9б1) Возьмите свой таймер.', '9б1', '9b1'],
    ['٩ب١) أحضر ساعتك.', '٩ب١', '9b1'],
  ])('%s', (text, shown, key) => {
    expect(readLabel(text)).toMatchObject({ shown, key });
  });

  it.each([
    ['Article 7: Equality', '7'],
    ['Art. 7a', '7a'],
    ['Статья 7. Равенство', '7'],
    ['المادة ٧: المساواة', '7'],
    ['9. Cikk: Versenyek', '9'],
    ['7. §', '7'],
    ['第百二十三条', '123'],
    ['제7조 평등', '7'],
    ['IV. Powers', '4'],
  ])('of a heading: %s', (text, key) => {
    expect(readLabel(text, true)?.key).toBe(key);
  });

  it.each([
    'Members may vote.',
    '12 members are enough.',
    '3.5 metres from the line',
    'General rules',
    'Version 2',
  ])('is not seen where there is none: %s', (text) => {
    expect(readLabel(text)).toBeUndefined();
  });

  it('is no end of a word, and no letter that is a name', () => {
    expect(['General rules', 'Civil duties', 'Vitamin C'].map((text) => readLabel(text, true))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a number with a long word behind it', () => {
  it('is read in no time, as texts without blanks begin', () => {
    const began = performance.now();
    expect(readLabel(`2年${'庭の熊手は小屋に戻すこと'.repeat(20)}。`)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
