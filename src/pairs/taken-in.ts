/** Whether what is missing may stand in a text beside it, and what is extra may be a part of the translation beside it. */

import type { Alignment, Block, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { median } from '../text/median.ts';
import { composedLength } from '../text/text.ts';
import { hasTokensOf, isPartOf } from './kept-tokens.ts';
import { translationLabels } from './translation-labels.ts';

/** How long the translation is over its English: the median of what is paired one by one. */
export const usualRatio: (alignment: Alignment) => number = forLatest(({ pairs }) => {
  const ratios = pairs.flatMap(({ relation, sources: [unit], targets: [block] }) =>
    relation === 'one' && unit && unit.text.length > 0
      ? [composedLength(block?.text ?? '') / unit.text.length]
      : [],
  );
  return Math.max(0.1, median(ratios, 1));
});

/**
 * Whether one of the pairs beside a gap may have taken in what is missing there, or may go on in what is extra there: by
 * its length, by its lines, or by what both have in common and it alone has not.
 */
export function mayBelongTo(alignment: Alignment, pair: Pair, beside: readonly Pair[]): boolean {
  const [unit] = pair.sources;
  const [block] = pair.targets;
  if (pair.relation === 'missing' && unit)
    return beside.some(
      (other) =>
        hasRoomFor(alignment, unit, other) ||
        hasTokensOf(unit, other) ||
        hasWordsOf(unit, other) ||
        isRunIntoHeading(unit, other) ||
        hasMoreLines(alignment, other),
    );
  if (pair.relation !== 'extra' || !block) return false;
  return beside.some(
    (other) => lacksLengthOf(alignment, block, other) || isPartOf(block, other) || isLedInBy(block, other),
  );
}

/** Whether a text is so much longer than its English that what is missing beside it may stand in it. */
function hasRoomFor(alignment: Alignment, unit: Block, other: Pair): boolean {
  if (other.sources[0]?.kind === 'heading') return false;
  const own = lengthOf(other.sources);
  const room = lengthOf(other.targets) / usualRatio(alignment) - own;
  return room > LEAST_ROOM * own && room >= MOST_OF_IT * unit.text.length;
}

/** Whether a text is so much shorter than its English that what is added beside it may be the rest of it. */
function lacksLengthOf(alignment: Alignment, block: Block, other: Pair): boolean {
  const own = lengthOf(other.sources);
  const added = composedLength(block.text) / usualRatio(alignment);
  const rest = own - lengthOf(other.targets) / usualRatio(alignment);
  return own >= LONG && rest > LEAST_ROOM * own && added <= rest / MOST_OF_IT && added >= rest * MOST_OF_IT;
}

function lengthOf(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((all, { text }) => all + composedLength(text), 0);
}

/** Of its own length, and of the length of what is missing. */
const LEAST_ROOM = 0.35;
const MOST_OF_IT = 0.6;
/** In UTF-16 code units: the length of shorter texts says little. */
const LONG = 40;

/** Whether the very words that are missing stand in a text, and not in its English. */
function hasWordsOf({ text }: Block, { sources, targets }: Pair): boolean {
  const words = text.trim();
  return (
    words.length >= SHORTEST &&
    targets.some((block) => block.text.includes(words)) &&
    !sources.some((unit) => unit.text.includes(words))
  );
}

/** In UTF-16 code units. */
const SHORTEST = 3;

/** Whether a heading is missing beside a text that was made one: both stand in one line. */
function isRunIntoHeading({ kind }: Block, { sources, targets }: Pair): boolean {
  return kind === 'heading' && targets[0]?.kind === 'heading' && sources[0]?.kind !== 'heading';
}

/** Whether a text has more lines than its English, in a translation that breaks its lines as the English does. */
function hasMoreLines(alignment: Alignment, other: Pair): boolean {
  return linesBeyond(other) > 0 && breaksAlike(alignment);
}

const breaksAlike: (alignment: Alignment) => boolean = forLatest(({ pairs }) => {
  const paired = pairs.filter(({ relation, sources }) => relation === 'one' && sources[0]?.kind !== 'code');
  return paired.filter((pair) => linesBeyond(pair) > 0).length <= paired.length * SELDOM;
});

const SELDOM = 0.1;

function linesBeyond({ sources, targets }: Pair): number {
  if (sources.some(({ kind }) => kind === 'code')) return 0;
  const count = (texts: readonly Block[]): number =>
    texts.reduce((all, { text }) => all + (text.includes('\n') ? text.trim().split('\n').length - 1 : 0), 0);
  return count(targets) - count(sources);
}

/** Whether a text introduces something, as its English does, and what stands before it does not any more. */
function isLedInBy(block: Block, { sources, targets }: Pair): boolean {
  return leadsOn(block) && sources.some(leadsOn) && !targets.some(leadsOn);
}

function leadsOn({ text }: Block): boolean {
  return /[:：]\s*$/.test(text);
}

/**
 * The missing units whose numbers the translation leaves out: what stands before and behind them shows the numbers that
 * the English has there, so that nothing else can be their counterpart.
 */
export function numbersLeftOut({ pairs }: Alignment): ReadonlySet<Pair> {
  const found = new Set<Pair>();
  let row: Pair[] = [];
  let before: number | undefined;
  for (const pair of pairs) {
    const [[unit], [block]] = [pair.sources, pair.targets];
    if (pair.relation === 'missing') row.push(pair);
    if (!unit || !block) continue;
    const after = unit.ordinal?.value === block.ordinal?.value ? block.ordinal?.value : undefined;
    for (const one of row) {
      const number = one.sources[0]?.ordinal?.value;
      if (number !== undefined && before !== undefined && after !== undefined)
        if (before < number && number < after) found.add(one);
    }
    row = [];
    before = after;
  }
  return found;
}

/**
 * Whether something is left over on the other side a few pairs away that is about as long. The label of a translation is the
 * counterpart of nothing, and what is in `leftOut` has none.
 */
export function isLeftOverNear(alignment: Alignment, pair: Pair, leftOut: ReadonlySet<Pair>): boolean {
  const labels = translationLabels(alignment);
  if (leftOut.has(pair) || labels.has(pair)) return false;
  const other = pair.relation === 'missing' ? 'extra' : 'missing';
  const { places, gaps } = leftOver(alignment);
  const place = places.get(pair) ?? 0;
  const length = lengthOf(pair.sources) || lengthOf(pair.targets) / usualRatio(alignment);
  for (let at = place - FARTHEST; at <= place + FARTHEST; at++) {
    const one = gaps.get(at);
    if (one?.relation !== other || one.sources[0]?.translatable === false) continue;
    if (leftOut.has(one) || labels.has(one)) continue;
    const its = lengthOf(one.sources) || lengthOf(one.targets) / usualRatio(alignment);
    if (its > length / 2 - FEW_CHARACTERS && its < length * 2 + FEW_CHARACTERS) return true;
  }
  return false;
}

/** So many pairs away. */
const FARTHEST = 4;
/** In UTF-16 code units: by so much short texts differ in length whatever they say. */
export const FEW_CHARACTERS = 5;

/** Where each pair stands, and what is missing or extra at each place. */
const leftOver: (alignment: Alignment) => {
  readonly places: ReadonlyMap<Pair, number>;
  readonly gaps: ReadonlyMap<number, Pair>;
} = forLatest(({ pairs }) => {
  const places = new Map<Pair, number>();
  const gaps = new Map<number, Pair>();
  pairs.forEach((pair, index) => {
    if (pair.relation !== 'missing' && pair.relation !== 'extra') return;
    places.set(pair, index);
    gaps.set(index, pair);
  });
  return { places, gaps };
});
