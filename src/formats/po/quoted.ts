import type { Report } from './tokens.ts';

/** What a string says, and where it ends. */
export interface Unquoted {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads one quoted string that begins at `from`. A backslash that begins no escape stays and is reported; so does a line
 * end inside the quotes, where the rest of the string follows. Escapes in octal and hexadecimal are bytes of UTF-8.
 *
 * @param feed What ends a line.
 * @see GNU gettext, gettext-tools/src/read-po-lex.c, control_sequence
 */
export function unquote(
  text: string,
  from: number,
  { report, feed }: { readonly report: Report; readonly feed: string },
): Unquoted {
  let value = '';
  let at = from + 1;
  const finish = (end: number): Unquoted => {
    // gettext separates context and text with this character, so that neither can have it.
    if (value.includes('\u0004')) report('poSeparator', from);
    return { value, end };
  };
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"') return finish(at + 1);
    if (character === feed || (character === '\r' && text[at + 1] === '\n')) {
      const next = character === feed ? at + 1 : at + 2;
      if (!closes(text, next, feed)) {
        report('poUnclosed', at);
        return finish(at);
      }
      report('poLineBreak', at);
      value += '\n';
      at = next;
      continue;
    }
    if (character !== '\\') {
      ORDINARY.lastIndex = at;
      const run = ORDINARY.exec(text)?.[0] ?? character;
      value += run;
      at += run.length;
      continue;
    }
    BYTES.lastIndex = at;
    const bytes = BYTES.exec(text)?.[0];
    if (bytes !== undefined) {
      const said = saidBy(bytes);
      if (said === undefined) report('poBytes', at, { text: bytes.slice(0, 40) });
      value += said ?? bytes;
      at += bytes.length;
      continue;
    }
    const continued = /^\\\r?\n/.exec(text.slice(at, at + 3))?.[0];
    const letter = ESCAPES.get(text[at + 1] ?? '');
    if (continued === undefined && letter === undefined) {
      report('poBackslash', at, { text: text.slice(at, at + 2) });
      value += '\\';
      at++;
      continue;
    }
    // A backslash before a line end joins two lines.
    value += continued === undefined ? (letter ?? '') : '';
    at += continued?.length ?? 2;
  }
  report('poUnclosed', text.length);
  return finish(text.length);
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

/** Escapes that name bytes, one after another: `\303\251` is one letter. */
const BYTES = /(?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]+))+/y;

/** The text of bytes in escapes; `undefined` when they are no UTF-8. */
function saidBy(escapes: string): string | undefined {
  const bytes = [...escapes.matchAll(/\\(?:([0-7]{1,3})|x([0-9A-Fa-f]+))/g)].map(
    ([, octal, hexadecimal = '']) =>
      // Of a longer number gettext keeps the last byte.
      octal === undefined ? Number.parseInt(hexadecimal.slice(-2), 16) : Number.parseInt(octal, 8) & 0xff,
  );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** `true` when the line is the rest of a string that was broken: it has its closing quote and begins nothing new. */
function closes(text: string, from: number, feed: string): boolean {
  const end = text.indexOf(feed, from);
  const line = text.slice(from, end < 0 ? text.length : end);
  return line.includes('"') && !/^\s*(?:"|#|msg(?:ctxt|id|str))/.test(line);
}
