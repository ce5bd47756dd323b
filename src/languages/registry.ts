/** Which languages there are, after the IANA Language Subtag Registry (BCP 47). */

import { defaultScripts } from './cldr.generated.ts';
import { canonicalForm, isRegistered } from './language-tag.ts';

/**
 * Whether a well-formed tag begins with a registered language, or is for private use (`x-…`, `qaa`–`qtz`).
 *
 * @param tag A tag in canonical form, as `canonicalTag` gives it.
 * @see https://www.iana.org/assignments/language-subtag-registry
 */
export function isKnownLanguage(tag: string): boolean {
  const language = tag.split('-', 1)[0] ?? '';
  return language === 'x' || language === 'i' || /^q[a-t][a-z]$/.test(language) || isRegistered(language);
}

/**
 * The canonical form of a tag (`iw` is `he`, `zh-yue` is `yue`, `pt_BR` is `pt-BR`); `undefined` when it is none. What the
 * registry does not know is asked of CLDR, which has the three letters of ISO 639-2 too: `ger` is `de`.
 */
export function canonicalTag(tag: string): string | undefined {
  if (canonical.has(tag)) return canonical.get(tag);
  const form = canonicalForm(tag.replaceAll('_', '-'));
  const found = form === undefined || isKnownLanguage(form) ? form : (knownByIntl(form) ?? form);
  canonical.set(tag, found);
  return found;
}

const canonical = new Map<string, string | undefined>();

/** The tag as CLDR writes it; `undefined` for what `Intl` refuses. */
function knownByIntl(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Irregular tags, and what is for private use alone.
    return undefined;
  }
}

/**
 * The tag to give to `Intl`, which throws at some that the registry has, and differently from release to release: without
 * what is private, `und` where nothing else is left.
 */
export function localeOf(tag: string): string {
  const plain = canonicalTag(tag)?.replace(/(?:^|-)x-.*$/, '') ?? '';
  return knownByIntl(plain) ?? 'und';
}

/** The language of a tag without script, region and variants, in small letters: `zh` of `zh-Hant-TW`. */
export function primaryLanguage(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? tag).toLowerCase();
}

/**
 * Whether two tags are of one language, whatever script and region they name: `zh-TW` and `zh-Hans`, `iw` and `he`, and
 * what CLDR takes for one, as `tl` and `fil`, `cmn` and `zh`. Tools write Norwegian Bokmål as `no`.
 */
export function isSameLanguage(one: string, other: string): boolean {
  const [left, right] = [one, other].map((tag) => primaryLanguage(canonicalTag(tag) ?? tag));
  return left === right || widerLanguage(one) === widerLanguage(other);
}

function widerLanguage(tag: string): string {
  const form = canonicalTag(tag) ?? tag;
  const language = primaryLanguage(knownByIntl(form) ?? form);
  return language === 'nb' ? 'no' : language;
}

/** Whether a name can be read as the tag of a registered language, canonical or not. */
export function isLanguageTag(name: string): boolean {
  const tag = canonicalTag(name);
  return tag !== undefined && isKnownLanguage(tag);
}

/** The script a language is usually written in, as `Latn` or `Arab`; `Zzzz` when nobody knows. */
export function scriptOf(tag: string): string {
  const known = scripts.get(tag);
  if (known !== undefined) return known;
  const script = usualScript(tag) ?? likelyScript(tag);
  scripts.set(tag, script);
  return script;
}

const scripts = new Map<string, string>();

/** Of a tag that says it, or a language by itself: asking `Intl` the first time takes longer than to check a text. */
function usualScript(tag: string): string | undefined {
  const [, told] = /^[a-z]{2,3}-([A-Z][a-z]{3})(?:-|$)/.exec(tag) ?? [];
  if (told !== undefined) return told;
  if (!/^[a-z]{2,3}$/.test(tag) || !isKnownLanguage(tag)) return undefined;
  const at = defaultScripts.indexOf(` ${tag} `);
  if (at === -1) return 'Latn';
  const line = defaultScripts.lastIndexOf('\n', at) + 1;
  return defaultScripts.slice(line, line + 4);
}

function likelyScript(tag: string): string {
  try {
    const locale = localeOf(tag);
    return locale === 'und' ? 'Zzzz' : (new Intl.Locale(locale).maximize().script ?? 'Zzzz');
  } catch {
    return 'Zzzz';
  }
}
