import { describe, expect, it } from 'vitest';
import { forStream, visible } from '../../src/text/visible.ts';

describe('what is known to be seen without asking Unicode', () => {
  const hides =
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u{fff0}-\u{fff8}]/u;

  it('never lets a character through that hides', () => {
    for (let code = 0; code <= 0x10_ffff; code++) {
      const sign = String.fromCodePoint(code);
      // Joiners stay between letters.
      if (sign === '\n' || sign === '\u200c' || sign === '\u200d' || !hides.test(sign)) continue;
      const text = `a${sign}b`;
      if (forStream(text) === text) expect.unreachable(`U+${code.toString(16)}`);
      if (visible(text) === text) expect.unreachable(`U+${code.toString(16)}`);
    }
  });

  it('writes single spaces for white space', () => {
    expect(visible('a  b')).toBe('a b');
    expect(visible('a\nb')).toBe('a b');
    expect(visible('a b')).toBe('a b');
  });
});
