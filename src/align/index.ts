/**
 * Matches a translation, which carries no markers, to the units of the definitive text.
 *
 * What structure, numbers, labels and content say is weighed on one monotone path; what falls off it is then named:
 * moved, swapped or doubled before missing and extra. A translation of an older edition is matched to that edition, and
 * followed from there to today's.
 *
 * `align/` is for which part of a translation belongs to which unit of the English. Only `work/` and the library may
 * import it.
 */

import { historyOf } from '../document/history.ts';
import type { Alignment, Block, Document, Edition, Pair, Translation, Unit } from '../model.ts';
import { type MadeFrom, madeFromEdition } from './editions.ts';
import { createFeatureReader } from './features.ts';
import { pairFields } from './fields.ts';
import { type Known, knownBlocks, knownIn, knownToday } from './known.ts';
import { createMatcher, type Matcher, matchedBlocks } from './matcher.ts';
import { openParts } from './open-parts.ts';

/**
 * Prepares the current edition of a document once and matches any number of translations to it.
 *
 * @param madeFrom The edition that all of them were made from, where somebody said so.
 * @returns A pure function: the same translation gives the same alignment. It never throws.
 */
export function createAligner(
  document: Document,
  { madeFrom: given }: { readonly madeFrom?: Edition | undefined } = {},
): (translation: Translation) => Alignment {
  const edition = document.current;
  // Between all editions; with one there is nothing to share.
  const readUnit = document.editions.length > 1 ? createFeatureReader() : undefined;
  const current = createMatcher(edition, readUnit);
  const older = new Map<Edition, Matcher>();
  const matcherOf = (other: Edition): Matcher => {
    const known = older.get(other) ?? createMatcher(other, readUnit);
    older.set(other, known);
    return known;
  };

  return (translation) => {
    const { record, addresses, lexicon, lang } = translation;
    const dictionary = lexicon && { lexicon, lang };
    const blocks = addresses ? translation.blocks : matchedBlocks(document, translation);
    const fields = addresses ? [] : pairFields(edition.units, translation.blocks);
    const hasRecord = record && Object.keys(record.units).length > 0;
    const entries = hasRecord ? knownBlocks(document, record, blocks) : new Map();
    const known = knownToday(entries);
    const align = (pairs: readonly Pair[], madeFrom?: MadeFrom): Alignment => ({
      document,
      edition,
      translation,
      pairs: fields.length === 0 ? pairs : [...fields, ...pairs],
      ...(madeFrom && { madeFrom }),
    });
    if (addresses) return align(current.matchByAddress(blocks, known, addresses, { dictionary }));
    const made: MadeFrom | undefined = given
      ? { edition: given, by: 'label', sure: 1 }
      : madeFromEdition({ document, translation, blocks, entries, current: current.units });
    if (!made || made.edition.id === edition.id)
      return align(current.match(blocks, known, { dictionary }), made);
    const history = historyOf(document);
    const read = createFeatureReader();
    const ofOld = knownIn(entries, made.edition, history);
    const open = openParts(made.edition, blocks, ofOld);
    const matcher = open ? createMatcher(open.edition, readUnit) : matcherOf(made.edition);
    const old = matcher.match(open?.blocks ?? blocks, ofOld, { byStructure: true, read, dictionary });
    const all = followed(old, known, history.today);
    return align(current.match(blocks, all, { settled: entries, read, dictionary }), made);
  };
}

/** What the match with an older edition says of today's: where its units went, and what belongs to none of them. */
function followed(pairs: readonly Pair[], known: Known, today: (unit: Unit) => readonly Unit[]): Known {
  const all = new Map<Block, readonly Unit[]>();
  const counts = new Map<string, number>();
  for (const { text } of pairs.flatMap(({ targets }) => targets))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const { sources, targets, relation, confidence, other } of pairs) {
    const isSure = relation === 'moved' || relation === 'swapped' || confidence > 0.6;
    if (!isSure || relation === 'doubled' || sources.length === 0) continue;
    if (relation === 'one' && other !== undefined) continue;
    const units = [...new Set(sources.flatMap(today))];
    // Of two with the same words nobody knows which one was there before.
    for (const block of targets) if (counts.get(block.text) === 1) all.set(block, units);
  }
  for (const [block, units] of known) all.set(block, units);
  return all;
}
