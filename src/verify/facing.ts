/** A text and a translation of it that nobody accepted, side by side, in turn, or in the same paragraphs. */

import type { Copy, CopyBlock } from './copy.ts';
import type { KnownText } from './known.ts';
import { isRather, languageOf } from './language-of.ts';
import type { Standing } from './several.ts';
import type { CopyVerdict } from './verdict.ts';
import { withoutTypography, wordsIn } from './words.ts';

/** What stands between two languages in one paragraph or cell. */
const between = /\n|\s[/|]\s/g;
/** Places in a paragraph at which it may be parted; in a language without sentences there may be many. */
const MOST_PLACES = 12;
/** From this share of the paragraphs of a text on, two languages stand in one; the others may not be translated. */
const MOSTLY = 1 / 3;
const numbered = /^\s*\(?\p{Nd}{1,3}[.)、．]\s*/u;

/**
 * A copy in which paragraphs with two languages in them are two each: only where many paragraphs begin or end with one of a
 * known text, so that what was put behind some of them stays where it is. Linear.
 */
export function partedCopy(copy: Copy, texts: readonly KnownText[]): Copy {
  if (!copy.blocks.some(({ text }) => text.search(between) > 0)) return copy;
  const owners = new Map<string, Set<KnownText>>();
  for (const known of texts)
    for (const { text } of known.parts) {
      const key = withoutTypography(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(known));
    }
  const counts = new Map<KnownText, number>();
  const places = copy.blocks.map(({ text }) => {
    const place = placeIn(text, owners);
    for (const known of place?.owners ?? []) counts.set(known, (counts.get(known) ?? 0) + 1);
    return place;
  });
  const isMostly = [...counts].some(([{ parts }, count]) => count >= parts.length * MOSTLY && count >= 3);
  if (!isMostly) return copy;
  const blocks = copy.blocks.flatMap((block, index) => {
    const [first, second] = [...block.text.matchAll(between)];
    // One of the two was changed.
    const place =
      places[index] ?? (first && !second ? { at: first.index, length: first[0].length } : undefined);
    if (!place) return [block];
    const { text, ...rest } = block;
    return [text.slice(0, place.at), text.slice(place.at + place.length)].map((one) => ({
      ...rest,
      text: one.trim(),
    }));
  });
  return { ...copy, blocks };
}

interface PlaceBetween {
  readonly at: number;
  readonly length: number;
  readonly owners: ReadonlySet<KnownText>;
}

function placeIn(
  text: string,
  owners: ReadonlyMap<string, ReadonlySet<KnownText>>,
): PlaceBetween | undefined {
  const ownersOf = (one: string): ReadonlySet<KnownText> | undefined =>
    owners.get(withoutTypography(one)) ?? owners.get(withoutTypography(one.replace(numbered, '')));
  for (const { 0: gap, index: at } of [...text.matchAll(between)].slice(0, MOST_PLACES)) {
    const found = ownersOf(text.slice(0, at)) ?? ownersOf(text.slice(at + gap.length));
    if (found) return { at, length: gap.length, owners: found };
  }
  return undefined;
}

/** Judges blocks as a translation that nobody accepted; `undefined` when they are none. */
type JudgeRest = (copy: Copy) => CopyVerdict | undefined;

/** Of the items of a text so many blocks at least are another text beside it. */
const LEAST_BESIDE = 1 / 3;
/** And at most so many for each: a translation has no more, and matching takes long. */
const MOST_BESIDE = 4;

/**
 * The blocks that are a translation of a text that stands in the same file, with its notice where they have none of their own.
 *
 * @param standing - The known texts that were found.
 */
export function restIn(
  copy: Copy,
  standing: readonly Standing[],
  judge: JudgeRest,
): ReadonlySet<CopyBlock> | undefined {
  const found = standing.find(({ known }) => known.isDefinitive) ?? standing[0];
  if (!found) return undefined;
  const { known, own } = found;
  const fewest = known.parts.length * LEAST_BESIDE;
  const first = copy.blocks.findIndex((block) => own.has(block));
  const last = copy.blocks.findLastIndex((block) => own.has(block));
  const free = (from: number, to: number): readonly CopyBlock[] =>
    copy.blocks.slice(Math.max(0, from), to).filter((block) => standing.every((one) => !one.own.has(block)));
  const notice = noticeBlocks(copy, known).filter((block) => own.has(block));
  const judged = (blocks: Iterable<CopyBlock>): CopyVerdict | undefined => {
    const set = new Set(blocks);
    const kept = copy.blocks.filter((block) => set.has(block));
    return judge({ ...copy, blocks: kept, lang: '', hidden: [] });
  };
  const amid = othersIn(free(first - 1, last + 2), known);
  const most = known.parts.length * MOST_BESIDE;
  if (amid.length > most) return undefined;
  if (amid.length >= fewest) {
    if (judged(amid)) return new Set(amid);
    if (judged([...amid, ...notice])?.kind === 'translation') return new Set([...amid, ...notice]);
    // Some of it may be translated: what it says nobody knows, but the text beside it is what it is.
    const lang = languageOf(amid.map(({ text }) => text).join('\n'), '');
    return lang !== '' && lang !== known.lang ? new Set(amid) : undefined;
  }
  for (const beside of [free(first - most, first), free(last + 1, last + 1 + most)]) {
    if (beside.length < fewest) continue;
    if (judged(beside)) return new Set(beside);
    // Without a notice of its own it is one without any doubt, or another text that is none of ours.
    const whole = [...beside, ...notice];
    const verdict = judged(whole);
    if (verdict?.kind === 'translation' && verdict.isAllowed !== false) return new Set(whole);
  }
  return undefined;
}

/** Blocks that are not in a language, as far as it can be told: what somebody put into a text is in its own. */
function othersIn(blocks: readonly CopyBlock[], { lang, parts }: KnownText): readonly CopyBlock[] {
  const other = languageOf(blocks.map(({ text }) => text).join('\n'), '');
  if (other === '' || other === lang) return blocks;
  const notice = parts.filter(({ verbatim }) => verbatim).map(({ keys }) => new Set(keys));
  // A notice stays in its language, also one that was changed.
  const isNotice = (text: string): boolean => {
    const keys = [...new Set(wordsIn(text).map(({ key }) => key))];
    return notice.some((one) => keys.filter((key) => one.has(key)).length > keys.length * LIKE_NOTICE);
  };
  return blocks.filter(({ text }) => !isRather(text, lang, other) || isNotice(text));
}

/** From this share of its words on a paragraph is a notice, however it was changed. */
const LIKE_NOTICE = 0.6;

/** The blocks in which verbatim units stand as they are. */
function noticeBlocks({ blocks }: Copy, known: KnownText): readonly CopyBlock[] {
  const notice = known.parts.filter(({ verbatim }) => verbatim).map(({ text }) => withoutTypography(text));
  return blocks.filter(({ text }) => {
    const key = withoutTypography(text);
    return notice.some((one) => key.includes(one));
  });
}
