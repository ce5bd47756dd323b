import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/place.ts
var REACHES = [40, 20, 10, 5];
function exactPlace(text, block, within) {
  if (block.marks.some((mark) => isOwn(mark.type) && overlaps(mark.span, within))) return void 0;
  const written = text.slice(block.start, block.span.end);
  if (written === block.text) return shifted(within, block.start);
  for (const reach of REACHES) {
    for (const [before, after] of [
      [reach, reach],
      [reach, 0],
      [0, reach]
    ]) {
      const start = lineStart(block.text, Math.max(0, within.start - before), within.start);
      const end = lineEnd(block.text, within.end, Math.min(block.text.length, within.end + after));
      const surroundings = block.text.slice(start, end);
      if (surroundings === "" || !standsOnce(block.text, surroundings)) continue;
      if (!standsOnce(written, surroundings)) continue;
      return shifted(within, block.start + written.indexOf(surroundings) - start);
    }
  }
  return void 0;
}
function isOwn(type) {
  return type === "code" || type === "html";
}
function overlaps(one, other) {
  return one.start < other.end && other.start < one.end;
}
function shifted({ start, end }, by) {
  return { start: start + by, end: end + by };
}
function lineStart(text, from, to) {
  const feed = text.lastIndexOf("\n", to - 1);
  return to > 0 && feed >= from ? feed + 1 : from;
}
function lineEnd(text, from, to) {
  const feed = text.indexOf("\n", from);
  return feed >= 0 && feed < to ? feed : to;
}
function standsOnce(text, part) {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) < 0;
}

// src/check.ts
function createChecker(rules, options = {}) {
  const active = rules.flatMap((rule) => {
    const severity = severityOf(rule, options.severities?.[rule.id]);
    return severity === "off" || !isWanted(rule.id, options.only) ? [] : [{ rule, severity }];
  });
  const ofSource = active.flatMap(
    ({ rule, severity }) => rule.scope === "source" ? [{ rule, severity }] : []
  );
  const ofTranslation = active.flatMap(
    ({ rule, severity }) => rule.scope === "translation" ? [{ rule, severity }] : []
  );
  const explaining = new Map(
    ofTranslation.flatMap(({ rule }) => rule.explains ? [[rule.id, rule.explains]] : [])
  );
  const findIn = (alignment) => {
    const { translation } = alignment;
    const found = [];
    for (const { rule, severity } of ofTranslation) {
      for (const finding of withoutRepetition(rule.check(alignment))) {
        const diagnostic = {
          ...base(rule.id, finding, severity),
          path: finding.path ?? translation.path,
          lang: translation.lang,
          document: alignment.document.id,
          ...placed(finding, alignment),
          ...fixOf(finding, alignment)
        };
        found.push({ diagnostic, ...finding.pair && { pair: finding.pair } });
      }
    }
    const told = withoutConsequences(found, explaining);
    return told.sort((a, b) => (a.diagnostic.span?.start ?? 0) - (b.diagnostic.span?.start ?? 0));
  };
  return {
    checkDocument: (document) => {
      const current = document.editions.at(-1) ?? document.current;
      const found = [];
      for (const { rule, severity } of ofSource) {
        for (const finding of rule.check(document)) {
          found.push({
            ...base(rule.id, finding, severity),
            path: finding.path ?? current.path,
            document: document.id,
            ...placed(finding)
          });
        }
      }
      return found;
    },
    checkTranslation: (alignment) => findIn(alignment).map(({ diagnostic }) => diagnostic),
    findIn,
    checkFile: (problem) => fileDiagnostic(rules, problem)
  };
}
var MOST_AT_ONE_ITEM = 20;
function* withoutRepetition(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const address = finding.address ?? finding.pair?.address ?? "";
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    if (address === "" || count <= MOST_AT_ONE_ITEM) yield finding;
  }
}
function withoutConsequences(found, explaining) {
  const explained = /* @__PURE__ */ new Map();
  for (const { diagnostic } of found) {
    const rules = explaining.get(diagnostic.ruleId);
    if (rules && diagnostic.address !== void 0)
      explained.set(diagnostic.address, [...explained.get(diagnostic.address) ?? [], ...rules]);
  }
  if (explained.size === 0) return [...found];
  return found.filter(
    ({ diagnostic }) => !isWanted(diagnostic.ruleId, explained.get(diagnostic.address ?? "") ?? ["-"])
  );
}
function severityOf(rule, wanted) {
  if (wanted === void 0 || rule.required === true || rule.scope === "file") return rule.severity;
  return wanted;
}
function isWanted(id, only) {
  if (!only || only.length === 0) return true;
  return only.some((wanted) => wanted === id || wanted.endsWith("/") && id.startsWith(wanted));
}
function base(ruleId, finding, severity) {
  const address = finding.address ?? finding.pair?.address;
  return {
    ruleId,
    messageId: finding.messageId,
    data: finding.data ?? {},
    severity,
    ...address !== void 0 && address !== "" && { address },
    ...finding.comparison && { comparison: finding.comparison },
    ...finding.previous !== void 0 && { previous: finding.previous }
  };
}
function placed(finding, alignment) {
  if (finding.span) return { span: finding.span };
  if (!finding.pair || !alignment) return {};
  const block = finding.pair.targets[0];
  if (!block) return { span: gapOf(finding.pair, alignment) };
  return {
    span: finding.within ? placeOf(alignment.translation.text, block, finding.within) : { start: block.start, end: block.span.end }
  };
}
function fixOf({ fix, replace, pair }, { translation }) {
  if (translation.file) return {};
  if (fix) return { fix };
  const [block] = pair?.targets ?? [];
  if (!replace || !block || pair?.targets.length !== 1) return {};
  const [first, ...more] = replace.flatMap(({ span, text }) => {
    const place = exactPlace(translation.text, block, span);
    return place ? [{ span: place, text }] : [];
  });
  if (!first || more.length + 1 !== replace.length) return {};
  return { fix: { ...first, ...more.length > 0 && { more } } };
}
function gapOf(pair, alignment) {
  let at = 0;
  for (const other of alignment.pairs) {
    if (other === pair) break;
    const end = other.relation === "one" || other.relation === "merged" ? other.targets.at(-1)?.span.end : void 0;
    if (end !== void 0) at = end;
  }
  return { start: at, end: at };
}
function placeOf(text, block, within) {
  const words = block.text.slice(within.start, within.end);
  const written = text.slice(block.start, block.span.end);
  if (words !== "") {
    let at = -1;
    for (let from = 0; from <= within.start; ) {
      const shown = block.text.indexOf(words, from);
      if (shown < 0 || shown > within.start) break;
      at = written.indexOf(words, at + 1);
      if (at < 0) break;
      if (shown === within.start) return { start: block.start + at, end: block.start + at + words.length };
      from = shown + 1;
    }
  }
  return { start: block.start, end: block.span.end };
}
function fileDiagnostic(rules, problem) {
  const rule = rules.find((one) => one.scope === "file" && one.covers.includes(problem.messageId));
  return {
    ruleId: rule?.id ?? "file/unreadable",
    messageId: problem.messageId,
    data: {
      ...problem.data,
      ...problem.line !== void 0 && { line: problem.line },
      ...problem.column !== void 0 && { column: problem.column }
    },
    severity: "error",
    path: problem.path,
    ...problem.lang !== void 0 && { lang: problem.lang },
    ...problem.document !== void 0 && { document: problem.document }
  };
}

export {
  createChecker,
  isWanted
};
