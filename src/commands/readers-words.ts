import { createTranslate } from '../messages/index.ts';
import { loadTranslatorMessages, translatorLanguage } from '../messages/languages.ts';
import type { Words } from '../work/pack-request.ts';
import { rules } from '../work/rules.ts';

/** In the language of the text or else in English, whatever the program speaks: the same pack everywhere. */
export async function readersWords(lang: string): Promise<Words> {
  const known = translatorLanguage(lang) ?? 'en';
  const t = createTranslate(rules, known, await loadTranslatorMessages(known));
  return { lang: known, t, say: (key, data) => t(`pack.page.${key}`, data) };
}
