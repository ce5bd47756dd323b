/** The parts of a Word document that say how it looks. */

import { directionOf } from '../languages/direction.ts';
import { type Markup, markup } from './markup.ts';

/** One list: with the number it begins with, or with bullets. */
export interface NumberedList {
  readonly start: number | undefined;
  /** From 0. */
  readonly depth: number;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Which part is of which type. */
export const typesXml: string = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

/** Styles by the names that Word knows. */
export function stylesXml(lang: string): string {
  const language =
    directionOf(lang) === 'rtl'
      ? markup`<w:lang w:bidi="${lang}"/>`
      : /^(?:zh|ja|ko)\b/.test(lang)
        ? markup`<w:lang w:eastAsia="${lang}"/>`
        : markup`<w:lang w:val="${lang}"/>`;
  const headings = [36, 28, 24, 22, 22, 22].map((size, index) =>
    style(`Heading${index + 1}`, `heading ${index + 1}`, {
      paragraph: markup`<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="${index}"/>`,
      run: markup`<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    }),
  );
  const indented = markup`<w:ind w:left="567" w:right="567"/>`;
  return (
    DECLARATION +
    markup`<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/>${language}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${headings}${style('ListParagraph', 'List Paragraph', {})}${style('Quote', 'Quote', { paragraph: indented })}${style('Notice', 'Notice', { run: markup`<w:color w:val="404040"/>` })}${style('Draft', 'Draft', { run: markup`<w:b/><w:bCs/>` })}${style('Code', 'Code', { run: markup`<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>` })}<w:style w:type="character" w:styleId="CodeWords"><w:name w:val="CodeWords"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/></w:rPr></w:style></w:styles>`
      .text
  );
}

function style(
  id: string,
  name: string,
  { paragraph, run }: { readonly paragraph?: Markup; readonly run?: Markup },
): Markup {
  return markup`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${paragraph && markup`<w:pPr>${paragraph}</w:pPr>`}${run && markup`<w:rPr>${run}</w:rPr>`}</w:style>`;
}

/** Every list of the text by itself, so that none goes on with the number of another. */
export function numberingXml(lists: readonly NumberedList[]): string {
  const abstract = lists.map(
    ({ start, depth }, index) =>
      markup`<w:abstractNum w:abstractNumId="${index + 1}"><w:multiLevelType w:val="multilevel"/>${level(Math.min(depth, 8), start)}</w:abstractNum>`,
  );
  const used = lists.map(
    (_, index) => markup`<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`,
  );
  return DECLARATION + markup`<w:numbering xmlns:w="${MAIN}">${abstract}${used}</w:numbering>`.text;
}

function level(depth: number, start: number | undefined): Markup {
  const sign = start === undefined ? '•' : `%${depth + 1}.`;
  const format = start === undefined ? 'bullet' : 'decimal';
  return markup`<w:lvl w:ilvl="${depth}"><w:start w:val="${start ?? 1}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="${567 * (depth + 1)}" w:hanging="567"/></w:pPr></w:lvl>`;
}
