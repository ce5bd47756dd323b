/** Units to write and read again, by hand and at random. */
import * as fc from 'fast-check';
import type {
  ExchangeFile,
  ExchangeFormat,
  ExchangeNote,
  ExchangeUnit,
  Inline,
} from '../../src/formats/exchange.ts';
import { joinText, plain, sameContent } from '../../src/formats/inline.ts';
import { unitId } from '../../src/formats/xliff/index.ts';

/** A unit with what a test does not say filled in. */
export function unit(address: string, rest: Partial<ExchangeUnit> = {}): ExchangeUnit {
  return {
    id: unitId(address),
    address,
    file: '',
    source: plain('Members must respect each other.'),
    state: 'initial',
    needsWork: false,
    locked: false,
    notes: [],
    fingerprint: '',
    targetFingerprint: '',
    span: { start: 0, end: 0 },
    line: 0,
    column: 0,
    extras: [],
    ...rest,
  };
}

/** A file with what a test does not say filled in. */
export function file(format: ExchangeFormat, units: readonly ExchangeUnit[]): ExchangeFile {
  return {
    format,
    sourceLang: 'en',
    targetLang: 'fr',
    document: 'house-rules',
    edition: '2003-01',
    fingerprint: 'sha256:0123',
    units,
    problems: [],
  };
}

/** Bytes of a text. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** One unit of every kind that there is. */
export function everyKind(): ExchangeUnit[] {
  const bold: Inline = {
    type: 'pair',
    id: '1',
    kind: 'strong',
    start: '**',
    end: '**',
    children: plain('must'),
  };
  const link: Inline = {
    type: 'pair',
    id: '2',
    kind: 'link',
    start: '[',
    end: '](#a)',
    children: plain('rules'),
  };
  const line: Inline = { type: 'code', id: '3', kind: 'break', text: '<br>' };
  const source: Inline[] = [...plain('Members '), bold, ...plain(' obey '), link, line, ...plain('.')];
  const target: Inline[] = [link, ...plain(' : '), bold, line];
  const notes: ExchangeNote[] = [{ text: 'Keep the number.', from: 'developer', about: 'source' }];
  const digests = { fingerprint: 'sha256:aa', targetFingerprint: 'sha256:bb' };
  return [
    unit('title', { source: plain('House rules'), notes }),
    unit('copyright', {
      source: plain('Copyright (C) 2003 A & B <c>'),
      locked: true,
      fingerprint: 'sha256:cc',
    }),
    unit('clause', { source, target, state: 'translated', ...digests }),
    unit('item.1', { target: plain('Les membres se respectent.'), state: 'reviewed', notes, ...digests }),
    unit('item.2', { target: plain(' \tFin.\n'), state: 'final', ...digests }),
    unit('item.3', {
      source: plain('Members may not shout.'),
      target: plain('Les membres crient.'),
      needsWork: true,
      previousSource: plain('Members may shout.'),
      previousTarget: plain('Les membres crient.'),
      ...digests,
    }),
    unit('4', {
      source: plain('One.\r\nTwo.'),
      target: plain('Un. ]]> "deux" \u2028 \u{1f600}'),
      state: 'translated',
    }),
    unit('__proto__', { source: plain(' ') }),
  ];
}

/** Characters of every kind that XML can hold, those that formats treat specially more often. */
const character = fc.oneof(
  fc.constantFrom(
    '&',
    '<',
    '>',
    '"',
    "'",
    '\\',
    ' ',
    '\t',
    '\n',
    '\r',
    '…',
    ']',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
  ),
  fc.constantFrom(
    '\u202e',
    '\u200d',
    '\u0301',
    '中',
    'א',
    'ع',
    'ไ',
    '\u{1f600}',
    '\u{10ffff}',
    '\ufffd',
    '#',
    '|',
    '~',
  ),
  fc
    .integer({ min: 0x20, max: 0x10ffff })
    .filter((code) => code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff))
    .map((code) => String.fromCodePoint(code)),
);
const text = fc.string({ unit: character, maxLength: 24 });
const filled = fc.string({ unit: character, minLength: 1, maxLength: 24 });

/** Content of a source: texts and codes with ids of their own. */
export const content: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.oneof(
      text.map((value): Inline => ({ type: 'text', text: value })),
      fc
        .record({
          kind: fc.constantFrom('strong', 'emphasis', 'link', 'code', 'html'),
          start: text,
          end: text,
          inside: text,
        })
        .map(
          ({ kind, start, end, inside }): Inline => ({
            type: 'pair',
            id: '',
            kind,
            start,
            end,
            children: plain(inside),
          }),
        ),
      fc
        .record({ kind: fc.constantFrom('image', 'break', 'html', 'other'), text })
        .map(({ kind, text: markup }): Inline => ({ type: 'code', id: '', kind, text: markup })),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) =>
    joinText(
      pieces.map((piece, index) => (piece.type === 'text' ? piece : { ...piece, id: `${index + 1}` })),
    ),
  )
  .filter((pieces) => pieces.length > 0);

/** Content of a target: the codes of its source, other texts between them. */
function translated(source: readonly Inline[]): fc.Arbitrary<Inline[]> {
  return fc.array(filled, { minLength: source.length + 1, maxLength: source.length + 1 }).map((texts) => {
    const codes = source.filter((piece) => piece.type !== 'text');
    return joinText(texts.flatMap((value, index) => [...plain(value), ...codes.slice(index, index + 1)]));
  });
}

/** A unit that every XLIFF version can hold. */
const anyUnit: fc.Arbitrary<ExchangeUnit> = content.chain((source) =>
  fc
    .record({
      target: fc.option(translated(source), { nil: undefined }),
      previous: fc.option(content, { nil: undefined }),
      state: fc.constantFrom('translated', 'reviewed', 'final'),
      needsWork: fc.boolean(),
      locked: fc.boolean(),
      notes: fc.array(
        fc.record({
          text: filled,
          from: fc.constantFrom('', 'developer', 'translator'),
          about: fc.constantFrom('source', 'target', 'general'),
        }),
        { maxLength: 2 },
      ),
      fingerprint: fc.constantFrom('', 'sha256:aa'),
    })
    .map(({ target, previous, state, needsWork, locked, notes, fingerprint }): ExchangeUnit => {
      const rest = { source, notes, fingerprint };
      if (locked) return unit('x', { ...rest, locked, target: source, state: 'final' });
      if (target === undefined || sameContent(source, target)) return unit('x', rest);
      const stale = {
        target,
        needsWork: true,
        ...(previous === undefined ? {} : { previousSource: previous, previousTarget: target }),
      };
      return unit('x', needsWork ? { ...rest, ...stale } : { ...rest, target, state });
    }),
);

/** Files of units with addresses of every kind, no two the same. */
export function anyFile(format: ExchangeFormat): fc.Arbitrary<ExchangeFile> {
  const address = fc.oneof(
    filled,
    fc.constantFrom('item.4', '__proto__', 'constructor', '1', '01', '_x31_', 'a_x', 'a b'),
  );
  return fc
    .uniqueArray(fc.tuple(address, anyUnit), { selector: ([name]) => name, minLength: 1, maxLength: 6 })
    .map((pairs) =>
      file(
        format,
        pairs.map(([name, rest]) => ({ ...rest, id: unitId(name), address: name })),
      ),
    );
}

/** A unit without what only a read one has. */
export function withoutPlace(found: ExchangeUnit): Partial<ExchangeUnit> {
  const { span: _span, line: _line, column: _column, extras: _extras, file: _file, ...rest } = found;
  return { ...rest, source: joinText(rest.source) };
}
