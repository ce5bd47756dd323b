import type { Span } from '../model.ts';
import { type Position, positions } from '../text/text.ts';
import type { FormatProblem } from './exchange.ts';

/** A key with its string. */
export interface JsonMember extends Position {
  readonly key: string;
  readonly value: string;
  /** From the quote of the key to the end of the value. */
  readonly span: Span;
}

/** How deep values may nest before the file is refused: what is nested is only skipped. */
const MAX_DEPTH = 64;

/**
 * The members of a flat JSON object, with their places; `JSON.parse` gives no places and drops doubled keys.
 *
 * Values that are not strings are left out and reported. Text that is not JSON, or not an object, gives one problem
 * with `fatal`. Never throws.
 *
 * @see RFC 8259
 */
export function readFlatJson(text: string): { members: JsonMember[]; problems: FormatProblem[] } {
  const at = positions(text);
  const members: JsonMember[] = [];
  const problems: FormatProblem[] = [];
  const report = (messageId: string, offset: number, data: FormatProblem['data'] = {}): void => {
    const span = { start: offset, end: offset };
    problems.push({ id: 'json/value', messageId, data, severity: 'error', span, ...at(offset) });
  };
  const scanner = scan(text);
  const lines = new Map<string, number>();
  try {
    scanner.open('{');
    if (!scanner.close('}')) {
      do {
        const start = scanner.here();
        const key = scanner.string();
        scanner.open(':');
        const place = scanner.here();
        const value = scanner.value();
        const found = at(start);
        const before = lines.get(key);
        if (before !== undefined)
          report('jsonKeyTwice', start, { value: key, first: before, second: found.line });
        lines.set(key, before ?? found.line);
        if (value === undefined) report('jsonNotText', place, { value: key });
        else members.push({ key, value, span: { start, end: scanner.end() }, ...found });
      } while (scanner.close(','));
      scanner.open('}');
    }
    scanner.finish();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    report(error.messageId, error.offset);
    const last = problems.pop();
    return { members: [], problems: last === undefined ? [] : [{ ...last, id: 'json/file', fatal: true }] };
  }
  return { members, problems };
}

/** Thrown at the first character that cannot stand there; never leaves this module. */
class JsonError extends Error {
  readonly messageId: string;
  readonly offset: number;
  constructor(messageId: string, offset: number) {
    super(messageId);
    this.messageId = messageId;
    this.offset = offset;
  }
}

interface Scanner {
  /** Offset of the next token. */
  readonly here: () => number;
  /** Offset after the last token. */
  readonly end: () => number;
  /** Takes the token that has to be there. */
  readonly open: (token: string) => void;
  /** Takes the token if it is there. */
  readonly close: (token: string) => boolean;
  readonly string: () => string;
  /** A string; `undefined` for a value of another type. */
  readonly value: () => string | undefined;
  readonly finish: () => void;
}

function scan(text: string): Scanner {
  let offset = 0;
  const fail = (messageId = 'jsonSyntax'): never => {
    throw new JsonError(messageId, offset);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) offset += found.length;
    return found;
  };
  const here = (): number => {
    take(/[ \t\n\r]*/y);
    return offset;
  };
  const close = (token: string): boolean => {
    here();
    if (!text.startsWith(token, offset)) return false;
    offset += token.length;
    return true;
  };
  const open = (token: string): void => {
    if (!close(token)) fail();
  };
  const string = (): string => {
    const start = here();
    // Runs and escapes are taken one by one: one expression over a long string would exhaust the stack.
    if (!close('"')) fail();
    while (take(/[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y) !== undefined);
    if (text[offset] !== '"') fail();
    offset++;
    const value: unknown = JSON.parse(text.slice(start, offset));
    return typeof value === 'string' ? value : fail();
  };
  const skip = (depth: number): void => {
    if (depth > MAX_DEPTH) fail('jsonTooDeep');
    const end = text[here()] === '{' ? '}' : ']';
    const object = close('{');
    if (!object && !close('[')) {
      if (text[offset] === '"') string();
      else if (take(/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y) === undefined)
        fail();
      return;
    }
    if (close(end)) return;
    do {
      if (object) {
        string();
        open(':');
      }
      skip(depth + 1);
    } while (close(','));
    open(end);
  };
  const value = (): string | undefined => {
    if (text[here()] === '"') return string();
    skip(0);
    return undefined;
  };
  const finish = (): void => {
    if (here() < text.length) fail();
  };
  return { here, end: () => offset, open, close, string, value, finish };
}
