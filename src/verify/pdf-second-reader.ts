/** The text of PDFs through PDFium, as Chromium gives it. The only importer of its package. */

import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';

/** Starting it takes ten times as long as reading a letter, so it is kept until a file harms it. */
let kept: Promise<PDFiumLibrary> | undefined;

/** Memory of WebAssembly never shrinks: after a file that needed more, the next one gets a new one. In bytes. */
const MOST_KEPT = 256 * 1024 * 1024;

/**
 * The text of each page, line by line, in the order of reading where the script runs from left to right.
 *
 * @returns `undefined` for what PDFium cannot read. Never throws.
 */
export async function readPdfAgain(
  bytes: Uint8Array,
  mostPages: number,
): Promise<readonly string[] | undefined> {
  let document: PDFiumDocument | undefined;
  try {
    kept ??= PDFiumLibrary.init();
    const library = await kept;
    document = await library.loadDocument(new Uint8Array(bytes));
    const pages: string[] = [];
    for (let index = 0; index < Math.min(document.getPageCount(), mostPages); index++)
      pages.push(document.getPage(index).getText().replace(/\r\n?/g, '\n'));
    document.destroy();
    if (memoryOf(library) > MOST_KEPT) kept = undefined;
    return pages;
  } catch {
    kept = undefined;
    return undefined;
  }
}

/** Bytes that it has taken; its types do not say that they can be asked for. */
function memoryOf(library: object): number {
  const module: unknown = 'module' in library ? library.module : undefined;
  const heap =
    typeof module === 'object' && module !== null && 'HEAPU8' in module ? module.HEAPU8 : undefined;
  return heap instanceof Uint8Array ? heap.byteLength : 0;
}
