/**
 * Which sentences of an item have no counterpart in its translation, or none in its English.
 *
 * Sentences are matched on the best monotone path, one to one, two to one and one to two, by their words in both
 * directions and by their lengths. A sentence is alone when the path that leaves it alone is much better than any that
 * leaves none.
 */

import { contentWords } from './english.ts';
import type { Rates } from './meaning.ts';
import type { TextReader } from './reader.ts';

/** A sentence that is alone, and what that rests on. */
export interface AloneSentence {
  readonly sentence: string;
  /** Words that were looked for: of an English sentence its own, of one of the translation those known of it. */
  readonly asked: readonly string[];
  /** Of these, those that the text on the other side has. */
  readonly found: readonly string[];
  /** The logarithm of the odds of it being alone to it having a counterpart. */
  readonly odds: number;
}

/** Two texts with what is usual between such texts. */
export interface SentencePair {
  /** Sentences of the English and of the translation, in order. */
  readonly english: readonly string[];
  readonly translation: readonly string[];
  readonly reader: TextReader;
  /** Length of a translation over that of its English, as usual, and the usual deviation of its logarithm. */
  readonly ratio: number;
  readonly spread: number;
  /** How often an English word is found in the translation, and how often by chance. */
  readonly rates: (word: string) => Rates;
  /** Of the words of a translation that stand for some English word, the share whose English is there; and by chance. */
  readonly explained: Rates;
}

/** The sentences that are alone on either side, one of each at most. */
export interface AloneSentences {
  readonly omitted: AloneSentence | undefined;
  readonly added: AloneSentence | undefined;
}

/** More sentences than that in one item are not matched: the time grows with the product. */
const MOST = 60;

/** Matches the sentences of an item. Nothing is alone where both sides have one sentence, or either has none. */
export function aloneSentences(pair: SentencePair): AloneSentences {
  const { english, translation } = pair;
  const none = { omitted: undefined, added: undefined };
  if (english.length === 0 || translation.length === 0 || english.length + translation.length < 3)
    return none;
  if (english.length > MOST || translation.length > MOST) return none;
  const read = readSentences(pair);
  const score = scoreOf(pair, read);
  const best = bestPath(score, { omits: true, adds: true });
  const [omitted] = best.omitted;
  const [added] = best.added;
  return {
    omitted:
      omitted === undefined
        ? undefined
        : aloneEnglish(pair, read, {
            index: omitted,
            odds: best.total - bestPath(score, { omits: false, adds: true }).total,
          }),
    added:
      added === undefined
        ? undefined
        : aloneTranslation(pair, read, {
            index: added,
            odds: best.total - bestPath(score, { omits: true, adds: false }).total,
          }),
  };
}

interface Read {
  /** Content words of each English sentence, each once. */
  readonly words: readonly (readonly string[])[];
  /** English words that each sentence of the translation has renderings of. */
  readonly there: readonly ReadonlySet<string>[];
  /** What each known word of a sentence of the translation may stand for. */
  readonly meant: readonly (readonly (readonly string[])[])[];
}

function readSentences({ english, translation, reader }: SentencePair): Read {
  return {
    words: english.map((one) => [...new Set(contentWords(one).map(({ word }) => word))]),
    there: translation.map((one) => reader.wordsIn(one)),
    meant: translation.map((one) =>
      reader.tokensIn(one).flatMap(({ meant }) => (meant.length > 0 ? [meant] : [])),
    ),
  };
}

interface Candidate {
  readonly index: number;
  readonly odds: number;
}

function aloneEnglish(
  { english, reader }: SentencePair,
  { words, there }: Read,
  { index, odds }: Candidate,
): AloneSentence {
  const asked = (words[index] ?? []).filter((word) => reader.knows(word));
  const found = asked.filter((word) => there.some((one) => one.has(word)));
  return { sentence: english[index] ?? '', asked, found, odds };
}

function aloneTranslation(
  { translation }: SentencePair,
  { words, meant }: Read,
  { index, odds }: Candidate,
): AloneSentence {
  const english = new Set(words.flat());
  const all = (meant[index] ?? []).map((some) => some.find((word) => english.has(word)) ?? some[0] ?? '');
  const asked = [...new Set(all)];
  return {
    sentence: translation[index] ?? '',
    asked,
    found: asked.filter((word) => english.has(word)),
    odds,
  };
}

/** Some sentences in a row on each side; half-open ranges. */
interface Stretch {
  readonly english: readonly [from: number, to: number];
  readonly translation: readonly [from: number, to: number];
}

interface Score {
  readonly counts: readonly [english: number, translation: number];
  readonly of: (stretch: Stretch) => number;
}

function scoreOf(pair: SentencePair, { words, there, meant }: Read): Score {
  const { english, translation, reader, ratio, spread, rates, explained } = pair;
  const all = translation.reduce((sum, { length }) => sum + length, 1);
  const deviation = Math.max(LEAST_DEVIATION, spread * 1.2);
  const length = (texts: readonly string[]): number => texts.reduce((sum, one) => sum + one.length + 1, 0);
  const [yes, no] = [
    Math.log(explained.own / explained.chance),
    Math.log((1 - explained.own) / (1 - explained.chance)),
  ];
  const of = ({ english: [from, to], translation: [start, end] }: Stretch): number => {
    const [left, right] = [length(english.slice(from, to)), length(translation.slice(start, end))];
    const sets = there.slice(start, end);
    const share = Math.min(1, right / all);
    const asked = new Set(words.slice(from, to).flat());
    let forth = 0;
    for (const word of asked) {
      if (!reader.knows(word)) continue;
      const known = rates(word);
      // Sentences of one item speak of the same things.
      const chance = Math.max(1 - (1 - known.chance) ** share, NEAR_CHANCE);
      const own = Math.min(0.95, Math.max(known.own, chance + 0.05));
      forth += sets.some((one) => one.has(word))
        ? Math.log(own / chance)
        : Math.log((1 - own) / (1 - chance));
    }
    let back = 0;
    for (const some of meant.slice(start, end).flat())
      back += some.some((word) => asked.has(word)) ? yes : no;
    const away = Math.log(right / (left * ratio)) / deviation;
    return forth + HALF * back - Math.min((away * away) / 2, MOST_AWAY);
  };
  const known = new Map<number, number>();
  return {
    counts: [english.length, translation.length],
    // Three ways through the sentences come by the same stretches.
    of: (stretch) => {
      const [from, to] = stretch.english;
      const [start, end] = stretch.translation;
      const at = ((from * MOST + start) * MOST + to) * MOST + end;
      const found = known.get(at) ?? of(stretch);
      known.set(at, found);
      return found;
    },
  };
}

/* The weights fit the declaration of human rights in one half of its languages best. */
const LEAST_DEVIATION = 0.12;
const NEAR_CHANCE = 0.08;
/** Both directions say nearly the same. */
const HALF = 0.42;
const MOST_AWAY = 9.5;
/** What a sentence that is alone costs, and one that stands for two. */
const ALONE = 0.65;
const JOINED = 6.5;

interface Path {
  readonly total: number;
  readonly omitted: readonly number[];
  readonly added: readonly number[];
}

/** The best path through all sentences. */
function bestPath(
  { counts: [rows, columns], of }: Score,
  { omits, adds }: { readonly omits: boolean; readonly adds: boolean },
): Path {
  const width = columns + 1;
  const worst: Path = { total: Number.NEGATIVE_INFINITY, omitted: [], added: [] };
  const paths: Path[] = [{ total: 0, omitted: [], added: [] }];
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      if (row === 0 && column === 0) continue;
      const at = (up: number, left: number): Path =>
        row >= up && column >= left ? (paths[(row - up) * width + column - left] ?? worst) : worst;
      let best = worst;
      const offer = (path: Path): void => {
        if (path.total > best.total) best = path;
      };
      for (const [up, left] of steps) {
        const before = at(up, left);
        if (before.total === Number.NEGATIVE_INFINITY) continue;
        const gain = of({ english: [row - up, row], translation: [column - left, column] });
        offer({ ...before, total: before.total + gain - (up + left > 2 ? JOINED : 0) });
      }
      const above = at(1, 0);
      if (omits) offer({ ...above, total: above.total - ALONE, omitted: [...above.omitted, row - 1] });
      const beside = at(0, 1);
      if (adds) offer({ ...beside, total: beside.total - ALONE, added: [...beside.added, column - 1] });
      paths[row * width + column] = best;
    }
  return paths[rows * width + columns] ?? worst;
}

const steps = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
] as const;
