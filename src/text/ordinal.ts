/** Numbers in front of items, in the numeral systems of the world's legal texts. */

import type { Ordinal, Unit } from '../model.ts';
import { isLetter } from './characters.ts';
import { foldDigits } from './text.ts';

/** A number at the head of a line, and where the text after it begins. */
export interface Marker {
  readonly ordinal: Ordinal;
  /** UTF-16 code units up to the first character after the marker and its white space. */
  readonly length: number;
  /** Digits are sure; letters and Roman numerals only count when their neighbours follow on. */
  readonly sure: boolean;
}

/**
 * The number that a line shows in front of its text: `4.`, `(4)`, `٤-`, `४।`, `四、`, `④`, `iv)`, `(d)`, `г)`.
 *
 * @param line One line of Markdown content; a backslash before the delimiter is allowed.
 * @returns `undefined` when the line begins with no such number.
 */
export function readMarker(line: string): Marker | undefined {
  if (!couldBegin(line)) return undefined;
  const found = marker.exec(line);
  if (!found) return undefined;
  const [whole, opened, numeral = '', closed] = found;
  const bare = compatibility.has(numeral);
  if (!bare && !closed) return undefined;
  if (opened && !/[)）\]】〕》]/.test(closed ?? '')) return undefined;
  const value = numeralValue(numeral);
  if (value === undefined || value === 0 || value > 999) return undefined;
  const letters = !hasDigit.test(numeral) && !isHan(numeral) && !bare;
  if (letters && !opened && closed === '.' && isLatin.test(numeral) && !/^[ivxlc]+$/i.test(numeral)) {
    return { ordinal: { value, text: numeral }, length: whole.length, sure: false };
  }
  return { ordinal: { value, text: numeral }, length: whole.length, sure: !letters };
}

/** Most lines begin with a word of more letters than a number has; `false` is certain. */
function couldBegin(line: string): boolean {
  let at = 0;
  while (at < 3 && blanks.has(line.charCodeAt(at))) at++;
  if (brackets.has(line.charCodeAt(at))) at++;
  const start = at;
  while (at - start < 6 && isLetter(line.charCodeAt(at))) {
    if (at === start && hanNumerals.includes(line.charAt(at))) return true;
    at++;
  }
  if (at - start > 5) return false;
  // Beyond ASCII there are numbers and letters that nobody listed here.
  const sign = line.charAt(at);
  if (sign === '\\' || sign >= '\x80') return beginning.test(line);
  return at === start ? sign >= '0' && sign <= '9' : sign === '.' || sign === ')' || sign === ':';
}

const beginning = /^\s{0,3}[([（【〔《]?(?:\p{N}|[一二三四五六七八九十百〇零]|\p{L}{1,5}\\?[.)）．、:])/u;
const hanNumerals = '一二三四五六七八九十百〇零';
const blanks: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 32, 0xa0, 0x3000, 0xfeff]);
const brackets: ReadonlySet<number> = new Set(Array.from('([（【〔《', (sign) => sign.charCodeAt(0)));
const marker =
  /^\s{0,3}([([（【〔《])?(\p{Nd}{1,3}|\p{No}|[一二三四五六七八九十百〇零]{1,5}|[\u1369-\u137c]{1,3}|\p{Nl}|\p{L}{1,5})(?:\\?([.)）\]】〕》．、:：॥।۔܀-])(?:\s+|(?<=[）】〕》．、：])|(?=[^\s\d\p{P}\p{Script=Latin}])|$)|(?<=\p{No})(?:\s+|(?=\p{L})))/u;
const compatibility = {
  has: (numeral: string): boolean =>
    /^[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]$/u.test(numeral),
};
const hasDigit = /\p{N}/u;
const isLatin = /^\p{Script=Latin}+$/u;

function isHan(text: string): boolean {
  return /^[一二三四五六七八九十百〇零]+$/u.test(text);
}

/**
 * The number that a label carries: 7 for `Article 7`, `第七条`, `ماده ۷`, `Artikel VII`, `§ 7`.
 *
 * @returns `undefined` when it carries none, as in `Article premier`; the parts of a version (`1.4`, `v2`) are none.
 */
export function labelNumber(given: string): number | undefined {
  const text = withoutPronoun(given);
  const digits =
    /(?<!\d[.,]|\b(?:v\.?|[Vv]er(?:sion|\.)|[Ee]dition) ?|\d|[A-Z][A-Za-z]{1,12}-)\d{1,3}(?![\d.,]\d|\d|\s?[版판])/.exec(
      foldDigits(text.slice(0, 60)),
    );
  if (digits) return Number(digits[0]);
  const han = /第?([一二三四五六七八九十百〇零]{1,5})\s*[條条章节節項项款]/u.exec(text);
  if (han) return numeralValue(han[1] ?? '');
  const other = /(?:^|\s)([IVXLC]{1,6}|[\u1369-\u137c]{1,3}|\p{No}|\p{Nl})(?=[\s.:)–—-]|$)/u.exec(
    text.slice(0, 60),
  );
  return other ? numeralValue(other[1] ?? '') : undefined;
}

/** "May I bring a guest?" has no number one: the pronoun gives way to a dash, so that every offset stays. */
export function withoutPronoun(text: string): string {
  return text.includes('I ') ? text.replace(pronoun, '–') : text;
}

const asking =
  'am and as can could did do have how if may might must or shall should that was what when where which who whom why will would';
const pronoun = new RegExp(
  `(?<=\\b(?:${asking.replace(/\b[a-z](?=[a-z]+)/g, (first) => `[${first.toUpperCase()}${first}]`).replaceAll(' ', '|')})\\s)I(?=\\s\\p{Ll})`,
  'gu',
);

/** The number that a heading of the source carries: it is asked for in every language. */
export function headingNumber(unit: Unit): number | undefined {
  if (headingNumbers.has(unit)) return headingNumbers.get(unit);
  const number = labelNumber(unit.text);
  headingNumbers.set(unit, number);
  return number;
}

const headingNumbers = new WeakMap<Unit, number | undefined>();

/** What a numeral stands for, in any system known here; `undefined` when it is not one. */
export function numeralValue(numeral: string): number | undefined {
  const folded = foldDigits(numeral);
  if (/^\d+$/.test(folded)) return Number(folded);
  const plain = /\d+/.exec(numeral.normalize('NFKC'));
  if (/^\p{No}$/u.test(numeral) && plain) return Number(plain[0]);
  // One character for a whole Roman numeral: its letters count. Other letters that are numbers have none.
  if (/^\p{Nl}$/u.test(numeral) && /^[ivxlc]+$/i.test(numeral.normalize('NFKC')))
    return romanValue(numeral.normalize('NFKC'));
  if (isHan(numeral)) return hanValue(numeral);
  const ethiopic = ethiopicValue(numeral);
  if (ethiopic !== undefined) return ethiopic;
  if (/^[ivxlc]+$/i.test(numeral) && /^(?:[ivx]+|[ivxlc]{2,})$/i.test(numeral)) return romanValue(numeral);
  return letterValue(numeral);
}

function hanValue(text: string): number | undefined {
  const digits = '〇一二三四五六七八九';
  const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
  let total = 0;
  let digit = 0;
  for (const sign of text.replaceAll('零', '〇')) {
    const unit = units[sign];
    if (unit === undefined) digit = digit * (total === 0 && digit > 0 ? 10 : 0) + digits.indexOf(sign);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

function ethiopicValue(text: string): number | undefined {
  if (!/^[\u1369-\u137c]+$/u.test(text)) return undefined;
  let value = 0;
  for (const sign of text) {
    const index = (sign.codePointAt(0) ?? 0) - 0x1369;
    if (index < 9) value += index + 1;
    else if (index < 18) value += (index - 8) * 10;
    else value = (value || 1) * 100;
  }
  return value;
}

function romanValue(text: string): number | undefined {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let total = 0;
  let previous = 0;
  for (const sign of text.toLowerCase().split('').toReversed()) {
    const value = values[sign] ?? 0;
    total += value < previous ? -value : value;
    previous = Math.max(previous, value);
  }
  return total;
}

/** The order of letters as they number paragraphs; letters that are skipped in such lists are left out. */
const letterOrders: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'אבגדהוזחט',
  'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  'ابپتثجچحخد',
  'कखगघङचछजझञटठडढणतथदधन',
  'কখগঘঙচছজঝঞটঠডঢণতথদধন',
  'กขคงจฉชซฌญ',
  '가나다라마바사아자차카타파하',
  'アイウエオカキクケコ',
  'イロハニホヘトチリヌ',
  '甲乙丙丁戊己庚辛壬癸',
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  'աբգդեզէըթժիլխծկհձղճմ',
];

/** The place of a single letter in the alphabet that lists are lettered by, from 1; in any script known here. */
export function letterAt(text: string): number | undefined {
  return letterValue(text);
}

function letterValue(text: string): number | undefined {
  const letter = text.toLowerCase();
  if ([...letter].length !== 1) return undefined;
  for (const order of letterOrders) {
    const index = [...order].indexOf(letter);
    if (index >= 0) return index + 1;
  }
  return undefined;
}
