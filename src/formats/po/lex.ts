import { type Position, positions } from '../../text/text.ts';
import type { FormatProblem } from '../exchange.ts';

/** A keyword with its string, as `msgid "…"` and the lines that continue it. */
export interface PoString {
  readonly keyword: 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr';
  /** Number in `msgstr[1]`; 0 without one. */
  readonly index: number;
  readonly value: string;
  /** From the keyword to the end of the last quoted line, without line end. */
  readonly start: number;
  readonly end: number;
}

/** A comment line. */
export interface PoComment {
  /** ` ` translator, `.` extracted, `:` reference, `,` flags, `=` anything else that begins with `#`. */
  readonly kind: ' ' | '.' | ':' | ',' | '=';
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
  /** From the first comment to the end of the last line. */
  readonly start: number;
  readonly end: number;
}

/** The entries of a PO file in their order, and what is wrong with it. */
export interface LexedPo {
  readonly entries: readonly PoEntry[];
  readonly problems: readonly FormatProblem[];
  readonly at: (offset: number) => Position;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,3})\])?[ \t]*(?=")/;

/**
 * Divides a PO text into entries. Nothing is lost: what cannot be understood is reported with its line, a backslash
 * that begins no escape stays, a line break inside quotes stays. Never throws.
 *
 * @see GNU gettext manual, The Format of PO Files
 */
export function lexPo(text: string): LexedPo {
  const at = positions(text);
  const problems: FormatProblem[] = [];
  const entries: PoEntry[] = [];
  const report = (messageId: string, offset: number, data: FormatProblem['data'] = {}): void => {
    const found = at(offset);
    const severity = messageId === 'poObsolete' ? 'note' : 'error';
    problems.push({
      id: messageId === 'poObsolete' ? 'po/obsolete' : 'po/syntax',
      messageId,
      data,
      severity,
      span: { start: offset, end: offset },
      ...found,
    });
  };
  let entry = blank();
  let offset = 0;
  let section: 'current' | 'previous' | 'obsolete' = 'current';

  const close = (): void => {
    if (entry.comments.length > 0 || entry.strings.length > 0 || entry.previous.length > 0)
      entries.push(entry);
    entry = blank();
  };

  while (offset < text.length) {
    const lineEnd = endOfLine(text, offset);
    let content = text.slice(offset, lineEnd);
    let start = offset + (content.length - content.trimStart().length);
    content = text.slice(start, lineEnd);
    const next = skipBreak(text, lineEnd);
    if (content.trim() === '') {
      if (entry.strings.length > 0) close();
      section = 'current';
      offset = next;
      continue;
    }
    section = 'current';
    if (content.startsWith('#~') || content.startsWith('#|')) {
      section = content.startsWith('#~') ? 'obsolete' : 'previous';
      const marker = /^#~?\|?[ \t]*/.exec(content)?.[0].length ?? 2;
      if (content.startsWith('#~|')) section = 'previous';
      start += marker;
      content = content.slice(marker);
      if (content === '') {
        offset = next;
        continue;
      }
    }
    if (section === 'current' && content.startsWith('#')) {
      if (entry.strings.length > 0) close();
      extend(entry, offset, lineEnd).comments.push(comment(content, start));
      offset = next;
      continue;
    }
    const keyword = KEYWORD.exec(content);
    const continues = content.startsWith('"');
    if (keyword === null && !continues) {
      report('poJunk', start, { text: content.trim().slice(0, 40) });
      offset = next;
      continue;
    }
    const list = section === 'previous' ? 'previous' : 'strings';
    const begins =
      keyword?.[1] === 'msgctxt' || (keyword?.[1] === 'msgid' && entry.strings.at(-1)?.keyword !== 'msgctxt');
    if (
      entry.strings.length > 0 &&
      ((begins && list === 'strings') || (list === 'previous' && keyword !== null))
    )
      close();
    extend(entry, offset, lineEnd);
    if (section === 'obsolete') entry.obsolete = true;
    const quoted = unquote(text, start + (keyword?.[0].length ?? 0), { report });
    const name = keyword?.[1] ?? '';
    const last = entry[list].at(-1);
    if (keyword !== null && isKeyword(name)) {
      const index = Number(keyword[2] ?? 0);
      entry[list].push({ keyword: name, index, value: quoted.value, start, end: quoted.end });
    } else if (last !== undefined) {
      entry[list].splice(-1, 1, { ...last, value: last.value + quoted.value, end: quoted.end });
    } else {
      report('poJunk', start, { text: content.trim().slice(0, 40) });
    }
    entry.end = quoted.end;
    offset = skipBreak(text, endOfLine(text, quoted.end));
  }
  close();
  for (const found of entries) if (found.obsolete) report('poObsolete', found.start);
  return { entries, problems, at };
}

interface OpenEntry extends PoEntry {
  readonly comments: PoComment[];
  readonly previous: PoString[];
  readonly strings: PoString[];
  obsolete: boolean;
  start: number;
  end: number;
}

function blank(): OpenEntry {
  return { comments: [], previous: [], strings: [], obsolete: false, start: -1, end: -1 };
}

function extend(entry: OpenEntry, start: number, end: number): OpenEntry {
  if (entry.start < 0) entry.start = start;
  entry.end = end;
  return entry;
}

function isKeyword(name: string): name is PoString['keyword'] {
  return name === 'msgctxt' || name === 'msgid' || name === 'msgid_plural' || name === 'msgstr';
}

function comment(content: string, start: number): PoComment {
  const mark = content[1] ?? ' ';
  const kind =
    mark === '.' || mark === ':' || mark === ',' ? mark : mark === ' ' || mark === '\t' ? ' ' : '=';
  const text = content.length === 1 ? '' : content.slice(kind === '=' ? 1 : 2).replace(/^ /, '');
  return { kind: content.length === 1 ? ' ' : kind, text, start, end: start + content.length };
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  if (found < 0) return text.length;
  return text[found - 1] === '\r' && found > from ? found - 1 : found;
}

function skipBreak(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return at < text.length ? at + 1 : at;
}

const ESCAPES = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['v', '\u000b'],
  ['f', '\f'],
  ['"', '"'],
  ['\\', '\\'],
]);

/** What stands for itself; a lone CR does too. */
const ORDINARY = /[^"\\\n\r]+|\r(?!\n)/y;

type Report = (messageId: string, offset: number, data?: FormatProblem['data']) => void;

/** Reads one quoted string that begins at `from`. */
function unquote(
  text: string,
  from: number,
  { report }: { readonly report: Report },
): { value: string; end: number } {
  let value = '';
  let at = from + 1;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"') return { value, end: trailing(text, at + 1, report) };
    if (character === '\n' || (character === '\r' && text[at + 1] === '\n')) {
      const next = skipBreak(text, at);
      if (closes(text, next)) {
        report('poLineBreak', at);
        value += '\n';
        at = next;
        continue;
      }
      report('poUnclosed', at);
      return { value, end: at };
    }
    if (character !== '\\') {
      ORDINARY.lastIndex = at;
      const run = ORDINARY.exec(text)?.[0] ?? character;
      value += run;
      at += run.length;
      continue;
    }
    const escape = /^\\(?:([ntrabvf"\\])|([0-7]{1,3})|x([0-9A-Fa-f]{1,2}))/.exec(text.slice(at, at + 4));
    if (escape === null) {
      report('poBackslash', at, { text: text.slice(at, at + 2) });
      value += '\\';
      at++;
      continue;
    }
    const [whole, letter, octal, hexadecimal] = escape;
    if (letter !== undefined) value += ESCAPES.get(letter) ?? '';
    else
      value += String.fromCharCode(
        octal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number.parseInt(octal, 8),
      );
    at += whole.length;
  }
  report('poUnclosed', text.length);
  return { value, end: text.length };
}

/** `true` when the line is the rest of a string that was broken: it has its closing quote and begins nothing new. */
function closes(text: string, from: number): boolean {
  const line = text.slice(from, endOfLine(text, from));
  return line.includes('"') && !/^\s*(?:"|#|msg(?:ctxt|id|str))/.test(line);
}

function trailing(text: string, from: number, report: Report): number {
  const end = endOfLine(text, from);
  const rest = text.slice(from, end);
  if (rest.trim() !== '') report('poTrailing', from, { text: rest.trim().slice(0, 40) });
  return from;
}
