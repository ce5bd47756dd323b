/** PDF through pdf.js, and once more through PDFium. A file of its own, since few runs meet a PDF. */

import { readPdfAgain } from './pdf-second-reader.ts';

/** What is in a PDF. */
export interface ReadPdf {
  /** Lines, with blank lines between paragraphs, in the order of the pages. */
  readonly text: string;
  /** What the second reader gives back: no paragraphs, but Indic scripts and Thai in their order. */
  readonly reading?: string;
  /** Whether what made it writes down for every sign which text it stands for: then what is read of it is what it says. */
  readonly isFaithful: boolean;
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
    const isFaithful = isFaithfulMaker((await document.getMetadata()).info);
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.slice(0, MOST_PIECES)));
      page.cleanup();
    }
    await document.destroy();
    const again = await readPdfAgain(bytes, MOST_PAGES);
    return {
      text: withoutFurniture(pages),
      attachments,
      isFaithful,
      ...(again && { reading: withoutFurniture(again) }),
    };
  } catch {
    return undefined;
  }
}

/** Chromium and Typst: of both every item came back in all scripts from left to right but Khmer of Typst. */
function isFaithfulMaker(info: object): boolean {
  const said = ['Producer', 'Creator'].map((name) =>
    new Map<string, unknown>(Object.entries(info)).get(name),
  );
  return said.some((one) => typeof one === 'string' && /^(?:Skia\/PDF|Typst)\b/.test(one));
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

/** Lines of a page, from its top and from its foot, that may be its head or its foot. */
const EDGE = 3;

/** Lines at the edges of most pages, whatever number is in them, are no part of the text: heads, feet, page numbers. */
function withoutFurniture(pages: readonly string[]): string {
  const keyOf = (line: string): string => line.trim().replace(/\p{N}+/gu, '0');
  const edgesOf = (lines: readonly string[]): ReadonlySet<number> => {
    const full = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
    return new Set([...full.slice(0, EDGE), ...full.slice(-EDGE)]);
  };
  const counts = new Map<string, number>();
  for (const page of pages) {
    const lines = page.split('\n');
    const keys = new Set([...edgesOf(lines)].map((index) => keyOf(lines[index] ?? '')));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isFurniture = (line: string): boolean => {
    const count = counts.get(keyOf(line)) ?? 0;
    return count > 1 && count >= pages.length / 2;
  };
  return pages
    .map((page) => {
      const lines = page.split('\n');
      const edges = edgesOf(lines);
      return lines
        .filter((line, index) => !edges.has(index) || !isFurniture(line))
        .join('\n')
        .replace(/^\n+|\n+$/g, '');
    })
    .join('\n');
}

/** The lines of a page; a larger gap than between lines is one between paragraphs. */
function linesOf(items: readonly object[]): string {
  let text = '';
  let last: { readonly y: number; readonly height: number } | undefined;
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string' || !('transform' in item)) continue;
    const { str, transform } = item;
    const y = Array.isArray(transform) ? Number(transform[5]) : 0;
    const height = 'height' in item && Number(item.height) > 0 ? Number(item.height) : (last?.height ?? 10);
    if (str.trim() !== '') {
      const gap = last ? Math.abs(last.y - y) : 0;
      if (last && gap > Math.max(height, last.height) * 1.9) text += '\n';
      last = { y, height };
    }
    text += str;
    if ('hasEOL' in item && item.hasEOL === true) text += '\n';
  }
  return text;
}
