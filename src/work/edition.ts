import { createAligner } from '../align/index.ts';
import type { Alignment, Document, Edition, Translation } from '../model.ts';
import { namesNear } from '../text/nearest.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';

/** Which edition a text without a record seems to have been made from. */
export interface Proposal {
  readonly lang: string;
  readonly edition: string;
  /** `label`: the text names it. `fit`: it fits best. */
  readonly by: 'label' | 'fit';
  /** In per cent. */
  readonly sure: number;
}

/**
 * The edition of a document that was named, if one was.
 *
 * @throws {UserError} when the document has no such edition.
 */
export function editionNamed(document: Document, id: string | undefined): Edition | undefined {
  if (id === undefined) return undefined;
  const known = [...document.editions.slice(0, -1), document.current];
  const found = known.find((edition) => edition.id === id);
  if (found) return found;
  throw new UserError('no-such-edition', {
    edition: id,
    known: namesNear(
      id,
      known.map((one) => one.id),
    ),
  });
}

/** What matches translations to a document, where somebody said which edition they were made from, or nobody. */
export function alignerFor(
  document: Document,
  madeFrom: Edition | undefined,
): (translation: Translation) => Alignment {
  return madeFrom ? createAligner(document, { madeFrom }) : alignerOf(document);
}

/**
 * The older edition that a text without a record was made from, as it says itself or as its structure, labels and numbers
 * show: what fits an older edition better than today's is hardly ever made from today's, and an item that is called stale
 * is looked at, while one that counts as current is not.
 */
export function editionShown({ madeFrom }: Alignment): Edition | undefined {
  return madeFrom && madeFrom.by !== 'record' ? madeFrom.edition : undefined;
}

/** What to say of the edition that a text seems to have been made from; nothing where a record says it. */
export function proposalOf({ madeFrom, translation }: Alignment): Proposal | undefined {
  if (!madeFrom || madeFrom.by === 'record') return undefined;
  const { edition, by, sure } = madeFrom;
  return { lang: translation.lang, edition: edition.id, by, sure: Math.round(sure * 100) };
}
