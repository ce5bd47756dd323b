/** A text as a Word document. */

import type { Inline } from '../formats/exchange.ts';
import { writeZip } from '../formats/zip.ts';
import { anchorName } from '../pairs/anchors.ts';
import { bookmarkNames } from './bookmarks.ts';
import { type NumberedList, numberingXml, stylesXml, typesXml } from './docx-parts.ts';
import { direction } from './html.ts';
import { Markup, markup } from './markup.ts';
import { type Piece, piecesOf } from './pieces.ts';
import {
  isPlainNumber,
  outlineOf,
  type PageWords,
  type ReadableItem,
  type ReadableText,
  writeParts,
} from './readable.ts';
import { aroundText } from './text.ts';

/**
 * The bytes of a DOCX with real headings and lists, a bookmark for every item and the language of every run. Pure; the
 * same text gives the same bytes.
 *
 * @see ECMA-376, part 1
 */
export function renderDocx(text: ReadableText, words: PageWords): Uint8Array {
  const writer: Writer = { text, names: bookmarkNames(text), links: [], lists: [], bookmarks: 0 };
  const { before, after } = aroundText(text, words);
  const said = (line: string): Markup =>
    paragraph(writer, { style: 'Draft', lang: words.lang, content: [{ type: 'text', text: line }] });
  const body = markup`${before.map(said)}${bodyXml(writer)}${after.map(said)}`;
  const section = direction(text.lang) === 'rtl' && markup`<w:bidi/>`;
  const files = [
    { path: '[Content_Types].xml', content: typesXml },
    { path: '_rels/.rels', content: relations(PARTS) },
    { path: 'docProps/core.xml', content: coreXml(text) },
    {
      path: 'word/document.xml',
      content: document(
        markup`${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="708" w:footer="708" w:gutter="0"/>${section}</w:sectPr>`,
      ),
    },
    { path: 'word/styles.xml', content: stylesXml(text.lang) },
    { path: 'word/numbering.xml', content: numberingXml(writer.lists) },
    {
      path: 'word/_rels/document.xml.rels',
      content: relations([
        { id: 'styles', type: `${OFFICE}/styles`, target: 'styles.xml' },
        { id: 'numbering', type: `${OFFICE}/numbering`, target: 'numbering.xml' },
        ...writer.links.map((target, index) => ({
          id: `link${index + 1}`,
          type: `${OFFICE}/hyperlink`,
          target,
          isOutside: true,
        })),
      ]),
    },
  ];
  return writeZip(files);
}

/** What is gathered while the body is written. */
interface Writer {
  readonly text: ReadableText;
  /** By name of a place, the name of its bookmark. */
  readonly names: ReadonlyMap<string, string>;
  readonly links: string[];
  readonly lists: NumberedList[];
  bookmarks: number;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PARTS: readonly Relation[] = [
  { id: 'document', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
  {
    id: 'core',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
];

function relations(all: readonly Relation[]): string {
  return (
    DECLARATION +
    markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(
      ({ id, type, target, isOutside }) =>
        markup`<Relationship Id="${id}" Type="${type}" Target="${target}"${isOutside && markup` TargetMode="External"`}/>`,
    )}</Relationships>`.text
  );
}

function coreXml({ title, lang, edition, credit }: ReadableText): string {
  return (
    DECLARATION +
    markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>${lang}</dc:language><cp:version>${edition}</cp:version>${credit && markup`<dc:description>${credit.licence} ${credit.source}</dc:description>`}</cp:coreProperties>`
      .text
  );
}

function document(body: Markup): string {
  return (
    DECLARATION +
    markup`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`
      .text
  );
}

function bodyXml(writer: Writer): readonly Markup[] {
  return writeParts(outlineOf(writer.text.items), {
    item: (item) => itemXml(writer, item),
    list: ({ isNumbered, lines }, below, depth) => {
      const first = lines[0]?.item.number ?? 1;
      const isCounted =
        isNumbered && lines.every(({ item }, index) => isPlainNumber(item) && item.number === first + index);
      const list =
        isNumbered && !isCounted
          ? undefined
          : newList(writer, { start: isCounted ? first : undefined, depth });
      return markup`${lines.map((line) => [lineXml(writer, line.item, { list, depth }), ...below(line)])}`;
    },
  });
}

function newList(writer: Writer, list: NumberedList): number {
  writer.lists.push(list);
  return writer.lists.length;
}

function lineXml(
  writer: Writer,
  item: ReadableItem,
  { list, depth }: { readonly list: number | undefined; readonly depth: number },
): Markup {
  const content: readonly Inline[] =
    list === undefined ? [{ type: 'text', text: `${item.marker} ` }, ...item.content] : item.content;
  const numbering =
    list !== undefined &&
    markup`<w:numPr><w:ilvl w:val="${Math.min(depth, 8)}"/><w:numId w:val="${list}"/></w:numPr>`;
  return paragraph(writer, { style: 'ListParagraph', lang: item.lang, content, numbering, item });
}

function itemXml(writer: Writer, item: ReadableItem): Markup {
  const style =
    item.kind === 'heading'
      ? `Heading${item.level}`
      : (STYLES[item.kind] ?? (item.isVerbatim ? 'Notice' : ''));
  const content = item.kind === 'rule' ? [{ type: 'text', text: '* * *' } as const] : item.content;
  return paragraph(writer, { style, lang: item.lang, content, item });
}

const STYLES: Readonly<Record<string, string>> = { quote: 'Quote', code: 'Code' };

interface Paragraph {
  readonly style: string;
  readonly lang: string;
  readonly content: readonly Inline[];
  readonly numbering?: Markup | false;
  readonly item?: ReadableItem;
}

function paragraph(writer: Writer, { style, lang, content, numbering, item }: Paragraph): Markup {
  const isRight = direction(lang) === 'rtl';
  const inside = piecesOf(content).map((piece) => pieceXml(writer, piece, { lang, marks: '' }));
  const properties = markup`<w:pPr>${style !== '' && markup`<w:pStyle w:val="${style}"/>`}${numbering}<w:bidi w:val="${isRight ? 1 : 0}"/></w:pPr>`;
  return markup`<w:p>${properties}${bookmarked(writer, item, markup`${inside}`)}</w:p>`;
}

/** Every unit has a bookmark, and one for its label. */
function bookmarked(writer: Writer, item: ReadableItem | undefined, inside: Markup): Markup {
  const { addresses, anchors } = item ?? { addresses: [], anchors: [] };
  const names = new Set([...addresses, ...anchors].flatMap((name) => writer.names.get(name) ?? []));
  const marks = [...names].map((name) => ({ id: ++writer.bookmarks, name }));
  return markup`${marks.map(({ id, name }) => markup`<w:bookmarkStart w:id="${id}" w:name="${name}"/>`)}${inside}${marks.map(({ id }) => markup`<w:bookmarkEnd w:id="${id}"/>`)}`;
}

interface Run {
  readonly lang: string;
  /** Properties of the run. */
  readonly marks: string;
}

function pieceXml(writer: Writer, piece: Piece, run: Run): Markup {
  if (piece.type === 'text') return runXml(piece.text, run);
  if (piece.type === 'break') return markup`<w:r><w:br/></w:r>`;
  const marks = run.marks + (piece.type === 'mark' ? MARKS[piece.kind] : '');
  const inside = markup`${piece.inside.map((one) => pieceXml(writer, one, { ...run, marks }))}`;
  if (piece.type === 'mark') return inside;
  const title = piece.title !== undefined && markup` w:tooltip="${piece.title}"`;
  if (piece.address.startsWith('#')) {
    const name = writer.names.get(anchorName(piece.address) || 'top');
    return name === undefined
      ? inside
      : markup`<w:hyperlink w:anchor="${name}"${title}>${inside}</w:hyperlink>`;
  }
  writer.links.push(piece.address);
  return markup`<w:hyperlink r:id="link${writer.links.length}"${title}>${inside}</w:hyperlink>`;
}

const MARKS = {
  emphasis: '<w:i/><w:iCs/>',
  strong: '<w:b/><w:bCs/>',
  code: '<w:rStyle w:val="CodeWords"/>',
} as const;

function runXml(text: string, { lang, marks }: Run): Markup {
  const isRight = direction(lang) === 'rtl';
  const language = /^(?:zh|ja|ko)\b/.test(lang)
    ? markup`<w:lang w:eastAsia="${lang}"/>`
    : isRight
      ? markup`<w:lang w:bidi="${lang}"/>`
      : markup`<w:lang w:val="${lang}"/>`;
  // The order of properties is fixed: style and weight, direction, language.
  return markup`<w:r><w:rPr>${new Markup(marks)}${isRight && markup`<w:rtl/>`}${language}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
