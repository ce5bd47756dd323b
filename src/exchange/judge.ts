import type { ExchangeFile, ExchangeUnit, Inline } from '../formats/exchange.ts';
import { compareCodes } from '../formats/inline.ts';
import { readMarkdownInline } from '../formats/markdown-inline.ts';
import { asOneParagraph, writeMarkdownInline } from '../formats/markdown-inline-write.ts';
import { addressOfId } from '../formats/xliff/index.ts';
import { unwritableAt } from '../formats/xml-write.ts';
import type { Alignment, Document, Unit } from '../model.ts';
import {
  addressOf,
  codesOf,
  contentOf,
  definitionsOf,
  formatOfUnit,
  hasCodes,
  keyOf,
  printOf,
  withIdsOf,
} from './content.ts';
import { valueStyleAt } from './front-value.ts';
import { madeFrom } from './made-from.ts';
import { fittedTo, referencedAs } from './parts.ts';
import { exchanged, isTranslated, type Standing, standings } from './standing.ts';
import { wrappedAs } from './wrapping.ts';

/** Whose text stands where both changed. */
export type Side = 'ours' | 'theirs';

/**
 * What becomes of a unit of the file. `edited`, `new` and `stale` are taken over, the last as made from an older
 * English. `kept`: the file has an older translation, or none, where ours is newer. `conflict`: both changed.
 */
export type Outcome = 'unchanged' | 'edited' | 'new' | 'stale' | 'kept' | 'conflict' | 'refused';

/**
 * Why a unit is refused. `source`: its English is of no edition. `locked`: what must stay in English does not.
 * `codes`: markup is missing, extra or unknown. `unknown`: the document has no such unit. `removed`: an older edition
 * had it. `duplicate`: it stands twice with different translations. `mixed`: it is merged or split in our translation.
 * `markup`: it cannot be written as one paragraph. `characters`: it has characters that no text has.
 * `long`: no paragraph is as long.
 */
export type RefusalReason =
  | 'source'
  | 'locked'
  | 'codes'
  | 'unknown'
  | 'removed'
  | 'duplicate'
  | 'mixed'
  | 'markup'
  | 'characters'
  | 'long';

/** UTF-16 code units that one translation may have: what bounds the time it takes to write it. */
const LONGEST_UNIT = 50_000;
/** The CommonMark parser takes a time that grows with the square of the links that are begun and not ended. */
const MOST_BRACKETS = 500;

/** One unit of the file, judged. */
export interface UnitOutcome {
  /** Address of the unit; what the file calls it when there is none. */
  readonly address: string;
  readonly outcome: Outcome;
  readonly reason?: RefusalReason;
  /** What the reason names. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Markdown as our translation has it; empty for none. */
  readonly before: string;
  /** Markdown as the file has it; for a refused unit its text. */
  readonly after: string;
  /** Fingerprint of the English that it was made from. */
  readonly source: string;
  readonly needsWork: boolean;
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Whether a unit is taken over. */
export function isTaken({ outcome }: UnitOutcome): boolean {
  return outcome === 'edited' || outcome === 'new' || outcome === 'stale';
}

/** Compares a file with the document and with the translation as it is, unit by unit. Pure; never throws. */
export function judge(file: ExchangeFile, alignment: Alignment, side: Side | undefined): UnitOutcome[] {
  const find = finder(file, alignment);
  const claims = new Map<Unit, ExchangeUnit[]>();
  for (const given of file.units) {
    const unit = find(given);
    if (!unit) continue;
    const known = claims.get(unit);
    if (known) known.push(given);
    else claims.set(unit, [given]);
  }
  const one = unitJudge(file, alignment, side);
  const unknown = unknownJudge(alignment);
  return file.units.flatMap((given) => {
    const unit = find(given);
    if (!unit) return [unknown(given)];
    const claimed = claims.get(unit) ?? [given];
    if (claimed[0] === given) return [one(unit, given, claimed.slice(1))];
    // The same said twice is said once.
    return [];
  });
}

/**
 * The unit that a unit of the file speaks of: by address, by id, or by its English when that is said only once. What
 * says that it is an item which no edition has is none: whoever wrote the number meant it.
 */
function finder(file: ExchangeFile, alignment: Alignment): (given: ExchangeUnit) => Unit | undefined {
  const units = exchanged(alignment.edition);
  const byAddress = new Map(units.map((unit) => [unit.address, unit]));
  const definitions = definitionsOf(alignment.edition.units);
  const isMistaken = mistakenAddress(alignment.document);
  let byText: Map<string, Unit | undefined> | undefined;
  return (given) => {
    const named = byAddress.get(given.address) ?? byAddress.get(addressOfId(given.id));
    if (named || given.source.length === 0 || isMistaken(addressOf(given))) return named;
    if (!byText) {
      byText = new Map();
      for (const unit of units) {
        const keys = [file.format, 'po' as const].map((format) =>
          keyOf(contentOf(unit.content, format, definitions)),
        );
        for (const key of new Set(keys)) byText.set(key, byText.has(key) ? undefined : unit);
      }
    }
    return byText.get(keyOf(given.source));
  };
}

/** Whether an address is written like those of a document, and in none of its editions: `item.33` of twelve. */
function mistakenAddress({ editions }: Document): (address: string) => boolean {
  const known = new Set(editions.flatMap(({ units }) => units.map(({ address }) => address)));
  const shapeOf = (address: string): string => address.replace(/\d+/g, '#');
  let shapes: ReadonlySet<string> | undefined;
  return (address) => {
    shapes ??= new Set([...known].map(shapeOf));
    return !known.has(address) && shapes.has(shapeOf(address));
  };
}

function unknownJudge({ document, edition: now }: Alignment): (given: ExchangeUnit) => UnitOutcome {
  const current = new Set(now.units.map(({ address }) => address));
  const oldest = new Map<string, string>();
  for (const { id, units } of document.editions)
    for (const { address } of units) if (!oldest.has(address)) oldest.set(address, id);
  return (given) => {
    const address = addressOf(given);
    const edition = oldest.get(address);
    return {
      ...placeOf(given),
      address,
      outcome: 'refused',
      reason: edition !== undefined && !current.has(address) ? 'removed' : 'unknown',
      data: { edition: edition ?? '' },
      before: '',
      after: textOf(given.target),
      source: '',
      needsWork: false,
    };
  };
}

type Judge = (unit: Unit, given: ExchangeUnit, others: readonly ExchangeUnit[]) => UnitOutcome;

function unitJudge(file: ExchangeFile, alignment: Alignment, side: Side | undefined): Judge {
  const standingOf = standings(alignment);
  const english = definitionsOf(alignment.edition.units);
  const definitions = definitionsOf(alignment.translation.blocks);
  return (unit, given, others) => {
    const standing = standingOf(unit);
    const format = formatOfUnit(given, unit.content, { format: file.format, english });
    const source = contentOf(unit.content, format, english);
    const now = targetOf(alignment, unit, standing);
    const mine = now === undefined ? undefined : withIdsOf(source, contentOf(now, format, definitions));
    const base = {
      ...placeOf(given),
      address: unit.address,
      data: {},
      before: now ?? '',
      after: textOf(given.target),
      source: unit.fingerprint,
      needsWork: given.needsWork,
    };
    const refuse = (reason: RefusalReason, data: UnitOutcome['data'] = {}): UnitOutcome => {
      return { ...base, outcome: 'refused', reason, data };
    };
    const unchanged: UnitOutcome = { ...base, outcome: 'unchanged' };
    const said = others.length > 0 ? keyOf(given.target ?? []) : '';
    const other = others.find((twin) => keyOf(twin.target ?? []) !== said);
    if (other) return refuse('duplicate', { first: given.line, second: other.line });
    if (unit.verbatim) {
      const isIntact = given.target === undefined || keyOf(given.target) === keyOf(source);
      return isIntact ? unchanged : refuse('locked');
    }
    const made = madeFrom(alignment.document.editions, { unit, given, format, source, english });
    if (made === undefined) return refuse('source');
    if (given.target === undefined || keyOf(given.target) === '') {
      return mine === undefined ? unchanged : { ...base, outcome: 'kept', after: '' };
    }
    if (mine !== undefined && keyOf(mine) === keyOf(given.target)) return unchanged;
    const known = given.targetFingerprint;
    if (known !== '' && printOf(given.target) === known) return { ...base, outcome: 'kept' };
    if (standing.type === 'mixed') return refuse('mixed');
    if (unwritableAt(base.after) >= 0) return refuse('characters');
    if (base.after.length > LONGEST_UNIT) return refuse('long', { limit: LONGEST_UNIT });
    if (base.after.split('[').length > MOST_BRACKETS) return refuse('markup');
    const written = writtenAs({ given, source, mine, format, definitions });
    if ('refused' in written) return refuse(written.refused, { list: written.list });
    const part = standing.type === 'own' ? standing.block.part : unit.part;
    const { text } = alignment.translation;
    const front = standing.type === 'own' ? valueStyleAt(text, standing.block.start) : 'plain';
    const fitted = fittedTo(part, written.markdown, front);
    const result = {
      ...base,
      after: wrappedAs(now ?? '', part?.of === 'front' ? fitted : referencedAs(now ?? '', fitted)),
      source: made.fingerprint,
    };
    if (mine !== undefined && (known === '' || printOf(mine) !== known)) {
      if (side === undefined) return { ...result, outcome: 'conflict' };
      if (side === 'ours') return { ...result, outcome: 'kept' };
    }
    if (made.fingerprint !== unit.fingerprint) return { ...result, outcome: 'stale' };
    return { ...result, outcome: mine === undefined ? 'new' : 'edited' };
  };
}

/** The translation of a unit as it is; `undefined` when there is none of its own. */
function targetOf(alignment: Alignment, unit: Unit, standing: Standing): string | undefined {
  if (standing.type !== 'own' || !isTranslated(alignment, unit, standing.block)) return undefined;
  return standing.block.content;
}

interface Writing {
  readonly given: ExchangeUnit;
  readonly source: readonly Inline[];
  readonly mine: readonly Inline[] | undefined;
  readonly format: ExchangeFile['format'];
  readonly definitions: string;
}

/** The translation as Markdown. Markup is ours, never the file's; codes that ours misses too may be missing. */
function writtenAs({
  given,
  source,
  mine,
  format,
  definitions,
}: Writing): { readonly markdown: string } | { readonly refused: RefusalReason; readonly list: string } {
  const target = given.target ?? [];
  const english = hasCodes(format) ? source : readMarkdownInline(textOf(source), definitions);
  const typed = hasCodes(format) ? undefined : asOneParagraph(textOf(target), definitions);
  const coded = hasCodes(format) ? target : withIdsOf(english, readMarkdownInline(typed ?? '', definitions));
  const before = hasCodes(format)
    ? mine
    : mine && withIdsOf(english, readMarkdownInline(textOf(mine), definitions));
  const tolerated = new Set(
    before ? compareCodes(english, before).map(({ type, id }) => `${type} ${id}`) : [],
  );
  const differences = compareCodes(english, coded).filter(({ type, id }) => !tolerated.has(`${type} ${id}`));
  if (differences.length > 0 && english.length > 0) {
    return {
      refused: 'codes',
      list: differences.map(({ type, id }) => shownCode(english, type, id)).join(', '),
    };
  }
  if (!hasCodes(format)) return typed === undefined ? { refused: 'markup', list: '' } : { markdown: typed };
  const ours = new Map([...codesOf(source), ...codesOf(mine ?? [])].map((code) => [code.id, code]));
  const markdown = writeMarkdownInline(withMarkup(target, ours), definitions);
  return markdown === undefined || markdown === '' ? { refused: 'markup', list: '' } : { markdown };
}

/** A code as people know it: its markup where we have it, its number otherwise. */
function shownCode(source: readonly Inline[], type: string, id: string): string {
  const code = codesOf(source).find((one) => one.id === id);
  const markup = code?.type === 'pair' ? `${code.start}…${code.end}` : (code?.text ?? '');
  const sign = type === 'missing' ? '−' : '+';
  return `${sign}${markup === '' ? `<${id}>` : markup}`;
}

function withMarkup(content: readonly Inline[], ours: ReadonlyMap<string, Inline>): Inline[] {
  return content.flatMap((piece): Inline[] => {
    if (piece.type === 'text') return [piece];
    if (piece.kind === 'annotation') return piece.type === 'pair' ? withMarkup(piece.children, ours) : [];
    const own = ours.get(piece.id);
    if (piece.type === 'code') return own?.type === 'code' ? [own] : [];
    const children = withMarkup(piece.children, ours);
    return own?.type === 'pair' ? [{ ...own, children }] : children;
  });
}

function textOf(content: readonly Inline[] | undefined): string {
  let text = '';
  for (const piece of content ?? []) {
    if (piece.type === 'text') text += piece.text;
    else if (piece.type === 'pair') text += textOf(piece.children);
  }
  return text;
}

function placeOf({ line, column }: ExchangeUnit): { readonly line: number; readonly column: number } {
  return { line, column };
}
