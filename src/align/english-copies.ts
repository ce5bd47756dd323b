/** English that was kept beside its translation: the translation is paired, and the English is what was added. */

import { isNearlySame } from '../text/nearly-same.ts';
import { type Evidence, kindCost, lengthCost } from './cost.ts';
import { compareKept } from './features.ts';
import type { Match } from './match.ts';

/**
 * Gives each unit that is matched with its own English the translation that stands beside it and belongs to nothing, and
 * lets go of the English that was taken for a part of the translation. What the record knows stays as it is.
 */
export function besideTheirEnglish(evidence: Evidence, matches: readonly Match[]): readonly Match[] {
  const free = new Set(matches.flatMap(({ sources, targets }) => (sources.length === 0 ? targets : [])));
  const isEnglish = (source: number, target: number): boolean =>
    evidence.known[target] === undefined && isEnglishOf(evidence, source, target);
  const isInEnglish = createEnglishTeller(evidence);
  const used = new Set<number>();
  const changes = new Map<Match, Change>();
  for (const match of matches) {
    const [source = -1] = match.sources;
    const [target = -1, ...others] = match.targets;
    if (match.sources.length !== 1 || target < 0 || evidence.verbatim[source]) continue;
    if (others.length > 0) {
      const translated = match.targets.filter((one) => !isEnglish(source, one));
      if (translated.length === 0 || translated.length === match.targets.length) continue;
      if (!translated.every((one) => hasNoOtherNumber(evidence, source, one))) continue;
      const copies = match.targets.filter((one) => isEnglish(source, one));
      changes.set(match, { translated, copies, isShown: translated.some(isShownIn(evidence, source)) });
      continue;
    }
    // Most texts have nothing left over, and are not looked at.
    const beside = [target - 1, target + 1].filter(
      (one) =>
        free.has(one) && !used.has(one) && mayTranslate(evidence, source, target, one) && !isInEnglish(one),
    );
    const [translation] = beside;
    if (translation === undefined || !isEnglish(source, target)) continue;
    used.add(translation);
    const isShown = isShownIn(evidence, source)(translation);
    changes.set(match, { translated: [translation], copies: [target], isShown });
  }
  // Beside the only text that was left in English anything may have been put, and what was put there must be told.
  const isHabit = changes.size >= FEWEST_OF_HABIT;
  const made = [...changes].filter(([, { isShown }]) => isShown || isHabit);
  if (made.length === 0) return matches;
  const taken = new Set(made.flatMap(([, { translated }]) => translated));
  const kept = new Map(made);
  return matches.flatMap((match): readonly Match[] => {
    const change = kept.get(match);
    if (!change) {
      const isTaken = match.sources.length === 0 && match.targets.some((one) => taken.has(one));
      return isTaken ? [] : [match];
    }
    const { translated, copies } = change;
    const sure = match.targets.length > 1 && match.sure;
    return [{ ...match, targets: translated, sure }, ...added(copies)];
  });
}

/** What a match becomes: the translation alone, and the English beside it as what was added. */
interface Change {
  readonly translated: readonly number[];
  readonly copies: readonly number[];
  /** Whether something that translations keep says that the one translates the other. */
  readonly isShown: boolean;
}

/** A translation that keeps the English does so in more places than one. */
const FEWEST_OF_HABIT = 2;

/** Whether a block shares with a unit what translations keep: code, a link, a number of two digits and more. */
function isShownIn({ sources, targets }: Evidence, source: number): (target: number) => boolean {
  return (target) => {
    const [left, right] = [sources[source], targets[target]];
    return left !== undefined && right !== undefined && compareKept(left, right) === 'same';
  };
}

/** Whether a block has no number that the unit has not, and lacks not all that translations keep. */
function hasNoOtherNumber({ sources, targets }: Evidence, source: number, target: number): boolean {
  const [left, right] = [sources[source], targets[target]];
  if (!left || !right || compareKept(left, right) === 'other') return false;
  return right.numbers.every((number) => left.numbers.includes(number));
}

function added(targets: readonly number[]): readonly Match[] {
  return targets.map((target) => ({
    sources: [],
    targets: [target],
    margin: Number.POSITIVE_INFINITY,
    sure: false,
  }));
}

/** Whether a block that is left over may be the translation of a unit, by its form and its length. */
function mayTranslate(evidence: Evidence, source: number, english: number, target: number): boolean {
  const [left, right] = [evidence.sources[source], evidence.targets[target]];
  const copy = evidence.targets[english];
  if (!left || !right || !copy || right.kind === 'code' || evidence.known[target] !== undefined) return false;
  if (evidence.same[target] !== undefined || evidence.equal[target] !== undefined) return false;
  if (left.length < SHORTEST || Math.min(kindCost(left, right), kindCost(copy, right)) > 0) return false;
  if (!hasNoOtherNumber(evidence, source, target)) return false;
  return lengthCost(left.length, right.length, evidence.ratio) < MOST_BY_LENGTH;
}

/** Whether a block is written in words of the English, so that it translates nothing; the words are read when it is asked. */
function createEnglishTeller({ sources, targets }: Evidence): (target: number) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (target) => {
    const words = wordsIn(targets[target]?.raw ?? '');
    const inLatin = words.filter((word) => /^[a-z]/.test(word));
    // Names and code are kept in texts of any script.
    if (words.join('').length > inLatin.join('').length * 1.3) return false;
    known ??= new Set(sources.flatMap(({ raw }) => wordsIn(raw)));
    const all = known;
    return inLatin.filter((word) => all.has(word)).length * 2 > inLatin.length;
  };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
}

/** In UTF-16 code units: a name or a number may well be the same in both. */
const SHORTEST = 20;
const MOST_BY_LENGTH = 4;

/** Whether a block has the words of a unit, but for a few. */
function isEnglishOf(evidence: Evidence, source: number, target: number): boolean {
  if (evidence.same[target] === source) return true;
  return isNearlySame(evidence.sources[source]?.raw ?? '', evidence.targets[target]?.raw ?? '');
}
