/** Numbers that two languages write so differently that they are no longer the same digits: "150M" and "1.5億", "50%" and "half". */

import { addTo } from '../text/lists-by-key.ts';
import { limitOf } from './limits.ts';
import { saysNumber } from './numerals.ts';
import { saysRound, scaleAt } from './scales.ts';

/** A number as it stands in its text: digits of ASCII, and its place in UTF-16 code units. */
interface Written {
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Both texts and the language of the translation, without script and region. */
interface Texts {
  readonly english: string;
  readonly translation: string;
  readonly language: string;
}

/** Leaves out what either side says in another way; both lists stay in order. */
export function withoutOtherWays<Of extends Written>(
  missing: readonly Of[],
  extra: readonly Of[],
  { english, translation, language }: Texts,
): { readonly missing: readonly Of[]; readonly extra: readonly Of[] } {
  const take = takerOf(extra, translation, language);
  const lower = translation.toLowerCase();
  const halved = isHalved(english, lower, language);
  const styled = [english, translation].map((text) => /\bstyle ?=/.test(text));
  const wordsOf = (tokens: readonly Of[], text: string): ReadonlySet<string> =>
    new Set(tokens.flatMap((token) => wordAround(token, text) ?? []));
  // What stands in the same word on both sides is compared: "H2O" is no "H3O".
  const [left, right] = [wordsOf(missing, english), wordsOf(extra, translation)];
  let asked = 0;
  const lost = missing.filter((token) => {
    const size = sizeOf(token, english, 'en');
    if (take(token, size, english)) return false;
    if (isInWord(token, english, { others: right, isStyled: styled[0] === true })) return false;
    if (isVerbatim(token, translation)) return false;
    if (size > Number(token.value) && asked++ < MOST_ASKED)
      return !saysNumber(lower, size, language) && !saysRound(lower, size, language);
    return !(halved && isHalf(token, english));
  });
  const rest = extra.filter((token) => !take.taken.has(token));
  // Always open is always open, whatever it is counted by.
  const isAlways =
    rest.length === 0 &&
    lost.length > 0 &&
    lost.every((token) => roundTheClock(token, english)) &&
    saysIn(always, language, lower);
  const marks = listMarks(translation, english);
  return {
    missing: isAlways ? [] : lost,
    extra: rest.filter(
      (token) =>
        !isInWord(token, translation, { others: left, isStyled: styled[1] === true }) &&
        !(lost.length === 0 && isLabel(token, translation, marks)) &&
        !(token.value === '1' && byTime.test(english)),
    ),
  };
}

/** Every one of them is looked for in the whole text. */
const MOST_ASKED = 20;

/** Takes from the extra numbers one that is of the size of a lost one, or tells the same limit; each is taken once. */
function takerOf<Of extends Written>(
  extra: readonly Of[],
  translation: string,
  language: string,
): ((token: Of, size: number, english: string) => boolean) & { readonly taken: ReadonlySet<Of> } {
  const taken = new Set<Of>();
  const bySize = new Map<number | string, Of[]>();
  // From the last to the first: the first is at the end of its list.
  for (const token of extra.toReversed()) {
    const size = sizeOf(token, translation, language);
    if (size >= LEAST_SCALED) addTo(bySize, size, token);
    const limit = limitOf(token, translation);
    if (limit !== undefined) addTo(bySize, limit, token);
  }
  const takeOf = (key: number | string | undefined): boolean => {
    const list = key === undefined ? [] : (bySize.get(key) ?? []);
    for (let token = list.pop(); token !== undefined; token = list.pop()) {
      if (taken.has(token)) continue;
      taken.add(token);
      return true;
    }
    return false;
  };
  const take = (token: Of, size: number, english: string): boolean =>
    (size >= LEAST_SCALED && takeOf(size)) || takeOf(limitOf(token, english));
  return Object.assign(take, { taken });
}

/** Round numbers that are said by another power of ten. */
const LEAST_SCALED = 10_000;

/** A number with the word or the letter for thousands or millions behind it. */
function sizeOf({ value, end }: Written, text: string, language: string): number {
  const behind = text.slice(end, end + 30).replace(/^[\s\u00a0-]/, '');
  const letter = /^[KMB](?![A-Za-z])/.exec(text.slice(end, end + 2))?.[0] ?? '';
  const power = powers[letter] ?? scaleAt(behind, language) ?? 0;
  return Math.round(Number(value) * 10 ** power);
}

const powers: Readonly<Record<string, number>> = { K: 3, M: 6, B: 9 };

/** What an `isInWord` is asked with. */
interface Around {
  /** Words of the other side that have another number, as `wordAround` gives them. */
  readonly others: ReadonlySet<string>;
  /** Whether the text has style sheets in it. */
  readonly isStyled: boolean;
}

/** Whether a digit is a letter of a word or of a name: "e2e", "i18n", "@18rowers", "width:80px". */
function isInWord(token: Written, text: string, { others, isStyled }: Around): boolean {
  const { start, end } = token;
  if (/[@#]/.test(text.charAt(start - 1)) && /[A-Za-z]/.test(text.charAt(end))) return true;
  if (
    isStyled &&
    /[{;"'] ?[a-z-]{3,20}: ?$/.test(text.slice(Math.max(0, start - 24), start)) &&
    /^(?:px|r?em|%|pt) ?[;"']/.test(text.slice(end, end + 5))
  )
    return true;
  const word = wordAround(token, text);
  return word !== undefined && !others.has(word);
}

/** The word that has a number between its letters, with a sign in the place of every digit; `undefined` where there is none. */
function wordAround({ start, end }: Written, text: string): string | undefined {
  if (!/[A-Za-z]/.test(text.charAt(start - 1)) || !/[A-Za-z]/.test(text.charAt(end))) return undefined;
  const [before = ''] = /[A-Za-z\d]*$/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start)) ?? [];
  const [behind = ''] = /^[A-Za-z\d]*/.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  return `${before}#${behind}`.replace(/\d+/g, '#');
}

/** In UTF-16 code units. */
const LONGEST_WORD = 20;

/** Whether what has letters in it, as an example of what somebody types, stands in the translation as well. */
function isVerbatim({ text: written }: Written, text: string): boolean {
  return /[A-Za-z]/.test(written) && text.includes(written);
}

function isHalf({ value, end }: Written, english: string): boolean {
  return value === '50' && /^\s?(?:%|per ?cent)/i.test(english.slice(end, end + 9));
}

/** Whether a translation says "half" where its English does not. */
function isHalved(english: string, lower: string, language: string): boolean {
  if (!/50\s?(?:%|per ?cent)/i.test(english)) return false;
  return !/\b(?:half|halves|halved|halving)\b/i.test(english) && saysIn(half, language, lower);
}

/** Whole words: what begins like them is a semester, a medium, an environment. */
const halfAlone: Words = {
  ar: '(?:ال|ب|ل|و)?نصف',
  bg: 'половин(?:а|ата)|наполовина',
  ca: 'meitat',
  cs: 'polovin(?:a|u|y|ě|ou)|polovičn(?:í|ě|ího)',
  da: 'halvdelen|halv',
  de: 'hälften?|halb(?:e[nrsm]?)?|halbiert?e?n?',
  el: 'μισ(?:ό|ή|ά|ού|ής|οί|ές)',
  es: 'mitad',
  fa: 'نصف|نیمی',
  fi: 'puolet|puoleen|puolta',
  fr: 'moitié|demi-tarif|demi-prix',
  gl: 'metade',
  he: '(?:ב|ל|ה|כ|מ)?(?:חצי|מחצית)',
  hi: 'आधा|आधी|आधे',
  hu: 'fele|felét|felére|felével|feleannyi|fél',
  id: 'setengah|separuh|separo',
  it: 'metà',
  lt: 'pus(?:ė|ę|ės|ei)',
  lv: 'pus(?:e|i|es|ei)',
  ms: 'setengah|separuh',
  nb: 'halvparten|halv',
  nl: 'helft|halve',
  no: 'halvparten|halv',
  pl: 'poło?w(?:a|ę|y|ą|ie)|pół',
  pt: 'metade',
  ro: 'jumătate(?:a)?|jumătății',
  ru: 'половин(?:а|у|ы|е|ой)|вдвое|наполовину',
  sk: 'polovic(?:a|u|e|i|ou)|polovičn(?:ý|á|é|ú)',
  sl: 'polovic(?:a|o|e|i)',
  sr: 'половин(?:а|у|е|и|ом)|polovin(?:a|u|e|i|om)',
  sv: 'hälften|halva',
  tr: 'yarı|yarısı|yarısını|yarısına|yarıya',
  uk: 'половин(?:а|у|и|і|ою)|вдвічі|наполовину',
  vi: 'nửa',
};

/** Words for what is open day and night. */
const alwaysAlone: Words = {
  bg: 'денонощн\\p{L}*|винаги',
  ca: 'sempre|dia i nit',
  cs: 'nepřetržit\\p{L}*|nonstop|vždy|stále',
  da: 'døgnet rundt|altid',
  de: 'rund um die uhr|tag und nacht|jederzeit|immer|durchgehend|stets',
  el: 'πάντα|όλο το 24ωρο|όλο το εικοσιτετράωρο',
  es: 'siempre|día y noche|las 24 horas|todo el día|a todas horas|a cualquier hora',
  fi: 'aina|ympäri vuorokauden|vuorokauden ympäri',
  fr: 'jour et nuit|en permanence|toujours|à toute heure|en continu|sans interruption',
  he: 'תמיד|מסביב לשעון',
  hi: 'हमेशा|चौबीसों घंटे',
  hu: 'mindig|éjjel-nappal|non-stop',
  id: 'selalu|sepanjang waktu',
  it: 'sempre|giorno e notte|a tutte le ore|a qualsiasi ora',
  nb: 'døgnet rundt|alltid',
  nl: 'altijd|dag en nacht',
  no: 'døgnet rundt|alltid',
  pl: 'całodobow\\p{L}*|zawsze|całą dobę',
  pt: 'sempre|dia e noite|a qualquer hora|o dia todo',
  ro: 'mereu|non-stop|întotdeauna|permanent',
  ru: 'круглосуточн\\p{L}*|всегда',
  sk: 'nepretržit\\p{L}*|nonstop|vždy',
  sv: 'dygnet runt|alltid',
  tr: 'her zaman|her an|gece gündüz',
  uk: 'цілодобов\\p{L}*|завжди',
  vi: 'luôn|mọi lúc|cả ngày lẫn đêm',
};

/** Writings without spaces between words: a half that is no "half a year", and always. */
const halfInside: Readonly<Record<string, RegExp>> = {
  ja: /半額|半分|半数|半減|折半/u,
  ko: /절반|반값|반으로/u,
  th: /ครึ่ง/u,
  zh: /一半|半[数數价價额額]|减半|減半|折半/u,
};
const half = patternsOf(halfAlone, halfInside);

const alwaysInside: Readonly<Record<string, RegExp>> = {
  ar: /دائم|مدار الساعة|طوال الوقت/u,
  fa: /همیشه|شبانه‌روز|شبانه روز/u,
  ja: /年中無休|いつでも|常時|常に|昼夜|24時間/u,
  ko: /연중무휴|언제나|항상|하루 종일|상시/u,
  th: /ตลอดเวลา|เสมอ/u,
  zh: /全天候|随时|隨時|始终|始終|全年无休|全年無休|昼夜|晝夜|一直/u,
};
const always = patternsOf(alwaysAlone, alwaysInside);

/** By language, alternatives of a pattern. */
type Words = Readonly<Record<string, string>>;

/** Patterns of whole words, and those of writings without spaces, by language: each is made when it is asked for first. */
function patternsOf(
  alone: Words,
  inside: Readonly<Record<string, RegExp>>,
): (language: string) => RegExp | undefined {
  const known = new Map(Object.entries(inside));
  return (language) => {
    const words = known.has(language) || !Object.hasOwn(alone, language) ? undefined : alone[language];
    if (words !== undefined)
      known.set(language, new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}-])`, 'u'));
    return known.get(language);
  };
}

function saysIn(
  patterns: (language: string) => RegExp | undefined,
  language: string,
  lower: string,
): boolean {
  return patterns(language)?.test(lower) === true;
}

/** "24/7" */
function roundTheClock({ start, end }: Written, english: string): boolean {
  return /(?<!\d)24\s?[/x×]\s?7(?!\d)/.test(english.slice(Math.max(0, start - 4), end + 4));
}

/** The numbers of a list within a sentence, "(1) … (2) … (3)", that begins with one and leaves none out: where the English has a list as long. */
function listMarks(text: string, english: string): ReadonlySet<string> {
  if (!/[(（]1[)）]/.test(text)) return none;
  const shown = new Set(Array.from(text.matchAll(/[(（](\d{1,2})[)）]/g), ([, number = '']) => number));
  const isWhole = [...shown].every((_, index) => shown.has(String(index + 1)));
  if (!isWhole || shown.size < 2) return none;
  const parts = 1 + (english.match(/[,;:\n]|\b(?:and|or)\b/g)?.length ?? 0);
  return parts >= shown.size ? shown : none;
}

const none: ReadonlySet<string> = new Set();

/** Whether a number counts the parts of a text: those of a list, or "9.3" before the name of a section. */
function isLabel({ value, start, end }: Written, text: string, marks: ReadonlySet<string>): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 2)];
  if (marks.has(value) && /[(（]/.test(before) && /^[)）]/.test(after)) return true;
  if (before === '\n') return /^[.)．、](?!\d)/.test(after);
  return start === 0 && /^\d+(?:\.\d+)+$/.test(value) && /^[.)]?\s/.test(after);
}

/** "Daily" is once a day, and of one day. */
const byTime = /\b(?:daily|nightly|hourly|weekly|monthly|yearly|quarterly|annual(?:ly)?)\b/i;
