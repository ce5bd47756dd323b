import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  examine
} from "./chunk-FKSGKZ4R.js";
import "./chunk-BBZ6GPSP.js";
import "./chunk-UM3NZWSJ.js";
import "./chunk-S6ZOKQOB.js";
import "./chunk-GFIRKDEK.js";
import "./chunk-I7ZRYOHA.js";
import {
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  excuse
} from "./chunk-WM4L4NC4.js";
import "./chunk-QK3OAF6Z.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-VRIS7PE3.js";

// src/fix.ts
var MOST_ROUNDS = 20;
var SURE = 0.5;
function fixText(text, { examine: examine2, wants }) {
  const first = { text, view: examine2(text) };
  const seen = /* @__PURE__ */ new Set([text]);
  const refused = /* @__PURE__ */ new Set();
  let current = first;
  let applied = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = choose(current, (one) => wants(one) && !refused.has(keyOf(one)));
    if (chosen.length === 0) return { ...current, applied, settled: true };
    const next = replaceAll(current.text, chosen.flatMap(replacementsOf));
    const outcome = { text: next, view: examine2(next) };
    const harmful = harm(current, outcome, chosen, examine2);
    if (harmful.size > 0) {
      for (const key of harmful) refused.add(key);
      continue;
    }
    applied = next === text ? [] : [...applied, ...chosen.map(appliedFix)];
    current = outcome;
    if (seen.has(next)) return { ...current, applied, settled: true };
    seen.add(next);
  }
  return { ...first, applied: [], settled: false };
}
function appliedFix({ ruleId, address }) {
  return { ruleId, ...address !== void 0 && { address } };
}
function keyOf({ ruleId, address = "" }) {
  return `${ruleId} ${address}`;
}
function replacementsOf({ fix }) {
  return fix ? [fix, ...fix.more ?? []] : [];
}
function choose({ text, view }, wanted) {
  const mayChange = placesOf(text, view);
  const taken = [];
  return view.found.flatMap(({ diagnostic }) => {
    const parts = replacementsOf(diagnostic);
    if (parts.length === 0 || !wanted(diagnostic) || !parts.every(mayChange)) return [];
    if (parts.every((part) => text.slice(part.span.start, part.span.end) === part.text)) return [];
    if (!reserve(taken, parts)) return [];
    return [diagnostic];
  });
}
function reserve(taken, parts) {
  const merged = [...parts].sort(byPlace);
  const free = merged.every((part, index) => {
    const at = placeAmong(taken, part);
    return apart(taken[at - 1], part) && apart(part, taken[at]) && apart(merged[index - 1], part);
  });
  if (free) for (const part of merged) taken.splice(placeAmong(taken, part), 0, part);
  return free;
}
function byPlace(a, b) {
  return a.span.start - b.span.start;
}
function apart(before, after) {
  if (!before || !after) return true;
  return before.span.end <= after.span.start && before.span.start !== after.span.start;
}
function placeAmong(taken, part) {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((taken[middle]?.span.start ?? 0) < part.span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
function placesOf(text, { alignment, kept }) {
  const { blocks } = alignment.translation;
  const open = /* @__PURE__ */ new Set();
  for (const { relation, confidence, sources, targets, address } of alignment.pairs) {
    const sure = relation === "one" && confidence >= SURE && !kept.has(address);
    if (!sure || !sources.every((unit) => unit.translatable && !unit.verbatim)) continue;
    for (const block of targets) if (isProse(block)) open.add(block);
  }
  return ({ span, text: by }) => {
    if (span.start < 0 || span.end < span.start || span.end > text.length) return false;
    const near = blocks.slice(Math.max(0, lastBefore(blocks, span.start)), lastBefore(blocks, span.end) + 1);
    const touched = near.filter((block) => block.span.start < span.end && span.start < block.span.end);
    const around = near.find((block) => block.start <= span.start && span.end <= block.span.end);
    if (around && touched.every((block) => block === around)) return open.has(around);
    return touched.length === 0 && isBlank(by) && isBlank(text.slice(span.start, span.end));
  };
}
function isProse({ kind }) {
  return kind !== "code" && kind !== "html" && kind !== "rule";
}
function isBlank(text) {
  return /^[\s\ufeff]*$/.test(text);
}
function lastBefore(blocks, offset) {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
function replaceAll(text, parts) {
  let result = "";
  let at = 0;
  for (const { span, text: by } of [...parts].sort(byPlace)) {
    result += text.slice(at, span.start) + by;
    at = span.end;
  }
  return result + text.slice(at);
}
function harm(before, after, chosen, examine2) {
  const all = new Set(chosen.map(keyOf));
  if (shapeOf(before.view) !== shapeOf(after.view)) {
    const single = chosen.filter((one) => {
      const alone = examine2(replaceAll(before.text, replacementsOf(one)));
      return shapeOf(alone) !== shapeOf(before.view);
    });
    return single.length > 0 ? new Set(single.map(keyOf)) : all;
  }
  const known = countFindings(before.view);
  const added = [...countFindings(after.view)].filter(
    ([key, { count }]) => count > (known.get(key)?.count ?? 0)
  );
  const worse = new Set(added.map(([, { address }]) => address));
  const guilty = chosen.filter((one) => worse.has(one.address)).map(keyOf);
  return added.length === 0 ? /* @__PURE__ */ new Set() : guilty.length > 0 ? new Set(guilty) : all;
}
function shapeOf({ alignment }) {
  const { blocks } = alignment.translation;
  const verbatim = alignment.pairs.flatMap(
    (pair) => pair.sources.some((unit) => unit.verbatim) ? pair.targets.map((block) => block.content) : []
  );
  const relations = alignment.pairs.map((pair) => `${pair.relation} ${pair.address}`);
  return JSON.stringify([
    blocks.map((block) => [block.kind, block.level, block.ordinal?.text ?? "", block.marks.length]),
    verbatim,
    relations
  ]);
}
function countFindings({ found }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { diagnostic } of found) {
    const { severity, ruleId, messageId, address } = diagnostic;
    if (severity === "note") continue;
    const key = `${ruleId} ${messageId} ${address ?? ""}`;
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, address });
  }
  return counts;
}

// src/commands/fix-translation.ts
function createFixer(rules, checker, wants) {
  return (align, translation) => {
    const fixed = fixText(translation.text, {
      wants,
      examine: (text2) => {
        const alignment = align(
          text2 === translation.text ? translation : { ...translation, text: text2, blocks: readMarkdown(text2).blocks }
        );
        const { shown, suppressed } = excuse(alignment, checker.findIn(examine(alignment)), rules);
        const kept = new Set(suppressed.flatMap(({ diagnostic: { address } }) => address ?? []));
        return { alignment, found: shown, kept };
      }
    });
    const outcome = { translation: fixed.view.alignment.translation, settled: fixed.settled };
    if (fixed.text === translation.text) return outcome;
    const counts = /* @__PURE__ */ new Map();
    for (const { ruleId } of fixed.applied) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    const { path, lang, text } = translation;
    return {
      ...outcome,
      file: { path, lang, rules: Object.fromEntries(counts), before: text, after: fixed.text }
    };
  };
}
export {
  createFixer
};
