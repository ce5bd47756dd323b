/** Files in which known texts stand more than once: languages side by side, one copy behind another. Each is judged. */

import { SAME_TEXT } from './about.ts';
import { type Prepared, prepare } from './compare.ts';
import type { Copy, CopyBlock } from './copy.ts';
import { partedCopy, restIn } from './facing.ts';
import { judgeCopy, type Knowledge, unknownTranslation } from './judge.ts';
import type { KnownText } from './known.ts';
import { locate } from './locate.ts';
import { bestDecoded, rank } from './rank.ts';
import { withoutSetting } from './setting.ts';
import type { CopyVerdict } from './verdict.ts';
import { withoutTypography } from './words.ts';

/** Copies of one file that are told apart. */
const MOST_COPIES = 8;
/** From this share on a text that stood there already is there once more; a letter that answers quotes parts of it. */
const ONCE_MORE = 0.8;

/**
 * Judges everything in a file that is a copy.
 *
 * @returns One verdict, or several where known texts stand beside or behind one another; the paths of those that follow end
 * in `!2`, `!3` and so on. Pure, never throws.
 */
export function judgeCopies(given: Copy, knowledge: Knowledge): readonly CopyVerdict[] {
  const { otherwise: _otherwise, ...copy } = withoutSetting(
    bestDecoded(given, knowledge.texts),
    knowledge.texts,
  );
  return copiesIn(partedCopy(copy, knowledge.texts), knowledge).map((one) => judgeCopy(one, knowledge));
}

/** A text that stands in a file, and in which blocks. */
export interface Standing {
  readonly known: KnownText;
  readonly own: ReadonlySet<CopyBlock>;
  /** Texts of its parts that stand in none of these blocks, not even changed. */
  readonly lacking: ReadonlySet<string>;
}

function copiesIn(copy: Copy, knowledge: Knowledge): readonly Copy[] {
  // What readers take apart stands there in several pieces anyway.
  const standing = copy.isDoubtful ? [] : standingIn(copy, knowledge.texts);
  const rest = restIn(copy, standing, (one) => unknownTranslation(prepare(one), knowledge));
  if (standing.length === 0 || (standing.length === 1 && !rest)) return [copy];
  const nameOf = (index: number): string => (index === 0 ? copy.path : `${copy.path}!${index + 1}`);
  const copies = standing.map((one, index): Copy => {
    const others = standing.filter((other) => other !== one);
    // One notice, or one title, may be that of all.
    const isKept = (block: CopyBlock): boolean =>
      (others.every(({ own }) => !own.has(block)) && (one.own.has(block) || !rest?.has(block))) ||
      one.lacking.has(withoutTypography(block.text));
    return { ...copy, path: nameOf(index), ...keeping(copy, isKept) };
  });
  if (!rest) return copies;
  const { claim: _claim, ...about } = copy;
  const path = nameOf(copies.length);
  return [...copies, { ...about, path, lang: '', hidden: [], ...keeping(copy, (block) => rest.has(block)) }];
}

/** Some of the blocks, and what stands beside the words at its place among them. */
function keeping(
  { blocks, beside }: Copy,
  isKept: (block: CopyBlock) => boolean,
): Pick<Copy, 'blocks' | 'beside'> {
  const kept = blocks.map(isKept);
  const places: number[] = [];
  let place = 0;
  for (const is of kept) places.push(is ? place++ : place);
  return {
    blocks: blocks.filter((_, index) => kept[index]),
    ...(beside && { beside: () => beside().map((one) => ({ ...one, at: places[one.at] ?? place })) }),
  };
}

/** One known text after another, each in what the ones before it left. */
function standingIn(copy: Copy, texts: readonly KnownText[]): readonly Standing[] {
  const found: Standing[] = [];
  const fewest = Math.min(...texts.map(({ sequences }) => sequences.size)) * SAME_TEXT;
  let { blocks } = copy;
  for (let round = 0; round < MOST_COPIES; round++) {
    const prepared = prepare({ ...copy, blocks, hidden: [] });
    if (prepared.stream.words.length < fewest) break;
    const next = rank(prepared, texts).find(({ known, likeness }) => likeness >= leastFor(known, found));
    if (!next) break;
    const one = standingOf(next.known, prepared);
    found.push(one);
    blocks = blocks.filter((block) => !one.own.has(block));
    if (one.own.size === 0) break;
  }
  return found;
}

function leastFor({ document, lang }: KnownText, found: readonly Standing[]): number {
  const isThere = found.some(({ known }) => known.document.id === document.id && known.lang === lang);
  return isThere ? ONCE_MORE : SAME_TEXT;
}

function standingOf(known: KnownText, { stream }: Prepared): Standing {
  const own = new Set<CopyBlock>();
  const located = locate(stream, known);
  for (const { range } of located)
    for (let at = range.from; at < range.to; at++) {
      const block = stream.blocks[stream.blockOf[at] ?? 0];
      if (block) own.add(block);
    }
  const there = new Set(located.map(({ part }) => part));
  const lacking = known.parts.filter((part) => !there.has(part)).map(({ text }) => withoutTypography(text));
  return { known, own, lacking: new Set(lacking) };
}
