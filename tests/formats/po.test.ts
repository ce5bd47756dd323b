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
    expect(read(text).problems).toMatchObject([{ messageId: 'poTwice', data: { first: 5, second: 9 } }]);
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
    ['on a line of its own', 'msgid\n"Pay in "\n\n"time."\nmsgstr\n\n"Zahlt "\n"bald."\n'],
    ['beside other strings', 'msgid "Pay in " "time." msgstr "Zahlt "\t"bald."'],
    ['with a comment behind it', 'msgid "Pay in time."\nmsgstr "Zahlt bald." # really\n'],
    ['behind a domain', 'domain "club"\n\nmsgid "Pay in time."\nmsgstr "Zahlt bald."\n'],
    ['continued behind a backslash', 'msgid "Pay \\\nin time."\nmsgstr "Zahlt bald."\n'],
    ['indented', '\t msgid"Pay in time."\n\f msgstr"Zahlt bald."\n'],
  ])('reads a string %s', (_title, text) => {
    expect(problems(text)).toEqual([]);
    expect(read(text).units).toMatchObject([{ source: plain('Pay in time.'), target: plain('Zahlt bald.') }]);
  });

  it('reads escapes of bytes as the letters that they are', () => {
    const { units } = read('msgid "Tea"\nmsgstr "Th\\303\\xa9"\n');
    expect(units[0]?.target).toEqual(plain('Thé'));
  });

  it.each(['#, fuzzy', '#=fuzzy', '#= no-wrap, fuzzy', '#, c-format fuzzy', '#, no-wrap\n#= fuzzy'])(
    'reads an entry below "%s" as needing work',
    (flags) => {
      expect(read(`${flags}\nmsgid "a"\nmsgstr "b"\n`).units).toMatchObject([
        { needsWork: true, state: 'initial', extras: [] },
      ]);
    },
  );

  it.each(['#, c-format', '#= reviewed', '#: fuzzy', '#. fuzzy', '# fuzzy', '#| msgid "fuzzy"'])(
    'takes "%s" for no sign that work is needed',
    (line) => {
      expect(read(`${line}\nmsgid "a"\nmsgstr "b"\n`).units).toMatchObject([{ needsWork: false }]);
    },
  );

  it.each(['ASCII', 'US-ASCII', 'utf8', 'UTF-8', 'CHARSET', 'ISO-8859-15', 'koi8-u', 'CP1252'])(
    'reads letters of ASCII whatever is named: %s',
    (charset) => {
      const text = `# José\n${HEADER.replace('UTF-8', charset)}msgid "a"\nmsgstr "b"\n`;
      const ascii = /ascii|utf|charset/i.test(charset) ? text : text.replace('é', 'e');
      expect(readPo(bytes(ascii))).toMatchObject({ units: [{ target: plain('b') }], problems: [] });
    },
  );

  it('tells where a byte is no letter', () => {
    const given = Buffer.concat([bytes(`${HEADER}msgid "é"\nmsgstr "é`), Uint8Array.of(0xe9, 0x22, 0x0a)]);
    expect(readPo(given).problems).toMatchObject([{ messageId: 'poEncoding', line: 5, column: 10 }]);
  });

  it('reads a file whose lines end as on old Macs', () => {
    const text = `${HEADER}# note\n#, fuzzy\nmsgid "a"\nmsgstr "b"\n`.replaceAll('\n', '\r');
    expect(readPo(bytes(text))).toMatchObject({ units: [{ needsWork: true, line: 6 }], problems: [] });
  });

  it('tells of a byte order mark and reads what follows', () => {
    const found = readPo(bytes(`\ufeff${HEADER}msgid "a"\nmsgstr "b"\n`));
    expect(found.problems).toMatchObject([{ id: 'po/syntax', messageId: 'poMark', line: 1, column: 1 }]);
    expect(found.units).toHaveLength(1);
  });

  it('takes the first of two versions between conflict marks, and tells of them once', () => {
    const ours = 'msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n||||||| 1a2b3c\nmsgstr "x"\n';
    const text = `${ours}=======\nmsgstr "c"\n>>>>>>> theirs\n\nmsgid "d"\nmsgstr "e"\n`;
    expect(read(text).units.map((one) => inlineMarkup(one.target ?? []))).toEqual(['b', 'e']);
    expect(read(text).problems).toMatchObject([{ messageId: 'poConflict', line: 5, data: { last: 11 } }]);
  });

  it.each(['header', 'string', 'comment'])('finds conflict marks in a %s', (where) => {
    const marked = '<<<<<<< HEAD\n$\n=======\n$\n>>>>>>> b\n';
    const parts = {
      header: ['msgid ""\nmsgstr ""\n', '"Content-Type: text/plain; charset=UTF-8\\n"', ''],
      string: ['msgid "a"\nmsgstr ""\n', '"c"', ''],
      comment: ['#: a.c:1\n', '#: b.c:2', 'msgid "a"\nmsgstr "b"\n'],
    }[where] ?? ['', '', ''];
    const text = `${parts[0]}${marked.replaceAll('$', parts[1] ?? '')}${parts[2]}`;
    expect(readPo(bytes(text)).problems.map(({ messageId }) => messageId)).toEqual(['poConflict']);
  });

  it('takes the first translation for a draft where msgcat put two together', () => {
    const both = '"#-#-#-#-#  a.po (1.2)  #-#-#-#-#\\n"\n"b\\n"\n"#-#-#-#-#  c.po  #-#-#-#-#\\n"\n"d"';
    const text = `#, fuzzy\nmsgid "a"\nmsgstr ""\n${both}\n`;
    expect(problems(text)).toEqual(['poMerged 3:1']);
    for (const given of [text, text.replace('#, fuzzy\n', '')])
      expect(read(given).units).toMatchObject([{ target: plain('b'), needsWork: true }]);
  });

  it('tells of a translation and its English that end their lines otherwise, unless it is a draft', () => {
    const text = 'msgid "a\\n"\nmsgstr "b"\n\nmsgid "\\nc"\nmsgstr "d"\n\nmsgid "e\\n"\nmsgstr ""\n';
    expect(problems(text)).toEqual(['poLineEnd 2:1', 'poLineBegin 5:1']);
    expect(problems(`#, fuzzy\n${text}`)).toEqual(['poLineBegin 6:1']);
  });

  it.each([
    ['more than the header says', '"b"\nmsgstr[1] "c"\nmsgstr[2] "d"', 'poForms 1:1'],
    ['fewer than the header says', '"b"', 'poForms 1:1'],
    ['a number left out', '"b"\nmsgstr[2] "c"', 'poFormIndex 4:1'],
  ])('tells of plural forms: %s', (_title, forms, expected) => {
    const header = HEADER.replace('Language', 'Plural-Forms: nplurals=2; plural=n != 1;\\nLanguage');
    const found = readPo(bytes(`${header}msgid "a"\nmsgid_plural "as"\nmsgstr[0] ${forms}\n`));
    const told = found.problems.map((one) => `${one.messageId} ${one.line - 3}:${one.column}`);
    expect(told.toSorted()).toEqual([expected, 'poPlural 1:1'].toSorted());
  });

  it.each([
    ['a form without msgid_plural', 'msgid "a"\nmsgstr[0] "b"\n', ['poWithoutPlural 1:1']],
    ['a second msgstr', 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n', ['poOrder 3:1']],
    [
      'a comment inside',
      'msgid "a"\n# b\n#. c\nmsgstr "d"\n',
      ['poCommentInside 2:1', 'poCommentInside 3:1'],
    ],
    ['a previous msgid apart', '#| msgid "a"\n\n# b\nmsgid "c"\nmsgstr "d"\n', ['poPreviousAlone 4:1']],
    ['a previous msgid alone', 'msgid "c"\nmsgstr "d"\n\n#| msgid "a"\n', ['poPreviousAlone 4:4']],
    ['an obsolete half', '#~ msgid "a"\nmsgstr "b"\n', ['poObsolete 1:1', 'poObsoleteMixed 2:8']],
    ['a separator of contexts', 'msgid "a"\nmsgstr "b\\4"\n', ['poSeparator 2:8']],
    ['bytes of no letter', 'msgid "a"\nmsgstr "b\\303"\n', ['poBytes 2:10']],
    ['curly quotes', 'msgid “a”\nmsgstr "b"\n', ['poJunk 1:7']],
    ['capitals', 'MSGID "a"\n', ['poJunk 1:1']],
    [
      'a living entry beside its obsolete one',
      '#~ msgid "a"\n#~ msgstr "b"\n\nmsgid "a"\nmsgstr "b"\n',
      ['poObsolete 1:1', 'poTwice 4:1'],
    ],
  ])('reports %s at its place', (_title, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ['text that is nothing', 'msgid "a"\nmsgstr "b"\nhello\n', 'poJunk 3:1'],
    ['text after a string', 'msgid "a" b\nmsgstr ""\n', 'poTrailing 1:11'],
    ['an entry without msgstr', 'msgid "a"\n', 'poWithoutMsgstr 1:1'],
    ['plural forms', 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n', 'poPlural 1:1'],
  ])('reports %s', (_title, text, expected) => {
    expect(problems(text)).toContain(expected);
  });

  it.each([
    [
      'another character set',
      Buffer.from(HEADER.replace('UTF-8', 'KOI8-R') + 'msgid "a"\nmsgstr "\xc1"\n', 'latin1'),
      'poCharset',
    ],
    ['a character set that nobody knows', bytes(HEADER.replace('UTF-8', 'MARTIAN')), 'poCharset'],
    [
      'letters beside ASCII',
      bytes(HEADER.replace('UTF-8', 'us-ascii') + 'msgid "a"\nmsgstr "é"\n'),
      'poAscii',
    ],
    ['UTF-16', Buffer.from(`\ufeff${HEADER}`, 'utf16le'), 'poUtf16'],
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
        // Texts that begin or end with a line end on one side only are given as they are.
        const other = found.problems.filter(({ messageId }) => !/^poLine(?:Begin|End)$/.test(messageId));
        expect(other).toEqual([]);
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

  it('takes the fuzzy flag away wherever it stands, and adds it where every tool knows it', () => {
    const given = '#, c-format\n#= fuzzy, reviewed\nmsgid "a"\nmsgstr "b"\n';
    const found = readPo(bytes(given));
    const written = (needsWork: boolean): string => {
      const result = writePo({ ...found, units: found.units.map((one) => ({ ...one, needsWork })) });
      return result.ok ? result.text : '';
    };
    expect(written(true)).toBe(given);
    expect(written(false)).toBe(given.replace('fuzzy, ', ''));
    const plainFlags = readPo(bytes(written(false)));
    const again = writePo({
      ...plainFlags,
      units: plainFlags.units.map((one) => ({ ...one, needsWork: true })),
    });
    expect(again).toEqual({
      ok: true,
      text: given.replace('c-format', 'fuzzy, c-format').replace('fuzzy, r', 'r'),
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
