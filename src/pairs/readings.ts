/** The units of a translation as rules about text, characters and markup read them: traits first, words on demand. */

import { primaryLanguage, scriptOf } from '../languages/registry.ts';
import type { Alignment, Block, Pair, Span, Unit } from '../model.ts';
import { type Traits, traitsOf } from '../text/characters.ts';
import { covered } from '../text/covered.ts';
import { forLatest } from '../text/for-latest.ts';
import { codeSpans, withoutAddresses } from './addresses.ts';
import { sourceText, targetText } from './pairs.ts';

/** One pair whose translation is looked at. */
export interface Reading {
  readonly pair: Pair;
  /** Visible English; empty for what has no English. */
  readonly source: string;
  /** Visible translation. */
  readonly target: string;
  /** The sum of the traits of the translation. */
  readonly flags: number;
  /** The sum of the scripts of its letters. */
  readonly scripts: number;
  /** The same of the English. */
  readonly sourceFlags: number;
  /** Sources and targets are one unit and one block, so that offsets of `target` are places in the file. */
  readonly single: boolean;
}

/** A translation as read. */
export interface Readings {
  /** In source order, without what stays in English. What has no English is among them, with an empty source. */
  readonly all: readonly Reading[];
  /** Those with English, prose and neither code nor markup. */
  readonly prose: readonly Reading[];
  /** Those with links, emphasis, code or HTML on either side. */
  readonly marked: readonly Reading[];
  /** The sum of the traits of all of them: a rule about a trait that no unit has is done. */
  readonly flags: number;
  readonly scripts: number;
  /** The script that the language is written in, as `Latn`; `Zzzz` when nobody knows. */
  readonly script: string;
  /** The language without script and region, as `zh`. */
  readonly language: string;
}

/** Reads a translation once for all rules. */
export const readingsOf: (alignment: Alignment) => Readings = forLatest((alignment) => {
  const all: Reading[] = [];
  const prose: Reading[] = [];
  const marked: Reading[] = [];
  let flags = 0;
  let scripts = 0;
  for (const pair of alignment.pairs) {
    if (pair.targets.length === 0 || pair.sources.some((unit) => unit.verbatim)) continue;
    const target = targetText(pair);
    const traits = traitsOf(target);
    const reading = {
      pair,
      source: sourceText(pair),
      target,
      flags: traits.flags,
      scripts: traits.scripts,
      sourceFlags: pair.sources.reduce((sum, unit) => sum | sourceTraits(unit).flags, 0),
      single: pair.sources.length === 1 && pair.targets.length === 1,
    };
    flags |= traits.flags;
    scripts |= traits.scripts;
    all.push(reading);
    if (
      pair.sources.length > 0 &&
      pair.sources.every((unit) => unit.translatable) &&
      pair.targets.every(isProse) &&
      /\S/.test(target)
    )
      prose.push(reading);
    if (pair.targets.some(hasMarks) || pair.sources.some(hasMarks)) marked.push(reading);
  }
  const { lang } = alignment.translation;
  return {
    all,
    prose,
    marked,
    flags,
    scripts,
    script: scriptOf(lang),
    language: primaryLanguage(lang),
  };
});

function hasMarks(block: Block): boolean {
  return block.marks.length > 0;
}

function isProse(block: Block): boolean {
  return block.kind !== 'code' && block.kind !== 'html' && block.kind !== 'rule';
}

/** The English is read once, however many translations there are. */
function sourceTraits(unit: Unit): Traits {
  let traits = sources.get(unit);
  if (!traits) {
    traits = traitsOf(unit.text);
    sources.set(unit, traits);
  }
  return traits;
}

const sources = new WeakMap<Unit, Traits>();

/**
 * The translation with code, addresses and placeholders covered by U+FFFC, so that their punctuation is not taken for
 * that of the sentence. Offsets stay the same.
 */
export function wordsOnly(reading: Reading): string {
  const { target } = reading;
  const marks = reading.pair.targets.length === 1 ? (reading.pair.targets[0]?.marks ?? []) : [];
  const codes = marks.length === 0 ? marks : marks.filter((mark) => mark.type === 'code');
  const addressed = target.includes('/') || target.includes('@') || target.includes('www.');
  if (codes.length === 0 && !addressed && !target.includes('{')) return target;
  const known = covers.get(reading);
  if (known !== undefined) return known;
  const spans = codes.map(({ span }) => span);
  const text = withoutAddresses(covered(target, spans, COVER), COVER).replace(placeholder, coverOf);
  covers.set(reading, text);
  return text;
}

/** The English of a reading covered in the same way. */
export function sourceWords({ pair, source }: Reading): string {
  const [unit] = pair.sources;
  if (!unit || pair.sources.length !== 1)
    return withoutAddresses(source, COVER).replace(placeholder, coverOf);
  let known = sourceCovers.get(unit);
  if (known === undefined) {
    const text = covered(withoutAddresses(source, COVER), codeSpans(unit), COVER);
    known = text.replace(placeholder, coverOf);
    sourceCovers.set(unit, known);
  }
  return known;
}

const sourceCovers = new WeakMap<Unit, string>();

function coverOf(found: string): string {
  return COVER.repeat(found.length);
}

const covers = new WeakMap<Reading, string>();
const COVER = '\ufffc';
/** Gaps to fill, and what a template of Liquid or Nunjucks does. */
const placeholder = /\{%[^\n]{0,300}?%\}|\{\{[^{}\n]{1,120}\}\}|\{\{?[\w .-]{1,60}\}\}?/g;

/** Where elements that part words as a blank does stand in a text that shows none of them: `<br>`, a rule, a paragraph. */
export function breaksIn(block: Block): ReadonlySet<number> {
  const known = breaks.get(block);
  if (known) return known;
  // Asked for each mark of a block, of which there may be thousands.
  const found = new Set(
    block.marks.flatMap(({ type, target, span }) =>
      type === 'html' && lineBreak.test(target) ? [span.start] : [],
    ),
  );
  breaks.set(block, found);
  return found;
}

const breaks = new WeakMap<Block, ReadonlySet<number>>();

const lineBreak = /^<\/?(?:br|hr|p|div|li|[uo]l|t[dhr]|img)\b/i;

/** Whether the translation is an image alone: what describes it is no sentence. */
export function isPicture({ pair, target }: Reading): boolean {
  const [block] = pair.targets;
  return (
    block !== undefined &&
    block.marks.some(({ type, span }) => type === 'image' && span.end - span.start >= target.trim().length)
  );
}

/** Where a finding is: the pair, and the range when offsets of the translation are places in the file. */
export function placeIn(
  reading: Reading,
  start: number,
  end: number,
): { readonly pair: Pair; readonly within?: Span } {
  return reading.single || reading.pair.targets.length === 1
    ? { pair: reading.pair, within: { start, end } }
    : { pair: reading.pair };
}

/**
 * The first matches of a global pattern: whoever has seen twenty of one kind in one unit has seen enough, and a text made
 * to give a hundred thousand findings gives no more.
 */
export function* matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  let count = 0;
  for (const found of text.matchAll(pattern)) {
    if (++count > ENOUGH) return;
    yield found;
  }
}

const ENOUGH = 20;

/** In how many of the readings something is found: what a translation does throughout is its way of writing. */
export function countUnits(readings: readonly Reading[], has: (reading: Reading) => boolean): number {
  let count = 0;
  for (const reading of readings) if (has(reading)) count++;
  return count;
}

/**
 * Texts with accents and their letters as one character where there is one: how they are written must not change what
 * is counted. Only a text that has them apart is changed, so that most cost nothing.
 */
export function composed(texts: readonly string[]): readonly string[] {
  return texts.some((text, index) => index % 8 === 0 && apart.test(text))
    ? texts.map((text) => text.normalize('NFC'))
    : texts;
}

const apart = /[a-zа-яё\u0370-\u03ff][\u0300-\u036f]/i;
