import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  lineDifference,
  wordDifference
} from "./chunk-UEE6IZM3.js";
import "./chunk-GFIRKDEK.js";
import {
  visible,
  visibleLine
} from "./chunk-DFEXRGNU.js";
import "./chunk-VRIS7PE3.js";

// src/reporters/fixes.ts
function reportFixes(files, options) {
  const { t, dryRun } = options;
  if (files.length === 0) return `${t("fix.none")}

`;
  const parts = files.map((file) => {
    const rules = Object.entries(file.rules);
    const count = rules.reduce((sum, [, one]) => sum + one, 0);
    const words = t(dryRun ? "fix.wouldFix" : "fix.fixed", {
      findings: t("count.finding", { count }),
      path: visible(file.path),
      rules: rules.map(([rule, one]) => one === 1 ? rule : `${rule} \xD7${one}`).join(", ")
    });
    return dryRun ? `${unifiedDifference(file, options)}${words}
` : `${words}
`;
  });
  return `${parts.join(dryRun ? "\n" : "")}
`;
}
var CONTEXT = 3;
function unifiedDifference({ path, lang, before, after }, { style, color }) {
  const lines = [];
  for (const { type, lines: part } of lineDifference(linesOf(before), linesOf(after))) {
    const sign = type === "same" ? " " : type === "removed" ? "-" : "+";
    for (const text of part) lines.push({ sign, text });
  }
  const head = [style("bold", `--- ${visible(path)}`), style("bold", `+++ ${visible(path)}`)];
  const body = hunksOf(lines).flatMap((hunk) => [
    style("cyan", hunk.head),
    ...markWords(hunk.lines, lang, { style, color })
  ]);
  return `${[...head, ...body].join("\n")}
`;
}
function linesOf(text) {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}
function hunksOf(lines) {
  const hunks = [];
  let old = 1;
  let now = 1;
  for (let at = 0; at < lines.length; ) {
    if (!lines.slice(at, at + CONTEXT + 1).some(({ sign }) => sign !== " ")) {
      old++;
      now++;
      at++;
      continue;
    }
    let end = at;
    for (let quiet = 0; end < lines.length && quiet <= CONTEXT * 2; end++)
      quiet = lines[end]?.sign === " " ? quiet + 1 : 0;
    const changed = lines.slice(0, end).findLastIndex(({ sign }) => sign !== " ");
    const part = lines.slice(at, Math.min(end, changed + 1 + CONTEXT));
    const removed = part.filter(({ sign }) => sign !== "+").length;
    const added = part.filter(({ sign }) => sign !== "-").length;
    hunks.push({ head: `@@ -${old},${removed} +${now},${added} @@`, lines: part });
    old += removed;
    now += added;
    at += part.length;
  }
  return hunks;
}
function markWords(lines, lang, { style, color }) {
  const shown = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at]?.sign === " ") {
      shown.push(` ${bare(lines[at]?.text ?? "")}`);
      at++;
      continue;
    }
    const from = at;
    while (at < lines.length && lines[at]?.sign !== " ") at++;
    const removed = lines.slice(from, at).filter(({ sign }) => sign === "-");
    const added = lines.slice(from, at).filter(({ sign }) => sign === "+");
    const pairs = removed.length === added.length;
    for (const side of [removed, added]) {
      side.forEach(({ sign, text }, index) => {
        const [one, other] = [removed[index]?.text, added[index]?.text];
        const parts = pairs && one !== void 0 && other !== void 0 ? wordDifference(one, other, lang) : [{ type: "same", text }];
        const own = sign === "-" ? "removed" : "added";
        const words = parts.filter(({ type }) => type === "same" || type === own).map(
          (part) => mark(part.type, part.type === "same" ? bare(part.text) : visibleLine(part.text), color, style)
        );
        const name = sign === "-" ? "red" : "green";
        shown.push(color ? `${style(name, sign)}${words.join("")}` : `${sign}${words.join("")}`);
      });
    }
  }
  return shown;
}
function mark(type, text, color, style) {
  if (type === "same") return text;
  if (color) return style(type === "removed" ? "red" : "green", style("underline", text));
  return type === "removed" ? `[-${text}-]` : `{+${text}+}`;
}
function bare(text) {
  return visibleLine(text.replace(/\r?\n$|\r$/, ""));
}
export {
  reportFixes,
  unifiedDifference
};
