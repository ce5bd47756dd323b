/** Pages of the web and the sources that site generators make them from: what they are, and their text as Markdown. */

import { htmlToMarkdown, type PageText } from './html-markdown.ts';

/** `wml`: the Website Meta Language. `other`: templates and markup that nothing here reads. */
export type PageKind = 'html' | 'wml' | 'other';

/**
 * What a file is that is no Markdown; `undefined` for Markdown and plain text. The name counts first; a file without a
 * telling name is a page when it begins like one.
 *
 * @param name Name of the file.
 * @param text Its text.
 */
export function pageKind(name: string, text: string): PageKind | undefined {
  const ending = /\.([a-z]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'wml') return 'wml';
  if (/^(?:html?|xhtml)$/.test(ending)) return 'html';
  if (
    /^(?:rst|adoc|asciidoc|asc|tex|texi|textile|mediawiki|wiki|org|pod|rtf|xml|xsl|php|jsp|ftl|po|pot|xlf|xliff|json|ya?ml|toml|docx?|odt|pdf)$/.test(
      ending,
    )
  )
    return 'other';
  const head = text
    .slice(0, 2_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^#use\s+wml::/m.test(head)) return 'wml';
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(behindComments(head)) ? 'html' : undefined;
}

/** What a page begins with once the XML declaration and comments are left out. */
function behindComments(head: string): string {
  let rest = head.replace(/^<\?xml[^>]*>/, '').trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) break;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** The text of a page as Markdown, as `htmlToMarkdown` has it. Never throws. */
export function pageToMarkdown(
  kind: Exclude<PageKind, 'other'>,
  text: string,
  quotesOf?: Parameters<typeof htmlToMarkdown>[1],
): PageText {
  return htmlToMarkdown(kind === 'wml' ? wmlToHtml(text) : text, quotesOf);
}

/** A text without what stands from each beginning to the next end, in one pass; without an end all of it stays. */
function withoutBetween(text: string, beginning: RegExp, end: string): string {
  // Only letters that have as many units in lower case, so that places stay.
  const ends = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let kept = '';
  let at = 0;
  for (const { index, 0: found } of text.matchAll(beginning)) {
    if (index < at) continue;
    const close = ends.indexOf(end, index + found.length);
    if (close < 0) break;
    kept += text.slice(at, index);
    at = close + end.length;
  }
  return kept + text.slice(at);
}

/** The HTML in a file of WML: what only the generator reads is left out, the title becomes the heading. */
function wmlToHtml(text: string): string {
  const title = /^#use[ \t]+wml::.*?\btitle="([^"\n]{1,500})"/m.exec(text)?.[1];
  const written = text.replace(/^#.*$/gm, '');
  const body = withoutBetween(withoutBetween(written, /^<define-tag/gim, '</define-tag>'), /<:/g, ':>')
    .replace(/<(?:toc-display|toc-add-entry|show-toc)\s*\/?>/gi, '')
    // An entry of the table of contents is the heading that it leads to.
    .replace(/<(\/?)toc-add-entry\b[^<>]*>/gi, '<$1h2>')
    .replace(/\\\r?\n/g, ' ');
  const hasTitle = title !== undefined && !/<h1\b/i.test(body);
  return `${hasTitle ? `<h1>${title}</h1>` : ''}${body}`;
}
