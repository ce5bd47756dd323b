/** What a whole text says of itself before its parts are matched: how long it is for its English, and how it counts. */

import { Script, scriptOfLetter } from '../text/characters.ts';
import { median } from '../text/median.ts';
import type { Evidence } from './cost.ts';
import type { Features } from './features.ts';
import type { Match } from './match.ts';

/** Target length over source length, without the units that stay in English. */
export function lengthRatio(
  sources: readonly Features[],
  targets: readonly Features[],
  verbatim: readonly boolean[],
  equal: readonly (number | undefined)[],
): number {
  let left = 0;
  let right = 0;
  let dense = 0;
  sources.forEach((source, index) => {
    if (verbatim[index] !== true) left += source.length;
  });
  targets.forEach((target, index) => {
    if (equal[index] === undefined) right += target.length;
    if (isDense(target.raw)) dense++;
  });
  // A short text, or one of which much is missing, says little: then what is usual for the script counts for more.
  const factor = dense * 2 > targets.length ? 0.45 : 1.15;
  const usual = 600;
  return Math.min(Math.max((right + factor * usual) / (left + usual), 0.1), 5);
}

/** Whether a text begins in a script that says in one sign what others say in two or three. */
function isDense(text: string): boolean {
  for (let at = 0; at < text.length && at < 40; at++) {
    if (scriptOfLetter(text.charCodeAt(at)) & DENSE) return true;
  }
  return false;
}

const DENSE = Script.Han | Script.Kana | Script.Hangul;

/** The median ratio of the lengths of what was matched one to one; the text's own when there is too little. */
export function matchedRatio(evidence: Evidence, matches: readonly Match[]): number {
  const ratios: number[] = [];
  for (const { sources, targets, margin } of matches) {
    const source = sources[0] ?? -1;
    const left = evidence.sources[source];
    const right = evidence.targets[targets[0] ?? -1];
    if (margin !== Number.POSITIVE_INFINITY || !left || !right || evidence.verbatim[source]) continue;
    if (left.length > 15 && right.length > 0) ratios.push(right.length / left.length);
  }
  return ratios.length < 4 ? evidence.ratio : median(ratios, evidence.ratio);
}

/**
 * A text whose numbers run on without a gap although items are missing was numbered anew: then the numbers say
 * little. In every other case they say which item it is.
 */
export function numberTrust(sources: readonly Features[], targets: readonly Features[]): number {
  const left = itemNumbers(sources);
  const right = itemNumbers(targets);
  if (right.length === 0) return 1;
  if (left.length === right.length) {
    // As many, and some begin again where the English goes on: the list was broken, and counts by itself.
    const isBroken = right.some((number, index) => number === 1 && (left[index] ?? 1) > 1);
    if (!isBroken) return 1;
  }
  return runsOn(targets) ? 0.1 : 1;
}

/** Whether every list counts by itself, level by level: each number is 1, or one more than the one before it there. */
function runsOn(side: readonly Features[]): boolean {
  const last: number[] = [];
  for (const { kind, level, number } of side) {
    if (kind !== 'item' || number === undefined) continue;
    if (number !== 1 && number !== (last[level] ?? 0) + 1) return false;
    last[level] = number;
    last.length = level + 1;
  }
  return true;
}

export function itemNumbers(side: readonly Features[]): readonly number[] {
  const numbers: number[] = [];
  for (const { kind, number } of side) if (kind === 'item' && number !== undefined) numbers.push(number);
  return numbers;
}
