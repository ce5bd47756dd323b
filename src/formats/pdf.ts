/** The text of PDFs, as Firefox and other programs built on pdf.js give it when somebody copies it. */

/**
 * The text of every page, in the order in which it is drawn.
 *
 * @throws The loader's error when the reader is not installed, and its own for bytes that are no PDF.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const { extractText } = await import('unpdf');
  // The reader takes the bytes for itself.
  const { text } = await extractText(Uint8Array.from(bytes), { mergePages: false });
  return text;
}
