/** How long translations may be, and what a file demands of them. */
import { describe, expect, it } from 'vitest';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { bytes } from './samples.ts';

const said = (text: string): readonly string[] =>
  readXliff(bytes(text)).problems.map(({ messageId, data, unit = '' }) =>
    [
      unit,
      messageId,
      data['size'] ?? data['found'] ?? data['text'] ?? '',
      data['limit'] ?? data['expected'] ?? '',
    ]
      .join(' ')
      .trim(),
  );

describe('XLIFF 1.2', () => {
  const unit = (attributes: string, target: string): string =>
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body><trans-unit id="1"${attributes}><source>Wait.</source>${target}</trans-unit></body></file></xliff>`;

  it.each([
    [' maxwidth="9" size-unit="char"', '<target>Attendez.</target>', []],
    [' maxwidth="8" size-unit="char"', '<target>Attendez.</target>', ['1 xliffManyCharacters 9 8']],
    [' minwidth="10" size-unit="char"', '<target>Attendez.</target>', ['1 xliffFewCharacters 9 10']],
    [' maxwidth="1" size-unit="glyph"', '<target>e\u0301</target>', []],
    [' maxwidth="1" size-unit="char"', '<target>e\u0301</target>', ['1 xliffManyCharacters 2 1']],
    [' maxwidth="1" size-unit="char"', '<target>😀</target>', []],
    [' maxwidth="2" size-unit="byte"', '<target>éé</target>', ['1 xliffManyBytes 4 2']],
    [' maxbytes="2"', '<target>éé</target>', ['1 xliffManyBytes 4 2']],
    [' maxwidth="2" size-unit="char"', '<target><g id="1">ab</g><x id="2" equiv-text="long"/></target>', []],
    [' maxwidth="2"', '<target>Attendez.</target>', []],
    [' maxwidth="2" size-unit="pixel"', '<target>Attendez.</target>', []],
    [' maxwidth="2em" size-unit="char"', '<target>Attendez.</target>', []],
    [' minwidth="2" size-unit="char"', '<target/>', []],
    [' minwidth="2" size-unit="char"', '', []],
  ])('a unit with%s and %s', (attributes, target, expected) => {
    expect(said(unit(attributes, target))).toEqual(expected);
  });
});

const NAMESPACES =
  'xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"';
const xliff = (inside: string): string =>
  `<xliff ${NAMESPACES} version="2.1" srcLang="en" trgLang="fr">${inside}</xliff>`;
const segment = (target: string, source = 'Wait.'): string =>
  `<segment><source>${source}</source><target>${target}</target></segment>`;

describe('the size and length restriction of XLIFF 2', () => {
  const profiles = (general = 'xliff:codepoints', storage = 'xliff:utf8', inside = ''): string =>
    `<slr:profiles generalProfile="${general}" storageProfile="${storage}">${inside}</slr:profiles>`;
  const unit = (attributes: string, inside: string): string => `<unit id="u" ${attributes}>${inside}</unit>`;
  const file = (inside: string, attributes = ''): string =>
    xliff(`<file id="f" ${attributes}>${inside}</file>`);

  it.each([
    ['slr:sizeRestriction="9"', 'Attendez.', []],
    ['slr:sizeRestriction="8"', 'Attendez.', ['u xliffManyCharacters 9 8']],
    ['slr:sizeRestriction="10,12"', 'Attendez.', ['u xliffFewCharacters 9 10']],
    ['slr:sizeRestriction="10,*"', 'Attendez.', ['u xliffFewCharacters 9 10']],
    ['slr:sizeRestriction="*"', 'Attendez.', []],
    ['slr:storageRestriction="3"', 'éé', ['u xliffManyBytes 4 3']],
  ])('a unit with %s and "%s"', (attributes, target, expected) => {
    expect(said(file(profiles() + unit(attributes, segment(target))))).toEqual(expected);
  });

  it.each([
    ['xliff:utf16', 4],
    ['xliff:utf32', 8],
  ])('counts the bytes of %s', (profile, size) => {
    const inside = profiles('', profile) + unit('slr:storageRestriction="3"', segment('éé'));
    expect(said(file(inside))).toEqual([`u xliffManyBytes ${size} 3`]);
  });

  it('normalizes before it counts, as the file says', () => {
    const decomposed = unit('slr:sizeRestriction="1"', segment('e\u0301'));
    const form = (general: string): string =>
      profiles('xliff:codepoints', '', `<slr:normalization general="${general}"/>`);
    expect(said(file(form('nfc') + decomposed))).toEqual([]);
    expect(said(file(form('none') + decomposed))).toEqual(['u xliffManyCharacters 2 1']);
  });

  it('adds up the segments of a unit, and the units of a group', () => {
    const two = segment('abc') + segment('de');
    expect(said(file(profiles() + unit('slr:sizeRestriction="4"', two)))).toEqual([
      'u xliffManyCharacters 5 4',
    ]);
    const units = `<unit id="u1">${segment('abc')}</unit><unit id="u2">${segment('de')}</unit>`;
    expect(said(file(`${profiles()}<group id="g" slr:sizeRestriction="4">${units}</group>`))).toEqual([
      'xliffManyCharacters 5 4',
    ]);
    expect(said(file(`${profiles()}<group id="g" slr:sizeRestriction="5">${units}</group>`))).toEqual([]);
  });

  it('measures marked words by themselves, and counts what a code stands for', () => {
    const marked = segment(
      'Attendez <pc id="1" slr:sizeRestriction="2">ici</pc>.',
      'Wait <pc id="1">here</pc>.',
    );
    expect(said(file(profiles() + unit('', marked)))).toEqual(['u xliffManyCharacters 3 2']);
    const code = segment('ab<ph id="1" slr:sizeInfo="3"/>', 'a<ph id="1" slr:sizeInfo="3"/>');
    expect(said(file(profiles() + unit('slr:sizeRestriction="4"', code)))).toEqual([
      'u xliffManyCharacters 5 4',
    ]);
  });

  it('does not measure what others define', () => {
    expect(said(file(profiles('my:pixels') + unit('slr:sizeRestriction="2"', segment('Attendez.'))))).toEqual(
      [],
    );
  });

  it('says nothing of a unit without translation', () => {
    const inside = '<segment><source>Wait.</source></segment>';
    expect(said(file(profiles() + unit('slr:sizeRestriction="2,4"', inside)))).toEqual([]);
  });
});

describe('the rules of the validation module', () => {
  const rules = (...attributes: readonly string[]): string =>
    `<val:validation>${attributes.map((one) => `<val:rule ${one}/>`).join('')}</val:validation>`;
  const unit = (own: string, inside: string): string => `<unit id="u">${own}${inside}</unit>`;
  const file = (inside: string): string => xliff(`<file id="f">${inside}</file>`);

  it.each([
    ['isPresent="club"', 'Le club attend.', []],
    ['isPresent="club"', 'Le Club attend.', ['u xliffDemandAbsent club']],
    ['isPresent="club" caseSensitive="no"', 'Le Club attend.', []],
    ['isPresent="club" occurs="2"', 'Le club.', ['u xliffDemandCount 1 2']],
    ['isPresent="club" occurs="1"', 'Rien.', ['u xliffDemandAbsent club']],
    ['isNotPresent="club"', 'Le club.', ['u xliffDemandPresent club']],
    ['isNotPresent="club"', 'Attendez.', []],
    ['startsWith="→"', '→ Attendez.', []],
    ['startsWith="→"', 'Attendez.', ['u xliffDemandStart →']],
    ['endsWith=":"', 'Attendez :', []],
    ['endsWith=":"', 'Attendez.', ['u xliffDemandEnd :']],
    ['isPresent="Wait" existsInSource="yes"', 'Attendez.', ['u xliffDemandAbsent Wait']],
    ['isPresent="Wait" existsInSource="yes"', 'Wait', []],
    ['isPresent="Wait" existsInSource="yes"', 'Wait Wait', ['u xliffDemandCount 2 1']],
    ['isPresent="club" existsInSource="yes"', 'Attendez.', []],
    ['endsWith="." existsInSource="yes"', 'Attendez', ['u xliffDemandEnd .']],
    ['endsWith="!" existsInSource="yes"', 'Attendez !', ['u xliffDemandSource !']],
    ['endsWith="!" existsInSource="yes"', 'Attendez', []],
    ['isPresent="é"', 'e\u0301t\u00e9', []],
    ['isPresent="é" normalization="none"', 'e\u0301te\u0301', ['u xliffDemandAbsent é']],
    ['isPresent="club" disabled="yes"', 'Attendez.', []],
  ])('%s of "%s"', (rule, target, expected) => {
    expect(said(file(unit(rules(rule), segment(target))))).toEqual(expected);
  });

  it('holds for every unit of a file or a group, unless one switches it off', () => {
    const off = rules('isPresent="club" disabled="yes"');
    const inside = `${rules('isPresent="club"')}<group id="g">${rules('isNotPresent="x"')}<unit id="u1">${segment('x')}</unit></group><unit id="u2">${off}${segment('Rien.')}</unit>`;
    expect(said(file(inside))).toEqual(['u1 xliffDemandAbsent club', 'u1 xliffDemandPresent x']);
  });

  it('asks nothing of a segment without translation', () => {
    expect(said(file(unit(rules('isPresent="club"'), segment(''))))).toEqual([]);
  });
});
