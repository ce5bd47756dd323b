/** Texts that are none of the known ones, also when they have the name of one. */

import { nothing } from './about.ts';
import type { Prepared } from './compare.ts';
import type { KnownText } from './known.ts';
import type { Stream } from './stream.ts';
import type { CopyVerdict } from './verdict.ts';

/** Lines of at most so many words may be titles. */
const LONGEST_TITLE = 14;

/** Whether a short block, as a title is, begins with these words. */
function beginsLine({ words, blockOf, places }: Stream, keys: readonly string[]): boolean {
  return (places.get(keys[0] ?? '') ?? []).some(
    (at) =>
      blockOf[at - 1] !== blockOf[at] &&
      blockOf[at + LONGEST_TITLE] !== blockOf[at] &&
      keys.every((key, index) => words[at + index]?.key === key),
  );
}

/** Nothing of a known document; when it has the name of some, that is said. */
export function strangerVerdict({ copy, stream }: Prepared, texts: readonly KnownText[]): CopyVerdict {
  const about = { path: copy.path, format: copy.format, remarks: copy.remarks, share: 0, ...nothing };
  const namesakes = texts.filter((known) => {
    const name = nameOf(known);
    return known.edition === known.document.current.id && name.length === 3 && beginsLine(stream, name);
  });
  const told = namesakes.filter(
    ({ document }, index) => namesakes.findIndex((other) => other.document === document) === index,
  );
  if (told.length === 0) return { ...about, kind: 'unknown', toldApart: [] };
  return {
    ...about,
    kind: 'other',
    isAllowed: false,
    toldApart: told.map(({ document, edition, parts }) => ({
      document: document.id,
      edition,
      items: parts.map(({ address }) => address),
    })),
  };
}

/** The first three words of a title are its name: what follows says whose it is. */
export function nameOf({ parts }: KnownText): readonly string[] {
  return parts.find(({ isHeading }) => isHeading)?.keys.slice(0, 3) ?? [];
}
