import { type Position, positions } from '../../text/text.ts';
import type { FormatProblem } from '../exchange.ts';
import { type PoKeyword, type PoToken, type Report, tokensOfPo } from './tokens.ts';

/** A keyword with its strings, which are one text. */
export interface PoString {
  readonly keyword: Exclude<PoKeyword, 'domain'>;
  /** Number in `msgstr[1]`; absent without one. */
  readonly index?: number;
  readonly value: string;
  /** No string follows the keyword. */
  readonly bare?: boolean;
  /** From the keyword to the end of the last quoted string. */
  readonly start: number;
  readonly end: number;
}

/** A comment line. */
export interface PoComment {
  /** ` ` translator, `.` extracted, `:` reference, `,` and `=` flags, `#` anything else that begins with `#`. */
  readonly kind: ' ' | '.' | ':' | ',' | '=' | '#';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One entry with what stands before it. */
export interface PoEntry {
  readonly comments: readonly PoComment[];
  /** Behind `#|`: the English that the translation was made from. */
  readonly previous: readonly PoString[];
  readonly strings: readonly PoString[];
  /** Behind `#~`: no longer in the document. */
  readonly obsolete: boolean;
  /** Of the catalogue that it goes to, after a line `domain "NAME"`; empty before the first. */
  readonly domain: string;
  /** From the first comment to the end of the last string. */
  readonly start: number;
  readonly end: number;
}

/** The entries of a PO file in their order, and what is wrong with it. */
export interface LexedPo {
  readonly entries: readonly PoEntry[];
  readonly problems: readonly FormatProblem[];
  readonly at: (offset: number) => Position;
}

/**
 * Divides a PO text into entries. Nothing is lost: what cannot be understood is reported with its line, a backslash
 * that begins no escape stays, a line break inside quotes stays. Never throws.
 *
 * @see GNU gettext manual, The Format of PO Files; gettext-tools/src/read-po-gram.y
 */
export function lexPo(text: string): LexedPo {
  const at = positions(text);
  const problems: FormatProblem[] = [];
  const report = (messageId: string, offset: number, data: FormatProblem['data'] = {}): void => {
    const isNote = messageId === 'poObsolete';
    const [id, severity] = isNote ? (['po/obsolete', 'note'] as const) : (['po/syntax', 'error'] as const);
    problems.push({ id, messageId, data, severity, span: { start: offset, end: offset }, ...at(offset) });
  };
  const entries = entriesOf(tokensOfPo(text, report), report);
  for (const found of entries) if (found.obsolete) report('poObsolete', found.start);
  return { entries, problems, at };
}

function entriesOf(tokens: readonly PoToken[], report: Report): readonly PoEntry[] {
  const entries: PoEntry[] = [];
  let entry = blank('');
  let domain = '';
  /** Where strings go: into an entry, or nowhere, as the name of a domain. */
  let place: 'strings' | 'previous' | 'nowhere' | undefined;
  let wasJunk = false;
  /** A keyword without a string, where nothing else was told of it. */
  const complete = (): void => {
    const last = (place === 'previous' ? entry.previous : entry.strings).at(-1);
    if (last?.bare === true && place !== 'nowhere' && !wasJunk)
      report('poWithoutString', last.start, { keyword: last.keyword });
    wasJunk = false;
  };
  const close = (): void => {
    complete();
    if (entry.strings.length === 0 && entry.previous.length > 0)
      report('poPreviousAlone', entry.previous[0]?.start ?? entry.start);
    if (entry.comments.length > 0 || entry.strings.length > 0 || entry.previous.length > 0)
      entries.push(entry);
    entry = blank(domain);
    place = undefined;
  };
  tokens.forEach((token, index) => {
    const { type, start, end } = token;
    if (type === 'junk') {
      wasJunk = true;
      return;
    }
    if (type === 'comment') {
      const next = tokens.slice(index + 1, index + 50).find((one) => one.type !== 'comment');
      if (entry.strings.length > 0 && !isInside(entry, next)) close();
      else if (entry.strings.length > 0) report('poCommentInside', start);
      extend(entry, token).comments.push(comment(token));
      return;
    }
    if (type === 'keyword') {
      if (begins(token, entry)) close();
      else complete();
      place = token.text === 'domain' ? 'nowhere' : token.previous ? 'previous' : 'strings';
      if (!isKeyword(token.text)) return;
      const isOf = place === 'previous' ? entry.previous : entry.strings;
      if (place === 'strings' && entry.previous.length > 0 && entry.strings.length === 0)
        checkPrevious(entry, report, start);
      if (!fits(token.text, isOf)) report('poOrder', start, { keyword: token.text });
      isOf.push({ keyword: token.text, value: '', bare: true, start, end });
      extend(entry, token);
      return;
    }
    const list = place === 'previous' ? entry.previous : entry.strings;
    const last = list.at(-1);
    if (place === 'nowhere') {
      if (type === 'string') domain = token.text;
      entry.domain = domain;
      return;
    }
    if (place === undefined || last === undefined) {
      report('poJunk', start, { text: token.text.slice(0, 40) });
      return;
    }
    if (token.obsolete !== entry.obsolete) report('poObsoleteMixed', token.begin);
    extend(entry, token);
    const grown =
      type === 'index' ? { index: Number(token.text) } : { value: last.value + token.text, bare: false };
    list.splice(-1, 1, { ...last, ...grown, end });
  });
  close();
  return entries;
}

interface OpenEntry extends PoEntry {
  readonly comments: PoComment[];
  readonly previous: PoString[];
  readonly strings: PoString[];
  obsolete: boolean;
  domain: string;
  start: number;
  end: number;
}

function blank(domain: string): OpenEntry {
  return { comments: [], previous: [], strings: [], obsolete: false, domain, start: -1, end: -1 };
}

function extend(entry: OpenEntry, { type, obsolete, begin, end }: PoToken): OpenEntry {
  if (entry.start < 0) entry.start = begin;
  if (type === 'keyword' && entry.strings.length <= 1) entry.obsolete ||= obsolete;
  entry.end = end;
  return entry;
}

/** Whether a keyword begins the next entry. */
function begins({ text, previous }: PoToken, { strings }: OpenEntry): boolean {
  if (strings.length === 0) return false;
  if (previous || text === 'domain' || text === 'msgctxt') return true;
  return text === 'msgid' && strings.at(-1)?.keyword !== 'msgctxt';
}

/** Whether a comment stands inside of an entry: no translation yet, and something of it comes behind. */
function isInside({ strings }: OpenEntry, next: PoToken | undefined): boolean {
  if (strings.some(({ keyword }) => keyword === 'msgstr')) return false;
  if (next === undefined || next.previous) return false;
  return next.type !== 'keyword' || next.text === 'msgstr' || next.text === 'msgid_plural';
}

/** Whether a keyword may stand behind those before it. */
function fits(keyword: PoString['keyword'], before: readonly PoString[]): boolean {
  const last = before.at(-1);
  if (keyword === 'msgctxt') return last === undefined;
  if (keyword === 'msgid') return last === undefined || last.keyword === 'msgctxt';
  if (keyword === 'msgid_plural') return last?.keyword === 'msgid';
  // Without a msgid the entry is told as such.
  return last === undefined || last.keyword !== 'msgstr' || last.index !== undefined;
}

/** gettext wants these lines directly before the entry: behind them, a comment begins another one. */
function checkPrevious(entry: OpenEntry, report: Report, start: number): void {
  const last = entry.previous.at(-1)?.end ?? 0;
  if (entry.comments.some((one) => one.start > last)) report('poPreviousAlone', start);
}

function isKeyword(name: string): name is PoString['keyword'] {
  return name === 'msgctxt' || name === 'msgid' || name === 'msgid_plural' || name === 'msgstr';
}

function comment({ text, start }: PoToken): PoComment {
  const mark = text[1] ?? ' ';
  const kind = MARKS.get(mark) ?? '#';
  const said = text.length === 1 ? '' : text.slice(kind === '#' ? 1 : 2).replace(/^ /, '');
  return { kind, text: said, start, end: start + text.length };
}

const MARKS = new Map<string, PoComment['kind']>([
  [' ', ' '],
  ['\t', ' '],
  ['.', '.'],
  [':', ':'],
  [',', ','],
  ['=', '='],
]);
