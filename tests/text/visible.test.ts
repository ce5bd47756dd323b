import { describe, expect, it } from 'vitest';
import { escapedJson, forStream } from '../../src/text/visible.ts';

const hidden =
  /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u{fff0}-\u{fff8}]/u;

describe('a stream', () => {
  it('is given every character that is seen as it is, and none that hides', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10_ffff; point += point < 0x3_1000 || point > 0xd_fe00 ? 1 : 97) {
      const sign = String.fromCodePoint(point);
      // Joiners stay where a script needs them.
      const text = `ل${sign}ل`;
      const isKept = forStream(text) === text && escapedJson(text) === text;
      const isSeen = !hidden.test(sign) && !/[\u200c\u200d]/.test(sign);
      if (sign !== '\n' && isKept !== isSeen && !/[\u200c\u200d]/.test(sign)) wrong.push(point.toString(16));
      if (forStream(text) !== text && isSeen) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('is given both halves of a character together, and no half alone', () => {
    expect(forStream('😀 𝒜')).toBe('😀 𝒜');
    expect(forStream('\ud83d x')).toBe('\\u{D83D} x');
    expect(forStream('x\ude00')).toBe('x\\u{DE00}');
    expect(forStream('\ud83d😀')).toBe('\\u{D83D}😀');
  });
});
