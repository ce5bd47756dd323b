/** Runs the rules over a document and its translations and gives their findings places and severities. */

import { itemNames } from '../document/item-names.ts';
import type {
  Alignment,
  Block,
  Diagnostic,
  Document,
  Examined,
  Fix,
  Pair,
  Severity,
  Span,
} from '../model.ts';
import { isContradicted, isInDifferentPart, isOnUnsureGround } from '../pairs/built-differently.ts';
import { isInUnsurePlace, isUnsurePair } from '../pairs/lagging.ts';
import { isApart } from '../pairs/sure.ts';
import { addTo } from '../text/lists-by-key.ts';
import { exactPlace, writtenAt } from '../text/place.ts';
import type { FileProblem, Finding, Rule, TranslationRule } from './rule.ts';
import { severityOfFinding } from './severity.ts';

/** What may be changed about the rules. */
export interface CheckOptions {
  /**
   * Severity by rule id; `off` switches a rule off. Required rules cannot be lowered. What it does to findings that are
   * milder than their rule, `severityOfFinding` says.
   */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Only these rules, by id or by group (`token/`). */
  readonly only?: readonly string[];
}

/** A finding with its place, and the pair it speaks of when it speaks of one. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly pair?: Pair;
  /** Rules that would tell of the same at its item. */
  readonly explains?: readonly string[];
  /** Addresses of further items at which it explains them. */
  readonly alsoAt?: readonly string[];
}

/** A checker for one set of rules and options. All of its functions are pure. */
export interface Checker {
  readonly checkDocument: (document: Document) => readonly Diagnostic[];
  readonly checkTranslation: (alignment: Examined) => readonly Diagnostic[];
  /** The same, with the pairs: what accepting and fixing need. */
  readonly findIn: (alignment: Examined) => readonly Found[];
  /** Nothing for what the configuration switches off. */
  readonly checkFile: (problem: FileProblem) => readonly Diagnostic[];
}

/** Chooses the rules once, for any number of documents and translations. */
export function createChecker(rules: readonly Rule[], options: CheckOptions = {}): Checker {
  const active = rules.flatMap((rule) => {
    const wanted = wantedOf(rule, options.severities?.[rule.id]);
    return wanted === 'off' || !isWanted(rule.id, options.only) ? [] : [{ rule, wanted }];
  });
  const ofSource = active.flatMap(({ rule, wanted }) => (rule.scope === 'source' ? [{ rule, wanted }] : []));
  const ofTranslation = active.flatMap(({ rule, wanted }) =>
    rule.scope === 'translation' ? [{ rule, wanted, only: conditionOf(rule, options) }] : [],
  );
  const findIn = (alignment: Examined): readonly Found[] => {
    const { translation } = alignment;
    const found: Found[] = [];
    for (const { rule, wanted, only } of ofTranslation) {
      if (only && !only(alignment)) continue;
      const told = new Tally();
      for (const finding of rule.check(alignment)) {
        if (told.isEnough(finding) || isUntold(rule.id, finding.pair, alignment)) continue;
        const diagnostic = {
          ...base(rule, finding, wanted),
          path: finding.path ?? translation.path,
          lang: translation.lang,
          document: alignment.document.id,
          ...placed(finding, alignment),
          ...fixOf(finding, alignment),
          ...named(finding, alignment),
        };
        const explains = finding.explains ?? rule.explains;
        found.push({
          diagnostic,
          ...(finding.pair && { pair: finding.pair }),
          ...(explains && { explains }),
          ...(finding.alsoAt && { alsoAt: finding.alsoAt }),
        });
      }
    }
    return withoutConsequences(found).sort(
      (a, b) => (a.diagnostic.span?.start ?? 0) - (b.diagnostic.span?.start ?? 0),
    );
  };
  return {
    checkDocument: (document) => {
      const current = document.editions.at(-1) ?? document.current;
      const found: Diagnostic[] = [];
      for (const { rule, wanted } of ofSource) {
        for (const finding of rule.check(document)) {
          found.push({
            ...base(rule, finding, wanted),
            path: finding.path ?? current.path,
            document: document.id,
            ...placed(finding),
          });
        }
      }
      return found;
    },
    checkTranslation: (alignment) => findIn(alignment).map(({ diagnostic }) => diagnostic),
    findIn,
    checkFile: (problem) => fileDiagnostic(rules, problem, options.severities),
  };
}

/**
 * What a text says is only held against an English that it translates for sure: that it is not sure is told instead, once
 * for a part that is built differently.
 */
function isUntold(ruleId: string, pair: Pair | undefined, alignment: Alignment): boolean {
  if (pair === undefined) return false;
  if (isInDifferentPart(alignment, pair)) return ofStructure.test(ruleId) || ofContents.test(ruleId);
  if (isInUnsurePlace(alignment, pair)) {
    if (ofStructure.test(ruleId)) return true;
    if (isUnsurePair(alignment, pair)) return ofContents.test(ruleId);
  }
  if (!ofContents.test(ruleId)) return false;
  // How long a text is, is held against all that stands around it.
  if (ofLength.test(ruleId)) return false;
  if (isOnUnsureGround(alignment, pair)) return true;
  if (pair.relation !== 'one') return false;
  return pair.confidence < SURE || isContradicted(alignment, pair) || isApart(alignment, pair);
}

/** From here on it is certain enough what a text translates. */
const SURE = 0.5;

/** Rules that compare contents, or that tell of the same difference of structure in other words. */
const ofContents =
  /^(?:token\/|term\/|markup\/|text\/|structure\/(?:nesting|heading-level|item-number|sentence-count))/;

const ofLength = /^text\/(?:long|short)$/;

/** Rules of what is one difference where a part is built differently. */
const ofStructure = /^structure\/(?!alignment-doubtful|section-missing)/;

/** So many findings of one rule at one item are told; a text of ten thousand wrong numbers is no better known by all. */
const MOST_AT_ONE_ITEM = 20;

/** Counts what one rule found at each item. */
class Tally {
  #counts: Map<string, number> | undefined;

  isEnough({ address, pair }: Finding): boolean {
    const at = address ?? pair?.address ?? '';
    if (at === '') return false;
    this.#counts ??= new Map();
    const count = (this.#counts.get(at) ?? 0) + 1;
    this.#counts.set(at, count);
    return count > MOST_AT_ONE_ITEM;
  }
}

/** An item left in English has wrong quotation marks and no negation either: only the first is told. */
function withoutConsequences(found: readonly Found[]): Found[] {
  const explained = new Map<string, string[]>();
  for (const { diagnostic, explains, alsoAt = [] } of found) {
    if (!explains || explains.length === 0 || diagnostic.address === undefined) continue;
    for (const address of [diagnostic.address, ...alsoAt])
      for (const rule of explains) addTo(explained, address, rule);
  }
  if (explained.size === 0) return [...found];
  return found.filter(
    ({ diagnostic }) => !isWanted(diagnostic.ruleId, explained.get(diagnostic.address ?? '') ?? ['-']),
  );
}

/** Where a rule that nobody asked for looks; `undefined` for everywhere. */
function conditionOf(rule: TranslationRule, { severities, only }: CheckOptions): TranslationRule['unasked'] {
  const isAsked = severities?.[rule.id] !== undefined || only?.includes(rule.id) === true;
  return isAsked ? undefined : rule.unasked;
}

/** What the configuration may want of a rule: nothing of one that the document's own terms demand. */
function wantedOf(rule: Rule, wanted: Severity | 'off' | undefined): Severity | 'off' | undefined {
  return rule.required === true ? undefined : wanted;
}

/** Whether a rule is among the ids and groups (`token/`) asked for; all are when none was. */
export function isWanted(id: string, only: readonly string[] | undefined): boolean {
  if (!only || only.length === 0) return true;
  return only.some((wanted) => wanted === id || (wanted.endsWith('/') && id.startsWith(wanted)));
}

function base(rule: Rule, finding: Finding, wanted: Severity | undefined): Omit<Diagnostic, 'path'> {
  const address = finding.address ?? finding.pair?.address;
  return {
    ruleId: rule.id,
    messageId: finding.messageId,
    data: finding.data ?? {},
    severity: severityOfFinding(rule.severity, finding.atMost, wanted),
    ...(address !== undefined && address !== '' && { address }),
    ...(finding.comparison && { comparison: finding.comparison }),
    ...(finding.previous !== undefined && { previous: finding.previous }),
    ...(finding.edited && { edited: finding.edited }),
  };
}

/** The labels of what a finding names; nothing in a text that shows none. */
function named(
  { address, pair, data = {} }: Finding,
  { edition }: Alignment,
): Pick<Diagnostic, 'label' | 'labels'> {
  const { shown } = itemNames(edition);
  if (shown.size === 0) return {};
  const label = shown.get(address ?? pair?.address ?? '');
  const labels = Object.values(data).flatMap((value) =>
    typeof value === 'string'
      ? value.split(' + ').flatMap((name) => {
          const own = shown.get(name);
          return own === undefined ? [] : [[name, own] as const];
        })
      : [],
  );
  return {
    ...(label !== undefined && { label }),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
  };
}

function placed(finding: Finding, alignment?: Alignment): { span?: Span; isInFile?: true } {
  if (finding.fileSpan) return { span: finding.fileSpan, isInFile: true };
  if (finding.span) return { span: finding.span };
  if (!finding.pair || !alignment) return {};
  const block = finding.pair.targets[0];
  if (!block) return { span: gapOf(finding.pair, alignment) };
  return {
    span: finding.within
      ? placeOf(alignment.translation.text, block, finding.within)
      : { start: block.start, end: block.span.end },
  };
}

/** A rule says what should stand instead; it is a fix where all of its places in the file are certain. */
function fixOf({ fix, replace, pair }: Finding, { translation }: Alignment): { fix?: Fix } {
  // Text in a file of another format is escaped as that format asks: a replacement of ours could break it.
  if (translation.file) return {};
  if (fix) return { fix };
  const [block] = pair?.targets ?? [];
  if (!replace || !block || pair?.targets.length !== 1) return {};
  const [first, ...more] = replace.flatMap(({ span, text }) => {
    const place = exactPlace(translation.text, block, span);
    return place ? [{ span: place, text }] : [];
  });
  if (!first || more.length + 1 !== replace.length) return {};
  return { fix: { ...first, ...(more.length > 0 && { more }) } };
}

/** Where a missing unit would stand: after the last target before it. */
function gapOf(pair: Pair, alignment: Alignment): Span {
  let at = 0;
  for (const other of alignment.pairs) {
    if (other === pair) break;
    const end =
      other.relation === 'one' || other.relation === 'merged' ? other.targets.at(-1)?.span.end : undefined;
    if (end !== undefined) at = end;
  }
  return { start: at, end: at };
}

/**
 * The place in the file of a range of a block's visible text. The visible text lacks markup and resolves references,
 * so the words themselves are looked for; where they are not written as they show, the whole block is the place.
 */
export function placeOf(text: string, block: Block, within: Span): Span {
  const words = block.text.slice(within.start, within.end);
  const written = text.slice(block.start, block.span.end);
  const at = words === '' ? -1 : writtenAt(written, block.text, within);
  if (at >= 0) return { start: block.start + at, end: block.start + at + words.length };
  return { start: block.start, end: block.span.end };
}

function fileDiagnostic(
  rules: readonly Rule[],
  problem: FileProblem,
  severities: CheckOptions['severities'],
): readonly Diagnostic[] {
  const rule = rules.find((one) => one.scope === 'file' && one.covers.includes(problem.messageId));
  const wanted = rule && wantedOf(rule, severities?.[rule.id]);
  if (wanted === 'off') return [];
  const diagnostic: Diagnostic = {
    ruleId: rule?.id ?? 'file/unreadable',
    messageId: problem.messageId,
    data: {
      ...problem.data,
      ...(problem.line !== undefined && { line: problem.line }),
      ...(problem.column !== undefined && { column: problem.column }),
    },
    ...(problem.sentences && { sentences: problem.sentences }),
    severity: rule ? severityOfFinding(rule.severity, undefined, wanted) : 'error',
    path: problem.path,
    ...(problem.lang !== undefined && { lang: problem.lang }),
    ...(problem.document !== undefined && { document: problem.document }),
  };
  return [diagnostic];
}
