/** Names of months, after CLDR. */

import { isLetter } from '../text/characters.ts';
import { monthNames } from './cldr.generated.ts';

/** 1 to 12 for an English name of a month; 0 for anything else. */
export function monthOf(name: string): number {
  return english.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether a language is known to have another name for a month than the English one. */
export function callsOtherwise(language: string, englishName: string): boolean {
  if (!Object.hasOwn(monthNames, language)) return false;
  const forms = monthNames[language]?.split(' ')[monthOf(englishName) - 1]?.split('/') ?? [];
  return !forms.includes(englishName.toLowerCase());
}

/** The months that a text names in its language, in order. Empty for a language whose months are not known. */
export function monthsNamed(
  text: string,
  language: string,
): readonly { readonly month: number; readonly name: string }[] {
  const names = Object.hasOwn(monthNames, language) ? (monthNames[language] ?? '') : '';
  if (names === '') return [];
  const lower = text.toLowerCase();
  return names
    .split(' ')
    .flatMap((forms, index) => {
      const found = forms.split('/').map((form) => findWord(lower, form));
      const word = found.find((one) => one !== undefined);
      return word ? [{ month: index + 1, ...word }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** Whole words: "mai" is no month in "maison". Longer names may take endings. */
function findWord(text: string, form: string): { readonly name: string; readonly at: number } | undefined {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    let end = at + form.length;
    const most = form.length > 4 ? end + 3 : end;
    while (end < most && isLetter(text.charCodeAt(end))) end++;
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(end)))
      return { name: text.slice(at, end), at };
  }
  return undefined;
}
