import { describe, expect, it } from 'vitest';
import { callsDecade } from '../../src/languages/numerals.ts';

describe('decades in words', () => {
  it.each([
    ['it', 1940, 'negli anni quaranta', true],
    ['it', 1940, 'negli anni quarantacinque', false],
    ['it', 1950, 'negli anni cinquantatré', false],
    ['it', 1840, 'negli anni quaranta', false],
    ['it', 1840, 'negli anni quaranta del xix secolo', true],
    ['pl', 1940, 'w latach czterdziestych', true],
    ['pl', 1990, 'w latach dziewięćdziesiątych', true],
    ['pl', 1940, 'w latach czternastych', false],
    ['de', 1940, 'in den vierzigerjahren', true],
    ['de', 1940, 'in vierzehn jahren', false],
    ['de', 1950, 'in fünf jahren', false],
    ['de', 1940, 'vierzigtausend jahre', false],
    ['cs', 1940, 've čtyřicátých letech', true],
    ['ru', 1940, 'в сороковых годах', true],
    ['ru', 1950, 'в пятнадцатых', false],
    ['fr', 1970, 'dans les années soixante-dix', true],
    ['fr', 1960, 'dans les années soixante-dix', false],
    ['nb', 1940, 'på førtitallet', true],
    ['sv', 1940, 'på fyrtiofemtalet', false],
    ['fi', 1940, 'neljäkymmenluvulla', true],
    ['fi', 1940, 'neljäkymmentäkaksi', false],
    ['hu', 1940, 'a negyvenes években', true],
    ['hu', 1940, 'a negyvenöt évben', false],
    ['it', 1941, 'negli anni quaranta', false],
    ['it', 40, 'quaranta secondi', false],
  ])('%s: %i, %s', (language, year, text, is) => {
    expect(callsDecade(text, year, language)).toBe(is);
  });
});
