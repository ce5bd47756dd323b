import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  licences,
  loadRegisters
} from "./chunk-3BFBWFVC.js";
import {
  acts,
  permissionsOf
} from "./chunk-XE7IGRGC.js";
import "./chunk-BBZ6GPSP.js";
import "./chunk-S6ZOKQOB.js";
import "./chunk-2SL7FZL2.js";
import {
  loadProject
} from "./chunk-HCAEFPUI.js";
import "./chunk-VGG5EJFA.js";
import "./chunk-IVK2XLAX.js";
import "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-JZTKGGZS.js";
import "./chunk-VRIS7PE3.js";

// src/commands/rights-run.ts
async function runRights(context, args) {
  const [wanted] = args.positional;
  const act = acts.find((one) => one === args.text("act"));
  const permissions = permissionsFor(context, wanted, act).filter(
    ({ asset }) => !args.text("asset") || asset === args.text("asset")
  );
  if (args.text("format") === "json") {
    const shown = permissions.map(({ terms, ...permission }) => ({
      ...permission,
      terms: { id: terms.id, title: terms.title, ...terms.spdx && { spdx: terms.spdx } }
    }));
    context.host.stdout.write(`${JSON.stringify({ version: 1, permissions: shown }, null, 2)}
`);
    return 0;
  }
  context.host.stdout.write(await table(context, permissions));
  return 0;
}
function permissionsFor(context, wanted, act) {
  const project = loadProject(context.host, context.configPath);
  const registers = loadRegisters(context.host, project);
  const chosen = wanted === void 0 ? registers : registers.filter(({ document }) => document === wanted);
  if (chosen.length === 0) {
    const known = project.documents.map(({ id }) => id).join(", ");
    if (wanted !== void 0 && project.documents.some(({ id }) => id === wanted))
      throw new UserError("no-rights", { document: wanted });
    throw new UserError("no-such-document", { document: wanted ?? "", known });
  }
  return chosen.flatMap(
    (register) => (act ? [act] : acts).flatMap((one) => permissionsOf(register, licences, { act: one }))
  );
}
async function table({ t, style, host }, permissions) {
  const { default: wrap } = await import("./wrap-ansi-RUO5MN7S.js");
  const lines = [];
  let heading = "";
  for (const permission of permissions) {
    const next = `${permission.document}: ${permission.asset}`;
    if (next !== heading)
      lines.push(
        `${lines.length > 0 ? "\n" : ""}${style("bold", next)}  ${style("dim", permission.terms.title)}`
      );
    heading = next;
    const color = permission.verdict === "allowed" ? permission.obligations.length > 0 ? "yellow" : "green" : "red";
    const verdict = permission.verdict === "allowed" && permission.obligations.length > 0 ? "obliged" : permission.verdict;
    lines.push(
      `  ${t(`rights.act.${permission.act}`).padEnd(18)} ${style(color, t(`rights.verdict.${verdict}`))}`
    );
    const explain = (words) => {
      const width = Math.max(40, Math.min(host.stdout.columns, 110) - 23);
      for (const line of wrap(words, width).split("\n")) lines.push(`${" ".repeat(21)}${line}`);
    };
    if (permission.obligations.length === 0) explain(style("dim", `\u201C${permission.basis}\u201D`));
    for (const { obligation, sentence } of permission.obligations) {
      explain(`\u2022 ${t(`rights.obligation.${obligation}`)}`);
      explain(style("dim", `  \u201C${sentence}\u201D`));
    }
    for (const { one, other } of permission.collisions)
      explain(style("red", t("rights.collision", { one: one.sentence, other: other.sentence })));
  }
  return `${lines.join("\n")}
`;
}
export {
  runRights
};
