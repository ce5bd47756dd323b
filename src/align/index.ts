/**
 * Matches a translation, which carries no markers, to the units of the definitive text.
 *
 * What structure, numbers and content say is weighed on one monotone path; what falls off it is then named: moved,
 * swapped or doubled before missing and extra.
 *
 * `align/` is for which part of a translation belongs to which unit of the English. Only `work/` and the library may
 * import it.
 */

import type { Alignment, Block, Document, Pair, Translation, Unit } from '../model.ts';
import { noticeMarkers } from '../notice/marked-notices.ts';
import { fingerprint } from '../text/text.ts';
import { createContentReader } from './contents.ts';
import { contentCost, type Evidence, GAP, withRatio } from './cost.ts';
import { createExchangeTeller } from './exchanged.ts';
import { type Features, featuresOf, tokenOwners, tokenWeights } from './features.ts';
import { pairFields } from './fields.ts';
import { type Likeness, likenessAmong } from './likeness.ts';
import { itemNumbers, lengthRatio, matchedRatio, numberTrust } from './ratio.ts';
import { withCells, withRows } from './rows.ts';
import { settle } from './settle.ts';
import { decide } from './undecided.ts';
import { type Found, matchByPath } from './way.ts';

/**
 * Prepares the current edition of a document once and matches any number of translations to it.
 *
 * @returns A pure function: the same translation gives the same alignment. It never throws.
 */
export function createAligner(document: Document): (translation: Translation) => Alignment {
  const edition = document.current;
  const rows = withRows(edition.units.filter((unit) => isMatched(unit)));
  const units = rows.blocks;
  const sources = units.map(featuresOf);
  const weights = tokenWeights(sources);
  const owners = tokenOwners(sources);
  const verbatim = units.map((unit) => unit.verbatim);
  const alone = units.map((unit) => unit.verbatim || unit.clause);
  const byText = new Map<string, number>();
  units.forEach((unit, index) => {
    if (unit.verbatim) byText.set(sources[index]?.text ?? unit.text, index);
  });
  const byFingerprint = new Map<string, number>();
  units.forEach((unit, index) => {
    for (const one of rows.cellsOf.get(unit) ?? [unit]) byFingerprint.set(one.fingerprint, index);
  });
  const tellExchanged = createExchangeTeller(units, weights);
  const readContents = createContentReader(sources);

  return (translation) => {
    if (translation.addresses) {
      const pairs = pairByAddress(edition.units, translation.blocks, translation.addresses);
      const known = knownSources(translation, translation.blocks, { byFingerprint });
      const settled = settledOf(translation.blocks, known);
      return { document, edition, translation, pairs: tellExchanged({ pairs, settled, mayExchange: false }) };
    }
    const { wrappers } = noticeMarkers(document, translation.blocks);
    const table = withRows(translation.blocks.filter((block) => isMatched(block) && !wrappers.has(block)));
    const { blocks } = table;
    const targets = blocks.map(featuresOf);
    const equal = targets.map((target) => (byText.size > 0 ? byText.get(target.text) : undefined));
    const first: Evidence = {
      sources,
      targets,
      ratio: lengthRatio(sources, targets, verbatim, equal),
      weights,
      owners,
      trust: numberTrust(sources, targets),
      known: knownSources(translation, blocks, { byFingerprint, cellsOf: table.cellsOf }),
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
    const cells = withCells(told, rows.cellsOf, table.cellsOf);
    const fields = pairFields(edition.units, translation.blocks);
    return { document, edition, translation, pairs: fields.length === 0 ? cells : [...fields, ...cells] };
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
function isMatched(block: Block): boolean {
  return isCarried(block) && block.kind !== 'field';
}

/** Whether a file of units carries it: values of the front matter among them. */
function isCarried({ kind }: Block): boolean {
  return kind !== 'meta' && kind !== 'definition' && kind !== 'html' && kind !== 'marker';
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

/** What the record knows: a target that was accepted belongs to the English it was made from, wherever it stands. */
function knownSources(
  translation: Translation,
  blocks: readonly Block[],
  {
    byFingerprint,
    cellsOf,
  }: {
    readonly byFingerprint: ReadonlyMap<string, number>;
    readonly cellsOf?: ReadonlyMap<Block, readonly Block[]>;
  },
): readonly (number | undefined)[] {
  const record = translation.record;
  if (!record) return [];
  const made = new Map<string, string>();
  const twice = new Set<string>();
  for (const unit of Object.values(record.units)) {
    if (made.has(unit.target)) twice.add(unit.target);
    made.set(unit.target, unit.source);
  }
  const sourceOf = (block: Block): number | undefined => {
    if (block.content === '') return undefined;
    const print = fingerprint(block.content);
    const source = twice.has(print) ? undefined : made.get(print);
    return source === undefined ? undefined : byFingerprint.get(source);
  };
  return blocks.map((block) => {
    const cells = cellsOf?.get(block);
    if (!cells) return sourceOf(block);
    for (const cell of cells) {
      const source = sourceOf(cell);
      if (source !== undefined) return source;
    }
    return undefined;
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
