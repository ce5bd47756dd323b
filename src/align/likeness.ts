/**
 * How alike the units of one text are to each other, and how alike two such texts are in that.
 *
 * Nothing is known of any language. Units that share words in English share words in their translations, so a unit is
 * known by its profile: how alike it is to each of the others.
 */

import { isLetter } from '../text/characters.ts';

/** How alike each unit of a text is to each other one: row by row, 0 to 1. */
export interface Likeness {
  readonly count: number;
  readonly matrix: Float32Array;
}

/** Of these units alone, in this order. */
export function likenessAmong({ matrix, count }: Likeness, units: readonly number[]): Likeness {
  if (units.length === count && units.every((unit, index) => unit === index)) return { matrix, count };
  const part = new Float32Array(units.length * units.length);
  units.forEach((row, a) => {
    units.forEach((column, b) => {
      part[a * units.length + b] = matrix[row * count + column] ?? 0;
    });
  });
  return { matrix: part, count: units.length };
}

/** Sequences in a larger share of the units tell nothing; in English, done once, more of them are weighed. */
const SHARE = { source: 0.8, target: 0.5 } as const;

/** How alike the units of one text are to each other: shared sequences of letters, rare ones counting more. */
export function likenessOf(texts: readonly string[], side: 'source' | 'target'): Likeness {
  const count = texts.length;
  const grams = new Uint16Array(texts.reduce((total, text) => total + Math.min(text.length, LONGEST), 0));
  const size = dense.test(texts[count >> 1] ?? '') ? 2 : 4;
  const frequency = new Uint16Array(BUCKETS);
  const last = new Uint16Array(BUCKETS);
  const ends: number[] = [];
  let end = 0;
  for (const [index, text] of texts.entries()) {
    end = fillGrams(text, size, { grams, last, frequency, owner: index + 1, end });
    ends.push(end);
  }
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
  return { count, matrix: normalized(shared({ starts, owners, frequency, count, share: SHARE[side] })) };
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
  const weights = Float64Array.from({ length: count + 1 }, (_, units) => Math.log(count / units));
  const most = count * share;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const units = frequency[bucket] ?? 0;
    if (units === 0 || units > most) continue;
    const weight = weights[units] ?? 0;
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
      const value = (matrix[a * count + b] ?? 0) / Math.sqrt((norms[a] ?? 1) * (norms[b] ?? 1));
      matrix[a * count + b] = value;
      matrix[b * count + a] = value;
    }
  }
  return matrix;
}

/** More of a unit says little more about what it is. */
const LONGEST = 250;
const BUCKETS = 16_384;
const SHIFT = 18;
const dense = /[\u3040-\u9fff\uac00-\ud7af]/;

interface Filling {
  readonly grams: Uint16Array;
  /** By bucket, whose it was last, counted from 1, and of how many units. */
  readonly last: Uint16Array;
  readonly frequency: Uint16Array;
  readonly owner: number;
  readonly end: number;
}

/**
 * Writes a bucket for every sequence of so many letters that a unit has, once each; runs of anything else are a space.
 *
 * @returns Where the next unit begins.
 */
function fillGrams(
  text: string,
  size: number,
  { grams, last, frequency, owner, end: start }: Filling,
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
      frequency[bucket] = (frequency[bucket] ?? 0) + 1;
      grams[end++] = bucket;
    }
    one = size === 4 ? two : 0;
    two = size === 4 ? three : 0;
    three = code;
  }
  return end;
}

const SPACE = 32;

/** With what correlations ask of a row. */
export interface Profiles extends Likeness {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

export function profilesOf({ matrix, count }: Likeness): Profiles {
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    for (let at = row * count; at < (row + 1) * count; at++) {
      const value = matrix[at] ?? 0;
      sums[row] = (sums[row] ?? 0) + value;
      squares[row] = (squares[row] ?? 0) + value * value;
    }
  }
  return { count, matrix, sums, squares };
}

/** Of two profiles, without the places of the units that are asked about. */
export function correlation(
  left: Profiles,
  right: Profiles,
  { source, target, without }: { source: number; target: number; without: number },
): number {
  const { count } = left;
  const row = source * count;
  const other = target * count;
  let n = count;
  let a = left.sums[source] ?? 0;
  let b = right.sums[target] ?? 0;
  let aa = left.squares[source] ?? 0;
  let bb = right.squares[target] ?? 0;
  let ab = 0;
  for (let index = 0; index < count; index++)
    ab += (left.matrix[row + index] ?? 0) * (right.matrix[other + index] ?? 0);
  // A loop and no function: numbers that a function changes are made anew in memory with every change.
  for (let which = 0; which < 3; which++) {
    const index = which === 0 ? source : which === 1 ? target : without;
    if ((which > 0 && index === source) || (which > 1 && index === target)) continue;
    const x = left.matrix[row + index] ?? 0;
    const y = right.matrix[other + index] ?? 0;
    n--;
    a -= x;
    b -= y;
    aa -= x * x;
    bb -= y * y;
    ab -= x * y;
  }
  const variance = (aa - (a * a) / n) * (bb - (b * b) / n);
  return variance > 0 ? (ab - (a * b) / n) / Math.sqrt(variance) : 0;
}
