/** What is said of the codes of a translation in a file: those that are gone, hollow ones, words glued to them. */
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/exchange/file-problems.ts';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { inMemory, reportOf, runInMemory } from '../program.ts';

const xliff12 = (source: string, target: string, lang = 'fr'): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="${lang}" datatype="plaintext"><body><trans-unit id="u"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`;
const xliff2 = (source: string, target: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>${source}</source><target>${target}</target></segment></unit></file></xliff>`;
const said = (text: string): readonly string[] =>
  problemsOf(readXliff(new TextEncoder().encode(text))).map(({ messageId, severity, data }) =>
    [severity, messageId, data['code'] ?? data['shown'] ?? data['value'] ?? ''].join(' '),
  );

describe('codes that are gone', () => {
  it.each([
    ['<pc id="1" canDelete="yes">Wait</pc>.', 'Attendez.', ['note codes.deleted 1']],
    ['<pc id="1">Wait</pc>.', 'Attendez.', ['note codes.deleted 1']],
    ['<pc id="1" canDelete="no">Wait</pc>.', 'Attendez.', ['error codes.missing 1']],
    ['Wait<ph id="1" canDelete="no"/>.', 'Attendez.', ['error codes.missing 1']],
    ['Wait.', 'Attendez<ph id="2"/>.', ['note codes.added 2']],
    ['<pc id="1">Wait</pc>.', '<pc id="1">Attendez</pc>.', []],
  ])('XLIFF 2: %s as %s', (source, target, expected) => {
    expect(said(xliff2(source, target))).toEqual(expected);
  });

  it.each([
    ['<g id="1">Wait</g>.', 'Attendez.', ['error codes.missing 1']],
    ['Wait.', 'Attendez<x id="2"/>.', ['error codes.extra 2']],
  ])('XLIFF 1.2, which has no word for what may go: %s as %s', (source, target, expected) => {
    expect(said(xliff12(source, target))).toEqual(expected);
  });

  it('are no loss of a translation that is blank', () => {
    expect(said(xliff12('<g id="1">Wait</g> <x id="2"/>.', ' '))).toEqual([]);
    const segments = '<mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2"/>';
    expect(said(xliff12('<g id="1">Wait</g> <x id="2"/>.', segments))).toEqual([]);
  });

  it.each([' ', '<mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2"/>'])(
    'make one finding of a unit that Trados or memoQ left blank: "%s"',
    async (target) => {
      const files = inMemory({ 'a.xlf': xliff12('<g id="1">Wait</g>. <x id="2"/>Pay.', target) });
      const report = reportOf(await runInMemory(files, ['check', 'a.xlf', '--format', 'json']));
      expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual([
        target === ' ' ? 'state/blank' : 'state/untranslated',
      ]);
    },
  );
});

describe('codes in another order', () => {
  it.each([
    ['<ept id="1"/>Attendez<bpt id="1"/>', ['error xliffEndBeforeStart 1']],
    ['<ex id="2" rid="1"/>Attendez<bx id="1" rid="1"/>', ['error xliffEndBeforeStart 1']],
    ['<bpt id="1"/>Attendez<ept id="1"/>', []],
    ['<bpt id="1" rid="a"/>Attendez<ept id="2" rid="a"/>', []],
  ])('XLIFF 1.2: %s', (content, expected) => {
    const same = content.replace('Attendez', 'Wait');
    const order = [...same.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    const source = expected.length === 0 ? same : `${order[1]}Wait${order[0]}`;
    expect(said(xliff12(source, content))).toEqual(expected);
  });

  it.each([
    ['<ec startRef="1"/>a<sc id="1"/>', 'error xliffEndBeforeStart 1'],
    ['a<ec id="1" isolated="yes"/>b', undefined],
    ['<sc id="1" isolated="yes"/>a', undefined],
    ['<sc id="1" isolated="yes"/>a<ec startRef="1"/>', 'error xliffStartIsolatedWithEnd 1'],
  ])('XLIFF 2: %s', (content, expected) => {
    const found = said(xliff2(content, content)).filter((one) => one.startsWith('error'));
    expect([...new Set(found)]).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('codes around nothing', () => {
  it.each([
    ['Wait <g id="1">here</g> now.', 'Attendez <g id="1"></g>ici maintenant.', ['note codes.hollow 1']],
    [
      'Wait <g id="1"><g id="2">here</g></g> now.',
      'Attendez <g id="1"><g id="2"/></g> ici.',
      ['note codes.hollow 1'],
    ],
    ['Wait <g id="1"/> now.', 'Attendez <g id="1"/> ici.', []],
    ['Wait <g id="1"><x id="2"/></g> now.', 'Attendez <g id="1"><x id="2"/></g> ici.', []],
  ])('%s as %s', (source, target, expected) => {
    expect(said(xliff12(source, target))).toEqual(expected);
  });
});

describe('words glued to codes', () => {
  const glued = (source: string, target: string, lang?: string): readonly string[] =>
    said(xliff12(source, target, lang)).filter((one) => one.includes('glued'));

  it.each([
    ['Wait <g id="1">here</g> now.', 'Attendez<g id="1">ici</g> maintenant.', ['ici']],
    ['Wait <g id="1">here</g> now.', 'Attendez <g id="1">ici</g>maintenant.', ['maintenant']],
    ['Wait <g id="1">here</g> now.', 'Attendez <g id="1">ici</g> maintenant.', []],
    ['Wait <g id="1">here</g> now.', 'Attendez<g id="1"> ici </g>maintenant.', []],
    ['See the <g id="1">rule</g>.', 'Voir l’<g id="1">ordre</g>.', []],
    ['re<g id="1">write</g>', 'ré<g id="1">écrire</g>', []],
    [
      'Wait <g id="1"><g id="2">here</g></g> now.',
      'Attendez<g id="1"><g id="2">ici</g></g>.',
      ['ici', 'ici'],
    ],
    ['Dear <x id="1"/> of the club', 'Cher<x id="1"/> du club', ['Cher']],
    ['Dear <x id="1"/>, come', 'Cher<x id="1"/>, venez', []],
    ['Wait.<x id="1"/>Pay.', 'Attendez.<x id="1"/>Payez.', []],
  ])('%s as %s', (source, target, words) => {
    expect(glued(source, target)).toEqual(words.map((word) => `note glued ${word}`));
  });

  it('are no findings where endings or nothing stand between words', () => {
    expect(glued('Ask <g id="1">Google</g> now.', 'Kysy <g id="1">Google</g>lta nyt.', 'fi')).toEqual([]);
    expect(glued('Ask <g id="1">Google</g> now.', 'Fragt <g id="1">Google</g>s Leute.', 'de')).toEqual([]);
    expect(glued('Ask <g id="1">us</g> now.', '今<g id="1">私たち</g>に聞いて。', 'ja')).toEqual([]);
    expect(glued('Ask <g id="1">the house</g> now.', 'שאלו ב<g id="1">בית</g> עכשיו.', 'he')).toEqual([]);
  });
});

describe('codes that stand for values', () => {
  it('are no words of the text', async () => {
    const value = '<x id="A" equiv-text="{{ club ? 1 : 2 }}"/>';
    const files = inMemory({
      'a.xlf': xliff12(`Members of ${value} wait.`, `Mitglieder von ${value} warten.`, 'de'),
    });
    const report = reportOf(await runInMemory(files, ['check', 'a.xlf', '--format', 'json']));
    expect(report.diagnostics).toEqual([]);
  });

  it('are read as the markup that they are', async () => {
    const tag = (sign: string): string => `<x id="B" equiv-text="&lt;${sign}b>"/>`;
    const files = inMemory({ 'a.xlf': xliff12(`${tag('')}Wait${tag('/')}.`, 'Attendez.', 'fr') });
    const report = reportOf(await runInMemory(files, ['check', 'a.xlf', '--format', 'json']));
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toContain('markup/tags');
  });
});
