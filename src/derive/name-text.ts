/** Names as text: no sign in them is markup, and they keep their direction. */

import { directionOf } from '../languages/direction.ts';

/** Signs that mean something in Markdown, in HTML or to a program that fills templates, wherever they stand. */
const markup = /\$t\(|[\\`*_{}[\]<>&~|$#]/g;
/** What begins a list, a quotation or a heading where it stands first. */
const beginning = /^(?:([+\-=:])|(\d{1,9})([.)]))/;

/** Text as Markdown that shows exactly its characters. */
export function asMarkdown(text: string): string {
  return (
    text
      // i18next looks for references to other texts behind a backslash as well.
      .replace(markup, (sign) => (sign === '$t(' ? '&#36;t(' : `\\${sign}`))
      .replace(beginning, (_all, sign: string | undefined, number = '', mark = '') =>
        sign === undefined ? `${number}\\${mark}` : `\\${sign}`,
      )
  );
}

/** Whether text is Cyrillic, Arabic or what is asked for: most of its letters are of the script. */
export function isWrittenIn(text: string, script: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => isOfScript(letter, script));
  return own.length * 2 > letters.length;
}

function isOfScript(letter: string, script: string): boolean {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u').test(letter);
  } catch {
    return false;
  }
}

/** Quotation marks at both ends, of any language. */
export function isQuoted(text: string): boolean {
  return /^[\p{Pi}\p{Ps}"'].*[\p{Pf}\p{Pe}"'“]$/u.test(text) || /[«»„“”"]/u.test(text);
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A name, kept apart where the text around it runs the other way: what ends it would else jump to its other side.
 *
 * @see https://www.unicode.org/reports/tr9/ FSI and PDI
 */
export function isolated(text: string, lang: string): string {
  const direction = directionOf(lang);
  if (direction === undefined || !directionsIn(text)[direction === 'rtl' ? 'ltr' : 'rtl']) return text;
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** A paragraph of somebody's own: apart as a whole when nothing in it runs as the page does. */
export function isolatedParagraph(markdown: string, names: readonly string[], lang: string): string {
  const kept = names.toSorted((a, b) => b.length - a.length).filter((name) => name !== '');
  const isOther = (name: string): boolean => isolated(name, lang) !== name;
  const pattern = kept.filter(isOther).map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const apart =
    pattern.length === 0
      ? markdown
      : markdown.replace(
          new RegExp(
            `(?<![\\p{L}\\p{N}\\u2068/@.:_-])(?:${pattern.join('|')})(?![\\p{L}\\p{N}/@_-]|\\.\\p{L})`,
            'gu',
          ),
          (name) => isolated(name, lang),
        );
  const { ltr, rtl } = directionsIn(markdown);
  const own = directionOf(lang) === 'rtl' ? rtl : ltr;
  const other = directionOf(lang) === 'rtl' ? ltr : rtl;
  if (own || !other) return apart;
  return apart
    .split(/(\n{2,})/)
    .map((part) =>
      part.trim() === '' || blockMark.test(part) ? part : `${FIRST_STRONG_ISOLATE}${part}${POP_ISOLATE}`,
    )
    .join('');
}

/** In front of these Markdown knows no list any more. */
const blockMark = /^\s*(?:[-+*#>|]|\d+[.)])/;

function directionsIn(text: string): { readonly ltr: boolean; readonly rtl: boolean } {
  const letters = text.match(/\p{L}/gu) ?? [];
  const rtl = letters.some((letter) => fromRight.test(letter));
  return { rtl, ltr: letters.some((letter) => !fromRight.test(letter)) };
}
