/** Numbers that are not written in digits: in words, in Han and Roman numerals, in letters. */

import { forTexts } from '../text/for-texts.ts';
import { spelledOut } from './numerals.generated.ts';
import { type Naming, saysDecade, saysTens } from './tens.ts';

/**
 * Whether a translation says a number in another way than by its digits: in a word of the language, in Han numerals, as
 * a Roman or a letter numeral.
 *
 * @param given Visible text of the translation, in lower case, digits folded.
 * @param value A whole number.
 */
export function saysNumber(given: string, value: number, language: string): boolean {
  const text = given.replaceAll('’', "'").replaceAll('ʼ', "'");
  if (/[一二三四五六七八九十百千〇零两兩]/u.test(text) && hanNumbersIn(text).has(value)) return true;
  if (hasRoman(text, value) || (/[\u1369-\u137c]/.test(text) && letterNumerals(text).has(value))) return true;
  const forms = formsOf(language)[value - 1];
  if (forms) return forms.some((form) => hasWord(text, form.replaceAll('ʼ', "'"), language));
  return saysTens(text, value, namingOf(language));
}

function namingOf(language: string): Naming {
  return { language: aliases[language] ?? language, units: formsOf(language) };
}

/**
 * Whether a translation calls a decade by its tens: one of the twentieth century, or beside the century.
 *
 * @param text Visible text of the translation, in lower case, digits folded.
 * @param year The first one, as 1940.
 */
export function callsDecade(text: string, year: number, language: string): boolean {
  const century = Math.floor(year / 100);
  if (century < FIRST_CENTURY || century > LAST_CENTURY || year % 10 !== 0) return false;
  return (
    saysDecade(text, year % 100, namingOf(language)) &&
    (century === TWENTIETH || saysNumber(text, century + 1, language) || text.includes(`${century + 1}`))
  );
}

/** By the hundreds of their years. */
const FIRST_CENTURY = 10;
const LAST_CENTURY = 20;
const TWENTIETH = 19;

function isLetter(text: string, at: number): boolean {
  return /^[\p{L}\p{M}]/u.test(text.slice(at, at + 1));
}

/** Scripts and languages that join words, or little words before others. */
const joined: ReadonlySet<string> = new Set([
  'th',
  'lo',
  'km',
  'my',
  'bo',
  'ko',
  'am',
  'ti',
  'ar',
  'he',
  'ps',
  'ur',
  'fa',
  'ka',
  'hy',
  'hu',
  'de',
  'nl',
  'fi',
  'et',
]);

function hasWord(text: string, form: string, language: string): boolean {
  const isJoined = joined.has(language) && form.length > 1;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const begins = isJoined || !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 1), at));
    if (begins && (isJoined || form.length >= 4 || !isLetter(text, at + form.length))) return true;
  }
  return false;
}

const spelled = new Map<string, readonly (readonly string[])[]>();

/**
 * What numbers from 1 on are called in a language: cardinals and ordinals, or what all their forms begin with. Empty for
 * languages whose words are not known.
 *
 * @param language Without script and region.
 */
export function formsOf(language: string): readonly (readonly string[])[] {
  const known = spelled.get(language);
  if (known) return known;
  const name = aliases[language] ?? language;
  const [written, more] = [spelledOut, moreForms].map((all) =>
    Object.hasOwn(all, name) ? (all[name] ?? '').split('/') : [],
  );
  const forms = Array.from({ length: Math.max(written?.length ?? 0, more?.length ?? 0) }, (_, index) =>
    `${written?.[index] ?? ''}|${more?.[index] ?? ''}`.split('|').filter((form) => form !== ''),
  );
  spelled.set(language, forms);
  return forms;
}

const aliases: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Forms beside those of CLDR, the numbers from 1 on: oblique and shortened ones, and ordinals where CLDR has none. */
const moreForms: Readonly<Record<string, string>> = {
  ar: 'أولى|أول|واحد/اثنين|اثنان|اثنتين|ثاني|يومين|مرتين/ثلاث|ثالث/أربع|رابع/خمس|خامس/ست|سادس/سبع|سابع/ثمان|ثامن/تسع|تاسع/عشر|عاشر',
  az: 'ilk',
  be: 'першы|першая|першае|першага|перш/другі|другая|другое|другога/трэц/чацвёрт|чацверт/пяты|пятая|пятае|пятага|пятую/шост/сёмы|сёмая|сёмае|сёмага/восьм/дзявят/дзясят/адзінаццат/дванаццат',
  cs: 'první|prvního|prvním/druhý|druhá|druhé|druhého|druhou/třetí/čtvrt/pátý|pátá|páté|pátého|pátou/šest/sedm/osmý|osmá|osmé|osmého|osmou/devát/desát/jedenáct/dvanáct',
  es: 'primer/segund/tercer',
  eu: 'lehen|bat/bigarren|bi/hirugarren|hiru/laugarren|lau/bosgarren|bost/seigarren|sei/zazpigarren|zazpi/zortzigarren|zortzi/bederatzigarren|bederatzi/hamargarren|hamar/hamaikagarren|hamaika/hamabigarren|hamabi/hamahirugarren|hamahiru/hamalaugarren|hamalau/hamabosgarren|hamabost/hamaseigarren|hamasei/hamazazpigarren|hamazazpi/hemezortzigarren|hemezortzi/hemeretzigarren|hemeretzi/hogeigarren|hogei',
  fa: 'اول|نخست|یکم/دوم/سوم/چهارم/پنجم/ششم/هفتم/هشتم/نهم/دهم',
  he: 'אחת|אחד|ראשונ/שני|שתי|פעמיים/שלוש|שליש/ארבע|רביע/חמיש|חמש/שישי|שש/שביע|שבע/שמינ|שמונ/תשיע|תשע/עשיר|עשר/אחד עשר/שנים עשר',
  hy: 'առաջին/երկրորդ/երրորդ/չորրորդ/հինգերորդ/վեցերորդ/յոթերորդ/ութերորդ/իններորդ/տասներորդ/տասնմեկերորդ/տասներկուերորդ',
  is: 'fyrst/önnur|annar|annað|aðra/þriðj/fjórð/fimmt/sjött/sjöund/áttund/níund/tíund/ellef/tólft',
  it: 'prim/second/terz',
  ka: 'პირველ/მეორე/მესამე/მეოთხე/მეხუთე/მეექვსე/მეშვიდე/მერვე/მეცხრე/მეათე/მეთერთმეტე/მეთორმეტე',
  ko: '제일조|제일항|제일장/제이조|제이항|제이장/제삼조|제삼항|제삼장/제사조|제사항|제사장/제오조|제오항|제오장/제육조|제육항|제육장/제칠조|제칠항|제칠장/제팔조|제팔항|제팔장/제구조|제구항|제구장/제십조|제십항|제십장/제십일조|제십일항|제십일장/제십이조|제십이항|제십이장',
  lv: 'pirmā|pirmo|pirmai|pirmais/otra|otro|otrais/treša|trešo|trešais|trešā/cetur/piekt/sest/septīt/astot/devīt/desmit/vienpadsmit/divpadsmit',
  mk: 'први|прва|прво|првиот|првата/втор/трет/четврт/петти|петта|петто|петтиот/шест/седм/осми|осма|осмо|осмиот/деветт/десетт/единаесет/дванаесет',
  pt: 'primeir/segund/terceir',
  ro: 'întâi|întîi|prim/secund|doilea|doua/treilea|treia/patrulea|patra/cincilea|cincea/șaselea|șasea/șaptelea|șaptea/optulea|opta/nouălea|noua/zecelea|zecea',
  sk: 'prvý|prvá|prvé|prvého|prvom/druhý|druhá|druhé|druhého|druhom/tret/štvrt/piat/šiest/siedm/ôsmy|ôsma|ôsme|ôsmeho/deviat/desiat/jedenást/dvanást',
  sl: 'prvi|prva|prvo|prvega|prvem/drugi|druga|drugo|drugega/tretj/četrt/peti|peta|peto|petega|petem/šest/sedm/osmi|osma|osmo|osmega/devet/deset/enajst/dvanajst',
  sq: 'parë|para/dytë|dyta/tretë|treta/katërt/pestë|pesta/gjasht/shtat/tetë|teta/nëntë|nënta/dhjet',
  tr: 'ilk',
  uk: "перш/друг/трет/четверт/п'ят/шост/сьом/восьм/дев'ят/десят/одинадцят/дванадцят",
};

/** The values of the Han numerals of a text, by position (二〇〇三) and by units (三十, 百二十三, 一万). */
export function hanNumbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [numeral] of text.matchAll(/[〇零一二三四五六七八九十百千万萬億亿两兩]+/gu)) {
    const value = hanNumber(numeral);
    if (value !== undefined) found.add(value);
  }
  return found;
}

const hanDigits = '〇一二三四五六七八九';
const hanUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const hanMyriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8 };

/** What a Han numeral stands for; `undefined` when it is none. */
export function hanNumber(numeral: string): number | undefined {
  const text = numeral.replaceAll('零', '〇').replace(/[两兩]/g, '二');
  if (!/[十百千万萬億亿]/u.test(text)) {
    const digits = Array.from(text, (sign) => hanDigits.indexOf(sign));
    return digits.includes(-1) ? undefined : Number(digits.join(''));
  }
  let total = 0;
  let below = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = hanUnits[sign];
    const myriad = hanMyriads[sign];
    if (unit !== undefined) {
      below += (digit || 1) * unit;
      digit = 0;
    } else if (myriad !== undefined) {
      total += (below + digit || 1) * myriad;
      below = 0;
      digit = 0;
    } else {
      const next = hanDigits.indexOf(sign);
      if (next < 0) return undefined;
      digit = digit * 10 + next;
    }
  }
  return total + below + digit;
}

/**
 * The values of numerals made of letters, in the scripts that have such: Hebrew and Greek letters with their sign
 * (ג׳, Δ΄), Ethiopic numerals, Han numerals of finance (參).
 */
export function letterNumerals(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const rareLetters =
    /[\u0370-\u03ff\u05d0-\u05ea\u1369-\u137c\u1d26-\u1d6a\u1dbf\u1f00-\u1fff\u2126\uab65\ud800\ud834壹貳贰參叁肆伍陸陆柒捌玖拾]/;
  if (!rareLetters.test(text)) return found;
  for (const [numeral] of text.matchAll(/[\u1369-\u137c]+/gu)) found.add(ethiopic(numeral));
  for (const { 1: letters = '' } of text.matchAll(
    /(?<!\p{L})([א-ת]{1,3})['׳’]|(?<!\p{L})([א-ת]{1,2}["״”][א-ת])(?!\p{L})/gu,
  ))
    found.add(sumOf(letters, hebrewLetters));
  for (const { 0: letters } of text.matchAll(/(?<!\p{L})[א-ת]{1,2}["״”][א-ת](?!\p{L})/gu))
    found.add(sumOf(letters.replace(/["״”]/g, ''), hebrewLetters));
  for (const { 1: letters = '' } of text.matchAll(
    /(?<!\p{L})((?:(?!['΄ʹ\u0384\u0374])\p{Script=Greek}){1,3})(?:['΄ʹ´’\u0384\u0374]|(?=[.)\s]|$))/gu,
  ))
    found.add(sumOf(letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''), greekLetters));
  for (const [sign] of text.matchAll(/[壹貳贰參叁肆伍陸陆柒捌玖拾]/gu)) found.add(financial[sign] ?? 0);
  return found;
}

const hebrewLetters: Readonly<Record<string, number>> = {
  א: 1,
  ב: 2,
  ג: 3,
  ד: 4,
  ה: 5,
  ו: 6,
  ז: 7,
  ח: 8,
  ט: 9,
  י: 10,
  כ: 20,
  ל: 30,
  מ: 40,
  נ: 50,
  ס: 60,
  ע: 70,
  פ: 80,
  צ: 90,
  ק: 100,
};
const greekLetters: Readonly<Record<string, number>> = {
  α: 1,
  β: 2,
  γ: 3,
  δ: 4,
  ε: 5,
  ϛ: 6,
  ζ: 7,
  η: 8,
  θ: 9,
  ι: 10,
  κ: 20,
  λ: 30,
  μ: 40,
  ν: 50,
  ξ: 60,
  ο: 70,
  π: 80,
  ρ: 100,
};
const financial: Readonly<Record<string, number>> = {
  壹: 1,
  貳: 2,
  贰: 2,
  參: 3,
  叁: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  拾: 10,
};

function sumOf(letters: string, values: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const letter of letters) {
    const value = values[letter];
    if (value === undefined) return 0;
    sum += value;
  }
  return sum;
}

/** @see Unicode, Ethiopic numbers: tens and ones, hundreds by their own sign. */
function ethiopic(numeral: string): number {
  let value = 0;
  for (const sign of numeral) {
    const index = (sign.codePointAt(0) ?? 0) - 0x1369;
    if (index < 9) value += index + 1;
    else if (index < 18) value += (index - 8) * 10;
    else value = (value || 1) * 100;
  }
  return value;
}

/** A Roman numeral of the value, with or without the ending of an ordinal: `XXI`, `XXIe`, `XXI-го`; no "I" by itself. */
function hasRoman(text: string, value: number): boolean {
  const numeral = roman(value).toLowerCase();
  if (
    numeral === '' ||
    (numeral === 'i' && !/[ⅰⅠ]/.test(text) && !/(?<![\p{L}\d])i(?:er|re|ère|\.?º|ª|-)/u.test(text))
  )
    return false;
  // The letter of an article or a pronoun is none, with an ending or without: "l’an", "ce", "de".
  if (/^[cdlm]$/.test(numeral)) return false;
  const folded = /[\u2160-\u217f]/.test(text) ? text.normalize('NFKC').toLowerCase() : text;
  return folded.includes(numeral) && romanPattern(numeral).test(folded);
}

const romanPattern: (numeral: string) => RegExp = forTexts(
  (numeral) =>
    new RegExp(
      `(?<![\\p{Script=Latin}\\d])${numeral}(?:[eèºª]|[èe]me|er|re|-?(?:го|й|я|е|м|ом|ий|ша|ше|ій))?(?![\\p{L}\\d]|['’]\\p{L})`,
      'u',
    ),
);

/**
 * The Roman numerals of two signs and more up to XXXIX, in capitals, with or without the ending of an ordinal: what larger
 * ones are made of is in too many abbreviations.
 */
export function romansIn(
  text: string,
): readonly { readonly value: number; readonly text: string; readonly start: number }[] {
  if (!/[IVX]{2}/.test(text)) return [];
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}.])[IVX]{2,6}(?=(?:e|è|º|ª|ème|-?го)?(?![\p{L}\p{N}'’-]))/gu),
  ].flatMap(({ 0: numeral, index }) => {
    const value = romanNumbers.indexOf(numeral) + 1;
    return value > 0 ? [{ value, text: numeral, start: index }] : [];
  });
}

/** A number up to 3999 in Roman numerals, in capitals; empty for others. */
export function roman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return '';
  let rest = value;
  let text = '';
  for (const [amount, sign] of romans) for (; rest >= amount; rest -= amount) text += sign;
  return text;
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const romanNumbers: readonly string[] = Array.from({ length: 39 }, (_, index) => roman(index + 1));
