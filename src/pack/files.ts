/** The files of one text, in every format that was asked for. */

import type { ExchangeFile, Written } from '../formats/exchange.ts';
import { writeI18next } from '../formats/i18next.ts';
import { writeXliff } from '../formats/xliff/index.ts';
import { renderDocx } from '../render/docx.ts';
import { renderEpub } from '../render/epub.ts';
import { type PageOptions, renderHtml, type Sibling } from '../render/html.ts';
import type { PageWords, ReadableText } from '../render/readable.ts';
import { aroundText, renderText } from '../render/text.ts';
import type { Surface } from '../surface/index.ts';

/** The formats of a pack, in the order in which they are listed. */
export const packFormats = ['html', 'md', 'txt', 'pdf', 'docx', 'epub', 'json', 'xliff'] as const;

export type PackFormat = (typeof packFormats)[number];

/** Those that need nothing installed. */
export const lightFormats: readonly PackFormat[] = ['html', 'md', 'txt', 'docx', 'epub', 'json', 'xliff'];

/** One file of a pack. */
export interface PackFile {
  /** Relative to the folder of the pack, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly format: PackFormat | 'index' | 'site';
  /** Of which document, and in which language; absent for what belongs to all. */
  readonly document?: string;
  readonly lang?: string;
  /** It was made by an earlier run from the same, and looked through by it. */
  readonly isKept?: true;
}

/** Files of an earlier pack that follow from the same. */
export interface KeptFiles {
  /** The bytes of a file that was made from this; `undefined` when it has to be made. @param from Survives JSON. */
  readonly take: (
    path: string,
    from: unknown,
  ) => { readonly content: Uint8Array; readonly copies: string } | undefined;
  /** Remembers a file that was made. @param copies What readers copy from a PDF. */
  readonly note: (from: unknown, content: string | Uint8Array, copies?: string) => void;
}

/** What the files of one text are made from. */
export interface TextToPack {
  readonly text: ReadableText;
  /** As Markdown, as it stands in its file. */
  readonly markdown: string;
  /** Item by item, as XLIFF and JSON carry it. */
  readonly exchange: (format: 'xliff21' | 'i18next') => ExchangeFile;
  readonly words: PageWords;
  /** What the manifest says of it, which PDFs carry: they go alone. */
  readonly about: Readonly<Record<string, unknown>>;
  /** The digest of all that its files follow from beside the format and the page; absent where nothing is kept. */
  readonly from?: string;
}

/** Endings, media types and names of the formats. */
const formats: Readonly<
  Record<PackFormat, { readonly ending: string; readonly type: string; readonly name: string }>
> = {
  html: { ending: 'html', type: 'text/html', name: 'HTML' },
  md: { ending: 'md', type: 'text/markdown', name: 'Markdown' },
  txt: { ending: 'txt', type: 'text/plain', name: 'TXT' },
  pdf: { ending: 'pdf', type: 'application/pdf', name: 'PDF' },
  docx: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'DOCX',
  },
  epub: { ending: 'epub', type: 'application/epub+zip', name: 'EPUB' },
  json: { ending: 'json', type: 'application/json', name: 'JSON' },
  xliff: { ending: 'xlf', type: 'application/xliff+xml', name: 'XLIFF' },
};

/** Whether a file is a package of several. */
export function isPackage(path: string): boolean {
  return path.endsWith('.docx') || path.endsWith('.epub');
}

/** On which surface a file is searched; packages of several files are opened first. */
export function surfaceOf(path: string): Surface {
  if (path.endsWith('.html') || path.endsWith('.xhtml')) return 'html';
  if (path.endsWith('.md')) return 'markdown';
  if (path.endsWith('.json')) return 'json';
  if (path.endsWith('.xlf')) return 'xliff';
  return /\.(?:xml|rels|opf|ncx)$/.test(path) ? 'xml' : 'plain';
}

/** Path of a text in a format. The definitive text has no XLIFF, which is between two languages. */
export function pathOf(
  { document, lang }: Pick<ReadableText, 'document' | 'lang'>,
  format: PackFormat,
): string {
  return `${lang}/${document}.${formats[format].ending}`;
}

/** The formats that a text can have, of those asked for. */
export function formatsFor(
  { lang, definitive }: Pick<ReadableText, 'lang' | 'definitive'>,
  asked: readonly PackFormat[],
): readonly PackFormat[] {
  return packFormats.filter(
    (format) => asked.includes(format) && !(format === 'xliff' && lang === definitive),
  );
}

/** Links to a text in its formats, as seen from a folder. */
export function formatLinks(
  text: Pick<ReadableText, 'document' | 'lang' | 'definitive'>,
  asked: readonly PackFormat[],
  from: string,
): readonly Sibling[] {
  return formatsFor(text, asked).map((format) => {
    const { name, type } = formats[format];
    return { name, type, lang: text.lang, href: from + pathOf(text, format) };
  });
}

/** A format that cannot hold a text. */
export class Unwritable extends Error {
  readonly format: string;
  readonly problem: Extract<Written, { readonly ok: false }>['problems'][number] | undefined;

  constructor(format: string, problem: Unwritable['problem']) {
    super(format);
    this.format = format;
    this.problem = problem;
  }
}

/**
 * The light formats of one text. Pure.
 *
 * @throws {Unwritable} when one of them cannot hold it.
 */
export function filesOf(
  given: TextToPack,
  asked: readonly PackFormat[],
  { kept, ...page }: Omit<PageOptions, 'words' | 'path'> & { readonly kept: KeptFiles | undefined },
): readonly PackFile[] {
  const { text, words, from } = given;
  const { document, lang } = text;
  const files: PackFile[] = [];
  for (const format of formatsFor(text, asked)) {
    const path = pathOf(text, format);
    // Only the page tells of the other languages and formats.
    const made = [from, format, format === 'html' ? page : null];
    const same = from === undefined ? undefined : kept?.take(path, made);
    const content = same?.content ?? contentOf(format, given, { ...page, words, path });
    if (content === undefined) continue;
    if (from !== undefined && !same) kept?.note(made, content);
    files.push({ path, content, format, document, lang, ...(same && { isKept: true }) });
  }
  return files;
}

function contentOf(
  format: PackFormat,
  { text, markdown, exchange, words }: TextToPack,
  page: PageOptions,
): string | Uint8Array | undefined {
  switch (format) {
    case 'html':
      return renderHtml(text, page);
    case 'md':
      return markdownAround(text, markdown, words);
    case 'txt':
      return renderText(text, words);
    case 'json':
      return written(format, writeI18next(exchange('i18next')));
    case 'docx':
      return renderDocx(text, words);
    case 'epub':
      return renderEpub(text, words);
    case 'xliff':
      return written(format, writeXliff(exchange('xliff21')));
    default:
      return undefined;
  }
}

function written(format: string, result: Written): string {
  if (!result.ok) throw new Unwritable(format, result.problems[0]);
  return result.text;
}

/** The file as it is; with a sentence before or after it only where one has to be. */
function markdownAround(text: ReadableText, markdown: string, words: PageWords): string {
  const { before, after } = aroundText(text, words);
  if (before.length + after.length === 0) return markdown;
  const quoted = before.map((line) => `> **${line}**`);
  return `${[...quoted, markdown.trim(), ...after].join('\n\n')}\n`;
}
