import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  attribute,
  elements,
  parseXml,
  textContent
} from "./chunk-G6ZUVTPI.js";
import {
  chosenLanguages
} from "./chunk-2SL7FZL2.js";
import {
  escapeTerm,
  glossaryPath,
  loadProject,
  mergeGlossary,
  plainTerm,
  readInside,
  showPath
} from "./chunk-HCAEFPUI.js";
import "./chunk-VGG5EJFA.js";
import "./chunk-IVK2XLAX.js";
import {
  save
} from "./chunk-LTDZ7WZ7.js";
import {
  readBytes
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  visible
} from "./chunk-DFEXRGNU.js";
import {
  byCodeUnit
} from "./chunk-VLMDFLFP.js";
import {
  canonicalTag
} from "./chunk-JZTKGGZS.js";
import "./chunk-VRIS7PE3.js";

// src/commands/import-terms.ts
import { resolve } from "node:path";

// src/formats/tbx.ts
function readTbx(bytes) {
  const entries = [];
  let root;
  const watch = () => (element, inside) => {
    root ??= inside[0];
    if (element.local !== "termEntry" && element.local !== "conceptEntry") return false;
    entries.push(readEntry(element));
    return true;
  };
  const parsed = parseXml(bytes, watch);
  if (!parsed.ok) return parsed;
  const found = parsed.document.root.local;
  if (found !== "tbx" && found !== "martif") return { ok: false, problem: notTbx(found) };
  return { ok: true, entries };
}
function notTbx(element) {
  const data = { element };
  return { id: "tbx/root", messageId: "tbxNotTbx", data, severity: "error", fatal: true, line: 1, column: 1 };
}
function readEntry(entry) {
  const sections = descendants(
    entry,
    (element) => element.local === "langSec" || element.local === "langSet"
  );
  const terms = sections.flatMap((section) => {
    const lang = attribute(section, "xml:lang") ?? attribute(section, "lang") ?? "";
    return descendants(section, (element) => element.local === "term").map((term) => ({
      lang,
      term: words(textContent(term)),
      status: statusOf(section, term)
    }));
  });
  const [definition] = descendants(entry, isDefinition);
  return { terms, definition: definition ? words(textContent(definition)) : "" };
}
function words(text) {
  return text.replace(/\s+/g, " ").trim();
}
function isDefinition(element) {
  return element.local === "descrip" && attribute(element, "type") === "definition" || element.local === "definition";
}
function statusOf(section, term) {
  const own = descendants(
    section,
    (element) => isTermSection(element) && descendants(element, (one) => one === term).length > 0
  )[0];
  if (!own) return "admitted";
  const [note] = descendants(own, isStatus);
  const value = note ? words(textContent(note)).toLowerCase() : "";
  if (/^(?:deprecated|superseded|obsolete|forbidden)/.test(value)) return "forbidden";
  return /^(?:preferred|standardized)/.test(value) ? "preferred" : "admitted";
}
function isTermSection({ local }) {
  return local === "termSec" || local === "tig" || local === "ntig";
}
var statusNames = /* @__PURE__ */ new Set(["administrativeStatus", "normativeAuthorization"]);
function isStatus(element) {
  return statusNames.has(element.local) || element.local === "termNote" && statusNames.has(attribute(element, "type") ?? "");
}
function descendants(element, fits) {
  return elements(element).flatMap((child) => fits(child) ? [child] : descendants(child, fits));
}

// src/commands/import-terms.ts
var LARGEST_TBX = 64 * 1024 * 1024;
var LONGEST_NOTE = 160;
var LONGEST_TERM = 200;
function importTerms(context, args, file) {
  const { host, t } = context;
  if (file === void 0) throw new UserError("glossary-needs-file");
  const wanted = args.list("lang");
  if (!wanted || wanted.length !== 1) throw new UserError("glossary-needs-lang");
  const project = loadProject(context.host, context.configPath);
  const [lang = ""] = chosenLanguages(project, wanted);
  const path = placeOf(project, lang);
  const entries = readEntries(context, resolve(host.cwd, file));
  const { terms, skipped } = termsIn(entries, lang);
  if (terms.length === 0) {
    const known = [...new Set(entries.flatMap((entry) => entry.terms.map((term) => term.lang)))].sort();
    throw new UserError(
      "tbx-no-terms",
      { lang, known: known.slice(0, 40).join(", ") || "\u2013" },
      { place: { path: file } }
    );
  }
  const before = host.exists(path) ? readInside(host, project.root, path) : void 0;
  const { text, added, extended } = mergeGlossary(before, showPath(host, path), terms);
  const dryRun = args.flag("dryRun");
  if (text !== before && !dryRun) save(host, [{ path, content: text }]);
  for (const term of added) host.stdout.write(`${t("glossary.added", { term: visible(plainTerm(term)) })}
`);
  for (const term of extended)
    host.stdout.write(`${t("glossary.extended", { term: visible(plainTerm(term)) })}
`);
  const data = {
    path: visible(showPath(host, path)),
    added: added.length,
    extended: extended.length,
    same: terms.length - added.length - extended.length
  };
  host.stdout.write(`${t(dryRun ? "glossary.wouldImport" : "glossary.imported", data)}
`);
  if (skipped > 0) host.stdout.write(`${t("glossary.skipped", { count: skipped })}
`);
  return 0;
}
function placeOf(project, lang) {
  const path = glossaryPath(project, lang);
  if (path === void 0) throw new UserError("glossary-name-taken");
  return path;
}
function readEntries({ host, t }, path) {
  const result = readTbx(readBytes(host, path, LARGEST_TBX));
  if (result.ok) return result.entries;
  const { messageId, data, line, column } = result.problem;
  const words2 = {
    tbxNotTbx: "tbx.notTbx",
    xmlDoctype: "tbx.doctype",
    xmlTooLarge: "tbx.tooLarge"
  };
  const key = words2[messageId] ?? "tbx.xml";
  const reason = t(key, key === "tbx.xml" ? { reason: String(data["reason"] ?? messageId) } : data);
  const position = { line, column };
  throw new UserError("tbx", { reason }, { place: line > 0 ? { path, position } : { path } });
}
function termsIn(entries, lang) {
  const rows = /* @__PURE__ */ new Map();
  let skipped = 0;
  for (const entry of entries) {
    const english = usable(entry, "en").filter(({ status }) => status !== "forbidden");
    const own = usable(entry, lang);
    const agreed = [...own].filter(({ status }) => status !== "forbidden").sort((a, b) => Number(b.status === "preferred") - Number(a.status === "preferred"));
    const forbidden = own.filter(({ status }) => status === "forbidden");
    if (english.length === 0 || own.length === 0) {
      skipped++;
      continue;
    }
    for (const { term } of english) {
      const key = term.toLowerCase();
      rows.set(
        key,
        joined(rows.get(key), {
          source: escapeTerm(term),
          renderings: agreed.map((one) => escapeTerm(one.term)),
          forbidden: forbidden.map((one) => escapeTerm(one.term)),
          note: entry.definition.length > LONGEST_NOTE || hidden.test(entry.definition) ? "" : escapeTerm(entry.definition)
        })
      );
    }
  }
  return { terms: [...rows.values()].sort((a, b) => byCodeUnit(a.source, b.source)), skipped };
}
function joined(old, more) {
  const renderings = [.../* @__PURE__ */ new Set([...old?.renderings ?? [], ...more.renderings])];
  const forbidden = [.../* @__PURE__ */ new Set([...old?.forbidden ?? [], ...more.forbidden])];
  return {
    source: old?.source ?? more.source,
    renderings,
    forbidden: forbidden.filter((term) => !renderings.includes(term)),
    note: old?.note || more.note
  };
}
var hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
function usable({ terms }, lang) {
  return terms.filter(
    (one) => one.term !== "" && one.term.length <= LONGEST_TERM / 2 && !hidden.test(one.term) && isLanguage(one.lang, lang)
  );
}
function isLanguage(found, wanted) {
  const [one, other] = [localeOf(found), localeOf(wanted)];
  if (!one || !other || one.language !== other.language) return false;
  if (one.maximize().script !== other.maximize().script) return false;
  return other.region === void 0 || one.region === void 0 || one.region === other.region;
}
function localeOf(tag) {
  const canonical = canonicalTag(tag);
  return canonical === void 0 ? void 0 : new Intl.Locale(canonical);
}
export {
  importTerms
};
