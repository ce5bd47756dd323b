/**
 * Keeps texts that nobody writes by hand away from the costly paths of the CommonMark parser.
 *
 * The parser takes time that grows with the square of the text for three things: containers that stand in each other
 * thousands of times, beginnings of links that do not end (`[a]([a]([a](`; 100 KB of them take a minute), and blanks in
 * the middle of a heading. What is
 * beyond any text that people read is not handed to it as markup but as plain characters: each sign that would open
 * more is replaced by one that means nothing, and put back when the text is parsed.
 */

/** Lists and quotations that may stand in each other. */
const DEEPEST_CONTAINER = 100;
/** Characters of indentation and marks in front of a line after which no list and no quotation begins. */
const LONGEST_PREFIX = 200;
/** Steps that the parser may take in one text to look for the ends of links: some tenths of a second. */
const MOST_STEPS = 8_000_000;
/** Steps for one run of characters that are always allowed. */
const FEW_STEPS = 4_000;

/** The signs that are replaced. */
const SIGNS = '[>-+*0123456789 \t';
/** Where as many characters begin that have no meaning in any text: non-characters first, then private use. */
const STAND_INS = [0xfdd0, 0xf8a0, 0xf8c0, 0xf8e0, 0xe000] as const;

/** A text of the same length that is quick to parse, and the way back. */
export interface Calmed {
  readonly text: string;
  /** Puts the signs back into a piece of the text. */
  readonly restore: (piece: string) => string;
}

/** The text itself, in nearly every case: only hostile texts are changed. */
export function calm(text: string): Calmed {
  const places = [...deepMarkers(text), ...costlyBrackets(text), ...longBlanks(text)];
  if (places.length === 0) return { text, restore: (piece) => piece };
  const base = STAND_INS.find((first) => !holdsAny(text, first)) ?? STAND_INS[0];
  const standIns = [...SIGNS].map((_, index) => String.fromCharCode(base + index));
  const pattern = new RegExp(`[${standIns.join('')}]`, 'g');
  return {
    text: replaceAt(text, places, (sign) => standIns[SIGNS.indexOf(sign)] ?? sign),
    restore: (piece) => piece.replace(pattern, (standIn) => SIGNS[standIns.indexOf(standIn)] ?? standIn),
  };
}

function holdsAny(text: string, first: number): boolean {
  return new RegExp(`[${String.fromCharCode(first)}-${String.fromCharCode(first + SIGNS.length - 1)}]`).test(
    text,
  );
}

function replaceAt(text: string, places: readonly number[], change: (sign: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const place of places.toSorted((a, b) => a - b)) {
    parts.push(text.slice(at, place), change(text[place] ?? ''));
    at = place + 1;
  }
  return parts.join('') + text.slice(at);
}

/** In each line the one mark that would open a container too many; without it those after it are text. */
function* deepMarkers(text: string): Iterable<number> {
  if (!anyPrefix.test(text)) return;
  for (const { index, 0: prefix } of text.matchAll(longPrefix)) {
    let count = 0;
    for (const marker of prefix.matchAll(containerMark)) {
      const place = marker.index + marker[0].length - marker[0].trimStart().length;
      if (++count <= DEEPEST_CONTAINER && place <= LONGEST_PREFIX) continue;
      yield index + place;
      break;
    }
  }
}

/** Whether there is anything to look at closely is seen much faster. */
const anyPrefix = /[ \t>*+\-\d.)]{100}/;
const longPrefix = /^[ \t>*+\-\d.)]{100,}/gm;
const containerMark = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/gy;

/**
 * Where links begin in runs without white space, when looking for their ends would take too long: the target of a
 * link goes on up to white space, so each beginning may be followed to the end of its run.
 */
function costlyBrackets(text: string): readonly number[] {
  if (!text.includes('](')) return [];
  const runs = [...text.matchAll(longRun)].filter(({ 0: run }) => stepsOf(run) > FEW_STEPS);
  if (runs.reduce((sum, { 0: run }) => sum + stepsOf(run), 0) <= MOST_STEPS) return [];
  return runs.flatMap(({ index, 0: run }) => [...run.matchAll(/\[/g)].map((found) => index + found.index));
}

/** Each hundredth blank of long runs in the middle of lines that may be headings: from each blank a closing mark is looked for. */
function* longBlanks(text: string): Iterable<number> {
  if (!anyBlanks.test(text)) return;
  for (const { 0: line, index } of text.matchAll(longLine)) {
    if (!line.slice(0, LONGEST_PREFIX).includes('#')) continue;
    for (const run of line.matchAll(innerBlanks)) {
      for (let at = 50; at < run[0].length - 1; at += 100) yield index + run.index + at;
    }
  }
}

const anyBlanks = /[ \t]{100}/;
const longLine = /[^\r\n]{100,}/g;
const innerBlanks = /(?<![ \t])[ \t]{100,}(?![ \t]|#*[ \t]*$)/g;

const longRun = /\S{100,}/g;

function stepsOf(run: string): number {
  return (run.split('](').length - 1) * run.length;
}
