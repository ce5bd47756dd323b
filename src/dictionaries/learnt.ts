/** What a translator renders a word by throughout, as the text itself shows it: such words are known without a dictionary. */

/** Stems of a translation by their numbers, with the texts that have them. */
export interface Stems {
  /** For each text the numbers of its stems, each once. */
  readonly texts: readonly (readonly number[])[];
  /** By number: in how many texts it is. */
  readonly frequencies: Uint32Array;
}

/** Counts the texts that have each stem. */
export function countStems(texts: readonly (readonly number[])[]): Stems {
  let most = -1;
  for (const stems of texts) for (const stem of stems) if (stem > most) most = stem;
  const frequencies = new Uint32Array(most + 1);
  for (const stems of texts) for (const stem of stems) frequencies[stem] = (frequencies[stem] ?? 0) + 1;
  return { texts, frequencies };
}

/** How often two things must be seen together: once less, without the item in question, it would be chance. */
const FEWEST = 3;
/** Of the items with the word, how many have to have the stem. */
const LEAST_SHARE = 0.6;
/** Of the items without the word, how many may have it. */
const MOST_ELSEWHERE = 0.08;

/**
 * For each word that is asked about, the numbers of the stems that stand for it throughout.
 *
 * @param asked By word, the texts that its units are translated by; nothing for one that is not asked about.
 * @param items How many pairs there are in all.
 */
export function learn(
  asked: readonly (readonly number[] | undefined)[],
  stems: Stems,
  items: number,
): ReadonlyMap<number, readonly number[]> {
  const counts = new Uint16Array(stems.frequencies.length);
  const learnt = new Map<number, readonly number[]>();
  for (const [word, targets] of asked.entries()) {
    if (!targets || targets.length < FEWEST || targets.length > items / 3) continue;
    const seen: number[] = [];
    for (const target of targets)
      for (const stem of stems.texts[target] ?? []) {
        if (counts[stem] === 0) seen.push(stem);
        counts[stem] = (counts[stem] ?? 0) + 1;
      }
    const rest = Math.max(1, stems.texts.length - targets.length);
    const good = seen.filter((stem) => {
      const together = counts[stem] ?? 0;
      const elsewhere = (stems.frequencies[stem] ?? 0) - together;
      return (
        together >= FEWEST && together >= LEAST_SHARE * targets.length && elsewhere <= MOST_ELSEWHERE * rest
      );
    });
    for (const stem of seen) counts[stem] = 0;
    if (good.length > 0) learnt.set(word, good);
  }
  return learnt;
}
