/** What the files of a pack are made from, as one digest: the same digest, the same files. */

import type { Alignment, Document } from '../model.ts';
import { digestOf } from '../pack/manifest.ts';
import type { Known } from '../pack/readable.ts';
import type { Required } from '../pack/required.ts';
import { documentDigest } from './digest.ts';
import type { Words } from './pack-request.ts';

/** A translation, and what of it belongs to which unit of the English: dictionaries may have a say in that. */
function matched({ translation, edition, pairs }: Alignment): readonly unknown[] {
  const { lang, text, file, record, states } = translation;
  const found = pairs.map(({ address, relation, targets }) => [
    address,
    relation,
    targets.map(({ span }) => span.start),
  ]);
  return [lang, text, file?.text, record, [...(states ?? [])], edition.id, found];
}

/** The digest of all that the files of a text follow from. */
export function fromOf(
  document: Document,
  {
    known,
    words,
    asked,
    alignment,
  }: {
    readonly known: Known;
    readonly words: Pick<Words, 'lang'>;
    /** What has to stand in it; nothing in a derivative work. */
    readonly asked: readonly Required[];
    readonly alignment?: Alignment;
  },
): string {
  const own = alignment && matched(alignment);
  return digestOf(JSON.stringify([documentDigest(document), own, known, words.lang, asked]));
}
