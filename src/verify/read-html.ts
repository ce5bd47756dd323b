/** HTML as blocks: what is seen, with the numbers that a browser shows; what is hidden beside it. */

import { Parser } from 'htmlparser2';
import { isCommonName, readSurface, type Where } from '../surface/index.ts';
import { addTo } from '../text/lists-by-key.ts';
import { type Beside, besideIn } from './beside.ts';
import type { CopyBlock } from './copy.ts';
import { type Generated, generatedIn } from './generated.ts';

/** A page as it was read. */
export interface ReadPage {
  readonly blocks: readonly CopyBlock[];
  readonly hidden: readonly string[];
  /** `lang` of the page; empty when it says none. */
  readonly lang: string;
  /** What stands beside its words. */
  readonly beside: () => readonly Beside[];
}

/** What begins at an offset of the page. */
interface Start {
  readonly at: number;
  kind: CopyBlock['kind'];
  ordinal?: number;
}

/** Reads a page, or a part of one. Linear; never throws. */
export function readPage(source: string): ReadPage {
  const html = withoutTools(source);
  const { starts, lang } = startsIn(html);
  // Of elements that HTML does not have only XML is known to keep them apart.
  const surface = !isPage.test(html) && isXml(html) ? 'xml' : 'html';
  const { runs } = readSurface(html, surface);
  const interrupted = new Set(
    runs.filter((run) => !run.visible && hidden.has(run.where)).map((run) => run.block),
  );
  const blocks: CopyBlock[] = [];
  const places: Place[] = [];
  let next = 0;
  for (const run of runs) {
    if (!run.visible || run.where !== 'text' || run.text.trim() === '') continue;
    const at = run.segments[0]?.start ?? 0;
    let start: Start | undefined;
    while (next < starts.length && (starts[next]?.at ?? 0) <= at) start = starts[next++];
    blocks.push({
      text: run.text.trim(),
      kind: start?.kind ?? 'paragraph',
      ...(start?.ordinal !== undefined && { ordinal: start.ordinal }),
      ...(interrupted.has(run.block) && { isInterrupted: true as const }),
    });
    places.push({ start: at, end: run.segments.at(-1)?.end ?? at });
  }
  return {
    blocks: withGenerated(blocks, places, generatedIn(html)),
    hidden: runs.flatMap((run) => (!run.visible && hidden.has(run.where) ? [run.text] : [])),
    lang,
    beside: () => besideIn(html, surface, Math.max(0, html.search(/<\/head\b|<body\b/i))),
  };
}

const LONGEST_HEAD = 16 * 1024;
/** From this share of elements on that HTML does not have, a piece is none of a page. */
const FOREIGN = 0.25;

function isXml(source: string): boolean {
  if (/^\s*<\?xml\b/.test(source)) return true;
  const head = source.slice(0, LONGEST_HEAD);
  if (/^\s*<[\w:.-]+\s[^<>]*?xmlns="(?!http:\/\/www\.w3\.org\/1999\/xhtml")/.test(head)) return true;
  const names = [...head.matchAll(/<([a-z][\w:.-]*)[\s/>]/gi)].map(([, name = '']) => name.toLowerCase());
  return names.filter((name) => !isCommonName(name)).length > names.length * FOREIGN;
}

/** Where a block stands on the page. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Blocks with the words that style sheets show in them, and between them and the one before. */
function withGenerated(
  blocks: readonly CopyBlock[],
  places: readonly Place[],
  generated: readonly Generated[],
): readonly CopyBlock[] {
  if (generated.length === 0) return blocks;
  const inside = new Map<number, string[]>();
  const between = new Map<number, string[]>();
  /** How many blocks begin before an offset. */
  const begun = (offset: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const { from, to, before, after } of generated) {
    const [first, end] = [begun(from), begun(to)];
    for (const [text, at, offset] of [[before, first, from] as const, [after, end, to] as const]) {
      if (text === '') continue;
      // An element of one block is that block; in others something is shown before, between or behind blocks.
      if (end - first === 1) addTo(inside, first, text);
      else if (offset < (places[at - 1]?.end ?? 0)) addTo(inside, at - 1, text);
      else addTo(between, at, text);
    }
  }
  return blocks.map((block, index) => {
    const [shown, shownBefore] = [inside.get(index), between.get(index)];
    return { ...block, ...(shown && { shown }), ...(shownBefore && { shownBefore }) };
  });
}

/** Digits as they stand above the line. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const note =
  /<sup\b[^<>]{0,500}>(?:\s|<[^<>]{0,500}>){0,8}(?:\[(\d{1,3})\]|(\d{1,3}))(?:\s|<\/[^<>]{0,50}>){0,8}<\/sup>/gi;
/** `[edit]` behind a heading: links in brackets. */
const tool =
  /\[(?:<\/?span\b[^<>]{0,300}>){0,3}(?:<a\b[^<>]{0,500}>(?:<\/?span\b[^<>]{0,300}>){0,2}[^<>]{1,30}(?:<\/span>){0,2}<\/a>(?:<\/?span\b[^<>]{0,300}>|[\s|]){0,8}){1,4}\](?=(?:\s|<\/span>){0,8}<\/h[1-6]>)/gi;
/** A comment or a note of a text that was written in a browser: its mark. */
const commented =
  /<sup\b[^<>]{0,300}>\s{0,5}<a\b[^<>]{0,200}href="#(?:cmnt|ftnt)[^<>]{0,300}>\[\w{1,3}\]<\/a>\s{0,5}<\/sup>/gi;
/** Pieces of a story for a typesetter: a sign belongs to the word before it. */
const stories = /(<\/Content>)((?:\s{0,50}<[^<>]{0,300}>){1,8}\s{0,50})(<Content>)([.,;:!?)\]])/g;
/** Pictures that a font makes of their names. */
const pictured =
  /<(i|span)\b[^<>]{0,200}class="[^"<>]{0,200}\bmaterial-(?:icons|symbols)[^<>]{0,300}>\s{0,5}(?:link|anchor|tag|share|print|edit|info|menu|expand_(?:more|less)|(?:chevron|arrow)_\w{1,20}|open_in_new|content_copy)\s{0,5}<\/\1>/gi;

/** Browsers show it in quotation marks. @see HTML 4.5.7 */
const quoted = /<(\/?)q(?:uote)?(?:\s[^<>]{0,500})?>/gi;
/** In books and articles as XML they are headings and links; a page has its own in its head. */
const ofBooks = /<(\/?)(title|link)(?=[\s>])/gi;
const isPage = /<!doctype html|<(?:html|head|svg)[\s>]/i;

/** What a page puts among the words: numbers of notes keep their height, links behind headings are left out. */
function withoutTools(html: string): string {
  return (isPage.test(html) ? html : html.replace(ofBooks, inHtml))
    .replace(note, (_, bracketed?: string, bare?: string) =>
      bare === undefined ? `[${bracketed}]` : bare.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit),
    )
    .replace(stories, '$4$1$2$3')
    .replace(commented, '†')
    .replace(pictured, '')
    .replace(tool, '')
    .replace(quoted, (tag, end: string) => (end === '' ? `${tag}“` : `”${tag}`));
}

function inHtml(_: string, end: string, name: string): string {
  return `<${end}${name === 'title' ? 'h1' : 'a'}`;
}

const hidden: ReadonlySet<Where> = new Set<Where>(['hidden', 'struck', 'template', 'comment']);

interface OpenList {
  readonly isOrdered: boolean;
  readonly step: number;
  next: number;
  count: number;
  /** It counts down to 1, and no item said its number yet. */
  isCounted: boolean;
  /** Items whose numbers are known when all have been read. */
  readonly pending: Start[];
  readonly items: Start[];
  /** Nothing but links and buttons stands in it. */
  isMenu: boolean;
}

const isList = (name: string): boolean => name === 'ol' || name === 'ul' || name === 'menu';

const isLink = (name: string): boolean => name === 'a' || name === 'button';

/** Lists in each other that are told apart. */
const DEEPEST = 100;

/** Where headings, paragraphs and items begin. @see HTML 4.4.8, ordinal value */
function startsIn(html: string): { starts: readonly Start[]; lang: string } {
  const starts: Start[] = [];
  const lists: OpenList[] = [];
  let lang = '';
  let links = 0;
  const close = (list: OpenList | undefined): void => {
    for (const item of list?.pending ?? []) item.ordinal = (item.ordinal ?? 0) + (list?.count ?? 0);
    // Languages of a page, places to share it: no item of a text.
    if (list?.isMenu) for (const item of list.items) item.kind = 'paragraph';
  };
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      const at = parser.startIndex;
      if ((name === 'html' || name === 'body') && lang === '')
        lang = attributes['lang'] ?? attributes['xml:lang'] ?? '';
      if (isLink(name)) links++;
      if (isList(name) && lists.length < DEEPEST) {
        const isReversed = attributes['reversed'] !== undefined;
        const start = Number.parseInt(attributes['start'] ?? '', 10);
        const isCounted = isReversed && Number.isNaN(start);
        lists.push({
          isOrdered: name === 'ol',
          step: isReversed ? -1 : 1,
          next: isCounted ? 0 : Number.isNaN(start) ? 1 : start,
          count: 0,
          isCounted,
          pending: [],
          items: [],
          isMenu: true,
        });
      }
      if (name === 'li') {
        const item: Start = { at, kind: 'item' };
        starts.push(item);
        const list = lists.at(-1);
        if (!list) return;
        list.items.push(item);
        const value = Number.parseInt(attributes['value'] ?? '', 10);
        if (!Number.isNaN(value)) {
          list.next = value;
          list.isCounted = false;
        }
        if (list.isOrdered) item.ordinal = list.next;
        if (list.isCounted) list.pending.push(item);
        list.next += list.step;
        list.count++;
      } else if (/^h[1-6]$/.test(name)) starts.push({ at, kind: 'heading' });
      else if (name === 'div' || name === 'section') starts.push({ at, kind: 'paragraph' });
    },
    ontext: (text) => {
      const list = lists.at(-1);
      if (list?.isMenu && links === 0 && text.trim() !== '') list.isMenu = false;
    },
    onclosetag: (name) => {
      if (isLink(name)) links = Math.max(0, links - 1);
      if (isList(name)) close(lists.pop());
    },
  });
  parser.write(html);
  parser.end();
  for (const list of lists) close(list);
  return { starts, lang };
}
