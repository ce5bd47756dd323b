/** What no text that people read has: more of it would take memory without end, and tell nobody anything. */

/** Paragraphs, items, headings and cells of tables of one text: a code of laws fits into it. */
const MOST_PARTS = 25_000;
/** Signs that may begin markup, in one part: readers of Markdown keep each of them until they know. */
export const MOST_SIGNS = 20_000;

/** A bound that a text goes beyond. */
export interface Beyond {
  readonly messageId: 'too-many-parts' | 'too-many-signs';
  readonly limit: number;
  /** The line on which it is exceeded, from 1. */
  readonly line: number;
}

/** Which bound a text in Markdown goes beyond first, if any. One pass, without making anything of it. */
export function beyondBounds(text: string): Beyond | undefined {
  if (text.length <= MOST_SIGNS) return undefined;
  let parts = 0;
  let signs = 0;
  let line = 1;
  let isAfterBlank = true;
  let isAtStart = true;
  let bars = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      line++;
      // Nothing but blanks was on the line.
      isAfterBlank = isAtStart;
      isAtStart = true;
      bars = 0;
      continue;
    }
    if (isAtStart && !BLANKS.has(unit)) {
      isAtStart = false;
      if (isAfterBlank || BEGINNINGS.has(unit)) {
        parts++;
        signs = 0;
      }
      // Of a row that begins with a bar the first is counted, and the last one ends it.
      if (unit === BAR) bars = -2;
    }
    if (unit === BAR && ++bars > 0) parts++;
    if (parts > MOST_PARTS) return { messageId: 'too-many-parts', limit: MOST_PARTS, line };
    if (SIGNS.has(unit) && ++signs > MOST_SIGNS)
      return { messageId: 'too-many-signs', limit: MOST_SIGNS, line };
  }
  return undefined;
}

/** Whether a text that is one part of another has more signs of markup than readers keep. */
export function hasTooManySigns(text: string): boolean {
  if (text.length <= MOST_SIGNS) return false;
  let signs = 0;
  for (let at = 0; at < text.length; at++)
    if (SIGNS.has(text.charCodeAt(at)) && ++signs > MOST_SIGNS) return true;
  return false;
}

const LINE_FEED = 10;
const BAR = 124;
const codes = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const BLANKS = codes(' \t\r\f\v\ufeff');
/** What a list, a heading, a quotation, a row or a block of HTML begins with. */
const BEGINNINGS = codes('-*+#>|<0123456789');
const SIGNS = codes('[]*_`<&!|');
