import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  wordDifference
} from "./chunk-UEE6IZM3.js";
import {
  wrapAnsi
} from "./chunk-FR6NZUIK.js";
import "./chunk-JOXGXI26.js";
import "./chunk-GFIRKDEK.js";
import {
  wordsOf
} from "./chunk-ZZ5DRYVW.js";
import {
  visible
} from "./chunk-DFEXRGNU.js";
import "./chunk-VRIS7PE3.js";

// src/reporters/pretty.ts
function reportPretty(report, options) {
  const shown = report.diagnostics.filter((diagnostic) => !options.quiet || diagnostic.severity === "error");
  const byFile = /* @__PURE__ */ new Map();
  for (const diagnostic of shown)
    byFile.set(diagnostic.path, [...byFile.get(diagnostic.path) ?? [], diagnostic]);
  const files = [...byFile].map(([path, diagnostics]) => {
    const findings = diagnostics.map((diagnostic) => showFinding(diagnostic, options)).join("\n\n");
    return `${options.style("underline", visible(path))}
${findings}
`;
  });
  if (options.quiet) return files.join("\n");
  return [...files, ...acceptedPart(report, options), summary(report, shown, options)].join("\n");
}
function acceptedPart({ accepted = [] }, options) {
  if (accepted.length === 0) return [];
  const findings = accepted.map((diagnostic) => {
    const place = options.style("dim", visible(diagnostic.path));
    return `  ${place}
${showFinding(diagnostic, options)}`;
  });
  return [`${options.style("underline", options.t("report.acceptedTitle"))}
${findings.join("\n\n")}
`];
}
var severityStyles = { error: "red", warning: "yellow", note: "blue" };
function showFinding(diagnostic, options) {
  const { t, style } = options;
  const place = diagnostic.line === void 0 ? "" : `${diagnostic.line}:${diagnostic.column ?? 1}`;
  const severity = style(severityStyles[diagnostic.severity], t(`severity.${diagnostic.severity}`).padEnd(7));
  const head = `  ${style("dim", place.padEnd(7))} ${severity}  ${style("bold", wordsOf(diagnostic, t))}  ${style("dim", diagnostic.ruleId)}`;
  const remedyKey = `rules.${diagnostic.ruleId}.remedy`;
  const remedy = t(remedyKey);
  return [
    head,
    ...diagnostic.previous === void 0 || !diagnostic.comparison ? [] : previousLines(diagnostic.previous, diagnostic.comparison, options),
    ...diagnostic.comparison ? comparisonLines(diagnostic, diagnostic.comparison, options) : [],
    ...diagnostic.accepted ? acceptanceLines(diagnostic.accepted, options) : [],
    ...remedy === remedyKey || diagnostic.accepted?.state === "active" ? [] : labelled("\u2192", remedy, options)
  ].join("\n");
}
function acceptanceLines({ state, reason, by, date }, options) {
  const { t } = options;
  const key = state === "active" ? "report.acceptedBy" : "report.lapsedBy";
  return labelled(t("report.accepted"), t(key, { by: visible(by), date, reason: visible(reason) }), options);
}
function previousLines(previous, comparison, options) {
  return labelled(
    options.t("report.changed"),
    showWordDifference(previous, comparison.left, "en", options),
    options
  );
}
function comparisonLines(diagnostic, comparison, options) {
  const { t } = options;
  if (comparison.type === "change") {
    return labelled(
      t("report.changed"),
      showWordDifference(comparison.left, comparison.right, "en", options),
      options
    );
  }
  const shown = wordsIn(comparison.right, [
    diagnostic.data["shown"],
    diagnostic.data["words"],
    diagnostic.data["address"]
  ]);
  const expected = wordsIn(comparison.left, [
    diagnostic.data["expected"],
    diagnostic.data["name"],
    diagnostic.data["acronym"]
  ]);
  const left = highlight(excerpt(visible(comparison.left), expected), expected, "green", options);
  const right = highlight(excerpt(visible(comparison.right), shown), shown, "red", options);
  return [
    ...diagnostic.previous === void 0 ? labelled(t("report.english"), left, options) : [],
    ...labelled(t("report.translation"), right.trim() === "" ? t("report.nothing") : right, options)
  ];
}
function wordsIn(text, candidates) {
  const found = candidates.find(
    (candidate) => candidate !== void 0 && candidate !== "" && text.includes(String(candidate))
  );
  return found === void 0 ? "" : visible(String(found));
}
function highlight(text, words, name, { style, color }) {
  if (words === "" || !text.includes(words)) return text;
  return text.replace(words, () => color ? style(name, style("underline", words)) : `>>${words}<<`);
}
function showWordDifference(before, after, lang, { style, color }) {
  const parts = wordDifference(before.replace(/\s+/g, " "), after.replace(/\s+/g, " "), lang);
  return shorten(parts.map((part) => ({ ...part, text: visible(part.text) }))).map(({ type, text }) => {
    if (type === "same") return text;
    if (type === "removed") return color ? style("red", `[-${text}-]`) : `[-${text}-]`;
    return color ? style("green", `{+${text}+}`) : `{+${text}+}`;
  }).join("");
}
function shorten(parts) {
  const most = 80;
  return parts.map((part, index) => {
    if (part.type !== "same" || part.text.length <= most) return part;
    const head = index === 0 ? "" : part.text.slice(0, most / 2);
    const tail = index === parts.length - 1 ? "" : part.text.slice(-most / 2);
    return { ...part, text: `${head}\u2026${tail}` };
  });
}
function excerpt(text, words = "") {
  const most = 260;
  if (text.length <= most) return text;
  const at = words === "" ? 0 : Math.max(0, text.indexOf(words) - most / 2);
  return `${at > 0 ? "\u2026" : ""}${text.slice(at, at + most)}${at + most < text.length ? "\u2026" : ""}`;
}
var indent = 10;
function labelled(label, text, { style, columns }) {
  const width = Math.max(30, Math.min(columns, 110) - indent - 13);
  const lines = wrapAnsi(text, width, { hard: true, trim: true }).split("\n");
  const name = label.length === 1 ? label.padStart(11) : label.padEnd(11);
  return lines.map(
    (line, index) => `${" ".repeat(indent)}${style("dim", index === 0 ? name : " ".repeat(11))}  ${line}`
  );
}
function summary(report, shown, { t, style }) {
  const { counts } = report;
  const looked = {
    items: t("count.item", { count: counts.units }),
    translations: t("count.translation", { count: counts.translations }),
    documents: t("count.document", { count: counts.documents })
  };
  const known = shown.filter(({ ruleId }) => t(`rules.${ruleId}.summary`) !== `rules.${ruleId}.summary`);
  const first = known.find((diagnostic) => diagnostic.severity !== "note") ?? known[0];
  const findings = findingsLine(counts, t);
  const aside = asideLines(report, t).map((line) => style("dim", `  ${line}`));
  if (findings === "")
    return `${[`${style("green", "\u2713")} ${t("report.clean", looked)}`, ...aside].join("\n")}
`;
  const failed = counts.errors + counts.warnings > 0;
  const lines = [
    `${failed ? style("red", "\u2717") : style("green", "\u2713")} ${t("report.found", { findings, ...looked })}`
  ];
  if (counts.unreadable > 0)
    lines.push(`  ${t("report.unreadable", { files: t("count.file", { count: counts.unreadable }) })}`);
  lines.push(...aside);
  if (first) lines.push(style("dim", `  ${t("report.explain", { rule: first.ruleId })}`));
  return `${lines.join("\n")}
`;
}
function asideLines({ counts, accepted, unsettled = [] }, t) {
  return [
    ...counts.suppressed > 0 && !accepted ? [t("report.suppressed", { count: counts.suppressed })] : [],
    ...counts.lapsed > 0 ? [t("report.lapsed", { count: counts.lapsed })] : [],
    ...unsettled.map((path) => t("fix.unsettled", { path: visible(path) }))
  ];
}
function findingsLine(counts, t) {
  const parts = ["error", "warning", "note"].map((name) => ({ name, count: counts[`${name}s`] })).filter(({ count }) => count > 0).map(({ name, count }) => t(`count.${name}`, { count }));
  const last = parts.pop();
  if (last === void 0) return "";
  return parts.length === 0 ? last : t("report.and", { list: parts.join(", "), last });
}
export {
  reportPretty,
  showWordDifference
};
