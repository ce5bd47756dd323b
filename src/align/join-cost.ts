/** How badly several units of one side and one of the other fit together: what was run together or divided. */

import {
  dictionaryWeight,
  type Evidence,
  GAP,
  kindCost,
  labelCost,
  lengthCost,
  numberCost,
  pairCost,
  sentenceCost,
} from './cost.ts';
import { compareKept, type Features } from './features.ts';
import type { Match } from './match.ts';

/**
 * Cost of several consecutive units of one side against one of the other. Dearer than a gap, so that only lengths,
 * sentences or words that fit both speak for it.
 */
export function joinCost(
  evidence: Evidence,
  source: number,
  target: number,
  sources: number,
  targets: number,
): number {
  const first = evidence.sources[source];
  const other = evidence.targets[target];
  if (!first || !other || first.kind === 'heading' || first.kind === 'code') return NEVER;
  let left = 0;
  let right = 0;
  let leftSentences = 0;
  let rightSentences = 0;
  for (let index = source; index < source + sources; index++) {
    const unit = evidence.sources[index];
    if (!unit || unit.kind !== first.kind || unit.level !== first.level) return NEVER;
    if (evidence.alone[index] || unit.length === 0) return NEVER;
    left += unit.length;
    leftSentences += unit.sentences;
  }
  for (let index = target; index < target + targets; index++) {
    const block = evidence.targets[index];
    const known = evidence.known[index];
    if (!block || block.length === 0 || block.kind === 'heading' || block.kind === 'code') return NEVER;
    if (evidence.equal[index] !== undefined || evidence.doubled[index]) return NEVER;
    if (known !== undefined && (known < source || known >= source + sources)) return NEVER;
    const same = evidence.same[index] ?? source;
    if (same < source || same >= source + sources) return NEVER;
    if (index > target && block.level !== other.level && block.kind === other.kind) return NEVER;
    right += block.length;
    rightSentences += block.sentences;
  }
  const lengths = lengthCost(left, right, evidence.ratio);
  if (lengths > GAP) return NEVER;
  let cost =
    GAP * (sources > 1 ? 1.08 : 0.9) * (Math.max(sources, targets) - 1) +
    lengths +
    sentenceCost(leftSentences, rightSentences);
  cost += kindCost(first, other) + numberCost(first, other, evidence.trust);
  const { shared, least } = sharedInJoin(evidence, { source, target, sources, targets });
  cost -= shared + Math.min(least, 1.5);
  cost += loosenessCost(evidence, { source, target, sources, targets }, { lengths, least });
  if (evidence.means) cost -= dictionaryWeight(oddsOfJoin(evidence, { source, target, sources, targets }));
  cost -= knownJoin(evidence, source, target, sources, targets);
  // A second block with its own number is a block of its own, unless the numbering of the text was given up.
  const next = targets > 1 ? evidence.targets[target + 1] : undefined;
  if (next?.number !== undefined && next.kind === 'item') cost += 3 * evidence.trust;
  return cost;
}

/** So many units from one on, against so many blocks from one on: one side is one. */
interface Join {
  readonly source: number;
  readonly target: number;
  readonly sources: number;
  readonly targets: number;
}

/**
 * Weight of the tokens that several have in common with one: each token once, since one text says it once. What only one
 * of the several has proves the more, the more each of them has of it: `least` is what the one has that has least.
 */
function sharedInJoin(
  evidence: Evidence,
  { source, target, sources, targets }: Join,
): { readonly shared: number; readonly least: number } {
  const one = sources > 1 ? evidence.targets[target] : evidence.sources[source];
  if (!one || one.tokens.size === 0) return nothingShared;
  const several = sources > 1 ? evidence.sources : evidence.targets;
  const first = sources > 1 ? source : target;
  const count = Math.max(sources, targets);
  let shared = 0;
  // Asked for thousands of joins of each text, most of which have nothing in common: no lists are made for those.
  let own: number[] | undefined;
  for (const token of one.tokens) {
    let having = 0;
    let only = 0;
    for (let index = 0; index < count; index++) {
      if (several[first + index]?.tokens.has(token) !== true) continue;
      having++;
      only = index;
    }
    if (having === 0) continue;
    const weight = evidence.weights.get(token) ?? 0;
    shared += weight;
    if (having > 1) continue;
    own ??= Array.from({ length: count }, () => 0);
    own[only] = (own[only] ?? 0) + weight;
  }
  return { shared: Math.min(shared, 4), least: own ? Math.min(...own) : 0 };
}

const nothingShared = { shared: 0, least: 0 };

/**
 * What a join costs more where nothing shows that each of the several stands in the one: the nearest of them alone is as
 * long as all, or one of them leads where the others and the one do not. Then one of them is the translation, and the rest
 * is missing or added.
 */
function loosenessCost(
  evidence: Evidence,
  { source, target, sources, targets }: Join,
  { lengths, least }: { readonly lengths: number; readonly least: number },
): number {
  const { ratio } = evidence;
  const left = evidence.sources.slice(source, source + sources);
  const right = evidence.targets.slice(target, target + targets);
  const [several, one] = sources > 1 ? [left, right[0]] : [right, left[0]];
  if (!one) return 0;
  if (haveStranger(several, one)) return NEVER;
  // Paragraphs are divided and run together as a language likes; what stands in a list seldom is.
  if (one.kind === 'paragraph' && several.every(({ kind }) => kind === 'paragraph')) return 0;
  return least === 0 && isLoose({ several, one, isMerged: sources > 1, ratio }, lengths) ? LOOSE : 0;
}

/** Whether one of several has only code, links and numbers that the one has not, and another has some that it has. */
function haveStranger(several: readonly Features[], one: Features): boolean {
  const said = several.map((part) => compareKept(part, one));
  return said.includes('other') && said.includes('same');
}

/** Whether the lengths fit the nearest of several alone as well as all, and no sentences speak for all. */
function isLoose(
  {
    several,
    one,
    isMerged,
    ratio,
  }: {
    readonly several: readonly Features[];
    readonly one: Features;
    readonly isMerged: boolean;
    readonly ratio: number;
  },
  lengths: number,
): boolean {
  if (one.sentences >= several.length && several.every(({ sentences }) => sentences > 0)) return false;
  const alone = several.map((part) =>
    isMerged ? lengthCost(part.length, one.length, ratio) : lengthCost(one.length, part.length, ratio),
  );
  return lengths + LEAST_GAIN >= Math.min(...alone);
}

/**
 * Takes apart what was run together only because something has to be left out: the text translates the unit that fits it
 * best, and it is told that the others are missing unless their words stand there.
 */
export function withoutLooseJoins(evidence: Evidence, matches: readonly Match[]): readonly Match[] {
  return matches.flatMap((match) => {
    const [first = 0] = match.sources;
    const [target = -1] = match.targets;
    const one = evidence.targets[target];
    if (match.sources.length < 2 || match.targets.length !== 1 || !one) return [match];
    // What somebody accepted, or an older edition says, and numbers and labels tell more than lengths.
    if (evidence.known[target] !== undefined) return [match];
    const join = { source: first, target, sources: match.sources.length, targets: 1 };
    const several = match.sources.flatMap((source) => evidence.sources[source] ?? []);
    if (several.some(({ number, label }) => number !== undefined || label !== undefined)) return [match];
    const isByLines = linesOf(one) === match.sources.length;
    if (isByLines && linesCost(evidence, first, target, linesOf(one)) < Number.POSITIVE_INFINITY)
      return [match];
    const length = several.reduce((sum, part) => sum + part.length, 0);
    const lengths = lengthCost(length, one.length, evidence.ratio);
    if (sharedInJoin(evidence, join).least > 0) return [match];
    if (!isLoose({ several, one, isMerged: true, ratio: evidence.ratio }, lengths)) return [match];
    const costs = match.sources.map((source) => pairCost(evidence, source, target));
    const best = match.sources[costs.indexOf(Math.min(...costs))];
    return match.sources.map((source) =>
      source === best
        ? { ...match, sources: [source] }
        : { ...match, sources: [source], targets: [], margin: 0 },
    );
  });
}

/** By so much the lengths of all have to fit better than that of one. */
const LEAST_GAIN = 1;
/** So much that leaving one alone is cheaper. */
const LOOSE = 2.5;

/** Cost of a unit with all that stands below it against one block: a list that was written as one paragraph. */
export function treeCost(evidence: Evidence, source: number, target: number, size: number): number {
  const top = evidence.sources[source];
  const block = evidence.targets[target];
  if (!top || !block || block.kind === 'heading' || block.kind === 'code' || block.length === 0)
    return Number.POSITIVE_INFINITY;
  if (evidence.equal[target] !== undefined || evidence.doubled[target]) return Number.POSITIVE_INFINITY;
  const known = evidence.known[target];
  if (known !== undefined && (known < source || known >= source + size)) return Number.POSITIVE_INFINITY;
  const left = evidence.sources.slice(source, source + size);
  if (evidence.alone.slice(source, source + size).some(Boolean)) return Number.POSITIVE_INFINITY;
  const length = left.reduce((sum, one) => sum + one.length, 0);
  const sentences = left.reduce((sum, one) => sum + one.sentences, 0);
  const all = lengthCost(length, block.length, evidence.ratio);
  // Without the parts the length must be as wrong as with them it is right.
  if (all > 3 || all + 1.5 > lengthCost(top.length, block.length, evidence.ratio))
    return Number.POSITIVE_INFINITY;
  const { shared, least } = sharedInJoin(evidence, { source, target, sources: size, targets: 1 });
  return (
    GAP * 1.2 +
    all +
    sentenceCost(sentences, block.sentences) / 2 +
    kindCost(top, block) +
    numberCost(top, block, evidence.trust) +
    labelCost(evidence, source, target) -
    shared -
    Math.min(least, 1.5)
  );
}

/**
 * How many lines a block has that may each be a unit of its own; one where they are too many, are code, or are as full as
 * those of a text that was wrapped.
 */
export function linesOf(one: Features): number {
  const { kind, lines } = one;
  if (kind === 'code' || kind === 'heading' || lines.length > MOST_LINES) return 1;
  return lines.length > 1 && isWrapped(one) ? 1 : lines.length;
}

/**
 * Whether each line but the last ends where no more words had room, about as long as the longest, and some of them within
 * a sentence.
 */
function isWrapped({ lines, raw }: Features): boolean {
  const most = Math.max(...lines);
  return (
    most <= LONGEST_LINE &&
    lines.every((length, at) => at === lines.length - 1 || length > most - LONGEST_WORD) &&
    raw
      .split(/\n\s*(?=\S)/)
      .slice(0, -1)
      .some((line) => !closed.test(line))
  );
}

const MOST_LINES = 12;
/** UTF-16 code units of a word that had to go to the next line, and of a line that anybody wraps. */
const LONGEST_WORD = 20;
const LONGEST_LINE = 140;
const closed = /[.!?:;…。！？：；।॥؟۔።]["'»”’)\]\s]*$/u;

/**
 * Cost of units of whatever kind against the lines of one block, as where somebody left out the empty lines between them:
 * each line must be as long as its unit should be.
 */
export function linesCost(evidence: Evidence, source: number, target: number, size: number): number {
  const block = evidence.targets[target];
  if (!block || evidence.equal[target] !== undefined || evidence.doubled[target])
    return Number.POSITIVE_INFINITY;
  if (!isJoinable(evidence, source, target, size)) return Number.POSITIVE_INFINITY;
  let cost = GAP * BY_LINES * (size - 1);
  for (let at = 0; at < size; at++) {
    const unit = evidence.sources[source + at];
    if (!unit || evidence.alone[source + at] || unit.kind === 'heading' || unit.kind === 'code')
      return Number.POSITIVE_INFINITY;
    if (unit.length === 0 || unit.lines.length > 1) return Number.POSITIVE_INFINITY;
    const length = lengthCost(unit.length, block.lines[at] ?? 0, evidence.ratio);
    if (length > MOST_OF_LINE) return Number.POSITIVE_INFINITY;
    cost += length;
  }
  return cost - sharedInJoin(evidence, { source, target, sources: size, targets: 1 }).shared;
}

/** Of the cost of a gap. */
const BY_LINES = 0.4;
const MOST_OF_LINE = 3;

/** Whether nothing that is known of a block speaks against its being those units. */
function isJoinable({ known, same }: Evidence, source: number, target: number, size: number): boolean {
  return [known[target], same[target]].every(
    (one) => one === undefined || (one >= source && one < source + size),
  );
}

/** For each unit how many stand in it: itself and what is nested below it; with a paragraph the list that it introduces. */
export function treeSizes(sources: readonly Features[]): readonly number[] {
  return sources.map((top, index) => {
    if (top.kind === 'paragraph' && top.level === 0) return 1 + listBehind(sources, index);
    if (top.kind !== 'item' && top.kind !== 'bullet') return 1;
    let end = index + 1;
    for (; end < sources.length; end++) {
      const one = sources[end];
      if (!one || one.kind === 'heading') break;
      const isListed = one.kind === 'item' || one.kind === 'bullet';
      if (isListed ? one.level <= top.level : one.level < top.level || one.level === 0) break;
    }
    return end - index;
  });
}

/** How many items and bullets in a row, with what is nested in them, follow a paragraph. */
function listBehind(sources: readonly Features[], paragraph: number): number {
  let end = paragraph + 1;
  for (; end < sources.length; end++) {
    const one = sources[end];
    if (!one || one.kind === 'heading') break;
    if (one.kind !== 'item' && one.kind !== 'bullet' && one.level === 0) break;
  }
  return end - paragraph - 1;
}

/** What speaks for joining units or blocks when it is known that they were one, or became one. */
function knownJoin(
  evidence: Evidence,
  source: number,
  target: number,
  sources: number,
  targets: number,
): number {
  const { known, spans } = evidence;
  if (sources > 1) return known[target] === source && spans[target] === sources ? JOINED : 0;
  for (let index = target; index < target + targets; index++) if (known[index] !== source) return 0;
  return JOINED;
}

/** As much as the gaps and the join that it stands for. */
const JOINED = 12;

const NEVER = GAP * 4;

/** Of several against one: on the average of several units, all of which one text translates; of several texts the best. */
function oddsOfJoin({ means }: Evidence, { source, target, sources, targets }: Join): number {
  const odds = Array.from(
    { length: Math.max(sources, targets) },
    (_, at) => means?.(source + (sources > 1 ? at : 0), target + (targets > 1 ? at : 0)) ?? 0,
  );
  return sources > 1 ? odds.reduce((sum, one) => sum + one, 0) / odds.length : Math.max(...odds);
}
