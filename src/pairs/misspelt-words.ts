/** Words of the English that a translation keeps, with one letter wrong. */

import type { Alignment, Edition, Span } from '../model.ts';
import { Script } from '../text/characters.ts';
import { forLatest } from '../text/for-latest.ts';
import { forTexts } from '../text/for-texts.ts';
import { breaksIn, type Reading, readingsOf, wordsOnly } from './readings.ts';

/** A word of the translation that is one of the English but for a letter. */
export interface Misspelling {
  readonly reading: Reading;
  readonly name: string;
  readonly shown: string;
  readonly span: Span;
}

/**
 * Among letters of another script any word of the item; in a text in Latin letters only a name with a capital inside
 * ("RakeMower"), or one that other items keep as it is: words of related languages are alike. Nothing is said of endings,
 * which languages add to names, nor of what stands in the translation or in the English more than once.
 */
export function* misspeltWords(alignment: Alignment): Iterable<Misspelling> {
  const { prose, script } = readingsOf(alignment);
  for (const reading of prose) {
    if (!(reading.scripts & Script.Latin) || reading.pair.relation !== 'one') continue;
    const { words, names } = wordsOf(reading.source);
    const isAmongOthers = script !== 'Latn' && isOfOtherLetters(reading.target);
    const asked = isAmongOthers ? words : names;
    if (asked.size === 0 || asked.size > MOST) continue;
    for (const { 0: shown, index: start } of wordsOnly(reading).matchAll(
      isAmongOthers ? latinWord : capitalWord,
    )) {
      if (words.has(shown) || allWords(alignment.edition).has(shown.toLowerCase())) continue;
      const name = nearest(shown, asked);
      if (name === undefined || reading.target.includes(name)) continue;
      const end = start + shown.length;
      if (isBroken(reading, { start, end }) || countOf(prose, shown) > 1) continue;
      if (!isAmongOthers && !hasCapitalInside.test(name) && !isKept(prose, name)) continue;
      yield { reading, name, shown, span: { start, end } };
    }
  }
}

/** Longer lists are held against too much. */
const MOST = 400;

const latinWord = /(?<![A-Za-z0-9_\u00c0-\u024f'’-])[A-Za-z]{5,30}(?![A-Za-z0-9_\u00c0-\u024f'’-])/g;
const capitalWord = /(?<![\p{L}\p{N}_'’-])[A-Z][A-Za-z]{4,30}(?![\p{L}\p{N}_'’-])/gu;
const capitalInSentence = /(?<=[a-z,;)] )[A-Z][A-Za-z]{4,30}(?![A-Za-z0-9_\u00c0-\u024f'’-])/g;
const hasCapitalInside = /[a-z][A-Z]/;

interface Words {
  readonly words: ReadonlySet<string>;
  /** Those with a capital inside, or with one inside of a sentence. */
  readonly names: ReadonlySet<string>;
}

const wordsOf = forTexts((text): Words => {
  const words = new Set(text.match(latinWord));
  const inside = [...words].filter((word) => hasCapitalInside.test(word));
  return { words, names: new Set([...inside, ...(text.match(capitalInSentence) ?? [])]) };
});

/** What the English has in any unit is no slip, and neither is what it has in small letters. */
const allWords: (edition: Edition) => ReadonlySet<string> = forLatest(
  ({ units }) => new Set(units.flatMap(({ text }) => text.toLowerCase().match(/[a-z]{5,}/g) ?? [])),
);

function isOfOtherLetters(text: string): boolean {
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return (text.match(/\p{L}/gu)?.length ?? 0) - latin > latin / 2;
}

function nearest(shown: string, asked: ReadonlySet<string>): string | undefined {
  const small = shown.toLowerCase();
  for (const name of asked)
    if (
      name.charAt(0).toLowerCase() === small.charAt(0) &&
      Math.abs(name.length - small.length) <= 1 &&
      isOneLetterOff(name.toLowerCase(), small)
    )
      return name;
  return undefined;
}

/** Whether two words are apart by one letter, or by two that changed places, before their last two letters. */
function isOneLetterOff(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  if (at >= Math.min(one.length, other.length) - ENDING) return false;
  const [left, right] = [one.slice(at), other.slice(at)];
  if (left.length > right.length) return left.slice(1) === right;
  if (left.length < right.length) return left === right.slice(1);
  const areSwapped =
    left.charAt(0) === right.charAt(1) &&
    left.charAt(1) === right.charAt(0) &&
    left.slice(2) === right.slice(2);
  return areSwapped || left.slice(1) === right.slice(1);
}

const ENDING = 2;

/** Whether a line break without a sign of its own parts the word in two. */
function isBroken({ pair, single }: Reading, { start, end }: Span): boolean {
  const [block] = pair.targets;
  if (!block || !single) return true;
  for (const at of breaksIn(block)) if (at >= start && at <= end) return true;
  return false;
}

function countOf(prose: readonly Reading[], word: string): number {
  return prose.filter(({ target }) => target.includes(word)).length;
}

/** Whether the translation keeps the name in other items. */
function isKept(prose: readonly Reading[], name: string): boolean {
  return (
    prose.filter(({ source, target }) => source.includes(name) && target.includes(name)).length >= FEWEST
  );
}

const FEWEST = 2;
