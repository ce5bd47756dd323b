import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  canonicalTag,
  isKnownLanguage
} from "./chunk-JZTKGGZS.js";

// src/commands/tag.ts
function requireTag(lang) {
  const canonical = canonicalTag(lang);
  if (canonical === void 0 || !isKnownLanguage(canonical))
    throw new UserError("unknown-language", { lang });
  if (canonical !== lang) throw new UserError("not-canonical", { lang, expected: canonical });
  return canonical;
}

export {
  requireTag
};
