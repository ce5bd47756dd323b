import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  isItem
} from "./chunk-2SL7FZL2.js";
import {
  translationPaths
} from "./chunk-HCAEFPUI.js";
import "./chunk-VGG5EJFA.js";
import "./chunk-IVK2XLAX.js";
import {
  save
} from "./chunk-LTDZ7WZ7.js";
import {
  formatData
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  whyOf
} from "./chunk-5R56GZ4M.js";
import "./chunk-27TT2NSI.js";
import {
  acceptFindings,
  canBeAccepted,
  excuse,
  withoutFindings
} from "./chunk-WM4L4NC4.js";
import {
  createChecker
} from "./chunk-7WHPENZ5.js";
import {
  wordsOf
} from "./chunk-ZZ5DRYVW.js";
import "./chunk-QK3OAF6Z.js";
import {
  visible
} from "./chunk-DFEXRGNU.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-JZTKGGZS.js";
import "./chunk-VRIS7PE3.js";

// src/commands/accept-findings.ts
function acceptChosen(context, args, chosen) {
  const { host, t } = context;
  const { alignment, items } = chosen;
  const rules = args.list("finding") ?? [];
  for (const rule of rules) requireAcceptable(context, rule);
  const reason = args.text("reason")?.trim() ?? "";
  if (reason === "") throw new UserError("needs-reason");
  const by = (args.text("by") ?? args.text("reviewer") ?? args.text("translator") ?? "").trim();
  if (by === "") throw new UserError("needs-name");
  if (!items && !args.flag("all")) throw new UserError("needs-finding-item");
  const found = checkerOf(context, chosen, rules).findIn(alignment);
  const wanted = found.filter(({ diagnostic: { address } }) => !items || isItem(address ?? "", items));
  for (const rule of rules) requireFound(wanted, rule, chosen);
  const { record, added } = acceptFindings(alignment, wanted, { reason, by, today: host.today() });
  if (added.length === 0) {
    host.stdout.write(`${t("accept.findingsUnchanged")}
`);
    return 0;
  }
  write(context, args, chosen, record);
  const { document, translation } = alignment;
  const data = { count: added.length, document: document.id, lang: translation.lang };
  host.stdout.write(`${t("accept.findings", data)}
`);
  for (const { rule, message, item, data: data2 } of added) {
    const words = wordsOf({ ruleId: rule, messageId: message, data: data2, severity: "note", path: "" }, t);
    host.stdout.write(
      `  ${t("accept.finding", { rule, item: item ?? t("status.wholeText"), message: words })}
`
    );
  }
  host.stdout.write(`${t("accept.findingsLast")}
`);
  return 0;
}
function pruneFindings(context, args, chosen) {
  const { host, t } = context;
  const { alignment } = chosen;
  const entries = alignment.translation.record?.findings ?? [];
  const rules = [...new Set(entries.map((entry) => entry.rule))];
  const found = rules.length === 0 ? [] : checkerOf(context, chosen, rules).findIn(alignment);
  const removed = excuse(alignment, found, context.rules).suppressions.filter(isUseless);
  const data = { document: alignment.document.id, lang: alignment.translation.lang };
  if (removed.length === 0) {
    host.stdout.write(`${t("accept.pruneNothing", data)}
`);
    return 0;
  }
  const record = withoutFindings(
    alignment,
    removed.map(({ entry }) => entry)
  );
  write(context, args, chosen, record);
  host.stdout.write(`${t("accept.pruned", { ...data, count: removed.length })}
`);
  for (const suppression of removed) {
    const { rule, item, by, date, reason } = suppression.entry;
    const words = t("accept.prunedOne", {
      rule: visible(rule),
      item: visible(item ?? t("status.wholeText")),
      why: whyOf(suppression, t),
      by: visible(by),
      date,
      reason: visible(reason)
    });
    host.stdout.write(`  ${words}
`);
  }
  return 0;
}
function isUseless({ state }) {
  return state !== "active";
}
function checkerOf({ rules }, { project }, only) {
  const severities = Object.fromEntries(
    Object.entries(project.config.rules).filter(([, severity]) => severity !== "off")
  );
  return createChecker(rules, { severities, only });
}
function requireAcceptable({ rules }, id) {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new UserError("no-such-rule", { rule: id, hint: "" });
  if (canBeAccepted(rule)) return;
  throw new UserError(rule.required ? "finding-required" : "finding-of-source", { rule: id });
}
function requireFound(wanted, rule, { alignment, items }) {
  const own = wanted.filter(({ diagnostic }) => diagnostic.ruleId === rule);
  const { lang } = alignment.translation;
  for (const item of items ?? [void 0]) {
    const has = own.some(({ diagnostic: { address = "" } }) => item === void 0 || isItem(address, [item]));
    if (!has)
      throw new UserError(item === void 0 ? "no-finding-anywhere" : "no-such-finding", {
        rule,
        item: item ?? "",
        lang
      });
  }
}
function write({ host }, args, { project, alignment }, record) {
  if (args.flag("dryRun")) return;
  const { document, translation } = alignment;
  const path = translationPaths(project, document.id, translation.lang).record;
  save(host, [{ path, content: formatData(record) }]);
}
export {
  acceptChosen,
  pruneFindings
};
