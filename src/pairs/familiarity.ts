/**
 * How much of a unit's spelling the rest of its translation knows: a unit in another language stands out.
 *
 * `pairs/` is for what rules ask of English and translation side by side. Whatever stands above it may import it.
 */

import type { Alignment } from '../model.ts';
import { Script } from '../text/characters.ts';
import { median } from '../text/median.ts';
import { composed, type Reading, readingsOf, wordsOnly } from './readings.ts';

/** A unit and the share of its sequences of letters that other units of the translation have. */
export interface Familiarity {
  readonly reading: Reading;
  /** 0 to 1. */
  readonly share: number;
  /** The share over the usual one of the translation. */
  readonly relative: number;
  /** How far below the usual share of the translation, in usual deviations. */
  readonly distance: number;
}

/**
 * Measures every unit that is long enough against all the others. No knowledge of any language is needed: a
 * translation describes its own. Empty for a text of few units. Linear in the length of the text.
 */
export function familiarityOf(alignment: Alignment): readonly Familiarity[] {
  const { prose, scripts } = readingsOf(alignment);
  const size = scripts & (Script.Han | Script.Kana | Script.Hangul) ? 2 : 3;
  const shortest = size === 2 ? SHORTEST / 3 : SHORTEST;
  const units = prose.filter(({ pair }) => pair.sources[0]?.kind !== 'heading');
  const texts = composed(units.map(wordsOnly));
  if (texts.filter((text) => text.length >= shortest).length < FEWEST) return [];
  const sequences = sequencesOf(texts, size);
  const measured: { readonly reading: Reading; readonly share: number }[] = [];
  for (const [index, reading] of units.entries()) {
    if ((texts[index]?.length ?? 0) >= shortest)
      measured.push({ reading, share: knownShare(sequences, index) });
  }
  const middle = median(
    measured.map(({ share }) => share),
    1,
  );
  const deviation = median(
    measured.map(({ share }) => Math.abs(share - middle)),
    1,
  );
  return measured.map(({ reading, share }) => ({
    reading,
    share,
    relative: share / Math.max(middle, 0.01),
    distance: (middle - share) / Math.max(deviation, 0.02),
  }));
}

/** The sequences of letters of all units, one after the other, as buckets, and where each unit ends. */
interface Sequences {
  readonly buckets: Uint16Array;
  readonly ends: readonly number[];
}

/** Reads the sequences and marks in `owners` which of them more than one unit has. */
function sequencesOf(texts: readonly string[], size: number): Sequences {
  const buckets = new Uint16Array(texts.reduce((sum, text) => sum + Math.min(text.length, LONGEST), 0));
  const ends: number[] = [];
  owners.fill(0);
  let end = 0;
  for (const text of texts) {
    const start = end;
    end = fillBuckets(text, size, buckets, start);
    ends.push(end);
    markOwned(buckets, { start, end, owner: ends.length });
  }
  return { buckets, ends };
}

function markOwned(
  buckets: Uint16Array,
  { start, end, owner }: { readonly start: number; readonly end: number; readonly owner: number },
): void {
  for (let at = start; at < end; at++) {
    const bucket = buckets[at] ?? 0;
    const known = owners[bucket] ?? 0;
    if (known === 0) owners[bucket] = owner;
    else if (known !== owner) owners[bucket] = SHARED;
  }
}

/** The share of the sequences of a unit that other units have. */
function knownShare({ buckets, ends }: Sequences, unit: number): number {
  const start = ends[unit - 1] ?? 0;
  const stop = ends[unit] ?? start;
  let known = 0;
  for (let at = start; at < stop; at++) if (owners[buckets[at] ?? 0] === SHARED) known++;
  return stop === start ? 1 : known / (stop - start);
}

const BUCKETS = 16_384;
/** Which unit has a sequence, counted from 1. Used anew for every translation: nothing in it outlives a call. */
const owners = new Uint16Array(BUCKETS);
/** More than one unit has it. */
const SHARED = 65_535;
const SHORTEST = 40;
const FEWEST = 8;

/**
 * Writes a bucket for every sequence of that many letters, spaces included, signs and digits left out.
 *
 * @returns Where the next unit begins.
 */
function fillBuckets(text: string, size: number, buckets: Uint16Array, start: number): number {
  let end = start;
  let before = SPACE;
  let earlier = 0;
  const length = Math.min(text.length, LONGEST);
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (code < 0x41 || code === COVERED || code === NO_BREAK) code = SPACE;
    else if (code < 0x5b) code += 32;
    if (code === SPACE && before === SPACE) continue;
    const mixed = (code + Math.imul(before, 0x3d1) + Math.imul(earlier, 0x9e37)) | 0;
    buckets[end++] = Math.imul(mixed, 0x27d4eb2d) >>> 18;
    earlier = size === 2 ? 0 : before;
    before = code;
  }
  return end;
}

const SPACE = 32;
const NO_BREAK = 0xa0;
/** Addresses and code have no language. */
const COVERED = 0xfffc;
/** More of a unit says no more about its language. */
const LONGEST = 160;
