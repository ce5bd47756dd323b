import { lockedEdition } from '../document/lock.ts';
import type { ExchangeFile, ExchangeUnit } from '../formats/exchange.ts';
import { inlineMarkup } from '../formats/inline.ts';
import type { Document, EditedEnglish, Edition, Span, Unit } from '../model.ts';
import { addressOf, contentOf, definitionsOf } from './content.ts';
import { createLookup } from './known-english.ts';
import { madeFrom } from './made-from.ts';
import { exchanged } from './standing.ts';

/**
 * The English of a file that is neither today's nor that of an older edition as it was locked, in the order of the file.
 * Units that carry no English are left out. Those that name no item of the document are looked up by their words, and
 * left out where they are no words of it.
 */
export function editedEnglish(file: ExchangeFile, document: Document): readonly EditedEnglish[] {
  if (file.format === 'i18next') return [];
  const units = new Map(exchanged(document.current).map((unit) => [unit.address, unit]));
  const english = definitionsOf(document.current.units);
  let editions: readonly Edition[] | undefined;
  let lookUp: ReturnType<typeof createLookup> | undefined;
  return file.units.flatMap((given): EditedEnglish[] => {
    const unit = units.get(given.address) ?? units.get(addressOf({ ...given, address: '' }));
    if (given.source.length === 0) return [];
    const carried = inlineMarkup(given.source);
    const span = (): Span => sourceIn(file.raw ?? '', given.span);
    if (!unit) {
      editions ??= lockedEditions(document);
      lookUp ??= createLookup(editions, document.current, { format: file.format, english });
      const found = lookUp(given.source);
      if (found.type !== 'edited') return [];
      return [{ address: found.unit.address, definitive: found.definitive, carried, span: span() }];
    }
    if (carried === unit.content) return [];
    editions ??= lockedEditions(document);
    const source = contentOf(unit.content, file.format, english);
    if (madeFrom(editions, { unit, given, format: file.format, source, english })) return [];
    const made = unitOf(editions, { file, given, unit });
    const definitive = inlineMarkup(contentOf(made.content, file.format, english));
    return [{ address: unit.address, definitive, carried, span: span() }];
  });
}

/** Every edition as it was locked, oldest first. An edition that was never locked is not definitive yet. */
function lockedEditions({ profile, lock, current }: Document): readonly Edition[] {
  return profile.editions.flatMap((id) => {
    if (id === current.id) return [current];
    const locked = lock.editions[id];
    return locked ? [lockedEdition(id, current.path, locked, profile)] : [];
  });
}

/** The unit that the file says it was made from: by the fingerprint it names, or by its edition. */
function unitOf(
  editions: readonly Edition[],
  { file, given, unit }: { readonly file: ExchangeFile; readonly given: ExchangeUnit; readonly unit: Unit },
): Unit {
  const named = editions.filter(({ id }) => id === file.edition).flatMap(({ units }) => units);
  const all = editions.toReversed().flatMap(({ units }) => units);
  return (
    all.find(({ fingerprint }) => fingerprint === given.fingerprint) ??
    named.find(({ address }) => address === unit.address) ??
    unit
  );
}

/** Where the English of a unit begins and ends in the file; the unit where that cannot be told. */
function sourceIn(raw: string, unit: Span): Span {
  const text = raw.slice(unit.start, unit.end);
  const found = /<(?:[\w.-]+:)?source\b[^>]*>|^msgid[ \t]*/m.exec(text);
  if (!found) return unit;
  const start = found.index + found[0].length;
  const close = /<\/(?:[\w.-]+:)?source>|^msg(?:str|id_plural)/m.exec(text.slice(start));
  const written = text.slice(start, close ? start + close.index : text.length).trimEnd();
  return { start: unit.start + start, end: unit.start + start + written.length };
}
