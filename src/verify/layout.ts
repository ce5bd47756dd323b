/** Plain text as a typist, a printer or a wiki leaves it: pages, columns, numbered lines and markup taken apart. */

import { withoutFurniture, withoutPageNumbers } from './furniture.ts';
import { hasCommands, withoutMarkup } from './markup.ts';

/** A text in reading order. */
export interface Typed {
  readonly text: string;
  /** Heads and feet of its pages. */
  readonly left: readonly string[];
  /** It has markup that is not known. */
  readonly isSource: boolean;
}

/** Brings plain text into reading order, without what only its lines and pages have. Linear; never throws. */
export function inReadingOrder(given: string): Typed {
  const numbered = withoutLineNumbers(withoutMarkup(withoutFrame(given.replace(/\r\n?/g, '\n'))));
  const pages = numbered.split('\f');
  const { text, left } = pages.length > 1 ? withoutFurniture(pages) : { text: numbered, left: [] };
  return { text: inOneColumn(withoutPageNumbers(text)), left, isSource: hasCommands(text) };
}

const framed = /^[ \t]*([│┃║|*#])[ \t]([^\n]*)[ \t]\1[ \t]*$/;
const edge = /^[ \t]*[┌┐└┘├┤┏┓┗┛╔╗╚╝╠╣+*#|─━═=│┃║-]{3,}[ \t]*$/;
const LEAST_FRAMED = 0.8;

/** A text with a frame around it: the same sign at both ends of its lines. */
function withoutFrame(text: string): string {
  if (!/^[ \t]*([│┃║|*#])[ \t][^\n]*[ \t]\1[ \t]*$/m.test(text)) return text;
  const lines = text.split('\n');
  const full = lines.filter((line) => line.trim() !== '' && !edge.test(line));
  // Tables of Markdown have the same signs, and more of them in between.
  const inFrame = full.filter(
    (line) => framed.test(line) && !/\S[ \t]*[│┃║|][ \t]*\S/.test(line.trim().slice(1, -1)),
  );
  if (inFrame.length < LEAST_LINES || inFrame.length < full.length * LEAST_FRAMED) return text;
  return lines.map((line) => (edge.test(line) ? '' : (framed.exec(line)?.[2]?.trimEnd() ?? line))).join('\n');
}

/** Lines from which on they are numbered, or stand in columns: fewer may be so by chance. */
const LEAST_LINES = 12;

/** Numbers that every line has, or every line with words, each one more than the one before. */
function withoutLineNumbers(text: string): string {
  const lines = text.split('\n');
  const numbers: (number | undefined)[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    // What ends in a full stop or a bracket numbers an item.
    const number = /^[ \t]{0,8}(\d{1,6})(?:[:|]?[ \t]|[:|]?$)/.exec(line)?.[1];
    numbers.push(number === undefined ? undefined : Number(number));
    if (numbers.length === LEAST_LINES && numbers.filter((one) => one !== undefined).length < LEAST_LINES / 2)
      return text;
  }
  const steps = numbers.filter((number, index) => {
    const before = numbers[index - 1];
    return number !== undefined && before !== undefined && number > before && number - before <= 10;
  });
  if (numbers.length < LEAST_LINES || steps.length < (numbers.length - 1) * 0.9) return text;
  return lines
    .map((line) => line.replace(/^[ \t]{0,8}\d{1,6}(?:[:|](?=[ \t]|$)|(?=[ \t]|$))[ \t]?/, ''))
    .join('\n');
}

/** The widest line that may stand in columns, and where the second one may begin. */
const WIDEST = 400;
const NARROWEST = 20;

/** Two columns one below the other; what stands above or below them, over their whole width, stays where it is. */
function inOneColumn(text: string): string {
  const lines = text.split('\n');
  if (lines.filter((line) => /\S {2,}\S/.test(line)).length < LEAST_LINES / 2) return text;
  const result: string[] = [];
  const refused = new Map<number, number>();
  for (let at = 0; at < lines.length; ) {
    const found = columnsFrom(lines, at, refused);
    if (!found) {
      result.push(lines[at] ?? '');
      at++;
      continue;
    }
    const both = lines.slice(at, found.end);
    result.push(...both.map((line) => line.slice(0, found.column).trimEnd()), '');
    result.push(...both.map((line) => line.slice(found.column)), '');
    at = found.end;
  }
  return result.join('\n');
}

/**
 * A column that begins at one place of this line and all that follow; the run of lines ends where one crosses it.
 *
 * @param refused By place, up to which line nothing begins there; it is added to, so that no run is looked at twice.
 */
function columnsFrom(
  lines: readonly string[],
  at: number,
  refused: Map<number, number>,
): { readonly column: number; readonly end: number } | undefined {
  const first = lines[at] ?? '';
  if (first.length > WIDEST) return undefined;
  let found: { readonly column: number; readonly end: number } | undefined;
  for (const { 0: gap, index: start } of first.matchAll(/ {2,}(?=\S)/g)) {
    // Lines of an item are set in: the column may begin before the text of this one.
    for (let column = start + gap.length; column >= Math.max(start + 2, NARROWEST); column--) {
      if ((refused.get(column) ?? 0) > at) continue;
      const end = endOfColumns(lines, at, column);
      if (end === undefined) continue;
      if (found === undefined || end > found.end) found = { column, end };
    }
  }
  return found;

  function endOfColumns(all: readonly string[], from: number, column: number): number | undefined {
    let end = from;
    let both = 0;
    for (; end < all.length; end++) {
      const line = all[end] ?? '';
      if (line.length > WIDEST || line.slice(column - 2, column).trim() !== '') break;
      if (line.slice(0, column).trim() !== '' && line.slice(column).trim() !== '') both++;
    }
    const reached = end;
    while (end > from && (all[end - 1] ?? '').trim() === '') end--;
    if (both >= LEAST_LINES && both >= (end - from) * 0.5) return end;
    refused.set(column, reached);
    return undefined;
  }
}
