/** What a copy was told apart from: other editions, and other documents of the same name. */

import { ownParts } from './compare.ts';
import type { KnownText } from './known.ts';
import { nameOf } from './stranger.ts';
import type { ToldApart } from './verdict.ts';

/** What else has the name of a text in this language, with the items that differ. */
export function toldApart(known: KnownText, texts: readonly KnownText[]): readonly ToldApart[] {
  return texts
    .filter((other) => other !== known && other.lang === known.lang && isNamesake(other, known))
    .map((other) => apart(known, other));
}

/** By which of its items a text is told from another one. */
export function apart(known: KnownText, other: KnownText): ToldApart {
  return {
    document: other.document.id,
    edition: other.edition,
    items: ownParts(known, other).map(({ address }) => address),
  };
}

/** Another edition of the same document, or the current one of another document of the same name. */
function isNamesake(other: KnownText, known: KnownText): boolean {
  if (!other.isDefinitive) return false;
  if (other.document.id === known.document.id) return true;
  const name = nameOf(known);
  const isSame = name.length === 3 && nameOf(other).join(' ') === name.join(' ');
  return isSame && other.edition === other.document.current.id;
}
