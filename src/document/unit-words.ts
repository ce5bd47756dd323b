/** How much of its words a unit of one edition shares with a unit of another. */

import type { Unit } from '../model.ts';
import { readLabel, type ShownLabel } from '../text/shown-label.ts';
import { foldDigits } from '../text/text.ts';

/** What two editions of a text are compared by. */
export interface UnitWords {
  readonly label: ShownLabel | undefined;
  /** The words after the label, in lower case, each with how often it stands there. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** The words in order, joined by blanks: equal for units that differ in label and punctuation alone. */
  readonly joined: string;
}

/** The words of a unit, taken apart once. */
export function wordsOfUnit(unit: Unit): UnitWords {
  const known = taken.get(unit);
  if (known) return known;
  const label = readLabel(unit.text, unit.kind === 'heading');
  // A heading that is nothing but its label ("Article 7") is told by it.
  const rest = label && label.length < unit.text.length ? unit.text.slice(label.length) : unit.text;
  const words =
    foldDigits(rest)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const made: UnitWords = { label, counts, total: words.length, joined: words.join(' ') };
  taken.set(unit, made);
  return made;
}

/** Has two units with the same text taken apart once. */
export function shareWords(one: Unit, two: Unit): void {
  if (one.text === two.text && (one.kind === 'heading') === (two.kind === 'heading') && !taken.has(two))
    taken.set(two, wordsOfUnit(one));
}

const taken = new WeakMap<Unit, UnitWords>();

/** How much each word tells: the fewer units of all texts have it, the more. Never below a tenth. */
export function wordWeights(texts: readonly (readonly Unit[])[]): (word: string) => number {
  const counts = texts.map(unitCounts);
  const all = texts.reduce((sum, units) => sum + units.length, 1);
  return (word) => {
    let count = 0;
    for (const one of counts) count += one.get(word) ?? 0;
    return Math.max(Math.log(all / (count || 1)), 0.1);
  };
}

/** How many units of a text have each word; an edition is compared with the one before it and with the one after. */
function unitCounts(units: readonly Unit[]): ReadonlyMap<string, number> {
  const known = counted.get(units);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const unit of units)
    for (const word of wordsOfUnit(unit).counts.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  counted.set(units, counts);
  return counts;
}

const counted = new WeakMap<readonly Unit[], ReadonlyMap<string, number>>();

/**
 * 0 to 1: the share of words that both have (Sørensen and Dice), each as much as it tells; of short texts also of letters
 * side by side.
 */
export function sharedWords(one: UnitWords, two: UnitWords, weightOf: (word: string) => number): number {
  if (one.joined === two.joined) return 1;
  if (one.total === 0 || two.total === 0) return 0;
  let common = 0;
  let all = 0;
  for (const [word, count] of one.counts) {
    const weight = weightOf(word);
    common += weight * Math.min(count, two.counts.get(word) ?? 0);
    all += weight * count;
  }
  for (const [word, count] of two.counts) all += weightOf(word) * count;
  const share = (2 * common) / all;
  if (Math.min(one.total, two.total) > FEW) return share;
  return Math.max(share, sharedLetters(one.joined, two.joined));
}

/** Words with how often they stand somewhere. */
type Counted = Pick<UnitWords, 'counts' | 'total'>;

/** The words of the first that the second has not. */
export function wordsLost(one: Counted, two: Counted): Counted {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word, count] of one.counts) {
    const left = count - (two.counts.get(word) ?? 0);
    if (left <= 0) continue;
    counts.set(word, left);
    total += left;
  }
  return { counts, total };
}

/** Share of the words of the first that stand in the second. */
export function heldIn(one: Counted, two: Counted): number {
  if (one.total === 0) return 0;
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, two.counts.get(word) ?? 0);
  return common / one.total;
}

/** So few words are also compared letter by letter: one corrected slip would change half of them. */
const FEW = 6;

function sharedLetters(one: string, two: string): number {
  const left = bigrams(one);
  const right = bigrams(two);
  let common = 0;
  let count = 0;
  for (const [pair, times] of left) common += Math.min(times, right.get(pair) ?? 0);
  for (const times of left.values()) count += times;
  for (const times of right.values()) count += times;
  return count === 0 ? 0 : (2 * common) / count;
}

function bigrams(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}
