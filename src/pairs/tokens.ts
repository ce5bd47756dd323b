/** Numbers, addresses and names in running text: what has to survive translation. */

import { primaryLanguage } from '../languages/registry.ts';
import type { Block } from '../model.ts';
import { foldDigits, hasDigits } from '../text/text.ts';
import { webAddressesIn } from './addresses.ts';
import { targetOf } from './links.ts';

/** Something found in a text; the range is half-open in UTF-16 code units. */
export interface Token {
  /** In a form that can be compared across languages. */
  readonly value: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A number that is part of a name: of a standard, an organization, a language. */
  readonly isInName?: boolean;
}

/** The numbers of a block's visible text. */
export function numbersOf(block: Block): readonly Token[] {
  // Most blocks have no digit.
  return hasDigits(block.text) ? numbersIn(block.text) : none;
}

/**
 * The numbers of a text with digits of any script, signs of grouping removed and one sign for decimals: `1,000`,
 * `1 000`, `1.000`, `١٬٠٠٠` and `१,०००` are all `1000`; `2,5` is `2.5`. Numbers inside words (`IPv6`) count too.
 */
function numbersIn(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(numberPattern)) {
    const [written] = found;
    tokens.push({
      value: plainNumber(foldDigits(written)),
      text: written,
      start: found.index,
      end: found.index + written.length,
      ...(isInName(text, found.index) && { isInName: true }),
    });
  }
  return tokens;
}

/** `C99`, `W3C`, `IPv6`, `ACMEv2`, `ISO 9001`, `CoV-2`; not `EUR 50`. */
export function isInName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (
    /(?<![\p{L}\p{N}])(?:\p{Lu}[a-zA-Z]{0,3}|[A-Z]{2,8}v|(?=[A-Za-z]*[A-Z][a-z]?[A-Z])[A-Z][A-Za-z]{1,10}-)$/u.test(
      before,
    )
  )
    return true;
  const [, letters = ''] = /(?<![\p{L}\p{N}])([A-Z]{2,5})[ \u00a0-]$/u.exec(before) ?? [];
  return letters !== '' && !currencies.has(letters);
}

/** ISO 4217, of the most used. */
const currencies: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF JPY CNY RUB INR CAD AUD NZD BRL MXN SEK NOK DKK PLN CZK HUF TRY ZAR KRW EGP AED SAR'.split(
    ' ',
  ),
);

const none: readonly Token[] = [];

const numberPattern = /\p{Nd}+(?:[.,'’٬٫،\u00a0\u202f\u2009 ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,٫]\p{Nd}+)*/gu;

/** A number without signs of grouping and leading zeros, with a point for decimals; digits are ASCII. */
export function plainNumber(written: string): string {
  const parts = written.split(/[.,'’٬٫،\u00a0\u202f\u2009 ，．\u2e41]/);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return stripZeros(first);
  // Groups of three after a first group of one to three digits are thousands; three parts and more of other
  // lengths are versions, dates or sections and stay apart.
  if (first.length <= 3 && first !== '0' && rest.every((part) => part.length === 3))
    return stripZeros(parts.join(''));
  // India counts in groups of two above the thousands: 12,34,567.
  const indian = /^(\d{1,3}(?:[,٬]\d{2})+[,٬]\d{3})(?:[.٫](\d+))?$/.exec(written);
  if (indian) return stripZeros((indian[1] ?? '').replace(/\D/g, '')) + (indian[2] ? `.${indian[2]}` : '');
  const last = rest.at(-1) ?? '';
  const groups = rest.slice(0, -1);
  if (groups.length > 0 && groups.every((part) => part.length === 3))
    return `${stripZeros(first + groups.join(''))}.${last}`;
  return parts.map(stripZeros).join('.');
}

function stripZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Web addresses in the text and in link targets, without the punctuation that follows them in a sentence. */
export function urlsIn(block: Block): readonly Token[] {
  if (block.marks.length === 0 && !block.text.includes('://') && !block.text.includes('www.')) return none;
  const tokens: Token[] = [];
  for (const { start, end } of webAddressesIn(block.text)) {
    const text = block.text.slice(start, end);
    tokens.push({ value: plainUrl(text), text, start, end });
  }
  for (const mark of block.marks) {
    const target = targetOf(mark);
    if (!/^(?:https?:)?\/\//i.test(target)) continue;
    tokens.push({ value: plainUrl(target), text: target, ...mark.span });
  }
  return tokens;
}

/** Scheme, `www.`, a final slash and letter case of the host do not make another address. */
function plainUrl(url: string): string {
  const [, host = '', rest = ''] = /^(?:https?:)?(?:\/\/)?(?:www\.)?([^/?#]*)(.*)$/is.exec(url) ?? [];
  let path = rest.replace(/\/+$/, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not percent-encoded text: compared as written.
  }
  return host.toLowerCase() + path;
}

/**
 * An address without what names a language in it: a segment, the first label of the host, a parameter, the ending of a
 * Creative Commons deed.
 *
 * @param lang The only language that is taken for one: `by` and `no` stand in addresses for other things.
 */
export function withoutLanguage(url: string, lang: string): string {
  const { wiki, replacements } = patternsOf(lang);
  // The article of another Wikipedia has another title.
  const article = wiki.exec(url);
  if (article) return article[1] ?? url;
  let rest = url.replace(/#.*$/, '');
  for (const [pattern, text] of replacements) rest = rest.replace(pattern, text);
  return rest.replace(/\/(?:index\.html?)?$/, '');
}

interface LanguagePatterns {
  readonly wiki: RegExp;
  readonly replacements: readonly (readonly [RegExp, string])[];
}

const patterns = new Map<string, LanguagePatterns>();

function patternsOf(lang: string): LanguagePatterns {
  const known = patterns.get(lang);
  if (known) return known;
  const base = primaryLanguage(lang);
  const also = Object.hasOwn(countries, base) ? `|${countries[base]}` : '';
  const tag = `(?:${base}(?:[-_][a-z0-9]{2,8})*${also})`;
  const made: LanguagePatterns = {
    wiki: new RegExp(`^${tag}\\.(?:m\\.)?(wik\\w+\\.org)(?:/.*)?$`, 'i'),
    replacements: [
      [new RegExp(`(?:/(?:lang|intl|i18n|translations?|languages?))?/${tag}(?=[/?]|$)`, 'gi'), ''],
      [new RegExp(`^${tag}\\.(?=[^.]+\\.)`, 'i'), ''],
      [new RegExp(`([?&])(?:lang|hl|locale|language)=${tag}(?:&|(?=#|$))`, 'gi'), '$1'],
      [/[?&]+$/, ''],
      [new RegExp(`/deed(?:\\.${tag})?$`, 'i'), ''],
      [
        new RegExp(
          `/(?:translations?|i18n|l10n|locales?|lang|languages?)(/[^/]{1,80}[._-]${tag}\\.(?:html?|md|mdx|pdf|txt|rst))$`,
          'i',
        ),
        '$1',
      ],
      [new RegExp(`[._-]${tag}(?=\\.(?:html?|md|mdx|pdf|txt|php|aspx?|rst)$|$)`, 'i'), ''],
    ],
  };
  patterns.set(lang, made);
  return made;
}

/** What stands for a language in addresses beside its tag. */
export const countries: Readonly<Record<string, string>> = {
  cs: 'cz',
  da: 'dk',
  el: 'gr',
  ja: 'jp',
  ko: 'kr',
  nb: 'no',
  no: 'nb',
  sl: 'si',
  sv: 'se',
  uk: 'ua',
  vi: 'vn',
  zh: 'cn|tw|hk',
};

/** E-mail addresses, in lower case. */
export function emailsIn(block: Block): readonly Token[] {
  if (block.marks.length === 0 && !block.text.includes('@')) return none;
  const tokens: Token[] = [];
  if (block.text.includes('@')) {
    for (const found of block.text.matchAll(emailPattern)) {
      tokens.push({
        value: found[0].toLowerCase(),
        text: found[0],
        start: found.index,
        end: found.index + found[0].length,
      });
    }
  }
  for (const mark of block.marks) {
    const target = targetOf(mark);
    if (!/^mailto:/i.test(target)) continue;
    const value = target.slice(7).split('?', 1)[0] ?? '';
    tokens.push({ value: value.toLowerCase(), text: value, ...mark.span });
  }
  return tokens;
}

/**
 * Before the sign stand letters of the scripts that put a blank between words: of others, the word before the address
 * would be taken for a part of it. The first condition keeps the search from beginning in the middle of a word.
 */
const emailPattern =
  /(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\d_.+-])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\d_.+-]+@(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\d-]+(?:\.[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\d-]+)+|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\d-])[\p{L}\p{M}\d-]+(?:\.[\p{L}\p{M}\d-]+)+)/gu;

/** The tokens of several blocks; of one block, its own, without another list. */
export function ofAll<Of extends Block>(
  blocks: readonly Of[],
  find: (block: Of) => readonly Token[],
): readonly Token[] {
  const [first] = blocks;
  return first && blocks.length === 1 ? find(first) : blocks.flatMap(find);
}

/** What `left` has and `right` has not, counted: the multiset difference. */
export function without(left: readonly Token[], right: readonly Token[]): readonly Token[] {
  const counts = new Map<string, number>();
  for (const token of right) counts.set(token.value, (counts.get(token.value) ?? 0) + 1);
  return left.filter((token) => {
    const count = counts.get(token.value) ?? 0;
    counts.set(token.value, count - 1);
    return count <= 0;
  });
}
