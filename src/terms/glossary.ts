/**
 * The glossary of a language: a Markdown table that a translator edits by hand.
 *
 * `terms/` is for the glossary, and where terms stand in both texts. Whatever stands above it may import it.
 */

import type { Glossary, GlossaryTerm } from '../model.ts';
import { UserError } from '../user-error.ts';

/** The name of the file in the folder of the language. */
export const GLOSSARY_NAME = 'glossary.md';

/** The columns, by the words in the header; their order is free. */
const COLUMNS = ['English', 'Translation', 'Forbidden', 'Note'] as const;
/** Rows of one glossary. */
const MOST_TERMS = 5000;
/** Length of one term in UTF-16 code units. */
const LONGEST_TERM = 200;

type Column = (typeof COLUMNS)[number];

/**
 * Reads a glossary: every Markdown table with a column `English`; what stands around them is for people. A cell holds
 * terms separated by `;`. `*` at the beginning or the end of a word stands for any letters, and a backslash takes the
 * meaning of the sign after it away.
 *
 * @param path For people; it becomes part of the glossary.
 * @throws {UserError} with line and column, for a table that cannot be read as one and for terms that contradict one
 * another.
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function parseGlossary(text: string, path: string): Glossary {
  return { path, terms: readRows(text, path).flatMap(({ term }) => term ?? []) };
}

/** A term to enter. */
export type NewTerm = Pick<GlossaryTerm, 'source' | 'renderings' | 'forbidden' | 'note'>;

/** A glossary with new terms in it. */
export interface MergedGlossary {
  readonly text: string;
  /** English of the rows that are new. */
  readonly added: readonly string[];
  /** English of the rows that were there and hold more now. */
  readonly extended: readonly string[];
  /** What was to be forbidden and is agreed: left out. */
  readonly contradictory: readonly string[];
}

/**
 * Enters terms into the text of a glossary. Rows that hold what is entered stay as they are, others gain what they
 * lack, new ones follow the last; nothing is removed, and what somebody forbade is not entered as a translation.
 *
 * @param text The file as it is; `undefined` to begin one.
 * @throws {UserError} as `parseGlossary` does.
 */
export function mergeGlossary(
  text: string | undefined,
  path: string,
  terms: readonly NewTerm[],
): MergedGlossary {
  const start = text ?? `${formatRow(COLUMNS)}\n|${'---|'.repeat(COLUMNS.length)}\n`;
  const rows = readRows(start, path);
  // Lines keep their own ends: what nobody asked to change stays byte for byte.
  const lines = start.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  const known = new Map(rows.flatMap((row) => (row.term ? [[keyOf(row.term.source), row] as const] : [])));
  const last = rows.at(-1);
  const added: string[] = [];
  const extended: string[] = [];
  const appended: string[] = [];
  const contradictory: string[] = [];
  for (const given of terms) {
    const { term, leftOut } = withoutContradiction(given, known.get(keyOf(given.source))?.term);
    contradictory.push(...leftOut);
    const row = known.get(keyOf(term.source));
    if (!row?.term) {
      if (!last) continue;
      added.push(term.source);
      appended.push(formatTerm(term, last.columns));
      continue;
    }
    const merged = mergeTerm(row.term, term);
    if (!merged || !row.columns.includes('Translation')) continue;
    extended.push(term.source);
    lines[row.line - 1] = formatTerm(merged, row.columns) + endOf(lines[row.line - 1] ?? '');
  }
  if (last && appended.length > 0) {
    const above = lines[last.line - 1] ?? '';
    const end = endOf(above) || '\n';
    if (endOf(above) === '') lines[last.line - 1] = above + end;
    lines.splice(last.line, 0, ...appended.map((row) => row + end));
  }
  const merged = lines.join('');
  // What is written can be read again, whatever was taken over.
  if (added.length + extended.length > 0) parseGlossary(merged, path);
  return { text: merged, added, extended, contradictory };
}

/** What is agreed, here or in what is taken over, is not forbidden too, however its letters are written. */
function withoutContradiction(
  term: NewTerm,
  old: GlossaryTerm | undefined,
): { readonly term: NewTerm; readonly leftOut: readonly string[] } {
  const renderings = distinct(term.renderings);
  const agreed = new Set([...renderings, ...(old?.renderings ?? [])].map(keyOf));
  const forbidden = distinct(term.forbidden);
  return {
    term: { ...term, renderings, forbidden: forbidden.filter((one) => !agreed.has(keyOf(one))) },
    leftOut: forbidden.filter((one) => agreed.has(keyOf(one))).map(plainTerm),
  };
}

/** The first of each that differs by more than case. */
function distinct(terms: readonly string[]): readonly string[] {
  return [...new Map(terms.toReversed().map((term) => [keyOf(term), term])).values()].toReversed();
}

function endOf(line: string): string {
  return /[\r\n]+$/.exec(line)?.[0] ?? '';
}

/** A term with its signs taken for what they are, as a cell holds it. */
export function escapeTerm(term: string): string {
  return term
    .replace(/[\\|;*]/g, String.raw`\$&`)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A term for people, as it stands in the glossary but without backslashes. */
export function plainTerm(term: string): string {
  return term.replace(/\\(.)/gu, '$1');
}

/** What makes two terms the same: case and forms of characters do not count. */
function keyOf(term: string): string {
  return plainTerm(term).normalize('NFC').toLowerCase();
}

interface Row {
  /** From 1. */
  readonly line: number;
  readonly columns: readonly Column[];
  /** Absent for the lines above the first row and for empty rows. */
  readonly term?: GlossaryTerm;
}

interface Cell {
  readonly text: string;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** The rows of all tables, the line below each header included. */
function readRows(text: string, path: string): readonly Row[] {
  const lines = text.replace(/^\uFEFF/, ' ').split(/\r\n|\n|\r/);
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      continue;
    }
    fence = mark;
    if (!isRow(line)) continue;
    const columns = readHeader(line, { path, line: at + 1 });
    if (!isDelimiter(lines[at + 1] ?? ''))
      throw problem('glossary-delimiter', {}, { path, line: at + 2, column: 1 });
    at++;
    if (columns) rows.push({ line: at + 1, columns });
    for (; isRow(lines[at + 1] ?? ''); at++) {
      if (!columns) continue;
      const term = readTerm(lines[at + 1] ?? '', columns, { path, line: at + 2 });
      if (term) remember(seen, term, path);
      rows.push({ line: at + 2, columns, ...(term && { term }) });
      if (rows.length > MOST_TERMS)
        throw problem('glossary-too-long', { limit: MOST_TERMS }, { path, line: at + 2, column: 1 });
    }
  }
  if (rows.length === 0) throw problem('glossary-no-table', {}, { path, line: 1, column: 1 });
  return rows;
}

function isRow(line: string): boolean {
  return /^ {0,3}\|/.test(line);
}

function isDelimiter(line: string): boolean {
  return /^ {0,3}\|(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/.test(line);
}

interface LinePlace {
  readonly path: string;
  readonly line: number;
}

function problem(
  messageId: string,
  data: Readonly<Record<string, string | number>>,
  { path, line, column }: LinePlace & { readonly column: number },
): UserError {
  return new UserError(messageId, data, { place: { path, position: { line, column } } });
}

/** The columns of a table; `undefined` for a table that is about something else. */
function readHeader(line: string, place: LinePlace): readonly Column[] | undefined {
  const cells = cellsOf(line);
  const named = cells.map(({ text }) =>
    COLUMNS.find((column) => column.toLowerCase() === text.toLowerCase()),
  );
  if (named.every((column) => column === undefined)) return undefined;
  const expected = COLUMNS.join(', ');
  const columns = named.map((column, index) => {
    const { text, column: at } = cells[index] ?? { text: '', column: 1 };
    if (!column) throw problem('glossary-column', { name: text, expected }, { ...place, column: at });
    if (named.indexOf(column) !== index)
      throw problem('glossary-column-twice', { name: text }, { ...place, column: at });
    return column;
  });
  for (const needed of ['English', 'Translation'] as const) {
    if (!columns.includes(needed))
      throw problem('glossary-column-missing', { name: needed }, { ...place, column: 1 });
  }
  return columns;
}

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  const first = line.indexOf('|') + 1;
  let start = first;
  const add = (end: number): void => {
    const raw = line.slice(start, end);
    const indent = raw.length - raw.trimStart().length;
    cells.push({ text: raw.trim(), column: start + indent + 1 });
    start = end + 1;
  };
  for (let at = first; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') add(at);
  }
  if (line.slice(start).trim() !== '') add(line.length);
  return cells;
}

function readTerm(line: string, columns: readonly Column[], place: LinePlace): GlossaryTerm | undefined {
  const cells = cellsOf(line);
  const surplus = cells[columns.length];
  if (surplus) {
    throw problem(
      'glossary-cells',
      { count: cells.length, expected: columns.length },
      { ...place, column: surplus.column },
    );
  }
  const cell = (name: Column): Cell => cells[columns.indexOf(name)] ?? { text: '', column: 1 };
  const list = (name: Column): readonly Cell[] =>
    termsOf(cell(name)).map((one) => {
      requireTerm(one, place);
      return one;
    });
  const english = list('English');
  const renderings = list('Translation');
  const forbidden = list('Forbidden');
  const [source, second] = english;
  if (second) throw problem('glossary-two-terms', { term: second.text }, { ...place, column: second.column });
  const [stray] = renderings;
  if (!source && stray)
    throw problem('glossary-no-english', { term: stray.text }, { ...place, column: stray.column });
  const agreed = new Set(renderings.map(({ text }) => keyOf(text)));
  for (const { text, column } of forbidden) {
    if (agreed.has(keyOf(text)))
      throw problem('glossary-contradiction', { term: plainTerm(text) }, { ...place, column });
  }
  if (!source && forbidden.length === 0) return undefined;
  return {
    source: source?.text ?? '',
    renderings: renderings.map(({ text }) => text),
    forbidden: forbidden.map(({ text }) => text),
    note: plainTerm(cell('Note').text),
    line: place.line,
  };
}

/** The terms of a cell. The semicolons of other scripts separate too. */
function termsOf({ text, column }: Cell): readonly Cell[] {
  const terms: Cell[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const indent = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') terms.push({ text: raw.trim(), column: column + start + indent });
    start = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (';；؛'.includes(text[at] ?? '')) add(at);
  }
  add(text.length);
  return terms;
}

function requireTerm({ text, column }: Cell, place: LinePlace): void {
  if (text.length > LONGEST_TERM)
    throw problem('glossary-term-long', { limit: LONGEST_TERM }, { ...place, column });
  const bare = text.replace(/\\./gu, 'x');
  for (const word of bare.split(/\s+/)) {
    if (/^\*?[^*]+\*?$/.test(word)) continue;
    throw problem('glossary-wildcard', { term: text }, { ...place, column });
  }
}

function remember(seen: Map<string, number>, { source, line }: GlossaryTerm, path: string): void {
  if (source === '') return;
  const first = seen.get(keyOf(source));
  if (first !== undefined)
    throw problem('glossary-term-twice', { term: plainTerm(source), first }, { path, line, column: 1 });
  seen.set(keyOf(source), line);
}

/** A row with what it lacks; `undefined` when it lacks nothing. */
function mergeTerm(old: GlossaryTerm, more: NewTerm): NewTerm | undefined {
  const known = new Set([...old.renderings, ...old.forbidden].map(keyOf));
  const lacks = (term: string): boolean => !known.has(keyOf(term));
  const renderings = more.renderings.filter(lacks);
  const forbidden = more.forbidden.filter(lacks);
  if (renderings.length + forbidden.length === 0) return undefined;
  return {
    source: old.source,
    renderings: [...old.renderings, ...renderings],
    forbidden: [...old.forbidden, ...forbidden],
    note: escapeTerm(old.note || more.note),
  };
}

function formatTerm(term: NewTerm, columns: readonly Column[]): string {
  const cells: Readonly<Record<Column, string>> = {
    English: term.source,
    Translation: term.renderings.join('; '),
    Forbidden: term.forbidden.join('; '),
    Note: term.note,
  };
  return formatRow(columns.map((column) => cells[column]));
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
