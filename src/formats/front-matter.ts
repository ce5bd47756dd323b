/** The values of front matter that readers see: what pages, menus and search results show of a text. */

/** A value, in offsets of the front matter; quotation marks around it are left out. */
export interface Field {
  /** In small letters; of a value in others with their keys and places in lists, from 1: `features.2.title`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Keys of static site generators whose values are prose. */
const PROSE =
  /^(?:(?:[a-z]+[-_]?)?(?:title|subtitle|description|summary|excerpt|abstract|headline|tagline|byline|lead|caption)|linktitle|sidebar[-_]?label|(?:hero|cover|image)[-_]?alt|alt)$/i;
/** Further ones in what home pages are made of: `hero`, `features`, `faq`. */
const NESTED_PROSE = /^(?:text|details|label|heading|question|answer)$/i;

/** A key and its value on one line, or nothing where the value begins below its key. */
const line = /^([A-Za-z][\w-]{0,40})([ \t]*[:=][ \t]*)(?:(["']?)(\S[^\n\r]{0,2000}))?$/gm;
/** What stands behind the colon of a value that is folded below it. @see YAML 1.2, 8.1 */
const folded = /^[>|](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:#.*)?$/;
/** The lines of such a value, and those on which a value goes on. */
const LARGEST_VALUE = 20_000;

/** The fields in the order of the text. Values with paragraphs in them are left to the generator. Never throws. */
export function fieldsOf(front: string): readonly Field[] {
  const outer = outerFields(front);
  const inner = nestedLine.test(front) ? innerFields(front, outer) : [];
  return inner.length === 0 ? outer : [...outer, ...inner].sort((a, b) => a.start - b.start);
}

/** A key below another, alone or first in an entry of a list. */
const nestedLine = /^(?:[ \t]+(?:- +)?|- +)[A-Za-z][\w-]{0,40}[ \t]*:(?:[ \t]|$)/m;

/** Values below other keys, as YAML has them: read by how far in each line stands. */
function innerFields(front: string, outer: readonly Field[]): readonly Field[] {
  const fields: Field[] = [];
  const open: { readonly indent: number; readonly key: string; entries: number }[] = [];
  // What goes on below a value is no key, whatever it looks like.
  let passed = 0;
  // How far in the key stands whose value is a text of lines below it.
  let verse = -1;
  const isTaken = (place: number): boolean => {
    while ((outer[passed]?.end ?? place + 1) <= place) passed++;
    return (outer[passed]?.start ?? place + 1) <= place || (fields.at(-1)?.end ?? 0) > place;
  };
  for (const { start, text } of linesOf(front)) {
    const found = nestedKey.exec(text);
    if (!found || isTaken(start + (found[1]?.length ?? 0))) continue;
    const [head, blanks = '', dashes = '', , key] = found;
    if (verse >= 0 && blanks.length > verse) continue;
    verse = -1;
    const indent = blanks.length + (key === undefined ? 1 : dashes.length);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    if (dashes !== '' || key === undefined) {
      // A dash may stand as far in as the key whose list it is in.
      while ((open.at(-1)?.indent ?? -1) > blanks.length) open.pop();
      const list = open.at(-1);
      if (list) list.entries++;
    }
    if (key === undefined) continue;
    if (head.length === text.length) {
      open.push({ indent, key, entries: 0 });
      continue;
    }
    if (folded.test(text.slice(head.length))) verse = blanks.length + dashes.length;
    if (open.length === 0 || open.length > DEEPEST || !(PROSE.test(key) || NESTED_PROSE.test(key))) continue;
    const path = [...open.map((one) => (one.entries > 0 ? `${one.key}.${one.entries}` : one.key)), key];
    const value = innerValue(front, start + head.length, indent);
    if (value) fields.push({ key: path.join('.').toLowerCase(), ...value });
  }
  return fields;
}

/** A line that begins with a key, alone or in the entry of a list; or one that begins such an entry and has nothing else. */
const nestedKey = /^( *)(?:((?:- +)*)(["']?)([A-Za-z][\w-]{0,40})\3[ \t]*:(?:[ \t]+|$)|-$)/;

/** Home pages are made of three or four levels. */
const DEEPEST = 20;

function linesOf(front: string): readonly { readonly start: number; readonly text: string }[] {
  return Array.from(front.matchAll(/[^\r\n]+/g), ({ index, 0: text }) => ({
    start: index,
    text: text.trimEnd(),
  }));
}

/** A value with the lines on which it goes on, farther in than its key; nothing for what is no running text. */
function innerValue(front: string, at: number, indent: number): Pick<Field, 'start' | 'end'> | undefined {
  const rest = /^[^\r\n]*/.exec(front.slice(at, at + LARGEST_VALUE))?.[0].trimEnd() ?? '';
  const [quote = ''] = /^["']/.exec(rest) ?? [];
  if (quote !== '') {
    const close = rest.lastIndexOf(quote);
    return close > 1 && /\p{L}/u.test(rest) ? { start: at + 1, end: at + close } : undefined;
  }
  const isFolded = folded.test(rest) && rest.startsWith('>');
  if (/^[|>&*[{<]/.test(rest) && !isFolded) return undefined;
  const plain = rest.replace(/[ \t]+#.*$/, '');
  const below = plain === rest ? deeperLines(front, at + rest.length, indent) : undefined;
  if (isFolded) return below;
  if (!/\p{L}/u.test(plain)) return undefined;
  const end = below && !isNested(front.slice(below.start)) ? below.end : at + plain.length;
  return { start: at, end };
}

/** The lines below a place that stand farther in than a key, from their first character to their last. */
function deeperLines(front: string, at: number, indent: number): Pick<Field, 'start' | 'end'> | undefined {
  const deeper = new RegExp(
    `^[ \\t]*((?:\\r\\n?|\\n) {${indent + 1},})(?:\\S[^\\r\\n]*)(?:(?:\\r\\n?|\\n) {${indent + 1},}\\S[^\\r\\n]*)*`,
  );
  const found = deeper.exec(front.slice(at, at + LARGEST_VALUE));
  if (!found) return undefined;
  const head = found[0].length - found[0].trimStart().length;
  return { start: at + head, end: at + found[0].trimEnd().length };
}

function outerFields(front: string): readonly Field[] {
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
