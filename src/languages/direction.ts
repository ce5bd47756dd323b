/**
 * In which direction languages are written.
 *
 * `languages/` is for what is known of languages: the registry, CLDR, small data of our own. Whatever stands above it
 * may import it.
 */

import { scriptOf } from './registry.ts';

/** The direction that a language is usually written in; `undefined` when nobody knows its script. */
export function directionOf(lang: string): 'ltr' | 'rtl' | undefined {
  const script = scriptOf(lang);
  if (script === 'Zzzz') return undefined;
  return fromRight.has(script) ? 'rtl' : 'ltr';
}

const fromRight: ReadonlySet<string> = new Set([
  'Arab',
  'Aran',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Mand',
  'Samr',
  'Rohg',
  'Yezi',
]);
