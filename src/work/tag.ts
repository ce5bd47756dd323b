import { canonicalTag, isKnownLanguage } from '../languages/registry.ts';
import { languageOfName } from '../project/language-names.ts';
import type { Project } from '../project/project.ts';
import { UserError } from '../user-error.ts';

/** @throws {UserError} for a tag that is none, that names no language, or that is not canonical. */
export function requireTag(lang: string): string {
  const canonical = canonicalTag(lang);
  if (canonical === undefined || !isKnownLanguage(canonical))
    throw new UserError('unknown-language', { lang });
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
  return requireTag((layout.hasPatterns ? languageOfName(lang) : undefined) ?? lang);
}
