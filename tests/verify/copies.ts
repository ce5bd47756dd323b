/** Copies of a text in every way in which people pass texts on. */

import { zipSync } from 'fflate';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Block } from '../../src/model.ts';

/** The blocks of a text, as Markdown has them. */
export function blocksOf(markdown: string): readonly Block[] {
  return readMarkdown(markdown).blocks;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** HTML of a text, its lists as lists. */
export function bodyOf(markdown: string): string {
  let html = '';
  let list = '';
  for (const { kind, level, text, ordinal } of blocksOf(markdown)) {
    const wanted = kind === 'item' ? 'ol' : kind === 'bullet' ? 'ul' : '';
    const start = kind === 'item' && ordinal && ordinal.value !== 1 ? ` start="${ordinal.value}"` : '';
    if (list !== wanted) html += (list && `</${list}>`) + (wanted && `<${wanted}${start}>`);
    list = wanted;
    html +=
      kind === 'heading'
        ? `<h${level}>${escaped(text)}</h${level}>`
        : wanted
          ? `<li>${escaped(text)}</li>`
          : `<p>${escaped(text)}</p>`;
    html += '\n';
  }
  return html + (list && `</${list}>`);
}

/** A page as a browser saves it: menus, banners and a footer around the text, scripts and styles between. */
export function pageOf(markdown: string, lang: string): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>Page – Site</title><style>.x{color:red}</style>
<script>var a = "<p>Not a paragraph of it at all, only a script</p>";</script></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us and our friends everywhere</a></li></ul></nav></header>
<div class="cookie">We use cookies to make this site better for everybody who comes here. <button>OK</button></div>
<main><article>${bodyOf(markdown)}</article></main>
<aside><h2>Read more</h2><p>Ten things that you always wanted to know about rules, and never dared to ask.</p></aside>
<footer><p>© 2026 Some Other Site. Imprint. Privacy. Contact us by mail at any time you like.</p></footer></body></html>`;
}

/** The lines of a text at most so wide. */
export function wrapped(text: string, width: number, indent = ''): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Plain text, wrapped. */
export function textOf(markdown: string, width = 72): string {
  return blocksOf(markdown)
    .map(({ kind, text, ordinal }) => {
      const mark = kind === 'item' ? `${ordinal?.value}. ` : kind === 'bullet' ? '* ' : '';
      return wrapped(mark + text, width, mark && '   ');
    })
    .join('\n\n');
}

/** A letter with the text in it. */
export function mailOf(text: string): string {
  return `From: Ada <ada@example.org>\nTo: bob@example.org\nSubject: The text\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')}\n`;
}

/** A letter that answers, with the text quoted in it. */
export function quotedMailOf(markdown: string): string {
  const quoted = textOf(markdown, 68).replace(/^/gm, '> ');
  return mailOf(
    `Hello Bob,\n\nhere is what you asked me for.\n\nOn Monday you wrote to all of us:\n${quoted}\n\nKind regards\nAda\n\n-- \nAda of the example\n`,
  );
}

/** A letter with the text as HTML in quoted-printable. */
export function htmlMailOf(markdown: string): string {
  const html = Buffer.from(pageOf(markdown, ''));
  const lines = [...html]
    .map((byte) =>
      byte === 10
        ? '\n'
        : byte > 126 || byte === 61 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('');
  const soft = lines
    .split('\n')
    .map((line) => line.replace(/(?:=[0-9A-F]{2}|[^=]){60}(?=.)/g, '$&=\n'))
    .join('\n');
  return `From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${soft}\n--b--\n`;
}

/** How runs of a Word document are written: each paragraph in several. */
function runsOf(text: string): string {
  return (text.match(/[\s\S]{1,40}/g) ?? [])
    .map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)
    .join('');
}

/** A Word document; `extra` stands before its last paragraph, `tracked` changes what paragraphs have. */
export function docxOf(markdown: string, change: (xml: string) => string = (xml) => xml): Uint8Array {
  const body = blocksOf(markdown)
    .map(({ kind, text }) => {
      const style = kind === 'heading' ? '<w:pStyle w:val="Heading1"/>' : '';
      const list =
        kind === 'item' || kind === 'bullet'
          ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${kind === 'item' ? 1 : 2}"/></w:numPr>`
          : '';
      return `<w:p><w:pPr>${style}${list}</w:pPr>${runsOf(text)}</w:p>`;
    })
    .join('');
  const ns =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const level = (id: number, format: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
  const numbering = `<w:numbering ${ns}>${level(1, 'decimal')}${level(2, 'bullet')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
  return zipSync({
    '[Content_Types].xml': bytes('<Types/>'),
    'word/document.xml': bytes(
      change(`<?xml version="1.0"?><w:document ${ns}><w:body>${body}</w:body></w:document>`),
    ),
    'word/numbering.xml': bytes(numbering),
  });
}

/** An OpenDocument text; `change` is done to its content. */
export function odtOf(markdown: string, change: (xml: string) => string = (xml) => xml): Uint8Array {
  let body = '';
  let list = '';
  for (const { kind, text, ordinal } of blocksOf(markdown)) {
    const wanted = kind === 'item' || kind === 'bullet' ? kind : '';
    const isFirst = list !== wanted;
    if (isFirst) body += (list && '</text:list>') + (wanted && '<text:list>');
    list = wanted;
    const start = isFirst && kind === 'item' && ordinal ? ` text:start-value="${ordinal.value}"` : '';
    const name = kind === 'heading' ? 'text:h' : 'text:p';
    const paragraph = `<${name}>${escaped(text).replace(/ (?=\S+$)/, '<text:s/>')}</${name}>`;
    body += wanted ? `<text:list-item${start}>${paragraph}</text:list-item>` : paragraph;
  }
  return zipSync({
    mimetype: bytes('application/vnd.oasis.opendocument.text'),
    'content.xml': bytes(
      change(
        `<office:document-content><office:body><office:text>${body}${list && '</text:list>'}</office:text></office:body></office:document-content>`,
      ),
    ),
  });
}

/** A book of two pages. */
export function epubOf(markdown: string, lang: string): Uint8Array {
  const blocks = bodyOf(markdown).split(/(?=<h2)/);
  const pages = [blocks[0] ?? '', blocks.slice(1).join('')];
  return zipSync({
    mimetype: bytes('application/epub+zip'),
    'OPS/b.opf': bytes(
      `<package><metadata><dc:language>${lang}</dc:language></metadata><manifest><item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    ),
    'OPS/a.xhtml': bytes(`<html xmlns="http://www.w3.org/1999/xhtml"><body>${pages[0]}</body></html>`),
    'OPS/b.xhtml': bytes(`<html xmlns="http://www.w3.org/1999/xhtml"><body>${pages[1]}</body></html>`),
  });
}

/**
 * A PDF of one page in Latin letters, nothing of it packed, each line a piece of text; a file may be attached to it.
 * Numbers of items may be drawn after the first lines of their texts, to the left of them, as some programs do.
 *
 * @see ISO 32000-1, 7.5 and 7.11.4
 */
export function pdfOf(markdown: string, attached?: string, isNumberLast = false): Uint8Array {
  const lines = textOf(markdown, 80).split('\n');
  const escapedLine = (line: string): string => line.replace(/[\\()]/g, '\\$&');
  const drawn = (line: string): string => {
    const [mark, number] = /^(\d+\.) /.exec(line) ?? [];
    return isNumberLast && mark !== undefined
      ? `(${escapedLine(line.slice(mark.length))}) Tj -20 0 Td (${number}) Tj 20 -12 Td`
      : `(${escapedLine(line)}) Tj T*`;
  };
  const content = `BT /F1 9 Tf 12 TL 40 800 Td ${lines.map(drawn).join('\n')} ET`;
  const stream = (text: string, about = ''): string =>
    `<< ${about} /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`;
  const names = '/Names << /EmbeddedFiles << /Names [(a.md) 6 0 R] >> >>';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${attached === undefined ? '' : names} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...(attached === undefined
      ? []
      : [
          '<< /Type /Filespec /F (a.md) /UF (a.md) /EF << /F 7 0 R >> >>',
          stream(attached, '/Type /EmbeddedFile'),
        ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** An archive of files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? bytes(content) : content,
      ]),
    ),
  );
}
