/** Whether items say no where their English does, with what dictionaries know of their words. */

import { contentWords } from '../dictionaries/english.ts';
import { foldWord } from '../dictionaries/fold.ts';
import { deniesSomewhere } from '../languages/english-negation.ts';
import { keepsNegation, knowsNegation } from '../languages/negation.ts';
import { findEntry, type WordList, wordList } from '../languages/words.ts';
import type { Alignment } from '../model.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { type Reading, readingsOf } from './readings.ts';

/** Asks of one item whether its "no" is kept; `undefined` where nobody knows how the language says it. */
export type NegationAsker = (reading: Reading) => boolean | undefined;

/** Prepares what is asked of every item of a translation. */
export function negationAsker(alignment: Alignment): NegationAsker {
  const { language } = readingsOf(alignment);
  const meanings = meaningsOf(alignment);
  if (!meanings) return ({ source, target }) => keepsNegation({ language }, source, target);
  if (!knowsNegation(language)) {
    const denials = taughtDenials(alignment, meanings);
    if (!denials) return () => undefined;
    return ({ source, target }) => keepsNegation({ language, denials }, source, folded(target));
  }
  const { reader } = meanings;
  return ({ source, target }) => {
    let words: ReadonlySet<string> | undefined;
    const isOther = (written: string): boolean => {
      words ??= new Set(contentWords(source).map(({ word }) => word));
      return reader.standsFor(written, words);
    };
    return keepsNegation({ language, isOther }, source, target);
  };
}

/** Items that say no, of which a translator's ways of saying it can be learnt. */
const FEWEST = 5;
/** Of these, how many have to have one of the words; and how many of the others may. */
const LEAST_HAVING = 0.8;
const MOST_ELSEWHERE = 0.3;

/**
 * The words that a dictionary has for "no" and "not", as far as this translation says it by them: nearly all of its items
 * that say no have one, and few of the others.
 */
function taughtDenials(alignment: Alignment, { items }: Meanings): WordList | undefined {
  const { denials = [] } = alignment.translation.lexicon ?? {};
  if (denials.length === 0) return undefined;
  const texts = items
    .filter(({ reading }) => reading.pair.relation === 'one')
    .map(({ reading }) => ({ denies: deniesSomewhere(reading.source), target: folded(reading.target) }));
  const [saying, silent] = [true, false].map((is) => texts.filter(({ denies }) => denies === is));
  if (!saying || !silent || saying.length < FEWEST) return undefined;
  const share = (some: typeof texts, list: WordList): number =>
    some.filter(({ target }) => findEntry(list, target) !== undefined).length / Math.max(1, some.length);
  const telling = denials.filter((word) => {
    const list = wordList(word);
    return share(saying, list) > 2 * share(silent, list);
  });
  const list = wordList(telling.join(' '));
  return share(saying, list) >= LEAST_HAVING && share(silent, list) <= MOST_ELSEWHERE ? list : undefined;
}

/** Words as dictionaries are compared; everything else stays. */
function folded(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, foldWord);
}
