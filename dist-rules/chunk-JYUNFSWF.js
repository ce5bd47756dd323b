import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  takeImprint
} from "./chunk-N44AUAZ3.js";
import {
  readI18next,
  readPo,
  readXliff
} from "./chunk-3HBM6H4I.js";
import {
  showPath
} from "./chunk-HCAEFPUI.js";
import {
  readBytes,
  readText
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  visible
} from "./chunk-DFEXRGNU.js";
import {
  PACKET_MARK
} from "./chunk-5MIKLIDN.js";

// src/commands/read-exchange.ts
import { basename, resolve } from "node:path";
var LARGEST_FILE = 64 * 1024 * 1024;
async function readGiven(host, name, t) {
  const path = resolve(host.cwd, name);
  const shown = showPath(host, path);
  const kind = kindOf(name);
  if (kind === "xliff") return units(shown, readXliff(readBytes(host, path, LARGEST_FILE)), t);
  if (kind === "po") return units(shown, readPo(readBytes(host, path, LARGEST_FILE)), t);
  if (kind === "json") return units(shown, readI18next(readBytes(host, path, LARGEST_FILE)), t);
  if (kind === void 0) throw new UserError("exchange-format", {}, { place: { path: shown } });
  const written = readText(host, path);
  if (written.trim() === "") throw new UserError("empty-file", {}, { place: { path: shown } });
  if (kind === "html" && written.includes(PACKET_MARK)) {
    throw new UserError("exchange-packet", {}, { place: { path: shown } });
  }
  const { text, imprint } = takeImprint(written);
  const markdown = kind === "markdown" ? text : await asMarkdown(kind, text);
  return {
    type: "text",
    path: shown,
    markdown,
    document: imprint?.document ?? "",
    lang: imprint?.lang ?? "",
    base: imprint?.base ?? ""
  };
}
function kindOf(name) {
  const ending = /\.([a-z]+)$/i.exec(basename(name))?.[1]?.toLowerCase() ?? "";
  return endings.get(ending);
}
var endings = /* @__PURE__ */ new Map([
  ["xlf", "xliff"],
  ["xliff", "xliff"],
  ["sdlxliff", "xliff"],
  ["mqxliff", "xliff"],
  ["po", "po"],
  ["pot", "po"],
  ["json", "json"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["txt", "text"],
  ["text", "text"]
]);
async function asMarkdown(kind, text) {
  if (kind === "text") return (await import("./plain-markdown-Y26SIW2T.js")).plainToMarkdown(text);
  return (await import("./html-markdown-BXF7GLQ7.js")).htmlToMarkdown(text);
}
function units(path, file, t) {
  const fatal = file.problems.find((problem) => problem.fatal === true);
  if (fatal) {
    const { line, column } = fatal;
    const place = { path, ...line > 0 && { position: { line, column } } };
    throw new UserError("exchange-unreadable", { reason: t(fatal.messageId, shownData(fatal)) }, { place });
  }
  return { type: "units", path, file };
}
function shownData(problem) {
  const entries = Object.entries(problem.data).map(([key, value]) => [
    key,
    typeof value === "string" ? visible(value) : value
  ]);
  return Object.fromEntries(entries);
}

export {
  readGiven,
  shownData
};
