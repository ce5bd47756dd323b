import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeFile, ExchangeUnit } from '../../src/formats/exchange.ts';
import { inlineMarkup, plain } from '../../src/formats/inline.ts';
import { readPo, writePo } from '../../src/formats/po.ts';
import { anyFile, bytes, everyKind, file, unit } from './samples.ts';

function written(result: ReturnType<typeof writePo>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.text;
}

const HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: fr\\n"\n\n';
const read = (text: string): ExchangeFile => readPo(bytes(HEADER + text));
/** Problems as `messageId line:column`, the lines of the entries counted from 1. */
const problems = (text: string): string[] =>
  read(text).problems.map((one) => `${one.messageId} ${one.line - 3}:${one.column}`);

/** What PO can hold of a unit: markup is text, notes are for one side, reviewed is translated. */
const held = (one: ExchangeUnit): object => {
  const target = one.locked ? one.source : one.target;
  const [source, markup] = [inlineMarkup(one.source), target === undefined ? '' : inlineMarkup(target)];
  const needsWork = !one.locked && markup !== '' && one.needsWork;
  const previous =
    needsWork && one.previousSource !== undefined ? inlineMarkup(one.previousSource) : undefined;
  return {
    address: one.address,
    source,
    target: markup,
    needsWork,
    previous,
    locked: one.locked,
    fingerprint: one.fingerprint,
  };
};
const seen = (one: ExchangeUnit): object => ({
  address: one.address,
  source: inlineMarkup(one.source),
  target: inlineMarkup(one.target ?? []),
  needsWork: one.needsWork,
  previous: one.previousSource === undefined ? undefined : inlineMarkup(one.previousSource),
  locked: one.locked,
  fingerprint: one.fingerprint,
});

describe('reading', () => {
  it('reads an entry with everything there is', () => {
    const { units } = read(
      [
        '# Sounds odd.',
        '#. Keep the number.',
        '#. sourceDigest=sha256:aa',
        '#: rules.md:4',
        '#, fuzzy, no-wrap',
        '#| msgctxt "item.1"',
        '#| msgid "Members "',
        '#| "may shout."',
        'msgctxt "item.1"',
        'msgid ""',
        '"Members may "',
        '"not shout."',
        'msgstr "Les membres crient."',
      ].join('\n'),
    );
    expect(units).toMatchObject([
      {
        id: 'item.1',
        address: 'item.1',
        source: plain('Members may not shout.'),
        target: plain('Les membres crient.'),
        previousSource: plain('Members may shout.'),
        needsWork: true,
        state: 'initial',
        fingerprint: 'sha256:aa',
        notes: [
          { text: 'Keep the number.', from: 'developer' },
          { text: 'Sounds odd.', from: 'translator' },
        ],
        extras: ['#: rules.md:4'],
        line: 12,
      },
    ]);
  });

  it('reads the header', () => {
    expect(read('msgid "a"\nmsgstr "b"\n')).toMatchObject({ format: 'po', targetLang: 'fr' });
  });

  it('writes languages as the other formats do', () => {
    const text = 'msgid ""\nmsgstr "Language: zh_Hans\\n"\n';
    expect(readPo(bytes(text)).targetLang).toBe('zh-Hans');
  });

  it('resolves every escape of C', () => {
    const { units } = read('msgid "\\"\\\\\\n\\t\\r\\a\\b\\v\\f\\101\\x42"\nmsgstr ""\n');
    expect(units[0]?.source).toEqual(plain('"\\\n\t\r\u0007\b\u000b\fAB'));
  });

  it('keeps a stray backslash and says where it is', () => {
    const text = 'msgid "a"\nmsgstr "b \\ c"\n';
    expect(read(text).units[0]?.target).toEqual(plain('b \\ c'));
    expect(problems(text)).toEqual(['poBackslash 2:11']);
  });

  it('keeps a line break inside quotes and says where it is', () => {
    const text = 'msgid "a"\nmsgstr "b\nc"\n';
    expect(read(text).units[0]?.target).toEqual(plain('b\nc'));
    expect(problems(text)).toEqual(['poLineBreak 2:10']);
  });

  it('says where a string is not closed, and goes on', () => {
    const text = 'msgid "a"\nmsgstr "b\n\nmsgid "c"\nmsgstr "d"\n';
    expect(read(text).units.map((one) => inlineMarkup(one.target ?? []))).toEqual(['b', 'd']);
    expect(problems(text)).toEqual(['poUnclosed 2:10']);
  });

  it('gives both of two entries with one context and text, and names both lines', () => {
    const text = 'msgctxt "1"\nmsgid "a"\nmsgstr "b"\n\nmsgctxt "1"\nmsgid "a"\nmsgstr "c"\n';
    expect(read(text).units.map((one) => inlineMarkup(one.target ?? []))).toEqual(['b', 'c']);
    expect(read(text).problems).toMatchObject([{ messageId: 'poTwice', data: { first: 4, second: 8 } }]);
  });

  it('does not take the same text in two contexts for one entry', () => {
    expect(problems('msgctxt "1"\nmsgid "a"\nmsgstr ""\n\nmsgctxt "2"\nmsgid "a"\nmsgstr ""\n')).toEqual([]);
  });

  it('reports obsolete entries and does not use them', () => {
    const text = '#, fuzzy\n#~| msgid "old"\n#~ msgid "a"\n#~ msgstr "b"\n';
    expect(read(text).units).toEqual([]);
    expect(read(text).problems).toMatchObject([{ messageId: 'poObsolete', severity: 'note' }]);
  });

  it('tells entries apart without an empty line between them', () => {
    expect(read('msgid "a"\nmsgstr "b"\nmsgid "c"\nmsgstr "d"\n').units).toHaveLength(2);
  });

  it.each([
    ['text that is nothing', 'msgid "a"\nmsgstr "b"\nhello\n', 'poJunk 3:1'],
    ['text after a string', 'msgid "a" b\nmsgstr ""\n', 'poTrailing 1:10'],
    ['a string without a keyword', '"a"\n', 'poJunk 1:1'],
    ['an entry without msgstr', 'msgid "a"\n', 'poWithoutMsgstr 1:1'],
    ['plural forms', 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n', 'poPlural 1:1'],
  ])('reports %s', (_title, text, expected) => {
    expect(problems(text)).toContain(expected);
  });

  it.each([
    [
      'another character set',
      bytes('msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n'),
      'poCharset',
    ],
    ['bytes that are no UTF-8', Uint8Array.of(0x23, 0x20, 0xe9, 0x0a), 'poEncoding'],
    ['an empty file', new Uint8Array(), 'poEmpty'],
  ])('refuses %s', (_title, given, messageId) => {
    expect(readPo(given)).toMatchObject({ units: [], problems: [{ messageId, fatal: true }] });
  });

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      'msgid ',
      'msgstr ',
      'msgctxt',
      '"',
      '\\',
      '\n',
      '\r\n',
      '#',
      '#~ ',
      '#| ',
      'a',
      '[0]',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const found = readPo(bytes(HEADER + pieces.join('')));
        expect(writePo(found)).toEqual({ ok: true, text: found.raw });
      }),
      { numRuns: 2000 },
    );
  });

  it('stays linear on hostile texts', () => {
    for (const text of [
      '"'.repeat(1_000_000),
      'msgid "'.repeat(100_000),
      'msgid "a\n'.repeat(50_000),
      '\\'.repeat(1_000_000),
      `msgid "${'\\'.repeat(999_999)}`,
    ]) {
      expect(read(text).units.length).toBeGreaterThanOrEqual(0);
    }
  }, 30_000);
});

describe('writing', () => {
  it('gives back any units with any characters', () => {
    fc.assert(
      fc.property(anyFile('po'), (given) => {
        const found = readPo(bytes(written(writePo(given))));
        expect(found.problems).toEqual([]);
        expect(found.units.map(seen)).toEqual(given.units.map(held));
      }),
      { numRuns: 300 },
    );
  });

  it('gives back notes, one by one', () => {
    const notes = [
      { text: 'Keep the number.\nAnd the name.', from: 'developer', about: 'general' },
      { text: 'What stays: "A".', from: 'developer', about: 'general' },
      { text: 'Sounds odd.', from: 'translator', about: 'general' },
    ] as const;
    expect(readPo(bytes(written(writePo(file('po', [unit('a', { notes })]))))).units[0]?.notes).toEqual(
      notes,
    );
  });

  it('gives back the header', () => {
    const text = written(
      writePo(file('po', everyKind()), {
        revisionDate: '2026-01-31 12:00+0000',
        pluralForms: 'nplurals=2; plural=(n > 1);',
      }),
    );
    expect(text).toContain('"PO-Revision-Date: 2026-01-31 12:00+0000\\n"');
    expect(text).toContain('"Plural-Forms: nplurals=2; plural=(n > 1);\\n"');
    const { sourceLang, targetLang, document, edition, fingerprint } = readPo(bytes(text));
    expect({ sourceLang, targetLang, document, edition, fingerprint }).toEqual({
      sourceLang: 'en',
      targetLang: 'fr',
      document: 'house-rules',
      edition: '2003-01',
      fingerprint: 'sha256:0123',
    });
  });

  it('breaks strings after line ends only', () => {
    const long = `${'word '.repeat(40)}\nend`;
    expect(written(writePo(file('po', [unit('a', { source: plain(long) })])))).toContain(
      `msgid ""\n"${'word '.repeat(40)}\\n"\n"end"\n`,
    );
  });

  it('shows a stale unit as fuzzy, with the old English', () => {
    const stale = unit('a', {
      source: plain('New.'),
      target: plain('Vieux.'),
      needsWork: true,
      previousSource: plain('Old.'),
    });
    expect(written(writePo(file('po', [stale])))).toContain(
      '#, fuzzy, no-wrap\n#| msgctxt "a"\n#| msgid "Old."\nmsgctxt "a"\nmsgid "New."\nmsgstr "Vieux."\n',
    );
  });

  it('refuses characters that no format holds', () => {
    expect(writePo(file('po', [unit('a', { source: plain('\u0000') })]))).toMatchObject({ ok: false });
  });
});

describe('writing back', () => {
  const text = `${HEADER}# mine\r\n#: a.c:1\r\nmsgid "a"\r\nmsgstr ""\r\n"b"\r\n\r\n#, fuzzy, c-format\nmsgid "c"\nmsgstr "d"\n\njunk\n#~ msgid "x"\n#~ msgstr "y \\ z"\n`;

  it('leaves what did not change as it was, byte for byte', () => {
    expect(writePo(readPo(bytes(text)))).toEqual({ ok: true, text });
  });

  it('changes only the translation that changed', () => {
    const found = readPo(bytes(text));
    const units = found.units.map((one) => (one.id === 'a' ? { ...one, target: plain('e "f"') } : one));
    expect(writePo({ ...found, units })).toEqual({
      ok: true,
      text: text.replace('msgstr ""\r\n"b"', 'msgstr "e \\"f\\""'),
    });
  });

  it('takes the fuzzy flag away and leaves the others', () => {
    const found = readPo(bytes(text));
    const units = found.units.map((one) => ({ ...one, needsWork: false }));
    expect(writePo({ ...found, units })).toEqual({
      ok: true,
      text: text.replace('#, fuzzy, c-format', '#, c-format'),
    });
  });

  it('adds the fuzzy flag where it belongs', () => {
    const found = readPo(bytes('#. x\nmsgctxt "1"\nmsgid "a"\nmsgstr "b"\n'));
    const units = found.units.map((one) => ({ ...one, needsWork: true }));
    expect(writePo({ ...found, units })).toEqual({
      ok: true,
      text: '#. x\n#, fuzzy\nmsgctxt "1"\nmsgid "a"\nmsgstr "b"\n',
    });
  });
});
