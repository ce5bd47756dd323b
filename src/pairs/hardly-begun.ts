/** Translations of which hardly anything is there yet. */

import type { Alignment } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';

/** How much of a document has no counterpart. */
export interface HardlyBegun {
  /** Items of the English that are missing. */
  readonly missing: number;
  /** Items that are to be translated. */
  readonly all: number;
}

/** That so much is missing that it is one thing to tell, and no difference of structure; `undefined` of all others. */
export const hardlyBegun: (alignment: Alignment) => HardlyBegun | undefined = forLatest(({ pairs }) => {
  const prose = pairs.filter(({ sources: [unit] }) => unit?.translatable && !unit.clause);
  const missing = prose.filter(({ relation }) => relation === 'missing').length;
  const isSo = missing >= FEWEST && missing >= prose.length * SHARE;
  return isSo ? { missing, all: prose.length } : undefined;
});

const FEWEST = 10;
const SHARE = 0.8;
