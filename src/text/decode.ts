/** Bytes in a named encoding, as the Encoding Standard reads them, on every Node. */

/**
 * The text of `bytes`. `label` is one of the Encoding Standard ("latin1" is windows-1252 there, as for browsers).
 *
 * Until version 25 Node takes windows-1252 for ISO 8859-1 when it decodes at once, so that quotation marks and dashes become
 * control characters (`findings/node-decodes-windows-1252-as-latin1.sh`); decoding as a stream does not.
 *
 * @throws RangeError for a label that is none.
 */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
