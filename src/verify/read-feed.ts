/** Feeds: what their entries say, as one page. */

import { Parser } from 'htmlparser2';
import { escapeText } from '../formats/xml-write.ts';

/** Elements in each other that are looked at, and how much is read at once. */
const DEEPEST = 500;
const PIECE = 64 * 1024;

/** Elements that have the text of an entry in them, as HTML that is written as text. */
const contents = new Set(['description', 'content:encoded', 'content', 'summary']);

/**
 * The page that a feed is: titles of its entries as headings, their texts as they are.
 *
 * @returns Linear; never throws.
 * @see RSS 2.0; RFC 4287, 4.1.3
 */
export function pageOfFeed(xml: string): string {
  const pieces: string[] = [];
  let depth = 0;
  /** What is read just now: how deep it stands, and its text. */
  let open:
    | { readonly depth: number; readonly name: string; readonly isMarkup: boolean; text: string }
    | undefined;
  let from = 0;
  let isEntry = false;
  const parser: Parser = new Parser(
    {
      onopentag: (name, { type = '' }) => {
        depth++;
        if (name === 'item' || name === 'entry') isEntry = true;
        if (open || !isEntry || !(name === 'title' || contents.has(name))) return;
        open = { depth, name, isMarkup: type === 'xhtml', text: '' };
        from = parser.endIndex + 1;
      },
      ontext: (text) => {
        if (open) open.text += text;
      },
      onclosetag: (name) => {
        if (open?.depth === depth) {
          const { isMarkup, text } = open;
          const html = isMarkup ? xml.slice(from, parser.startIndex) : text;
          pieces.push(open.name === 'title' ? `<h1>${inline(text)}</h1>` : `<div>${html}</div>`);
          open = undefined;
        }
        if (name === 'item' || name === 'entry') isEntry = false;
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  // The parser goes through all that is open at each tag: what is nested so deep is none.
  for (let at = 0; at < xml.length; at += PIECE) {
    if (depth >= DEEPEST) break;
    parser.write(xml.slice(at, at + PIECE));
  }
  parser.end();
  return `<html><body>${pieces.join('\n')}</body></html>`;
}

/** A title may be written as HTML too. */
function inline(text: string): string {
  return /&(?:#?\w{1,20});|<\/?[a-z]/i.test(text) ? text : escapeText(text);
}
