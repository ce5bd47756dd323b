/** Words that a translation left in English beside a form of its own of the same word. */

import type { Span } from '../model.ts';
import { forTexts } from '../text/for-texts.ts';
import { addTo } from '../text/lists-by-key.ts';
import { editDistance } from '../text/nearest.ts';

/**
 * A word that the English repeats and the translation has once in English and otherwise in a form of its own that is near
 * to it: "Version 1.1 … Versie 1.0". An ending added to the word is its inflection.
 */
export function wordLeft(
  source: string,
  target: string,
): { readonly word: string; readonly other: string; readonly span: Span } | undefined {
  // Where to click is called as the program calls it.
  if (/ (?:->|→|»|>) /.test(source)) return undefined;
  for (const { word: one, times, begins } of repeatedIn(source)) {
    if (!target.includes(one) || target.includes(`/${one.slice(0, BEGINNING)}`)) continue;
    const shown = [...target.matchAll(begins)];
    const first = shown.find(([found]) => found === one);
    const others = shown.flatMap(([found]) => (found === one ? [] : [found]));
    const [other] = others;
    if (!first || other === undefined || shown.length !== times) continue;
    const isForm = others.every(
      (found) => found === other && !found.startsWith(one) && !one.startsWith(found),
    );
    // "Ada" is "Ady" and "Adę" in languages that decline what ends so.
    const isDeclined = one.endsWith('a') && other.startsWith(one.slice(0, -1));
    if (isForm && !isDeclined && editDistance(one, other) <= MOST_LETTERS && !isInName(source, target, first))
      return { word: one, other, span: { start: first.index, end: first.index + one.length } };
  }
  return undefined;
}

/** Whether the word stands beside another with a capital as in the English: "Lawn Guides", "ABC Lawn". */
function isInName(source: string, target: string, { 0: one, index }: RegExpExecArray): boolean {
  const [before] =
    /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+ $/u.exec(target.slice(Math.max(0, index - 30), index)) ?? [];
  const [behind] =
    /^ \p{Lu}[\p{L}\p{M}]+(?![\p{L}\p{M}])/u.exec(
      target.slice(index + one.length, index + one.length + 30),
    ) ?? [];
  return (
    (before !== undefined && source.includes(before + one)) ||
    (behind !== undefined && source.includes(one + behind))
  );
}

/** A word with a capital that the English repeats, and no other that begins so. */
interface Repeated {
  readonly word: string;
  readonly times: number;
  /** Words that begin as it does. */
  readonly begins: RegExp;
}

/** Few texts have any; asked once for all translations. */
const repeatedIn = forTexts((source): readonly Repeated[] => {
  const byBeginning = new Map<string, string[]>();
  for (const [word] of source.matchAll(capital)) addTo(byBeginning, word.slice(0, BEGINNING), word);
  return [...byBeginning]
    .filter(([, words]) => words.length > 1 && words.length <= MOST_TIMES && new Set(words).size === 1)
    .map(([begin, words]) => ({
      word: words[0] ?? '',
      times: words.length,
      begins: new RegExp(`(?<![\\p{L}\\d])${begin}\\p{Ll}+(?![\\p{L}\\d])`, 'gu'),
    }))
    .slice(0, MOST_TIMES);
});

const BEGINNING = 4;
const MOST_LETTERS = 2;
/** What comes more often is what the text is about. */
const MOST_TIMES = 6;
/** Words with a capital; in others the endings of languages that are near to English are too like its own. */
const capital = /(?<![\p{L}\d])\p{Lu}\p{Ll}{4,}(?![\p{L}\d])/gu;
