/** A text as PDF, by Typst. */

import { pdfTemplate } from './pdf-template.ts';
import { type PdfLayout, pdfText } from './pdf-text.ts';
import type { PageWords, ReadableText } from './readable.ts';

/** Makes PDFs, all in one process: what was read of fonts serves the next one too. */
export type PdfMaker = (
  text: ReadableText,
  beside: {
    readonly words: PageWords;
    /** The text in Markdown, which is attached. */
    readonly markdown: string;
    /** What is known of the text, as JSON, which is attached. */
    readonly facts: string;
    readonly layout: PdfLayout;
  },
) => Uint8Array;

/** Why a PDF cannot be made. */
export class PdfError extends Error {
  /** A text that no font has signs for; `undefined` for any other reason. */
  readonly unshown: string | undefined;
  /** The fonts that were asked, or what Typst says. */
  readonly reason: string;

  constructor(message: string) {
    super(message);
    // Typst shows its diagnostics as Rust shows values: quotation marks and rare signs are escaped.
    const plain = message.replace(/\\u\{([0-9a-f]{1,6})\}|\\(["\\])/g, (_, point?: string, sign?: string) =>
      point === undefined ? (sign ?? '') : String.fromCodePoint(Number.parseInt(point, 16)),
    );
    const found = /the text `"([^]*?)"` could not be displayed with font `"([^"]*)"`/.exec(plain);
    this.unshown = found?.[1];
    this.reason = found?.[2] ?? plain.slice(0, LONGEST_REASON);
  }
}

const LONGEST_REASON = 300;

/** The package that makes PDFs, in the version that is asked for. */
export const TYPST = '@myriaddreamin/typst-ts-node-compiler@0.7.0';

/**
 * What makes PDFs: tagged after PDF/UA-1, with title, language, bookmarks, fonts cut to what is used, and the text in
 * Markdown attached. The same text and fonts give the same bytes.
 *
 * @param fonts Bytes of font files (TTF, OTF, TTC). Fonts of the system are used as well, behind them.
 * @throws {PdfError} From the maker, for what no font can show.
 * @throws The loader's error when Typst is not installed.
 */
export async function loadPdfMaker(fonts: readonly Uint8Array[]): Promise<PdfMaker> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({
    fontArgs: fonts.length === 0 ? [] : [{ fontBlobs: fonts.map((bytes) => Buffer.from(bytes)) }],
  });
  return (text, { words, markdown, facts, layout }) => {
    const inputs = { text: pdfText(text, words, layout), markdown, facts };
    const compiled = compiler.compile({ mainFileContent: pdfTemplate, inputs });
    const { result } = compiled;
    if (!result) throw new PdfError(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? ''));
    try {
      return compiler.pdf(result, { pdfStandard: 'ua-1' });
    } catch (cause) {
      throw new PdfError(cause instanceof Error ? cause.message : String(cause));
    }
  };
}
