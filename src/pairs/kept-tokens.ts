/** What code, numbers, addresses and names that both texts of a pair have, or have not, say for it. */

import type { Alignment, Block, Edition, Pair } from '../model.ts';
import { covered } from '../text/covered.ts';
import { foldDigits } from '../text/text.ts';
import { targetOf } from './links.ts';

/** What the tokens of both texts say. */
export interface TokenOdds {
  /**
   * How much more often the tokens of a pair are seen in texts that do not belong together than in those that do, as a
   * logarithm: below zero where they speak for the pair.
   */
  readonly of: (pair: Pair) => number;
  /** Whether an item of the English has enough tokens to tell by them alone that a text is not its translation. */
  readonly isTelling: (pair: Pair) => boolean;
}

/**
 * Prepares a translation. How often tokens are kept at all is learnt from it, since some translate links or leave code
 * away.
 */
export function readTokenOdds({ edition }: Alignment, pairs: readonly Pair[]): TokenOdds {
  const { tokensOf, wordsOf, counts } = englishTokens(edition);
  const targets = new Map<Block, readonly string[]>();
  // Asked for once to learn how many are kept, and again for each pair.
  const keptOf = (block: Block): readonly string[] => {
    let own = targets.get(block);
    if (!own) {
      own = keptIn(block);
      targets.set(block, own);
    }
    return own;
  };
  const leftOf = ({ sources }: Pair): readonly string[] => unique(sources.map((unit) => tokensOf(unit)));
  const units = Math.max(1, edition.units.length);
  let [kept, all] = [KEPT_BEFORE, SEEN_BEFORE];
  for (const pair of pairs) {
    const left = pair.relation === 'one' ? leftOf(pair) : none;
    if (left.length === 0) continue;
    const right = new Set(pair.targets.flatMap(keptOf));
    all += left.length;
    for (const token of left) if (right.has(token)) kept++;
  }
  const usual = Math.min(MOST_KEPT, Math.max(LEAST_KEPT, kept / all));
  return {
    isTelling: (pair) => leftOf(pair).length >= FEWEST_TELLING,
    of: (pair) => {
      if (pair.sources.length === 0 || pair.targets.length === 0) return 0;
      const left = new Set(leftOf(pair));
      const right = new Set(pair.targets.flatMap(keptOf));
      let [shared, lost, added] = [0, 0, 0];
      for (const token of left) {
        const among = counts.get(token) ?? 1;
        const byChance = Math.max(LEAST_BY_CHANCE, among / units);
        // What many items have, as lines that every example begins with, speaks for none of them.
        if (among > FEW && byChance > OFTEN) continue;
        if (right.has(token)) shared += Math.min(0, Math.log(byChance / usual));
        else lost += Math.max(0, Math.log((1 - byChance) / (1 - usual)));
      }
      for (const token of right) if (!left.has(token)) added++;
      // One that is lost or changed is a fault in a text that belongs there all the same.
      const strange =
        Math.min(Math.max(0, lost - ONE_LOST), MOST_AGAINST) + Math.min(Math.max(0, added - 1), 3) * ADDED;
      return Math.max(MOST_FOR, Math.min(MOST_AGAINST, shared + strange + wordOdds(pair, wordsOf)));
    },
  };
}

interface EnglishTokens {
  readonly tokensOf: (unit: Block) => readonly string[];
  /** Names and the like, each once. */
  readonly wordsOf: (unit: Block) => readonly string[];
  /** In how many units each token stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Worked out once for all translations. */
function englishTokens(edition: Edition): EnglishTokens {
  let known = ofEditions.get(edition);
  if (!known) {
    const counts = new Map<string, number>();
    const tokens = new Map<Block, readonly string[]>();
    for (const unit of edition.units) {
      const own = [...new Set(keptIn(unit))];
      if (own.length > 0) tokens.set(unit, own);
      for (const token of own) counts.set(token, (counts.get(token) ?? 0) + 1);
    }
    const words = new Map<Block, readonly string[]>();
    const wordsOf = (unit: Block): readonly string[] => {
      let own = words.get(unit);
      if (!own) {
        own = [...new Set(wordsIn(unit.text))];
        words.set(unit, own);
      }
      return own;
    };
    known = { counts, tokensOf: (unit) => tokens.get(unit) ?? none, wordsOf };
    ofEditions.set(edition, known);
  }
  return known;
}

const ofEditions = new WeakMap<Edition, EnglishTokens>();

function unique(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = none] = lists;
  return lists.length < 2 ? first : [...new Set(lists.flat())];
}

const none: readonly string[] = [];
const FEWEST_TELLING = 3;
/** As if so many tokens had been seen and so many of them kept before any was. */
const SEEN_BEFORE = 10;
const KEPT_BEFORE = 9;
const MOST_KEPT = 0.95;
const LEAST_KEPT = 0.5;
const LEAST_BY_CHANCE = 0.02;
const FEW = 2;
const OFTEN = 0.08;
const MOST_FOR = -6;
const MOST_AGAINST = 5;
const ADDED = 0.7;
const ONE_LOST = 2;

/** Whether the English has something that translations keep, as code, addresses and numbers, and the translation nothing of it. */
export function lacksTokens({ sources, targets }: Pair): boolean {
  const left = new Set(sources.flatMap(keptIn));
  return left.size > 0 && !targets.flatMap(keptIn).some((token) => left.has(token));
}

/** Whether a translation has what only another unit has of what translations keep. */
export function hasTokensOf(unit: Block, { sources, targets }: Pair): boolean {
  const own = new Set(sources.flatMap(keptIn));
  const others = new Set(keptIn(unit).filter((token) => !own.has(token)));
  return others.size > 0 && targets.flatMap(keptIn).some((token) => others.has(token));
}

/**
 * Whether a text that was added has what its English neighbour has and the translation of that has not: code, an address, a
 * number, or several names.
 */
export function isPartOf(block: Block, { sources, targets }: Pair): boolean {
  const lost = (of: (one: Block) => readonly string[]): ReadonlySet<string> => {
    const there = new Set(targets.flatMap(of));
    return new Set(sources.flatMap(of).filter((token) => !there.has(token)));
  };
  const kept = lost(keptIn);
  if (kept.size > 0 && keptIn(block).some((token) => kept.has(token))) return true;
  const names = lost(({ text }) => wordsIn(text));
  return names.size > 1 && new Set(wordsIn(block.text).filter((word) => names.has(word))).size > 1;
}

/** Code, where links lead to but for what names a language in it, numbers of more than one digit. */
function keptIn(block: Block): readonly string[] {
  const tokens: string[] = [];
  if (block.kind === 'code') {
    for (const line of block.text.split('\n')) {
      const told = line.trim();
      if (told.length >= 4 && !/^(?:#|\/\/|--)/.test(told)) tokens.push(`\`${told}`);
    }
    return tokens;
  }
  for (const mark of block.marks) {
    if (mark.type === 'code') {
      const text = block.text.slice(mark.span.start, mark.span.end).trim();
      if (text.length > 1) tokens.push(`\`${text}`);
    } else if (mark.target !== '') {
      const target = placeOf(targetOf(mark));
      if (target !== '') tokens.push(target);
    }
  }
  // The numbers in the words of a link or of code are a part of it.
  const rest = covered(
    block.text,
    block.marks.flatMap((mark) => (mark.type === 'code' || targetOf(mark) !== '' ? [mark.span] : [])),
    ' ',
  );
  if (block.text.includes('{'))
    for (const [template] of block.text.matchAll(/\{[{%][^{}]{1,200}[}%]\}/g)) tokens.push(template);
  for (const number of foldDigits(rest).match(/(?<![\d.,])\d{2,}(?![\d.,]*\d)/g) ?? []) tokens.push(number);
  return tokens;
}

/** The last two steps of an address without its ending: what stays when a page has one for each language. */
function placeOf(target: string): string {
  if (target.startsWith('#')) return '';
  const [path = ''] = target
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[?#]/);
  return path
    .split('/')
    .filter((part) => part !== '' && !/^(?:[a-z]{2}(?:[-_][a-z]{2,4})?|\.{1,2})$/.test(part))
    .slice(-2)
    .join('/')
    .replace(/\.(?:html?|mdx?)$/, '');
}

/** Names and other words that hardly another text has. */
function wordOdds({ sources, targets }: Pair, wordsOf: EnglishTokens['wordsOf']): number {
  const own = unique(sources.map((unit) => wordsOf(unit)));
  // Most words are nowhere in the text, not even within others.
  const near = own.filter((word) => targets.some(({ text }) => text.includes(word)));
  if (near.length === 0) return 0;
  const there = new Set(targets.flatMap(({ text }) => wordsIn(text)));
  return -Math.min(3, near.filter((word) => there.has(word)).length * 0.8);
}

/** Words with a capital or a sign within: names, which are kept in most languages. */
function wordsIn(text: string): readonly string[] {
  return (
    text.match(/(?<![\p{L}\d])(?:\p{Lu}[A-Za-z]{3,}|[A-Za-z]+[\d.@/_][\w.@/-]+|[A-Z]{2,})(?![\p{L}])/gu) ?? []
  );
}
