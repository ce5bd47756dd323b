/** Every text that stands in a file of a pack, wherever and however it is packed: what a derivative work is searched in. */

import { loadPdfReader } from '../formats/pdf.ts';
import { type PdfPart, pdfParts } from '../formats/pdf-streams.ts';
import { aroundFiles, readZip } from '../formats/zip.ts';
import type { Surface } from '../surface/index.ts';
import { isPackage, type PackFile, surfaceOf } from './files.ts';

/** One text of a file. */
export interface ScannedText {
  /** Of the file, and of the part of it behind `!`. */
  readonly path: string;
  readonly text: string;
  readonly surface: Surface;
  readonly lang?: string;
}

/** The texts of a file: what it says, its metadata, the names of its parts. */
export async function textsIn({ path, content, lang }: PackFile): Promise<readonly ScannedText[]> {
  const own = { path, ...(lang !== undefined && { lang }) };
  if (typeof content === 'string') return [{ ...own, text: content, surface: surfaceOf(path) }];
  if (path.endsWith('.pdf')) {
    const read = await loadPdfReader();
    const pages = await read(content);
    return [
      { ...own, text: pages.join('\n'), surface: 'pdf-text' },
      ...pdfParts(content).map(({ type, text }) => ({ ...own, text, surface: SURFACES[type] })),
    ];
  }
  // What is taken from an earlier pack comes as bytes, whatever it is.
  if (!isPackage(path))
    return [{ ...own, text: Buffer.from(content).toString('utf8'), surface: surfaceOf(path) }];
  const parts = [...readZip(content)].flatMap(([name, bytes]): readonly ScannedText[] => {
    const inside = { ...own, path: `${path}!${name}` };
    return [
      { ...inside, text: name, surface: 'filename' },
      { ...inside, text: Buffer.from(bytes).toString('utf8'), surface: surfaceOf(name) },
    ];
  });
  return [...parts, { ...own, text: aroundFiles(content), surface: 'metadata' }];
}

const SURFACES: Readonly<Record<PdfPart['type'], Surface>> = {
  syntax: 'pdf-info',
  xml: 'xmp',
  text: 'markdown',
  binary: 'metadata',
};
