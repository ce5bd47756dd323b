/**
 * Finds translations that stand under each other's numbers, by their content alone.
 *
 * Nothing is known of any language. Units that share words in English share words in their translations, so every unit
 * has a profile: how alike it is to each of the others. The profile of a translation fits that of its own English, and
 * two that were exchanged fit crosswise. Lengths and the marks inside sentences say the rest.
 *
 * The weights come from a logistic regression over the declaration of human rights in one half of its languages.
 */

import { isLetter } from '../characters.ts';

/** Two translations that fit much better in each other's place. */
export interface Exchange {
  /** Indices of the units, in order. */
  readonly one: number;
  readonly two: number;
  /** Logarithm of the odds of the two being exchanged to everything being in its place. */
  readonly gain: number;
}

/** One unit of the definitive text; only units of one kind are exchanged with each other. */
export interface ExchangeUnit {
  readonly text: string;
  readonly kind: string;
}

/** One translation of all units. */
export interface Candidates {
  /** In the order of the units, `undefined` where there is none. */
  readonly targets: readonly (string | undefined)[];
  /** Whether a unit may be one of two that were exchanged; the others are only compared with. */
  readonly isOpen: (unit: number) => boolean;
  /** What else speaks for the English of one unit and the translation of another, in logarithms of odds. */
  readonly fit: (source: number, target: number) => number;
}

/**
 * Prepares the English once for any number of translations.
 *
 * @param units Running text: no headings, nothing that stays in English.
 * @returns A pure function: the exchanges, the surest first, each unit in one of them at most. Linear in the length of
 * the texts: a long one is looked through in parts, and nothing is found across them. Texts of few units give none.
 */
export function createExchangeFinder(
  units: readonly ExchangeUnit[],
): (candidates: Candidates) => readonly Exchange[] {
  const count = Math.ceil(units.length / MOST);
  const parts = Array.from({ length: count }, (_, part) => {
    const start = Math.round((part * units.length) / count);
    const end = Math.round(((part + 1) * units.length) / count);
    return { start, end, find: createPartFinder(units.slice(start, end)) };
  });
  return ({ targets, isOpen, fit }) =>
    parts
      .flatMap(({ start, end, find }) =>
        find({
          targets: targets.slice(start, end),
          isOpen: (unit) => isOpen(start + unit),
          fit: (source, target) => fit(start + source, start + target),
        }).map(({ one, two, gain }) => ({ one: start + one, two: start + two, gain })),
      )
      .sort((a, b) => b.gain - a.gain);
}

function createPartFinder(units: readonly ExchangeUnit[]): (candidates: Candidates) => readonly Exchange[] {
  const longEnough = units.map(({ text }) => text.length >= SHORTEST);
  let english: Float32Array | undefined;
  return ({ targets, isOpen, fit }) => {
    const used: number[] = [];
    const texts: string[] = [];
    targets.forEach((target, index) => {
      if (!longEnough[index] || target === undefined || target.length < SHORTEST / 4) return;
      used.push(index);
      texts.push(target);
    });
    if (used.length < FEWEST || used.filter(isOpen).length < 2) return [];
    english ??= likeness(
      units.map(({ text }) => text),
      SHARE_ENGLISH,
    );
    const unitAt = (index: number): number => used[index] ?? 0;
    return findExchanges({
      units: used.flatMap((index) => units[index] ?? []),
      targets: texts,
      left: profilesOf(submatrix(english, units.length, used), used.length),
      right: profilesOf(likeness(texts, SHARE_TARGET), used.length),
      isOpen: (index) => isOpen(unitAt(index)),
      fit: (source, target) => fit(unitAt(source), unitAt(target)),
    }).map(({ one, two, gain }) => ({ one: unitAt(one), two: unitAt(two), gain }));
  };
}

/** Units looked at together: the time grows with it for each of them. */
const MOST = 160;
/** Texts too short to be told apart, and too few to tell them apart by. */
const SHORTEST = 30;
const FEWEST = 14;
/** Sequences in a larger share of the units tell nothing; in English, done once, more of them are weighed. */
const SHARE_ENGLISH = 0.8;
const SHARE_TARGET = 0.5;
/** From which gain two are called exchanged: tuned so that hardly any text in its order has one. */
const LEAST_GAIN = 4.5;
/** Whose own English fits by less than this under the usual is not looked at. */
const LEAST_DOUBT = 0.5;

interface Text {
  readonly units: readonly ExchangeUnit[];
  readonly targets: readonly string[];
  readonly left: Profiles;
  readonly right: Profiles;
  readonly isOpen: (unit: number) => boolean;
  readonly fit: (source: number, target: number) => number;
}

function findExchanges(text: Text): readonly Exchange[] {
  const score = scoreOf(text);
  const own = text.units.map((_, index) => score(index, index, index));
  const usual = median(own);
  // What fits as well as most does was not exchanged.
  const doubtful = own.flatMap((value, index) =>
    value < usual - LEAST_DOUBT && text.isOpen(index) ? [index] : [],
  );
  const found: Exchange[] = [];
  for (const one of doubtful) {
    for (const two of doubtful) {
      const [first, second] = [text.units[one], text.units[two]];
      if (two <= one || !first || !second || first.kind !== second.kind) continue;
      const crosswise = score(one, two, two);
      // The greater part of all pairs needs no second look.
      if (crosswise < (own[one] ?? 0) - LEAST_DOUBT) continue;
      const gain =
        crosswise +
        score(two, one, one) -
        score(one, one, two) -
        score(two, two, one) +
        text.fit(one, two) +
        text.fit(two, one) -
        text.fit(one, one) -
        text.fit(two, two);
      if (gain >= leastGain(first, second)) found.push({ one, two, gain });
    }
  }
  return eachOnce(found.sort((a, b) => b.gain - a.gain));
}

/** What is asked of two texts: a long and a short one differ in much besides what they say. */
function leastGain(one: ExchangeUnit, two: ExchangeUnit): number {
  const [short, long] = [one.text.length, two.text.length].sort((a, b) => a - b);
  return (long ?? 0) > 2.5 * (short ?? 0) ? LEAST_GAIN + 3 : LEAST_GAIN;
}

function eachOnce(exchanges: readonly Exchange[]): readonly Exchange[] {
  const taken = new Set<number>();
  return exchanges.filter(({ one, two }) => {
    if (taken.has(one) || taken.has(two)) return false;
    taken.add(one).add(two);
    return true;
  });
}

/** How much each kind of evidence says, in logarithms of odds. */
const WEIGHT = { profile: 7, length: 1.8, marks: 0.3 } as const;

/** How well the English of one unit and the translation of another fit, profiles `without` a third; larger is better. */
function scoreOf(text: Text): (source: number, target: number, without: number) => number {
  const { units, targets, left, right } = text;
  const profile = (WEIGHT.profile * units.length) / (units.length + 16);
  const sources = measuresOf(units.map((unit) => unit.text));
  const translations = measuresOf(targets);
  const ratios = sources.map((source, index) => (translations[index]?.length ?? 0) - source.length);
  const ratio = median(ratios);
  const spread = Math.max(0.1, median(ratios.map((one) => Math.abs(one - ratio))) * 1.48);
  const marks = (marksOf(translations) + 1) / (marksOf(sources) + 1);
  return (source, target, without) => {
    const one = sources[source];
    const two = translations[target];
    if (!one || !two) return 0;
    const length = (two.length - one.length - ratio) / spread;
    return (
      profile * correlation(left, right, { source, target, without }) -
      // Student's distribution with three degrees of freedom: some translations are as free as they like.
      WEIGHT.length * Math.log1p((length * length) / 3) -
      WEIGHT.marks * countDistance(one.marks * marks, two.marks)
    );
  };
}

/** How far two counts are apart: a few more say little where there are many. */
export function countDistance(expected: number, found: number): number {
  return Math.min((found - expected) ** 2 / (2 + 2 * expected), 3);
}

interface Measures {
  /** Its logarithm. */
  readonly length: number;
  readonly marks: number;
}

function measuresOf(texts: readonly string[]): readonly Measures[] {
  return texts.map((text) => ({ length: Math.log(text.length), marks: countMarks(text) }));
}

function marksOf(side: readonly Measures[]): number {
  return side.reduce((total, { marks }) => total + marks, 0);
}

/** For each unit how alike it is to each of the others, row by row, with what correlations ask of a row. */
interface Profiles {
  readonly count: number;
  readonly matrix: Float32Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function profilesOf(matrix: Float32Array, count: number): Profiles {
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
function correlation(
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
  const leave = (index: number): void => {
    const x = left.matrix[row + index] ?? 0;
    const y = right.matrix[other + index] ?? 0;
    n--;
    a -= x;
    b -= y;
    aa -= x * x;
    bb -= y * y;
    ab -= x * y;
  };
  leave(source);
  if (target !== source) leave(target);
  if (without !== source && without !== target) leave(without);
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
