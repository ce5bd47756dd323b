import type { ExchangeFile, ExchangeUnit, Inline } from '../formats/exchange.ts';
import type { Edition, Unit } from '../model.ts';
import { contentOf, keyOf } from './content.ts';

/** A unit of the document, and what a file carries for it. */
export interface Carried {
  readonly unit: Unit;
  readonly given: ExchangeUnit;
  readonly format: ExchangeFile['format'];
  /** The English of the unit as the format carries it. */
  readonly source: readonly Inline[];
  /** The link definitions of the English. */
  readonly english: string;
}

/** The unit whose English the file has: today's, or that of an older edition; `undefined` when no edition has it. */
export function madeFrom(
  editions: readonly Edition[],
  { unit, given, format, source, english }: Carried,
): Pick<Unit, 'fingerprint'> | undefined {
  // Resources of i18next carry no English: what they translate is taken for today's.
  if (format === 'i18next') return unit;
  const key = keyOf(given.source);
  if (keyOf(source) === key) return unit;
  for (const edition of editions.toReversed()) {
    const found = edition.units.find(
      (one) =>
        (one.address === unit.address || one.fingerprint === given.fingerprint) &&
        keyOf(contentOf(one.content, format, english)) === key,
    );
    if (found) return found;
  }
  return undefined;
}
