import { describe, expect, it } from 'vitest';
import type { ExchangeFile } from '../../src/formats/exchange.ts';
import { inlineText, plain } from '../../src/formats/inline.ts';
import { readXliff, writeXliff } from '../../src/formats/xliff/index.ts';
import { bytes } from './samples.ts';

const V12 = 'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"';
const V20 = 'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"';
const read = (text: string): ExchangeFile => readXliff(bytes(text));
const read12 = (body: string): ExchangeFile =>
  read(
    `<xliff ${V12}><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>\n${body}\n</body></file></xliff>`,
  );
const read20 = (inside: string): ExchangeFile =>
  read(`<xliff ${V20}><file id="f">\n${inside}\n</file></xliff>`);
const targets = (found: ExchangeFile): (string | undefined)[] =>
  found.units.map((one) => (one.target === undefined ? undefined : inlineText(one.target)));
const unit12 = (id: string): string => `<trans-unit id="${id}"><source>x</source></trans-unit>`;
const unit20 = (rest: string): string => `<unit ${rest}><segment><source>x</source></segment></unit>`;
const ids = (found: ExchangeFile): string[] => found.problems.map((one) => one.messageId);

describe('files that are something else', () => {
  it.each([
    [
      'a later version',
      '<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:3.0"/>',
      'xliffVersionUnknown',
    ],
    [
      'a version of another namespace',
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      'xliffVersionMismatch',
    ],
    [
      'version 2.2 in the namespace of 2.0',
      '<xliff version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
      'xliffVersionMismatch',
    ],
    ['no version', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', 'xliffVersionMismatch'],
    ['another vocabulary', '<tmx version="1.4"/>', 'xliffNotXliff'],
    ['HTML', '<html><body>x</body></html>', 'xliffNotXliff'],
  ])('refuses %s', (_title, text, messageId) => {
    expect(read(text)).toMatchObject({
      units: [],
      problems: [{ messageId, fatal: true, line: 1, column: 1 }],
    });
  });

  it('does not write what could not be read', () => {
    expect(writeXliff(read('<a/>'))).toMatchObject({ ok: false, problems: [{ messageId: 'xliffNotXliff' }] });
  });

  it('refuses a file that is cut off at any byte', () => {
    const whole = bytes(
      `<?xml version="1.0"?>\n<xliff ${V20}><file id="f"><unit id="u"><segment><source>é &amp; <ph id="1"/></source><target>b</target></segment></unit></file></xliff>`,
    );
    for (let size = 0; size < whole.length; size++) {
      const found = readXliff(whole.subarray(0, size));
      expect(found.units).toEqual([]);
      expect(found.problems).toMatchObject([{ fatal: true }]);
    }
    expect(readXliff(whole).units).toHaveLength(1);
  });
});

describe('XLIFF 1.2', () => {
  it('joins segments in their order, with what stands between them', () => {
    const found = read12(
      '<trans-unit id="u"><source>A. B.</source><seg-source><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></seg-source><target><mrk mtype="seg" mid="1">a.</mrk> <mrk mtype="seg" mid="2">b.</mrk></target></trans-unit>',
    );
    expect(targets(found)).toEqual(['a. b.']);
  });

  it('reads units in groups with and without id, and locks by the group', () => {
    const found = read12(
      `<group>${unit12('a')}<group id="g" translate="no">${unit12('b')}</group></group>${unit12('c')}`,
    );
    expect(found.units.map((one) => [one.id, one.locked])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
  });

  it('names both lines of an id that is used twice, and gives both units', () => {
    const found = read12(
      '<trans-unit id="u"><source>x</source><target>1</target></trans-unit>\n<trans-unit id="u"><source>x</source><target>2</target></trans-unit>',
    );
    expect(found.problems).toMatchObject([
      { messageId: 'xliffIdTwice', data: { value: 'u', first: 2, second: 3 }, line: 3 },
    ]);
    expect(targets(found)).toEqual(['1', '2']);
  });

  it('lets different files use the same id', () => {
    const one =
      '<file original="a" source-language="en" datatype="plaintext"><body><trans-unit id="u"><source>x</source></trans-unit></body></file>';
    const found = read(`<xliff ${V12}>${one}${one}</xliff>`);
    expect(ids(found)).toEqual([]);
    expect(found.units.map((unit) => unit.file)).toEqual(['1', '2']);
  });

  it('keeps ids apart that objects of JavaScript do not', () => {
    const found = read12(
      ['__proto__', 'constructor', '10', '9']
        .map((id) => `<trans-unit id="${id}"><source>x</source></trans-unit>`)
        .join(''),
    );
    expect(found.units.map((one) => one.id)).toEqual(['__proto__', 'constructor', '10', '9']);
  });

  it('reads every inline element, and the markup that stands in some', () => {
    const [found] = read12(
      '<trans-unit id="u"><source>a<bpt id="1">&lt;b></bpt>b<ept id="1">&lt;/b></ept><it id="2" pos="open">[</it><ph id="3">%s</ph><bx id="4"/><ex id="4"/><mrk mtype="term">t</mrk></source></trans-unit>',
    ).units;
    expect(inlineText(found?.source ?? [])).toBe('abt');
    expect(found?.source.map((piece) => (piece.type === 'text' ? piece.text : piece.element))).toEqual([
      'a',
      'bpt',
      'b',
      'ept',
      'it',
      'ph',
      'bx',
      'ex',
      'mrk',
    ]);
  });

  it('takes an empty target for none', () => {
    expect(targets(read12('<trans-unit id="u"><source>x</source><target/></trans-unit>'))).toEqual([
      undefined,
    ]);
  });

  it('reads a file whose elements have a prefix', () => {
    const text =
      '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file original="a" source-language="en" target-language="fr" datatype="plaintext"><x:body><x:trans-unit id="u"><x:source>a</x:source></x:trans-unit></x:body></x:file></x:xliff>';
    const found = read(text);
    expect(found.units).toMatchObject([{ id: 'u', source: plain('a') }]);
    const units = found.units.map((one) => ({ ...one, target: plain('b'), state: 'translated' as const }));
    expect(writeXliff({ ...found, units })).toEqual({
      ok: true,
      text: text.replace('</x:source>', '</x:source><x:target state="translated">b</x:target>'),
    });
  });

  it.each([
    ['a unit without id', '<trans-unit><source>x</source></trans-unit>', 'xliffAttributeMissing'],
    ['a unit without source', '<trans-unit id="u"/>', 'xliffElementMissing'],
    [
      'a target in another language',
      '<trans-unit id="u"><source>x</source><target xml:lang="de">y</target></trans-unit>',
      'xliffLanguageMismatch',
    ],
    ['a binary unit', '<bin-unit id="b" mime-type="image/png"><bin-source/></bin-unit>', 'xliffBinaryUnit'],
  ])('reports %s with its line', (_title, body, messageId) => {
    expect(read12(body).problems).toMatchObject([
      { messageId, line: 2, section: expect.stringContaining('XLIFF 1.2, ') },
    ]);
  });
});

describe('XLIFF 2', () => {
  it('joins segments and what stands between them', () => {
    const found = read20(
      '<unit id="u"><segment><source>A.</source><target>a.</target></segment><ignorable><source> </source></ignorable><segment><source>B.</source><target>b.</target></segment></unit>',
    );
    expect(found.units[0]?.source).toEqual(plain('A. B.'));
    expect(targets(found)).toEqual(['a. b.']);
  });

  it('puts targets into the order they ask for', () => {
    const found = read20(
      '<unit id="u"><segment><source>A</source><target order="3">a</target></segment><segment><source>B</source><target>b</target></segment><segment><source>C</source><target order="1">c</target></segment></unit>',
    );
    expect(targets(found)).toEqual(['cba']);
    expect(ids(found)).toEqual([]);
  });

  it('does not pair a translation with the source of another segment', () => {
    const found = read20(
      '<unit id="u"><segment><source>One.</source><target>Un.</target></segment><segment><source>Two.</source></segment></unit>',
    );
    expect(found.units[0]).toMatchObject({
      source: plain('One.Two.'),
      target: plain('Un.'),
      needsWork: true,
    });
    expect(ids(found)).toEqual(['xliffSegmentUntranslated']);
  });

  it('is no further than its least segment', () => {
    const found = read20(
      '<unit id="u"><segment state="final"><source>A</source><target>a</target></segment><segment state="translated"><source>B</source><target>b</target></segment></unit>',
    );
    expect(found.units[0]?.state).toBe('translated');
  });

  it('inherits locks from file and group, and lets a unit undo them', () => {
    const found = read20(
      `<group id="g" translate="no">${unit20('id="a"')}${unit20('id="b" translate="yes"')}</group>`,
    );
    expect(found.units.map((one) => one.locked)).toEqual([true, false]);
  });

  it('takes markup from the original data', () => {
    const [found] = read20(
      '<unit id="u"><originalData><data id="d">&lt;b></data><data id="e">&lt;/b></data></originalData><segment><source><pc id="1" dataRefStart="d" dataRefEnd="e">x</pc></source></segment></unit>',
    ).units;
    expect(found?.source).toMatchObject([{ type: 'pair', start: '<b>', end: '</b>' }]);
  });

  it('reads version 2.2 in its own namespace', () => {
    const found = read(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="en"><file id="f"><unit id="u"><segment><source>x</source></segment></unit></file></xliff>',
    );
    expect(found).toMatchObject({ format: 'xliff22', problems: [], units: [{ id: 'u' }] });
  });
});

describe('writing back', () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- mine --><xliff ${V20} xmlns:my="urn:my" my:a="1"><file id="f"><my:x/>\r\n<unit id="u" my:b='2'><segment state="initial"><source>a <pc id="1" my:c="3">b</pc></source></segment></unit><unit id="v"><segment id="s"><source>c</source><target my="x">d</target></segment><segment><source>e</source><target>f</target></segment></unit></file></xliff>`;

  it('changes the translations that changed, and nothing else', () => {
    const found = read(text);
    const [first, second] = found.units;
    if (first === undefined || second === undefined) throw new Error('not read');
    const code = { type: 'pair', id: '1', kind: 'other', start: '', end: '', children: plain('B') } as const;
    const changed = {
      ...first,
      target: [code, ...plain(' <A>')],
      state: 'reviewed',
      needsWork: false,
    } as const;
    expect(writeXliff({ ...found, units: [changed, second] })).toEqual({
      ok: true,
      text: text
        .replace('state="initial"', 'state="reviewed"')
        .replace('</pc></source>', '</pc></source><target><pc id="1" my:c="3">B</pc> &lt;A&gt;</target>'),
    });
  });

  it('puts the translation of a unit of several segments into the first', () => {
    const found = read(text);
    const units = found.units.map((one) =>
      one.id === 'v' ? { ...one, target: plain('D'), needsWork: false, state: 'translated' as const } : one,
    );
    expect(writeXliff({ ...found, units })).toEqual({
      ok: true,
      text: text
        .replace('<segment id="s">', '<segment state="translated" id="s">')
        .replace('<target my="x">d</target>', '<target my="x">D</target>')
        .replace('<target>f</target>', ''),
    });
  });

  it('declares the encoding that it writes', () => {
    const utf16 = Buffer.from(
      `\ufeff<?xml version="1.0" encoding="UTF-16"?><xliff ${V20}><file id="f"><unit id="u"><segment><source>é</source></segment></unit></file></xliff>`,
      'utf16le',
    );
    const result = writeXliff(readXliff(utf16));
    expect(result.ok && result.text.slice(0, 38)).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  });

  it('refuses units that are not in the file', () => {
    const found = read(text);
    const units = found.units.map((one) => ({ ...one, span: { start: 1, end: 2 } }));
    expect(() => writeXliff({ ...found, units })).toThrow(RangeError);
  });
});
