import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  Parser
} from "./chunk-S6ZOKQOB.js";
import "./chunk-VRIS7PE3.js";

// src/formats/html-markdown.ts
function htmlToMarkdown(html) {
  const whole = collect(html, () => true);
  const hasMain = /<(?:main|article)\b/i.test(html);
  const main = hasMain ? collect(html, (inside) => inside.some((name) => name === "main" || name === "article")) : "";
  return main.trim() === "" ? whole : main;
}
var SKIPPED = /* @__PURE__ */ new Set([
  "script",
  "style",
  "template",
  "head",
  "nav",
  "form",
  "noscript",
  "svg",
  "iframe",
  "object"
]);
var VOID = /* @__PURE__ */ new Set([
  "br",
  "hr",
  "img",
  "input",
  "meta",
  "link",
  "wbr",
  "source",
  "col",
  "area",
  "base",
  "embed",
  "track"
]);
var BLOCKS = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup html li main ol p pre section table tbody td tfoot th thead tr ul".split(
    " "
  )
);
var INLINE = /* @__PURE__ */ new Map([
  ["em", "*"],
  ["i", "*"],
  ["cite", "*"],
  ["strong", "**"],
  ["b", "**"]
]);
function collect(html, wants) {
  const out = [];
  const inside = [];
  const lists = [];
  const links = [];
  let line = "";
  let mark = "";
  let isItem = false;
  const flush = () => {
    const text = line.replace(/[ \t\n]+(?=\\\n|$)/g, "").replace(/(\\\n)[ \t\n]+/g, "$1").replace(/(?:\\\n)+$/, "").trim();
    if (text !== "" && text !== "****" && text !== "**") {
      const depth = "   ".repeat(Math.max(0, lists.length - 1));
      const quote = inside.includes("blockquote") ? "> " : "";
      const body = text.replaceAll("\n", `
${quote}${depth}${" ".repeat(mark.length)}`);
      out.push(
        `${isItem && mark !== "" ? "\n" : "\n\n"}${quote}${depth}${mark}${mark === "" ? escapeHead(body) : body}`
      );
      mark = "";
    }
    line = "";
  };
  const isSkipped = () => inside.some((name) => SKIPPED.has(name)) || !wants(inside);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (BLOCKS.has(name)) flush();
      if (!VOID.has(name)) inside.push(name);
      if (isSkipped()) return;
      if (name === "br") line += "\\\n";
      else if (name === "ul" || name === "ol")
        lists.push({ ordered: name === "ol", next: Number(attributes["start"] ?? 1) || 1 });
      else if (name === "li") {
        const list = lists.at(-1);
        mark = list?.ordered ? `${Number(attributes["value"] ?? list.next) || list.next}. ` : "- ";
        if (list) list.next++;
        isItem = true;
      } else if (/^h[1-6]$/.test(name)) mark = `${"#".repeat(Number(name[1]))} `;
      else if (name === "a" && attributes["href"] !== void 0) {
        links.push(attributes["href"]);
        line += "[";
      } else if (name === "img" && attributes["alt"]) {
        line += `![${escape(attributes["alt"])}](${destination(attributes["src"] ?? "")})`;
      } else if (name === "code" && !inside.includes("pre")) line += "`";
      else line += INLINE.get(name) ?? "";
    },
    ontext: (text) => {
      if (isSkipped()) return;
      const folded = text.replace(/[ \t\r\n\f]+/g, " ");
      line += inside.includes("code") ? folded.replaceAll("`", "") : escape(folded);
    },
    onclosetag: (name) => {
      const skipped = isSkipped();
      if (!skipped) {
        if (name === "a" && links.length > 0) line += `](${destination(links.pop() ?? "")})`;
        else if (name === "code" && !inside.includes("pre")) line += "`";
        else if (INLINE.has(name)) line = closed(line, INLINE.get(name) ?? "");
      }
      if (BLOCKS.has(name)) {
        flush();
        mark = "";
      }
      if (!skipped && (name === "ul" || name === "ol")) {
        lists.pop();
        isItem = false;
      }
      const at = inside.lastIndexOf(name);
      if (at >= 0) inside.splice(at, 1);
    }
  });
  parser.write(html);
  parser.end();
  flush();
  return `${out.join("").trim()}
`;
}
function closed(line, delimiter) {
  const text = line.trimEnd();
  return text + delimiter + line.slice(text.length);
}
function escape(text) {
  return text.replace(/[\\`*_[\]<>]|&(?=#|[a-z])/gi, "\\$&");
}
function escapeHead(text) {
  return text.replace(/^[#+~|=-]/, "\\$&");
}
function destination(address) {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>` : address;
}
export {
  htmlToMarkdown
};
