/** Files that were exported when tables and notes were paragraphs: their units are told apart as today. */

import { parseEdition } from '../document/parse.ts';
import type { ExchangeFile, ExchangeUnit, Inline } from '../formats/exchange.ts';
import { inlineMarkup } from '../formats/inline.ts';
import { readCommonMark, readMarkdown } from '../formats/markdown.ts';
import type { Alignment, Block, Edition, Unit } from '../model.ts';
import {
  addressOf,
  codesOf,
  contentOf,
  definitionsOf,
  hasCodes,
  keyOf,
  printOf,
  withIdsOf,
} from './content.ts';
import { exchanged, standings } from './standing.ts';

/**
 * The file with today's units. Where a unit of it was on one line, the lines are put back where our translation has
 * them. What cannot be told apart stays as it is. Pure; never throws.
 *
 * @param alignment Our translation, or the English for one that is not there yet.
 */
export function asReadToday(file: ExchangeFile, alignment: Alignment): ExchangeFile {
  const { edition, document } = alignment;
  const now = new Map(edition.units.map((unit) => [unit.address, unit]));
  const isNew = (unit: Unit): boolean => now.get(unit.address)?.fingerprint !== unit.fingerprint;
  if (file.fingerprint === edition.fingerprint) return file;
  const parsed = readCommonMark(edition.text);
  const before = parseEdition({ id: edition.id, path: edition.path, parsed }, document.profile);
  const older = new Map(
    exchanged(before)
      .filter(isNew)
      .map((unit) => [unit.address, unit]),
  );
  if (!file.units.some((given) => older.has(addressOf(given)))) return file;
  const hasSources = file.units.some((given) => given.source.length > 0);
  if (!hasSources && !isOlder(file, before, alignment)) return file;
  const english = definitionsOf(edition.units);
  const ours = ourBlocks(alignment);
  const units = file.units.flatMap((given): readonly ExchangeUnit[] => {
    const unit = older.get(addressOf(given));
    const isIt =
      unit &&
      (given.source.length === 0 ||
        keyOf(given.source) === keyOf(contentOf(unit.content, file.format, english)));
    if (!unit || !isIt) return [given];
    return divided(given, unit, { file, english, edition, own: ours(unit) }) ?? [given];
  });
  return { ...file, units };
}

/** Whether a file without English is of then: by its addresses, else by the translations that are still the same. */
function isOlder(file: ExchangeFile, before: Edition, alignment: Alignment): boolean {
  const then = new Set(before.units.map(({ address }) => address));
  const now = new Set(alignment.edition.units.map(({ address }) => address));
  const own = file.units.map(addressOf);
  if (own.some((address) => now.has(address) && !then.has(address))) return false;
  if (own.some((address) => then.has(address) && !now.has(address))) return true;
  const standingOf = standings(alignment);
  const blocks = ourBlocks(alignment);
  const countSame = (units: readonly Unit[], contentOfUnit: (unit: Unit) => string | undefined): number => {
    const byAddress = new Map(units.map((unit) => [unit.address, unit]));
    return file.units.filter((given) => {
      const unit = byAddress.get(addressOf(given));
      const content = unit && contentOfUnit(unit);
      return (
        content !== undefined && keyOf(contentOf(content, file.format, '')) === keyOf(given.target ?? [])
      );
    }).length;
  };
  const today = countSame(alignment.edition.units, (unit) => {
    const standing = standingOf(unit);
    return standing.type === 'own' ? standing.block.content : undefined;
  });
  const same = countSame(before.units, (unit) => blocks(unit)?.content);
  if (same !== today) return same > today;
  // Where it says as much of both, signs tell that stand between the lines of then.
  const byAddress = new Map(before.units.map((unit) => [unit.address, unit]));
  return file.units.some((given) => {
    const unit = byAddress.get(addressOf(given));
    const model = unit && blocks(unit)?.content;
    if (model === undefined || !/[\r\n]/.test(model)) return false;
    const lines = linesOf(model, inlineMarkup(given.target ?? [])).split('\n');
    return lines.length > 1 && lines.length === model.split(/\r\n?|\n/).length;
  });
}

/** For a unit as it was read before, the block of our translation that was its translation. */
function ourBlocks(alignment: Alignment): (unit: Unit) => Block | undefined {
  const standingOf = standings(alignment);
  const blocks = readCommonMark(alignment.translation.text).blocks;
  return ({ span }) => {
    for (const unit of alignment.edition.units) {
      if (unit.span.start < span.start || unit.span.end > span.end) continue;
      const standing = standingOf(unit);
      const at = standing.type === 'none' ? undefined : standing.pair.targets[0]?.start;
      const found =
        at === undefined ? undefined : blocks.find((block) => block.span.start <= at && at <= block.span.end);
      if (found) return found;
    }
    return undefined;
  };
}

interface Circumstances {
  readonly file: ExchangeFile;
  readonly english: string;
  readonly edition: Alignment['edition'];
  readonly own: Block | undefined;
}

/** One unit as the units that stand in it today; `undefined` when their number differs. */
function divided(
  given: ExchangeUnit,
  unit: Unit,
  { file, english, edition, own }: Circumstances,
): readonly ExchangeUnit[] | undefined {
  const today = exchanged(edition).filter(
    ({ span }) => span.start >= unit.span.start && span.end <= unit.span.end,
  );
  const model = own?.content ?? unit.content;
  const source = contentOf(unit.content, file.format, english);
  const mine = withIdsOf(source, contentOf(model, file.format, english));
  const written = given.target && inlineMarkup(withMarkupOf([...source, ...mine], given.target));
  const markdown = written !== undefined && hasCodes(file.format) ? withBarsOf(model, written) : written;
  const isQuote = unit.kind === 'quote';
  const targets = markdown === undefined ? undefined : wordsIn(linesOf(model, markdown), isQuote);
  const bases = wordsIn(model, isQuote);
  if (targets && (targets.length !== today.length || bases.length !== today.length)) return undefined;
  const isBase = given.targetFingerprint !== '' && given.targetFingerprint === printOf(mine);
  return today.map((one, index): ExchangeUnit => {
    const { target: _target, ...rest } = given;
    const content = contentOf(one.content, file.format, english);
    const carried = (block: Block | undefined): Inline[] =>
      withIdsOf(content, contentOf(block?.content ?? '', file.format, english));
    return {
      ...rest,
      id: '',
      address: one.address,
      source: given.source.length === 0 ? [] : content,
      fingerprint: one.fingerprint,
      targetFingerprint: isBase ? printOf(carried(bases[index])) : '',
      ...(targets && { target: carried(targets[index]) }),
    };
  });
}

/** Bars of the text behind the backslashes that the same bars have in another; formats with codes carry none. */
function withBarsOf(model: string, markdown: string): string {
  const isOfText = (slashes: string): boolean => slashes.length % 2 === 1;
  const known = [...model.matchAll(bars)].map(([, slashes = '']) => isOfText(slashes));
  if (!known.includes(true) || known.length !== [...markdown.matchAll(bars)].length) return markdown;
  let at = 0;
  return markdown.replace(bars, (bar, slashes: string) =>
    known[at++] && !isOfText(slashes) ? `${slashes}\\|` : bar,
  );
}

const bars = /(\\*)\|/g;

/** The blocks with words, as a text by itself is read. */
function wordsIn(markdown: string, isQuote: boolean): readonly Block[] {
  const text = isQuote ? markdown.replace(/^/gm, '> ') : markdown;
  return readMarkdown(text).blocks.filter(({ kind, content }) => !silent.has(kind) && content !== '');
}

const silent: ReadonlySet<Block['kind']> = new Set(['marker', 'code', 'html', 'rule', 'definition', 'meta']);

/** Codes with the markup that ours have. */
function withMarkupOf(known: readonly Inline[], target: readonly Inline[]): Inline[] {
  const codes = new Map(codesOf(known).map((code) => [code.id, code]));
  const fill = (content: readonly Inline[]): Inline[] =>
    content.map((piece): Inline => {
      if (piece.type === 'text') return piece;
      const own = codes.get(piece.id);
      if (piece.type === 'code') return own?.type === 'code' ? own : piece;
      return { ...(own?.type === 'pair' ? own : piece), children: fill(piece.children) };
    });
  return fill(target);
}

/**
 * A text that lost its line ends, with those of another that says nearly the same: where the words around a line end
 * stand side by side in both, or where the next line begins with a sign that only lines begin with.
 */
function linesOf(model: string, text: string): string {
  if (/[\r\n]/.test(text)) return text;
  const lines = model.split(/\r\n?|\n/).map((line) => line.trim());
  let rest = text.trim();
  const result: string[] = [];
  for (const [index, next] of lines.slice(1).entries()) {
    const sign = leadOf(next);
    const at = sign === '' ? -1 : breakBefore(rest, sign, lines[index] ?? '');
    if (at < 0) continue;
    result.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...result, rest].join('\n');
}

/** What a line begins with that is not prose. */
function leadOf(line: string): string {
  return (
    /^(?:\|[ \t]*:?-[-:| \t]*|\||\[\^[^\]]*\]:|:{3,}|:(?=[ \t])|\{:|\$\$|\{\{[<%])/.exec(line)?.[0].trim() ??
    line.split(/\s/)[0] ??
    ''
  );
}

/** Where the next line begins: behind as many bars as the line has, or at the sign behind a blank. */
function breakBefore(rest: string, sign: string, line: string): number {
  if (sign.startsWith('|')) {
    const bars = line.replace(/\\\|/g, '').split('|').length - 1;
    let at = -1;
    for (let count = 0; count <= bars; count++) {
      at = rest.indexOf('|', at + 1);
      while (at > 0 && rest[at - 1] === '\\') at = rest.indexOf('|', at + 1);
      if (at < 0) return -1;
    }
    return at;
  }
  const found = rest.indexOf(` ${sign}`, 1);
  return found < 0 ? -1 : found + 1;
}
