/** Languages as folders and file names write them, which is seldom the canonical tag. */

import { canonicalTag, isKnownLanguage, scriptOf } from '../languages/registry.ts';

/** The language whose text is definitive; where texts stand elsewhere, their locks are in its folder of records. */
export const DEFINITIVE = 'en';

/** What a `{lang}` of a pattern may stand for, before it is asked whether it is a language. */
export const WRITTEN_LANGUAGE = '[A-Za-z]{2,3}(?:[-_@][A-Za-z0-9]{1,8})*|[a-z]{2}[A-Z]{2}';

/** Folders of programs that are registered languages by accident: `src` is Logudorese Sardinian, `bin` is Bini. */
const folderNames = new Set(
  'api app bin cli cmd css dev dir doc env etc ext fig img inc lib log man map mod new obj old out pkg pub raw sdk src sub svg sys tmp usr var web xml'.split(
    ' ',
  ),
);

/**
 * Scripts and variants that gettext, KDE and glibc write behind an `@`. The currency of a locale, the order in which it
 * sorts and the quotation marks of a catalogue are nothing of its language.
 */
const modifiers: ReadonlyMap<string, readonly string[]> = new Map([
  ['latin', ['Latn']],
  ['iqtelif', ['Latn']],
  ['cyrillic', ['Cyrl']],
  ['arabic', ['Arab']],
  ['devanagari', ['Deva']],
  ['hebrew', ['Hebr']],
  ['gurmukhi', ['Guru']],
  ['mongolian', ['Mong']],
  ['tifinagh', ['Tfng']],
  ['valencia', ['valencia']],
  ['tarask', ['tarask']],
  ['ijekavian', ['ijekavsk']],
  ['ijekavianlatin', ['Latn', 'ijekavsk']],
  ['euro', []],
  ['abegede', []],
  ['pinyin', []],
  ['radical', []],
  ['stroke', []],
  ['quot', []],
  ['boldquot', []],
]);

/**
 * The canonical tag of a language as a name writes it: `pt-BR` of `pt-br`, `pt_BR`, `ptBR` and Android's `pt-rBR`;
 * `he` of `iw`; `sr-Latn` of `sr@latin` and `sr_RS.UTF-8@latin`. `undefined` for what names no language, and for `src`,
 * `lib` and their like.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-4.5
 */
export function languageOfName(name: string): string | undefined {
  if (folderNames.has(name)) return undefined;
  const [base = '', modifier] = name.split('@', 2);
  const joined = base
    .replace(/\.[A-Za-z0-9-]+$/, '')
    .replaceAll('_', '-')
    .replace(/^([a-z]{2})([A-Z]{2})$/, '$1-$2')
    .replace(/^([a-z]{2,3})-r([A-Z]{2})$/, '$1-$2');
  const extra = modifier === undefined ? [] : subtagsOf(modifier);
  if (extra === undefined) return undefined;
  const tag = canonicalTag(extra.reduce(withSubtag, joined));
  return tag !== undefined && isKnownLanguage(tag) ? tag : undefined;
}

function subtagsOf(modifier: string): readonly string[] | undefined {
  return modifiers.get(modifier.toLowerCase()) ?? (/^[A-Za-z]{4}$/.test(modifier) ? [modifier] : undefined);
}

/** A script stands behind the language, a variant at the end. */
function withSubtag(tag: string, extra: string): string {
  if (extra.length !== 4) return `${tag}-${extra}`;
  const [language = '', ...rest] = tag.split('-');
  return [language, extra, ...rest].join('-');
}

/**
 * A tag as gettext and its editors write it: `pt_BR`, `sr@latin`, and `zh_CN` for `zh-Hans`, which Poedit makes of it by
 * itself. `languageOfName` reads all but the last back.
 *
 * @see GNU gettext manual, Header Entry: Language
 */
export function gettextName(tag: string): string {
  const chinese = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' }[tag];
  if (chinese !== undefined) return chinese;
  const [language = '', script, ...rest] = tag.split('-');
  const modifier =
    script && [...modifiers].find(([, subtags]) => subtags.length === 1 && subtags[0] === script);
  if (!modifier || !/^[A-Z]/.test(script)) return tag.replaceAll('-', '_');
  return `${[language, ...rest].join('_')}@${modifier[0]}`;
}

/** Whether a name looks like a language to people, known or not: `gr`, `jp`, `pt-BR`. */
export function looksLikeLanguage(name: string): boolean {
  return /^[A-Za-z]{2}(?:[-_][A-Za-z]{2}|[-_][A-Za-z]{4})?$/.test(name);
}

/**
 * The language that a name means by a country, where it names no language itself: `ja` of `jp`, `zh-CN` of `cn`, `pt-BR` of
 * `ptbr`. A guess: it is for people to see, never taken without them. `undefined` for what names no country either.
 */
export function languageOfCountry(name: string): string | undefined {
  const spoken = languageOfName(name) === undefined ? spokenIn(name) : undefined;
  return spoken !== undefined && isEnglishName(spoken) ? undefined : spoken;
}

/**
 * The language of a country whose code is that of another language too, where their scripts differ: `ko` of `kr`, which is
 * Kanuri. What is written in a file tells which of them is meant.
 */
export function languageInOtherScript(name: string): string | undefined {
  const own = languageOfName(name);
  const spoken = /^[A-Za-z]{2}$/.test(name) ? spokenIn(name) : undefined;
  return own && spoken && scriptOf(own) === 'Latn' && scriptOf(spoken) !== 'Latn' ? spoken : undefined;
}

function spokenIn(name: string): string | undefined {
  if (fourLetterWords.has(name.toLowerCase())) return undefined;
  const [, language, country = ''] = /^([a-z]{2})?([a-z]{2})$/.exec(name.toLowerCase()) ?? [];
  const region = country.toUpperCase();
  if (country === '' || !isCountry(region)) return undefined;
  const spoken = new Intl.Locale(`und-${region}`).maximize().language ?? '';
  if (language === undefined) {
    const tag = spoken === 'zh' ? `zh-${region}` : spoken;
    return isKnownLanguage(tag) ? tag : undefined;
  }
  const isUsual = spoken === language || new Intl.Locale(language).maximize().region === region;
  return isUsual ? languageOfName(`${language}-${region}`) : undefined;
}

/** Words that happen to be a language and its country. */
const fourLetterWords = new Set('amet deli fair isis kage lola roro silk soso toto'.split(' '));

/** Of what is no country `Intl` gives the name back. */
function isCountry(region: string): boolean {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region) !== undefined;
}

/** Whether a name is English, of wherever. */
export function isEnglishName(name: string): boolean {
  return /^(?:en|eng)(?:[-_][A-Za-z0-9]{2,8})*$/i.test(name);
}

/**
 * A tag written as its neighbours are: `pt-br` beside `zh-cn`, `pt_BR` beside `zh_TW`. Without neighbours that show how,
 * the tag itself.
 *
 * @param neighbours As they are written.
 */
export function writtenLike(tag: string, neighbours: readonly string[]): string {
  const telling = neighbours.filter((name) => /[-_]/.test(name));
  if (telling.length === 0) return tag;
  const joined = telling.every((name) => name.includes('_')) ? tag.replaceAll('-', '_') : tag;
  return telling.every((name) => name === name.toLowerCase()) ? joined.toLowerCase() : joined;
}
