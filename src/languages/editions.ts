/** Lists of links to the same page in other languages, as they stand above many texts: "Deutsch | Français | 日本語". */

/** Where one of them leads. */
interface Edition {
  /** The address with a sign in the place of the language. */
  readonly page: string;
  /** The language as the address names it, in small letters: `zh`, `pt-br`, `kr`. */
  readonly tag: string;
}

/**
 * The languages of those addresses of one item that lead to one page in several of them, by address; empty where they do
 * not. Three at least have to have a tag of two letters: nothing else looks so.
 */
export function editionsIn(addresses: readonly string[]): ReadonlyMap<string, string> {
  if (addresses.length < LEAST) return none;
  const pages = new Map<string, Map<string, string>>();
  for (const address of addresses) {
    const edition = editionAt(address);
    if (!edition) continue;
    const { page, tag } = edition;
    const all = pages.get(page) ?? new Map<string, string>();
    pages.set(page, all.set(address, tag));
  }
  for (const all of pages.values())
    if (new Set([...all.values()].filter((tag) => /^[a-z]{2}(?:-|$)/.test(tag))).size >= LEAST) return all;
  return none;
}

const LEAST = 3;
const none: ReadonlyMap<string, string> = new Map();

/** What language an address names: in the last folder with the name of one, or at the end of the name of the file. */
export function editionAt(address: string): Edition | undefined {
  const parts = address.replace(/[?#].*$/, '').split('/');
  const name = parts.at(-1) ?? '';
  const [, stem = '', own, ending] =
    /^([\w-]{1,80}?)[-_.]([a-z]{2,3}(?:[-_][a-z]{2,4})?)(\.[a-z\d]{2,5})$/i.exec(name) ?? [];
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
  return tag.toLowerCase().replace('_', '-');
}
