/** Derivative works: made from a document, without its notice, and without references to its owner, or with some left. */

import type { Scanner } from '../references/index.ts';
import type { About } from './about.ts';
import { type ComparedItem, type Comparison, isRight, type Prepared } from './compare.ts';
import type { CopyBlock } from './copy.ts';
import type { CopyVerdict, RemainingReference } from './verdict.ts';
import { wordsIn } from './words.ts';

/** Share of the units that name the owner which a work must have freed of it to be one that was made for others. */
const LEAST_FREED = 0.4;

/**
 * Whether somebody made another work of the text: the notice is gone, and units that name the owner were rewritten or
 * left out.
 */
export function looksDerived(
  { items, known }: Comparison,
  scanner: Scanner | undefined,
  { copy }: Prepared,
): boolean {
  if (!scanner || items.some((item) => item.verbatim && isRight(item))) return false;
  const names = (text: string): boolean => text !== '' && hitsIn(text, scanner, known.lang).length > 0;
  const naming = items.filter((item) => !item.verbatim && names(item.expected));
  if (naming.length === 0) return false;
  const kept = naming.filter(({ standing, found }) => standing !== 'missing' && names(found));
  const rewritten = naming.filter(({ standing, found }) => standing !== 'missing' && !names(found));
  // A text that lost its end is none; somebody rewrote at least one of these units.
  if (copy.blocks.length === 0 || rewritten.length === 0) return false;
  const isOtherwiseWhole = items.filter(isRight).length >= items.length / 3;
  return isOtherwiseWhole && 1 - kept.length / naming.length >= LEAST_FREED;
}

/** The verdict about a derivative work. */
export function derivativeVerdict(
  about: About,
  { items, added, known, region }: Comparison,
  { prepared: { copy }, scanner }: { readonly prepared: Prepared; readonly scanner: Scanner | undefined },
): CopyVerdict {
  // On a page or in a mail others speak too; a document or a book is one work from its beginning to its end.
  const isPage = copy.format === 'html' || copy.format === 'mail';
  const blocks = isPage ? copy.blocks.slice(region.from, region.to) : copy.blocks;
  const text = [...blocks.flatMap(seenIn), ...(isPage ? [] : copy.hidden)].join('\n\n');
  const seen = scanner ? hitsIn(text, scanner, known.lang) : [];
  const beside = (copy.beside?.() ?? []).filter(
    ({ at, isOfPage }) => !isPage || isOfPage || (at >= region.from && at <= region.to),
  );
  const unseen = beside.flatMap(({ text: one, where, isOfPage }) =>
    (scanner ? hitsIn(one, scanner, known.lang) : []).map((hit) => ({
      ...hit,
      where,
      // What a page says of itself may be about whoever shows the work there.
      isDoubtful: hit.isDoubtful || (isPage && isOfPage === true),
    })),
  );
  const references = [...seen, ...unseen];
  const claims = items.filter((item) => isClaim(item, scanner, known.lang)).map(({ address }) => address);
  return {
    ...about,
    kind: 'derivative',
    isAllowed: references.every(({ isDoubtful }) => isDoubtful) && claims.length === 0,
    items: items.filter((item) => !isRight(item)),
    added,
    notice: claims.length > 0 ? 'altered' : 'missing',
    references,
    claims,
    uncertain: ['own-use'],
  };
}

/** What stands in a block, and what a style sheet shows there. */
function seenIn({ text, shown = [], shownBefore = [] }: CopyBlock): readonly string[] {
  return [...shownBefore, text, ...shown];
}

/** From this share of its words on a notice is still the one of the document; a notice of others has their name and year. */
const STILL_CLAIMS = 0.8;

/** Whether a verbatim unit still says what only a copy may say. Whoever made the work may put a notice of their own there. */
function isClaim(
  { verbatim, standing, expected, found }: ComparedItem,
  scanner: Scanner | undefined,
  lang: string,
): boolean {
  if (!verbatim || standing === 'missing') return false;
  if (scanner && hitsIn(found, scanner, lang).length > 0) return true;
  const there = new Set(wordsIn(found).map(({ key }) => key));
  const own = wordsIn(expected);
  return own.filter(({ key }) => there.has(key)).length >= own.length * STILL_CLAIMS;
}

function hitsIn(text: string, scanner: Scanner, lang: string): readonly RemainingReference[] {
  return scanner
    .scan(text, { surface: 'text', lang })
    .map(({ data, form, level }) => ({ found: data.found, form, isDoubtful: level === 'review' }));
}
