import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  decodeHTML,
  isIgnored,
  originalSpan,
  readSurface,
  skeletonOf
} from "./chunk-BBZ6GPSP.js";
import {
  isFunctionWord
} from "./chunk-UM3NZWSJ.js";
import {
  diffArrays
} from "./chunk-GFIRKDEK.js";
import {
  numbersOf
} from "./chunk-I7ZRYOHA.js";
import {
  normalize
} from "./chunk-VLMDFLFP.js";

// src/verbatim/folded.ts
var composed = new RegExp("[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?|[\\t-\\r ]+|\\P{M}\\p{M}*|\\p{M}+", "gu");
function foldText(original) {
  const starts = [];
  const ends = [];
  const lineEnds = [];
  const parts = [];
  let length = 0;
  const isPlain = original.normalize("NFC") === original;
  const pieces = isPlain ? /[\t-\r ]+|[^\t-\r ]+/g : composed;
  for (const { 0: piece, index } of original.matchAll(pieces)) {
    const isSpace = /^[\t-\r ]/.test(piece);
    const end = index + piece.length;
    if (isSpace && (length === 0 || end === original.length)) continue;
    const value = isSpace ? " " : piece.normalize("NFC");
    if (isSpace && /[\n-\r]/.test(piece)) lineEnds.push(length);
    for (let unit = 0; unit < value.length; unit++) {
      const isCopied = value === piece;
      starts.push(isCopied ? index + unit : index);
      ends.push(isCopied ? index + unit + 1 : end);
    }
    parts.push(value);
    length += value.length;
  }
  return {
    text: parts.join(""),
    lineEnds,
    toOriginal: ({ start, end }) => ({
      start: starts[start] ?? original.length,
      end: end > start ? ends[end - 1] ?? original.length : starts[start] ?? original.length
    })
  };
}
function foldRequired(required) {
  return normalize(required);
}

// src/verbatim/nearest.ts
var leastShare = 0.4;
function findNearest(text, required) {
  const wanted = wordsOf(required);
  const words = wordsOf(text);
  const best = bestWindow(words, wanted);
  if (best.shared / wanted.length < leastShare) return void 0;
  const margin = Math.max(8, Math.ceil(wanted.length / 2));
  const window = words.slice(Math.max(0, best.start - margin), best.start + wanted.length + margin);
  const parts = diffArrays(
    wanted.map((word) => word.text),
    window.map((word) => word.text)
  );
  const [first, second] = parts;
  const [last, beforeLast] = [parts.at(-1), parts.at(-2)];
  const from = first?.added ? Math.max(0, first.value.length - (second?.removed ? second.value.length : 0)) : 0;
  const after = last?.added ? Math.max(0, last.value.length - (beforeLast?.removed ? beforeLast.value.length : 0)) : 0;
  const to = window.length - after;
  const changes = parts.flatMap(({ added, removed, value }) => {
    const isFirst = value === first?.value && added;
    const isLast = value === last?.value && added;
    const words2 = isFirst ? value.slice(from) : isLast ? value.slice(0, value.length - after) : value;
    return words2.length === 0 ? [] : [{ type: added ? "added" : removed ? "missing" : "same", text: words2.join(" ") }];
  });
  return { span: { start: window[from]?.start ?? 0, end: window[to - 1]?.end ?? 0 }, changes };
}
function wordsOf(text) {
  return [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length
  }));
}
function bestWindow(words, wanted) {
  const left = /* @__PURE__ */ new Map();
  for (const word of wanted) left.set(key(word), (left.get(key(word)) ?? 0) + 1);
  let shared = 0;
  let best = { start: 0, shared: 0 };
  words.forEach((word, index) => {
    const inside = left.get(key(word));
    if (inside !== void 0) {
      if (inside > 0) shared++;
      left.set(key(word), inside - 1);
    }
    const gone = words[index - wanted.length];
    const outside2 = gone ? left.get(key(gone)) : void 0;
    if (gone && outside2 !== void 0) {
      left.set(key(gone), outside2 + 1);
      if (outside2 >= 0) shared--;
    }
    if (shared > best.shared) best = { start: Math.max(0, index - wanted.length + 1), shared };
  });
  return best;
}
function key(word) {
  return word.text.toLowerCase().replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N}©]+$/gu, "");
}

// src/verbatim/occurrences.ts
var allowedBefore = /^(?: |[^\p{L}\p{N}\p{M}\p{C}\p{Z}©®™])*(?:\(?(?:\d{1,3}|[A-Za-z])[.)])?$|^(?:[^\s.!?:]+ ){0,4}[^\s.!?:]+:$/u;
var allowedAfter = /^(?: (?: |[^\p{L}\p{N}\p{M}\p{C}\p{Z}©®™])*)?$/u;
var pairs = new Set(
  "() [] {} \u201C\u201D \u2018\u2019 \xAB\xBB \xBB\xAB \u2039\u203A \u201E\u201C \u201E\u201D \u201A\u2018 \u201A\u2019 \u300C\u300D \u300E\u300F \"\" '' ** __ `` ~~ ||".split(" ")
);
var longestMark = 80;
function findOccurrences(folded, required) {
  const spans = required.map((text) => spansOf(folded.text, text));
  const starts = new Set(spans.flat().map(({ start }) => start));
  const ends = new Set(spans.flat().map(({ end }) => end));
  return spans.map(
    (found) => found.map((span) => {
      const before = ends.has(span.start - 1) ? "" : textBefore(folded, span.start);
      const after = starts.has(span.end + 1) ? "" : textAfter(folded, span.end);
      return { span, before, after, isAlone: standsAlone(before, after) };
    })
  );
}
function standsAlone(before, after) {
  let left = before;
  let right = after;
  while (right !== "" && pairs.has(`${left.at(-1)}${right[0]}`)) {
    left = left.slice(0, -1);
    right = right.slice(1);
  }
  return allowedBefore.test(before.replace(/ $/, "")) && allowedAfter.test(right);
}
function spansOf(text, required) {
  const spans = [];
  if (required === "") return spans;
  for (let at = text.indexOf(required); at >= 0; at = text.indexOf(required, at + required.length)) {
    spans.push({ start: at, end: at + required.length });
  }
  return spans;
}
function textBefore({ text, lineEnds }, start) {
  const lineEnd = lineEnds[firstFrom(lineEnds, start) - 1];
  const lineStart = lineEnd === void 0 ? 0 : lineEnd + 1;
  return text.slice(Math.max(lineStart, start - longestMark), start);
}
function textAfter({ text, lineEnds }, end) {
  const lineEnd = lineEnds[firstFrom(lineEnds, end)] ?? text.length;
  return text.slice(end, Math.min(lineEnd, end + longestMark));
}
function firstFrom(ascending, value) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/verbatim/relaxed.ts
var relaxations = ["invisible", "space", "case", "escaped", "confusable"];
function findResemblance(text, required) {
  for (const relaxation of relaxations) {
    const wanted = relax(required, relaxation);
    const given = relax(text, relaxation);
    const at = wanted.text === "" ? -1 : given.text.indexOf(wanted.text);
    if (at < 0) continue;
    const span = {
      start: given.starts[at] ?? 0,
      end: given.ends[at + wanted.text.length - 1] ?? text.length
    };
    return { relaxation, span, differences: differencesIn({ text, required, wanted, given, at, span }) };
  }
  return void 0;
}
function relax(text, relaxation) {
  const starts = [];
  const ends = [];
  const parts = [];
  const foldsSpace = relaxation === "space" || relaxation === "confusable";
  for (const { start, value, source } of unitsOf(text, relaxation)) {
    if (foldsSpace && value === " " && parts.at(-1) === " ") continue;
    for (let unit = 0; unit < value.length; unit++) {
      starts.push(start);
      ends.push(start + source.length);
    }
    if (value !== "") parts.push(value);
  }
  return { text: parts.join(""), starts, ends };
}
var escapes = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|[\u00C2-\u00F4][\u0080-\u00BF]{1,3}/g;
function* unitsOf(text, relaxation) {
  let at = 0;
  if (relaxation === "escaped") {
    for (const { 0: source, index } of text.matchAll(escapes)) {
      yield* characters(text.slice(at, index), at, relaxation);
      yield { start: index, source, value: unescaped(source) };
      at = index + source.length;
    }
  }
  yield* characters(text.slice(at), at, relaxation);
}
function* characters(text, offset, relaxation) {
  const known = /* @__PURE__ */ new Map();
  let start = offset;
  for (const source of text) {
    const value = known.get(source) ?? relaxedCharacter(source, relaxation);
    known.set(source, value);
    yield { start, source, value };
    start += source.length;
  }
}
function relaxedCharacter(character, relaxation) {
  if (relaxation === "invisible") return isUnseen(character) ? "" : character;
  if (relaxation === "space") return anySpace.test(character) ? " " : character;
  if (relaxation === "case") return character.toLowerCase();
  if (relaxation === "escaped") return character;
  if (anySpace.test(character)) return " ";
  if (isIgnored(character)) return "";
  const punctuation = plainPunctuation.get(character);
  if (punctuation !== void 0) return punctuation;
  const parts = [...character.normalize("NFKD")].filter((part) => !new RegExp("\\p{M}", "u").test(part));
  return parts.length > 1 ? parts.join("").toLowerCase() : skeletonOf(parts[0] ?? "").toLowerCase();
}
var anySpace = /^[\p{Z}\x85\u2800]$/u;
function isUnseen(character) {
  return isIgnored(character) && (!new RegExp("\\p{M}", "u").test(character) || new RegExp("\\p{Default_Ignorable_Code_Point}", "u").test(character));
}
var plainPunctuation = new Map(
  `\u3002. \uFF0E. \uFF61. \u2024. \uFF0C, \u3001, \uFE50, \u201A, \u2018' \u2019' \u201B' \u02BC' \u2032' \`' \u201C" \u201D" \u201E" \u2033" \xAB" \xBB" \u2010- \u2011- \u2012- \u2013- \u2014- \u2212- \uFE63- \uFF0D- \uFF1A: \uFF1B; \uFE55: \uFF08( \uFF09) \uFF3B[ \uFF3D]`.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)])
);
function unescaped(source) {
  if (source.startsWith("&")) return decodeHTML(source);
  if (source.startsWith("\\")) return String.fromCharCode(Number.parseInt(source.slice(2), 16));
  const text = new TextDecoder().decode(Uint8Array.from(source, (character) => character.charCodeAt(0)));
  return text.includes("\uFFFD") ? source : text;
}
function differencesIn(compared) {
  const { text, required, wanted, given, at, span } = compared;
  const differences = [];
  const add = (start, end, expected) => {
    const found = text.slice(start, end);
    if (found !== expected)
      differences.push({ span: { start, end }, found, expected, codePoints: codePointsOf(found) });
  };
  let cursor = span.start;
  for (let index = 0; index < wanted.text.length; ) {
    const start = given.starts[at + index] ?? cursor;
    const end = given.ends[at + index] ?? cursor;
    if (start > cursor) add(cursor, start, "");
    let next = index + 1;
    while (next < wanted.text.length && given.starts[at + next] === start) next++;
    add(start, end, required.slice(wanted.starts[index], wanted.ends[next - 1]));
    cursor = end;
    index = next;
  }
  return differences;
}
function codePointsOf(text) {
  return [...text].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
  );
}

// src/verbatim/searchable.ts
var separator = "\n\n";
function searchable(runs) {
  const starts = [];
  const parts = [];
  let length = 0;
  for (const run of runs) {
    starts.push(length);
    parts.push(run.text);
    length += run.text.length + separator.length;
  }
  const folded = foldText(parts.join(separator));
  const indexAt = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (offset, isEnd) => {
    const index = indexAt(isEnd ? offset - 1 : offset);
    const run = runs[index];
    if (!run) return 0;
    const at = offset - (starts[index] ?? 0);
    return isEnd ? originalSpan(run, { start: at - 1, end: at }).end : originalSpan(run, { start: at, end: at + 1 }).start;
  };
  return {
    folded,
    toOriginal(span) {
      const joined = folded.toOriginal(span);
      return { start: place(joined.start, false), end: place(joined.end, true) };
    },
    runAt: (offset) => runs[indexAt(folded.toOriginal({ start: offset, end: offset }).start)]
  };
}

// src/verbatim/index.ts
function compareVerbatim(required, text) {
  const [verdict] = verifyVerbatim(text, "text", [required]).verdicts;
  return verdict?.result ?? { status: "missing" };
}
function verifyVerbatim(text, surface, requiredTexts) {
  const { runs } = readSurface(text, surface);
  const required = requiredTexts.map(foldRequired);
  const seen = searchable(runs.filter((run) => run.visible));
  const found = findOccurrences(seen.folded, required);
  const whole = wholeBlocks(runs);
  const foundWhole = findOccurrences(whole.folded, required);
  const verdicts = requiredTexts.map((one, index) => {
    const others = found.flatMap((spans, other) => other === index ? [] : spans);
    const result = judge(required[index] ?? "", {
      seen,
      rest: without(seen.folded.text, others),
      found: found[index] ?? [],
      whole,
      foundWhole: foundWhole[index] ?? [],
      hidden: runs.filter((run) => !run.visible)
    });
    return {
      required: one,
      result,
      ok: surface === "derivative-text" ? isAbsent(result) : result.status === "present"
    };
  });
  return { ok: verdicts.every(({ ok }) => ok), verdicts };
}
function isAbsent({ status }) {
  return status === "missing" || status === "modified" || status === "translated";
}
function wholeBlocks(runs) {
  const seen = new Set(runs.filter((run) => run.visible).map((run) => run.block));
  const full = new Set(runs.filter((run) => !run.visible && seen.has(run.block)).map((run) => run.block));
  return searchable(runs.filter((run) => seen.has(run.block) && run.visible !== full.has(run.block)));
}
function without(text, occurrences) {
  if (occurrences.length === 0) return text;
  let rest = "";
  let at = 0;
  for (const { span } of occurrences.toSorted((a, b) => a.span.start - b.span.start)) {
    rest += text.slice(at, span.start) + "\uFFFC".repeat(Math.max(0, span.end - Math.max(at, span.start)));
    at = Math.max(at, span.end);
  }
  return rest + text.slice(at);
}
function judge(required, evidence) {
  const { seen, found, whole, foundWhole, hidden } = evidence;
  const alone = found.filter((occurrence) => occurrence.isAlone);
  const wholeBlocksFound = new Set(foundWhole.map(({ span }) => whole.runAt(span.start)?.block));
  const intact = alone.filter(({ span }) => wholeBlocksFound.has(seen.runAt(span.start)?.block));
  if (intact.length > 0) return { status: "present", spans: intact.map(({ span }) => seen.toOriginal(span)) };
  const [interrupted] = alone;
  if (interrupted) {
    const block = seen.runAt(interrupted.span.start)?.block;
    const where = hidden.find((run) => run.block === block)?.where ?? "hidden";
    return { status: "interrupted", span: seen.toOriginal(interrupted.span), where };
  }
  const [extended] = found;
  if (extended) {
    const { span, before, after } = extended;
    const unseen = unseenAround(seen, extended);
    const status = unseen.some(({ found: found2 }) => isUnseen(found2)) ? "invisible" : "space";
    if (unseen.length > 0) return { status, span: seen.toOriginal(span), differences: unseen };
    return { status: "extended", span: seen.toOriginal(span), before: before.trim(), after: after.trim() };
  }
  return hiddenResult(required, hidden) ?? explain(required, evidence);
}
function unseenAround({ folded, toOriginal }, { span, before, after }) {
  const left = [...before].filter((character) => character !== " ");
  const right = [...after].filter((character) => character !== " ");
  if (![...left, ...right].every((character) => isUnseen(character) || new RegExp("\\p{Z}", "u").test(character))) return [];
  const from = span.start - before.length;
  const text = folded.text.slice(from, span.end + after.length);
  return [...text.matchAll(/./gsu)].flatMap(({ 0: found, index }) => {
    const place = { start: from + index, end: from + index + found.length };
    if (place.start >= span.start && place.start < span.end || found === " ") return [];
    return [{ span: toOriginal(place), found, expected: "", codePoints: codePointsOf(found) }];
  });
}
function hiddenResult(required, runs) {
  const hidden = searchable(runs);
  const [found = []] = findOccurrences(hidden.folded, [required]);
  const places = found.map(({ span }) => ({ span, where: hidden.runAt(span.start)?.where ?? "hidden" }));
  const place = places.find(({ where }) => where !== "source") ?? places[0];
  return place && { status: "hidden", span: hidden.toOriginal(place.span), where: place.where };
}
function explain(required, { seen: { toOriginal }, rest }) {
  const resemblance = findResemblance(rest, required);
  if (resemblance) {
    const differences = resemblance.differences.map((one) => ({ ...one, span: toOriginal(one.span) }));
    return { status: resemblance.relaxation, span: toOriginal(resemblance.span), differences };
  }
  const nearest = findNearest(rest, required);
  if (nearest) return { status: "modified", span: toOriginal(nearest.span), changes: nearest.changes };
  const standIn = translationOf(required, rest);
  return standIn ? { status: "translated", span: toOriginal(standIn) } : { status: "missing" };
}
function translationOf(required, text) {
  const words = required.split(" ");
  const signs = words.filter((word) => new RegExp("^\\p{S}$|^\\d{4}$", "u").test(word));
  const names = words.filter(
    (word, index) => index > 0 && new RegExp("^\\p{Lu}", "u").test(word) && !/[.!?]$/.test(words[index - 1] ?? "")
  );
  const anchors = signs.length > 0 ? signs : [...new Set(names)];
  const places = anchors.map((anchor) => text.indexOf(anchor)).filter((place) => place >= 0);
  const isEnough = signs.length > 0 ? places.length === anchors.length : places.length >= 2;
  if (!isEnough || anchors.length === 0) return void 0;
  const start = Math.min(...places);
  const end = Math.max(...anchors.map((anchor) => text.indexOf(anchor) + anchor.length));
  return { start, end };
}

// src/notice.ts
function examine(alignment) {
  return { ...alignment, notices: alignment.pairs.flatMap((pair) => faultsOf(alignment, pair)) };
}
function faultsOf(alignment, pair) {
  if (pair.relation === "doubled") {
    const unit = alignment.edition.units.find((one) => one.verbatim && one.address === pair.other);
    return unit ? [{ unit, pair, fault: "doubled", found: pair.targets[0]?.text ?? "", characters: [] }] : [];
  }
  return pair.sources.filter((unit) => unit.verbatim).flatMap((unit) => faultOf(alignment, pair, unit) ?? []);
}
function faultOf(alignment, pair, unit) {
  const found = pair.targets.map((block) => block.text).join("\n");
  const isThere = normalize(found) === normalize(unit.text);
  if (isThere && (pair.relation === "moved" || pair.relation === "swapped")) {
    return { unit, pair, fault: "misplaced", found, characters: [] };
  }
  if (isThere) return void 0;
  const [anywhere] = verifyVerbatim(alignment.translation.text, "markdown", [unit.text]).verdicts;
  if (anywhere?.ok) return void 0;
  const edition = olderEdition(alignment, found);
  if (edition !== void 0) return { unit, pair, fault: "older", found, characters: [], edition };
  if (found === "") return absent(unit, pair, anywhere?.result);
  return describe(alignment, { unit, pair, found, anywhere: anywhere?.result });
}
function absent(unit, pair, anywhere) {
  if (!anywhere || anywhere.status === "present" || vague.has(anywhere.status)) {
    return { unit, pair, fault: "missing", found: "", characters: [] };
  }
  const characters2 = "differences" in anywhere ? anywhere.differences.flatMap(({ codePoints }) => codePoints) : [];
  const span = "span" in anywhere ? { span: anywhere.span } : {};
  return { unit, pair, fault: anywhere.status, found: "", characters: [...new Set(characters2)], ...span };
}
var vague = /* @__PURE__ */ new Set(["missing", "modified", "translated"]);
function describe(alignment, { unit, pair, found, anywhere }) {
  const isHidden = anywhere && (anywhere.status === "hidden" || anywhere.status === "interrupted");
  const result = isHidden ? anywhere : compareVerbatim(unit.text, found);
  const differences = "differences" in result ? result.differences : [];
  return {
    unit,
    pair,
    fault: faultName(alignment, { unit, pair, found, anywhere: result }),
    found,
    characters: [...new Set(differences.flatMap(({ codePoints }) => codePoints))],
    comparison: { type: "change", left: unit.text, right: found }
  };
}
function faultName(alignment, { unit, pair, found, anywhere }) {
  const status = anywhere?.status ?? "missing";
  if (status === "present") return "missing";
  if (status === "missing") return "translated";
  if (status !== "modified") return status;
  return copyrightFault(unit, pair) ?? (isTranslated(alignment, unit, found) ? "translated" : "modified");
}
function isTranslated(alignment, unit, found) {
  const kept = new Set(wordsOf2(unit.text));
  const added = wordsOf2(found).filter((word) => !kept.has(word));
  const english = new Set(alignment.edition.units.flatMap((one) => wordsOf2(one.text)));
  return added.length >= 2 && added.every((word) => !english.has(word) && !isFunctionWord(word));
}
function wordsOf2(text) {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
function copyrightFault(unit, pair) {
  const [block] = pair.targets;
  if (!block || !/©|copyright/i.test(unit.text) || unit.text.length > 300) return void 0;
  const values = (of) => numbersOf(of).map(({ value }) => value).join(" ");
  const words = (text) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const sameWords = words(unit.text).join(" ") === words(block.text).join(" ");
  const sameYears = values(unit) === values(block);
  if (sameWords && !sameYears) return "year";
  const [left, right] = [holderOf(unit.text), holderOf(block.text)];
  return sameYears && left !== void 0 && right !== void 0 && left !== right && outside(unit.text, left) === outside(block.text, right) ? "holder" : void 0;
}
function holderOf(text) {
  return /\d{4}\s+([^.]+)\./.exec(text)?.[1];
}
function outside(text, holder) {
  return text.replace(holder, "").replace(/\s+/g, " ");
}
function olderEdition(alignment, found) {
  const text = normalize(found);
  if (text === "") return void 0;
  return alignment.document.editions.filter((edition) => edition.id !== alignment.edition.id).find((edition) => edition.units.some((unit) => unit.verbatim && normalize(unit.text) === text))?.id;
}

export {
  examine
};
