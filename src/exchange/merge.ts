import type { ExchangeFile } from '../formats/exchange.ts';
import type { Alignment, Origin, RecordedUnit, TranslationRecord, Unit } from '../model.ts';
import { recorded } from '../pairs/pairs.ts';
import { entriesOfToday } from '../record/entries-of-today.ts';
import { fingerprint, NORMALIZATION } from '../text/text.ts';
import { isTaken, judge, type Side, type UnitOutcome } from './judge.ts';
import { asReadToday } from './older-reading.ts';
import { type Edit, placeEdits } from './place.ts';
import { exchanged, standings } from './standing.ts';

/** How to import. */
export interface MergeOptions {
  /** Whose text stands where both changed; absent: neither, and the conflict is reported. */
  readonly side?: Side;
  readonly translator?: string;
  readonly origin?: Origin;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a file makes of a translation. */
export interface Merge {
  readonly text: string;
  readonly record: TranslationRecord;
  /** In the order of the file. */
  readonly outcomes: readonly UnitOutcome[];
  /** Whether there is anything to write. */
  readonly changed: boolean;
}

/**
 * Takes over what a translator changed, and nothing else. Only the text of edited units is replaced; the record keeps
 * what it says of all others. Edited units become `translated`, or `initial` where the translator marks them as
 * unfinished, whatever the file claims; a review of other words ends.
 *
 * Pure; never throws on what a reader gave. With conflicts among the outcomes nothing of it should be written.
 *
 * @param alignment The translation as it is; for one that does not exist yet, of the English itself.
 */
export function mergeExchange(file: ExchangeFile, alignment: Alignment, options: MergeOptions): Merge {
  const judged = judge(asReadToday(file, alignment), alignment, options.side);
  const edits = editsOf(alignment, judged);
  const { text, refused } = placeEdits(alignment.translation, [...edits.values()], alignment.edition);
  const outcomes = judged.map((one): UnitOutcome => {
    const edit = edits.get(one);
    return edit && refused.has(edit) ? { ...one, outcome: 'refused', reason: 'markup' } : one;
  });
  const taken = outcomes.filter(isTaken);
  const units = entriesOfToday(alignment).units;
  const translator = options.translator ?? file.translator;
  for (const one of taken) {
    units.set(one.address, entryOf(one, recorded(alignment, one.address), { options, translator }));
  }
  return { text, record: recordOf(alignment, units), outcomes, changed: taken.length > 0 };
}

/** Where the new contents go: into their blocks, or behind the nearest unit before them that has one. */
function editsOf(alignment: Alignment, outcomes: readonly UnitOutcome[]): ReadonlyMap<UnitOutcome, Edit> {
  const standingOf = standings(alignment);
  const taken = new Map(outcomes.filter(isTaken).map((one) => [one.address, one]));
  const edits = new Map<UnitOutcome, Edit>();
  let after: Edit['after'];
  let last: Unit | undefined;
  for (const unit of exchanged(alignment.edition)) {
    const standing = standingOf(unit);
    const one = taken.get(unit.address);
    if (one && standing.type === 'own') {
      edits.set(one, { unit, markdown: one.after, block: standing.block });
    } else if (one) {
      const isBeside = last !== undefined && isSameTable(last, unit);
      edits.set(one, { unit, markdown: one.after, ...(after && { after }), ...(isBeside && { isBeside }) });
    }
    if (standing.type === 'none') continue;
    after = standing.pair.targets.at(-1) ?? after;
    last = unit;
  }
  return edits;
}

function isSameTable(one: Unit, other: Unit): boolean {
  return one.part?.of === 'table' && other.part?.of === 'table' && one.part.group === other.part.group;
}

/** What is recorded of a unit that was taken over. */
export function entryOf(
  one: UnitOutcome,
  old: RecordedUnit | undefined,
  { options, translator }: { readonly options: MergeOptions; readonly translator: string | undefined },
): RecordedUnit {
  const isMachines = old !== undefined && old.origin !== 'human';
  // What a machine wrote and somebody then corrected was reviewed by that person. Without a name nobody says so.
  const corrector = translator !== old?.translator && old?.translator !== undefined ? translator : undefined;
  const asked = options.origin ?? (!isMachines ? 'human' : corrector ? 'machine-reviewed' : 'machine');
  const reviewer = asked === 'machine-reviewed' ? corrector : undefined;
  const who = reviewer === undefined ? (translator ?? old?.translator) : old?.translator;
  return {
    source: one.source,
    target: fingerprint(one.after),
    text: one.after,
    state: one.needsWork ? 'initial' : 'translated',
    origin: asked,
    ...(who !== undefined && { translator: who }),
    ...(reviewer !== undefined && { reviewer }),
    date: options.today,
  };
}

/** Units in the order of the document; entries of units that it no longer has stay behind them. */
export function recordOf(alignment: Alignment, units: ReadonlyMap<string, RecordedUnit>): TranslationRecord {
  const { document, edition, translation } = alignment;
  const known = new Set(edition.units.map((unit) => unit.address));
  const order = [...known, ...[...units.keys()].filter((address) => !known.has(address))];
  const entries = order.flatMap((address) => {
    const entry = units.get(address);
    return entry ? [[address, entry] as const] : [];
  });
  return {
    version: 1,
    document: document.id,
    lang: translation.lang,
    edition: edition.id,
    normalization: NORMALIZATION,
    units: Object.fromEntries(entries),
    ...(translation.record?.findings && { findings: translation.record.findings }),
  };
}
