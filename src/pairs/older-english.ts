/** Which items have what only an older edition of their English says, by the words that changed. */

import { contentWords } from '../dictionaries/english.ts';
import { historyOf } from '../document/history.ts';
import type { Alignment, Document, Pair, Unit } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { addTo } from '../text/lists-by-key.ts';
import type { Meanings } from './meanings.ts';
import { freshness } from './pairs.ts';

/** An item that fits an older edition better than today's. */
export interface OlderEnglish {
  readonly pair: Pair;
  /** The id of that edition. */
  readonly edition: string;
  /** Words that dictionaries know and that only the older, or only today's English has, and those that were found. */
  readonly older: readonly string[];
  readonly now: readonly string[];
  readonly foundThen: readonly string[];
  readonly foundNow: readonly string[];
}

/** The odds, as their logarithm, that the words of the older edition have to have more. */
const LEAST_ODDS = 3.5;
/** Words that have to be known of what changed, and found of what was: fewer may stand there by chance. */
const FEWEST_WORDS = 3;
const FEWEST_FOUND = 2;

/** The items, in order. Of those with a record it is known what they were made from. */
export function olderEnglish(alignment: Alignment, meanings: Meanings): readonly OlderEnglish[] {
  const { items, reader } = meanings;
  const before = olderUnits(alignment.document);
  const [asked, found] = [sum(items, 'asked'), sum(items, 'found')];
  const usual = Math.min(Math.max(found / Math.max(1, asked), 0.3), 0.9);
  let chances: ReadonlyMap<string, number> | undefined;
  return items.flatMap((item) => {
    const { pair, target } = item.reading;
    const [unit] = pair.sources;
    const olders = unit && before.get(unit);
    if (!olders || pair.relation !== 'one' || freshness(alignment, pair)) return [];
    chances ??= chancesIn(meanings);
    const there = reader.wordsIn(target);
    const today = wordsOf(unit.text);
    const oddsOf = (words: readonly string[]): number =>
      words.reduce((all, word) => {
        const chance = Math.min(chances?.get(word) ?? 0.05, usual - 0.1);
        return all + Math.log(there.has(word) ? usual / chance : (1 - usual) / (1 - chance));
      }, 0);
    let best: (OlderEnglish & { readonly odds: number }) | undefined;
    for (const { edition, text } of olders) {
      const old = wordsOf(text);
      const older = [...old].filter((word) => !today.has(word) && reader.knows(word));
      const now = [...today].filter((word) => !old.has(word) && reader.knows(word));
      const foundThen = older.filter((word) => there.has(word));
      if (older.length + now.length < FEWEST_WORDS || foundThen.length < FEWEST_FOUND) continue;
      const odds = oddsOf(older) - oddsOf(now);
      const foundNow = now.filter((word) => there.has(word));
      if (odds >= LEAST_ODDS && odds > (best?.odds ?? 0))
        best = { pair, edition, older, now, foundThen, foundNow, odds };
    }
    return best ? [best] : [];
  });
}

function sum(items: Meanings['items'], what: 'asked' | 'found'): number {
  return items.reduce((all, item) => all + item[what], 0);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).map(({ word }) => word));
}

/** Of each known word, the share of the items that have it. */
function chancesIn({ items, reader }: Meanings): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reading } of items)
    for (const word of reader.wordsIn(reading.target)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, (count + 0.3) / (items.length + 4)] as const));
}

interface OlderUnit {
  readonly edition: string;
  readonly text: string;
}

/** By unit of today, its English in older editions where that had other words; the latest first. */
const olderUnits: (document: Document) => ReadonlyMap<Unit, readonly OlderUnit[]> = forLatest(
  (document: Document) => {
    const { editions, today } = historyOf(document);
    const found = new Map<Unit, OlderUnit[]>();
    for (const edition of editions.slice(0, -1).toReversed())
      for (const unit of edition.units) {
        const [now, ...more] = today(unit);
        // What was divided or joined since is told by structure.
        if (!now || more.length > 0 || now.text === unit.text) continue;
        const known = found.get(now);
        if (known?.some(({ text }) => text === unit.text)) continue;
        addTo(found, now, { edition: edition.id, text: unit.text });
      }
    return found;
  },
);
