import type { ExchangeFile, ExchangeFormat, ExchangeNote, ExchangeUnit } from '../formats/exchange.ts';
import { unitId } from '../formats/xliff/index.ts';
import type { Translate } from '../messages/index.ts';
import type { Alignment, State, Unit } from '../model.ts';
import { freshness } from '../pairs/pairs.ts';
import { contentOf, definitionsOf, printOf, withIdsOf } from './content.ts';
import { notesOf } from './notes.ts';
import { exchanged, isTranslated, type Standing, standings } from './standing.ts';

/** How to export. */
export interface ExportOptions {
  readonly format: ExchangeFormat;
  /** Words of the notes: in the language of the translator, where there are any. */
  readonly t: Translate;
}

/**
 * A translation as a file for translators: one unit for every item of the definitive text, with its translation, its
 * state by the record, what a translator has to know of it, and the fingerprints by which it is recognized when it
 * comes back. Units that must stay in English are locked.
 *
 * Items that are merged or split in the translation have no translation of their own: a note says what stands there.
 * Pure; never throws.
 */
export function toExchange(alignment: Alignment, { format, t }: ExportOptions): ExchangeFile {
  const { document, edition, translation } = alignment;
  const standingOf = standings(alignment);
  const english = definitionsOf(edition.units);
  const definitions = definitionsOf(translation.blocks);
  const units = exchanged(edition).map((unit): ExchangeUnit => {
    const standing = standingOf(unit);
    const source = contentOf(unit.content, format, english);
    const base = { ...blank, id: unitId(unit.address), address: unit.address, source };
    const known = { ...base, fingerprint: unit.fingerprint };
    const notes = notesOf({ unit, standing, document, lang: translation.lang }, t);
    if (unit.verbatim) return { ...known, target: source, state: 'final', locked: true, notes };
    if (standing.type !== 'own' || !isTranslated(alignment, unit, standing.block)) return { ...known, notes };
    const target = withIdsOf(source, contentOf(standing.block.content, format, definitions));
    const translated = { ...known, target, targetFingerprint: printOf(target) };
    const progress = progressOf(alignment, unit, standing);
    const { before } = progress;
    return {
      ...translated,
      state: progress.state,
      needsWork: progress.needsWork,
      ...(before !== undefined && {
        previousSource: contentOf(before, format, english),
        previousTarget: target,
      }),
      notes: before === undefined ? notes : [...notes, changeNote(before, t)],
    };
  });
  return {
    format,
    sourceLang: document.profile.lang,
    targetLang: translation.lang,
    document: document.id,
    edition: edition.id,
    fingerprint: edition.fingerprint,
    units,
    problems: [],
  };
}

const blank = {
  file: '',
  state: 'initial',
  needsWork: false,
  locked: false,
  targetFingerprint: '',
  span: { start: 0, end: 0 },
  line: 0,
  column: 0,
  extras: [],
} as const;

/** What the record says of a translated unit, and the English it was made from when that is another one. */
function progressOf(
  alignment: Alignment,
  unit: Unit,
  { pair }: Extract<Standing, { type: 'own' }>,
): { readonly state: State; readonly needsWork: boolean; readonly before?: string } {
  const known = freshness(alignment, pair);
  if (!known) return { state: 'translated', needsWork: false };
  if (known.sourceChanged) {
    const before = known.madeFrom;
    const isOther = before !== undefined && before.fingerprint !== unit.fingerprint;
    return { state: 'initial', needsWork: true, ...(isOther && { before: before.content }) };
  }
  if (known.targetChanged) return { state: 'translated', needsWork: false };
  const { state } = known.unit;
  return { state, needsWork: state === 'initial' };
}

/** Clients that do not show the previous English elsewhere show notes. */
function changeNote(before: string, t: Translate): ExchangeNote {
  return { text: t('exchange.note.changed', { before }), from: 'developer', about: 'source' };
}
