import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, PairedCode } from '../../src/formats/exchange.ts';
import {
  compareCodes,
  inlineMarkup,
  inlineText,
  joinText,
  plain,
  sameContent,
} from '../../src/formats/inline.ts';
import { joinEquivalent, splitEquivalent } from '../../src/formats/xliff/inline-read.ts';
import { unwritableAt } from '../../src/formats/xml-write.ts';
import { content } from './samples.ts';

const bold = (id: string, text: string): PairedCode => ({
  type: 'pair',
  id,
  kind: 'strong',
  start: '**',
  end: '**',
  children: plain(text),
});
const line = (id: string): Inline => ({ type: 'code', id, kind: 'break', text: '<br>' });

describe('content', () => {
  it('is text without codes, and text with their markup', () => {
    const given = [...plain('Members '), bold('1', 'must'), line('2'), ...plain('obey.')];
    expect(inlineText(given)).toBe('Members mustobey.');
    expect(inlineMarkup(given)).toBe('Members **must**<br>obey.');
  });

  it('is the same however its text is cut', () => {
    expect(
      sameContent([...plain('a'), ...plain('b'), bold('1', 'c')], [...plain('ab'), bold('1', 'c')]),
    ).toBe(true);
  });

  it('is not the same with another code, or the code elsewhere', () => {
    expect(sameContent([bold('1', 'a')], [bold('2', 'a')])).toBe(false);
    expect(sameContent([bold('1', 'ab')], [bold('1', 'a'), ...plain('b')])).toBe(false);
  });

  it('is joined once and for all', () => {
    fc.assert(
      fc.property(content, (given) => {
        expect(joinText(joinText(given))).toEqual(joinText(given));
      }),
    );
  });
});

describe('codes of a target', () => {
  it('agree in any order', () => {
    expect(compareCodes([bold('1', 'a'), line('2')], [line('2'), bold('1', 'b')])).toEqual([]);
  });

  it('are missing, extra, doubled or unknown', () => {
    const unknown: Inline = { ...bold('', 'x'), kind: 'unknown', element: 'gg' };
    expect(
      compareCodes([bold('1', 'a'), line('2')], [bold('1', 'a'), bold('1', 'b'), line('3'), unknown]),
    ).toEqual([
      { type: 'unknown', id: 'gg' },
      { type: 'missing', id: '2' },
      { type: 'doubled', id: '1' },
      { type: 'extra', id: '3' },
    ]);
  });

  it('may lack annotations', () => {
    expect(compareCodes([{ ...bold('1', 'a'), kind: 'annotation', element: 'mrk' }], [])).toEqual([]);
  });
});

it('keeps start and end markup apart in one attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('…', '\\', '*', 'a') }),
      fc.string({ unit: fc.constantFrom('…', '\\', 'b') }),
      (start, end) => {
        expect(splitEquivalent(joinEquivalent(start, end))).toEqual({ start, end });
      },
    ),
  );
});

it('finds what XML cannot hold, as the standard has it', () => {
  const standard = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const near = fc.constantFrom('\ud800', '\udc00', '\udbff', '\udfff', 'a', '\ufffe', '\u0000', '\t');
  fc.assert(
    fc.property(fc.array(fc.oneof(unit, near), { maxLength: 8 }), (units) => {
      const text = units.join('');
      expect(unwritableAt(text)).toBe(text.search(standard));
    }),
    { numRuns: 5000 },
  );
});
