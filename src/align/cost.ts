/** How badly a source unit and a target block fit together; small and negative is good. */

import type { BlockKind } from '../model.ts';
import { type Features, FOOTNOTE, ownersIn, placeOf } from './features.ts';

/** What the pair costs are worked out from. */
export interface Evidence {
  readonly sources: readonly Features[];
  readonly targets: readonly Features[];
  /** Target length over source length, over the whole text. */
  readonly ratio: number;
  /** How much each token of the source tells. */
  readonly weights: ReadonlyMap<string, number>;
  /** Tokens that only one source unit has and no language changes, with the index of that unit. */
  readonly owners: ReadonlyMap<string, number>;
  /** 0 to 1: how far the numbers shown in the target can be relied on. */
  readonly trust: number;
  /** For each target the index of the source it is known to translate, `GONE`, or `undefined` when nothing is known. */
  readonly known: readonly (number | undefined)[];
  /** For each target how many units in a row it translates from the known one on. */
  readonly spans: readonly number[];
  /** For each target the index of the verbatim source it equals. */
  readonly equal: readonly (number | undefined)[];
  readonly verbatim: readonly boolean[];
  /** Units that are looked for by themselves and never taken for half of another: verbatim ones and the clause. */
  readonly alone: readonly boolean[];
  /** For each target whether another block has the same text. */
  readonly doubled: readonly boolean[];
  /** Weights of shared tokens, each worked out once. */
  readonly shared: SharedWeights;
  /** What dictionaries say for a pair, in logarithms of odds; absent where there are none. */
  readonly means?: ((source: number, target: number) => number) | undefined;
}

/** The same evidence under another ratio of lengths; objects made alike are read fastest. */
export function withRatio(evidence: Evidence, ratio: number, trust: number = evidence.trust): Evidence {
  const { sources, targets, weights, owners, known, spans, equal, verbatim, alone, doubled, shared, means } =
    evidence;
  return {
    sources,
    targets,
    ratio,
    weights,
    owners,
    trust,
    known,
    spans,
    equal,
    verbatim,
    alone,
    doubled,
    shared,
    means,
  };
}

/** A table of pairs, made when the first is asked for; `NaN` where nobody asked yet. */
export interface SharedWeights {
  table?: Float64Array;
}

/** In place of a source: the English of the target was removed since. */
export const GONE = -1;

/** Cost of leaving a source unit or a target block alone. */
export const GAP = 5;

/** Cost of one source unit and one target block. */
export function pairCost(evidence: Evidence, source: number, target: number): number {
  const left = evidence.sources[source];
  const right = evidence.targets[target];
  if (!left || !right) return GAP * 2;
  // Nobody translates a text into the space between two others.
  if (right.isBreak && left.length > 0) return GAP * 3;
  return (
    kindCost(left, right) +
    numberCost(left, right, evidence.trust) +
    labelCost(evidence, source, target) +
    ownerCost(evidence, source, target) +
    markupCost(left, right) +
    contentCost(evidence, source, target)
  );
}

/** Code in running text stays in a translation, and few translators add any; what is written in HTML they leave in it. */
function markupCost(left: Features, right: Features): number {
  return (left.hasCode === right.hasCode ? 0 : 1.5) + (left.inHtml === right.inHtml ? 0 : 1.5);
}

/** A unit with numbers whose translation has none of them is rarer than one that says them in words. */
function numbersCost({ numbers }: Features, right: Features): number {
  return numbers.length === 0 || numbers.some((number) => right.numbers.includes(number)) ? 0 : LOST_NUMBERS;
}

const LOST_NUMBERS = 1;

/** Labels are written by people, one for each text: only what the record knows says more. */
function labelCost({ sources, targets, known }: Evidence, source: number, target: number): number {
  const [left, right] = [sources[source]?.label, targets[target]?.label];
  if (known[target] !== undefined || (left === undefined && right === undefined)) return 0;
  if (left !== right && (left?.startsWith(FOOTNOTE) || right?.startsWith(FOOTNOTE))) return GAP * 2;
  if (left === undefined || right === undefined) return 0.5;
  return left === right ? -4 : 4;
}

/** A heading with the id of another one is that one; so is, most likely, what has the code or the addresses of another alone. */
function ownerCost(evidence: Evidence, source: number, target: number): number {
  const { sources, targets, owners, known } = evidence;
  const right = targets[target];
  if (!right || owners.size === 0 || known[target] !== undefined) return 0;
  const left = sources[source];
  if (right.kind !== 'heading') {
    // What stands under the number of its English is its, or was exchanged with another, which is told as that.
    if (right.number !== undefined && right.number === left?.number) return 0;
    return hasAnothersToken(evidence, source, target) ? LIKE_ANOTHER : 0;
  }
  if (left?.kind !== 'heading') return 0;
  const owner = owners.get(placeOf(right) ?? '');
  return owner === undefined || owner === source ? 0 : OF_ANOTHER;
}

const LIKE_ANOTHER = 3;
const OF_ANOTHER = 8;

/** The part of the cost that the texts themselves cause, whatever number or mark stands in front of them. */
export function contentCost(evidence: Evidence, source: number, target: number): number {
  const left = evidence.sources[source];
  const right = evidence.targets[target];
  if (!left || !right) return GAP * 2;
  return (
    lengthCost(left.length, right.length, evidence.verbatim[source] ? 1 : evidence.ratio) +
    sentenceCost(left.sentences, right.sentences) +
    numbersCost(left, right) +
    tellingCost(evidence, source, target)
  );
}

/** The part of it that numbers, names, the record and verbatim texts cause. */
export function tellingCost(evidence: Evidence, source: number, target: number): number {
  const certain = certainCost(evidence, source, target) - Math.min(sharedWeight(evidence, source, target), 4);
  return evidence.means ? certain - dictionaryWeight(evidence.means(source, target)) : certain;
}

/** Of several against one: on the average of several units, all of which one text translates; of several texts the best. */
function oddsOfJoin(
  { means }: Evidence,
  { source, target, sources, targets }: { source: number; target: number; sources: number; targets: number },
): number {
  const odds = Array.from(
    { length: Math.max(sources, targets) },
    (_, at) => means?.(source + (sources > 1 ? at : 0), target + (targets > 1 ? at : 0)) ?? 0,
  );
  return sources > 1 ? odds.reduce((sum, one) => sum + one, 0) / odds.length : Math.max(...odds);
}

/** Words are chosen freely: what they say is bounded, and less against a pair than for it. */
function dictionaryWeight(odds: number): number {
  return Math.max(-3, Math.min(0.5 * odds, 5));
}

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
  const shared = sharedInJoin(evidence, { source, target, sources, targets });
  cost -= shared;
  if (evidence.means) cost -= dictionaryWeight(oddsOfJoin(evidence, { source, target, sources, targets }));
  cost -= knownJoin(evidence, source, target, sources, targets);
  // A second block with its own number is a block of its own, unless the numbering of the text was given up.
  const next = targets > 1 ? evidence.targets[target + 1] : undefined;
  if (next?.number !== undefined && next.kind === 'item') cost += 3 * evidence.trust;
  return cost;
}

/**
 * Weight of the tokens that several have in common with one: each token once, since one text says it once. What only one
 * of the several has proves the more, the more each of them has of it.
 */
function sharedInJoin(
  evidence: Evidence,
  { source, target, sources, targets }: { source: number; target: number; sources: number; targets: number },
): number {
  const left = evidence.sources.slice(source, source + sources);
  const right = evidence.targets.slice(target, target + targets);
  const [several, one] = sources > 1 ? [left, right[0]] : [right, left[0]];
  if (!one || one.tokens.size === 0) return 0;
  let shared = 0;
  const own = several.map(() => 0);
  for (const token of one.tokens) {
    const having = several.flatMap(({ tokens }, index) => (tokens.has(token) ? [index] : []));
    const [only] = having;
    if (only === undefined) continue;
    const weight = evidence.weights.get(token) ?? 0;
    shared += weight;
    if (having.length === 1) own[only] = (own[only] ?? 0) + weight;
  }
  return Math.min(shared, 4) + Math.min(...own, 1.5);
}

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
  const shared = sharedInJoin(evidence, { source, target, sources: size, targets: 1 });
  return (
    GAP * 1.2 +
    all +
    sentenceCost(sentences, block.sentences) / 2 +
    kindCost(top, block) +
    numberCost(top, block, evidence.trust) +
    labelCost(evidence, source, target) -
    shared
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

function kindCost(left: Features, right: Features): number {
  if (left.kind === right.kind) return Math.min(Math.abs(left.level - right.level), 2);
  // What introduces a list is no item of it.
  const leadsOn = introduces(left) !== introduces(right) ? LEADS_ON : 0;
  return kindDistance(left.kind, right.kind) + leadsOn;
}

function introduces({ kind, raw }: Features): boolean {
  return kind === 'paragraph' && /[:：]\s*$/.test(raw);
}

const LEADS_ON = 9;

function kindDistance(left: BlockKind, right: BlockKind): number {
  return distances[left]?.[right] ?? distances[right]?.[left] ?? 9;
}

const distances: Readonly<Partial<Record<BlockKind, Partial<Record<BlockKind, number>>>>> = {
  paragraph: { quote: 0.5, item: 1.5, bullet: 1.5, heading: 3 },
  item: { bullet: 1.5, quote: 2, heading: 4 },
  bullet: { quote: 2, heading: 4 },
};

function numberCost(left: Features, right: Features, trust: number): number {
  if (left.number === undefined || right.number === undefined) {
    return left.number === right.number ? 0 : 0.5;
  }
  // Lists count by themselves, headings do not: somebody wrote their numbers.
  return (left.number === right.number ? -2 : 3) * (left.kind === 'heading' ? 1 : trust);
}

/**
 * After Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993): the difference of
 * lengths is normal with a variance that grows with the length.
 */
export function lengthCost(left: number, right: number, ratio: number): number {
  if (left === 0 || right === 0) return left === right ? 0 : 2.5;
  const expected = left * ratio;
  const deviation = (right - expected) / Math.sqrt(expected * 8 * Math.max(ratio, 0.5) + 16);
  return Math.min((deviation * deviation) / 4, 6);
}

/** Sentences are mostly kept one by one; a text with one more may have taken in its neighbour. */
function sentenceCost(left: number, right: number): number {
  return Math.min(Math.abs(left - right) * 0.6, 1.8);
}

function certainCost(evidence: Evidence, source: number, target: number): number {
  const known = evidence.known[target];
  const equal = evidence.equal[target];
  let cost = 0;
  if (known !== undefined) cost += known === source ? -4 : 12;
  if (equal !== undefined) cost += equal === source ? -4 : 10;
  else if (evidence.verbatim[source]) cost += evidence.equal.includes(source) ? 20 : 1;
  return cost;
}

/** Weight of the tokens that both have. */
function sharedWeight(evidence: Evidence, source: number, target: number): number {
  const at = source * evidence.targets.length + target;
  const { shared, sources, targets } = evidence;
  shared.table ??= new Float64Array(sources.length * targets.length).fill(Number.NaN);
  const known = shared.table[at] ?? Number.NaN;
  if (!Number.isNaN(known)) return known;
  const left = evidence.sources[source];
  const right = evidence.targets[target];
  if (!left || !right) return 0;
  let weight = 0;
  if (left.tokens.size === 0) return 0;
  for (const token of right.tokens) if (left.tokens.has(token)) weight += evidence.weights.get(token) ?? 0;
  shared.table[at] = weight;
  return weight;
}

/** Whether a block has what only another unit has, and nothing of what only its own unit has. */
export function hasAnothersToken({ owners, targets }: Evidence, source: number, target: number): boolean {
  const block = targets[target];
  if (!block?.mayHaveOwned) return false;
  const whose = ownersIn(block, owners);
  return whose.length > 0 && !whose.includes(source);
}
