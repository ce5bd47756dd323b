import type { Alignment, Document, Edition } from '../model.ts';
import { UserError } from '../user-error.ts';
import type { Context } from './command.ts';

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
  throw new UserError('no-such-edition', { edition: id, known: known.map((one) => one.id).join(', ') });
}

/** The edition that a text without a record names as its own: then it was made from that. */
export function editionSaid({ madeFrom }: Alignment): Edition | undefined {
  return madeFrom?.by === 'label' ? madeFrom.edition : undefined;
}

/** Says which edition a text without a record seems to have been made from, and how sure that is. */
export function proposeEdition({ host, t }: Context, { madeFrom, translation }: Alignment): void {
  if (!madeFrom || madeFrom.by === 'record') return;
  const data = {
    lang: translation.lang,
    edition: madeFrom.edition.id,
    sure: Math.round(madeFrom.sure * 100),
  };
  host.stderr.write(`${t(`edition.${madeFrom.by}`, data)}\n`);
}
