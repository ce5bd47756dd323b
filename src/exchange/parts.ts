import type { Part } from '../model.ts';
import { escapedValue, type ValueStyle } from './front-value.ts';

/**
 * Markdown of one paragraph as it can stand in a part of a table, of HTML or of front matter: on one line where lines
 * carry meaning, and with their signs instead of Markdown's where a backslash would be shown. Pure.
 *
 * @param front How the value stands in the front matter.
 */
export function fittedTo(part: Part | undefined, markdown: string, front: ValueStyle = 'plain'): string {
  if (part?.of === 'table') {
    return markdown.replace(lineEnds, ' ').replace(/(\\*)\|/g, (bar, slashes: string) => {
      return slashes.length % 2 === 0 ? `${slashes}\\|` : bar;
    });
  }
  if (part?.of === 'html') return markdown.replace(escaped, (_, sign: string) => references[sign] ?? sign);
  if (part?.of === 'front')
    return escapedValue(markdown.replace(lineEnds, ' ').replace(escaped, '$1'), front);
  return markdown;
}

const lineEnds = /[ \t]*(?:\\| {2})?(?:\r\n?|\n)[ \t]*/g;
const escaped = /\\([!-/:-@[-`{-~])/g;
const references: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** A changed text with the references for `&` that the text before had. Pure. */
export function referencedAs(before: string, after: string): string {
  const isReferenced = before.includes('&amp;') && !/&(?!#?\w+;)/.test(before);
  return isReferenced ? after.replace(/&(?!#?\w+;)/g, '&amp;') : after;
}
