import { inlineOf, isLeftOut, type Passing } from './html-inline.ts';
import { elementsNamed, type HtmlElement, readHtml, textOf } from './html-tree.ts';

/** A page as Markdown, and what could not be said in it. */
export interface PageText {
  readonly markdown: string;
  /**
   * Names of elements whose words or pictures were left out, with how many; `outside` stands for what is not in `main`,
   * `hidden` for what no reader sees, `merged` for cells that go over several rows or columns, `numbering` for lists that
   * do not count in figures.
   */
  readonly lost: ReadonlyMap<string, number>;
}

/**
 * The text of an HTML page as Markdown: headings, paragraphs, lists in each other with their paragraphs and numbers,
 * quotations, tables, definitions, code, links, emphasis and line breaks. Of a page with a `main` or `article` element,
 * only that is taken. Scripts, styles, forms, menus and what plays are left out. Never throws.
 *
 * @param quotesOf The quotation marks of a language, for `<q>`.
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html
 */
export function htmlToMarkdown(
  html: string,
  quotesOf: (lang: string) => readonly [open: string, close: string] = () => ['“', '”'],
): PageText {
  const root = readHtml(html);
  const lost = new Map<string, number>();
  const lose = (name: string): void => void lost.set(name, (lost.get(name) ?? 0) + 1);
  const lang = langOf(root);
  const passing: Passing = { quotes: quotesOf(lang), lose };
  const mains = elementsNamed(root, MAIN).filter((element) => /\S/.test(textOf(element)));
  if (mains.length === 0) return { markdown: textIn([root], passing), lost };
  const body = elementsNamed(root, new Set(['body']))[0] ?? root;
  if (countWords(body) > mains.reduce((sum, element) => sum + countWords(element), 0)) lose('outside');
  return { markdown: textIn(mains, passing), lost };
}

/** The words that readers may see. */
function countWords(element: HtmlElement): number {
  if (/^(?:script|style|template|head|noscript)$/.test(element.name)) return 0;
  return element.children.reduce(
    (sum, child) =>
      sum + (typeof child === 'string' ? (child.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : countWords(child)),
    0,
  );
}

const MAIN: ReadonlySet<string> = new Set(['main', 'article']);
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

function langOf(root: HtmlElement): string {
  return elementsNamed(root, new Set(['html', 'body', 'main', 'article']))[0]?.attributes['lang'] ?? '';
}

function textIn(elements: readonly HtmlElement[], passing: Passing): string {
  const blocks = elements.flatMap((element) => blocksOf(element.children, passing));
  while (blocks[0] === RULE) blocks.shift();
  while (blocks.at(-1) === RULE) blocks.pop();
  return `${blocks.join('\n\n').trim()}\n`;
}

const RULE = '---';

/** Each a block of Markdown at the margin, without lines around it. */
function blocksOf(children: readonly (HtmlElement | string)[], passing: Passing): string[] {
  const blocks: string[] = [];
  let run: (HtmlElement | string)[] = [];
  let lastList = '';
  const push = (...more: readonly string[]): void => {
    if (more.length > 0) lastList = '';
    blocks.push(...more);
  };
  const flush = (): void => {
    const line = inlineOf(run, passing);
    if (/\S/.test(line)) push(escapeHead(line));
    run = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || !isBlock(child)) {
      run.push(child);
      continue;
    }
    flush();
    if (isLeftOut(child, passing)) continue;
    if (child.name === 'ul' || child.name === 'ol' || child.name === 'menu') {
      const list = listOf(child, lastList, passing);
      if (list.text === '') continue;
      push(list.text);
      lastList = list.sign;
    } else push(...blockOf(child, passing));
  }
  flush();
  return blocks;
}

/** Whether an element begins a line of its own: by itself, or by what is in it. */
function isBlock(element: HtmlElement): boolean {
  if (BLOCKS.has(element.name)) return true;
  return element.children.some((child) => typeof child !== 'string' && isBlock(child));
}

function blockOf(element: HtmlElement, passing: Passing): readonly string[] {
  const { name, children } = element;
  if (/^h[1-6]$/.test(name)) {
    const line = inlineOf(children, passing).replaceAll('\\\n', ' ');
    return /\S/.test(line) ? [`${'#'.repeat(Number(name[1]))} ${line}`] : [];
  }
  switch (name) {
    case 'blockquote': {
      const inside = blocksOf(children, passing).join('\n\n');
      return inside === '' ? [] : [inside.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')];
    }
    case 'pre': {
      const code = textOf(element).replace(/^\n|\s+$/g, '');
      if (code === '') return [];
      const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(longest + 1);
      return [`${fence}${languageOf(element)}\n${code}\n${fence}`];
    }
    case 'hr':
      return [RULE];
    case 'dl':
      return definitionsOf(element, passing);
    case 'table':
      return tableOf(element, passing);
    case 'details': {
      const summary = elementsNamed(element, new Set(['summary']))[0];
      const rest = children.filter((child) => child !== summary);
      const title = summary ? inlineOf(summary.children, passing) : '';
      const head = title === '' ? '<details>' : `<details>\n<summary>${title}</summary>`;
      const inside = blocksOf(rest, passing);
      return inside.length === 0 && title === '' ? [] : [head, ...inside, '</details>'];
    }
    default:
      return blocksOf(children, passing);
  }
}

function languageOf(element: HtmlElement): string {
  const code = element.children.find((child) => typeof child !== 'string' && child.name === 'code');
  const classes = `${element.attributes['class'] ?? ''} ${(typeof code === 'object' && code.attributes['class']) || ''}`;
  return /\blang(?:uage)?-([\w+#-]{1,30})/.exec(classes)?.[1] ?? '';
}

/** Two lists that follow each other are two: the second has another sign. */
function listOf(
  list: HtmlElement,
  last: string,
  passing: Passing,
): { readonly text: string; readonly sign: string } {
  const isOrdered = list.name === 'ol';
  const sign = isOrdered ? (last === '.' ? ')' : '.') : last === '-' ? '*' : '-';
  const { type = '1', reversed } = list.attributes;
  if (isOrdered && (type !== '1' || reversed !== undefined)) passing.lose('numbering');
  let next = whole(list.attributes['start']) ?? 1;
  let isLoose = false;
  const items: string[] = [];
  for (const child of list.children) {
    if (typeof child === 'string' && !/\S/.test(child)) continue;
    const isItem = typeof child !== 'string' && child.name === 'li';
    const isList = typeof child !== 'string' && (child.name === 'ul' || child.name === 'ol');
    if (typeof child !== 'string' && isItem) next = whole(child.attributes['value']) ?? next;
    const blocks =
      typeof child !== 'string' && isItem ? blocksOf(child.children, passing) : blocksOf([child], passing);
    if (blocks.length === 0) continue;
    const mark = isOrdered ? `${next}${sign} ` : `${sign} `;
    const indent = ' '.repeat(mark.length);
    const nestedOnly = blocks.length === 2 && /^(?:[-*] |\d+[.)] )/.test(blocks[1] ?? '');
    isLoose ||= blocks.length > 1 && !nestedOnly;
    const body = blocks
      .join(nestedOnly && canFollow(blocks[1] ?? '') ? '\n' : '\n\n')
      .replace(/\n(?=[^\n])/g, `\n${indent}`);
    const previous = items.at(-1);
    // A list between the items of another belongs to the item before it.
    if (isList && previous !== undefined) items[items.length - 1] = `${previous}\n\n${indent}${body}`;
    else {
      items.push(mark + unescapedHead(body));
      next++;
    }
  }
  return { text: items.join(isLoose ? '\n\n' : '\n'), sign };
}

/** Whether a list may follow a line directly: one that begins with another number than 1 would belong to the line. */
function canFollow(list: string): boolean {
  return /^(?:[-*]|1[.)]) /.test(list);
}

function whole(written: string | undefined): number | undefined {
  const value = Number(written);
  return written === undefined ||
    written === '' ||
    !Number.isInteger(value) ||
    value < 0 ||
    value > 999_999_999
    ? undefined
    : value;
}

/** In an item a number at the head of the text is text: its own stands before it. */
function unescapedHead(text: string): string {
  return text.replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2');
}

/** Definitions as Pandoc, PHP Markdown Extra and others write them. */
function definitionsOf(list: HtmlElement, passing: Passing): readonly string[] {
  const groups: string[] = [];
  let open = '';
  for (const child of list.children.flatMap((one) =>
    typeof one !== 'string' && one.name === 'div' ? one.children : [one],
  )) {
    if (typeof child === 'string') continue;
    const blocks = blocksOf(child.children, passing);
    if (blocks.length === 0) continue;
    if (child.name === 'dd') {
      open += `${open === '' ? '' : '\n'}:   ${blocks.join('\n\n').replace(/\n(?=[^\n])/g, '\n    ')}`;
    } else {
      if (open.includes('\n:   ')) {
        groups.push(open);
        open = '';
      }
      open += `${open === '' ? '' : '\n'}${blocks.join(' ').replaceAll('\n', ' ')}`;
    }
  }
  return open === '' ? groups : [...groups, open];
}

const ROWS: ReadonlySet<string> = new Set(['tr']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const LAYOUT: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 table dl blockquote pre'.split(' '));

function tableOf(table: HtmlElement, passing: Passing): readonly string[] {
  const rows = elementsNamed(table, ROWS).map((row) => elementsNamed(row, CELLS));
  const cells = rows.flat();
  // A table that holds a page is no table of words.
  const isLayout =
    table.attributes['role'] === 'presentation' ||
    cells.length < 2 ||
    rows.every((row) => row.length < 2) ||
    cells.some((cell) => elementsNamed(cell, LAYOUT).length > 0);
  if (isLayout) return cells.flatMap((cell) => blocksOf(cell.children, passing));
  const caption = elementsNamed(table, new Set(['caption'])).flatMap((one) =>
    blocksOf(one.children, passing),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.flatMap((row): string[] => {
    if (row.length === 0) return [];
    for (const { attributes } of row)
      if ((whole(attributes['colspan']) ?? 1) > 1 || (whole(attributes['rowspan']) ?? 1) > 1)
        passing.lose('merged');
    const written = row.map(({ children }) =>
      blocksOf(children, passing).join('<br>').replace(/\\?\n/g, '<br>').replace(/\|/g, '\\|'),
    );
    while (written.length < width) written.push('');
    return [`| ${written.join(' | ')} |`];
  });
  const [head = '', ...rest] = lines;
  return [...caption, [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n')];
}

/** At the start of a paragraph numbers are taken for items, as a reader does, but for years; other marks stay text. */
function escapeHead(text: string): string {
  return text.replace(/^[#+|=:-]/, '\\$&').replace(/^(\d{4,9})([.)])(?=\s)/, '$1\\$2');
}
