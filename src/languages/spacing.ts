/** Which marks have a space before them. */

import { primaryLanguage } from './registry.ts';

/**
 * The marks before which a language puts a space; empty for nearly all.
 *
 * @see Imprimerie nationale, Lexique des règles typographiques; in Canada only the colon and the guillemets.
 */
export function spacedMarks(lang: string): string {
  if (lang === 'fr-CA') return ':';
  if (lang === 'fr-CH') return ':;!?';
  const language = primaryLanguage(lang);
  return Object.hasOwn(spaced, language) ? (spaced[language] ?? '') : '';
}

/** Whether a language puts a space inside of its quotation marks: where it does before marks, but not in Switzerland. */
export function spacesQuotes(lang: string): boolean {
  return lang !== 'fr-CH' && spacedMarks(lang) !== '';
}

const spaced: Readonly<Record<string, string>> = { fr: ';:!?', br: ';:!?', co: ';:!?', oc: ';:!?' };
