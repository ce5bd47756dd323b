import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  targetFingerprint
} from "./chunk-QK3OAF6Z.js";
import {
  NORMALIZATION,
  byCodeUnit,
  fingerprint
} from "./chunk-VLMDFLFP.js";

// src/suppress.ts
function canBeAccepted(rule) {
  return rule.required !== true && rule.scope === "translation";
}
function excuse(alignment, found, rules) {
  const entries = alignment.translation.record?.findings ?? [];
  if (entries.length === 0) return { shown: found, suppressed: [], suppressions: [] };
  const acceptable = new Set(rules.filter(canBeAccepted).map((rule) => rule.id));
  const byPlace = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key = placeKey(entry.rule, entry.item);
    byPlace.set(key, [...byPlace.get(key) ?? [], entry]);
  }
  const active = /* @__PURE__ */ new Set();
  const sorted = found.map((one) => {
    const { ruleId, address } = one.diagnostic;
    const candidates = acceptable.has(ruleId) ? byPlace.get(placeKey(ruleId, address)) ?? [] : [];
    if (candidates.length === 0) return { one, entry: void 0 };
    const known = identify(alignment, one);
    const entry = candidates.find((candidate) => isSame(candidate, known));
    if (entry) active.add(entry);
    return { one, entry };
  });
  const suppressions = entries.map((entry) => {
    if (active.has(entry)) return { entry, state: "active" };
    if (!acceptable.has(entry.rule) && rules.some((rule) => rule.id === entry.rule))
      return { entry, state: "refused" };
    const changed = changeOf(alignment, entry);
    return changed ? { entry, state: "lapsed", changed } : { entry, state: "unused" };
  });
  const lapsed = suppressions.filter(({ state }) => state === "lapsed").map(({ entry }) => entry);
  return {
    shown: sorted.flatMap(({ one, entry }) => entry ? [] : [withLapsed(one, lapsed)]),
    suppressed: sorted.flatMap(({ one, entry }) => entry ? [withNote(one, noteOf(entry, "active"))] : []),
    suppressions
  };
}
function acceptFindings(alignment, found, request) {
  const before = alignment.translation.record?.findings ?? [];
  const added = [];
  for (const one of found) {
    const known = identify(alignment, one);
    if ([...before, ...added].some((entry) => isSame(entry, known))) continue;
    added.push({ ...known, reason: request.reason, by: request.by, date: request.today });
  }
  const places = new Set(added.map((entry) => placeKey(entry.rule, entry.item)));
  const kept = before.filter(
    (entry) => !places.has(placeKey(entry.rule, entry.item)) || !changeOf(alignment, entry)
  );
  return { record: withFindings(alignment, [...kept, ...added]), added };
}
function withoutFindings(alignment, entries) {
  const before = alignment.translation.record?.findings ?? [];
  return withFindings(
    alignment,
    before.filter((entry) => !entries.includes(entry))
  );
}
function withFindings(alignment, findings) {
  const { record, lang } = alignment.translation;
  const { findings: _, ...known } = record ?? {
    version: 1,
    document: alignment.document.id,
    lang,
    edition: alignment.edition.id,
    normalization: NORMALIZATION,
    units: {}
  };
  return findings.length === 0 ? known : { ...known, findings: inOrder(alignment, findings) };
}
function inOrder(alignment, findings) {
  const places = new Map(alignment.edition.units.map((unit, index) => [unit.address, index]));
  const place = ({ item }) => item === void 0 ? -1 : places.get(item) ?? places.size;
  return findings.toSorted((a, b) => place(a) - place(b) || byCodeUnit(sortKey(a), sortKey(b)));
}
function sortKey({ item = "", rule, message, data }) {
  return JSON.stringify([item, rule, message, sortedData(data)]);
}
function identify(alignment, { diagnostic, pair }) {
  const { ruleId, messageId, data, address } = diagnostic;
  const base = { rule: ruleId, message: messageId, data: Object.fromEntries(sortedData(data)) };
  if (address === void 0) return { ...base, ...wholeText(alignment) };
  const own = pair ?? pairsAt(alignment, address)[0];
  return { ...base, item: address, ...own ? fingerprintsOf(alignment, own) : wholeText(alignment) };
}
function wholeText({ edition, translation }) {
  return { source: edition.fingerprint, target: fingerprint(translation.text) };
}
function fingerprintsOf(alignment, pair) {
  const [unit] = pair.sources;
  const near = unit ?? alignment.edition.units.find(({ address }) => address === pair.address);
  const source = pair.sources.length > 1 ? fingerprint(pair.sources.map(({ content }) => content).join("\n")) : near?.fingerprint ?? fingerprint("");
  return { source, target: targetFingerprint(pair) };
}
function pairsAt({ pairs }, address) {
  return pairs.filter(
    (pair) => pair.address === address || pair.sources.some((unit) => unit.address === address)
  );
}
function isSame(entry, known) {
  return entry.rule === known.rule && entry.message === known.message && entry.item === known.item && entry.source === known.source && entry.target === known.target && JSON.stringify(sortedData(entry.data)) === JSON.stringify(sortedData(known.data));
}
function changeOf(alignment, entry) {
  const { item } = entry;
  const prints = item === void 0 ? [wholeText(alignment)] : pairsAt(alignment, item).map((pair) => fingerprintsOf(alignment, pair));
  const [first] = prints;
  if (!first) return "gone";
  if (prints.some(({ source, target }) => source === entry.source && target === entry.target))
    return void 0;
  if (prints.some(({ source }) => source === entry.source)) return "target";
  return prints.some(({ target }) => target === entry.target) ? "source" : "both";
}
function placeKey(rule, item) {
  return `${rule} ${item ?? ""}`;
}
function sortedData(data) {
  return Object.entries(data).sort(([a], [b]) => byCodeUnit(a, b));
}
function noteOf({ reason, by, date }, state) {
  return { state, reason, by, date };
}
function withNote(found, accepted) {
  return { ...found, diagnostic: { ...found.diagnostic, accepted } };
}
function withLapsed(found, lapsed) {
  const { ruleId, messageId, address } = found.diagnostic;
  const entry = lapsed.find(
    (one) => one.rule === ruleId && one.message === messageId && one.item === address
  );
  return entry ? withNote(found, noteOf(entry, "lapsed")) : found;
}

export {
  canBeAccepted,
  excuse,
  acceptFindings,
  withoutFindings
};
