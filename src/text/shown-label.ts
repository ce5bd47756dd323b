/** The label that a text shows at its beginning: `9b1)`, `(a)`, `A.6.2`, `§ 3`, `Art. 7`, `9. Cikk`, `第百二十三条`. */

import { letterAt, numeralValue, withoutPronoun } from './ordinal.ts';
import { foldDigits } from './text.ts';

/** A label as it stands and as it is compared. */
export interface ShownLabel {
  /** Without the marks around it, as people say it: `9b1`, `A.6.2`, `Art. 7`. */
  readonly shown: string;
  /** Comparable across languages and scripts: digits of ASCII, letters by their place in the alphabet. */
  readonly key: string;
  /** UTF-16 code units up to the first character after the label and its white space. */
  readonly length: number;
}

/**
 * Reads the label of a text.
 *
 * @param text Visible text of one block.
 * @param isHeading Headings name their kind in words ("Article 7", "7. §"); running text that begins with a word and a
 * number ("Section 7 applies") shows no label.
 * @returns `undefined` when it shows none. What a list counts by itself is no part of the text, and none either.
 */
export function readLabel(text: string, isHeading = false): ShownLabel | undefined {
  if (!mayBegin.test(text.slice(0, 12)) && !isHeading) return undefined;
  const head = foldDigits(text.slice(0, 80));
  return compound(head, text) ?? sectionSign(head, text) ?? (isHeading ? named(head, text) : undefined);
}

const mayBegin = /^\s{0,3}[([（【]?(?:\p{N}|§|第|\p{L}{1,2}[\p{N}.)）\]]|\p{L}{1,5}[)）])/u;

/** Digits and letters in turns, or parts with points between: at least one digit, or brackets around it. */
function compound(head: string, text: string): ShownLabel | undefined {
  const found =
    /^\s{0,3}(?<open>[([（【])?(?<body>\p{L}?\d{1,3}(?:\p{L}{1,8}\d{1,3})*\p{L}{0,8}\+{0,3}|(?:\p{Lu}|\d{1,3})(?:\.(?:\d{1,3}|\p{L}))+|\p{L}{1,5})(?<close>[)）】\]]|[.:：．、](?=\s|$)|(?=\s|$))\s*/u.exec(
      head,
    );
  const { open, body = '', close = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const closes = /[)）】\]]/.test(close);
  const hasDigit = /\d/.test(body);
  const turns = hasDigit && (/\p{L}/u.test(body) || body.includes('+'));
  // A word in brackets is a remark, a number alone counts a list, and a version begins a sentence.
  if (!hasDigit && !(closes && open !== undefined && isLettered(body))) return undefined;
  if (!turns && !closes && !body.includes('.')) return undefined;
  if (turns && !body.includes('.') && close === '') return undefined;
  if (/^\d+(?:\.\d+)*$/.test(body) && !closes && !/\.\d/.test(body)) return undefined;
  // "3.5 metres" is an amount, "4.2 Powers" a label.
  if (/^\d+\.\d{1,3}$/.test(body) && close === '' && /^\p{Ll}/u.test(head.slice(found[0].length)))
    return undefined;
  if (/^\d/.test(head.slice(found[0].length)) && close === '') return undefined;
  return {
    shown: text
      .trimStart()
      .slice(open ? 1 : 0)
      .slice(0, body.length),
    key: keyOf(body),
    length: found[0].length,
  };
}

/** One letter of any alphabet, or a small Roman numeral. */
function isLettered(body: string): boolean {
  return [...body].length === 1 ? letterAt(body) !== undefined : /^[ivxlc]{2,5}$/i.test(body);
}

/** `§ 3`, `§3a.`, `§ 3.2` and `3. §` */
function sectionSign(head: string, text: string): ShownLabel | undefined {
  const found =
    /^\s{0,3}(?:§{1,2}\s?(\d{1,4}(?:\.\d{1,3})*\s?\p{L}?)|(\d{1,4}\p{L}?)\.?\s?§)(?=[\s.:,)–—-]|$)[.:)]?\s*/u.exec(
      head,
    );
  const body = found?.[1] ?? found?.[2];
  if (!found || body === undefined) return undefined;
  return {
    shown: text
      .slice(0, found[0].length)
      .trim()
      .replace(/[.:)]+$/, ''),
    key: keyOf(body.replace(/\s/g, '')),
    length: found[0].length,
  };
}

/** Headings with a word for their kind before the number or after it. */
function named(head: string, text: string): ShownLabel | undefined {
  const told = withoutPronoun(head);
  const found = headings.map((pattern) => pattern.exec(told)).find((one) => one !== null);
  if (!found) return undefined;
  const value = numeralValue(found[1] ?? '');
  if (value === undefined || value === 0) return undefined;
  const suffix = found[2] ?? '';
  return {
    shown: text
      .slice(0, found[0].length)
      .trim()
      .replace(/[\s.:–—-]+$/u, ''),
    key: `${value}${suffix === '' ? '' : keyOf(suffix)}`,
    length: found[0].length,
  };
}

const digits = '\\d{1,4}|[\\u1369-\\u137c]{1,4}|\\p{Nl}';
/** Small letters end many a word, and one of the large ones is the name of many a thing. */
const roman = '[IVX][IVXLC]{0,6}';
const numeral = `${digits}|${roman}`;
const end = '(?=[\\s.:)–—：、-]|$)[.:)：]?\\s*';
const headings: readonly RegExp[] = [
  // 第百二十三条, 第7条, 제7조
  /^\s{0,3}[第제]\s*(\d{1,4}|[一二三四五六七八九十百千〇零]{1,9})\s*(?:[條条章节節項项款編编部回]|조|장|절|항)[：:]?\s*()/u,
  // Article 7, Art. 7a, Статья 7, المادة ٧, มาตรา 7
  new RegExp(
    `^\\s{0,3}[\\p{L}\\p{M}]{2,20}\\.?\\s?(?:№\\s?|n[oº°]\\.?\\s?)?((?:${digits})|(?<=\\s)(?:${roman}))(\\p{Ll}?)${end}`,
    'u',
  ),
  // 9. Cikk, 7 artikla, 7-modda, IV. fejezet
  new RegExp(
    `^\\s{0,3}(${numeral})()[.\\-‑–]?\\s?(?:\\p{L}{3,14})(?=[\\s.:)–—-]|$)(?=[:.–—-]|$)[.:]?\\s*`,
    'u',
  ),
  // 4. Powers, IV. Powers
  new RegExp(`^\\s{0,3}(${numeral})()[.)：:]\\s*(?=\\S|$)`, 'u'),
];

function keyOf(body: string): string {
  return [...body.normalize('NFKC')]
    .map((sign) => {
      const place = /\p{L}/u.test(sign) ? letterAt(sign) : undefined;
      if (place === undefined) return sign.toLowerCase();
      const latin = place <= 26 ? String.fromCharCode(96 + place) : sign;
      return sign === sign.toLowerCase() || sign.toLowerCase() === sign.toUpperCase()
        ? latin
        : latin.toUpperCase();
    })
    .join('');
}
