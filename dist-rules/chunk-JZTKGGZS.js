import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/languages/registry.ts
import { createRequire } from "node:module";
var subtags;
function isKnownLanguage(tag) {
  const language = tag.split("-", 1)[0] ?? "";
  if (language === "x" || language === "i" || /^q[a-t][a-z]$/.test(language)) return true;
  subtags ??= createRequire(import.meta.url)("language-subtag-registry/data/json/language.json");
  return subtags !== void 0 && Object.hasOwn(subtags, language);
}
function canonicalTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0];
  } catch {
    return void 0;
  }
}
function scriptOf(tag) {
  const known = scripts.get(tag);
  if (known !== void 0) return known;
  let script = "Zzzz";
  try {
    script = new Intl.Locale(tag.replaceAll("_", "-")).maximize().script ?? "Zzzz";
  } catch {
  }
  scripts.set(tag, script);
  return script;
}
var scripts = /* @__PURE__ */ new Map();

export {
  isKnownLanguage,
  canonicalTag,
  scriptOf
};
