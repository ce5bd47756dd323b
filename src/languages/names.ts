/** What languages call themselves and English, after CLDR through `Intl`. */

/** Stems are in lower case and short enough to stand in inflected forms. */
export interface LanguageNames {
  readonly englishName: string;
  readonly english: readonly string[];
  readonly ownName: string;
  readonly own: readonly string[];
}

/**
 * How a language names English and itself.
 *
 * @returns `undefined` for a language whose names are not known, and for English.
 */
export function languageNames(lang: string): LanguageNames | undefined {
  const known = cache.get(lang);
  if (known !== undefined) return known ?? undefined;
  const names = lookUp(lang);
  cache.set(lang, names ?? null);
  return names;
}

const cache = new Map<string, LanguageNames | null>();

function lookUp(lang: string): LanguageNames | undefined {
  const language = lang.split('-', 1)[0] ?? lang;
  if (language === 'en') return undefined;
  const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
  // For a language it does not know it speaks that of the machine.
  if (names.resolvedOptions().locale.split('-', 1)[0] !== language) return undefined;
  const englishName = names.of('en');
  const ownName = names.of(language);
  if (!englishName || !ownName || englishName === ownName) return undefined;
  return { englishName, english: stems(englishName, lang), ownName, own: stems(ownName, lang) };
}

/** Adjectives differ from names of languages in their endings: "Englisch" and "englische", "английский" and "английском". */
function stems(name: string, lang: string): readonly string[] {
  const words = name.toLocaleLowerCase(lang).match(/[\p{L}\p{M}]+/gu) ?? [];
  const [longest = name] = [...words].sort((a, b) => b.length - a.length);
  const bare = longest.replace(/^(?:ال|ה)/u, '');
  return [
    bare.length > 6 ? bare.slice(0, Math.max(5, bare.length - 3)) : bare.length > 4 ? bare.slice(0, 4) : bare,
  ];
}
