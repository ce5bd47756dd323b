/** Marks pairs whose translations seem to stand in each other's place, though structure and numbers are in order. */

import { createMeaningReader } from '../dictionaries/meaning.ts';
import type { Block, Lexicon, Pair, Unit } from '../model.ts';
import { type Features, featuresOf } from './features.ts';
import { countDistance, createExchangeFinder } from './lexical.ts';
import type { Likeness } from './likeness.ts';

/** One alignment, before anybody looked at what its texts say. */
interface Aligned {
  readonly pairs: readonly Pair[];
  /** Blocks that the record knows: they need no second look. */
  readonly settled: { readonly has: (block: Block) => boolean };
  /** How alike these blocks are, when somebody worked it out already. */
  readonly likeness?: ((blocks: readonly Block[]) => Likeness) | undefined;
  /** Whether a pair may be given another's translation: not where the file itself says what translates what. */
  readonly mayExchange: boolean;
  /** What dictionaries say of the English words, where there are some. */
  readonly dictionary?: Dictionary | undefined;
}

/** The dictionaries of the language of a translation. */
export interface Dictionary {
  readonly lexicon: Lexicon;
  readonly lang: string;
}

/**
 * Prepares the English once for any number of alignments.
 *
 * @returns A pure function: the same pairs in the same order. Two that were exchanged beyond doubt are `swapped`; two of
 * which that is likely keep their translations, are doubtful and name each other.
 */
export function createExchangeTeller(
  units: readonly Unit[],
  weights: ReadonlyMap<string, number>,
): (aligned: Aligned) => readonly Pair[] {
  const prose = units.filter((unit) => unit.translatable && !unit.clause && unit.kind !== 'heading');
  const places = new Map(prose.map((unit, index) => [unit, index]));
  const sources = prose.map(featuresOf);
  const find = createExchangeFinder(prose);
  let reader: ReturnType<typeof createMeaningReader> | undefined;
  return ({ pairs, settled, likeness, mayExchange, dictionary }) => {
    const found: (Pair | undefined)[] = prose.map(() => undefined);
    for (const pair of pairs) {
      const unit = pair.sources[0];
      const place = unit && pair.relation === 'one' ? places.get(unit) : undefined;
      if (place !== undefined) found[place] = pair;
    }
    const blocks = found.map((pair) => pair?.targets[0]);
    reader = dictionary ? (reader ?? createMeaningReader(prose.map(({ text }) => text))) : reader;
    const meaning =
      dictionary &&
      reader?.({
        ...dictionary,
        texts: blocks.map((block) => block?.text ?? ''),
        pairing: blocks.flatMap((block, index) => (block ? [[index, index] as const] : [])),
      });
    const exchanges = find({
      targets: blocks.map((block) => block?.text),
      ...(meaning && { means: meaning.fit }),
      isOpen: (unit) => blocks[unit] !== undefined && !settled.has(blocks[unit]),
      fit: (source, target) => fit(weights, sources[source], blocks[target] && featuresOf(blocks[target])),
      ...(likeness && { likeness: (units) => likeness(units.flatMap((unit) => blocks[unit] ?? [])) }),
    });
    const changed = new Map<Pair, Pair>();
    for (const { one, two, gain } of exchanges) {
      const [first, second] = [found[one], found[two]];
      if (!first || !second) continue;
      const isSure = mayExchange && gain >= SURE;
      changed.set(first, exchanged(first, second, isSure)).set(second, exchanged(second, first, isSure));
    }
    return changed.size === 0 ? pairs : pairs.map((pair) => changed.get(pair) ?? pair);
  };
}

/** From which gain on two are swapped: no text that is in order came near it. */
const SURE = 9;

function exchanged(pair: Pair, other: Pair, isSure: boolean): Pair {
  return isSure
    ? { ...pair, relation: 'swapped', targets: other.targets, other: other.address, confidence: 0.8 }
    : { ...pair, other: other.address, confidence: 0.4 };
}

/** What the sentences and the numbers, names and words that both have say for them. */
function fit(
  weights: ReadonlyMap<string, number>,
  source: Features | undefined,
  target: Features | undefined,
): number {
  if (!source || !target) return 0;
  let kept = 0;
  if (source.tokens.size > 0) {
    for (const token of target.tokens) if (source.tokens.has(token)) kept += weights.get(token) ?? 0;
  }
  return 0.8 * (Math.min(kept, 4) - countDistance(source.sentences, target.sentences));
}
