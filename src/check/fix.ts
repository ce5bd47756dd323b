/** Applies what rules are certain of to the text of one translation, and looks again until nothing is left to do. */

import type { Alignment, Block, Diagnostic, Replacement } from '../model.ts';
import type { Found } from './check.ts';

/** Rounds after which a text that still changes is given back as it was. */
const MOST_ROUNDS = 20;
/** Below this a pair may be the wrong one. */
const SURE = 0.5;

/** A text as the rules see it. */
export interface View {
  readonly alignment: Alignment;
  /** What counts: accepted findings are right as they are and not among them. */
  readonly found: readonly Found[];
  /** Addresses that are left alone: a change would end what somebody accepted there. */
  readonly kept: ReadonlySet<string>;
}

/** What the stage is given. */
export interface FixRequest {
  /** Reads, matches and checks a text. The same text gives the same answer. */
  readonly examine: (text: string) => View;
  /** Whether a finding was asked for. */
  readonly wants: (diagnostic: Diagnostic) => boolean;
}

/** One finding that was put right. */
export interface AppliedFix {
  readonly ruleId: string;
  readonly address?: string;
}

/** The outcome. */
export interface Fixed {
  readonly text: string;
  readonly applied: readonly AppliedFix[];
  /** The outcome as the rules see it, so that nobody has to look again. */
  readonly view: View;
  /** `false` when rules disagreed without end: then the text is as it was. */
  readonly settled: boolean;
}

/**
 * Puts right what is certain.
 *
 * Only inside units that are matched one to one and surely, never in verbatim units, code or markup, and between
 * blocks only white space. A round whose outcome has other blocks, or findings that were not there before, is taken
 * back, and its fixes are not tried again. Doing it twice changes nothing more. Pure; never throws.
 */
export function fixText(text: string, { examine, wants }: FixRequest): Fixed {
  const first = { text, view: examine(text) };
  let current: State = first;
  let applied: readonly AppliedFix[] = [];
  // A fix that did harm at first may do none when the others are made: only a pass that changes nothing is the last.
  for (let pass = 0; pass < MOST_ROUNDS; pass++) {
    const outcome = fixUntilQuiet(current, { examine, wants });
    if (!outcome) break;
    const changed = outcome.text !== current.text;
    current = { text: outcome.text, view: outcome.view };
    if (changed) applied = current.text === text ? [] : [...applied, ...outcome.applied];
    if (!changed || outcome.refused === 0) return { ...current, applied, settled: true };
  }
  return { ...first, applied: [], settled: false };
}

interface Pass extends State {
  readonly applied: readonly AppliedFix[];
  /** How many fixes were taken back. */
  readonly refused: number;
}

/** Rounds until no fix is left that does no harm, or a text comes again; `undefined` when there is no end. */
function fixUntilQuiet(from: State, { examine, wants }: FixRequest): Pass | undefined {
  const seen = new Set([from.text]);
  const refused = new Set<string>();
  let current = from;
  let applied: readonly AppliedFix[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = choose(current, (one) => wants(one) && !refused.has(keyOf(one)));
    if (chosen.length === 0) return { ...current, applied, refused: refused.size };
    const next = replaceAll(current.text, chosen.flatMap(replacementsOf));
    const outcome = { text: next, view: examine(next) };
    const harmful = harm(current, outcome, chosen, examine);
    if (harmful.size > 0) {
      for (const key of harmful) refused.add(key);
      continue;
    }
    applied = [...applied, ...chosen.map(appliedFix)];
    current = outcome;
    // Two rules that undo one another: the round ends where it began.
    if (seen.has(next)) return { ...current, applied, refused: refused.size };
    seen.add(next);
  }
  return undefined;
}

interface State {
  readonly text: string;
  readonly view: View;
}

function appliedFix({ ruleId, address }: Diagnostic): AppliedFix {
  return { ruleId, ...(address !== undefined && { address }) };
}

function keyOf({ ruleId, address = '' }: Diagnostic): string {
  return `${ruleId} ${address}`;
}

function replacementsOf({ fix }: Diagnostic): readonly Replacement[] {
  return fix ? [fix, ...(fix.more ?? [])] : [];
}

/** Findings whose fixes are certain and do not touch one another; what overlaps waits for the next round. */
function choose({ text, view }: State, wanted: (one: Diagnostic) => boolean): readonly Diagnostic[] {
  const mayChange = placesOf(text, view);
  const taken: Replacement[] = [];
  return view.found.flatMap(({ diagnostic }) => {
    const parts = replacementsOf(diagnostic);
    if (parts.length === 0 || !wanted(diagnostic) || !parts.every(mayChange)) return [];
    if (parts.every((part) => text.slice(part.span.start, part.span.end) === part.text)) return [];
    if (!reserve(taken, parts)) return [];
    return [diagnostic];
  });
}

/** Enters replacements into a list sorted by place; `false`, and nothing entered, when one touches another. */
function reserve(taken: Replacement[], parts: readonly Replacement[]): boolean {
  const merged = [...parts].sort(byPlace);
  const free = merged.every((part, index) => {
    const at = placeAmong(taken, part);
    return apart(taken[at - 1], part) && apart(part, taken[at]) && apart(merged[index - 1], part);
  });
  if (free) for (const part of merged) taken.splice(placeAmong(taken, part), 0, part);
  return free;
}

function byPlace(a: Replacement, b: Replacement): number {
  return a.span.start - b.span.start;
}

/** Two insertions at one place do not stand apart: their order would be a guess. */
function apart(before: Replacement | undefined, after: Replacement | undefined): boolean {
  if (!before || !after) return true;
  return before.span.end <= after.span.start && before.span.start !== after.span.start;
}

function placeAmong(taken: readonly Replacement[], part: Replacement): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.span.start ?? 0) < part.span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Says of a replacement whether it stands where something may be changed. */
function placesOf(text: string, { alignment, kept }: View): (part: Replacement) => boolean {
  const { blocks } = alignment.translation;
  const open = new Set<Block>();
  for (const { relation, confidence, sources, targets, address } of alignment.pairs) {
    const sure = relation === 'one' && confidence >= SURE && !kept.has(address);
    if (!sure || !sources.every((unit) => unit.translatable && !unit.verbatim)) continue;
    for (const block of targets) if (isProse(block)) open.add(block);
  }
  return ({ span, text: by }) => {
    if (span.start < 0 || span.end < span.start || span.end > text.length) return false;
    const near = blocks.slice(Math.max(0, lastBefore(blocks, span.start)), lastBefore(blocks, span.end) + 1);
    const touched = near.filter((block) => block.span.start < span.end && span.start < block.span.end);
    const around = near.find((block) => block.start <= span.start && span.end <= block.span.end);
    if (around && touched.every((block) => block === around)) return open.has(around);
    return touched.length === 0 && isBlank(by) && isBlank(text.slice(span.start, span.end));
  };
}

function isProse({ kind }: Block): boolean {
  return kind !== 'code' && kind !== 'html' && kind !== 'rule';
}

function isBlank(text: string): boolean {
  return /^[\s\ufeff]*$/.test(text);
}

/** Index of the last block that begins at or before an offset; -1 when there is none. */
function lastBefore(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function replaceAll(text: string, parts: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: by } of [...parts].sort(byPlace)) {
    result += text.slice(at, span.start) + by;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Keys of the fixes that did harm: other blocks than before, or findings that were not there before. */
function harm(
  before: State,
  after: State,
  chosen: readonly Diagnostic[],
  examine: FixRequest['examine'],
): ReadonlySet<string> {
  const all = new Set(chosen.map(keyOf));
  if (shapeOf(before.view) !== shapeOf(after.view)) {
    const single = chosen.filter((one) => {
      const alone = examine(replaceAll(before.text, replacementsOf(one)));
      return shapeOf(alone) !== shapeOf(before.view);
    });
    return single.length > 0 ? new Set(single.map(keyOf)) : all;
  }
  const known = countFindings(before.view);
  const added = [...countFindings(after.view)].filter(
    ([key, { count }]) => count > (known.get(key)?.count ?? 0),
  );
  const worse = new Set(added.map(([, { address }]) => address));
  const guilty = chosen.filter((one) => worse.has(one.address)).map(keyOf);
  return added.length === 0 ? new Set() : guilty.length > 0 ? new Set(guilty) : all;
}

/** What fixes must not change: which blocks there are, and what stands where nothing may be changed. */
function shapeOf({ alignment }: View): string {
  const { blocks } = alignment.translation;
  const verbatim = alignment.pairs.flatMap((pair) =>
    pair.sources.some((unit) => unit.verbatim) ? pair.targets.map((block) => block.content) : [],
  );
  const relations = alignment.pairs.map((pair) => `${pair.relation} ${pair.address}`);
  return JSON.stringify([
    blocks.map((block) => [block.kind, block.level, block.ordinal?.text ?? '', block.marks.length]),
    verbatim,
    relations,
  ]);
}

/** How often each rule says what of which unit; notes are let come and go. */
function countFindings({ found }: View): ReadonlyMap<string, { count: number; address: string | undefined }> {
  const counts = new Map<string, { count: number; address: string | undefined }>();
  for (const { diagnostic } of found) {
    const { severity, ruleId, messageId, address } = diagnostic;
    if (severity === 'note') continue;
    const key = `${ruleId} ${messageId} ${address ?? ''}`;
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, address });
  }
  return counts;
}
