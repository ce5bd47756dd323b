import { createTranslate } from '../messages/index.ts';
import { loadMessages, translatorLanguage } from '../messages/languages.ts';
import type { DerivativePackRequest } from '../work/pack-derivative.ts';
import type { Words } from '../work/pack-request.ts';
import { rules } from '../work/rules.ts';
import type { Arguments } from './command.ts';

/** In the language of the text or else in English, whatever the program speaks: the same pack everywhere. */
export async function readersWords(lang: string): Promise<Words> {
  const known = translatorLanguage(lang) ?? 'en';
  const t = createTranslate(rules, known, await loadMessages(known));
  return { lang: known, t, say: (key, data) => t(`pack.page.${key}`, data) };
}

/** How a derivative work is packed; `undefined` when it is not. Only a pack is checked or signed. */
export function derivativePack(args: Arguments): DerivativePackRequest | undefined {
  if (!args.flag('pack') && !args.flag('check') && args.text('sign') === undefined) return undefined;
  return {
    formats: args.list('format'),
    fonts: args.list('fonts'),
    zip: args.flag('zip'),
    sign: args.text('sign'),
    check: args.flag('check'),
    words: readersWords,
  };
}
