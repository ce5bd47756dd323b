/** A copy held against one known text, part by part: what stands, differs, is missing, moved or added. */

import { normalize } from '../text/text.ts';
import type { Copy, CopyBlock } from './copy.ts';
import type { KnownText, Part } from './known.ts';
import { type Located, locate } from './locate.ts';
import { type Range, type Stream, sliceOf, streamOf } from './stream.ts';
import { MOST_NUMBERING, typedNumbers } from './typed-number.ts';
import { withoutTypography } from './words.ts';

/**
 * How one item stands in a copy. `typography`: set otherwise, which changes nothing. `moved`: its very words, elsewhere.
 * `hidden`: only where readers do not see it. `interrupted`: with hidden text in between. `doubtful`: it differs, but
 * what read the copy may have changed it.
 */
export type ItemStanding =
  | 'same'
  | 'typography'
  | 'case'
  | 'signs'
  | 'changed'
  | 'extended'
  | 'missing'
  | 'moved'
  | 'hidden'
  | 'interrupted';

/** One item of a comparison. */
export interface ComparedItem {
  readonly address: string;
  readonly standing: ItemStanding;
  readonly verbatim: boolean;
  readonly clause: boolean;
  readonly expected: string;
  /** What stands there; empty when nothing does. */
  readonly found: string;
  readonly isStale?: true;
  /** The number in front, where it is another one. */
  readonly number?: { readonly expected: number; readonly found: number };
  /** Its number stands in front of it. */
  readonly isNumbered?: true;
}

/** A copy held against a known text. */
export interface Comparison {
  readonly known: KnownText;
  readonly items: readonly ComparedItem[];
  /** What stands between the items and is none of them. */
  readonly added: readonly string[];
  /** Share of the words, verbatim units left out, that stand unchanged; 0 to 1. */
  readonly share: number;
  /** Half-open range of blocks that the copy takes up. */
  readonly region: Range;
}

/** Whether an item is as it has to be. */
export function isRight({ standing, verbatim }: Pick<ComparedItem, 'standing' | 'verbatim'>): boolean {
  if (standing === 'same' || standing === 'typography') return true;
  // Pages have their notice at the head or the foot.
  return verbatim && standing === 'moved';
}

/** A copy prepared for any number of comparisons. */
export interface Prepared {
  readonly copy: Copy;
  readonly stream: Stream;
  readonly hidden: Stream;
}

/** Prepares a copy. Linear. */
export function prepare(copy: Copy): Prepared {
  const hidden = copy.hidden.map((text) => ({ text, kind: 'paragraph' as const }));
  return { copy, stream: streamOf(copy.blocks), hidden: streamOf(hidden) };
}

/** Holds a copy against a known text. Pure; never throws. */
export function compare({ copy, stream, hidden }: Prepared, known: KnownText): Comparison {
  const located = inRegion(locate(stream, known), stream);
  const byPart = new Map(located.map((one) => [one.part, one]));
  const moved = outOfOrder(located);
  const leftover = leftovers(stream, located, isSetByHand(copy));
  const unseen = known.parts.some((part) => !byPart.has(part)) ? locate(hidden, known) : [];
  const hiddenParts = new Map(unseen.map((one) => [one.part, one]));
  const numbers = numbersOf(stream, located);
  const items = known.parts.map((part): ComparedItem => {
    const { address, verbatim, clause, text: expected, isStale } = part;
    const one = byPart.get(part);
    const about = { address, verbatim, clause, expected, ...(isStale && { isStale }) };
    const unseenOne = hiddenParts.get(part);
    if (!one) {
      const isHidden = unseenOne !== undefined && unseenOne.likeness !== 'changed';
      return { ...about, standing: isHidden ? 'hidden' : 'missing', found: unseenOne?.found ?? '' };
    }
    const attached = leftover.attached.get(one);
    const block = stream.blocks[stream.blockOf[one.range.from] ?? 0];
    const standing: ItemStanding = isSplit(copy, stream, one)
      ? 'changed'
      : attached !== undefined && one.likeness !== 'changed'
        ? 'extended'
        : isSame(one) && verbatim && block?.isInterrupted
          ? 'interrupted'
          : isSame(one) && moved.has(one)
            ? 'moved'
            : one.likeness;
    const found = attached ?? one.found;
    const [number] = numbers.get(one) ?? [];
    return {
      ...about,
      standing,
      found,
      ...(number !== undefined &&
        part.ordinal !== undefined &&
        (numbers.get(one)?.includes(part.ordinal)
          ? { isNumbered: true as const }
          : { number: { expected: part.ordinal, found: number } })),
    };
  });
  const own = known.parts.filter(({ verbatim }) => !verbatim);
  const total = own.reduce((sum, { keys }) => sum + keys.length, 0);
  const right = located.filter((one) => !one.part.verbatim && isSame(one));
  const share = total === 0 ? 0 : right.reduce((sum, { part }) => sum + part.keys.length, 0) / total;
  const blocks = located.flatMap(({ range }) => [
    stream.blockOf[range.from] ?? 0,
    stream.blockOf[range.to - 1] ?? 0,
  ]);
  const region =
    blocks.length === 0 ? { from: 0, to: 0 } : { from: Math.min(...blocks), to: Math.max(...blocks) + 1 };
  return { known, items, added: leftover.added, share, region };
}

function isSame({ likeness }: Located): boolean {
  return likeness === 'same' || likeness === 'typography';
}

/** A title or a short line far from the rest is one of the page around it, not of the document. */
function inRegion(located: readonly Located[], stream: Stream): readonly Located[] {
  const long = located.filter(({ part }) => part.keys.length >= 8);
  if (long.length === 0) return located;
  const from = Math.min(...long.map(({ range }) => range.from));
  const to = Math.max(...long.map(({ range }) => range.to));
  const most = located.reduce((sum, { part }) => sum + part.keys.length, 0);
  return located.filter(
    ({ range, part, likeness }) =>
      part.keys.length >= 8 ||
      (range.to > from - 60 - most / 4 && range.from < to + 60) ||
      (likeness !== 'changed' && stream.words.length < most * 4),
  );
}

/** What is not on the longest run that is in the order of the text. */
function outOfOrder(located: readonly Located[]): ReadonlySet<Located> {
  const best: { one: Located; weight: number; before: number }[] = [];
  for (const one of located) {
    let weight = 0;
    let before = -1;
    best.forEach((other, index) => {
      if (other.one.range.to <= one.range.from && other.weight > weight)
        [weight, before] = [other.weight, index];
    });
    best.push({ one, weight: weight + one.part.keys.length, before });
  }
  const inOrder = new Set<Located>();
  let at = best.reduce((top, { weight }, index) => (weight > (best[top]?.weight ?? 0) ? index : top), 0);
  while (at >= 0) {
    const step = best[at];
    if (!step) break;
    inOrder.add(step.one);
    at = step.before;
  }
  return new Set(located.filter((one) => !inOrder.has(one)));
}

/** More words between the text and its notice are the page around both. */
const MOST_BEFORE_NOTICE = 40;

interface Leftovers {
  readonly added: readonly string[];
  /** What stands in one block with a part, with the part. */
  readonly attached: ReadonlyMap<Located, string>;
}

/** Words of this many blocks in a row that are no part end a document: the rest is another text. */
const MOST_BETWEEN = 400;

/** Formats that say themselves where an item begins; in others a line may begin like one by chance. */
const structured: ReadonlySet<Copy['format']> = new Set(['markdown', 'html', 'epub', 'docx', 'odt', 'rtf']);

/** Whether another item begins within a part: two were made of one. */
function isSplit({ format }: Copy, { blocks, blockOf }: Stream, { range: { from, to } }: Located): boolean {
  if (!structured.has(format)) return false;
  const [first = 0, last = 0] = [blockOf[from], blockOf[to - 1]];
  return blocks.slice(first + 1, last + 1).some(({ kind }) => kind === 'item');
}

/** Documents that somebody wrote, in which nothing stands that nobody put there. */
function isSetByHand({ format }: Copy): boolean {
  return ['docx', 'odt', 'rtf', 'po', 'xliff', 'json'].includes(format);
}

function leftovers(stream: Stream, located: readonly Located[], isByHand: boolean): Leftovers {
  const sorted = located.toSorted((a, b) => a.range.from - b.range.from);
  const added: string[] = [];
  const attached = new Map<Located, string>();
  const repeated = repeatedLines(stream, located);
  const isAdded = (block: CopyBlock | undefined): boolean =>
    block !== undefined && !repeated.has(furnitureKey(block.text)) && isAddition(block, isByHand);
  const own = located.filter(({ part }) => !part.verbatim).map(({ range }) => range);
  const first = Math.min(...own.map(({ from }) => from));
  const last = Math.max(...own.map(({ to }) => to));
  const whole = (one: Located, range: Range): void => {
    const { before, inner, after } = sliceOf(stream, range);
    attached.set(one, `${before}${inner}${after}`.trim());
  };
  sorted.forEach((one, index) => {
    const next = sorted[index + 1];
    const { from, to } = one.range;
    const [block, lastBlock] = [stream.blockOf[from], stream.blockOf[to - 1]];
    // Before the first one only what stands in its own block belongs to it.
    let start = from;
    const floor = sorted[index - 1]?.range.to ?? 0;
    while (start > floor && stream.blockOf[start - 1] === block) start--;
    let end = to;
    const ceiling = next?.range.from ?? stream.words.length;
    while (end < ceiling && stream.blockOf[end] === lastBlock) end++;
    const isOfNext = next !== undefined && end === next.range.from && stream.blockOf[end] === lastBlock;
    const head =
      isMarker(stream, { from: start, to: from }) || floorIsSame(stream, start, floor) ? from : start;
    const tail = isOfNext && isMarker(stream, { from: to, to: end }) ? to : end;
    if (head < from || tail > to) whole(one, { from: head, to: tail });
    // Blocks of their own between this part and the next one.
    if (!next || isOfNext || next.range.from - to > MOST_BETWEEN) return;
    // A notice may stand at the head or the foot of a page, with other things between it and the text.
    const isInside = end >= first && end < last;
    if (!isInside && next.range.from - end > MOST_BEFORE_NOTICE) return;
    for (let at = end; at < next.range.from; ) {
      const of = stream.blockOf[at] ?? 0;
      let until = at;
      while (until < next.range.from && stream.blockOf[until] === of) until++;
      if (of !== stream.blockOf[next.range.from] && isAdded(stream.blocks[of]))
        added.push(stream.blocks[of]?.text ?? '');
      at = until;
    }
  });
  return { added, attached };
}

/** What stands before it in its block belongs to the part before, when that ends there. */
function floorIsSame(stream: Stream, start: number, floor: number): boolean {
  return start === floor && floor > 0 && stream.blockOf[floor - 1] === stream.blockOf[start];
}

/** `4.`, `(b)`, `§ 4`, `Article 4`, `第十四条`: what numbers an item. */
function isMarker({ words }: Stream, { from, to }: Range): boolean {
  if (from === to) return true;
  if (to - from > MOST_NUMBERING) return false;
  const keys = words.slice(from, to).map(({ key }) => key);
  if (isHanNumber.test(keys.join(''))) return true;
  return to - from <= 3 && keys.some((key) => /^(?:\p{N}+|[ivxlc]+|\p{L})$/u.test(key));
}

const isHanNumber = /^第?[一二三四五六七八九十百〇零\p{Nd}]+[條条章节節項项款]?$/u;

/** What pages set between names, dates and links in a line: `By Ada · 4 May · 5 minutes`, `Home › Rules`. */
const dividers = /\s[·|•‣›»→/]\s/u;

/** Between items every item counts; of other blocks only sentences and what is long enough to say something. */
function isAddition({ kind, text }: CopyBlock, isByHand: boolean): boolean {
  if (kind === 'item' || isByHand) return /\p{L}/u.test(text);
  return text.split(dividers).some(saysSomething);
}

function saysSomething(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return words >= 5 || text.length > 60 || (words >= 2 && /[.!?。！？।۔]["'”’»)]?$/u.test(text));
}

/** Words of a running title; what is longer and comes twice was doubled. */
const LONGEST_RUNNING = 12;

/** Lines that come again on every page, whatever number is in them. */
function repeatedLines({ blocks }: Stream, located: readonly Located[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    const key = furnitureKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const own = located.filter(
    ({ part }) => (!part.isHeading && part.keys.length > LONGEST_RUNNING) || part.ordinal !== undefined,
  );
  for (const { found } of own) counts.delete(furnitureKey(found));
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

function furnitureKey(text: string): string {
  return normalize(text)
    .replace(/\p{N}+/gu, '0')
    .toLowerCase();
}

/** What each item is numbered by. Lists that begin anew at every item, as some programs write them, say nothing by it. */
function numbersOf(stream: Stream, located: readonly Located[]): ReadonlyMap<Located, readonly number[]> {
  const numbers = new Map<Located, readonly number[]>();
  const counted = located.filter(({ part }) => part.ordinal !== undefined).length;
  let floor = 0;
  let typedAlone = false;
  for (const one of located.toSorted((a, b) => a.range.from - b.range.from)) {
    const listed = stream.blocks[stream.blockOf[one.range.from] ?? 0]?.ordinal;
    // What is typed behind the number of a list is what readers see as well.
    const typed = typedNumbers(stream, one.range, floor);
    const found = typed.length > 0 || listed === undefined ? typed : [listed];
    if (one.part.ordinal !== undefined && found.length > 0) {
      numbers.set(one, found);
      typedAlone = typed.length > 0 && counted > 1;
    }
    floor = one.range.to;
  }
  const isCounted = new Set([...numbers.values()].map(([number]) => number)).size > 1;
  // A number in front of a single item was put there.
  return isCounted || (typedAlone && numbers.size === 1) ? numbers : new Map();
}

/** The parts of a known text that tell it from another one: those whose words the other does not have. */
export function ownParts(known: KnownText, other: KnownText): readonly Part[] {
  const texts = new Set(other.parts.map(({ text }) => withoutTypography(text)));
  return known.parts.filter(({ text }) => !texts.has(withoutTypography(text)));
}
