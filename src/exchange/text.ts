import type { ExchangeFile, ExchangeUnit } from '../formats/exchange.ts';
import { plain } from '../formats/inline.ts';
import type { Alignment, Pair } from '../model.ts';
import { positions } from '../text/text.ts';
import { contentOf, definitionsOf, printOf } from './content.ts';
import { exchanged, isTranslated, standings } from './standing.ts';

/** Whether a match is to be looked at by somebody who reads both languages. */
export function isDoubtful({ confidence }: Pair): boolean {
  return confidence < 0.5;
}

/**
 * A translation as a whole text, matched to the English, as the units of a file for translators. Blocks that are
 * matched with no one unit of their own are left out; doubtful matches need work.
 *
 * @param ours The translation that it is compared with, and whether the text was made from exactly that: then what
 * differs was edited.
 */
export function textToExchange(
  alignment: Alignment,
  ours: { readonly alignment: Alignment; readonly isBase: boolean },
): ExchangeFile {
  const { document, edition, translation } = alignment;
  const standingOf = standings(alignment);
  const oursOf = standings(ours.alignment);
  const at = positions(translation.text);
  const definitions = definitionsOf(translation.blocks);
  const units = exchanged(edition).flatMap((unit): ExchangeUnit[] => {
    const standing = standingOf(unit);
    if (standing.type !== 'own' || (!unit.verbatim && !isTranslated(alignment, unit, standing.block)))
      return [];
    const { block, pair } = standing;
    const mine = ours.isBase ? oursOf(unit) : undefined;
    const base = mine?.type === 'own' ? printOf(contentOf(mine.block.content, 'i18next', definitions)) : '';
    return [
      {
        id: unit.address,
        address: unit.address,
        file: '',
        source: [],
        target: unit.verbatim ? plain(block.content) : contentOf(block.content, 'i18next', definitions),
        state: 'translated',
        needsWork: isDoubtful(pair),
        locked: unit.verbatim,
        notes: [],
        fingerprint: '',
        targetFingerprint: base,
        span: block.span,
        ...at(block.span.start),
        extras: [],
      },
    ];
  });
  return {
    format: 'i18next',
    sourceLang: document.profile.lang,
    targetLang: translation.lang,
    document: document.id,
    edition: edition.id,
    fingerprint: '',
    units,
    problems: [],
  };
}
