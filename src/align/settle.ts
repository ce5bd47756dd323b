/** Names what the path left over: moved, swapped and doubled before missing and extra. */

import type { Block, Pair, Unit } from '../model.ts';
import { copyTeller } from './copies.ts';
import { type Evidence, lengthCost, pairCost } from './cost.ts';
import { type Features, haveOtherPlaces, sharePlace } from './features.ts';
import type { Match } from './match.ts';
import { byRecord, exchange, findSwapped, letGo } from './swaps.ts';

interface Matched {
  readonly units: readonly Unit[];
  readonly blocks: readonly Block[];
  readonly evidence: Evidence;
  readonly matches: readonly Match[];
}

/** The pairs in source order; what is extra or doubled stands after the unit it follows in the target. */
export function settle(given: Matched): readonly Pair[] {
  return straight(given) ?? settleAll(given);
}

/** Most translations are in order and complete: then there is nothing to name. */
function straight({ units, blocks, matches }: Matched): readonly Pair[] | undefined {
  if (units.length !== blocks.length || matches.length !== units.length) return undefined;
  const pairs: Pair[] = [];
  pairs.length = units.length;
  for (const { sure, sources, targets } of matches) {
    const source = sources[0] ?? -1;
    const target = targets[0] ?? -1;
    const unit = units[source];
    const block = blocks[target];
    if (!sure || source !== target || !unit || !block) return undefined;
    pairs[source] = {
      relation: 'one',
      sources: [unit],
      targets: [block],
      address: unit.address,
      confidence: 1,
    };
  }
  return pairs;
}

function settleAll(given: Matched): readonly Pair[] {
  const matches = given.matches.every((match) => match.sure)
    ? given.matches
    : letGo(given.evidence, exchange(given.evidence, byRecord(given.evidence, given.matches)));
  const matched = { ...given, matches };
  const { units, blocks, evidence } = matched;
  const moved = findMoved(matched);
  const kept = matches.filter((match) => match.sources.length > 0 && match.targets.length > 0);
  const swapped = findSwapped(evidence, [...kept, ...moved]);
  const settled = new Set<number>();
  /** For each block that belongs somewhere, the address of where. */
  const addressAt = new Map<number, string>();
  const pairs: { order: number; pair: Pair }[] = [];
  const put = (match: Match, isMoved: boolean): void => {
    const { sources: from, targets: to } = match;
    const sources = itemsAt(units, from);
    const address = sources[0]?.address ?? '';
    for (const index of from) settled.add(index);
    for (const index of to) addressAt.set(index, address);
    const order = from[0] ?? 0;
    const partner = swapped.get(order);
    const other = partner === undefined ? undefined : units[partner]?.address;
    const relation = relationOf(match, partner !== undefined, isMoved);
    const confidence = match.sure ? 1 : confidenceOf(evidence, match);
    const pair: Pair = { relation, sources, targets: itemsAt(blocks, to), address, confidence };
    pairs.push({ order, pair: other === undefined ? pair : { ...pair, other } });
  };
  // An item that shows an old number stands in its place all the same.
  const inOrder = inOrderOf(kept);
  for (const match of moved) put(match, !isInPlace(inOrder, match));
  for (const match of kept) put(match, false);
  if (settled.size < units.length) for (const pair of missingUnits(matched, settled)) pairs.push(pair);
  if (addressAt.size < blocks.length) for (const pair of leftOver(matched, kept, addressAt)) pairs.push(pair);
  return pairs.sort((a, b) => a.order - b.order).map((entry) => entry.pair);
}

/**
 * Whether what was found elsewhere stands between its neighbours after all: as many of those that are in order begin before
 * it in the English as in the translation.
 */
function isInPlace(inOrder: InOrder, { sources, targets }: Match): boolean {
  return countBelow(inOrder.sources, sources[0] ?? 0) === countBelow(inOrder.targets, targets[0] ?? 0);
}

interface InOrder {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

/** Where the matches that are in order begin, ascending in both texts. */
function inOrderOf(kept: readonly Match[]): InOrder {
  return {
    sources: kept.map(({ sources }) => sources[0] ?? 0),
    targets: kept.map(({ targets }) => targets[0] ?? 0),
  };
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function itemsAt<Item>(items: readonly Item[], at: readonly number[]): readonly Item[] {
  const only = at[0];
  const item = items[only ?? -1];
  return at.length === 1 && item !== undefined ? [item] : at.flatMap((index) => items[index] ?? []);
}

function relationOf({ sources, targets }: Match, isSwapped: boolean, isMoved: boolean): Pair['relation'] {
  if (sources.length > 1) return 'merged';
  if (targets.length > 1) return 'split';
  return isSwapped ? 'swapped' : isMoved ? 'moved' : 'one';
}

interface Placed {
  readonly order: number;
  readonly pair: Pair;
}

function missingUnits(matched: Matched, settled: ReadonlySet<number>): readonly Placed[] {
  const { units, matches } = matched;
  const margins = new Map<number, number>();
  const matchOf = new Map<number, Match>();
  for (const match of matches) {
    if (match.sources[0] !== undefined) margins.set(match.sources[0], match.margin);
    if (match.targets.length > 0) for (const source of match.sources) matchOf.set(source, match);
  }
  return units.flatMap((unit, order) => {
    if (settled.has(order)) return [];
    const isUncertain = (margins.get(order) ?? Number.POSITIVE_INFINITY) < 1 && !isLabelled(matched, order);
    const confidence = isUncertain ? 0.5 : 0.9;
    const { address } = unit;
    const pair: Pair = { relation: 'missing', sources: [unit], targets: [], address, confidence };
    const isWithin = mayBeWithin(matched, matchOf, order) || listMayBeWithin(matched, matchOf, order);
    return [{ order, pair: isWithin ? { ...pair, mayBeWithin: true } : pair }];
  });
}

/** Whether a unit shows a label, as most blocks do: a label that is not there is missing. */
function isLabelled({ evidence: { sources, targets } }: Pick<Matched, 'evidence'>, order: number): boolean {
  return (
    sources[order]?.label !== undefined &&
    targets.filter(({ label }) => label !== undefined).length * 2 > targets.length
  );
}

/** Whether the nearest translation before or after would be as long as it is if it had taken in what is missing. */
function mayBeWithin(matched: Matched, matchOf: ReadonlyMap<number, Match>, order: number): boolean {
  const { evidence } = matched;
  const { sources, targets, ratio, alone } = evidence;
  const kind = sources[order]?.kind;
  const { length: added = 0, number } = sources[order] ?? {};
  // A number or a label that was left out says that its item was.
  if (isLabelled(matched, order)) return false;
  if (number !== undefined && evidence.trust === 1) return false;
  return [-1, 1].some((step) => {
    let at = order + step;
    // Several that are missing side by side may all stand in the next one.
    while (!matchOf.has(at) && sources[at]?.kind === kind && Math.abs(at - order) < WITHIN_REACH) at += step;
    const match = matchOf.get(at);
    if (!match || kind === 'heading' || sources[at]?.kind !== kind || alone[at]) return false;
    // What was left in English has taken nothing in.
    if (match.targets.some((target) => evidence.same[target] !== undefined)) return false;
    const own = sum(match.sources.map((index) => sources[index]?.length ?? 0));
    const there = sum(match.targets.map((index) => targets[index]?.length ?? 0));
    return lengthCost(own + added, there, ratio) < Math.min(lengthCost(own, there, ratio) + 0.5, 3);
  });
}

/** Whether a list that is missing as a whole may stand in the paragraph that introduces it, by its length. */
function listMayBeWithin(
  { evidence: { sources, targets, ratio, alone } }: Matched,
  matchOf: ReadonlyMap<number, Match>,
  order: number,
): boolean {
  const isMissing = (at: number): boolean =>
    (sources[at]?.kind === 'item' || sources[at]?.kind === 'bullet') && !matchOf.has(at);
  if (!isMissing(order)) return false;
  let [start, end] = [order, order + 1];
  while (isMissing(start - 1) && order - start < LONGEST_LIST) start--;
  while (isMissing(end) && end - start < LONGEST_LIST) end++;
  const match = matchOf.get(start - 1);
  if (!match || sources[start - 1]?.kind !== 'paragraph' || alone[start - 1]) return false;
  const own = sum(match.sources.map((index) => sources[index]?.length ?? 0));
  const there = sum(match.targets.map((index) => targets[index]?.length ?? 0));
  const added = sum(sources.slice(start, end).map(({ length }) => length));
  return lengthCost(own + added, there, ratio) < Math.min(lengthCost(own, there, ratio) - 0.5, 3);
}

/** Items of a list that anybody writes as one sentence. */
const LONGEST_LIST = 12;

/** So many units away a text may have been taken in. */
const WITHIN_REACH = 3;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** What belongs to no source, listed just after the source whose target it follows. */
function leftOver(
  { units, blocks, evidence }: Matched,
  kept: readonly Match[],
  addressAt: ReadonlyMap<number, string>,
): readonly Placed[] {
  const ends = new Map(kept.map((match) => [match.targets.at(-1) ?? 0, match.sources.at(-1) ?? 0]));
  const originals = new Map<string, number>();
  const key = (index: number): string => `${blocks[index]?.kind} ${evidence.targets[index]?.text ?? ''}`;
  for (const index of addressAt.keys()) originals.set(key(index), index);
  const isCopy = copyTeller(units, blocks);
  let after = -1;
  let near = addressAt.get(0) ?? addressAt.get(1) ?? '';
  return blocks.flatMap((block, index) => {
    after = ends.get(index) ?? after;
    near = addressAt.get(index) ?? near;
    if (addressAt.has(index)) return [];
    const original = block.text === '' ? undefined : originals.get(key(index));
    const other =
      original === undefined
        ? undefined
        : (addressAt.get(original) ?? units[evidence.equal[index] ?? -1]?.address);
    const order = after + 0.5 + index / 1e9;
    const targets = [block];
    const pair: Pair =
      other === undefined || !isCopy(block, other, index - (original ?? index))
        ? { relation: 'extra', sources: [], targets, address: near, confidence: 0.9 }
        : { relation: 'doubled', sources: [], targets, address: other, confidence: 0.9, other };
    return [{ order, pair }];
  });
}

/** Units and blocks that were left over on the path but belong together all the same. */
function findMoved(matched: Matched): readonly Match[] {
  const { evidence, matches } = matched;
  const sources = matches.flatMap((match) => (match.targets.length === 0 ? match.sources : []));
  const targets = matches.flatMap((match) => (match.sources.length === 0 ? match.targets : []));
  const targetsFor = candidatesFor(evidence, sources, targets);
  const isNear = nearIn(matches);
  const candidates = sources.flatMap((source, index) =>
    targetsFor(source, index).flatMap((target) =>
      belongs(evidence, source, target, isNear)
        ? [{ source, target, cost: pairCost(evidence, source, target) }]
        : [],
    ),
  );
  candidates.sort((a, b) => a.cost - b.cost);
  const used = new Set<string>();
  const moved: Match[] = [];
  for (const { source, target } of candidates) {
    if (used.has(`s${source}`) || used.has(`t${target}`)) continue;
    used.add(`s${source}`).add(`t${target}`);
    moved.push({ sources: [source], targets: [target], margin: Number.POSITIVE_INFINITY, sure: false });
  }
  return moved;
}

/** So many pairs are compared whatever they are; of more, those that stand near each other. */
const MOST_COMPARED = 250_000;
const NEAR = 40;

/**
 * Where each with each would be too many: for a source the targets that the record or the same words give it, and those
 * that stand as far into what is left over as it does.
 */
function candidatesFor(
  evidence: Evidence,
  sources: readonly number[],
  targets: readonly number[],
): (source: number, index: number) => readonly number[] {
  if (sources.length * targets.length <= MOST_COMPARED) return () => targets;
  const given = new Map<number, number[]>();
  for (const target of targets) {
    const source = evidence.known[target] ?? evidence.equal[target];
    if (source === undefined) continue;
    const known = given.get(source);
    if (known) known.push(target);
    else given.set(source, [target]);
  }
  return (source, index) => {
    const middle = Math.floor((index / sources.length) * targets.length);
    const near = targets.slice(Math.max(0, middle - NEAR), middle + NEAR);
    return [...new Set([...(given.get(source) ?? []).slice(0, NEAR), ...near])];
  };
}

/** Only what is sure: the record, the verbatim text, the number shown, or telling words. */
function belongs(
  evidence: Evidence,
  source: number,
  target: number,
  isNear: (source: number, target: number) => boolean,
): boolean {
  if (evidence.known[target] !== undefined) return evidence.known[target] === source;
  if (evidence.equal[target] !== undefined) return evidence.equal[target] === source;
  if (evidence.verbatim[source]) return false;
  const left = evidence.sources[source];
  const right = evidence.targets[target];
  if (!left || !right || left.kind !== right.kind) return false;
  const numbered = evidence.trust === 1 && left.number !== undefined && left.number === right.number;
  const cost = pairCost(evidence, source, target);
  if (numbered) return cost < 4;
  // Common words of English names are no proof where the rest is about something else.
  if (haveOtherPlaces(left, right)) return false;
  if (cost < -2.5 && (evidence.same[target] === source || isProven(evidence, left, right))) return true;
  const odds = evidence.means?.(source, target);
  if (odds === undefined) return false;
  // Of two neighbours that were exchanged one is left over; where it should stand, words need not say much.
  return isNear(source, target) ? cost < 1.5 && odds > LEAST_NEAR : cost < 0 && odds > SURE_WORDS;
}

/** Whether two texts share code or a link, or much of what translations keep of the English. */
function isProven({ weights }: Evidence, left: Features, right: Features): boolean {
  if (sharePlace(left, right)) return true;
  let [shared, all] = [0, 0];
  for (const token of left.tokens) {
    const weight = weights.get(token) ?? 0;
    all += weight;
    if (right.tokens.has(token)) shared += /^\d|^[A-Z]+$/.test(token) ? weight * OF_NAMES : weight;
  }
  return shared >= all * PROVEN;
}

/** How much more numbers and acronyms say than the beginnings of words. */
const OF_NAMES = 2;
const PROVEN = 0.5;

/** Whether a block that is left over stands where a unit should: a few blocks from the translation of its neighbour. */
function nearIn(matches: readonly Match[]): (source: number, target: number) => boolean {
  let places: Map<number, number> | undefined;
  return (source, target) => {
    places ??= new Map(
      matches.flatMap(({ sources, targets: [place] }) =>
        place === undefined ? [] : sources.map((one) => [one, place] as const),
      ),
    );
    for (let step = 1; step <= NEAREST; step++) {
      const place = places.get(source - step) ?? places.get(source + step);
      if (place !== undefined) return Math.abs(place - target) <= NEAREST;
    }
    return false;
  };
}

const NEAREST = 3;
const LEAST_NEAR = -4;

/** From which odds on, as their logarithm, the words of dictionaries say what a text that is left over translates. */
const SURE_WORDS = 3;

function confidenceOf(evidence: Evidence, match: Match): number {
  const source = match.sources[0] ?? 0;
  const target = match.targets[0] ?? 0;
  if (match.sources.length > 1 || match.targets.length > 1) return 0.8;
  if (evidence.known[target] === source || evidence.equal[target] === source) return 1;
  const cost = pairCost(evidence, source, target);
  return Math.round(100 / (1 + Math.exp((cost - 5) / 1.2))) / 100;
}
