/** What rules ask of pairs and units again and again. */

import type { Alignment, Comparison, Document, Pair, RecordedUnit, Unit } from '../model.ts';
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

/** What the record says of a unit, when there is a record. */
export function recorded(alignment: Alignment, address: string): RecordedUnit | undefined {
  const units = alignment.translation.record?.units;
  return units && Object.hasOwn(units, address) ? units[address] : undefined;
}

/** Fingerprint of what stands in the translation for a pair. */
export function targetFingerprint(pair: Pair): string {
  return fingerprint(pair.targets.map((block) => block.content).join('\n'));
}

/** How a recorded unit relates to today's English and today's translation. */
export interface Freshness {
  readonly unit: RecordedUnit;
  /** The English is not the one it was made from. */
  readonly sourceChanged: boolean;
  /** The translation is not the one that was accepted. */
  readonly targetChanged: boolean;
}

/**
 * Compares the record with what is there. A target that was changed since counts as made from today's English, so a
 * unit is stale only when its English changed and its translation did not.
 */
export function freshness(alignment: Alignment, pair: Pair): Freshness | undefined {
  const source = pair.sources[0];
  if (!source || pair.sources.length !== 1 || pair.targets.length === 0) return undefined;
  const unit = recorded(alignment, source.address);
  if (!unit) return undefined;
  const sourceChanged = unit.source !== source.fingerprint;
  return { unit, sourceChanged, targetChanged: unit.target !== targetFingerprint(pair) };
}

/** The English that a fingerprint stands for, in whichever edition has it. */
export function unitByFingerprint(alignment: Alignment, fingerprint: string): Unit | undefined {
  const { document } = alignment;
  let units = byFingerprint.get(document);
  if (!units) {
    units = new Map();
    for (const edition of [...document.editions.toReversed(), document.current])
      for (const unit of edition.units) if (!units.has(unit.fingerprint)) units.set(unit.fingerprint, unit);
    byFingerprint.set(document, units);
  }
  return units.get(fingerprint);
}

const byFingerprint = new WeakMap<Document, Map<string, Unit>>();

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
  for (const pair of alignment.pairs) {
    const unit = pair.sources[0];
    if (!unit?.translatable || unit.clause) continue;
    const section = unit.kind === 'heading' ? unit.address : sectionOf(unit.address);
    const known = sections.get(section);
    if (known) known.push(pair);
    else sections.set(section, [pair]);
  }
  for (const [section, pairs] of sections) {
    if (pairs.length < 2 || pairs.some((pair) => pair.relation !== 'missing')) sections.delete(section);
  }
  return sections;
}

const noSections: ReadonlyMap<string, readonly Pair[]> = new Map();

/** A pair whose English changed since it was translated, with the English it was made from when an edition has it. */
export interface StalePair {
  readonly pair: Pair;
  readonly unit: Unit;
  readonly before: Unit | undefined;
}

/** The pairs that are stale: the English is another than recorded and the translation is not. */
export function stalePairs(alignment: Alignment): readonly StalePair[] {
  return alignment.pairs.flatMap((pair) => {
    const unit = pair.sources[0];
    const known = unit?.translatable ? freshness(alignment, pair) : undefined;
    if (!unit || !known?.sourceChanged || known.targetChanged) return [];
    return [{ pair, unit, before: unitByFingerprint(alignment, known.unit.source) }];
  });
}
