/** Bytes of texts that nobody of us wrote: UTF-8, UTF-16 with its mark, what a page declares, otherwise Windows-1252. */

import { isUtf8 } from 'node:buffer';
import { decodeAs } from '../text/decode.ts';

/** The text, or `undefined` for bytes that are none. Never throws. */
export function decodeText(bytes: Uint8Array, isPage: boolean): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declared = isPage ? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] : undefined;
  return decodeAs(isEncoding(declared) ? declared : 'windows-1252', bytes);
}

function isEncoding(label: string | undefined): label is string {
  try {
    return label !== undefined && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
