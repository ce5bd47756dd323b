/** From text to letters as they count for references: without case, style, marks and what is not seen. */

import { foldDigits } from '../text/text.ts';
import { lookAlikeOf, standInOf } from './look-alikes.ts';

/** A letter or digit as it counts. */
export interface FoldedLetter {
  /** In lower case, decomposed, without marks: one code point. */
  readonly base: string;
  /** The Latin letter it looks like, in lower case, when it is another; otherwise empty. */
  readonly lookAlike: string;
  /** What look-alikes, stand-ins and the letter itself have in common. */
  readonly skeleton: string;
  readonly isUpper: boolean;
  readonly script: string;
  readonly kind: 'letter' | 'digit' | 'sign';
  /** A sign on the letter before it, as the vowels of India are written. */
  readonly isMark: boolean;
}

/** A letter where it stands: half-open range in the text, in UTF-16 code units. */
export interface Letter {
  readonly letter: FoldedLetter;
  readonly start: number;
  readonly end: number;
}

/** The letters of a text, twice: signs that stand for letters, such as `$` for s, are only in `withSigns`. */
export interface Letters {
  readonly plain: readonly Letter[];
  readonly withSigns: readonly Letter[];
}

/** What one character is: letters, something that is not seen, or (neither) a separator. */
interface Folded {
  readonly letters: readonly FoldedLetter[];
  readonly isIgnored: boolean;
}

/** The letters of a text, in order. Linear; never throws. */
export function lettersOf(text: string): Letters {
  const plain: Letter[] = [];
  let withSigns: Letter[] = plain;
  for (let start = 0; start < text.length; ) {
    const character = text[start] ?? '';
    const code = character.charCodeAt(0);
    const whole =
      code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(text.codePointAt(start) ?? 0) : character;
    const end = start + whole.length;
    for (const letter of fold(whole).letters) {
      // A mark of another script is put on a letter only to hide it.
      if (letter.isMark && letter.script !== plain.at(-1)?.letter.script) continue;
      const found = { letter, start, end };
      if (letter.kind === 'sign' && withSigns === plain) withSigns = [...plain];
      if (letter.kind !== 'sign') plain.push(found);
      if (withSigns !== plain) withSigns.push(found);
    }
    start = end;
  }
  return { plain, withSigns };
}

/** Whether a character is not seen, or only modifies the one before it. */
export function isIgnored(character: string): boolean {
  return fold(character).isIgnored;
}

/** What a letter and everything that looks like it have in common. */
export function skeletonOf(character: string): string {
  return fold(character).letters[0]?.skeleton ?? character;
}

/** A fact about a character does not change: what was found once is kept. */
const known = new Map<string, Folded>();
const ascii: (Folded | undefined)[] = [];

function fold(character: string): Folded {
  const code = character.charCodeAt(0);
  const before = code < 0x80 ? ascii[code] : known.get(character);
  if (before) return before;
  const folded = foldUnknown(character);
  if (code < 0x80) ascii[code] = folded;
  else known.set(character, folded);
  return folded;
}

const nothing: Folded = { letters: [], isIgnored: false };
const ignored: Folded = { letters: [], isIgnored: true };
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u0640]$/u;
const spacingControl = /^[\t-\r\x85]$/;
const mark = /^\p{M}$/u;
/** Marks that belong to the letters of scripts written with them; and those of kana, which are inherited. */
const essentialMark = /^[\u3099\u309A]$|^(?![\p{Script=Inherited}\p{Script=Common}])\p{M}$/u;
const vowelSign =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]$/u;
/** The sign of a long vowel, and the marks of repetition. */
const scriptMark = /^(?![\p{Script=Inherited}\p{Script=Common}])\p{M}$/u;
const kanaSign = /^[\u30FC\u30FD\u30FE\uFF70]$/;
const nukta = /^[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0C3C\u0CBC]$/;

function foldUnknown(character: string): Folded {
  if (spacingControl.test(character)) return nothing;
  if (ignorable.test(character)) return ignored;
  // Letters that are used as apostrophes, U+02BC above all, are no letters of the word. Kana have one of their own.
  if (/^(?=\p{Lm})\p{Script=Common}$/u.test(character) && !kanaSign.test(character)) return nothing;
  if (standInOf(character) !== character && !/[\p{L}\p{N}]/u.test(character)) {
    return { letters: [signLetter(character)], isIgnored: false };
  }
  const lookAlike = lookAlikeOf(character);
  if (/^[\p{So}\p{Cn}]$/u.test(character) && lookAlike !== '') {
    // An enclosed letter that has no decomposition.
    const plain = character.normalize('NFKD') === character;
    if (plain) return { letters: [letterOf(lookAlike.toUpperCase(), '')], isIgnored: false };
  }
  const parts = [...character.normalize('NFKD')];
  const letters = parts.filter(
    (part) => /[\p{L}\p{N}]/u.test(part) || (mark.test(part) && isEssential(part)),
  );
  // Signs such as ™ and № decompose into words; they are no part of the word before them.
  if (letters.length > 1 && /^\p{So}$/u.test(character)) return nothing;
  if (letters.length === 0) return mark.test(character) ? ignored : nothing;
  return {
    letters: letters.map((part) =>
      letterOf(part, letters.length === 1 ? lookAlike || lookAlikeOf(part) : ''),
    ),
    isIgnored: false,
  };
}

function isEssential(part: string): boolean {
  return essentialMark.test(part) && !vowelSign.test(part) && !nukta.test(part);
}

function letterOf(character: string, lookAlike: string): FoldedLetter {
  const lower = [...character.toLowerCase()][0] ?? character;
  const digit = foldDigits(lower);
  const base = variants.get(digit) ?? hiraganaToKatakana(digit);
  const other = lookAlike === base ? '' : lookAlike;
  return {
    base,
    lookAlike: other,
    skeleton: standInOf(other || base),
    isUpper: character !== character.toLowerCase(),
    script: scriptOf(character),
    kind: /\p{L}|\p{M}/u.test(character) ? 'letter' : 'digit',
    isMark: scriptMark.test(character),
  };
}

function signLetter(character: string): FoldedLetter {
  return {
    base: character,
    lookAlike: '',
    skeleton: standInOf(character),
    isUpper: false,
    script: '',
    kind: 'sign',
    isMark: false,
  };
}

/** One letter written in several ways: Arabic, Persian and Urdu; Greek; Turkish; small kana. */
const variants: ReadonlyMap<string, string> = new Map(
  'ıi ςσ ٱا ىي یي ېي ےي کك ڪك ةه ہه ھه ەه ۀه ۃه ァア ィイ ゥウ ェエ ォオ ッツ ャヤ ュユ ョヨ ヮワ ヵカ ヶケ'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

function hiraganaToKatakana(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x3041 || code > 0x3096) return character;
  const katakana = String.fromCharCode(code + 0x60);
  return variants.get(katakana) ?? katakana;
}

/** Scripts in about the order in which texts are written in them; the rest counts as one. */
const scripts: readonly (readonly [string, RegExp])[] = [
  'Latin',
  'Cyrillic',
  'Han',
  'Arabic',
  'Hangul',
  'Katakana',
  'Hiragana',
  'Greek',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Armenian',
  'Georgian',
  'Bengali',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Gujarati',
  'Gurmukhi',
  'Sinhala',
  'Ethiopic',
  'Khmer',
  'Lao',
  'Myanmar',
  'Tibetan',
  'Mongolian',
  'Thaana',
  'Cherokee',
  'Oriya',
].map((script): [string, RegExp] => [script, new RegExp(`^\\p{Script=${script}}$`, 'u')]);

function scriptOf(character: string): string {
  if (kanaSign.test(character)) return 'Katakana';
  return scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? '';
}

/** Scripts that write words without blanks between them: a word may begin and end anywhere. */
const unspaced = new Set([
  'Han',
  'Hiragana',
  'Katakana',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Hangul',
]);

/** Whether the script of a letter has no word boundaries that can be seen. Korean counts: its particles are glued on. */
export function isUnspaced({ script }: FoldedLetter): boolean {
  return unspaced.has(script);
}

/** Whether the script of a letter has upper and lower case. */
export function isCased({ base }: FoldedLetter): boolean {
  return base.toUpperCase() !== base;
}
