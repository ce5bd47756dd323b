/** PDF through pdf.js, and once more through PDFium. A file of its own, since few runs meet a PDF. */

import { withoutFurniture } from './furniture.ts';
import { readPdfAgain } from './pdf-second-reader.ts';

/** What is in a PDF. */
export interface ReadPdf {
  /** Lines, with blank lines between paragraphs, in the order of the pages. */
  readonly text: string;
  /** Heads and feet of pages with words, which are not in the text. */
  readonly left: readonly string[];
  /** What the second reader gives back: no paragraphs, but Indic scripts and Thai in their order. */
  readonly reading?: string;
  /** Whether what made it writes down for every sign which text it stands for: then what is read of it is what it says. */
  readonly isFaithful: boolean;
  /** What its metadata says, and where its links lead. */
  readonly metadata: readonly string[];
  readonly links: readonly string[];
  /** Files that somebody attached: the text itself, as a rule, where a PDF was made with care. */
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Pages that are looked at. */
const MOST_PAGES = 500;
/** Pieces of text of one page that are looked at. */
const MOST_PIECES = 50_000;

/**
 * Reads a PDF. Nothing in it is run.
 *
 * @returns `undefined` for what pdf.js cannot read. Never throws.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | undefined> {
  try {
    const { getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const attachments = attachmentsOf(await document.getAttachments());
    const about = await document.getMetadata();
    const isFaithful = isFaithfulMaker(about.info);
    const pages: string[] = [];
    const links: string[] = [];
    const isLinked = marksIn(bytes, '/Annot') <= MOST_LINKS;
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.slice(0, MOST_PIECES)));
      if (isLinked) links.push(...(await page.getAnnotations()).slice(0, MOST_PIECES).flatMap(stringsIn));
      page.cleanup();
    }
    await document.destroy();
    const again = await readPdfAgain(bytes, MOST_PAGES);
    const { text, left } = withoutFurniture(pages);
    return {
      text,
      left,
      attachments,
      metadata: stringsIn({ ...about.info, raw: about.metadata?.getRaw() }),
      links,
      isFaithful,
      ...(again && { reading: withoutFurniture(again).text }),
    };
  } catch {
    return undefined;
  }
}

/** Links and notes of a file that are looked at; building one takes the reader as long as a page of words. */
const MOST_LINKS = 5000;

function marksIn(bytes: Uint8Array, mark: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf(mark); at >= 0 && count <= MOST_LINKS; at = buffer.indexOf(mark, at + 1))
    count++;
  return count;
}

/** Chromium and Typst: of both every item came back in all scripts from left to right but Khmer of Typst. */
function isFaithfulMaker(info: object): boolean {
  const said = ['Producer', 'Creator'].map((name) =>
    new Map<string, unknown>(Object.entries(info)).get(name),
  );
  return said.some((one) => typeof one === 'string' && /^(?:Skia\/PDF|Typst)\b/.test(one));
}

/** The texts of a value that are about it as a whole: in XMP and in what is custom too. */
function stringsIn(given: unknown): readonly string[] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [value] : name === 'Custom' ? stringsIn(value) : [],
  );
}

function attachmentsOf(given: unknown): ReadPdf['attachments'] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given).flatMap((one: unknown) => {
    if (
      typeof one !== 'object' ||
      one === null ||
      !('content' in one) ||
      !(one.content instanceof Uint8Array)
    )
      return [];
    const name = 'filename' in one && typeof one.filename === 'string' ? one.filename : '';
    return [{ name, bytes: one.content }];
  });
}

/** What stands in front of an item. */
const marker = /^\s*(?:\(?\p{Nd}{1,3}[.)]|[•◦▪‣–])\s*$/u;

/**
 * The lines of a page; a larger gap than between lines is one between paragraphs. A marker that is drawn after the line that
 * begins to the right of it stands in front of that line.
 */
function linesOf(items: readonly object[]): string {
  let text = '';
  let line = '';
  let start: { readonly x: number; readonly y: number } | undefined;
  let last: { readonly y: number; readonly height: number } | undefined;
  const end = (): void => {
    text += `${line}\n`;
    line = '';
    start = undefined;
  };
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string' || !('transform' in item)) continue;
    const { str, transform } = item;
    const [x, y] = Array.isArray(transform) ? [Number(transform[4]), Number(transform[5])] : [0, 0];
    const height = 'height' in item && Number(item.height) > 0 ? Number(item.height) : (last?.height ?? 10);
    let isInFront = false;
    if (str.trim() !== '') {
      const gap = last ? Math.abs(last.y - y) : 0;
      if (last && gap > Math.max(height, last.height) * 1.9) end();
      last = { y, height };
      isInFront =
        start !== undefined && x < start.x && Math.abs(y - start.y) < height / 2 && marker.test(str);
      start ??= { x, y };
    }
    line = isInFront ? `${str.trim()} ${line}` : line + str;
    if (isInFront) start = { x: Number.NEGATIVE_INFINITY, y };
    if ('hasEOL' in item && item.hasEOL === true) end();
  }
  return text + line;
}
