import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  blankTranslation,
  toExchange
} from "./chunk-I5NKDHKN.js";
import {
  createTranslate,
  exchangeFormats,
  interfaceLanguages,
  loadMessages
} from "./chunk-VS64GCTE.js";
import {
  requireTag
} from "./chunk-5R6JFYB5.js";
import {
  toMarkdown
} from "./chunk-N44AUAZ3.js";
import "./chunk-OMDAX4T6.js";
import {
  createAligner
} from "./chunk-47TMCUGD.js";
import {
  plannedTarget,
  writeI18next,
  writePo,
  writeXliff
} from "./chunk-3HBM6H4I.js";
import "./chunk-G6ZUVTPI.js";
import "./chunk-I7ZRYOHA.js";
import "./chunk-2SL7FZL2.js";
import {
  readTranslation,
  showPath,
  translationPaths
} from "./chunk-HCAEFPUI.js";
import "./chunk-VGG5EJFA.js";
import "./chunk-IVK2XLAX.js";
import {
  save
} from "./chunk-LTDZ7WZ7.js";
import "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import "./chunk-QK3OAF6Z.js";
import {
  visible
} from "./chunk-DFEXRGNU.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-N5QNSIRW.js";
import "./chunk-JZTKGGZS.js";
import "./chunk-VRIS7PE3.js";

// src/commands/export-translations.ts
import { join, resolve } from "node:path";

// src/formats/second-reader.ts
async function readAgain(text, file, options = {}) {
  let seen;
  try {
    seen = await readWithPackage(text, file.format === "xliff12");
  } catch (error) {
    return [{ type: "unread", unit: "", written: "", read: error instanceof Error ? error.message : "" }];
  }
  const differences = [];
  for (const unit of file.units) {
    const found = seen.get(unit.id);
    if (found === void 0) {
      differences.push({ type: "missing", unit: unit.id, written: "", read: "" });
      continue;
    }
    seen.delete(unit.id);
    const target = plannedTarget(unit, options);
    for (const [type, content, read] of [
      ["source", unit.source, found.source],
      ["target", target?.content ?? [], found.target]
    ]) {
      const written2 = flatten(content);
      if (written2 !== read) differences.push({ type, unit: unit.id, written: written2, read });
    }
  }
  for (const [unit, { source }] of seen) differences.push({ type: "extra", unit, written: "", read: source });
  return differences;
}
function flatten(content) {
  const parts = content.map((piece) => {
    if (piece.type === "text") return piece.text;
    return piece.type === "code" ? `{${piece.id}}` : `{${piece.id}:${flatten(piece.children)}}`;
  });
  return parts.join("").replace(/\s+/gu, "");
}
async function readWithPackage(text, old) {
  const { xliff12ToJs, xliff2js } = await import("xliff");
  const read = old ? await xliff12ToJs(text, { captureSpacesBetweenElements: true }) : await xliff2js(text);
  const seen = /* @__PURE__ */ new Map();
  for (const [, units] of entries(member(read, "resources"))) {
    for (const [id, unit] of entries(units)) {
      seen.set(id, {
        source: flattenSeen(member(unit, "source")),
        target: flattenSeen(member(unit, "target"))
      });
    }
  }
  return seen;
}
function flattenSeen(content) {
  if (typeof content === "string") return content.replace(/\s+/gu, "");
  if (Array.isArray(content)) return content.map(flattenSeen).join("");
  const [, code] = entries(content)[0] ?? [];
  if (code === void 0) return "";
  const id = member(code, "id");
  const inside = member(code, "contents");
  const name = typeof id === "string" ? id : "";
  return inside === void 0 && !isPair(content) ? `{${name}}` : `{${name}:${flattenSeen(inside ?? "")}}`;
}
function isPair(content) {
  return entries(content).some(([kind]) => kind === "Span" || kind === "GenericSpan");
}
function entries(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function member(value, name) {
  return entries(value).find(([key]) => key === name)?.[1];
}

// src/commands/export-translations.ts
async function exportTranslations(context, args, { project, documents }) {
  const format = args.text("format") ?? "xliff12";
  const isXliff = format === "xliff12" || format === "xliff";
  const profile = args.text("profile");
  if (profile !== void 0 && !isXliff) throw new UserError("exchange-profile", { profile });
  const all = args.positional.includes("all");
  const languages = all ? project.languages : args.positional.map(requireTag);
  const exported = [];
  for (const document of documents) {
    const align = createAligner(document);
    for (const lang of languages) {
      if (lang === document.profile.lang) throw new UserError("is-definitive", { lang });
      const alignment = alignmentOf(context, { project, document, lang }, align, all);
      if (!alignment) continue;
      const options = { format, packet: args.flag("packet"), prefill: profile === "omegat" };
      const one = await exportOne(context, alignment, options);
      if (!one) return 2;
      exported.push(one);
    }
  }
  if (exported.length === 0) throw new UserError("exchange-nothing");
  return write(context, args, exported);
}
function alignmentOf({ host }, {
  project,
  document,
  lang
}, align, onlyExisting) {
  const result = readTranslation(host, project, document, lang);
  if (result.type === "translation") return align(result.translation);
  if (result.type === "problem") {
    const { messageId, data, path, line, column = 1 } = result.problem;
    const place = { path, ...line !== void 0 && { position: { line, column } } };
    throw new UserError(messageId, data, { place });
  }
  if (onlyExisting) return void 0;
  const paths = translationPaths(project, document.id, lang);
  return align(blankTranslation(document, { lang, path: paths.text, recordPath: paths.record }));
}
async function exportOne(context, alignment, wanted) {
  const { lang } = alignment.translation;
  const id = alignment.document.id;
  const t = await translatorWords(context, lang);
  if (wanted.format === "md" && !wanted.packet) {
    const file2 = toExchange(alignment, { format: "po", t });
    return { name: `${id}.${lang}.md`, text: toMarkdown(alignment), lang, file: file2 };
  }
  const known = exchangeFormats[wanted.format] ?? "xliff12";
  const file = toExchange(alignment, { format: wanted.packet ? "po" : known, t });
  const text = await written(context, file, wanted);
  if (text === void 0) return void 0;
  if (wanted.packet) {
    const { renderPacket } = await import("./packet-HHZ2GW6U.js");
    return { name: `${id}.${lang}.html`, text: renderPacket(file, text, t), lang, file };
  }
  const ending = file.format === "po" ? "po" : file.format === "i18next" ? "json" : "xlf";
  return { name: `${id}.${lang}.${ending}`, text, lang, file };
}
async function translatorWords({ rules, t }, lang) {
  const known = interfaceLanguages().find((one) => one === lang || one === lang.split("-", 1)[0]);
  return known === void 0 ? t : createTranslate(rules, known, await loadMessages(known));
}
async function written({ host, t }, file, { prefill = false }) {
  const options = { prefill };
  const isXliff = file.format !== "po" && file.format !== "i18next";
  const result = isXliff ? writeXliff(file, options) : file.format === "po" ? writePo(file, { revisionDate: `${host.today()} 00:00+0000` }) : writeI18next(file);
  if (!result.ok) {
    const [problem] = result.problems;
    throw new UserError("exchange-unwritable", { reason: t(problem?.messageId ?? "", problem?.data ?? {}) });
  }
  if (!isXliff) return result.text;
  const differences = await readAgain(result.text, file, options);
  if (differences.length === 0) return result.text;
  host.stderr.write(`${t("export.disagrees", { lang: file.targetLang })}
`);
  for (const difference of differences.slice(0, 10)) {
    const { type, unit, written: ours, read } = difference;
    const data = { type, unit: visible(unit), written: visible(ours), read: visible(read) };
    host.stderr.write(`  ${t("export.disagreement", data)}
`);
  }
  return void 0;
}
function write({ host, t }, args, exported) {
  const out = args.text("out") ?? ".";
  if (out === "-") {
    if (exported.length > 1) throw new UserError("exchange-one-file");
    host.stdout.write(exported[0]?.text ?? "");
    return 0;
  }
  const isFile = /\.(?:xlf|xliff|po|json|md|html)$/i.test(out);
  if (isFile && exported.length > 1) throw new UserError("exchange-one-file");
  const files = exported.map((one) => ({
    ...one,
    path: resolve(host.cwd, isFile ? out : join(out, one.name))
  }));
  const changed = files.filter(({ path, text }) => {
    if (!host.exists(path)) return true;
    if (Buffer.from(text).equals(host.readFile(path))) return false;
    if (!args.flag("overwrite")) {
      throw new UserError("exchange-exists", {}, { place: { path: showPath(host, path) } });
    }
    return true;
  });
  if (changed.length > 0)
    save(
      host,
      changed.map(({ path, text }) => ({ path, content: text }))
    );
  for (const one of files) {
    const path = visible(showPath(host, one.path));
    if (!changed.includes(one)) host.stdout.write(`${t("export.same", { path })}
`);
    else host.stdout.write(`${t("export.written", { path, ...countsOf(one.file, t) })}
`);
  }
  return 0;
}
function countsOf({ units }, t) {
  const open = units.filter((unit) => !unit.locked && unit.target === void 0).length;
  const stale = units.filter((unit) => unit.needsWork).length;
  return { items: t("count.item", { count: units.length }), open, stale };
}
export {
  exportTranslations
};
