import { canonicalTag, isKnownLanguage } from '../languages/registry.ts';
import { UserError } from '../user-error.ts';

/** @throws {UserError} for a tag that is none, that names no language, or that is not canonical. */
export function requireTag(lang: string): string {
  const canonical = canonicalTag(lang);
  if (canonical === undefined || !isKnownLanguage(canonical))
    throw new UserError('unknown-language', { lang });
  if (canonical !== lang) throw new UserError('not-canonical', { lang, expected: canonical });
  return canonical;
}
