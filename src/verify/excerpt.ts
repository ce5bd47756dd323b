/** Excerpts: some items of a text, as they are. */

import { type About, nothing, noticeOf, SAME_TEXT } from './about.ts';
import { type ComparedItem, type Comparison, isRight } from './compare.ts';
import type { CopyVerdict } from './verdict.ts';

/** From this share of the words on that a copy lacks it is no text that lost an item. */
const LEAST_LACKING = 0.2;

/** Whether a copy is some of the items, whatever the copy is otherwise. */
export function isExcerpt(comparison: Comparison, likeness: number): boolean {
  const { items, share } = comparison;
  if (isPassage(comparison)) return true;
  if (likeness >= SAME_TEXT || share >= SAME_TEXT) return false;
  const present = items.filter(({ standing }) => standing !== 'missing');
  return present.length <= items.length / 2;
}

/** A large part of a text from one item to another, as it is, without the notice: it does not pass for the whole. */
function isPassage({ items, added }: Comparison): boolean {
  const own = items.filter(({ verbatim }) => !verbatim);
  if (added.length > 0 || items.some(({ verbatim, standing }) => verbatim && standing !== 'missing'))
    return false;
  const first = own.findIndex(({ standing }) => standing !== 'missing');
  const last = own.findLastIndex(({ standing }) => standing !== 'missing');
  const passage = own.slice(first, last + 1);
  const isWhole = passage.every((item) => isRight(item) && item.number === undefined);
  return first >= 0 && isWhole && lengthOf(passage) <= lengthOf(own) * (1 - LEAST_LACKING);
}

function lengthOf(items: readonly ComparedItem[]): number {
  return items.reduce((sum, { expected }) => sum + expected.length, 0);
}

/** The verdict about an excerpt; `undefined` when a sentence in common is all. */
export function excerptVerdict(about: About, { items }: Comparison): CopyVerdict | undefined {
  const present = items.filter(({ standing }) => standing !== 'missing');
  const quoted = present.filter((item) => isRight(item) || item.standing === 'extended');
  if (lengthOf(quoted) < 40 && about.share < 0.1) return undefined;
  return {
    ...about,
    ...nothing,
    kind: 'excerpt',
    isAllowed: false,
    notice: noticeOf(items),
    remarks: [
      ...about.remarks,
      { key: 'verify.remark.quoted', data: { items: quoted.map(({ address }) => address).join(', ') } },
    ],
  };
}
