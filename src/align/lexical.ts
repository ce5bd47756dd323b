/**
 * Finds translations that stand under each other's numbers, by their content alone.
 *
 * Nothing is known of any language. Units that share words in English share words in their translations, so every unit
 * has a profile: how alike it is to each of the others. The profile of a translation fits that of its own English, and
 * two that were exchanged fit crosswise. Lengths and the marks inside sentences say the rest.
 *
 * The weights come from a logistic regression over the declaration of human rights in one half of its languages.
 */

import { median } from '../text/median.ts';
import {
  correlation,
  type Likeness,
  likenessAmong,
  likenessOf,
  type Profiles,
  profilesOf,
} from './likeness.ts';

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
  /** What dictionaries say for the English of one unit and the translation of another, in logarithms of odds. */
  readonly means?: (source: number, target: number) => number;
  /** How alike the translations of these units are, when somebody worked it out already. */
  readonly likeness?: (units: readonly number[]) => Likeness;
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
  return ({ targets, isOpen, fit, means, likeness }) =>
    parts
      .flatMap(({ start, end, find }) =>
        find({
          targets: targets.slice(start, end),
          isOpen: (unit) => isOpen(start + unit),
          fit: (source, target) => fit(start + source, start + target),
          ...(means && { means: (source, target) => means(start + source, start + target) }),
          ...(likeness && { likeness: (units) => likeness(units.map((unit) => start + unit)) }),
        }).map(({ one, two, gain }) => ({ one: start + one, two: start + two, gain })),
      )
      .sort((a, b) => b.gain - a.gain);
}

function createPartFinder(units: readonly ExchangeUnit[]): (candidates: Candidates) => readonly Exchange[] {
  const longEnough = units.map(({ text }) => text.length >= SHORTEST.source);
  let english: Likeness | undefined;
  const measures = measuresOf(units.map(({ text }) => text));
  return ({ targets, isOpen, fit, means, likeness }) => {
    const used: number[] = [];
    const texts: string[] = [];
    targets.forEach((target, index) => {
      if (!longEnough[index] || target === undefined || target.length < SHORTEST.target) return;
      used.push(index);
      texts.push(target);
    });
    if (used.length < FEWEST || used.filter(isOpen).length < 2) return [];
    english ??= likenessOf(
      units.map(({ text }) => text),
      'source',
    );
    const unitAt = (index: number): number => used[index] ?? 0;
    return findExchanges({
      units: used.flatMap((index) => units[index] ?? []),
      sources: used.flatMap((index) => measures[index] ?? []),
      targets: measuresOf(texts),
      left: profilesOf(likenessAmong(english, used)),
      right: profilesOf(likeness ? likeness(used) : likenessOf(texts, 'target')),
      isOpen: (index) => isOpen(unitAt(index)),
      fit: (source, target) => fit(unitAt(source), unitAt(target)),
      ...(means && { means: (source, target) => means(unitAt(source), unitAt(target)) }),
    }).map(({ one, two, gain }) => ({ one: unitAt(one), two: unitAt(two), gain }));
  };
}

/** Units looked at together: the time grows with it for each of them. */
export const MOST = 160;
/** Texts too short to be told apart, and too few to tell them apart by. */
export const SHORTEST = { source: 30, target: 8 } as const;
export const FEWEST = 14;
/** From which gain two are called exchanged: tuned so that hardly any text in its order has one. */
const LEAST_GAIN = 4.5;
/** Whose own English fits by less than this under the usual is not looked at. */
const LEAST_DOUBT = 0.5;

/** What else there is, is dear to ask for and seldom says more than that. */
const MOST_OF_REST = 3;

interface Text {
  readonly units: readonly ExchangeUnit[];
  readonly sources: readonly Measures[];
  readonly targets: readonly Measures[];
  readonly left: Profiles;
  readonly right: Profiles;
  readonly isOpen: (unit: number) => boolean;
  readonly fit: (source: number, target: number) => number;
  readonly means?: (source: number, target: number) => number;
}

function findExchanges(text: Text): readonly Exchange[] {
  const score = scoreOf(text);
  const own = text.units.map((_, index) => score(index, index, index));
  const usual = median(own, 0);
  // What fits as well as most does was not exchanged.
  const doubtful = own.flatMap((value, index) =>
    value < usual - LEAST_DOUBT && text.isOpen(index) ? [index] : [],
  );
  const found: Exchange[] = [];
  for (const one of doubtful) {
    for (const two of doubtful) {
      if (two <= one || text.units[one]?.kind !== text.units[two]?.kind) continue;
      // The greater part of all pairs needs no second look.
      if (score(one, two, two) < (own[one] ?? 0) - LEAST_DOUBT) continue;
      const gain = gainOf(text, score, { one, two });
      if (gain !== undefined) found.push({ one, two, gain });
    }
  }
  return eachOnce(found.sort((a, b) => b.gain - a.gain));
}

/** How much better two translations fit each other's English; `undefined` when that is too little. */
function gainOf(
  text: Text,
  score: ReturnType<typeof scoreOf>,
  { one, two }: { readonly one: number; readonly two: number },
): number | undefined {
  const [first, second] = [text.units[one], text.units[two]];
  if (!first || !second) return undefined;
  const seen = score(one, two, two) + score(two, one, one) - score(one, one, two) - score(two, two, one);
  const least = leastGain(first, second);
  if (seen < least - MOST_OF_REST) return undefined;
  const rest = text.fit(one, two) + text.fit(two, one) - text.fit(one, one) - text.fit(two, two);
  return seen + rest >= least ? seen + rest : undefined;
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
export const WEIGHT = { profile: 7, length: 1.8, marks: 0.3, dictionary: 0.6 } as const;

/** How well the English of one unit and the translation of another fit, profiles `without` a third; larger is better. */
function scoreOf(text: Text): (source: number, target: number, without: number) => number {
  const { sources, targets, left, right, means } = text;
  const profile = (WEIGHT.profile * sources.length) / (sources.length + 16);
  const ratios = sources.map((source, index) => (targets[index]?.length ?? 0) - source.length);
  const ratio = median(ratios, 0);
  const spread = Math.max(
    0.1,
    median(
      ratios.map((one) => Math.abs(one - ratio)),
      0,
    ) * 1.48,
  );
  const marks = (marksOf(targets) + 1) / (marksOf(sources) + 1);
  return (source, target, without) => {
    const one = sources[source];
    const two = targets[target];
    if (!one || !two) return 0;
    const length = (two.length - one.length - ratio) / spread;
    return (
      profile * correlation(left, right, { source, target, without }) -
      // Student's distribution with three degrees of freedom: some translations are as free as they like.
      WEIGHT.length * Math.log1p((length * length) / 3) -
      WEIGHT.marks * countDistance(one.marks * marks, two.marks) +
      (means ? WEIGHT.dictionary * means(source, target) : 0)
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

/** Commas and semicolons of any script. */
export function countMarks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // All but the two of ASCII lie behind the letters of most languages.
    if (code === COMMA || code === SEMICOLON || (code >= 0x60c && inner.has(code))) count++;
  }
  return count;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const inner: ReadonlySet<number> = new Set(Array.from('،؛、，；၊፣', (mark) => mark.charCodeAt(0)));
