/** Which of the texts that a translation has twice are copies, made by accident. */

import type { Block, Unit } from '../model.ts';
import { repeatedText } from './way.ts';

/**
 * Whether a text that stands elsewhere too, as the translation of the unit with that address and so many blocks away, is a
 * copy of it: not where the English says the same in several places, nor what a translation shows again and again, as
 * labels and code are.
 */
export function copyTeller(
  units: readonly Unit[],
  blocks: readonly Block[],
): (block: Block, other: string, distance: number) => boolean {
  let read:
    | { readonly english: Counts; readonly own: Counts; readonly at: ReadonlyMap<string, Unit> }
    | undefined;
  return (block, other, distance) => {
    read ??= {
      english: countsOf(units),
      own: countsOf(blocks),
      at: new Map(units.map((unit) => [unit.address, unit])),
    };
    const unit = read.at.get(other);
    if (unit?.verbatim) return true;
    if (block.kind === 'code' || (read.english.get(repeatedText(unit?.text ?? '')) ?? 0) > 1) return false;
    if (Math.max(block.text.length, unit?.text.length ?? 0) > LONGEST_LABEL) return true;
    return Math.abs(distance) <= BESIDE && (read.own.get(repeatedText(block.text)) ?? 0) <= 2;
  };
}

/** In UTF-16 code units. */
const LONGEST_LABEL = 40;
/** So few blocks away a label is copied by accident; elsewhere it is said again. */
const BESIDE = 2;

type Counts = ReadonlyMap<string, number>;

function countsOf(blocks: readonly Block[]): Counts {
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    const key = repeatedText(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
