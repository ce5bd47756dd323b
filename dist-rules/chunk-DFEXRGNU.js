import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/reporters/visible.ts
function visible(text) {
  return text.replace(/[\t\n\r\f\v ]+/g, " ").replace(hidden, writtenOut);
}
function visibleLine(text) {
  return text.replace(hidden, writtenOut).replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, writtenOut);
}
function writtenOut(sign) {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`;
}
var hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{e0100}-\u{e01ef}]|(?<![\p{L}\p{M}])[\u200c\u200d]|(?<=[A-Za-z])[\u200c\u200d]/gu;

export {
  visible,
  visibleLine
};
