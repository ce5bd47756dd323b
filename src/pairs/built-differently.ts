/** Parts of a translation that are built differently from the English, so that nobody knows there what translates what. */

import type { Alignment, Block, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { median } from '../text/median.ts';
import { labelNumber } from '../text/ordinal.ts';
import { apartShare } from './apart.ts';
import { lacksTokens, readTokenOdds } from './kept-tokens.ts';
import { missingSections } from './pairs.ts';

/** Pairs in a row of which too little fits, in the order of the alignment; at least two. */
export type DifferentPart = readonly Pair[];

/**
 * The parts that are built differently, in order. Most translations have none: what is missing, added, divided or wrong
 * here and there stands among pairs that fit, and is told by itself.
 */
export function differentParts(alignment: Alignment): readonly DifferentPart[] {
  return worked(alignment).parts;
}

/** Whether a pair stands in a part that is built differently. */
export function isInDifferentPart(alignment: Alignment, pair: Pair): boolean {
  return worked(alignment).inParts.has(pair);
}

/**
 * Whether so little speaks for a pair, with all that stands around it, that its texts are better not compared.
 */
export function isOnUnsureGround(alignment: Alignment, pair: Pair): boolean {
  return (worked(alignment).unsure.get(pair) ?? 0) >= UNSURE;
}

/** Whether both texts of a pair have so much that should be the same, of which nothing is, that it is no pair. */
export function isContradicted(alignment: Alignment, pair: Pair): boolean {
  return worked(alignment).contradicted.has(pair);
}

/** From which probability on the texts of a pair are not compared, and a part is called different. */
const UNSURE = 0.4;
const DIFFERENT = 0.5;
/** Odds, as their logarithm, of a pair whose tokens say that it is none. */
const CONTRADICTED = 4;

interface Worked {
  readonly parts: readonly DifferentPart[];
  readonly inParts: ReadonlySet<Pair>;
  readonly unsure: ReadonlyMap<Pair, number>;
  readonly contradicted: ReadonlySet<Pair>;
}

const nothing: Worked = { parts: [], inParts: new Set(), unsure: new Map(), contradicted: new Set() };

const worked: (alignment: Alignment) => Worked = forLatest((alignment) => {
  const pairs = alignment.pairs.filter(
    ({ sources, relation }) => relation === 'extra' || sources.some(({ kind }) => kind !== 'field'),
  );
  const { of, isTelling } = readTokenOdds(alignment, pairs);
  const contradicted = new Set(
    pairs.filter((pair) => isTelling(pair) && of(pair) >= CONTRADICTED && lacksTokens(pair)),
  );
  if (contradicted.size === 0 && pairs.every((pair) => pair.relation === 'one' && isAlike(pair)))
    return nothing;
  const tokens = new Map(pairs.map((pair) => [pair, of(pair)]));
  const odds = oddsOf(alignment, pairs, tokens);
  const share = pairs.filter(({ relation }) => relation !== 'one').length / pairs.length;
  const probable = smoothed(odds, Math.min(MOST_BEGINNINGS, FEWEST_BEGINNINGS + share / 4));
  const unsure = new Map(pairs.map((pair, index) => [pair, probable[index] ?? 0]));
  const parts: DifferentPart[] = [];
  let row: Pair[] = [];
  const close = (): void => {
    if (isPart(row)) parts.push(row);
    row = [];
  };
  for (const pair of pairs) {
    if ((unsure.get(pair) ?? 0) >= DIFFERENT) row.push(pair);
    else close();
  }
  close();
  return { parts, inParts: new Set(parts.flat()), unsure, contradicted };
});

/** Whether more than one difference stands in a row: what is only missing, or only added, is told by itself. */
function isPart(row: DifferentPart): boolean {
  const has = (relation: Pair['relation']): number =>
    row.some((pair) => pair.relation === relation) ? 1 : 0;
  const gaps = has('missing') + has('extra');
  const others = row.filter(
    (pair) =>
      pair.relation !== 'missing' && pair.relation !== 'extra' && !(pair.relation === 'one' && isAlike(pair)),
  ).length;
  const joined = row.some(({ relation }) => relation !== 'one');
  return joined ? gaps + others >= 2 : others >= LONG_ROW;
}

/** So many in a row of another kind are one difference. */
const LONG_ROW = 3;

/** Same kind, and the same level of a heading. */
function isAlike({ sources: [unit], targets: [block] }: Pair): boolean {
  return unit?.kind === block?.kind && (unit?.kind !== 'heading' || unit.level === block?.level);
}

/** For each pair how much more often it is seen where texts differ than where they agree, as a logarithm. */
function oddsOf(
  alignment: Alignment,
  pairs: readonly Pair[],
  tokens: ReadonlyMap<Pair, number>,
): readonly number[] {
  const ratio = lengthRatio(pairs);
  const whole = new Set([...missingSections(alignment).values()].flat());
  const isApart = apartShare(alignment) !== undefined;
  return pairs.map((pair, index) => {
    const { relation } = pair;
    if (relation === 'missing' || relation === 'extra' || relation === 'doubled') {
      const before = pairs[index - 1]?.relation;
      // What is lost or added in one piece is one difference.
      if (before === relation) return whole.has(pair) ? 0 : MORE_OF_A_GAP;
      if (whole.has(pair) && !isApart) return WHOLE_SECTION;
      return index === 0 || index === pairs.length - 1 ? GAP_AT_EDGE : GAP;
    }
    const own = tokens.get(pair) ?? 0;
    if (relation === 'one') return own + kindOdds(pair) + lengthOdds(pair, ratio);
    return own + (relation === 'merged' || relation === 'split' ? JOINED + lengthOdds(pair, ratio) : MOVED);
  });
}

const GAP = 2.3;
const GAP_AT_EDGE = 1;
const MORE_OF_A_GAP = 0.3;
const WHOLE_SECTION = 1;
const JOINED = 2.2;
const MOVED = 2;

function kindOdds({ sources: [unit], targets: [block], confidence }: Pair): number {
  if (!unit || !block) return 0;
  if (unit.verbatim) return -4;
  const doubt = confidence < 0.5 ? 1.5 : 0;
  if (unit.kind === block.kind) {
    if (unit.kind !== 'heading') return doubt - (isListed(unit) && unit.level === block.level ? 0.3 : 0);
    // Somebody wrote the numbers of headings.
    const number = labelNumber(unit.text);
    if (number !== undefined && number === labelNumber(block.text)) return doubt - 3;
    return doubt + (unit.level === block.level ? -0.8 : 1.2);
  }
  if (unit.kind === 'heading' || block.kind === 'heading') return doubt + 3;
  return doubt + 1.2;
}

function isListed({ kind }: Block): boolean {
  return kind === 'item' || kind === 'bullet';
}

/** Lengths of texts that belong together differ little, those of others a lot; short ones differ more. */
function lengthOdds(pair: Pair, ratio: number): number {
  const [source, target] = lengthsIn(pair);
  if (source === 0 || target === 0) return source === target ? 0 : 2;
  const expected = source * ratio;
  const off = Math.log((target + 4) / (expected + 4));
  const usual = 0.22 + 1.6 / Math.sqrt(expected);
  if (usual >= 0.9) return 0;
  return Math.min(2, Math.log(usual) + (off * off * (1 / (usual * usual) - 1)) / 2);
}

function lengthsIn({ sources, targets }: Pair): readonly [number, number] {
  const sum = (blocks: readonly Block[]): number => blocks.reduce((all, { text }) => all + text.length, 0);
  return [sum(sources), sum(targets)];
}

function lengthRatio(pairs: readonly Pair[]): number {
  const ratios = pairs.flatMap((pair) => {
    const [source, target] = lengthsIn(pair);
    return pair.relation === 'one' && source > 30 && target > 0 ? [target / source] : [];
  });
  return Math.min(3, Math.max(0.2, median(ratios, 1)));
}

/** How often a part that differs begins, at least and at most, and how often one goes on. */
const FEWEST_BEGINNINGS = 0.015;
const MOST_BEGINNINGS = 0.12;
const GOES_ON = 0.8;

/**
 * The probability of each to stand in a part that differs, of a chain of two states: differences stand together, and so
 * does what agrees (forward and backward, as L. Rabiner, "A Tutorial on Hidden Markov Models", 1989).
 */
function smoothed(odds: readonly number[], begins: number): readonly number[] {
  const step = (share: number): number => share * GOES_ON + (1 - share) * begins;
  const seen = (share: number, one: number): number => {
    const weight = share * Math.exp(one);
    return weight / (weight + 1 - share);
  };
  const forward: number[] = [];
  let share = begins;
  for (const one of odds) {
    share = seen(share, one);
    forward.push(share);
    share = step(share);
  }
  const all: number[] = [];
  // What follows, given that this one differs, over given that it agrees.
  let after = 1;
  for (let index = odds.length - 1; index >= 0; index--) {
    const here = forward[index] ?? 0;
    all[index] = (here * after) / (here * after + 1 - here);
    const weight = Math.exp(odds[index] ?? 0) * after;
    after = (GOES_ON * weight + (1 - GOES_ON)) / (begins * weight + (1 - begins));
  }
  return all;
}
