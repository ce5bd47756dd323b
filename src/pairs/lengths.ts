/** How long each unit is against what the others of the same translation let expect. */

import type { Alignment, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { countLetters } from '../text/letters.ts';
import { median } from '../text/median.ts';
import { composed, isPicture, readingsOf, sourceWords, wordsOnly } from './readings.ts';

/** A pair with its length over the expected one: 1 is as expected. */
export interface ExpectedLength {
  readonly pair: Pair;
  readonly factor: number;
  /** The length of the English in UTF-16 code units, without addresses, code and placeholders. */
  readonly length: number;
  /** The factor as it is, which of short units is farther from 1. */
  readonly plain: number;
  /** So far from what is usual in this translation that something is added or missing. */
  readonly strange: boolean;
}

/**
 * The factors of all pairs long enough to be judged. The ratio of a language to English is the median of its own
 * translation; no table of languages is needed, and a wordy translator has a ratio of his own. Empty for a text of
 * few units.
 */
export const lengthsOf: (alignment: Alignment) => readonly ExpectedLength[] = forLatest((alignment) => {
  const { prose, script } = readingsOf(alignment);
  const texts = composed(prose.map((reading) => withoutCover(wordsOnly(reading))));
  const measured: Measured[] = [];
  prose.forEach((reading, index) => {
    const { pair, source, target } = reading;
    // What was left in English has the length of English.
    if (source === target || areDefinitions(source) || (script !== 'Latn' && isMostlyKept(source, target)))
      return;
    const { length } = withoutCover(sourceWords(reading));
    if (length < SHORTEST || pair.sources.length !== 1 || isPicture(reading)) return;
    const own = texts[index]?.length ?? 0;
    // Code whose marks were broken goes on over the words.
    if (target.length - own > target.length / 2 && source.length - length < source.length / 4) return;
    measured.push({ pair, source: length, ratio: own / length });
  });
  return measured.length < FEWEST ? [] : judged(measured);
});

/** Whether a text is nothing but definitions of links that a reader of Markdown took for words: "[rake]: {{ site.rake }}". */
function areDefinitions(text: string): boolean {
  return text.startsWith('[') && text.split('\n').every((line) => /^\s*\[[^\]]{1,80}\]:/.test(line));
}

/** Without the addresses, the code and the placeholders, which are as long in every language. */
function withoutCover(words: string): string {
  return words.includes('\ufffc') ? words.replace(/\ufffc+/g, '') : words;
}

/** Names and versions are longer than the words of scripts that need few letters. */
function isMostlyKept(source: string, target: string): boolean {
  const own = target.replace(/[A-Za-z][\w.-]*/g, (word) => (source.includes(word) ? '' : word));
  return countLetters(own) * 2 < countLetters(target);
}

const SHORTEST = 30;
const FEWEST = 5;

interface Measured {
  readonly pair: Pair;
  readonly source: number;
  readonly ratio: number;
}

function judged(measured: readonly Measured[]): readonly ExpectedLength[] {
  const middle = median(
    measured.map(({ ratio }) => ratio),
    1,
  );
  const factors = measured.map(({ pair, source, ratio }) => ({
    pair,
    length: source,
    plain: ratio / (middle || 1),
    factor: steadied(ratio / (middle || 1), source),
  }));
  // A free translation varies more than a close one, and may.
  const spread = median(
    factors.map(({ factor }) => Math.abs(Math.log(factor))),
    1,
  );
  const bound = Math.max(Math.log(LEAST), spread * SPREADS);
  return factors.map((one) => ({ ...one, strange: Math.abs(Math.log(one.factor)) > bound }));
}

/** However close a translation is, less than this factor is nothing. */
const LEAST = 2.3;
/** How many times the usual deviation is strange. */
const SPREADS = 7;

/** Short units vary more: their factor counts for less. */
function steadied(factor: number, length: number): number {
  return factor ** Math.min(1, (length + 40) / 140);
}
