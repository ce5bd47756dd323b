/** The values of front matter that readers see: what pages, menus and search results show of a text. */

/** A value, in offsets of the front matter; quotation marks around it are left out. */
export interface Field {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Keys of static site generators whose values are prose. */
const PROSE =
  /^(?:(?:[a-z]+[-_]?)?(?:title|subtitle|description|summary|excerpt|abstract|headline|tagline|lead|caption)|linktitle|sidebar[-_]?label|(?:hero|cover|image)[-_]?alt|alt)$/i;

/** One key and its value on a line by themselves: nested and folded values are left to the generator. */
const line = /^([A-Za-z][\w-]{0,40})([ \t]*[:=][ \t]*)(["']?)(\S[^\n\r]{0,2000})$/gm;

/** The fields in the order of the text. Never throws. */
export function fieldsOf(front: string): readonly Field[] {
  const fields: Field[] = [];
  const keys = new Set<string>();
  for (const { index, 1: key = '', 2: between = '', 3: quote = '', 4: rest = '' } of front.matchAll(line)) {
    // A key that stands twice is no key of either format: the first counts.
    if (!PROSE.test(key) || keys.has(key.toLowerCase())) continue;
    keys.add(key.toLowerCase());
    const start = index + key.length + between.length + quote.length;
    const close = quote === '' ? -1 : rest.lastIndexOf(quote);
    if (quote !== '' && close <= 0) continue;
    const value = quote === '' ? rest.replace(/[ \t]+#.*$/, '').trimEnd() : rest.slice(0, close);
    if (/^[|>&*[{]/.test(value) || !/\p{L}/u.test(value)) continue;
    fields.push({ key: key.toLowerCase(), start, end: start + value.length });
  }
  return fields;
}
