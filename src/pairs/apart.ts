/** Translations whose structure has gone far from the English: most often one of an older edition, or of a part. */

import type { Alignment, Block, Edition, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { missingSections, sourceText, targetText } from './pairs.ts';

/**
 * The percentage of the items of a translation that are missing, added or somewhere else, where it is so high that the
 * rest may be paired by chance; `undefined` otherwise. A section that is missing as a whole is one difference, which is told
 * as such and leaves the rest where it is.
 */
export const apartShare: (alignment: Alignment) => number | undefined = (alignment) => {
  const share = shareElsewhere(alignment);
  return share === undefined || share < SHARE ? undefined : Math.round(100 * share);
};

/** Whether so much is missing, added or somewhere else that the translation is of another English: of an older edition. */
export const lagsBehind: (alignment: Alignment) => boolean = (alignment) =>
  (shareElsewhere(alignment) ?? 0) >= LAGGING;

/** The share of the items that are missing, added or somewhere else; nothing for a few. */
const shareElsewhere: (alignment: Alignment) => number | undefined = forLatest((alignment) => {
  const whole = new Set([...missingSections(alignment).values()].flat());
  const counted = alignment.pairs.filter(
    (pair) =>
      !whole.has(pair) && (pair.relation === 'extra' || pair.sources.some((unit) => unit.translatable)),
  );
  if (counted.length < FEWEST) return undefined;
  const apart = counted.filter(({ relation }) => elsewhere.has(relation)).length;
  return apart / counted.length;
});

const elsewhere: ReadonlySet<string> = new Set(['missing', 'extra', 'moved', 'swapped']);
const FEWEST = 12;
const SHARE = 0.3;
const LAGGING = 0.05;

/** Whether both texts of a pair have a name, a number or a word in common that hardly another item of the English has. */
export function hasOwnWord({ edition }: Alignment, pair: Pair): boolean {
  const places = wordPlaces(edition);
  const shown = new Set(wordsIn(targetText(pair)));
  return wordsIn(sourceText(pair)).some((word) => shown.has(word) && (places.get(word) ?? 0) <= RARE);
}

const RARE = 2;

/**
 * Whether a translation has the names and numbers of another item of the English and none of its own: it stands beside the
 * wrong English. Words of its language that look like English ones are seldom written in the signs that are counted.
 */
export function isOfAnother({ edition }: Alignment, pair: Pair): boolean {
  const source = sourceText(pair);
  const places = wordPlaces(edition);
  const own = new Set(wordsIn(source));
  const most = Math.max(RARE, edition.units.length / SELDOM);
  let strange = hasLinkOfAnother(edition, pair) ? FEWEST_STRANGE : 0;
  for (const word of new Set(wordsIn(targetText(pair)))) {
    const count = places.get(word) ?? 0;
    if (own.has(word) && count <= RARE) return false;
    if (count === 0 || count > most || own.has(word)) continue;
    // An address or a name of code is nobody else's; a number or a capital may stand there by chance.
    if (telling.test(word)) strange += /[a-z][.@/_][a-z]/i.test(word) ? FEWEST_STRANGE : 1;
  }
  return strange >= FEWEST_STRANGE;
}

/** Whether the links of a translation lead where those of another item of the English lead, and none where its own do. */
function hasLinkOfAnother(edition: Edition, { sources, targets }: Pair): boolean {
  const links = new Set(targets.flatMap(linksOf));
  if (links.size === 0) return false;
  const own = new Set(sources.flatMap(linksOf));
  if ([...links].some((link) => own.has(link))) return false;
  const all = linksIn(edition);
  return [...links].some((link) => all.has(link));
}

/** Where links of the English lead; worked out once for all translations. */
function linksIn(edition: Edition): ReadonlySet<string> {
  const all = knownLinks.get(edition) ?? new Set(edition.units.flatMap(linksOf));
  knownLinks.set(edition, all);
  return all;
}

const knownLinks = new WeakMap<Edition, ReadonlySet<string>>();

function linksOf({ marks }: Block): readonly string[] {
  return marks.flatMap(({ type, target }) => (type === 'link' && /^https?:/.test(target) ? [target] : []));
}

/** Names, numbers, addresses and code. */
const telling = /^[A-Z]|\d|[.@/_]./;
const FEWEST_STRANGE = 2;
/** Of so many units one has it. */
const SELDOM = 100;

function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z][\w.@/-]{3,60}|\d+(?:[.,]\d+)*/g) ?? [];
}

/** In how many units of the English each word stands; worked out once for all translations. */
function wordPlaces(edition: Edition): ReadonlyMap<string, number> {
  let places = known.get(edition);
  if (!places) {
    const counts = new Map<string, number>();
    for (const { text } of edition.units)
      for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
    places = counts;
    known.set(edition, places);
  }
  return places;
}

const known = new WeakMap<Edition, ReadonlyMap<string, number>>();
