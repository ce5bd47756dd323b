/** What rules ask of pairs and units again and again. */

import { traceRecord } from '../document/trace.ts';
import type { Alignment, Comparison, Edited, Pair, RecordedUnit, Unit } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { fingerprint } from '../text/text.ts';

/** The pairs in which a translation can be held against its English: both sides there, nothing verbatim. */
export const translatedPairs: (alignment: Alignment) => readonly Pair[] = forLatest((alignment) =>
  alignment.pairs.filter(
    (pair) =>
      pair.sources.length > 0 &&
      pair.targets.length > 0 &&
      pair.sources.every((unit) => unit.translatable) &&
      pair.targets.some((block) => block.text.trim() !== ''),
  ),
);

/** The visible English of a pair; of merged units, all of it. */
export function sourceText(pair: Pair): string {
  const first = pair.sources[0];
  return pair.sources.length === 1 && first ? first.text : pair.sources.map((unit) => unit.text).join('\n');
}

/** The visible translation of a pair; of a split unit, all of it. */
export function targetText(pair: Pair): string {
  const first = pair.targets[0];
  return pair.targets.length === 1 && first ? first.text : pair.targets.map((block) => block.text).join('\n');
}

/** English and translation side by side. */
export function sideBySide(pair: Pair): Comparison {
  return { type: 'pair', left: sourceText(pair), right: targetText(pair) };
}

/** What the record says of a unit of today, wherever its entry stands there. */
export function recorded({ document, translation }: Alignment, address: string): RecordedUnit | undefined {
  const { record } = translation;
  return record && traceRecord(document, record).byAddress.get(address)?.entry;
}

/** What stands in the translation for a pair, in Markdown. */
export function targetContent(pair: Pair): string {
  return pair.targets.map((block) => block.content).join('\n');
}

/** Fingerprint of what stands in the translation for a pair. */
export function targetFingerprint(pair: Pair): string {
  return fingerprint(targetContent(pair));
}

/** What was edited in the translation of a pair since it was accepted; a text that is not the accepted one counts for none. */
export function editedSince(pair: Pair, { text, target }: RecordedUnit): Edited {
  const isAccepted = text !== undefined && fingerprint(text) === target;
  return { ...(isAccepted && { before: text }), after: targetContent(pair) };
}

/** How a recorded unit relates to today's English and today's translation. */
export interface Freshness {
  readonly unit: RecordedUnit;
  /** The English that it was made from, where an edition has it. */
  readonly madeFrom: Unit | undefined;
  /** The English is not the one it was made from. */
  readonly sourceChanged: boolean;
  /** The translation is not the one that was accepted. */
  readonly targetChanged: boolean;
}

/**
 * Compares the record with what is there. The entry is that of the translation where it is the accepted one, otherwise
 * that of the English along its history. A translation stays stale until somebody accepts it, whatever was edited in it.
 */
export function freshness(alignment: Alignment, pair: Pair): Freshness | undefined {
  return freshnesses(alignment).get(pair);
}

const freshnesses: (alignment: Alignment) => ReadonlyMap<Pair, Freshness> = forLatest((alignment) => {
  const found = new Map<Pair, Freshness>();
  const { record } = alignment.translation;
  if (!record || Object.keys(record.units).length === 0) return found;
  const traced = traceRecord(alignment.document, record);
  const prints = new Map(
    alignment.pairs.flatMap((pair) =>
      pair.targets.length > 0 && pair.sources[0]?.translatable
        ? [[pair, new Set([targetFingerprint(pair), ...partPrints(pair)])] as const]
        : [],
    ),
  );
  for (const [pair, own] of prints) {
    const [source] = pair.sources;
    if (!source) continue;
    const byHistory = traced.byAddress.get(source.address);
    // What was divided in English stands in one text of the translation; what is merged there alone has no entry.
    if (pair.sources.some((unit) => traced.byAddress.get(unit.address) !== byHistory)) continue;
    const accepted = [...own].flatMap((print) => traced.byTarget.get(print) ?? []);
    // Of entries with the same translation the one that leads here, or that was made from just this English.
    const entry =
      accepted.find((one) => one === byHistory) ??
      accepted.find((one) => one.today.includes(source)) ??
      accepted.find((one) => one.entry.source === source.fingerprint) ??
      accepted[0] ??
      byHistory;
    if (!entry) continue;
    found.set(pair, {
      unit: entry.entry,
      madeFrom: entry.madeFrom,
      sourceChanged: pair.sources.length > 1 || entry.entry.source !== source.fingerprint,
      targetChanged: !own.has(entry.entry.target),
    });
  }
  return found;
});

/** Of a unit in several blocks also the fingerprint of each: they may have been accepted one by one. */
function partPrints(pair: Pair): readonly string[] {
  return pair.targets.length > 1 ? pair.targets.map((block) => fingerprint(block.content)) : [];
}

/**
 * The part of the text that a unit belongs to: `article.2` for `article.2.item.1`, `item` for `item.4`, a heading's own
 * address for the heading.
 */
export function sectionOf(address: string): string {
  return (
    address.replace(
      /(?:\.(?:item|bullet|paragraph|quote|code|html|rule|table))?(?:\.[\da-z]{1,3}(?:-\d+)?)+$/,
      '',
    ) || address
  );
}

/** Sections with more than one unit of which nothing is in the translation, with their pairs in order. */
export const missingSections: (alignment: Alignment) => ReadonlyMap<string, readonly Pair[]> =
  forLatest(sectionsMissing);

function sectionsMissing(alignment: Alignment): ReadonlyMap<string, readonly Pair[]> {
  if (alignment.pairs.every(({ relation }) => relation !== 'missing')) return noSections;
  const sections = new Map<string, Pair[]>();
  // What stands below an item that is missing is missing with it.
  const gone = new Set<string>();
  for (const pair of alignment.pairs) {
    const unit = pair.sources[0];
    if (!unit?.translatable || unit.clause) continue;
    if (pair.relation === 'missing' && unit.kind !== 'heading') gone.add(unit.address);
    const section = unit.kind === 'heading' ? unit.address : sectionOf(unit.address);
    const known = sections.get(section);
    if (known) known.push(pair);
    else sections.set(section, [pair]);
  }
  for (const [section, pairs] of sections) {
    if (pairs.length < 2 || gone.has(section) || pairs.some((pair) => pair.relation !== 'missing'))
      sections.delete(section);
  }
  return sections;
}

/** What was added in one piece, each from a heading on to the next, in the order of the alignment. */
export function addedSections({ pairs }: Alignment): readonly (readonly Pair[])[] {
  const sections: Pair[][] = [];
  let open: Pair[] | undefined;
  for (const pair of pairs) {
    if (pair.relation !== 'extra') open = undefined;
    else if (pair.targets[0]?.kind === 'heading') sections.push((open = [pair]));
    else open?.push(pair);
  }
  return sections.filter(({ length }) => length > 1);
}

const noSections: ReadonlyMap<string, readonly Pair[]> = new Map();

/** A pair whose English changed since it was translated, with the English it was made from when an edition has it. */
export interface StalePair {
  readonly pair: Pair;
  readonly unit: Unit;
  readonly before: Unit | undefined;
  /** The translation was edited since it was accepted; nobody said that it follows today's English. */
  readonly edited: Edited | undefined;
}

/** The pairs that are stale: their English is another than the record says, whatever was edited in the translation. */
export function stalePairs(alignment: Alignment): readonly StalePair[] {
  return alignment.pairs.flatMap((pair) => {
    const unit = pair.sources[0];
    const known = unit?.translatable ? freshness(alignment, pair) : undefined;
    if (!unit || !known?.sourceChanged) return [];
    return [
      {
        pair,
        unit,
        before: known.madeFrom,
        edited: known.targetChanged ? editedSince(pair, known.unit) : undefined,
      },
    ];
  });
}
