import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelNumber, numeralValue, readMarker } from '../../src/text/ordinal.ts';

describe('a number in front of a line', () => {
  it.each([
    ['4. Be fair.', 4, 3],
    ['4) Be fair.', 4, 3],
    ['(4) Be fair.', 4, 4],
    ['12. Be fair.', 12, 4],
    ['4\\. Be fair.', 4, 4],
    ['٤. كن عادلا.', 4, 3],
    ['٤- كن عادلا.', 4, 3],
    ['۴) منصف باشید.', 4, 3],
    ['४. निष्पक्ष रहें।', 4, 3],
    ['४। निष्पक्ष रहें।', 4, 3],
    ['৪। ন্যায্য হোন।', 4, 3],
    ['๔. จงยุติธรรม', 4, 3],
    ['四、公正。', 4, 2],
    ['十四、公正。', 14, 3],
    ['二十、公正。', 20, 3],
    ['二十一、公正。', 21, 4],
    ['（四）公正。', 4, 3],
    ['④ 公正。', 4, 2],
    ['④公正。', 4, 1],
    ['４．公正。', 4, 2],
    ['፬. ፍትሐዊ ሁን።', 4, 3],
    ['iv) Be fair.', 4, 4],
    ['(d) Be fair.', 4, 4],
    ['d) Be fair.', 4, 3],
    ['г) Будьте честны.', 4, 3],
    ['δ) Να είστε δίκαιοι.', 4, 3],
    ['ד) היו הוגנים.', 4, 3],
    ['د) كن عادلا.', 4, 3],
    ['घ) निष्पक्ष रहें।', 4, 3],
    ['ง) จงยุติธรรม', 4, 3],
    ['라) 공정하라.', 4, 3],
    ['丁、公正。', 4, 2],
  ])('is read from %s', (line, value, length) => {
    const found = readMarker(line);
    expect([found?.ordinal.value, found?.length]).toEqual([value, length]);
  });

  it.each([
    ['digits', '4. Be fair.', true],
    ['Chinese numerals', '四、公正。', true],
    ['circled digits', '④ 公正。', true],
    ['letters', '(d) Be fair.', false],
    ['Roman numerals', 'iv) Be fair.', false],
  ])('is %s sure or not', (_, line, sure) => {
    expect(readMarker(line)?.sure).toBe(sure);
  });

  it.each([
    'Be fair.',
    '4 members came.',
    '3.5 per cent of it.',
    '2003. That was the year.',
    '1,000 members came.',
    '0. Nothing.',
    'Mr. Smith came.',
    '(see below) Be fair.',
    '二人の会員が会った。',
    '一般に、会員は公正である。',
    '',
    '4.',
  ])('is not seen in %j unless it stands alone', (line) => {
    const found = readMarker(line);
    if (line === '4.') expect(found?.ordinal.value).toBe(4);
    else expect(found?.sure === true ? found : undefined).toBeUndefined();
  });

  it('never reaches beyond the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (line) => {
        const found = readMarker(line);
        if (found) expect(found.length).toBeLessThanOrEqual(line.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the value of a numeral', () => {
  const han = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一'.split(
    ' ',
  );
  const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

  it.each([
    ['Chinese', han],
    ['Roman', roman],
    ['Roman in capitals', roman.map((numeral) => numeral.toUpperCase())],
  ])('is counted from 1 to 21 in %s numerals', (_, numerals) => {
    expect(numerals.map(numeralValue)).toEqual(Array.from({ length: 21 }, (_one, index) => index + 1));
  });

  it.each([
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['二百三十', 230],
    ['二〇', 20],
    ['一〇三', 103],
    ['xl', 40],
    ['xc', 90],
    ['XCIX', 99],
    ['፲፬', 14],
    ['፳፩', 21],
    ['Ⅳ', 4],
    ['㉑', 21],
  ])('of %s is %i', (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value);
  });

  it('is the same in the digits of every script', () => {
    const zeros = [
      '0',
      '٠',
      '۰',
      '०',
      '০',
      '੦',
      '૦',
      '୦',
      '௦',
      '౦',
      '೦',
      '൦',
      '๐',
      '໐',
      '༠',
      '၀',
      '០',
      '０',
      '𝟎',
    ];
    for (const zero of zeros) {
      const digit = (value: number): string => String.fromCodePoint((zero.codePointAt(0) ?? 0) + value);
      expect([zero, numeralValue(digit(1) + digit(4))]).toEqual([zero, 14]);
    }
  });
});

describe('the number of a heading', () => {
  it.each([
    ['Article 7', 7],
    ['Article 7: Equality', 7],
    ['Artikel VII', 7],
    ['ARTICLE VII.', 7],
    ['§ 7 Gleichheit', 7],
    ['第七条', 7],
    ['第 7 條', 7],
    ['第二十一条 公正', 21],
    ['ماده ۷', 7],
    ['المادة ٧', 7],
    ['अनुच्छेद ७', 7],
    ['ข้อ ๗', 7],
    ['7. cikk', 7],
    ['Статья 7', 7],
    ['Статья седьмая', undefined],
    ['Article premier', undefined],
    ['Preamble', undefined],
    ['', undefined],
  ])('of %j is %s', (heading, number) => {
    expect(labelNumber(heading)).toBe(number);
  });
});
