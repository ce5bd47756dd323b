/** The text of PDFs through PDFium, as Chromium gives it. The only importer of its package. */

import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Starting it takes ten times as long as reading a letter, so it is kept until a file harms it. */
let kept: Promise<PDFiumLibrary> | undefined;

/** Memory of WebAssembly never shrinks: after a file that needed more, the next one gets a new one. In bytes. */
const MOST_KEPT = 256 * 1024 * 1024;
/** Characters of one page that are looked at. */
const MOST_CHARACTERS = 200_000;
/** Marks around one piece of text, and bytes of the text that one of them says. */
const MOST_MARKS = 20;
const LONGEST_ACTUAL = 4096;

/**
 * What of PDFium is asked here: its C interface; addresses and handles are numbers.
 *
 * @see PDFium, public/fpdf_text.h and public/fpdf_edit.h
 */
interface Engine {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly _malloc: (size: number) => number;
  readonly _free: (address: number) => void;
  readonly _FPDF_LoadMemDocument: (address: number, size: number, password: number) => number;
  readonly _FPDF_CloseDocument: (document: number) => void;
  readonly _FPDF_GetPageCount: (document: number) => number;
  readonly _FPDF_LoadPage: (document: number, index: number) => number;
  readonly _FPDF_ClosePage: (page: number) => void;
  readonly _FPDFText_LoadPage: (page: number) => number;
  readonly _FPDFText_ClosePage: (text: number) => void;
  readonly _FPDFText_CountChars: (text: number) => number;
  readonly _FPDFText_GetUnicode: (text: number, index: number) => number;
  readonly _FPDFText_IsHyphen: (text: number, index: number) => number;
  readonly _FPDFText_GetTextObject: (text: number, index: number) => number;
  readonly _FPDFPageObj_CountMarks: (object: number) => number;
  readonly _FPDFPageObj_GetMark: (object: number, index: number) => number;
  readonly _FPDFPageObjMark_GetParamBlobValue: (
    mark: number,
    key: number,
    buffer: number,
    size: number,
    length: number,
  ) => number;
}

/** The interface is there, and its types do not say so. */
function engineOf(library: object): Engine {
  const module: unknown = 'module' in library ? library.module : undefined;
  if (isEngine(module)) return module;
  throw new TypeError('PDFium cannot be asked');
}

function isEngine(module: unknown): module is Engine {
  return (
    typeof module === 'object' &&
    module !== null &&
    '_FPDFPageObjMark_GetParamBlobValue' in module &&
    '_FPDFText_GetTextObject' in module
  );
}

/**
 * The text of each page, line by line, in the order of reading. Where a PDF says of some signs which text they stand for,
 * that is taken once, whatever number of signs there are.
 *
 * @returns `undefined` for what PDFium cannot read. Never throws.
 */
export async function readPdfAgain(
  bytes: Uint8Array,
  mostPages: number,
): Promise<readonly string[] | undefined> {
  try {
    kept ??= PDFiumLibrary.init();
    const engine = engineOf(await kept);
    const pages = pagesOf(engine, bytes, mostPages);
    if (engine.HEAPU8.byteLength > MOST_KEPT) kept = undefined;
    return pages;
  } catch {
    kept = undefined;
    return undefined;
  }
}

function pagesOf(engine: Engine, bytes: Uint8Array, mostPages: number): readonly string[] | undefined {
  const file = engine._malloc(bytes.length);
  engine.HEAPU8.set(bytes, file);
  const document = engine._FPDF_LoadMemDocument(file, bytes.length, 0);
  try {
    if (document === 0) return undefined;
    const pages: string[] = [];
    const actual = actualTexts(engine);
    for (let index = 0; index < Math.min(engine._FPDF_GetPageCount(document), mostPages); index++) {
      const page = engine._FPDF_LoadPage(document, index);
      if (page === 0) continue;
      const text = engine._FPDFText_LoadPage(page);
      pages.push(textOf(engine, text, actual.of));
      engine._FPDFText_ClosePage(text);
      engine._FPDF_ClosePage(page);
    }
    actual.free();
    return pages;
  } finally {
    if (document !== 0) engine._FPDF_CloseDocument(document);
    engine._free(file);
  }
}

function textOf(engine: Engine, page: number, actualOf: (object: number) => Actual | undefined): string {
  const seen = new Set<number>();
  const known = new Map<number, Actual | undefined>();
  let text = '';
  const count = Math.min(engine._FPDFText_CountChars(page), MOST_CHARACTERS);
  for (let index = 0; index < count; index++) {
    const object = engine._FPDFText_GetTextObject(page, index);
    if (object !== 0 && !known.has(object)) known.set(object, actualOf(object));
    const actual = known.get(object);
    if (engine._FPDFText_IsHyphen(page, index) === 1) text += '-';
    else if (actual === undefined) text += signOf(engine._FPDFText_GetUnicode(page, index));
    else if (!seen.has(actual.mark)) {
      seen.add(actual.mark);
      text += actual.text;
    }
  }
  return text.replace(/\r\n?/g, '\n');
}

/** A sign; what is none is nothing. */
function signOf(code: number): string {
  return code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** What a mark says of the text below it. */
interface Actual {
  readonly mark: number;
  readonly text: string;
}

/** Asks for the nearest mark around an object that says its text. @see ISO 32000-1, 14.9.4 */
function actualTexts(engine: Engine): {
  readonly of: (object: number) => Actual | undefined;
  readonly free: () => void;
} {
  const name = 'ActualText\0';
  const key = engine._malloc(name.length);
  engine.HEAPU8.set(Buffer.from(name, 'latin1'), key);
  const buffer = engine._malloc(LONGEST_ACTUAL);
  const length = engine._malloc(4);
  return {
    of: (object) => {
      const count = Math.min(engine._FPDFPageObj_CountMarks(object), MOST_MARKS);
      for (let index = count - 1; index >= 0; index--) {
        const mark = engine._FPDFPageObj_GetMark(object, index);
        const isThere = engine._FPDFPageObjMark_GetParamBlobValue(mark, key, buffer, LONGEST_ACTUAL, length);
        const size = engine.HEAPU32[length >> 2] ?? 0;
        if (isThere === 0 || size > LONGEST_ACTUAL) continue;
        return { mark, text: stringOf(Buffer.from(engine.HEAPU8.subarray(buffer, buffer + size))) };
      }
      return undefined;
    },
    free: () => {
      for (const address of [key, buffer, length]) engine._free(address);
    },
  };
}

/** A text string of PDF; of PDFDocEncoding the signs that Latin-1 has too. @see ISO 32000-2, 7.9.2.2 */
function stringOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.toString('utf8', 3);
  return bytes.toString('latin1');
}
