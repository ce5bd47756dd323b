/** Whether a translation is still its English: not every text that is the same in both languages is. */

import { englishWords } from '../languages/english.ts';
import { callsOtherwise } from '../languages/months.ts';
import { primaryLanguage, scriptOf } from '../languages/registry.ts';
import type { Pair } from '../model.ts';
import { normalize } from '../text/text.ts';
import { sourceText, targetText } from './pairs.ts';

/** Whether both texts of a pair are the same and can be told to be English. */
export function isLeftInEnglish(pair: Pair, lang: string): boolean {
  const source = sourceText(pair);
  if (!isSameText(source, targetText(pair)) || !isTelling(source, lang)) return false;
  // The cells of a table hold names: those in capitals alone are none that anybody translates.
  const [unit] = pair.sources;
  return unit?.kind !== 'cell' || (unit.part?.row ?? 0) < 2 || englishWords(source).small > 0;
}

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
