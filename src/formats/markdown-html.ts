/** Blocks of HTML in Markdown, taken apart into what readers read and the markup around it. */

/** A run of words with the inline markup in it. */
export interface HtmlRun {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'bullet' | 'cell';
  /** Of a heading 1 to 6, of an item how deep its list stands; otherwise 0. */
  readonly level: number;
  /** Number of an item of an ordered list. */
  readonly number: number | undefined;
  /** Half-open, in the HTML, without white space at the edges. */
  readonly start: number;
  readonly end: number;
  /** Of a cell, both from 1; otherwise 0. */
  readonly row: number;
  readonly column: number;
}

/** UTF-16 code units that one tag may have; what goes on longer is no tag. It bounds the time for hostile texts. */
const LONGEST_TAG = 4_000;

const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SILENT: ReadonlySet<string> = new Set('script style template svg math pre textarea'.split(' '));

/**
 * The runs of words in a block of HTML, in reading order; none in one that is markup alone. What scripts, styles and
 * preformatted text hold is no prose. Never throws; linear.
 */
export function readHtmlRuns(html: string): readonly HtmlRun[] {
  const runs: HtmlRun[] = [];
  const state = new Outline();
  let from = 0;
  let at = 0;
  const flush = (end: number): void => {
    const raw = html.slice(from, end);
    const start = from + raw.length - raw.trimStart().length;
    if (hasWords(raw)) runs.push({ ...state.next(), start, end: from + raw.trimEnd().length });
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const tag = tagAt(html, open);
    if (!tag) {
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (INLINE.has(tag.name)) continue;
    flush(open);
    if (SILENT.has(tag.name) && !tag.isClosing) {
      const close = new RegExp(`</${tag.name}\\s*>`, 'gi');
      close.lastIndex = tag.end;
      at = close.exec(html) ? close.lastIndex : html.length;
    } else state.follow(tag, html.slice(open, tag.end));
    from = at;
  }
  flush(html.length);
  return runs;
}

/** What element the next words stand in. */
class Outline {
  #lists: { ordered: boolean; next: number }[] = [];
  #kind: HtmlRun['kind'] = 'paragraph';
  #level = 0;
  #number: number | undefined;
  #row = 0;
  #column = 0;
  #cells = 0;

  next(): Omit<HtmlRun, 'start' | 'end'> {
    const [kind, level, number] = [this.#kind, this.#level, this.#number];
    const isCell = kind === 'cell';
    // A second paragraph of an item is a paragraph.
    if (kind === 'item' || kind === 'bullet') this.#set('paragraph', 0);
    return { kind, level, number, row: isCell ? this.#row : 0, column: isCell ? this.#column : 0 };
  }

  #set(kind: HtmlRun['kind'], level: number, number?: number): void {
    this.#kind = kind;
    this.#level = level;
    this.#number = number;
  }

  follow({ name, isClosing }: Tag, written: string): void {
    if (name === 'ul' || name === 'ol') {
      if (isClosing) this.#lists.pop();
      else if (this.#lists.length < 100)
        this.#lists.push({ ordered: name === 'ol', next: numberIn(written, 'start') ?? 1 });
    } else if (name === 'table') {
      this.#cells = isClosing ? 0 : 1;
      if (!isClosing) this.#row = 0;
    } else if (name === 'tr' && !isClosing) {
      this.#row++;
      this.#column = 0;
    }
    if (isClosing) {
      if (name !== 'p' || this.#kind !== 'cell') this.#set('paragraph', 0);
    } else if (/^h[1-6]$/.test(name)) this.#set('heading', Number(name[1]));
    else if (name === 'li') {
      const list = this.#lists.at(-1);
      const number = list?.ordered ? (numberIn(written, 'value') ?? list.next) : undefined;
      if (list && number !== undefined) list.next = number + 1;
      this.#set(number === undefined ? 'bullet' : 'item', Math.max(1, this.#lists.length), number);
    } else if ((name === 'td' || name === 'th') && this.#cells > 0) {
      this.#column++;
      this.#set('cell', 0);
    } else if (name !== 'p' || this.#kind === 'paragraph') {
      if (name !== 'div' && name !== 'p') this.#set('paragraph', 0);
    }
  }
}

function numberIn(tag: string, name: string): number | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,9})`, 'i').exec(tag)?.[1];
  return found === undefined ? undefined : Number(found);
}

interface Tag {
  /** Lower case; empty for comments and declarations. */
  readonly name: string;
  readonly isClosing: boolean;
  /** Where it ends. */
  readonly end: number;
}

/** The tag, comment or declaration that begins at a place; `undefined` when the sign is text. */
function tagAt(html: string, at: number): Tag | undefined {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return { name: '', isClosing: false, end: end < 0 ? html.length : end + 3 };
  }
  tagStart.lastIndex = at;
  const found = tagStart.exec(html);
  if (!found) return undefined;
  const limit = Math.min(html.length, at + LONGEST_TAG);
  let quote = '';
  for (let index = at + found[0].length; index < limit; index++) {
    const sign = html[index] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>')
      return { name: (found[2] ?? '').toLowerCase(), isClosing: found[1] === '/', end: index + 1 };
  }
  return undefined;
}

const tagStart = /<(?:(\/?)([a-z][\w:-]{0,40})|[!?])/iy;

/** Whether a reader reads something: words, or the words that stand for an image. */
function hasWords(raw: string): boolean {
  // Code between the tags of a component stays code.
  if (/^\s*(?:```|~~~)/.test(raw)) return false;
  const words = raw.replace(tags, '').replace(references, '').replace(filledIn, '');
  return /[\p{L}\p{N}]/u.test(words) || altOf(raw) !== '';
}

const tags = /<[a-z/!][^<>]{0,4000}>/gi;
/** `{{ part | filter }}`: what a template puts there. */
const filledIn = /^\s*\{\{[^{}]{1,200}\|[^{}]{1,200}\}\}\s*$/;
const references = /&#?\w{1,31};/g;

/** The words that stand for an image in a tag; empty when there are none. */
export function altOf(tag: string): string {
  return attributeOf(tag, 'alt');
}

/** The value of an attribute as it is written; empty when there is none. */
export function attributeOf(tag: string, name: 'alt' | 'title' | 'href' | 'src'): string {
  const found = attributes[name].exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

const attributes = {
  alt: /\salt\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'<>]{1,2000}))/i,
  title: /\stitle\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'<>]{1,2000}))/i,
  href: /\shref\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'<>]{1,2000}))/i,
  src: /\ssrc\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'<>]{1,2000}))/i,
} as const;

/**
 * Whether an opening tag only says in which direction or language its words are written: what right-to-left texts need
 * around them and around names in other scripts, and what takes nothing from the text.
 */
export function isWrapper(tag: string): boolean {
  return wrapper.test(tag);
}

const wrapper =
  /^<(?:(?:div|span|p|section|article|main|bdi|bdo|table|ul|ol|li|td|th|h[1-6])(?:\s+(?:(?:dir|lang|xml:lang|align|markdown)\s*=\s*(?:"[\w-]{1,35}"|'[\w-]{1,35}'|[\w-]{1,35})|style\s*=\s*(?:"(?:\s*(?:direction|text-align|unicode-bidi)\s*:\s*[\w-]{1,20}\s*;?){1,3}\s*"|'(?:\s*(?:direction|text-align|unicode-bidi)\s*:\s*[\w-]{1,20}\s*;?){1,3}\s*'))){1,4}|bdi|bdo)\s*>$/i;

/** Whether a tag is a gap that users of a text fill in, as `<your name>`: no element is called so. */
export function isGap(tag: string): boolean {
  const [, name = ''] = /^<\/?([a-z]{1,40})(?:\s+[^<>=]{1,100})?>$/i.exec(tag) ?? [];
  return name !== '' && !ELEMENTS.has(name.toLowerCase());
}

/** Every element that HTML has or had. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...INLINE,
  ...SILENT,
  ...'address area article aside audio base basefont blockquote body button canvas caption center col colgroup command datalist dd details dialog dir div dl dt embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe input legend li link main map marquee menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture progress search section select slot source summary table tbody td tfoot th thead title tr track ul video'.split(
    ' ',
  ),
]);
