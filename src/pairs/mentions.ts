/** Names that a translation keeps, and where it drops one of them. */

import { sentencesOf } from '../languages/words.ts';
import type { Alignment, Pair } from '../model.ts';
import { isLetter } from '../text/characters.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from './pairs.ts';
import { isTellingPair } from './telling.ts';

/** A name that the English of a pair mentions and its translation does not. */
export interface DroppedMention {
  readonly name: string;
  readonly pair: Pair;
  readonly comparison: ReturnType<typeof sideBySide>;
}

/**
 * Where a translation drops a name that it keeps nearly everywhere else: names that it translates, transliterates or
 * always leaves out are its way. A name that was mentioned just before may be a pronoun here.
 */
export function droppedMentions(alignment: Alignment): readonly DroppedMention[] {
  const { mentions = [] } = alignment.document.profile;
  if (mentions.length === 0) return [];
  const texts = translatedPairs(alignment).map((pair) => ({
    pair,
    source: sourceText(pair),
    target: targetText(pair),
  }));
  return mentions.flatMap((name) => {
    const having = texts.filter(({ source }) => hasName(source, name));
    // Names take endings: "Mozilla" is "Mozilli" in Polish.
    const stem = name.length > SHORTEST_STEM ? name.slice(0, -1) : name;
    // What a text is about is named or not, as a language goes.
    if (having.length > Math.max(FEW_ITEMS, texts.length * SUBJECT)) return [];
    const folded = stem.toLowerCase();
    const keeps = (target: string): boolean => target.toLowerCase().includes(folded);
    const kept = having.filter(({ target }) => keeps(target)).length;
    if (kept === 0 || kept < having.length * SHARE_KEPT) return [];
    return having.flatMap(({ pair, source, target }) => {
      const before = texts[texts.findIndex((one) => one.pair === pair) - 1];
      if (pair.relation !== 'one' || (before && hasName(before.source, name))) return [];
      // Of a text that lags behind, or is rendered freely, nobody knows.
      if (!isTellingPair(alignment, pair)) return [];
      const isDropped = keeps(target)
        ? comesLater(source, target, { name, stem })
        : // In another script it may be there as it is spelled.
          kept >= FEWEST_KEPT && pair.sources[0]?.kind !== 'heading' && !hasOtherScript.test(target);
      return isDropped ? [{ name, pair, comparison: sideBySide(pair) }] : [];
    });
  });
}

const hasOtherScript = /[^\P{L}\p{Script=Latin}]/u;

/** Of a name that more items have than so many, and more than this share, a text tells as a whole. */
const FEW_ITEMS = 6;
const SUBJECT = 0.1;
const SHORTEST_STEM = 4;
/** Of the items that have the name in English. */
const SHARE_KEPT = 0.8;
const FEWEST_KEPT = 3;

/** How much further down a name has to be than in English, of the length of the item. */
const LEAST_MOVED = 0.12;

/** Whether a translation of as many sentences has the name first in a later one: where it comes first it is no pronoun. */
function comesLater(
  source: string,
  target: string,
  { name, stem }: { readonly name: string; readonly stem: string },
): boolean {
  const left = sentencesOf(source);
  const right = sentencesOf(target);
  if (left.length !== right.length || left.length < 2) return false;
  const isLater =
    right.findIndex((sentence) => sentence.includes(stem)) >
    left.findIndex((sentence) => hasName(sentence, name));
  // Where a sentence became two, and two became one, the name is where it was.
  const moved = target.indexOf(stem) / target.length - source.indexOf(name) / source.length;
  return isLater && moved >= LEAST_MOVED;
}

function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + name.length))) return true;
  return false;
}
