/** What readers get back when they copy from a PDF, which depends on script, font and reader. */

import { directionOf } from '../languages/direction.ts';
import type { ReadableText } from '../render/readable.ts';
import type { Lacking, Required } from './required.ts';

/**
 * `exact`: every item, but for white space and signs that are not seen. `letters`: every item by its letters and digits.
 * `no`: not even those.
 */
export type Copied = 'exact' | 'letters' | 'no';

/** Whether a word is one of the three. */
export function isCopied(word: string): word is Copied {
  return word === 'exact' || word === 'letters' || word === 'no';
}

/** What comes back of the items of a text. @param pages As read from the PDF. */
export function copiedFrom(pages: readonly string[], { items }: Pick<ReadableText, 'items'>): Copied {
  const texts = items.map(({ text }) => text).filter((text) => text !== '');
  const whole = joined(pages);
  if (texts.every((text) => whole.exact.includes(exact(text)))) return 'exact';
  return texts.every((text) => whole.letters.includes(letters(text))) ? 'letters' : 'no';
}

/**
 * Every required text that does not come back. What is in a script that cannot be copied from this PDF cannot be looked for
 * in it; the notice always can.
 */
export function lackingInPdf(
  path: string,
  pages: readonly string[],
  { required, copied }: { readonly required: readonly Required[]; readonly copied: Copied },
): readonly Lacking[] {
  const whole = joined(pages);
  return required.flatMap(({ address, text, isNotice }) => {
    const isThere =
      isNotice || copied === 'exact'
        ? whole.exact.includes(exact(text))
        : whole.letters.includes(letters(text));
    if (text !== '' && (isThere || (!isNotice && copied === 'no'))) return [];
    return [{ path, address, status: 'missing' }];
  });
}

/**
 * Whether a page with words of a text holds more letters of the other direction: readers as pdftotext take a page to run as
 * most of its letters do, and then turn the parts of all lines of the others round.
 */
export function isTurned(pages: readonly string[], lang: string): boolean {
  const isFromRight = directionOf(lang) === 'rtl';
  return pages.some((page) => {
    const right = page.match(FROM_RIGHT)?.length ?? 0;
    const left = (page.match(/\p{L}/gu)?.length ?? 0) - right;
    return isFromRight ? right > 0 && left >= right : left > 0 && right >= left;
  });
}

const FROM_RIGHT =
  /(?=\p{L})[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Mand}\p{Script=Samr}\p{Script=Rohg}\p{Script=Yezi}]/gu;

/** A page number stands between two pages, wherever a paragraph goes on. */
function joined(pages: readonly string[]): { readonly exact: string; readonly letters: string } {
  const text = pages
    .map((page, index) => page.trimEnd().replace(new RegExp(`\\s*${index + 1}$`), ''))
    .join('\n');
  return { exact: exact(text), letters: letters(text) };
}

/** Nothing about white space can be told from a PDF: every line ends with one, in every script. */
function exact(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '');
}

function letters(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{Nd}]+/gu, '');
}
