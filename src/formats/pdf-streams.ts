/** What stands in the bytes of a PDF beside its pages: strings, names, metadata, attachments, fonts. */

import { inflateSync } from 'node:zlib';

/** One part of a PDF as text; bytes as Latin-1 where they are no UTF-8. */
export interface PdfPart {
  /** `syntax`: objects with their strings and names. `xml`: metadata. `text`: an attachment. `binary`: words in a font. */
  readonly type: 'syntax' | 'xml' | 'text' | 'binary';
  readonly text: string;
}

/**
 * All parts of a PDF with every stream unpacked.
 *
 * Streams that are packed otherwise than by Flate, and what follows a broken one, are given as they stand. Never throws.
 *
 * @see ISO 32000-1, 7.3.8 and 7.4.4
 */
export function pdfParts(bytes: Uint8Array): readonly PdfPart[] {
  const all = Buffer.from(bytes);
  const parts: PdfPart[] = [];
  let syntax = '';
  let at = 0;
  for (;;) {
    const begin = all.indexOf('stream', at, 'latin1');
    const end = begin < 0 ? -1 : all.indexOf('endstream', begin, 'latin1');
    if (begin < 0 || end < 0) break;
    syntax += all.toString('latin1', at, begin);
    const start = begin + (all[begin + 6] === 0x0d ? 8 : 7);
    parts.push(...streamParts(all.subarray(start, end)));
    at = end + 'endstream'.length;
  }
  syntax += all.toString('latin1', at);
  return [{ type: 'syntax', text: syntax }, ...parts];
}

function streamParts(packed: Buffer): readonly PdfPart[] {
  const content = inflated(packed);
  const text = utf8(content);
  if (text !== undefined) {
    if (/^\s*<\?xpacket|^\s*<\?xml|^\s*<x:xmpmeta/.test(text)) return [{ type: 'xml', text }];
    return [
      { type: 'syntax', text: content.toString('latin1') },
      { type: 'text', text },
    ];
  }
  return namesOf(content).map((one) => ({ type: 'binary', text: one }));
}

/** Where the names in a font begin that has no tables, and how far they reach. @see Adobe Technical Note 5176 */
const LONGEST_NAMES = 4096;

/**
 * The words in bytes that are no text. Of a font, its tables of names: outlines are numbers, and by chance some look like
 * words.
 *
 * @see OpenType, "Table directory" and "name"
 */
function namesOf(bytes: Buffer): readonly string[] {
  const tables = tablesOf(bytes);
  if (!tables) return [printable(bytes.subarray(0, LONGEST_NAMES).toString('latin1'))];
  return tables.flatMap(({ tag, content }) => {
    if (tag === 'name')
      return [printable(content.toString('latin1')), words(wide(content, 0)), words(wide(content, 1))];
    return tag === 'CFF ' ? [printable(content.subarray(0, LONGEST_NAMES).toString('latin1'))] : [];
  });
}

function tablesOf(bytes: Buffer): readonly { readonly tag: string; readonly content: Buffer }[] | undefined {
  const kind = bytes.toString('latin1', 0, 4);
  if (bytes.length < 12 || !['\0\u0001\0\0', 'true', 'OTTO'].includes(kind)) return undefined;
  return Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
    .filter((at) => at + 16 <= bytes.length)
    .map((at) => {
      const start = bytes.readUInt32BE(at + 8);
      const tag = bytes.toString('latin1', at, at + 4);
      return { tag, content: bytes.subarray(start, start + bytes.readUInt32BE(at + 12)) };
    });
}

function inflated(packed: Buffer): Buffer {
  try {
    return inflateSync(packed);
  } catch {
    return packed;
  }
}

function utf8(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Name tables of fonts are UTF-16, the larger byte first, at an even or an odd place. */
function wide(bytes: Buffer, from: number): string {
  const even = Buffer.from(bytes.subarray(from, from + ((bytes.length - from) & ~1)));
  return even.swap16().toString('utf16le');
}

/** Runs of ASCII that are long enough to be meant. */
function printable(text: string): string {
  return (text.match(/[ -~]{5,}/g) ?? []).join('\n');
}

/** Runs of letters and digits with what stands between them. */
function words(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}©®™]{4,}/gu) ?? []).join('\n');
}
