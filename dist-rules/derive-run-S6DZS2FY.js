import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  inLanguage,
  licences,
  loadDerivativeProfile,
  loadRegisters,
  loadScanner,
  loadTemplates,
  parseOrganization,
  templatesPath
} from "./chunk-3BFBWFVC.js";
import {
  writeChange
} from "./chunk-CSTZJHD2.js";
import {
  permissionsOf
} from "./chunk-XE7IGRGC.js";
import {
  createInstance
} from "./chunk-OMDAX4T6.js";
import {
  createAligner
} from "./chunk-47TMCUGD.js";
import {
  examine
} from "./chunk-FKSGKZ4R.js";
import "./chunk-BBZ6GPSP.js";
import "./chunk-UM3NZWSJ.js";
import "./chunk-S6ZOKQOB.js";
import "./chunk-GFIRKDEK.js";
import "./chunk-I7ZRYOHA.js";
import {
  chosenLanguages,
  oneDocument,
  openProject
} from "./chunk-2SL7FZL2.js";
import {
  readTranslation,
  showPath
} from "./chunk-HCAEFPUI.js";
import {
  lockEdition,
  parseEdition
} from "./chunk-VGG5EJFA.js";
import {
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  save
} from "./chunk-LTDZ7WZ7.js";
import {
  formatData,
  readText
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  createChecker
} from "./chunk-7WHPENZ5.js";
import {
  wordsOf
} from "./chunk-ZZ5DRYVW.js";
import "./chunk-DFEXRGNU.js";
import {
  NORMALIZATION,
  byCodeUnit,
  fingerprint
} from "./chunk-VLMDFLFP.js";
import "./chunk-JZTKGGZS.js";
import "./chunk-VRIS7PE3.js";

// src/commands/derive-run.ts
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";

// src/templates.ts
function createRenderer(templates, lang) {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    // A language tag such as zh-Hans must not be looked up as zh.
    load: "currentOnly",
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text, match) => match[0],
    resources: { [lang]: { translation: { ...templates } } }
  });
  return (address, { context, org }) => instance.t(address, { context, org, nest: false });
}

// src/compose.ts
function composeDerivative(options, {
  lang,
  alignment,
  templates
}) {
  const problems = [];
  const report = (messageId, address, data = {}) => {
    problems.push({ messageId, lang, address, data });
  };
  const targets = targetsOf(options.document, alignment);
  const rewrite = createRewriter(options, { lang, templates, report });
  const dropped = new Map(
    options.profile.drop.flatMap(({ units: units2, reason }) => units2.map((address) => [address, reason]))
  );
  const units = options.document.current.units.flatMap((unit) => {
    if (unit.kind === "meta" || unit.kind === "definition") return [];
    const before = targets.get(unit.address)?.content ?? "";
    const gone = dropped.get(unit.address);
    if (gone !== void 0)
      return [
        {
          unit,
          before,
          after: void 0,
          change: "dropped",
          reason: { messageId: "dropped", data: { reason: gone } }
        }
      ];
    if (options.organization?.omit.includes(unit.address)) {
      return [
        { unit, before, after: void 0, change: "omitted", reason: { messageId: "omitted", data: {} } }
      ];
    }
    if (!targets.has(unit.address)) {
      report("not-translated", unit.address);
      return [];
    }
    return [rewrite(unit, before)];
  });
  return { lang, units, problems };
}
function targetsOf(document, alignment) {
  if (!alignment) return new Map(document.current.units.map((unit) => [unit.address, unit]));
  const targets = /* @__PURE__ */ new Map();
  for (const pair of alignment.pairs) {
    const [target] = pair.targets;
    if (pair.sources.length === 1 && pair.targets.length === 1 && target && target.text.trim() !== "")
      targets.set(pair.address, target);
  }
  return targets;
}
function createRewriter(options, { lang, templates, report }) {
  const { organization, scanner, document } = options;
  const name = inLanguage(organization?.name, lang) ?? "";
  const context = organization ? "named" : "neutral";
  const render = createRenderer(templates?.templates ?? {}, lang);
  const rename = renamer(organization, lang);
  return (unit, before) => {
    const replaced = organization?.replace[unit.address];
    if (replaced) {
      const text = replaced[lang];
      if (text === void 0) report("missing-replacement", unit.address);
      return {
        unit,
        before,
        after: text ?? before,
        change: "replaced",
        reason: { messageId: "replaced", data: {} }
      };
    }
    const [hit] = [
      ...scanner.scan(before, { surface: "markdown", lang }),
      ...scanner.scan(unit.content, { surface: "markdown", lang: document.profile.lang })
    ];
    const template = templates?.templates[`${unit.address}_${context}`];
    if (!hit && template === void 0) {
      const after2 = rename(before);
      return after2 === before ? { unit, before, after: after2, change: "kept" } : { unit, before, after: after2, change: "rewritten", reason: { messageId: "renamed", data: {} } };
    }
    const found = hit?.data.found ?? "";
    if (template === void 0) {
      report(templates ? "missing-template" : "no-templates", unit.address, {
        found,
        key: `${unit.address}_${context}`
      });
      return { unit, before, after: before, change: "kept" };
    }
    const bound = templates?.bound[unit.address];
    if (!bound) report("unbound-template", unit.address);
    else if (bound.source !== unit.fingerprint || bound.target !== fingerprint(before))
      report("stale-template", unit.address);
    const after = rename(render(unit.address, { context, org: name }));
    const unresolved = /\{\{[^}]*\}?\}?/.exec(after);
    if (unresolved) report("unresolved-template", unit.address, { found: unresolved[0] });
    return { unit, before, after, change: "rewritten", reason: { messageId: "named", data: { found } } };
  };
}
function renamer(organization, lang) {
  const words = { ...organization?.renames["*"], ...organization?.renames[lang] };
  const entries = Object.entries(words);
  if (entries.length === 0) return (text) => text;
  const pattern = new RegExp(
    entries.map(([word]) => `(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`).join("|"),
    "gu"
  );
  return (text) => text.replace(pattern, (word) => words[word] ?? word);
}
function derivativeMarkdown(derived, notice) {
  const parts = [];
  const numbers = /* @__PURE__ */ new Map();
  let before;
  for (const one of derived.units) {
    if (one.after === void 0) continue;
    const { unit } = one;
    const list = unit.kind === "item" || unit.kind === "bullet";
    if (unit.kind === "heading" || list && before && before.unit.kind !== unit.kind && before.unit.level <= unit.level) {
      numbers.delete(unit.level);
    }
    const together = list && before && (before.unit.kind === unit.kind || before.unit.level !== unit.level) && isListed(before.unit);
    if (before) parts.push(together ? "\n" : "\n\n");
    parts.push(markOf(unit, numbers) + one.after);
    before = one;
  }
  if (notice) parts.push(`

${notice}`);
  return `${parts.join("")}
`;
}
function isListed(unit) {
  return unit.kind === "item" || unit.kind === "bullet";
}
function markOf(unit, numbers) {
  const indent = "   ".repeat(Math.max(0, unit.level - 1));
  switch (unit.kind) {
    case "heading":
      return `${"#".repeat(unit.level)} `;
    case "bullet":
      return `${indent}- `;
    case "item": {
      const number = (numbers.get(unit.level) ?? 0) + 1;
      numbers.set(unit.level, number);
      return `${indent}${number}. `;
    }
    case "quote":
      return "> ";
    default:
      return "";
  }
}

// src/derive.ts
function judgeOrganization(organization, scanner) {
  const problems = [];
  for (const name of textsOf(organization.name)) {
    const plain = name.replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, " ").trim();
    const [hit] = scanner.scan(name, { surface: "text" }).filter(({ level }) => level === "error");
    if (!/[\p{L}\p{N}]/u.test(plain)) problems.push({ messageId: "empty-name", data: {} });
    else if (placeholder.test(plain)) problems.push({ messageId: "placeholder-name", data: { name: plain } });
    else if (hit) problems.push({ messageId: "owner-name", data: { name: plain, found: hit.data.found } });
  }
  if (textsOf(organization.name).length === 0) problems.push({ messageId: "empty-name", data: {} });
  const texts = [
    ...textsOf(organization.notice),
    ...textsOf(organization.contact),
    ...Object.values(organization.replace).flatMap((byLang) => Object.values(byLang)),
    ...Object.values(organization.renames).flatMap((byWord) => Object.values(byWord))
  ];
  for (const text of texts) {
    const [hit] = scanner.scan(text, { surface: "markdown" });
    if (hit) problems.push({ messageId: "owner-text", data: { found: hit.data.found } });
  }
  return problems;
}
function textsOf(text) {
  if (text === void 0) return [];
  return typeof text === "string" ? [text] : Object.values(text);
}
var placeholder = /^(?:[[({<].*[\])}>]|\{\{.*|.*\}\}|\$\{.*|%.*%|_+|x{2,}|\?+|-+|\.{2,}|(?:your|the|my|our)?\s*(?:organi[sz]ation|company|association)(?:['’]s)?(?:\s+name)?|(?:insert\b.*|name|todo|tbd|tba|n\/a|none|null|undefined|test|example|foo|bar|placeholder|lorem ipsum.*))$/iu;
function remainingReferences(files, scanner, names) {
  return files.flatMap((file) => {
    const inText = scanner.scan(file.text, {
      surface: file.surface,
      ...file.lang !== void 0 && { lang: file.lang }
    });
    const inName = scanner.scan(file.path, { surface: "filename" });
    return [
      ...inText.filter((hit) => hit.level === "error" || !isOwnName(file.text, hit, names)),
      ...inName
    ].map((hit) => ({ path: file.path, hit }));
  });
}
function isOwnName(text, hit, names) {
  return names.some((name) => {
    for (let at = text.indexOf(name); name !== "" && at >= 0; at = text.indexOf(name, at + 1)) {
      if (at <= hit.span.start && hit.span.end <= at + name.length) return true;
    }
    return false;
  });
}
function checkDerivative(given, rules) {
  const { document, english, markdown, organization } = given;
  const derived = derivedDocument(document, english, markdown.get(english.lang) ?? "", organization);
  const align = createAligner(derived);
  const checker = createChecker(rules, { severities: { "state/stale-unknown": "off" } });
  return [...markdown].flatMap(([lang, text]) => {
    if (lang === english.lang) return [];
    const path = `${lang}.md`;
    const { blocks } = readMarkdown(text);
    const found = checker.checkTranslation(examine(align({ lang, path, text, blocks, recordPath: "" })));
    return found.filter((diagnostic) => diagnostic.severity !== "note");
  });
}
function derivedDocument(document, english, text, organization) {
  const kept = english.units.filter((one) => one.after !== void 0).map(({ unit }) => unit);
  const name = inLanguage(organization?.name, english.lang);
  const changed = new Set(
    english.units.filter((one) => one.change === "replaced").map(({ unit }) => unit.address)
  );
  const profile = {
    ...document.profile,
    outline: kept.map(({ address, kind }) => ({ address, kind })),
    demands: document.profile.demands.filter(
      ({ type, units }) => type === "clause" && !units.some((address) => changed.has(address))
    ),
    names: [
      ...document.profile.names.filter(({ name: known }) => text.includes(known)),
      ...name === void 0 ? [] : [{ name, forms: formsOf(organization?.name) }]
    ]
  };
  const id = document.current.id;
  const edition = parseEdition({ id, path: `${english.lang}.md`, parsed: readMarkdown(text) }, profile);
  const lock = {
    version: 1,
    document: document.id,
    normalization: NORMALIZATION,
    editions: { [id]: lockEdition(edition) }
  };
  return { id: document.id, profile, editions: [edition], current: edition, lock, lockPath: "" };
}
function formsOf(name) {
  if (name === void 0 || typeof name === "string") return {};
  return Object.fromEntries(Object.entries(name).map(([lang, form]) => [lang, [form]]));
}

// src/commands/derive-run.ts
async function runDerive(context, args) {
  const project = await openProject(context);
  const document = derivedDocument2(context, project, args.text("document"));
  const languages = wantedLanguages(project, document, args.list("lang"));
  if (args.flag("bind")) return bind(context, project, document, languages);
  const organization = readOrganization(context, args);
  const profile = loadDerivativeProfile(context.host, project, document);
  if (isRefused(context, project, document)) return 1;
  const scanner = loadScanner(context.host, project, document, profile);
  refuseOrganization(organization, scanner, args.text("organization") ?? "");
  requireKnownUnits(document, organization, args.text("organization") ?? "");
  const options = { document, profile, scanner, organization };
  const derived = languages.map((lang) => compose(context, project, options, lang));
  const built = build(context, derived, { document, organization });
  const failed = tellProblems(context, derived, built, options);
  if (args.flag("explain")) explain(context, derived);
  if (args.flag("dryRun")) await showDifferences(context, derived);
  if (failed) return 1;
  if (args.flag("dryRun") || args.flag("explain")) return 0;
  write(context, args, built);
  return 0;
}
function derivedDocument2(context, project, wanted) {
  if (wanted !== void 0) return oneDocument(project, wanted);
  const owned = project.documents.filter(
    (document) => loadDerivativeProfile(context.host, project, document).drop.length > 0
  );
  const [only] = owned;
  return only && owned.length === 1 ? only : oneDocument(project, void 0);
}
function wantedLanguages(project, document, wanted) {
  const source = document.profile.lang;
  const all = !wanted || wanted.includes("all");
  const named = wanted?.filter((lang) => lang !== "all" && lang !== source);
  return [source, ...all ? project.languages : chosenLanguages(project, named)];
}
function readOrganization({ host }, args) {
  const file = args.text("organization");
  if (file === void 0) {
    if (!args.flag("neutral")) throw new UserError("needs-organization");
    return void 0;
  }
  if (args.flag("neutral")) throw new UserError("organization-or-neutral");
  return parseOrganization(readText(host, resolve(host.cwd, file)), file);
}
function isRefused(context, project, document) {
  const registers = loadRegisters(context.host, project);
  const register = registers.find((one) => one.document === document.id);
  if (!register) throw new UserError("no-rights", { document: document.id });
  const removal = removalDemand(registers);
  const permissions = permissionsOf(register, licences, { act: "derive", demands: removal ? [removal] : [] });
  const text = permissions.find(({ asset }) => asset === "text");
  if (text?.verdict === "allowed") return false;
  const { host, t } = context;
  host.stdout.write(`${t("derive.refused", { document: document.id })}
`);
  if (!text || text.collisions.length === 0) host.stdout.write(`  \u201C${text?.basis ?? ""}\u201D
`);
  for (const { one, other } of text?.collisions ?? []) {
    host.stdout.write(`  ${t("rights.collision", { one: one.sentence, other: other.sentence })}
`);
  }
  return true;
}
function removalDemand(registers) {
  for (const register of registers) {
    for (const permission of permissionsOf(register, licences, { act: "derive" })) {
      const found = permission.obligations.find(({ obligation }) => obligation === "remove-references");
      if (found) return found;
    }
  }
  return void 0;
}
function refuseOrganization(organization, scanner, path) {
  const [problem] = organization ? judgeOrganization(organization, scanner) : [];
  if (problem) throw new UserError(`organization-${problem.messageId}`, problem.data, { place: { path } });
}
function requireKnownUnits(document, organization, path) {
  const known = new Set(document.current.units.map(({ address }) => address));
  for (const item of [...organization?.omit ?? [], ...Object.keys(organization?.replace ?? {})]) {
    if (!known.has(item))
      throw new UserError("no-such-item", { item, known: [...known].join(", ") }, { place: { path } });
  }
}
function compose(context, project, options, lang) {
  const templates = loadTemplates(context.host, project, options.document.id, lang);
  const given = { lang, ...templates && { templates } };
  if (lang === options.document.profile.lang) return composeDerivative(options, given);
  const result = readTranslation(context.host, project, options.document, lang);
  if (result.type === "translation") {
    return composeDerivative(options, {
      ...given,
      alignment: createAligner(options.document)(result.translation)
    });
  }
  if (result.type === "absent")
    throw new UserError("no-translation", { document: options.document.id, lang });
  throw new UserError(result.problem.messageId, result.problem.data, {
    place: { path: result.problem.path }
  });
}
function build(_context, derived, what) {
  const { document, organization } = what;
  const markdown = new Map(
    derived.map((one) => {
      const notice = inLanguage(organization?.notice, one.lang);
      const contact = inLanguage(organization?.contact, one.lang);
      return [
        one.lang,
        derivativeMarkdown(one, [notice, contact].filter(Boolean).join("\n\n") || void 0)
      ];
    })
  );
  const texts = [...markdown].map(
    ([lang, text]) => ({ path: `${lang}/${document.id}.md`, text, surface: "markdown", lang })
  );
  const manifest = manifestOf(texts, what);
  return { files: [...texts, { path: "manifest.json", text: manifest, surface: "json" }], markdown };
}
function manifestOf(files, { document, organization }) {
  const listed = files.map(({ path, text, lang }) => ({
    path,
    lang,
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex")
  })).sort((a, b) => byCodeUnit(a.path, b.path));
  return formatData({
    version: 1,
    kind: "derivative",
    document: document.id,
    definitive: document.profile.lang,
    organization: organization?.name ?? null,
    omitted: organization?.omit ?? [],
    files: listed
  });
}
function tellProblems({ host, t, rules }, derived, built, options) {
  const lines = derived.flatMap(
    ({ problems }) => problems.map(
      ({ messageId, lang, address, data }) => `${lang} ${address}: ${t(`derive.${messageId}`, data)}`
    )
  );
  const names = [...built.markdown.keys()].map((lang) => inLanguage(options.organization?.name, lang) ?? "");
  for (const { path, hit } of remainingReferences(built.files, options.scanner, names)) {
    lines.push(`${path}: ${t("derive.remaining", { found: hit.data.found, form: hit.form })}`);
  }
  const [english] = derived;
  if (english && lines.length === 0) {
    for (const diagnostic of checkDerivative({ ...options, english, markdown: built.markdown }, rules)) {
      lines.push(
        `${diagnostic.lang} ${diagnostic.address ?? ""}: ${wordsOf(diagnostic, t)} (${diagnostic.ruleId})`
      );
    }
  }
  if (lines.length > 0)
    host.stdout.write(`${lines.join("\n")}
${t("derive.nothing", { count: lines.length })}
`);
  return lines.length > 0;
}
function explain({ host, t, style }, derived) {
  for (const { lang, units } of derived) {
    host.stdout.write(`${style("bold", lang)}
`);
    for (const { unit, change, reason } of units) {
      if (!reason) continue;
      host.stdout.write(
        `  ${unit.address.padEnd(12)} ${t(`derive.change.${change}`).padEnd(12)} ${t(`derive.reason.${reason.messageId}`, reason.data)}
`
      );
    }
  }
}
async function showDifferences(context, derived) {
  for (const { lang, units } of derived) {
    context.host.stdout.write(`${context.style("bold", lang)}
`);
    for (const { unit, before, after } of units) {
      if (before !== after) await writeChange(context, unit.address, before, after ?? "", lang);
    }
  }
}
function write(context, args, built) {
  const { host, t } = context;
  const given = args.text("out");
  if (given === void 0) throw new UserError("needs-out");
  const out = resolve(host.cwd, given);
  if (host.exists(out) && host.readFolder(out).length > 0 && !host.exists(join(out, "manifest.json"))) {
    throw new UserError("out-not-empty", {}, { place: { path: showPath(host, out) } });
  }
  save(
    host,
    built.files.map(({ path, text }) => ({ path: join(out, path), content: text }))
  );
  host.stdout.write(
    `${t("derive.built", { languages: built.markdown.size, folder: showPath(host, out) })}
`
  );
}
function bind(context, project, document, languages) {
  const { host, t } = context;
  const align = createAligner(document);
  const files = languages.flatMap((lang) => {
    const templates = loadTemplates(host, project, document.id, lang);
    if (!templates) return [];
    const result = lang === document.profile.lang ? void 0 : readTranslation(host, project, document, lang);
    const pairs = result?.type === "translation" ? align(result.translation).pairs : void 0;
    const addresses = new Set(
      Object.keys(templates.templates).map((key) => key.replace(/_(?:named|neutral)$/, ""))
    );
    const bound = document.current.units.flatMap((unit) => {
      if (!addresses.has(unit.address)) return [];
      const target = pairs?.find((pair) => pair.address === unit.address)?.targets[0]?.content;
      return [
        [
          unit.address,
          { source: unit.fingerprint, target: target === void 0 ? unit.fingerprint : fingerprint(target) }
        ]
      ];
    });
    return [
      {
        path: templatesPath(project, document.id, lang),
        content: formatData({ ...templates, bound: Object.fromEntries(bound) })
      }
    ];
  });
  save(host, files);
  host.stdout.write(`${t("derive.bound", { count: files.length })}
`);
  return 0;
}
export {
  runDerive
};
