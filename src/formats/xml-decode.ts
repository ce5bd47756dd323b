import { isUtf8 } from 'node:buffer';
import type { FormatProblem } from './exchange.ts';

/** Bytes that one file may have. A document of 20,000 units has about 8 MB. */
const MAX_BYTES: number = 64 * 1024 * 1024;

/** Decoded XML, or why the bytes cannot be decoded. */
export type DecodedXml =
  | { readonly ok: true; readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly ok: false; readonly problem: FormatProblem };

/**
 * Decodes the bytes of an XML file strictly: UTF-8, or UTF-16 with a byte order mark.
 *
 * Everything else is refused with the byte offset (0-based) in `data.byte`: other encodings, a declaration that
 * names another encoding than the bytes have, malformed and overlong UTF-8, lone surrogates, UTF-16 without a mark.
 * The mark is not part of the text. Never throws.
 *
 * @see XML 1.0 (5th edition), 4.3.3 Character Encoding in Entities; Appendix F
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  if (bytes.length > MAX_BYTES) return refuse('xmlTooLarge', { bytes: bytes.length, limit: MAX_BYTES });
  const [first = -1, second = -1, third = -1, fourth = -1] = bytes;
  // A UTF-32 mark begins like a UTF-16 one; U+0000 is no XML character, so nothing valid is lost.
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0)
    return refuse('xmlEncodingUnknown', { byte: 0 });
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, false);
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, true);
  if (first === 0 || second === 0) return refuse('xmlUtf16WithoutMark', { byte: 0 });
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  return decodeUtf8(bytes, mark);
}

function decodeUtf8(bytes: Uint8Array, start: number): DecodedXml {
  const body = bytes.subarray(start);
  if (!isUtf8(body)) return refuse('xmlUtf8Malformed', { byte: start + malformedAt(body) });
  // Faster than a decoder that checks again what is known by now.
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8');
  const declared = declaredEncoding(text);
  const ascii = declared === 'us-ascii' && text.length === body.length;
  if (declared !== '' && declared !== 'utf-8' && !ascii) {
    return refuse('xmlEncodingMismatch', { declared, actual: 'UTF-8', byte: start });
  }
  return { ok: true, text, encoding: 'utf-8' };
}

function decodeUtf16(bytes: Uint8Array, little: boolean): DecodedXml {
  if (bytes.length % 2 !== 0) return refuse('xmlUtf16Malformed', { byte: bytes.length - 1 });
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: false }).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at < bytes.length; at += 2) {
    const unit = view.getUint16(at, little);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = at + 2 < bytes.length ? view.getUint16(at + 2, little) : 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return refuse('xmlUtf16Malformed', { byte: at });
    at += 2;
  }
  const declared = declaredEncoding(text);
  const own = little ? 'utf-16le' : 'utf-16be';
  if (declared !== '' && declared !== 'utf-16' && declared !== own) {
    return refuse('xmlEncodingMismatch', { declared, actual: 'UTF-16', byte: 0 });
  }
  return { ok: true, text, encoding: own };
}

/** The encoding that the XML declaration names, in lower case; empty when it names none. */
function declaredEncoding(text: string): string {
  const declaration = /^<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(
    text.slice(0, 400),
  );
  return declaration?.[1]?.toLowerCase() ?? '';
}

/** Offset of the first byte that begins no well-formed sequence. @see The Unicode Standard, table 3-7 */
export function malformedAt(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let part = 1; part < length; part++) {
      const byte = bytes[at + part] ?? 0;
      // The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF.
      const low = part > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const high = part > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return at;
}

function refuse(messageId: string, data: Readonly<Record<string, string | number>>): DecodedXml {
  const id = messageId === 'xmlTooLarge' ? 'xml/bounds' : 'xml/encoding';
  return { ok: false, problem: { id, messageId, data, severity: 'error', fatal: true, line: 0, column: 0 } };
}
