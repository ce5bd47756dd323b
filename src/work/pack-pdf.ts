import { join, resolve } from 'node:path';
import { loadPdfReader, type PdfReader } from '../formats/pdf.ts';
import type { Host } from '../host.ts';
import { type Copied, copiedFrom, lackingInPdf } from '../pack/copied.ts';
import { type PackFile, pathOf, type TextToPack } from '../pack/files.ts';
import type { Lacking, Required } from '../pack/required.ts';
import { cannotRead, readBytes } from '../project/read.ts';
import { loadPdfMaker, PdfError, type PdfMaker } from '../render/pdf.ts';
import { UserError } from '../user-error.ts';
import { version } from '../version.ts';

/** A PDF that was built and read again. */
export interface BuiltPdf {
  readonly file: PackFile;
  readonly copies: Copied;
  readonly lacking: readonly Lacking[];
}

/** The most bytes of a font file that are read: those of all Chinese, Japanese and Korean signs have 20 to 130 million. */
const LARGEST_FONT = 256 * 1024 * 1024;

/**
 * Builds PDFs and reads each again.
 *
 * @param folders Where fonts are, as the command line names them; those of the system are there as well.
 * @throws {UserError} when what makes or reads PDFs is not installed, and from the builder for a character that no font has.
 */
export async function createPdfs(
  host: Host,
  folders: readonly string[],
): Promise<(given: TextToPack, required: readonly Required[]) => Promise<BuiltPdf>> {
  const { make, read } = await loaded(host, folders);
  return async (given, required) => {
    const { text } = given;
    const path = pathOf(text, 'pdf');
    const content = made(make, given);
    const pages = await read(content);
    const copies = copiedFrom(pages, text);
    return {
      file: { path, content, format: 'pdf', document: text.document, lang: text.lang },
      copies,
      lacking: lackingInPdf(path, pages, { required, copied: copies }),
    };
  };
}

async function loaded(
  host: Host,
  folders: readonly string[],
): Promise<{ readonly make: PdfMaker; readonly read: PdfReader }> {
  const fonts = folders.flatMap((folder) => fontsIn(host, resolve(host.cwd, folder)));
  try {
    return { read: await loadPdfReader(), make: await loadPdfMaker(fonts) };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new UserError('pack-needs-typst', {}, { cause });
  }
}

/** The files of fonts in a folder and below it, in the order of their names. */
function fontsIn(host: Host, folder: string): readonly Uint8Array[] {
  let entries: ReturnType<Host['readFolder']>;
  try {
    entries = host.readFolder(folder);
  } catch (cause) {
    throw cannotRead(host, folder, cause);
  }
  return entries.flatMap(({ name, isDirectory }) => {
    if (isDirectory) return fontsIn(host, join(folder, name));
    return /\.(?:ttf|otf|ttc)$/i.test(name) ? [readBytes(host, join(folder, name), LARGEST_FONT)] : [];
  });
}

function made(make: PdfMaker, { text, markdown, words }: TextToPack): Uint8Array {
  const { document, edition, lang, isDraft } = text;
  const facts = `${JSON.stringify({ version: 1, tool: { name: 'urtext', version }, document, edition, lang, draft: isDraft }, null, 2)}\n`;
  try {
    return make(text, { words, markdown, facts });
  } catch (cause) {
    if (!(cause instanceof PdfError)) throw cause;
    const { unshown, reason } = cause;
    if (unshown === undefined) throw new UserError('pack-pdf', { document, lang, reason }, { cause });
    const points = [...unshown].map(
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    throw new UserError(
      'pack-no-glyph',
      { document, lang, text: unshown, points: points.slice(0, 8).join(' '), font: reason },
      { cause },
    );
  }
}
