/** A text as one page of HTML: no script, nothing fetched, every part in its language and direction. */

import { createHash } from 'node:crypto';
import { directionOf } from '../languages/direction.ts';
import { pageStyle } from './html-style.ts';
import { inlineHtml } from './inline-html.ts';
import { Markup, markup } from './markup.ts';
import {
  isPlainNumber,
  outlineOf,
  type PageWords,
  type ReadableItem,
  type ReadableText,
  writeParts,
} from './readable.ts';

/** Another form of the same text. */
export interface Sibling {
  /** What people call it: the language in itself, or the format. */
  readonly name: string;
  /** Language tag. */
  readonly lang: string;
  /** Relative to the page. */
  readonly href: string;
  /** Media type; only of other formats. */
  readonly type?: string;
}

/** What a page says beside its text. */
export interface PageOptions {
  readonly words: PageWords;
  /** The same document in all its languages, this one among them. */
  readonly languages: readonly Sibling[];
  /** The same text in other formats. */
  readonly formats: readonly Sibling[];
  /** The list of all texts, relative to the page. */
  readonly index: string;
  /** Where the folder will be on the web, ended by a slash; links of the head are absolute then. */
  readonly site: string | undefined;
  /** Path of the page in the folder. */
  readonly path: string;
}

/** The page. Pure; the same text gives the same bytes. */
export function renderHtml(text: ReadableText, options: PageOptions): string {
  const { words } = options;
  const { lang, title } = text;
  const own = wordsLanguage(words, lang);
  const hasEnglish = text.items.some(({ definitive }) => definitive.length > 0);
  const body = markup`<header>
<nav${own} aria-label="${words.say('languages')}">
<ul>
${options.languages.map((one) => languageLink(one, lang))}</ul>
</nav>
</header>
<main>
${text.isDraft && markup`<p class="draft" role="note"${own}>${words.say('draft')}</p>\n`}${
  hasEnglish &&
  markup`<p class="switch"${own}><label><input type="checkbox"/>${besideWords(text, options)}</label></p>\n`
}<article>
${bodyHtml(text)}</article>
</main>
${footer(text, options)}`;
  return page({ lang, title, head: headOf(text, options), body });
}

/** Words for what stands beside it; where that is not English, what its language calls itself. */
function besideWords({ definitive }: ReadableText, { words, languages }: PageOptions): Markup {
  const own = languages.find(({ lang }) => lang === definitive);
  if (own === undefined || definitive === 'en') return markup`<span>${words.say('beside')}</span>`;
  return markup`<span lang="${definitive}" dir="${direction(definitive)}">${own.name}</span>`;
}

/** The text itself, also well-formed as XML. */
export function bodyHtml(text: ReadableText): Markup {
  const parts = writeParts(outlineOf(text.items), {
    item: (item) => itemHtml(item, text),
    list: ({ isNumbered, lines }, below) => {
      if (!isNumbered)
        return markup`<ul>\n${lines.map((line) => lineHtml(line.item, text, below(line)))}</ul>\n`;
      const isPlain = lines.every(({ item }) => isPlainNumber(item));
      return markup`<ol${!isPlain && markup` class="own"`}>\n${lines.map((line) => lineHtml(line.item, text, below(line), isPlain))}</ol>\n`;
    },
  });
  return markup`${parts}`;
}

/** A whole page around its body. */
export function page(given: {
  readonly lang: string;
  readonly title: string;
  readonly head: Markup;
  readonly body: Markup;
}): string {
  const { lang, title, head, body } = given;
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!DOCTYPE html>
<html lang="${lang}" dir="${direction(lang)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${title}</title>
${head}<style>${new Markup(pageStyle)}</style>
</head>
<body>
${body}</body>
</html>
`.text;
}

const styleHash = createHash('sha256').update(pageStyle).digest('base64');

/** The direction to write down for a language, left to right where nobody knows. */
export function direction(lang: string): 'ltr' | 'rtl' {
  return directionOf(lang) ?? 'ltr';
}

/** Words that are in another language than the page say so. */
export function wordsLanguage(words: PageWords, lang: string): Markup | false {
  return words.lang !== lang && markup` lang="${words.lang}" dir="${direction(words.lang)}"`;
}

function headOf(text: ReadableText, { languages, formats, site, path }: PageOptions): Markup {
  const linkOf = (href: string): string => (site === undefined ? href : new URL(href, site + path).href);
  const english = languages.find(({ lang }) => lang === text.definitive);
  return markup`${site !== undefined && markup`<link rel="canonical" href="${site + path}"/>\n`}${languages.map(
    ({ lang, href }) => markup`<link rel="alternate" hreflang="${lang}" href="${linkOf(href)}"/>\n`,
  )}${english && markup`<link rel="alternate" hreflang="x-default" href="${linkOf(english.href)}"/>\n`}${formats.map(
    ({ href, type, lang }) =>
      markup`<link rel="alternate" type="${type}" hreflang="${lang}" href="${linkOf(href)}"/>\n`,
  )}${text.credit?.licenceUrl !== undefined && markup`<link rel="license" href="${text.credit.licenceUrl}"/>\n`}`;
}

function languageLink({ name, lang, href }: Sibling, current: string): Markup {
  const isHere = lang === current && markup` aria-current="page"`;
  return markup`<li><a href="${href}" lang="${lang}" dir="${direction(lang)}" hreflang="${lang}"${isHere}>${name}</a></li>\n`;
}

/** Numbers with hyphens keep their order among words from the right. */
function isolated(value: string): string {
  return `\u2066${value}\u2069`;
}

function footer(text: ReadableText, { words, formats, index }: PageOptions): Markup {
  const { credit, lang } = text;
  const own = wordsLanguage(words, lang);
  const licence = credit && words.say('licence', { licence: credit.licence });
  return markup`<footer>
<p${own}>${words.say('edition', { edition: isolated(text.edition) })}</p>
${text.isMachineMade && markup`<p${own}>${words.say('machine')}</p>\n`}${
  credit &&
  markup`<p${own}>${credit.licenceUrl === undefined ? licence : markup`<a href="${credit.licenceUrl}">${licence}</a>`}</p>
<p${own}><a href="${credit.source}">${words.say('source', { url: credit.source })}</a></p>\n`
}${
  formats.length > 0 &&
  markup`<nav class="site"${own} aria-label="${words.say('formats')}">
<ul>
${formats.map(({ href, name, type }) => markup`<li><a href="${href}" type="${type}" hreflang="${lang}">${name}</a></li>\n`)}</ul>
</nav>\n`
}<p class="site"${own}><a href="${index}">${words.say('all')}</a></p>
</footer>
`;
}

function lineHtml(item: ReadableItem, text: ReadableText, below: readonly Markup[], isPlain = true): Markup {
  const value = isPlain && item.number !== undefined && markup` value="${item.number}"`;
  const marker = !isPlain && `${item.marker} `;
  return markup`<li${anchor(item)}${value}>${pair(item, 'p', text, marker)}${below}</li>\n`;
}

function itemHtml(item: ReadableItem, text: ReadableText): Markup {
  switch (item.kind) {
    case 'heading':
      return markup`<div${anchor(item)}>${pair(item, HEADINGS[item.level - 1] ?? 'h6', text)}</div>\n`;
    case 'rule':
      return markup`<hr${anchor(item)}/>\n`;
    case 'code':
      return markup`<pre${anchor(item)}${languageOf(item, text)} tabindex="0"><code>${contentHtml(item)}</code></pre>\n`;
    case 'quote':
      return markup`<blockquote${anchor(item)}>${pair(item, 'p', text)}</blockquote>\n`;
    default:
      return item.isVerbatim
        ? markup`<div class="notice"${anchor(item)}${languageOf(item, text)}><p>${contentHtml(item)}</p></div>\n`
        : markup`<div${anchor(item)}>${pair(item, 'p', text)}</div>\n`;
  }
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The text, and the definitive one beside it, which is seen when it is asked for. */
function pair(item: ReadableItem, tag: string, text: ReadableText, marker: string | false = false): Markup {
  const name = new Markup(tag);
  const shown = markup`<${name}${languageOf(item, text)}>${otherNames(item)}${marker}${inlineHtml(item.content)}</${name}>`;
  if (item.definitive.length === 0) return shown;
  const lang = text.definitive;
  return markup`<div class="pair">${shown}<div class="english" lang="${lang}" dir="${direction(lang)}">${item.definitive.map((one) => markup`<p>${inlineHtml(one)}</p>`)}</div></div>`;
}

function languageOf(item: ReadableItem, text: ReadableText): Markup | false {
  return item.lang !== text.lang && markup` lang="${item.lang}" dir="${direction(item.lang)}"`;
}

function contentHtml(item: ReadableItem): Markup {
  return markup`${otherNames(item)}${inlineHtml(item.content)}`;
}

/** The first name of a place. */
function anchor({ addresses: [first] }: ReadableItem): Markup | false {
  return first !== undefined && markup` id="${first}"`;
}

/** All others: of further units in the same paragraph, of labels, and those that links call it by. */
function otherNames({ addresses: [, ...addresses], anchors }: ReadableItem): readonly Markup[] {
  return [...addresses, ...anchors].map((name) => markup`<span class="at" id="${name}"></span>`);
}
