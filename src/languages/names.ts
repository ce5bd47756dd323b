/** What languages call themselves and English, after CLDR. */

import { languageNames as names } from './cldr.generated.ts';
import { canonicalTag, localeOf } from './registry.ts';

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
  const language = lang.split('-', 1)[0] ?? lang;
  const known = Object.hasOwn(names, language) ? names[language] : undefined;
  if (known === undefined) return undefined;
  const [english = [], own = []] = known.split('/').map((forms) => forms.split('|'));
  const [englishName = ''] = english;
  const [ownName = ''] = own;
  const stemsOf = (forms: readonly string[]): readonly string[] => forms.map((form) => stem(form, lang));
  return { englishName, english: stemsOf(english), ownName, own: stemsOf(own) };
}

/** Whether a text is what some language calls itself; case does not count. */
export function isOwnName(text: string): boolean {
  ownNames ??= new Set(
    [...Object.keys(names).map((lang) => languageNames(lang)?.ownName ?? ''), ...Object.values(inScript)].map(
      (name) => name.toLowerCase(),
    ),
  );
  return ownNames.has(text.toLowerCase());
}

let ownNames: ReadonlySet<string> | undefined;

/**
 * What a language in one of its scripts calls itself; `undefined` where the name of the language has to do.
 *
 * @param lang With its script: `zh-Hans`.
 */
export function nameInScript(lang: string): string | undefined {
  return Object.hasOwn(inScript, lang) ? inScript[lang] : undefined;
}

/** After CLDR. */
const inScript: Readonly<Record<string, string>> = {
  'az-Cyrl': 'азәрбајҹан (кирил)',
  'az-Latn': 'azərbaycan (latın)',
  'bs-Cyrl': 'босански (ћирилица)',
  'bs-Latn': 'bosanski (latinica)',
  'sr-Cyrl': 'српски (ћирилица)',
  'sr-Latn': 'srpski (latinica)',
  'uz-Cyrl': 'ўзбекча (кирил)',
  'uz-Latn': 'o‘zbek (lotin)',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

/**
 * What CLDR calls a language in another one: `German (x-own)` of `de-x-own` in English. `Intl` is asked without what is
 * private and without extensions, since newer releases throw at both; a tag that it does not know is its own name.
 *
 * @param within The language of the name, others behind it where it has none.
 */
export function nameWithin(lang: string, within: readonly string[]): string {
  const locale = localeOf(lang);
  if (locale === 'und') return lang;
  const name =
    new Intl.DisplayNames(within.map(localeOf), { type: 'language' }).of(new Intl.Locale(locale).baseName) ??
    lang;
  const tag = canonicalTag(lang) ?? lang;
  const own = /-(x-.*)$/.exec(tag)?.[1] ?? '';
  // What CLDR has another tag for, it calls by another name: `tl` is Filipino to it.
  const aside = own === '' && locale !== tag ? tag : own;
  return aside === '' ? name : `${name} (${aside})`;
}

/** Adjectives differ from names of languages in their endings: "Englisch" and "englische", "английский" and "английском". */
function stem(name: string, lang: string): string {
  const words = name.toLocaleLowerCase(localeOf(lang)).match(/[\p{L}\p{M}]+/gu) ?? [];
  const [longest = name] = [...words].sort((a, b) => b.length - a.length);
  const bare = longest.replace(/^(?:ال|ה)/u, '');
  if (bare.length > 6) return bare.slice(0, Math.max(5, bare.length - 3));
  return bare.length > 4 ? bare.slice(0, 4) : bare;
}
