import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  fingerprint
} from "./chunk-VLMDFLFP.js";

// src/pairs.ts
function translatedPairs(alignment) {
  const known = translated.get(alignment);
  if (known) return known;
  const pairs = alignment.pairs.filter(
    (pair) => pair.sources.length > 0 && pair.targets.length > 0 && pair.sources.every((unit) => unit.translatable) && pair.targets.some((block) => block.text.trim() !== "")
  );
  translated.set(alignment, pairs);
  return pairs;
}
var translated = /* @__PURE__ */ new WeakMap();
function sourceText(pair) {
  const [first] = pair.sources;
  return pair.sources.length === 1 && first ? first.text : pair.sources.map((unit) => unit.text).join("\n");
}
function targetText(pair) {
  const [first] = pair.targets;
  return pair.targets.length === 1 && first ? first.text : pair.targets.map((block) => block.text).join("\n");
}
function sideBySide(pair) {
  return { type: "pair", left: sourceText(pair), right: targetText(pair) };
}
function recorded(alignment, address) {
  return alignment.translation.record?.units[address];
}
function targetFingerprint(pair) {
  return fingerprint(pair.targets.map((block) => block.content).join("\n"));
}
function freshness(alignment, pair) {
  const [source] = pair.sources;
  if (!source || pair.sources.length !== 1 || pair.targets.length === 0) return void 0;
  const unit = recorded(alignment, source.address);
  if (!unit) return void 0;
  const sourceChanged = unit.source !== source.fingerprint;
  return { unit, sourceChanged, targetChanged: unit.target !== targetFingerprint(pair) };
}
function unitByFingerprint(alignment, fingerprint2) {
  for (const edition of alignment.document.editions.toReversed()) {
    const found = edition.units.find((unit) => unit.fingerprint === fingerprint2);
    if (found) return found;
  }
  return alignment.document.current.units.find((unit) => unit.fingerprint === fingerprint2);
}
function sectionOf(address) {
  return address.replace(
    /(?:\.(?:item|bullet|paragraph|quote|code|html|rule))?(?:\.[\da-z]{1,3}(?:-\d+)?)+$/,
    ""
  ) || address;
}
function missingSections(alignment) {
  const sections = /* @__PURE__ */ new Map();
  for (const pair of alignment.pairs) {
    const [unit] = pair.sources;
    if (!unit?.translatable || unit.clause) continue;
    const section = unit.kind === "heading" ? unit.address : sectionOf(unit.address);
    sections.set(section, [...sections.get(section) ?? [], pair]);
  }
  for (const [section, pairs] of sections) {
    if (pairs.length < 2 || pairs.some((pair) => pair.relation !== "missing")) sections.delete(section);
  }
  return sections;
}
function stalePairs(alignment) {
  return alignment.pairs.flatMap((pair) => {
    const [unit] = pair.sources;
    const known = unit?.translatable ? freshness(alignment, pair) : void 0;
    if (!unit || !known?.sourceChanged || known.targetChanged) return [];
    return [{ pair, unit, before: unitByFingerprint(alignment, known.unit.source) }];
  });
}

export {
  translatedPairs,
  sourceText,
  targetText,
  sideBySide,
  recorded,
  targetFingerprint,
  freshness,
  unitByFingerprint,
  sectionOf,
  missingSections,
  stalePairs
};
