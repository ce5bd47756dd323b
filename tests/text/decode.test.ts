import { expect, it } from 'vitest';
import { decodeAs } from '../../src/text/decode.ts';

it('reads the quotation marks and dashes of Windows-1252 on every Node', () => {
  expect(decodeAs('windows-1252', Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80))).toBe('“a” – €');
  expect(decodeAs('latin1', Uint8Array.of(0x92, 0xe9))).toBe('’é');
});

it('reads characters of several bytes, and says where one is not finished', () => {
  expect(decodeAs('gb18030', Uint8Array.of(0xb9, 0xe6, 0xd4, 0xf2))).toBe('规则');
  expect(decodeAs('utf-8', Uint8Array.of(0x61, 0xe2, 0x80))).toBe('a\ufffd');
});

it('refuses a label that is none', () => {
  expect(() => decodeAs('no-such-encoding', Uint8Array.of(0x61))).toThrow(RangeError);
});
