/** JSON: values are read by people, keys by machines. */

import { createFlow } from './flow.ts';
import { characterOf, controlEscapes, type Escape, readQuoted } from './quoted.ts';
import { copyOf, type Run } from './run.ts';

/**
 * Reads JSON, and what only nearly is: comments, single quotes, a missing end. Every string becomes a run, keys at `key`,
 * values at `text`; words outside of strings stand at `metadata`.
 */
export function readJson(text: string): Run[] {
  const flow = createFlow('text');
  for (let at = 0; at < text.length; ) {
    const sign = text[at];
    if (sign === '"' || sign === "'") {
      const { content, end } = readQuoted(text, {
        start: at + 1,
        quote: sign,
        offset: 0,
        escape: jsonEscape,
      });
      flow.aside(text[skipSpace(text, end)] === ':' ? 'key' : 'text', content);
      at = end;
    } else {
      const isComment = sign === '/' && (text[at + 1] === '/' || text[at + 1] === '*');
      const end = isComment ? endOfComment(text, at) : endOfBare(text, at + 1);
      const content = copyOf(text.slice(at, end), at);
      if (/[\p{L}\p{N}]/u.test(content.text())) flow.aside(isComment ? 'comment' : 'metadata', content);
      at = end;
    }
  }
  return flow.finish();
}

/** @see RFC 8259, 7 */
function jsonEscape(text: string, at: number): Escape {
  const hex = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(at, at + 6))?.[1];
  if (hex) return { value: characterOf(hex, 16), length: 6 };
  const sign = text[at + 1] ?? '';
  return { value: controlEscapes[sign] ?? sign, length: 2 };
}

function endOfComment(text: string, at: number): number {
  const close = text[at + 1] === '/' ? '\n' : '*/';
  const found = text.indexOf(close, at + 2);
  return found < 0 ? text.length : found + close.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

function endOfBare(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/["'/\s]/.test(text[at] ?? '')) at++;
  return at;
}
