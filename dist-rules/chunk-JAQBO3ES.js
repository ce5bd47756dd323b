import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  addressOfId,
  asOneParagraph,
  hasCodes,
  writeMarkdownInline
} from "./chunk-3HBM6H4I.js";
import {
  lockEdition
} from "./chunk-VGG5EJFA.js";
import {
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  NORMALIZATION,
  fingerprint
} from "./chunk-VLMDFLFP.js";
import {
  inlineMarkup
} from "./chunk-N5QNSIRW.js";

// src/exchange/file-translation.ts
function addressOf(unit) {
  return unit.address || addressOfId(unit.id);
}
function documentOfFile(file, path) {
  const texts = /* @__PURE__ */ new Map();
  for (const unit of file.units)
    if (!texts.has(addressOf(unit)) && unit.source.length > 0) texts.set(addressOf(unit), unit);
  const verbatim = [...texts].filter(([, unit]) => unit.locked).map(([address]) => address);
  const id = file.document || "document";
  const profile = {
    version: 1,
    document: id,
    title: id,
    lang: file.sourceLang || "en",
    editions: [file.edition || "1"],
    outline: [],
    demands: [{ type: "verbatim", units: verbatim, sentence: "" }],
    names: []
  };
  let text = "";
  const units = [...texts].map(([address, given]) => {
    const block = placed(contentOf(given.source, file), { before: text, like: paragraph });
    text = `${block.before}${block.written}`;
    const { kind } = block.block;
    return {
      ...block.block,
      kind,
      address,
      fingerprint: fingerprint(block.block.content),
      verbatim: given.locked,
      clause: false,
      translatable: !given.locked
    };
  });
  const edition = { id: file.edition || "1", path, text, units, fingerprint: fingerprint(text) };
  const lock = {
    version: 1,
    document: id,
    normalization: NORMALIZATION,
    editions: { [edition.id]: lockEdition(edition) }
  };
  return { id, profile, editions: [edition], current: edition, lock, lockPath: path };
}
function translationOfFile(file, document, about) {
  const given = /* @__PURE__ */ new Map();
  for (const unit of file.units) if (!given.has(addressOf(unit))) given.set(addressOf(unit), unit);
  const known = new Set(document.current.units.map(({ address }) => address));
  const blocks = [];
  const addresses = /* @__PURE__ */ new Map();
  const places = [];
  const carried = /* @__PURE__ */ new Map();
  const states = /* @__PURE__ */ new Map();
  let text = "";
  const add = (unit, like, address) => {
    if (unit.source.length > 0) carried.set(address ?? addressOf(unit), inlineMarkup(unit.source));
    if (unit.target === void 0) return;
    if (file.format !== "i18next") states.set(address ?? addressOf(unit), unit.state);
    const { block, before, written } = placed(contentOf(unit.target, file), { before: text, like });
    text = before + written;
    blocks.push(block);
    if (address !== void 0) addresses.set(address, block);
    places.push({ block, unit });
  };
  for (const unit of document.current.units) {
    const found = given.get(unit.address);
    if (found) add(found, shapeOf(unit), unit.address);
    else if (!unit.translatable && !unit.verbatim) {
      const { block, before, written } = placed(unit.content, { before: text, like: shapeOf(unit) });
      text = before + written;
      blocks.push({ ...block, kind: unit.kind });
      addresses.set(unit.address, block);
    }
  }
  for (const unit of given.values()) if (!known.has(addressOf(unit))) add(unit, paragraph);
  const byAddress = new Map([...given].map(([address, unit]) => [address, unit.span]));
  return {
    ...about,
    text,
    blocks,
    addresses,
    carried,
    states,
    file: {
      text: file.raw ?? "",
      spanOf: (span, address) => spanIn(file, places, { span, unit: byAddress.get(address ?? "") })
    }
  };
}
var paragraph = { kind: "paragraph", level: 0, mark: "" };
function shapeOf(unit) {
  const { kind, level, ordinal } = unit;
  const indent = "   ".repeat(Math.max(0, level - 1));
  const mark = kind === "heading" ? `${"#".repeat(level)} ` : kind === "item" ? `${indent}${ordinal?.text ?? "1"}. ` : kind === "bullet" ? `${indent}- ` : kind === "quote" ? "> " : "";
  return { kind, level, mark, ...ordinal && { ordinal } };
}
function contentOf(content, file) {
  const markup = inlineMarkup(content);
  return (hasCodes(file.format) ? writeMarkdownInline(content) : asOneParagraph(markup)) ?? markup;
}
function placed(content, { before, like }) {
  const head = before === "" ? "" : `${before}

`;
  const { blocks } = readMarkdown(content);
  const [only] = blocks;
  const seen = only?.kind === "paragraph" && blocks.length === 1 ? only : { text: content, marks: [] };
  const start = head.length + like.mark.length;
  const block = {
    kind: like.kind,
    level: like.level,
    ...like.ordinal && { ordinal: like.ordinal },
    span: { start: head.length, end: start + content.length },
    start,
    content,
    text: seen.text,
    marks: seen.marks
  };
  return { block, before: head, written: like.mark + content };
}
function spanIn(file, places, { span, unit }) {
  const place = places.find(({ block }) => block.span.start <= span.start && span.end <= block.span.end);
  if (!place || span.start === span.end && unit) return unit ?? { start: 0, end: 0 };
  const raw = file.raw ?? "";
  const target = targetIn(raw, place.unit.span);
  const from = Math.max(0, span.start - place.block.start);
  const words = place.block.content.slice(from, Math.max(from, span.end - place.block.start));
  const whole = words === place.block.content;
  const at = words === "" || whole ? -1 : raw.slice(target.start, target.end).indexOf(words);
  return at < 0 ? target : { start: target.start + at, end: target.start + at + words.length };
}
function targetIn(raw, unit) {
  const text = raw.slice(unit.start, unit.end);
  const found = /<(?:[\w.-]+:)?target\b[^>]*>|^msgstr(?:\[\d+\])?[ \t]*|^"(?:[^"\\]|\\.)*"\s*:\s*/m.exec(
    text
  );
  if (!found) return unit;
  const start = found.index + found[0].length;
  const close = /<\/(?:[\w.-]+:)?target>/.exec(text.slice(start));
  return { start: unit.start + start, end: unit.start + (close ? start + close.index : text.length) };
}

export {
  addressOf,
  documentOfFile,
  translationOfFile
};
