/** In which letters a PO file is written: UTF-8, or a part of it. */

import { isUtf8 } from 'node:buffer';
import { positions } from '../../text/text.ts';
import type { FormatProblem } from '../exchange.ts';
import { malformedAt } from '../xml-decode.ts';
import { headerOf } from './entry.ts';
import { type LexedPo, lexPo } from './lex.ts';

/** Bytes that one file may have. */
const MAX_BYTES: number = 64 * 1024 * 1024;

/** The text of a PO file without its byte order mark, or why it cannot be read. */
export type DecodedPo =
  | { readonly ok: true; readonly text: string; readonly mark: boolean }
  | { readonly ok: false; readonly problem: FormatProblem };

/** A problem that concerns the whole file, where nothing else is said. */
export function poProblem(id: string, messageId: string, data: FormatProblem['data'] = {}): FormatProblem {
  return { id, messageId, data, severity: 'error', line: 0, column: 0 };
}

/** Decodes UTF-8. Never throws: everything else is refused, with the place of the first wrong byte. */
export function decodePo(bytes: Uint8Array): DecodedPo {
  const refuse = (messageId: string, data: FormatProblem['data'] = {}, place = {}): DecodedPo => ({
    ok: false,
    problem: { ...poProblem('po/file', messageId, data), fatal: true, ...place },
  });
  if (bytes.length > MAX_BYTES) return refuse('poTooLarge');
  const [first, second, third] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || (bytes.length > 1 && (first === 0 || second === 0))) return refuse('poUtf16');
  const mark = first === 0xef && second === 0xbb && third === 0xbf;
  const body = mark ? bytes.subarray(3) : bytes;
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  if (isUtf8(body)) return { ok: true, text: buffer.toString('utf8'), mark };
  // Every byte is a letter of Latin-1, so the header can be read whatever the rest is.
  const charset = charsetOf(headerOf(lexPo(buffer.toString('latin1'))));
  if (!isNamedUtf8(charset) && !ASCII.test(charset)) return refuse('poCharset', { charset });
  const byte = malformedAt(body);
  // Before it everything is UTF-8, and a column counts its characters.
  const before = buffer.subarray(0, byte).toString('utf8');
  return refuse('poEncoding', { byte: byte + (mark ? 3 : 0) }, positions(before)(before.length));
}

/** The character set that a header names; UTF-8 where it names none, as a template does. */
export function charsetOf(header: ReadonlyMap<string, string>): string {
  const named = /charset=([^\s;]*)/i.exec(header.get('content-type') ?? '')?.[1] ?? '';
  return named === '' || named === 'CHARSET' ? 'UTF-8' : named;
}

/**
 * Why a text in UTF-8 cannot be what its header says it is: letters beside ASCII where that is named, or another set.
 * ASCII alone is the same in all sets that gettext knows.
 */
export function refusedCharset(
  text: string,
  { entries, at }: LexedPo,
  charset: string,
): FormatProblem | undefined {
  if (isNamedUtf8(charset)) return undefined;
  const refused = { ...poProblem('po/file', 'poCharset', { charset }), fatal: true as const };
  if (!ASCII.test(charset)) return KNOWN.test(charset) && /^[\0-\x7f]*$/.test(text) ? undefined : refused;
  for (const { start, end } of entries.flatMap(({ strings }) => strings)) {
    const found = text.slice(start, end).search(/[^\0-\x7f]/);
    if (found < 0) continue;
    const offset = start + found;
    return { ...refused, messageId: 'poAscii', span: { start: offset, end: offset + 1 }, ...at(offset) };
  }
  return undefined;
}

function isNamedUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset);
}

const ASCII = /^(?:us-)?ascii$|^ansi_x3\.4-1968$/i;

/** @see GNU gettext, gettext-tools/src/po-charset.c */
const KNOWN =
  /^(?:iso[-_]?8859-?\d{1,2}|latin-?\d|koi8-[rtu]|(?:cp|windows-)\d{3,4}|gb2312|gbk|gb18030|big5(?:-hkscs)?|euc-(?:jp|kr|tw)|shift_jis|johab|tis-620|viscii|georgian-ps)$/i;
