import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  attribute,
  attributeSpan,
  decodeXml,
  elements,
  parseXml,
  parseXmlText,
  textContent
} from "./chunk-G6ZUVTPI.js";
import {
  inlineSteps,
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  fingerprint,
  normalize,
  positions
} from "./chunk-VLMDFLFP.js";
import {
  inlineMarkup,
  joinText,
  plain,
  sameContent
} from "./chunk-N5QNSIRW.js";

// src/formats/json-members.ts
var MAX_DEPTH = 64;
function readFlatJson(text2) {
  const at = positions(text2);
  const members = [];
  const problems = [];
  const report2 = (messageId, offset, data = {}) => {
    const span = { start: offset, end: offset };
    problems.push({ id: "json/value", messageId, data, severity: "error", span, ...at(offset) });
  };
  const scanner = scan(text2);
  const lines = /* @__PURE__ */ new Map();
  try {
    scanner.open("{");
    if (!scanner.close("}")) {
      do {
        const start = scanner.here();
        const key = scanner.string();
        scanner.open(":");
        const place = scanner.here();
        const value = scanner.value();
        const found = at(start);
        const before = lines.get(key);
        if (before !== void 0)
          report2("jsonKeyTwice", start, { value: key, first: before, second: found.line });
        lines.set(key, before ?? found.line);
        if (value === void 0) report2("jsonNotText", place, { value: key });
        else members.push({ key, value, span: { start, end: scanner.end() }, ...found });
      } while (scanner.close(","));
      scanner.open("}");
    }
    scanner.finish();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    report2(error.messageId, error.offset);
    const last = problems.pop();
    return { members: [], problems: last === void 0 ? [] : [{ ...last, id: "json/file", fatal: true }] };
  }
  return { members, problems };
}
var JsonError = class extends Error {
  messageId;
  offset;
  constructor(messageId, offset) {
    super(messageId);
    this.messageId = messageId;
    this.offset = offset;
  }
};
function scan(text2) {
  let offset = 0;
  const fail = (messageId = "jsonSyntax") => {
    throw new JsonError(messageId, offset);
  };
  const take = (pattern) => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text2)?.[0];
    if (found !== void 0) offset += found.length;
    return found;
  };
  const here = () => {
    take(/[ \t\n\r]*/y);
    return offset;
  };
  const close = (token) => {
    here();
    if (!text2.startsWith(token, offset)) return false;
    offset += token.length;
    return true;
  };
  const open = (token) => {
    if (!close(token)) fail();
  };
  const string = () => {
    const start = here();
    if (!close('"')) fail();
    while (take(/[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y) !== void 0) ;
    if (text2[offset] !== '"') fail();
    offset++;
    const value2 = JSON.parse(text2.slice(start, offset));
    return typeof value2 === "string" ? value2 : fail();
  };
  const skip = (depth) => {
    if (depth > MAX_DEPTH) fail("jsonTooDeep");
    const end2 = text2[here()] === "{" ? "}" : "]";
    const object = close("{");
    if (!object && !close("[")) {
      if (text2[offset] === '"') string();
      else if (take(/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y) === void 0)
        fail();
      return;
    }
    if (close(end2)) return;
    do {
      if (object) {
        string();
        open(":");
      }
      skip(depth + 1);
    } while (close(","));
    open(end2);
  };
  const value = () => {
    if (text2[here()] === '"') return string();
    skip(0);
    return void 0;
  };
  const finish = () => {
    if (here() < text2.length) fail();
  };
  return { here, end: () => offset, open, close, string, value, finish };
}

// src/formats/i18next.ts
function readI18next(bytes) {
  const decoded = decodeXml(bytes);
  if (!decoded.ok) {
    const { messageId, data } = decoded.problem;
    const own = messageId === "xmlTooLarge" ? "jsonTooLarge" : "jsonEncoding";
    return fileOf([], [{ ...decoded.problem, id: "json/file", messageId: own, data }]);
  }
  const { members, problems } = readFlatJson(decoded.text);
  const fatal2 = problems.some((problem) => problem.fatal === true);
  return fatal2 ? fileOf([], problems) : { ...fileOf(members.map(unitOf), problems), raw: decoded.text };
}
function writeI18next(file2) {
  const fatal2 = file2.problems.filter((problem) => problem.fatal === true);
  if (fatal2.length > 0) return { ok: false, problems: fatal2 };
  const lines = file2.units.flatMap((unit) => {
    const target = unit.locked ? unit.source : unit.target;
    if (target === void 0) return [];
    return [`  ${JSON.stringify(unit.address || unit.id)}: ${JSON.stringify(inlineMarkup(target))}`];
  });
  return { ok: true, text: lines.length === 0 ? "{}\n" : `{
${lines.join(",\n")}
}
` };
}
function unitOf(member) {
  return {
    id: member.key,
    address: member.key,
    file: "",
    source: [],
    ...member.value === "" ? {} : { target: plain(member.value) },
    state: member.value === "" ? "initial" : "translated",
    needsWork: false,
    locked: false,
    notes: [],
    fingerprint: "",
    targetFingerprint: "",
    span: member.span,
    line: member.line,
    column: member.column,
    extras: []
  };
}
function fileOf(units, problems) {
  const empty = { sourceLang: "", targetLang: "", document: "", edition: "", fingerprint: "" };
  return { format: "i18next", ...empty, units, problems };
}

// src/formats/po/lex.ts
var KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,3})\])?[ \t]*(?=")/;
function lexPo(text2) {
  const at = positions(text2);
  const problems = [];
  const entries = [];
  const report2 = (messageId, offset2, data = {}) => {
    const found = at(offset2);
    const severity = messageId === "poObsolete" ? "note" : "error";
    problems.push({
      id: "po/syntax",
      messageId,
      data,
      severity,
      span: { start: offset2, end: offset2 },
      ...found
    });
  };
  let entry = blank();
  let offset = 0;
  let section2 = "current";
  const close = () => {
    if (entry.comments.length > 0 || entry.strings.length > 0 || entry.previous.length > 0)
      entries.push(entry);
    entry = blank();
  };
  while (offset < text2.length) {
    const lineEnd = endOfLine(text2, offset);
    let content = text2.slice(offset, lineEnd);
    let start = offset + (content.length - content.trimStart().length);
    content = text2.slice(start, lineEnd);
    const next = skipBreak(text2, lineEnd);
    if (content.trim() === "") {
      if (entry.strings.length > 0) close();
      section2 = "current";
      offset = next;
      continue;
    }
    section2 = "current";
    if (content.startsWith("#~") || content.startsWith("#|")) {
      section2 = content.startsWith("#~") ? "obsolete" : "previous";
      const marker2 = /^#~?\|?[ \t]*/.exec(content)?.[0].length ?? 2;
      if (content.startsWith("#~|")) section2 = "previous";
      start += marker2;
      content = content.slice(marker2);
      if (content === "") {
        offset = next;
        continue;
      }
    }
    if (section2 === "current" && content.startsWith("#")) {
      if (entry.strings.length > 0) close();
      extend(entry, offset, lineEnd).comments.push(comment(content, start));
      offset = next;
      continue;
    }
    const keyword2 = KEYWORD.exec(content);
    const continues = content.startsWith('"');
    if (keyword2 === null && !continues) {
      report2("poJunk", start, { text: content.trim().slice(0, 40) });
      offset = next;
      continue;
    }
    const list = section2 === "previous" ? "previous" : "strings";
    const begins = keyword2?.[1] === "msgctxt" || keyword2?.[1] === "msgid" && entry.strings.at(-1)?.keyword !== "msgctxt";
    if (entry.strings.length > 0 && (begins && list === "strings" || list === "previous" && keyword2 !== null))
      close();
    extend(entry, offset, lineEnd);
    if (section2 === "obsolete") entry.obsolete = true;
    const quoted = unquote(text2, start + (keyword2?.[0].length ?? 0), { report: report2 });
    const name = keyword2?.[1] ?? "";
    const last = entry[list].at(-1);
    if (keyword2 !== null && isKeyword(name)) {
      const index = Number(keyword2[2] ?? 0);
      entry[list].push({ keyword: name, index, value: quoted.value, start, end: quoted.end });
    } else if (last !== void 0) {
      entry[list].splice(-1, 1, { ...last, value: last.value + quoted.value, end: quoted.end });
    } else {
      report2("poJunk", start, { text: content.trim().slice(0, 40) });
    }
    entry.end = quoted.end;
    offset = skipBreak(text2, endOfLine(text2, quoted.end));
  }
  close();
  for (const found of entries) if (found.obsolete) report2("poObsolete", found.start);
  return { entries, problems, at };
}
function blank() {
  return { comments: [], previous: [], strings: [], obsolete: false, start: -1, end: -1 };
}
function extend(entry, start, end2) {
  if (entry.start < 0) entry.start = start;
  entry.end = end2;
  return entry;
}
function isKeyword(name) {
  return name === "msgctxt" || name === "msgid" || name === "msgid_plural" || name === "msgstr";
}
function comment(content, start) {
  const mark = content[1] ?? " ";
  const kind2 = mark === "." || mark === ":" || mark === "," ? mark : mark === " " || mark === "	" ? " " : "=";
  const text2 = content.length === 1 ? "" : content.slice(kind2 === "=" ? 1 : 2).replace(/^ /, "");
  return { kind: content.length === 1 ? " " : kind2, text: text2, start, end: start + content.length };
}
function endOfLine(text2, from) {
  const found = text2.indexOf("\n", from);
  if (found < 0) return text2.length;
  return text2[found - 1] === "\r" && found > from ? found - 1 : found;
}
function skipBreak(text2, at) {
  if (text2[at] === "\r" && text2[at + 1] === "\n") return at + 2;
  return at < text2.length ? at + 1 : at;
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["a", "\x07"],
  ["b", "\b"],
  ["v", "\v"],
  ["f", "\f"],
  ['"', '"'],
  ["\\", "\\"]
]);
var ORDINARY = /[^"\\\n\r]+|\r(?!\n)/y;
function unquote(text2, from, { report: report2 }) {
  let value = "";
  let at = from + 1;
  while (at < text2.length) {
    const character = text2[at] ?? "";
    if (character === '"') return { value, end: trailing(text2, at + 1, report2) };
    if (character === "\n" || character === "\r" && text2[at + 1] === "\n") {
      const next = skipBreak(text2, at);
      if (closes(text2, next)) {
        report2("poLineBreak", at);
        value += "\n";
        at = next;
        continue;
      }
      report2("poUnclosed", at);
      return { value, end: at };
    }
    if (character !== "\\") {
      ORDINARY.lastIndex = at;
      const run = ORDINARY.exec(text2)?.[0] ?? character;
      value += run;
      at += run.length;
      continue;
    }
    const escape2 = /^\\(?:([ntrabvf"\\])|([0-7]{1,3})|x([0-9A-Fa-f]{1,2}))/.exec(text2.slice(at, at + 4));
    if (escape2 === null) {
      report2("poBackslash", at, { text: text2.slice(at, at + 2) });
      value += "\\";
      at++;
      continue;
    }
    const [whole2, letter, octal, hexadecimal] = escape2;
    if (letter !== void 0) value += ESCAPES.get(letter) ?? "";
    else
      value += String.fromCharCode(
        octal === void 0 ? Number.parseInt(hexadecimal ?? "0", 16) : Number.parseInt(octal, 8)
      );
    at += whole2.length;
  }
  report2("poUnclosed", text2.length);
  return { value, end: text2.length };
}
function closes(text2, from) {
  const line = text2.slice(from, endOfLine(text2, from));
  return line.includes('"') && !/^\s*(?:"|#|msg(?:ctxt|id|str))/.test(line);
}
function trailing(text2, from, report2) {
  const end2 = endOfLine(text2, from);
  const rest = text2.slice(from, end2);
  if (rest.trim() !== "") report2("poTrailing", from, { text: rest.trim().slice(0, 40) });
  return from;
}

// src/formats/po/read.ts
function readPo(bytes) {
  const decoded = decodeXml(bytes);
  if (!decoded.ok) {
    const messageId = decoded.problem.messageId === "xmlTooLarge" ? "poTooLarge" : "poEncoding";
    const { byte = 0 } = decoded.problem.data;
    return file([], [fatal(messageId, { byte })]);
  }
  const { text: text2 } = decoded;
  const lexed = lexPo(text2);
  const header = headerOf(lexed);
  const charset = /charset=([A-Za-z0-9._-]+)/.exec(header.get("content-type") ?? "")?.[1] ?? "UTF-8";
  if (charset.toLowerCase() !== "utf-8" && charset !== "CHARSET")
    return file([], [fatal("poCharset", { charset })]);
  const problems = [...lexed.problems];
  const units = lexed.entries.flatMap((entry) => readEntry(entry, { lexed, problems, text: text2 }));
  checkTwice(units, problems);
  if (lexed.entries.length === 0) problems.push(fatal("poEmpty", {}));
  problems.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return { ...file(units, problems), ...about(header), raw: text2 };
}
function headerOf({ entries }) {
  const fields = /* @__PURE__ */ new Map();
  const header = entries.find((entry) => !entry.obsolete && isHeader(entry));
  for (const line of stringOf(header, "msgstr").split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}
function isHeader(entry) {
  const [first] = entry.strings;
  return first?.keyword === "msgid" && first.value === "";
}
function stringOf(entry, keyword2) {
  return entry?.strings.find((found) => found.keyword === keyword2)?.value ?? "";
}
function flagsOf(entry) {
  const lines = entry.comments.filter((comment2) => comment2.kind === ",");
  return lines.flatMap((line) => line.text.split(",").map((flag) => flag.trim())).filter((flag) => flag !== "");
}
function about(header) {
  return {
    // POSIX writes `pt_BR` what the other formats write `pt-BR`.
    targetLang: (header.get("language") ?? "").replaceAll("_", "-"),
    sourceLang: header.get("x-source-language") ?? "",
    document: header.get("x-document") ?? "",
    edition: header.get("x-edition") ?? "",
    fingerprint: header.get("x-source-digest") ?? "",
    ...translatorOf(header.get("last-translator") ?? "")
  };
}
function translatorOf(field) {
  const name = field.replace(/\s*<[^>]*>\s*$/, "").trim();
  return name === "" || name === "FULL NAME" || name === "Automatically generated" ? {} : { translator: name };
}
function readEntry(entry, {
  lexed,
  problems,
  text: text2
}) {
  if (entry.obsolete || isHeader(entry)) return [];
  const first = entry.strings[0];
  if (first === void 0) return [];
  const has = (keyword2) => entry.strings.some((found) => found.keyword === keyword2);
  const place = { span: { start: first.start, end: first.end }, ...lexed.at(first.start) };
  const say = (messageId, severity) => {
    problems.push({ id: "po/entry", messageId, data: { value: context || source }, severity, ...place });
  };
  const context = stringOf(entry, "msgctxt");
  const source = stringOf(entry, "msgid");
  if (!has("msgid")) say("poWithoutMsgid", "error");
  if (!has("msgstr")) say("poWithoutMsgstr", "error");
  if (has("msgid_plural")) say("poPlural", "warning");
  const target = stringOf(entry, "msgstr");
  const fuzzy = flagsOf(entry).includes("fuzzy");
  const previous = entry.previous.find((found) => found.keyword === "msgid");
  const { notes: notes3, values } = commentsOf(entry);
  return [
    {
      id: has("msgctxt") ? context : source,
      address: context,
      file: "",
      source: plain(source),
      ...target === "" ? {} : { target: plain(target) },
      state: target === "" || fuzzy ? "initial" : "translated",
      needsWork: target !== "" && fuzzy,
      ...previous === void 0 ? {} : { previousSource: plain(previous.value) },
      locked: values.get("translate") === "no",
      notes: notes3,
      fingerprint: values.get("sourceDigest") ?? "",
      targetFingerprint: values.get("targetDigest") ?? "",
      span: { start: entry.start, end: entry.end },
      line: place.line,
      column: place.column,
      extras: entry.comments.filter(isExtra).map((comment2) => text2.slice(comment2.start, comment2.end))
    }
  ];
}
function isExtra(comment2) {
  return comment2.kind === ":" || comment2.kind === "=";
}
function commentsOf(entry) {
  const values = /* @__PURE__ */ new Map();
  const notes3 = [];
  for (const [kind2, from] of [
    [".", "developer"],
    [" ", "translator"]
  ]) {
    let lines = [];
    const close = () => {
      if (lines.length > 0) notes3.push({ text: lines.join("\n"), from, about: "general" });
      lines = [];
    };
    for (const { kind: found, text: text2 } of entry.comments) {
      if (found !== kind2) continue;
      const own = kind2 === "." ? /^(sourceDigest|targetDigest|translate)=(\S+)$/.exec(text2) : null;
      if (own !== null) values.set(own[1] ?? "", own[2] ?? "");
      else if (text2 === "") close();
      else lines.push(text2);
    }
    close();
  }
  return { notes: notes3, values };
}
function checkTwice(units, problems) {
  const seen = /* @__PURE__ */ new Map();
  for (const unit of units) {
    const [piece] = unit.source;
    const key = JSON.stringify([unit.address, piece?.type === "text" ? piece.text : ""]);
    const before = seen.get(key);
    if (before === void 0) {
      seen.set(key, unit);
      continue;
    }
    const data = { value: unit.id, first: before.line, second: unit.line };
    const { span, line, column } = unit;
    problems.push({
      id: "po/unique",
      messageId: "poTwice",
      data,
      severity: "error",
      span,
      line,
      column,
      unit: unit.id
    });
  }
}
function file(units, problems) {
  const empty = { sourceLang: "", targetLang: "", document: "", edition: "", fingerprint: "" };
  return { format: "po", ...empty, units, problems };
}
function fatal(messageId, data) {
  return { id: "po/file", messageId, data, severity: "error", fatal: true, line: 0, column: 0 };
}

// src/formats/xml-write.ts
var forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function unwritableAt(text2) {
  return suspicious.test(text2) ? text2.search(forbidden) : -1;
}
var suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
function escapeText(text2) {
  return /[&<>\r]/.test(text2) ? text2.replace(/[&<>\r]/g, reference) : text2;
}
function escapeAttribute(text2) {
  return /[&<>"\r\n\t]/.test(text2) ? text2.replace(/[&<>"\r\n\t]/g, reference) : text2;
}
function attributes(values) {
  let written = "";
  for (const [name, value] of values)
    if (value !== void 0) written += ` ${name}="${escapeAttribute(value)}"`;
  return written;
}
function reference(character) {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}

// src/formats/xliff/write.ts
function plannedTarget(unit, { prefill = false }) {
  if (unit.locked) return { content: unit.source, as: "locked" };
  if (unit.target === void 0) return prefill ? { content: unit.source, as: "prefilled" } : void 0;
  const stale = unit.needsWork || unit.state === "initial";
  return { content: unit.target, as: stale ? "stale" : "translated" };
}
function unwritable(file2) {
  const problems = [];
  const refuse = (messageId, unit, data) => {
    const name = unit.address || unit.id;
    problems.push({
      id: "exchange/write",
      messageId,
      data,
      severity: "error",
      fatal: true,
      line: 0,
      column: 0,
      unit: name
    });
  };
  const refuseFile = (messageId) => {
    problems.push({
      id: "exchange/write",
      messageId,
      data: {},
      severity: "error",
      fatal: true,
      line: 0,
      column: 0
    });
  };
  if (file2.sourceLang === "") refuseFile("writeWithoutLanguage");
  if (file2.units.length === 0) refuseFile("writeWithoutUnits");
  const seen = /* @__PURE__ */ new Map();
  for (const unit of file2.units) {
    if (unit.id === "") refuse("writeWithoutId", unit, { unit: unit.address });
    else if (!isNmtoken(unit.id)) refuse("writeIdInvalid", unit, { value: unit.id });
    if (seen.has(unit.id)) refuse("writeIdTwice", unit, { value: unit.id });
    seen.set(unit.id, unit);
  }
  return problems;
}
function checked(text2, file2) {
  if (unwritableAt(text2) < 0) return { ok: true, text: text2 };
  const problems = file2.units.flatMap((unit) => {
    const found = textsOf(unit).find((piece) => unwritableAt(piece) >= 0);
    return found === void 0 ? [] : [unwritableIn(found, unit.address || unit.id)];
  });
  return { ok: false, problems: problems.length > 0 ? problems : [unwritableIn(text2, "")] };
}
function unwritableIn(text2, unit) {
  const code = (text2.codePointAt(unwritableAt(text2)) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const data = { code: `U+${code}`, unit };
  return {
    id: "exchange/write",
    messageId: "writeCharacter",
    data,
    severity: "error",
    fatal: true,
    line: 0,
    column: 0,
    unit
  };
}
function isNmtoken(id) {
  return /^[A-Za-z0-9._:-]+$/.test(id);
}
function textsOf(unit) {
  const contents = [unit.source, unit.target, unit.previousSource, unit.previousTarget];
  const texts = contents.flatMap((content) => inlineTexts(content ?? []));
  return [
    ...texts,
    unit.id,
    unit.address,
    unit.fingerprint,
    unit.targetFingerprint,
    ...unit.notes.map(noteText)
  ];
}
function noteText(note) {
  return `${note.from}${note.text}`;
}
function inlineTexts(content) {
  return content.flatMap((piece) => {
    if (piece.type === "text") return [piece.text];
    if (piece.type === "code") return [piece.id, piece.text];
    return [piece.id, piece.start, piece.end, ...inlineTexts(piece.children)];
  });
}

// src/formats/po/write.ts
function writePo(file2, options = {}) {
  const fatal2 = file2.problems.filter((problem) => problem.fatal === true);
  if (fatal2.length > 0) return { ok: false, problems: fatal2 };
  if (file2.raw !== void 0) return { ok: true, text: update(file2.raw, file2) };
  const problems = unwritable(file2).filter((problem) => problem.messageId !== "writeIdInvalid");
  if (problems.length > 0) return { ok: false, problems };
  const entries = [writeHeader(file2, options), ...file2.units.map(writeUnit)];
  return checked(`${entries.join("\n\n")}
`, file2);
}
function writeHeader(file2, options) {
  const fields = [
    ["Project-Id-Version", [file2.document, file2.edition].filter((part) => part !== "").join(" ")],
    ["PO-Revision-Date", options.revisionDate ?? "YEAR-MO-DA HO:MI+ZONE"],
    ["Last-Translator", options.lastTranslator ?? "FULL NAME <EMAIL@ADDRESS>"],
    ["Language-Team", options.languageTeam ?? file2.targetLang],
    ["Language", file2.targetLang.replaceAll("-", "_")],
    ["MIME-Version", "1.0"],
    ["Content-Type", "text/plain; charset=UTF-8"],
    ["Content-Transfer-Encoding", "8bit"],
    ["Plural-Forms", options.pluralForms ?? ""],
    ["X-Source-Language", file2.sourceLang],
    ["X-Document", file2.document],
    ["X-Edition", file2.edition],
    ["X-Source-Digest", file2.fingerprint]
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${oneLine(value)}
`);
  return `msgid ""
${keyword("msgstr", lines.join(""))}`;
}
function writeUnit(unit) {
  const target = unit.locked ? unit.source : unit.target;
  const stale = !unit.locked && target !== void 0 && (unit.needsWork || unit.state === "initial");
  const values = [
    ["sourceDigest", unit.fingerprint],
    ["targetDigest", unit.targetFingerprint],
    ["translate", unit.locked ? "no" : ""]
  ];
  const own = values.filter(([, value]) => value !== "").map(([name, value]) => `#. ${name}=${value}`);
  const lines = [
    ...notes(unit, { mark: "#", translator: true }),
    ...notes(unit, { mark: "#.", translator: false }),
    ...own,
    stale ? "#, fuzzy, no-wrap" : "#, no-wrap"
  ];
  if (stale && unit.previousSource !== void 0) {
    const context = keyword("msgctxt", unit.address || unit.id);
    const before = `${context}
${keyword("msgid", inlineMarkup(unit.previousSource))}`;
    lines.push(...before.split("\n").map((line) => `#| ${line}`));
  }
  lines.push(keyword("msgctxt", unit.address || unit.id));
  lines.push(keyword("msgid", inlineMarkup(unit.source)));
  lines.push(keyword("msgstr", target === void 0 ? "" : inlineMarkup(target)));
  return lines.join("\n");
}
function notes(unit, { mark, translator }) {
  const chosen = unit.notes.filter((note) => note.from === "translator" === translator);
  return chosen.flatMap((note, index) => {
    const lines = note.text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
    return [...index === 0 ? [] : [mark], ...lines.map((line) => `${mark} ${line}`)];
  });
}
function oneLine(value) {
  return value.replace(/\s+/g, " ").trim();
}
function keyword(name, value) {
  const lines = value.split(/(?<=\n)/);
  const [only = ""] = lines;
  if (lines.length <= 1) return `${name} "${escape(only)}"`;
  return [`${name} ""`, ...lines.map((line) => `"${escape(line)}"`)].join("\n");
}
var ESCAPED = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["	", "\\t"],
  ["\r", "\\r"],
  ['"', '\\"'],
  ["\\", "\\\\"]
]);
function escape(text2) {
  return text2.replace(/[\n\t\r"\\]/g, (character) => ESCAPED.get(character) ?? character);
}
function update(text2, file2) {
  const entries = new Map(lexPo(text2).entries.map((entry) => [entry.start, entry]));
  const breaks = text2.includes("\r\n") ? "\r\n" : "\n";
  const splices = [];
  for (const unit of file2.units) {
    const entry = entries.get(unit.span.start);
    if (entry === void 0) throw new RangeError(`Cannot write back "${unit.id}": not in the text`);
    const target = unit.target === void 0 ? "" : inlineMarkup(unit.target);
    const string = entry.strings.find((found) => found.keyword === "msgstr");
    if (string !== void 0 && string.value !== target) {
      const name = /^msgstr(?:\[\d+\])?/.exec(text2.slice(string.start))?.[0] ?? "msgstr";
      splices.push({
        start: string.start,
        end: string.end,
        text: keyword(name, target).replaceAll("\n", breaks)
      });
    }
    splices.push(...updateFlags(text2, entry, { fuzzy: unit.needsWork, breaks }));
  }
  splices.sort((a, b) => b.start - a.start);
  return splices.reduce(
    (result, splice) => result.slice(0, splice.start) + splice.text + result.slice(splice.end),
    text2
  );
}
function updateFlags(text2, entry, { fuzzy, breaks }) {
  const flags = flagsOf(entry);
  if (flags.includes("fuzzy") === fuzzy || fuzzy && stringOf(entry, "msgstr") === "") return [];
  const [line] = entry.comments.filter((comment2) => comment2.kind === ",");
  const first = entry.previous[0] ?? entry.strings[0];
  if (line === void 0) {
    const at = first === void 0 ? entry.start : text2.lastIndexOf("\n", first.start) + 1;
    return [{ start: at, end: at, text: `#, fuzzy${breaks}` }];
  }
  const kept = flags.filter((flag) => flag !== "fuzzy");
  const written = fuzzy ? ["fuzzy", ...kept] : kept;
  if (written.length > 0) return [{ start: line.start, end: line.end, text: `#, ${written.join(", ")}` }];
  const after = text2.startsWith("\r\n", line.end) ? line.end + 2 : line.end + 1;
  return [{ start: line.start, end: after, text: "" }];
}

// src/formats/xliff/model.ts
var XLIFF12 = "urn:oasis:names:tc:xliff:document:1.2";
var XLIFF20 = "urn:oasis:names:tc:xliff:document:2.0";
var XLIFF22 = "urn:oasis:names:tc:xliff:document:2.2";
var METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
var MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
var VERSIONS = {
  xliff12: { version: "1.2", uri: XLIFF12 },
  xliff20: { version: "2.0", uri: XLIFF20 },
  xliff21: { version: "2.1", uri: XLIFF20 },
  xliff22: { version: "2.2", uri: XLIFF22 }
};
var OWNER = "urtext";
var SOURCE_CHANGED = `${OWNER}:source-changed`;
var NEEDS_WORK_SUBSTATES = /* @__PURE__ */ new Set([SOURCE_CHANGED, "poedit:fuzzy"]);
var NEEDS_WORK_12 = /* @__PURE__ */ new Set([
  "new",
  "needs-translation",
  "needs-adaptation",
  "needs-l10n"
]);
var PREFILLED_12 = /* @__PURE__ */ new Set(["new", "needs-translation"]);
function stateFrom12(state, approved2) {
  if (state === "final") return "final";
  return state === "signed-off" || approved2 ? "reviewed" : "translated";
}
var STATE_12 = {
  initial: "needs-translation",
  translated: "translated",
  reviewed: "signed-off",
  final: "final"
};
var STATES = ["initial", "translated", "reviewed", "final"];
function stateFrom2(value) {
  return STATES.find((state) => state === value);
}
var CODE_TYPES = [
  { kind: "emphasis", type: "fmt", subType: "xlf:i", paired: "italic", standalone: "x-emphasis" },
  { kind: "strong", type: "fmt", subType: "xlf:b", paired: "bold", standalone: "x-strong" },
  { kind: "link", type: "link", subType: "", paired: "link", standalone: "x-link" },
  { kind: "image", type: "image", subType: "", paired: "x-image", standalone: "image" },
  { kind: "code", type: "fmt", subType: `${OWNER}:code`, paired: "x-code", standalone: "x-code" },
  { kind: "html", type: "other", subType: `${OWNER}:html`, paired: "x-html", standalone: "x-html" },
  { kind: "break", type: "fmt", subType: "xlf:lb", paired: "x-break", standalone: "lb" }
];
function codeType(kind2) {
  return CODE_TYPES.find((entry) => entry.kind === kind2);
}
function kindFrom2(type, subType) {
  return CODE_TYPES.find((entry) => entry.type === type && entry.subType === subType)?.kind ?? "other";
}
function kindFrom12(ctype) {
  return CODE_TYPES.find((entry) => entry.paired === ctype || entry.standalone === ctype)?.kind ?? "other";
}
function unitId(address) {
  if (address === "") throw new RangeError("Cannot make an id: address is empty");
  return address.replace(/^[^A-Za-z.-]|[^A-Za-z0-9._-]|_(?=x)/gu, escaped);
}
function addressOfId(id) {
  return id.replace(/_x([0-9a-f]{1,6})_/g, (whole2, hexadecimal) => {
    const code = Number.parseInt(hexadecimal, 16);
    return code <= 1114111 ? String.fromCodePoint(code) : whole2;
  });
}
function escaped(character) {
  return `_x${(character.codePointAt(0) ?? 0).toString(16)}_`;
}

// src/formats/xliff/report.ts
function inOrder(problems) {
  return problems.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
function report(reading, element, finding) {
  const { source, problems } = reading;
  const span = finding.attribute === void 0 ? { start: element.start, end: element.inner } : attributeSpan(source.text, element, finding.attribute);
  const { line, column } = source.at(span.start);
  problems.push({
    id: finding.id,
    messageId: finding.messageId,
    data: { element: element.local, ...finding.data },
    severity: finding.severity ?? "error",
    ...finding.fatal ? { fatal: true } : {},
    span,
    line,
    column,
    section: finding.section,
    ...finding.unit === void 0 ? {} : { unit: finding.unit }
  });
}
function lineOf(reading, element) {
  return reading.source.at(element.start).line;
}

// src/formats/xliff/constraints/sections.ts
var ELEMENTS = new Map(
  [
    [
      "xliff",
      "file",
      "skeleton",
      "group",
      "unit",
      "segment",
      "ignorable",
      "notes",
      "note",
      "originalData",
      "data",
      "source",
      "target"
    ].map((name, index) => [name, `4.2.2.${index + 1}`]),
    ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"].map(
      (name, index) => [name, `4.2.3.${index + 1}`]
    )
  ].flat()
);
var ATTRIBUTES = [
  "appliesTo",
  "canCopy",
  "canDelete",
  "canOverlap",
  "canReorder",
  "canResegment",
  "category",
  "copyOf",
  "dataRef",
  "dataRefEnd",
  "dataRefStart",
  "dir",
  "disp",
  "dispEnd",
  "dispStart",
  "equiv",
  "equivEnd",
  "equivStart",
  "hex",
  "href",
  "id",
  "isolated",
  "name",
  "order",
  "original",
  "priority",
  "ref",
  "srcDir",
  "srcLang",
  "startRef",
  "state",
  "subFlows",
  "subFlowsEnd",
  "subFlowsStart",
  "subState",
  "subType",
  "trgLang",
  "translate",
  "trgDir",
  "type",
  "value",
  "version"
];
function elementSection(local) {
  return section(ELEMENTS.get(local) ?? "4.2");
}
function attributeSection(name) {
  if (name === "xml:lang") return section("4.3.2.1");
  if (name === "xml:space") return section("4.3.2.2");
  const index = ATTRIBUTES.indexOf(name);
  return section(index < 0 ? "4.3.1" : `4.3.1.${index + 1}`);
}
function section(number) {
  return `XLIFF 2.1, ${number}`;
}

// src/formats/xliff/constraints/unique.ts
function checkUnique(reading, places, { scope, section: section2 }) {
  const seen = /* @__PURE__ */ new Map();
  for (const element of places) {
    const id = attribute(element, "id");
    if (id === void 0) continue;
    const before = seen.get(id);
    if (before === void 0) {
      seen.set(id, element);
      continue;
    }
    const data = { value: id, scope, first: lineOf(reading, before), second: lineOf(reading, element) };
    report(reading, element, {
      id: "xliff/unique-id",
      messageId: "xliffIdTwice",
      data,
      attribute: "id",
      section: section2
    });
  }
}

// src/formats/xliff/constraints/modules.ts
var GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";
var FORMAT_STYLE = "urn:oasis:names:tc:xliff:fs:2.0";
var MATCH_TYPES = /* @__PURE__ */ new Set(["am", "mt", "icm", "idm", "tb", "tm", "other"]);
function checkModules(reading, unit) {
  const name = attribute(unit, "name") ?? attribute(unit, "id") ?? "";
  for (const child of elements(unit)) {
    if (child.uri === MATCHES) checkMatches(reading, child, { unit, name });
    if (child.uri === GLOSSARY) checkGlossary(reading, child, name);
    if (child.uri === METADATA) checkMetadata(reading, child, name);
  }
  checkFormatStyle(reading, unit, name);
}
function checkMatches(reading, matches, { unit, name }) {
  const ids = /* @__PURE__ */ new Set();
  const collect = (element) => {
    for (const child of elements(element)) {
      if (child.uri !== unit.uri) continue;
      ids.add(attribute(child, "id") ?? "");
      collect(child);
    }
  };
  collect(unit);
  const all = elements(matches);
  checkUnique(reading, all, { scope: "matches", section: section("5.1.7") });
  for (const match of all) {
    const wrong2 = (messageId, data) => report(reading, match, {
      id: "xliff/module",
      messageId,
      data,
      section: section("5.1.6.1"),
      unit: name
    });
    const ref = attribute(match, "ref");
    if (ref === void 0) wrong2("xliffAttributeMissing", { attribute: "ref" });
    else if (!refersTo(ref, ids)) wrong2("xliffMatchUnknown", { value: ref });
    for (const local of ["source", "target"]) {
      const has = elements(match).some((child) => child.uri === unit.uri && child.local === local);
      if (!has) wrong2("xliffElementMissing", { child: local });
    }
    const type = attribute(match, "type");
    if (type !== void 0 && !MATCH_TYPES.has(type))
      wrong2("xliffAttributeValue", { attribute: "type", value: type });
    if (type === void 0 && attribute(match, "subType") !== void 0) {
      wrong2("xliffSubTypeAlone", { subType: attribute(match, "subType") ?? "" });
    }
    for (const measure of ["matchQuality", "matchSuitability", "similarity"]) {
      const value = attribute(match, measure);
      if (value === void 0 || /^\d+(?:\.\d*)?$/.test(value) && Number(value) <= 100) continue;
      wrong2("xliffAttributeValue", { attribute: measure, value });
    }
  }
}
function refersTo(ref, ids) {
  const [, last = ""] = /^#(?:.*\/)?(?:t=)?([^/=]+)$/.exec(ref) ?? [];
  return last !== "" && ids.has(last);
}
function checkGlossary(reading, glossary, unit) {
  const entries = elements(glossary);
  checkUnique(reading, entries, { scope: "glossary", section: section("5.2.5") });
  for (const entry of entries) {
    const has = (local) => elements(entry).some((child) => child.local === local);
    const wrong2 = (messageId, child) => report(reading, entry, {
      id: "xliff/module",
      messageId,
      data: { child },
      section: section("5.2.4"),
      unit
    });
    if (!has("term")) wrong2("xliffElementMissing", "term");
    if (!has("translation") && !has("definition")) wrong2("xliffGlossaryEmpty", "translation");
  }
}
function checkMetadata(reading, element, unit) {
  const at = { id: "xliff/module", section: section("5.4.4"), unit };
  if (element.local === "meta") {
    if (attribute(element, "type") !== void 0) return;
    report(reading, element, { ...at, messageId: "xliffAttributeMissing", data: { attribute: "type" } });
    return;
  }
  const children = elements(element).filter((child) => child.uri === METADATA);
  if (children.length === 0) {
    const child = element.local === "metadata" ? "metaGroup" : "meta";
    report(reading, element, { ...at, messageId: "xliffElementMissing", data: { child } });
  }
  for (const child of children) checkMetadata(reading, child, unit);
}
function checkFormatStyle(reading, element, unit) {
  const has = (local) => element.attributes.some((found) => found.uri === FORMAT_STYLE && found.local === local);
  if (has("subFs") && !has("fs")) {
    report(reading, element, {
      id: "xliff/module",
      messageId: "xliffSubStyleAlone",
      section: section("5.3.5.2"),
      unit
    });
  }
  for (const child of elements(element)) checkFormatStyle(reading, child, unit);
}

// src/formats/xliff/constraints/schema.ts
var INLINE = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"];
var hints = {
  canCopy: "yesNo",
  canDelete: "yesNo",
  canReorder: "yesNoFirstNo",
  copyOf: "nmtoken"
};
var kind = { id: "nmtoken", type: "codeType", subType: "userDefined" };
var marker = { id: "nmtoken", translate: "yesNo", type: "markerType", ref: "text", value: "text" };
var container = {
  id: "nmtoken",
  canResegment: "yesNo",
  translate: "yesNo",
  srcDir: "direction",
  trgDir: "direction",
  "xml:space": "space"
};
var end = {
  canOverlap: "yesNo",
  dataRef: "nmtoken",
  dir: "direction",
  disp: "text",
  equiv: "text"
};
var pair = { subFlows: "nmtokens", isolated: "yesNo" };
var foreign = { names: ["*"] };
var notes2 = { names: ["notes"], single: true };
var text = [{ names: INLINE }];
var sourceAndTarget = [
  { names: ["source"], required: true, single: true },
  { names: ["target"], single: true }
];
var SCHEMA = /* @__PURE__ */ new Map([
  [
    "xliff",
    {
      attributes: { version: "text", srcLang: "language", trgLang: "language", "xml:space": "space" },
      required: ["version", "srcLang"],
      children: [{ names: ["file"], required: true }],
      open: true
    }
  ],
  [
    "file",
    {
      attributes: { ...container, original: "text" },
      required: ["id"],
      children: [
        { names: ["skeleton"], single: true },
        foreign,
        notes2,
        { names: ["unit", "group"], required: true }
      ],
      open: true
    }
  ],
  ["skeleton", { attributes: { href: "text" }, required: [], children: [foreign], mixed: true }],
  [
    "group",
    {
      attributes: { ...container, name: "text", type: "userDefined" },
      required: ["id"],
      children: [foreign, notes2, { names: ["unit", "group"] }],
      open: true
    }
  ],
  [
    "unit",
    {
      attributes: { ...container, name: "text", type: "userDefined" },
      required: ["id"],
      children: [
        foreign,
        notes2,
        { names: ["originalData"], single: true },
        { names: ["segment", "ignorable"], required: true }
      ],
      open: true
    }
  ],
  [
    "segment",
    {
      attributes: { id: "nmtoken", canResegment: "yesNo", state: "state", subState: "userDefined" },
      required: [],
      children: sourceAndTarget
    }
  ],
  ["ignorable", { attributes: { id: "nmtoken" }, required: [], children: sourceAndTarget }],
  ["notes", { attributes: {}, required: [], children: [{ names: ["note"], required: true }] }],
  [
    "note",
    {
      attributes: { id: "nmtoken", appliesTo: "appliesTo", category: "text", priority: "priority" },
      required: [],
      children: [],
      mixed: true,
      open: true
    }
  ],
  ["originalData", { attributes: {}, required: [], children: [{ names: ["data"], required: true }] }],
  [
    "data",
    {
      attributes: { id: "nmtoken", dir: "direction", "xml:space": "preserve" },
      required: ["id"],
      children: [{ names: ["cp"] }],
      mixed: true
    }
  ],
  [
    "source",
    {
      attributes: { "xml:lang": "language", "xml:space": "space" },
      required: [],
      children: text,
      mixed: true
    }
  ],
  [
    "target",
    {
      attributes: { "xml:lang": "language", "xml:space": "space", order: "positive" },
      required: [],
      children: text,
      mixed: true
    }
  ],
  ["cp", { attributes: { hex: "hex" }, required: ["hex"], children: [] }],
  [
    "ph",
    {
      attributes: {
        ...hints,
        ...kind,
        disp: "text",
        equiv: "text",
        dataRef: "nmtoken",
        subFlows: "nmtokens"
      },
      required: ["id"],
      children: [],
      open: true
    }
  ],
  [
    "pc",
    {
      attributes: {
        ...hints,
        ...kind,
        canOverlap: "yesNo",
        dispEnd: "text",
        dispStart: "text",
        equivEnd: "text",
        equivStart: "text",
        dataRefEnd: "nmtoken",
        dataRefStart: "nmtoken",
        subFlowsEnd: "nmtokens",
        subFlowsStart: "nmtokens",
        dir: "direction"
      },
      required: ["id"],
      children: text,
      mixed: true,
      open: true
    }
  ],
  ["sc", { attributes: { ...hints, ...kind, ...end, ...pair }, required: ["id"], children: [], open: true }],
  [
    "ec",
    {
      attributes: { ...hints, ...kind, ...end, ...pair, startRef: "nmtoken" },
      required: [],
      children: [],
      open: true
    }
  ],
  ["mrk", { attributes: marker, required: ["id"], children: text, mixed: true, open: true }],
  ["sm", { attributes: marker, required: ["id"], children: [], open: true }],
  ["em", { attributes: { startRef: "nmtoken" }, required: ["startRef"], children: [] }]
]);
var NMTOKEN = /^[\p{L}\p{N}\p{M}._:\u00b7-]+$/u;
var CODE_TYPES2 = /* @__PURE__ */ new Set(["fmt", "ui", "quote", "link", "image", "other"]);
var MARKER_TYPES = /* @__PURE__ */ new Set(["generic", "comment", "term"]);
var STATES2 = /* @__PURE__ */ new Set(["initial", "translated", "reviewed", "final"]);
function isOfType(value, type) {
  switch (type) {
    case "text":
      return true;
    case "nmtoken":
      return NMTOKEN.test(value);
    case "nmtokens":
      return value.trim() !== "" && value.trim().split(/\s+/).every((token) => NMTOKEN.test(token));
    case "yesNo":
      return value === "yes" || value === "no";
    case "yesNoFirstNo":
      return value === "yes" || value === "no" || value === "firstNo";
    case "direction":
      return value === "ltr" || value === "rtl" || value === "auto";
    case "language":
      return isLanguage(value);
    case "state":
      return STATES2.has(value);
    case "appliesTo":
      return value === "source" || value === "target";
    case "priority":
      return /^(?:[1-9]|10)$/.test(value);
    case "positive":
      return /^0*[1-9][0-9]{0,8}$/.test(value);
    case "userDefined":
      return /^[^\s:]+:[^\s:]+$/.test(value);
    case "codeType":
      return CODE_TYPES2.has(value);
    case "markerType":
      return MARKER_TYPES.has(value) || /^[^\s:]+:[^\s:]+$/.test(value);
    case "hex":
      return isInvalidInXml(value);
    case "space":
      return value === "preserve" || value === "default";
    case "preserve":
      return value === "preserve";
  }
}
function isLanguage(value) {
  if (/^x(?:-[a-z0-9]{1,8})+$/i.test(value)) return true;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
function isInvalidInXml(value) {
  if (!/^(?:[0-9A-Fa-f]{2}){2,3}$/.test(value)) return false;
  const code = Number.parseInt(value, 16);
  const control = code < 32 && code !== 9 && code !== 10 && code !== 13;
  return control || code >= 55296 && code <= 57343 || code === 65534 || code === 65535;
}

// src/formats/xliff/constraints/structure.ts
function checkStructure(reading, element, seen) {
  if (seen.has(element)) return;
  const { uri } = element;
  const rule = SCHEMA.get(element.local);
  if (rule === void 0) return;
  checkAttributes(reading, element, rule);
  checkText(reading, element, rule);
  checkChildren(reading, element, { rule, uri });
  for (const child of elements(element)) if (child.uri === uri) checkStructure(reading, child, seen);
}
function checkAttributes(reading, element, rule) {
  for (const { name, uri, value } of element.attributes) {
    const type = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : void 0;
    const own = uri === "" || name === "xml:space";
    if (name === "xmlns" || name.startsWith("xmlns:")) continue;
    if (type !== void 0) {
      if (isOfType(value, type)) continue;
      const data = { attribute: name, value };
      const messageId = type === "language" ? "xliffLanguageTag" : "xliffAttributeValue";
      report(reading, element, {
        id: idOf(name),
        messageId,
        data,
        attribute: name,
        section: attributeSection(name)
      });
    } else if (own || rule.open !== true) {
      const data = { attribute: name };
      const at = own ? elementSection(element.local) : section("4.9.1");
      report(reading, element, {
        id: "xliff/structure",
        messageId: "xliffAttributeUnexpected",
        data,
        attribute: name,
        section: at
      });
    }
  }
  for (const name of rule.required) {
    if (attribute(element, name) !== void 0) continue;
    const data = { attribute: name };
    report(reading, element, {
      id: idOf(name),
      messageId: "xliffAttributeMissing",
      data,
      section: elementSection(element.local)
    });
  }
}
function idOf(name) {
  if (name === "srcLang" || name === "trgLang" || name === "xml:lang") return "xliff/language";
  if (name === "state" || name === "subState") return "xliff/state";
  return name === "order" ? "xliff/order" : "xliff/structure";
}
function checkText(reading, element, rule) {
  if (rule.mixed === true) return;
  const text2 = element.children.find((child) => child.type === "text" && child.text.trim() !== "");
  if (text2 === void 0 || text2.type !== "text") return;
  report(reading, element, {
    id: "xliff/structure",
    messageId: "xliffTextUnexpected",
    data: { text: text2.text.trim().slice(0, 40) },
    section: elementSection(element.local)
  });
}
function checkChildren(reading, element, { rule, uri }) {
  const unexpected = (child) => report(reading, child, {
    id: "xliff/structure",
    messageId: "xliffElementUnexpected",
    data: { parent: element.local },
    section: elementSection(element.local)
  });
  let at = 0;
  const counts = rule.children.map(() => 0);
  for (const child of elements(element)) {
    const slot = rule.children.findIndex((candidate, index) => index >= at && takes(candidate, child, uri));
    if (slot < 0) {
      unexpected(child);
      continue;
    }
    at = slot;
    counts[slot] = (counts[slot] ?? 0) + 1;
    if (rule.children[slot]?.single === true && (counts[slot] ?? 0) > 1) unexpected(child);
  }
  for (const [index, slot] of rule.children.entries()) {
    if (slot.required !== true || (counts[index] ?? 0) > 0) continue;
    report(reading, element, {
      id: "xliff/structure",
      messageId: "xliffElementMissing",
      data: { child: slot.names[0] ?? "" },
      section: elementSection(element.local)
    });
  }
}
function takes(slot, child, uri) {
  return child.uri === uri ? slot.names.includes(child.local) : slot.names.includes("*");
}

// src/formats/xliff/constraints/hints.ts
var CODES = /* @__PURE__ */ new Set(["ph", "pc", "sc", "ec"]);
function checkHints({ source, target }, found) {
  for (const side of [source, target]) {
    const codes2 = side.flatMap((content) => content.codes).filter((code) => CODES.has(code.local));
    checkReorder(codes2, found);
  }
  for (const [index, content] of source.entries()) {
    const translated = target[index];
    const has = content.part.children.some((child) => child.type === "element" && child.local === "target");
    if (translated === void 0 || !has) continue;
    checkDeleted(content, { target: translated, found });
    checkSequence(content, { target: translated, found });
  }
}
function checkReorder(codes2, found) {
  let sequence = false;
  for (const code of codes2) {
    const value = attribute(code, "canReorder") ?? "yes";
    const at = { attribute: "canReorder", section: section("4.7.2.6") };
    if (value !== "yes" && (attribute(code, "canCopy") !== "no" || attribute(code, "canDelete") !== "no")) {
      found({ id: "xliff/hints", messageId: "xliffReorderAlone", data: { value }, ...at }, code);
    }
    if (value === "no" && !sequence)
      found({ id: "xliff/hints", messageId: "xliffReorderWithoutFirst", ...at }, code);
    sequence = value === "firstNo" || sequence && value === "no";
  }
}
function nameOf(code) {
  const id = attribute(code, "id");
  return id === void 0 ? `end ${attribute(code, "startRef") ?? ""}` : `start ${id}`;
}
function checkDeleted(source, { target, found }) {
  const present = new Set(target.codes.map(nameOf));
  const final = attribute(source.part, "state") === "final";
  for (const code of source.codes) {
    if (attribute(code, "canDelete") !== "no" || present.has(nameOf(code))) continue;
    const data = { value: attribute(code, "id") ?? attribute(code, "startRef") ?? "" };
    const severity = final ? "error" : "warning";
    const at = attributeSection("canDelete");
    found({ id: "xliff/hints", messageId: "xliffCodeDeleted", data, severity, section: at }, source.part);
  }
}
function checkSequence(source, { target, found }) {
  const places = new Map(target.codes.map((code, index) => [nameOf(code), index]));
  let last = -1;
  for (const code of source.codes.filter((one) => CODES.has(one.local))) {
    const value = attribute(code, "canReorder") ?? "yes";
    const place = places.get(nameOf(code));
    if (value === "firstNo") last = place ?? -1;
    if (value !== "no" || place === void 0) continue;
    if (place < last) {
      const at = attributeSection("canReorder");
      found({ id: "xliff/hints", messageId: "xliffSequenceChanged", section: at }, source.part);
      return;
    }
    last = place;
  }
}

// src/formats/xliff/constraints/pairs.ts
function checkPairs(codes2, found) {
  checkCodes(codes2, found);
  checkMarkers(codes2, found);
}
function isolated(code) {
  return attribute(code, "isolated") === "yes";
}
function checkCodes(codes2, found) {
  const wrong2 = (code, messageId, at) => {
    const value = attribute(code, "id") ?? attribute(code, "startRef") ?? "";
    found({ id: "xliff/pairing", messageId, data: { value }, section: at }, code);
  };
  const open = /* @__PURE__ */ new Map();
  const starts = codes2.filter((code) => code.local === "sc");
  for (const code of codes2) {
    if (code.local === "sc") open.set(attribute(code, "id") ?? "", code);
    if (code.local !== "ec") continue;
    const startRef = attribute(code, "startRef");
    const id = attribute(code, "id");
    if (isolated(code)) {
      if (startRef !== void 0) wrong2(code, "xliffEndIsolatedWithStart", elementSection("ec"));
      if (id === void 0) wrong2(code, "xliffEndIsolatedWithoutId", elementSection("ec"));
      continue;
    }
    if (id !== void 0) wrong2(code, "xliffEndWithId", elementSection("ec"));
    if (attribute(code, "dir") !== void 0) wrong2(code, "xliffEndWithDirection", elementSection("ec"));
    if (startRef === void 0) {
      wrong2(code, "xliffEndWithoutStartRef", elementSection("ec"));
      continue;
    }
    const start = open.get(startRef);
    if (start === void 0) {
      const later = starts.some((other) => attribute(other, "id") === startRef);
      wrong2(code, later ? "xliffEndBeforeStart" : "xliffEndWithoutStart", attributeSection("isolated"));
    } else if (isolated(start)) {
      wrong2(start, "xliffStartIsolatedWithEnd", attributeSection("isolated"));
    } else {
      checkSameHints(start, code, found);
    }
  }
  const ended = codes2.filter((code) => code.local === "ec").map((code) => attribute(code, "startRef"));
  for (const start of starts) {
    const ends = ended.filter((ref) => ref === attribute(start, "id")).length;
    if (!isolated(start) && ends === 0) wrong2(start, "xliffStartWithoutEnd", attributeSection("isolated"));
    if (ends > 1) wrong2(start, "xliffStartWithEnds", elementSection("sc"));
  }
}
function checkSameHints(start, end2, found) {
  for (const name of ["canCopy", "canDelete", "canOverlap", "canReorder"]) {
    const value = attribute(start, name) ?? "yes";
    const expected = value === "firstNo" ? "no" : value;
    const actual = attribute(end2, name) ?? "yes";
    if (actual === expected) continue;
    const data = { attribute: name, expected, found: actual };
    found({ id: "xliff/hints", messageId: "xliffHintsDiffer", data, section: elementSection("ec") }, end2);
  }
}
function checkMarkers(codes2, found) {
  const open = /* @__PURE__ */ new Set();
  const ids = new Set(codes2.filter((code) => code.local === "sm").map((code) => attribute(code, "id")));
  const ended = new Set(
    codes2.filter((code) => code.local === "em").map((code) => attribute(code, "startRef"))
  );
  for (const code of codes2) {
    const id = attribute(code, "id") ?? "";
    if (code.local === "sm") {
      open.add(id);
      if (ended.has(id)) continue;
      const data = { value: id };
      const at = elementSection("sm");
      found({ id: "xliff/pairing", messageId: "xliffMarkerWithoutEnd", data, section: at }, code);
    }
    const startRef = attribute(code, "startRef") ?? "";
    if (code.local !== "em" || open.has(startRef)) continue;
    const messageId = ids.has(startRef) ? "xliffMarkerEndFirst" : "xliffMarkerWithoutStart";
    found({ id: "xliff/pairing", messageId, data: { value: startRef }, section: section("4.7.3.2") }, code);
  }
}

// src/formats/xliff/constraints/inline.ts
function contentOf(part, local) {
  const holder = elements(part).find((child) => child.uri === part.uri && child.local === local);
  const codes2 = [];
  const collect = (element) => {
    for (const child of elements(element)) {
      if (child.uri !== part.uri) continue;
      codes2.push(child);
      collect(child);
    }
  };
  if (holder !== void 0) collect(holder);
  return { part, codes: codes2 };
}
function checkInline(reading, context) {
  const { source, target } = context;
  if ([...source, ...target].every(({ codes: codes2 }) => codes2.length === 0)) return;
  const found = (finding, element) => report(reading, element, finding);
  for (const side of [source, target]) {
    const codes2 = side.flatMap((content) => content.codes);
    checkPairs(codes2, found);
    for (const code of codes2) {
      checkTypes(code, found);
      checkComment(code, { unit: context.unit, found });
      collectSubFlows(code, context.subFlow);
    }
  }
  const all = [...source, ...target].flatMap((content) => content.codes);
  checkData(all, { unit: context.unit, found });
  checkCopies(all, found);
  checkHints({ source, target }, found);
}
var SUB_TYPES = /* @__PURE__ */ new Map([
  ["xlf:b", "fmt"],
  ["xlf:i", "fmt"],
  ["xlf:u", "fmt"],
  ["xlf:lb", "fmt"],
  ["xlf:pb", "fmt"],
  ["xlf:var", "ui"]
]);
function checkTypes(code, found) {
  const subType = attribute(code, "subType");
  if (subType === void 0) return;
  const type = attribute(code, "type");
  const expected = SUB_TYPES.get(subType);
  const wrong2 = (messageId) => found(
    {
      id: "xliff/inline",
      messageId,
      data: { type: type ?? "", subType, expected: expected ?? "" },
      attribute: "subType",
      section: attributeSection("subType")
    },
    code
  );
  if (type === void 0) wrong2("xliffSubTypeAlone");
  else if (expected !== void 0 && type !== expected) wrong2("xliffSubTypeMismatch");
  if (expected === void 0 && subType.startsWith("xlf:")) wrong2("xliffPrefixReserved");
}
function checkComment(code, { unit, found }) {
  if (code.local !== "mrk" && code.local !== "sm") return;
  const type = attribute(code, "type") ?? "generic";
  if (type === "generic" && attribute(code, "translate") === void 0) {
    const at2 = section("4.7.3.1.1");
    found(
      { id: "xliff/annotation", messageId: "xliffTranslateMissing", severity: "warning", section: at2 },
      code
    );
  }
  if (type !== "comment") return;
  const [value, ref] = [attribute(code, "value"), attribute(code, "ref")];
  const at = section("4.7.3.1.3");
  if (value === void 0 === (ref === void 0)) {
    const messageId = value === void 0 ? "xliffCommentWithout" : "xliffCommentBoth";
    found({ id: "xliff/annotation", messageId, section: at }, code);
  }
  if (ref !== void 0 && !notesOf(unit).has(noteId(ref, unit))) {
    const data = { value: ref };
    found(
      { id: "xliff/reference", messageId: "xliffNoteUnknown", data, attribute: "ref", section: at },
      code
    );
  }
}
function noteId(ref, unit) {
  const parts = /^#(?:(?:\/?f=[^/]+\/)?u=([^/]+)\/)?n=([^/]+)$/.exec(ref);
  const ofThis = parts?.[1] === void 0 || parts[1] === attribute(unit, "id");
  return ofThis ? parts?.[2] ?? "" : "";
}
function notesOf(unit) {
  const lists = elements(unit).filter((child) => child.local === "notes");
  return new Set(lists.flatMap(elements).map((note) => attribute(note, "id") ?? " "));
}
function collectSubFlows(code, subFlow) {
  for (const name of ["subFlows", "subFlowsStart", "subFlowsEnd"]) {
    for (const value of (attribute(code, name) ?? "").split(/\s+/)) {
      if (value !== "") subFlow({ code, attribute: name, value });
    }
  }
}
function checkData(codes2, { unit, found }) {
  const stores = elements(unit).filter((child) => child.local === "originalData");
  const ids = new Set(stores.flatMap(elements).map((entry) => attribute(entry, "id")));
  for (const code of codes2) {
    for (const name of ["dataRef", "dataRefStart", "dataRefEnd"]) {
      const value = attribute(code, name);
      if (value === void 0 || ids.has(value)) continue;
      const data = { attribute: name, value };
      const finding = { id: "xliff/reference", messageId: "xliffDataUnknown", data, attribute: name };
      found({ ...finding, section: attributeSection(name) }, code);
    }
  }
}
function checkCopies(codes2, found) {
  for (const code of codes2) {
    const value = attribute(code, "copyOf");
    if (value === void 0) continue;
    const wrong2 = (messageId) => found(
      {
        id: "xliff/reference",
        messageId,
        data: { value },
        attribute: "copyOf",
        section: section("4.7.2.4.1")
      },
      code
    );
    const base = codes2.find((other) => other !== code && attribute(other, "id") === value);
    if (base === void 0) wrong2("xliffCopyUnknown");
    else if (withData(base) || withData(code)) wrong2("xliffCopyWithData");
    if (base !== void 0 && attribute(base, "canCopy") === "no") wrong2("xliffCopyForbidden");
  }
}
function withData(code) {
  return ["dataRef", "dataRefStart", "dataRefEnd"].some((name) => attribute(code, name) !== void 0);
}

// src/formats/xliff/constraints/unit.ts
function checkUnit(reading, unit, context) {
  const children = elements(unit).filter((child) => child.uri === unit.uri);
  const parts = children.filter((child) => child.local === "segment" || child.local === "ignorable");
  const segments = parts.filter((part) => part.local === "segment");
  if (segments.length === 0) {
    const messageId = "xliffUnitWithoutSegment";
    report(reading, unit, { id: "xliff/structure", messageId, section: elementSection("unit") });
  }
  for (const name of ["notes", "originalData"]) {
    const lists = children.filter((child) => child.local === name);
    checkUnique(reading, lists.flatMap(elements), { scope: "unit", section: attributeSection("id") });
  }
  for (const segment of segments) checkState(reading, segment);
  for (const part of parts) checkLanguages(reading, part, context);
  checkOrder(reading, parts);
  const content = { source: partsOf(parts, "source"), target: partsOf(parts, "target") };
  checkIds(reading, parts, content);
  checkInline(reading, { unit, ...content, subFlow: context.subFlow });
}
function partsOf(parts, local) {
  return parts.map((part) => contentOf(part, local));
}
function checkState(reading, segment) {
  const state = attribute(segment, "state");
  const subState = attribute(segment, "subState");
  const target = elements(segment).some((child) => child.local === "target");
  const wrong2 = (messageId, name) => report(reading, segment, {
    id: "xliff/state",
    messageId,
    data: { state: state ?? "", subState: subState ?? "" },
    attribute: name,
    section: attributeSection(name)
  });
  if (subState !== void 0 && state === void 0) wrong2("xliffSubStateAlone", "subState");
  if (subState?.startsWith("xlf:") === true) wrong2("xliffPrefixReserved", "subState");
  if (state !== void 0 && state !== "initial" && !target) wrong2("xliffStateWithoutTarget", "state");
}
function checkLanguages(reading, part, { languages, inherited }) {
  for (const element of elements(part)) {
    if (element.local !== "source" && element.local !== "target") continue;
    const expected = languages[element.local];
    const own = attribute(element, "xml:lang");
    const found = own ?? attribute(part, "xml:lang") ?? inherited;
    if (found === "" || expected === "" || found.toLowerCase() === expected.toLowerCase()) continue;
    report(reading, element, {
      id: "xliff/language",
      messageId: "xliffLanguageMismatch",
      data: { found, expected },
      ...own === void 0 ? {} : { attribute: "xml:lang" },
      section: elementSection(element.local)
    });
  }
}
function checkOrder(reading, parts) {
  const taken = /* @__PURE__ */ new Map();
  const targets = parts.flatMap((part, index) => {
    const target = elements(part).find((child) => child.local === "target");
    return target === void 0 ? [] : [{ target, index }];
  });
  for (const { target, index } of targets) {
    const stated = attribute(target, "order");
    const order = stated === void 0 ? index + 1 : Number(stated);
    if (!Number.isInteger(order)) continue;
    const data = { order, count: parts.length };
    const name = stated === void 0 ? {} : { attribute: "order" };
    if (order > parts.length) {
      const at = attributeSection("order");
      report(reading, target, {
        id: "xliff/order",
        messageId: "xliffOrderTooHigh",
        data,
        ...name,
        section: at
      });
    }
    const before = taken.get(order);
    if (before !== void 0) {
      const lines = { order, first: lineOf(reading, before), second: lineOf(reading, target) };
      const implicit = stated === void 0 || attribute(before, "order") === void 0;
      const at = implicit ? section("4.8.2") : attributeSection("order");
      report(reading, target, {
        id: "xliff/order",
        messageId: "xliffOrderTwice",
        data: lines,
        ...name,
        section: at
      });
    }
    taken.set(order, target);
  }
}
function checkIds(reading, parts, { source, target }) {
  const scope = { scope: "unit", section: attributeSection("id") };
  const inSources = source.flatMap((content) => content.codes);
  checkUnique(reading, [...parts, ...inSources], scope);
  checkUnique(
    reading,
    target.flatMap((content) => content.codes),
    scope
  );
  const owners = /* @__PURE__ */ new Map();
  for (const owner of [...parts, ...inSources]) owners.set(attribute(owner, "id") ?? "", owner);
  for (const [index, content] of target.entries()) {
    const siblings = source[index]?.codes ?? [];
    for (const code of content.codes) {
      const id = attribute(code, "id");
      const owner = id === void 0 ? void 0 : owners.get(id);
      if (id === void 0 || owner === void 0) continue;
      if (siblings.includes(owner) && sameElement(owner, code)) continue;
      report(reading, code, {
        id: "xliff/unique-id",
        messageId: "xliffIdOfAnother",
        data: { value: id, other: owner.local, first: lineOf(reading, owner) },
        attribute: "id",
        section: attributeSection("id")
      });
    }
  }
}
function sameElement(a, b) {
  return whole(a) === whole(b);
}
function whole({ local }) {
  if (local === "sc") return "pc";
  return local === "sm" ? "mrk" : local;
}

// src/formats/xliff/constraints.ts
function checkXliff2(reading) {
  const seen = /* @__PURE__ */ new Set();
  const flows = [];
  let target;
  return {
    unit: (unit, inside) => {
      const [root, file2] = inside;
      if (root === void 0 || file2 === void 0) return;
      seen.add(unit);
      checkStructure(reading, unit, /* @__PURE__ */ new Set());
      const languages = {
        source: attribute(root, "srcLang") ?? "",
        target: attribute(root, "trgLang") ?? ""
      };
      const context = {
        languages,
        inherited: inheritedLanguage([...inside, unit]),
        subFlow: (one) => flows.push({ ...one, file: file2 })
      };
      checkUnit(reading, unit, context);
      checkModules(reading, unit);
      if (languages.target === "") target ??= firstTarget(unit);
    },
    finish: (root) => {
      checkStructure(reading, root, seen);
      const files = core(root, "file");
      checkUnique(reading, files, { scope: "xliff", section: attributeSection("id") });
      for (const file2 of files) {
        checkSkeleton(reading, file2);
        const ids = checkContainers(reading, file2);
        for (const flow of flows)
          if (flow.file === file2 && !ids.has(flow.value)) reportSubFlow(reading, flow);
      }
      checkTargetLanguage(reading, root, target);
    }
  };
}
function reportSubFlow(reading, { code, attribute: name, value }) {
  const data = { attribute: name, value };
  const at = attributeSection(name);
  report(reading, code, {
    id: "xliff/reference",
    messageId: "xliffSubFlowUnknown",
    data,
    attribute: name,
    section: at
  });
}
function core(element, local) {
  return elements(element).filter((child) => child.uri === element.uri && child.local === local);
}
function checkContainers(reading, file2) {
  const units = [];
  const groups = [];
  const collect = (parent) => {
    units.push(...core(parent, "unit"));
    for (const group of core(parent, "group")) {
      groups.push(group);
      collect(group);
    }
  };
  collect(file2);
  checkUnique(reading, groups, { scope: "file", section: attributeSection("id") });
  checkUnique(reading, units, { scope: "file", section: attributeSection("id") });
  for (const holder of [file2, ...groups]) {
    for (const notes3 of core(holder, "notes")) {
      checkUnique(reading, core(notes3, "note"), { scope: holder.local, section: attributeSection("id") });
    }
  }
  return new Set(units.map((unit) => attribute(unit, "id") ?? ""));
}
function inheritedLanguage(path) {
  return path.reduce((lang, element) => attribute(element, "xml:lang") ?? lang, "");
}
function checkSkeleton(reading, file2) {
  for (const skeleton of core(file2, "skeleton")) {
    const empty = skeleton.children.length === 0;
    const pointed = attribute(skeleton, "href") !== void 0;
    if (empty !== pointed) {
      const messageId = empty ? "xliffSkeletonEmpty" : "xliffSkeletonBoth";
      report(reading, skeleton, { id: "xliff/skeleton", messageId, section: elementSection("skeleton") });
    }
  }
}
function checkTargetLanguage(reading, root, target) {
  if (attribute(root, "trgLang") !== void 0 || target === void 0) return;
  report(reading, root, {
    id: "xliff/language",
    messageId: "xliffTargetLanguageMissing",
    data: { line: lineOf(reading, target) },
    section: elementSection("xliff")
  });
}
function firstTarget(parent) {
  for (const child of elements(parent)) {
    if (child.uri !== parent.uri) continue;
    if (child.local === "target") return child;
    const inside = firstTarget(child);
    if (inside !== void 0) return inside;
  }
  return void 0;
}

// src/formats/xliff/inline-read.ts
var STANDALONE_12 = /* @__PURE__ */ new Set(["x", "bx", "ex", "bpt", "ept", "it", "ph"]);
var STANDALONE_2 = /* @__PURE__ */ new Set(["ph", "sc", "ec", "sm", "em", "cp"]);
function readInline12(element, uri) {
  const text2 = onlyText(element);
  if (text2 !== void 0) return text2;
  return joinText(element.children.flatMap((child) => piece12(child, uri)));
}
function onlyText({ children }) {
  const [first] = children;
  if (first === void 0) return [];
  if (children.length > 1 || first.type !== "text") return void 0;
  return first.text === "" ? [] : [{ type: "text", text: first.text }];
}
function piece12(node, uri) {
  if (node.type === "text") return [{ type: "text", text: node.text }];
  if (node.type !== "element") return [];
  const id = attribute(node, "id") ?? "";
  const kind2 = kindFrom12(attribute(node, "ctype") ?? "");
  if (node.uri === uri && STANDALONE_12.has(node.local)) {
    const text2 = attribute(node, "equiv-text") ?? textContent(node);
    return [{ type: "code", id, kind: kind2, text: text2, ...node.local === "x" ? {} : { element: node.local } }];
  }
  const children = readInline12(node, uri);
  if (node.uri === uri && node.local === "g") {
    return [{ type: "pair", id, kind: kind2, ...splitEquivalent(attribute(node, "equiv-text") ?? ""), children }];
  }
  if (node.uri === uri && node.local === "mrk") {
    if (attribute(node, "mtype") === "seg") return children;
    const mid = attribute(node, "mid") ?? "";
    return [{ type: "pair", id: mid, kind: "annotation", start: "", end: "", children, element: "mrk" }];
  }
  return [{ type: "pair", id, kind: "unknown", start: "", end: "", children, element: node.name }];
}
function splitEquivalent(value) {
  const parts = ["", ""];
  let part = 0;
  for (let at = 0; at < value.length; at++) {
    let character = value[at] ?? "";
    if (character === "\u2026" && part === 0) {
      part = 1;
      continue;
    }
    if (character === "\\" && at + 1 < value.length) character = value[++at] ?? "";
    parts[part] += character;
  }
  return { start: parts[0] ?? "", end: parts[1] ?? "" };
}
function joinEquivalent(start, end2) {
  return start === "" && end2 === "" ? "" : `${keep(start)}\u2026${keep(end2)}`;
}
function keep(markup) {
  return markup.replace(/[\\…]/g, "\\$&");
}
function readInline2(element, uri, data) {
  const text2 = onlyText(element);
  if (text2 !== void 0) return text2;
  return joinText(element.children.flatMap((child) => piece2(child, uri, data)));
}
function piece2(node, uri, data) {
  if (node.type === "text") return [{ type: "text", text: node.text }];
  if (node.type !== "element") return [];
  const id = attribute(node, "id") ?? attribute(node, "startRef") ?? "";
  const kind2 = kindFrom2(attribute(node, "type") ?? "", attribute(node, "subType") ?? "");
  const markup = (shown, reference3) => attribute(node, shown) ?? data.get(attribute(node, reference3) ?? "") ?? "";
  if (node.uri === uri && STANDALONE_2.has(node.local)) {
    const annotation = node.local === "sm" || node.local === "em";
    const text2 = node.local === "cp" ? attribute(node, "hex") ?? "" : markup("disp", "dataRef");
    const code = { type: "code", id, kind: annotation ? "annotation" : kind2, text: text2 };
    return [node.local === "ph" ? code : { ...code, element: node.local }];
  }
  const children = readInline2(node, uri, data);
  if (node.uri === uri && node.local === "pc") {
    const start = markup("dispStart", "dataRefStart");
    return [{ type: "pair", id, kind: kind2, start, end: markup("dispEnd", "dataRefEnd"), children }];
  }
  const known = node.uri === uri && node.local === "mrk";
  const element = known ? node.local : node.name;
  return [
    { type: "pair", id, kind: known ? "annotation" : "unknown", start: "", end: "", children, element }
  ];
}

// src/formats/xliff/read2.ts
function readXliff2(source, format) {
  const reading = { source, problems: [] };
  const units = [];
  const constraints = checkXliff2(reading);
  return {
    take: (element, inside) => {
      const [root, file2, ...groups] = inside;
      const inGroups = groups.every((group) => group.local === "group");
      if (root === void 0 || file2?.local !== "file" || !inGroups) return false;
      const translate = [file2, ...groups, element].reduce(
        (inherited, one) => translates(one, inherited),
        true
      );
      units.push(readUnit(reading, element, { file: attribute(file2, "id") ?? "", uri: root.uri, translate }));
      constraints.unit(element, inside);
      return true;
    },
    finish: (root) => {
      constraints.finish(root);
      return { format, ...readRoot(root), units, problems: inOrder(reading.problems), raw: source.text };
    }
  };
}
function readRoot(root) {
  const first = elements(root).find((child) => child.uri === root.uri && child.local === "file");
  const own = first === void 0 ? /* @__PURE__ */ new Map() : metadataOf(first);
  return {
    sourceLang: attribute(root, "srcLang") ?? "",
    targetLang: attribute(root, "trgLang") ?? "",
    document: own.get("document") ?? (first === void 0 ? "" : attribute(first, "original") ?? ""),
    edition: own.get("edition") ?? "",
    fingerprint: own.get("sourceDigest") ?? ""
  };
}
function translates(element, inherited) {
  const own = attribute(element, "translate");
  return own === void 0 ? inherited : own !== "no";
}
function readUnit(reading, element, place) {
  const children = elements(element).filter((child) => child.uri === place.uri);
  const data = originalData(children);
  const parts = children.filter((child) => child.local === "segment" || child.local === "ignorable");
  const segments = parts.map((part) => readPart(part, { uri: place.uri, data }));
  const source = joinText(segments.flatMap((segment) => segment.source));
  const missing = segments.find((segment) => segment.target === void 0 && !segment.ignorable);
  const translated = segments.some((segment) => segment.target !== void 0 && !segment.ignorable);
  if (missing !== void 0 && translated) {
    report(reading, missing.element, {
      id: "xliff/partial",
      messageId: "xliffSegmentUntranslated",
      severity: "warning",
      section: "XLIFF 2.1, 4.8.1",
      unit: attribute(element, "name") ?? attribute(element, "id") ?? ""
    });
  }
  const digests = metadataOf(element);
  const { line, column } = reading.source.at(element.start);
  return {
    id: attribute(element, "id") ?? "",
    address: attribute(element, "name") ?? "",
    file: place.file,
    source,
    ...joinTargets(segments, { source, locked: !place.translate }),
    ...readPrevious(element, place.uri),
    locked: !place.translate,
    notes: notesOf2([element, ...parts], place.uri),
    fingerprint: digests.get("sourceDigest") ?? "",
    targetFingerprint: digests.get("targetDigest") ?? "",
    span: { start: element.start, end: element.end },
    line,
    column,
    extras: extrasOf(reading.source.text, element, place.uri)
  };
}
function readPart(element, { uri, data }) {
  const part = (local) => elements(element).find((child) => child.uri === uri && child.local === local);
  const [source, target] = [part("source"), part("target")];
  const content = target === void 0 ? [] : readInline2(target, uri, data);
  const order = Number(target === void 0 ? "" : attribute(target, "order") ?? "");
  return {
    element,
    ignorable: element.local === "ignorable",
    source: source === void 0 ? [] : readInline2(source, uri, data),
    ...content.length === 0 ? {} : { target: content },
    order: Number.isInteger(order) ? order : 0,
    state: stateFrom2(attribute(element, "state") ?? "initial") ?? "initial",
    subState: attribute(element, "subState") ?? ""
  };
}
function joinTargets(parts, { source, locked }) {
  const segments = parts.filter((part) => !part.ignorable);
  if (segments.every((part) => part.target === void 0)) return { state: "initial", needsWork: false };
  const ordered = parts.map((part, index) => ({ part, at: part.order > 0 ? part.order : index + 1 }));
  ordered.sort((a, b) => a.at - b.at);
  const target = joinText(ordered.flatMap(({ part }) => part.target ?? (part.ignorable ? part.source : [])));
  const least = Math.min(...segments.map((part) => STATES.indexOf(part.state)));
  const marked = segments.some((part) => NEEDS_WORK_SUBSTATES.has(part.subState));
  const prefilled = !locked && least === 0 && !marked && sameContent(target, source);
  if (prefilled) return { state: "initial", needsWork: false };
  const needsWork = least === 0 || marked || segments.some((part) => part.target === void 0);
  return { target, needsWork, state: needsWork ? "initial" : STATES[least] ?? "initial" };
}
function originalData(children) {
  const data = /* @__PURE__ */ new Map();
  for (const store of children.filter((child) => child.local === "originalData")) {
    for (const entry of elements(store)) data.set(attribute(entry, "id") ?? "", textContent(entry));
  }
  return data;
}
function notesOf2(places, uri) {
  const lists = places.flatMap(elements).filter((child) => child.uri === uri && child.local === "notes");
  return lists.flatMap(elements).map((note) => {
    const about2 = attribute(note, "appliesTo");
    return {
      text: textContent(note),
      from: attribute(note, "category") ?? "",
      about: about2 === "source" || about2 === "target" ? about2 : "general"
    };
  });
}
function metadataOf(element) {
  const found = /* @__PURE__ */ new Map();
  for (const metadata of elements(element).filter((child) => child.uri === METADATA)) {
    for (const group of elements(metadata).filter((child) => attribute(child, "category") === OWNER)) {
      for (const meta of elements(group)) found.set(attribute(meta, "type") ?? "", textContent(meta).trim());
    }
  }
  return found;
}
function readPrevious(unit, uri) {
  const matches = elements(unit).filter((child) => child.uri === MATCHES && child.local === "matches");
  const match = matches.flatMap(elements).find((child) => attribute(child, "subType") === `${OWNER}:previous-version`);
  if (match === void 0) return {};
  const part = (local) => elements(match).find((child) => child.local === local);
  const [source, target] = [part("source"), part("target")];
  const none = /* @__PURE__ */ new Map();
  return {
    ...source === void 0 ? {} : { previousSource: readInline2(source, uri, none) },
    ...target === void 0 ? {} : { previousTarget: readInline2(target, uri, none) }
  };
}
var HELD = /* @__PURE__ */ new Set(["notes", "originalData", "segment", "ignorable"]);
function extrasOf(text2, unit, uri) {
  const extras = [];
  for (const child of unit.children) {
    if (child.type === "comment") extras.push(`<!--${child.text}-->`);
    if (child.type === "instruction") extras.push(`<?${child.text}?>`);
    if (child.type !== "element" || child.uri === uri && HELD.has(child.local)) continue;
    const ours = child.uri === METADATA && elements(child).every((group) => attribute(group, "category") === OWNER);
    if (!ours) extras.push(text2.slice(child.start, child.end));
  }
  return extras;
}

// src/formats/xliff/read12.ts
function readXliff12(source) {
  const reading = { source, problems: [] };
  const units = [];
  const files = /* @__PURE__ */ new Map();
  return {
    take: (element, inside) => {
      const [, file2, body, ...groups] = inside;
      const inGroups = groups.every((group) => group.local === "group");
      if (file2?.local !== "file" || body?.local !== "body" || !inGroups) return false;
      let known = files.get(file2);
      if (known === void 0) files.set(file2, known = filePlace(file2, files.size));
      const translate = [...groups, element].reduce((inherited, one) => translates2(one, inherited), true);
      units.push(readUnit2(reading, element, { ...known, translate }));
      return true;
    },
    finish: (root) => ({ ...readFiles(reading, root), units, problems: inOrder(reading.problems) })
  };
}
function filePlace(file2, index) {
  const [sourceLang, targetLang] = [attribute(file2, "source-language"), attribute(file2, "target-language")];
  return {
    file: `${index + 1}`,
    sourceLang: sourceLang ?? "",
    targetLang: targetLang ?? "",
    seen: /* @__PURE__ */ new Map()
  };
}
function readFiles(reading, root) {
  const files = elements(root).filter((child) => child.uri === XLIFF12 && child.local === "file");
  if (files.length === 0) report(reading, root, wrong("xliffNoFile", "xliff"));
  for (const file2 of files) checkFile(reading, file2);
  const [first] = files;
  const own = (name) => first === void 0 ? "" : attribute(first, name) ?? "";
  return {
    format: "xliff12",
    sourceLang: own("source-language"),
    targetLang: own("target-language"),
    document: own("product-name") || own("original"),
    edition: own("product-version"),
    fingerprint: own("build-num"),
    raw: reading.source.text
  };
}
function checkFile(reading, file2) {
  for (const name of ["original", "source-language", "datatype"]) {
    if (attribute(file2, name) === void 0) {
      report(reading, file2, wrong("xliffAttributeMissing", "file", { attribute: name }));
    }
  }
  const body = elements(file2).find((child) => child.uri === XLIFF12 && child.local === "body");
  if (body === void 0) report(reading, file2, wrong("xliffElementMissing", "file", { child: "body" }));
  else checkBinaryUnits(reading, body);
}
function checkBinaryUnits(reading, parent) {
  for (const child of elements(parent)) {
    if (child.uri !== XLIFF12) continue;
    if (child.local === "group") checkBinaryUnits(reading, child);
    if (child.local === "bin-unit") report(reading, child, wrong("xliffBinaryUnit", "bin-unit"));
  }
}
function translates2(element, inherited) {
  const value = attribute(element, "translate");
  return value === void 0 ? inherited : value !== "no";
}
function readUnit2(reading, element, place) {
  const id = attribute(element, "id") ?? "";
  checkId(reading, element, { id, seen: place.seen });
  const parts = partsOf2(element, reading.source.text);
  const { source, target } = parts;
  if (source === void 0) {
    report(reading, element, wrong("xliffElementMissing", "trans-unit", { child: "source" }));
  } else {
    checkLanguage(reading, source, place.sourceLang);
  }
  if (target !== void 0) checkLanguage(reading, target, place.targetLang);
  const english = source === void 0 ? [] : readInline12(source, XLIFF12);
  const given = { source: english, approved: attribute(element, "approved"), locked: !place.translate };
  const { line, column } = reading.source.at(element.start);
  return {
    id,
    address: attribute(element, "resname") ?? "",
    file: place.file,
    source: english,
    ...target === void 0 ? UNTRANSLATED : readTarget(target, given),
    ...readPrevious2(parts.previous),
    locked: !place.translate,
    notes: parts.notes,
    fingerprint: parts.digests.get("x-source-digest") ?? "",
    targetFingerprint: parts.digests.get("x-target-digest") ?? "",
    span: { start: element.start, end: element.end },
    line,
    column,
    extras: parts.extras
  };
}
var UNTRANSLATED = { state: "initial", needsWork: false };
function partsOf2(unit, text2) {
  const parts = { notes: [], digests: /* @__PURE__ */ new Map(), extras: [] };
  for (const child of unit.children) {
    if (child.type === "text") continue;
    if (child.type !== "element") {
      parts.extras.push(child.type === "comment" ? `<!--${child.text}-->` : `<?${child.text}?>`);
    } else if (child.uri !== XLIFF12) parts.extras.push(text2.slice(child.start, child.end));
    else if (child.local === "source") parts.source ??= child;
    else if (child.local === "target") parts.target ??= child;
    else if (child.local === "note") parts.notes.push(readNote(child));
    else if (child.local === "alt-trans" && !parts.previous && isPrevious(child)) parts.previous = child;
    else if (child.local === "context-group" && isOurs(child)) readDigests(child, parts.digests);
    else parts.extras.push(text2.slice(child.start, child.end));
  }
  return parts;
}
function readDigests(group, digests) {
  for (const context of group.children) {
    if (context.type !== "element") continue;
    const type = attribute(context, "context-type") ?? "";
    if (!digests.has(type)) digests.set(type, textContent(context).trim());
  }
}
function readTarget(target, unit) {
  const content = readInline12(target, XLIFF12);
  const state = attribute(target, "state") ?? "";
  const prefilled = !unit.locked && PREFILLED_12.has(state) && sameContent(content, unit.source);
  if (content.length === 0 || prefilled) return { state: "initial", needsWork: false };
  const needsWork = NEEDS_WORK_12.has(state) || unit.approved === "no" && state.startsWith("needs-");
  return {
    target: content,
    needsWork,
    state: needsWork ? "initial" : stateFrom12(state, unit.approved === "yes")
  };
}
function readPrevious2(element) {
  if (element === void 0) return {};
  const part = (local) => elements(element).find((child) => child.local === local);
  const [source, target] = [part("source"), part("target")];
  return {
    ...source === void 0 ? {} : { previousSource: readInline12(source, XLIFF12) },
    ...target === void 0 ? {} : { previousTarget: readInline12(target, XLIFF12) }
  };
}
function readNote(element) {
  const about2 = attribute(element, "annotates");
  return {
    text: textContent(element),
    from: attribute(element, "from") ?? "",
    about: about2 === "source" || about2 === "target" ? about2 : "general"
  };
}
function isPrevious(element) {
  return attribute(element, "alttranstype") === "previous-version";
}
var OURS = `x-${OWNER}`;
function isOurs(element) {
  const purpose = attribute(element, "purpose") ?? "";
  return purpose === OURS || purpose.split(/\s+/).includes(OURS);
}
function checkId(reading, element, unit) {
  const { id, seen } = unit;
  if (id === "") {
    report(reading, element, wrong("xliffAttributeMissing", "trans-unit", { attribute: "id" }));
    return;
  }
  const before = seen.get(id);
  if (before === void 0) seen.set(id, element);
  else {
    const data = { value: id, first: lineOf(reading, before), second: lineOf(reading, element) };
    report(reading, element, wrong("xliffIdTwice", "trans-unit", data));
  }
}
function checkLanguage(reading, element, expected) {
  const found = attribute(element, "xml:lang");
  if (found === void 0 || expected === "" || found.toLowerCase() === expected.toLowerCase()) return;
  report(reading, element, wrong("xliffLanguageMismatch", element.local, { found, expected }));
}
function wrong(messageId, at, data = {}) {
  const id = IDS.get(messageId) ?? "xliff/structure";
  const severity = WARNINGS.has(messageId) ? "warning" : "error";
  return { id, messageId, data, severity, section: `XLIFF 1.2, 3.2 ${at}` };
}
var IDS = /* @__PURE__ */ new Map([
  ["xliffBinaryUnit", "xliff/unread"],
  ["xliffIdTwice", "xliff/unique-id"],
  ["xliffLanguageMismatch", "xliff/language"]
]);
var WARNINGS = /* @__PURE__ */ new Set(["xliffBinaryUnit", "xliffLanguageMismatch"]);

// src/formats/xliff/inline-write.ts
function writeInline12(content, prefix = "") {
  let written = "";
  for (const piece of content) {
    if (piece.type === "text") {
      written += escapeText(piece.text);
      continue;
    }
    if (piece.kind === "annotation" || piece.kind === "unknown") {
      if (piece.type === "pair") written += writeInline12(piece.children, prefix);
      continue;
    }
    const type = codeType(piece.kind);
    const pair2 = piece.type === "pair";
    const equivalent = pair2 ? joinEquivalent(piece.start, piece.end) : piece.text;
    const tag = attributes([
      ["id", piece.id],
      ["ctype", pair2 ? type?.paired : type?.standalone],
      ["clone", "no"],
      ["equiv-text", equivalent === "" ? void 0 : equivalent]
    ]);
    written += pair2 ? `<${prefix}g${tag}>${writeInline12(piece.children, prefix)}</${prefix}g>` : `<${prefix}x${tag}/>`;
  }
  return written;
}
function writeInline2(content, prefix = "") {
  let written = "";
  for (const piece of content) {
    if (piece.type === "text") {
      written += escapeText(piece.text);
      continue;
    }
    if (piece.kind === "annotation" || piece.kind === "unknown") {
      if (piece.type === "pair") written += writeInline2(piece.children, prefix);
      continue;
    }
    const type = codeType(piece.kind);
    const named = { type: type?.type, subType: type?.subType === "" ? void 0 : type?.subType };
    const hints2 = [
      ["canCopy", "no"],
      ["canDelete", "no"]
    ];
    const kind2 = [
      ["type", named.type],
      ["subType", named.subType]
    ];
    if (piece.type === "code") {
      const shown2 = piece.text === "" ? void 0 : piece.text;
      written += `<${prefix}ph${attributes([["id", piece.id], ...hints2, ["disp", shown2], ...kind2])}/>`;
      continue;
    }
    const shown = [
      ["dispStart", piece.start === "" ? void 0 : piece.start],
      ["dispEnd", piece.end === "" ? void 0 : piece.end]
    ];
    const tag = attributes([["id", piece.id], ...hints2, ...shown, ...kind2]);
    written += `<${prefix}pc${tag}>${writeInline2(piece.children, prefix)}</${prefix}pc>`;
  }
  return written;
}

// src/formats/xliff/update.ts
function updateXliff(text2, before, after) {
  const parsed = parseXmlText(text2);
  if (!parsed.ok) throw new RangeError("Cannot write back: text is not well-formed XML");
  const places = /* @__PURE__ */ new Map();
  const collect = (parent) => {
    for (const child of elements(parent)) {
      if (child.local === "unit" || child.local === "trans-unit") places.set(child.start, child);
      else if (child.local === "file" || child.local === "body" || child.local === "group") collect(child);
    }
  };
  collect(parsed.document.root);
  const old = new Map(before.units.map((unit) => [unit.span.start, unit]));
  const splices = [];
  for (const unit of after.units) {
    const was = old.get(unit.span.start);
    const element = places.get(unit.span.start);
    if (was === void 0 || element === void 0)
      throw new RangeError(`Cannot write back "${unit.id}": not in the text`);
    if (same(was, unit)) continue;
    splices.push(...change(text2, element, unit));
  }
  splices.sort((a, b) => b.start - a.start);
  return splices.reduce(
    (result, { start, end: end2, text: by }) => result.slice(0, start) + by + result.slice(end2),
    text2
  );
}
function same(a, b) {
  const target = a.target === void 0 || b.target === void 0 ? a.target === b.target : sameContent(a.target, b.target);
  return target && a.state === b.state && a.needsWork === b.needsWork;
}
function change(text2, element, unit) {
  const old = element.uri === XLIFF12;
  const parts = old ? [element] : elements(element).filter((child) => child.local === "segment");
  const splices = [];
  for (const [index, part] of parts.entries()) {
    const content = unit.target === void 0 || index > 0 ? void 0 : unit.target;
    splices.push(changeTarget(text2, part, { content, unit, old }));
    if (!old && index === 0) splices.push(...changeStates(text2, part, unit));
  }
  if (old) splices.push(...setAttribute(text2, element, { name: "approved", value: approved(unit) }));
  return splices.filter((splice) => splice.text !== text2.slice(splice.start, splice.end));
}
function approved(unit) {
  return unit.target !== void 0 && (unit.state === "reviewed" || unit.state === "final") ? "yes" : void 0;
}
function changeTarget(text2, part, {
  content,
  unit,
  old
}) {
  const child = (local) => elements(part).find((found) => found.uri === part.uri && found.local === local);
  const target = child("target");
  const after = (old ? child("seg-source") : void 0) ?? child("source");
  const at = target ?? { start: after?.end ?? part.inner, end: after?.end ?? part.inner };
  if (content === void 0) return { start: at.start, end: target?.end ?? at.start, text: "" };
  const kept = (target?.attributes ?? []).filter(({ name }) => name !== "state").map(({ name, value }) => [name, value]);
  const state = unit.needsWork ? "needs-adaptation" : STATE_12[unit.state];
  const prefix = part.name.includes(":") ? `${part.name.slice(0, part.name.indexOf(":"))}:` : "";
  const tag = attributes([...kept, ["state", old ? state : void 0]]);
  const inside = codes(text2, { content, source: child("source"), target, old, prefix });
  return {
    start: at.start,
    end: target?.end ?? at.start,
    text: `<${prefix}target${tag}>${inside}</${prefix}target>`
  };
}
function codes(text2, where) {
  const known = /* @__PURE__ */ new Map();
  const collect = (element) => {
    for (const child of element === void 0 ? [] : elements(element)) {
      known.set(keyOf(child), child);
      collect(child);
    }
  };
  collect(where.source);
  collect(where.target);
  const write = (content) => content.map((piece) => {
    if (piece.type === "text") return escapeText(piece.text);
    const usual = piece.type === "pair" ? where.old ? "g" : "pc" : where.old ? "x" : "ph";
    const element = known.get(`${piece.element ?? usual} ${piece.id}`);
    if (element === void 0) return (where.old ? writeInline12 : writeInline2)([piece], where.prefix);
    const open = text2.slice(element.start, element.inner);
    if (piece.type === "code") return text2.slice(element.start, element.end);
    return `${open.replace(/\/>$/, ">")}${write(piece.children)}</${element.name}>`;
  }).join("");
  return write(where.content);
}
function keyOf(element) {
  const id = attribute(element, "id") ?? attribute(element, "mid") ?? attribute(element, "startRef") ?? "";
  return `${element.local} ${id}`;
}
function changeStates(text2, segment, unit) {
  return [
    ...setAttribute(text2, segment, { name: "state", value: unit.needsWork ? "initial" : unit.state }),
    ...setAttribute(text2, segment, { name: "subState", value: unit.needsWork ? SOURCE_CHANGED : void 0 })
  ];
}
function setAttribute(text2, element, { name, value }) {
  const written = value === void 0 ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (attribute(element, name) === void 0) {
    const at = element.start + 1 + element.name.length;
    return written === "" ? [] : [{ start: at, end: at, text: written }];
  }
  const span = attributeSpan(text2, element, name);
  return [{ start: span.start - 1, end: span.end, text: written }];
}

// src/formats/xliff/write2.ts
function writeXliff2(file2, { format, ...options }) {
  const { version, uri } = VERSIONS[format];
  const root = attributes([
    ["xmlns", uri],
    ["xmlns:mda", METADATA],
    ["xmlns:mtc", MATCHES],
    ["version", version],
    ["srcLang", file2.sourceLang],
    ["trgLang", file2.targetLang || void 0]
  ]);
  const own = attributes([
    ["id", unitId(file2.document || OWNER)],
    ["original", file2.document || void 0],
    ["canResegment", "no"]
  ]);
  const about2 = [
    ["document", file2.document],
    ["edition", file2.edition],
    ["sourceDigest", file2.fingerprint]
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${root}>`,
    `<file${own}>`,
    ...writeMetadata(about2),
    ...file2.units.map((unit) => writeUnit2(unit, options)),
    "</file>",
    "</xliff>"
  ];
  return `${lines.join("\n")}
`;
}
function writeUnit2(unit, options) {
  const target = plannedTarget(unit, options);
  const tag = attributes([
    ["id", unit.id],
    ["name", unit.address || void 0],
    ["canResegment", "no"],
    ["translate", unit.locked ? "no" : void 0],
    ["xml:space", "preserve"]
  ]);
  const segment = segmentId(unit);
  const state = stateOf(target?.as, unit);
  const own = attributes([
    ["id", segment],
    ["state", state],
    ["subState", target?.as === "stale" ? SOURCE_CHANGED : void 0]
  ]);
  const written = target === void 0 ? "" : `<target>${writeInline2(target.content)}</target>`;
  const digests = [
    ["sourceDigest", unit.fingerprint],
    ["targetDigest", unit.targetFingerprint]
  ];
  return [
    `<unit${tag}>`,
    ...writeMatch(unit, segment),
    ...writeMetadata(digests),
    ...writeNotes(unit),
    `<segment${own}><source>${writeInline2(unit.source)}</source>${written}</segment>`,
    "</unit>"
  ].join("\n");
}
function segmentId(unit) {
  const ids = /* @__PURE__ */ new Set();
  const collect = (content) => {
    for (const piece of content) {
      if (piece.type !== "text") ids.add(piece.id);
      if (piece.type === "pair") collect(piece.children);
    }
  };
  collect(unit.source);
  collect(unit.target ?? []);
  let id = "s1";
  for (let number = 2; ids.has(id); number++) id = `s${number}`;
  return id;
}
function stateOf(as, unit) {
  if (as === "locked") return "final";
  return as === "translated" ? unit.state : "initial";
}
function writeMatch(unit, segment) {
  if (unit.previousSource === void 0 || unit.target === void 0) return [];
  const tag = attributes([
    ["ref", `#${segment}`],
    ["type", "tm"],
    ["subType", `${OWNER}:previous-version`]
  ]);
  const source = `<source>${writeInline2(unit.previousSource)}</source>`;
  const target = `<target>${writeInline2(unit.previousTarget ?? unit.target)}</target>`;
  return [`<mtc:matches><mtc:match${tag}>${source}${target}</mtc:match></mtc:matches>`];
}
function writeMetadata(values) {
  const metas = values.filter(([, value]) => value !== "").map(([type, value]) => `<mda:meta type="${type}">${escapeText(value)}</mda:meta>`);
  if (metas.length === 0) return [];
  return [
    `<mda:metadata><mda:metaGroup category="${OWNER}">${metas.join("")}</mda:metaGroup></mda:metadata>`
  ];
}
function writeNotes(unit) {
  if (unit.notes.length === 0) return [];
  const notes3 = unit.notes.map((note, index) => {
    const tag = attributes([
      ["id", `n${index + 1}`],
      ["category", note.from || void 0],
      ["appliesTo", note.about === "general" ? void 0 : note.about]
    ]);
    return `<note${tag}>${escapeText(note.text)}</note>`;
  });
  return [`<notes>${notes3.join("")}</notes>`];
}

// src/formats/xliff/write12.ts
function writeXliff12(file2, options) {
  const tag = attributes([
    ["original", file2.document || OWNER],
    ["source-language", file2.sourceLang],
    ["target-language", file2.targetLang || void 0],
    ["datatype", "plaintext"],
    ["product-name", file2.document || void 0],
    ["product-version", file2.edition || void 0],
    ["build-num", file2.fingerprint || void 0]
  ]);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF12}" version="1.2">`,
    `<file${tag}>`,
    "<body>",
    ...file2.units.map((unit) => writeUnit3(unit, { file: file2, options })),
    "</body>",
    "</file>",
    "</xliff>"
  ];
  return `${lines.join("\n")}
`;
}
function writeUnit3(unit, { file: file2, options }) {
  const target = plannedTarget(unit, options);
  const approved2 = target?.as === "locked" || target?.as === "translated" && isApproved(unit);
  const tag = attributes([
    ["id", unit.id],
    ["resname", unit.address || void 0],
    ["xml:space", "preserve"],
    ["translate", unit.locked ? "no" : void 0],
    ["approved", approved2 ? "yes" : void 0]
  ]);
  const source = attributes([["xml:lang", file2.sourceLang]]);
  const lines = [`<trans-unit${tag}>`, `<source${source}>${writeInline12(unit.source)}</source>`];
  const lang = file2.targetLang || void 0;
  if (target !== void 0) {
    const state = stateOf2(target.as, unit);
    const own = attributes([
      ["state", state],
      ["xml:lang", lang]
    ]);
    lines.push(`<target${own}>${writeInline12(target.content)}</target>`);
  }
  lines.push(...writeDigests(unit), ...unit.notes.map(writeNote));
  if (unit.previousSource !== void 0 && unit.target !== void 0) {
    const own = attributes([["xml:lang", lang]]);
    const old = writeInline12(unit.previousTarget ?? unit.target);
    const before = `<source${source}>${writeInline12(unit.previousSource)}</source>`;
    lines.push(
      `<alt-trans alttranstype="previous-version" xml:space="preserve">${before}<target${own}>${old}</target></alt-trans>`
    );
  }
  lines.push("</trans-unit>");
  return lines.join("\n");
}
function isApproved(unit) {
  return unit.state === "reviewed" || unit.state === "final";
}
function stateOf2(as, unit) {
  if (as === "locked") return "final";
  if (as === "prefilled") return "new";
  return as === "stale" ? "needs-adaptation" : STATE_12[unit.state];
}
function writeDigests(unit) {
  const contexts = [
    ["x-source-digest", unit.fingerprint],
    ["x-target-digest", unit.targetFingerprint]
  ];
  const written = contexts.filter(([, digest]) => digest !== "").map(([type, digest]) => `<context context-type="${type}">${escapeText(digest)}</context>`);
  return written.length === 0 ? [] : [`<context-group purpose="x-${OWNER}">${written.join("")}</context-group>`];
}
function writeNote(note) {
  const tag = attributes([
    ["from", note.from || void 0],
    ["annotates", note.about === "general" ? void 0 : note.about]
  ]);
  return `<note${tag}>${escapeText(note.text)}</note>`;
}

// src/formats/xliff/index.ts
function readXliff(bytes) {
  return fromXml((watch) => parseXml(bytes, watch));
}
function readText(text2) {
  return fromXml((watch) => parseXmlText(text2, watch));
}
function fromXml(parse) {
  let reader;
  const parsed = parse((source) => (element, inside) => {
    if (element.local !== "trans-unit" && element.local !== "unit") return false;
    const [root2] = inside;
    if (root2 === void 0 || element.uri !== root2.uri) return false;
    reader ??= readerOf(source, root2);
    return reader?.take(element, inside) ?? false;
  });
  if (!parsed.ok) return refused(parsed.problem);
  const { root } = parsed.document;
  reader ??= readerOf(parsed.document, root);
  return reader?.finish(root) ?? refused(unknownVersion(parsed.document));
}
function readerOf(source, root) {
  const format = formatOf(root);
  if (format === void 0) return void 0;
  return format === "xliff12" ? readXliff12(source) : readXliff2(source, format);
}
function writeXliff(file2, options = {}) {
  const fatal2 = file2.problems.filter((problem) => problem.fatal === true);
  if (fatal2.length > 0) return { ok: false, problems: fatal2 };
  if (file2.raw !== void 0) {
    return { ok: true, text: declareUtf8(updateXliff(file2.raw, readText(file2.raw), file2)) };
  }
  const { format } = file2;
  if (format === "po" || format === "i18next")
    throw new RangeError(`Cannot write XLIFF: format is "${format}"`);
  const problems = unwritable(file2);
  if (problems.length > 0) return { ok: false, problems };
  const text2 = format === "xliff12" ? writeXliff12(file2, options) : writeXliff2(file2, { ...options, format });
  return checked(text2, file2);
}
function declareUtf8(text2) {
  return text2.replace(/^(<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["'])(?!utf-8["'])[^"']{1,40}/i, "$1UTF-8");
}
function formatOf(root) {
  const version = attribute(root, "version");
  const formats = ["xliff12", "xliff20", "xliff21", "xliff22"];
  if (root.local !== "xliff") return void 0;
  return formats.find((format) => VERSIONS[format].uri === root.uri && VERSIONS[format].version === version);
}
function unknownVersion({ root, at }) {
  const known = [XLIFF12, XLIFF20, XLIFF22].includes(root.uri);
  const xliff = root.local === "xliff";
  const messageId = !xliff ? "xliffNotXliff" : known ? "xliffVersionMismatch" : "xliffVersionUnknown";
  const data = { element: root.local, version: attribute(root, "version") ?? "", namespace: root.uri };
  const span = { start: root.start, end: root.inner };
  const section2 = "XLIFF 2.1, 4.3.1.42";
  return {
    id: "xliff/version",
    messageId,
    data,
    severity: "error",
    fatal: true,
    span,
    ...at(root.start),
    section: section2
  };
}
function refused(problem) {
  return {
    format: "xliff12",
    sourceLang: "",
    targetLang: "",
    document: "",
    edition: "",
    fingerprint: "",
    units: [],
    problems: [problem]
  };
}

// src/formats/markdown-inline.ts
function readMarkdownInline(content, definitions = "") {
  if (content === "") return [];
  if (!mayHaveMarkup.test(content)) return [{ type: "text", text: content.replace(softBreaks, " ") }];
  const behind = inlineSteps(content, definitions) === void 0 ? "." : "";
  const steps = inlineSteps(behind + content, definitions);
  const read = steps && readSteps(behind + content, steps);
  return read ? withoutFirst(read, behind.length) : [{ type: "text", text: content }];
}
var mayHaveMarkup = /[\\`*_[\]<&!#>+\-~=\t]|^\s|\s$|^\d|  /;
var softBreaks = / *(?:\r\n?|\n) */g;
function withoutFirst(content, count) {
  const [first, ...rest] = joinText(content);
  if (count === 0 || first?.type !== "text") return joinText(content);
  return joinText([{ type: "text", text: first.text.slice(count) }, ...rest]);
}
function readSteps(raw, steps) {
  const lead = raw.length - raw.trimStart().length;
  const end2 = raw.trimEnd().length;
  const result = [];
  const open = [];
  let at = lead;
  let count = 0;
  const add = (piece) => void (open.at(-1)?.children ?? result).push(piece);
  const nextId = () => `${++count}`;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index];
    if (step === void 0) return void 0;
    if (step.type === "text") {
      const after = afterText(raw, at, step.text);
      if (after === void 0) return void 0;
      add({ type: "text", text: step.text });
      at = after;
    } else if (step.type === "softbreak" || step.type === "linebreak") {
      const found = matchAt(step.type === "softbreak" ? softBreak : hardBreak, raw, at);
      if (found === void 0) return void 0;
      if (step.type === "softbreak") add({ type: "text", text: " " });
      else add({ type: "code", id: nextId(), kind: "break", text: found });
      at += found.length;
    } else if (step.type === "html") {
      const found = htmlAt(raw, at, step.text);
      if (found === void 0) return void 0;
      const kind2 = /^<br\s*\/?>$/i.test(found) ? "break" : "html";
      add({ type: "code", id: nextId(), kind: kind2, text: found });
      at += found.length;
    } else if (step.type === "code") {
      const found = codeAt(raw, at, step.text);
      if (found === void 0) return void 0;
      const { start, close } = found;
      const children = [{ type: "text", text: step.text }];
      add({ type: "pair", id: nextId(), kind: "code", start, end: close, children });
      at += found.length;
    } else if (step.type === "open" && step.mark === "link" && raw[at] === "<") {
      const found = matchAt(/<[^<>\s]*>/y, raw, at);
      if (found === void 0) return void 0;
      add({ type: "code", id: nextId(), kind: "link", text: found });
      while (steps[index]?.type !== "close") index++;
      at += found.length;
    } else if (step.type === "open") {
      const start = matchAt(opening[step.mark], raw, at);
      if (start === void 0) return void 0;
      open.push({ id: nextId(), kind: step.mark, start, children: [] });
      at += start.length;
    } else {
      const pair2 = open.pop();
      const close = closingAt(raw, at, step.mark);
      if (pair2 === void 0 || close === void 0) return void 0;
      add({ type: "pair", ...pair2, end: close });
      at += close.length;
    }
  }
  if (at !== end2 || open.length > 0) return void 0;
  return [{ type: "text", text: raw.slice(0, lead) }, ...result, { type: "text", text: raw.slice(end2) }];
}
var softBreak = /[ \t]*(?:\r\n?|\n)[ \t]*/y;
var hardBreak = /(?:\\| {2,})(?:\r\n?|\n)[ \t]*/y;
var opening = { emphasis: /[*_]/y, strong: /\*\*|__/y, link: /\[/y, image: /!\[/y };
var reference2 = /&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/iy;
function matchAt(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0];
}
function afterText(raw, from, text2) {
  const referred = raw[from] === "&" ? matchAt(reference2, raw, from) : void 0;
  if (referred !== void 0) return from + referred.length;
  let at = from;
  for (const character of text2.split("")) {
    if (raw[at] === "\\" && raw[at + 1] === character && punctuation.test(character)) at++;
    else if (raw[at] !== character && !(raw[at] === "\0" && character === "\uFFFD")) return void 0;
    at++;
  }
  return at;
}
var punctuation = /[!-/:-@[-`{-~]/;
function htmlAt(raw, at, text2) {
  const lines = text2.split("\n");
  let end2 = at;
  for (const [index, line] of lines.entries()) {
    if (index > 0) end2 += matchAt(/(?:\r\n?|\n)[ \t]*/y, raw, end2)?.length ?? 0;
    if (!raw.startsWith(index > 0 ? line.trimStart() : line, end2)) return void 0;
    end2 += (index > 0 ? line.trimStart() : line).length;
  }
  return raw.slice(at, end2);
}
function codeAt(raw, at, text2) {
  const fence = matchAt(/`+/y, raw, at);
  if (fence === void 0) return void 0;
  const runs = /`+/g;
  runs.lastIndex = at + fence.length;
  for (let run = runs.exec(raw); run !== null; run = runs.exec(raw)) {
    if (run[0].length !== fence.length) continue;
    const inside = raw.slice(at + fence.length, run.index).replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, " ");
    const stripped = inside.length === text2.length + 2 ? " " : "";
    const length = run.index + fence.length - at;
    return { start: fence + stripped, close: stripped + fence, length };
  }
  return void 0;
}
function closingAt(raw, at, mark) {
  if (mark === "emphasis" || mark === "strong") return matchAt(opening[mark], raw, at);
  if (raw[at] !== "]") return void 0;
  const destination = raw[at + 1] === "(" ? matchAt(inlineDestination, raw, at + 1) : void 0;
  const label = destination === void 0 && raw[at + 1] === "[" ? matchAt(linkLabel, raw, at + 1) : void 0;
  return `]${destination ?? label ?? ""}`;
}
var inlineDestination = /\(\s*(?:<(?:[^<>\n\\]|\\.)*>|(?:[^\s()\\\u0000-\u001f]|\\.|\((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*\))*)(?:\s+(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)))?\s*\)/y;
var linkLabel = /\[(?:[^\\[\]]|\\.)*\]/sy;

// src/formats/markdown-inline-write.ts
function writeMarkdownInline(content, definitions = "") {
  const pieces = withoutEdges(joinText(folded(content)));
  const wanted = signature(pieces);
  for (const mode of modes) {
    const rendered = render(pieces, mode).replace(besideBreak, "$1");
    const written = mode.head ? withHead(rendered) : rendered;
    const read = readMarkdownInline(written, definitions);
    const same2 = signature(read) === (mode.html ? signature(asHtml(pieces)) : wanted);
    if (same2 && isOneParagraph(written, definitions)) return written;
  }
  return void 0;
}
function asOneParagraph(markdown, definitions = "") {
  const lines = markdown.replace(/(?:[ \t]*(?:\r\n?|\n)){2,}/g, "\n").trim();
  const marked = lines.replace(/^[ \t]*(?=\S)/gm, "").replace(typedStart, escapeStart);
  return [lines, marked, withHead(marked)].find((candidate) => isOneParagraph(candidate, definitions));
}
var typedStart = /^(?:#+(?=\s|$)|[+\-*](?=\s)|[>=|]|[-*_](?=(?:[ \t]*[-*_]){2,}[ \t]*$)|[~`]{3}|\d{1,9}(?=[.)]))/gmu;
var modes = [
  { escape: false, head: false, html: false },
  { escape: true, head: false, html: false },
  { escape: true, head: true, html: false },
  { escape: true, head: false, html: true },
  { escape: true, head: true, html: true }
];
var besideBreak = /((?:\\| {2})\n)[ \t]+/g;
function render(content, mode, isInside = false) {
  let written = "";
  for (const piece of content) {
    if (piece.type === "text") {
      const startsLine = written === "" ? !isInside : written.endsWith("\n");
      written += mode.escape ? escapeText2(piece.text, startsLine) : piece.text;
    } else if (piece.type === "code") written += piece.text;
    else if (piece.kind === "code") written += renderCode(piece.children);
    else {
      const [start, end2] = mode.html ? htmlOf(piece) : [piece.start, piece.end];
      written += start + render(piece.children, mode, true) + end2;
    }
  }
  return written;
}
function renderCode(children) {
  const text2 = children.map((child) => child.type === "text" ? child.text : "").join("");
  const longest = (text2.match(/`+/g) ?? []).map((run) => run.length);
  let length = 1;
  while (longest.includes(length)) length++;
  const pad = /^`|`$|^ .*\S.* $/.test(text2) ? " " : "";
  return "`".repeat(length) + pad + text2 + pad + "`".repeat(length);
}
function escapeText2(text2, startsLine) {
  const escaped2 = text2.replace(/[\\`*_[\]<>!~]|&(?=#|[a-z])/gi, "\\$&");
  return startsLine ? escaped2.replace(blockStart, escapeStart) : escaped2;
}
var blockStart = /^(?:[#+\-=|(]|[\p{L}\p{N}]{1,9}(?=[.)]))/gmu;
function escapeStart(found) {
  return /^[\p{L}\p{N}]/u.test(found) ? `${found}\\` : `\\${found}`;
}
function withHead(markdown) {
  const [, before = "", sign = ""] = /^(\\?[([（【〔《]?[\p{L}\p{N}]{1,9}(?=\\?[^\p{L}\p{N}\s]))?\\?(.)/su.exec(markdown) ?? [];
  const after = markdown.slice(markdown.indexOf(sign, before.length) + sign.length);
  return `${before}&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};${after}`;
}
var html = { emphasis: "em", strong: "strong" };
function htmlOf(piece) {
  const name = html[piece.kind];
  return name === void 0 ? [piece.start, piece.end] : [`<${name}>`, `</${name}>`];
}
function asHtml(content) {
  return content.flatMap((piece) => {
    if (piece.type !== "pair") return [piece];
    const children = asHtml(piece.children);
    const name = html[piece.kind];
    if (name === void 0) return [{ ...piece, children }];
    const code = (text2) => ({ type: "code", id: "", kind: "html", text: text2 });
    return [code(`<${name}>`), ...children, code(`</${name}>`)];
  });
}
function signature(content) {
  return JSON.stringify(textAndMarkup(withoutEdges(joinText(folded(content)))));
}
function textAndMarkup(content) {
  const parts = content.map((piece) => {
    if (piece.type === "text") return piece.text;
    if (piece.type === "code") return [piece.text];
    const inside = JSON.stringify(textAndMarkup(piece.children));
    return piece.kind === "code" ? ["`", inside] : [piece.start, inside, piece.end];
  });
  return parts.filter((part) => part !== "");
}
function folded(content) {
  return content.map((piece) => {
    if (piece.type === "text") return { type: "text", text: foldSpace(piece.text) };
    return piece.type === "code" ? piece : { ...piece, children: folded(piece.children) };
  });
}
function foldSpace(text2) {
  return text2.replace(/[\t-\r ]+/g, " ");
}
function withoutEdges(content) {
  const last = content.length - 1;
  return content.map((piece, index) => {
    if (piece.type !== "text") return piece;
    const text2 = index === 0 ? piece.text.trimStart() : piece.text;
    return { type: "text", text: index === last ? text2.trimEnd() : text2 };
  });
}
function isOneParagraph(markdown, definitions) {
  const { blocks } = readMarkdown(`${markdown}

${definitions}`);
  const [first, ...rest] = blocks;
  return first?.kind === "paragraph" && first.content === markdown && rest.every(({ kind: kind2 }) => kind2 === "definition");
}

// src/exchange/content.ts
function hasCodes(format) {
  return format !== "po" && format !== "i18next";
}
function contentOf2(markdown, format, definitions) {
  if (hasCodes(format)) return readMarkdownInline(markdown, definitions);
  return plain(markdown.replace(softBreak2, " "));
}
var softBreak2 = /(?<![\\ \t])[ \t]?(?:\r\n?|\n)[ \t]*/g;
function keyOf2(content) {
  return normalize(flatten(content)).trim();
}
function flatten(content) {
  let key = "";
  for (const piece of content) {
    if (piece.type === "text") key += piece.text;
    else if (piece.type === "code") key += piece.kind === "annotation" ? "" : `\u{F0000}${piece.id}\u{F0001}`;
    else if (piece.kind === "annotation") key += flatten(piece.children);
    else key += `\u{F0000}${piece.id}\u{F0002}${flatten(piece.children)}\u{F0001}`;
  }
  return key;
}
function printOf(target) {
  return target === void 0 ? "" : fingerprint(keyOf2(target));
}
function withIdsOf(source, target) {
  const free = codesOf(source);
  const codes2 = codesOf(target);
  const ids = /* @__PURE__ */ new Map();
  let next = free.length;
  for (const alike of [sameMarkup, sameKind]) {
    for (const code of codes2) {
      const at = ids.has(code) ? -1 : free.findIndex((one) => alike(one, code));
      if (at >= 0) ids.set(code, free.splice(at, 1)[0]?.id ?? "");
    }
  }
  const rename = (content) => content.map((piece) => {
    if (piece.type === "text") return piece;
    const id = ids.get(piece) ?? `${++next}`;
    return piece.type === "code" ? { ...piece, id } : { ...piece, id, children: rename(piece.children) };
  });
  return rename(target);
}
function codesOf(content) {
  return content.flatMap((piece) => {
    if (piece.type === "text") return [];
    return piece.type === "code" ? [piece] : [piece, ...codesOf(piece.children)];
  });
}
function sameMarkup(one, other) {
  if (one.type === "code") return other.type === "code" && one.text === other.text;
  return other.type === "pair" && one.start === other.start && one.end === other.end;
}
function sameKind(one, other) {
  return one.type === other.type && one.kind === other.kind;
}
function definitionsOf(blocks) {
  const definitions = blocks.filter((block) => block.kind === "definition");
  return definitions.map((block) => block.content).join("\n\n");
}

export {
  readI18next,
  writeI18next,
  readPo,
  unwritableAt,
  plannedTarget,
  writePo,
  unitId,
  addressOfId,
  readXliff,
  writeXliff,
  readMarkdownInline,
  writeMarkdownInline,
  asOneParagraph,
  hasCodes,
  contentOf2 as contentOf,
  keyOf2 as keyOf,
  printOf,
  withIdsOf,
  codesOf,
  definitionsOf
};
