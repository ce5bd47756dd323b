/** Where the parts of a known text stand in a copy, and how they differ there. */

import { normalize } from '../text/text.ts';
import type { KnownText, Part } from './known.ts';
import { type Range, type Stream, sliceOf } from './stream.ts';
import { withoutTypography, wordsIn } from './words.ts';

/**
 * How a part stands in a copy. `same`: equal under the declared normalization. `typography`: set otherwise, not changed.
 * `signs`: same words, other signs between them. `case`: same letters, other capitals. `changed`: other words.
 */
export type Likeness = 'same' | 'typography' | 'signs' | 'case' | 'changed';

/** A part that was found. */
export interface Located {
  readonly part: Part;
  readonly range: Range;
  readonly likeness: Likeness;
  readonly found: string;
}

/** At so many places of a word a sequence is looked for: a copy of one word, a million times, is none of a text. */
const MOST_PLACES = 20_000;
/** Below this share of common words it is another passage. */
const LEAST_SHARE = 0.5;

/** Every part of a known text where it stands best; parts that stand nowhere are left out. In the order of the text. */
export function locate(stream: Stream, known: KnownText): readonly Located[] {
  const taken = new Uint8Array(stream.words.length);
  const found = new Map<Part, Located>();
  const take = (part: Part, range: Range): void => {
    taken.fill(1, range.from, range.to);
    found.set(part, locatedAt(stream, part, range));
  };
  const isFree = ({ from, to }: Range): boolean => !taken.subarray(from, to).includes(1);
  // Long parts first: the words of a heading stand in paragraphs too.
  const parts = known.parts.toSorted((a, b) => b.keys.length - a.keys.length);
  const short: Part[] = [];
  for (const part of parts) {
    const places = exactPlaces(stream, part).filter(isFree);
    const whole = places.filter((range) => isWhole(stream, range));
    const [only] = whole.length > 0 ? whole : places;
    if (only && (part.keys.length >= 4 || places.length === 1) && whole.length <= 1) take(part, only);
    else if (only) short.push(part);
  }
  // What stands at several places is the one behind the part before it.
  for (const part of known.parts.filter((one) => short.includes(one))) {
    const places = exactPlaces(stream, part).filter(isFree);
    const whole = places.filter((range) => isWhole(stream, range));
    const before = endBefore(known, part, found);
    const candidates = whole.length > 0 ? whole : places;
    const next = candidates.find(({ from }) => from >= before) ?? candidates[0];
    if (next) take(part, next);
  }
  for (const part of parts) {
    if (found.has(part)) continue;
    const range = nearestRange(stream, part, taken);
    if (range) take(part, range);
  }
  return known.parts.flatMap((part) => found.get(part) ?? []);
}

function endBefore(known: KnownText, part: Part, found: ReadonlyMap<Part, Located>): number {
  for (let at = known.parts.indexOf(part) - 1; at >= 0; at--) {
    const before = known.parts[at];
    const range = before && found.get(before)?.range;
    if (range) return range.to;
  }
  return 0;
}

/** Whether the words are all of their block. */
function isWhole({ blockOf }: Stream, { from, to }: Range): boolean {
  return blockOf[from - 1] !== blockOf[from] && blockOf[to] !== blockOf[to - 1];
}

function exactPlaces({ words, places }: Stream, { keys }: Part): readonly Range[] {
  let rarest = 0;
  let fewest: readonly number[] | undefined;
  for (const [index, key] of keys.entries()) {
    const found = places.get(key);
    if (!found) return [];
    if (!fewest || found.length < fewest.length) [rarest, fewest] = [index, found];
  }
  const ranges: Range[] = [];
  for (const place of (fewest ?? []).slice(0, MOST_PLACES)) {
    const from = place - rarest;
    if (from < (ranges.at(-1)?.to ?? 0) || from + keys.length > words.length) continue;
    if (keys.every((key, index) => words[from + index]?.key === key))
      ranges.push({ from, to: from + keys.length });
  }
  return ranges;
}

/** The window that shares most words with the part, cut to the words that both have at its ends. Linear in the copy. */
function nearestRange({ words, blockOf }: Stream, { keys }: Part, taken: Uint8Array): Range | undefined {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  const wanted = new Set(keys);
  let shared = 0;
  let best = { to: 0, shared: 0 };
  const move = (index: number, step: 1 | -1): void => {
    const key = words[index]?.key;
    if (key === undefined || taken[index] === 1) return;
    const inside = left.get(key);
    if (inside === undefined) return;
    if (step === 1 ? inside > 0 : inside >= 0) shared += step;
    left.set(key, inside - step);
  };
  for (let index = 0; index < words.length; index++) {
    move(index, 1);
    move(index - keys.length, -1);
    if (shared > best.shared) best = { to: index + 1, shared };
  }
  // Few words are alike by chance.
  if (best.shared / keys.length < LEAST_SHARE || best.shared < Math.min(3, keys.length)) return undefined;
  const isOne = (index: number): boolean => taken[index] !== 1 && wanted.has(words[index]?.key ?? '');
  let { from, to } = mainBlocks({ from: Math.max(0, best.to - keys.length), to: best.to }, blockOf, isOne);
  while (from < to && !isOne(from)) from++;
  while (to > from && !isOne(to - 1)) to--;
  // The rest of its block belongs to it, unless that is another part.
  const isOfBlock = (index: number, block: number | undefined): boolean =>
    blockOf[index] === block && taken[index] !== 1 && index >= 0 && index < words.length;
  const margin = keys.length + 8;
  for (let step = 0; step < margin && isOfBlock(from - 1, blockOf[from]); step++) from--;
  for (let step = 0; step < margin && isOfBlock(to, blockOf[to - 1]); step++) to++;
  return from < to ? { from, to } : undefined;
}

/** Of a window over several blocks the one with most words of the part, and those beside it that are mostly of it too. */
function mainBlocks(window: Range, blockOf: readonly number[], isOne: (index: number) => boolean): Range {
  const blocks: { readonly range: Range; readonly count: number }[] = [];
  for (let at = window.from; at < window.to; ) {
    let end = at;
    let count = 0;
    while (end < window.to && blockOf[end] === blockOf[at]) if (isOne(end++)) count++;
    blocks.push({ range: { from: at, to: end }, count });
    at = end;
  }
  const most = blocks.reduce((top, { count }, index) => (count > (blocks[top]?.count ?? 0) ? index : top), 0);
  const isMostly = (index: number): boolean => {
    const block = blocks[index];
    if (!block) return false;
    const { from, to } = block.range;
    // A block that the window cuts is another part's.
    return (
      blockOf[from - 1] !== blockOf[from] &&
      blockOf[to] !== blockOf[to - 1] &&
      block.count >= (to - from) * 0.8
    );
  };
  let [first, last] = [most, most];
  while (isMostly(first - 1)) first--;
  while (isMostly(last + 1)) last++;
  return { from: blocks[first]?.range.from ?? window.from, to: blocks[last]?.range.to ?? window.to };
}

function locatedAt(stream: Stream, part: Part, range: Range): Located {
  const { before, inner, after } = sliceOf(stream, range);
  const own = wordsIn(part.text);
  const head = part.text.slice(0, own[0]?.start ?? 0);
  const tail = part.text.slice(own.at(-1)?.end ?? part.text.length);
  const body = part.text.slice(head.length, part.text.length - tail.length);
  const likeness = likenessOf(part, { body, inner });
  // Of the signs around it those that the part has itself count; others belong to what stands beside it.
  const isSameAround = (one: (text: string) => string): boolean =>
    one(before).endsWith(one(head)) && isSameEnd(one(tail), one(after));
  const around = isSameAround(normalize) ? 'same' : isSameAround(withoutTypography) ? 'typography' : 'signs';
  const found = (head === '' ? '' : before.trim()) + inner + after.trim();
  return { part, range, found, likeness: worse(likeness, around) };
}

function isSameEnd(tail: string, after: string): boolean {
  if (!after.startsWith(tail)) return false;
  // Behind a part without a full stop none may stand; brackets, marks of notes and the like may.
  return !/^\s*[.,;:!?。、，；：！？]/u.test(after.slice(tail.length));
}

const order: readonly Likeness[] = ['same', 'typography', 'case', 'signs', 'changed'];

function worse(a: Likeness, b: Likeness): Likeness {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

function likenessOf({ keys, isHeading }: Part, { body, inner }: { body: string; inner: string }): Likeness {
  if (normalize(body) === normalize(inner)) return 'same';
  const [left, right] = [withoutTypography(body), withoutTypography(inner)];
  if (left === right) return 'typography';
  const found = wordsIn(inner).map(({ key }) => key);
  if (found.length !== keys.length || found.some((key, index) => key !== keys[index])) return 'changed';
  if (left.toLowerCase() !== right.toLowerCase()) return 'signs';
  // A heading in capitals is set otherwise.
  return isHeading && right === right.toUpperCase() ? 'typography' : 'case';
}
