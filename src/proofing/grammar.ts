/** Reads what LanguageTool said of a translation and finds the places it speaks of. */

import * as v from 'valibot';
import type { GrammarMatch, GrammarReport } from '../model.ts';
import { parseData } from '../project/read.ts';

/** Matches of one report. */
const MOST_MATCHES = 20_000;
/** UTF-16 code units of a message and of a replacement that are told. */
const LONGEST = 300;
/** Replacements that are told. */
const MOST_REPLACEMENTS = 3;

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is used of a report; LanguageTool adds fields with every version. */
const shape = v.object({
  matches: v.pipe(
    v.array(
      v.object({
        message: v.string(),
        offset: place,
        length: place,
        replacements: v.optional(v.array(v.object({ value: v.string() })), []),
        context: v.exactOptional(v.object({ text: v.string(), offset: place, length: place })),
        rule: v.object({
          id: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_.:[\]-]{1,200}$/u, 'the id of a rule')),
          issueType: v.exactOptional(v.string()),
        }),
      }),
    ),
    v.maxLength(MOST_MATCHES, `at most ${MOST_MATCHES} matches`),
  ),
});

type Match = v.InferOutput<typeof shape>['matches'][number];

/**
 * Reads the JSON that LanguageTool's command line and its server write.
 *
 * Its offsets count the UTF-16 code units of the text that it was given. That may lack the byte order mark of the file,
 * or have other line ends; when what LanguageTool quotes fits in none of these readings, the report is out of date and
 * has no matches.
 *
 * @param text The translation's file.
 * @throws {UserError} with line and column, for what is no such report.
 * @see https://languagetool.org/http-api/
 */
export function readGrammar(json: string, path: string, text: string): GrammarReport {
  const { matches } = parseData(json, path, shape);
  const reading = [...readingsOf(text)].find((one) => matches.every((match) => fits(match, one.text)));
  return {
    path,
    text,
    matches: reading && matches.map((match) => matchOf(match, reading.offsets)),
  };
}

function matchOf({ offset, length, message, replacements, rule }: Match, offsets: Offsets): GrammarMatch {
  return {
    span: { start: offsets(offset), end: offsets(offset + length) },
    rule: rule.id,
    message: shortened(message),
    replacements: replacements
      .map(({ value }) => ({ value, shown: shortened(value) }))
      // Nothing is what it asks to put instead of what is too much; blanks nobody sees.
      .filter(({ value, shown }) => value === '' || shown !== '')
      .slice(0, MOST_REPLACEMENTS)
      .map(({ shown }) => shown),
    isSpelling: rule.issueType === 'misspelling',
  };
}

/** On one line, and not longer than people read. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** From an offset of the text that LanguageTool had to one of the file. */
type Offsets = (offset: number) => number;

interface TextReading {
  readonly text: string;
  readonly offsets: Offsets;
}

/** The file as LanguageTool may have been given it. */
function* readingsOf(text: string): IterableIterator<TextReading> {
  yield { text, offsets: (offset) => offset };
  const marked = text.startsWith('\ufeff');
  if (marked) yield { text: text.slice(1), offsets: (offset) => offset + 1 };
  if (!text.includes('\r')) return;
  for (const skip of marked ? [0, 1] : [0]) {
    const lines = text.slice(skip);
    const breaks = [...lines.matchAll(/\r\n/g)].map(({ index }, before) => index - before);
    yield {
      text: lines.replace(/\r\n?/g, '\n'),
      offsets: (offset) => offset + skip + countBelow(breaks, offset),
    };
  }
}

/** How many of the sorted numbers are below another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether what LanguageTool quotes stands there: its context, of which an end that was cut is marked with "...", and
 * line feeds are blanks.
 */
function fits({ offset, length, context }: Match, text: string): boolean {
  if (offset + length > text.length) return false;
  if (!context) return true;
  const start = offset - context.offset;
  const cut = ['', '...'].some((mark) => {
    if (!context.text.startsWith(mark) || (mark === '' && start < 0)) return false;
    const quoted = context.text.slice(mark.length);
    const from = start + mark.length;
    return [quoted, quoted.replace(/\.{3}$/, '')].some(
      (part) => from >= 0 && blanks(text.slice(from, from + part.length)) === blanks(part),
    );
  });
  return cut && context.length === length;
}

function blanks(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ');
}
