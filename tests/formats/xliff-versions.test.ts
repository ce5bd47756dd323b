/** XLIFF as tools write it: older versions, without a namespace, without states, with empty segments. */
import { describe, expect, it } from 'vitest';
import type { ExchangeFile } from '../../src/formats/exchange.ts';
import { inlineText } from '../../src/formats/inline.ts';
import { readXliff, writeXliff } from '../../src/formats/xliff/index.ts';
import { bytes } from './samples.ts';

const read = (text: string): ExchangeFile => readXliff(bytes(text));
const said = ({ problems }: ExchangeFile): readonly string[] =>
  problems.map(({ severity, messageId }) => `${severity} ${messageId}`);
const unit12 =
  '<trans-unit id="1"><source>Wait.</source><target state="translated">Attendez.</target></trans-unit>';
const xliff1 = (attributes: string, inside = unit12): string =>
  `<xliff${attributes}><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>${inside}</body></file></xliff>`;
const unit2 = (inside: string, version = '2.0'): string => {
  const namespace = version === '2.1' ? '2.0' : version;
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:${namespace}" version="${version}" srcLang="en" trgLang="fr"><file id="f"><unit id="u">${inside}</unit></file></xliff>`;
};

describe('versions before 1.2', () => {
  it.each([
    ['1.0', ' version="1.0"', []],
    ['1.1', ' version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"', []],
    ['1.1 without a namespace', ' version="1.1"', []],
    ['1.2 without a namespace', ' version="1.2"', ['note xliffNamespaceMissing']],
    ['no version', '', ['error xliffAttributeMissing']],
  ])('%s is read as 1.2', (_title, attributes, problems) => {
    const file = read(xliff1(attributes));
    expect(said(file)).toEqual(problems);
    const [unit] = file.units;
    expect([file.format, file.targetLang, unit?.state, inlineText(unit?.target ?? [])]).toEqual([
      'xliff12',
      'fr',
      'translated',
      'Attendez.',
    ]);
  });

  it.each([
    ' version="1.0"',
    ' version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"',
    ' version="1.2"',
  ])('a file with%s is written back as it was, but for what changed', (attributes) => {
    const text = xliff1(attributes);
    const file = read(text);
    expect(writeXliff(file)).toEqual({ ok: true, text });
    const units = file.units.map((unit) => ({
      ...unit,
      target: [{ type: 'text', text: 'Restez.' } as const],
    }));
    expect(writeXliff({ ...file, units })).toEqual({ ok: true, text: text.replace('Attendez', 'Restez') });
  });

  it('notes, groups and codes are read without a namespace', () => {
    const inside =
      '<group><trans-unit id="1"><source>Wait <g id="1">here</g>.</source><target>Attendez <g id="1">ici</g>.</target><note from="translator">Sure?</note></trans-unit></group>';
    const [unit] = read(xliff1(' version="1.0"', inside)).units;
    expect(unit?.notes.map(({ text }) => text)).toEqual(['Sure?']);
    expect(unit?.target?.map(({ type }) => type)).toEqual(['text', 'pair', 'text']);
    expect(unit?.extras).toEqual([]);
  });

  it('the header of a PO file is no unit', () => {
    const header =
      '<trans-unit id="h" restype="x-gettext-domain-header"><source>Language: fr</source></trans-unit>';
    expect(read(xliff1(' version="1.1"', header + unit12)).units.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('the states of XLIFF 2', () => {
  const segment = (attributes: string, target = '<target>Attendez.</target>'): string =>
    `<segment${attributes}><source>Wait.</source>${target}</segment>`;

  it.each([
    ['', 'translated', false],
    [' state="initial"', 'initial', true],
    [' state="translated"', 'translated', false],
    [' state="final"', 'final', false],
    [' state="translated" subState="poedit:fuzzy"', 'initial', true],
  ])('a segment with%s is %s', (attributes, state, needsWork) => {
    for (const version of ['2.0', '2.1', '2.2'])
      expect(read(unit2(segment(attributes), version)).units[0]).toMatchObject({ state, needsWork });
  });

  it('a segment without a target says nothing', () => {
    expect(read(unit2(segment('', ''))).units[0]).toMatchObject({ state: 'initial', needsWork: false });
  });

  it('what stands between segments has none', () => {
    const file = read(unit2(`${segment('')}<ignorable><source> </source></ignorable>${segment('')}`));
    expect(file.units[0]).toMatchObject({ state: 'translated', needsWork: false });
    expect(inlineText(file.units[0]?.target ?? [])).toBe('Attendez. Attendez.');
  });

  it('what was exported without a translation is one when a tool filled it in and left the state', () => {
    const ours = (digests: string): string =>
      unit2(
        `<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup category="urtext">${digests}</mda:metaGroup></mda:metadata>${segment(' state="initial"')}`,
      );
    const english = '<mda:meta type="sourceDigest">sha256:1</mda:meta>';
    expect(read(ours(english)).units[0]).toMatchObject({ state: 'translated', needsWork: false });
    const both = `${english}<mda:meta type="targetDigest">sha256:2</mda:meta>`;
    expect(read(ours(both)).units[0]).toMatchObject({ state: 'initial', needsWork: true });
  });
});

describe('targets that nobody filled in', () => {
  const segmented = (target: string): string =>
    xliff1(
      ' version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"',
      `<trans-unit id="1"><source><g id="1">Wait</g>. Pay.</source><seg-source><mrk mtype="seg" mid="1"><g id="1">Wait</g>.</mrk> <mrk mtype="seg" mid="2">Pay.</mrk></seg-source>${target}</trans-unit>`,
    );

  it.each([
    '<target><mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2"/></target>',
    '<target><mrk mtype="seg" mid="1"> </mrk><mrk mtype="seg" mid="2"></mrk></target>',
  ])('are empty translations, as segments: %s', (target) => {
    expect(read(segmented(target)).units[0]).toMatchObject({
      target: [],
      state: 'initial',
      needsWork: false,
    });
  });

  it('are a translation where one of the segments has words', () => {
    const target = '<target><mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2">Payez.</mrk></target>';
    expect(inlineText(read(segmented(target)).units[0]?.target ?? [])).toBe(' Payez.');
  });
});
