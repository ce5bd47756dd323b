import type { ExchangeFile } from '../formats/exchange.ts';
import { canonicalTag, isKnownLanguage, isSameLanguage } from '../languages/registry.ts';
import { languageOfName } from '../project/language-names.ts';
import type { Project } from '../project/project.ts';
import { UserError } from '../user-error.ts';

/** @throws {UserError} for a tag that is none, that names no language, or that is not canonical. */
export function requireTag(lang: string): string {
  // Folders bear the name of the tag; few file systems take one of 256 bytes.
  if (lang.length > LONGEST)
    throw new UserError('language-too-long', { length: lang.length, limit: LONGEST });
  const canonical = taggedBy(lang);
  if (canonical === undefined) {
    const near = languageOfRegion(lang);
    throw near === undefined
      ? new UserError('unknown-language', { lang })
      : new UserError('unknown-language-near', { lang, near });
  }
  if (canonical !== lang) throw new UserError('not-canonical', { lang, expected: canonical });
  return canonical;
}

/**
 * The language that was asked for in a project, where patterns lead to its translations also as its folders write it:
 * `pt-br`, `zh_TW`.
 *
 * @throws {UserError} as `requireTag` does.
 */
export function requireTagIn({ layout }: Pick<Project, 'layout'>, lang: string): string {
  return requireTag(layout.tagOf(lang) ?? lang);
}

/** UTF-16 code units of a tag. */
const LONGEST = 200;

/** The canonical tag of what a person or a tool wrote: a tag, or a name as gettext has them, `sr@latin`. */
export function taggedBy(written: string): string | undefined {
  const tag = canonicalTag(written) ?? languageOfName(written);
  return tag !== undefined && isKnownLanguage(tag) ? tag : undefined;
}

/**
 * The language that a file says it is in, empty where it says none; what it was exported for, where a tool has another name
 * for that or changed it to one.
 */
export function languageSaid({ targetLang, exportedFor = '' }: ExchangeFile): string {
  const said = taggedBy(targetLang) ?? targetLang;
  const own = taggedBy(exportedFor);
  return own !== undefined && (said === '' || isSameLanguage(own, said)) ? own : said;
}

/** Countries are taken for languages: `jp` for `ja`, `gr` for `el`. */
function languageOfRegion(name: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(name)) return undefined;
  const { language } = new Intl.Locale(`und-${name}`).maximize();
  // Of what is no country `Intl` says English.
  return language === undefined || language === 'en' || !isKnownLanguage(language) ? undefined : language;
}
