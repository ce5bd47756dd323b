/** A text as an electronic book. */

import { writeZip } from '../formats/zip.ts';
import { bodyHtml, direction } from './html.ts';
import { Markup, markup } from './markup.ts';
import type { PageWords, ReadableItem, ReadableText } from './readable.ts';
import { aroundText } from './text.ts';

/**
 * The bytes of an EPUB 3 with one chapter and a table of its headings and items. Pure; the same text gives the same bytes.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function renderEpub(text: ReadableText, words: PageWords): Uint8Array {
  const files = [
    { path: 'META-INF/container.xml', content: CONTAINER },
    { path: 'EPUB/package.opf', content: packageOf(text) },
    { path: 'EPUB/nav.xhtml', content: navigation(text) },
    { path: 'EPUB/text.xhtml', content: chapter(text, words) },
    { path: 'EPUB/style.css', content: STYLE },
  ];
  return writeZip(files, { path: 'mimetype', content: 'application/epub+zip' });
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';
const CONTAINER = `${DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;
const STYLE = `body{line-height:1.5}
.notice{border-inline-start:3px solid #888;padding-inline-start:1em;font-size:.95em}
.draft{border:1px solid #888;padding:.5em 1em;font-weight:bold}
ol.own{list-style:none;padding-inline-start:1em}
`;
/** A book has to say when it was changed last; a clock would give other bytes at every build. */
const MODIFIED = '2000-01-01T00:00:00Z';

function packageOf(text: ReadableText): string {
  const { document, edition, lang, title, credit } = text;
  return (
    DECLARATION +
    markup`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}" dir="${direction(lang)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:urtext:${document}:${edition}:${lang}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${lang}</dc:language>
${credit && markup`<dc:rights>${credit.licence}</dc:rights>\n<dc:source>${credit.source}</dc:source>\n`}<meta property="dcterms:modified">${MODIFIED}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine page-progression-direction="${direction(lang)}">
<itemref idref="text"/>
</spine>
</package>
`.text
  );
}

function navigation(text: ReadableText): string {
  const entries = text.items.filter(
    ({ kind, addresses }) => addresses.length > 0 && (kind === 'heading' || kind === 'item'),
  );
  const lines = entries.map(
    (item) => markup`<li><a href="text.xhtml#${item.addresses[0]}">${labelOf(item)}</a></li>\n`,
  );
  const all = lines.length > 0 ? lines : [markup`<li><a href="text.xhtml">${text.title}</a></li>\n`];
  return xhtml(text, markup`<nav epub:type="toc"><ol>\n${all}</ol></nav>\n`);
}

/** A heading whole; of an item its number and its beginning. */
export function labelOf({ kind, marker, text }: ReadableItem): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (kind === 'heading') return flat;
  const letters = [...flat];
  const short =
    letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL).join('').trimEnd()}…` : flat;
  return `${marker} ${short}`.trim();
}

/** Characters of a label in a table of contents. */
const LONGEST_LABEL = 60;

function chapter(text: ReadableText, words: PageWords): string {
  const { before, after } = aroundText(text, words);
  const said = (line: string, name: string): Markup =>
    markup`<p class="${name}" xml:lang="${words.lang}" lang="${words.lang}" dir="${direction(words.lang)}">${line}</p>\n`;
  const alone = { ...text, items: text.items.map((item) => ({ ...item, definitive: [] })) };
  return xhtml(
    text,
    markup`${before.map((line) => said(line, 'draft'))}${bodyHtml(alone)}${after.map((line) => said(line, 'credit'))}`,
  );
}

function xhtml({ lang, title }: ReadableText, body: Markup): string {
  return (
    DECLARATION +
    markup`<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${direction(lang)}">
<head><meta charset="utf-8"/><title>${title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}</body>
</html>
`.text
  );
}
