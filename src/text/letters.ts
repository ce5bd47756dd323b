/** What Unicode says of a UTF-16 unit: 1 for a letter, 2 for none, 0 as long as nobody asked. */
const asked = new Uint8Array(65_536);
const letter = /^\p{L}$/u;

/** Counts the letters of a text, as `\p{L}` has them. A property of Unicode is dear to ask for: once for each character. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (letter.test(sign)) count++;
      at += sign.length - 1;
      continue;
    }
    let known = asked[code];
    if (known === 0) {
      known = letter.test(String.fromCharCode(code)) ? 1 : 2;
      asked[code] = known;
    }
    if (known === 1) count++;
  }
  return count;
}
