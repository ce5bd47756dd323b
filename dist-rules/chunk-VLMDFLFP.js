import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/text.ts
import { createHash } from "node:crypto";
var NORMALIZATION = "nfc-ws-1";
function normalize(text) {
  const folded = needsFolding.test(text) ? text.replace(asciiSpace, " ").replace(edgeSpace, "") : text;
  return folded.normalize("NFC");
}
var asciiSpace = /[\t-\r ]+/g;
var edgeSpace = /^ | $/g;
var needsFolding = /[\t-\r]| {2}|^ | $/;
function fingerprint(text) {
  return `sha256:${createHash("sha256").update(normalize(text)).digest("hex")}`;
}
function positions(text) {
  const starts = lineStarts(text);
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
function lineStarts(text) {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}
function foldDigits(text) {
  return nonAsciiDigit.test(text) ? text.replace(nonAsciiDigits, digitValue) : text;
}
var nonAsciiDigit = new RegExp("(?![0-9])\\p{Nd}", "u");
var nonAsciiDigits = new RegExp("(?![0-9])\\p{Nd}", "gu");
var digitValues = /* @__PURE__ */ new Map();
function digitValue(digit) {
  const known = digitValues.get(digit);
  if (known !== void 0) return known;
  const point = digit.codePointAt(0) ?? 0;
  let start = point;
  while (nonAsciiDigit.test(String.fromCodePoint(start - 1))) start--;
  const value = String((point - start) % 10);
  digitValues.set(digit, value);
  return value;
}
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function bareWords(text) {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}

export {
  NORMALIZATION,
  normalize,
  fingerprint,
  positions,
  lineStarts,
  foldDigits,
  byCodeUnit,
  bareWords
};
