/** The text of PDFs, as Firefox and other programs built on pdf.js give it when somebody copies it. */

/** Gives the text of every page, in the order in which it is drawn. Its errors are those of the reader. */
export type PdfReader = (bytes: Uint8Array) => Promise<readonly string[]>;

/** @throws The loader's error when the reader is not installed. */
export async function loadPdfReader(): Promise<PdfReader> {
  const { extractText } = await import('unpdf');
  return async (bytes) => {
    // The reader takes the bytes for itself.
    const { text } = await extractText(Uint8Array.from(bytes), { mergePages: false });
    return text;
  };
}
