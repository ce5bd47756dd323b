/** The texts that a copy may be of: every edition of every document, and its accepted translations. */

import type { Document, Pair } from '../model.ts';
import { wordsIn } from './words.ts';

/** One unit of a known text. */
export interface Part {
  readonly address: string;
  /** What a reader sees. */
  readonly text: string;
  readonly keys: readonly string[];
  readonly verbatim: boolean;
  readonly clause: boolean;
  readonly isHeading: boolean;
  readonly ordinal?: number;
  /** The English changed since it was translated. */
  readonly isStale?: true;
}

/** One edition of a document in one language. */
export interface KnownText {
  readonly document: Document;
  readonly edition: string;
  readonly lang: string;
  /** The definitive text itself. */
  readonly isDefinitive: boolean;
  /** Items of the English that have no translation in it. */
  readonly lacking?: readonly string[];
  readonly parts: readonly Part[];
  /** Three words in a row, of all parts that are not verbatim: those are the same in every language. */
  readonly sequences: ReadonlySet<string>;
}

/** Every edition of a document in the definitive language; the current one as it was locked. */
export function definitiveTexts(document: Document): readonly KnownText[] {
  return [...document.editions.filter(({ id }) => id !== document.current.id), document.current].map(
    (edition) =>
      knownText(
        { document, edition: edition.id, lang: document.profile.lang, isDefinitive: true },
        edition.units
          .filter(({ kind }) => kind !== 'meta' && kind !== 'definition' && kind !== 'rule')
          .map((unit) => ({ ...unit, isHeading: unit.kind === 'heading' })),
      ),
  );
}

/** A translation that was matched to its English. */
export function translatedText(
  about: Pick<KnownText, 'document' | 'edition' | 'lang'>,
  pairs: readonly Pair[],
  isStale: (address: string) => boolean,
): KnownText {
  const parts = pairs.flatMap((pair) => {
    // What has no English, as a note of its translator, is of the accepted text too.
    const [unit] = pair.sources;
    return pair.targets.map(({ text, ordinal }) => ({
      address: pair.address,
      text,
      verbatim: unit?.verbatim ?? false,
      clause: unit?.clause ?? false,
      isHeading: unit?.kind === 'heading',
      ...(ordinal && { ordinal }),
      ...(isStale(pair.address) && { isStale: true as const }),
    }));
  });
  const lacking = pairs
    .filter(
      ({ sources, targets }) => targets.length === 0 && sources.some(({ translatable }) => translatable),
    )
    .map(({ address }) => address);
  return knownText({ ...about, isDefinitive: false, lacking }, parts);
}

type GivenPart = Omit<Part, 'keys' | 'ordinal'> & { readonly ordinal?: { readonly value: number } };

function knownText(about: Omit<KnownText, 'parts' | 'sequences'>, given: readonly GivenPart[]): KnownText {
  const parts = given.flatMap(({ address, text, verbatim, clause, isHeading, ordinal, isStale }): Part[] => {
    const keys = wordsIn(text).map(({ key }) => key);
    if (keys.length === 0) return [];
    return [
      {
        address,
        text,
        keys,
        verbatim,
        clause,
        isHeading,
        ...(ordinal && { ordinal: ordinal.value }),
        ...(isStale && { isStale }),
      },
    ];
  });
  const own = parts.filter(({ verbatim }) => !verbatim);
  return { ...about, parts, sequences: new Set(own.flatMap(({ keys }) => sequencesOf(keys))) };
}

/** Every three words in a row. */
export function sequencesOf(keys: readonly string[]): readonly string[] {
  const length = Math.min(3, keys.length);
  return Array.from({ length: keys.length - length + 1 }, (_, at) => keys.slice(at, at + length).join(' '));
}
