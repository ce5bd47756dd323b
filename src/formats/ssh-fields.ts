/** The fields that keys and signatures of OpenSSH are made of: four bytes of length, then as many bytes. */

/** A number as it stands in a field. */
export function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** One field. Text is written as UTF-8. */
export function field(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([number(bytes.length), bytes]);
}

/** Takes one field after the other. Both throw RangeError where the bytes end too early. */
export function fieldsOf(bytes: Buffer): { readonly number: () => number; readonly text: () => Buffer } {
  let at = 0;
  const next = (): number => {
    at += 4;
    return bytes.readUInt32BE(at - 4);
  };
  return {
    number: next,
    text: () => {
      const length = next();
      if (at + length > bytes.length) throw new RangeError('It ends too early');
      at += length;
      return bytes.subarray(at - length, at);
    },
  };
}
