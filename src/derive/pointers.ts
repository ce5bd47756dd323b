/** Items that point to others: what may not be left out while they stand, and which numbers change with it. */

import type { Unit } from '../model.ts';
import { headingNumber } from '../text/ordinal.ts';
import { listsOf } from './lists.ts';
import { type Pointing, pointingsIn } from './pointing.ts';

/** What one unit of a text says of others. */
export interface Pointer {
  readonly from: Unit;
  /** The words that point. */
  readonly words: string;
  /** Units that they may mean: of a vague one, all that share its words. */
  readonly to: readonly Unit[];
  /** The number that stands there, where one does. */
  readonly number?: number;
  /** The number does not stand there itself: it is in the middle of a range. */
  readonly isMeant?: boolean;
}

/**
 * Every pointer of a text to a unit of itself.
 *
 * @param units In the order of the text; `text` in the language, all else as in the definitive text.
 * @param lang Language of the texts; nothing is found in languages whose words for it are not known.
 */
export function pointersIn(units: readonly Unit[], lang: string): readonly Pointer[] {
  const lists = listsOf(units);
  return units.flatMap((from, index) =>
    pointingsIn(from.text, lang).flatMap((pointing) => pointersOf(pointing, { from, index, units, lists })),
  );
}

interface Place {
  readonly from: Unit;
  readonly index: number;
  readonly units: readonly Unit[];
  readonly lists: ReadonlyMap<string, number>;
}

function pointersOf(pointing: Pointing, place: Place): readonly Pointer[] {
  const { from, index, units } = place;
  const { type, words } = pointing;
  if (type === 'number')
    return pointing.numbers.flatMap(({ value, start, end }) => {
      const to = numbered(value, place);
      return to.length > 0 ? [{ from, words, to, number: value, isMeant: start === end }] : [];
    });
  const isForward = type === 'next' || type === 'below';
  const others = isForward ? units.slice(index + 1) : units.slice(0, index).toReversed();
  if (type === 'next' || type === 'previous') {
    const to = others.find(({ kind }) => kind === from.kind) ?? others[0];
    return to ? [{ from, words, to: [to] }] : [];
  }
  const inOrder = isForward ? others : others.toReversed();
  return inOrder.length > 0 ? [{ from, words, to: likely(inOrder, pointing) }] : [];
}

/** The units with a number: those of the same list before all others. */
function numbered(value: number, { from, units, lists }: Place): readonly Unit[] {
  const items = units.filter(
    (unit) =>
      (unit.kind === 'item' && unit.ordinal?.value === value) ||
      (unit.kind === 'heading' && headingNumber(unit) === value),
  );
  const list = lists.get(from.address);
  const near = list === undefined ? [] : items.filter(({ address }) => lists.get(address) === list);
  return near.length > 0 ? near : items;
}

/** Those that share words with what is spoken of; all where none does. */
function likely(units: readonly Unit[], { around, words }: Pointing): readonly Unit[] {
  for (const stems of [stemsOf(around.replace(words, ' ')), ...runsOf(around)]) {
    const found = units.filter(({ text }) => stems.some((stem) => text.toLowerCase().includes(stem)));
    if (found.length > 0) return found;
  }
  return units;
}

/** Words that tell what is spoken of, cut so that their other forms are found too. */
function stemsOf(around: string): readonly string[] {
  return (around.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).flatMap((word) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return [];
    const bare = word.replace(/^(?:[وفبكل]?ال|لل)/u, '');
    if (/\p{Script=Arabic}/u.test(bare)) return bare.length > 3 ? [bare.slice(0, -1)] : [];
    if (bare.length < 5) return [];
    return [bare.slice(0, Math.max(4, bare.length - 2))];
  });
}

/** Runs of signs where words are not told apart, the longest first. */
function runsOf(around: string): readonly (readonly string[])[] {
  const runs = around.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu) ?? [];
  return [6, 5, 4, 3, 2].map((length) =>
    runs.flatMap((run) =>
      Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) =>
        run.slice(at, at + length),
      ).filter((part) => /[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(part)),
    ),
  );
}
