/** How badly a source unit and a target block fit together; small and negative is good. */

import type { BlockKind } from '../model.ts';
import { type Features, ownersIn, placeOf } from './features.ts';
import { areRenamed, isOtherFootnote } from './footnotes.ts';

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
  /** For each target the index of the only source with the same words: what was left in English. */
  readonly same: readonly (number | undefined)[];
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
  const { sources, targets, weights, owners, known, spans, equal, same } = evidence;
  const { verbatim, alone, doubled, shared, means } = evidence;
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
    same,
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

/**
 * Code in running text stays in a translation, and few translators add any; what is written in HTML they leave in it, and
 * what tells a generator what to do is no translation of words.
 */
function markupCost(left: Features, right: Features): number {
  return (
    (left.hasCode === right.hasCode ? 0 : 1.5) +
    (left.inHtml === right.inHtml ? 0 : 1.5) +
    (left.isTemplate === right.isTemplate ? 0 : OTHER_USE)
  );
}

const OTHER_USE = 6;

/** A unit with numbers whose translation has none of them is rarer than one that says them in words. */
function numbersCost({ numbers }: Features, right: Features): number {
  return numbers.length === 0 || numbers.some((number) => right.numbers.includes(number)) ? 0 : LOST_NUMBERS;
}

const LOST_NUMBERS = 1;

/** Labels are written by people, one for each text: only what the record knows says more. */
export function labelCost({ sources, targets, known }: Evidence, source: number, target: number): number {
  const [one, other] = [sources[source], targets[target]];
  const [left, right] = [one?.label, other?.label];
  if (known[target] !== undefined || (left === undefined && right === undefined)) return 0;
  if (one && other && isOtherFootnote({ sources, targets }, one, other)) return GAP * 2;
  if (one && other && areRenamed({ sources, targets }, one, other)) return 0;
  if (left === undefined || right === undefined) return 0.5;
  return left === right ? -4 : 4;
}

/** A heading with the id of another one is that one; so is, most likely, what has the code or the addresses of another alone. */
function ownerCost(evidence: Evidence, source: number, target: number): number {
  const { sources, targets, owners, known } = evidence;
  const right = targets[target];
  if (!right || known[target] !== undefined) return 0;
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

/** Words are chosen freely: what they say is bounded, and less against a pair than for it. */
export function dictionaryWeight(odds: number): number {
  return Math.max(-3, Math.min(0.5 * odds, 5));
}

export function kindCost(left: Features, right: Features): number {
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

export function numberCost(left: Features, right: Features, trust: number): number {
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
export function sentenceCost(left: number, right: number): number {
  return Math.min(Math.abs(left - right) * 0.6, 1.8);
}

function certainCost(evidence: Evidence, source: number, target: number): number {
  const known = evidence.known[target];
  const equal = evidence.equal[target];
  let cost = 0;
  if (known !== undefined) cost += known === source ? -4 : 12;
  if (equal !== undefined) cost += equal === source ? -4 : 10;
  else if (evidence.verbatim[source]) cost += evidence.equal.includes(source) ? 20 : 1;
  const same = evidence.same[target];
  if (known === undefined && same !== undefined) cost += same === source ? -SAME_WORDS : SAME_WORDS;
  return cost;
}

const SAME_WORDS = 4;

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
export function hasAnothersToken(
  { owners, same, targets }: Evidence,
  source: number,
  target: number,
): boolean {
  const english = same[target];
  if (english !== undefined) return english !== source;
  const block = targets[target];
  if (!block?.mayHaveOwned) return false;
  const whose = ownersIn(block, owners);
  return whose.length > 0 && !whose.includes(source);
}
