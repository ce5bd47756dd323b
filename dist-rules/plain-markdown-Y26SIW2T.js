import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import "./chunk-VRIS7PE3.js";

// src/formats/plain-markdown.ts
function plainToMarkdown(text) {
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").split("\n");
  return `${lines.map((line, index) => {
    const isRule = /^[ \t]*(?:-{3,}|={3,}|_{3,}|\*{3,})[ \t]*$/.test(line);
    const isUnderline = isRule && /\S/.test(lines[index - 1] ?? "") && !/\S/.test(lines[index - 2] ?? "");
    if (isUnderline) return line.trim().replace(/[_*]/g, "-");
    if (isRule) return "";
    const [, indent = "", rest = ""] = /^([ \t]*)(.*)$/s.exec(line) ?? [];
    const isItem = /^(?:\d{1,9}[.)]|[-+*•])[ \t]/.test(rest);
    return (isItem ? indent.replaceAll("	", "    ").slice(0, 6) : "") + escapeLine(rest, isItem);
  }).join("\n").trim()}
`;
}
function escapeLine(line, isItem) {
  const mark = isItem ? /^\S+[ \t]+/.exec(line)?.[0] ?? "" : "";
  const rest = line.slice(mark.length).replace(/[\\`*_[\]<>]|&(?=#|[a-z])/gi, "\\$&");
  return mark + (isItem ? rest : rest.replace(/^[#>+~|=-]/, "\\$&"));
}
export {
  plainToMarkdown
};
