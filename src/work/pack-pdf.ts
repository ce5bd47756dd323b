import { join, resolve } from 'node:path';
import { loadPdfReader, type PdfReader } from '../formats/pdf.ts';
import type { Host } from '../host.ts';
import { type Copied, copiedFrom, isCopied, isTurned, lackingInPdf } from '../pack/copied.ts';
import { type KeptFiles, type PackFile, pathOf, type TextToPack } from '../pack/files.ts';
import { digestOf } from '../pack/manifest.ts';
import type { Lacking, Required } from '../pack/required.ts';
import { cannotRead, readBytes } from '../project/read.ts';
import { loadPdfMaker, PdfError, type PdfMaker, TYPST } from '../render/pdf.ts';
import type { PdfLayout } from '../render/pdf-text.ts';
import { UserError } from '../user-error.ts';

/** A PDF that was built and read again. */
export interface BuiltPdf {
  readonly file: PackFile;
  readonly copies: Copied;
  readonly lacking: readonly Lacking[];
}

/** The most bytes of a font file that are read: those of all Chinese, Japanese and Korean signs have 20 to 130 million. */
const LARGEST_FONT = 256 * 1024 * 1024;

/**
 * Builds PDFs and reads each again. What makes them is loaded for the first that has to be made.
 *
 * @param folders Where fonts are, as the command line names them; those of the system are there as well.
 * @returns A builder, which throws {@link UserError} when what makes or reads PDFs is not installed, and for a character
 * that no font has.
 */
export function createPdfs(
  host: Host,
  folders: readonly string[],
  kept?: KeptFiles,
): (given: TextToPack, required: readonly Required[]) => Promise<BuiltPdf> {
  let tools: Promise<{ readonly make: PdfMaker; readonly read: PdfReader }> | undefined;
  const own = folders.flatMap((folder) => fontsIn(host, resolve(host.cwd, folder)));
  const fonts = kept && [own.map(digestOf), systemFonts(host)];
  return async (given, required) => {
    const { text } = given;
    const path = pathOf(text, 'pdf');
    const about = { path, format: 'pdf', document: text.document, lang: text.lang } as const;
    const from = [given.from, 'pdf', TYPST, fonts, given.about];
    const same = given.from === undefined ? undefined : kept?.take(path, from);
    if (same && isCopied(same.copies))
      return { file: { ...about, content: same.content, isKept: true }, copies: same.copies, lacking: [] };
    tools ??= loaded(own);
    const { make, read } = await tools;
    const { content, pages } = await laidOut(given, { make, read });
    const copies = copiedFrom(pages, text);
    if (given.from !== undefined) kept?.note(from, content, copies);
    const lacking = lackingInPdf(path, pages, { required, copied: copies });
    return { file: { ...about, content }, copies, lacking };
  };
}

/** Where systems have their fonts. */
const FONT_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/Library/Fonts',
  '/System/Library/Fonts',
  'C:\\Windows\\Fonts',
];
const OWN_FONT_FOLDERS = ['.fonts', '.local/share/fonts', 'Library/Fonts'];

/** The names of all fonts of the system: with another one, another PDF may come. */
function systemFonts(host: Host): readonly string[] {
  const home = host.env['HOME'];
  const folders = [
    ...FONT_FOLDERS,
    ...(home === undefined ? [] : OWN_FONT_FOLDERS.map((one) => join(home, one))),
  ];
  const namesIn = (folder: string): readonly string[] => {
    try {
      return host
        .readFolder(folder)
        .flatMap(({ name, isDirectory }) =>
          isDirectory ? namesIn(join(folder, name)) : [join(folder, name)],
        );
    } catch {
      return [];
    }
  };
  return folders.flatMap((folder) => (host.exists(folder) ? namesIn(folder) : []));
}

async function loaded(
  fonts: readonly Uint8Array[],
): Promise<{ readonly make: PdfMaker; readonly read: PdfReader }> {
  try {
    return { read: await loadPdfReader(), make: await loadPdfMaker(fonts) };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new UserError('pack-needs-typst', { package: TYPST }, { cause });
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

/** As pages are, unless that turns lines round. */
const USUAL: PdfLayout = { bottom: 2.4, isApart: false };
/** Shorter pages, in which more of the text stands before the notice; then pages of its own for the notice. */
const OTHERS: readonly PdfLayout[] = [
  ...[3.4, 4.4, 5.4].map((bottom) => ({ bottom, isApart: false })),
  { ...USUAL, isApart: true },
];

/** A PDF whose pages keep the order of their lines, where there is one. */
async function laidOut(
  given: TextToPack,
  { make, read }: { readonly make: PdfMaker; readonly read: PdfReader },
): Promise<{ readonly content: Uint8Array; readonly pages: readonly string[] }> {
  const build = async (layout: PdfLayout): ReturnType<typeof laidOut> => {
    const content = made(make, given, layout);
    return { content, pages: await read(content) };
  };
  const { lang } = given.text;
  const usual = await build(USUAL);
  if (!isTurned(usual.pages, lang)) return usual;
  for (const layout of OTHERS) {
    const other = await build(layout);
    if (!isTurned(other.pages, lang)) return other;
  }
  return usual;
}

function made(make: PdfMaker, { text, markdown, words, about }: TextToPack, layout: PdfLayout): Uint8Array {
  const { document, lang } = text;
  const facts = `${JSON.stringify(about, null, 2)}\n`;
  try {
    return make(text, { words, markdown, facts, layout });
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
