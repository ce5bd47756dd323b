import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeUnit } from '../../src/formats/exchange.ts';
import { plain } from '../../src/formats/inline.ts';
import { readAgain } from '../../src/formats/second-reader.ts';
import { addressOfId, readXliff, unitId, writeXliff } from '../../src/formats/xliff/index.ts';
import { anyFile, bytes, everyKind, file, unit, withoutPlace } from './samples.ts';
import { haveSchemas, invalidities, OWN_12, oasis, oasisWithModules, WITH_MODULES } from './schemas.ts';

const FORMATS = ['xliff12', 'xliff20', 'xliff21', 'xliff22'] as const;
const VALIDATED = ['xliff12', 'xliff20', 'xliff21'] as const;

function written(result: ReturnType<typeof writeXliff>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.text;
}

describe.each(FORMATS)('%s', (format) => {
  it('gives back every kind of unit as it was written', () => {
    const given = file(format, everyKind());
    const read = readXliff(bytes(written(writeXliff(given))));
    expect(read.problems).toEqual([]);
    // The target of a locked unit is its source, whether the caller said so or not.
    const expected = given.units.map(
      (one): ExchangeUnit => (one.locked ? { ...one, target: one.source, state: 'final' } : one),
    );
    expect(read.units.map(withoutPlace)).toEqual(expected.map(withoutPlace));
    expect(read).toMatchObject({ format, sourceLang: 'en', targetLang: 'fr', document: 'house-rules' });
    expect(read).toMatchObject({ edition: '2003-01', fingerprint: 'sha256:0123' });
  });

  it('gives back any units with any characters', () => {
    fc.assert(
      fc.property(anyFile(format), (given) => {
        const read = readXliff(bytes(written(writeXliff(given))));
        expect(read.problems).toEqual([]);
        expect(read.units.map(withoutPlace)).toEqual(given.units.map(withoutPlace));
      }),
      { numRuns: 300 },
    );
  });

  it('is read by the second reader as it was written', async () => {
    const given = file(format, everyKind());
    expect(await readAgain(written(writeXliff(given)), given)).toEqual([]);
  });

  it('fills untranslated units for OmegaT, and takes them for untranslated when they come back', async () => {
    const given = file(format, [
      unit('item.1'),
      unit('item.2', { target: plain('Oui.'), state: 'translated' }),
    ]);
    const text = written(writeXliff(given, { prefill: true }));
    expect(text.match(/<target/g)).toHaveLength(2);
    expect(readXliff(bytes(text)).units.map((one) => one.target)).toEqual([undefined, plain('Oui.')]);
    expect(await readAgain(text, given, { prefill: true })).toEqual([]);
  });

  it('is written back byte for byte', () => {
    const text = written(writeXliff(file(format, everyKind())));
    expect(writeXliff(readXliff(bytes(text)))).toEqual({ ok: true, text });
  });

  it('refuses characters that XML cannot hold', () => {
    const result = writeXliff(file(format, [unit('item.1', { source: plain('a\u0007b') })]));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ messageId: 'writeCharacter', data: { code: 'U+0007' } }],
    });
  });

  it('refuses a lone surrogate', () => {
    const result = writeXliff(file(format, [unit('item.1', { target: plain('a\ud800b') })]));
    expect(result).toMatchObject({ ok: false, problems: [{ data: { code: 'U+D800' } }] });
  });

  it('refuses a file without units', () => {
    expect(writeXliff(file(format, []))).toMatchObject({
      ok: false,
      problems: [{ messageId: 'writeWithoutUnits' }],
    });
  });

  it('refuses two units with one id', () => {
    const result = writeXliff(file(format, [unit('item.1'), unit('item.1')]));
    expect(result).toMatchObject({ ok: false, problems: [{ messageId: 'writeIdTwice' }] });
  });

  it('writes no white space of its own into a source or target', () => {
    const text = written(writeXliff(file(format, everyKind())));
    for (const [, inside = ''] of text.matchAll(/<(?:source|target)[^>]*>(.*?)<\/(?:source|target)>/gs)) {
      expect(inside).not.toMatch(/>\n\s*</);
    }
    expect(text).toContain('&#13;');
    expect(text).not.toContain('\r');
  });
});

describe('validity of what is written', () => {
  it('is valid under our own schema of XLIFF 1.2', () => {
    fc.assert(
      fc.property(anyFile('xliff12'), fc.boolean(), (given, prefill) => {
        expect(invalidities(written(writeXliff(given, { prefill })), OWN_12)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  describe.skipIf(!haveSchemas())('under the schema of OASIS', () => {
    it.each(VALIDATED)('has everything in %s that we write', (format) => {
      expectValid(format, oasis(format));
    });

    it.each([
      ['xliff12', ' datatype="plaintext"', ''],
      ['xliff12', '<source', '<bad/><source'],
      ['xliff20', ' srcLang="en"', ''],
      ['xliff21', '<segment', '<segment order="1"'],
    ] as const)('has nothing in %s that is damaged', (format, from, to) => {
      const text = written(writeXliff(file(format, everyKind())));
      expect(text).toContain(from);
      expect(invalidities(text.replace(from, to), oasis(format))).not.toEqual([]);
    });
  });

  if (WITH_MODULES !== '') {
    it.each(['xliff20', 'xliff21'] as const)('is valid in %s under the schemas of all modules', (format) => {
      expectValid(format, oasisWithModules(format));
    });
  }
});

function expectValid(format: (typeof VALIDATED)[number], schema: string): void {
  expect(invalidities(written(writeXliff(file(format, everyKind()))), schema)).toEqual([]);
  fc.assert(
    fc.property(anyFile(format), fc.boolean(), (given, prefill) => {
      expect(invalidities(written(writeXliff(given, { prefill })), schema)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}

const inState = (state: 'translated' | 'reviewed' | 'final'): string =>
  written(writeXliff(file('xliff12', [unit('item.1', { target: plain('Oui.'), state })])));

describe('the states', () => {
  const stale = {
    target: plain('Vieux.'),
    needsWork: true,
    previousSource: plain('Old.'),
    previousTarget: plain('Vieux.'),
  };

  it('shows a stale unit as needing work, with the old English, in XLIFF 1.2', () => {
    const text = written(writeXliff(file('xliff12', [unit('item.1', stale)])));
    expect(text).toContain('<target state="needs-adaptation" xml:lang="fr">Vieux.</target>');
    expect(text).toContain(
      '<alt-trans alttranstype="previous-version" xml:space="preserve"><source xml:lang="en">Old.',
    );
    expect(text).not.toContain('approved');
  });

  it('shows a stale unit as needing work, with the old English, in XLIFF 2', () => {
    const text = written(writeXliff(file('xliff21', [unit('item.1', stale)])));
    expect(text).toContain('state="initial" subState="urtext:source-changed"');
    expect(text).toContain(
      '<mtc:match ref="#s1" type="tm" subType="urtext:previous-version"><source>Old.</source>',
    );
  });

  it('locks a unit by every means there is', () => {
    const units = [unit('copyright', { source: plain('© 2003'), locked: true })];
    expect(written(writeXliff(file('xliff12', units)))).toMatch(
      /translate="no" approved="yes">\n<source xml:lang="en">© 2003<\/source>\n<target state="final" xml:lang="fr">© 2003</,
    );
    expect(written(writeXliff(file('xliff21', units)))).toMatch(
      /translate="no" xml:space="preserve">\n<segment id="s1" state="final"><source>© 2003<\/source><target>© 2003</,
    );
  });

  it('approves in XLIFF 1.2 what is reviewed or final, and nothing below', () => {
    expect(inState('translated')).toContain('<target state="translated"');
    expect(inState('translated')).not.toContain('approved');
    expect(inState('reviewed')).toMatch(/approved="yes"[^]*state="signed-off"/);
    expect(inState('final')).toMatch(/approved="yes"[^]*state="final"/);
  });
});

describe('ids', () => {
  it('leaves ordinary addresses as they are', () => {
    expect(unitId('privacy.item.2')).toBe('privacy.item.2');
  });

  it('makes no bare numbers and no __proto__', () => {
    expect([unitId('4'), unitId('__proto__'), unitId('a b')]).toEqual(['_x34_', '_x5f__proto__', 'a_x20_b']);
  });

  it('makes NMTOKENs that stand for one address each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (address) => {
        expect(unitId(address)).toMatch(/^[A-Za-z0-9._-]+$/);
        expect(addressOfId(unitId(address))).toBe(address);
      }),
    );
  });

  it('refuses an empty address', () => {
    expect(() => unitId('')).toThrow(RangeError);
  });
});
