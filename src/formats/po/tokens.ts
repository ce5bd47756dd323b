import { conflictsIn } from '../../text/conflicts.ts';
import type { FormatProblem } from '../exchange.ts';
import { unquote } from './quoted.ts';

/** Words that PO knows. */
export type PoKeyword = 'domain' | 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr';

/** The smallest parts of a PO file. */
export interface PoToken {
  /** `junk` is what is no token: it was reported. */
  readonly type: 'comment' | 'keyword' | 'index' | 'string' | 'junk';
  /** The word of a keyword, a comment with its `#`, the digits of an index, what a string says. */
  readonly text: string;
  /** Behind `#~`. */
  readonly obsolete: boolean;
  /** Behind `#|`. */
  readonly previous: boolean;
  /** Of the token itself. */
  readonly start: number;
  readonly end: number;
  /** Where its line begins to be its own: at `#~` or `#|`, otherwise `start`. */
  readonly begin: number;
}

/** Takes what is wrong at an offset. */
export type Report = (messageId: string, offset: number, data?: FormatProblem['data']) => void;

const KEYWORDS: ReadonlySet<string> = new Set(['domain', 'msgctxt', 'msgid', 'msgid_plural', 'msgstr']);

/** What was in a line before: behind a string, what is no token was meant as a part of it. */
interface Line {
  obsolete: boolean;
  previous: boolean;
  begin: number;
  last: PoToken['type'] | undefined;
}

/**
 * Divides a PO text into tokens as gettext does: line ends and blanks mean nothing between them, a comment ends with its
 * line and may stand behind anything, `#~` and `#|` hold up to the end of their line. What is no token is reported, once a
 * line. Of two versions between conflict marks of version control the first is read. Never throws.
 *
 * @see GNU gettext, gettext-tools/src/read-po-lex.c
 */
export function tokensOfPo(text: string, report: Report): PoToken[] {
  const tokens: PoToken[] = [];
  // Old Macs ended lines with CR alone; gettext takes it for a blank, which makes no difference outside of comments.
  const feed = text.includes('\n') ? '\n' : '\r';
  const marks = skipsIn(text);
  let line: Line = { obsolete: false, previous: false, begin: -1, last: undefined };
  let at = 0;
  const endOfLine = (from: number): number => {
    const found = text.indexOf(feed, from);
    return found < 0 ? text.length : found;
  };
  const add = (type: PoToken['type'], value: string, end: number): void => {
    const { obsolete, previous, begin } = line;
    const start = at;
    tokens.push({ type, text: value, obsolete, previous, start, end, begin: begin < 0 ? start : begin });
    line.last = type;
    line.begin = -1;
    at = end;
  };
  const junk = (): void => {
    const end = endOfLine(at);
    report(line.last === 'string' ? 'poTrailing' : 'poJunk', at, {
      text: text.slice(at, end).trim().slice(0, 40),
    });
    add('junk', '', end);
  };
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === feed) {
      line = { obsolete: false, previous: false, begin: -1, last: undefined };
      at++;
    } else if (BLANK.has(character)) at++;
    else if (marks.has(at)) {
      const { to, last } = marks.get(at) ?? { to: at + 1, last: 0 };
      if (last > 0) report('poConflict', at, { last });
      at = to;
    } else if (character === '#' && /[~|]/.test(text[at + 1] ?? '')) {
      line.begin = line.begin < 0 ? at : line.begin;
      line.obsolete ||= text[at + 1] === '~';
      line.previous ||= text[at + 1] === '|' || text[at + 2] === '|';
      at += text[at + 1] === '~' && text[at + 2] === '|' ? 3 : 2;
    } else if (character === '#') {
      const end = endOfLine(at);
      add('comment', text.slice(at, text[end - 1] === '\r' ? end - 1 : end), end);
    } else if (character === '"') {
      const { value, end } = unquote(text, at, { report, feed });
      add('string', value, end);
    } else if (character === '[') {
      INDEX.lastIndex = at;
      const found = INDEX.exec(text);
      if (found) add('index', found[1] ?? '', at + found[0].length);
      else junk();
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? '';
      const isKnown = KEYWORDS.has(word) && !(line.previous && word === 'msgstr');
      if (isKnown) add('keyword', word, at + word.length);
      else junk();
    }
  }
  return tokens;
}

const BLANK: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n', '\f', '\v']);
const WORD = /[A-Za-z_$][A-Za-z0-9_$]*/y;
/** Far more than any language has forms. */
const INDEX = /\[\s{0,99}(\d{1,9})\s{0,99}\]/y;

/** What to pass over at an offset; `last` is the last line of a conflict that begins there, 0 inside of one. */
interface Skip {
  readonly to: number;
  readonly last: number;
}

/** Of a conflict all but the first version is passed over. */
function skipsIn(text: string): ReadonlyMap<number, Skip> {
  return new Map(
    conflictsIn(text).flatMap(({ start, ours, middle, end, last }) => [
      [start, { to: ours, last }] as const,
      [middle, { to: end, last: 0 }] as const,
    ]),
  );
}
