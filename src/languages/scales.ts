/** Words and short forms for thousands, millions and beyond. */

import { foldDigits } from '../text/text.ts';
import { scaleWords } from './numerals.generated.ts';

/**
 * The power of ten of the word that a text begins with: 6 for `million`, 4 for `万`; `undefined` when it begins with none.
 *
 * @param text What follows a number, without the blank between them.
 * @param language A language without script and region, as `zh`.
 */
export function scaleAt(text: string, language: string): number | undefined {
  const first = text.charCodeAt(0);
  if (first < 0x41 || Number.isNaN(first)) return undefined;
  const lower = text.slice(0, LONGEST).toLowerCase();
  const words = wordsOf(language);
  const found = words.find(
    ({ word, glued }) => lower.startsWith(word) && (glued || !isLetter(lower, word.length)),
  );
  return found?.power;
}

const LONGEST = 26;

interface ScaleWord {
  readonly word: string;
  readonly power: number;
  /** The next word or an ending may stand straight after it. */
  readonly glued: boolean;
}

const scales = new Map<string, readonly ScaleWord[]>();

function wordsOf(language: string): readonly ScaleWord[] {
  const known = scales.get(language);
  if (known) return known;
  const written = Object.hasOwn(scaleWords, language) ? (scaleWords[language] ?? '') : '';
  const [short, more] = [shortScales, moreScales].map((all) =>
    Object.hasOwn(all, language) ? (all[language] ?? '') : '',
  );
  // CLDR goes first: what it calls a thousand is no short form of a million.
  const words = entriesOf(`${written}|${more}|${everywhere}|${short}`)
    .map(({ word, power }) => ({ word, power, glued: word.length > 4 || /[\u0900-\uffff]/.test(word) }))
    .sort((a, b) => b.word.length - a.word.length);
  scales.set(language, words);
  return words;
}

/** Signs that Chinese, Japanese and Korean share, and words of English. */
const everywhere =
  'thousand 3|million 6|billion 9|trillion 12|万 4|萬 4|億 8|亿 8|兆 12|만 4|억 8|천 3|천만 7|백만 6|千 3|百万 6|百萬 6|千万 7|千萬 7';
/** Short forms, in small letters and without their point; of more than one power, that of the longest form. */
const shortScales: Readonly<Record<string, string>> = {
  az: 'mln 6|mlrd 9',
  be: 'тыс 3|млн 6|млрд 9|трлн 12',
  bg: 'хил 3|млн 6|млрд 9',
  bs: 'mil 6|mlrd 9',
  cs: 'tis 3|mil 6|mld 9|mlrd 9',
  da: 'mio 6|mill 6|mia 9|mrd 9',
  de: 'tsd 3|mio 6|mill 6|mrd 9|mia 9',
  el: 'χιλ 3|εκατ 6|εκ 6|δισ 9|τρισ 12',
  es: 'mill 6|mm 6',
  et: 'tuh 3|mln 6|milj 6|mld 9|mrd 9',
  fi: 'tuh 3|milj 6|mrd 9',
  fr: 'mio 6|md 9|mds 9|mrd 9',
  hr: 'tis 3|mil 6|mlrd 9',
  hu: 'mió 6|mio 6|mrd 9',
  hy: 'հազ 3|մլն 6|մլրդ 9',
  it: 'mln 6|mio 6|mld 9|mrd 9',
  ka: 'ათ 3|მლნ 6|მლრდ 9',
  kk: 'млн 6|млрд 9',
  lt: 'tūkst 3|mln 6|mlrd 9',
  lv: 'tūkst 3|milj 6|mljrd 9',
  mk: 'илј 3|мил 6|милј 6',
  nb: 'mill 6|mrd 9|mia 9',
  nl: 'dzd 3|mln 6|mio 6|mld 9|mrd 9',
  nn: 'mill 6|mrd 9|mia 9',
  no: 'mill 6|mrd 9|mia 9',
  pl: 'tys 3|mln 6|mld 9|bln 12',
  pt: 'mi 6|bi 9|tri 12',
  ro: 'mil 6|mld 9|mrd 9',
  ru: 'тыс 3|млн 6|млрд 9|трлн 12',
  sk: 'tis 3|mil 6|mld 9',
  sl: 'tis 3|mio 6|mrd 9|mlrd 9',
  sr: 'хиљ 3|мил 6|млрд 9|hilj 3|mil 6|mlrd 9',
  sv: 'tkr 3|milj 6|mn 6|mdr 9|md 9|mrd 9',
  tr: 'mn 6|mr 9|mrd 9|mlr 9',
  uk: 'тис 3|млн 6|млрд 9|трлн 12',
  uz: 'mln 6|mlrd 9',
};

/** Words for two of a kind. */
const pairScales: Readonly<Record<string, string>> = {
  ar: 'ألفان 3|ألفين 3|ألفي 3|مليونان 6|مليونين 6|مليوني 6|ملياران 9|مليارين 9|ملياري 9',
  he: 'אלפיים 3',
};

/** What South Asia counts by, where CLDR has the words of the West or another spelling. */
const moreScales: Readonly<Record<string, string>> = {
  bn: 'লাখ 5|লক্ষ 5|কোটি 7',
  en: 'lakh 5|crore 7|hundred 2',
  gu: 'લાખ 5|કરોડ 7',
  hi: 'लाख 5|करोड़ 7|हजार 3|मिलियन 6',
  kn: 'ಲಕ್ಷ 5|ಕೋಟಿ 7',
  ml: 'ലക്ഷം 5|കോടി 7',
  mr: 'लाख 5|कोटी 7',
  ne: 'लाख 5|करोड 7',
  pa: 'ਲੱਖ 5|ਕਰੋੜ 7',
  si: 'ලක්ෂ 5|කෝටි 7',
  ta: 'லட்சம் 5|இலட்சம் 5|கோடி 7',
  te: 'లక్ష 5|లక్షల 5|కోటి 7|కోట్ల 7',
  ur: 'لاکھ 5|کروڑ 7',
};

const myriads: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};
/** Smaller units, which stand alone or before one of the above: 2万5千, 3억 5천만. */
const units: Readonly<Record<string, number>> = { 千: 1000, 천: 1000, 百: 100, 백: 100 };
const scaled = '\\p{Nd}[\\p{Nd},.]{0,8}\\s?(?:[千천百백]?[万萬만億亿억兆조]|[千천百백])';
const plain = '\\p{Nd}[\\p{Nd},]{0,5}(?![\\p{Nd},.]*\\s?[千천百백万萬만億亿억兆조])';
const compound = new RegExp(`${scaled}\\s?(?:${scaled}\\s?){0,3}(?:${plain})?`, 'gu');

/**
 * Numbers in digits with several signs of Chinese, Japanese or Korean, or with one between them: 12345 for `1万2345`,
 * 25000 for `2万5千`.
 */
export function myriadsIn(
  text: string,
): readonly { readonly value: number; readonly text: string; readonly start: number }[] {
  if (!/[千천百백万萬만億亿억兆조]\s?\p{Nd}/u.test(text)) return [];
  return [...text.matchAll(compound)].flatMap(({ 0: found, index }) => {
    const written = found.trimEnd();
    const value = valueOf(foldDigits(written));
    return value === undefined ? [] : [{ value, text: written, start: index }];
  });
}

const part = /([\d,.]+)\s?([千천百백]?)([万萬만億亿억兆조]?)\s?/gu;

/** What a number of several parts says; `undefined` for one part, and for parts that do not fall: "5千 3万". */
function valueOf(written: string): number | undefined {
  const parts = [...written.matchAll(part)];
  if (parts.length < 2) return undefined;
  let value = 0;
  // What is not yet multiplied by a myriad, and the units that came last.
  let section = 0;
  let lastMyriad = Number.POSITIVE_INFINITY;
  let lastUnit = Number.POSITIVE_INFINITY;
  for (const [, digits = '', small = '', great = ''] of parts) {
    const unit = units[small] ?? 1;
    const myriad = myriads[great] ?? 1;
    // "5万 3人" and "1万 20000" are two numbers.
    const amount = Number(digits.replaceAll(',', ''));
    if (Number.isNaN(amount) || unit >= lastUnit || myriad >= lastMyriad) return undefined;
    if (unit === 1 && myriad === 1 && amount >= Math.min(lastUnit, lastMyriad)) return undefined;
    section += amount * unit;
    lastUnit = unit;
    if (myriad === 1) continue;
    value += section * myriad;
    section = 0;
    lastMyriad = myriad;
    lastUnit = Number.POSITIVE_INFINITY;
  }
  return Math.round(value + section);
}

function entriesOf(written: string): readonly { readonly word: string; readonly power: number }[] {
  return written
    .split('|')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [word = '', power] = entry.split(' ');
      return { word, power: Number(power) };
    });
}

/**
 * Whether a translation says a round number by a word alone, as "million" for 1,000,000, "mil millones" for a thousand
 * millions, or a word for two of them.
 *
 * @param text Visible text of the translation, in lower case.
 * @param value A whole number.
 */
export function saysRound(text: string, value: number, language: string): boolean {
  if (value < 1000) return false;
  const power = Math.log10(value);
  if (Number.isInteger(power)) {
    let last: { readonly power: number; readonly end: number } | undefined;
    for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\p{N}]|\p{N}\s)\p{L}/gu)) {
      const found = scaleAt(text.slice(index, index + LONGEST), language);
      if (found === undefined) continue;
      const isNext = last !== undefined && /^[\p{L}\p{M}]*\s$/u.test(text.slice(last.end, index));
      if (found === power || (isNext && last && last.power + found === power)) return true;
      last = { power: found, end: index };
    }
  }
  const pairs = Object.hasOwn(pairScales, language) ? (pairScales[language] ?? '') : '';
  return entriesOf(pairs).some(({ word, power: of }) => value === 2 * 10 ** of && text.includes(word));
}

function isLetter(text: string, at: number): boolean {
  return /^[\p{L}\p{M}]/u.test(text.slice(at, at + 1));
}
