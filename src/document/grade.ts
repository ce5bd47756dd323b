/** Says how much a change of the English matters to its translations. */

import { diffArrays } from 'diff';
import { spelledNumbers } from '../languages/english.ts';
import type { Mark, Unit } from '../model.ts';
import { forPairs } from '../text/for-pairs.ts';
import { headingNumber } from '../text/ordinal.ts';
import { foldDigits } from '../text/text.ts';

/**
 * `cosmetic`: punctuation, spaces and capitals alone. `editorial`: words that seem to say the same, as a corrected
 * spelling or an article; a "contract" may still have become a "contact", so it tells people where to look and lowers no
 * severity. `substantive`: everything else, and everything about numbers, duties and denials.
 */
export type ChangeGrade = 'cosmetic' | 'editorial' | 'substantive';

/** A graded change. */
export interface GradedChange {
  readonly grade: ChangeGrade;
  /** What makes it substantive, the first that was found; absent for the others. */
  readonly because?: 'number' | 'negation' | 'modality' | 'words';
  /** Words that were taken out and put in, in order, in lower case. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Grades a change between two English texts. Pure; never throws. Takes time in proportion to the number of words and of
 * those that differ; a change of more than a thousand words is substantive without being looked at.
 */
export function gradeChange(before: string, after: string): GradedChange {
  const left = wordsOf(before);
  const right = wordsOf(after);
  const { removed, added } = difference(left, right);
  if (removed.length === 0 && added.length === 0) {
    // A sign before a number or a comma in it is no matter of looks.
    if (signedNumbers(before) !== signedNumbers(after))
      return { grade: 'substantive', because: 'number', removed, added };
    return { grade: 'cosmetic', removed, added };
  }
  const because = reasonOf(removed, added);
  if (because) return { grade: 'substantive', because, removed, added };
  return isEditorial(removed, added)
    ? { grade: 'editorial', removed, added }
    : { grade: 'substantive', because: 'words', removed, added };
}

/** The grade of a change from one unit to another. Units live as long as their document. */
export const gradeOfUnits: (before: Unit, after: Unit) => GradedChange = forPairs((before, after) =>
  gradeChange(before.text, after.text),
);

/** What translations keep of a unit, or have to say: whatever of it changed, a translation of the older unit has as it was. */
export type Kept = (typeof allKept)[number];

const allKept = [
  'numbers',
  'negation',
  'modality',
  'links',
  'code',
  'markup',
  'capitals',
  'signs',
  'words',
  'label',
] as const;

/** What of a unit changed that is held against its translations. */
export const keptThatChanged: (before: Unit, after: Unit) => ReadonlySet<Kept> = forPairs((before, after) => {
  const [left, right] = [keptIn(before), keptIn(after)];
  return new Set(allKept.filter((kept) => left[kept] !== right[kept]));
});

function keptIn(unit: Unit): Readonly<Record<Kept, string>> {
  const before = keptOf.get(unit);
  if (before) return before;
  const words = wordsOf(unit.text);
  const addresses = unit.text.split(/\s/).filter((word) => /[@.]\w/.test(word));
  const found = {
    numbers: `${signedNumbers(unit.text)} ${numbers(words).join(' ')}`,
    negation: words.filter(isNegation).join(' '),
    modality: words.filter((word) => modals.has(word)).join(' '),
    links: `${marked(unit, ['link', 'image'])} ${addresses.join(' ')}`,
    code: marked(unit, ['code']),
    markup: marked(unit, ['emphasis', 'strong', 'html']),
    capitals: (unit.text.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).join(' '),
    signs: unit.text.replace(/[\p{L}\p{M}\p{N}\s]+/gu, ''),
    words: words.join(' '),
    label: String(unit.kind === 'heading' ? headingNumber(unit) : unit.ordinal?.value),
  };
  keptOf.set(unit, found);
  return found;
}

/** A unit is held against those of several editions. */
const keptOf = new WeakMap<Unit, Readonly<Record<Kept, string>>>();

/** The marks of some types in order: what they cover, and where links lead to. */
function marked({ text, marks }: Unit, types: readonly Mark['type'][]): string {
  return marks
    .filter(({ type }) => types.includes(type))
    .map(({ type, span, target }) => `${type} ${type === 'code' ? text.slice(span.start, span.end) : target}`)
    .join('\n');
}

function wordsOf(text: string): readonly string[] {
  return (
    foldDigits(text)
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:'\p{L}+)*/gu) ?? []
  );
}

function signedNumbers(text: string): string {
  return (foldDigits(text).match(/(?<!\w)[-−+<>≤≥]?\s?\d+(?:[.,:]\d+)*\s?%?/g) ?? [])
    .map((one) => one.replace(/\s/g, ''))
    .join(' ');
}

function reasonOf(
  removed: readonly string[],
  added: readonly string[],
): 'number' | 'negation' | 'modality' | 'words' | undefined {
  const differs = (pick: (words: readonly string[]) => readonly string[]): boolean =>
    pick(removed).join(' ') !== pick(added).join(' ');
  if (differs(numbers)) return 'number';
  if (differs((words) => words.filter(isNegation))) return 'negation';
  if (differs((words) => words.filter((word) => modals.has(word)))) return 'modality';
  // Whom and what it is about: never a matter of spelling, and no duty either.
  return differs((words) => words.filter((word) => joints.has(word))) ? 'words' : undefined;
}

function isNegation(word: string): boolean {
  return negations.has(word) || word.endsWith("n't");
}

function numbers(words: readonly string[]): readonly string[] {
  return words.filter(
    (word) => /^\p{N}/u.test(word) || (!articles.has(word) && spelledNumbers(word).size > 0),
  );
}

/** "A" counts as one when numbers are compared with those of translations, but not here. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'may', 'march', 'both']);
const negations: ReadonlySet<string> = new Set(
  'not no nor never none nobody nothing neither without cannot except unless only'.split(' '),
);
const modals: ReadonlySet<string> = new Set(
  'must shall should may might can could will would ought need needs required permitted allowed forbidden prohibited optional mandatory'.split(
    ' ',
  ),
);
const joints: ReadonlySet<string> = new Set('all any every each or and if'.split(' '));

/** Words whose coming and going changes how a sentence sounds and not what it says. */
const light: ReadonlySet<string> = new Set('a an the that of which also then so very just to'.split(' '));

/** Every heavy word that went has one that came in its place and is a spelling of the same. */
function isEditorial(removed: readonly string[], added: readonly string[]): boolean {
  const left = removed.filter((word) => !light.has(word));
  const right = added.filter((word) => !light.has(word));
  return left.length === right.length && left.every((word, index) => isSpelling(word, right[index] ?? ''));
}

/** Same beginning, and at most two letters between the two: "behaviour" and "behavior", "licence" and "license". */
function isSpelling(one: string, two: string): boolean {
  if (Math.min(one.length, two.length) < 4 || one.slice(0, 2) !== two.slice(0, 2)) return false;
  const { removed, added } = difference([...one], [...two]);
  return Math.max(removed.length, added.length) <= (Math.min(one.length, two.length) > 6 ? 2 : 1);
}

/** Texts that differ by more words than that are not compared any further. */
const MOST = 1500;

/** What went and what came, in order; of texts that have next to nothing in common, everything. */
function difference(
  before: readonly string[],
  after: readonly string[],
): { readonly removed: readonly string[]; readonly added: readonly string[] } {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST });
  if (!parts) return { removed: before, added: after };
  return {
    removed: parts.flatMap(({ removed, value }) => (removed ? value : [])),
    added: parts.flatMap(({ added, value }) => (added ? value : [])),
  };
}
