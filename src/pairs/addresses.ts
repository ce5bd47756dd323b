/** Where addresses of the web and of mail stand in a text, whatever follows them without a blank. */

import type { Block, Span } from '../model.ts';
import { covered } from '../text/covered.ts';

/** The signs that no address has: blanks, quotation marks, and the marks of scripts that put no blank before them. */
const webAddress =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»‹›„`、。，；：！？（）「」『』【】〈〉《》〔〕～،؛؟։।۔]+/giu;

const mailAddress = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g;

const sentenceMarks = ".,;:!?'’”|\\*_";

/** The web addresses of a text, without the marks of the sentence around them; letters of any script may be in them. */
export function webAddressesIn(text: string): readonly Span[] {
  if (!text.includes('://') && !/www\./i.test(text)) return none;
  return [...text.matchAll(webAddress)].flatMap((found) => {
    const length = trimmed(found[0]).length;
    // What says "links begin with https://" names no place.
    return length > (found[0].startsWith('www.') ? 'www.' : 'https://').length
      ? [{ start: found.index, end: found.index + length }]
      : [];
  });
}

const none: readonly Span[] = [];

/** Takes off what the sentence puts behind an address: its marks, and brackets that were not opened in it. */
function trimmed(address: string): string {
  let rest = address;
  for (;;) {
    const before = rest;
    let end = rest.length;
    while (end > 0 && sentenceMarks.includes(rest.charAt(end - 1))) end--;
    rest = rest.slice(0, end);
    const closed = /[)\]}]/.exec(rest);
    if (closed && isUnopened(rest)) rest = rest.slice(0, firstUnopened(rest));
    if (rest === before) return rest;
  }
}

function isUnopened(text: string): boolean {
  return firstUnopened(text) < text.length;
}

/** Where the first bracket stands that nothing in the address opened; its length when all were opened. */
function firstUnopened(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[' || sign === '{') open++;
    else if (sign === ')' || sign === ']' || sign === '}') {
      if (open === 0) return at;
      open--;
    }
  }
  return text.length;
}

/**
 * Whether an address of a translation is one of the English with letters of the sentence behind it: a particle, an ending
 * after an apostrophe, a hyphen or a colon, words of a script without blanks.
 *
 * @param shown The address as found in the translation.
 * @param known The address of the English.
 */
export function isSameAddress(shown: string, known: string): boolean {
  if (!shown.startsWith(known) || shown.length === known.length) return false;
  const rest = shown.slice(known.length);
  return /^\/?(?:[^\u0020-\u007e]|[)\]'’:–-]\)?[\p{L}\p{M}]{1,12}$|[)\]}])/u.test(rest);
}

/**
 * An address without words that follow it straight on: kana, Hangul, Thai and the like after a letter or a digit of ASCII.
 * What begins after a slash is a part of the address.
 */
export function withoutWordsBehind(address: string): string {
  return /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\uac00-\ud7af]/.test(address)
    ? address.replace(glued, '')
    : address;
}

const glued = /(?<=[a-z\d])[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\uac00-\ud7af].*$/iu;

/** A text with its addresses covered by a sign as often as they are long, so that every offset stays valid. */
export function withoutAddresses(text: string, cover: string): string {
  const isBroken = text.includes('](') || text.includes('] (');
  if (!isBroken && !text.includes('/') && !text.includes('@') && !/www\./i.test(text)) return text;
  const given = isBroken ? text.replace(brokenLink, (found) => cover.repeat(found.length)) : text;
  const spans = webAddressesIn(given).map(({ start, end }) => {
    // Words that follow without a blank are words; an address that is all in ASCII ends where they begin.
    const ascii = /^[!-~]+/.exec(given.slice(start, end))?.[0] ?? '';
    return { start, end: ascii.length > 'https://'.length ? start + trimmed(ascii).length : end };
  });
  return covered(given, spans, cover)
    .replace(mailAddress, (found) => cover.repeat(found.length))
    .replace(bareAddress, (found) => cover.repeat(found.length));
}

/** A host with a path, written without "https://": "example.com/garden2". */
const bareAddress =
  /(?<![\w.@/-])[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,3}\.(?:com|org|net|io|dev|gov|edu|info)\/[\w./#?=&%+-]{1,400}/gi;

/**
 * Where a link leads that does not work, so that its address became text: "[words] (rules.md)", with a blank before it and
 * none in it. What else stands in brackets is prose, as "(1.5 hours)" or "(3/4)" behind a reference or the box of a task.
 */
const brokenLink =
  /(?<=(?<!\[[ x])\][ \u00a0]?)\((?=#[a-z\d]|\.{0,2}\/|[a-z][^\s()]{0,200}\/|[^\s()]{1,200}\.[a-z]{2,5}[)#?])[^\s()]{1,400}\)|(?<=\])\(https?:\/\/[^()\n]{1,400}\)/gi;

/** Whether a block shows an address or code, which are no words. */
export function codeSpans(block: Block): readonly Span[] {
  return block.marks.length === 0
    ? none
    : block.marks.filter(({ type }) => type === 'code').map(({ span }) => span);
}
