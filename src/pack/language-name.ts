import { languageNames, nameInScript } from '../languages/names.ts';

/**
 * What a language calls itself, with the rest of its tag where that tells it from others: `Deutsch`, `简体中文`, `português (BR)`.
 *
 * From data of our own: what the engine calls a language changes with its version.
 */
export function languageName(lang: string): string {
  const named = nameInScript(lang);
  if (named !== undefined) return named;
  const [language = lang, ...rest] = lang.split('-');
  const name = language === 'en' ? 'English' : (languageNames(lang)?.ownName ?? language);
  return rest.length === 0 ? name : `${name} (${rest.join('-')})`;
}
