import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  isConsistent,
  lockedEdition,
  parseEdition
} from "./chunk-VGG5EJFA.js";
import {
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  array,
  exactOptional,
  integer,
  literal,
  looseObject,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  parseData,
  picklist,
  pipe,
  readBytes,
  readText,
  record,
  regex,
  string,
  union
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  NORMALIZATION
} from "./chunk-VLMDFLFP.js";
import {
  isKnownLanguage
} from "./chunk-JZTKGGZS.js";

// src/glossary.ts
var GLOSSARY_NAME = "glossary.md";
var COLUMNS = ["English", "Translation", "Forbidden", "Note"];
var MOST_TERMS = 5e3;
var LONGEST_TERM = 200;
function parseGlossary(text, path) {
  return { path, terms: readRows(text, path).flatMap(({ term }) => term ?? []) };
}
function mergeGlossary(text, path, terms) {
  const start = text ?? `${formatRow(COLUMNS)}
|${"---|".repeat(COLUMNS.length)}
`;
  const rows = readRows(start, path);
  const lines = start.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  const known = new Map(rows.flatMap((row) => row.term ? [[keyOf(row.term.source), row]] : []));
  const last = rows.at(-1);
  const added = [];
  const extended = [];
  const appended = [];
  for (const term of terms) {
    const row = known.get(keyOf(term.source));
    if (!row?.term) {
      if (!last) continue;
      added.push(term.source);
      appended.push(formatTerm(term, last.columns));
      continue;
    }
    const merged = mergeTerm(row.term, term);
    if (!merged || !row.columns.includes("Translation")) continue;
    extended.push(term.source);
    lines[row.line - 1] = formatTerm(merged, row.columns) + endOf(lines[row.line - 1] ?? "");
  }
  if (last && appended.length > 0) {
    const above = lines[last.line - 1] ?? "";
    const end = endOf(above) || "\n";
    if (endOf(above) === "") lines[last.line - 1] = above + end;
    lines.splice(last.line, 0, ...appended.map((row) => row + end));
  }
  return { text: lines.join(""), added, extended };
}
function endOf(line) {
  return /[\r\n]+$/.exec(line)?.[0] ?? "";
}
function escapeTerm(term) {
  return term.replace(/[\\|;*]/g, String.raw`\$&`).replace(/\s+/g, " ").trim();
}
function plainTerm(term) {
  return term.replace(/\\(.)/gu, "$1");
}
function keyOf(term) {
  return plainTerm(term).normalize("NFC").toLowerCase();
}
function readRows(text, path) {
  const lines = text.replace(/^\uFEFF/, " ").split(/\r\n|\n|\r/);
  const rows = [];
  const seen = /* @__PURE__ */ new Map();
  let fence;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (fence !== void 0) {
      if (mark?.startsWith(fence)) fence = void 0;
      continue;
    }
    fence = mark;
    if (!isRow(line)) continue;
    const columns = readHeader(line, { path, line: at + 1 });
    if (!isDelimiter(lines[at + 1] ?? ""))
      throw problem("glossary-delimiter", {}, { path, line: at + 2, column: 1 });
    at++;
    if (columns) rows.push({ line: at + 1, columns });
    for (; isRow(lines[at + 1] ?? ""); at++) {
      if (!columns) continue;
      const term = readTerm(lines[at + 1] ?? "", columns, { path, line: at + 2 });
      if (term) remember(seen, term, path);
      rows.push({ line: at + 2, columns, ...term && { term } });
      if (rows.length > MOST_TERMS)
        throw problem("glossary-too-long", { limit: MOST_TERMS }, { path, line: at + 2, column: 1 });
    }
  }
  if (rows.length === 0) throw problem("glossary-no-table", {}, { path, line: 1, column: 1 });
  return rows;
}
function isRow(line) {
  return /^ {0,3}\|/.test(line);
}
function isDelimiter(line) {
  return /^ {0,3}\|(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/.test(line);
}
function problem(messageId, data, { path, line, column }) {
  return new UserError(messageId, data, { place: { path, position: { line, column } } });
}
function readHeader(line, place) {
  const cells = cellsOf(line);
  const named2 = cells.map(
    ({ text }) => COLUMNS.find((column) => column.toLowerCase() === text.toLowerCase())
  );
  if (named2.every((column) => column === void 0)) return void 0;
  const expected = COLUMNS.join(", ");
  const columns = named2.map((column, index) => {
    const { text, column: at } = cells[index] ?? { text: "", column: 1 };
    if (!column) throw problem("glossary-column", { name: text, expected }, { ...place, column: at });
    if (named2.indexOf(column) !== index)
      throw problem("glossary-column-twice", { name: text }, { ...place, column: at });
    return column;
  });
  for (const needed of ["English", "Translation"]) {
    if (!columns.includes(needed))
      throw problem("glossary-column-missing", { name: needed }, { ...place, column: 1 });
  }
  return columns;
}
function cellsOf(line) {
  const cells = [];
  const first = line.indexOf("|") + 1;
  let start = first;
  const add = (end) => {
    const raw = line.slice(start, end);
    const indent = raw.length - raw.trimStart().length;
    cells.push({ text: raw.trim(), column: start + indent + 1 });
    start = end + 1;
  };
  for (let at = first; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === "|") add(at);
  }
  if (line.slice(start).trim() !== "") add(line.length);
  return cells;
}
function readTerm(line, columns, place) {
  const cells = cellsOf(line);
  const surplus = cells[columns.length];
  if (surplus) {
    throw problem(
      "glossary-cells",
      { count: cells.length, expected: columns.length },
      { ...place, column: surplus.column }
    );
  }
  const cell = (name) => cells[columns.indexOf(name)] ?? { text: "", column: 1 };
  const list = (name) => termsOf(cell(name)).map((one) => {
    requireTerm(one, place);
    return one;
  });
  const english = list("English");
  const renderings = list("Translation");
  const forbidden = list("Forbidden");
  const [source, second] = english;
  if (second) throw problem("glossary-two-terms", { term: second.text }, { ...place, column: second.column });
  const [stray] = renderings;
  if (!source && stray)
    throw problem("glossary-no-english", { term: stray.text }, { ...place, column: stray.column });
  const agreed = new Set(renderings.map(({ text }) => keyOf(text)));
  for (const { text, column } of forbidden) {
    if (agreed.has(keyOf(text)))
      throw problem("glossary-contradiction", { term: plainTerm(text) }, { ...place, column });
  }
  if (!source && forbidden.length === 0) return void 0;
  return {
    source: source?.text ?? "",
    renderings: renderings.map(({ text }) => text),
    forbidden: forbidden.map(({ text }) => text),
    note: plainTerm(cell("Note").text),
    line: place.line
  };
}
function termsOf({ text, column }) {
  const terms = [];
  let start = 0;
  const add = (end) => {
    const raw = text.slice(start, end);
    const indent = raw.length - raw.trimStart().length;
    if (raw.trim() !== "") terms.push({ text: raw.trim(), column: column + start + indent });
    start = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (";\uFF1B\u061B".includes(text[at] ?? "")) add(at);
  }
  add(text.length);
  return terms;
}
function requireTerm({ text, column }, place) {
  if (text.length > LONGEST_TERM)
    throw problem("glossary-term-long", { limit: LONGEST_TERM }, { ...place, column });
  const bare = text.replace(/\\./gu, "x");
  for (const word of bare.split(/\s+/)) {
    if (/^\*?[^*]+\*?$/.test(word)) continue;
    throw problem("glossary-wildcard", { term: text }, { ...place, column });
  }
}
function remember(seen, { source, line }, path) {
  if (source === "") return;
  const first = seen.get(keyOf(source));
  if (first !== void 0)
    throw problem("glossary-term-twice", { term: plainTerm(source), first }, { path, line, column: 1 });
  seen.set(keyOf(source), line);
}
function mergeTerm(old, more) {
  const known = new Set([...old.renderings, ...old.forbidden].map(keyOf));
  const lacks = (term) => !known.has(keyOf(term));
  const renderings = more.renderings.filter(lacks);
  const forbidden = more.forbidden.filter(lacks);
  if (renderings.length + forbidden.length === 0) return void 0;
  return {
    source: old.source,
    renderings: [...old.renderings, ...renderings],
    forbidden: [...old.forbidden, ...forbidden],
    note: escapeTerm(old.note || more.note)
  };
}
function formatTerm(term, columns) {
  const cells = {
    English: term.source,
    Translation: term.renderings.join("; "),
    Forbidden: term.forbidden.join("; "),
    Note: term.note
  };
  return formatRow(columns.map((column) => cells[column]));
}
function formatRow(cells) {
  return `| ${cells.join(" | ")} |`;
}

// src/project.ts
import { dirname, join, relative, resolve, sep } from "node:path";

// src/profile.ts
function profileProblem(profile, edition) {
  const repeated = profile.editions.find((id, index) => profile.editions.indexOf(id) !== index);
  if (repeated !== void 0) return { item: repeated, pointer: "editions" };
  const known = new Set(edition.units.map((unit) => unit.address));
  for (const [index, demand] of profile.demands.entries()) {
    const item = demand.units.find((address) => !known.has(address));
    if (item !== void 0) return { item, pointer: `demands.${index}.units` };
  }
  return void 0;
}

// src/shapes.ts
var kinds = [
  "heading",
  "paragraph",
  "item",
  "bullet",
  "quote",
  "code",
  "html",
  "rule",
  "definition",
  "meta"
];
var print = pipe(string(), regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits"));
var named = pipe(string(), regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, "a plain file name"));
var day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/, "a day as YYYY-MM-DD"));
var severity = picklist(["off", "note", "warning", "error"]);
var configShape = object({
  $schema: optional(string()),
  version: literal(1),
  source: optional(string(), "source"),
  locales: optional(string(), "locales"),
  maxWarnings: optional(pipe(number(), integer(), minValue(0)), 0),
  rules: optional(record(string(), severity), {}),
  floor: optional(record(string(), pipe(number(), minValue(0), maxValue(100))), {})
});
var profileShape = looseObject({
  version: literal(1),
  document: named,
  title: string(),
  lang: string(),
  editions: pipe(array(named), minLength(1, "at least one edition")),
  outline: optional(
    array(
      object({
        address: pipe(string(), minLength(1, "an address")),
        kind: picklist(kinds),
        count: optional(pipe(number(), integer(), minValue(1)))
      })
    ),
    []
  ),
  demands: optional(
    array(
      object({
        type: picklist(["verbatim", "clause", "keep"]),
        units: array(string()),
        sentence: string()
      })
    ),
    []
  ),
  names: optional(
    array(object({ name: string(), forms: optional(record(string(), array(string())), {}) })),
    []
  )
});
var lockShape = looseObject({
  version: literal(1),
  document: named,
  normalization: string(),
  editions: record(
    string(),
    object({
      fingerprint: print,
      text: string(),
      units: array(object({ address: string(), kind: picklist(kinds), fingerprint: print }))
    })
  )
});
var recordShape = looseObject({
  version: literal(1),
  document: named,
  lang: string(),
  edition: string(),
  normalization: string(),
  units: record(
    string(),
    object({
      source: print,
      target: print,
      state: picklist(["initial", "translated", "reviewed", "final"]),
      origin: picklist(["human", "machine", "machine-reviewed"]),
      translator: exactOptional(string()),
      reviewer: exactOptional(string()),
      date: exactOptional(day)
    })
  ),
  findings: exactOptional(
    array(
      object({
        rule: string(),
        message: string(),
        data: record(string(), union([string(), number()])),
        item: exactOptional(string()),
        source: print,
        target: print,
        reason: pipe(string(), regex(/\S/, "a reason")),
        by: pipe(string(), regex(/\S/, "a name")),
        date: day
      })
    )
  )
});
function parseConfig(text, path) {
  return parseData(text, path, configShape);
}
function parseProfile(text, path) {
  return parseData(text, path, profileShape);
}
function parseLock(text, path) {
  return parseData(text, path, lockShape);
}
function parseRecord(text, path) {
  return parseData(text, path, recordShape);
}

// src/project.ts
var CONFIG_NAME = "urtext.config.json";
var FILE_ENDINGS = ["xlf", "po", "json"];
function hasFiles(host, project) {
  return project.languages.some(
    (lang) => project.documents.some((document) => filePath(host, project, document.id, lang) !== void 0)
  );
}
function filePath(host, project, document, lang) {
  const { text } = translationPaths(project, document, lang);
  if (host.exists(text)) return void 0;
  return FILE_ENDINGS.map((ending) => text.replace(/md$/, ending)).find((path) => host.exists(path));
}
function loadProject(host, configPath) {
  const { path: root, config, documentFolders } = openRoot(host, configPath);
  const documents = documentFolders.map((folder) => loadDocument(host, root, folder.path));
  return { root, config, documents, languages: languageFolders(host, join(root, config.locales), documents) };
}
function openRoot(host, configPath) {
  const path = configPath ? resolve(host.cwd, configPath) : findConfig(host);
  const root = dirname(path);
  const config = parseConfig(readText(host, path), showPath(host, path));
  const source = join(root, config.source);
  requireFolder(host, root, source, "no-source-folder");
  const documentFolders = host.readFolder(source).filter((entry) => entry.isDirectory && host.exists(join(source, entry.name, "document.json"))).map((entry) => ({ name: entry.name, path: join(source, entry.name) }));
  if (documentFolders.length === 0)
    throw new UserError("no-documents", {}, { place: { path: showPath(host, source) } });
  return { path: root, config, documentFolders };
}
function findConfig(host) {
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (host.exists(path)) return path;
    if (dirname(folder) === folder) throw new UserError("no-config", { name: CONFIG_NAME, folder: host.cwd });
  }
}
function showPath(host, path) {
  return (relative(host.cwd, path) || ".").split(sep).join("/");
}
function requireFolder(host, root, path, messageId) {
  if (!host.exists(path)) throw new UserError(messageId, {}, { place: { path: showPath(host, path) } });
  requireInside(host, root, path);
}
function requireInside(host, root, path) {
  if (!host.exists(path)) return;
  const real = host.realPath(path);
  const inside = host.realPath(root);
  if (real !== inside && !real.startsWith(inside + sep)) {
    throw new UserError("outside-project", {}, { place: { path: showPath(host, path) } });
  }
}
function readInside(host, root, path) {
  requireInside(host, root, path);
  return readText(host, path);
}
function languageFolders(host, path, documents) {
  if (!host.exists(path)) return [];
  const definitive = new Set(documents.map((document) => document.profile.lang));
  return host.readFolder(path).filter((entry) => entry.isDirectory && !definitive.has(entry.name) && !entry.name.startsWith(".")).map((entry) => entry.name);
}
function loadProfile(host, root, folder) {
  const path = join(folder, "document.json");
  const shown = showPath(host, path);
  const profile = parseProfile(readInside(host, root, path), shown);
  if (profile.document !== folder.split(sep).at(-1)) {
    throw new UserError(
      "document-name",
      { name: profile.document, folder: folder.split(sep).at(-1) ?? "" },
      { place: { path: shown } }
    );
  }
  return profile;
}
function loadEditions(host, root, folder, profile) {
  return profile.editions.map((id) => {
    const path = join(folder, `${id}.md`);
    const text = readInside(host, root, path);
    if (text.trim() === "") throw new UserError("empty-file", {}, { place: { path: showPath(host, path) } });
    return parseEdition({ id, path: showPath(host, path), parsed: readMarkdown(text) }, profile);
  });
}
function loadLock(host, root, folder) {
  const path = join(folder, "lock.json");
  if (!host.exists(path)) return void 0;
  const shown = showPath(host, path);
  const lock = parseLock(readInside(host, root, path), shown);
  if (lock.normalization !== NORMALIZATION) {
    throw new UserError(
      "unknown-normalization",
      { name: lock.normalization, known: NORMALIZATION },
      { place: { path: shown } }
    );
  }
  return lock;
}
function loadDocument(host, root, folder) {
  const profile = loadProfile(host, root, folder);
  const editions = loadEditions(host, root, folder, profile);
  const lock = loadLock(host, root, folder);
  const lockPath = showPath(host, join(folder, "lock.json"));
  const current = editions.at(-1);
  const locked = current && lock?.editions[current.id];
  if (!lock || !current || !locked) {
    const place = { path: lockPath };
    if (!lock) throw new UserError("missing-lock", { document: profile.document }, { place });
    throw new UserError(
      "edition-not-locked",
      { document: profile.document, edition: current?.id ?? "" },
      { place }
    );
  }
  if (lock.document !== profile.document) {
    throw new UserError(
      "lock-of-another",
      { document: profile.document, other: lock.document },
      { place: { path: lockPath } }
    );
  }
  const asLocked = lockedEdition(current.id, current.path, locked, profile);
  const problem2 = profileProblem(profile, asLocked);
  if (problem2) {
    const known = asLocked.units.map((unit) => unit.address).join(", ");
    throw new UserError(
      "demand-unknown",
      { ...problem2, known },
      { place: { path: showPath(host, join(folder, "document.json")) } }
    );
  }
  if (!isConsistent(locked, asLocked)) {
    throw new UserError("lock-contradicts-itself", { edition: current.id }, { place: { path: lockPath } });
  }
  return { id: profile.document, profile, editions, current: asLocked, lock, lockPath };
}
function translationPaths(project, document, lang) {
  const folder = join(project.root, project.config.locales, lang);
  return { text: join(folder, `${document}.md`), record: join(folder, `${document}.record.json`) };
}
var LARGEST_FILE = 64 * 1024 * 1024;
function readTranslation(host, project, document, lang) {
  const paths = translationPaths(project, document.id, lang);
  const hasText = host.exists(paths.text);
  const hasRecord = host.exists(paths.record);
  const file = hasText ? void 0 : filePath(host, project, document.id, lang);
  if (!hasText && !hasRecord && file === void 0) return { type: "absent" };
  const path = showPath(host, file ?? paths.text);
  try {
    if (!isWellFormed(lang))
      throw new UserError("unknown-language", { lang }, { place: { path: dirname(path) } });
    const record2 = hasRecord ? readRecord(host, project, document, lang, paths.record) : void 0;
    if (file !== void 0 && project.readFile) {
      requireInside(host, project.root, file);
      const about = { lang, path, recordPath: showPath(host, paths.record), ...record2 && { record: record2 } };
      const glossary2 = readGlossary(host, project, lang);
      const translation2 = project.readFile(readBytes(host, file, LARGEST_FILE), document, about);
      return { type: "translation", translation: { ...translation2, ...glossary2 && { glossary: glossary2 } } };
    }
    if (!hasText)
      throw new UserError("lost-translation", { record: showPath(host, paths.record) }, { place: { path } });
    const text = readInside(host, project.root, paths.text);
    if (text.trim() === "") throw new UserError("empty-file", {}, { place: { path } });
    const { blocks } = readMarkdown(text);
    const glossary = readGlossary(host, project, lang);
    const translation = {
      lang,
      path,
      text,
      blocks,
      recordPath: showPath(host, paths.record),
      ...record2 && { record: record2 },
      ...glossary && { glossary }
    };
    return { type: "translation", translation };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { type: "problem", problem: problemOf(error, { lang, document: document.id, path }) };
  }
}
function glossaryPath(project, lang) {
  const taken = project.documents.some((document) => `${document.id}.md` === GLOSSARY_NAME);
  return taken ? void 0 : join(project.root, project.config.locales, lang, GLOSSARY_NAME);
}
function readGlossary(host, project, lang) {
  const path = glossaryPath(project, lang);
  if (path === void 0 || !host.exists(path)) return void 0;
  return parseGlossary(readInside(host, project.root, path), showPath(host, path));
}
function readRecord(host, project, document, lang, path) {
  const shown = showPath(host, path);
  const record2 = parseRecord(readInside(host, project.root, path), shown);
  if (record2.document !== document.id || record2.lang !== lang) {
    throw new UserError(
      "record-of-another",
      { document: record2.document, lang: record2.lang },
      { place: { path: shown } }
    );
  }
  if (record2.normalization !== NORMALIZATION) {
    throw new UserError(
      "unknown-normalization",
      { name: record2.normalization, known: NORMALIZATION },
      { place: { path: shown } }
    );
  }
  return record2;
}
function isWellFormed(lang) {
  try {
    const [canonical] = Intl.getCanonicalLocales(lang.replaceAll("_", "-"));
    return canonical !== void 0 && isKnownLanguage(canonical);
  } catch {
    return false;
  }
}
function findOrphans(host, project) {
  const known = new Set(project.documents.map((document) => document.id));
  const folder = join(project.root, project.config.locales);
  return project.languages.flatMap(
    (lang) => host.readFolder(join(folder, lang)).flatMap((entry) => {
      const document = /^(.+?)(?:\.md|\.record\.json)$/.exec(entry.name)?.[1];
      if (document === void 0 || known.has(document) || entry.name === GLOSSARY_NAME) return [];
      return [
        {
          path: showPath(host, join(folder, lang, entry.name)),
          messageId: "orphan",
          data: { document },
          lang
        }
      ];
    })
  );
}
function problemOf(error, known) {
  const position = error.place?.position;
  return {
    ...known,
    path: error.place?.path ?? known.path,
    messageId: error.messageId,
    data: error.data,
    ...position && { line: position.line, column: position.column }
  };
}

export {
  mergeGlossary,
  escapeTerm,
  plainTerm,
  CONFIG_NAME,
  hasFiles,
  filePath,
  loadProject,
  openRoot,
  showPath,
  readInside,
  loadProfile,
  loadEditions,
  loadLock,
  translationPaths,
  readTranslation,
  glossaryPath,
  readGlossary,
  findOrphans
};
