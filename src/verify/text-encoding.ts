/** Bytes of texts that nobody of us wrote: UTF-8, UTF-16, what a page declares, otherwise one of the older encodings. */

import { isUtf8 } from 'node:buffer';
import { decodeAs } from '../text/decode.ts';

/** A text, and whether something said in which encoding it is. */
export interface Decoded {
  readonly text: string;
  /** Nothing said it: the encoding is the one that is met most. */
  readonly isGuess: boolean;
}

/**
 * The text of bytes, or `undefined` for bytes that are none. Never throws.
 *
 * @param charset What the protocol said that brought them; it goes before what a page says.
 */
export function decodeBytes(bytes: Uint8Array, isPage: boolean, charset = ''): Decoded | undefined {
  const told = (label: string): Decoded => ({ text: decodeAs(label, bytes), isGuess: false });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return told('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return told('utf-16be');
  if (bytes.includes(0)) {
    const wide = wideOf(bytes);
    return wide === undefined ? undefined : told(wide);
  }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), isGuess: hasShifts(bytes) };
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declared = isPage ? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] : undefined;
  for (const label of [charset, declared ?? ''])
    if (isEncoding(label) && new TextDecoder(label).encoding !== 'utf-8') return told(label);
  return { text: decodeAs('windows-1252', bytes), isGuess: true };
}

/** Encodings of text that says nothing of its own, by how much of it there is. */
const older =
  'shift_jis euc-jp gb18030 big5 euc-kr windows-1251 koi8-u windows-1250 iso-8859-2 windows-1256 windows-1253 windows-1255 windows-1254 windows-1257 windows-874 ibm866 macintosh iso-2022-jp'.split(
    ' ',
  );
/** Larger texts are read in one encoding alone, in bytes. */
const LARGEST_TRIED = 4 * 1024 * 1024;

/** What bytes are in each encoding in which they are a text. */
export function* decodings(bytes: Uint8Array): Iterable<string> {
  if (bytes.length > LARGEST_TRIED) return;
  for (const label of older) {
    try {
      yield new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // It is none in this encoding.
    }
  }
}

/** Fewer bytes say nothing. */
const SHORTEST_WIDE = 16;

/** UTF-16 without its mark: of a Latin text every second byte is zero. */
function wideOf(bytes: Uint8Array): string | undefined {
  const some = bytes.subarray(0, 4096);
  if (bytes.length % 2 === 1 || some.length < SHORTEST_WIDE) return undefined;
  const zeros = [0, 0];
  some.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > some.length * 0.3 && even === 0) return 'utf-16le';
  return even > some.length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}

/** The sequences with which ISO 2022 shifts to another set of characters; all of its bytes are ASCII. */
function hasShifts(bytes: Uint8Array): boolean {
  return bytes.includes(0x1b) && Buffer.from(bytes).includes('\u001b$');
}

function isEncoding(label: string): boolean {
  try {
    return label !== '' && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
