import * as fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { ExchangeFile } from '../../src/formats/exchange.ts';
import { readI18next, writeI18next } from '../../src/formats/i18next.ts';
import { inlineMarkup, plain } from '../../src/formats/inline.ts';
import { anyFile, bytes, file, unit } from './samples.ts';

const read = (text: string): ExchangeFile => readI18next(bytes(text));
const texts = (found: ExchangeFile): [string, string][] =>
  found.units.map((one) => [one.address, inlineMarkup(one.target ?? [])]);

function written(given: ExchangeFile): string {
  const result = writeI18next(given);
  if (!result.ok) throw new Error('not written');
  return result.text;
}

describe('reading', () => {
  it('reads keys with dots as they are', () => {
    expect(texts(read('{ "item.4": "Un", "__proto__": "Deux", "1": "\\u00e9\\n" }'))).toEqual([
      ['item.4', 'Un'],
      ['__proto__', 'Deux'],
      ['1', 'é\n'],
    ]);
  });

  it('takes an empty text for no translation', () => {
    expect(read('{"a": ""}').units[0]).not.toHaveProperty('target');
  });

  it('reports values that are no texts, with their place', () => {
    const { problems, units } = read('{\n  "a": {"b": [1, null, "x"]},\n  "c": "d"\n}');
    expect(problems).toMatchObject([{ messageId: 'jsonNotText', line: 2, column: 8, data: { value: 'a' } }]);
    expect(units).toHaveLength(1);
  });

  it('reports a key that is used twice, with both lines, and gives both', () => {
    const found = read('{\n"a": "b",\n"a": "c"\n}');
    expect(found.problems).toMatchObject([{ messageId: 'jsonKeyTwice', data: { first: 2, second: 3 } }]);
    expect(found.units).toHaveLength(2);
  });

  it.each([
    ['nothing', '', 1, 1],
    ['a list', '[]', 1, 1],
    ['a missing comma', '{"a": "b"\n"c": "d"}', 2, 1],
    ['a comma at the end', '{"a": "b",}', 1, 11],
    ['single quotes', "{'a': 'b'}", 1, 2],
    ['a line end in a text', '{"a": "b\nc"}', 1, 9],
    ['an unknown escape', '{"a": "\\x"}', 1, 8],
    ['text after the end', '{} x', 1, 4],
    ['nesting without end', `{"a": ${'['.repeat(100_000)}`, 1, 72],
  ])('refuses %s with line and column', (_title, text, line, column) => {
    expect(read(text)).toMatchObject({ units: [], problems: [{ fatal: true, line, column }] });
  });

  it('accepts and refuses what JSON.parse does', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"',
      '"a"',
      ':',
      ',',
      '[',
      ']',
      '1',
      '-',
      'null',
      '\\',
      ' ',
      '\n',
      'e',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `{${pieces.join('')}}`;
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(read(text).problems.some((one) => one.fatal === true)).toBe(!valid);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a text of 6 MB', () => {
    expect(read(`{"a": "${'x\\n'.repeat(2_000_000)}"}`).units).toHaveLength(1);
  });
});

describe('writing', () => {
  it('gives back any translations with any characters', () => {
    fc.assert(
      fc.property(anyFile('i18next'), (given) => {
        const expected = given.units
          .map((one) => [one.address, inlineMarkup((one.locked ? one.source : one.target) ?? [])])
          .filter(([, text]) => text !== '');
        const found = readI18next(bytes(written(given)));
        expect(found.problems).toEqual([]);
        expect(texts(found).filter(([, text]) => text !== '')).toEqual(expected);
      }),
    );
  });

  it('is shown by i18next as it was written', async () => {
    const given = file('i18next', [
      unit('item.4', { target: plain('{{a}} $t(b) <c>'), state: 'translated' }),
      unit('title'),
    ]);
    const instance = createInstance();
    await instance.init({ lng: 'fr', keySeparator: false, nsSeparator: false, returnEmptyString: false });
    instance.addResourceBundle('fr', 'translation', JSON.parse(written(given)));
    expect(instance.t('item.4', { skipInterpolation: true })).toBe('{{a}} $t(b) <c>');
    expect(instance.exists('title')).toBe(false);
  });
});
