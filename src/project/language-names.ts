/** Languages as folders and file names write them, which is seldom the canonical tag. */

import { canonicalTag, isKnownLanguage } from '../languages/registry.ts';

/** What a `{lang}` of a pattern may stand for, before it is asked whether it is a language. */
export const WRITTEN_LANGUAGE = '[A-Za-z]{2,3}(?:[-_@][A-Za-z0-9]{1,8})*|[a-z]{2}[A-Z]{2}';

/** Folders of programs that are registered languages by accident: `src` is Logudorese Sardinian, `bin` is Bini. */
const folderNames = new Set(
  'api app bin cli cmd css dev dir doc env etc ext fig img inc lib log man map mod new obj old out pkg pub raw sdk src sub svg sys tmp usr var web xml'.split(
    ' ',
  ),
);

/** Scripts that gettext writes behind an `@`. */
const modifiers: ReadonlyMap<string, string> = new Map([
  ['latin', 'Latn'],
  ['latn', 'Latn'],
  ['cyrillic', 'Cyrl'],
  ['devanagari', 'Deva'],
  ['valencia', 'valencia'],
]);

/**
 * The canonical tag of a language as a name writes it: `pt-BR` of `pt-br`, `pt_BR`, `ptBR` and Android's `pt-rBR`;
 * `he` of `iw`; `sr-Latn` of `sr@latin`. `undefined` for what names no language, and for `src`, `lib` and their like.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-4.5
 */
export function languageOfName(name: string): string | undefined {
  if (folderNames.has(name)) return undefined;
  const [base = '', modifier] = name.split('@', 2);
  const joined = base
    .replaceAll('_', '-')
    .replace(/^([a-z]{2})([A-Z]{2})$/, '$1-$2')
    .replace(/^([a-z]{2,3})-r([A-Z]{2})$/, '$1-$2');
  const extra = modifier === undefined ? undefined : modifiers.get(modifier.toLowerCase());
  if (modifier !== undefined && extra === undefined) return undefined;
  const tag = canonicalTag(extra === undefined ? joined : withSubtag(joined, extra));
  return tag !== undefined && isKnownLanguage(tag) ? tag : undefined;
}

/** A script stands behind the language, a variant at the end. */
function withSubtag(tag: string, extra: string): string {
  if (extra.length !== 4) return `${tag}-${extra}`;
  const [language = '', ...rest] = tag.split('-');
  return [language, extra, ...rest].join('-');
}

/** Whether a name looks like a language to people, known or not: `gr`, `jp`, `pt-BR`. */
export function looksLikeLanguage(name: string): boolean {
  return /^[A-Za-z]{2}(?:[-_][A-Za-z]{2}|[-_][A-Za-z]{4})?$/.test(name);
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
