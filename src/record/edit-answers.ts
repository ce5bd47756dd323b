import type { GradedChange } from '../document/grade.ts';
import { saysNo } from '../languages/english-negation.ts';
import { keepsNegation } from '../languages/negation.ts';
import { primaryLanguage } from '../languages/registry.ts';
import type { Pair, Unit } from '../model.ts';
import { targetText } from '../pairs/pairs.ts';
import { numbersOf, ofAll, without } from '../pairs/tokens.ts';

/**
 * Whether an edited translation seems to say what changed in its English: the new numbers are there and the old ones are
 * gone, it says no where the English does now. A hint for people; nothing is decided by it.
 *
 * @returns `undefined` where nobody can tell without knowing the language.
 */
export function seemsAnswered(
  change: GradedChange,
  { pair, before, unit, lang }: { pair: Pair; before: Unit; unit: Unit; lang: string },
): boolean | undefined {
  const text = targetText(pair);
  if (change.because === 'number') {
    const [old, now, there] = [numbersOf(before), numbersOf(unit), ofAll(pair.targets, numbersOf)];
    const added = without(now, old);
    const removed = without(old, now);
    if (added.length === 0 && removed.length === 0) return undefined;
    return without(added, there).length === 0 && without(removed, there).length === removed.length;
  }
  if (change.because === 'negation' && saysNo(unit.text) !== saysNo(before.text)) {
    const language = primaryLanguage(lang);
    const denies = keepsNegation({ language }, saysNo(unit.text) ? unit.text : before.text, text);
    return denies === undefined ? undefined : denies === saysNo(unit.text);
  }
  // Names, acronyms and words in Latin letters that the English took up are looked for as they stand.
  const names = change.added.filter((word) => isKept(word, unit.text));
  if (names.length === 0) return undefined;
  return names.every((name) => text.toLowerCase().includes(name));
}

/** A word that begins with a capital inside a sentence, or stands in capitals, stays as it is in most languages. */
function isKept(word: string, english: string): boolean {
  const at = english.toLowerCase().indexOf(word);
  const written = english.slice(at, at + word.length);
  return at > 0 && word.length > 1 && /^\p{Lu}/u.test(written) && !/[.!?:]\s*$/.test(english.slice(0, at));
}
