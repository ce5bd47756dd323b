/** Whether a translation is still its English: not every text that is the same in both languages is. */

import { englishWords } from '../languages/english.ts';
import { callsOtherwise } from '../languages/months.ts';
import { primaryLanguage, scriptOf } from '../languages/registry.ts';
import type { Alignment, Edition, Pair } from '../model.ts';
import { covered } from '../text/covered.ts';
import { forLatest } from '../text/for-latest.ts';
import { normalize } from '../text/text.ts';
import { codeSpans, withoutAddresses } from './addresses.ts';
import { sourceText, targetText } from './pairs.ts';

/** Whether both texts of a pair are the same and can be told to be English. */
export function isLeftInEnglish(pair: Pair, alignment: Alignment): boolean {
  const { edition, translation } = alignment;
  const source = sourceText(pair);
  if (!isSameText(source, targetText(pair))) return false;
  const text = translatableIn(pair, source);
  // Where most is in English still, a short text that is the same is no accident.
  if (!isTelling(text, translation.lang) && !(smallWord.test(text) && isMostlyTheSame(alignment)))
    return false;
  if (postal.test(source) || attribution.test(source) || isName(pair, source, edition)) return false;
  // The cells of a table hold names: those in capitals alone are none that anybody translates.
  const [unit] = pair.sources;
  return unit?.kind !== 'cell' || (unit.part?.row ?? 0) < 2 || englishWords(source).small > 0;
}

const smallWord = /(?<![\p{L}\d])\p{Ll}{4,}(?![\p{L}\d])/u;

/** Whether at least half of the items are letter for letter those of the English, as in a translation that was just begun. */
const isMostlyTheSame: (alignment: Alignment) => boolean = forLatest(({ pairs }) => {
  const own = pairs.filter(
    ({ sources, targets }) => targets.length > 0 && sources.some((unit) => unit.translatable),
  );
  const same = own.filter((pair) => isSameText(sourceText(pair), targetText(pair))).length;
  return same >= FEWEST_SAME && same >= own.length / 2;
});

const FEWEST_SAME = 2;

/** The text without what stays as it is in any language: code, addresses of the web and of mail. */
function translatableIn({ sources }: Pair, text: string): string {
  const [unit] = sources;
  const rest = unit && sources.length === 1 ? covered(text, codeSpans(unit), ' ') : text;
  return withoutAddresses(rest, ' ').replace(/`[^`]{1,300}`/g, ' ');
}

/** An address for letters, by its state and code: "San Francisco, CA 94105". */
const postal = /^[^]{0,250}\b[A-Z]{2} \d{5}(?:-\d{4})?\b[^]{0,40}$/;

/** Whose words stand above, and where they were said: a dash, an account or a name, and at most a title in quotation marks. */
const attribution =
  /^\s*[—–―-]\s?(?:@[\w-]{1,60}|(?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}\s?){1,5})(?:,\s*(?:["“][^"”]{1,150}["”](?:\s\([a-z]{1,20}\))?|\p{Ll}+ of \p{Lu}[\p{L}\p{N}.-]{0,40}))?\s*$/u;

/**
 * Whether a text is nothing but names: each word has a capital and stands nowhere else without it. Of headings only such
 * with the number of a version: most of them have capitals.
 */
function isName({ sources }: Pair, text: string, edition: Edition): boolean {
  const isHeading = sources[0]?.kind === 'heading';
  if (isHeading && !/\d+\.\d+/.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];
  if (words.length < 2 || words.length > MOST_OF_NAMES || /[.!?;:]\s/.test(text)) return false;
  const small = smallWords(edition);
  return words.every((word) => /^\p{Lu}/u.test(word) && !small.has(word.toLowerCase()));
}

const MOST_OF_NAMES = 12;

/** The words that the English has in small letters; worked out once for all translations. */
function smallWords(edition: Edition): ReadonlySet<string> {
  let words = smallIn.get(edition);
  if (!words) {
    words = new Set(
      edition.units.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’-]+/gu) ?? []),
    );
    smallIn.set(edition, words);
  }
  return words;
}

const smallIn = new WeakMap<Edition, ReadonlySet<string>>();

/** Most pairs differ in their first letters, which is cheaper to see than two normalized texts. */
function isSameText(source: string, target: string): boolean {
  if (source === target) return true;
  return source.slice(0, 3) === target.slice(0, 3) && normalize(source) === normalize(target);
}

/** Whether a text that is the same in a translation is English: headings such as "Article 1" and names are the same in many languages. */
export function isTelling(text: string, lang: string): boolean {
  const { words, small } = englishWords(text);
  if (words >= 4 || (words >= 2 && small > 0)) return true;
  const common = /(?<![\p{L}\d])\p{Lu}?\p{Ll}{2,}/u.test(text);
  return common && (scriptOf(lang) !== 'Latn' || namesAnotherMonth(text, lang));
}

/** An English month that the language calls otherwise. */
function namesAnotherMonth(text: string, lang: string): boolean {
  const [name = ''] = englishMonth.exec(text) ?? [];
  const language = primaryLanguage(lang);
  return name !== '' && callsOtherwise(language, name);
}

const englishMonth = /January|February|March|April|May|June|July|August|September|October|November|December/;
