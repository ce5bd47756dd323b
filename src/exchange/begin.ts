import type { Alignment, RecordedUnit } from '../model.ts';
import { fingerprint, normalize, positions } from '../text/text.ts';
import { isTaken, type UnitOutcome } from './judge.ts';
import { entryOf, type Merge, type MergeOptions, recordOf } from './merge.ts';
import { exchanged, isTranslated, standings } from './standing.ts';
import { isDoubtful } from './text.ts';

/**
 * Begins a translation with a text that somebody has already: the text stays byte for byte, and what was matched to an
 * item of its own is recorded; doubtful matches need work. Pure.
 *
 * @param alignment The text, matched to the definitive text.
 */
export function beginTranslation(alignment: Alignment, options: MergeOptions): Merge {
  const standingOf = standings(alignment);
  const at = positions(alignment.translation.text);
  const outcomes = exchanged(alignment.edition).flatMap((unit): UnitOutcome[] => {
    const standing = standingOf(unit);
    const block = standing.type === 'none' ? undefined : standing.pair.targets[0];
    if (standing.type === 'none' || !block) return [];
    const base = {
      address: unit.address,
      data: {},
      before: '',
      after: standing.pair.targets.map(({ content }) => content).join('\n'),
      source: unit.fingerprint,
      needsWork: isDoubtful(standing.pair),
      ...at(block.span.start),
    };
    if (unit.verbatim) {
      const isIntact = normalize(base.after) === normalize(unit.content);
      return isIntact ? [] : [{ ...base, outcome: 'refused', reason: 'locked' }];
    }
    if (standing.type === 'mixed') return [{ ...base, outcome: 'refused', reason: 'mixed' }];
    return isTranslated(alignment, unit, block) ? [{ ...base, outcome: 'new' }] : [];
  });
  const entries = outcomes.filter(isTaken).map((one): readonly [string, RecordedUnit] => {
    const entry = entryOf(one, undefined, { options, translator: options.translator });
    return [one.address, { ...entry, target: fingerprint(one.after), text: one.after }];
  });
  return {
    text: alignment.translation.text,
    record: recordOf(alignment, new Map(entries)),
    outcomes,
    changed: true,
  };
}
