/** Language tags as RFC 5646 has them: what is one, and its canonical form. */

import { isWellFormedTag } from '../text/language-tag.ts';
import {
  extendedSubtags,
  languageSubtags,
  renamedLanguages,
  renamedRegions,
  wholeTags,
} from './subtags.generated.ts';

/**
 * The canonical form of a tag by the registry, `undefined` for what is none: `he` of `iw`, `yue` of `zh-yue`, `tlh` of
 * `i-klingon`, `pt-BR` of `PT-br`. CLDR renames more, so that `Intl` makes `fil` of `tl` and `zh` of `cmn`, and knows
 * neither extended languages nor irregular tags.
 *
 * A tag need not be registered: `zz` is well-formed. Extended languages must, since `de-old` would be one.
 *
 * @see RFC 5646, 2.1 Syntax, 2.2.9 Classes of Conformance, 4.5 Canonicalization of Language Tags
 */
export function canonicalForm(tag: string): string | undefined {
  const lower = tag.toLowerCase();
  const whole = preferredOf(wholeTags, lower);
  if (whole !== undefined) return whole === '' ? cased(lower.split('-')) : whole;
  if (!isWellFormedTag(lower)) return undefined;
  return lower.startsWith('x-') ? lower : canonicalParts(lower.split('-'));
}

/** Whether a language subtag is registered. */
export function isRegistered(language: string): boolean {
  let isKnown = registered.get(language);
  if (isKnown === undefined) {
    isKnown = /^[a-z]{2,8}$/.test(language) && languageSubtags.includes(` ${language} `);
    registered.set(language, isKnown);
  }
  return isKnown;
}

const registered = new Map<string, boolean>();

function canonicalParts(parts: readonly string[]): string | undefined {
  const [language = '', second = ''] = parts;
  const end = parts.findIndex((part, index) => index > 0 && part.length === 1);
  const base = end < 0 ? parts : parts.slice(0, end);
  const variants = base.slice(1).filter((part) => /^(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/.test(part));
  if (new Set(variants).size < variants.length) return undefined;
  const extensions = extensionsOf(end < 0 ? [] : parts.slice(end));
  if (extensions === undefined) return undefined;
  const isExtended = /^[a-z]{3}$/.test(second);
  if (isExtended && !isExtension(language, second)) return undefined;
  // The registry prefers every extended language without the one before it.
  const rest = base.slice(isExtended ? 2 : 1).map((part) => preferredOf(renamedRegions, part) ?? part);
  const first = isExtended ? second : (preferredOf(renamedLanguages, language) ?? language);
  // None of them has a meaning in the second and third place.
  if (isExtended && /^[a-z]{3}$/.test(rest[0] ?? '')) return undefined;
  return [...cased([first, ...rest]).split('-'), ...extensions].join('-');
}

/** Extensions in the order of their letters, what is private at the end; `undefined` where a letter stands twice. */
function extensionsOf(parts: readonly string[]): readonly string[] | undefined {
  const all = new Map<string, string[]>();
  let open: string[] = [];
  for (const part of parts) {
    if (part.length > 1 || open[0] === 'x') {
      open.push(part);
      continue;
    }
    if (all.has(part)) return undefined;
    open = [part];
    all.set(part, open);
  }
  const order = (one: string): string => (one === 'x' ? '~' : one);
  return [...all].toSorted(([a], [b]) => (order(a) < order(b) ? -1 : 1)).flatMap(([, subtags]) => subtags);
}

function isExtension(language: string, second: string): boolean {
  const line = extendedSubtags.indexOf(`\n${language} `);
  if (line < 0) return false;
  return extendedSubtags.slice(line + 1, extendedSubtags.indexOf('\n', line + 1)).includes(` ${second} `);
}

/** What stands behind `name=` in a list; `undefined` where it is not in it. */
function preferredOf(list: string, name: string): string | undefined {
  const at = ` ${list}`.indexOf(` ${name}=`);
  if (at < 0 || name.includes('=') || name.includes(' ')) return undefined;
  const start = at + name.length + 1;
  const end = list.indexOf(' ', start);
  return list.slice(start, end < 0 ? undefined : end);
}

/** Scripts in title case, regions in capitals, as the registry writes them. */
function cased([language = '', ...rest]: readonly string[]): string {
  const written = rest.map((part, index) => {
    if (language === 'i' || part.length === 1) return part;
    if (/^[a-z]{4}$/.test(part)) return index > 0 ? part : `${part[0]?.toUpperCase()}${part.slice(1)}`;
    return part.length === 2 ? part.toUpperCase() : part;
  });
  return [language, ...written].join('-');
}
