/**
 * Whether a protected English text stands, unmodified, where it has to.
 *
 * The verdict is equality under the declared normalization and nothing else. How a text fails is found out only after
 * it has failed, and changes nothing about that.
 *
 * `verbatim/` is for whether a protected text stands, unmodified, where it has to. Whatever stands above it may import
 * it.
 */

import type { Span } from '../model.ts';
import { type Run, readSurface, type Surface, type Where } from '../surface/index.ts';
import { foldRequired } from './folded.ts';
import { findNearest, type WordChange } from './nearest.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import { type CharacterDifference, codePointsOf, findResemblance, isUnseen } from './relaxed.ts';
import { type Searchable, searchable } from './searchable.ts';

export type { WordChange } from './nearest.ts';
export type { CharacterDifference } from './relaxed.ts';

/** How a required text stands, or does not. Spans are half-open ranges of the text given, in UTF-16 code units. */
export type VerbatimResult =
  /** Unmodified. More than one span: it stands there more than once. */
  | { readonly status: 'present'; readonly spans: readonly Span[] }
  /** Nothing like it. */
  | { readonly status: 'missing' }
  /** Its words, and others in the same paragraph. */
  | { readonly status: 'extended'; readonly span: Span; readonly before: string; readonly after: string }
  /** Equal only without characters that are not seen, with all kinds of spaces taken for one, in another case, … */
  | {
      readonly status: 'invisible' | 'space' | 'case' | 'escaped' | 'confusable';
      readonly span: Span;
      readonly differences: readonly CharacterDifference[];
    }
  /** Only where readers do not see it. */
  | { readonly status: 'hidden'; readonly span: Span; readonly where: Where }
  /** Seen as it should be, with hidden text in between. */
  | { readonly status: 'interrupted'; readonly span: Span; readonly where: Where }
  /** Other words. */
  | { readonly status: 'modified'; readonly span: Span; readonly changes: readonly WordChange[] }
  /** Not there; its sign, year or names stand in another text in its place. */
  | { readonly status: 'translated'; readonly span: Span };

/**
 * Whether a protected text stands unmodified in the plain text of a unit.
 *
 * @param required The protected text. Both are compared under the declared normalization: NFC, ASCII white space
 * folded.
 * @returns `present`, or how it fails. Linear; never throws.
 * @example
 * compareVerbatim('All Rights Reserved.', 'All rights reserved.').status; // 'case'
 */
export function compareVerbatim(required: string, text: string): VerbatimResult {
  const [verdict] = verifyVerbatim(text, 'text', [required]).verdicts;
  return verdict?.result ?? { status: 'missing' };
}

/** What was found of one required text. */
export interface VerbatimVerdict {
  readonly required: string;
  readonly ok: boolean;
  readonly result: VerbatimResult;
}

/** What was found of all of them. */
export interface VerbatimReport {
  /** All stand; in a derivative, none. */
  readonly ok: boolean;
  /** In the order of the required texts. */
  readonly verdicts: readonly VerbatimVerdict[];
}

/**
 * Whether all protected texts stand, seen and unmodified, in an artefact.
 *
 * On the surface `derivative-text` it is the other way round: there a protected text must not stand.
 *
 * @param text The artefact, as its surface is written.
 * @returns One verdict for each required text. Linear for each; never throws.
 */
export function verifyVerbatim(
  text: string,
  surface: Surface,
  requiredTexts: readonly string[],
): VerbatimReport {
  const { runs } = readSurface(text, surface);
  const required = requiredTexts.map(foldRequired);
  const seen = searchable(runs.filter((run) => run.visible));
  const found = findOccurrences(seen.folded, required);
  const whole = wholeBlocks(runs);
  const foundWhole = findOccurrences(whole.folded, required);
  const verdicts = requiredTexts.map((one, index): VerbatimVerdict => {
    const others = found.flatMap((spans, other) => (other === index ? [] : spans));
    const result = judge(required[index] ?? '', {
      seen,
      rest: without(seen.folded.text, others),
      found: found[index] ?? [],
      whole,
      foundWhole: foundWhole[index] ?? [],
      hidden: runs.filter((run) => !run.visible),
    });
    return {
      required: one,
      result,
      ok: surface === 'derivative-text' ? isAbsent(result) : result.status === 'present',
    };
  });
  return { ok: verdicts.every(({ ok }) => ok), verdicts };
}

/** A derivative may have a notice of its own, which is like the protected one but not it. */
function isAbsent({ status }: VerbatimResult): boolean {
  return status === 'missing' || status === 'modified' || status === 'translated';
}

/** Every block as it is with what is hidden in it; blocks that are hidden as a whole are left out. */
function wholeBlocks(runs: readonly Run[]): Searchable {
  const seen = new Set(runs.filter((run) => run.visible).map((run) => run.block));
  const full = new Set(runs.filter((run) => !run.visible && seen.has(run.block)).map((run) => run.block));
  return searchable(runs.filter((run) => seen.has(run.block) && run.visible !== full.has(run.block)));
}

/** The text with what other required texts account for blanked out, at the same offsets. */
function without(text: string, occurrences: readonly Occurrence[]): string {
  if (occurrences.length === 0) return text;
  let rest = '';
  let at = 0;
  for (const { span } of occurrences.toSorted((a, b) => a.span.start - b.span.start)) {
    rest += text.slice(at, span.start) + '\uFFFC'.repeat(Math.max(0, span.end - Math.max(at, span.start)));
    at = Math.max(at, span.end);
  }
  return rest + text.slice(at);
}

interface Evidence {
  readonly seen: Searchable;
  /** What is seen and is no other required text. */
  readonly rest: string;
  readonly found: readonly Occurrence[];
  readonly whole: Searchable;
  readonly foundWhole: readonly Occurrence[];
  /** What is not seen. */
  readonly hidden: readonly Run[];
}

function judge(required: string, evidence: Evidence): VerbatimResult {
  const { seen, found, whole, foundWhole, hidden } = evidence;
  const alone = found.filter((occurrence) => occurrence.isAlone);
  const wholeBlocksFound = new Set(foundWhole.map(({ span }) => whole.runAt(span.start)?.block));
  const intact = alone.filter(({ span }) => wholeBlocksFound.has(seen.runAt(span.start)?.block));
  if (intact.length > 0) return { status: 'present', spans: intact.map(({ span }) => seen.toOriginal(span)) };
  const [interrupted] = alone;
  if (interrupted) {
    const block = seen.runAt(interrupted.span.start)?.block;
    const where = hidden.find((run) => run.block === block)?.where ?? 'hidden';
    return { status: 'interrupted', span: seen.toOriginal(interrupted.span), where };
  }
  const [extended] = found;
  if (extended) {
    const { span, before, after } = extended;
    const unseen = unseenAround(seen, extended);
    const status = unseen.some(({ found }) => isUnseen(found)) ? 'invisible' : 'space';
    if (unseen.length > 0) return { status, span: seen.toOriginal(span), differences: unseen };
    return { status: 'extended', span: seen.toOriginal(span), before: before.trim(), after: after.trim() };
  }
  return hiddenResult(required, hidden) ?? explain(required, evidence);
}

/** Characters directly around the text that are not seen, when nothing else stands there. */
function unseenAround(
  { folded, toOriginal }: Searchable,
  { span, before, after }: Occurrence,
): CharacterDifference[] {
  const left = [...before].filter((character) => character !== ' ');
  const right = [...after].filter((character) => character !== ' ');
  if (![...left, ...right].every((character) => isUnseen(character) || /\p{Z}/u.test(character))) return [];
  const from = span.start - before.length;
  const text = folded.text.slice(from, span.end + after.length);
  return [...text.matchAll(/./gsu)].flatMap(({ 0: found, index }) => {
    const place = { start: from + index, end: from + index + found.length };
    if ((place.start >= span.start && place.start < span.end) || found === ' ') return [];
    return [{ span: toOriginal(place), found, expected: '', codePoints: codePointsOf(found) }];
  });
}

/** The English side of an exchange file has it by nature: any other hidden place says more. */
function hiddenResult(required: string, runs: readonly Run[]): VerbatimResult | undefined {
  const hidden = searchable(runs);
  const [found = []] = findOccurrences(hidden.folded, [required]);
  const places = found.map(({ span }) => ({ span, where: hidden.runAt(span.start)?.where ?? 'hidden' }));
  const place = places.find(({ where }) => where !== 'source') ?? places[0];
  return place && { status: 'hidden', span: hidden.toOriginal(place.span), where: place.where };
}

/** How a text fails that is not there: from the smallest difference to none at all. */
function explain(required: string, { seen: { toOriginal }, rest }: Evidence): VerbatimResult {
  const resemblance = findResemblance(rest, required);
  if (resemblance) {
    const differences = resemblance.differences.map((one) => ({ ...one, span: toOriginal(one.span) }));
    return { status: resemblance.relaxation, span: toOriginal(resemblance.span), differences };
  }
  const nearest = findNearest(rest, required);
  if (nearest) return { status: 'modified', span: toOriginal(nearest.span), changes: nearest.changes };
  const standIn = translationOf(required, rest);
  return standIn ? { status: 'translated', span: toOriginal(standIn) } : { status: 'missing' };
}

/** A line with the signs, numbers or names of the required text is a translation of it, or stands where it should. */
function translationOf(required: string, text: string): Span | undefined {
  const words = required.split(' ');
  const signs = words.filter((word) => /^\p{S}$|^\d{4}$/u.test(word));
  const names = words.filter(
    (word, index) => index > 0 && /^\p{Lu}/u.test(word) && !/[.!?]$/.test(words[index - 1] ?? ''),
  );
  const anchors = signs.length > 0 ? signs : [...new Set(names)];
  const places = anchors.map((anchor) => text.indexOf(anchor)).filter((place) => place >= 0);
  const isEnough = signs.length > 0 ? places.length === anchors.length : places.length >= 2;
  if (!isEnough || anchors.length === 0) return undefined;
  const start = Math.min(...places);
  const end = Math.max(...anchors.map((anchor) => text.indexOf(anchor) + anchor.length));
  return { start, end };
}
