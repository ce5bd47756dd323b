/**
 * Matches a translation, which carries no markers, to the units of the definitive text.
 *
 * What structure, numbers and content say is weighed on one monotone path; what falls off it is then named: moved,
 * swapped or doubled before missing and extra.
 */

import { Script, scriptOfLetter } from '../characters.ts';
import type { Alignment, Block, Document, Pair, Translation, Unit } from '../model.ts';
import { fingerprint } from '../text.ts';
import { findAnchors, windowsBetween } from './anchors.ts';
import { createContentReader } from './contents.ts';
import {
  contentCost,
  type Evidence,
  GAP,
  hasAnothersToken,
  joinCost,
  lengthCost,
  pairCost,
  withRatio,
} from './cost.ts';
import { createExchangeTeller } from './exchanged.ts';
import { type Features, featuresOf, tokenOwners, tokenWeights } from './features.ts';
import { type Likeness, likenessAmong } from './likeness.ts';
import { type Costs, cheapestPath, type Window } from './path.ts';
import { type Match, settle } from './settle.ts';
import { decide } from './undecided.ts';

/**
 * Prepares the current edition of a document once and matches any number of translations to it.
 *
 * @returns A pure function: the same translation gives the same alignment. It never throws.
 */
export function createAligner(document: Document): (translation: Translation) => Alignment {
  const edition = document.current;
  const units = edition.units.filter((unit) => isMatched(unit));
  const sources = units.map(featuresOf);
  const weights = tokenWeights(sources);
  const owners = tokenOwners(sources);
  const verbatim = units.map((unit) => unit.verbatim);
  const alone = units.map((unit) => unit.verbatim || unit.clause);
  const byText = new Map<string, number>();
  units.forEach((unit, index) => {
    if (unit.verbatim) byText.set(sources[index]?.text ?? unit.text, index);
  });
  const byFingerprint = new Map(units.map((unit, index) => [unit.fingerprint, index]));
  const tellExchanged = createExchangeTeller(units, weights);
  const readContents = createContentReader(sources);

  return (translation) => {
    if (translation.addresses) {
      const pairs = pairByAddress(units, translation.blocks, translation.addresses);
      const known = knownSources(translation, translation.blocks, byFingerprint);
      const settled = settledOf(translation.blocks, known);
      return { document, edition, translation, pairs: tellExchanged({ pairs, settled, mayExchange: false }) };
    }
    const blocks = translation.blocks.filter(isMatched);
    const targets = blocks.map(featuresOf);
    const equal = targets.map((target) => (byText.size > 0 ? byText.get(target.text) : undefined));
    const first: Evidence = {
      sources,
      targets,
      ratio: lengthRatio(sources, targets, verbatim, equal),
      weights,
      owners,
      trust: numberTrust(sources, targets),
      known: knownSources(translation, blocks, byFingerprint),
      equal,
      verbatim,
      alone,
      doubled: doubledTexts(targets),
      shared: {},
    };
    const once = first.trust < 1 ? moreTrusting(first, matchByPath(first)) : matchByPath(first);
    // Where little was certain before, the ratio of what was matched now may call for a second look.
    const ratio = matchedRatio(withRatio(first, once.ratio), once.matches);
    const distorted = Math.abs(Math.log(ratio / once.ratio)) > 0.2;
    const evidence = withRatio(first, distorted ? ratio : once.ratio);
    const second = distorted ? matchByPath(evidence) : once;
    const contents = readContents(targets);
    const matches = contents
      ? decide(evidence, second.matches, () => contents.costFrom(second.matches))
      : second.matches;
    const pairs = settle({ units, blocks, evidence, matches });
    const settled = settledOf(blocks, evidence.known);
    const likeness = contents?.isRead() ? likenessOfBlocks(blocks, contents.likeness()) : undefined;
    const told = tellExchanged({ pairs, settled, likeness, mayExchange: true });
    return { document, edition, translation, pairs: told };
  };
}

/**
 * Numbers that run on say little, but a text that simply ends early is numbered right: when trusting the numbers costs
 * the contents nothing, they are right.
 */
function moreTrusting(evidence: Evidence, found: Found): Found {
  if (itemNumbers(evidence.targets).length > itemNumbers(evidence.sources).length) return found;
  const trusting = matchByPath(withRatio(evidence, evidence.ratio, 1));
  return contentOf(evidence, trusting) <= contentOf(evidence, found) + 1 ? trusting : found;
}

/** What a way through the text costs without regard to numbers. */
function contentOf(evidence: Evidence, { matches, ratio }: Found): number {
  const adjusted = withRatio(evidence, ratio);
  return matches.reduce((sum, { sources, targets }) => {
    const [source] = sources;
    const [target] = targets;
    if (source === undefined || target === undefined) return sum + GAP;
    return sum + (sources.length + targets.length > 2 ? GAP : contentCost(adjusted, source, target));
  }, 0);
}

/** A file that says which of its parts translates what needs no matching. What it has beyond that is extra. */
function pairByAddress(
  units: readonly Unit[],
  blocks: readonly Block[],
  addresses: ReadonlyMap<string, Block>,
): readonly Pair[] {
  const pairs = units.map((unit): Pair => {
    const block = addresses.get(unit.address);
    const relation = block ? 'one' : 'missing';
    return { relation, sources: [unit], targets: block ? [block] : [], address: unit.address, confidence: 1 };
  });
  const known = new Set(pairs.flatMap((pair) => pair.targets));
  const address = units.at(-1)?.address ?? '';
  const rest = blocks.filter((block) => isMatched(block) && !known.has(block));
  return [
    ...pairs,
    ...rest.map(
      (block): Pair => ({ relation: 'extra', sources: [], targets: [block], address, confidence: 1 }),
    ),
  ];
}

/** Front matter, link definitions and comments belong to the file, not to the text. */
function isMatched(block: Block): boolean {
  if (block.kind === 'meta' || block.kind === 'definition') return false;
  return block.kind !== 'html' || !/^<!--[\s\S]*-->\s*$/.test(block.content);
}

/** For each block whether its text stands elsewhere too. */
function doubledTexts(targets: readonly Features[]): readonly boolean[] {
  const counts = new Map<string, number>();
  for (const { raw } of targets) counts.set(raw, (counts.get(raw) ?? 0) + 1);
  if (counts.size === targets.length) return targets.map(() => false);
  // A paragraph that names the document as its title does is no copy of the title.
  const ofKind = new Map<string, number>();
  const key = ({ kind, raw }: Features): string => `${kind} ${raw}`;
  for (const target of targets) ofKind.set(key(target), (ofKind.get(key(target)) ?? 0) + 1);
  return targets.map((target) => (ofKind.get(key(target)) ?? 0) > 1);
}

/** Target length over source length, without the units that stay in English. */
function lengthRatio(
  sources: readonly Features[],
  targets: readonly Features[],
  verbatim: readonly boolean[],
  equal: readonly (number | undefined)[],
): number {
  let left = 0;
  let right = 0;
  let dense = 0;
  for (const [index, source] of sources.entries()) if (verbatim[index] !== true) left += source.length;
  for (const [index, target] of targets.entries()) {
    if (equal[index] === undefined) right += target.length;
    if (isDense(target.raw)) dense++;
  }
  // A short text, or one of which much is missing, says little: then what is usual for the script counts for more.
  const factor = dense * 2 > targets.length ? 0.45 : 1.15;
  const usual = 600;
  return Math.min(Math.max((right + factor * usual) / (left + usual), 0.1), 5);
}

/** Whether a text begins in a script that says in one sign what others say in two or three. */
function isDense(text: string): boolean {
  for (let at = 0; at < text.length && at < 40; at++) {
    if (scriptOfLetter(text.charCodeAt(at)) & DENSE) return true;
  }
  return false;
}

const DENSE = Script.Han | Script.Kana | Script.Hangul;

/** The median ratio of the lengths of what was matched one to one; the text's own when there is too little. */
function matchedRatio(evidence: Evidence, matches: readonly Match[]): number {
  const ratios: number[] = [];
  for (const { sources, targets, margin } of matches) {
    const [source = -1] = sources;
    const left = evidence.sources[source];
    const right = evidence.targets[targets[0] ?? -1];
    if (margin !== Number.POSITIVE_INFINITY || !left || !right || evidence.verbatim[source]) continue;
    if (left.length > 15 && right.length > 0) ratios.push(right.length / left.length);
  }
  ratios.sort((a, b) => a - b);
  return ratios.length < 4 ? evidence.ratio : (ratios[ratios.length >> 1] ?? evidence.ratio);
}

/**
 * A text whose numbers run on without a gap although items are missing was numbered anew: then the numbers say
 * little. In every other case they say which item it is.
 */
function numberTrust(sources: readonly Features[], targets: readonly Features[]): number {
  const left = itemNumbers(sources);
  const right = itemNumbers(targets);
  if (left.length === right.length || right.length === 0) return 1;
  return right.every((number, index) => number === 1 || number === (right[index - 1] ?? 0) + 1) ? 0.1 : 1;
}

function itemNumbers(side: readonly Features[]): readonly number[] {
  const numbers: number[] = [];
  for (const { kind, number } of side) if (kind === 'item' && number !== undefined) numbers.push(number);
  return numbers;
}

/** What the record knows: a target that was accepted belongs to the English it was made from, wherever it stands. */
function knownSources(
  translation: Translation,
  blocks: readonly Block[],
  byFingerprint: ReadonlyMap<string, number>,
): readonly (number | undefined)[] {
  const record = translation.record;
  if (!record) return [];
  const made = new Map<string, string>();
  const twice = new Set<string>();
  for (const unit of Object.values(record.units)) {
    if (made.has(unit.target)) twice.add(unit.target);
    made.set(unit.target, unit.source);
  }
  return blocks.map((block) => {
    if (block.content === '') return undefined;
    const print = fingerprint(block.content);
    const source = twice.has(print) ? undefined : made.get(print);
    return source === undefined ? undefined : byFingerprint.get(source);
  });
}

/** How alike some of the blocks are, cut out of what was worked out for all. */
function likenessOfBlocks(
  blocks: readonly Block[],
  likeness: Likeness,
): (some: readonly Block[]) => Likeness {
  const places = new Map(blocks.map((block, index) => [block, index]));
  return (some) =>
    likenessAmong(
      likeness,
      some.flatMap((block) => places.get(block) ?? []),
    );
}

/** The blocks that the record knows. */
function settledOf(blocks: readonly Block[], known: readonly (number | undefined)[]): ReadonlySet<Block> {
  return new Set(blocks.filter((_, index) => known[index] !== undefined));
}

/**
 * Whether a stretch of both texts has the same kinds, levels and numbers, and nothing speaks against pairing it as it
 * stands. Positions of the target are given by `at`.
 */
function isStraight(evidence: Evidence, window: Window, at: (index: number) => number): boolean {
  const count = window.sourceEnd - window.source;
  if (count !== window.targetEnd - window.target) return false;
  for (let index = 0; index < count; index++) {
    const source = window.source + index;
    const target = at(window.target + index);
    const left = evidence.sources[source];
    const right = evidence.targets[target];
    if (!left || !right || left.kind !== right.kind || left.level !== right.level) return false;
    if (left.number !== right.number && left.number !== undefined && right.number !== undefined) return false;
    if ((evidence.known[target] ?? source) !== source) return false;
    if ((evidence.equal[target] ?? source) !== source) return false;
    if (evidence.owners.size > 0 && hasAnothersToken(evidence, source, target)) return false;
    if (left.length > 60 && right.length > 20 && lopsided(left.length * evidence.ratio, right.length))
      return false;
  }
  return true;
}

/** So much longer or shorter that another unit may have been taken in or left out. */
function lopsided(expected: number, length: number): boolean {
  return length > expected * 2.5 || length < expected * 0.35;
}

/**
 * Whether lengths speak against a stretch of the same shape: two things that were done to it may hide each other, as a
 * paragraph that is missing and one that is divided. Numbers would show it.
 */
function hasOddLengths(evidence: Evidence, window: Window, at: (index: number) => number): boolean {
  return range(window.source, window.sourceEnd - window.source).some((source) => {
    const left = evidence.sources[source];
    const right = evidence.targets[at(window.target + source - window.source)];
    if (!left || !right || left.kind === 'heading' || left.number !== undefined) return false;
    return lengthCost(left.length, right.length, evidence.ratio) > ODD_LENGTH;
  });
}

const ODD_LENGTH = 2;

/** A way through the text, what it costs, and the ratio of the lengths that it was found with. */
interface Found {
  readonly matches: readonly Match[];
  readonly cost: number;
  readonly ratio: number;
}

/** The cheapest way through the whole text. Of blocks with the same text, one is matched and the others are left over. */
function matchByPath(evidence: Evidence): Found {
  let best: Found | undefined;
  const ways = copiesToLeaveOut(evidence);
  for (const copies of ways) {
    const found = matchWithout(evidence, copies);
    if (ways.length === 1) return found;
    if (!best || found.cost < best.cost) best = found;
  }
  return best ?? { matches: [], cost: 0, ratio: evidence.ratio };
}

/**
 * The ways to leave out the second copies of a text. Only where the translation has more blocks than the English: a
 * text may well say the same twice. The first few copied texts are tried in every way, the rest keep their first.
 */
function copiesToLeaveOut(evidence: Evidence): readonly ReadonlySet<number>[] {
  if (evidence.targets.length <= evidence.sources.length) return [new Set()];
  const groups = new Map<string, number[]>();
  evidence.targets.forEach((target, index) => {
    // Sections may well have the same heading, and a heading that stands twice is told by the order alone.
    if (!evidence.doubled[index] || target.length < 12 || target.kind === 'heading') return;
    groups.set(target.raw, [...(groups.get(target.raw) ?? []), index]);
  });
  let ways: ReadonlySet<number>[] = [new Set()];
  for (const copies of groups.values()) {
    const kept = ways.length > 4 ? copies.slice(0, 1) : copies;
    ways = ways.flatMap((way) =>
      kept.map((keep) => new Set([...way, ...copies.filter((copy) => copy !== keep)])),
    );
  }
  return ways;
}

function matchWithout(evidence: Evidence, left: ReadonlySet<number>): Found {
  const all = evidence.targets.length;
  const kept = left.size === 0 ? undefined : range(0, all).filter((target) => !left.has(target));
  const at = (index: number): number => (kept ? (kept[index] ?? all) : index);
  const found = findAnchors(evidence, left);
  const anchors = kept
    ? found.map(({ source, target }) => ({ source, target: kept.indexOf(target) }))
    : found;
  const matches: Match[] = [...left].map((target) => ({
    sources: [],
    targets: [target],
    margin: Number.POSITIVE_INFINITY,
    sure: false,
  }));
  let cost = 0;
  for (const anchor of anchors) {
    matches.push(sure(anchor.source, at(anchor.target)));
  }
  const open: Window[] = [];
  for (const window of windowsBetween(anchors, evidence.sources.length, all - left.size)) {
    if (!isStraight(evidence, window, at) || hasOddLengths(evidence, window, at)) {
      open.push(window);
      continue;
    }
    const count = window.sourceEnd - window.source;
    for (let index = 0; index < count; index++)
      matches.push(sure(window.source + index, at(window.target + index)));
  }
  // What is missing or extra distorts the ratio of the lengths; what is matched already puts it right.
  const ratio = matchedRatio(evidence, matches);
  if (open.length === 0 && left.size === 0) return { matches, cost, ratio };
  const adjusted = withRatio(evidence, ratio);
  const sourceSections = headingCounts(evidence.sources);
  const targetSections = headingCounts(
    kept ? kept.flatMap((index) => evidence.targets[index] ?? []) : evidence.targets,
  );
  const costsIn = (window: Window): Costs => ({
    pair: (source, target) =>
      pairCost(adjusted, source, at(target)) +
      sectionCost(
        (sourceSections[source] ?? 0) - (sourceSections[window.source] ?? 0),
        (targetSections[target] ?? 0) - (targetSections[window.target] ?? 0),
      ),
    join: (source, target, sourceCount, targetCount) =>
      joinCost(adjusted, source, at(target), sourceCount, targetCount),
  });
  for (const window of open) {
    const path = cheapestPath(window, costsIn(window));
    cost += path.cost;
    for (const step of path.steps) {
      const sources = range(step.source, step.sources);
      const targets = range(step.target, step.targets).map(at);
      matches.push({ sources, targets, margin: step.margin, sure: false });
    }
  }
  for (const match of matches) {
    const [source] = match.sources;
    if (match.sure && source !== undefined && left.size > 0)
      cost += pairCost(evidence, source, match.targets[0] ?? 0);
  }
  return { matches, cost, ratio };
}

/** For each place how many headings stand before it. */
function headingCounts(side: readonly Features[]): readonly number[] {
  let count = 0;
  return side.map((one) => {
    const before = count;
    if (one.kind === 'heading') count++;
    return before;
  });
}

/** What follows another heading belongs to another section, unless a heading was lost before it. */
function sectionCost(source: number, target: number): number {
  return Math.min(Math.abs(source - target), 1) * 1.5;
}

function sure(source: number, target: number): Match {
  return { sources: [source], targets: [target], margin: Number.POSITIVE_INFINITY, sure: true };
}

function range(start: number, count: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = start; number < start + count; number++) numbers.push(number);
  return numbers;
}
