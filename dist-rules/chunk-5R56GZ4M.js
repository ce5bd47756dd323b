import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  examine
} from "./chunk-27TT2NSI.js";
import {
  excuse
} from "./chunk-WM4L4NC4.js";
import {
  createChecker
} from "./chunk-7WHPENZ5.js";
import {
  wordsOf
} from "./chunk-ZZ5DRYVW.js";
import {
  visible
} from "./chunk-DFEXRGNU.js";

// src/commands/show-suppressions.ts
async function suppressionsOf(context, alignment) {
  const entries = alignment.translation.record?.findings ?? [];
  if (entries.length === 0) return [];
  const only = [...new Set(entries.map((entry) => entry.rule))];
  const examined = await examine(alignment);
  const found = createChecker(context.rules, { only }).findIn(examined);
  return excuse(examined, found, context.rules).suppressions;
}
function whyOf({ state, changed }, t) {
  if (state === "active") return "";
  return t(state === "lapsed" ? `status.lapsed-${changed ?? "both"}` : `status.${state}-why`);
}
function suppressionLines({ t, style }, lang, suppressions) {
  return suppressions.flatMap((suppression) => {
    const { entry, state } = suppression;
    const { rule, message, data, item, by, date, reason } = entry;
    const words = wordsOf({ ruleId: rule, messageId: message, data, severity: "note", path: "" }, t);
    const why = whyOf(suppression, t);
    const name = style(state === "active" ? "green" : "yellow", t(`status.accepted-${state}`));
    const place = visible(item ?? t("status.wholeText"));
    const said = t("status.acceptedBy", { by: visible(by), date, reason: visible(reason) });
    return [
      `  ${lang}  ${place}  ${visible(rule)}  ${name}${why === "" ? "" : `: ${why}`}`,
      style("dim", `    ${words}`),
      style("dim", `    ${said}`)
    ];
  });
}

export {
  suppressionsOf,
  whyOf,
  suppressionLines
};
