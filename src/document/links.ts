/** What became of the units of one edition in another: kept, changed, moved, divided, joined, added or removed. */

import type { Unit } from '../model.ts';
import { addTo } from '../text/lists-by-key.ts';
import { bestInOrder, longestRun } from './in-order.ts';
import { keptUnits } from './kept-units.ts';
import {
  heldIn,
  sharedWords,
  shareWords,
  type UnitWords,
  wordsLost,
  wordsOfUnit,
  wordWeights,
} from './unit-words.ts';

/**
 * `kept`: the same content in its place. `changed`: other words. `moved`: elsewhere in the order, with whatever words.
 * `renamed`: a heading with other words. `renumbered`: the same words under another label. `split`: one unit became
 * several. `merged`: several became one. `added` and `removed`: only one side.
 */
export type LinkType =
  | 'kept'
  | 'changed'
  | 'moved'
  | 'renamed'
  | 'renumbered'
  | 'split'
  | 'merged'
  | 'added'
  | 'removed';

/** Units of two editions that are the same piece of text. */
export interface UnitLink {
  readonly type: LinkType;
  /** In the order of the text; empty for `added`. */
  readonly before: readonly Unit[];
  /** In the order of the text; empty for `removed`. */
  readonly after: readonly Unit[];
}

/** From this share of words on two units are one. */
const ALIKE = 0.5;
/** From this share on they are one even where nothing around them says so. */
const ALIKE_ANYWHERE = 0.65;
/** From this share on nothing around them has to say so, if nothing else comes near. */
const UNMISTAKABLE = 0.8;
/** So much less alike everything else is then. */
const CLEAR = 0.2;
/** So much as alike is what holds all words of another. */
const HELD = 0.7;
const FEW_WORDS = 6;
/** The most pairs of units compared by their words at once. */
const MOST_PAIRS = 400_000;

/**
 * Links the units of two editions, by content and label. Addresses only decide where contents do not. Every unit of
 * either side is in exactly one link. Pure; links are in the order of the later edition, what was removed behind what
 * stood before it.
 */
export function linkUnits(before: readonly Unit[], after: readonly Unit[]): readonly UnitLink[] {
  const linker = new Linker(before, after);
  linker.keep();
  linker.pairEqual(false);
  linker.pairAnywhere(UNMISTAKABLE, CLEAR);
  linker.pairHeadings();
  linker.pairEqual(true);
  linker.pairWithinGaps();
  linker.pairAnywhere(ALIKE_ANYWHERE, 0);
  linker.divide();
  return linker.links();
}

class Linker {
  readonly #before: readonly Unit[];
  readonly #after: readonly Unit[];
  /** For each unit of the later edition the units it came from, as indices. */
  readonly #from: number[][];
  readonly #to: number[][];
  #kept: ReturnType<typeof keptUnits> = [];
  #weights: ((word: string) => number) | undefined;

  constructor(before: readonly Unit[], after: readonly Unit[]) {
    this.#before = before;
    this.#after = after;
    this.#from = after.map(() => []);
    this.#to = before.map(() => []);
  }

  keep(): void {
    this.#kept = keptUnits(this.#before, this.#after);
    for (const [left, right] of this.#kept) this.#link(left, right);
  }

  /** The same words elsewhere, or under another label. */
  pairEqual(isHeading: boolean): void {
    for (const of of [
      (unit: Unit) => unit.fingerprint,
      (unit: Unit) => (wordsOfUnit(unit).total > 2 ? `${unit.kind} ${wordsOfUnit(unit).joined}` : undefined),
    ]) {
      const waiting = new Map<string, number[]>();
      for (const right of this.#openAfter()) {
        const unit = this.#after[right] ?? noUnit;
        const key = (unit.kind === 'heading') === isHeading ? of(unit) : undefined;
        if (key !== undefined) addTo(waiting, key, right);
      }
      const sources = new Map<string, number[]>();
      for (const left of this.#openBefore()) {
        const key = of(this.#before[left] ?? noUnit);
        if (key !== undefined && waiting.has(key)) addTo(sources, key, left);
      }
      for (const [key, lefts] of sources) {
        const rights = waiting.get(key) ?? [];
        lefts.forEach((left, index) => {
          const right = rights[index];
          if (right !== undefined) this.#link(left, right);
        });
      }
    }
  }

  /** Between two units that were kept, in order, as alike as they can be made. */
  pairWithinGaps(): void {
    for (const { lefts, rights } of this.#gaps()) {
      if (lefts.length === 0 || rights.length === 0) continue;
      const pairs =
        lefts.length * rights.length > MOST_PAIRS
          ? this.#byName(lefts, rights)
          : bestInOrder(lefts, rights, (left, right) => this.#score(left, right));
      for (const [left, right] of pairs) this.#link(left, right);
      this.#replaced(lefts, rights);
    }
  }

  /** Wherever they stand, from a share of words on by which they are ahead of everything else. */
  pairAnywhere(enough: number, ahead: number): void {
    const lefts = this.#openBefore();
    const rights = this.#openAfter();
    if (lefts.length * rights.length > MOST_PAIRS) return;
    const candidates = lefts.flatMap((left) =>
      rights.flatMap((right) => {
        const [one, two] = [this.#before[left] ?? noUnit, this.#after[right] ?? noUnit];
        if ((one.kind === 'heading') !== (two.kind === 'heading')) return [];
        // A name that one section took from another says less than what stands below it.
        if (ahead > 0 && one.kind === 'heading') return [];
        const words = [wordsOfUnit(one), wordsOfUnit(two)] as const;
        const share = this.#shared(...words);
        const isShort = Math.min(words[0].total, words[1].total) <= 3;
        return share >= enough - ahead && (!isShort || share >= 0.9) ? [{ left, right, share }] : [];
      }),
    );
    const second = (of: 'left' | 'right'): ReadonlyMap<number, number> => {
      const best = new Map<number, number>();
      const next = new Map<number, number>();
      for (const { [of]: place, share } of candidates) {
        const known = best.get(place) ?? 0;
        next.set(place, Math.max(next.get(place) ?? 0, Math.min(known, share)));
        best.set(place, Math.max(known, share));
      }
      return next;
    };
    const [ofLeft, ofRight] = [second('left'), second('right')];
    for (const { left, right, share } of candidates.toSorted((a, b) => b.share - a.share)) {
      if (share < enough || this.#to[left]?.length !== 0 || this.#from[right]?.length !== 0) continue;
      if (Math.max(ofLeft.get(left) ?? 0, ofRight.get(right) ?? 0) <= share - ahead) this.#link(left, right);
    }
  }

  /** A heading with other words is the same when most of what stands below it is. */
  pairHeadings(): void {
    const sections = sectionsOf(this.#after);
    const headingOf = new Map(
      sections.flatMap(({ heading, units }) => units.map((unit) => [unit, heading] as const)),
    );
    for (const { heading: left, units } of sectionsOf(this.#before)) {
      if (this.#to[left]?.length !== 0) continue;
      const votes = new Map<number, number>();
      for (const unit of units) {
        const heading = headingOf.get(this.#to[unit]?.[0] ?? -1);
        if (heading !== undefined) votes.set(heading, (votes.get(heading) ?? 0) + 1);
      }
      const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
      if (best && best[1] * 2 > units.length && this.#from[best[0]]?.length === 0) this.#link(left, best[0]);
    }
  }

  /** What was added beside a unit may be a part of what that unit was; what was removed may stand in its neighbour. */
  divide(): void {
    for (const right of this.#openAfter()) {
      const left = this.#host(right, this.#from, this.#after, this.#before, this.#to);
      if (left !== undefined) this.#link(left, right);
    }
    for (const left of this.#openBefore()) {
      const right = this.#host(left, this.#to, this.#before, this.#after, this.#from);
      if (right !== undefined) this.#link(left, right);
    }
  }

  links(): readonly UnitLink[] {
    const crossed = this.#crossed();
    const done = new Set<number>();
    const links: { at: number; link: UnitLink }[] = [];
    this.#after.forEach((unit, right) => {
      if (done.has(right)) return;
      const lefts = this.#from[right] ?? [];
      const rights = lefts.length === 1 ? (this.#to[lefts[0] ?? -1] ?? []) : [right];
      for (const one of rights) done.add(one);
      const before = lefts.flatMap((left) => this.#before[left] ?? []);
      const after = rights.flatMap((one) => this.#after[one] ?? unit);
      links.push({ at: right, link: { type: typeOf(before, after, crossed.has(right)), before, after } });
    });
    let at = -0.5;
    this.#before.forEach((unit, left) => {
      const rights = this.#to[left] ?? [];
      if (rights.length > 0) at = Math.max(at, (rights.at(-1) ?? 0) + 0.5);
      else links.push({ at, link: { type: 'removed', before: [unit], after: [] } });
    });
    return links.toSorted((a, b) => a.at - b.at).map(({ link }) => link);
  }

  #shared(one: UnitWords, two: UnitWords): number {
    this.#weights ??= this.#weigh();
    return sharedWords(one, two, this.#weights);
  }

  #weigh(): (word: string) => number {
    for (const [left, right] of this.#kept) {
      const [one, two] = [this.#before[left], this.#after[right]];
      if (one && two) shareWords(one, two);
    }
    return wordWeights([this.#before, this.#after]);
  }

  #link(left: number, right: number): void {
    insert(this.#to[left], right);
    insert(this.#from[right], left);
  }

  #openBefore(): readonly number[] {
    return this.#to.flatMap((rights, left) => (rights.length === 0 ? [left] : []));
  }

  #openAfter(): readonly number[] {
    return this.#from.flatMap((lefts, right) => (lefts.length === 0 ? [right] : []));
  }

  /** What is open on both sides between neighbours that are linked in order. */
  #gaps(): readonly { readonly lefts: readonly number[]; readonly rights: readonly number[] }[] {
    const gaps: { lefts: number[]; rights: number[] }[] = [];
    let gap = { lefts: [] as number[], rights: [] as number[] };
    let left = 0;
    const take = (until: number): void => {
      for (; left < until; left++) if (this.#to[left]?.length === 0) gap.lefts.push(left);
    };
    const crossed = this.#crossed();
    this.#after.forEach((_, right) => {
      const own = this.#from[right]?.[0];
      if (own === undefined) gap.rights.push(right);
      else if (!crossed.has(right)) {
        take(own);
        gaps.push(gap);
        gap = { lefts: [], rights: [] };
        left = own + 1;
      }
    });
    take(this.#before.length);
    gaps.push(gap);
    return gaps;
  }

  /** How well two units fit that stand in the same gap; 0 when they do not. */
  #score(left: number, right: number): number {
    const [one, two] = [this.#before[left] ?? noUnit, this.#after[right] ?? noUnit];
    if ((one.kind === 'heading') !== (two.kind === 'heading')) return 0;
    const [words, others] = [wordsOfUnit(one), wordsOfUnit(two)];
    const [few, many] = words.total <= others.total ? [words, others] : [others, words];
    // What was put in or left out at one end leaves the rest as it was.
    const held = few.total >= FEW_WORDS ? heldIn(few, many) * HELD : 0;
    let score = Math.max(this.#shared(words, others), held);
    const sameLabel = words.label !== undefined && words.label.key === others.label?.key;
    if (score < (sameLabel ? ALIKE / 2 : ALIKE * 0.8)) return 0;
    if (sameLabel) score += 0.2;
    if (one.kind !== two.kind || one.level !== two.level) score -= 0.1;
    if (one.address === two.address) score += 0.1;
    return score >= ALIKE ? score : 0;
  }

  /** What fills a gap as it was filled before was changed in its place, however much. */
  #replaced(lefts: readonly number[], rights: readonly number[]): void {
    const [left, right] = [
      lefts.filter((one) => this.#to[one]?.length === 0),
      rights.filter((one) => this.#from[one]?.length === 0),
    ];
    const byAddress = new Map(right.map((one) => [this.#after[one]?.address, one]));
    const inPlace = lefts.length === rights.length;
    const places = new Map(lefts.map((one, index) => [one, index]));
    left.forEach((one) => {
      const unit = this.#before[one] ?? noUnit;
      const place = inPlace ? rights[places.get(one) ?? -1] : byAddress.get(unit.address);
      const other = this.#after[place ?? -1];
      if (place === undefined || this.#from[place]?.length !== 0 || other?.kind !== unit.kind) return;
      const [words, others] = [wordsOfUnit(unit), wordsOfUnit(other)];
      // Labels that differ tell two things apart.
      if (words.label && others.label && words.label.key !== others.label.key) return;
      if (!inPlace && this.#shared(words, others) < ALIKE / 2) return;
      this.#link(one, place);
    });
  }

  #byName(lefts: readonly number[], rights: readonly number[]): readonly (readonly [number, number])[] {
    const nameOf = (unit: Unit): string => wordsOfUnit(unit).label?.key ?? unit.address;
    const byName = new Map(rights.map((right) => [nameOf(this.#after[right] ?? noUnit), right]));
    return lefts.flatMap((left) => {
      const right = byName.get(nameOf(this.#before[left] ?? noUnit));
      return right !== undefined && this.#score(left, right) > 0 ? [[left, right] as const] : [];
    });
  }

  /** The unit whose other part an open one is: it stands beside it and held its words, which its own part lost. */
  #host(
    open: number,
    own: readonly (readonly number[])[],
    side: readonly Unit[],
    others: readonly Unit[],
    back: readonly (readonly number[])[],
  ): number | undefined {
    const unit = side[open] ?? noUnit;
    const words = wordsOfUnit(unit);
    if (words.total < 3 || unit.kind === 'heading') return undefined;
    for (const beside of [open - 1, open + 1]) {
      const host = own[beside]?.length === 1 ? own[beside]?.[0] : undefined;
      const whole = others[host ?? -1];
      const part = side[beside];
      if (host === undefined || !whole || !part || (back[host]?.length ?? 0) > 2) continue;
      const wholeWords = wordsOfUnit(whole);
      const partWords = wordsOfUnit(part);
      const lost = wordsLost(wholeWords, partWords);
      if (lost.total * 4 < wholeWords.total || heldIn(words, wholeWords) < 0.5) continue;
      if (heldIn(lost, words) >= 0.7) return host;
    }
    return undefined;
  }

  /** Indices of the later edition that stand elsewhere: all but the longest run in order. */
  #crossed(): ReadonlySet<number> {
    const rights = this.#after.flatMap((_, right) => (this.#from[right]?.length ? [right] : []));
    const places = rights.map((right) => this.#from[right]?.[0] ?? 0);
    const kept = new Set(longestRun(places).map((index) => rights[index] ?? -1));
    return new Set(rights.filter((right) => !kept.has(right)));
  }
}

function insert(places: number[] | undefined, place: number): void {
  if (places && places.push(place) > 1) places.sort((a, b) => a - b);
}

/** The headings with the units that stand below each of them, as indices. */
function sectionsOf(
  units: readonly Unit[],
): readonly { readonly heading: number; readonly units: readonly number[] }[] {
  const sections: { heading: number; units: number[] }[] = [];
  units.forEach(({ kind }, index) => {
    if (kind === 'heading') sections.push({ heading: index, units: [] });
    else sections.at(-1)?.units.push(index);
  });
  return sections;
}

const noUnit: Unit = {
  kind: 'paragraph',
  level: 0,
  span: { start: 0, end: 0 },
  start: 0,
  content: '',
  text: '',
  marks: [],
  address: '',
  fingerprint: '',
  verbatim: false,
  clause: false,
  translatable: false,
};

function typeOf(before: readonly Unit[], after: readonly Unit[], isMoved: boolean): LinkType {
  const [one, two] = [before[0], after[0]];
  if (!one) return 'added';
  if (before.length > 1) return 'merged';
  if (after.length > 1) return 'split';
  if (isMoved) return 'moved';
  if (one.fingerprint === two?.fingerprint) return 'kept';
  if (
    two &&
    wordsOfUnit(one).joined === wordsOfUnit(two).joined &&
    wordsOfUnit(one).label?.key !== wordsOfUnit(two).label?.key
  )
    return 'renumbered';
  return one.kind === 'heading' ? 'renamed' : 'changed';
}
