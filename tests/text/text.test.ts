import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byCodeUnit,
  fingerprint,
  foldDigits,
  lineStarts,
  NORMALIZATION,
  normalize,
  positions,
} from '../../src/text/text.ts';

describe('the declared normalization', () => {
  it('is named and has a version', () => {
    expect(NORMALIZATION).toBe('nfc-ws-1');
  });

  it.each([
    ['spaces', 'Be  fair'],
    ['a line feed', 'Be\nfair'],
    ['CR LF', 'Be\r\nfair'],
    ['a tab', 'Be\tfair'],
    ['a form feed and a vertical tab', 'Be\f\vfair'],
    ['white space at the edges', ' \n Be fair \t'],
  ])('folds %s', (_, text) => {
    expect(normalize(text)).toBe('Be fair');
  });

  it.each([
    ['a no-break space', '\u00a0'],
    ['a narrow no-break space', '\u202f'],
    ['a thin space', '\u2009'],
    ['an ideographic space', '\u3000'],
    ['a zero-width space', '\u200b'],
    ['a line separator', '\u2028'],
    ['a next line', '\u0085'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
  ])('keeps %s, inside and at the edges', (_, sign) => {
    expect(normalize(`${sign}Be${sign}fair${sign}`)).toBe(`${sign}Be${sign}fair${sign}`);
  });

  it('composes letters and their marks', () => {
    expect(normalize('Re\u0301gles')).toBe('R\u00e9gles');
  });

  it.each([
    ['ligatures', 'o\ufb03ce'],
    ['fullwidth letters', '\uff22e'],
    ['curly quotation marks', '“fair”'],
    ['capitals', 'BE FAIR'],
    ['letters of another script', 'fаir'],
    ['superscript digits', 'm²'],
  ])('keeps %s', (_, text) => {
    expect(normalize(text)).toBe(text);
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no ASCII white space but single spaces between words', () => {
    const text = fc.string({
      unit: fc.constantFrom(' ', '\t', '\n', '\r', '\v', '\f', 'a', 'é', 'e\u0301', '\u00a0'),
    });
    fc.assert(
      fc.property(text, (given) => {
        expect(normalize(given)).toMatch(/^(?:[^\t-\r ]+(?: [^\t-\r ]+)*)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a fingerprint', () => {
  it('is the SHA-256 of the normalized text in UTF-8', () => {
    const digest = createHash('sha256').update(Buffer.from('Règles de la maison', 'utf8')).digest('hex');
    expect(fingerprint(' Re\u0300gles\nde la  maison\n')).toBe(`sha256:${digest}`);
  });

  it('of a known sentence never changes', () => {
    expect(fingerprint('Be fair.')).toBe(`sha256:${createHash('sha256').update('Be fair.').digest('hex')}`);
    expect(fingerprint('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('lines and columns', () => {
  it('count from 1, in UTF-16 code units', () => {
    const place = positions('Be 😀 fair.\nBe kind.');
    expect([place(0), place(6), place(12), place(15)]).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 7 },
      { line: 2, column: 1 },
      { line: 2, column: 4 },
    ]);
  });

  it('know LF, CR LF and CR', () => {
    const place = positions('a\nb\r\nc\rd');
    expect([2, 5, 7].map((at) => place(at))).toEqual([
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('outside of the text are those of its ends', () => {
    const place = positions('Be fair.\n');
    expect([place(-5), place(99)]).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
    ]);
  });

  it('agree with a count by hand', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), (given, offset) => {
        const at = Math.min(offset, given.length);
        const before = given.slice(0, at);
        const inside = given[at - 1] === '\r' && given[at] === '\n';
        const lines = before.split(inside ? /\r\n|\n|\r(?!$)/ : /\r\n|\n|\r/);
        expect(positions(given)(offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('begin at these offsets', () => {
    expect(lineStarts('Be\r\nfair\n')).toEqual([0, 4, 9]);
  });
});

describe('digits', () => {
  it('of every script become ASCII digits', () => {
    expect(foldDigits('٣٠ ۳۰ ३० ৩০ ๓๐ ３０ 𝟛𝟘 30')).toBe('30 30 30 30 30 30 30 30');
  });

  it('are all that changes', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, (given) => {
        expect([...foldDigits(given)].length).toBe([...given].length);
        expect(foldDigits(given).replace(/\d/g, '')).toBe(given.replace(/\p{Nd}/gu, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('have the value that Unicode gives them', () => {
    for (let point = 0; point <= 0x1ffff; point++) {
      const sign = String.fromCodePoint(point);
      if (!/\p{Nd}/u.test(sign)) continue;
      const digit = foldDigits(sign);
      const plain = sign.normalize('NFKC');
      expect(digit).toMatch(/^\d$/);
      if (/^\d$/.test(plain)) expect([sign, digit]).toEqual([sign, plain]);
    }
  });
});

describe('the order of code units', () => {
  it('is the same everywhere', () => {
    expect(['ä', 'z', 'B', 'a', 'a'].sort(byCodeUnit)).toEqual(['B', 'a', 'a', 'z', 'ä']);
  });
});
