/** How far a translation is, unit by unit. */

import type { Alignment, Origin, Pair } from '../model.ts';
import { isLeftInEnglish } from '../pairs/left-in-english.ts';
import { freshness, recorded } from '../pairs/pairs.ts';
import { normalize } from '../text/text.ts';

/**
 * `current`: translated from today's English. `reviewed`: and reviewed or final. `changed`: changed since it was
 * accepted. `unrecorded`: there, but nobody recorded it. `untranslated`: still in English. `other`: merged, split,
 * moved or doubtful. `english`: a verbatim unit as it must be; `altered`: one that is not.
 */
export type UnitStatus =
  | 'current'
  | 'reviewed'
  | 'changed'
  | 'unrecorded'
  | 'untranslated'
  | 'draft'
  | 'stale'
  | 'missing'
  | 'other'
  | 'english'
  | 'altered';

/** One language's line. */
export interface TranslationStatus {
  readonly lang: string;
  /** By address, in the order of the text. */
  readonly units: ReadonlyMap<string, UnitStatus>;
  /** Share of the units that say what today's English says, 0 to 100, rounded down. */
  readonly done: number;
  readonly origin: Origin | 'mixed' | 'none';
}

/** The status of every unit of an alignment that a translation has to have. */
export function statusOf(alignment: Alignment): TranslationStatus {
  const units = new Map<string, UnitStatus>();
  for (const pair of alignment.pairs) {
    for (const unit of pair.sources)
      if (unit.translatable || unit.verbatim) units.set(unit.address, unitStatus(alignment, pair));
  }
  const good = [...units.values()].filter((status) => isDone(status)).length;
  return {
    lang: alignment.translation.lang,
    units,
    done: units.size === 0 ? 0 : Math.floor((good * 100) / units.size),
    origin: originOf(alignment),
  };
}

function isDone(status: UnitStatus): boolean {
  return (
    status === 'current' ||
    status === 'reviewed' ||
    status === 'english' ||
    status === 'changed' ||
    status === 'unrecorded'
  );
}

function unitStatus(alignment: Alignment, pair: Pair): UnitStatus {
  const [source] = pair.sources;
  if (!source) return 'other';
  const text = pair.targets.map((block) => block.text).join('\n');
  if (source.verbatim) return normalize(text) === normalize(source.text) ? 'english' : 'altered';
  if (pair.relation === 'missing' || text.trim() === '') return 'missing';
  const known = freshness(alignment, pair);
  if (pair.relation !== 'one') return known?.sourceChanged ? 'stale' : 'other';
  if (!known || known.targetChanged) {
    if (isLeftInEnglish(pair, alignment)) return 'untranslated';
  }
  if (!known) return 'unrecorded';
  if (known.sourceChanged) return 'stale';
  if (known.unit.state === 'initial') return 'draft';
  if (known.targetChanged) return 'changed';
  return known.unit.state === 'translated' ? 'current' : 'reviewed';
}

function originOf(alignment: Alignment): TranslationStatus['origin'] {
  const origins = new Set(
    alignment.edition.units.flatMap((unit) => {
      const known = recorded(alignment, unit.address);
      return known ? [known.origin] : [];
    }),
  );
  const [origin] = origins;
  return origin === undefined ? 'none' : origins.size === 1 ? origin : 'mixed';
}
