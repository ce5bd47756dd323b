/** Matches the blocks of a translation to the units of one edition. */

import { createMeaningReader } from '../dictionaries/meaning.ts';
import type { Block, Document, Edition, Pair, Translation, Unit } from '../model.ts';
import { noticeMarkers } from '../notice/marked-notices.ts';
import { createContentReader } from './contents.ts';
import { contentCost, type Evidence, GAP, GONE, withRatio } from './cost.ts';
import { besideTheirEnglish } from './english-copies.ts';
import { createExchangeTeller, type Dictionary } from './exchanged.ts';
import { type FeatureReader, type Features, featuresOf, tokenOwners, tokenWeights } from './features.ts';
import { withoutLooseJoins } from './join-cost.ts';
import type { Known } from './known.ts';
import { withLabelsInside } from './labels-inside.ts';
import { type Likeness, likenessAmong } from './likeness.ts';
import { itemNumbers, lengthRatio, matchedRatio, numberTrust } from './ratio.ts';
import { withCells, withRows } from './rows.ts';
import { englishPlaces, type InOrder, inEnglishOrder } from './sections-in-order.ts';
import { settle } from './settle.ts';
import { decide } from './undecided.ts';
import { type Found, matchByPath } from './way.ts';

/** Matches translations to one edition. Both functions are pure and never throw. */
export interface Matcher {
  readonly edition: Edition;
  /** The units that are matched at all. */
  readonly units: readonly Unit[];
  /** @param known What is known of blocks before anything is compared. */
  readonly match: (blocks: readonly Block[], known: Known, options?: MatchOptions) => readonly Pair[];
  /** The same where the file itself says which of its blocks translates what. */
  readonly matchByAddress: (
    blocks: readonly Block[],
    known: Known,
    addresses: ReadonlyMap<string, Block>,
    options?: Pick<MatchOptions, 'dictionary'>,
  ) => readonly Pair[];
}

/** What is done beside matching. */
export interface MatchOptions {
  /** Blocks that somebody accepted where they are known to belong: only others may be exchanged. All known ones when absent. */
  readonly settled?: { readonly has: (block: Block) => boolean };
  /** Nobody wants to know whether contents speak against structure. */
  readonly byStructure?: boolean;
  /** What gives the features of the blocks, where they are matched more than once. */
  readonly read?: FeatureReader;
  /** What dictionaries say of the English words, where there are some. */
  readonly dictionary?: Dictionary | undefined;
}

/** The blocks of a translation that translate something: not what belongs to the file or to the markup of a notice. */
export function matchedBlocks(document: Document, translation: Translation): readonly Block[] {
  const { wrappers } = noticeMarkers(document, translation.blocks);
  return translation.blocks.filter((block) => isMatched(block) && !wrappers.has(block));
}

/**
 * Prepares an edition once for any number of translations.
 *
 * @param read What gives the features of units; editions have most of theirs in common.
 */
export function createMatcher(edition: Edition, read: FeatureReader = featuresOf): Matcher {
  const all = edition.units.filter((unit) => isMatched(unit));
  const rows = withRows(all);
  const units = rows.blocks;
  const sources = units.map(read);
  const weights = tokenWeights(sources);
  const owners = tokenOwners(sources);
  const places = englishPlaces(all, read);
  const verbatim = units.map((unit) => unit.verbatim);
  const alone = units.map((unit) => unit.verbatim || unit.clause);
  const byText = new Map<string, number>();
  units.forEach((unit, index) => {
    if (unit.verbatim) byText.set(sources[index]?.text ?? unit.text, index);
  });
  const byWords = onlyOnes(sources);
  const indexOf = new Map(
    units.flatMap((unit, index) => (rows.cellsOf.get(unit) ?? [unit]).map((one) => [one, index] as const)),
  );
  let teller: ReturnType<typeof createExchangeTeller> | undefined;
  // Most older editions are matched by structure alone.
  const tellExchanged: ReturnType<typeof createExchangeTeller> = (aligned) => {
    teller ??= createExchangeTeller(units, weights);
    return teller(aligned);
  };
  const readContents = createContentReader(sources);
  let readMeaning: ReturnType<typeof createMeaningReader> | undefined;
  /** Worked out when a pair is asked for, which in most texts none is; each pair once. */
  const meansIn = (
    dictionary: Dictionary,
    blocks: readonly Block[],
  ): ((source: number, target: number) => number) => {
    const known = new Map<number, number>();
    let fit: ((source: number, target: number) => number) | undefined;
    return (source, target) => {
      const at = source * blocks.length + target;
      const before = known.get(at);
      if (before !== undefined) return before;
      readMeaning ??= createMeaningReader(units.map(({ text }) => text));
      fit ??= readMeaning({ ...dictionary, texts: blocks.map(({ text }) => text) }).fit;
      const found = fit(source, target);
      known.set(at, found);
      return found;
    };
  };
  const match = (
    given: readonly Block[],
    knownBlocks: Known,
    { settled, byStructure = false, read: readBlock = featuresOf, dictionary }: MatchOptions = {},
  ): readonly Pair[] => {
    const ordered = inEnglishOrder(places, given);
    const table = withRows(ordered.blocks);
    const { blocks } = table;
    const targets = blocks.map(readBlock);
    const equal = targets.map((target) => (byText.size > 0 ? byText.get(target.text) : undefined));
    const same = targets.map(({ raw }, index) => (equal[index] === undefined ? byWords.get(raw) : undefined));
    const { known, spans } = knownIndices(blocks, knownOfRows(knownBlocks, table.cellsOf), indexOf);
    const first: Evidence = {
      sources,
      targets,
      ratio: lengthRatio(sources, targets, verbatim, equal),
      weights,
      owners,
      trust: numberTrust(sources, targets),
      known,
      spans,
      equal,
      same,
      verbatim,
      alone,
      doubled: doubledTexts(targets),
      shared: {},
      means: dictionary && meansIn(dictionary, blocks),
    };
    const once = first.trust < 1 ? moreTrusting(first, matchByPath(first)) : matchByPath(first);
    // Where little was certain before, the ratio of what was matched now may call for a second look.
    const ratio = matchedRatio(withRatio(first, once.ratio), once.matches);
    const distorted = Math.abs(Math.log(ratio / once.ratio)) > 0.2;
    const evidence = withRatio(first, distorted ? ratio : once.ratio);
    const second = distorted ? matchByPath(evidence) : once;
    const contents = readContents(targets);
    const decided = contents
      ? decide(evidence, second.matches, () => contents.costFrom(second.matches))
      : second.matches;
    const matches = besideTheirEnglish(evidence, withoutLooseJoins(evidence, decided));
    const pairs = withLabelsInside(settle({ units, blocks, evidence, matches }));
    const cells = (found: readonly Pair[]): readonly Pair[] => withCells(found, rows.cellsOf, table.cellsOf);
    if (byStructure) return withMoved(cells(pairs), ordered);
    const likeness = contents?.isRead() ? likenessOfBlocks(blocks, contents.likeness()) : undefined;
    const told = tellExchanged({
      pairs,
      settled: settled ?? settledOf(blocks, evidence.known),
      likeness,
      mayExchange: true,
      dictionary,
    });
    return withMoved(cells(told), ordered);
  };
  return {
    edition,
    units: all,
    match,
    matchByAddress: (blocks, given, addresses, { dictionary } = {}) => {
      const pairs = pairByAddress(edition.units, blocks, addresses);
      const settled = settledOf(blocks, knownIndices(blocks, given, indexOf).known);
      return tellExchanged({ pairs, settled, mayExchange: false, dictionary });
    },
  };
}

/** Pairs of headings whose sections stand elsewhere in the translation say so. */
function withMoved(pairs: readonly Pair[], { moved }: InOrder): readonly Pair[] {
  if (moved.size === 0) return pairs;
  return pairs.map((pair) =>
    pair.relation === 'one' && pair.targets[0] && moved.has(pair.targets[0])
      ? { ...pair, relation: 'moved' }
      : pair,
  );
}

/** What is known as indices of units, and of how many units in a row each block is the translation. */
function knownIndices(
  blocks: readonly Block[],
  known: Known,
  indexOf: ReadonlyMap<Unit, number>,
): Pick<Evidence, 'known' | 'spans'> {
  if (known.size === 0) return { known: [], spans: [] };
  const all = blocks.map((block) => known.get(block)?.flatMap((unit) => indexOf.get(unit) ?? []));
  return {
    known: all.map((indices, at) => {
      // A unit that is not matched, as code is, says nothing of the others.
      if (indices?.length === 0)
        return (blocks[at] && known.get(blocks[at])?.length) === 0 ? GONE : undefined;
      return indices?.[0];
    }),
    spans: all.map((indices) => {
      const first = indices?.[0] ?? 0;
      return indices?.every((index, at) => index === first + at) ? indices.length : 1;
    }),
  };
}

/**
 * Numbers that run on say little, but a text that simply ends early is numbered right: when trusting the numbers costs
 * the contents nothing, they are right.
 */
function moreTrusting(evidence: Evidence, found: Found): Found {
  if (itemNumbers(evidence.targets).length > itemNumbers(evidence.sources).length) return found;
  const trusting = matchByPath(withRatio(evidence, evidence.ratio, 1));
  if (contentOf(evidence, trusting) > contentOf(evidence, found) + 1) return found;
  return endsEarly(evidence, trusting) ? trusting : lessSure(evidence, trusting, found);
}

/** Whether several units are missing at the end, and no others. */
function endsEarly({ sources }: Evidence, { matches }: Found): boolean {
  const gaps = matches.flatMap((match) => (match.targets.length === 0 ? match.sources : []));
  return gaps.length > 1 && Math.min(...gaps) === sources.length - gaps.length;
}

/** A list that counts by itself lacks its last number whichever item was lost: which one it was, its contents have to say. */
function lessSure({ sources }: Evidence, trusting: Found, found: Found): Found {
  const margins = new Map(
    found.matches.flatMap(({ sources: [source], targets, margin }) =>
      source !== undefined && targets.length === 0 ? [[source, margin] as const] : [],
    ),
  );
  const matches = trusting.matches.map((match) => {
    const [source = -1] = match.sources;
    if (match.targets.length > 0 || sources[source]?.kind !== 'item') return match;
    return { ...match, margin: Math.min(match.margin, margins.get(source) ?? 0) };
  });
  return { ...trusting, matches };
}

/** What a way through the text costs without regard to numbers. */
function contentOf(evidence: Evidence, { matches, ratio }: Found): number {
  const adjusted = withRatio(evidence, ratio);
  return matches.reduce((sum, { sources, targets }) => {
    const source = sources[0];
    const target = targets[0];
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
  const pairs = units.filter(isCarried).map((unit): Pair => {
    const block = addresses.get(unit.address);
    const relation = block ? 'one' : 'missing';
    return { relation, sources: [unit], targets: block ? [block] : [], address: unit.address, confidence: 1 };
  });
  const known = new Set(pairs.flatMap((pair) => pair.targets));
  const address = units.at(-1)?.address ?? '';
  const rest = blocks.filter((block) => isCarried(block) && !known.has(block));
  return [
    ...pairs,
    ...rest.map(
      (block): Pair => ({ relation: 'extra', sources: [], targets: [block], address, confidence: 1 }),
    ),
  ];
}

/** Front matter, link definitions, HTML around words and what says what they are belong to the file, not to the text. */
export function isMatched(block: Block): boolean {
  return isCarried(block) && block.kind !== 'field';
}

/** Whether a file of units carries it: values of the front matter among them. */
function isCarried({ kind }: Block): boolean {
  return kind !== 'meta' && kind !== 'definition' && kind !== 'html' && kind !== 'marker';
}

/** A row of a table is known by the first of its cells that is. */
function knownOfRows(known: Known, cellsOf: ReadonlyMap<Block, readonly Block[]>): Known {
  if (cellsOf.size === 0 || known.size === 0) return known;
  const all = new Map(known);
  for (const [row, cells] of cellsOf) {
    const units = cells.flatMap((cell) => {
      const own = known.get(cell);
      return own ? [own] : [];
    })[0];
    if (units) all.set(row, units);
  }
  return all;
}

/** Which source has a text, of those that only one has and that have words. */
function onlyOnes(sources: readonly Features[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  sources.forEach(({ raw, kind }, index) => {
    if (kind !== 'code' && /\p{L}{3}/u.test(raw)) places.set(raw, places.has(raw) ? -1 : index);
  });
  for (const [text, index] of places) if (index < 0) places.delete(text);
  return places;
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
