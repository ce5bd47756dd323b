/**
 * What a text is made of, found in one pass over its code units: rules ask for a trait before they look closer, and
 * nearly all units of nearly all translations have none of the traits that are worth a look.
 */

import { nativeZeros } from './text.ts';

/** What may be worth a closer look; a text's traits are the sum of those it has. */
export const Trait = {
  /** Two spaces of any kind in a row, without a line break. */
  doubleSpace: 1,
  bracket: 2,
  /** A quotation mark that is no apostrophe. */
  quote: 4,
  /** A character without width or with no look of its own. */
  invisible: 8,
  /** A control of the direction of writing. */
  bidi: 16,
  /** C0 and C1 controls, noncharacters, lone surrogates, the replacement character, private use. */
  control: 32,
  /** A letter of Latin-1 before a sign that ends a misread sequence of UTF-8. */
  misread: 64,
  /** Two words in a row that look alike. */
  doubledWord: 128,
  /** The same letter three times. */
  tripled: 256,
  /** A word that begins with two capitals and a small letter. */
  capitals: 512,
  /** Letters of two of Latin, Cyrillic, Greek and Armenian in one word. */
  mixedWord: 1024,
  /** A space before a mark that usually follows its word. */
  spaceBefore: 2048,
  /** A letter straight after a mark that is usually followed by a space. */
  gluedAfter: 4096,
  /** `<`, `&` or a brace: markup or a placeholder. */
  markup: 8192,
  digit: 16_384,
  /** A digit that is not ASCII. */
  nativeDigit: 32_768,
  /** A no-break space of any kind. */
  noBreak: 65_536,
  /** A Han character. */
  han: 131_072,
  /** Three full stops or the one sign for them. */
  ellipsis: 262_144,
  apostrophe: 524_288,
  /** A sign of currency. */
  currency: 1_048_576,
  /** Two marks of punctuation in a row. */
  marksInRow: 2_097_152,
} as const;

/** What a script contributes to `Traits.scripts`. */
export const Script = {
  Latin: 1,
  Cyrillic: 2,
  Greek: 4,
  Armenian: 8,
  Hebrew: 16,
  Arabic: 32,
  /** Devanagari to Sinhala. */
  Indic: 64,
  /** Thai, Lao, Khmer, Myanmar, Tibetan: written without spaces between words. */
  Unspaced: 128,
  Han: 256,
  Kana: 512,
  Hangul: 1024,
  Other: 2048,
} as const;

/** Traits of one text. */
export interface Traits {
  /** The sum of the `Trait`s. */
  readonly flags: number;
  /** The sum of the `Script`s of its letters. */
  readonly scripts: number;
}

/** Finds the traits of a text. Linear; never throws. */
export function traitsOf(text: string): Traits {
  let flags = 0;
  let scripts = 0;
  let before = SPACE;
  let codeBefore = 0;
  let codeEarlier = 0;
  let upperRun = 0;
  let lowerSeen = false;
  let wordScripts = 0;
  let wordHash = 0;
  let lastHash = 0;
  let onlySpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classes[code] ?? 0;
    if (kind & LETTER) {
      wordHash = (Math.imul(wordHash, 31) + code + (kind & UPPER ? 32 : 0)) | 0;
      wordScripts |= kind >>> SCRIPT_SHIFT;
      if (kind & UPPER) {
        upperRun++;
      } else {
        if (upperRun === 2 && !lowerSeen && kind & LOWER) flags |= Trait.capitals;
        upperRun = 0;
        if (kind & LOWER) lowerSeen = true;
      }
      if (code === codeBefore && code === codeEarlier) flags |= Trait.tripled;
      if (before & CLINGING) flags |= Trait.gluedAfter;
    } else if (!(kind & JOINER)) {
      if (wordHash !== 0) {
        if (wordHash === lastHash && onlySpace) flags |= Trait.doubledWord;
        lastHash = wordHash;
        wordHash = 0;
        scripts |= wordScripts;
        // Two of the scripts whose letters look alike.
        const alike = wordScripts & ALIKE;
        if (alike & (alike - 1)) flags |= Trait.mixedWord;
        wordScripts = 0;
        onlySpace = true;
      }
      upperRun = 0;
      lowerSeen = false;
      if (kind & SPACE) {
        if (before & SPACE && before & kind & INLINE && at > 0) flags |= Trait.doubleSpace;
      } else onlySpace = false;
      if (kind & (CLINGING | WIDE_MARK)) {
        if (before & SPACE && at > 0) flags |= Trait.spaceBefore;
        if (before & (CLINGING | WIDE_MARK)) flags |= Trait.marksInRow;
      }
    }
    flags |= kind & FLAGS;
    if (kind & TRAIL && codeBefore >= 0xc2 && codeBefore <= 0xf4) flags |= Trait.misread;
    if (kind & RARE) flags |= rareTrait(text, at, code);
    codeEarlier = codeBefore;
    codeBefore = code;
    before = kind;
  }
  if (wordHash !== 0 && wordHash === lastHash && onlySpace) flags |= Trait.doubledWord;
  scripts |= wordScripts;
  const alike = wordScripts & ALIKE;
  if (alike & (alike - 1)) flags |= Trait.mixedWord;
  return { flags, scripts };
}

/** Whether a code unit is a letter, or a mark that belongs to one, of a script of the Basic Multilingual Plane. */
export function isLetter(code: number): boolean {
  return ((classes[code] ?? 0) & LETTER) !== 0;
}

/** The `Script` of a letter; 0 for what is none. */
export function scriptOfLetter(code: number): number {
  const kind = classes[code] ?? 0;
  return kind & LETTER ? kind >>> SCRIPT_SHIFT : 0;
}

// Bits of a class. The low bits are traits that a single character decides and go straight into the flags.
const FLAGS = Trait.bracket | Trait.quote | Trait.markup | Trait.digit | Trait.apostrophe;
const SPACE = 1;
const INLINE = 8;
const LETTER = 16;
const UPPER = 32;
const LOWER = 64;
const JOINER = 128;
const CLINGING = 256;
/** A mark as wide as a Han character, which has its space in itself. */
const WIDE_MARK = 2048;
const TRAIL = 512;
const RARE = 1024;
const SCRIPT_SHIFT = 20;
const ALIKE = Script.Latin | Script.Cyrillic | Script.Greek | Script.Armenian;

const currencySigns = '$¢£¤¥₣₤₦₩₪₫€₭₮₱₲₴₸₹₺₽₿';

/** Traits of characters that are seldom met and need more than a table. */
function rareTrait(text: string, at: number, code: number): number {
  if (currencySigns.includes(text.charAt(at))) return Trait.currency;
  if (code === 0x2e) return text.startsWith('...', at) ? Trait.ellipsis : 0;
  if (code === 0x2026) return Trait.ellipsis;
  if (code === 0xa0 || code === 0x202f || code === 0x2007) return Trait.noBreak;
  if (code === 0xfffd || code >= 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)) return Trait.control;
  if (code >= 0xe000 && code <= 0xf8ff) return Trait.control;
  if (code >= 0xd800 && code <= 0xdbff) {
    const next = text.charCodeAt(at + 1);
    if (!(next >= 0xdc00 && next <= 0xdfff)) return Trait.control;
    // Planes 15 and 16 are for private use, plane 14 holds tags and variation selectors.
    return code >= 0xdb80 ? Trait.control : code === 0xdb40 ? Trait.invisible : 0;
  }
  if (code >= 0xdc00 && code <= 0xdfff) {
    const last = text.charCodeAt(at - 1);
    return last >= 0xd800 && last <= 0xdbff ? 0 : Trait.control;
  }
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return Trait.control;
  if (code >= 0x2028 && code <= 0x2029) return Trait.control;
  if (code === 0x061c || (code >= 0x200e && code <= 0x200f)) return Trait.bidi;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return Trait.bidi;
  if (code >= 0x3400 && code <= 0x9fff) return Trait.han;
  if (code >= 0x0660) return isInvisible(code) ? Trait.invisible : Trait.nativeDigit | Trait.digit;
  return Trait.invisible;
}

function isInvisible(code: number): boolean {
  return invisibles.some(([start, end]) => code >= start && code <= end);
}

/** @see Unicode Default_Ignorable_Code_Point, without the controls of direction. */
const invisibles = [
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200d],
  [0x2060, 0x2065],
  [0x206a, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
] as const;

/** Letters by script: ranges with the marks that belong to them. */
const ranges = [
  [0x41, 0x5a, Script.Latin],
  [0x61, 0x7a, Script.Latin],
  [0xaa, 0xaa, Script.Latin],
  [0xba, 0xba, Script.Latin],
  [0xc0, 0xd6, Script.Latin],
  [0xd8, 0xf6, Script.Latin],
  [0xf8, 0x2af, Script.Latin],
  [0x370, 0x373, Script.Greek],
  [0x376, 0x37d, Script.Greek],
  [0x386, 0x386, Script.Greek],
  [0x388, 0x3ff, Script.Greek],
  [0x400, 0x481, Script.Cyrillic],
  [0x48a, 0x52f, Script.Cyrillic],
  [0x531, 0x556, Script.Armenian],
  [0x560, 0x588, Script.Armenian],
  [0x591, 0x5bd, Script.Hebrew],
  [0x5d0, 0x5ea, Script.Hebrew],
  [0x620, 0x65f, Script.Arabic],
  [0x66e, 0x6d3, Script.Arabic],
  [0x6d5, 0x6dc, Script.Arabic],
  [0x6fa, 0x6ff, Script.Arabic],
  [0x700, 0x8ff, Script.Other],
  [0x900, 0x963, Script.Indic],
  [0x971, 0x9e5, Script.Indic],
  [0x9f0, 0xa65, Script.Indic],
  [0xa70, 0xae5, Script.Indic],
  [0xaf0, 0xb65, Script.Indic],
  [0xb70, 0xbe5, Script.Indic],
  [0xc00, 0xc65, Script.Indic],
  [0xc80, 0xce5, Script.Indic],
  [0xd00, 0xd65, Script.Indic],
  [0xd80, 0xde5, Script.Indic],
  [0xe01, 0xe4e, Script.Unspaced],
  [0xe80, 0xecf, Script.Unspaced],
  [0xedc, 0xf07, Script.Unspaced],
  [0xf40, 0xfbc, Script.Unspaced],
  [0x1000, 0x103f, Script.Unspaced],
  [0x1050, 0x108f, Script.Unspaced],
  [0x10a0, 0x10ff, Script.Other],
  [0x1100, 0x11ff, Script.Hangul],
  [0x1200, 0x1360, Script.Other],
  [0x1380, 0x167f, Script.Other],
  [0x1681, 0x17b3, Script.Other],
  [0x1780, 0x17d3, Script.Unspaced],
  [0x1820, 0x18aa, Script.Other],
  [0x18b0, 0x1cff, Script.Other],
  [0x1d00, 0x1dbf, Script.Latin],
  [0x1e00, 0x1eff, Script.Latin],
  [0x1f00, 0x1fff, Script.Greek],
  [0x2c60, 0x2c7f, Script.Latin],
  [0x2d30, 0x2d7f, Script.Other],
  [0x2de0, 0x2dff, Script.Cyrillic],
  [0x3041, 0x3096, Script.Kana],
  [0x30a1, 0x30ff, Script.Kana],
  [0x3105, 0x312f, Script.Other],
  [0x3131, 0x318e, Script.Hangul],
  [0xa000, 0xa48c, Script.Other],
  [0xa4d0, 0xa4fd, Script.Other],
  [0xa500, 0xa60c, Script.Other],
  [0xa640, 0xa69f, Script.Cyrillic],
  [0xa720, 0xa7ff, Script.Latin],
  [0xa840, 0xabff, Script.Other],
  [0xac00, 0xd7a3, Script.Hangul],
  [0xfb50, 0xfdff, Script.Arabic],
  [0xfe70, 0xfefc, Script.Arabic],
] as const;

function buildClasses(): Int32Array {
  const table = new Int32Array(65_536);
  const add = (codes: Iterable<number>, bits: number): void => {
    for (const code of codes) table[code] = (table[code] ?? 0) | bits;
  };
  const signs = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));
  const span = (start: number, end: number): number[] =>
    Array.from({ length: end - start + 1 }, (_, index) => start + index);
  for (const [start, end, script] of ranges) {
    const bits = (script << SCRIPT_SHIFT) | LETTER;
    for (let code = start; code <= end; code++) table[code] = bits;
  }
  table.fill((Script.Han << SCRIPT_SHIFT) | LETTER | RARE, 0x3400, 0xa000);
  for (const [start, end] of [
    [0x41, 0x24f],
    [0x370, 0x587],
    [0x1e00, 0x1fff],
  ] as const) {
    for (let code = start; code <= end; code++) {
      if (!((table[code] ?? 0) & LETTER)) continue;
      const letter = String.fromCharCode(code);
      if (letter.toLowerCase() !== letter) add([code], UPPER);
      else if (letter.toUpperCase() !== letter) add([code], LOWER);
    }
  }
  add([0x20, 0xa0, 0x3000, 0x202f, 0x2007, ...span(0x2000, 0x200a)], SPACE | INLINE);
  add([9, 10, 13], SPACE);
  add([0xa0, 0x202f, 0x2007], RARE);
  add(signs('()[]（）［］【】〔〕'), Trait.bracket);
  add(signs('"“”„‟«»‹›「」『』《》〈〉＂'), Trait.quote);
  add(signs("'’‘‚‛ʼʻ"), Trait.apostrophe | JOINER);
  // Marks over and under letters and the hyphens inside words do not end a word.
  add([...span(0x300, 0x36f), ...span(0x1ab0, 0x1aff), ...span(0x1dc0, 0x1dff)], JOINER);
  add(span(0x2b0, 0x2ff), JOINER);
  add(signs('-‐‑·\u05be\u05f3\u05f4\u200c\u200d'), JOINER);
  add(signs(',;:!?.…؛،؟'), CLINGING);
  add(signs('，。、；：？！'), WIDE_MARK);
  add([...span(0x80, 0xbf), ...signs('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')], TRAIL);
  add(signs('<&{}%$'), Trait.markup);
  add(signs(currencySigns), RARE);
  add(span(0x30, 0x39), Trait.digit);
  for (const zero of nativeZeros) {
    for (let code = zero; code < zero + 10; code++) table[code] = RARE;
  }
  add([0x2e, 0x2026], RARE);
  add(
    [...span(0, 8), ...span(11, 12), ...span(14, 31), ...span(0x7f, 0x9f), ...span(0x2028, 0x2029), 0x61c],
    RARE,
  );
  add([...span(0x200e, 0x200f), ...span(0x202a, 0x202e), ...span(0x2066, 0x2069)], RARE);
  for (const [start, end] of invisibles) add(span(start, end), RARE);
  for (const code of [0x115f, 0x1160, 0x3164, 0x17b4, 0x17b5]) table[code] = RARE;
  add([...span(0xe000, 0xf8ff), ...span(0xfdd0, 0xfdef), 0xfffd, 0xfffe, 0xffff], RARE);
  table.fill(RARE, 0xd800, 0xe000);
  return table;
}

const classes: Int32Array = buildClasses();
