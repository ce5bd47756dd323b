/** The texts of dictionaries, packed or not. */

import { gunzipSync } from 'node:zlib';

/** Bytes that the text of a dictionary may have, unpacked; the largest known has a quarter of it. */
export const LARGEST_TEXT: number = 512 * 1024 * 1024;

/**
 * The text of a `.dict` or `.dict.dz`. dictzip is gzip with a table of its parts, so that what reads gzip reads it.
 *
 * @returns Nothing for bytes that are damaged, or become too many.
 * @see dictzip(1)
 */
export function unpack(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_TEXT });
  } catch {
    return undefined;
  }
}
