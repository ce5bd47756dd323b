/** English that was kept beside its translation: the translation is paired, and the English is what was added. */

import { isNearlySame } from '../text/nearly-same.ts';
import { type Evidence, kindCost, lengthCost } from './cost.ts';
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
  const changed = matches.flatMap((match): readonly Match[] => {
    const [source = -1] = match.sources;
    const [target = -1, ...others] = match.targets;
    if (match.sources.length !== 1 || target < 0 || evidence.verbatim[source]) return [match];
    if (others.length > 0) {
      const translated = match.targets.filter((one) => !isEnglish(source, one));
      if (translated.length === 0 || translated.length === match.targets.length) return [match];
      return [
        { ...match, targets: translated },
        ...added(match.targets.filter((one) => isEnglish(source, one))),
      ];
    }
    // Most texts have nothing left over, and are not looked at.
    const beside = [target - 1, target + 1].filter(
      (one) =>
        free.has(one) && !used.has(one) && mayTranslate(evidence, source, target, one) && !isInEnglish(one),
    );
    const [translation] = beside;
    if (translation === undefined || !isEnglish(source, target)) return [match];
    used.add(translation);
    return [{ ...match, targets: [translation], sure: false }, ...added([target])];
  });
  if (used.size === 0) return changed.length === matches.length ? matches : changed;
  return changed.filter(({ sources, targets: [target = -1] }) => sources.length > 0 || !used.has(target));
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
