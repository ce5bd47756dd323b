/** Quotation marks: which belong together and which a language has, after CLDR. */

import { quotationMarks } from './cldr.generated.ts';

/** What a language has. */
export interface QuoteStyle {
  /** Opening and closing marks, each pair as two characters. */
  readonly pairs: ReadonlySet<string>;
  /** The first pair, for people. */
  readonly shown: string;
}

/**
 * The marks of a language; `undefined` when nobody described them. Most languages have two or three ways, so that only
 * pairs that no reader of the language knows are no part of them.
 */
export function styleOf(lang: string): QuoteStyle | undefined {
  const language = lang.split(/[-_]/, 1)[0] ?? lang;
  const known = styles.get(lang);
  if (known) return known;
  const found = own(lang) ?? own(language);
  if (found === undefined) return undefined;
  const [open = '', close = '', innerOpen = '', innerClose = ''] = found.split(' ');
  const more = Object.hasOwn(others, language) ? (others[language] ?? []) : [];
  const pairs = new Set([open + close, innerOpen + innerClose, ...anywhere, ...more]);
  const style = { pairs, shown: open + close };
  styles.set(lang, style);
  return style;
}

const styles = new Map<string, QuoteStyle>();

function own(tag: string): string | undefined {
  return Object.hasOwn(quotationMarks, tag) ? quotationMarks[tag] : undefined;
}

/** Typewriters and English have taught these to everybody. */
const anywhere = ['""', '“”'] as const;

/** Second ways that are as good, where CLDR tells one. */
const others: Readonly<Record<string, readonly string[]>> = {
  ar: ['«»', '”“'],
  bg: ['«»', '„“'],
  cs: ['»«', '„“'],
  da: ['»«', '„“', '””', '«»'],
  de: ['»«', '«»', '„“', '„”'],
  el: ['«»'],
  es: ['«»'],
  et: ['„“', '„”', '«»'],
  fa: ['«»'],
  fi: ['””', '»»'],
  he: ['„”', '””', '״״'],
  hr: ['„“', '„”', '»«', '«»'],
  hu: ['„”', '»«'],
  it: ['«»'],
  ja: ['「」', '『』', '《》', '〈〉', '〝〟'],
  ko: ['「」', '『』', '《》', '〈〉'],
  lt: ['„“', '«»'],
  lv: ['„“', '«»', '„”'],
  nb: ['«»', '„”'],
  nl: ['„”', '«»'],
  pl: ['„”', '«»', '»«'],
  pt: ['«»'],
  ro: ['„”', '«»'],
  ru: ['«»', '„“'],
  sk: ['„“', '»«'],
  sl: ['„“', '»«'],
  sr: ['„“', '„”', '«»', '»«'],
  sv: ['””', '»»', '»«'],
  tr: ['«»'],
  uk: ['«»', '„“', '„”'],
  zh: ['「」', '『』', '《》', '〈〉', '“”'],
};

/** A pair in a text; the range takes in both marks. */
export interface QuotePair {
  readonly open: string;
  readonly close: string;
  readonly at: number;
  readonly end: number;
}

/** Whether a language has a pair; marks of titles, which many scripts have, are no quotation marks. */
export function isQuote(style: QuoteStyle, open: string, close: string): boolean {
  return style.pairs.has(open + close);
}

/** The pairs of a text in order, nested ones after the one around them, and the first mark that has no other half. */
export function quotePairs(text: string): {
  readonly pairs: readonly QuotePair[];
  readonly stray: number | undefined;
} {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const pairs: QuotePair[] = [];
  let stray: number | undefined;
  for (const { 0: sign, index: at } of text.matchAll(/["“”„‟«»「」『』《》〈〉＂]/g)) {
    if (sign === '"' && isLetterSign(text, at)) continue;
    const last = open.at(-1);
    if (last && (closers[last.sign] ?? '').includes(sign)) {
      open.pop();
      pairs.push({ open: last.sign, close: sign, at: last.at, end: at + 1 });
    } else if (Object.hasOwn(closers, sign) && open.length < DEEPEST) open.push({ sign, at });
    else stray ??= at;
  }
  return { pairs, stray: stray ?? open[0]?.at };
}

/** Hebrew abbreviations and inches are written with the key of the quotation mark: צה"ל, 17". */
function isLetterSign(text: string, at: number): boolean {
  // With an ending behind it ("דו"חות"); one or two letters before a word that is quoted are little words.
  if (
    /[\u05d0-\u05ea]{3}"[\u05d0-\u05ea]{2,4}(?![\u05d0-\u05ea])/u.test(
      text.slice(Math.max(0, at - 3), at + 6),
    )
  )
    return true;
  const around = text.slice(Math.max(0, at - 1), at + 3);
  return /^[\u05d0-\u05ea\ufb1d-\ufb4f\u0591-\u05c7]"[\u05d0-\u05ea](?![\u05d0-\u05ea])/u.test(around);
}

const DEEPEST = 50;

/** What may close what. The same sign opens in one language and closes in the next. */
const closers: Readonly<Record<string, string>> = {
  '"': '"”“',
  '＂': '＂',
  '“': '”"“',
  '”': '”“',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
