import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  recorded
} from "./chunk-QK3OAF6Z.js";
import {
  fingerprint,
  normalize
} from "./chunk-VLMDFLFP.js";

// src/exchange/place.ts
function placeEdits({ text, blocks }, edits, edition) {
  const context = { text, blocks, edition };
  const good = new Set(harmless(context, edits));
  const kept = edits.filter((edit) => good.has(edit));
  return { text: apply(context, kept), refused: new Set(edits.filter((edit) => !good.has(edit))) };
}
function harmless(context, edits) {
  if (edits.length === 0 || holds(context, edits)) return edits;
  if (edits.length === 1) return [];
  const middle = edits.length >> 1;
  return [...harmless(context, edits.slice(0, middle)), ...harmless(context, edits.slice(middle))];
}
function holds(context, edits) {
  const replaced = new Map(edits.flatMap((edit) => edit.block ? [[edit.block, edit]] : []));
  const shape = (of, content) => JSON.stringify([of.kind, of.level, of.ordinal?.value ?? 0, normalize(content)]);
  const inserted = (after) => edits.filter((edit) => !edit.block && edit.after === after).map(({ unit, markdown }) => shape(unit, markdown));
  const head = context.blocks.filter((block) => block.kind === "meta").at(-1);
  const expected = [
    ...head ? [] : inserted(void 0),
    ...context.blocks.flatMap((block) => [
      shape(block, replaced.get(block)?.markdown ?? block.content),
      ...block === head ? inserted(void 0) : [],
      ...inserted(block)
    ])
  ];
  const found = readMarkdown(apply(context, edits)).blocks.map((block) => shape(block, block.content));
  return found.length === expected.length && found.every((one, index) => one === expected[index]);
}
function apply(context, edits) {
  const { text } = context;
  const breaks = /\r\n/.test(text) ? "\r\n" : "\n";
  let result = "";
  let at = 0;
  for (const { start, end, by } of splicesOf(context, edits)) {
    result += text.slice(at, start) + (breaks === "\n" ? by : by.replace(/\r?\n/g, breaks));
    at = end;
  }
  return result + text.slice(at);
}
function splicesOf(context, edits) {
  const splices = edits.map(
    (edit) => edit.block ? replacing(context.text, edit.block, edit.markdown) : inserting(context, edit)
  );
  return splices.sort((a, b) => a.start - b.start);
}
function replacing(text, block, markdown) {
  const lineStart = text.lastIndexOf("\n", block.start - 1) + 1;
  const prefix = text.slice(lineStart, block.start).replace(/[^>\s]/g, " ");
  const by = markdown.replaceAll("\n", `
${prefix}`);
  if (block.content === "") {
    const gap = /\s/.test(text[block.start - 1] ?? " ") ? "" : " ";
    return { start: block.start, end: block.start, by: gap + by };
  }
  const isHeading = block.kind === "heading" && text.startsWith(block.content, block.start);
  const end = isHeading ? block.start + block.content.length : block.span.end;
  return { start: block.start, end, by };
}
function inserting({ text, blocks, edition }, { unit, markdown, after }) {
  const english = edition.text;
  const line = english.slice(english.lastIndexOf("\n", unit.span.start - 1) + 1, unit.span.start);
  const mark = unit.kind === "heading" ? `${"#".repeat(unit.level)} ` : english.slice(unit.span.start, unit.start);
  const prefix = (line + mark).replace(/[^>\s]/g, " ");
  const written = line + mark + markdown.replaceAll("\n", `
${prefix}`);
  const place = after ?? blocks.filter((block) => block.kind === "meta").at(-1);
  if (!place) return { start: 0, end: 0, by: `${written}

` };
  const isTogether = isListed(place) && isListed(unit) && (place.kind === unit.kind || place.level !== unit.level);
  const next = blocks[blocks.indexOf(place) + 1];
  if (!isTogether && next && isListed(unit) && next.kind === unit.kind && next.level === unit.level) {
    const start = text.lastIndexOf("\n", next.span.start - 1) + 1;
    return { start, end: start, by: `${written}
` };
  }
  const end = place.span.end;
  const isFollowed = /^[ \t]*\r?\n[ \t>]*\S/.test(text.slice(end, end + 200));
  const gap = line.includes(">") ? `
${line.trimEnd()}
` : "\n\n";
  return {
    start: end,
    end,
    by: (isTogether ? "\n" : gap) + written + (isTogether || !isFollowed ? "" : "\n")
  };
}
function isListed(block) {
  return block.kind === "item" || block.kind === "bullet";
}

// src/exchange/standing.ts
function exchanged(edition) {
  return edition.units.filter((unit) => (unit.translatable || unit.verbatim) && unit.content.trim() !== "");
}
function standings(alignment) {
  const pairs = /* @__PURE__ */ new Map();
  for (const pair of alignment.pairs) for (const unit of pair.sources) pairs.set(unit, pair);
  return (unit) => {
    const pair = pairs.get(unit);
    const block = pair?.targets[0];
    if (!pair || !block) return { type: "none" };
    if (pair.sources.length > 1 || pair.targets.length > 1) return { type: "mixed", pair };
    return { type: "own", pair, block };
  };
}
function isTranslated(alignment, unit, block) {
  if (block.content.trim() === "") return false;
  return recorded(alignment, unit.address) !== void 0 || normalize(block.content) !== normalize(unit.content);
}

// src/exchange/markdown.ts
function toMarkdown(alignment) {
  const { document, edition, translation } = alignment;
  const standingOf = standings(alignment);
  let after;
  const edits = exchanged(edition).flatMap((unit) => {
    const standing = standingOf(unit);
    const last = standing.type === "none" ? void 0 : standing.pair.targets.at(-1);
    if (last) after = { after: last };
    return standing.type === "none" ? [{ unit, markdown: unit.content, ...after }] : [];
  });
  const { text } = placeEdits(translation, edits, edition);
  const base = baseOf(alignment);
  const fields = `document=${document.id} edition=${edition.id} lang=${translation.lang}`;
  return `${text.trimEnd()}

<!-- urtext ${fields}${base && ` base=${base}`} -->
`;
}
function baseOf({ translation, edition }) {
  return translation.blocks === edition.units ? "" : fingerprint(translation.text);
}
function takeImprint(text) {
  const found = /\s*<!-- urtext ([^<>\n]{1,500}?) -->\s*$/.exec(text);
  if (!found) return { text };
  const fields = new Map(
    (found[1] ?? "").split(" ").map((field) => [field.split("=", 1)[0] ?? "", field.replace(/^[^=]*=/, "")])
  );
  const own = (name) => fields.get(name) ?? "";
  const imprint = {
    document: own("document"),
    edition: own("edition"),
    lang: own("lang"),
    base: own("base")
  };
  return { text: `${text.slice(0, found.index)}
`, imprint };
}

export {
  placeEdits,
  exchanged,
  standings,
  isTranslated,
  toMarkdown,
  baseOf,
  takeImprint
};
