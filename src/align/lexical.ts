/**
 * Finds translations that stand under each other's numbers, by their content alone.
 *
 * Nothing is known of any language. Units that share words in English share words in their translations, so every unit
 * has a profile: how alike it is to each of the others. The profile of a translation fits that of its own English, and
 * two that were exchanged fit crosswise. Lengths and the marks inside sentences say the rest.
 */

import { isLetter } from '../characters.ts';

/** Two translations that fit much better in each other's place. */
export interface Exchange {
  /** Indices of the units, in order. */
  readonly one: number;
  readonly two: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One unit of the definitive text; only units of one kind are exchanged with each other. */
export interface ExchangeUnit {
  readonly text: string;
  readonly kind: string;
}

/**
 * Prepares the English once for any number of translations.
 *
 * @param units Running text: no headings, nothing that stays in English.
 * @returns A pure function of the translations in the same order, `undefined` where there is none: the exchanges, the
 * surest first, each unit in one of them at most. Linear in the length of the texts, quadratic in the number of units
 * with a small factor. Texts of few units give none.
 */
export function createExchangeFinder(
  units: readonly ExchangeUnit[],
): (targets: readonly (string | undefined)[]) => readonly Exchange[] {
  let english: Float32Array | undefined;
  return (targets) => {
    const used = units.flatMap((unit, index) => {
      const target = targets[index];
      return unit.text.length >= SHORTEST && target !== undefined && target.length >= SHORTEST / 4
        ? [index]
        : [];
    });
    if (used.length < FEWEST) return [];
    english ??= likeness(
      units.map(({ text }) => text),
      SHARE_ENGLISH,
    );
    const texts = used.map((index) => targets[index] ?? '');
    const text: Compared = {
      units: used.map((index) => units[index] ?? { text: '', kind: '' }),
      targets: texts,
      left: submatrix(english, units.length, used),
      right: likeness(texts, SHARE_TARGET),
    };
    return findExchanges(text).map(({ one, two, confidence }) => ({
      one: used[one] ?? 0,
      two: used[two] ?? 0,
      confidence,
    }));
  };
}

const SHORTEST = 30;
const FEWEST = 14;
/** Sequences in a larger share of the units tell nothing; in English, done once, more of them are weighed. */
const SHARE_ENGLISH = 0.8;
const SHARE_TARGET = 0.5;
/** The gain, as a logarithm of odds, from which two are called exchanged: tuned so that untouched texts have none. */
const LEAST_GAIN = 10.5;

interface Compared {
  readonly units: readonly ExchangeUnit[];
  readonly targets: readonly string[];
  readonly left: Float32Array;
  readonly right: Float32Array;
}

function findExchanges(text: Compared): readonly Exchange[] {
  const count = text.units.length;
  const score = scoreOf(text);
  const own = text.units.map((_, index) => score(index, index, -1));
  const usual = median(own);
  // What fits as well as most does was not exchanged.
  const doubtful = own.flatMap((value, index) => (value < usual - LEAST_GAIN / 4 ? [index] : []));
  if (doubtful.length > count / 2) return [];
  const found: { one: number; two: number; gain: number }[] = [];
  for (const one of doubtful) {
    for (const two of doubtful) {
      if (two <= one || text.units[one]?.kind !== text.units[two]?.kind) continue;
      const gain = score(one, two, two) + score(two, one, one) - score(one, one, two) - score(two, two, one);
      if (gain >= LEAST_GAIN) found.push({ one, two, gain });
    }
  }
  found.sort((a, b) => b.gain - a.gain);
  const taken = new Set<number>();
  return found.flatMap(({ one, two, gain }) => {
    if (taken.has(one) || taken.has(two)) return [];
    taken.add(one).add(two);
    return [{ one, two, confidence: 1 - 2 ** -(gain / 4) }];
  });
}

/** How well the English of one unit and the translation of another fit, `without` a third one; larger is better. */
function scoreOf(text: Compared): (source: number, target: number, without: number) => number {
  const { left, right, units, targets } = text;
  const count = units.length;
  const ratios = units.map((unit, index) => Math.log((targets[index]?.length ?? 1) / unit.text.length));
  const ratio = median(ratios);
  const spread = Math.max(0.12, median(ratios.map((one) => Math.abs(one - ratio))) * 1.48);
  const sourceMarks = units.map((unit) => countMarks(unit.text));
  const targetMarks = targets.map(countMarks);
  const marks = (sum(targetMarks) + 1) / (sum(sourceMarks) + 1);
  const correlate = (source: number, target: number, without: number): number =>
    correlation({ left, right, count }, { source, target, without });
  const own = median(units.map((_, index) => correlate(index, index, -1)));
  // How sure profiles are is told by how far their own ones stand out.
  const weight = Math.max(0, own) / (NOISE * NOISE);
  return (source, target, without) => {
    const length =
      (Math.log((targets[target]?.length ?? 1) / (units[source]?.text.length ?? 1)) - ratio) / spread;
    const expected = (sourceMarks[source] ?? 0) * marks;
    const mark = ((targetMarks[target] ?? 0) - expected) ** 2 / (2 + 2 * expected);
    return (
      weight * correlate(source, target, without) - Math.min((length * length) / 2, 6) - Math.min(mark, 3)
    );
  };
}

/** Deviation of the correlation of profiles that have nothing to do with each other. */
const NOISE = 0.16;

function correlation(
  { left, right, count }: { left: Float32Array; right: Float32Array; count: number },
  { source, target, without }: { source: number; target: number; without: number },
): number {
  let n = 0;
  let a = 0;
  let b = 0;
  let aa = 0;
  let bb = 0;
  let ab = 0;
  const row = source * count;
  const other = target * count;
  for (let index = 0; index < count; index++) {
    if (index === source || index === target || index === without) continue;
    const x = left[row + index] ?? 0;
    const y = right[other + index] ?? 0;
    n++;
    a += x;
    b += y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  const variance = (aa - (a * a) / n) * (bb - (b * b) / n);
  return variance > 0 ? (ab - (a * b) / n) / Math.sqrt(variance) : 0;
}

/** How alike the units of one text are to each other: shared sequences of letters, rare ones counting more. */
function likeness(texts: readonly string[], share: number): Float32Array {
  const count = texts.length;
  const grams = new Uint16Array(texts.reduce((total, text) => total + Math.min(text.length, LONGEST), 0));
  const size = dense.test(texts[count >> 1] ?? '') ? 2 : 4;
  const frequency = new Uint16Array(BUCKETS);
  const last = new Uint16Array(BUCKETS);
  const ends: number[] = [];
  let end = 0;
  for (const [index, text] of texts.entries()) {
    end = fillGrams(text, size, { grams, last, owner: index + 1, end });
    ends.push(end);
  }
  for (let at = 0; at < end; at++) frequency[grams[at] ?? 0] = (frequency[grams[at] ?? 0] ?? 0) + 1;
  // Places of the units of each bucket in one array, as in a counting sort.
  const starts = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket] ?? 0) + (frequency[bucket] ?? 0);
  const next = starts.slice();
  const owners = new Uint16Array(end);
  let at = 0;
  for (const [unit, stop] of ends.entries()) {
    for (; at < stop; at++) {
      const bucket = grams[at] ?? 0;
      const place = next[bucket] ?? 0;
      owners[place] = unit;
      next[bucket] = place + 1;
    }
  }
  return normalized(shared({ starts, owners, frequency, count, share }));
}

interface Postings {
  readonly starts: Uint32Array;
  readonly owners: Uint16Array;
  readonly frequency: Uint16Array;
  readonly count: number;
  readonly share: number;
}

function shared({ starts, owners, frequency, count, share }: Postings): {
  matrix: Float32Array;
  count: number;
} {
  const matrix = new Float32Array(count * count);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const units = frequency[bucket] ?? 0;
    if (units === 0 || units > count * share) continue;
    const weight = Math.log(count / units);
    const end = starts[bucket + 1] ?? 0;
    for (let a = starts[bucket] ?? 0; a < end; a++) {
      const row = (owners[a] ?? 0) * count;
      // The diagonal sums up what a unit has, for its norm.
      for (let b = a; b < end; b++) {
        const place = row + (owners[b] ?? 0);
        matrix[place] = (matrix[place] ?? 0) + weight;
      }
    }
  }
  return { matrix, count };
}

function normalized({ matrix, count }: { matrix: Float32Array; count: number }): Float32Array {
  const norms = Array.from({ length: count }, (_, index) => (matrix[index * count + index] ?? 0) + 1);
  for (let a = 0; a < count; a++) {
    matrix[a * count + a] = 0;
    for (let b = a + 1; b < count; b++) {
      const value = Math.sqrt((matrix[a * count + b] ?? 0) / Math.sqrt((norms[a] ?? 1) * (norms[b] ?? 1)));
      matrix[a * count + b] = value;
      matrix[b * count + a] = value;
    }
  }
  return matrix;
}

/** More of a unit says little more about what it is. */
const LONGEST = 300;
const BUCKETS = 16_384;
const SHIFT = 18;
const dense = /[\u3040-\u9fff\uac00-\ud7af]/;

/**
 * Writes a bucket for every sequence of so many letters that a unit has, once each; runs of anything else are a space.
 *
 * @returns Where the next unit begins.
 */
function fillGrams(
  text: string,
  size: number,
  { grams, last, owner, end: start }: { grams: Uint16Array; last: Uint16Array; owner: number; end: number },
): number {
  let end = start;
  let one = 0;
  let two = 0;
  let three = SPACE;
  const length = Math.min(text.length, LONGEST);
  for (let at = 0; at < length; at++) {
    const sign = text.charCodeAt(at);
    const upper = sign >= 0x41 && sign <= 0x5a;
    const code = upper
      ? sign + 32
      : isLetter(sign) || (sign >= 0x300 && sign <= 0x36f) || sign >= 0xd800
        ? sign
        : SPACE;
    if (code === SPACE && three === SPACE) continue;
    const mixed = (code + Math.imul(three, 0x3d1) + Math.imul(two, 0x9e37) + Math.imul(one, 0x1f351d)) | 0;
    const bucket = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2d) >>> SHIFT;
    if (last[bucket] !== owner) {
      last[bucket] = owner;
      grams[end++] = bucket;
    }
    one = size === 4 ? two : 0;
    two = size === 4 ? three : 0;
    three = code;
  }
  return end;
}

const SPACE = 32;

function submatrix(matrix: Float32Array, size: number, used: readonly number[]): Float32Array {
  if (used.length === size) return matrix;
  const part = new Float32Array(used.length * used.length);
  used.forEach((row, a) => {
    used.forEach((column, b) => {
      part[a * used.length + b] = matrix[row * size + column] ?? 0;
    });
  });
  return part;
}

/** Commas and semicolons of any script. */
function countMarks(text: string): number {
  let count = 0;
  for (const mark of inner) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  }
  return count;
}

const inner = [',', ';', '،', '؛', '、', '，', '；', '၊', '፣'] as const;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
