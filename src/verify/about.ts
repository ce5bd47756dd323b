/** What every verdict says, and what it says when there is nothing to say. */

import { type ComparedItem, isRight } from './compare.ts';
import type { CopyVerdict } from './verdict.ts';

/** What every verdict says. */
export type About = Pick<CopyVerdict, 'path' | 'remarks' | 'share' | 'toldApart'> &
  Partial<Pick<CopyVerdict, 'format' | 'document' | 'edition' | 'lang'>>;

/** A verdict without findings. */
export const nothing: Pick<CopyVerdict, 'items' | 'added' | 'references' | 'claims' | 'uncertain'> = {
  items: [],
  added: [],
  references: [],
  claims: [],
  uncertain: [],
};

/** From this share of its sequences or words on it is the text, however it was changed. */
export const SAME_TEXT = 0.45;

/** How the verbatim units stand, the worst of them. */
export function noticeOf(items: readonly ComparedItem[]): NonNullable<CopyVerdict['notice']> {
  const verbatim = items.filter((item) => item.verbatim);
  if (verbatim.length === 0) return 'none';
  if (verbatim.every(isRight)) return 'present';
  return verbatim.every(({ standing }) => standing === 'missing') ? 'missing' : 'altered';
}
