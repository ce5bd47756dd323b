import { Parser } from 'htmlparser2';

/**
 * The text of an HTML page as Markdown: headings, paragraphs, lists, quotations, links, emphasis, code and line breaks.
 * Scripts, styles, forms, menus and everything without words are left out; of a page with a `main` or `article`
 * element, only that is taken. Never throws.
 *
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html
 */
export function htmlToMarkdown(html: string): string {
  const whole = collect(html, () => true);
  const hasMain = /<(?:main|article)\b/i.test(html);
  const main = hasMain
    ? collect(html, (inside) => inside.some((name) => name === 'main' || name === 'article'))
    : '';
  return main.trim() === '' ? whole : main;
}

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'head',
  'nav',
  'form',
  'noscript',
  'svg',
  'iframe',
  'object',
]);
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'wbr',
  'source',
  'col',
  'area',
  'base',
  'embed',
  'track',
]);
const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup html li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const INLINE = new Map([
  ['em', '*'],
  ['i', '*'],
  ['cite', '*'],
  ['strong', '**'],
  ['b', '**'],
]);

/** Elements inside one another that are told apart: every piece of text is asked where it stands. */
const MAX_DEPTH = 200;

/** A list that is open, and the number of its next item. */
interface List {
  readonly ordered: boolean;
  next: number;
}

function collect(html: string, wants: (inside: readonly string[]) => boolean): string {
  const out: string[] = [];
  const inside: string[] = [];
  const lists: List[] = [];
  const links: string[] = [];
  let line = '';
  let mark = '';
  let isItem = false;
  const flush = (): void => {
    const text = line
      .replace(/[ \t\n]+(?=\\\n|$)/g, '')
      .replace(/(\\\n)[ \t\n]+/g, '$1')
      .replace(/(?:\\\n)+$/, '')
      .trim();
    if (text !== '' && text !== '****' && text !== '**') {
      const depth = '   '.repeat(Math.max(0, lists.length - 1));
      const quote = inside.includes('blockquote') ? '> ' : '';
      const body = text.replaceAll('\n', `\n${quote}${depth}${' '.repeat(mark.length)}`);
      out.push(
        `${isItem && mark !== '' ? '\n' : '\n\n'}${quote}${depth}${mark}${mark === '' ? escapeHead(body) : body}`,
      );
      mark = '';
    }
    line = '';
  };
  const isSkipped = (): boolean => inside.some((name) => SKIPPED.has(name)) || !wants(inside);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (BLOCKS.has(name)) flush();
      if (!VOID.has(name) && inside.length < MAX_DEPTH) inside.push(name);
      if (isSkipped()) return;
      if (name === 'br') line += '\\\n';
      else if (name === 'ul' || name === 'ol')
        lists.push({ ordered: name === 'ol', next: Number(attributes['start'] ?? 1) || 1 });
      else if (name === 'li') {
        const list = lists.at(-1);
        mark = list?.ordered ? `${Number(attributes['value'] ?? list.next) || list.next}. ` : '- ';
        if (list) list.next++;
        isItem = true;
      } else if (/^h[1-6]$/.test(name)) mark = `${'#'.repeat(Number(name[1]))} `;
      else if (name === 'a' && attributes['href'] !== undefined) {
        links.push(attributes['href']);
        line += '[';
      } else if (name === 'img' && attributes['alt']) {
        line += `![${escape(attributes['alt'])}](${destination(attributes['src'] ?? '')})`;
      } else if (name === 'code' && !inside.includes('pre')) line += '`';
      else line += INLINE.get(name) ?? '';
    },
    ontext: (text) => {
      if (isSkipped()) return;
      const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
      line += inside.includes('code') ? folded.replaceAll('`', '') : escape(folded);
    },
    onclosetag: (name) => {
      const skipped = isSkipped();
      if (!skipped) {
        if (name === 'a' && links.length > 0) line += `](${destination(links.pop() ?? '')})`;
        else if (name === 'code' && !inside.includes('pre')) line += '`';
        else if (INLINE.has(name)) line = closed(line, INLINE.get(name) ?? '');
      }
      if (BLOCKS.has(name)) {
        flush();
        mark = '';
      }
      if (!skipped && (name === 'ul' || name === 'ol')) {
        lists.pop();
        isItem = false;
      }
      const at = inside.lastIndexOf(name);
      if (at >= 0) inside.splice(at, 1);
    },
  });
  parser.write(html);
  parser.end();
  flush();
  return `${out.join('').trim()}\n`;
}

/** White space goes outside of the delimiter, where Markdown needs it. */
function closed(line: string, delimiter: string): string {
  const text = line.trimEnd();
  return text + delimiter + line.slice(text.length);
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>]|&(?=#|[a-z])/gi, '\\$&');
}

/** At the start of a paragraph numbers are taken for items, as a reader does; other marks stay text. */
function escapeHead(text: string): string {
  return text.replace(/^[#+~|=-]/, '\\$&');
}

function destination(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>` : address;
}
