/** Which known texts a copy is most like, by the sequences of words that it has of them. */

import { type Prepared, prepare } from './compare.ts';
import type { Copy } from './copy.ts';
import type { KnownText } from './known.ts';
import type { LaidOut } from './readings.ts';

/** A known text, and how much of it stands in a copy. */
export interface Ranked {
  readonly known: KnownText;
  /** Share of its sequences of words; 0 to 1. */
  readonly likeness: number;
}

/** The known texts by the share of their sequences that the copy has; those of which it has none are left out. Linear. */
export function rank(
  { stream, hidden }: Prepared,
  texts: readonly KnownText[],
  readings: ReadonlyMap<KnownText, LaidOut> = new Map(),
): readonly Ranked[] {
  const keys = [...stream.words, ...hidden.words].map(({ key }) => key);
  const wanted = new Set(texts.flatMap(({ sequences }) => [...sequences]));
  const has = new Set<string>();
  for (let at = 0; at + 3 <= keys.length; at++) {
    const sequence = `${keys[at]} ${keys[at + 1]} ${keys[at + 2]}`;
    if (wanted.has(sequence)) has.add(sequence);
  }
  return texts
    .map((known): Ranked => {
      let count = 0;
      for (const sequence of known.sequences) if (has.has(sequence)) count++;
      const likeness = known.sequences.size === 0 ? 0 : count / known.sequences.size;
      return { known, likeness: Math.max(likeness, readings.get(known)?.share ?? 0) };
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
}

/** Of a text in an encoding that nothing names, the reading in which a known text stands. */
export function bestDecoded(copy: Copy, texts: readonly KnownText[]): Copy {
  if (!copy.otherwise) return copy;
  const likenessOf = (one: Copy): number => rank(prepare(one), texts)[0]?.likeness ?? 0;
  let best = { copy, likeness: likenessOf(copy) };
  for (const other of copy.otherwise()) {
    const likeness = likenessOf(other);
    if (likeness > best.likeness) best = { copy: other, likeness };
  }
  return best.copy;
}
