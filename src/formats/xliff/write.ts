import type { ExchangeFile, ExchangeUnit, FormatProblem, Inline, Written } from '../exchange.ts';
import { unwritableAt } from '../xml-write.ts';

/** How to write for a client. */
export interface XliffOptions {
  /**
   * Fill untranslated units with the English, in state `new` (1.2) or `initial` (2.x): OmegaT before version 4 shows
   * only units that have a target. On reading, such targets are no translations.
   */
  readonly prefill?: boolean;
}

/** What the writers put into the target of a unit. */
export interface PlannedTarget {
  readonly content: readonly Inline[];
  readonly as: 'locked' | 'prefilled' | 'stale' | 'translated';
}

/**
 * What the target of a unit has to be: the source itself for a locked unit, the English for a pre-filled one, the
 * translation otherwise; `undefined` for none.
 */
export function plannedTarget(
  unit: ExchangeUnit,
  { prefill = false }: XliffOptions,
): PlannedTarget | undefined {
  if (unit.locked) return { content: unit.source, as: 'locked' };
  if (unit.target === undefined) return prefill ? { content: unit.source, as: 'prefilled' } : undefined;
  // A target without a state above `initial` is one that needs work, in every client.
  const stale = unit.needsWork || unit.state === 'initial';
  return { content: unit.target, as: stale ? 'stale' : 'translated' };
}

/**
 * The units one after the other, in pieces of many units, a line end between any two: what is short and lives long is
 * copied again and again by the collector of garbage.
 */
export function writeInPieces(
  units: readonly ExchangeUnit[],
  write: (unit: ExchangeUnit) => string,
): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += PIECE)
    pieces.push(
      units
        .slice(at, at + PIECE)
        .map(write)
        .join('\n'),
    );
  return pieces;
}

/** Units in a piece. */
const PIECE = 250;

/**
 * What keeps a file from being written: no language, no units, units without id, ids that are no NMTOKEN or are used
 * twice. An empty list when it can be written. Never throws.
 *
 * @see XLIFF 2.1, 4.2.2.2 and 4.3.1.21
 */
export function unwritable(file: ExchangeFile): FormatProblem[] {
  const problems: FormatProblem[] = [];
  const refuse = (messageId: string, unit: ExchangeUnit, data: FormatProblem['data']): void => {
    const name = unit.address || unit.id;
    problems.push({
      id: 'exchange/write',
      messageId,
      data,
      severity: 'error',
      fatal: true,
      line: 0,
      column: 0,
      unit: name,
    });
  };
  const refuseFile = (messageId: string): void => {
    problems.push({
      id: 'exchange/write',
      messageId,
      data: {},
      severity: 'error',
      fatal: true,
      line: 0,
      column: 0,
    });
  };
  if (file.sourceLang === '') refuseFile('writeWithoutLanguage');
  if (file.units.length === 0) refuseFile('writeWithoutUnits');
  const seen = new Map<string, ExchangeUnit>();
  for (const unit of file.units) {
    if (unit.id === '') refuse('writeWithoutId', unit, { unit: unit.address });
    else if (!isNmtoken(unit.id)) refuse('writeIdInvalid', unit, { value: unit.id });
    if (seen.has(unit.id)) refuse('writeIdTwice', unit, { value: unit.id });
    seen.set(unit.id, unit);
  }
  return problems;
}

/**
 * The text, unless it has characters that XML has no way to hold; then the units that they come from. PO could escape
 * some of them, but no document of words has any. Never throws.
 *
 * @see XML 1.0, production [2] Char
 */
export function checked(text: string, file: ExchangeFile): Written {
  // One look at the whole is much faster than one at every piece.
  if (unwritableAt(text) < 0) return { ok: true, text };
  const problems = file.units.flatMap((unit) => {
    const found = textsOf(unit).find((piece) => unwritableAt(piece) >= 0);
    return found === undefined ? [] : [unwritableIn(found, unit.address || unit.id)];
  });
  return { ok: false, problems: problems.length > 0 ? problems : [unwritableIn(text, '')] };
}

function unwritableIn(text: string, unit: string): FormatProblem {
  const code = (text.codePointAt(unwritableAt(text)) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const data = { code: `U+${code}`, unit };
  return {
    id: 'exchange/write',
    messageId: 'writeCharacter',
    data,
    severity: 'error',
    fatal: true,
    line: 0,
    column: 0,
    unit,
  };
}

/** Narrower than the standard on purpose: what every client keeps. @see XML 1.0, production [7] Nmtoken */
function isNmtoken(id: string): boolean {
  return /^[A-Za-z0-9._:-]+$/.test(id);
}

function textsOf(unit: ExchangeUnit): string[] {
  const contents = [unit.source, unit.target, unit.previousSource, unit.previousTarget];
  const texts = contents.flatMap((content) => inlineTexts(content ?? []));
  return [
    ...texts,
    unit.id,
    unit.address,
    unit.fingerprint,
    unit.targetFingerprint,
    ...unit.notes.map(noteText),
  ];
}

function noteText(note: ExchangeUnit['notes'][number]): string {
  return `${note.from}${note.text}`;
}

function inlineTexts(content: readonly Inline[]): string[] {
  return content.flatMap((piece) => {
    if (piece.type === 'text') return [piece.text];
    if (piece.type === 'code') return [piece.id, piece.text];
    return [piece.id, piece.start, piece.end, ...inlineTexts(piece.children)];
  });
}
