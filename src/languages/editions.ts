/** Lists of links to the same page in other languages, as they stand above many texts: "Deutsch | Français | 日本語". */

import { addTo } from '../text/lists-by-key.ts';
import { isOwnName, nameInScript, nameWithin } from './names.ts';
import { canonicalTag, isKnownLanguage, primaryLanguage } from './registry.ts';

/** Where one of them leads. */
interface Edition {
  /** The address with a sign in the place of the language. */
  readonly page: string;
  /** The language as the address names it, in small letters: `zh`, `pt-br`, `kr`. */
  readonly tag: string;
}

/** A link: where it leads, and its words. */
export interface NamedLink {
  readonly address: string;
  readonly words: string;
}

/**
 * The languages of those addresses of one item that lead to one page in several of them, by address; empty where they do
 * not. Three at least have to have a tag of two letters, and most to be called as a language is: folders of countries
 * and of parts of a program look the same.
 */
export function editionsIn(links: readonly NamedLink[]): ReadonlyMap<string, string> {
  if (links.length < LEAST) return none;
  const pages = new Map<string, NamedEdition[]>();
  for (const { address, words } of links) {
    const edition = editionAt(address);
    if (edition) addTo(pages, edition.page, { ...edition, address, words });
  }
  for (const all of pages.values()) {
    if (new Set(all.map(({ tag }) => tag).filter((tag) => /^[a-z]{2}(?:-|$)/.test(tag))).size < LEAST)
      continue;
    if (all.filter(({ words, tag }) => isNameOf(words, tag)).length > all.length / 2)
      return new Map(all.map(({ address, tag }) => [address, tag]));
  }
  return none;
}

interface NamedEdition extends Edition, NamedLink {}

/** Whether words are the name of a language and nothing else: its own, or that in English of the one with the tag. */
export function isNameOf(words: string, tag: string): boolean {
  const name = words
    .replace(/[([（].*$/u, '')
    .replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, '')
    .toLowerCase();
  if (name === '' || name.length > LONGEST) return false;
  return isOwnName(name) || namesOf(tag).has(name);
}

/** No language is called by more letters. */
const LONGEST = 40;

/** The names of a language in small letters, in English and its own, without what stands in brackets. */
function namesOf(tag: string): ReadonlySet<string> {
  const known = names.get(tag);
  if (known) return known;
  const language = primaryLanguage(tag);
  const form = canonicalTag(tag);
  const of = form === undefined || !isKnownLanguage(form) ? [] : [form, language];
  const found = new Set(
    of
      .flatMap((one) => [nameWithin(one, ['en']), nameWithin(one, [one]), nameInScript(one) ?? ''])
      .map((name) => name.replace(/\s*[([（].*$/u, '').toLowerCase())
      .concat(language === 'zh' ? chinese : []),
  );
  names.set(tag, found);
  return found;
}

/** By tag, each worked out once. */
const names = new Map<string, ReadonlySet<string>>();

/** As its two scripts are called, whichever the tag names. */
const chinese = ['简体中文', '繁體中文', '繁体中文', '正體中文', 'simplified chinese', 'traditional chinese'];

const LEAST = 3;
const none: ReadonlyMap<string, string> = new Map();

/** What language an address names: in the last folder with the name of one, or at the end of the name of the file. */
export function editionAt(address: string): Edition | undefined {
  const parts = address.replace(/[?#].*$/, '').split('/');
  const name = parts.at(-1) ?? '';
  const [, stem = '', own, ending] =
    /^([\w-]{1,80}?)[-_.]([a-z]{2,3}(?:[-_][a-z]{2,4})?|(?:pt|zh)(?:br|pt|cn|tw|hk))(\.[a-z\d]{2,5})$/i.exec(
      name,
    ) ?? [];
  if (own !== undefined && ending !== undefined)
    return { page: [...parts.slice(0, -1), `${stem}{}${ending}`].join('/'), tag: plain(own) };
  for (let at = parts.length - 2; at >= 0; at--) {
    const part = parts[at] ?? '';
    if (!/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(part)) continue;
    return { page: [...parts.slice(0, at), '{}', ...parts.slice(at + 1)].join('/'), tag: plain(part) };
  }
  return undefined;
}

function plain(tag: string): string {
  return tag
    .toLowerCase()
    .replace(/^(?:pt|zh)(?=[a-z]{2}$)/, '$&-')
    .replace('_', '-');
}
