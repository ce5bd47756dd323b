import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readGiven,
  shownData
} from "./chunk-JYUNFSWF.js";
import {
  locateIn
} from "./chunk-DJAPU2NP.js";
import "./chunk-N44AUAZ3.js";
import {
  createAligner
} from "./chunk-47TMCUGD.js";
import {
  addressOf,
  documentOfFile,
  translationOfFile
} from "./chunk-JAQBO3ES.js";
import "./chunk-3HBM6H4I.js";
import "./chunk-G6ZUVTPI.js";
import "./chunk-HCAEFPUI.js";
import "./chunk-VGG5EJFA.js";
import "./chunk-IVK2XLAX.js";
import "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  examine
} from "./chunk-27TT2NSI.js";
import {
  createChecker
} from "./chunk-7WHPENZ5.js";
import "./chunk-QK3OAF6Z.js";
import "./chunk-DFEXRGNU.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-5MIKLIDN.js";
import {
  compareCodes
} from "./chunk-N5QNSIRW.js";
import {
  canonicalTag
} from "./chunk-JZTKGGZS.js";
import "./chunk-VRIS7PE3.js";

// src/commands/check-files.ts
var OF_RECORDS = /* @__PURE__ */ new Set(["state/stale-unknown"]);
async function checkFiles(context, args) {
  const only = args.list("rule");
  const checker = createChecker(
    context.rules.filter(({ id }) => !OF_RECORDS.has(id)),
    only ? { only } : {}
  );
  const diagnostics = [];
  const counts = { documents: 0, translations: 0, units: 0 };
  for (const name of args.positional) {
    const given = await readGiven(context.host, name, context.t);
    const place = { place: { path: given.path } };
    if (given.type === "text") throw new UserError("exchange-pairs", {}, place);
    const { file, path } = given;
    if (file.units.every((unit) => unit.source.length === 0))
      throw new UserError("exchange-pairs", {}, place);
    const [lang = canonicalTag(file.targetLang) ?? file.targetLang] = args.list("lang") ?? [];
    if (lang === "") throw new UserError("exchange-lang", {}, place);
    const document = documentOfFile(file, path);
    const translation = translationOfFile(file, document, { lang, path, recordPath: path });
    const alignment = await examine(createAligner(document)(translation));
    counts.documents++;
    counts.translations++;
    counts.units += file.units.length;
    const found = [
      ...file.problems.map((problem) => ofProblem(problem, path, lang)),
      ...codeFindings(file, path, lang),
      ...locateIn(translation, checker.checkTranslation(alignment))
    ];
    diagnostics.push(
      ...found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).map((one) => withoutDocument(one, document, file))
    );
  }
  return { diagnostics, counts: countsOf(diagnostics, counts) };
}
function ofProblem(problem, path, lang) {
  const { id, messageId, severity, line, column, unit } = problem;
  return {
    ruleId: id,
    messageId,
    data: shownData(problem),
    severity,
    path,
    lang,
    ...unit !== void 0 && { address: unit },
    ...line > 0 && { line, column }
  };
}
function codeFindings(file, path, lang) {
  return file.units.flatMap((unit) => {
    if (unit.target === void 0 || unit.source.length === 0) return [];
    return compareCodes(unit.source, unit.target).map(
      ({ type, id }) => ({
        ruleId: "exchange/codes",
        messageId: `codes.${type}`,
        data: { code: id, item: addressOf(unit) },
        severity: "error",
        path,
        lang,
        address: addressOf(unit),
        line: unit.line,
        column: unit.column
      })
    );
  });
}
function withoutDocument(diagnostic, document, file) {
  if (file.document !== "" || diagnostic.document !== document.id) return diagnostic;
  const { document: _document, ...rest } = diagnostic;
  return rest;
}
function countsOf(diagnostics, counts) {
  const count = (severity) => diagnostics.filter((one) => one.severity === severity).length;
  return {
    ...counts,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    unreadable: 0,
    suppressed: 0,
    lapsed: 0,
    fixed: 0
  };
}
export {
  checkFiles
};
