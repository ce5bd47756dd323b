import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  visible
} from "./chunk-DFEXRGNU.js";

// src/reporters/words.ts
function wordsOf(diagnostic, t) {
  const data = Object.fromEntries(
    Object.entries(diagnostic.data).map(([key2, value]) => [
      key2,
      typeof value === "string" ? visible(value) : value
    ])
  );
  const key = `rules.${diagnostic.ruleId}.${diagnostic.messageId}`;
  const words = t(key, data);
  if (words !== key) return words;
  const error = `errors.${diagnostic.messageId}${data["found"] === "" ? "-end" : ""}`;
  const found = t(error, data);
  return found === error ? t(diagnostic.messageId, data) : found;
}

export {
  wordsOf
};
