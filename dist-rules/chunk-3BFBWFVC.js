import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  decodeHTML,
  isCased,
  isIgnored,
  isUnspaced,
  lettersOf,
  originalSpan,
  partOf,
  readSurface,
  skeletonOf,
  standInOf
} from "./chunk-BBZ6GPSP.js";
import {
  readInside,
  showPath
} from "./chunk-HCAEFPUI.js";
import {
  array,
  boolean,
  exactOptional,
  literal,
  looseObject,
  object,
  optional,
  parseData,
  picklist,
  pipe,
  record,
  regex,
  string,
  union
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  byCodeUnit
} from "./chunk-VLMDFLFP.js";

// src/derivative-files.ts
var obligations = [
  "notice",
  "attribution",
  "link-back",
  "share-alike",
  "remove-references",
  "additional-attribution",
  "use-restriction",
  "non-commercial",
  "own-use"
];
var print = pipe(string(), regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits"));
var localized = union([string(), record(string(), string())]);
var grant = object({
  verdict: picklist(["allowed", "refused", "unsaid"]),
  obligations: optional(array(picklist(obligations)), []),
  basis: string()
});
var rightsShape = looseObject({
  rights: optional(
    object({
      assets: array(
        object({
          name: string(),
          terms: string(),
          sentence: string(),
          adds: optional(
            array(object({ obligation: picklist(obligations), sentence: string() })),
            []
          )
        })
      ),
      own: optional(
        array(
          object({
            id: string(),
            title: string(),
            acts: object({ copy: grant, translate: grant, derive: grant, commercial: grant })
          })
        ),
        []
      )
    })
  ),
  derivative: optional(
    object({
      drop: optional(array(object({ units: array(string()), reason: string() })), [])
    })
  ),
  owner: optional(string())
});
function parseDerivativeProfile(text, path) {
  const data = parseData(text, path, rightsShape);
  return { register: data.rights, drop: data.derivative?.drop ?? [], owner: data.owner };
}
var level = picklist(["error", "review"]);
var ownerShape = looseObject({
  version: literal(1),
  languages: record(
    string(),
    object({
      forms: array(
        object({
          form: string(),
          kind: picklist([
            "name",
            "acronym",
            "domain",
            "handle",
            "address",
            "phone",
            "motto",
            "mark",
            "body",
            "short"
          ]),
          level: exactOptional(level),
          otherwise: exactOptional(picklist(["error", "review", "ignore"])),
          quoted: exactOptional(boolean()),
          basis: picklist(["attested", "constructed"])
        })
      ),
      exceptions: exactOptional(
        array(
          object({
            form: string(),
            level: exactOptional(literal("review")),
            exact: exactOptional(boolean())
          })
        )
      ),
      prefixes: exactOptional(array(string()))
    })
  )
});
function parseOwner(text, path) {
  return parseData(text, path, ownerShape);
}
var templatesShape = looseObject({
  version: literal(1),
  document: string(),
  lang: string(),
  templates: record(string(), string()),
  bound: optional(record(string(), object({ source: print, target: print })), {})
});
function parseTemplates(text, path) {
  return parseData(text, path, templatesShape);
}
var organizationShape = looseObject({
  version: literal(1),
  name: localized,
  notice: exactOptional(localized),
  contact: exactOptional(localized),
  omit: optional(array(string()), []),
  replace: optional(record(string(), record(string(), string())), {}),
  renames: optional(record(string(), record(string(), string())), {})
});
function parseOrganization(text, path) {
  return parseData(text, path, organizationShape);
}
function inLanguage(text, lang) {
  if (text === void 0 || typeof text === "string") return text;
  return text[lang] ?? text[lang.split("-", 1)[0] ?? lang] ?? text["*"] ?? text["en"];
}

// src/derivative-project.ts
import { dirname, join, resolve } from "node:path";

// src/references/forms.ts
var mostChoices = 2e3;
function patternsOf(profile) {
  return Object.entries(profile.languages).flatMap(
    ([language, { forms, exceptions = [], prefixes = [] }]) => {
      const folded = prefixes.map(
        (prefix) => lettersOf(prefix).plain.map(({ letter }) => letter.base).join("")
      );
      const rest = { language, prefixes: folded };
      return [
        ...forms.flatMap(
          (source) => expand(source.form).map((form) => patternOf(form, { ...rest, source, isException: false }))
        ),
        ...exceptions.flatMap(
          (source) => expand(source.form).map((form) => patternOf(form, { ...rest, source, isException: true }))
        )
      ];
    }
  );
}
function expand(form) {
  const open = form.indexOf("{");
  if (open < 0) {
    if (form.includes("}")) throw new RangeError(`Cannot read form "${form}": a brace is not opened`);
    return [form];
  }
  const choices = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < form.length; at++) {
    const sign = form[at];
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (sign === "," && depth === 1 || depth === 0) {
      choices.push(form.slice(start, at));
      start = at + 1;
    }
    if (depth > 0) continue;
    const rest = expand(form.slice(at + 1));
    const all = choices.flatMap(expand).flatMap((choice) => rest.map((end) => form.slice(0, open) + choice + end));
    if (all.length > mostChoices)
      throw new RangeError(`Cannot read form "${form}": more than ${mostChoices} choices`);
    return all;
  }
  throw new RangeError(`Cannot read form "${form}": a brace is not closed`);
}
function patternOf(form, rest) {
  const found = lettersOf(form).plain;
  if (found.length === 0) throw new RangeError(`Cannot read form "${form}": it has no letters`);
  const letters = found.map(({ letter, start, end }, index) => {
    const before = index === 0 ? "" : form.slice(found[index - 1]?.end ?? 0, start);
    const after = form.slice(end, found[index + 1]?.start ?? form.length);
    return {
      base: letter.base,
      isCapital: letter.isUpper,
      gap: gapOf(before),
      isOpen: after.startsWith("*"),
      skeletons: likeLatin.has(letter.script) ? skeletonsOf(letter) : []
    };
  });
  return { ...rest, letters };
}
function gapOf(between) {
  const signs = between.replace("*", "");
  if (signs === "." || signs === "@") return signs;
  if (signs === "'" || signs === "\u2019") return "elision";
  return signs === "" ? "none" : "word";
}
var likeLatin = /* @__PURE__ */ new Set(["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", ""]);
function skeletonsOf({ base }) {
  return [.../* @__PURE__ */ new Set([skeletonOf(base), skeletonOf(base.toUpperCase())])];
}

// src/references/separators.ts
var nothing = {
  kind: "none",
  text: "",
  hidesSomething: false,
  hasLineEnd: false,
  endsWord: false
};
var oneSpace = { ...nothing, kind: "space", text: " ", endsWord: true };
var longest = 64;
function separatorOf(between) {
  if (between === "") return nothing;
  if (between === " ") return oneSpace;
  if (between.length > longest) return { ...nothing, kind: "break", text: between, endsWord: true };
  const text = [...between].filter((character) => !isIgnored(character)).join("");
  const hasLineEnd = /[\n\v\f\r\x85\u2028\u2029]/.test(text);
  const kind = kindOf(between, text);
  return {
    kind,
    text,
    hasLineEnd,
    hidesSomething: kind !== "space" && [...between].some((character) => isIgnored(character)),
    endsWord: kind !== "none" && kind !== "unseen" || /[\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069]/.test(between)
  };
}
var blank = /^[\s\x85\u2800]+$/;
function kindOf(between, text) {
  if (text === "") return "unseen";
  if (/\u00AD[ \t]*\r?\n\s*$/.test(between) || /^[-\u2010\u2011]\r?\n[ \t]*$/.test(text)) return "wrap";
  if (blank.test(text)) return /\n[^\S\n]*\n|\r\s*\r[^\n]|\u2029/.test(text) ? "break" : "space";
  const core = text.replace(/[\s\u2800]+/g, "");
  const inBlanks = /^\s/.test(text) && /\s$/.test(text);
  if (/^[*`~_]*[*`~][*`~_]*$/.test(core)) return "mark";
  if (/^[-\u2010-\u2015\u2212\u30FB\uFE58\uFE63\uFF0D]+$/.test(core)) return inBlanks ? "other" : "hyphen";
  if (/^_+$/.test(core)) return "underscore";
  if (/^[.\u00B7\u2022\u2024\u2027\u2219\u22C5\u25CF\u30FB\u3002\uFF0E\uFF61]$/.test(core)) return "dot";
  if (/^["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F]+$/.test(core)) return "quote";
  return "other";
}

// src/references/lettered.ts
var longestEnding = 12;
function separatorBefore({ text, letters }, index) {
  const before = letters[index - 1];
  const letter = letters[index];
  return separatorOf(before && letter ? text.slice(before.end, letter.start) : " ");
}
function restOfWord(lettered, index) {
  const first = lettered.letters[index]?.letter;
  let length = 0;
  while (length <= longestEnding) {
    const next = lettered.letters[index + 1 + length]?.letter;
    if (!next || next.kind !== "letter" || next.script !== first?.script) break;
    const { kind } = separatorBefore(lettered, index + 1 + length);
    if (kind !== "none" && kind !== "unseen") break;
    length++;
  }
  return length > longestEnding ? 0 : length;
}

// src/references/edges.ts
var longestAcronymEnding = 4;
function beginsWord(pattern, first, { lettered, likeness }) {
  const letter = lettered.letters[first]?.letter;
  const before = lettered.letters[first - 1]?.letter;
  if (!letter || !before || separatorBefore(lettered, first).endsWord) return true;
  if (before.kind !== "letter") return likeness !== "stand-in" || before.kind === "sign";
  if (isUnspaced(letter)) return letter.kind === "letter";
  if (letter.kind !== "letter" || !sameScript(before, letter, likeness)) return true;
  if (!before.isUpper && letter.isUpper && isCased(before)) return true;
  return hasPrefix(pattern, first, lettered);
}
function sameScript(a, b, likeness) {
  if (a.script === b.script) return true;
  const latin = (letter) => letter.script === "Latin" || letter.lookAlike !== "";
  return likeness !== "same" && latin(a) && latin(b);
}
function hasPrefix({ prefixes }, first, lettered) {
  if (prefixes.length === 0) return false;
  let start = first;
  while (start > 0 && first - start < longestEnding && !separatorBefore(lettered, start).endsWord) start--;
  let head = "";
  for (let index = start; index < first; index++) head += lettered.letters[index]?.letter.base ?? "";
  const takes = (rest, left) => rest === "" || left > 0 && prefixes.some(
    (prefix) => prefix !== "" && rest.startsWith(prefix) && takes(rest.slice(prefix.length), left - 1)
  );
  return takes(head, 3);
}
function endingAt(pattern, at, { lettered, likeness, isSpaced }) {
  const index = at.at(-1) ?? 0;
  const last = lettered.letters[index]?.letter;
  const next = lettered.letters[index + 1]?.letter;
  const bare = { length: 0, isDoubtful: false };
  if (!last || !next || separatorBefore(lettered, index + 1).endsWord) return bare;
  if (next.kind !== "letter") {
    const isFree = last.kind === "letter" || next.kind === "sign";
    return isFree && (likeness !== "stand-in" || next.kind === "sign") ? bare : void 0;
  }
  if (isUnspaced(last) || last.kind !== "letter" || !sameScript(last, next, likeness)) return bare;
  const after = lettered.letters[index + 2];
  if (next.isUpper && !last.isUpper && isCased(last)) return bare;
  const beginsNextWord = after && !after.letter.isUpper && isCased(after.letter) && separatorBefore(lettered, index + 2).kind === "none";
  if (next.isUpper && last.isUpper && beginsNextWord) return bare;
  const length = restOfWord(lettered, index);
  if (pattern.letters.at(-1)?.isOpen && length > 0) return { length, isDoubtful: false };
  const isAcronym = "kind" in pattern.source && pattern.source.kind === "acronym";
  const isUpper = at.every((one) => lettered.letters[one]?.letter.isUpper);
  if (!isAcronym || isSpaced || !isUpper || next.isUpper || likeness === "stand-in") return void 0;
  return length > 0 ? { length, isDoubtful: length > longestAcronymEnding } : void 0;
}

// src/references/gaps.ts
function gapsOf(pattern, at, { lettered, asName }) {
  const disguises = /* @__PURE__ */ new Set();
  const inner = [];
  let isDoubtful = false;
  let places = 0;
  for (let index = 1; index < pattern.letters.length; index++) {
    const gap = pattern.letters[index]?.gap;
    const here = at[index] ?? 0;
    const separator = separatorBefore(lettered, here);
    if (separator.hidesSomething) disguises.add("unseen");
    const letter = lettered.letters[here]?.letter;
    if (gap === "none") {
      places++;
      if (separator.kind === "wrap") disguises.add("wrapped");
      else if (separator.kind === "mark" && !/\s/.test(separator.text)) disguises.add("split");
      else if (separator.kind === "space" && letter && isUnspaced(letter)) continue;
      else if (separator.kind !== "none" && separator.kind !== "unseen") inner.push(separator);
    } else if (gap === "elision") {
      if (!elisions.has(separator.kind)) return void 0;
    } else if (gap === "word") {
      const before = lettered.letters[here - 1]?.letter;
      const verdict2 = wordGap(separator, {
        before,
        letter,
        isLoose: isLoose(pattern),
        isAcronym: "kind" in pattern.source && pattern.source.kind === "acronym",
        asName: asName && !pattern.isException
      });
      if (verdict2 === "no") return void 0;
      if (verdict2 === "doubtful") isDoubtful = true;
    } else if (separator.text.replace(/[\s()[\]{}]/g, "") !== gap) return void 0;
  }
  if (inner.length === 0) return { disguises: [...disguises], isDoubtful };
  const isUpper = at.every((index) => lettered.letters[index]?.letter.isUpper);
  const verdict = innerGaps(inner, { pattern, places, isUpper });
  if (verdict === void 0) return void 0;
  disguises.add(inner.length === places ? "spaced" : "split");
  const lonely = inner.length === places && isPartOfSpacedWord(lettered, at, inner);
  return { disguises: [...disguises], isDoubtful: isDoubtful || lonely || verdict === "doubtful" };
}
function isLoose({ source, isException }) {
  if (isException || !("kind" in source)) return true;
  return source.kind === "motto" || source.kind === "address" || source.kind === "phone" || source.kind === "domain";
}
var elisions = /* @__PURE__ */ new Set(["quote", "none", "unseen", "space"]);
function wordGap(separator, around) {
  const { before, letter, isLoose: loose, isAcronym, asName } = around;
  if (separator.kind === "break") return "no";
  if (loose && separator.kind !== "none") return separator.text.length <= 6 ? "yes" : "no";
  if (separator.kind === "none") {
    if (!before || !letter || asName || isUnspaced(letter) || !isCased(letter)) return "yes";
    return !before.isUpper && letter.isUpper ? "yes" : "no";
  }
  if (separator.kind === "dot" && isAcronym) return "yes";
  if (separator.kind === "dot") return /\s/.test(separator.text) ? "no" : "doubtful";
  if (separator.kind === "quote") return "doubtful";
  if (separator.text === "\\" || separator.text === "|") return "doubtful";
  return separator.kind === "other" ? "no" : "yes";
}
function innerGaps(inner, { pattern, places, isUpper }) {
  const kind = "kind" in pattern.source ? pattern.source.kind : void 0;
  if (kind !== "name" && kind !== "acronym") return void 0;
  if (inner.some((separator) => separator.kind === "break")) return void 0;
  const [first] = inner;
  if (inner.length === places && inner.every((one) => one.kind === first?.kind && (one.kind === "space" || one.text === first.text))) {
    const usual = first?.kind === "space" || first?.kind === "dot" || first?.kind === "hyphen";
    return usual ? "yes" : "doubtful";
  }
  const signsOnly = inner.every((one) => !/\s/.test(one.text) && one.text.length <= 3);
  if (places < 8)
    return signsOnly || isUpper && inner.every((one) => one.hasLineEnd) ? "doubtful" : void 0;
  const isSentence = inner.some((one) => (one.kind === "dot" || one.kind === "other") && /\s/.test(one.text));
  if (inner.length > 3 || isSentence) return void 0;
  return inner.every((one) => one.kind === "hyphen") ? "yes" : "doubtful";
}
function isPartOfSpacedWord(lettered, at, inner) {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  const text = inner[0]?.text;
  const isUpper = lettered.letters[last]?.letter.isUpper;
  const continues = (index, separatorAt) => {
    const letter = lettered.letters[index]?.letter;
    if (letter?.kind !== "letter" || letter.isUpper !== isUpper) return false;
    const isSingle = separatorBefore(lettered, index).kind !== "none" && separatorBefore(lettered, index + 1).kind !== "none";
    return isSingle && separatorBefore(lettered, separatorAt).text === text;
  };
  let before = 0;
  while (before < 2 && continues(first - 1 - before, first - before)) before++;
  let after = 0;
  while (after < 2 && continues(last + 1 + after, last + 1 + after)) after++;
  return before + after >= 2;
}

// src/references/match.ts
function verify({ pattern, at }, lettered, reading) {
  const { letters } = lettered;
  const first = letters[at[0] ?? 0];
  const last = letters[at.at(-1) ?? 0];
  if (!first || !last) return void 0;
  const met = at.map((index) => letters[index]?.letter);
  const likeness = likenessOf(pattern, met);
  const gaps = gapsOf(pattern, at, { lettered, asName: reading.asName });
  if (!likeness || !gaps) return void 0;
  if (pattern.isException && (likeness !== "same" || gaps.disguises.length > 0)) return void 0;
  const ending = endingAt(pattern, at, { lettered, likeness, isSpaced: gaps.disguises.includes("spaced") });
  if (!ending || !beginsWord(pattern, at[0] ?? 0, { lettered, likeness })) return void 0;
  const end = letters[(at.at(-1) ?? 0) + ending.length]?.end ?? last.end;
  const asked = levelOf(pattern, met, reading);
  if (asked === void 0) return void 0;
  if (isQuotedForm(pattern.source) && !isQuoted(lettered.text, first.start, end)) return void 0;
  const doubtful = likeness === "stand-in" || gaps.isDoubtful || ending.isDoubtful;
  const disguises = new Set(gaps.disguises);
  if (likeness !== "same") disguises.add(likeness);
  return {
    pattern,
    start: first.start,
    end,
    level: asked === "error" && doubtful ? "review" : asked,
    isDoubtful: doubtful,
    disguises: [...disguises]
  };
}
function likenessOf(pattern, met) {
  let likeness = "same";
  let standIns = 0;
  for (const [index, { base, skeletons }] of pattern.letters.entries()) {
    const letter = met[index];
    if (!letter) return void 0;
    if (letter.base === base) continue;
    if (!skeletons.includes(letter.skeleton)) return void 0;
    const looks = letter.lookAlike !== "" && standInOf(letter.lookAlike) === standInOf(base);
    const foreign = letter.kind === "letter" && letter.base > "\x7F";
    if (looks || foreign || letter.kind === "letter" && base > "\x7F") {
      if (likeness === "same") likeness = "look-alike";
    } else {
      likeness = "stand-in";
      standIns++;
    }
  }
  if (standIns === 0) return likeness;
  const beginsWithNumber = met[0]?.kind === "digit" && met[1]?.kind === "digit";
  const most = Math.max(1, Math.min(4, Math.floor(pattern.letters.length / 2)));
  return standIns > most || beginsWithNumber || pattern.isException ? void 0 : likeness;
}
function levelOf({ source, isException, letters, language }, met, { asName, lang }) {
  const hasCapitals = letters.every(
    ({ isCapital }, index) => !isCapital || met[index]?.isUpper || !isCased(met[index] ?? none)
  );
  if (isException) {
    const isExact = !isExactException(source) || letters.every(({ isCapital }, index) => met[index]?.isUpper === isCapital);
    return hasCapitals && isExact ? source.level ?? "ignore" : void 0;
  }
  if (!("kind" in source)) return void 0;
  const level2 = source.level ?? "error";
  const counts = hasCapitals || asName && language === "*" ? level2 : source.otherwise ?? level2;
  if (counts === "ignore") return void 0;
  const isForeign = language !== "*" && lang !== void 0 && !sameLanguage(language, lang);
  return counts === "review" && isForeign ? void 0 : counts;
}
var none = {
  base: "",
  lookAlike: "",
  skeleton: "",
  isUpper: false,
  script: "",
  kind: "sign"
};
function isExactException(source) {
  return "exact" in source && source.exact === true;
}
function isQuotedForm(source) {
  return "quoted" in source && source.quoted === true;
}
function sameLanguage(a, b) {
  return a.split("-")[0] === b.split("-")[0];
}
var quotes = /["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300A-\u300F\uFF02]/;
function isQuoted(text, start, end) {
  const before = text.slice(Math.max(0, start - 4), start).trimEnd().at(-1) ?? "";
  const after = text.slice(end, end + 6).replace(/^[\s.!?,;\u3002\uFF01]+/, "")[0] ?? "";
  return quotes.test(before) && quotes.test(after);
}

// src/references/tree.ts
var noPatterns = [];
function createNode() {
  return { next: /* @__PURE__ */ new Map(), rest: void 0, patterns: noPatterns };
}
function addPattern(root, pattern, keys) {
  addFrom([root], pattern, { keys, from: 0 });
}
function addFrom(roots, pattern, { keys, from }) {
  let nodes = roots;
  for (let index = from; index < keys.length; index++) {
    const next = nodes.flatMap((node) => nextOf(node, keys[index] ?? []));
    nodes = next.length > 1 ? [...new Set(next)] : next;
    if (index === keys.length - 1 || !pattern.letters[index]?.isOpen) continue;
    for (const node of nodes) {
      node.rest ??= createNode();
      addFrom([node.rest], pattern, { keys, from: index + 1 });
    }
  }
  for (const node of nodes) node.patterns = [...node.patterns, pattern];
}
function nextOf(node, keys) {
  let fresh;
  return keys.map((key) => {
    const before = node.next.get(key);
    if (before) return before;
    fresh ??= createNode();
    node.next.set(key, fresh);
    return fresh;
  });
}
function patternsAt(root, start, text) {
  const found = [];
  walk(root, start, []);
  return found;
  function walk(from, index, before) {
    let node = from;
    for (let next = index; node; next++) {
      if (next > index && (node.patterns.length > 0 || node.rest)) {
        const at = [...before, ...Array.from({ length: next - index }, (_, step) => index + step)];
        for (const pattern of node.patterns) found.push({ pattern, at });
        const skipped = node.rest ? text.restOfWord(next - 1) : 0;
        if (node.rest && skipped > 0) walk(node.rest, next + skipped, at);
      }
      const key = text.keys[next];
      node = key === void 0 ? void 0 : node.next.get(key);
    }
  }
}

// src/references/views.ts
import { domainToUnicode } from "node:url";
var mostRounds = 3;
function viewsOf(run) {
  const views = [];
  const add = (from) => {
    views.push(from);
    if (/<[a-z!/]/i.test(from.text)) views.push(...markupIn(from));
    if (/[\u{E0020}-\u{E007E}]/u.test(from.text)) views.push(replaced(from, tagText));
    if (/[\u202E\u2067]/.test(from.text)) views.push(replaced(from, turned));
  };
  let current = withoutData(run);
  add(current);
  for (let round = 0; round < mostRounds; round++) {
    const next = decoded(current);
    if (next.text === current.text) break;
    add(next);
    current = next;
  }
  return views;
}
function replaced(run, replacements) {
  const content = [];
  const segments = [];
  let text = "";
  let copied = 0;
  const copy = (end) => {
    const part = partOf(run, { start: copied, end });
    for (const segment of part.segments()) segments.push({ ...segment, at: segment.at + text.length });
    text += part.text();
    content.push(part);
  };
  for (const { start, end, value } of replacements(run.text, run)) {
    copy(start);
    const origin = originalSpan(run, { start, end });
    if (value !== "") segments.push({ at: text.length, ...origin, copied: false });
    text += value;
    copied = end;
  }
  if (copied === 0 && text === "") return run;
  copy(run.text.length);
  return { ...run, text, segments };
}
function withoutData(run) {
  if (!/;base64,|sha(?:256|384|512)-/.test(run.text)) return run;
  return replaced(
    run,
    (text) => [...text.matchAll(/(?<=;base64,|sha(?:256|384|512)-)[A-Za-z0-9+/=_-]+/g)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      value: " "
    }))
  );
}
var encoded = /((?:%[0-9a-fA-F]{2})+)|(&(?:#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?)|(\\(?:u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|[0-3][0-7]{2}|[0-9a-fA-F]{1,6} ?))|(xn--[a-z0-9-]{1,59})|(\+)|((?:=[0-9A-F]{2})+)/gi;
function decoded(run) {
  if (!/[%&\\+=]|xn--/i.test(run.text)) return run;
  return replaced(run, function* (text, { where }) {
    for (const found of text.matchAll(encoded)) {
      const [all, percent, reference, escape, punycode, plus, printable] = found;
      const place = { start: found.index, end: found.index + all.length };
      const value = percent ? bytesToText(percent.slice(1).split("%")) : reference ? decodeHTML(reference) : escape ? unescaped(escape) : punycode ? domainToUnicode(punycode) || punycode : plus ? where === "link" ? " " : "+" : bytesToText((printable ?? "").slice(1).split("="));
      if (value !== all) yield { ...place, value };
    }
  });
}
function bytesToText(hex) {
  const bytes = Uint8Array.from(hex, (byte) => Number.parseInt(byte, 16));
  const text = new TextDecoder().decode(bytes);
  return text.includes("\uFFFD") ? String.fromCharCode(...bytes) : text;
}
function unescaped(escape) {
  const hasOctalDigits = /^\\[0-3][0-7]{2}$/.test(escape);
  const digits = escape.replace(/^\\[uxU]?\{?/, "").replace(/[ }]+$/, "");
  const point = Number.parseInt(digits, hasOctalDigits ? 8 : 16);
  return point > 0 && point <= 1114111 ? String.fromCodePoint(point) : escape;
}
function markupIn(run) {
  return readSurface(run.text, "html").runs.map((inner) => ({
    ...inner,
    visible: inner.visible && run.visible,
    where: inner.where === "text" ? run.where : inner.where,
    segments: inner.segments.map(({ at, start, end, copied }) => {
      const origin = originalSpan(run, { start, end });
      return { at, ...origin, copied: copied && origin.end - origin.start === end - start };
    })
  }));
}
function* tagText(text) {
  for (const { 0: tag, index } of text.matchAll(/[\u{E0020}-\u{E007E}]/gu)) {
    const value = String.fromCodePoint((tag.codePointAt(0) ?? 0) - 917504);
    yield { start: index, end: index + tag.length, value };
  }
}
function* turned(text) {
  for (const { 0: all, index } of text.matchAll(/[\u202E\u2067][^\u202C\u2069\n]{1,2000}/g)) {
    const value = Array.from(all.slice(1)).toReversed().join("");
    yield { start: index, end: index + all.length, value };
  }
}

// src/references/index.ts
function compileReferences(profile) {
  const plain = createNode();
  const resembling = createNode();
  for (const pattern of patternsOf(profile)) {
    addPattern(
      plain,
      pattern,
      pattern.letters.map(({ base }) => [base])
    );
    const mayResemble = !pattern.isException && pattern.letters.every(({ skeletons }) => skeletons.length > 0);
    if (mayResemble)
      addPattern(
        resembling,
        pattern,
        pattern.letters.map(({ skeletons }) => skeletons)
      );
  }
  return {
    scan(text, { surface, lang }) {
      const candidates = readSurface(text, surface).runs.flatMap((run) => {
        const asName = namePlaces.has(run.where);
        return viewsOf(run).flatMap(
          (view, index) => matchesIn(view, { plain, resembling, reading: { asName, lang } }).flatMap((match) => {
            const candidate = candidateOf(text, match, { run: view, isEncoded: index > 0 });
            return candidate ? [candidate] : [];
          })
        );
      });
      return withoutOverlaps(candidates);
    }
  };
}
var namePlaces = /* @__PURE__ */ new Set(["link", "filename", "key", "name"]);
function matchesIn({ text }, { plain, resembling, reading }) {
  const { plain: letters, withSigns } = lettersOf(text);
  const bases = letters.map(({ letter }) => letter.base);
  const exact = search({ text, letters }, plain, { keys: bases, reading });
  const alike = withSigns.some(isUnlikeItself) ? search({ text, letters: withSigns }, resembling, {
    keys: withSigns.map(({ letter }) => letter.skeleton),
    reading
  }) : [];
  const excepted = exact.filter(({ pattern }) => pattern.isException);
  const data = opaqueSpans(text);
  return [...exact, ...alike].flatMap((match) => {
    if (match.pattern.isException) return [];
    const isData = data.some(({ start, end }) => start <= match.start && match.end <= end);
    return afterExceptions(isData ? { ...match, level: "review", isDoubtful: true } : match, excepted);
  });
}
function opaqueSpans(text) {
  return [...text.matchAll(/[A-Za-z0-9+/=_-]{64,}/g)].flatMap(({ 0: word, index }) => {
    const isData = /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
    return isData ? [{ start: index, end: index + word.length }] : [];
  });
}
function isUnlikeItself({ letter }) {
  return letter.skeleton !== letter.base || letter.kind === "sign";
}
function search(lettered, root, { keys, reading }) {
  const found = [];
  const text = { keys, restOfWord: (index) => restOfWord(lettered, index) };
  for (let start = 0; start < keys.length; start++) {
    if (!root.next.has(keys[start] ?? "")) continue;
    for (const met of patternsAt(root, start, text)) {
      const match = verify(met, lettered, reading);
      if (match) found.push(match);
    }
  }
  return found;
}
function afterExceptions(match, excepted) {
  const around = [];
  for (let at = firstFrom(excepted, match.end - longestException); at < excepted.length; at++) {
    const exception = excepted[at];
    if (!exception || exception.start > match.start) break;
    if (match.end <= exception.end) around.push(exception);
  }
  if (around.length === 0) return [match];
  return around.every(({ level: level2 }) => level2 === "review") ? [{ ...match, level: "review" }] : [];
}
var longestException = 400;
function firstFrom(matches, offset) {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((matches[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function candidateOf(text, match, { run, isEncoded }) {
  const { pattern, level: level2 } = match;
  if (level2 === "ignore" || !("kind" in pattern.source)) return void 0;
  const span = originalSpan(run, match);
  const found = text.slice(span.start, span.end);
  const isSplit = !isEncoded && found !== run.text.slice(match.start, match.end) && match.disguises.length === 0;
  const disguises = [
    ...match.disguises,
    ...isEncoded ? ["encoded"] : [],
    ...isSplit ? ["split"] : []
  ].sort(byCodeUnit);
  const { form, kind } = pattern.source;
  const hit = {
    span,
    level: level2,
    form,
    kind,
    language: pattern.language,
    where: run.where,
    visible: run.visible,
    disguises,
    messageId: level2 === "review" ? "doubtful" : disguises.length > 0 ? "disguised" : "named",
    data: { found, form, kind, where: run.where, disguise: disguises.join(" ") }
  };
  return { hit, block: run.block, isDoubtful: match.isDoubtful };
}
function withoutOverlaps(candidates) {
  const order = candidates.map((candidate, index) => ({ ...candidate, index }));
  order.sort(
    (a, b) => Number(a.isDoubtful) - Number(b.isDoubtful) || lengthOf(b.hit) - lengthOf(a.hit) || a.index - b.index
  );
  const taken = /* @__PURE__ */ new Set();
  const kept = [];
  for (const { hit, block } of order) {
    const units = Array.from({ length: lengthOf(hit) }, (_, unit) => `${block}:${hit.span.start + unit}`);
    if (units.some((unit) => taken.has(unit))) continue;
    for (const unit of units) taken.add(unit);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
function lengthOf({ span }) {
  return span.end - span.start;
}

// src/derivative-project.ts
function loadRegisters(host, project) {
  return project.documents.flatMap((document) => {
    const { register } = loadDerivativeProfile(host, project, document);
    return register ? [{ document: document.id, ...register }] : [];
  });
}
function loadDerivativeProfile(host, project, document) {
  const path = profilePath(project, document);
  return parseDerivativeProfile(readInside(host, project.root, path), showPath(host, path));
}
function profilePath(project, document) {
  return join(project.root, project.config.source, document.id, "document.json");
}
function loadScanner(host, project, document, profile) {
  if (profile.owner === void 0) throw new UserError("no-owner", { document: document.id });
  const path = resolve(dirname(profilePath(project, document)), profile.owner);
  const owner = parseOwner(readInside(host, project.root, path), showPath(host, path));
  try {
    return compileReferences(owner);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError(
      "owner-form",
      { reason: cause.message },
      { place: { path: showPath(host, path) }, cause }
    );
  }
}
function templatesPath(project, document, lang) {
  return join(project.root, project.config.locales, lang, `${document}.derivative.json`);
}
function loadTemplates(host, project, document, lang) {
  const path = templatesPath(project, document, lang);
  if (!host.exists(path)) return void 0;
  const shown = showPath(host, path);
  const templates = parseTemplates(readInside(host, project.root, path), shown);
  if (templates.document !== document || templates.lang !== lang) {
    throw new UserError(
      "templates-of-another",
      { document: templates.document, lang: templates.lang },
      { place: { path: shown } }
    );
  }
  return templates;
}

// src/rights/creative-commons.ts
var creativeCommons = [
  licence("CC-BY-4.0", "Creative Commons Attribution 4.0 International", {}),
  licence("CC-BY-SA-4.0", "Creative Commons Attribution-ShareAlike 4.0 International", { alike: true }),
  licence("CC-BY-NC-4.0", "Creative Commons Attribution-NonCommercial 4.0 International", {
    nonCommercial: true
  }),
  licence("CC-BY-NC-SA-4.0", "Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International", {
    nonCommercial: true,
    alike: true
  }),
  licence("CC-BY-ND-4.0", "Creative Commons Attribution-NoDerivatives 4.0 International", {
    noDerivatives: true
  }),
  licence("CC-BY-NC-ND-4.0", "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International", {
    nonCommercial: true,
    noDerivatives: true
  })
];
function licence(spdx, title, elements) {
  const always = elements.nonCommercial ? ["attribution", "non-commercial"] : ["attribution"];
  const copy = {
    verdict: "allowed",
    obligations: always,
    basis: `${spdx}, section 2(a)(1)(A) and 3(a)`
  };
  const adapt = elements.noDerivatives ? {
    verdict: "refused",
    obligations: [],
    basis: `${spdx}, section 2(a)(1)(B): adapted material may not be shared`
  } : {
    verdict: "allowed",
    obligations: elements.alike ? [...always, "share-alike"] : always,
    basis: `${spdx}, section 2(a)(1)(B) and 3`
  };
  const commercial = elements.nonCommercial ? {
    verdict: "refused",
    obligations: [],
    basis: `${spdx}, section 2(a)(1): for NonCommercial purposes only`
  } : { verdict: "allowed", obligations: always, basis: `${spdx}, section 2(a)(1)` };
  return { id: spdx, title, spdx, acts: { copy, translate: adapt, derive: adapt, commercial } };
}

// src/rights/permissive.ts
var permissive = [
  everything("MIT", "MIT License", {
    verdict: "allowed",
    obligations: ["notice"],
    basis: "MIT: the notice shall be included in all copies"
  }),
  everything("CC0-1.0", "Creative Commons Zero 1.0 Universal", {
    verdict: "allowed",
    obligations: [],
    basis: "CC0-1.0, section 2: all rights are waived"
  }),
  everything("Apache-2.0", "Apache License 2.0", {
    verdict: "allowed",
    obligations: ["notice"],
    basis: "Apache-2.0, section 4: licence and notices are kept"
  })
];
function everything(spdx, title, grant2) {
  return { id: spdx, title, spdx, acts: { copy: grant2, translate: grant2, derive: grant2, commercial: grant2 } };
}

// src/rights/index.ts
var licences = [...creativeCommons, ...permissive];

export {
  parseOrganization,
  inLanguage,
  loadRegisters,
  loadDerivativeProfile,
  loadScanner,
  templatesPath,
  loadTemplates,
  licences
};
