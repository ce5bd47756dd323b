/** Paths of links: which of them lead to the same page, in English or in the language of a translation. */

import { nameWithin } from '../languages/names.ts';
import { isKnownLanguage } from '../languages/registry.ts';
import { countries } from './tokens.ts';

/**
 * Whether two targets of links lead to the same page: an anchor is made from a heading and may be translated with it, a
 * path may have the language put in, and may begin at the root of the site or beside the page.
 */
export function isSamePath(expected: string, shown: string, lang: string): boolean {
  if (expected === shown || (expected.startsWith('#') && shown.startsWith('#'))) return true;
  const [path = '', anchor] = expected.split('#');
  const [other = '', otherAnchor] = shown.split('#');
  if ((anchor === undefined) !== (otherAnchor === undefined)) return false;
  const [left, right] = [plain(path, 'en'), plain(other, lang)];
  if (left === right) return true;
  if (isRelocated(path, other, [left, right]) || isLocalPicture(path, other)) return true;
  // A site leaves out the ending that the file of the translation has.
  if (isOfLanguage(other, lang) && !/\.[a-z\d]{2,5}$/i.test(path) && isFileOf(left, right)) return true;
  const [root, beside] = path.startsWith('/') ? [left, right] : [right, left];
  return path.startsWith('/') !== other.startsWith('/') && beside !== '' && root.endsWith(`/${beside}`);
}

function isFileOf(route: string, file: string): boolean {
  const page = file.replace(/\/(?:mdx?|html?|rst)$/, '');
  return page !== file && page !== '' && (route === page || `/${route}`.endsWith(`/${page}`));
}

/**
 * Whether a path leads from a folder further down to where the English leads: up, to the same folders and file, or to those
 * of which the English names the last ones.
 */
function isRelocated(path: string, other: string, [left, right]: readonly [string, string]): boolean {
  if (climbs(other) <= climbs(path) || path.startsWith('/')) return false;
  // Of a name alone nobody knows in which folder it stands.
  return (
    left.includes('/') && (right.endsWith(`/${left}`) || (right.includes('/') && left.endsWith(`/${right}`)))
  );
}

function climbs(path: string): number {
  return path.split('/').findIndex((part) => part !== '..');
}

/** Whether an address is that of a picture. */
export function isPicture(address: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i.test(address);
}

/** Whether a picture has the name of the one in English with something put in: `map.png`, `map.5e8f.de.png`. */
function isLocalPicture(path: string, other: string): boolean {
  if (hasHost(path) || hasHost(other)) return false;
  const [name = '', shown = ''] = [path, other].map(
    (one) => decode(one).split('/').at(-1)?.toLowerCase() ?? '',
  );
  const [, stem, ending] = /^([^.]{3,})\.(png|jpe?g|gif|svg|webp|avif)$/.exec(name) ?? [];
  return stem !== undefined && shown !== name && shown.startsWith(`${stem}.`) && shown.endsWith(`.${ending}`);
}

/** Whether an address has a scheme or a host of its own. */
export function hasHost(path: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path);
}

/** Whether a path names a page in the language: `README.de.md`, `/de/`, `guide.german.md`. */
export function isOfLanguage(path: string, lang: string): boolean {
  return plain(path, lang) !== plain(path, 'en');
}

/** A path in small letters without the language, without what climbs, each part of a name for itself: `boats/oar/md`. */
export function plain(path: string, lang: string): string {
  const namesLanguage = partOf(lang);
  return decode(path)
    .toLowerCase()
    .split(/[/.]/)
    .map((part) => part.replace(namesLanguage, ''))
    .filter((part) => part !== '' && part !== '..')
    .join('/')
    .replace(/\/mdx$/, '/md')
    .replace(/(?<=.)\/(?:readme|index)\/(?:md|mdx|html?)$/, '');
}

/** The tag of a language at the end of a part of a path, or its English name. */
function partOf(lang: string): RegExp {
  const known = parts.get(lang);
  if (known) return known;
  const [language = lang] = lang.split('-');
  // Written without the hyphen, too, or by the region alone: README-PTBR.md, README-CN.md. README-AR.md is Arabic everywhere.
  const region = /-([A-Za-z]{2})$/.exec(lang)?.[1] ?? language;
  const alone = isKnownLanguage(region.toLowerCase()) ? language : region;
  // Those of another region, and those that are languages themselves or words, are left out.
  const country =
    lang === language && Object.hasOwn(countries, language)
      ? (countries[language] ?? '').split('|').filter((code) => !/^(?:no|se|si|tw|hk)$/.test(code))
      : [];
  const tags = [lang, language, lang.replace('-', ''), alone, ...country].map((tag) =>
    tag.replace(/[^\w-]/g, ''),
  );
  const names = [lang, language].flatMap((tag) => {
    const name = nameWithin(tag, ['en']).toLowerCase();
    return /^[a-z][a-z ]*$/.test(name) ? [name.replaceAll(' ', '[-_]?')] : [];
  });
  const part = new RegExp(`(?:^|[-_])(?:${[...tags, ...names].join('|').toLowerCase()})$`);
  parts.set(lang, part);
  return part;
}

/** By language, each worked out once. */
const parts = new Map<string, RegExp>();

export function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
