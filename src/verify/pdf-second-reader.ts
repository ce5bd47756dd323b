/** The text of PDFs through PDFium, as Chromium gives it. The only importer of its package. */

import { PDFiumLibrary } from '@hyzyla/pdfium';

/**
 * The text of each page, line by line, in the order of reading where the script runs from left to right.
 *
 * @returns `undefined` for what PDFium cannot read. Never throws.
 */
export async function readPdfAgain(
  bytes: Uint8Array,
  mostPages: number,
): Promise<readonly string[] | undefined> {
  try {
    const library = await PDFiumLibrary.init();
    try {
      const document = await library.loadDocument(new Uint8Array(bytes));
      const pages: string[] = [];
      for (let index = 0; index < Math.min(document.getPageCount(), mostPages); index++)
        pages.push(document.getPage(index).getText().replace(/\r\n?/g, '\n'));
      document.destroy();
      return pages;
    } finally {
      library.destroy();
    }
  } catch {
    return undefined;
  }
}
