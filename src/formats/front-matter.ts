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

/** A key and its value on one line, or nothing where the value begins below its key. */
const line = /^([A-Za-z][\w-]{0,40})([ \t]*[:=][ \t]*)(?:(["']?)(\S[^\n\r]{0,2000}))?$/gm;
/** What stands behind the colon of a value that is folded below it. @see YAML 1.2, 8.1 */
const folded = /^[>|](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:#.*)?$/;
/** The lines of such a value, and those on which a value goes on. */
const LARGEST_VALUE = 20_000;

/** The fields in the order of the text. Values with lists, keys or paragraphs in them are left to the generator. Never throws. */
export function fieldsOf(front: string): readonly Field[] {
  const fields: Field[] = [];
  const keys = new Set<string>();
  for (const { index, 0: whole, 1: key = '', 2: between = '', 3: quote = '', 4: rest = '' } of front.matchAll(
    line,
  )) {
    // A key that stands twice is no key of either format: the first counts.
    if (!PROSE.test(key) || keys.has(key.toLowerCase())) continue;
    keys.add(key.toLowerCase());
    const start = index + key.length + between.length + quote.length;
    const below = linesBelow(front, index + whole.length);
    const add = (from: number, value: string): void => {
      if (/\p{L}/u.test(value))
        fields.push({ key: key.toLowerCase(), start: from, end: from + value.length });
    };
    if (quote === '' && folded.test(rest)) {
      if (below && !isVerse(rest, below.text)) add(below.start, below.text);
      continue;
    }
    if (rest === '') {
      const value = between.includes(':') && below ? flowBelow(below) : undefined;
      if (value) add(value.start, value.text);
      continue;
    }
    const close = quote === '' ? -1 : rest.lastIndexOf(quote);
    if (quote !== '' && close <= 0) continue;
    const value = quote === '' ? rest.replace(/[ \t]+#.*$/, '').trimEnd() : rest.slice(0, close);
    if (/^[|>&*[{]/.test(value)) continue;
    const goesOn =
      quote === '' && value === rest.trimEnd() && !isNested(below?.text ?? '') ? below : undefined;
    add(start, goesOn ? front.slice(start, goesOn.start + goesOn.text.length) : value);
  }
  return fields;
}

/** The indented lines below a key, from their first character to their last; `undefined` where they are no paragraph. */
function linesBelow(
  front: string,
  at: number,
): { readonly start: number; readonly text: string } | undefined {
  const found = /^[ \t]*(?:\r\n?|\n)([ \t]+)(?=\S)/.exec(front.slice(at, at + LARGEST_VALUE));
  if (!found) return undefined;
  const start = at + found[0].length;
  const text =
    /^[^\r\n]+(?:(?:\r\n?|\n)[ \t]+\S[^\r\n]*)*/.exec(front.slice(start, start + LARGEST_VALUE))?.[0] ?? '';
  const next = front.slice(start + text.length, start + text.length + LARGEST_VALUE);
  // Behind an empty line the value goes on, where what follows is indented.
  const isMore = /^\s*?(?:\r\n?|\n)[ \t]*(?:(?:\r\n?|\n)[ \t]*)+[ \t]\S/.test(next);
  return isMore ? undefined : { start, text: text.trimEnd() };
}

/** A value that begins below its key, without quotation marks around it; `undefined` where it is a list or keys of its own. */
function flowBelow({
  start,
  text,
}: {
  readonly start: number;
  readonly text: string;
}): { readonly start: number; readonly text: string } | undefined {
  if (isNested(text) || /^[|>&*[{#]/.test(text)) return undefined;
  const [quote = ''] = /^["']/.exec(text) ?? [];
  if (quote === '') return { start, text };
  return text.length > 1 && text.endsWith(quote) ? { start: start + 1, text: text.slice(1, -1) } : undefined;
}

/** Lines with keys or list items of their own. */
function isNested(text: string): boolean {
  return /^(?:- |[\w-]+:(?:\s|$))/.test(text);
}

/** Lines that are kept as lines: they are no paragraph. */
function isVerse(style: string, text: string): boolean {
  return style.startsWith('|') && /[\r\n]/.test(text);
}
