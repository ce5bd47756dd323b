/** Decides by the words which of several neighbours is missing, where lengths and numbers cannot tell. */

import { type Evidence, pairCost } from './cost.ts';
import type { Match } from './match.ts';

/**
 * Where another unit of the same kind next to it might be missing as well, the one is left out whose neighbours then
 * fit their translations best.
 *
 * @param content What a unit and a block cost by their words, worked out only when something is undecided.
 */
export function decide(
  evidence: Evidence,
  matches: readonly Match[],
  content: () => (source: number, target: number) => number,
): readonly Match[] {
  const undecided = matches.filter((match) => match.targets.length === 0 && match.margin < UNSURE);
  if (undecided.length === 0) return matches;
  const words = content();
  const cost = (source: number, target: number): number =>
    pairCost(evidence, source, target) + words(source, target);
  return undecided.reduce((all, missing) => shifted(evidence, all, missing, cost), matches);
}

/** Under this margin a unit is only most likely the missing one. */
const UNSURE = 1;
/** So many units on either side are tried. */
const FARTHEST = 6;

/** With the gap moved to where the pairs between fit best. */
function shifted(
  evidence: Evidence,
  matches: readonly Match[],
  missing: Match,
  cost: (source: number, target: number) => number,
): readonly Match[] {
  const from = missing.sources[0] ?? 0;
  const singles = new Map(
    matches.flatMap((match) =>
      match.sources.length === 1 && match.targets.length === 1 && !match.sure
        ? [[match.sources[0] ?? 0, match] as const]
        : [],
    ),
  );
  let best: { readonly gain: number; readonly moves: readonly Match[]; readonly gap: number } | undefined;
  for (const step of [-1, 1]) {
    const moves: Match[] = [];
    let gain = 0;
    for (let gap = from + step; Math.abs(gap - from) <= FARTHEST; gap += step) {
      const match = singles.get(gap);
      const target = match?.targets[0];
      if (!match || target === undefined || evidence.sources[gap]?.kind !== evidence.sources[from]?.kind)
        break;
      gain += cost(gap, target) - cost(gap - step, target);
      moves.push({ ...match, sources: [gap - step] });
      if (gain > (best?.gain ?? 0)) best = { gain, moves: [...moves], gap };
    }
  }
  if (!best) return matches;
  const { gap, moves } = best;
  const moved = new Set(moves.map((move) => move.targets[0]));
  const rest = matches.filter(
    (match) =>
      match !== missing &&
      !(match.sources.length === 1 && match.targets.length === 1 && moved.has(match.targets[0])),
  );
  return [...rest, ...moves, { ...missing, sources: [gap] }];
}
