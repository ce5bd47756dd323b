import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  foldDigits
} from "./chunk-VLMDFLFP.js";

// src/tokens.ts
function numbersOf(block) {
  let known = numbers.get(block);
  if (!known) {
    known = numbersIn(block.text);
    numbers.set(block, known);
  }
  return known;
}
var numbers = /* @__PURE__ */ new WeakMap();
function numbersIn(text) {
  if (!mayHaveDigits(text)) return none;
  const tokens = [];
  for (const found of text.matchAll(numberPattern)) {
    const [written] = found;
    tokens.push({
      value: plainNumber(foldDigits(written)),
      text: written,
      start: found.index,
      end: found.index + written.length
    });
  }
  return tokens;
}
var none = [];
function mayHaveDigits(text) {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57 || code >= 1632) return anyDigit.test(text);
  }
  return false;
}
var anyDigit = new RegExp("\\p{Nd}", "u");
var numberPattern = new RegExp("\\p{Nd}+(?:[.,'\u2019\u066C\u066B\u060C\\u00a0\\u202f\\u2009 ]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.,\u066B]\\p{Nd}+)*", "gu");
function plainNumber(written) {
  const parts = written.split(/[.,'’٬٫،\u00a0\u202f\u2009 ]/);
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return stripZeros(first);
  if (first.length <= 3 && first !== "0" && rest.every((part) => part.length === 3))
    return stripZeros(parts.join(""));
  const last = rest.at(-1) ?? "";
  const groups = rest.slice(0, -1);
  if (groups.length > 0 && groups.every((part) => part.length === 3))
    return `${stripZeros(first + groups.join(""))}.${last}`;
  return parts.map(stripZeros).join(".");
}
function stripZeros(digits) {
  return digits.replace(/^0+(?=\d)/, "");
}
function urlsIn(block) {
  if (block.marks.length === 0 && !block.text.includes("://") && !block.text.includes("www.")) return none;
  const tokens = [];
  if (block.text.includes("://") || block.text.includes("www.")) {
    for (const found of block.text.matchAll(urlPattern)) {
      const text = found[0].replace(/[.,;:!?'"»”’)\]}>。、，；：！？）】」』।*_]+$/u, "");
      tokens.push({ value: plainUrl(text), text, start: found.index, end: found.index + text.length });
    }
  }
  for (const mark of block.marks) {
    if (mark.type !== "link" && mark.type !== "image" || !/^(?:https?:)?\/\//i.test(mark.target)) continue;
    tokens.push({ value: plainUrl(mark.target), text: mark.target, ...mark.span });
  }
  return tokens;
}
var urlPattern = /(?:https?:\/\/|www\.)[^\s<>"“”«»、。，；（）「」]+/giu;
function plainUrl(url) {
  const [, host = "", rest = ""] = /^(?:https?:)?(?:\/\/)?(?:www\.)?([^/?#]*)(.*)$/is.exec(url) ?? [];
  let path = rest.replace(/\/+$/, "");
  try {
    path = decodeURIComponent(path);
  } catch {
  }
  return host.toLowerCase() + path;
}
function withoutLanguage(url, lang) {
  const base = (lang.split(/[-_]/, 1)[0] ?? lang).toLowerCase();
  const tag = `${base}(?:[-_][a-z]{2,8})*`;
  return url.replace(new RegExp(`/${tag}(?=/|$)`, "gi"), "").replace(new RegExp(`^${tag}\\.(?=[^.]+\\.)`, "i"), "").replace(new RegExp(`([?&](?:lang|hl|locale)=)${tag}\\b`, "gi"), "$1").replace(new RegExp(`\\bdeed\\.${tag}$`, "i"), "deed");
}
function emailsIn(block) {
  if (block.marks.length === 0 && !block.text.includes("@")) return none;
  const tokens = [];
  if (block.text.includes("@")) {
    for (const found of block.text.matchAll(/[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu)) {
      tokens.push({
        value: found[0].toLowerCase(),
        text: found[0],
        start: found.index,
        end: found.index + found[0].length
      });
    }
  }
  for (const mark of block.marks) {
    if (!/^mailto:/i.test(mark.target)) continue;
    const value = mark.target.slice(7).split("?", 1)[0] ?? "";
    tokens.push({ value: value.toLowerCase(), text: value, ...mark.span });
  }
  return tokens;
}
function ofAll(blocks, find) {
  const [first] = blocks;
  return first && blocks.length === 1 ? find(first) : blocks.flatMap(find);
}
function without(left, right) {
  const counts = /* @__PURE__ */ new Map();
  for (const token of right) counts.set(token.value, (counts.get(token.value) ?? 0) + 1);
  return left.filter((token) => {
    const count = counts.get(token.value) ?? 0;
    counts.set(token.value, count - 1);
    return count <= 0;
  });
}

export {
  numbersOf,
  urlsIn,
  withoutLanguage,
  emailsIn,
  ofAll,
  without
};
