import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  exchanged,
  isTranslated,
  placeEdits,
  standings
} from "./chunk-N44AUAZ3.js";
import {
  addressOfId,
  asOneParagraph,
  codesOf,
  contentOf,
  definitionsOf,
  hasCodes,
  keyOf,
  printOf,
  readMarkdownInline,
  unitId,
  unwritableAt,
  withIdsOf,
  writeMarkdownInline
} from "./chunk-3HBM6H4I.js";
import {
  emailsIn,
  numbersOf,
  urlsIn
} from "./chunk-I7ZRYOHA.js";
import {
  freshness,
  recorded,
  unitByFingerprint
} from "./chunk-QK3OAF6Z.js";
import {
  NORMALIZATION,
  fingerprint,
  normalize,
  positions
} from "./chunk-VLMDFLFP.js";
import {
  compareCodes,
  plain
} from "./chunk-N5QNSIRW.js";

// src/blank.ts
function blankTranslation(document, { lang, path, recordPath }) {
  const { text, units } = document.current;
  return { lang, path, recordPath, text, blocks: units };
}

// src/exchange/judge.ts
function isTaken({ outcome }) {
  return outcome === "edited" || outcome === "new" || outcome === "stale";
}
function judge(file, alignment, side) {
  const find = finder(file, alignment);
  const claims = /* @__PURE__ */ new Map();
  for (const given of file.units) {
    const unit = find(given);
    if (unit) claims.set(unit, [...claims.get(unit) ?? [], given]);
  }
  const one = unitJudge(file, alignment, side);
  return file.units.flatMap((given) => {
    const unit = find(given);
    if (!unit) return [unknown(given, alignment)];
    const [first, ...others] = claims.get(unit) ?? [];
    if (first === given || first === void 0) return [one(unit, first ?? given, others)];
    return [];
  });
}
function finder(file, alignment) {
  const units = exchanged(alignment.edition);
  const byAddress = new Map(units.map((unit) => [unit.address, unit]));
  const definitions = definitionsOf(alignment.edition.units);
  let byText;
  return (given) => {
    const named = byAddress.get(given.address) ?? byAddress.get(addressOfId(given.id));
    if (named || given.source.length === 0) return named;
    if (!byText) {
      byText = /* @__PURE__ */ new Map();
      for (const unit of units) {
        const key = keyOf(contentOf(unit.content, file.format, definitions));
        byText.set(key, byText.has(key) ? void 0 : unit);
      }
    }
    return byText.get(keyOf(given.source));
  };
}
function unknown(given, alignment) {
  const address = given.address || addressOfId(given.id);
  const older = alignment.document.editions.find(
    (edition) => edition.units.some((unit) => unit.address === address)
  );
  const known = older && alignment.edition.units.every((unit) => unit.address !== address);
  return {
    ...placeOf(given),
    address,
    outcome: "refused",
    reason: known ? "removed" : "unknown",
    data: { edition: older?.id ?? "" },
    before: "",
    after: textOf(given.target),
    source: "",
    needsWork: false
  };
}
function unitJudge(file, alignment, side) {
  const { format } = file;
  const standingOf = standings(alignment);
  const english = definitionsOf(alignment.edition.units);
  const definitions = definitionsOf(alignment.translation.blocks);
  return (unit, given, others) => {
    const standing = standingOf(unit);
    const source = contentOf(unit.content, format, english);
    const now = targetOf(alignment, unit, standing);
    const mine = now === void 0 ? void 0 : withIdsOf(source, contentOf(now, format, definitions));
    const base = {
      ...placeOf(given),
      address: unit.address,
      data: {},
      before: now ?? "",
      after: textOf(given.target),
      source: unit.fingerprint,
      needsWork: given.needsWork
    };
    const refuse = (reason, data = {}) => {
      return { ...base, outcome: "refused", reason, data };
    };
    const unchanged = { ...base, outcome: "unchanged" };
    const other = others.find((twin) => keyOf(twin.target ?? []) !== keyOf(given.target ?? []));
    if (other) return refuse("duplicate", { first: given.line, second: other.line });
    if (unit.verbatim) {
      const isIntact = given.target === void 0 || keyOf(given.target) === keyOf(source);
      return isIntact ? unchanged : refuse("locked");
    }
    const made = madeFrom(alignment, { unit, given, format, source, english });
    if (made === void 0) return refuse("source");
    if (given.target === void 0 || keyOf(given.target) === "") {
      return mine === void 0 ? unchanged : { ...base, outcome: "kept", after: "" };
    }
    if (mine !== void 0 && keyOf(mine) === keyOf(given.target)) return unchanged;
    const known = given.targetFingerprint;
    if (known !== "" && printOf(given.target) === known) return { ...base, outcome: "kept" };
    if (standing.type === "mixed") return refuse("mixed");
    if (unwritableAt(base.after) >= 0) return refuse("characters");
    const written = writtenAs({ given, source, mine, format, definitions });
    if ("refused" in written) return refuse(written.refused, { list: written.list });
    const result = { ...base, after: written.markdown, source: made.fingerprint };
    if (mine !== void 0 && (known === "" || printOf(mine) !== known)) {
      if (side === void 0) return { ...result, outcome: "conflict" };
      if (side === "ours") return { ...result, outcome: "kept" };
    }
    if (made.fingerprint !== unit.fingerprint) return { ...result, outcome: "stale" };
    return { ...result, outcome: mine === void 0 ? "new" : "edited" };
  };
}
function targetOf(alignment, unit, standing) {
  if (standing.type !== "own" || !isTranslated(alignment, unit, standing.block)) return void 0;
  return standing.block.content;
}
function madeFrom({ document }, { unit, given, format, source, english }) {
  if (format === "i18next") return unit;
  const key = keyOf(given.source);
  if (keyOf(source) === key) return unit;
  for (const edition of document.editions.toReversed()) {
    const found = edition.units.find(
      (one) => (one.address === unit.address || one.fingerprint === given.fingerprint) && keyOf(contentOf(one.content, format, english)) === key
    );
    if (found) return found;
  }
  return void 0;
}
function writtenAs({
  given,
  source,
  mine,
  format,
  definitions
}) {
  const target = given.target ?? [];
  const english = hasCodes(format) ? source : readMarkdownInline(textOf(source), definitions);
  const typed = hasCodes(format) ? void 0 : asOneParagraph(textOf(target), definitions);
  const coded = hasCodes(format) ? target : withIdsOf(english, readMarkdownInline(typed ?? "", definitions));
  const before = hasCodes(format) ? mine : mine && withIdsOf(english, readMarkdownInline(textOf(mine), definitions));
  const tolerated = new Set(
    before ? compareCodes(english, before).map(({ type, id }) => `${type} ${id}`) : []
  );
  const differences = compareCodes(english, coded).filter(({ type, id }) => !tolerated.has(`${type} ${id}`));
  if (differences.length > 0 && english.length > 0) {
    return {
      refused: "codes",
      list: differences.map(({ type, id }) => shownCode(english, type, id)).join(", ")
    };
  }
  if (!hasCodes(format)) return typed === void 0 ? { refused: "markup", list: "" } : { markdown: typed };
  const ours = new Map([...codesOf(source), ...codesOf(mine ?? [])].map((code) => [code.id, code]));
  const markdown = writeMarkdownInline(withMarkup(target, ours), definitions);
  return markdown === void 0 || markdown === "" ? { refused: "markup", list: "" } : { markdown };
}
function shownCode(source, type, id) {
  const code = codesOf(source).find((one) => one.id === id);
  const markup = code?.type === "pair" ? `${code.start}\u2026${code.end}` : code?.text ?? "";
  const sign = type === "missing" ? "\u2212" : "+";
  return `${sign}${markup === "" ? `<${id}>` : markup}`;
}
function withMarkup(content, ours) {
  return content.flatMap((piece) => {
    if (piece.type === "text") return [piece];
    if (piece.kind === "annotation") return piece.type === "pair" ? withMarkup(piece.children, ours) : [];
    const own = ours.get(piece.id);
    if (piece.type === "code") return own?.type === "code" ? [own] : [];
    const children = withMarkup(piece.children, ours);
    return own?.type === "pair" ? [{ ...own, children }] : children;
  });
}
function textOf(content) {
  let text = "";
  for (const piece of content ?? []) {
    if (piece.type === "text") text += piece.text;
    else if (piece.type === "pair") text += textOf(piece.children);
  }
  return text;
}
function placeOf({ line, column }) {
  return { line, column };
}

// src/exchange/merge.ts
function mergeExchange(file, alignment, options) {
  const judged = judge(file, alignment, options.side);
  const edits = editsOf(alignment, judged);
  const { text, refused } = placeEdits(alignment.translation, [...edits.values()], alignment.edition);
  const outcomes = judged.map((one) => {
    const edit = edits.get(one);
    return edit && refused.has(edit) ? { ...one, outcome: "refused", reason: "markup" } : one;
  });
  const taken = outcomes.filter(isTaken);
  const units = new Map(Object.entries(alignment.translation.record?.units ?? {}));
  const translator = options.translator ?? file.translator;
  for (const one of taken) {
    units.set(one.address, entryOf(one, recorded(alignment, one.address), { options, translator }));
  }
  return { text, record: recordOf(alignment, units), outcomes, changed: taken.length > 0 };
}
function editsOf(alignment, outcomes) {
  const standingOf = standings(alignment);
  const taken = new Map(outcomes.filter(isTaken).map((one) => [one.address, one]));
  const edits = /* @__PURE__ */ new Map();
  let after;
  for (const unit of exchanged(alignment.edition)) {
    const standing = standingOf(unit);
    const one = taken.get(unit.address);
    if (one && standing.type === "own") {
      edits.set(one, { unit, markdown: one.after, block: standing.block });
    } else if (one) edits.set(one, { unit, markdown: one.after, ...after && { after } });
    if (standing.type !== "none") after = standing.pair.targets.at(-1) ?? after;
  }
  return edits;
}
function entryOf(one, old, { options, translator }) {
  const who = translator ?? old?.translator;
  const corrected = old && old.origin !== "human" ? "machine-reviewed" : "human";
  return {
    source: one.source,
    target: fingerprint(one.after),
    state: one.needsWork ? "initial" : "translated",
    origin: options.origin ?? corrected,
    ...who !== void 0 && { translator: who },
    date: options.today
  };
}
function recordOf(alignment, units) {
  const { document, edition, translation } = alignment;
  const known = new Set(edition.units.map((unit) => unit.address));
  const order = [...known, ...[...units.keys()].filter((address) => !known.has(address))];
  const entries = order.flatMap((address) => {
    const entry = units.get(address);
    return entry ? [[address, entry]] : [];
  });
  return {
    version: 1,
    document: document.id,
    lang: translation.lang,
    edition: edition.id,
    normalization: NORMALIZATION,
    units: Object.fromEntries(entries),
    ...translation.record?.findings && { findings: translation.record.findings }
  };
}

// src/exchange/text.ts
function isDoubtful({ confidence }) {
  return confidence < 0.5;
}
function textToExchange(alignment, ours) {
  const { document, edition, translation } = alignment;
  const standingOf = standings(alignment);
  const oursOf = standings(ours.alignment);
  const at = positions(translation.text);
  const definitions = definitionsOf(translation.blocks);
  const units = exchanged(edition).flatMap((unit) => {
    const standing = standingOf(unit);
    if (standing.type !== "own" || !unit.verbatim && !isTranslated(alignment, unit, standing.block))
      return [];
    const { block, pair } = standing;
    const mine = ours.isBase ? oursOf(unit) : void 0;
    const base = mine?.type === "own" ? printOf(contentOf(mine.block.content, "i18next", definitions)) : "";
    return [
      {
        id: unit.address,
        address: unit.address,
        file: "",
        source: [],
        target: unit.verbatim ? plain(block.content) : contentOf(block.content, "i18next", definitions),
        state: "translated",
        needsWork: isDoubtful(pair),
        locked: unit.verbatim,
        notes: [],
        fingerprint: "",
        targetFingerprint: base,
        span: block.span,
        ...at(block.span.start),
        extras: []
      }
    ];
  });
  return {
    format: "i18next",
    sourceLang: document.profile.lang,
    targetLang: translation.lang,
    document: document.id,
    edition: edition.id,
    fingerprint: "",
    units,
    problems: []
  };
}

// src/exchange/begin.ts
function beginTranslation(alignment, options) {
  const standingOf = standings(alignment);
  const at = positions(alignment.translation.text);
  const outcomes = exchanged(alignment.edition).flatMap((unit) => {
    const standing = standingOf(unit);
    const block = standing.type === "none" ? void 0 : standing.pair.targets[0];
    if (standing.type === "none" || !block) return [];
    const base = {
      address: unit.address,
      data: {},
      before: "",
      after: standing.pair.targets.map(({ content }) => content).join("\n"),
      source: unit.fingerprint,
      needsWork: isDoubtful(standing.pair),
      ...at(block.span.start)
    };
    if (unit.verbatim) {
      const isIntact = normalize(base.after) === normalize(unit.content);
      return isIntact ? [] : [{ ...base, outcome: "refused", reason: "locked" }];
    }
    if (standing.type === "mixed") return [{ ...base, outcome: "refused", reason: "mixed" }];
    return isTranslated(alignment, unit, block) ? [{ ...base, outcome: "new" }] : [];
  });
  const entries = outcomes.filter(isTaken).map((one) => {
    const entry = entryOf(one, void 0, { options, translator: options.translator });
    return [one.address, { ...entry, target: fingerprint(one.after) }];
  });
  return {
    text: alignment.translation.text,
    record: recordOf(alignment, new Map(entries)),
    outcomes,
    changed: true
  };
}

// src/exchange/notes.ts
function notesOf({
  unit,
  standing,
  document,
  lang
}, t) {
  const what = t(`exchange.what.${unit.kind}`, { number: unit.ordinal?.text ?? "", level: unit.level });
  const lines = [unit.ordinal ? t("exchange.what.numbered", { what, number: unit.ordinal.text }) : what];
  if (unit.verbatim) lines.push(t("exchange.note.verbatim"));
  else {
    if (unit.clause) lines.push(t("exchange.note.clause"));
    const kept = keptIn(unit, document, lang);
    if (kept.length > 0) lines.push(t("exchange.note.keep", { list: kept.join(", ") }));
  }
  const demand = unit.verbatim && document.profile.demands.find((one) => demandsIt(one, unit.address));
  if (demand) lines.push(t("exchange.note.demand", { sentence: demand.sentence }));
  if (standing.type === "mixed") {
    const text = standing.pair.targets.map((block) => block.text).join(" / ");
    const key = standing.pair.targets.length > 1 ? "exchange.note.split" : "exchange.note.merged";
    lines.push(t(key, { text }));
  }
  return lines.map((text) => ({ text, from: "developer", about: "source" }));
}
function demandsIt({ type, units }, address) {
  return type === "verbatim" && units.includes(address);
}
function keptIn(unit, document, lang) {
  const names = document.profile.names.filter(({ name }) => unit.text.includes(name));
  const longest = names.filter(
    ({ name }) => !names.some((one) => one.name !== name && one.name.includes(name))
  );
  const shown = longest.map(({ name, forms }) => [name, ...forms[lang] ?? []].join(" / "));
  const found = [...urlsIn(unit), ...emailsIn(unit), ...numbersOf(unit)].map(({ text }) => text);
  return [.../* @__PURE__ */ new Set([...shown, ...found])];
}

// src/exchange/export.ts
function toExchange(alignment, { format, t }) {
  const { document, edition, translation } = alignment;
  const standingOf = standings(alignment);
  const english = definitionsOf(edition.units);
  const definitions = definitionsOf(translation.blocks);
  const units = exchanged(edition).map((unit) => {
    const standing = standingOf(unit);
    const source = contentOf(unit.content, format, english);
    const base = { ...blank, id: unitId(unit.address), address: unit.address, source };
    const known = { ...base, fingerprint: unit.fingerprint };
    const notes = notesOf({ unit, standing, document, lang: translation.lang }, t);
    if (unit.verbatim) return { ...known, target: source, state: "final", locked: true, notes };
    if (standing.type !== "own" || !isTranslated(alignment, unit, standing.block)) return { ...known, notes };
    const target = withIdsOf(source, contentOf(standing.block.content, format, definitions));
    const translated = { ...known, target, targetFingerprint: printOf(target) };
    const progress = progressOf(alignment, unit, standing);
    const { before } = progress;
    return {
      ...translated,
      state: progress.state,
      needsWork: progress.needsWork,
      ...before !== void 0 && {
        previousSource: contentOf(before, format, english),
        previousTarget: target
      },
      notes: before === void 0 ? notes : [...notes, changeNote(before, t)]
    };
  });
  return {
    format,
    sourceLang: document.profile.lang,
    targetLang: translation.lang,
    document: document.id,
    edition: edition.id,
    fingerprint: edition.fingerprint,
    units,
    problems: []
  };
}
var blank = {
  file: "",
  state: "initial",
  needsWork: false,
  locked: false,
  targetFingerprint: "",
  span: { start: 0, end: 0 },
  line: 0,
  column: 0,
  extras: []
};
function progressOf(alignment, unit, { pair }) {
  const known = freshness(alignment, pair);
  if (!known) return { state: "translated", needsWork: false };
  if (known.sourceChanged && !known.targetChanged) {
    const before = unitByFingerprint(alignment, known.unit.source);
    const isOther = before !== void 0 && before.fingerprint !== unit.fingerprint;
    return { state: "initial", needsWork: true, ...isOther && { before: before.content } };
  }
  if (known.targetChanged) return { state: "translated", needsWork: false };
  const { state } = known.unit;
  return { state, needsWork: state === "initial" };
}
function changeNote(before, t) {
  return { text: t("exchange.note.changed", { before }), from: "developer", about: "source" };
}

export {
  blankTranslation,
  isTaken,
  mergeExchange,
  textToExchange,
  beginTranslation,
  toExchange
};
