import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readGiven,
  shownData
} from "./chunk-JYUNFSWF.js";
import {
  writeChange
} from "./chunk-CSTZJHD2.js";
import {
  beginTranslation,
  blankTranslation,
  isTaken,
  mergeExchange,
  textToExchange
} from "./chunk-I5NKDHKN.js";
import {
  requireTag
} from "./chunk-5R6JFYB5.js";
import {
  baseOf
} from "./chunk-N44AUAZ3.js";
import {
  createAligner
} from "./chunk-47TMCUGD.js";
import "./chunk-3HBM6H4I.js";
import "./chunk-G6ZUVTPI.js";
import "./chunk-I7ZRYOHA.js";
import {
  chosenDocuments,
  oneDocument
} from "./chunk-2SL7FZL2.js";
import {
  filePath,
  readTranslation,
  showPath,
  translationPaths
} from "./chunk-HCAEFPUI.js";
import "./chunk-VGG5EJFA.js";
import {
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  save
} from "./chunk-LTDZ7WZ7.js";
import {
  formatData
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import "./chunk-QK3OAF6Z.js";
import {
  visible
} from "./chunk-DFEXRGNU.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-5MIKLIDN.js";
import "./chunk-N5QNSIRW.js";
import {
  canonicalTag
} from "./chunk-JZTKGGZS.js";
import "./chunk-VRIS7PE3.js";

// src/commands/import-translation.ts
import { basename } from "node:path";
var origins = ["human", "machine", "machine-reviewed"];
async function importTranslation(context, args, project) {
  const { host, t } = context;
  const given = await readGiven(host, args.positional[0] ?? "", t);
  const document = documentOf(project, given, args);
  const lang = languageOf(document, given, args);
  const align = createAligner(document);
  const paths = translationPaths(project, document.id, lang);
  const record = filePath(host, project, document.id, lang);
  if (record !== void 0) throw new UserError("exchange-record", { path: showPath(host, record) });
  const translation = currentTranslation(context, project, document, lang);
  const alignment = align(
    translation ?? blankTranslation(document, {
      lang,
      path: showPath(host, paths.text),
      recordPath: showPath(host, paths.record)
    })
  );
  const matched = given.type === "text" ? matchText(given.markdown, alignment, align) : void 0;
  const file = given.type === "units" ? given.file : fileOf(given, matched ?? alignment, alignment);
  const options = { ...people(args), today: host.today() };
  const merge = matched && !translation ? beginTranslation(matched, options) : mergeExchange(file, alignment, options);
  host.stdout.write(`${t("import.title", { document: document.id, lang, path: visible(given.path) })}
`);
  const hasErrors = showProblems(context, given.path, file);
  const confidence = matched && confidences(matched);
  for (const outcome of merge.outcomes)
    await showOutcome(context, outcome, { lang, path: given.path, confidence });
  showNotes(context, file);
  showMissing(context, alignment, file);
  const conflicts = merge.outcomes.filter(({ outcome }) => outcome === "conflict").length;
  const refused = merge.outcomes.some(({ outcome }) => outcome === "refused");
  if (conflicts > 0) {
    host.stdout.write(`${t("import.conflicts", { count: conflicts })}
`);
    return 1;
  }
  const code = refused || hasErrors ? 1 : 0;
  if (!merge.changed) {
    host.stdout.write(`${t("import.unchanged")}
`);
    return code;
  }
  const items = t("count.item", { count: merge.outcomes.filter(isTaken).length });
  const path = showPath(host, paths.text);
  if (args.flag("dryRun")) {
    host.stdout.write(`${t("import.would", { items, path })}
`);
    return code;
  }
  save(host, [
    { path: paths.text, content: merge.text },
    { path: paths.record, content: formatData(merge.record) }
  ]);
  host.stdout.write(`${t("import.done", { items, path })}
`);
  if (Object.values(merge.record.units).every(({ translator }) => translator === void 0)) {
    host.stdout.write(`${t("import.machine")}
`);
  }
  host.stdout.write(`${t("import.next", { lang })}
`);
  return code;
}
function documentOf(project, given, args) {
  const wanted = args.text("document");
  const named = given.type === "units" ? given.file.document : given.document;
  const found = project.documents.find(({ id }) => id === named);
  const place = { path: given.path };
  if (wanted !== void 0) {
    const [document] = chosenDocuments(project, wanted);
    if (document && found && found.id !== wanted) {
      throw new UserError("exchange-other-document", { found: named, expected: wanted }, { place });
    }
    if (document) return document;
  }
  if (found) return found;
  const byName = project.documents.find(({ id }) => basename(given.path).startsWith(`${id}.`));
  if (byName) return byName;
  const isOurs = given.type === "units" ? given.file.fingerprint !== "" : named !== "";
  if (isOurs) {
    const known = project.documents.map(({ id }) => id).join(", ");
    throw new UserError("exchange-document", { found: named, known }, { place });
  }
  return oneDocument(project, void 0);
}
function languageOf(document, given, args) {
  const place = { path: given.path };
  const wanted = args.text("lang");
  const source = given.type === "units" ? given.file.sourceLang : "";
  const expected = document.profile.lang;
  if (source !== "" && primary(source) !== primary(expected)) {
    throw new UserError("exchange-source-lang", { found: source, expected }, { place });
  }
  const said = given.type === "units" ? given.file.targetLang : given.lang;
  const found = said === "" ? void 0 : canonicalTag(said) ?? said;
  if (wanted !== void 0) {
    const lang2 = requireTag(wanted);
    if (found !== void 0 && primary(found) !== primary(lang2)) {
      throw new UserError("exchange-other-lang", { found, expected: lang2 }, { place });
    }
    return refuseDefinitive(document, lang2);
  }
  const inName = /\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\.[a-z]+$/.exec(basename(given.path))?.[1];
  const lang = found ?? (inName === void 0 ? void 0 : canonicalTag(inName));
  if (lang === void 0) throw new UserError("exchange-lang", {}, { place });
  return refuseDefinitive(document, requireTag(lang));
}
function refuseDefinitive(document, lang) {
  if (lang === document.profile.lang) throw new UserError("is-definitive", { lang });
  return lang;
}
function primary(tag) {
  return (canonicalTag(tag) ?? tag).split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
}
function currentTranslation({ host }, project, document, lang) {
  const result = readTranslation(host, project, document, lang);
  if (result.type === "translation") return result.translation;
  if (result.type === "absent") return void 0;
  const { messageId, data, path, line, column = 1 } = result.problem;
  throw new UserError(messageId, data, {
    place: { path, ...line !== void 0 && { position: { line, column } } }
  });
}
function matchText(markdown, alignment, align) {
  const { blocks, text } = readMarkdown(markdown);
  return align({ ...alignment.translation, text, blocks });
}
function fileOf(given, matched, alignment) {
  const isBase = given.type === "text" && given.base !== "" && given.base === baseOf(alignment);
  return textToExchange(matched, { alignment, isBase });
}
function people(args) {
  const translator = args.text("translator");
  const origin = origins.find((one) => one === args.text("origin"));
  const side = args.flag("ours") ? "ours" : args.flag("theirs") ? "theirs" : void 0;
  return { ...side && { side }, ...translator && { translator }, ...origin && { origin } };
}
function showProblems({ host, t, style }, path, file) {
  const shown = file.problems.filter(({ severity }) => severity !== "note");
  for (const problem of shown) {
    const place = problem.line > 0 ? `:${problem.line}:${problem.column}` : "";
    const severity = style(
      problem.severity === "error" ? "red" : "yellow",
      t(`severity.${problem.severity}`)
    );
    const section = problem.section === void 0 ? "" : ` (${problem.section})`;
    host.stdout.write(
      `  ${visible(path)}${place}: ${severity}: ${t(problem.messageId, shownData(problem))}${section}
`
    );
  }
  return shown.some(({ severity }) => severity === "error");
}
async function showOutcome(context, one, { lang, path, confidence }) {
  const { host, t, style } = context;
  if (one.outcome === "unchanged" || one.outcome === "kept" && one.after === "") return;
  const address = visible(one.address);
  if (one.outcome === "refused") {
    const place = one.line > 0 ? `${visible(path)}:${one.line}:${one.column}: ` : "";
    const data = Object.fromEntries(
      Object.entries(one.data).map(([key, value]) => [
        key,
        typeof value === "string" ? visible(value) : value
      ])
    );
    const reason = t(`import.reason.${one.reason ?? "unknown"}`, data);
    host.stdout.write(`  ${place}${style("red", t("import.refused"))}: ${address}: ${reason}
`);
    if (one.after !== "") host.stdout.write(`    ${visible(one.after)}
`);
    return;
  }
  const sure = confidence?.get(one.address);
  const note = sure === void 0 ? "" : `, ${t("import.confidence", { percent: Math.round(sure * 100) })}`;
  const title = `${address} (${t(`import.${one.outcome}`)}${note})`;
  await writeChange(context, title, one.before, one.after, lang);
}
function confidences(alignment) {
  return new Map(alignment.pairs.map((pair) => [pair.address, pair.confidence]));
}
function showNotes({ host, t }, file) {
  for (const unit of file.units) {
    for (const note of unit.notes) {
      if (note.from !== "translator" || note.text.trim() === "") continue;
      const item = visible(unit.address || unit.id);
      host.stdout.write(`  ${t("import.note", { item, text: visible(note.text) })}
`);
    }
  }
}
function showMissing({ host, t }, alignment, file) {
  const given = new Set(file.units.flatMap((unit) => [unit.address, unit.id]));
  const count = alignment.edition.units.filter(
    (unit) => unit.translatable && unit.content.trim() !== "" && !given.has(unit.address)
  ).length;
  if (count > 0 && file.format !== "i18next" && file.fingerprint !== "")
    host.stdout.write(`${t("import.missing", { count })}
`);
}
export {
  importTranslation
};
