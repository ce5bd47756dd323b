/** Words with their places: what a copy is compared by, whatever stands between them. */

import { withTurns } from './direction.ts';

/** One word. In scripts without spaces every sign is one, and so is what overrides the direction. */
export interface Word {
  /** In small letters, composed, without characters that are not seen. */
  readonly key: string;
  /** Half-open range in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
/** They turn what stands behind them round: readers see other words than those that are there. @see UAX #9, 2.2 */
const overrides = '\\u202d\\u202e';
const wordPattern = new RegExp(
  `[${overrides}]|(?:[${unspaced}]|々|ー)(?:(?![${overrides}])[\\p{M}\\p{Cf}])*|(?:(?![${unspaced}々ー])[\\p{L}\\p{N}])(?:(?![${unspaced}々ー${overrides}])[\\p{L}\\p{M}\\p{N}\\p{Cf}])*`,
  'gu',
);
const unseen = new RegExp(`(?![${overrides}])\\p{Cf}`, 'gu');

/** The words of a text, in its order. Linear; never throws. */
export function wordsIn(text: string): readonly Word[] {
  return [...withTurns(text).matchAll(wordPattern)].map(({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }));
}

function keyOf(word: string): string {
  return word.replace(unseen, '').normalize('NFC').toLowerCase();
}

/**
 * The text as typesetting leaves it: kinds of spaces, of quotation marks, of dashes and of ligatures are one, and what is
 * not seen is left out. What is equal after it was set otherwise, not changed.
 */
export function withoutTypography(text: string): string {
  return (
    withTurns(text)
      .normalize('NFC')
      .replace(unseen, '')
      .replace(/[\uFB00-\uFB06\u2E80-\u2FD5]/g, (sign) => sign.normalize('NFKC'))
      .replace(/[‘’‚‛′´`]/g, "'")
      .replace(/[“”„‟″«»]|''|<<|>>/g, '"')
      .replace(/[\u2010-\u2015\u2212]|--+/g, '-')
      .replace(/…/g, '...')
      .replace(/\s+/gu, ' ')
      // Nothing about spaces beside signs, and between signs without them, is kept where texts are set anew.
      .replace(/ ?(["'():;!?%/–-]) ?/g, '$1')
      .replace(betweenSigns, '')
      .trim()
  );
}

const betweenSigns = new RegExp(
  `(?<=[${unspaced}\\u3000-\\u303F\\uFF00-\\uFFEF]) | (?=[${unspaced}\\u3000-\\u303F\\uFF00-\\uFFEF])`,
  'gu',
);
