/** Which languages there are, after the IANA Language Subtag Registry (BCP 47). */

import { languageSubtags } from './subtags.generated.ts';

/**
 * Whether a well-formed tag begins with a registered language, or is for private use (`x-…`, `qaa`–`qtz`).
 *
 * @param tag A tag in canonical form, as `Intl.getCanonicalLocales` gives it.
 * @see https://www.iana.org/assignments/language-subtag-registry
 */
export function isKnownLanguage(tag: string): boolean {
  const language = tag.split('-', 1)[0] ?? '';
  if (language === 'x' || language === 'i' || /^q[a-t][a-z]$/.test(language)) return true;
  return languageSubtags.includes(` ${language} `);
}

/** The canonical form of a tag (`iw` is `he`, `zh-cn` is `zh-CN`, `pt_BR` is `pt-BR`); `undefined` when it is none. */
export function canonicalTag(tag: string): string | undefined {
  if (canonical.has(tag)) return canonical.get(tag);
  let found: string | undefined;
  try {
    found = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    // Not a tag.
  }
  canonical.set(tag, found);
  return found;
}

const canonical = new Map<string, string | undefined>();

/** Whether a name can be read as the tag of a registered language, canonical or not. */
export function isLanguageTag(name: string): boolean {
  const tag = canonicalTag(name);
  return tag !== undefined && isKnownLanguage(tag);
}

/** The script a language is usually written in, as `Latn` or `Arab`; `Zzzz` when nobody knows. */
export function scriptOf(tag: string): string {
  const known = scripts.get(tag);
  if (known !== undefined) return known;
  let script = 'Zzzz';
  try {
    script = new Intl.Locale(tag.replaceAll('_', '-')).maximize().script ?? 'Zzzz';
  } catch {
    // Not a tag: no script.
  }
  scripts.set(tag, script);
  return script;
}

const scripts = new Map<string, string>();
