import { type HtmlElement, textOf } from './html-tree.ts';

/** What is kept of a page as it goes through, and what is lost. */
export interface Passing {
  /** What quotation marks its language has. */
  readonly quotes: readonly [open: string, close: string];
  /** Counts what is left out, by the element that it stands in. */
  readonly lose: (name: string) => void;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['em', '*'],
  ['i', '*'],
  ['cite', '*'],
  ['var', '*'],
  ['dfn', '*'],
  ['strong', '**'],
  ['b', '**'],
  ['del', '~~'],
  ['s', '~~'],
  ['strike', '~~'],
]);
/** Markdown has no signs for them, and lets them stand. */
const KEPT: ReadonlySet<string> = new Set('sub sup kbd abbr ins mark u ruby rt rp bdi bdo'.split(' '));
/** What runs, asks or plays: it has no place in a text. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style template head nav form noscript svg math iframe object embed video audio canvas select textarea button input label dialog'.split(
    ' ',
  ),
);
/** Of these nobody misses anything. */
const SILENT: ReadonlySet<string> = new Set('script style template head noscript meta link'.split(' '));

/** Whether an element is left out; what readers would miss is counted. */
export function isLeftOut(element: HtmlElement, { lose }: Passing): boolean {
  const { name, attributes } = element;
  if (attributes['hidden'] !== undefined || /display\s*:\s*none/i.test(attributes['style'] ?? '')) {
    if (/\S/.test(textOf(element))) lose('hidden');
    return true;
  }
  if (!LEFT_OUT.has(name)) return false;
  const isMedia = /^(?:svg|math|iframe|object|embed|video|audio|canvas)$/.test(name);
  if (!SILENT.has(name) && (isMedia || /\S/.test(textOf(element)))) lose(name);
  return true;
}

/** Elements of running text as Markdown on one line but for hard breaks. White space is folded as browsers do. */
export function inlineOf(children: readonly (HtmlElement | string)[], passing: Passing): string {
  return tidy(written(children, passing));
}

/** Text before and after a break, and at both ends, has no white space. */
export function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?(\\\n) ?/g, '$1')
    .replace(/^(?: |\\\n)+|(?: |\\\n)+$/g, '');
}

function written(children: readonly (HtmlElement | string)[], passing: Passing): string {
  let line = '';
  for (const child of children)
    line +=
      typeof child === 'string' ? escape(child.replace(/[ \t\r\n\f]+/g, ' ')) : elementOf(child, passing);
  return line;
}

function elementOf(element: HtmlElement, passing: Passing): string {
  const { name, attributes, children } = element;
  if (name === 'br') return '\\\n';
  if (name === 'wbr') return '';
  if (name === 'input' && attributes['type'] === 'checkbox')
    return attributes['checked'] === undefined ? '[ ] ' : '[x] ';
  if (name === 'label') return written(children, passing);
  if (isLeftOut(element, passing)) return '';
  if (name === 'img') {
    const alt = attributes['alt'] ?? '';
    if (alt.trim() === '') passing.lose('img');
    return alt.trim() === ''
      ? ''
      : `![${escape(alt.replace(/\s+/g, ' '))}](${destination(attributes['src'] ?? '')}${titleOf(attributes['title'])})`;
  }
  if (name === 'code' || name === 'samp' || name === 'tt') return codeOf(textOf(element));
  const inside = written(children, passing);
  if (name === 'q') return `${passing.quotes[0]}${inside.trim()}${passing.quotes[1]}`;
  if (name === 'a' && attributes['href'] !== undefined && inside.trim() !== '')
    return around(inside, '[', `](${destination(attributes['href'])}${titleOf(attributes['title'])})`);
  const mark = MARKS.get(name);
  if (mark !== undefined) return inside.trim() === '' ? inside : around(inside, mark, mark);
  if (KEPT.has(name) && inside.trim() !== '') {
    const title = name === 'abbr' ? (attributes['title'] ?? '') : '';
    return `<${name}${title === '' ? '' : ` title="${title.replace(/"/g, '&quot;')}"`}>${inside}</${name}>`;
  }
  return inside;
}

/** White space goes outside of the signs, where Markdown needs it. */
function around(inside: string, open: string, close: string): string {
  const text = inside.trim();
  const at = inside.indexOf(text);
  return `${inside.slice(0, at)}${open}${text}${close}${inside.slice(at + text.length)}`;
}

function codeOf(text: string): string {
  const code = text.replace(/\s+/g, ' ').trim();
  if (code === '') return '';
  const runs = new Set((code.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${'`'.repeat(length)}${pad}${code}${pad}${'`'.repeat(length)}`;
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>~]|&(?=#|[a-z])/gi, '\\$&');
}

function destination(address: string): string {
  const plain = address.trim();
  return plain === '' || /[\s()<>]/.test(plain) ? `<${plain.replace(/[<>\n]/g, encodeURIComponent)}>` : plain;
}

function titleOf(title: string | undefined): string {
  return title === undefined || title.trim() === ''
    ? ''
    : ` "${title.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
